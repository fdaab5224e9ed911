"""Parts of a year: its seasons, quarters and halves, and the words around them."""

from collections.abc import Mapping

from csto_events.language.date_words import DateMention, Place, Unit
from csto_events.language.numerals import number_words


def year_behind(place: Place, after: int) -> tuple[int | None, int | None, int]:
    """Read the year behind a date: "2022", ", 2022", "of 2022", "last year".

    Args:
        place: what may be read.
        after: the token behind the date.

    Returns:
        The year; else how many years before or after that of the publication; and the token behind them.
    """
    gap = after + 1 if place.lower(after) in (",", "of") else after
    year = place.year(gap, dated=True)
    if year is not None:
        return year, None, gap + 1
    if place.lower(gap) in ("last", "this", "next") and place.lower(gap + 1) == "year":
        return None, (place.value("direction", gap) or 0) - 1, gap + 2
    return None, None, after


def with_told_year(place: Place, found: DateMention) -> DateMention:
    """Take in the words behind a date that make it one of the year that the text named last: "May of that year", "10 May the same year"."""
    at = found.after + (place.lower(found.after) in (",", "of"))
    at += place.lower(at) == "the"
    if place.lower(at) not in ("that", "same") or place.lower(at + 1) != "year":
        return found
    return found._replace(after=at + 2, text=place.tokens.exact(found.first, at + 2), of_told_year=True)


def part_before(place: Place, position: int) -> int:
    """Give the token where "early" before a date starts, or the date itself."""
    if place.value("part", position - 1) is not None:
        return position - 1
    return position - 2 if place.lower(position - 1) == "-" and place.value("part", position - 2) is not None else position


def season(place: Place, position: int) -> DateMention | None:
    """Read "the winter of 2021-22", "last autumn", "in early spring"; a season without year and "in" says nothing."""
    which = place.value("season", position)
    year, year_offset, after = year_behind(place, position + 1)
    if which == 24 and year is not None and place.lower(after) in ("-", "–", "/") and place.touches(after) and place.lower(after + 1).isdecimal():
        after += 2  # the winter of 2021-22
    first = part_before(place, position)
    direction = place.value("direction", first - 1) if first == position else None
    if first == position and year is None and year_offset is None and place.lower(position - 1) == "that" and is_that(place, position - 1):
        return place.mention(position - 1, position + 1, "season", season=which, of_told_year=True)
    the = place.lower(first - 1) == "the"
    in_it = place.lower(first - (2 if the else 1)) == "in"
    if direction is not None and year is None:
        return place.mention(first - 1, position + 1, "season", season=which, offset=direction - 1)
    if year is None and year_offset is None and not in_it:
        return None
    found = place.mention(first - 1 if the else first, after, "season")
    return found._replace(season=which, year=year, year_offset=year_offset)


def part_of_year(place: Place, position: int) -> DateMention | None:
    """Read "the first quarter of 2027", "the second half of last year"; quarters and halves of anything else are no time."""
    if place.lower(position) == "months":
        return _months_of_year(place, position)
    months, which = place.words["year_part"][place.lower(position)], place.value("ordinal", position - 1)
    year, year_offset, after = year_behind(place, position + 1)
    parts = 12 // months
    if which is None or (year is None and year_offset is None) or (which > parts and which != _LAST):
        return None
    which = min(which, parts)
    found = place.mention(position - (2 if place.lower(position - 2) == "the" else 1), after, "months")
    return found._replace(month=(which - 1) * months + 1, end_month=which * months, year=year, year_offset=year_offset)


_LAST = 5
"""What "last" is among the ordinals."""


def _months_of_year(place: Place, position: int) -> DateMention | None:
    """Read "the first three months of the year", "the last six months of 2024": so many months of a calendar year."""
    kind, months = number_words().numbers.get(place.lower(position - 1), ("", 0))
    which = place.lower(position - 2)
    number = months if kind == "small" else place.day(position - 1) or 0
    if which not in ("first", "last") or not 1 < number < 12 or place.lower(position + 1) != "of":
        return None
    year, year_offset, after = year_behind(place, position + 1)
    if year is None and year_offset is None and place.lower(position + 2) == "the" and place.lower(position + 3) == "year":
        year_offset, after = 0, position + 4
    if year is None and year_offset is None:
        return None
    found = place.mention(position - (3 if place.lower(position - 3) == "the" else 2), after, "months", year=year, year_offset=year_offset)
    return found._replace(month=1 if which == "first" else 13 - number, end_month=number if which == "first" else 12)


def is_that(place: Place, position: int) -> bool:
    """Tell whether "that" points to a time, and begins no clause: "at the summit that November,", "that autumn 200 died", and not "said that March was"."""
    return place.lower(position - 1) not in _SAYING and place.lower(position + 2) not in _BEHIND_SUBJECT


_SAYING = frozenset("said says say say saying told tells added announced believe believes claim claimed claims confirmed hope hopes reported so stated".split())
_BEHIND_SUBJECT = frozenset("is was has had will would may might could can did does".split())


def told_unit(place: Place, position: int) -> DateMention | None:
    """Read "later that month", "in that year", "that day", "later that night", which count from the time told before."""
    behind, before = place.lower(position + 1), place.lower(position - 1)
    unit = _UNITS.get(behind)
    if unit is None or (before and before not in _BEFORE_THAT):
        return None
    first = position - 1 if before in ("later", "earlier") else position
    return place.mention(first, position + 2, "relative", offset=0, unit=unit, from_previous=True)


def told_day(place: Place, position: int) -> DateMention | None:
    """Read "later in the day" and "earlier in the day", which count from the day told before."""
    words = [place.lower(at) for at in range(position, position + 4)]
    if words[0] not in ("earlier", "later") or words[1:] != ["in", "the", "day"] or place.lower(position + 4) in ("of", "on"):
        return None
    return place.mention(position, position + 4, "relative", offset=0, unit="day", from_previous=True)


PARTS_OF_DAY = frozenset(("afternoon", "evening", "morning", "night"))
_PART: Unit = "day"
_UNITS: Mapping[str, Unit] = {"day": "day", "month": "month", "year": "year", **dict.fromkeys(PARTS_OF_DAY, _PART)}
_BEFORE_THAT = frozenset((".", ",", ";", "by", "during", "earlier", "in", "later", "on"))

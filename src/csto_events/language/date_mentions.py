"""The grammar of dates: what the words say, before anybody asks which day that was."""

from collections.abc import Callable, Mapping, Sequence, Set
from datetime import date
from functools import cache
from typing import TypeAlias

import attrs

from csto_events.language.date_measures import UNITS, measured
from csto_events.language.date_parts import is_that, part_before, part_of_year, season, told_day, told_unit, with_told_year, year_behind
from csto_events.language.date_words import DateMention, Place, date_words
from csto_events.language.tokens import Tokens

_WEEKEND = 5
_DASHES = "-–—"
_AMBIGUOUS = (3, 5)  # "March" and "May" are words too
_TODAY = 10


def can_begin_date(word: str) -> bool:
    """Tell whether a word in lower case is one that a date can begin with, by itself.

    Example:
        >>> can_begin_date("monday"), can_begin_date("28"), can_begin_date("troops")
        (True, True, False)
    """
    return word in _triggers() or _reader_of(word) is not None


def date_starts() -> Set[str]:
    """Give the words without figures and hyphens that a date can begin with.

    Example:
        >>> "monday" in date_starts()
        True
    """
    return _triggers().keys()


def find_dates(tokens: Tokens, first: int, after: int, spots: Sequence[int] | None = None) -> list[DateMention]:
    """Find the mentions of dates among some tokens.

    Args:
        tokens: the tokens of a text.
        first: the first token to read.
        after: the token after the last one to read.
        spots: the tokens among them at which a date can begin, where they are known already.

    Returns:
        The mentions, in order, without overlaps.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> tokens = tokenise("He may leave in May 2021, or two days later, but not on February 30.")
        >>> [found.text for found in find_dates(tokens, 0, len(tokens))]
        ['May 2021', 'two days later']
    """
    words, triggers, found, floor = date_words(), _triggers(), [], first
    place = Place(words, tokens, floor, after)
    for position in spots if spots is not None else [at for at in range(first, after) if can_begin_date(tokens.lower[at])]:
        if position < floor or place.lower(position - 1) in _EACH:
            continue
        word = tokens.lower[position]
        reader = triggers.get(word) or _reader_of(word)
        mention = reader(place, position) if reader else None
        if mention is not None:
            if mention.month is not None and mention.year is None and mention.year_offset is None:
                mention = with_told_year(place, mention)
            found.append(mention)
            floor = mention.after
            place = Place(words, tokens, floor, after)
    return found


_EACH = frozenset(("each", "every"))
"""Before a month or weekday they make no date of it: "is remembered every April"."""
_DIGITS = frozenset("0123456789")


_Reader: TypeAlias = Callable[[Place, int], DateMention | None]


@cache
def _triggers() -> Mapping[str, _Reader]:
    readers: tuple[tuple[str, _Reader], ...] = (
        *(("month", _month), ("month_short", _month), ("weekday", _weekday), ("weekday_short", _weekday), ("season", season), ("year_part", part_of_year)),
        *(("day_word", _day_word), ("direction", _direction), ("distance", _distance), ("start", _start)),
    )
    of = date_words()
    of_words = {"following": _day_beside, "same": _day_beside, "weekend": _weekend, "that": told_unit}
    return {word: reader for kind, reader in readers for word in of[kind]} | of_words


def _reader_of(word: str) -> _Reader | None:
    if word[0] in _DIGITS:
        return _digits if len(word) <= 10 else None
    return _compound if word.startswith(_PARTS) else _month_pair if "-" in word else None


# Months and their days


def _month(place: Place, position: int) -> DateMention | None:
    if not place.printed(position)[0].isupper():
        return None
    found = _month_named(place, position, place.lower(position))
    if found is None or found.day is None:
        return _months_joined(place, found) if found is not None and found.kind == "month" and found.offset is None else found
    return _joined(place, _with_weekday(place, found))


def _months_joined(place: Place, found: DateMention) -> DateMention:
    """Put "between January and March 2021", "from May to July" and "January-March" together."""
    before, joint, position = place.lower(found.first - 1), place.lower(found.after), found.after + 1
    is_dash = joint in tuple(_DASHES) and place.touches(found.after) and place.touches(position)
    if not is_dash and (before, joint) not in _FROM_TO:
        return found
    second = _other_month(attrs.evolve(place, floor=position), position)
    if second is None or second.kind != "month" or second.first != position or (second.year is None and found.year is not None):
        return found
    end_year = second.year if found.year and second.year != found.year else None
    found = found._replace(after=second.after, text=place.tokens.exact(found.first, second.after), kind="months", end_month=second.month, end_year=end_year)
    return found._replace(year=found.year or second.year, year_offset=found.year_offset if found.year_offset is not None else second.year_offset)


def _other_month(place: Place, position: int) -> DateMention | None:
    """The second month of "between late April and mid-June", "from May to early July"."""
    if place.lower(position).startswith(_PARTS) and place.lower(position).partition("-")[2] in place.words["month"]:
        return _compound(place, position)
    at = position + (place.value("part", position) is not None)
    return _month_named(place, at, place.lower(at)) if _is_month(place, at) else None


_PARTS = ("mid-", "early-", "late-")
_FROM_TO = frozenset((("between", "and"), ("from", "to"), ("from", "until"), ("from", "through")))


def _month_named(place: Place, position: int, name: str) -> DateMention | None:
    of = place.words
    month, short = of["month"].get(name) or of["month_short"][name], name in of["month_short"]
    after = position + 1
    dotted = short and place.lower(after) == "." and place.touches(after)
    after += dotted
    found = _day_before(place, position, month, after) or _day_behind(place, position, month, after)
    if found is not None:
        return found if _exists(found) else None
    if place.lower(after).isdecimal() and len(place.lower(after)) < 3 and place.lower(position - 1) != "in":
        return None  # January 0
    return _month_alone(place, position, month, after, sure=not short and month not in _AMBIGUOUS, dotted=dotted)


def _day_before(place: Place, position: int, month: int, after: int) -> DateMention | None:
    """Read "10 January 2022", "10th of January", "5-7 January", "between 5 and 7 January"."""
    first = position - 2 if place.lower(position - 1) == "of" and place.lower(position - 2)[-2:] in ("st", "nd", "rd", "th") else position - 1
    last_day = place.day(first)
    if last_day is None or (place.lower(first - 1) in (".", ",", ":") and place.touches(first)):
        return None
    year, year_offset, after = year_behind(place, after)
    start = place.day(first - 2)
    joint = place.lower(first - 1)
    is_range = joint == "to" or (joint in _DASHES and joint != "")
    is_range = is_range or (joint == "and" and start is not None and (place.lower(first - 3) == "between" or last_day == start + 1))
    if start is not None and is_range and start < last_day:
        found = place.mention(first - 2, after, "days")
        return found._replace(day=start, month=month, end_month=month, end_day=last_day, year=year, year_offset=year_offset)
    if first == position - 1 and place.touches(first) and joint in _DASHES:
        return None
    return place.mention(first, after, "day", day=last_day, month=month, year=year, year_offset=year_offset)


def _day_behind(place: Place, position: int, month: int, after: int) -> DateMention | None:
    """Read "January 10, 2022" and "Jan. 5-7", "on July, 28th". In "in January 10 people died" ten is no day."""
    after += place.lower(after) == "," and place.lower(position - 1) == "on" and place.lower(after + 1).endswith(("st", "nd", "rd", "th"))
    day = place.day(after)
    if day is None or (place.touches(after + 1) and (place.lower(after + 1) in ("%", "/") or (place.lower(after + 1) == ":" and place.touches(after + 2)))):
        return None  # "on January 2: police opened fire" gives the day, and no score
    joint, end = place.lower(after + 1), place.day(after + 2)
    between = joint == "and" and (place.lower(position - 1) == "between" or (end == day + 1 and _counts_nothing(place, after + 3)))
    is_range = between or joint == "to" or (joint != "" and joint in _DASHES and place.touches(after + 1) and place.touches(after + 2))
    if is_range and end is not None and day < end and not place.lower(after + 3).startswith(("a.m", "p.m")):
        year, year_offset, after = year_behind(place, after + 3)
        found = place.mention(position, after, "days")
        return found._replace(day=day, month=month, end_month=month, end_day=end, year=year, year_offset=year_offset)
    year, year_offset, after = year_behind(place, after + 1)
    if year is None and place.lower(position - 1) == "in" and place.lower(after - 1).isdecimal():
        return None
    return place.mention(position, after, "day", day=day, month=month, year=year, year_offset=year_offset)


def _counts_nothing(place: Place, position: int) -> bool:
    """Whether what follows a number is no noun that it may count: "on January 5 and 6, leaders", and not "on January 5 and 6 people"."""
    return not place.printed(position)[:1].islower() or place.value("cue", position) is not None


def _exists(found: DateMention) -> bool:
    try:
        date(found.year or 2000, found.month or 1, found.day or 1)  # 2000 is a leap year
        date(found.year or 2000, found.end_month or 1, found.end_day or 1)
    except ValueError:
        return False
    return True


def _with_weekday(place: Place, found: DateMention) -> DateMention:
    first = found.first - 1
    first -= place.lower(first) == "the"
    first -= place.lower(first) == ","
    if place.lower(first) == "." and place.touches(first) and place.value("weekday_short", first - 1) is not None:
        first -= 1
    elif place.value("weekday", first) is None:
        return found
    return found._replace(first=first, text=place.tokens.exact(first, found.after))


def _joined(place: Place, found: DateMention) -> DateMention | None:
    """Put "January 30 to February 2" together; None where there is no such day as the second: "February 25 to February 29, 2023"."""
    joint, position = place.lower(found.after), found.after + 1
    wanted = joint in ("to", "until") or joint in tuple(_DASHES) or (joint == "and" and place.lower(found.first - 1) == "between")
    if found.kind != "day" or not wanted:
        return found
    inner = attrs.evolve(place, floor=position)
    month = next((at for at in (position, position + 1) if _is_month(inner, at)), None)
    second = _month_named(inner, month, inner.lower(month)) if month is not None else None
    if month is not None and second is None and (inner.lower(position).isdecimal() or inner.lower(month + 1).isdecimal()):
        return None
    if second is None or second.kind != "day" or second.first != position:
        return found
    year, end_year = found.year or second.year, second.year if found.year and second.year != found.year else None
    if (end_year or year or 0, second.month, second.day) <= (year or 0, found.month, found.day) and year is not None:
        return found
    text = place.tokens.exact(found.first, second.after)
    found = found._replace(after=second.after, text=text, kind="days", year=year, end_year=end_year)
    return found._replace(end_month=second.month, end_day=second.day, year_offset=found.year_offset or second.year_offset)


def _is_month(place: Place, position: int) -> bool:
    named = place.value("month", position) is not None or place.value("month_short", position) is not None
    return named and place.printed(position)[0].isupper()


def _month_alone(place: Place, position: int, month: int, after: int, *, sure: bool, dotted: bool) -> DateMention | None:
    year, year_offset, behind = year_behind(place, after)
    week = _week_before(place, position)
    first = week[0] if week else part_before(place, position)
    direction = place.value("direction", position - 1)
    is_planned = place.lower(position - 1) == "for" and place.lower(position - 2) in ("planned", "scheduled", "set", "slated")
    is_told = first == position and place.lower(position - 1) == "that"
    cue = first < position or place.value("cue", position - 1) is not None or direction is not None or is_planned or is_told
    named = place.printed(after)[:1].isupper() and not cue  # April Smith
    if year is None and year_offset is None and (named or not (cue or sure)):
        return None
    if dotted and behind == after and not cue:
        return None
    if first == position and direction is not None:
        return place.mention(position - 1, after, "month", month=month, offset=direction - 1)
    if is_told and year is None and year_offset is None:
        return place.mention(position - 1, behind, "month", month=month, of_told_year=True) if is_that(place, position - 1) else None
    found = place.mention(first, behind, "week" if week else "month", week=week[1] if week else None)
    if place.value("start", first - 1) is None and place.lower(position - 1) == "of" and place.value("start", position - 2) is not None:
        return _since(place, position - 2, found._replace(month=month, year=year)) or found._replace(month=month, year=year)
    return found._replace(month=month, year=year, year_offset=year_offset)


def _week_before(place: Place, position: int) -> tuple[int, int] | None:
    """Read "the first week of" before a month."""
    ordinal = place.value("ordinal", position - 3)
    if place.lower(position - 1) != "of" or place.lower(position - 2) != "week" or ordinal is None:
        return None
    return (position - 4 if place.lower(position - 4) == "the" else position - 3), ordinal


def _compound(place: Place, position: int) -> DateMention | None:
    """Read "mid-January" and "mid-2021"."""
    name = place.lower(position).partition("-")[2]
    if name in place.words["month"]:
        return _compound_month(place, position, place.words["month"][name])
    if len(name) == 4 and name.isascii() and name.isdecimal() and 1900 <= int(name) <= 2099:
        return place.mention(position, position + 1, "year", year=int(name))
    return None


def _month_pair(place: Place, position: int) -> DateMention | None:
    """Read "September-November 2020", which is one token."""
    first, _, last = place.lower(position).partition("-")
    month, end = place.words["month"].get(first), place.words["month"].get(last)
    if month is None or end is None or not place.printed(position)[0].isupper():
        return None
    year, year_offset, after = year_behind(place, position + 1)
    return place.mention(position, after, "months", month=month, end_month=end, year=year, year_offset=year_offset)


def _compound_month(place: Place, position: int, month: int) -> DateMention:
    year, year_offset, after = year_behind(place, position + 1)
    return place.mention(position, after, "month", month=month, year=year, year_offset=year_offset)


# Years, seasons and dates in digits


def _digits(place: Place, position: int) -> DateMention | None:
    word = place.lower(position)
    if word.count(".") == 2:
        return _numeric(place, position, position + 1, word.split("."))
    if place.lower(position + 1) == "/" and place.touches(position + 1):
        return _slashed(place, position)
    if len(word) == 4 and place.touches(position + 1) and place.lower(position + 1) in _DASHES:
        return _iso(place, position) or _years(place, position, place.lower(position + 2), position + 3)
    if len(word) < _SHORTEST_OF_DECADE:
        return None
    return _decade(place, position) or (_year(place, position) if len(word) == 4 else None)


_SHORTEST_OF_DECADE = 3
"""Figures of a token with which a decade can begin, whatever touches it."""


def _numeric(place: Place, first: int, after: int, parts: list[str]) -> DateMention | None:
    """Make a day of the digits of day, month and year, in this order."""
    if not all(part.isascii() and part.isdecimal() for part in parts) or len(parts[2]) != 4 or max(map(len, parts[:2])) > 2 or "00" <= parts[2][:1] < "1":
        return None
    day, month, year = map(int, parts)
    if min(day, month) < 1:
        return None
    found = place.mention(first, after, "day", day=day, month=month, year=year)
    return _with_weekday(place, found) if _exists(found) else None


def _iso(place: Place, position: int) -> DateMention | None:
    if any(not place.touches(position + step) for step in range(1, 5)) or place.lower(position + 3) != "-":
        return None
    return _numeric(place, position, position + 5, [place.lower(position + step) for step in (4, 2, 0)])


def _slashed(place: Place, position: int) -> DateMention | None:
    """Read 13/01/2022 and 01/13/2022, but not 10/01/2022, which some read as October."""
    if any(not place.touches(position + step) for step in range(1, 5)) or place.lower(position + 3) != "/":
        return None
    day, month, year = (place.lower(position + step) for step in (0, 2, 4))
    if place.day(position) is None or place.day(position + 2) is None or (int(day) > 12) == (int(month) > 12):
        return None
    return _numeric(place, position, position + 5, [day, month, year] if int(day) > 12 else [month, day, year])


def _years(place: Place, position: int, last: str, after: int) -> DateMention | None:
    first = place.year(position, 1900, 2099)
    if first is None or place.year(after - 1, 1900, 2099) is None or not first < int(last):
        return None
    return place.mention(position, after, "years", year=first, end_year=int(last))


def _decade(place: Place, position: int) -> DateMention | None:
    word, behind = place.lower(position), place.lower(position + 1)
    after = position + 1
    if place.touches(after) and behind in ("0s", "'s"):
        word, after = word + behind.replace("'", "" if len(word) == 4 else "'"), after + 1
    if len(word) != 5 or word[3:] != "0s" or not word[:4].isdecimal() or not 1700 <= int(word[:4]) <= 2090:
        return None
    first = part_before(place, position)
    first = first - 1 if place.lower(first - 1) == "the" else first
    return place.mention(first, after, "decade", year=int(word[:4]))


def _year(place: Place, position: int) -> DateMention | None:
    is_dated = place.lower(position - 1) in ("in", "since") or (place.lower(position - 1) == "the" and place.value("event", position + 1) is not None)
    year, first = place.year(position, 1900, 2099, dated=is_dated), part_before(place, position)
    if year is None or (place.touches(position) and place.lower(position - 1) in tuple("-–/.,#$")):
        return None
    if first == position and place.value("cue", position - 1) is None and not (_is_of_event(place, position) or _is_of_turn(place, position)):
        return None
    joint, before = place.lower(position + 1), place.lower(position - 1)
    if (before, joint) in (("from", "to"), ("between", "and"), ("from", "until")):
        span = _years(place, position, place.lower(position + 2), position + 3)
        if span is not None:
            return span
    found = place.mention(first, position + 1, "year", year=year)
    if before == "of" and place.value("start", position - 2) is not None:
        return _since(place, position - 2, found) or found
    return found


_TURNS = frozenset(("chair", "chairmanship", "presidency", "planned", "scheduled", "slated"))
_FARTHEST_TURN = 6


def _is_of_turn(place: Place, position: int) -> bool:
    """Whether a year is that of a turn or a plan: "took over the chairmanship of the CSTO for 2022", "drills planned for 2022"."""
    return place.lower(position - 1) == "for" and any(place.lower(position - step) in _TURNS for step in range(2, _FARTHEST_TURN))


def _is_of_event(place: Place, position: int) -> bool:
    """Whether a year says which event is meant: "the 1994 genocide", "the 2020 Karabakh war"."""
    events = (place.value("event", position + step) for step in (1, 2))
    return place.lower(position - 1) in ("the", "a") and any(event is not None for event in events)


# Words that count from another day


def _weekday(place: Place, position: int) -> DateMention | None:
    weekday, after = place.value("weekday", position), position + 1
    if not place.printed(position)[0].isupper():
        return None
    if weekday is None:
        weekday = place.value("weekday_short", position)
        if place.lower(after) != "." or not place.touches(after):
            return None
        after += 1
    ahead = after + (place.lower(after) == ",")
    ahead += place.lower(ahead) == "the"
    month = next((at for at in (ahead, ahead + 1, ahead + 2) if _is_month(place, at)), None)
    if month is not None and _month_named(place, month, place.lower(month)) is not None and (month == ahead or place.day(ahead) is not None):
        return None  # the month reads "Monday, January 10" as one date
    direction = place.value("direction", position - 1)
    first = position if direction is None else position - 1
    return place.mention(first, after, "weekday", weekday=weekday, offset=None if direction is None else direction - 1)


def _day_word(place: Place, position: int) -> DateMention | None:
    offset = (place.value("day_word", position) or _TODAY) - _TODAY
    side = {-1: "before", 1: "after"}.get(offset)
    if side is not None and place.lower(position - 1) == side and place.lower(position - 2) == "day":
        first = position - 3 if place.lower(position - 3) == "the" else position - 2
        return place.mention(first, position + 1, "relative", offset=2 * offset, unit="day")
    return place.mention(position, position + 1, "relative", offset=offset, unit="day")


def _direction(place: Place, position: int) -> DateMention | None:
    """Read "last week", "this year", "last night", "the previous day"."""
    behind, word = place.lower(position + 1), place.lower(position)
    if behind not in place.words["unit"] and behind not in place.words["daytime"]:
        return None
    offset = (place.value("direction", position) or 0) - 1
    daytime = place.value("daytime", position + 1)
    if daytime is not None and ((word == "this") if daytime == _TODAY else (word == "last")):
        return place.mention(position, position + 2, "relative", offset=daytime - _TODAY, unit="day")
    if behind == "day":
        return _day_beside(place, position) if word in ("previous", "next") else None
    unit = place.value("unit", position + 1)
    if unit is None or behind.endswith("s") or word in ("past", "coming") or place.lower(position + 2) == "of" or (unit == _WEEKEND and word == "this"):
        return None
    if word == "previous":
        is_definite = place.lower(position - 1) == "the"
        return place.mention(position - 1, position + 2, "relative", offset=-1, unit=UNITS[unit - 1], from_previous=True) if is_definite else None
    start = position - 1 if place.lower(position - 1) != "of" else position - 2
    found = place.mention(position, position + 2, "relative", offset=offset, unit=UNITS[unit - 1])
    if word == "this" and place.value("start", start) is not None:
        return _since(place, start, found) or found
    return found


def _day_beside(place: Place, position: int) -> DateMention | None:
    """Read "the previous day", "the next day", "the following day", "the same day", "the same month"."""
    word, unit = place.lower(position), place.value("unit", position + 1)
    if unit is None or place.lower(position + 1).endswith("s") or place.lower(position - 1) not in ("the", "that"):
        return None
    if word not in ("same", "following") and place.lower(position + 1) != "day":
        return None
    offset = {"previous": -1, "same": 0}.get(word, 1)
    return place.mention(position - 1, position + 2, "relative", offset=offset, unit=UNITS[unit - 1], from_previous=True)


def _distance(place: Place, position: int) -> DateMention | None:
    """Read "two days ago", "a week earlier", "three days later"; "after" and "before" only where nothing is said that they go with."""
    if place.lower(position) in ("after", "before") and place.lower(position + 1) not in ("", ".", ",", ";"):
        return None
    found = measured(place, position)
    return found if found is not None and found.offset is not None else told_day(place, position)


def _weekend(place: Place, position: int) -> DateMention | None:
    """Read "over the weekend", "at the weekend": the one that has begun last."""
    if place.lower(position - 1) != "the" or place.lower(position - 2) not in ("over", "at", "on", "during"):
        return None
    return place.mention(position - 1, position + 1, "relative", offset=0, unit="weekend")


def _start(place: Place, position: int) -> DateMention | None:
    """Read "since the beginning of the year"."""
    behind = place.value("unit", position + 3)
    if place.lower(position + 1) != "of" or place.lower(position + 2) not in ("the", "this") or behind not in (3, 4) or place.lower(position + 3)[-1:] == "s":
        return None
    return _since(place, position, place.mention(position, position + 4, "relative", offset=0, unit=UNITS[behind - 1]))


def _since(place: Place, start: int, found: DateMention) -> DateMention | None:
    """Make "since the beginning of" a date of that date."""
    if place.lower(start - 1) != "the" or place.lower(start - 2) not in ("since", "from"):
        return None
    return found._replace(first=start - 2, text=place.tokens.exact(start - 2, found.after), kind="since")

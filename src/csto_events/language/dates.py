"""Dates: from the words of a text to what they mean in EDTF.

The clock of the machine is never read. What a text leaves out comes from the day of publication, or from the years that the text
names itself, and `When.basis` says so; otherwise it stays unspecified.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

import attrs
from dateutil.relativedelta import MO, relativedelta

from csto_events.language.date_measures import find_measures
from csto_events.language.date_mentions import can_begin_date, date_starts, find_dates
from csto_events.language.date_words import DateMention, Kind
from csto_events.model.checks import made
from csto_events.model.edtf import bounds
from csto_events.model.values import Basis, When

__all__ = ["Calendar", "DateMention", "can_begin_date", "date_starts", "find_dates", "find_measures", "resolve"]

_AHEAD = timedelta(days=92)  # news announces what is weeks away, and calls by its year what is further
_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}


@attrs.frozen
class Calendar:
    """What dates of a text are counted from. Not the clock: a text without date and years has none.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> tokens = tokenise("War broke out in 2020. It ended on November 10.")
        >>> mentions = find_dates(tokens, 0, len(tokens))
        >>> resolve(mentions[1], Calendar.of(None, mentions)).edtf
        '2020-11-10'
    """

    published: date | None = None
    """The day of publication."""
    years: tuple[tuple[int, int], ...] = ()
    """The years that the text names: the token where, and the year, in the order of the text."""

    @classmethod
    def of(cls, published: date | None, mentions: Iterable[DateMention]) -> "Calendar":
        """Make the calendar of a text from all mentions in it.

        Example:
            >>> Calendar.of(date(2022, 1, 11), []).years
            ()
        """
        named = ((mention.first, mention.end_year or mention.year) for mention in mentions)
        return cls(published, tuple(sorted((first, year) for first, year in named if year is not None)))

    def year_before(self, position: int) -> int | None:
        """Give the year that the text named last before a token.

        Example:
            >>> Calendar(years=((3, 2020), (9, 2021))).year_before(7)
            2020
        """
        before = bisect_left(self.years, (position,))
        return self.years[before - 1][1] if before else None


def resolve(mention: DateMention, calendar: Calendar, previous: date | None = None) -> When | None:
    """Say what a mention of a date means.

    Args:
        mention: the words.
        calendar: what is known of the text's time.
        previous: the day that the text told of before, from which "two days later" counts.

    Returns:
        The time, or None where nothing is known that it could be counted from.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> found = find_dates(tokenise("on January 10"), 0, 3)[0]
        >>> resolve(found, Calendar(published=date(2022, 1, 11))).edtf, resolve(found, Calendar()).edtf
        ('2022-01-10', 'XXXX-01-10')
    """
    try:
        found = _RESOLVERS[mention.kind](mention, calendar, previous)
        return _when(mention.text, *found) if found else None
    except (ValueError, OverflowError):  # a day that its year does not have, or that no calendar has
        return None


def _when(text: str, date: str, basis: Basis) -> When:
    bounds(date)  # which refuses a day that does not exist
    return made(When, date, text, basis)


_Found = tuple[str, Basis] | None


def _year(mention: DateMention, calendar: Calendar) -> tuple[int | None, Basis]:
    """Give the year of a day, month or season, and where it is from."""
    if mention.year is not None:
        return mention.year, "explicit"
    published = calendar.published
    if mention.year_offset is not None:
        return (None, "explicit") if published is None else (published.year + mention.year_offset, "relative")
    if published is None or mention.of_told_year:
        year = calendar.year_before(mention.first)
        return year, "explicit" if year is None else "inferred"
    if mention.offset is not None:
        return _year_by_direction(mention, published), "relative"
    return _nearest(mention, published), "inferred"


def _year_by_direction(mention: DateMention, published: date) -> int:
    """Read "last May", "this autumn", "next winter"; what is going on is not the last one."""
    first, last = _months(mention)
    if mention.offset == 0:
        return published.year - 1 if last > 12 and published.month <= last - 12 else published.year
    if mention.offset == 1:
        return published.year if published.month < first else published.year + 1
    years = (published.year, published.year - 1, published.year - 2)
    return next(year for year in years if (year + (last - 1) // 12, (last - 1) % 12 + 1) < (published.year, published.month))


def _months(mention: DateMention) -> tuple[int, int]:
    """Give the first and the last month; winter's last is the fourteenth."""
    if mention.season is not None:
        start = _SEASON_STARTS[mention.season]
        return start, start + 2
    return mention.month or 1, mention.month or 1


def _nearest(mention: DateMention, published: date) -> int | None:
    """Give the year in which it is the nearest to the publication, and not more than three months after it."""
    first, _ = _months(mention)
    for year in range(published.year + 1, published.year - 9, -1):  # there may be eight years without a 29 February
        try:
            if date(year, first, mention.day or 1) <= published + _AHEAD:
                return year  # nothing lasts so long that the year before could be nearer
        except ValueError:
            continue
    return None


def _digits(year: int | None) -> str:
    return "XXXX" if year is None else f"{year:04}"


def _day(mention: DateMention, calendar: Calendar, _: date | None) -> _Found:
    year, basis = _year(mention, calendar)
    return f"{_digits(year)}-{mention.month:02}-{mention.day:02}", basis


def _days(mention: DateMention, calendar: Calendar, _: date | None) -> _Found:
    year, basis = _year(mention, calendar)
    turns = year is not None and (mention.end_month or 0) < (mention.month or 0)  # December 30 to January 2
    if mention.end_year is not None and mention.year is not None:
        end = mention.end_year
    elif turns and mention.year is not None:  # the year stands behind the last day
        year, end = mention.year - 1, mention.year
    else:
        end = (year or 0) + turns
    first, last = f"{_digits(year)}-{mention.month:02}", f"{_digits(end if year is not None else None)}-{mention.end_month:02}"
    return (f"{first}/{last}" if mention.day is None else f"{first}-{mention.day:02}/{last}-{mention.end_day:02}"), basis


def _month(mention: DateMention, calendar: Calendar, _: date | None) -> _Found:
    year, basis = _year(mention, calendar)
    if year is None and mention.offset is not None:
        return None
    return f"{_digits(year)}-{mention.month:02}", basis


def _season(mention: DateMention, calendar: Calendar, _: date | None) -> _Found:
    year, basis = _year(mention, calendar)
    return None if year is None else (f"{year:04}-{mention.season}", basis)


def _whole_year(mention: DateMention, _: Calendar, __: date | None) -> _Found:
    return _digits(mention.year), "explicit"


def _years(mention: DateMention, _: Calendar, __: date | None) -> _Found:
    return f"{_digits(mention.year)}/{_digits(mention.end_year)}", "explicit"


def _decade(mention: DateMention, _: Calendar, __: date | None) -> _Found:
    return f"{_digits(mention.year)[:3]}X", "explicit"


def _week(mention: DateMention, calendar: Calendar, _: date | None) -> _Found:
    year, basis = _year(mention, calendar)
    first = 1 + 7 * ((mention.week or 1) - 1)
    if mention.week == 5:
        known = date(2001 if year is None else year, mention.month or 1, 1)
        first = (known + relativedelta(months=1, days=-7)).day
    start = f"{_digits(year)}-{mention.month:02}"
    return f"{start}-{first:02}/{start}-{first + 6:02}", basis


def _since(mention: DateMention, calendar: Calendar, _: date | None) -> _Found:
    """Read "since the beginning of the year", "... of January", "... of 2022"."""
    if mention.year is not None or mention.month is not None:
        year, basis = _year(mention, calendar)
        return f"{_digits(year)}-{mention.month or 1:02}-01/..", basis
    published = calendar.published
    if mention.unit == "month":
        return (f"{published:%Y-%m}-01/..", "relative") if published else None
    if mention.unit != "year":
        return None
    if published:
        return f"{published.year:04}-01-01/..", "relative"
    named = calendar.year_before(mention.first)
    return f"{_digits(named)}-01-01/..", "explicit" if named is None else "inferred"


def _weekday(mention: DateMention, calendar: Calendar, _: date | None) -> _Found:
    published = calendar.published
    if published is None or mention.weekday is None:
        return None
    back = (published.weekday() - mention.weekday) % 7
    if mention.offset == 1:
        return (published + timedelta(days=7 - back)).isoformat(), "relative"
    return (published - timedelta(days=7 if back == 0 and mention.offset == -1 else back)).isoformat(), "relative"


def _relative(mention: DateMention, calendar: Calendar, previous: date | None) -> _Found:
    """Count from the anchor, and give the unit that was counted: two weeks ago is a week, not a day."""
    anchor = previous if mention.from_previous else calendar.published
    if anchor is None or mention.offset is None:
        return None
    offset = mention.offset
    if mention.unit == "day":
        return (anchor + timedelta(days=offset)).isoformat(), "relative"
    if mention.unit == "week":
        monday = anchor + timedelta(weeks=offset) + relativedelta(weekday=MO(-1))
        return f"{monday}/{monday + timedelta(days=6)}", "relative"
    if mention.unit == "weekend":
        saturday = anchor - timedelta(days=(anchor.weekday() + 2) % 7)
        saturday += timedelta(weeks=offset if offset > 0 or anchor.weekday() > 4 else offset + 1 if offset else 0)
        return f"{saturday}/{saturday + timedelta(days=1)}", "relative"
    if mention.unit == "month":
        return (anchor + relativedelta(months=offset)).isoformat()[:7], "relative"
    return f"{anchor.year + offset:04}", "relative"


_RESOLVERS: Mapping[Kind, Callable[[DateMention, Calendar, date | None], _Found]] = {
    "day": _day,
    "days": _days,
    "months": _days,
    "month": _month,
    "season": _season,
    "year": _whole_year,
    "years": _years,
    "decade": _decade,
    "week": _week,
    "since": _since,
    "weekday": _weekday,
    "relative": _relative,
}

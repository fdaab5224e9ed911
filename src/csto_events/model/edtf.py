"""Dates in EDTF: what days a string can mean.

The plain shapes are read here, everything else of levels 0 to 2 by the `edtf` package, which is loaded at the first string that
needs it. Where the two differ, this module follows the Library of Congress: winter lasts into the next year, an open or unknown
end of an interval bounds nothing, and a year that is wholly unspecified has no first and no last day.
"""

import re
from calendar import monthrange
from contextlib import redirect_stdout
from datetime import date, timedelta
from functools import cache, lru_cache
from io import StringIO
from threading import Lock
from typing import Any, Literal, TypeAlias

import attrs

from csto_events.extras import load

Precision: TypeAlias = Literal["day", "week", "month", "season", "year", "decade"]

_LONGEST = 100  # characters; no date needs more, and the time of the library grows faster than the text
_OPEN = ("", "..")
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12, 25: 3, 26: 6, 27: 9, 28: 12, 29: 9, 30: 12, 31: 3, 32: 6}  # code: first month; 25-28 north, 29-32 south
_LOCK = Lock()  # standard output is one for all threads, and the library prints there


@attrs.frozen(kw_only=True)
class Bounds:
    """The days that an EDTF string can mean.

    Example:
        >>> bounds("2022-01").before(bounds("2022-02-10")), bounds("2022").overlaps(bounds("2022-02"))
        (True, True)
    """

    earliest: date | None
    """The first day; None where nothing bounds it."""
    latest: date | None
    """The last day; None where nothing bounds it."""
    precision: Precision | None
    """The unit in which it is given; None for a range of other length."""

    def before(self, other: "Bounds") -> bool | None:
        """Tell whether it is certainly before the other, certainly not, or (None) neither.

        Example:
            >>> bounds("2022-01-10").before(bounds("2022-01")), bounds("2022-02").before(bounds("2022-01"))
            (None, False)
        """
        if self.latest is not None and other.earliest is not None and self.latest < other.earliest:
            return True
        if self.earliest is not None and other.latest is not None and self.earliest >= other.latest:
            return False
        return None

    def overlaps(self, other: "Bounds") -> bool | None:
        """Tell whether one lies wholly in the other's span, both are certainly apart, or (None) neither.

        Example:
            >>> bounds("2022-01-10/2022-02-10").overlaps(bounds("2022-02")), bounds("2021").overlaps(bounds("2022"))
            (None, False)
        """
        if self._ends_before(other) or other._ends_before(self):
            return False
        return True if self._within(other) or other._within(self) else None

    def _ends_before(self, other: "Bounds") -> bool:
        return self.latest is not None and other.earliest is not None and self.latest < other.earliest

    def _within(self, other: "Bounds") -> bool:
        if None in (self.earliest, self.latest, other.earliest, other.latest):
            return False
        return other.earliest <= self.earliest and self.latest <= other.latest  # type: ignore[operator]


@lru_cache(maxsize=4096)
def bounds(text: str) -> Bounds:
    """Read an EDTF string.

    A season lasts three months: 21 (spring) from March, 22 from June, 23 from September, and 24 (winter) from December of the year
    that is named to the end of February of the next.

    Args:
        text: a date or interval of EDTF, levels 0 to 2.

    Returns:
        The first and the last day that it can mean, None where the string or the range of `datetime.date` gives none.

    Raises:
        ValueError: if it is no EDTF, names a day that does not exist, or ends before it starts.

    Example:
        >>> bounds("2021-24").latest, bounds("2022-01-01/..").latest, bounds("XXXX-01-10").precision
        (datetime.date(2022, 2, 28), None, 'day')
    """
    if len(text) > _LONGEST:
        raise ValueError(f"{text[:40]!r}... is too long for a date; give at most {_LONGEST} characters, such as 2022-01-10")
    first, slash, last = text.partition("/")
    return _interval(text, first, last) if slash else _point(text)


def _interval(text: str, first: str, last: str) -> Bounds:
    sides = (first, last)
    if all(side in _OPEN for side in sides) and text != "../..":
        raise ValueError(f"{text!r} is an interval without a date; give the start or the end, such as 2022-01-01/..")
    if any(mark in side for side in sides for mark in "/[{T"):
        raise ValueError(f"{text!r} is no interval of two dates; give start/end, such as 2022-01-05/2022-01-07")
    start, end = (None if side in _OPEN else _point(side) for side in sides)
    earliest, latest = start.earliest if start else None, end.latest if end else None
    if earliest is not None and latest is not None and latest < earliest:
        raise ValueError(f"{text!r} ends before it starts; give the two dates the other way round")
    days = start is not None and end is not None and start.precision == end.precision == "day"
    week = days and earliest is not None and latest is not None and latest - earliest == timedelta(days=6)
    return Bounds(earliest=earliest, latest=latest, precision="week" if week else None)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    plain = re.compile(r"([0-9X]{4})(?:-(?!3[3-9]|4[01])([0-9X]{2})(?:-([0-9X]{2}))?)?[?~%]?")  # 33-41: quarters, thirds and halves
    long_year = re.compile(r"Y-?(?:[1-9][0-9]{4,}|[1-9][0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?")
    costly = re.compile(r"[ES][0-9]{4,}")  # ten to the power of a thousand is no year
    return plain, long_year, costly


def _point(text: str) -> Bounds:
    plain, long_year, costly = _patterns()
    match = plain.fullmatch(text)
    if match:
        found = _plain(*match.groups())
        if found is None:
            raise ValueError(f"{text!r} is no date of the calendar; give one that exists, such as 2022-01-10, 2022-01 or 2021-23 (autumn)")
        return found
    if long_year.fullmatch(text):
        return Bounds(earliest=None, latest=None, precision="year")
    if costly.search(text) or text != text.strip():
        raise ValueError(f"{text!r} has an exponent that no year has, or space around it; give it bare, such as Y-17E7")
    return _by_library(text)


def _plain(year: str, month: str | None, day: str | None) -> Bounds | None:
    if "X" in year or "X" in (month or "") or "X" in (day or ""):
        return _unspecified(year, month, day)
    number = int(month or 1)
    if number in _SEASONS and day is None:
        start = _SEASONS[number]
        ends_in = (int(year) + 1, 2) if start == 12 else (int(year), start + 2)
        return Bounds(earliest=_day(int(year), start, 1), latest=_last(*ends_in), precision="season")
    if not 1 <= number <= 12:
        return None
    if day is not None:
        if not 1 <= int(day) <= _length(int(year), number):
            return None
        found = _day(int(year), number, int(day))
        return Bounds(earliest=found, latest=found, precision="day")
    last_month = 12 if month is None else number
    return Bounds(earliest=_day(int(year), number, 1), latest=_last(int(year), last_month), precision="year" if month is None else "month")


def _length(year: int, month: int) -> int:
    return monthrange(year or 2000, month)[1]  # the year 0 is a leap year


def _day(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if date.min.year <= year <= date.max.year else None


def _last(year: int, month: int) -> date | None:
    return _day(year, month, _length(year, month))


def _unspecified(year: str, month: str | None, day: str | None) -> Bounds | None:
    years = [2000] if year == "XXXX" else _fitting(year, range(10_000))  # 2000 is a leap year: its days are all that any year has
    months = _fitting(month or "XX", range(1, 13))
    days = _fitting(day or "XX", range(1, 32))
    earliest = next(((y, m, d) for y in years for m in months for d in days if d <= _length(y, m)), None)
    if earliest is None:
        return None
    latest = next((y, m, d) for y in reversed(years) for m in reversed(months) for d in reversed(days) if d <= _length(y, m))
    precision = _precision(year, month, day)
    if year == "XXXX":
        return Bounds(earliest=None, latest=None, precision=precision)
    return Bounds(earliest=_day(*earliest), latest=_day(*latest), precision=precision)


def _fitting(pattern: str, numbers: range) -> list[int]:
    if "X" not in pattern:
        return [int(pattern)] if int(pattern) in numbers else []
    matches = re.compile(pattern.replace("X", "[0-9]")).fullmatch
    return [number for number in numbers if matches(f"{number:0{len(pattern)}}")]


def _precision(year: str, month: str | None, day: str | None) -> Precision | None:
    if "X" not in (day or "X"):
        return "day"
    if "X" not in (month or "X"):
        return "month"
    if "X" not in year:
        return "year"
    return "decade" if "X" not in year[:3] and month is None else None


def _by_library(text: str) -> Bounds:
    library = load("edtf")
    try:
        with _LOCK, redirect_stdout(StringIO()):
            parsed = library.parse_edtf(text)
            low, high = _of_struct(parsed.lower_strict()), _of_struct(parsed.upper_strict())
    except Exception:  # it raises whatever its parser stumbles over
        raise ValueError(f"{text!r} is no date in EDTF; give one such as 2022-01-10, 2022-01, 2021-23 (autumn), XXXX-01-10 or 2022-01-01/..") from None
    if low is not None and high is not None and high < low:
        raise ValueError(f"{text!r} ends before it starts; give the two dates the other way round")
    return Bounds(earliest=low, latest=high, precision=None if text[0] in "[{" else _by_length(low, high))


def _of_struct(moment: Any) -> date | None:
    if isinstance(moment, float):  # the infinity of an open end
        return None
    return _day(moment.tm_year, moment.tm_mon, moment.tm_mday)


def _by_length(low: date | None, high: date | None) -> Precision | None:
    if low is None or high is None:
        return None
    if low == high:
        return "day"
    if (low.month, low.day, high.month, high.day) == (1, 1, 12, 31):
        return "year" if low.year == high.year else None
    return "month" if low.day == 1 and high == _last(low.year, low.month) else None

"""Days: the dates of other schemes in EDTF, as precise as their precision codes say."""

import calendar
import re
from datetime import date
from typing import Final

from csto_events.formats.rows.claims import CellError

_MONTHS: Final = {name.casefold(): number for number, name in enumerate(calendar.month_name) if name}
_SHAPES: Final = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?:[ T][\d:.+Z-]*)?"),
    re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?:\d{6})?"),
    re.compile(r"(?P<day>\d{1,2}) (?P<month>[A-Za-z]+) (?P<year>\d{4})"),
)


def day_of(column: str, cell: str) -> date:
    """Read a cell as a day.

    Args:
        column: its column, for the error.
        cell: `2022-01-06`, with or without a time, `20220106` or `06 January 2022`.

    Returns:
        The day.

    Raises:
        CellError: if it is none.

    Example:
        >>> day_of("event_date", "06 January 2022")
        datetime.date(2022, 1, 6)
    """
    for shape in _SHAPES:
        match = shape.fullmatch(cell)
        if match is not None:
            month = match["month"]
            try:
                return date(int(match["year"]), int(month) if month.isdecimal() else _MONTHS[month.casefold()], int(match["day"]))
            except (ValueError, KeyError):
                break
    raise CellError(column, repr(cell) if cell else "nothing", "a day, such as 2022-01-06")


def span_of(first: date, last: date) -> str:
    """Write a span of days in EDTF: a day, month or year where it is just that, else an interval.

    Args:
        first: the first day.
        last: the last day.

    Returns:
        The EDTF.

    Example:
        >>> span_of(date(2022, 1, 1), date(2022, 1, 31)), span_of(date(2022, 1, 5), date(2022, 1, 6))
        ('2022-01', '2022-01-05/2022-01-06')
    """
    if first == last:
        return first.isoformat()
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return f"{first.year:04}"
    if (first.year, first.month) == (last.year, last.month) and first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]:
        return f"{first.year:04}-{first.month:02}"
    return f"{first.isoformat()}/{last.isoformat()}"

"""iCalendar: meetings, visits and exercises as entries of a calendar. Written only; needs the extra `calendar`.

| keeps | loses | changes |
|---|---|---|
| day, words, places and document of meetings, visits and exercises | all else; entries whose day is not known, or that are denied | whole days only |

A date that is no day or span of days has no place in a calendar: such an entry is left out and reported, never put on the first of the month.
Planned and possible events are tentative. The end of an entry is the day after its last.
Specification: RFC 5545 (2009).
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final

from csto_events.extras import load
from csto_events.formats.writing import Layout, parts_of, written_only
from csto_events.model import edtf
from csto_events.model.bundle import AnyRecord, Bundle
from csto_events.model.conversion import ConversionReport, Tally
from csto_events.model.force import Exercise
from csto_events.model.talk import Meeting, Visit
from csto_events.model.values import When

_STATUS: Final = {"reported": "CONFIRMED", "planned": "TENTATIVE", "possible": "TENTATIVE"}
_CONTROLS: Final = {code: None for code in range(0x20) if chr(code) not in "\t\n\r"} | {0x7F: None}


loads = written_only("iCalendar")  # an entry of a calendar is no claim with evidence


def report(bundle: Bundle, *, layout: Layout) -> ConversionReport:
    """Say which records become entries, and why others do not.

    Args:
        bundle: the bundle.
        layout: not looked at.

    Returns:
        Entries as approximated, everything else as lost.

    Example:
        >>> report(Bundle(), layout=Layout()).lossless
        True
    """
    tally = Tally()
    for position, record in enumerate(bundle.records):
        refused = _why_not(record)
        if refused:
            tally.add("lost", "records", f"records[{position}]", how=refused)
        else:
            tally.add("approximated", "meetings, visits and exercises", f"records[{position}]", how="their days, words and places")
            if any("?" in when.edtf or "~" in when.edtf or "%" in when.edtf for when in _whens(record)):
                tally.add("approximated", "days that are uncertain or approximate", f"records[{position}]", how="days without a mark")
    tally.add_all("lost", [(part, count) for part, count in parts_of(bundle) if part != "records"])
    return tally.report()


def dumps(bundle: Bundle, *, layout: Layout) -> bytes:
    """Write the meetings, visits and exercises of a bundle whose days are known.

    Args:
        bundle: what to write.
        layout: not looked at.

    Returns:
        The bytes of the calendar.

    Raises:
        MissingExtraError: if icalendar is not installed.

    Example:
        >>> dumps(Bundle(), layout=Layout()).split()[0]
        b'BEGIN:VCALENDAR'
    """
    library: Any = load("icalendar", "calendar")
    calendar = library.Calendar()
    calendar.add("prodid", "-//csto-events//bundle//EN")
    calendar.add("version", "2.0")
    names, urls = {entity.id: entity.name for entity in bundle.entities}, {document.id: document.url for document in bundle.documents}
    for record in bundle.records:
        if _why_not(record):
            continue
        first, last = _days(record)
        entry = library.Event()
        entry.add("uid", f"{record.id}@csto-events")
        entry.add("dtstamp", library.vDatetime.from_ical(f"{first:%Y%m%d}T000000Z".rjust(16, "0")))  # the clock is not read
        entry.add("dtstart", first)
        entry.add("dtend", last + timedelta(days=1))
        entry.add("summary", _line(record.evidence[0].exact))
        entry.add("description", " ".join(when.edtf for when in _whens(record)))
        entry.add("status", _STATUS[record.status])
        entry.add("categories", [record.type])
        places = [_line(names[place]) for place in record.where if place in names]
        if places:
            entry.add("location", ", ".join(places))
        url = urls.get(record.evidence[0].document)
        if url:
            entry.add("url", _line(url))
        calendar.add_component(entry)
    made: bytes = calendar.to_ical()
    return made


def _why_not(record: AnyRecord) -> str | None:
    """Say why a record is no entry; None where it is one."""
    if not isinstance(record, Meeting | Visit | Exercise):
        return "no meeting, visit or exercise"
    if record.status not in _STATUS:
        return f"the event is {record.status}"
    whens = list(_whens(record))
    if not whens:
        return "no day is given"
    if not all(_is_of_days(when) for when in whens) or _days(record)[1] == date.max:
        return "the date is no day or span of days"
    first, last = _days(record)
    return None if first <= last else "the end is before the start"


def _whens(record: AnyRecord) -> Iterator[When]:
    """Give the dates of a record that a calendar can speak of: those of an exercise are its start and end, where it has both."""
    if isinstance(record, Exercise) and record.started and record.ended:
        yield from (record.started, record.ended)
    elif isinstance(record, Exercise) and (record.started or record.ended):
        yield When(edtf="../..", text="", basis="explicit")  # one end alone is no span
    elif record.when:
        yield record.when


def _is_of_days(when: When) -> bool:
    sides = when.edtf.split("/")
    return "X" not in when.edtf and all(_is_day(side) for side in sides) and when.earliest is not None and when.latest is not None


def _is_day(side: str) -> bool:
    try:
        return edtf.bounds(side).precision == "day"
    except ValueError:  # an open side
        return False


def _days(record: AnyRecord) -> tuple[date, date]:
    whens = list(_whens(record))
    return whens[0].earliest or date.min, whens[-1].latest or date.max


def _line(text: str) -> str:
    return " ".join(text.translate(_CONTROLS).split())

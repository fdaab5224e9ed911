"""Timeline: what happened and what was said, in order, with intervals that are no narrower than the words."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final, Literal

import attrs

from csto_events.accounts.event import Event, with_status
from csto_events.extras import load
from csto_events.model import AnyRecord, RecordId, Statement, Status, When

_CALENDAR: Final = {"reported": "CONFIRMED", "planned": "TENTATIVE", "possible": "TENTATIVE", "denied": "CANCELLED", "retracted": "CANCELLED"}


@attrs.frozen(kw_only=True)
class Line:
    """One line of a timeline.

    Example:
        >>> Line(edtf="../2022-01-10", earliest=None, latest=date(2022, 1, 10), sort="happened", id="event:0", title="unrest", records=()).interval
        '../2022-01-10'
    """

    edtf: str
    """The time in EDTF: what the words give, or `../` and the day of publication, by which it had happened; `../..` where nothing is known.
    What is planned has no such day: its time is what the words give, or `../..`."""
    earliest: date | None
    """The first day that it can mean; None where nothing bounds it."""
    latest: date | None
    """The last one."""
    sort: Literal["happened", "said"]
    """Whether something happened or was said."""
    status: Status = "reported"
    """How it is told: as a fact where one record tells it so, else as the first of them does."""
    id: str
    """The id of the event or statement."""
    title: str
    """What, in words of a document."""
    records: tuple[RecordId, ...]
    """The records that tell it."""

    @property
    def interval(self) -> str:
        """The bounds as a reader sees them."""
        return self.edtf

    @property
    def words(self) -> str:
        """The title, behind the status where that is not `reported`."""
        return with_status(self.status, self.title)

    @property
    def order(self) -> tuple[date, date, str, str]:
        """What puts lines in order: the last day by which it had happened, then the first, so that vague times do not push forward."""
        return self.latest or self.earliest or date.max, self.earliest or date.min, self.sort, self.id


@attrs.frozen
class Timeline:
    r"""The lines in their order.

    Example:
        >>> Timeline(()).markdown()
        '| when | what | records |\n|---|---|---|\n'
    """

    lines: tuple[Line, ...]
    """The lines."""

    def __iter__(self) -> Iterator[Line]:
        return iter(self.lines)

    def __len__(self) -> int:
        return len(self.lines)

    def table(self) -> list[dict[str, str | None]]:
        """Give the lines as rows of text, for a data frame or a CSV file."""
        return [
            {
                "when": line.edtf,
                "earliest": line.earliest.isoformat() if line.earliest else None,
                "latest": line.latest.isoformat() if line.latest else None,
                "sort": line.sort,
                "status": line.status,
                "id": line.id,
                "title": line.title,
                "records": " ".join(line.records),
            }
            for line in self.lines
        ]

    def markdown(self) -> str:
        """Give the lines as a table in Markdown."""
        rows = [f"| {line.edtf} | {_escaped(line.words)} | {len(line.records)} |\n" for line in self.lines]
        return "| when | what | records |\n|---|---|---|\n" + "".join(rows)

    def icalendar(self) -> bytes:
        """Give the lines that have both bounds as all-day events of iCalendar (RFC 5545), whose end is the day after the last.

        What is not bounded on both sides has no place in a calendar and is left out.

        Raises:
            MissingExtraError: if icalendar is not installed.
        """
        library: Any = load("icalendar", "calendar")
        calendar = library.Calendar()
        calendar.add("prodid", "-//csto-events//timeline//EN")
        calendar.add("version", "2.0")
        for line in self.lines:
            if line.earliest is not None and line.latest is not None:
                entry = library.Event()
                entry.add("uid", f"{line.id}@csto-events")
                entry.add("dtstamp", library.vDatetime.from_ical(f"{line.latest:%Y%m%d}T000000Z"))
                entry.add("dtstart", line.earliest)
                entry.add("dtend", line.latest + timedelta(days=1))
                entry.add("summary", line.words)
                entry.add(
                    "status", "CONFIRMED" if line.sort == "said" and _CALENDAR[line.status] == "CANCELLED" else _CALENDAR[line.status]
                )  # it was said, whatever it denies
                entry.add("description", line.edtf)
                calendar.add_component(entry)
        made: bytes = calendar.to_ical()
        return made


def timeline(events: Sequence[Event], said: Sequence[Statement], published: Mapping[str, str | None], keys: Mapping[str, str]) -> Timeline:
    """Put events and statements in order.

    Args:
        events: the events.
        said: the statements.
        published: for each document its publication.
        keys: for each id of an entity the id that the account gives it.

    Returns:
        The timeline.

    Example:
        >>> len(timeline([], [], {}, {}))
        0
    """
    lines = [_line("happened", event.id, event.records, published, _main(event.records).evidence[0].exact) for event in events]
    for statement in said:
        speaker = statement.speaker
        voice = keys.get(str(speaker), str(speaker)) if speaker else (statement.attribution.source_text if statement.attribution else None) or "?"
        lines.append(_line("said", statement.id, (statement,), published, f"{voice}: {statement.text}"))
    return Timeline(tuple(sorted(lines, key=lambda line: line.order)))


def _line(sort: Literal["happened", "said"], identifier: str, records: Sequence[AnyRecord], published: Mapping[str, str | None], title: str) -> Line:
    status = _main(records).status
    times = [when for record in records if (record.status == "planned") == (status == "planned") for when in _times(record)]
    edtf, earliest, latest = _bounds(times, planned=status == "planned", days=_days(records, published))
    ids = tuple(record.id for record in records)
    return Line(edtf=edtf, earliest=earliest, latest=latest, sort=sort, status=status, id=identifier, title=" ".join(title.split()), records=ids)


def _bounds(times: Sequence[When], *, planned: bool, days: Sequence[str]) -> tuple[str, date | None, date | None]:
    """Give the time of a line in EDTF, and its first and last day."""
    bounded = [(when.earliest, when.latest) for when in times if when.earliest and when.latest]
    if bounded:
        earliest, latest = min(first for first, _ in bounded), max(last for _, last in bounded)
        given = {when.edtf for when in times if when.earliest and when.latest}
        return given.pop() if len(given) == 1 else f"{earliest}/{latest}", earliest, latest
    if planned:  # nothing says by when it had happened, nor that it did
        return (times[0].edtf, times[0].earliest, times[0].latest) if times else ("../..", None, None)
    return f"../{days[0] if days else '..'}", None, date.fromisoformat(days[0]) if days else None


def _main(records: Sequence[AnyRecord]) -> AnyRecord:
    """Give the record whose words and status stand for an event: the first that tells it as a fact, else the first."""
    return next((record for record in records if record.status == "reported"), records[0])


def _days(records: Sequence[AnyRecord], published: Mapping[str, str | None]) -> list[str]:
    return sorted(day[:10] for record in records if (day := published.get(record.evidence[0].document)))


def _times(record: AnyRecord) -> Iterator[When]:
    told = ("as_of", "announced") if record.status != "planned" else ()  # by these days what is planned has not happened
    for name in ("when", *told, "since", "started", "ended"):
        when = getattr(record, name, None)
        if when is not None:
            yield when


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")

"""Timeline: what happened and what was said, in order, with intervals that are no narrower than the words."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Literal

import attrs

from csto_events.accounts.event import Event
from csto_events.extras import load
from csto_events.model import AnyRecord, RecordId, Statement, When


@attrs.frozen(kw_only=True)
class Line:
    """One line of a timeline.

    Example:
        >>> Line(edtf="../2022-01-10", earliest=None, latest=date(2022, 1, 10), sort="happened", id="event:0", title="unrest", records=()).interval
        '../2022-01-10'
    """

    edtf: str
    """The time in EDTF: what the words give, or `../` and the day of publication, by which it had happened; `../..` where nothing is known."""
    earliest: date | None
    """The first day that it can mean; None where nothing bounds it."""
    latest: date | None
    """The last one."""
    sort: Literal["happened", "said"]
    """Whether something happened or was said."""
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
                "id": line.id,
                "title": line.title,
                "records": " ".join(line.records),
            }
            for line in self.lines
        ]

    def markdown(self) -> str:
        """Give the lines as a table in Markdown."""
        rows = [f"| {line.edtf} | {_escaped(line.title)} | {len(line.records)} |\n" for line in self.lines]
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
                entry.add("summary", line.title)
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
    lines = [_line("happened", event.id, event.records, published, _words(event.records[0])) for event in events]
    for statement in said:
        speaker = statement.speaker
        voice = keys.get(str(speaker), str(speaker)) if speaker else (statement.attribution.source_text if statement.attribution else None) or "?"
        lines.append(_line("said", statement.id, (statement,), published, f"{voice}: {statement.text}"))
    return Timeline(tuple(sorted(lines, key=lambda line: line.order)))


def _line(sort: Literal["happened", "said"], identifier: str, records: Sequence[AnyRecord], published: Mapping[str, str | None], title: str) -> Line:
    times = [when for record in records if record.status != "planned" for when in _times(record)]
    earliest: date | None = None
    latest: date | None = None
    bounded = [when for when in times if when.earliest and when.latest]
    ids = tuple(record.id for record in records)
    days = sorted(day[:10] for record in records if (day := published.get(record.evidence[0].document)))
    if bounded:
        earliest = min(when.earliest for when in bounded if when.earliest)
        latest = max(when.latest for when in bounded if when.latest)
        edtf = bounded[0].edtf if len({when.edtf for when in bounded}) == 1 else f"{earliest}/{latest}"
    else:
        latest = date.fromisoformat(days[0]) if days else None
        edtf = f"../{latest or '..'}"
    return Line(edtf=edtf, earliest=earliest, latest=latest, sort=sort, id=identifier, title=" ".join(title.split()), records=ids)


def _times(record: AnyRecord) -> Iterator[When]:
    for name in ("when", "as_of", "since", "announced", "started", "ended"):
        when = getattr(record, name, None)
        if when is not None:
            yield when


def _words(record: AnyRecord) -> str:
    return record.evidence[0].exact


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")

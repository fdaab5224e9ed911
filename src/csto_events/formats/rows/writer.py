"""Writing: the records of a bundle as rows of another scheme, and what became of everything."""

import csv
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from io import StringIO
from typing import Any, TypeAlias

import attrs

from csto_events.formats.rows.codes import RecordCode, records
from csto_events.formats.rows.columns import Column, columns
from csto_events.formats.rows.reader import Scheme
from csto_events.formats.rows.text import cells_of, text_of
from csto_events.formats.writing import Layout
from csto_events.model.bundle import AnyRecord, Bundle, Document
from csto_events.model.coded import CodedEvent
from csto_events.model.conversion import ConversionReport, Tally
from csto_events.model.entities import AnyEntity, Place, State
from csto_events.model.harm import CasualtyReport
from csto_events.model.values import Party, Quantity

Cells: TypeAlias = dict[str, str]


class NoRowError(Exception):
    """A record that the scheme has no row for; the message says why."""


class Source:
    """A bundle as a writer of rows asks it.

    Args:
        bundle: the bundle.
    """

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle

    @cached_property
    def entities(self) -> Mapping[str, AnyEntity]:
        """The entities by id."""
        return {entity.id: entity for entity in self.bundle.entities}

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        """The documents by id."""
        return {document.id: document for document in self.bundle.documents}

    @cached_property
    def harm(self) -> Mapping[str, Sequence[CasualtyReport]]:
        """The casualty reports of each event."""
        found: dict[str, list[CasualtyReport]] = defaultdict(list)
        for record in self.bundle.records:
            if isinstance(record, CasualtyReport) and record.event is not None:
                found[record.event].append(record)
        return found

    def killed(self, event: str) -> list[Quantity]:
        """Give the totals of the killed that reports of an event tell, group by group left out."""
        return [quantity for harm in self.harm.get(event, ()) for quantity in self.deaths(harm)]

    @staticmethod
    def deaths(harm: CasualtyReport) -> list[Quantity]:
        """Give the totals of the killed that one report tells; none where it is not reported as a fact."""
        figures = harm.figures if harm.status == "reported" else ()
        return [figure.quantity for figure in figures if figure.kind == "killed" and figure.group is None and figure.quantity is not None]

    def name(self, party: Party | str | None) -> str:
        """Give the words for a party, or the name of an entity; empty where there is neither."""
        if party is None:
            return ""
        if isinstance(party, Party):
            return party.text or self.name(party.entity)
        return self.entities[party].name if party in self.entities else party

    def state(self, record: AnyRecord) -> State | None:
        """Give the state in which a record happened, where the bundle has it."""
        for where in record.where:
            entity = self.entities.get(where)
            state = self.entities.get(entity.country or "") if isinstance(entity, Place) else entity
            if isinstance(state, State):
                return state
        return None

    def place(self, record: AnyRecord) -> Place | None:
        """Give the place at which a record happened, where the bundle has it."""
        return next((entity for where in record.where if isinstance(entity := self.entities.get(where), Place)), None)


def degrees(place: Place | None, latitude: str, longitude: str) -> Cells:
    """Give the cells for where a place is; none for what is not known.

    Args:
        place: the place.
        latitude: the column for degrees north.
        longitude: the column for degrees east.

    Returns:
        The cells.

    Example:
        >>> degrees(None, "latitude", "longitude")
        {}
    """
    known = {} if place is None else {latitude: place.latitude, longitude: place.longitude}
    return {name: str(number) for name, number in known.items() if number is not None}


def sides(record: AnyRecord) -> tuple[Party | str | None, Party | str | None]:
    """Give who acts in a record, and on whom; None where it does not say, or has no such field."""
    for first, second in _SIDES:
        if hasattr(record, first):
            return getattr(record, first), getattr(record, second, None)
    if record.type == "deployment":
        contributors = [contingent.contributor for contingent in record.contingents if contingent.contributor]
        return record.organisation or (contributors[0] if contributors else None), record.host
    participants: Sequence[str] = getattr(record, "participants", ())
    if participants:
        return participants[0], participants[1] if len(participants) > 1 else None
    return (record.attribution.source or record.attribution.source_text if record.attribution else None), None


_SIDES = (("actor", "target"), ("visitor", "destination"), ("requester", "addressee"), ("conducted_by", ""), ("by", ""), ("body", ""), ("against", ""))


def code_of(record: AnyRecord, field: str, none: str) -> RecordCode:
    """Give what other schemes call a record that is reported.

    Args:
        record: the record.
        field: the code of the scheme that is asked.
        none: what to say where it has no such code.

    Returns:
        The codes; that of the scheme is not empty.

    Raises:
        NoRowError: if there is none.
    """
    code = _code(record)
    if code is None or not getattr(code, field):
        raise NoRowError("is not reported as done" if record.status != "reported" else none)
    return code


def _code(record: AnyRecord) -> RecordCode | None:
    if isinstance(record, CodedEvent) or record.status != "reported":
        return None
    kind: Any = next((value for name in ("kind", "subject", "phase") if (value := getattr(record, name, None)) is not None), "")
    if record.type == "enforcement_report":
        kind = record.figures[0].kind
    return records().get((record.type, kind)) or records().get((record.type, ""))


@attrs.frozen
class RowWriter:
    """Writes the records of a bundle as rows of a scheme; rows that were read from it are given back as they were.

    Example:
        >>> from csto_events.formats.ucdp import SCHEME
        >>> writer = RowWriter(lambda record, source: {"id": record.id}, SCHEME)
        >>> writer.report(Bundle(), layout=Layout()).lossless, writer.dumps(Bundle(), layout=Layout())[:8]
        (True, 'id,relid')
    """

    cells: Callable[[AnyRecord, Source], Cells]
    """Makes the cells of a record; raises `NoRowError` where the scheme has no row for it."""
    scheme: Scheme
    """How such rows are read."""
    deaths: Callable[[Sequence[Quantity]], str] | None = None
    """Says how deaths that a report tells of an event stand in the row of that event; None where the scheme counts none."""

    def report(self, bundle: Bundle, /, *, layout: Layout) -> ConversionReport:
        """Say which records have a row in the terms of the scheme, and which have none.

        Args:
            bundle: the bundle.
            layout: not looked at.

        Returns:
            What became of everything.
        """
        return self._converted(bundle)[1].report()

    def dumps(self, bundle: Bundle, /, *, layout: Layout) -> str:
        """Write a row for each record that has one; rows that were read from the scheme are given back as they were.

        Args:
            bundle: what to write.
            layout: not looked at.

        Returns:
            The table with its header, without a line feed at the end.
        """
        rows, known = self._converted(bundle)[0], columns(self.scheme.table)
        return table(rows, header_of(rows, known), delimiter=self.scheme.dialect.delimiter)

    def _converted(self, bundle: Bundle) -> tuple[list[Cells], Tally]:
        return converted(bundle, self.scheme.rule, columns(self.scheme.table), self.cells, self.deaths)


def converted(
    bundle: Bundle,
    rule: str,
    known: Mapping[str, Column],
    build: Callable[[AnyRecord, Source], Cells],
    deaths: Callable[[Sequence[Quantity]], str] | None = None,
) -> tuple[list[Cells], Tally]:
    """Turn records into rows.

    Args:
        bundle: the bundle.
        rule: the rule of records that were read from this scheme; their rows are given back as they were.
        known: the columns of the scheme.
        build: makes the cells of another record; raises `NoRowError` where the scheme has no row for it.
        deaths: as in `RowWriter`.

    Returns:
        The rows, in the order of the records, and what became of everything.
    """
    source, tally, rows = Source(bundle), Tally(), list[Cells]()
    given_back: set[str] = set()
    built: set[str] = set()
    without: list[tuple[str, AnyRecord, NoRowError]] = []
    for position, record in enumerate(bundle.records):
        document, path = source.documents.get(record.evidence[0].document), f"records[{position}]"
        if document is not None and record.rule == rule and (row := _row_of(document, known)):
            if document.id not in given_back:
                rows.append(row)
                given_back.add(document.id)
            tally.add("carried", record.type, path)
            continue
        try:
            cells = build(record, source)
        except NoRowError as why:
            without.append((path, record, why))
            continue
        built.add(record.id)
        rows.append({name: cell for name, cell in cells.items() if cell})
        tally.add("approximated", record.type, path, how="a row")
    for path, record, none in without:
        told = source.deaths(record) if deaths and isinstance(record, CasualtyReport) and record.event in built else []
        if told and deaths:
            tally.add("approximated", record.type, path, how=deaths(told))
        else:
            tally.add("lost", record.type, path, how=str(none))
    _count_rest(source, given_back, tally)
    return rows, tally


def _row_of(document: Document, known: Mapping[str, Column]) -> Cells | None:
    """The cells of a document that is a row of the scheme; None for any other text, whatever its records say of it."""
    cells = cells_of(document.text or "", known)
    needed = {column.name for column in known.values() if column.needed}
    return cells if needed <= cells.keys() and text_of(cells, known).text == document.text else None


def _count_rest(source: Source, given_back: set[str], tally: Tally) -> None:
    bundle = source.bundle
    tally.add("carried", "documents", times=len(given_back))
    tally.add("lost", "documents", times=len(bundle.documents) - len(given_back), how="but for what the rows say of them")
    tally.add("approximated", "entities", times=len(bundle.entities), how="names and codes in the rows")
    tally.add("lost", "lines of the ledger", times=len(bundle.passed_over))
    tally.add("lost", "fields in extra of the bundle", times=len(bundle.extra))


def table(rows: Iterable[Cells], header: Sequence[str], *, delimiter: str = ",") -> str:
    """Write rows as a table with a header.

    Args:
        rows: the cells of each.
        header: the columns, in their order.
        delimiter: what stands between cells.

    Returns:
        The text, without a line feed at its end.

    Example:
        >>> table([{"b": "2"}], ["a", "b"]).split(chr(10))
        ['a,b', ',2']
    """
    out = StringIO()
    writer = csv.DictWriter(out, header, restval="", delimiter=delimiter, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().removesuffix("\n")


def header_of(rows: Iterable[Cells], known: Mapping[str, Column]) -> list[str]:
    """Give the columns of a scheme, and behind them those that rows have besides."""
    return list(dict.fromkeys([*known, *sorted({name for cells in rows for name in cells} - set(known))]))

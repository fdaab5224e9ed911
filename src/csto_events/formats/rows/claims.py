"""What a row claims: records whose evidence are the row's own cells."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import isfinite
from typing import Any, Final, TypeAlias, TypeVar

from csto_events.errors import Fault, ModelError
from csto_events.formats.rows.codes import named
from csto_events.formats.rows.columns import Column
from csto_events.formats.rows.table import Row
from csto_events.formats.rows.text import text_of
from csto_events.language.numbers import read_quantity
from csto_events.model.bundle import AnyRecord, Document, PassedOver, Reason, RecordKind
from csto_events.model.claim import Attribution
from csto_events.model.conversion import Tally
from csto_events.model.entities import AnyEntity, Place
from csto_events.model.ids import PlaceId, StateId, minted, record_id
from csto_events.model.mapping import NO_NAMES, FrozenMapping
from csto_events.model.values import Evidence, Party, Quantity, When
from csto_events.registry import Registry

Degrees: TypeAlias = tuple[float | None, float | None]
R = TypeVar("R", bound=AnyRecord)
_SAME_PLACE: Final = 0.5  # degrees: what is further from a place of the registry is another place of that name


class CellError(ModelError):
    """A cell that cannot be what its column says."""

    def __init__(self, column: str, found: str, expected: str) -> None:
        self.column, self.found, self.expected = column, found, expected
        super().__init__(f"{column}: {found}; {expected}")

    def fault(self, line: int) -> Fault:
        """Give the fault that it is on a line."""
        return Fault(path=self.column, found=self.found, expected=self.expected, line=line)


class RowClaims:
    """Gathers the document, entities and records of one row, and counts which cells no field carries.

    Args:
        row: the row.
        known: the columns of its scheme.
        rule: what stands as `rule` of the records: `ucdp/row`.
        document: fields of the document other than its text.

    Raises:
        CellError: if the document cannot be made of the cells.
    """

    def __init__(self, row: Row, known: Mapping[str, Column], rule: str, **document: str | None) -> None:
        self.row, self.known, self.rule = row, known, rule
        self._text = text_of(row.cells, known)
        self.document = Document.of(self._text.text, **document)
        self.records: list[AnyRecord] = []
        self.passed_over: list[PassedOver] = []
        self.entities: dict[str, AnyEntity] = {}
        self._used: set[str] = set()
        self._degrees: dict[str, float] = {}
        self._elsewhere: set[str] = set()
        self._ordinals: dict[tuple[str, int, int], int] = {}

    def get(self, column: str) -> str:
        """Give a cell; an empty text where there is none."""
        return self.row.cells.get(column, "").strip()

    def at(self, *names: str) -> tuple[Evidence, ...]:
        """Give the spans of cells that are there, in the order of the text, and note that fields carry them."""
        spans = sorted({self._text.spans[name] for name in names if name in self._text.spans})
        self._used.update(names)
        text = self._text.text
        return tuple(Evidence(document=self.document.id, start=start, end=end, exact=text[start:end]) for start, end in spans)

    def use(self, *names: str) -> None:
        """Note that fields carry cells that are no evidence of their own."""
        self._used.update(names)

    def add(self, cls: type[R], columns: Iterable[str], **fields: Any) -> R:
        """Make a record.

        Args:
            cls: its class.
            columns: the cells that are its evidence.
            fields: its own fields.

        Returns:
            The record.
        """
        evidence = self.at(*columns)
        first = evidence[0]
        key = (cls.type, first.start, first.end)
        ordinal = self._ordinals[key] = self._ordinals.get(key, -1) + 1
        made = cls(id=record_id(cls.type, self.document.id, first.start, first.end, ordinal), evidence=evidence, rule=self.rule, **fields)
        self.records.append(made)
        return made

    def pass_over(self, column: str, kind: RecordKind, reason: Reason) -> None:
        """Write a line of the ledger: a cell that called for a record and made none."""
        (evidence,) = self.at(column)
        self.passed_over.append(PassedOver(evidence=evidence, trigger=evidence.exact, kind=kind, rule=self.rule, reason=reason))

    def quantity(self, column: str) -> Quantity | None:
        """Read a cell, or the line of best, low and high, as a count; None where there is none.

        Raises:
            CellError: if it is none.
        """
        if column not in self._text.spans:
            return None
        start, end = self._text.spans[column]
        words = self._text.text[start:end]
        read = _read(words)
        if read is None:
            raise CellError(column, repr(words.removeprefix("best=")), "a whole number from 0 on; of best, low and high the low one first")
        return read

    def state(self, state: StateId | None) -> StateId | None:
        """Take a state of the registry into the bundle, with what it refers to."""
        if state is not None:
            self.entities |= _closure(state)
        return state

    def country(self, state: StateId | None) -> tuple[StateId, ...]:
        """Take a state into the bundle as the one place of a record that has no other."""
        self.state(state)
        return () if state is None else (state,)

    def party(self, column: str, state: StateId | None = None) -> Party | None:
        """Read a cell as someone who acts: the words, and the entity if the registry knows that very name, or a code says the state."""
        words = self.get(column)
        entity = named(words) if words and state is None else None
        if entity is not None:
            self.entities |= _closure(entity.id)
        known = self.state(state) if entity is None else entity.id
        if not words and known is None:
            return None
        self.use(column)
        return Party(entity=known, text=words or None)

    def place(self, column: str, country: StateId | None, at: Degrees, kind: str, identifiers: dict[str, str] | None = None) -> PlaceId:
        """Read a cell as the name of a place: one of the registry where name, state and coordinates agree, else one of this document alone."""
        name, (latitude, longitude) = self.get(column), at
        known = _known_place(name, country)
        if known is not None and _near(known, latitude, longitude):
            self.entities |= _closure(known.id)
            self.use(column)
            self._move_to(known)
            return known.id
        code = f"{_alpha2(country)}/" if country else ""
        made = Place(
            id=PlaceId(minted(f"place:{code}", name, self.document.id)),
            name=name,
            country=self.state(country),
            kind=kind,  # type: ignore[arg-type]
            latitude=latitude,
            longitude=longitude,
            identifiers=FrozenMapping(identifiers) if identifiers else NO_NAMES,
            resolved=False,
            mentions=self.at(column),
        )
        self.entities[made.id] = made
        return made.id

    def _move_to(self, place: Place) -> None:
        """Note what becomes of the row's coordinates where the place of the registry stands for its own."""
        for (column, number), known in zip(self._degrees.items(), (place.latitude, place.longitude), strict=False):
            if known is None:
                self._used.discard(column)
            elif number != known:
                self._elsewhere.add(column)

    def coordinates(self, latitude: str, longitude: str) -> Degrees:
        """Read two cells as degrees; None for both where one is missing.

        Raises:
            CellError: if they are none.
        """
        north, east = self._degree(latitude, 90), self._degree(longitude, 180)
        if north is None or east is None:
            return None, None
        self._degrees = {latitude: north, longitude: east}
        self.use(latitude, longitude)
        return north, east

    def _degree(self, column: str, most: int) -> float | None:
        cell = self.get(column)
        if not cell:
            return None
        try:
            number = float(cell)
        except ValueError:
            number = float("nan")
        if not isfinite(number) or abs(number) > most:
            raise CellError(column, repr(cell), f"degrees from -{most} to {most}")
        return number

    def said_by(self, column: str) -> Attribution | None:
        """Read a cell as the sources that are named for the whole row; None where it is empty."""
        if not self.get(column):
            return None
        (evidence,) = self.at(column)
        return Attribution(source_text=evidence.exact, source_evidence=evidence)

    def when(self, column: str, edtf: str) -> When:
        """Make a date of a cell's words."""
        self.use(column)
        return When(edtf=edtf, text=self.get(column), basis="explicit")

    def count(self, tally: Tally) -> None:
        """Count what became of each cell."""
        line = f"line {self.row.line}"
        for name in self.row.cells:
            column = self.known.get(name)
            if name not in self._used or column is None or column.fate == "row":
                tally.add("lost", name, line, how="in the text of the row's document alone")
            elif name in self._elsewhere:
                tally.add("approximated", name, line, how="that of the registry's place of this name, less than half a degree away")
            elif column.fate == "approximated":
                tally.add("approximated", name, line, how=column.field)
            else:
                tally.add("carried", name)


_read = lru_cache(maxsize=4096)(read_quantity)


@lru_cache(maxsize=4096)
def _closure(entity: str) -> dict[str, AnyEntity]:
    return {item.id: item for item in Registry.default().closure([entity])}


@lru_cache(maxsize=16384)
def _known_place(name: str, country: StateId | None) -> Place | None:
    found = [entity for entity in Registry.default().candidates(name) if isinstance(entity, Place) and entity.country == country]
    return found[0] if len(found) == 1 else None


def _near(place: Place, latitude: float | None, longitude: float | None) -> bool:
    if latitude is None or longitude is None or place.latitude is None or place.longitude is None:
        return True
    return abs(place.latitude - latitude) <= _SAME_PLACE and abs(place.longitude - longitude) <= _SAME_PLACE


@lru_cache(maxsize=512)
def _alpha2(state: str) -> str:
    return Registry.default().get(state).iso_alpha2  # type: ignore[union-attr]

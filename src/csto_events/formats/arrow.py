"""Arrow: a bundle as tables with nested columns, for polars, pandas and DuckDB, and back.

The rows are the objects of `csto_events.formats.objects`. Lists are lists, objects structs, `identifiers` a map; `extra`, which can hold any
JSON, is JSON in a string, and null where it is empty.
All ids and closed lists are strings, numbers int64 and float64. The one piece of evidence of a line of the ledger is a list of one, as those of records are.
Specification: Apache Arrow columnar format 1.5 (2025).
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, get_args, get_origin, runtime_checkable

import attrs

from csto_events.errors import Fault, InvalidDocumentError, LimitExceededError
from csto_events.extras import load
from csto_events.formats.objects import HEADER, TYPES, objects_of, taken
from csto_events.model import strict
from csto_events.model.bundle import SCHEMA, Bundle, PassedOver
from csto_events.model.checks import describe, type_of
from csto_events.model.findings import ReadResult
from csto_events.model.limits import Limits
from csto_events.model.mapping import FrozenMapping
from csto_events.model.reader import BundleReader
from csto_events.model.schema import Json, Unknown, classes_of
from csto_events.model.versions import Part

if TYPE_CHECKING:
    import pyarrow as pa

BATCH = 8192
"""Rows that are converted at a time."""


_NESTED: Final = (dict, list)
NO_COLUMNS: Final[Mapping[str, None]] = {}


@runtime_checkable
class Frame(Protocol):
    """Anything that gives itself as Arrow: a table of pyarrow, a frame of polars or pandas, a result of DuckDB."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The Arrow PyCapsule interface."""


Frames: TypeAlias = Frame | Mapping[str, Frame] | Sequence[Frame]
"""One frame, or several."""


def to_arrow(bundle: Bundle) -> "dict[str, pa.Table]":
    """Give a bundle as tables, one for each type.

    Args:
        bundle: the bundle.

    Returns:
        The tables by type: `casualty_report`, `place`, `document`, `passed_over` and so on, also those without rows, and `header`, with
        the version of the schema in its one row. `read` takes them, or what polars or pandas made of them.

    Raises:
        MissingExtraError: if pyarrow is not installed.

    Example:
        >>> to_arrow(Bundle())["header"].to_pylist()
        [{'type': 'header', 'schema': 'csto-events/1.1', 'extra': None}]
    """
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in (HEADER, *TYPES)}
    for plain in objects_of(bundle):
        rows[str(plain["type"])].append(row_of(plain))
    return {name: table_of(listed, schema_of(name)) for name, listed in rows.items()}


def is_frames(given: object) -> bool:
    """Tell whether something is a frame, or a mapping or list of frames."""
    inner = list(given.values()) if isinstance(given, Mapping) else given if isinstance(given, list | tuple) else [given]
    return bool(inner) and all(isinstance(one, Frame) for one in inner)


def from_frames(given: Any, *, unknown: Unknown, limits: Limits) -> ReadResult:
    """Read a bundle from frames.

    Args:
        given: a frame, or a mapping or list of frames, whose rows have a `type`. In a mapping, the name of a frame is the type of its rows
            where they have none.
        unknown: whether a column that the schema does not know is refused where it is not null, or kept in `extra`.
        limits: how large it may be.

    Returns:
        What is good, and the faults of the rest, each with the name or number of its frame, and its row.

    Raises:
        InvalidDocumentError: if a frame has no type.
        LimitExceededError: if there are more records than the limit.
        MissingExtraError: if pyarrow is not installed.

    Example:
        >>> from_frames(to_arrow(Bundle()), unknown="refuse", limits=Limits()).bundle == Bundle()
        True
    """
    pyarrow = _pyarrow()
    named = given.items() if isinstance(given, Mapping) else enumerate(given if isinstance(given, list | tuple) else [given])
    tables = {str(name): pyarrow.table(frame) for name, frame in named}
    for name, table in tables.items():
        if "type" not in table.column_names:
            if name not in (HEADER, *TYPES):
                raise InvalidDocumentError([Fault(path=name, found="a frame without a column `type`", expected="the type of each row, such as visit")])
            tables[name] = table.append_column("type", pyarrow.array([name] * len(table), pyarrow.string()))
    batches = [(f"frames[{name!r}]", batch) for name, table in tables.items() for batch in table.to_batches(max_chunksize=BATCH)]
    return from_batches(batches, unknown=unknown, limits=limits)


def from_batches(batches: "list[tuple[str, pa.RecordBatch]]", *, unknown: Unknown, limits: Limits) -> ReadResult:
    """Read a bundle from batches of rows, each with the path of where it stands; see `from_frames`."""
    reading = Reading(unknown, limits)
    for _, batch in batches:
        reading.take_heads(batch)
    for path, batch in batches:
        reading.take(batch, path)
    return reading.result()


class Reading:
    """Collects the rows of batches into a bundle: first the headers of all, then the rest.

    Args:
        unknown: whether a column that the schema does not know is refused where it is not null, or kept in `extra`.
        limits: `records` is looked at.
    """

    def __init__(self, unknown: Unknown, limits: Limits) -> None:
        self._unknown, self._limits, self._records = unknown, limits, 0
        self._heads: list[dict[str, Any]] = []
        self._reader: BundleReader | None = None
        self._rows: dict[str, int] = {}

    def take_heads(self, batch: "pa.RecordBatch") -> None:
        """Look for headers in a batch."""
        for position, tag in enumerate(batch.column("type").to_pylist()):
            if tag == HEADER:
                self._heads += (plain_of(row, self._limits) for row in batch.slice(position, 1).to_pylist())

    def take(self, batch: "pa.RecordBatch", path: str) -> None:
        """Take the rows of a batch."""
        reader = self._opened()
        for number, found in self._objects(batch, path):
            if isinstance(found, Fault):
                reader.refuse(found)
                continue
            part, item = found
            self._records += part == "records"
            if self._records > self._limits.records:
                raise LimitExceededError("records", self._limits.records, self._records)
            reader.take(part, item, path=path, line=number)

    def _objects(self, batch: "pa.RecordBatch", path: str) -> Iterator[tuple[int, Fault | tuple[Part, Json]]]:
        empty = {name for name, column in zip(batch.schema.names, batch.columns, strict=True) if column.null_count == len(batch)} - {"type"}
        filled, nulls = batch.select([name for name in batch.schema.names if name not in empty]), dict.fromkeys(empty)
        for row in filled.to_pylist():
            number = self._rows[path] = self._rows.get(path, 0) + 1
            if row["type"] != HEADER:
                try:
                    yield number, taken(plain_of(row, self._limits, nulls), line=number)
                except InvalidDocumentError as error:
                    yield from ((number, attrs.evolve(fault, path=f"{path}.{fault.path}", line=number)) for fault in error.faults)

    def result(self) -> ReadResult:
        """Give the bundle of all that was taken."""
        return self._opened().result()

    def results(self, batches: "Iterable[pa.RecordBatch]", path: str) -> Iterator[ReadResult]:
        """Give a result for each batch."""
        for batch in batches:
            self.take(batch, path)
            yield self.result()
            self._reader, self._records = self._opened().emptied(), 0

    def _opened(self) -> BundleReader:
        """Begin with the header; rows that somebody chose out of others need not have one."""
        if self._reader is None:
            head = {name: value for name, value in (self._heads or [{"schema": SCHEMA}])[0].items() if value is not None}
            self._reader = BundleReader(head, unknown=self._unknown, beside=("type",))
            for other in self._heads[1:]:
                found = f"a second header, {describe(other.get('schema'))}"
                self._reader.refuse(Fault(path=HEADER, found=found, expected="one; read the parts apart and merge the bundles"))
        return self._reader


# Rows


def row_of(plain: Mapping[str, Any]) -> dict[str, Any]:
    """Give an object as a row: `extra` as JSON, `identifiers` as pairs, the one piece of evidence of a line of the ledger as a list of one."""
    row = dict(plain)
    for name, value in plain.items():
        kind = type(value)
        if kind is dict:
            row[name] = _cell(name, value)
        elif kind is list and value and type(value[0]) is dict:
            row[name] = [row_of(one) for one in value]
    if row.get("type") == "passed_over":
        row["evidence"] = [row["evidence"]]
    return row


def _cell(name: str, value: dict[str, Any]) -> Any:
    if name == "extra":
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return list(value.items()) if name == "identifiers" else row_of(value)


def table_of(rows: Sequence[Mapping[str, Any]], schema: "pa.Schema") -> "pa.Table":
    """Give rows as a table; columns in which nothing stands are not looked for in each row."""
    pyarrow = _pyarrow()
    there = {name for row in rows for name in row}
    columns = (
        pyarrow.array([row.get(field.name) for row in rows], field.type) if field.name in there else pyarrow.nulls(len(rows), field.type) for field in schema
    )
    return pyarrow.Table.from_arrays(list(columns), schema=schema)


def plain_of(row: Mapping[str, Any], limits: Limits, nulls: Mapping[str, None] = NO_COLUMNS) -> dict[str, Json]:
    """Give a row as an object: without the columns of other types, which are null in it. `nulls` are columns that the row was read without."""
    tag = row.get("type")
    known = _known(tag if isinstance(tag, str) else "")
    plain: dict[str, Json] = {name: None for name in known if name in nulls}
    for name, value in row.items():
        if value is not None or name in known:
            plain[name] = _plain(name, value, limits) if name == "extra" or type(value) in _NESTED else value
    evidence = plain.get("evidence")
    if tag == "passed_over" and isinstance(evidence, list) and len(evidence) == 1:
        plain["evidence"] = evidence[0]
    return plain


def _plain(name: str, value: Any, limits: Limits) -> Any:
    if name == "extra" and isinstance(value, str):
        return strict.parse(value.encode(), limits)
    if name == "identifiers" and isinstance(value, list) and all(isinstance(pair, list | tuple) and len(pair) == 2 for pair in value):
        return dict(value)
    if isinstance(value, dict):
        made = dict(value)
        for key, one in value.items():
            if key == "extra" or type(one) in _NESTED:
                made[key] = _plain(key, one, limits)
        if made.get("extra", name) is None:
            del made["extra"]
        return made
    return [_plain("", one, limits) if type(one) is dict else one for one in value] if isinstance(value, list) else value


@cache
def _known(tag: str) -> frozenset[str]:
    return frozenset(attrs.fields_dict(TYPES[tag][1])) - {"extra"} if tag in TYPES else frozenset()


# From the classes to types


def _pyarrow() -> Any:
    return load("pyarrow", "arrow")


@cache
def schema_of(name: str | None = None) -> "pa.Schema":
    """Give the schema of the rows of a type, or of all types together.

    Args:
        name: the type; None for the schema in which every object has its place, columns of equal name being one.

    Returns:
        The schema; `type` and `id` come first.

    Example:
        >>> schema_of("visit").names[:4]
        ['type', 'id', 'evidence', 'rule']
    """
    pyarrow = _pyarrow()
    text = pyarrow.string()
    if name == HEADER:
        return pyarrow.schema([("type", text), ("schema", text), ("extra", text)])
    columns: dict[str, Any] = {"type": text, "id": text}
    if name is None:
        columns["schema"] = text
    elif name == "passed_over":
        del columns["id"]
    for _, cls in TYPES.values() if name is None else [TYPES[name]]:
        columns.update({column: kind for column, kind in _columns(cls) if column not in columns})
    return pyarrow.schema(columns.items())


def _columns(cls: Any) -> Iterator[tuple[str, Any]]:
    for field in attrs.fields(cls):
        if type_of(field) is not NoneType:
            kind = _kind(type_of(field))
            yield field.name, _pyarrow().list_(kind) if cls is PassedOver and field.name == "evidence" else kind


def _kind(annotation: Any) -> Any:
    pyarrow = _pyarrow()
    if get_origin(annotation) is tuple:
        return pyarrow.list_(_kind(get_args(annotation)[0]))
    if get_origin(annotation) is FrozenMapping:
        return pyarrow.map_(pyarrow.string(), pyarrow.string()) if get_args(annotation)[0] is str else pyarrow.string()
    held = next(iter(classes_of(annotation)), None)
    if held:
        return pyarrow.struct(list(_columns(held)))
    members = (annotation, *get_args(annotation))
    kinds = {bool: pyarrow.bool_(), int: pyarrow.int64(), float: pyarrow.float64()}
    return next((kind for cls, kind in kinds.items() if cls in members), pyarrow.string())

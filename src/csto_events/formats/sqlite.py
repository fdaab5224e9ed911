"""SQLite: one database, a table for each class of the model.

| keeps | loses | changes |
|---|---|---|
| everything, `extra` included | nothing | `extra` and `identifiers` are JSON in a column |

Tables, columns and foreign keys are found from the classes: an object in a field is a row of the table of its class, a list is a table of its
own with `owner`, `position` and `value`, and everything that has an id is listed in `item`, in the order of the bundle.
Specification: the SQLite database file format, version 3, with FTS5.
"""

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import cache
from types import NoneType
from typing import Any, Final, NewType, get_args, get_origin

import attrs

from csto_events.errors import Fault, InvalidDocumentError, LimitExceededError
from csto_events.formats.objects import TYPES
from csto_events.formats.writing import Layout, everything
from csto_events.model import strict
from csto_events.model.bundle import SCHEMA, Bundle, PassedOver
from csto_events.model.checks import type_of
from csto_events.model.findings import ReadResult
from csto_events.model.limits import Limits
from csto_events.model.mapping import FrozenMapping
from csto_events.model.reader import BundleReader
from csto_events.model.schema import Json, Unknown, classes_of
from csto_events.model.versions import Part

report = everything

_WHOLES: Final[Mapping[str, type[Any]]] = {name: cls for name, (part, cls) in TYPES.items() if part != "passed_over"}
_PARTS: Final[tuple[Part, ...]] = ("documents", "entities", "records")
_MAGIC: Final = b"SQLite format 3\0"
_HEAD = """
CREATE TABLE bundle (schema TEXT NOT NULL, extra TEXT);
CREATE TABLE item (id TEXT PRIMARY KEY, part TEXT NOT NULL, position INTEGER NOT NULL, type TEXT NOT NULL, UNIQUE (part, position));
"""
_VIEWS = """
CREATE VIEW casualty_timeline AS
SELECT coalesce(as_of.edtf, happened.edtf) AS day, figure.kind, figure."group", quantity.low, quantity.value, quantity.high, quantity.qualifier,
    report.status, coalesce(attribution.source, attribution.source_text) AS source, report.id AS record
FROM casualty_report AS report
JOIN casualty_report_figures AS listed ON listed.owner = report.key
JOIN casualty_figure AS figure ON figure.key = listed.value
JOIN quantity ON quantity.key = figure.quantity
LEFT JOIN "when" AS as_of ON as_of.key = report.as_of
LEFT JOIN "when" AS happened ON happened.key = report."when"
LEFT JOIN attribution ON attribution.key = report.attribution
ORDER BY day, report.key, listed.position;
CREATE VIRTUAL TABLE document_search USING fts5 (title, text, content="document", content_rowid="key");
INSERT INTO document_search (document_search) VALUES ('rebuild');
"""


@attrs.frozen
class _Column:
    """How a field of a class stands in its table: where it is a list, in a table of its own."""

    name: str
    annotation: Any
    is_list: bool

    @property
    def held(self) -> type[attrs.AttrsInstance] | None:
        """The class of the objects in it."""
        return next(iter(classes_of(self.annotation)), None)

    @property
    def is_mapping(self) -> bool:
        """Whether it is JSON."""
        return get_origin(self.annotation) is FrozenMapping

    @property
    def declared(self) -> str:
        """Its type in SQL, and what it refers to."""
        members = [member for member in (get_args(self.annotation) or (self.annotation,)) if member is not NoneType]
        if self.held:
            return f'INTEGER REFERENCES "{_table_of(self.held)}" (key)'
        if any(isinstance(member, NewType) for member in members):
            return "TEXT REFERENCES item (id)"
        return {int: "INTEGER", bool: "INTEGER", float: "REAL"}.get(members[0], "TEXT") if len(members) == 1 else "TEXT"


def dumps(bundle: Bundle, *, layout: Layout) -> bytes:
    """Write a bundle as a database.

    Args:
        bundle: what to write.
        layout: not looked at.

    Returns:
        The bytes of the file. References are checked by `PRAGMA foreign_key_check`: what leads out of the bundle is found there.

    Example:
        >>> dumps(Bundle(), layout=Layout())[:15]
        b'SQLite format 3'
    """
    rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for part in _PARTS:
        for position, item in enumerate(getattr(bundle, part)):
            rows["item"].append((item.id, part, position, getattr(item, "type", "document")))
            _store(item, rows)
    for line in bundle.passed_over:
        _store(line, rows)
    rows["bundle"].append((SCHEMA, _json(bundle.extra) if bundle.extra else None))
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(_HEAD + "".join(_definitions()))
        for table, values in rows.items():
            db.executemany(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(values[0]))})', values)  # noqa: S608 -- names of our own classes
        db.executescript(_VIEWS)
        db.commit()
        return db.serialize()


def loads(data: bytes, *, unknown: Unknown = "refuse", limits: Limits) -> ReadResult:
    """Read a bundle from the bytes of a database.

    Args:
        data: the bytes. Tables that are not ours, views and triggers are not looked at.
        unknown: whether a column that the schema does not know is refused, or kept in `extra`.
        limits: how large it may be.

    Returns:
        What is good, and the faults of the rest.

    Raises:
        InvalidDocumentError: if it is no database, or none of a bundle.
        LimitExceededError: if it is larger than a limit.

    Example:
        >>> loads(dumps(Bundle(), layout=Layout()), limits=Limits()).bundle == Bundle()
        True
    """
    if not data.startswith(_MAGIC):
        raise InvalidDocumentError([Fault(path="", found="bytes that are no SQLite database", expected="one that csto-events wrote")])
    try:
        with closing(sqlite3.connect(":memory:")) as db:
            db.deserialize(data)
            db.execute("PRAGMA trusted_schema = OFF")
            return _Reader(db, limits).result(unknown)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise InvalidDocumentError([Fault(path="", found=f"a database that SQLite cannot read ({error})", expected="one that csto-events wrote")]) from None
    except KeyError as error:
        raise InvalidDocumentError([Fault(path="", found=f"a table without the column {error}", expected="tables as csto-events wrote them")]) from None


# From the classes to tables


@cache
def _columns(cls: type[attrs.AttrsInstance]) -> tuple[_Column, ...]:
    made = []
    for field in attrs.fields(cls):
        annotation = type_of(field)
        is_list = get_origin(annotation) is tuple
        made.append(_Column(field.name, get_args(annotation)[0] if is_list else annotation, is_list))
    return tuple(made)


def _table_of(cls: type) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__).lower()


@cache
def _classes() -> tuple[type[attrs.AttrsInstance], ...]:
    """Every class of a bundle, each once."""
    found: dict[type[attrs.AttrsInstance], None] = {}
    waiting: list[type[attrs.AttrsInstance]] = [PassedOver, *_WHOLES.values()]
    while waiting:
        cls = waiting.pop()
        if cls not in found:
            found[cls] = None
            waiting += [column.held for column in _columns(cls) if column.held]
    return tuple(found)


def _definitions() -> Iterator[str]:
    for cls in _classes():
        table = _table_of(cls)
        columns = ["key INTEGER PRIMARY KEY", *(f'"{column.name}" {column.declared}' for column in _columns(cls) if not column.is_list)]
        yield f'CREATE TABLE "{table}" ({", ".join(columns)});\n'
        for column in _columns(cls):
            if column.is_list:
                owner = f'owner INTEGER NOT NULL REFERENCES "{table}" (key), position INTEGER NOT NULL'
                yield f'CREATE TABLE "{table}_{column.name}" ({owner}, value {column.declared}, PRIMARY KEY (owner, position)) WITHOUT ROWID;\n'


# From objects to rows


def _store(item: Any, rows: dict[str, list[tuple[Any, ...]]]) -> int:
    """Add the row of an object and those of all that it holds; give its key."""
    cls: type[attrs.AttrsInstance] = type(item)
    table, columns = _table_of(cls), _columns(cls)
    single = [_cell(column, getattr(item, column.name), rows) for column in columns if not column.is_list]
    key = len(rows[table]) + 1
    rows[table].append((key, *single))
    for column in columns:
        if column.is_list:
            listed = [(key, position, _cell(column, value, rows)) for position, value in enumerate(getattr(item, column.name))]
            if listed:
                rows[f"{table}_{column.name}"] += listed
    return key


def _cell(column: _Column, value: Any, rows: dict[str, list[tuple[Any, ...]]]) -> Any:
    if column.is_mapping:
        return _json(value) if value or column.name != "extra" else None
    return _store(value, rows) if column.held and value is not None else value


def _json(mapping: FrozenMapping[Any]) -> str:
    return json.dumps(mapping.to_plain(), ensure_ascii=False, allow_nan=False, separators=(",", ":"))


# From rows to plain data


class _Reader:
    """Gives the objects of a database as plain data."""

    def __init__(self, db: sqlite3.Connection, limits: Limits) -> None:
        self._db, self._limits = db, limits
        self._tables = {str(name) for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")}
        self._read: dict[type, dict[Any, dict[str, Any]]] = {}

    def result(self, unknown: Unknown) -> ReadResult:
        """Read it all."""
        heads = self._rows("bundle")
        if len(heads) != 1:
            raise InvalidDocumentError([Fault(path="bundle", found=f"{len(heads)} rows in this table", expected="one, with the schema of the bundle")])
        head = {name: value for name, value in heads[0].items() if value is not None}
        reader = BundleReader(head | ({"extra": self._mapping(head["extra"])} if "extra" in head else {}), unknown=unknown)
        items = self._rows("item", "part, position")
        records = sum(row["part"] == "records" for row in items)
        if records > self._limits.records:
            raise LimitExceededError("records", self._limits.records, records)
        named = {kind: {row["id"]: row for row in self._of(cls).values()} for kind, cls in _WHOLES.items()}
        for row in items:
            part, kind = row["part"], row["type"]
            if part in _PARTS and kind in named:
                reader.take(part, named[kind].pop(row["id"], None), path=f"{part}[{row['position']}]")
            else:
                reader.refuse(Fault(path="item", found=f"{part!r}, {kind!r}", expected="a part of a bundle and a type"))
        for name in (name for rest in named.values() for name in rest):
            reader.refuse(Fault(path="item", found=f"no row for {name}", expected="a row for every document, entity and record"))
        for position, line in enumerate(self._of(PassedOver).values()):
            reader.take("passed_over", line, path=f"passed_over[{position}]")
        return reader.result()

    def _rows(self, table: str, order: str = "rowid") -> list[dict[str, Any]]:
        """Give the rows of a table by column; nothing is computed that a stranger's schema might ask for."""
        if table not in self._tables:
            return []
        names = [name for _, name, *_, hidden in self._db.execute(f'PRAGMA table_xinfo("{table}")') if not hidden]
        quoted = ", ".join('"' + name.replace('"', '""') + '"' for name in names)
        found = self._db.execute(f'SELECT {quoted} FROM "{table}" ORDER BY {order}')  # noqa: S608 -- names of our own classes
        return [dict(zip(names, row, strict=True)) for row in found]

    def _of(self, cls: type[attrs.AttrsInstance]) -> dict[Any, dict[str, Any]]:
        """Give all objects of a class by their key."""
        if cls not in self._read:
            table, tag = _table_of(cls), getattr(cls, "type", "")
            found = {row.pop("key"): row for row in self._rows(table)}
            for column in _columns(cls):
                self._fill(column, found, table)
            self._read[cls] = {key: {"type": tag} | row if tag else row for key, row in found.items()}
        return self._read[cls]

    def _fill(self, column: _Column, objects: dict[Any, dict[str, Any]], table: str) -> None:
        if column.is_list:
            for row in objects.values():
                row[column.name] = []
            for listed in self._rows(f"{table}_{column.name}", "owner, position"):
                if listed["owner"] in objects:
                    objects[listed["owner"]][column.name].append(self._plain(column, listed["value"]))
            return
        for row in objects.values():
            if column.is_mapping and column.name == "extra" and row.get("extra") is None:
                row.pop("extra", None)
            elif column.name in row:
                row[column.name] = self._plain(column, row[column.name])

    def _plain(self, column: _Column, value: Any) -> Any:
        if value is None:
            return None
        if column.held:
            return self._of(column.held).get(value, value)
        if column.is_mapping:
            return self._mapping(value)
        is_bool = bool in (column.annotation, *get_args(column.annotation))
        return bool(value) if is_bool and value in (0, 1) else value

    def _mapping(self, text: Any) -> Json:
        return strict.parse(text.encode(), self._limits) if isinstance(text, str) else text

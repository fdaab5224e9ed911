"""CSV: a package of tidy tables, in a zip file or a folder, with a `datapackage.json` that says what stands in them.

| keeps | loses | changes |
|---|---|---|
| everything, `extra` included | nothing | an apostrophe before cells that a spreadsheet would run, unless `spreadsheet_safe=False`, and for empty texts |

An apostrophe that is put before a cell is taken away when the package is read, since `datapackage.json` tells of it; another reader sees it.
An empty cell is null. Tables: `csto_events.formats.tables`. A table that the package does not list is not looked at.
Specification: RFC 4180 (2005), UTF-8; Frictionless Tabular Data Package 1.0 (2017).
"""

import csv
import io
import json
import math
import re
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from csto_events.errors import Fault, InvalidDocumentError, LimitExceededError
from csto_events.formats.files import ABOUT
from csto_events.formats.objects import TYPES
from csto_events.formats.tables import OWNER, Column, Row, columns_of, item_of, list_tables, plain_of, rows_of
from csto_events.formats.writing import Layout, parts_of
from csto_events.model import strict
from csto_events.model.bundle import SCHEMA, Bundle
from csto_events.model.checks import describe
from csto_events.model.conversion import ConversionReport, Tally
from csto_events.model.findings import ReadResult
from csto_events.model.limits import Limits
from csto_events.model.reader import BundleReader
from csto_events.model.schema import Unknown

_EXPECTED: Final = f"a zip file or folder of tables with {ABOUT}, as csto-events writes it; tables of other projects have formats of their own, such as ucdp"
_WORDS: Final = "An empty cell is null, an apostrophe alone an empty text."
_SAFE_WORDS: Final = " An apostrophe stands before each text that begins as a formula does."


@cache
def _guarded(safe: bool) -> re.Pattern[str]:
    """What an apostrophe is put before: nothing but apostrophes; and in a safe table what a spreadsheet would run (OWASP, CSV Injection)."""
    return re.compile(r"\A'*(?:[=+\-@\t\r\n＝＋－＠].*)?\Z" if safe else r"\A'*\Z", re.DOTALL)


def report(bundle: Bundle, *, layout: Layout) -> ConversionReport:
    """Say what becomes of a bundle in tables: all is carried, but for the apostrophe before cells that a spreadsheet would run.

    Args:
        bundle: the bundle.
        layout: `spreadsheet_safe` is looked at.

    Returns:
        The report, with the table, line and column of the first such cells.

    Example:
        >>> from csto_events.model import Document
        >>> print(report(Bundle(documents=(Document.of("=1+1"),)), layout=Layout()).approximated[0])
        cells that a spreadsheet would run: 1, as the text behind an apostrophe (document.csv, row 1, text)
    """
    tally = Tally()
    tally.add_all("carried", parts_of(bundle))
    if layout.spreadsheet_safe:
        plain = _guarded(False).match
        for table, rows in rows_of(bundle).items():
            for number, name, value in _texts(table, rows):
                if _guarded(True).match(value) and not plain(value):
                    where = f"{table}.csv, row {number}, {name}"
                    tally.add("approximated", "cells that a spreadsheet would run", where, how="the text behind an apostrophe")
    return tally.report()


def _texts(table: str, rows: list[Row]) -> Iterator[tuple[int, str, str]]:
    for number, row in enumerate(rows, 1):
        for column in columns_of(table):
            if column.kind == "string" and isinstance(value := row.get(column.name), str):
                yield number, column.name, value


def dumps(bundle: Bundle, *, layout: Layout) -> bytes:
    """Write a bundle as a zip file of tables.

    Args:
        bundle: what to write.
        layout: `spreadsheet_safe` is looked at.

    Returns:
        The bytes; the same for the same bundle.

    Example:
        >>> zipfile.ZipFile(io.BytesIO(dumps(Bundle(), layout=Layout()))).namelist()
        ['datapackage.json']
    """
    tables = {table: (_used(table, rows), rows) for table, rows in rows_of(bundle).items()}
    files = {ABOUT: json.dumps(_about(bundle, tables, layout), ensure_ascii=False, allow_nan=False, indent=2) + "\n"}
    for table, (columns, rows) in tables.items():
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow([column.name for column in columns])
        writer.writerows([_cell(row.get(column.name), layout.spreadsheet_safe) for column in columns] for row in rows)
        files[f"{table}.csv"] = text.getvalue()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in files.items():
            member = zipfile.ZipInfo(name)  # of 1980: the time is no content
            member.create_system = 3
            archive.writestr(member, content.encode(), zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _used(table: str, rows: list[Row]) -> list[Column]:
    return [column for column in columns_of(table) if not column.rare or any(row.get(column.name) is not None for row in rows)]


def _cell(value: Any, safe: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if _guarded(safe).match(value) else value
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _about(bundle: Bundle, tables: dict[str, tuple[list[Column], list[Row]]], layout: Layout) -> dict[str, Any]:
    extra = {"extra": bundle.extra.to_plain()} if bundle.extra else {}
    return {
        "profile": "tabular-data-package",
        "name": "csto-events",
        "description": _WORDS + (_SAFE_WORDS if layout.spreadsheet_safe else ""),
        "csto-events": {"schema": SCHEMA, **extra, "spreadsheet_safe": layout.spreadsheet_safe},
        "resources": [_resource(table, columns, "document" in tables) for table, (columns, _) in tables.items()],
    }


def _resource(table: str, columns: list[Column], documents: bool) -> dict[str, Any]:
    fields = [
        {"name": column.name, "type": column.kind, **({"constraints": {"enum": list(column.choices)}} if column.choices and table in TYPES else {})}
        for column in columns
    ]
    key = ["id"] if columns[0].name == "id" or any(column.name == "id" for column in columns) else list(OWNER) if table in list_tables() else []
    leads = [{"fields": "document", "reference": {"resource": "document", "fields": "id"}}] if documents and table in ("evidence", "mentions") else []
    schema = {"fields": fields, "missingValues": [""], **({"primaryKey": key} if key else {}), **({"foreignKeys": leads} if leads else {})}
    return {"name": table, "path": f"{table}.csv", "profile": "tabular-data-resource", "encoding": "utf-8", "schema": schema}


def loads(data: bytes, *, unknown: Unknown = "refuse", limits: Limits) -> ReadResult:
    """Read a bundle from a zip file of tables.

    Args:
        data: the bytes.
        unknown: whether a column that the schema does not know is refused, or kept in `extra`.
        limits: how large it may be; `bytes` holds for what is unpacked.

    Returns:
        What is good, and the faults of the rest, each with its table and row.

    Raises:
        InvalidDocumentError: if it is no such package.
        LimitExceededError: if it is larger than a limit.

    Example:
        >>> loads(dumps(Bundle(), layout=Layout()), limits=Limits()).bundle == Bundle()
        True
    """
    files = _unpacked(data, limits)
    about: Any = strict.parse(files.get(ABOUT, b""), limits) if ABOUT in files else None
    ours = about.get("csto-events") if isinstance(about, dict) else None
    if not isinstance(ours, dict):
        raise InvalidDocumentError([Fault(path=ABOUT, found="a package of somebody else" if about else "nothing", expected=_EXPECTED)])
    reader = BundleReader(ours, unknown=unknown, beside=("spreadsheet_safe",))
    return _Reading(reader, files, limits, safe=ours.get("spreadsheet_safe") is not False).result(about.get("resources"))


def _unpacked(data: bytes, limits: Limits) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    left = limits.bytes
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                if name == ABOUT or name.removesuffix(".csv") in columns_by_table():
                    with archive.open(name) as member:
                        files[name] = member.read(left + 1)
                    left -= len(files[name])
                    if left < 0:
                        raise LimitExceededError("bytes", limits.bytes, limits.bytes - left)
    except LimitExceededError:
        raise
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error, OSError, ValueError) as error:
        raise InvalidDocumentError([Fault(path="", found=f"bytes that are no zip file ({error})", expected=_EXPECTED)]) from None
    return files


@cache
def columns_by_table() -> dict[str, dict[str, Column]]:
    """Give the columns of every table by their names."""
    return {table: {column.name: column for column in columns_of(table)} for table in (*TYPES, *list_tables())}


class _Reading:
    """One reading of a package."""

    def __init__(self, reader: BundleReader, files: dict[str, bytes], limits: Limits, *, safe: bool) -> None:
        self._reader, self._files, self._limits, self._safe = reader, files, limits, safe
        csv.field_size_limit(max(csv.field_size_limit(), limits.string_length))  # one for the process; it is only ever raised

    def result(self, resources: Any) -> ReadResult:
        """Read all tables that are listed."""
        known, listed = columns_by_table(), self._listed(resources)
        lists: dict[str, dict[str, list[Any]]] = {name: self._items(name) for name in listed if name not in TYPES and name in known}
        records = 0
        for table in (name for name in TYPES if name in listed):
            part, _ = TYPES[table]
            for line, row in self._rows(table):
                records += part == "records"
                if records > self._limits.records:
                    raise LimitExceededError("records", self._limits.records, records)
                self._reader.take(part, plain_of(table, row, lists), path=f"{table}.csv", line=line)
                for of_owner in lists.values():
                    of_owner.pop(str(row.get("id")), None)
        for name, of_owner in lists.items():
            for owner in of_owner:
                self._reader.refuse(Fault(path=f"{name}.csv.owner", found=owner, expected="an id in a table of a type that has such a list"))
        return self._reader.result()

    def _listed(self, resources: Any) -> list[str]:
        found = []
        for position, one in enumerate(resources if isinstance(resources, list) else []):
            path = one.get("path") if isinstance(one, dict) else None
            if isinstance(path, str) and path in self._files:
                found.append(path.removesuffix(".csv"))
            else:
                expected = f"the path of a table in the package, one of {', '.join(columns_by_table())}, with .csv"
                self._reader.refuse(Fault(path=f"{ABOUT}.resources[{position}].path", found=describe(path), expected=expected))
        return found

    def _items(self, table: str) -> dict[str, list[Any]]:
        """Give the items of a list by their owners, in the order of their positions."""
        found: dict[str, list[tuple[Any, Any]]] = defaultdict(list)
        for line, row in self._rows(table):
            owner, position = row.get("owner"), row.get("position")
            if isinstance(owner, str) and type(position) is int:
                found[owner].append((position, item_of(table, row)))
            else:
                self._reader.refuse(Fault(path=f"{table}.csv", found=f"{describe(owner)} at {describe(position)}", expected="owner and position", line=line))
        return {owner: [item for _, item in sorted(items, key=lambda pair: pair[0])] for owner, items in found.items()}

    def _rows(self, table: str) -> Iterator[tuple[int, Row]]:
        try:
            lines = csv.reader(io.StringIO(self._files[f"{table}.csv"].decode("utf-8-sig"), newline=""), strict=True)
            header = next(lines, [])
            columns = [columns_by_table()[table].get(name) for name in header]
            for cells in lines:
                if len(cells) == len(header) and len(set(header)) == len(header):
                    yield lines.line_num, {name: self._value(cell, column) for name, cell, column in zip(header, cells, columns, strict=True)}
                elif cells:
                    found, expected = f"{len(cells)} cells under {len(set(header))} names", "one cell under each name"
                    self._reader.refuse(Fault(path=f"{table}.csv", found=found, expected=expected, line=lines.line_num))
        except (csv.Error, UnicodeDecodeError) as error:
            self._reader.refuse(Fault(path=f"{table}.csv", found=f"a table that cannot be read to its end ({error})", expected="CSV in UTF-8 (RFC 4180)"))

    def _value(self, cell: str, column: Column | None) -> Any:
        """Read a cell; what is no value of its column stays text, which the schema then names."""
        if not cell:
            return None
        kind = column.kind if column else "string"
        if kind == "string":
            return cell[1:] if cell[0] == "'" and _guarded(self._safe).match(cell) else cell
        try:
            value = strict.parse(cell.encode(), self._limits)
        except InvalidDocumentError:
            return cell
        if kind == "number" and isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
            return value
        return value if isinstance(value, {"integer": int, "boolean": bool, "object": dict}.get(kind, str)) else cell

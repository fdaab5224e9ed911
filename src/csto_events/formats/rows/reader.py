"""Reading: the rows of a scheme to a bundle, whole or batch by batch."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from io import BytesIO
from itertools import chain, islice
from typing import IO, Any, Protocol

import attrs

from csto_events.deadline import check, check_faults
from csto_events.errors import Fault, InputError, LimitExceededError, ModelError
from csto_events.formats.rows.claims import CellError, RowClaims
from csto_events.formats.rows.columns import columns
from csto_events.formats.rows.table import WHOLE_ROW, Dialect, Row, rows
from csto_events.model.bundle import Bundle
from csto_events.model.conversion import Tally
from csto_events.model.entities import AnyEntity
from csto_events.model.findings import ReadResult
from csto_events.model.limits import Limits
from csto_events.model.schema import Unknown


@attrs.frozen
class Scheme:
    """A scheme of rows: its columns, how it is written, and what a row claims.

    Example:
        >>> Scheme("ucdp/row", "ucdp_columns.tsv", Dialect(), lambda claims: None).rule
        'ucdp/row'
    """

    rule: str
    """What stands as `rule` of its records."""
    table: str
    """The data file of its columns."""
    dialect: Dialect
    """How it is written."""
    claim: Callable[[RowClaims], None]
    """Adds the records of one row; raises `CellError` for a cell that is wrong."""
    document: Callable[[Row], dict[str, str | None]] = lambda row: {}
    """Gives the fields of a row's document other than its text."""

    def loads(self, data: bytes, /, *, unknown: Unknown = "refuse", limits: Limits) -> ReadResult:
        """Read a whole table.

        Args:
            data: the bytes.
            unknown: whether a further column is refused, or kept in the text of each row's document.
            limits: how large it may be.

        Returns:
            The bundle, the faults of rows that cannot be read, and what became of the cells.

        Raises:
            InvalidDocumentError: if it is no table of that scheme.
            LimitExceededError: if it is larger than a limit.
            MissingExtraError: if the extra `arrow` is not installed.
        """
        lines: dict[str, int] = {}
        return _gathered(self, self._rows(BytesIO(data), unknown, limits), limits, lines)

    def stream(self, source: IO[bytes], /, *, unknown: Unknown = "refuse", limits: Limits, batch: int) -> Iterator[ReadResult]:
        """Read a table of any length, batch by batch, and never hold it whole.

        Args:
            source: the open file.
            unknown: as in `loads`.
            limits: how large rows and batches may be.
            batch: rows of a batch.

        Yields:
            What each batch gives: together the documents, records and faults that `loads` gives.

        Raises:
            InvalidDocumentError: if it is no table of that scheme.
            LimitExceededError: if a row is larger than a limit.
            MissingExtraError: if the extra `arrow` is not installed.
        """
        items = self._rows(source, unknown, limits)
        with closing(_LinesOnDisk()) as lines:
            for first in items:
                yield _gathered(self, chain([first], islice(items, batch - 1)), limits, lines)

    def _rows(self, source: IO[bytes], unknown: Unknown, limits: Limits) -> Iterator[Row | Fault]:
        return rows(source, columns(self.table), self.dialect, unknown=unknown, limits=limits)


class _Lines(Protocol):
    """The line on which each document stands first."""

    def setdefault(self, document: str, line: int, /) -> int: ...


class _LinesOnDisk:
    """Such lines in a file that nobody else sees, so that memory does not grow with them; a document's id is a number of 64 bits."""

    def __init__(self) -> None:
        self._file = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._file.executescript("PRAGMA journal_mode = OFF; PRAGMA cache_size = -4096; CREATE TABLE seen (id INTEGER PRIMARY KEY, line INTEGER); BEGIN")

    def setdefault(self, document: str, line: int) -> int:
        number = int(document.removeprefix("doc:"), 16) - 2**63
        try:
            self._file.execute("INSERT INTO seen VALUES (?, ?)", (number, line))
        except sqlite3.OperationalError as error:
            raise InputError(f"the temporary folder: {error}; free space there, or set SQLITE_TMPDIR to another folder") from error
        except sqlite3.IntegrityError:
            (first,) = self._file.execute("SELECT line FROM seen WHERE id = ?", (number,)).fetchone()
            return int(first)
        return line

    def close(self) -> None:
        self._file.close()


def _gathered(scheme: Scheme, items: Iterable[Row | Fault], limits: Limits, lines: _Lines) -> ReadResult:
    tally, faults = Tally(), list[Fault]()
    documents, records, passed_over, entities = list[Any](), list[Any](), list[Any](), dict[str, AnyEntity]()
    for item in items:
        check()
        claims = item if isinstance(item, Fault) else _claims(scheme, item)
        if isinstance(claims, Fault):
            faults.append(claims)
            check_faults(len(faults))
            continue
        first = lines.setdefault(claims.document.id, claims.row.line)
        if first != claims.row.line:
            faults.append(Fault(path=WHOLE_ROW, found=f"the row of line {first} again", expected="each row once", line=claims.row.line))
            continue
        documents.append(claims.document)
        records += claims.records
        passed_over += claims.passed_over
        entities |= claims.entities
        claims.count(tally)
        if len(records) > limits.records:
            raise LimitExceededError("records", limits.records, len(records))
    bundle = Bundle(documents=documents, entities=entities.values(), records=records, passed_over=passed_over)
    return ReadResult(bundle=bundle, faults=tuple(faults), report=tally.report())


def _claims(scheme: Scheme, row: Row) -> RowClaims | Fault:
    try:
        claims = RowClaims(row, columns(scheme.table), scheme.rule, **scheme.document(row))
        scheme.claim(claims)
    except CellError as error:
        return error.fault(row.line)
    except ModelError as error:
        return Fault(path=WHOLE_ROW, found=str(error), expected="a row that makes records", line=row.line)
    return claims

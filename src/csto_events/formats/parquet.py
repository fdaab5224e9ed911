"""Parquet: one file, one row for each object, nested columns.

| keeps | loses | changes |
|---|---|---|
| everything, `extra` included | nothing | each row has its `type`; a column of another type is null; `extra` is JSON in a string |

The rows are those of JSON Lines, the first one the header; columns of equal name are one column: see `csto_events.formats.arrow`.
Specification: Apache Parquet format 2.11 (2025); pages have checksums and Zstandard compression.
"""

import io
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import IO, Any

import attrs

from csto_events.errors import Fault, InvalidDocumentError, LimitExceededError
from csto_events.extras import load
from csto_events.formats.arrow import BATCH, Reading, row_of, schema_of, table_of
from csto_events.formats.objects import items_of_all, object_of, objects_of
from csto_events.formats.writing import Layout, everything
from csto_events.model.bundle import SCHEMA, Bundle
from csto_events.model.checks import BIGGEST
from csto_events.model.findings import ReadResult
from csto_events.model.limits import Limits
from csto_events.model.schema import Json, Unknown

report = everything


def dumps(bundle: Bundle, *, layout: Layout) -> bytes:
    """Write a bundle as a Parquet file.

    Args:
        bundle: what to write.
        layout: not looked at.

    Returns:
        The bytes; the same for the same bundle and release of pyarrow.

    Raises:
        MissingExtraError: if pyarrow is not installed.

    Example:
        >>> dumps(Bundle(), layout=Layout())[:4]
        b'PAR1'
    """
    return b"".join(_pieces([objects_of(bundle)]))


def loads(data: bytes, *, unknown: Unknown = "refuse", limits: Limits) -> ReadResult:
    """Read a bundle from a Parquet file.

    Args:
        data: the bytes.
        unknown: whether a column that the schema does not know is refused where it is not null, or kept in `extra`.
        limits: how large it may be; `bytes` holds for what is unpacked, too.

    Returns:
        What is good, and the faults of the rest, each with its row.

    Raises:
        InvalidDocumentError: if it is no Parquet file, or none of ours.
        LimitExceededError: if it is larger than a limit.
        MissingExtraError: if pyarrow is not installed.

    Example:
        >>> loads(dumps(Bundle(), layout=Layout()), limits=Limits()).bundle == Bundle()
        True
    """
    reading = Reading(unknown, limits)
    for batch in batches_of(io.BytesIO(data), limits, columns=["type", "schema", "extra"]):
        reading.take_heads(batch)
    for batch in batches_of(io.BytesIO(data), limits):
        reading.take(batch, "row")
    return reading.result()


def stream(source: IO[bytes], *, unknown: Unknown = "refuse", limits: Limits, batch: int) -> Iterator[ReadResult]:
    """Read a file batch by batch; see `csto_events.formats.streaming`.

    Args:
        source: open for bytes; what cannot seek is held in memory.
        unknown: as in `loads`.
        limits: as in `loads`, without `bytes` and `records`.
        batch: how many rows are read at once.

    Yields:
        What is good of a batch, and the faults of the rest. That no id stands in two batches is not looked at.

    Raises:
        InvalidDocumentError: if it is no Parquet file, or has no `type`.
    """
    file = source if source.seekable() else io.BytesIO(source.read())
    reading, boundless = Reading(unknown, limits), attrs.evolve(limits, bytes=BIGGEST)
    for heads in batches_of(file, boundless, columns=["type", "schema", "extra"]):
        reading.take_heads(heads)
    yield from reading.results(batches_of(file, boundless, size=batch), "row")


def chunks(bundles: Iterable[Bundle]) -> Iterator[bytes]:
    """Write bundles as the rows of one file, in pieces; see `csto_events.formats.jsonl.chunks`.

    Args:
        bundles: the bundles; no two may have a document or record in common.

    Returns:
        The bytes, row group by row group.
    """
    return _pieces(chain([objects_of(Bundle())], (map(object_of, items) for items in items_of_all(bundles))))


def _pieces(parts: Iterable[Iterable[dict[str, Json]]]) -> Iterator[bytes]:
    rows: list[dict[str, Any]] = []
    file = _Drained()
    schema = schema_of().with_metadata({"schema": SCHEMA})
    with load("pyarrow.parquet", "arrow").ParquetWriter(file, schema, compression="zstd", write_page_checksum=True) as writer:
        for objects in parts:
            rows += map(row_of, objects)
            while len(rows) >= BATCH:
                writer.write_table(table_of(rows[:BATCH], schema))
                del rows[:BATCH]
                yield file.drained()
        if rows:
            writer.write_table(table_of(rows, schema))
    yield file.drained()


class _Drained(io.RawIOBase):
    """A file from which one takes what was written to it."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._length = 0

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._length

    def write(self, data: Any) -> int:
        piece = bytes(data)
        self._pieces.append(piece)
        self._length += len(piece)
        return len(piece)

    def drained(self) -> bytes:
        """Give what was written since the last time."""
        taken, self._pieces = b"".join(self._pieces), []
        return taken


def batches_of(file: IO[bytes], limits: Limits, columns: list[str] | None = None, size: int = BATCH) -> "Iterator[Any]":
    """Read the rows of a file in batches.

    Args:
        file: open for bytes, where one can seek.
        limits: `bytes` is looked at, for what is unpacked.
        columns: the columns to read; None for all.
        size: how many rows a batch has.

    Yields:
        Batches of rows that have a `type`.

    Raises:
        InvalidDocumentError: if it is no Parquet file, or has no `type`.
        LimitExceededError: if more comes out than the limit allows.
    """
    pyarrow, parquet = load("pyarrow", "arrow"), load("pyarrow.parquet", "arrow")
    unpacked = 0
    try:
        opened = parquet.ParquetFile(file, page_checksum_verification=True)
        known = opened.schema_arrow.names
        if "type" not in known:
            raise InvalidDocumentError([Fault(path="", found=f"a Parquet file of other columns ({', '.join(known)[:80]})", expected="one with a `type`")])
        for batch in opened.iter_batches(batch_size=size, columns=[name for name in columns if name in known] if columns else None):
            unpacked += batch.nbytes
            if unpacked > limits.bytes:
                raise LimitExceededError("bytes", limits.bytes, unpacked)
            yield batch
    except (pyarrow.ArrowException, OSError, UnicodeDecodeError) as error:
        raise InvalidDocumentError([Fault(path="", found=f"a Parquet file that cannot be read ({error})", expected="a whole one")]) from None

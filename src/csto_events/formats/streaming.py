"""Files of any length: read and written batch by batch, and never held whole."""

import gzip
import os
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from typing import IO, Any, Final, Protocol, cast, runtime_checkable

from csto_events.errors import InputError
from csto_events.extras import load
from csto_events.formats import FORMATS, codec, compression, files, format_of
from csto_events.formats.files import File
from csto_events.model.bundle import Bundle
from csto_events.model.findings import ReadResult
from csto_events.model.limits import Limits
from csto_events.model.schema import Unknown

OWN: Final = ("jsonl", "parquet")
"""The formats of our own schema that are read batch by batch where one asks for it."""
BATCH: Final = 1000
"""How many rows are read at once."""


@runtime_checkable
class ReadsBatches(Protocol):
    """A format that can be read batch by batch."""

    def stream(self, source: IO[bytes], /, *, unknown: Unknown, limits: Limits, batch: int) -> Iterator[ReadResult]:
        """Read an open file."""


@runtime_checkable
class WritesBatches(Protocol):
    """A format that can be written batch by batch."""

    def chunks(self, bundles: Iterable[Bundle], /) -> Iterator[bytes]:
        """Write bundles as the pieces of one file."""


def stream(file: File, format: str | None = None, *, unknown: Unknown = "refuse", limits: Limits | None = None, batch: int = BATCH) -> Iterator[ReadResult]:
    """Read a file batch by batch.

    Args:
        file: a path, or a file that is open for bytes.
        format: the name of its format; where None, the end of its name says it.
        unknown: whether what the format does not know is refused or kept.
        limits: how large a row and a batch may be; the file itself may be of any length.
        batch: how many rows are read at once.

    Yields:
        What each batch gives: its bundle, its faults, and what became of its cells.

    Raises:
        InputError: if the file cannot be read, or its format is not read batch by batch.

    Example:
        >>> from io import BytesIO
        >>> table = BytesIO(b"event_id_cnty,event_date,event_type,country" + bytes([10]) + b"KAZ1,2022-01-04,Protests,Kazakhstan")
        >>> [len(result.bundle.records) for result in stream(table, "acled")]
        [1]
    """
    limits = limits or Limits()
    name = files.name_of(file) or "an open file without a name"
    chosen = codec(format_of(name) if format is None else format)
    if not isinstance(chosen, ReadsBatches):
        raise InputError(f"{name}: this format is not read batch by batch; read it whole with csto_events.read")
    with nullcontext(cast("IO[bytes]", file)) if not isinstance(file, str | os.PathLike) else _opened(file) as source:
        yield from chosen.stream(_unpacked(source, compression.split(name)[1]), unknown=unknown, limits=limits, batch=batch)


def write_stream(bundles: Iterable[Bundle], file: File, format: str | None = None) -> None:
    """Write bundles as one file, each as soon as it is there; the file is written whole or not at all.

    Entities of the registry stand behind all else, each united from the bundles that have it, as `Bundle.merge` unites them.

    Args:
        bundles: the bundles; no two may have a document or record in common.
        file: a path, or a file that is open for bytes.
        format: the name of its format; where None, the end of its name says it.

    Raises:
        InputError: if the format is not written batch by batch.
        OutputError: if the file cannot be written.

    Example:
        >>> from io import BytesIO
        >>> file = BytesIO()
        >>> write_stream([Bundle()], file, "jsonl")
        >>> file.getvalue().endswith(b"}" + bytes([10]))
        True
    """
    name = files.name_of(file) or "an open file without a name"
    chosen = codec(format_of(name) if format is None else format)
    if not isinstance(chosen, WritesBatches):
        raise InputError(f"{name}: this format is not written batch by batch; write it whole with csto_events.write")
    files.write_chunks(file, compression.packed_chunks(chosen.chunks(bundles), compression.split(name)[1]))


def row_format_of(name: str) -> str | None:
    """Tell the format of a table of rows by the end of its name; None for any other file.

    Example:
        >>> row_format_of("2022.acled.csv.gz"), row_format_of("ucdp.of.csv"), row_format_of("news.json"), row_format_of("a folder")
        ('acled', None, None, None)
    """
    plain, _ = compression.split(name)
    found = next((part for part in plain.lower().split(".")[-2:] if part in FORMATS), None)
    return found if found is not None and found not in OWN and isinstance(codec(found), ReadsBatches) else None


def streams(source: str | None, target: str) -> bool:
    """Tell whether one format is turned into another batch by batch: not our own, whose bundles are sorted and checked as a whole.

    Example:
        >>> streams("ucdp", "jsonl"), streams("json", "jsonl")
        (True, False)
    """
    return source not in (None, *OWN) and isinstance(codec(source), ReadsBatches) and isinstance(codec(target), WritesBatches)


def _opened(file: str | os.PathLike[str]) -> IO[bytes]:
    try:
        return open(file, "rb")
    except OSError as error:
        raise InputError(f"{os.fspath(file)}: {error.strerror or error}; give the path of a file that can be read") from error


def _unpacked(source: IO[bytes], kind: compression.Compression | None) -> IO[bytes]:
    if kind == "gz":
        return cast("IO[bytes]", gzip.GzipFile(fileobj=source))
    if kind == "zst":
        reader: Any = load("zstandard", "zst").ZstdDecompressor().stream_reader(source, read_across_frames=True)
        return cast("IO[bytes]", reader)
    return source

"""Tables of text: rows through pyarrow's reader, each with its line, faults where a row is none; memory does not grow with the file."""

from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import RawIOBase
from itertools import chain
from typing import IO, Any, Final

import attrs

from csto_events.errors import Fault, InvalidDocumentError, LimitExceededError
from csto_events.extras import load
from csto_events.formats.rows.columns import Column, matched
from csto_events.model.limits import Limits
from csto_events.model.schema import Unknown

_BLOCK: Final = 2**20  # bytes that are read at once; no row can be longer
_SLICE: Final = 1024  # rows of a block that are made into objects of Python at once
_MOST_COLUMNS: Final = 512
WHOLE_ROW: Final = "(the whole row)"
"""The path of a fault that is in no single cell."""
_MARK: Final = BOM_UTF8.decode("latin-1").encode()  # what spreadsheets write before UTF-8, as it stands in what the engine reads


@attrs.frozen
class Row:
    """One row: the line on which it begins, and its cells that are not empty, by the current names of their columns.

    Example:
        >>> Row(2, {"country": "Kazakhstan"}).cells["country"]
        'Kazakhstan'
    """

    line: int
    """The line of the file, from 1."""
    cells: Mapping[str, str]
    """Column and text, in the order of the scheme."""


@attrs.frozen
class Dialect:
    """How a scheme writes its tables.

    Example:
        >>> Dialect(delimiter="|").quoted
        True
    """

    delimiter: str = ","
    """What stands between cells."""
    quoted: bool = True
    """Whether cells may stand in quotation marks, and then hold delimiters and line feeds."""
    headed: bool = True
    """Whether the first row holds the names of the columns; a row that does all the same is known by its first cell."""
    otherwise: "Dialect | None" = None
    """How it is written where its first line has no such delimiter."""


def rows(source: IO[bytes], known: Mapping[str, Column], dialect: Dialect, *, unknown: Unknown, limits: Limits) -> Iterator[Row | Fault]:
    """Read a table.

    Args:
        source: an open file of bytes, in UTF-8.
        known: the columns of the scheme.
        dialect: how it is written.
        unknown: whether a further column is refused, or kept.
        limits: `line_length` and `string_length` are looked at.

    Yields:
        The rows in their order, and a fault for each that has not as many cells as there are columns, or is no UTF-8.

    Raises:
        InvalidDocumentError: if there is no row, or the header is not that of the scheme.
        LimitExceededError: if a row is longer than a limit.
        MissingExtraError: if the extra `arrow` is not installed.
    """
    names: Sequence[str] | None = None
    order: list[tuple[int, str]] = []
    text = _Readable(source)
    if dialect.otherwise is not None and dialect.delimiter.encode() not in text.first_line():
        dialect = dialect.otherwise
    for line, cells in _cells(text, dialect, limits):
        if isinstance(cells, Fault):
            yield cells
            continue
        if names is None:
            names, is_header = _names(cells, known, dialect, unknown)
            places = {name: position for position, name in enumerate(known)}
            order = sorted(((position, name) for position, name in enumerate(names)), key=lambda item: (places.get(item[1], len(places)), item[1]))
            if is_header:
                continue
        yield Row(line, {name: cell for position, name in order if (cell := cells[position])})
    if names is None:
        raise InvalidDocumentError([Fault(path="", found="no row at all", expected="a table" + (" with a header" if dialect.headed else ""))])


def _names(first: Sequence[str], known: Mapping[str, Column], dialect: Dialect, unknown: Unknown) -> tuple[Sequence[str], bool]:
    given = {name.casefold() for name in known}
    if dialect.headed or first[0].strip().casefold() in given:
        return matched(first, known, unknown), True
    if len(first) != len(known):
        expected = f"{len(known)} cells: {', '.join(known)}"
        raise InvalidDocumentError([Fault(path="", found=f"a first row of {len(first)} cells", expected=expected, line=1)])
    return tuple(known), False


def _cells(text: "_Readable", dialect: Dialect, limits: Limits) -> Iterator[tuple[int, Sequence[str] | Fault]]:
    """Give each row with its line: the engine counts rows, and a cell in quotation marks can hold line feeds."""
    refused: dict[int, Any] = {}
    number, line = 1, 1
    for batch in _batches(text, dialect, limits, refused):
        for cells in chain(batch, [None]):
            while number in refused:
                bad = refused.pop(number)
                if bad.text.strip():
                    yield line, _uneven(bad, line)
                number, line = number + 1, line + 1 + bad.text.count("\n")
            if cells is None:
                continue
            whole = "".join(cells)
            if whole:
                yield line, _decoded(cells, whole, line, limits)
            number, line = number + 1, line + 1 + whole.count("\n")


def _batches(text: "_Readable", dialect: Dialect, limits: Limits, refused: dict[int, Any]) -> Iterator[Iterable[tuple[str, ...]]]:
    arrow, csv = load("pyarrow", "arrow"), load("pyarrow.csv", "arrow")
    block = min(limits.line_length, _BLOCK)

    def refuse(row: Any) -> str:
        refused[row.number] = row
        return "skip"

    try:
        reader = csv.open_csv(
            text,
            read_options=csv.ReadOptions(autogenerate_column_names=True, use_threads=False, block_size=block),
            parse_options=csv.ParseOptions(
                delimiter=dialect.delimiter,
                quote_char='"' if dialect.quoted else False,
                newlines_in_values=dialect.quoted,
                ignore_empty_lines=False,
                invalid_row_handler=refuse,
            ),
            convert_options=csv.ConvertOptions(column_types={f"f{position}": arrow.string() for position in range(_MOST_COLUMNS)}),
        )
        if len(reader.schema) > _MOST_COLUMNS:
            raise LimitExceededError("columns", _MOST_COLUMNS, len(reader.schema))
        for batch in reader:
            for start in range(0, max(batch.num_rows, 1), _SLICE):  # one without rows tells too that some were refused
                yield zip(*(column.to_pylist() for column in batch.slice(start, _SLICE).columns), strict=True)
    except arrow.ArrowInvalid as error:
        if "straddling" in str(error):
            raise LimitExceededError("line_length", block, block + 1) from None
        if "Empty CSV" not in str(error):
            raise InvalidDocumentError([Fault(path="", found=f"no table ({error})", expected="rows of text with as many cells as the header")]) from None


class _Readable(RawIOBase):
    """A file as the engine takes it: its blocks are full, its last line has an end, it begins without a mark of its encoding, each byte is a character.

    The engine takes a short block without a whole line for nothing, and loses a row that is none where it is no UTF-8 either.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file, self._waiting, self._ended = file, b"", False
        while not self._ended and len(self._waiting) < len(_MARK):
            self._fill(len(_MARK))
        self._waiting = self._waiting.removeprefix(_MARK)

    def readable(self) -> bool:
        return True

    def first_line(self) -> bytes:
        """Give the first line, or a stretch of it that is as long as any row may be; it is still to be read."""
        while not self._ended and b"\n" not in self._waiting and len(self._waiting) < _BLOCK:
            self._fill(_BLOCK)
        return self._waiting.partition(b"\n")[0]

    def read(self, size: int = -1) -> bytes:
        while not self._ended and len(self._waiting) < size:
            self._fill(size)
        given, self._waiting = self._waiting[:size], self._waiting[size:]
        return given

    def _fill(self, size: int) -> None:
        data = self._file.read(size)
        if not data:
            self._ended = True
            data = b"" if self._waiting.endswith(b"\n") else b"\n"
        self._waiting += data if data.isascii() else data.decode("latin-1").encode()


def _uneven(row: Any, line: int) -> Fault:
    found = f"{row.actual_columns} cells in {row.text[:60].encode('latin-1').decode('utf-8', 'replace')!r}"
    return Fault(path=WHOLE_ROW, found=found, expected=f"{row.expected_columns}, as in the first row", line=line)


def _decoded(cells: Sequence[str], whole: str, line: int, limits: Limits) -> Sequence[str] | Fault:
    if len(whole) > limits.string_length and (longest := max(map(len, cells))) > limits.string_length:
        raise LimitExceededError("string_length", limits.string_length, longest)
    if whole.isascii():
        return cells
    try:
        return [cell if cell.isascii() else cell.encode("latin-1").decode() for cell in cells]
    except UnicodeDecodeError as error:
        return Fault(path=WHOLE_ROW, found=f"bytes that are no UTF-8 ({error.reason})", expected="text in UTF-8", line=line)

"""Tables: the tab separated files of the lexicon, read strictly.

A file has a header line, then rows of tab separated cells; empty lines and lines with `#` in front are not read.
"""

from collections.abc import Iterable, Iterator
from importlib.resources.abc import Traversable
from typing import NamedTuple, TypeVar

from csto_events.errors import RegistryError
from csto_events.language.own_words import own_texts

_Value = TypeVar("_Value", bound=str)


class Row(NamedTuple):
    """One row of a table, with its place for the message of an error.

    Example:
        >>> str(Row("verbs.tsv", 7, ["go", "went"]).error("no participle; add it"))
        'verbs.tsv, line 7: no participle; add it'
    """

    file: str
    """The name of the file."""
    line: int
    """The line, from 1."""
    cells: list[str]
    """Its cells, as many as the table has columns."""

    def error(self, message: str) -> RegistryError:
        """Make an error of this row, to be raised by the caller.

        Args:
            message: what is wrong and what would mend it.

        Returns:
            The error, with file and line before the message.
        """
        return RegistryError(f"{self.file}, line {self.line}: {message}")

    def one_of(self, column: str, value: str, allowed: Iterable[_Value]) -> _Value:
        """Give a value of a closed list.

        Args:
            column: what the value is, for the message.
            value: the value that stands there.
            allowed: the closed list.

        Returns:
            The member of the list.

        Raises:
            RegistryError: the list does not have it.

        Example:
            >>> Row("verbs.tsv", 7, []).one_of("noun", "y", ("y", "n"))
            'y'
        """
        for candidate in allowed:
            if candidate == value:
                return candidate
        raise self.error(f"unknown {column} {value!r}; give one of {', '.join(allowed)}")


class Table(NamedTuple):
    """A file and what each of its rows must hold.

    Example:
        >>> Table("verbs.tsv", ("lemma", "past"), optional=frozenset({"past"})).columns
        ('lemma', 'past')
    """

    name: str
    """The name of the file in its folder."""
    columns: tuple[str, ...]
    """The header."""
    key: int = 1
    """How many of the first columns make a row the only one of its kind."""
    optional: frozenset[str] = frozenset()
    """Columns that may be empty."""

    def rows(self, folder: Traversable) -> Iterator[Row]:
        """Read the file.

        Args:
            folder: where it stands.

        Yields:
            Its rows, each with the cells that it must have and no key twice.

        Raises:
            RegistryError: no header, a column missing or empty, a row twice.
        """
        seen: dict[str, int] = {}
        own = folder.joinpath(self.name).read_text(encoding="utf-8")
        for name, text in ((self.name, own), *own_texts(self.name)):
            yield from self._rows_of(name, text, seen)

    def _rows_of(self, name: str, content: str, seen: dict[str, int]) -> Iterator[Row]:
        width, key, headed = len(self.columns), self.key, False
        needed = [at for at, column in enumerate(self.columns) if column not in self.optional]
        for line, text in enumerate(content.split("\n"), 1):
            if not text or text[0] == "#":
                continue
            cells = text.split("\t")
            row = Row(name, line, cells)
            if not headed:
                self._check_header(row)
                headed = True
                continue
            if len(cells) != width or ("" in cells and not all(cells[at] for at in needed)):
                self._check_cells(row)
            first = seen.setdefault(cells[0] if key == 1 else "\t".join(cells[:key]), line)
            if first != line:
                raise row.error(f"{cells[0]!r} stands on line {first} already; leave one of them out")
            yield row
        if not headed:
            raise RegistryError(f"{name}, line 1: no header line; give the columns {', '.join(self.columns)}")

    def _check_cells(self, row: Row) -> None:
        if len(row.cells) != len(self.columns):
            raise row.error(f"found {len(row.cells)} cells; give {len(self.columns)}: {', '.join(self.columns)}")
        for column, cell in zip(self.columns, row.cells, strict=True):
            if not cell and column not in self.optional:
                raise row.error(f"column {column!r} is empty; fill it in")

    def _check_header(self, row: Row) -> None:
        missing = [column for column in self.columns if column not in row.cells]
        if missing:
            raise row.error(f"missing columns {', '.join(missing)}; the header is {', '.join(self.columns)}")
        if tuple(row.cells) != self.columns:
            raise row.error(f"found the columns {', '.join(row.cells)}; give {', '.join(self.columns)} in this order")


def split(cell: str) -> list[str]:
    """Split a cell that holds a list.

    Args:
        cell: values with commas between them, or nothing.

    Returns:
        The values.

    Example:
        >>> split("that, bare"), split("")
        (['that', 'bare'], [])
    """
    return [part.strip() for part in cell.split(",")] if cell else []

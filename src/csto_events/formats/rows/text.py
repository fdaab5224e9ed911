r"""The document of a row: its cells as lines, and where each cell stands in them.

A line is the column's name, its underscores as spaces, then a colon, a space and the cell; a backslash and what would break the line stand as ``\\``,
``\n``, ``\r``. A count is written `best=12`, since a coder's number is an estimate; best, low and high share one line, so that the three are read
back as one quantity.
"""

from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from csto_events.formats.rows.columns import Column

ESTIMATE: Final = "estimate"
"""The name of the line that holds best, low and high."""
_TRIO: Final = ("best", "low", "high")


@attrs.frozen
class RowText:
    """The text of a row's document, and the span of each cell.

    Example:
        >>> text_of({"country": "Kazakhstan"}, {}).text
        'country: Kazakhstan'
    """

    text: str
    """The lines."""
    spans: Mapping[str, tuple[int, int]]
    """Column, start and end of its cell; `estimate` for best, low and high together."""


def text_of(cells: Mapping[str, str], known: Mapping[str, Column]) -> RowText:
    """Write the cells of a row as lines.

    Args:
        cells: the cells, in the order of the scheme.
        known: the columns of the scheme.

    Returns:
        The text and the spans.

    Example:
        >>> text_of({"notes": "One." + chr(10) + "Two."}, {}).spans
        {'notes': (7, 17)}
    """
    lines: list[str] = []
    spans: dict[str, tuple[int, int]] = {}
    start = 0
    for name, label, value in _lines(cells, known):
        begin = start + len(label) + 2
        end = begin + len(value)
        spans[name] = begin, end
        lines.append(f"{label}: {value}")
        start = end + 1
    return RowText("\n".join(lines), spans)


def _lines(cells: Mapping[str, str], known: Mapping[str, Column]) -> Iterator[tuple[str, str, str]]:
    trio: dict[str, str] = {}
    for name, cell in cells.items():
        column = known.get(name)
        if column is None:
            yield name, name, _escaped(cell)
        elif column.value == "text":
            yield name, column.label, _escaped(cell)
        elif column.value == "count":
            yield name, column.label, f"best={cell}"
        else:
            trio[name] = cell
    if trio:
        yield ESTIMATE, ESTIMATE, " ".join(f"{name}={trio[name]}" for name in _TRIO if name in trio)


def cells_of(text: str, known: Mapping[str, Column]) -> dict[str, str]:
    """Read the cells back out of the text of a row's document.

    Args:
        text: the lines.
        known: the columns of the scheme.

    Returns:
        The cells, as `text_of` was given them.

    Example:
        >>> cells_of(text_of({"notes": "a" + chr(92) + "n"}, {}).text, {})["notes"] == "a" + chr(92) + "n"
        True
    """
    cells: dict[str, str] = {}
    names = {column.label: name for name, column in known.items()}
    for line in text.split("\n"):
        label, _, value = line.partition(": ")
        name = names.get(label, label)
        if name == ESTIMATE:
            cells |= dict(part.split("=", 1) for part in value.split(" "))
        elif name in known and known[name].value == "count":
            cells[name] = value.removeprefix("best=")
        else:
            cells[name] = _unescaped(value)
    return {name: cells[name] for name in (*known, *cells) if name in cells}


def _escaped(cell: str) -> str:
    return cell.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r") if "\n" in cell or "\\" in cell or "\r" in cell else cell


def _unescaped(value: str) -> str:
    if "\\" not in value:
        return value
    return "\\".join(part.replace("\\n", "\n").replace("\\r", "\r") for part in value.split("\\\\"))

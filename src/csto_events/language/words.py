"""Files of words: one line a word, with its class, its number, an example and a source."""

import re
from collections.abc import Container
from importlib.resources.abc import Traversable
from typing import NamedTuple

from csto_events.errors import RegistryError

COLUMNS = ("word", "class", "value", "example", "source")


class WordRow(NamedTuple):
    """One line of a file of words: what the word is, and the passport of that.

    Example:
        >>> WordRow(word="dozens", kind="vague", value=24, example="dozens were hurt", source="twice its unit").value
        24
    """

    word: str
    """The word, or several with one space between them, in lower case."""
    kind: str
    """What it does; the column `class`."""
    value: int | None
    """Its number, where it has one."""
    example: str
    """A text that it is read in."""
    source: str
    """Where this is from."""


def load_words(path: Traversable, classes: Container[str]) -> tuple[WordRow, ...]:
    """Read a tab separated file of words.

    Args:
        path: the file.
        classes: what may stand in its column `class`.

    Returns:
        Its rows, in order.

    Raises:
        RegistryError: if a line has another number of cells, an unknown class, an empty cell, no whole number as value, or stands there twice.

    Example:
        >>> from importlib.resources import files
        >>> from csto_events.language.numerals import CLASSES
        >>> load_words(files("csto_events.language").joinpath("data", "numbers.tsv"), CLASSES)[0].word
        'one'
    """
    lines = path.read_text(encoding="utf-8").splitlines()
    if not lines or tuple(lines[0].split("\t")) != COLUMNS:
        raise RegistryError(f"{path.name}, line 1: found other columns; give {', '.join(COLUMNS)}, separated by tabs")
    rows: list[WordRow] = []
    seen: dict[tuple[str, str], int] = {}
    for number, line in enumerate(lines[1:], 2):
        row = _row(f"{path.name}, line {number}", line.split("\t"), classes)
        first = seen.setdefault((row.word, row.kind), number)
        if first != number:
            raise RegistryError(f"{path.name}, line {number}: {row.word!r} as {row.kind} stands on line {first} already; leave one of them out")
        rows.append(row)
    return tuple(rows)


def _row(place: str, cells: list[str], classes: Container[str]) -> WordRow:
    if len(cells) != len(COLUMNS):
        raise RegistryError(f"{place}: found {len(cells)} cells; give {len(COLUMNS)}: {', '.join(COLUMNS)}")
    word, kind, value, example, source = cells
    if kind not in classes:
        raise RegistryError(f"{place}: unknown class {kind!r}; give one that the reader of this file knows")
    if not (word and example and source):
        raise RegistryError(f"{place}: an empty cell; give word, example and source")
    if value and not re.fullmatch(r"[0-9]{1,15}", value):
        raise RegistryError(f"{place}: the value is {value!r}; give a whole number or nothing")
    return WordRow(word=word, kind=kind, value=int(value) if value else None, example=example, source=source)

"""Words that tell an institution by its name: "the Interior Ministry", "the Border Service"."""

import csv
from functools import cache
from importlib.resources import files
from typing import get_args

import attrs

from csto_events.errors import RegistryError
from csto_events.model import Body, Organisation
from csto_events.model.ids import slug

_COLUMNS = ["word", "class", "value", "example", "source"]


@attrs.frozen
class Institution:
    """What a word says of the institution whose name it ends.

    Example:
        >>> institutions()["ministry"]
        Institution(word='ministry', is_body=True, kind='ministry')
    """

    word: str
    """In lower case."""
    is_body: bool
    """Whether it is a part of a state or organisation, and no organisation of its own."""
    kind: str
    """The `kind` of the body or organisation."""


@cache
def institutions() -> dict[str, Institution]:
    """Load the table.

    Raises:
        RegistryError: for a row with an unknown class or value, or a word that stands there twice; names the line.
    """
    path = files("csto_events.parsing") / "data" / "institutions.tsv"
    rows = csv.DictReader(path.read_text("utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    if rows.fieldnames != _COLUMNS:
        raise RegistryError(f"institutions.tsv:1: columns {rows.fieldnames}; give {_COLUMNS}")
    table: dict[str, Institution] = {}
    for line, row in enumerate(rows, 2):
        word, is_body = row["word"], row["class"] == "body"
        allowed = get_args((Body if is_body else Organisation).__annotations__["kind"])
        if row["class"] not in ("body", "organisation") or row["value"] not in allowed:
            raise RegistryError(f"institutions.tsv:{line}: {row['class']} {row['value']!r}; give body or organisation and a kind of it")
        if word in table or slug(word) not in slug(row["example"]):
            raise RegistryError(f"institutions.tsv:{line}: {word!r} stands there twice or not in its example; mend the row")
        table[word] = Institution(word=word, is_body=is_body, kind=row["value"])
    return table

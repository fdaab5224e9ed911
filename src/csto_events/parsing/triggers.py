"""Tables of the words that call for records: lemma, how it takes its arguments, and what it means."""

import csv
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from csto_events.errors import RegistryError
from csto_events.language.inflection import plural_of
from csto_events.language.lexicon import forms_by_lemma
from csto_events.language.own_words import own_texts

COLUMNS = ("word", "class", "value", "example", "source")


class Trigger(NamedTuple):
    """A word that calls for a record.

    Example:
        >>> triggers("harm", frozenset(("transitive",)))["kill"].value
        'casualty_report/killed'
    """

    word: str
    """The lemma."""
    kind: str
    """How it takes its arguments; the column `class`."""
    value: str
    """What it says."""
    example: str
    """A sentence with it."""


@cache
def table(theme: str) -> tuple[Trigger, ...]:
    """Load the table of a theme: one line a word.

    Args:
        theme: the name of the file in the package's data.

    Returns:
        Its rows.

    Raises:
        RegistryError: for a missing column or value, or a word that stands twice in one class; names file and line.
    """
    path = files("csto_events.parsing") / "data" / f"{theme}.tsv"
    seen: dict[tuple[str, str], Trigger] = {}
    for name, text in ((path.name, path.read_text("utf-8")), *own_texts(path.name)):
        _read(name, text, seen)
    return tuple(seen.values())


def _read(name: str, text: str, seen: dict[tuple[str, str], Trigger]) -> None:
    rows = list(csv.reader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
    if not rows or tuple(rows[0]) != COLUMNS:
        raise RegistryError(f"{name}:1: columns {rows[:1]}; give {', '.join(COLUMNS)}")
    for line, row in enumerate(rows[1:], 2):
        if len(row) != len(COLUMNS) or not all(row):
            raise RegistryError(f"{name}:{line}: {len(row)} cells or an empty one; give {', '.join(COLUMNS)}")
        if (row[0], row[1]) in seen:
            raise RegistryError(f"{name}:{line}: {row[0]} stands twice as {row[1]}; give it once")
        seen[row[0], row[1]] = Trigger(word=row[0], kind=row[1], value=row[2], example=row[3])


@cache
def triggers(theme: str, kinds: frozenset[str]) -> dict[str, Trigger]:
    """Give the triggers of some classes of a theme, by lemma."""
    return {trigger.word: trigger for trigger in table(theme) if trigger.kind in kinds}


@cache
def by_form(theme: str, kinds: frozenset[str]) -> dict[str, Trigger]:
    """Give the triggers of some classes of a theme by every form of theirs, in lower case.

    Example:
        >>> by_form("harm", frozenset(("transitive",)))["killed"].word
        'kill'
    """
    table = triggers(theme, kinds)
    found = {plural_of(word): trigger for word, trigger in table.items()}
    verbs, nouns = forms_by_lemma()
    for of in (nouns, verbs):  # a form of a verb goes before the same form of a noun
        found |= {form: trigger for word, trigger in table.items() for form in of.get(word, ())}
    return found | table


@cache
def forms(theme: str, kinds: frozenset[str], value: str = "") -> frozenset[str]:
    """Give every form of the triggers of some classes, in lower case; with `value`, of those whose value begins with it."""
    return frozenset(form for form, trigger in by_form(theme, kinds).items() if trigger.value.startswith(value))

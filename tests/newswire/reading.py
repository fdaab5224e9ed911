"""What is read of a sentence of newswire, beside what is expected of it."""

from collections.abc import Sequence
from typing import Any

from csto_events import parse


def value_at(record: Any, path: str) -> object:
    """The value at a dotted path into a record, None where there is none; a number is a place in a tuple, and what tells texts apart is cut off an id."""
    for step in path.split("."):
        record = next(iter(record[int(step) :]), None) if step.isdigit() else getattr(record, step, None)
    return record.partition("~")[0] if isinstance(record, str) else record


def found(text: str, kind: str) -> list[Any]:
    """The records of a kind, read as if published on 12 January 2022."""
    return [record for record in parse(text, published="2022-01-12").records if record.type == kind]


def told(text: str, kind: str, expected: Sequence[dict[str, object]]) -> list[dict[str, object]]:
    """What the records of a kind say at the paths that are expected of each, in the order of the text; as many are wanted as there are."""
    records = found(text, kind)
    assert len(records) == len(expected), records
    return [{path: value_at(record, path) for path in fields} for record, fields in zip(records, expected, strict=True)]

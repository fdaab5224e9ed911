"""Walking through objects of the model: which ids an object refers to."""

from collections.abc import Iterable, Iterator

import attrs

from csto_events.model.bundle import AnyRecord

ENTITY_PREFIXES = ("org:", "body:", "state:", "person:", "place:")
"""How the ids of entities begin."""
_TEXTS = frozenset(("text", "exact", "source_text", "cue", "via", "subject", "topic", "mandate", "office", "name", "group", "medium", "edtf", "rule", "id"))


def referred(records: Iterable[AnyRecord]) -> set[str]:
    """Give the ids of all entities that records refer to.

    Args:
        records: the records.

    Returns:
        The ids.

    Example:
        >>> referred(())
        set()
    """
    return {found for record in records for found in _ids(record)}


def _ids(value: object, name: str = "") -> Iterator[str]:
    if isinstance(value, str):
        if name not in _TEXTS and value.startswith(ENTITY_PREFIXES):
            yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _ids(item, name)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            if field.name not in _TEXTS:
                yield from _ids(getattr(value, field.name), field.name)

"""Walking through objects of the model: which ids an object refers to."""

from collections.abc import Iterable
from functools import cache
from typing import Any, Literal, NewType, get_args, get_origin

import attrs

from csto_events.model.bundle import AnyRecord
from csto_events.model.claim import Relation
from csto_events.model.ids import PATTERNS
from csto_events.model.values import Evidence, Quantity, When

ENTITY_PREFIXES = ("org:", "body:", "state:", "person:", "place:")
"""How the ids of entities begin."""
_NO_ENTITIES = (Evidence, Quantity, When, Relation)


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
    found: set[str] = set()
    for record in records:
        _collect(record, found)
    return {identity for identity in found if identity.startswith(ENTITY_PREFIXES)}


def _collect(value: object, found: set[str]) -> None:
    cls: Any = type(value)
    for name in _fields(cls):
        held = getattr(value, name)
        for item in held if isinstance(held, tuple) else (held,):
            if isinstance(item, str):
                found.add(item)
            elif item is not None and not isinstance(item, _NO_ENTITIES):
                _collect(item, found)


@cache
def _fields(cls: type) -> tuple[str, ...]:
    """The fields of a class that can hold ids of entities or objects with such fields."""
    return tuple(field.name for field in attrs.fields(cls) if _can_hold(field.type)) if attrs.has(cls) else ()


def _can_hold(annotation: object) -> bool:
    if get_args(annotation) and get_origin(annotation) is not Literal:
        return any(map(_can_hold, get_args(annotation)))
    if isinstance(annotation, NewType):
        return PATTERNS[annotation].removeprefix("^").startswith(ENTITY_PREFIXES)
    return isinstance(annotation, type) and attrs.has(annotation) and annotation not in _NO_ENTITIES

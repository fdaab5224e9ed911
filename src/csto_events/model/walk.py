"""Walking through objects of the model: which ids an object refers to."""

from collections.abc import Callable, Iterable
from functools import cache
from operator import attrgetter
from typing import Any, NewType, TypeAlias, get_args, get_origin

import attrs

from csto_events.model.bundle import AnyRecord
from csto_events.model.checks import members_of
from csto_events.model.ids import PATTERNS

ENTITY_PREFIXES = ("org:", "body:", "state:", "person:", "place:")
"""How the ids of entities begin."""


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
    found: set[Any] = set()
    waiting: list[Any] = [*records]
    shared: set[int] = set()
    for value in waiting:  # to which its parts are added on the way, once those that several have, such as an attribution
        ids_of, lists, parts = _getters(value.__class__)
        if ids_of is not None:
            found.update(ids_of(value))
        for name in lists:
            if several := getattr(value, name):
                found.update(several)
        for name in parts:
            if (held := getattr(value, name)) and id(held) not in shared:
                shared.add(id(held))
                waiting += held if held.__class__ is tuple else (held,)
    found.discard(None)
    return {identity for identity in found if identity.startswith(ENTITY_PREFIXES)}


Getter: TypeAlias = Callable[[Any], tuple[Any, ...]]
"""Gives the values of some fields."""


@cache
def _getters(cls: type) -> tuple[Getter | None, tuple[str, ...], tuple[str, ...]]:
    """What gives the ids of entities in an object of a class, if it has any, and the names of its tuples of such ids and of its parts that may hold some."""
    ids, lists, parts = _fields(cls)
    return attrgetter(*ids, ids[0]) if ids else None, lists, parts  # the first one twice, for with one name alone no tuple would be given


@cache
def _fields(cls: type) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The fields of a class that hold an id of an entity, several of them, or objects with such fields."""
    fields = [(field.name, field.type) for field in attrs.fields(cls)]
    ids = tuple(name for name, annotation in fields if _is_id(annotation))
    lists = tuple(name for name, annotation in fields if get_origin(annotation) is tuple and _is_id(get_args(annotation)[0]))
    return ids, lists, tuple(name for name, annotation in fields if _has_ids(annotation))


def _is_id(annotation: object) -> bool:
    return any(isinstance(one, NewType) and PATTERNS[one].removeprefix("^").startswith(ENTITY_PREFIXES) for one in members_of(annotation))


def _has_ids(annotation: object) -> bool:
    """Whether an annotation is of a class, or of several of one, that has such fields itself."""
    item = get_args(annotation)[0] if get_origin(annotation) is tuple else annotation
    classes = [one for one in members_of(item) if isinstance(one, type) and attrs.has(one)]
    return any(map(any, map(_fields, classes)))

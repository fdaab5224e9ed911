"""Bundles as tidy tables and back: plain data to rows, without bytes.

A table stands for each type (`casualty_report`, `place`, `document`), a row for each object, and the objects in its fields are columns of that
row: `when.edtf`, `attribution.source`. Each list is a table named after its field (`evidence`, `figures`, `aliases`), whose rows say whose
they are (`owner`) and in which order they stand (`position`). Everything is found from the classes.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from types import NoneType
from typing import Any, Final, Literal, TypeAlias, get_args, get_origin

import attrs

from csto_events.formats.objects import TYPES, object_of
from csto_events.model.bundle import Bundle
from csto_events.model.checks import type_of
from csto_events.model.mapping import FrozenMapping
from csto_events.model.schema import classes_of

Kind: TypeAlias = Literal["string", "integer", "number", "boolean", "object"]
"""What stands in a column, in the words of Frictionless Table Schema; an object is JSON."""
Row: TypeAlias = dict[str, Any]
"""The values of a row by the names of their columns."""
Tables: TypeAlias = dict[str, list[Row]]
"""The rows of each table."""

OWNER: Final = ("owner", "position")
"""What each row of a list begins with."""


@attrs.frozen(kw_only=True)
class Column:
    """A column of a table.

    Example:
        >>> [column.name for column in columns_of("visit")][-3:]
        ['visitor', 'destination', 'purpose']
    """

    name: str
    """Its name; dots lead into the objects in a field."""
    kind: Kind
    """What stands in it."""
    choices: tuple[str, ...] = ()
    """The values that it can have, where they are a closed list."""
    rare: bool = False
    """Whether it is there only where a row needs it: `extra`, and the mark of an object of which nothing is known."""


def rows_of(bundle: Bundle) -> Tables:
    """Give the rows of a bundle.

    Args:
        bundle: the bundle.

    Returns:
        For each table that has rows its rows, in the order of the bundle; the tables in the order of `names`.

    Example:
        >>> from csto_events.model import Document
        >>> rows_of(Bundle(documents=(Document.of("News."),)))["document"][0]["text"]
        'News.'
    """
    found: Tables = {name: [] for name in names()}
    for part in ("documents", "entities", "records", "passed_over"):
        for item in getattr(bundle, part):
            plain: Any = object_of(item)
            table = plain["type"]
            _, cls = TYPES[table]
            found[table].append(dict(_cells(cls, plain, "")))
            for name, listed in _lists(cls).items():
                found[name] += ({"owner": plain["id"], "position": at, **_listed_row(listed, one)} for at, one in enumerate(_each(plain[name])))
    return {name: rows for name, rows in found.items() if rows}


def plain_of(table: str, row: Row, lists: Mapping[str, Mapping[str, list[Any]]]) -> dict[str, Any]:
    """Give a row of a type's table, and what the tables of lists hold for it, as plain data.

    Args:
        table: the name of the table.
        row: the row; columns that the classes do not know stay in it as they are.
        lists: for each table of a list the items of each owner.

    Returns:
        The plain data, to be checked.

    Example:
        >>> plain_of("visit", {"id": "visit:0", "when.edtf": "2022", "when.text": "2022"}, {})["when"]
        {'edtf': '2022', 'text': '2022'}
    """
    _, cls = TYPES[table]
    tag = {"type": cls.type} if getattr(cls, "type", "") else {}
    rest = dict(row)
    made = {**tag, **_nested(cls, rest, "")}
    for name, listed in _lists(cls).items():
        items = lists.get(name, {}).get(str(row.get("id")), [])
        made[name] = {scheme: value for one in items for scheme, value in [(one["scheme"], one["value"])]} if listed is FrozenMapping else items
    return made | {name: value for name, value in rest.items() if value is not None}


def item_of(table: str, row: Row) -> Any:
    """Give a row of a list's table as plain data: an object, or the value where the list is one of values."""
    listed = list_tables()[table]
    rest = {name: value for name, value in row.items() if name not in OWNER}
    if listed is FrozenMapping:
        return {"scheme": str(rest.get("scheme")), "value": rest.get("value")}
    if not isinstance(listed, type) or not attrs.has(listed):
        return rest.get("value")
    return {**_nested(listed, rest, ""), **{name: value for name, value in rest.items() if value is not None}}


@cache
def names() -> tuple[str, ...]:
    """Give the names of all tables: those of types, then those of lists."""
    return (*TYPES, *list_tables())


@cache
def list_tables() -> Mapping[str, Any]:
    """Give for each table of a list what stands in it: a class of the model, `FrozenMapping` for names and values, else the type of the value."""
    found: dict[str, Any] = {}
    for _, cls in TYPES.values():
        for name, listed in _lists(cls).items():
            found.setdefault(name, listed)
    return found


@cache
def columns_of(table: str) -> tuple[Column, ...]:
    """Give the columns of a table.

    Args:
        table: its name.

    Returns:
        All that it can have, in their order.

    Example:
        >>> [column.name for column in columns_of("aliases")]
        ['owner', 'position', 'value']
    """
    if table in TYPES:
        return tuple(_columns(TYPES[table][1], ""))
    listed = list_tables()[table]
    owner = (Column(name="owner", kind="string"), Column(name="position", kind="integer"))
    if listed is FrozenMapping:
        return (*owner, Column(name="scheme", kind="string"), Column(name="value", kind="string"))
    return (*owner, *(_columns(listed, "") if attrs.has(listed) else (Column(name="value", kind="string"),)))


# From the classes to columns


@cache
def _lists(cls: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in attrs.fields(cls):
        origin, arguments = get_origin(type_of(field)), get_args(type_of(field))
        if origin is tuple:
            found[field.name] = next(iter(classes_of(arguments[0])), arguments[0])
        elif origin is FrozenMapping and field.name != "extra":
            found[field.name] = FrozenMapping
    return found


def _held(field: "attrs.Attribute[Any]") -> type[attrs.AttrsInstance] | None:
    return next(iter(classes_of(type_of(field))), None)


def _columns(cls: type[attrs.AttrsInstance], prefix: str) -> Iterator[Column]:
    for field in attrs.fields(cls):
        name, held = prefix + field.name, _held(field)
        if field.name == "extra":
            yield Column(name=name, kind="object", rare=True)
        elif held:
            yield Column(name=name, kind="boolean", rare=True)
            yield from _columns(held, f"{name}.")
        elif field.name not in _lists(cls) and type_of(field) is not NoneType:
            yield _single(name, type_of(field))


def _single(name: str, annotation: Any) -> Column:
    members = [member for member in (annotation, *get_args(annotation)) if get_origin(member) is Literal]
    kind: Kind = next((kind for cls, kind in _KINDS.items() if cls in (annotation, *get_args(annotation))), "string")
    return Column(name=name, kind=kind, choices=tuple(map(str, get_args(members[0]))) if members else ())


_KINDS: Final[Mapping[type, Kind]] = {bool: "boolean", int: "integer", float: "number"}


# From plain data to rows and back


def _each(value: Any) -> list[Any]:
    return [{"scheme": name, "value": one} for name, one in value.items()] if isinstance(value, dict) else value


def _listed_row(listed: Any, one: Any) -> Row:
    if isinstance(one, dict):
        return one if listed is FrozenMapping else dict(_cells(listed, one, ""))
    return {"value": one}


def _cells(cls: type[attrs.AttrsInstance], plain: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for field in attrs.fields(cls):
        name, held, value = prefix + field.name, _held(field), plain.get(field.name)
        if held and value is not None:
            inner = dict(_cells(held, value, f"{name}."))
            if all(one is None for one in inner.values()):
                yield name, True
            yield from inner.items()
        elif not held and field.name not in _lists(cls):
            yield name, value


def _nested(cls: type[attrs.AttrsInstance], row: Row, prefix: str) -> dict[str, Any]:
    """Take the columns of a class out of a row."""
    made: dict[str, Any] = {}
    for field in attrs.fields(cls):
        name, held = prefix + field.name, _held(field)
        if held:
            marked = row.pop(name, None)
            inner = _nested(held, row, f"{name}.")
            made[field.name] = inner if marked is True or any(one is not None for one in inner.values()) else marked
        elif name in row and field.name not in _lists(cls):
            value = row.pop(name)
            if field.name != "extra" or value is not None:
                made[field.name] = value
    return made

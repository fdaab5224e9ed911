"""Objects of the model from plain data that is right, the quick way.

Most of what is read is right. Here a function for each class, put together from the checks of its fields, takes plain data and either makes the
object or gives up at once, without a word on what is wrong: `csto_events.model.schema` then says that in full. So the two ways accept the same:
nothing is made here that would not be made there.
"""

from collections.abc import Callable, Mapping
from functools import cache
from types import NoneType
from typing import Any, Final, TypeAlias, get_args, get_origin

import attrs

from csto_events.deadline import check
from csto_events.model.bundle import SCHEMA, AnyRecord, Bundle, Document, PassedOver
from csto_events.model.checks import as_float, check_of_field, has_own_validator, type_of
from csto_events.model.entities import AnyEntity
from csto_events.model.mapping import FrozenMapping
from csto_events.model.schema import classes_of

Keys: TypeAlias = list[int]
"""How many keys of plain data have been used so far: a list of one number."""
Maker: TypeAlias = Callable[[Any, Keys], Any]
"""Makes an object out of plain data and counts its keys, or raises one of `GIVEN_UP`."""
GIVEN_UP: Final = (TypeError, ValueError, LookupError, AttributeError)
"""What a maker raises where something is not as it should be; a `ModelError` is a `ValueError`."""
_PARTS: Final[Mapping[str, Any]] = {"documents": Document, "entities": AnyEntity, "records": AnyRecord, "passed_over": PassedOver}
_DEEPEST, _LARGEST = 8, 10**15  # what lies beyond in `extra` is left to the careful way, which knows the limits


def bundle_of(plain: Any, keys: Keys) -> Bundle:
    """Make a bundle of this version of the schema.

    Args:
        plain: the plain data.
        keys: is counted up by the keys that stand in it.

    Returns:
        The bundle.

    Raises:
        TypeError: or another one of `GIVEN_UP`, if anything is not right.

    Example:
        >>> keys = [0]
        >>> bundle_of({"schema": SCHEMA, "records": []}, keys) == Bundle(), keys
        (True, [2])
    """
    values = _exactly(plain, dict).copy()
    keys[0] += len(values)
    if values.pop("schema") != SCHEMA:
        _give_up()
    for part in _PARTS.keys() & values.keys():
        check()
        make = maker_of(_PARTS[part])
        values[part] = [make(item, keys) for item in _exactly(values[part], list)]
    if "extra" in values:
        values["extra"] = _mapping(values["extra"], keys)
    return Bundle(**values)


@cache
def maker_of(annotation: Any) -> Maker:
    """Give what makes a class or one of a union of classes of the model out of plain data.

    Args:
        annotation: the class or union.

    Returns:
        The maker. It knows no field but those of this version of the schema.

    Example:
        >>> from csto_events.model import Party
        >>> maker_of(Party)({"text": "unidentified gunmen"}, [0])
        Party(entity=None, text='unidentified gunmen')
    """
    classes = classes_of(annotation)
    by_tag = {str(getattr(cls, "type", "")): _class_maker(cls) for cls in classes}
    made = by_tag[""] if "" in by_tag else _tagged(by_tag)
    return _nullable(made) if NoneType in get_args(annotation) else made


def _tagged(by_tag: Mapping[str, Maker]) -> Maker:
    return lambda value, keys: by_tag[_exactly(value, dict)["type"]](value, keys)


def _nullable(make: Maker) -> Maker:
    return lambda value, keys: None if value is None else make(value, keys)


def _class_maker(cls: Any) -> Maker:
    """Give what takes each field once, tests it and sets it; where a field has a validator of its own, the class does that."""
    if any(has_own_validator(field) for field in attrs.fields(cls)):
        return _by_constructor(cls)
    fields = tuple((field.name, field.default, _step(type_of(field)), _test(field), getattr(cls, field.name).__set__) for field in attrs.fields(cls))
    new, tagged, look_at_all = object.__new__, _is_tagged(cls), getattr(cls, "__attrs_post_init__", None)

    def make(plain: Any, keys: Keys) -> Any:
        item, unknown = new(cls), len(_exactly(plain, dict)) - tagged
        for name, default, step, allows, put in fields:
            if name in plain:
                unknown -= 1
                value = plain[name] if step is None else step(plain[name], keys)
                if value is not default and allows is not None and not allows(value):
                    _give_up()
                put(item, value)
            elif default is attrs.NOTHING:
                _give_up()
            else:
                put(item, default)
        if unknown:
            _give_up()
        keys[0] += len(plain)
        if look_at_all is not None:
            look_at_all(item)
        return item

    return make


def _test(field: "attrs.Attribute[Any]") -> Callable[[Any], object] | None:
    """Give the test of a value after its step; none where that made it, since what was made has the right class."""
    annotation = type_of(field)
    if get_origin(annotation) is tuple and classes_of(get_args(annotation)[0]):
        return bool if field.metadata.get("min_items") else None
    return None if classes_of(annotation) else check_of_field(field).allows


def _by_constructor(cls: Any) -> Maker:
    steps = tuple((field.name, step) for field in attrs.fields(cls) if (step := _step(type_of(field))) is not None)
    tagged = _is_tagged(cls)

    def make(plain: Any, keys: Keys) -> Any:
        values = _exactly(plain, dict).copy()
        keys[0] += len(values)
        if tagged:
            del values["type"]  # which chose this class
        for name, step in steps:
            if name in values:
                values[name] = step(values[name], keys)
        return cls(**values)

    return make


def _is_tagged(cls: Any) -> bool:
    return bool(getattr(cls, "type", ""))


# From plain values to those of fields


def _step(annotation: Any) -> Maker | None:
    """Give what a value goes through before it stands in its field; None where it stays as it is."""
    if get_origin(annotation) is tuple:
        inner = _step(get_args(annotation)[0])
        if inner is None:
            return lambda value, keys: tuple(_exactly(value, list))
        return lambda value, keys: tuple([inner(one, keys) for one in _exactly(value, list)])
    if get_origin(annotation) is FrozenMapping:
        return _mapping
    if classes_of(annotation):
        return maker_of(annotation)
    return (lambda value, keys: as_float(value)) if float in (annotation, *get_args(annotation)) else None


def _mapping(value: Any, keys: Keys) -> FrozenMapping[Any]:
    _count(_exactly(value, dict), keys, _DEEPEST)
    return FrozenMapping(value)


def _count(value: Any, keys: Keys, depth: int) -> None:
    """Count the keys inside, and give up on what a limit could forbid."""
    if not depth or (type(value) is int and abs(value) > _LARGEST):
        _give_up()
    if type(value) is dict:
        keys[0] += len(value)
    for one in value.values() if type(value) is dict else value if type(value) is list else ():
        _count(one, keys, depth - 1)


def _exactly(value: Any, wanted: type) -> Any:
    if type(value) is not wanted:
        _give_up()
    return value


def _give_up() -> None:
    raise TypeError

"""The checks that every field gets from its type: no silent coercion, no value that the type does not allow.

A check takes a value and gives back what was expected, in words, or None where the value is right. They are made once a class,
by `checked`, the `field_transformer` of all model classes.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from types import NoneType, UnionType
from typing import Any, Literal, NewType, TypeAlias, Union, get_args, get_origin

import attrs

from csto_events.errors import ModelError
from csto_events.model.ids import PATTERNS
from csto_events.model.mapping import FrozenMapping

Check: TypeAlias = Callable[[Any], str | None]

BIGGEST = 2**53 - 1
"""The largest integer that every JSON reader keeps exact."""


def checked(cls: type, fields: "list[attrs.Attribute[Any]]") -> "list[attrs.Attribute[Any]]":
    """Check the fields of an attrs class by their types, before their own validators.

    The first field carries the checks of all: one call for an object, of which a text makes hundreds. A default is right as it is.
    """
    own = [field for field in fields if not getattr(field, "inherited", False)]
    checks = tuple((field.name, field.default, check_of_field(field)) for field in own)
    return [field.evolve(validator=_validator(field, checks if field is own[0] else ())) if field in own else field for field in fields]


def describe(value: object) -> str:
    """Say what a value is, shortly, for an error message."""
    names = {NoneType: "null", bool: "a boolean", int: "a number", float: "a number", str: "a string", tuple: "a list", list: "a list", dict: "an object"}
    kind = names.get(type(value), type(value).__name__)
    if value is None:
        return kind
    if isinstance(value, tuple | list | dict):
        return f"{kind} of {len(value)}"
    shown = repr(value) if not isinstance(value, int) or abs(value) < 10**30 else "very large"
    return f"{kind} ({shown if len(shown) <= 80 else shown[:77] + '...'})"


Validator: TypeAlias = Callable[[Any, "attrs.Attribute[Any]", Any], None]


def _validator(field: "attrs.Attribute[Any]", checks: tuple[tuple[str, object, Check], ...]) -> Validator | None:
    own = _of_right_type(check_of_field(field), field.validator) if field.validator is not None else None
    if not checks:
        return own

    def validate(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        for name, default, check in checks:
            one = getattr(instance, name)
            if one is not default and check(one) is not None:
                raise ModelError("\n".join(_faults(instance, checks)))

    def validate_both(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        validate(instance, attribute, value)
        if own is not None:
            own(instance, attribute, value)

    return validate if own is None else validate_both


def _of_right_type(check: Check, own: Validator) -> Validator:
    """Let a validator see only what is of the right type; what is not has been named already."""

    def validate(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if check(value) is None:
            own(instance, attribute, value)

    return validate


def _faults(instance: object, checks: tuple[tuple[str, object, Check], ...]) -> Iterator[str]:
    for name, _, check in checks:
        value = getattr(instance, name)
        expected = check(value)
        if expected is not None:
            yield f"{name}: {describe(value)}; give {expected}"


def type_of(field: "attrs.Attribute[Any]") -> Any:
    """Give the annotation of a field, `NoneType` for `None`."""
    return NoneType if field.type is None else field.type


def check_of_field(field: "attrs.Attribute[Any]") -> Check:
    """Make the check of a field: that of its type, and of `min_items`, `pattern` and `bounds` in its metadata."""
    check, metadata = check_of(type_of(field)), field.metadata
    at_least_one, pattern, bounds = metadata.get("min_items"), metadata.get("pattern"), metadata.get("bounds")
    if at_least_one:
        return lambda value: check(value) or (None if value else "at least one")
    if pattern:
        matches = whole(pattern)
        return lambda value: check(value) or (None if value is None or matches(value) else f"a string that matches {pattern}")
    if bounds:
        return _bounded(check, *bounds)
    return check


def _bounded(check: Check, low: int, high: int) -> Check:
    expected = f"a {'' if check(0.5) is None else 'whole '}number from {low} to {high}{' or null' if check(None) is None else ''}"
    if check(0.5) is not None and check(None) is not None:
        return lambda value: None if type(value) is int and low <= value <= high else expected
    return lambda value: None if check(value) is None and (value is None or low <= value <= high) else expected


@cache
def check_of(annotation: Any) -> Check:
    """Make the check of a type: a class, a Literal, an id, a tuple of one type, or a union of these."""
    origin = get_origin(annotation)
    if isinstance(annotation, NewType):
        return _id_check(annotation)
    if origin is Literal:
        allowed = get_args(annotation)
        return lambda value: None if isinstance(value, str) and value in allowed else f"one of {', '.join(allowed)}"
    if origin in (Union, UnionType):
        members = get_args(annotation)
        some = _union_check(tuple(check_of(member) for member in members if member is not NoneType))
        return _nullable_check(some) if NoneType in members else some
    if origin is tuple:
        return _tuple_check(check_of(get_args(annotation)[0]))
    if origin is FrozenMapping:
        return _mapping_check(get_args(annotation)[0])
    return _class_check(annotation)


_WORDS: Mapping[type, str] = {str: "a string", int: f"a whole number from -{BIGGEST} to {BIGGEST}", float: "a number", bool: "true or false", NoneType: "null"}


def _class_check(wanted: type) -> Check:
    expected = _WORDS.get(wanted, f"{'an' if wanted.__name__[0] in 'AEIO' else 'a'} {wanted.__name__}")
    if wanted is int:
        return lambda value: None if type(value) is int and -BIGGEST <= value <= BIGGEST else expected
    if wanted is str:
        return lambda value: None if type(value) is str and (value.isascii() or _encodable(value)) else expected + " of Unicode text"
    if wanted in _WORDS:
        return lambda value: None if type(value) is wanted else expected
    return lambda value: None if isinstance(value, wanted) else expected


def _encodable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def whole(pattern: str) -> Callable[[str], object]:
    """Compile a pattern of JSON Schema, in which `$` is the end of the string and not the place before a last line feed."""
    return re.compile(pattern.removesuffix("$") + r"\Z" if pattern.endswith("$") else pattern).search


def _id_check(kind: NewType) -> Check:
    pattern = PATTERNS[kind]
    matches = lru_cache(maxsize=65536)(whole(pattern))  # a document has few ids and speaks of each of them often
    return lambda value: None if type(value) is str and matches(value) else f"an id that matches {pattern}"


def _tuple_check(item: Check) -> Check:
    def check(value: Any) -> str | None:
        if type(value) is not tuple:
            return "a tuple"
        for position, one in enumerate(value):
            expected = item(one)
            if expected is not None:
                return f"{expected} at position {position}"
        return None

    return check


def _mapping_check(content: Any) -> Check:
    if content is not str:
        return lambda value: None if isinstance(value, FrozenMapping) else "a FrozenMapping"
    return lambda value: None if isinstance(value, FrozenMapping) and all(type(one) is str for one in value.values()) else "a FrozenMapping of strings"


def _nullable_check(some: Check) -> Check:
    def check(value: Any) -> str | None:
        if value is None:
            return None
        expected = some(value)
        return f"{expected} or null" if expected is not None else None

    return check


def _union_check(checks: tuple[Check, ...]) -> Check:
    if len(checks) == 1:
        return checks[0]

    def check(value: Any) -> str | None:
        expected = []
        for one in checks:
            answer = one(value)
            if answer is None:
                return None
            expected.append(answer)
        return " or ".join(expected)

    return check

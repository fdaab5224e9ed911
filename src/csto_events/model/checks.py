"""The checks that every field gets from its type: no silent coercion, no value that the type does not allow.

A check takes a value and gives back what was expected, in words, or None where the value is right. `checked`, the `field_transformer` of
all model classes, tests all fields of an object in one loop, those that are as they are by default without a call: a text makes hundreds of
objects. Words are looked for only where something is wrong.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Final, Literal, NewType, TypeAlias, TypeVar, Union, get_args, get_origin

import attrs

from csto_events.errors import ModelError
from csto_events.model.ids import PATTERNS
from csto_events.model.mapping import FrozenMapping

Item = TypeVar("Item")

BIGGEST = 2**53 - 1
"""The largest integer that every JSON reader keeps exact."""


@attrs.frozen
class Check:
    """What a value may be.

    Example:
        >>> whole = check_of(int)
        >>> whole(3), whole("3")
        (None, 'a whole number from -9007199254740991 to 9007199254740991')
    """

    allows: Callable[[Any], object]
    """Gives something true for what is right."""
    expected: str | Callable[[Any], str]
    """What is expected in place of a wrong value, in words: always the same ones, or depending on the value."""
    classes: frozenset[type] = frozenset()
    """The classes of which every object is right."""

    def __call__(self, value: Any) -> str | None:
        """Give what was expected, or None where the value is right."""
        if self.allows(value):
            return None
        return self.expected if isinstance(self.expected, str) else self.expected(value)


def checked(cls: type, fields: "list[attrs.Attribute[Any]]") -> "list[attrs.Attribute[Any]]":
    """Check the fields of an attrs class by their types, before their own validators.

    The first field carries the checks of all: one call for an object. A default is right as it is.
    """
    own = [field for field in fields if not getattr(field, "inherited", False)]
    return [field.evolve(validator=_validator(field, own if field is own[0] else ())) if field in own else field for field in fields]


def made(cls: type[Item], *values: object) -> Item:
    """Make an object of the model out of values that are known to be right: nothing is checked.

    Args:
        cls: the class.
        values: its fields in the order of the class; those behind the last one have their default.

    Returns:
        The object.

    Example:
        >>> from csto_events.model import Party
        >>> made(Party, None, "unidentified gunmen")
        Party(entity=None, text='unidentified gunmen')
    """
    item = opened(cls)(*values)
    item.__class__ = cls
    return item  # type: ignore[no-any-return]


def copied(item: Item, **changed: object) -> Item:
    """Copy an object of the model, with values for some fields that are known to be right: nothing is checked again."""
    twin, values_of = _copying(item.__class__)  # type: ignore[arg-type]
    copy = twin(*values_of(item))
    for name, value in changed.items():
        setattr(copy, name, value)
    copy.__class__ = type(item)
    return copy  # type: ignore[no-any-return]


class _Twins(dict[type, Any]):
    """The twin of each frozen class, made when it is first asked for.

    It has the same fields without their checks, and what is made of it can be set until it is made one of the class. It takes its fields by position
    too, in the order of the class: by name it costs twice as much.
    """

    def __missing__(self, cls: type) -> Any:
        body = {"__setattr__": object.__setattr__, "__delattr__": object.__delattr__, "__attrs_post_init__": None}
        twin = attrs.make_class(cls.__name__, {}, bases=(cls,), class_body=body, slots=True, repr=False, eq=False, field_transformer=_unchecked)
        return self.setdefault(cls, twin)


opened: Final[Callable[[type], Any]] = _Twins().__getitem__
"""Gives the twin of a frozen class."""


def blank(cls: type) -> Callable[[], Any]:
    """Give what makes objects of the twin of a frozen class with nothing in them, to be filled field by field: without fields Python makes them fastest."""
    return type(cls.__name__, (opened(cls),), {"__slots__": (), "__init__": object.__init__})


def _unchecked(cls: type, fields: "list[attrs.Attribute[Any]]") -> "list[attrs.Attribute[Any]]":
    defaults = [None if field.default is attrs.NOTHING else field.default for field in fields]
    return [field.evolve(validator=None, converter=None, kw_only=False, default=default) for field, default in zip(fields, defaults, strict=True)]


@cache
def _copying(cls: type) -> tuple[Any, Callable[[object], tuple[object, ...]]]:
    """The twin of a class, and what gives the values of its fields in an object."""
    return opened(cls), attrgetter(*(field.name for field in attrs.fields(cls)))


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


def _validator(field: "attrs.Attribute[Any]", all_fields: "Sequence[attrs.Attribute[Any]]") -> Validator | None:
    own = _of_right_type(check_of_field(field), field.validator) if field.validator is not None else None
    if own is not None:
        _OWN.add(own)
    if not all_fields:
        return own
    validate = _validator_of_all(all_fields)

    def validate_both(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        validate(instance, attribute, value)
        if own is not None:
            own(instance, attribute, value)

    if own is None:
        return validate
    _OWN.add(validate_both)
    return validate_both


_OWN: set[Validator] = set()


def has_own_validator(field: "attrs.Attribute[Any]") -> bool:
    """Tell whether a field of a checked class has a validator beside the check of its type."""
    return field.validator in _OWN


def _validator_of_all(fields: "Sequence[attrs.Attribute[Any]]") -> Validator:
    """Make the one function that tests all fields of an object, and looks for words only where one of them is wrong."""
    checks = tuple((field.name, field.default, check_of_field(field)) for field in fields)
    tests = tuple((name, default, check.classes, check.allows) for name, default, check in checks)

    def validate(instance: object, attribute: "attrs.Attribute[Any]", _: object) -> None:
        for name, default, classes, allows in tests:
            value = getattr(instance, name)
            if value is not default and value.__class__ not in classes and not allows(value):
                _refuse(instance, checks)

    return validate


def _refuse(instance: object, checks: tuple[tuple[str, object, Check], ...]) -> None:
    raise ModelError("\n".join(_faults(instance, checks)))


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
    if metadata.get("min_items"):
        return _narrowed(check, bool, "at least one")
    if pattern := metadata.get("pattern"):
        return _matching(check, pattern)
    if bounds := metadata.get("bounds"):
        return _bounded(check, *bounds)
    return check


def as_float(value: Any) -> Any:
    """Take a whole number where a float is wanted, as PEP 484 does; anything else stays for the check to refuse.

    Example:
        >>> as_float(51), as_float("51"), as_float(True)
        (51.0, '51', True)
    """
    return float(value) if type(value) is int and abs(value) < 2**1000 else value


def _narrowed(check: Check, narrow: Callable[[Any], object], expected: str) -> Check:
    wide = check.allows
    return Check(lambda value: wide(value) and narrow(value), lambda value: check(value) or expected)


def _matching(check: Check, pattern: str) -> Check:
    search, is_string, can_be_null = whole(pattern), check.allows, check.allows(None)

    @lru_cache(maxsize=4096)  # there are few names of rules, and each stands in many objects
    def matches(value: str) -> bool:
        return bool(is_string(value)) and search(value) is not None

    expected = f"a string that matches {pattern}"
    return Check(lambda value: matches(value) if type(value) is str else value is None and can_be_null, lambda value: check(value) or expected)


def _bounded(check: Check, low: int, high: int) -> Check:
    is_whole, can_be_null = not check.allows(0.5), check.allows(None)
    kind = int if is_whole else float
    expected = f"a {'whole ' if is_whole else ''}number from {low} to {high}{' or null' if can_be_null else ''}"
    return Check(lambda value: low <= value <= high if type(value) is kind else value is None and can_be_null, expected)


def members_of(annotation: Any) -> tuple[Any, ...]:
    """Give the types of which an annotation is the union; itself where it is none."""
    return get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)


@cache
def check_of(annotation: Any) -> Check:
    """Make the check of a type: a class, a Literal, an id, a tuple of one type, or a union of these."""
    origin = get_origin(annotation)
    if isinstance(annotation, NewType):
        return _id_check(annotation)
    if origin is Literal:
        allowed = get_args(annotation)
        return Check(allowed.__contains__, f"one of {', '.join(allowed)}")
    if origin in (Union, UnionType):
        return _union_check(get_args(annotation))
    if origin is tuple:
        return _tuple_check(check_of(get_args(annotation)[0]))
    if origin is FrozenMapping:
        return _mapping_check(get_args(annotation)[0])
    return _class_check(annotation)


_WORDS: Mapping[type, str] = {
    str: "a string of Unicode text",
    int: f"a whole number from -{BIGGEST} to {BIGGEST}",
    float: "a number",
    bool: "true or false",
    NoneType: "null",
}


def _class_check(wanted: type) -> Check:
    expected = _WORDS.get(wanted, f"{'an' if wanted.__name__[0] in 'AEIO' else 'a'} {wanted.__name__}")
    if wanted is int:
        return Check(lambda value: type(value) is int and -BIGGEST <= value <= BIGGEST, expected)
    if wanted is str:
        return Check(lambda value: type(value) is str and (value.isascii() or _encodable(value)), expected)
    if wanted in _WORDS:
        return Check(lambda value: type(value) is wanted, expected, frozenset((wanted,)))
    return Check(lambda value: isinstance(value, wanted), expected, frozenset((wanted,)))


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
    return Check(_is_one_of_ids((kind,)), f"an id that matches {PATTERNS[kind]}")


def _is_one_of_ids(kinds: Sequence[NewType]) -> Callable[[Any], object]:
    searches = [whole(PATTERNS[kind]) for kind in kinds]

    @lru_cache(maxsize=4096)  # a document has few ids and speaks of each of them often
    def matches(value: str) -> bool:
        return any(search(value) is not None for search in searches)

    return lambda value: type(value) is str and matches(value)


def _tuple_check(item: Check) -> Check:
    def expected(value: Any) -> str:
        if type(value) is not tuple:
            return "a tuple"
        return next(f"{words} at position {position}" for position, one in enumerate(value) if (words := item(one)) is not None)

    are_all_of, allows = item.classes.issuperset, item.allows
    return Check(lambda value: type(value) is tuple and (not value or are_all_of(map(type, value)) or all(map(allows, value))), expected)


def _mapping_check(content: Any) -> Check:
    if content is not str:
        return _class_check(FrozenMapping)
    return Check(lambda value: isinstance(value, FrozenMapping) and all(type(one) is str for one in value.values()), "a FrozenMapping of strings")


def _union_check(members: tuple[Any, ...]) -> Check:
    checks = [check_of(member) for member in members if member is not NoneType]
    kinds = [member for member in members if isinstance(member, NewType)]
    tests = [check_of(member).allows for member in members if member is not NoneType and member not in kinds]
    tests, can_be_null = [_is_one_of_ids(kinds), *tests] if kinds else tests, NoneType in members

    def expected(value: Any) -> str:
        return " or ".join([*(check(value) or "" for check in checks), *(["null"] if can_be_null else [])])

    classes = frozenset[type]().union(*(check.classes for check in checks))
    if all(check.classes for check in checks) and classes.isdisjoint(_WORDS):
        allowed = (*classes, NoneType) if can_be_null else tuple(classes)
        return Check(lambda value: isinstance(value, allowed), expected, classes)
    return Check(_any_of(tests, can_be_null), expected, classes)


def _any_of(tests: Sequence[Callable[[Any], object]], can_be_null: bool) -> Callable[[Any], object]:
    if len(tests) == 1:
        test = tests[0]
        return lambda value: (value is None and can_be_null) or test(value)
    return lambda value: (value is None and can_be_null) or any(test(value) for test in tests)

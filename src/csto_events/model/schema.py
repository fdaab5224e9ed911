"""Objects of the model from plain JSON data and back: the converter, strict, with every fault and its path.

Plain data is what `json.loads` gives: dicts, lists, strings, numbers, booleans and None. Nothing is coerced: `1` is no string, `true` no
number, `"1.5"` no float and `1.0` no whole number; a whole number alone may stand where a float is wanted.
A bundle is read by `csto_events.model.reader`; what JSON Schema says of the same classes is in `csto_events.model.json_schema`.
"""

import re
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import cache
from types import NoneType
from typing import Any, Literal, TypeAlias, TypeVar, cast, get_args, get_origin

import attrs
from cattrs import ClassValidationError, Converter
from cattrs.fns import identity
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from csto_events.errors import Fault, InvalidDocumentError, ModelError
from csto_events.model.bundle import SCHEMA
from csto_events.model.checks import Check, as_float, check_of, check_of_field, describe, members_of, type_of
from csto_events.model.mapping import FrozenMapping

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
"""A JSON value as plain data."""
Unknown: TypeAlias = Literal["refuse", "keep"]
"""What to do with a field that the schema does not know: refuse it, or keep it in `extra`."""
Hook: TypeAlias = Callable[[Any, Any], Any]
"""Makes an object out of plain data; the second argument is there for cattrs alone."""

Made = TypeVar("Made")


class Refusal(Exception):  # noqa: N818 -- never leaves the library; a caller sees InvalidDocumentError
    """Something that cannot be made, and all the reasons, with paths from there."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(faults)
        self.faults = faults


def structure(cls: type[Made], data: object, *, unknown: Unknown = "refuse") -> Made:
    """Make an object of the model out of plain data.

    Args:
        cls: its class, such as `Quantity` or `Visit`; for a whole bundle see `structure_bundle`.
        data: the plain data, with `type` where the class has a tag.
        unknown: whether a field that the schema does not know is refused, or kept in `extra`.

    Returns:
        The object.

    Raises:
        InvalidDocumentError: with all faults and their paths.

    Example:
        >>> from csto_events.model import Quantity
        >>> structure(Quantity, {"low": 8, "qualifier": "at_least", "text": "at least 8"}).high is None
        True
        >>> structure(Quantity, {"low": "8", "qualifier": "about"})
        Traceback (most recent call last):
        csto_events.errors.InvalidDocumentError: low: found a string ('8'); expected a whole number from 0 to 9007199254740991 or null
        qualifier: found a string ('about'); expected one of exact, approximate, at_least, more_than, at_most, less_than, range, vague, estimate
        text: found nothing; expected a string of Unicode text
    """
    try:
        hook: Callable[[object, object], Made] = hook_of(cast("Hashable", cls), unknown)
        return hook(data, cls)
    except Refusal as refused:
        raise InvalidDocumentError(refused.faults) from None


def unstructure(item: attrs.AttrsInstance) -> dict[str, Json]:
    """Give an object of the model as plain data: `type` and `id` first, then every field in the order of the class, nulls included.

    Args:
        item: the object. Its `extra` is left out where it is empty.

    Returns:
        A new dict.

    Example:
        >>> from csto_events.model import Party
        >>> unstructure(Party(text="unidentified gunmen"))
        {'entity': None, 'text': 'unidentified gunmen'}
    """
    return _writer(type(item))(item)


@cache
def _converter() -> Converter:
    return Converter(detailed_validation=True)


@cache
def hook_of(annotation: Any, unknown: Unknown) -> Hook:
    """Make what reads a type: a class or a union of classes of the model, a mapping or a single value. It raises `Refusal`."""
    classes = classes_of(annotation)
    if get_origin(annotation) is FrozenMapping:
        return _mapping_hook(get_args(annotation)[0] is str)
    if classes:
        by_tag = {str(getattr(cls, "type", "")): _class_hook(cls, unknown) for cls in classes}
        made = by_tag[""] if "" in by_tag else _tagged_hook(by_tag)
        return _nullable(made) if NoneType in get_args(annotation) else made
    return _leaf_hook(check_of(annotation), float in (annotation, *get_args(annotation)))


def classes_of(annotation: Any) -> tuple[type[attrs.AttrsInstance], ...]:
    """Give the classes of the model that an annotation names: one, those of a union, or none."""
    return tuple(member for member in members_of(annotation) if isinstance(member, type) and attrs.has(member))


def _field_hook(field: "attrs.Attribute[Any]", unknown: Unknown) -> Hook:
    annotation = type_of(field)
    if get_origin(annotation) is tuple:
        return _list_hook(hook_of(get_args(annotation)[0], unknown), field.metadata.get("min_items", 0))
    if classes_of(annotation) or get_origin(annotation) is FrozenMapping:
        return hook_of(annotation, unknown)
    return _leaf_hook(check_of_field(field), float in (annotation, *get_args(annotation)))


def _leaf_hook(check: Check, floating: bool) -> Hook:
    def leaf(value: Any, _: Any) -> Any:
        if floating:
            value = as_float(value)
        expected = check(value)
        if expected is not None:
            raise Refusal(Fault(path="", found=describe(value), expected=expected))
        return value

    return leaf


def _list_hook(item: Hook, least: int) -> Hook:
    def listed(value: Any, _: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise Refusal(Fault(path="", found=describe(value), expected="a list"))
        if len(value) < least:
            raise Refusal(Fault(path="", found="an empty list", expected="at least one"))
        made, faults = [], []
        for position, one in enumerate(value):
            try:
                made.append(item(one, None))
            except Refusal as refused:
                faults += [attrs.evolve(fault, path=under(f"[{position}]", fault.path)) for fault in refused.faults]
        if faults:
            raise Refusal(*faults)
        return tuple(made)

    return listed


def _mapping_hook(strings: bool) -> Hook:
    def mapped(value: Any, _: Any) -> FrozenMapping[Any]:
        if type(value) is not dict:
            raise Refusal(Fault(path="", found=describe(value), expected="an object"))
        if strings:
            faults = [Fault(path=path_to("", name), found=describe(one), expected="a string") for name, one in value.items() if type(one) is not str]
            if faults:
                raise Refusal(*faults)
        return FrozenMapping(value)

    return mapped


def _nullable(hook: Hook) -> Hook:
    return lambda value, cls: None if value is None else hook(value, cls)


def _tagged_hook(by_tag: Mapping[str, Hook]) -> Hook:
    def tagged(value: Any, cls: Any) -> Any:
        if type(value) is not dict:
            raise Refusal(Fault(path="", found=describe(value), expected=f'an object with a "type": {_one_of(by_tag)}'))
        tag = value.get("type")
        hook = by_tag.get(tag) if isinstance(tag, str) else None
        if hook is None:
            raise Refusal(Fault(path="type", found=describe(tag) if "type" in value else "nothing", expected=_one_of(by_tag)))
        return hook(value, cls)

    return tagged


def _class_hook(cls: type[attrs.AttrsInstance], unknown: Unknown) -> Hook:
    fields = {field.name: field for field in attrs.fields(cls)}
    hooks = {name: _field_hook(field, unknown) for name, field in fields.items()}
    overrides: dict[str, Any] = {name: override(struct_hook=hook) for name, hook in hooks.items()}
    generated = make_dict_structure_fn(cls, _converter(), **overrides)
    known = {*fields, *(["type"] if getattr(cls, "type", "") else [])}

    def made(value: Any, _: Any) -> Any:
        if type(value) is not dict:
            raise Refusal(Fault(path="", found=describe(value), expected="an object"))
        faults: list[Fault] = []
        if not known.issuperset(value):
            value, faults = _without_unknown(value, known, unknown)
        try:
            item = generated(value, cls)
        except ClassValidationError as group:
            faults += _faults_of_fields(group, fields) or _faults_of_invariants(
                cls, {name: hooks[name](one, None) for name, one in value.items() if name in hooks}
            )
            raise Refusal(*faults) from None
        if faults:
            raise Refusal(*faults)
        return item

    return made


def _without_unknown(value: dict[str, Any], known: set[str], unknown: Unknown) -> tuple[dict[str, Any], list[Fault]]:
    strange = {name: one for name, one in value.items() if name not in known}
    rest = {name: one for name, one in value.items() if name in known}
    if unknown == "refuse":
        expected = f'{_one_of(known)}; or unknown="keep", which keeps it in extra' if "extra" in known else _one_of(known)
        return rest, [Fault(path=path_to("", name), found=f"a field that {SCHEMA} does not know", expected=expected) for name in strange]
    extra = rest.get("extra", {})
    if not isinstance(extra, dict):
        return rest, []
    expected = "one of them"
    return rest | {"extra": strange | extra}, [
        Fault(path=path_to("", name), found="a field that stands in extra as well", expected=expected) for name in strange if name in extra
    ]


def _faults_of_fields(group: ClassValidationError, fields: Mapping[str, "attrs.Attribute[Any]"]) -> list[Fault]:
    """Turn what cattrs collected in the fields of a class into faults."""
    faults = []
    for error, note in group.group_exceptions()[0]:
        if isinstance(error, Refusal):
            faults += [attrs.evolve(fault, path=under(note.name, fault.path)) for fault in error.faults]
        else:  # KeyError: the field is required and not there
            faults.append(Fault(path=note.name, found="nothing", expected=_wanted(check_of_field(fields[note.name]))))
    return faults


def _faults_of_invariants(cls: type[attrs.AttrsInstance], values: Mapping[str, Any]) -> list[Fault]:
    """Ask every validator of a class what it does not like; making the object tells the first alone."""
    item = cls.__new__(cls)
    for field in attrs.fields(cls):
        object.__setattr__(item, field.name, values.get(field.name, field.default))
    validators = [(field.validator, field) for field in attrs.fields(cls) if field.validator is not None]
    faults = [fault for validator, field in validators for fault in _faults_raised_by(validator, item, field, getattr(item, field.name))]
    return faults or _faults_raised_by(getattr(item, "__attrs_post_init__"))  # noqa: B009 -- no type knows it


def _faults_raised_by(check: Callable[..., object], *arguments: object) -> list[Fault]:
    try:
        check(*arguments)
    except ModelError as error:
        return [_fault_of(line) for line in str(error).splitlines()]
    return []


def _fault_of(message: str) -> Fault:
    """Read a line of a `ModelError`: the field, a colon, what is wrong, a semicolon, what would mend it."""
    path, _, rest = message.partition(": ")
    found, _, mend = rest.partition("; ")
    found = re.sub(r"^(\S+) (is|stands) ", r"\1, which \2 ", found)
    return Fault(path=path, found=found, expected=mend.removeprefix("give "))


def _wanted(check: Check) -> str:
    words = check(None) or "a value"
    return {"a tuple": "a list"}.get(words, words)


def _one_of(names: Iterable[str]) -> str:
    return f"one of {', '.join(sorted(names))}"


def path_to(path: str, name: str) -> str:
    """Put the name of a field behind a path; what is no plain name is quoted."""
    shown = name if len(name) <= 80 else name[:77] + "..."
    return under(path, shown if shown.isidentifier() and shown.isascii() else f"[{shown!a}]")


def under(path: str, rest: str) -> str:
    """Put a path behind another one: `records[3]` and `figures[0].kind`."""
    return f"{path}.{rest}" if path and rest and not rest.startswith("[") else path + rest


@cache
def _writer(cls: type[attrs.AttrsInstance]) -> Callable[[Any], dict[str, Json]]:
    fields = attrs.fields(cls)
    overrides: dict[str, Any] = {field.name: override(unstruct_hook=_plain_hook(type_of(field)), omit_if_default=field.name == "extra") for field in fields}
    generated: Callable[[Any], dict[str, Json]] = make_dict_unstructure_fn(cls, _converter(), **overrides)
    tag = getattr(cls, "type", "")
    if not tag:
        return generated
    return lambda item: {"type": tag, "id": item.id, **generated(item)}


def _plain_hook(annotation: Any) -> Callable[[Any], Any]:
    if get_origin(annotation) is FrozenMapping:
        return FrozenMapping.to_plain
    if get_origin(annotation) is tuple:
        inner = _plain_hook(get_args(annotation)[0])
        return list if inner is identity else lambda items: [inner(item) for item in items]
    classes = classes_of(annotation)
    if not classes:
        return identity
    if len(classes) == 1:
        write = _writer(classes[0])
        return (lambda item: None if item is None else write(item)) if NoneType in get_args(annotation) else write
    by_class = {cls: _writer(cls) for cls in classes}
    return lambda item: by_class[type(item)](item)

"""The schema once more as models of pydantic and as structs of msgspec, made from the same classes, with the same invariants."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NewType, Union, get_args, get_origin

import attrs
import msgspec
import pydantic

from csto_events.model import Bundle, CasualtyReport, Document, EnforcementReport, Evidence, Party, Quantity, When, edtf
from csto_events.model.checks import BIGGEST, type_of
from csto_events.model.ids import PATTERNS
from csto_events.model.mapping import FrozenMapping


def _spans(self: Any) -> None:
    if not self.start < self.end or len(self.exact) != self.end - self.start:
        raise ValueError("a span that is not that of its words")


def _order(self: Any) -> None:
    given = [number for number in (self.low, self.value, self.high) if number is not None]
    if not given or given != sorted(given):
        raise ValueError("no number, or not in order")


def _date(self: Any) -> None:
    edtf.bounds(self.edtf)


def _somebody(self: Any) -> None:
    if self.entity is None and not self.text:
        raise ValueError("nobody")


def _dates_and_hash(self: Any) -> None:
    for value in (self.published, self.retrieved):
        if value is not None:
            datetime.fromisoformat(value)
    if self.text is not None and hashlib.sha256(self.text.encode()).hexdigest() != self.sha256:
        raise ValueError("another text")


def _counted(self: Any) -> None:
    if self.status != "denied" and any(figure.quantity is None for figure in self.figures):
        raise ValueError("no quantity")


def _ids_once(self: Any) -> None:
    for part in (self.documents, self.entities, self.records):
        if len({item.id for item in part}) != len(part):
            raise ValueError("an id twice")


INVARIANTS: Mapping[type, Callable[[Any], None]] = {
    Evidence: _spans,
    Quantity: _order,
    When: _date,
    Party: _somebody,
    Document: _dates_and_hash,
    CasualtyReport: _counted,
    EnforcementReport: _counted,
    Bundle: _ids_once,
}


@cache
def pydantic_model(cls: Any = Bundle) -> Any:
    """Make the pydantic model of a class: strict, frozen, without further fields."""
    fields = {field.name: (_annotation(type_of(field), field.metadata, pydantic_model, pydantic.Field), _default(field)) for field in attrs.fields(cls)}
    if getattr(cls, "type", ""):
        fields = {"type": (Literal[cls.type], ...)} | fields
    validators = {}
    if cls in INVARIANTS:
        check = INVARIANTS[cls]

        def after(self: Any) -> Any:
            check(self)
            return self

        validators = {"invariant": pydantic.model_validator(mode="after")(after)}
    config = pydantic.ConfigDict(strict=True, extra="forbid", frozen=True)
    return pydantic.create_model(cls.__name__, __config__=config, __validators__=validators, **fields)


@cache
def msgspec_struct(cls: Any = Bundle) -> Any:
    """Make the msgspec struct of a class."""
    fields = [(field.name, _annotation(type_of(field), field.metadata, msgspec_struct, msgspec.Meta), _default(field)) for field in attrs.fields(cls)]
    fields = [field if field[2] is not ... else field[:2] for field in fields]
    namespace = {"__post_init__": INVARIANTS[cls]} if cls in INVARIANTS else {}
    tag = {"tag_field": "type", "tag": cls.type} if getattr(cls, "type", "") else {}
    return msgspec.defstruct(cls.__name__, fields, namespace=namespace, frozen=True, kw_only=True, forbid_unknown_fields=True, **tag)


def _default(field: "attrs.Attribute[Any]") -> Any:
    if field.default is attrs.NOTHING:
        return ...
    return {} if isinstance(field.default, FrozenMapping) else field.default


def _annotation(annotation: Any, metadata: Mapping[Any, Any], model: Callable[[Any], Any], constraint: Callable[..., Any]) -> Any:
    origin = get_origin(annotation)
    if origin is Literal or annotation is NoneType:
        return None if annotation is NoneType else annotation
    if origin in (Union, UnionType):
        return _union(annotation, metadata, model, constraint)
    if origin is tuple:
        inner = _annotation(get_args(annotation)[0], {}, model, constraint)
        return Annotated[tuple[inner, ...], constraint(min_length=1)] if metadata.get("min_items") else tuple[inner, ...]  # type: ignore[valid-type]
    if origin is FrozenMapping:
        return dict[str, str] if get_args(annotation)[0] is str else dict[str, Any]
    if isinstance(annotation, NewType):
        return Annotated[str, constraint(pattern=PATTERNS[annotation])]
    if annotation is str:
        return Annotated[str, constraint(pattern=metadata["pattern"])] if "pattern" in metadata else str
    if annotation in (int, float):
        low, high = metadata.get("bounds", (-BIGGEST, BIGGEST))
        return Annotated[annotation, constraint(ge=low, le=high)]
    return annotation if annotation is bool else model(annotation)


def _union(annotation: Any, metadata: Mapping[Any, Any], model: Callable[[Any], Any], constraint: Callable[..., Any]) -> Any:
    members = get_args(annotation)
    ids = [member for member in members if isinstance(member, NewType)]
    if ids:
        pattern = "|".join(f"(?:{PATTERNS[member]})" for member in ids)
        made = Annotated[str, constraint(pattern=pattern)]
        return made | None if NoneType in members else made
    made = Union[tuple(_annotation(member, metadata, model, constraint) for member in members)]  # noqa: UP007 -- of a tuple
    tagged = constraint is pydantic.Field and len(members) > 2
    return Annotated[made, pydantic.Field(discriminator="type")] if tagged else made

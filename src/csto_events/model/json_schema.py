"""The schema as JSON Schema 2020-12, generated from the classes."""

from collections.abc import Mapping
from copy import deepcopy
from functools import partial
from types import NoneType, UnionType
from typing import Any, Literal, NewType, Union, get_args, get_origin

import attrs

from csto_events.model.bundle import SCHEMA, Bundle
from csto_events.model.checks import BIGGEST, type_of
from csto_events.model.harm import CasualtyReport, EnforcementReport
from csto_events.model.ids import PATTERNS
from csto_events.model.mapping import FrozenMapping
from csto_events.model.schema import Json
from csto_events.model.values import Party, Quantity

_COUNTED: Json = {
    "anyOf": [
        {"required": ["status"], "properties": {"status": {"const": "denied"}}},
        {"properties": {"figures": {"items": {"required": ["quantity"], "properties": {"quantity": {"type": "object"}}}}}},
    ]
}
_INVARIANTS: Mapping[type, Json] = {
    Quantity: {"anyOf": [{"required": [name], "properties": {name: {"type": "integer"}}} for name in ("value", "low", "high")]},
    Party: {
        "anyOf": [
            {"required": ["entity"], "properties": {"entity": {"type": "string"}}},
            {"required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}},
        ]
    },
    CasualtyReport: _COUNTED,
    EnforcementReport: _COUNTED,
}
"""What JSON Schema can say of the invariants of a class."""


def json_schema() -> dict[str, Json]:
    """Give the JSON Schema (2020-12) of a bundle, generated from the classes of the model.

    It accepts every bundle of this version that `csto_events.loads` accepts. What it accepts, `loads` accepts too, but for what JSON Schema cannot say:

    - `1.0` is an integer to JSON Schema, not to `loads`;
    - numbers in their order (`low <= value <= high`), `end` after `start`, and `exact` as long as its span;
    - `sha256` is that of `text`;
    - `edtf` is EDTF, `published` and `retrieved` are dates that exist;
    - an id stands once in its list.

    References and the words at a span are the business of `csto_events.validate`.

    Returns:
        A new dict, as `json.dumps` and any JSON Schema library take it.

    Example:
        >>> schema = json_schema()
        >>> schema["title"], schema["required"], schema["$defs"]["StateId"]
        ('Bundle', ['schema'], {'type': 'string', 'pattern': '^state:[A-Z]{3}$'})
    """
    definitions: dict[str, Json] = {}
    bundle = _object(Bundle, definitions)
    bundle["required"] = ["schema"]
    head: dict[str, Json] = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"urn:csto-events:schema:{SCHEMA.rpartition('/')[2]}"}
    ordered: dict[str, Json] = {name: definitions[name] for name in sorted(definitions)}
    return {**head, **bundle, "$defs": ordered}


def _object(cls: type[attrs.AttrsInstance], definitions: dict[str, Json]) -> dict[str, Json]:
    properties: dict[str, Json] = {}
    tag = getattr(cls, "type", "")
    if tag:
        properties["type"] = {"const": tag}
    fields = attrs.fields(cls)
    for field in fields:
        properties[field.name] = _annotated(type_of(field), field.metadata, definitions)
    required: list[Json] = [*(["type"] if tag else []), *(field.name for field in fields if field.default is attrs.NOTHING)]
    first_line = (cls.__doc__ or "").partition("\n")[0]
    made: dict[str, Json] = {"title": cls.__name__, "description": first_line, "type": "object", "properties": properties}
    if required:
        made["required"] = required
    made["additionalProperties"] = False
    if cls in _INVARIANTS:
        made["allOf"] = [deepcopy(_INVARIANTS[cls])]
    return made


def _annotated(annotation: Any, metadata: Mapping[Any, Any], definitions: dict[str, Json]) -> Json:
    origin = get_origin(annotation)
    within = partial(_annotated, metadata=metadata, definitions=definitions)
    if origin is Literal:
        return {"enum": list(get_args(annotation))}
    if origin in (Union, UnionType):
        return {"anyOf": [within(member) for member in get_args(annotation)]}
    if origin is tuple:
        least = metadata.get("min_items", 0)
        items = _annotated(get_args(annotation)[0], {}, definitions)
        return {"type": "array", "items": items, "minItems": least} if least else {"type": "array", "items": items}
    if origin is FrozenMapping:
        return {"type": "object", "additionalProperties": {"type": "string"}} if get_args(annotation)[0] is str else {"type": "object"}
    return _single(annotation, metadata, definitions)


def _single(annotation: Any, metadata: Mapping[Any, Any], definitions: dict[str, Json]) -> Json:
    if annotation is NoneType:
        return {"type": "null"}
    if annotation is str:
        return {"type": "string", "pattern": metadata["pattern"]} if "pattern" in metadata else {"type": "string"}
    if annotation is bool:
        return {"type": "boolean"}
    if annotation in (int, float):
        low, high = metadata.get("bounds", (-BIGGEST, BIGGEST))
        return {"type": "integer" if annotation is int else "number", "minimum": low, "maximum": high}
    name = annotation.__name__
    if name not in definitions:
        definitions[name] = {}
        definitions[name] = {"type": "string", "pattern": PATTERNS[annotation]} if isinstance(annotation, NewType) else _object(annotation, definitions)
    return {"$ref": f"#/$defs/{name}"}

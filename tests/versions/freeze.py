"""Freeze files of the schema version that the package writes: `python tests/versions/freeze.py`.

A folder for each version holds the JSON Schema and one bundle with every class and every field, in JSON, JSON Lines and SQLite. What stands there
is never written again: a version that has been frozen is published.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, NewType, Union, get_args, get_origin

import attrs

from csto_events import Bundle, Document, json_schema, write
from csto_events.model import ENTITY_TYPES, RECORD_TYPES, SCHEMA, Evidence, FrozenMapping, PassedOver, Quantity, When
from csto_events.model.ids import BodyId, DocumentId, OrganisationId, PersonId, PlaceId, RecordId, StateId

FOLDER = Path(__file__).parent
TEXT = "Zas said on January 10 that 164 people were killed in Almaty.\r\nLess than half of them — “не все” — were named. 😀\n"
DOCUMENT = Document.of(TEXT, title="A headline", url="https://example.org/1", publisher="Example", published="2022-01-10T09:30:00+06:00", language="en")
IDS: Mapping[Any, str] = {
    DocumentId: DOCUMENT.id,
    RecordId: "tenure:0123456789ab",
    OrganisationId: "org:csto",
    BodyId: "body:csto/secretariat",
    StateId: "state:KAZ",
    PersonId: "person:stanislav-zas~3f9c2a",
    PlaceId: "place:KZ/almaty",
}
READY: Mapping[Any, Any] = {
    Evidence: Evidence(document=DOCUMENT.id, start=0, end=3, exact="Zas", extra=FrozenMapping({"house": 1})),
    Quantity: Quantity(value=164, low=160, high=170, qualifier="estimate", text="best=164 low=160 high=170", extra=FrozenMapping({"house": 1})),
    When: When(edtf="2022-01-10", text="January 10", basis="inferred", extra=FrozenMapping({"house": 1})),
}


def filled(annotation: Any, metadata: Mapping[Any, Any]) -> Any:
    """Make a value of a type, with nothing left out."""
    origin, members = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return members[-1]
    if origin in (Union, UnionType):
        return filled(next(member for member in members if member is not NoneType), metadata)
    if origin is tuple:
        return (filled(members[0], {}),)
    if origin is FrozenMapping:
        return FrozenMapping({"wikidata": "Q17279"}) if members[0] is str else FrozenMapping({"house": [1, {"a": None}]})
    if annotation in (None, NoneType):
        return None
    if annotation in READY:
        return READY[annotation]
    if isinstance(annotation, NewType):
        return IDS[annotation]
    return whole(annotation) if attrs.has(annotation) else single(annotation, metadata)


def single(annotation: Any, metadata: Mapping[Any, Any]) -> Any:
    """Make a value of a type that holds no other."""
    if annotation is str:
        return "harm/count-passive" if "pattern" in metadata else "words, “слова”"
    return {int: 7, float: 43.25, bool: False}[annotation]


def whole(cls: Any, **given: Any) -> Any:
    """Make an object of a class with every field filled."""
    codes = {"iso_alpha2": "KZ", "iso_alpha3": "KAZ", "since": "1997", "until": "1998"}
    made = {field.name: filled(field.type, field.metadata) for field in attrs.fields(cls)}
    return cls(**(made | {name: code for name, code in codes.items() if isinstance(made.get(name), str)} | given))


def everything() -> Bundle:
    """Make the bundle with every class and every field."""
    records = [whole(cls, id=IDS[RecordId] if cls.type == "tenure" else f"{cls.type}:0123456789ab") for cls in RECORD_TYPES]
    empty = RECORD_TYPES[7](id="visit:000000000000", evidence=(READY[Evidence],), rule="talk/visit-verb")
    documents = (attrs.evolve(DOCUMENT, retrieved="2022-01-11", extra=FrozenMapping({"house": 1})),)
    ledger = (whole(PassedOver), PassedOver(evidence=READY[Evidence], reason="not_english"))
    extra = FrozenMapping({"house": {"list": [1, 2.5, "x", None, True]}})
    return Bundle(documents=documents, entities=tuple(map(whole, ENTITY_TYPES)), records=(*records, empty), passed_over=ledger, extra=extra)


def main() -> None:
    """Write the folder of the current version, which must not be there."""
    folder = FOLDER / SCHEMA.rpartition("/")[2]
    folder.mkdir()
    (folder / "schema.json").write_text(json.dumps(json_schema(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for form in ("json", "jsonl", "sqlite.gz"):
        write(everything(), folder / f"bundle.{form}")


if __name__ == "__main__":
    main()

"""A bundle as a sequence of objects, each with its `type`: a header, documents, entities, records, lines of the ledger.

JSON Lines are these objects a line each, Parquet and Arrow a row each.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import attrs

from csto_events.errors import Fault, InvalidDocumentError
from csto_events.model.bundle import RECORD_TYPES, Bundle, Document, PassedOver
from csto_events.model.checks import describe
from csto_events.model.entities import ENTITY_TYPES, AnyEntity
from csto_events.model.schema import Json, unstructure
from csto_events.model.versions import Part

HEADER: Final = "header"
"""The type of the first object: it has the version of the schema, and perhaps `extra` of the bundle."""
TYPES: Final[Mapping[str, tuple[Part, Any]]] = {
    "document": ("documents", Document),
    **{cls.type: ("entities", cls) for cls in ENTITY_TYPES},
    **{cls.type: ("records", cls) for cls in RECORD_TYPES},
    "passed_over": ("passed_over", PassedOver),
}
"""Every other type: the part of a bundle that its objects stand in, and their class."""


def objects_of(bundle: Bundle) -> Iterator[dict[str, Json]]:
    """Give the objects of a bundle as plain data, the header first.

    Args:
        bundle: the bundle.

    Yields:
        The objects.

    Example:
        >>> list(objects_of(Bundle()))
        [{'type': 'header', 'schema': 'csto-events/1.1'}]
    """
    yield header_of(bundle)
    yield from map(object_of, items_of(bundle))


def header_of(bundle: Bundle) -> dict[str, Json]:
    """Give what stands before the objects of a bundle: its version, and its `extra` where it has any."""
    head = unstructure(Bundle(extra=bundle.extra))
    return {"type": HEADER, "schema": head["schema"], **({"extra": head["extra"]} if "extra" in head else {})}


def items_of(bundle: Bundle) -> Iterator[Any]:
    """Give the documents, entities, records and lines of the ledger of a bundle."""
    for part in (bundle.documents, bundle.entities, bundle.records, bundle.passed_over):
        yield from part


def items_of_all(bundles: Iterable[Bundle]) -> Iterator[Iterator[Any]]:
    """Give the objects of many bundles as those of one file. Entities of the registry come last: each once, united from all bundles that have it.

    Args:
        bundles: the bundles; no two may have a document or record in common.

    Yields:
        The objects of each bundle, then the entities of the registry.

    Raises:
        MergeError: if two different entities have one id.

    Example:
        >>> [len(list(items)) for items in items_of_all([Bundle(), Bundle()])]
        [0, 0, 0]
    """
    shared: dict[str, AnyEntity] = {}
    for bundle in bundles:
        told = tuple(entity for entity in bundle.entities if entity.resolved and shared.get(entity.id) != entity)
        before = Bundle(entities=tuple(shared[entity.id] for entity in told if entity.id in shared))
        shared |= {entity.id: entity for entity in before.merge(Bundle(entities=told)).entities}
        yield items_of(attrs.evolve(bundle, entities=tuple(entity for entity in bundle.entities if not entity.resolved)))
    yield items_of(Bundle(entities=tuple(shared.values())))


def object_of(item: Any) -> dict[str, Json]:
    """Give a document, entity, record or line of the ledger as plain data with its type."""
    if isinstance(item, Document):
        return {"type": "document", **unstructure(item)}
    return {"type": "passed_over", **unstructure(item)} if isinstance(item, PassedOver) else unstructure(item)


def taken(plain: Json, line: int | None = None) -> tuple[Part, Json]:
    """Tell of an object in which part of a bundle it stands.

    Args:
        plain: the object.
        line: the line or row on which it stands, for the fault.

    Returns:
        The part, and the object as the schema has it: documents and lines of the ledger without their type.

    Raises:
        InvalidDocumentError: if it has no type that is known.

    Example:
        >>> taken({"type": "document", "id": "doc:0123456789abcdef"})
        ('documents', {'id': 'doc:0123456789abcdef'})
    """
    if not isinstance(plain, dict):
        raise InvalidDocumentError([Fault(path="", found=describe(plain), expected='an object with a "type"', line=line)])
    tag = plain.get("type")
    part, _ = TYPES.get(tag, (None, None)) if isinstance(tag, str) else (None, None)
    if part is None:
        found = describe(tag) if "type" in plain else "nothing"
        raise InvalidDocumentError([Fault(path="type", found=found, expected=f"one of {', '.join(TYPES)}", line=line)])
    if part in ("documents", "passed_over"):
        return part, {name: value for name, value in plain.items() if name != "type"}
    return part, plain

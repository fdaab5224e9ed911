"""Parts: a bundle taken apart by document, so that each document is kept once, whatever came with it."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

import attrs

from csto_events.errors import InputError
from csto_events.model import AnyEntity, AnyRecord, Bundle, Evidence, PassedOver, Person, RecordId
from csto_events.model.walk import referred

Told = TypeVar("Told", AnyRecord, PassedOver)


def parts(bundle: Bundle) -> Iterator[Bundle]:
    """Take a bundle apart.

    Args:
        bundle: the bundle of any number of documents.

    Yields:
        For each document a bundle with what is of it alone: its records, its lines of the ledger, the entities that it speaks of. It is the
        same whether the document came alone or with others; `extra` of the whole bundle is of no document, and is left out.

    Raises:
        InputError: if a record or line of the ledger is of a document that the bundle lacks.

    Example:
        >>> list(parts(Bundle()))
        []
    """
    records, ledger = _by_document(bundle.records), _by_document(bundle.passed_over)
    lost = sorted((records.keys() | ledger.keys()) - {document.id for document in bundle.documents})
    if lost:
        raise InputError(f"{lost[0]}: evidence of a document that the bundle lacks; give the document with its records")
    entities: dict[str, AnyEntity] = {entity.id: entity for entity in bundle.entities}
    mentions = _mentions(bundle.entities)
    for document in bundle.documents:
        there, told = mentions.get(document.id, {}), tuple(records.get(document.id, ()))
        named = _closed(set(there) | (referred(told) & entities.keys()), entities)
        tenures = {record.id for record in told}
        spoken_of = tuple(_here(entities[name], there.get(name, ()), tenures) for name in sorted(named))
        yield Bundle(documents=(document,), entities=spoken_of, records=told, passed_over=tuple(ledger.get(document.id, ())))


def _home(item: AnyRecord | PassedOver) -> str:
    return item.evidence[0].document if isinstance(item.evidence, tuple) else item.evidence.document


def _by_document(items: Iterable[Told]) -> dict[str, list[Told]]:
    found: dict[str, list[Told]] = {}
    for item in items:
        found.setdefault(_home(item), []).append(item)
    return found


def _mentions(entities: Iterable[AnyEntity]) -> dict[str, dict[str, list[Evidence]]]:
    found: dict[str, dict[str, list[Evidence]]] = {}
    for entity in entities:
        for at in entity.mentions:
            found.setdefault(at.document, {}).setdefault(entity.id, []).append(at)
    return found


def _here(entity: AnyEntity, mentions: Iterable[Evidence], tenures: set[RecordId]) -> AnyEntity:
    """Give an entity as one document has it, its lists sorted as `Bundle.merge` sorts them."""
    inside = tuple(sorted(mentions, key=lambda at: (at.document, at.start, at.end, at.exact)))
    if isinstance(entity, Person):
        offices = tuple(sorted(tenures.intersection(entity.offices)))
        return attrs.evolve(entity, aliases=tuple(sorted(set(entity.aliases))), mentions=inside, offices=offices)
    return attrs.evolve(entity, aliases=tuple(sorted(set(entity.aliases))), mentions=inside)


def _closed(named: set[str], entities: dict[str, AnyEntity]) -> set[str]:
    """Give the entities that are named with all that they lead to."""
    new = named
    while new:
        new = {name for entity in new for name in _leads_to(entities[entity]) if name in entities} - named
        named = named | new
    return named


def _leads_to(entity: object) -> list[str]:
    single = [getattr(entity, name, None) for name in ("parent", "country")]
    return [one for one in (*single, *(capital.place for capital in getattr(entity, "capitals", ()))) if one]

"""Parts: a bundle taken apart by document, so that each document is kept once, whatever came with it."""

from collections.abc import Iterator

import attrs

from csto_events.errors import InputError
from csto_events.model import AnyEntity, Bundle, Document, Evidence
from csto_events.model.walk import referred


def parts(bundle: Bundle) -> Iterator[Bundle]:
    """Take a bundle apart.

    Args:
        bundle: the bundle of any number of documents.

    Yields:
        For each document a bundle with what is of it alone: its records, its lines of the ledger, the entities that it speaks of.

    Raises:
        InputError: if a record or line of the ledger is of a document that the bundle lacks.

    Example:
        >>> list(parts(Bundle()))
        []
    """
    known = {document.id for document in bundle.documents}
    for item in (*bundle.records, *bundle.passed_over):
        first = item.evidence if not isinstance(item.evidence, tuple) else item.evidence[0]
        if first.document not in known:
            raise InputError(f"{first.document}: evidence of a document that the bundle lacks; give the document with its records")
    for document in bundle.documents:
        yield _part(bundle, document)


def _part(bundle: Bundle, document: Document) -> Bundle:
    if len(bundle.documents) == 1:
        return bundle
    records = tuple(record for record in bundle.records if record.evidence[0].document == document.id)
    there: dict[str, tuple[Evidence, ...]] = {entity.id: tuple(at for at in entity.mentions if at.document == document.id) for entity in bundle.entities}
    named: set[str] = {name for name, mentions in there.items() if mentions} | {name for name in referred(records) if name in there}
    entities: dict[str, AnyEntity] = {entity.id: entity for entity in bundle.entities}
    while more := {name for entity in named for name in _leads_to(entities[entity]) if name in there} - named:
        named |= more
    return Bundle(
        documents=(document,),
        entities=tuple(attrs.evolve(entities[name], mentions=there[name]) for name in named),
        records=records,
        passed_over=tuple(line for line in bundle.passed_over if line.evidence.document == document.id),
    )


def _leads_to(entity: object) -> list[str]:
    single = [getattr(entity, name, None) for name in ("parent", "country")]
    return [one for one in (*single, *(capital.place for capital in getattr(entity, "capitals", ()))) if one]

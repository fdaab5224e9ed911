"""What the rules' passports make their smallest bundles of: an article, claims of it, and a cast that is always the same."""

from functools import cache
from typing import TypeVar

from csto_events.model import (
    AnyEntity,
    AnyRecord,
    Attribution,
    Body,
    BodyId,
    Bundle,
    CasualtyFigure,
    Document,
    Evidence,
    Organisation,
    OrganisationId,
    Person,
    PersonId,
    Place,
    PlaceId,
    Quantity,
    Record,
    State,
    StateId,
    When,
)
from csto_events.model.harm import CasualtyKind
from csto_events.model.ids import record_id
from csto_events.model.values import Basis
from csto_events.model.walk import referred

AnyKind = TypeVar("AnyKind", bound=Record)


def article(text: str, published: str | None = "2022-01-11") -> Document:
    """Make a document.

    Example:
        >>> article("Zas arrived.").published
        '2022-01-11'
    """
    return Document.of(text, published=published)


def quote(document: Document, words: str) -> Evidence:
    """Give the first place of a document where words stand.

    Example:
        >>> quote(article("Zas arrived."), "arrived").start
        4
    """
    start = (document.text or "").index(words)
    return Evidence(document=document.id, start=start, end=start + len(words), exact=words)


def claim(kind: type[AnyKind], document: Document, words: str | None = None, /, **fields: object) -> AnyKind:
    """Make a record of words in a document, or of the whole document; `ordinal` tells apart those of the same words.

    Example:
        >>> from csto_events.model import Unrest
        >>> claim(Unrest, article("Protests began."), "Protests").evidence[0].exact
        'Protests'
    """
    given = fields.get("evidence")
    evidence = given[0] if isinstance(given, tuple) else quote(document, words if words is not None else document.text or "")
    ordinal = fields.pop("ordinal", 0)
    name = record_id(kind.type, evidence.document, evidence.start, evidence.end, ordinal if isinstance(ordinal, int) else 0)
    return kind(**({"id": name, "evidence": (evidence,), "rule": "sample/made-by-hand"} | fields))  # type: ignore[arg-type]


def exactly(number: int, text: str | None = None) -> Quantity:
    """Make the quantity of a number.

    Example:
        >>> exactly(164).text
        '164'
    """
    return Quantity(value=number, low=number, high=number, qualifier="exact", text=text if text is not None else f"{number:,}")


def figure(kind: CasualtyKind, number: int, group: str | None = None, text: str | None = None) -> CasualtyFigure:
    """Make a figure of harm.

    Example:
        >>> figure("killed", 164).quantity.value
        164
    """
    return CasualtyFigure(kind=kind, quantity=exactly(number, text), group=group)


def on(edtf: str, text: str | None = None, basis: Basis = "inferred") -> When:
    """Make a time.

    Example:
        >>> on("2022-01-10").basis
        'inferred'
    """
    return When(edtf=edtf, text=text if text is not None else edtf, basis=basis)


def said_by(document: Document, source: str, cue: str, person: PersonId | None = None) -> Attribution:
    """Make the attribution to words of a document.

    Example:
        >>> said_by(article("Zas said so."), "Zas", "said").cue
        'said'
    """
    return Attribution(source=person, source_text=source, source_evidence=quote(document, source), cue=cue, cue_evidence=quote(document, cue))


def bundle(document: Document, *records: AnyRecord, entities: tuple[AnyEntity, ...] = ()) -> Bundle:
    """Make a bundle, with those of the cast that the records name.

    Example:
        >>> bundle(article("Zas arrived.")).entities
        ()
    """
    named = referred(records)
    called = [*entities, *(entity for name, entity in _cast().items() if name in named)]
    called += [_cast()[parent] for entity in called if (parent := _parent(entity)) in _cast()]
    return Bundle(documents=(document,), records=records, entities=tuple({entity.id: entity for entity in reversed(called)}.values()))


def _parent(entity: AnyEntity) -> str:
    return (entity.parent if isinstance(entity, Body) else entity.country if isinstance(entity, Place) else None) or ""


@cache
def _cast() -> dict[str, AnyEntity]:
    armenia, kazakhstan, csto = StateId("state:ARM"), StateId("state:KAZ"), OrganisationId("org:csto")
    entities: tuple[AnyEntity, ...] = (
        State(id=armenia, name="Armenia", iso_alpha2="AM", iso_alpha3="ARM"),
        State(id=kazakhstan, name="Kazakhstan", iso_alpha2="KZ", iso_alpha3="KAZ"),
        State(id=StateId("state:MNG"), name="Mongolia", iso_alpha2="MN", iso_alpha3="MNG"),
        Organisation(id=csto, name="Collective Security Treaty Organization", short_name="CSTO", kind="military_alliance"),
        Body(id=BodyId("body:csto/secretariat"), name="Secretariat", parent=csto, kind="secretariat"),
        Person(id=PersonId("person:stanislav-zas"), name="Stanislav Zas"),
        Person(id=PersonId("person:nikol-pashinyan"), name="Nikol Pashinyan"),
        Place(id=PlaceId("place:KZ/almaty"), name="Almaty", country=kazakhstan, kind="city"),
    )
    return {entity.id: entity for entity in entities}

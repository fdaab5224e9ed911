"""followthemoney: entities of the model that investigators use, one a line. Written only.

| keeps | loses | changes |
|---|---|---|
| documents, names, codes, dates, parties, the words | statements, numbers, the ledger | most records into `Event`; a span into first and last day |

Specification: followthemoney 4 (2025), whose own model judges what is written. Ids have a full stop for what its ids cannot hold. The file is what
`ftm validate` and Aleph take.
"""

import json
import re
from collections.abc import Iterator
from typing import Final

from csto_events.formats.rows.codes import state_of
from csto_events.formats.rows.writer import NoRowError, Source, sides
from csto_events.formats.writing import Layout, written_only
from csto_events.model.bundle import AnyRecord, Bundle, Document
from csto_events.model.conversion import ConversionReport, Tally
from csto_events.model.entities import AnyEntity, Body, Organisation, Person, Place, State
from csto_events.model.schema import Json
from csto_events.model.standing import Membership, Tenure
from csto_events.model.talk import Statement
from csto_events.model.values import Party, When

_SCHEMATA: Final[dict[type[AnyEntity], str]] = {Organisation: "Organization", Body: "PublicBody", State: "PublicBody", Person: "Person", Place: "Address"}


loads = written_only("followthemoney")  # its entities have no evidence


def report(bundle: Bundle, *, layout: Layout) -> ConversionReport:
    """Say what becomes of a bundle.

    Args:
        bundle: the bundle.
        layout: not looked at.

    Returns:
        What became of everything.

    Example:
        >>> report(Bundle(), layout=Layout()).lossless
        True
    """
    source, tally = Source(bundle), Tally()
    tally.add("carried", "documents", times=len(bundle.documents))
    for entity in bundle.entities:
        tally.add("approximated" if isinstance(entity, State) else "carried", entity.type, how="a public body" if isinstance(entity, State) else None)
    for position, record in enumerate(bundle.records):
        try:
            made = list(_claimed(record, source))
        except NoRowError as why:
            tally.add("lost", record.type, f"records[{position}]", how=str(why))
        else:
            tally.add("approximated", record.type, f"records[{position}]", how=str(made[-1]["schema"]))
    tally.add("lost", "lines of the ledger", times=len(bundle.passed_over))
    tally.add("lost", "fields in extra of the bundle", times=len(bundle.extra))
    return tally.report()


def dumps(bundle: Bundle, *, layout: Layout) -> str:
    """Write the entities of a bundle, one a line.

    Args:
        bundle: what to write.
        layout: not looked at.

    Returns:
        The lines, without a line feed at the end.

    Example:
        >>> dumps(Bundle(documents=(Document.of("News.", title="One"),)), layout=Layout())
        '{"id":"doc.eae3eea2e72e9122","schema":"Article","properties":{"title":["One"],"bodyText":["News."]}}'
    """
    return "\n".join(json.dumps(entity, ensure_ascii=False, allow_nan=False, separators=(",", ":")) for entity in _entities(bundle))


def _entities(bundle: Bundle) -> Iterator[dict[str, Json]]:
    source = Source(bundle)
    yield from map(_article, bundle.documents)
    for entity in bundle.entities:
        yield _thing(entity, source)
    for record in bundle.records:
        try:
            yield from _claimed(record, source)
        except NoRowError:
            continue  # the report says so


def _article(document: Document) -> dict[str, Json]:
    properties = {
        "title": document.title,
        "sourceUrl": _address(document.url),
        "publisher": document.publisher,
        "publishedAt": _known(document.published),
        "retrievedAt": _known(document.retrieved),
        "bodyText": document.text,
    }
    return _made(document.id, "Article", properties)


def _thing(entity: AnyEntity, source: Source) -> dict[str, Json]:
    if isinstance(entity, Place):
        degrees = {name: None if value is None else str(value) for name, value in (("latitude", entity.latitude), ("longitude", entity.longitude))}
        return _made(entity.id, "Address", {"full": entity.name, "country": _country(entity.country, source), **degrees})
    parent = entity.parent if isinstance(entity, Body) else None
    country = _country(entity.id if isinstance(entity, State) else parent, source)
    number = entity.identifiers.get("wikidata", "")
    wikidata = number if re.fullmatch("Q[1-9][0-9]*", number) else None
    properties = {"name": _name(entity.name) or entity.id, "country": country, "parent": _reference(parent, source), "wikidataId": wikidata}
    return _made(entity.id, _SCHEMATA[type(entity)], properties, alias=entity.aliases)


def _claimed(record: AnyRecord, source: Source) -> Iterator[dict[str, Json]]:
    if isinstance(record, Statement):
        raise NoRowError("the model has no statements")
    if record.status in ("denied", "retracted"):
        raise NoRowError(f"is {record.status}")
    proof = {"proof": _reference(record.evidence[0].document, source), "recordId": record.id, "summary": " ".join(at.exact for at in record.evidence)}
    if isinstance(record, Membership):
        ends = {"startDate": _date(record.since), "endDate": _date(record.until)}
        member = {"member": _needed(record.state, source), "organization": _needed(record.organisation, source)}
        yield _made(record.id, "Membership", {**member, "role": record.standing, **ends, **proof})
    elif isinstance(record, Tenure):
        holder, post = _needed(record.person, source), f"{record.id}.post"
        country = _country(record.of, source)
        yield _made(post, "Position", {"name": _name(record.office) or record.id, "country": country, "organization": _reference(record.of, source)})
        ends = {"startDate": _date(record.since), "endDate": _date(record.until)}
        yield _made(record.id, "Occupancy", {"holder": holder, "post": _id(post), **ends, **proof})
    else:
        yield _event(record, source, proof)


def _event(record: AnyRecord, source: Source, proof: dict[str, str | None]) -> dict[str, Json]:
    state, place = source.state(record), source.place(record)
    start, end = _span(record.when)
    involved = [_reference(party.entity if isinstance(party, Party) else party, source) for party in sides(record)]
    involved += [_reference(participant, source) for participant in getattr(record, "participants", ())]
    properties = {
        "name": f"{record.type.replace('_', ' ')}, {record.status}",
        "country": _country(state.id if state else None, source),
        "location": place.name if place else None,
        "date": start if start == end else None,
        "startDate": start if start != end else None,
        "endDate": end if start != end else None,
        **proof,
    }
    return _made(record.id, "Event", properties, involved=tuple(dict.fromkeys(filter(None, involved))))


def _made(identity: str, schema: str, properties: dict[str, str | None], **many: tuple[str, ...]) -> dict[str, Json]:
    listed: dict[str, Json] = {name: [value] for name, value in properties.items() if value and value.strip()}
    for name, values in many.items():
        if kept := list(filter(_name, values)):
            listed[name] = [*kept]
    return {"id": _id(identity), "schema": schema, "properties": listed}


def _id(identity: str) -> str:
    return re.sub(r"[^0-9A-Za-z.-]", ".", identity)


def _reference(identity: str | None, source: Source) -> str | None:
    return _id(identity) if identity is not None and (identity in source.entities or identity in source.documents) else None


def _needed(identity: str | None, source: Source) -> str:
    found = _reference(identity, source)
    if found is None:
        raise NoRowError("names nobody that the bundle has")
    return found


def _country(identity: str | None, source: Source) -> str | None:
    entity = source.entities.get(identity or "")
    known = isinstance(entity, State) and state_of("iso_alpha3", entity.iso_alpha3)
    return entity.iso_alpha2.lower() if isinstance(entity, State) and known == entity.id else None


def _span(when: When | None) -> tuple[str | None, str | None]:
    if when is None:
        return None, None
    if when.precision in ("day", "month", "year"):
        prefix = _known(str(when.earliest)[: {"day": 10, "month": 7, "year": 4}[when.precision]])
        return prefix, prefix
    return tuple(_known(str(day)) if day else None for day in (when.earliest, when.latest))  # type: ignore[return-value]


def _name(name: str) -> str | None:
    """A name has a letter or a digit."""
    return name if any(map(str.isalnum, name)) else None


def _address(url: str | None) -> str | None:
    """The model takes addresses of the web alone."""
    return url if url is not None and re.fullmatch(r"https?://[0-9A-Za-z.-]+\.[A-Za-z]{2,}(?:/[!-~]*)?", url) else None


def _known(day: str | None) -> str | None:
    """The model knows dates of the years 1000 to 2999; one of another year is left out."""
    return day if day is not None and day[:1] in ("1", "2") else None


def _date(when: When | None) -> str | None:
    return _span(when)[0]

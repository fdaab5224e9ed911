"""Duplicates: one thing that a bundle says twice."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import attrs

from csto_events.model import (
    Bundle,
    CasualtyFigure,
    CasualtyReport,
    Contingent,
    Deployment,
    EnforcementFigure,
    EnforcementReport,
    FrozenMapping,
    Person,
    PersonId,
    StateId,
    Unrest,
)
from csto_events.model.claim import Record
from csto_events.model.ids import minted
from csto_events.validation.rule import Context, Flaw, Node, goes, rule
from csto_events.validation.samples import article, bundle, claim, exactly, figure, quote


def _protests(second: str) -> Bundle:
    text = article("Protests began, and riots began.")
    ordinal = int(second == "Protests began")
    return bundle(text, claim(Unrest, text, "Protests began", kind="protest"), claim(Unrest, text, second, kind="protest", ordinal=ordinal))


@rule(
    "duplicates/same-claim-twice",
    title="Two records that say the same of the same words",
    why="One claim is counted as two.",
    severity="warning",
    source="Schema, reading: one claim, one record; ACLED and UCDP GED, one event is coded once",
    good=lambda: _protests("riots began"),
    bad=lambda: _protests("Protests began"),
    at="records[1]",
    on="Protests began",
)
def _same_claim_twice(context: Context) -> Iterator[Flaw]:
    seen: dict[object, str] = {}
    places = Counter(_place(node.value) for node in context.records)
    for node in (one for one in context.records if places[_place(one.value)] > 1):
        first = seen.setdefault(_said(node.value), node.path)
        if first != node.path:
            yield node.flaw(f"it says what {first} says, of the same words", "leave one of the two out")


def _place(record: Record) -> tuple[object, ...]:
    """Where a record stands: quick to compare, and what says the same stands at the same place."""
    return (record.type, *((at.document, at.start, at.end) for at in record.evidence))


def _said(record: Record) -> tuple[object, ...]:
    """All that a record says: everything but its name and who found it."""
    kind: Any = type(record)
    return (kind, *(getattr(record, field) for field in _fields(kind)))


@cache
def _fields(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(kind) if field.name not in ("id", "rule"))


def _killed(second: str | None) -> Bundle:
    text = article("In all 24 people were killed, and 24 soldiers.")
    return bundle(text, claim(CasualtyReport, text, figures=(figure("killed", 24), figure("killed", 24, second))))


@rule(
    "duplicates/same-figure-twice",
    title="A figure that stands twice in one report",
    why="Whoever adds the figures up counts people twice.",
    severity="warning",
    source="Schema, reading: a report is one set of figures; OHCHR 2019, double counting",
    good=lambda: _killed("soldiers"),
    bad=lambda: _killed(None),
    at="records[0].figures[1]",
    mends=True,
    on="In all 24 people were killed, and 24 soldiers.",
)
def _same_figure_twice(context: Context) -> Iterator[Flaw]:
    reports: tuple[Node[CasualtyReport | EnforcementReport], ...] = (*context.all(CasualtyReport), *context.all(EnforcementReport))
    for node in reports:
        seen: dict[object, int] = {}
        figures: tuple[CasualtyFigure | EnforcementFigure, ...] = node.value.figures
        for position, one in enumerate(figures):
            first = seen.setdefault((one.kind, one.group, one.quantity), position)
            if first != position:
                at, message = f"figures[{position}]", f"it is figures[{first}] again"
                yield node.flaw(message, "leave one of the two out", at=at, fix=goes(f"{node.path}.{at}"))


def _contingents(second: str) -> Bundle:
    text = article("Armenia sent 100 and then 70 peacekeepers.")
    contingents = [Contingent(contributor=StateId(name), personnel=exactly(number)) for name, number in (("state:ARM", 100), (second, 70))]
    return bundle(text, claim(Deployment, text, contingents=tuple(contingents)))


@rule(
    "duplicates/same-contributor-twice",
    title="A contributor that stands twice in one deployment",
    why="Its share is counted twice, or one of the two is another's.",
    severity="warning",
    source="Schema, deployment: a contingent is what one contributor sends",
    good=lambda: _contingents("state:KAZ"),
    bad=lambda: _contingents("state:ARM"),
    at="records[0].contingents[1].contributor",
    on="Armenia sent 100 and then 70 peacekeepers.",
)
def _same_contributor_twice(context: Context) -> Iterator[Flaw]:
    for node in context.all(Deployment):
        seen: dict[object, int] = {}
        for position, contingent in enumerate(node.value.contingents):
            first = seen.setdefault(contingent.contributor, position) if contingent.contributor is not None else position
            if first != position:
                message = f"{contingent.contributor} is that of contingents[{first}] too"
                yield node.flaw(message, "unite the two, or correct one", at=f"contingents[{position}].contributor")


def _two_people(second: str) -> Bundle:
    text = article("Zas and Tokayev met.")
    first, other = (PersonId(minted("person:", name, text.id)) for name in ("Zas", "Tokayev"))
    return Bundle(
        documents=(text,),
        entities=(
            Person(id=first, name="Zas", resolved=False, mentions=(quote(text, "Zas"),), identifiers=FrozenMapping({"wikidata": "Q1"})),
            Person(id=other, name="Tokayev", resolved=False, mentions=(quote(text, "Tokayev"),), identifiers=FrozenMapping({"wikidata": second})),
        ),
    )


@rule(
    "duplicates/same-entity-twice",
    title="Two entities with one identifier",
    why="What one of them said and did is divided between two, and neither list is whole.",
    severity="warning",
    source="Schema, entities: `identifiers` name the same thing outside; ACLED and UCDP GED, one actor has one id",
    good=lambda: _two_people("Q2"),
    bad=lambda: _two_people("Q1"),
    at="entities[1].identifiers",
    on="Zas",
)
def _same_entity_twice(context: Context) -> Iterator[Flaw]:
    seen: dict[tuple[str, str], str] = {}
    for node in context.entities:
        for scheme, value in node.value.identifiers.items():
            first = seen.setdefault((scheme, value), node.value.id)
            if first != node.value.id:
                yield node.flaw(f"{scheme} {value} is {first}, too", "unite the two, or correct the identifier of one", at="identifiers")


RULES = (_same_claim_twice, _same_figure_twice, _same_contributor_twice, _same_entity_twice)

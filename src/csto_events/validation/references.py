"""References: ids that lead nowhere, or to the wrong thing."""

from collections.abc import Iterator, Mapping

import attrs

from csto_events.model import (
    ArmedIncident,
    Body,
    Bundle,
    CasualtyReport,
    CodedEvent,
    Deployment,
    Exercise,
    Meeting,
    Operation,
    Person,
    PersonId,
    Place,
    PlaceId,
    Record,
    RecordId,
    Relation,
    State,
    StateId,
    Statement,
    Tenure,
    Unrest,
    Visit,
)
from csto_events.model.ids import minted
from csto_events.validation.rule import Context, Flaw, Node, becomes, rule
from csto_events.validation.samples import article, bundle, claim, figure, quote

_EVENTS: tuple[type[Record], ...] = (Meeting, Visit, Deployment, Exercise, Operation, ArmedIncident, Unrest, CodedEvent)
_WANTED: Mapping[tuple[type, str], tuple[type[Record], ...]] = {
    (Person, "offices"): (Tenure,),
    (Statement, "event"): _EVENTS,
    (CasualtyReport, "event"): _EVENTS,
}


def _unrest(**fields: object) -> Bundle:
    text = article("Protests began in Almaty.")
    return bundle(text, claim(Unrest, text, **fields))


@rule(
    "references/dangling",
    title="An id that leads out of the bundle",
    why="Nobody can tell who or what is meant once the file has left the machine on which it was made.",
    tier="must",
    severity="error",
    source="Schema, bundle: every reference is an id of that bundle",
    good=lambda: _unrest(where=(PlaceId("place:KZ/almaty"),)),
    bad=lambda: _unrest(where=(PlaceId("place:KZ/aktau"),)),
    at="records[0].where[0]",
    on="Protests began in Almaty.",
)
def _dangling(context: Context) -> Iterator[Flaw]:
    for reference in context.references:
        if reference.target not in context.identified:
            message, mend = f"{reference.target} is not in the bundle", "add what it names, or take the reference out"
            yield Flaw(path=reference.path, message=message, mend=mend, span=reference.owner.span)


def _harm(kind: type[Unrest] | type[CasualtyReport]) -> Bundle:
    """A report of harm by an event that is of a kind."""
    text = article("Riots left three dead. Eight were killed in them.")
    first = {"figures": (figure("killed", 3, text="three"),)} if kind is CasualtyReport else {"kind": "riot"}
    event = claim(kind, text, "Riots left three dead", **first)
    return bundle(text, event, claim(CasualtyReport, text, "Eight were killed in them", figures=(figure("killed", 8, text="Eight"),), event=event.id))


@rule(
    "references/wrong-kind",
    title="A reference to a record of the wrong kind",
    why="What is grouped by event, or looked up as an office, comes out under something that is none.",
    tier="must",
    severity="error",
    source="Schema: `event` is the record of a meeting or of what did the harm, `offices` are tenures",
    good=lambda: _harm(Unrest),
    bad=lambda: _harm(CasualtyReport),
    at="records[1].event",
    on="Eight were killed in them",
)
def _wrong_kind(context: Context) -> Iterator[Flaw]:
    for reference in context.references:
        wanted = _WANTED.get((type(reference.owner.value), reference.field))
        target = context.identified.get(reference.target)
        if wanted is not None and target is not None and not isinstance(target, wanted):
            names = ", ".join(kind.type for kind in wanted)
            yield Flaw(path=reference.path, message=f"it names a {target.type}", mend=f"name one of: {names}", span=reference.owner.span)


@rule(
    "references/id-of-another-type",
    title="A record whose id says that it is of another type",
    why="Ids are sorted, counted and joined by their beginning, which here lies.",
    tier="must",
    severity="error",
    source="Schema, records: an id is the type, a colon and 12 hexadecimal digits",
    good=_unrest,
    bad=lambda: _unrest(id=RecordId("visit:0123456789ab")),
    at="records[0].id",
    on="Protests began in Almaty.",
)
def _id_of_another_type(context: Context) -> Iterator[Flaw]:
    for node in context.records:
        record = node.value
        if record.id.partition(":")[0] != record.type:
            message, mend = f"{record.id}, where the record is of the type {record.type}", "derive the id from the record's type and first span"
            yield node.flaw(message, mend, at="id")


def _denying(itself: bool) -> Bundle:
    text = article("Protests began. They did not, the ministry insisted.")
    first, denial = claim(Unrest, text, "Protests began"), claim(Unrest, text, "They did not", status="denied")
    relation = Relation(relation="denies", record=denial.id if itself else first.id)
    return bundle(text, first, attrs.evolve(denial, relates_to=(relation,)))


@rule(
    "references/to-itself",
    title="A record that refers to itself",
    why="Whoever follows the reference goes round in a circle, and a record that denies itself says nothing.",
    tier="must",
    severity="error",
    source="Schema, records: a relation is what a record does to another one",
    good=lambda: _denying(itself=False),
    bad=lambda: _denying(itself=True),
    at="records[1].relates_to[0].record",
    on="They did not",
)
def _to_itself(context: Context) -> Iterator[Flaw]:
    for reference in context.references:
        record = reference.owner.record
        if record is not None and reference.target == record.id:
            yield Flaw(path=reference.path, message=f"{record.id} names itself", mend="name the other, or take the reference out", span=reference.owner.span)


def _tenure(holder: str) -> Bundle:
    text = article("Secretary General Stanislav Zas arrived.")
    tenure = claim(Tenure, text, "Secretary General Stanislav Zas", person=PersonId(holder), office="secretary general", role="secretary_general")
    return bundle(text, tenure, entities=(Person(id=PersonId("person:stanislav-zas"), name="Stanislav Zas", offices=(tenure.id,)),))


@rule(
    "references/office-of-another",
    title="A person who is given somebody else's office",
    why="A list of who holds which office names the wrong person.",
    tier="must",
    severity="error",
    source="Schema, person: `offices` are the tenures of that person",
    good=lambda: _tenure("person:stanislav-zas"),
    bad=lambda: _tenure("person:nikol-pashinyan"),
    at="entities[1].offices[0]",
)
def _office_of_another(context: Context) -> Iterator[Flaw]:
    for node in context.all(Person):
        for position, office in enumerate(node.value.offices):
            tenure = context.identified.get(office)
            if isinstance(tenure, Tenure) and tenure.person != node.value.id:
                message, mend = f"{office} is the office of {tenure.person}", "move it to that person"
                yield node.flaw(message, mend, at=f"offices[{position}]")


def _in_state(place: str) -> Bundle:
    text = article("Protests began in Almaty.")
    mentions = (quote(text, "Almaty"),)
    return bundle(text, entities=(Place(id=PlaceId(place), name="Almaty", country=StateId("state:KAZ"), kind="city", mentions=mentions),))


@rule(
    "references/id-against-parent",
    title="An id that puts a place or body under another parent than its field does",
    why="The same city is counted in two states, according to which of the two is read.",
    tier="must",
    severity="error",
    source="Schema, entities: the code of the parent stands in the id of a place or body",
    good=lambda: _in_state("place:KZ/almaty"),
    bad=lambda: _in_state("place:KG/almaty"),
    at="entities[0].id",
    on="Almaty",
)
def _id_against_parent(context: Context) -> Iterator[Flaw]:
    parts: tuple[Node[Place | Body | State], ...] = (*context.all(Place), *context.all(Body), *context.all(State))
    for node in parts:
        entity = node.value
        code, expected = _codes(entity, context)
        if code and expected and code != expected:
            message, mend = f"{entity.id} says {code}, its fields say {expected}", "correct the one that is wrong"
            yield node.flaw(message, mend, at="id")


def _codes(entity: Place | Body | State, context: Context) -> tuple[str, str | None]:
    """The code of the parent in the id of an entity, and the one that its fields give."""
    path = entity.id.partition(":")[2]
    if isinstance(entity, State):
        return path, entity.iso_alpha3
    code = path.rpartition("/")[0]
    if isinstance(entity, Body):
        return code, entity.parent.partition(":")[2] if entity.parent else None
    country = context.identified.get(entity.country or "")
    return code, country.iso_alpha2 if isinstance(country, State) else None


def _petrov(resolved: bool) -> Bundle:
    text = article("Ivan Petrov arrived.")
    name, mentions = PersonId(minted("person:", "Ivan Petrov", text.id)), (quote(text, "Ivan Petrov"),)
    return bundle(text, entities=(Person(id=name, name="Ivan Petrov", resolved=resolved, mentions=mentions),))


@rule(
    "references/minted-as-resolved",
    title="A minted id that is said to be of the registry",
    why="An entity that is good for one document is taken for one and the same person in all of them.",
    tier="must",
    severity="error",
    source="Schema, entities: what the registry does not know gets a minted id and `resolved: false`",
    good=lambda: _petrov(resolved=False),
    bad=lambda: _petrov(resolved=True),
    at="entities[0].resolved",
    mends=True,
    on="Ivan Petrov",
)
def _minted_as_resolved(context: Context) -> Iterator[Flaw]:
    for node in context.entities:
        if node.value.resolved and "~" in node.value.id:
            message, mend = f"{node.value.id} was minted for one document", "set resolved to false, or give the id of the registry"
            yield node.flaw(message, mend, at="resolved", fix=becomes(node.path, resolved=False))


RULES = (_dangling, _wrong_kind, _id_of_another_type, _to_itself, _office_of_another, _id_against_parent, _minted_as_resolved)

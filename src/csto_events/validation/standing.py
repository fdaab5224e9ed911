"""Standing against the registry: members, chairs and office-holders that the registry does not have.

All of these are warnings: the registry knows much, not all, and a text may know better. A rule is silent where the registry knows
nothing of the organisation or office, and after the day up to which the registry knows.
"""

from collections.abc import Iterator
from functools import cache

from csto_events.model import (
    Body,
    Bundle,
    Chairmanship,
    Contingent,
    Deployment,
    Membership,
    OrganisationId,
    PersonId,
    StateId,
    Tenure,
    When,
)
from csto_events.model.edtf import bounds
from csto_events.registry import MembershipRow
from csto_events.validation.rule import Context, Flaw, rule
from csto_events.validation.samples import article, bundle, claim, on

_CSTO = OrganisationId("org:csto")
_NO_LONGER = ("former ", "ex-", "then-", "then ", "late ", "outgoing ", "next ", "incoming ", "designate ")


def _on(context: Context, record: Membership | Chairmanship | Tenure | Deployment, *dates: When | None) -> str | None:
    """The time for which the registry is asked: the first date that is given, else the day of publication. None where it knows nothing of it."""
    published = context.published(record)
    asked = next((when.edtf for when in dates if when is not None), published.isoformat() if published is not None else None)
    if asked is None:
        return None
    day, last = bounds(asked).earliest, bounds(context.registry.known_until).latest
    return None if day is not None and last is not None and day > last else asked


def _told(rows: tuple[MembershipRow, ...]) -> str:
    return " and ".join(dict.fromkeys(row.standing for row in rows)) or "nothing"


def _sent(contributor: str) -> Bundle:
    text = article("The CSTO force has troops of the state.")
    contingents = (Contingent(contributor=StateId(contributor)),)
    return bundle(text, claim(Deployment, text, organisation=_CSTO, contingents=contingents, phase="under_way"))


@rule(
    "standing/contributor-not-a-member",
    title="A contributor that was no member of the organisation on that date",
    why="Either the troops are not under that flag, or the contributor was misread.",
    severity="warning",
    source="The registry's memberships",
    good=lambda: _sent("state:ARM"),
    bad=lambda: _sent("state:MNG"),
    at="records[0].contingents[0].contributor",
    on="The CSTO force has troops of the state.",
)
def _contributor_not_a_member(context: Context) -> Iterator[Flaw]:
    standings = cache(_standings)
    for node in context.all(Deployment):
        record, day = node.value, _on(context, node.value, node.value.started, node.value.announced)
        if record.organisation is None or day is None or record.status == "denied" or record.phase == "declined":
            continue
        for position, contingent in enumerate(record.contingents):
            rows = standings(context, _state_of(context, contingent.contributor), record.organisation, day)
            if rows is not None and not any(row.standing == "member" and row.body is None for row in rows):
                message = f"{contingent.contributor} is no member of {record.organisation} on {day}, where the registry has: {_told(rows)}"
                mend = "correct the contributor or the organisation, or leave one out"
                yield node.flaw(message, mend, at=f"contingents[{position}].contributor")


def _standings(context: Context, state: str | None, organisation: str, day: str) -> tuple[MembershipRow, ...] | None:
    """What the registry has of a state in an organisation; None where it does not know the state, or no member of the organisation."""
    known = context.registry
    if state is None or state not in known or organisation not in known or not known.members(organisation, standing=None):
        return None
    return known.standings(state, organisation, on=day)


def _state_of(context: Context, contributor: str | None) -> str | None:
    """The state that sends: itself, or that of which a body is a part."""
    entity = context.identified.get(contributor or "")
    if isinstance(entity, Body):
        return entity.parent if entity.parent is not None and entity.parent.startswith("state:") else None
    return contributor if contributor is not None and contributor.startswith("state:") else None


def _member(state: str) -> Bundle:
    text = article("The state is a member of the CSTO.")
    return bundle(text, claim(Membership, text, organisation=_CSTO, state=StateId(state), standing="member"))


@rule(
    "standing/membership-against-registry",
    title="A standing that the registry does not have",
    why="Either the text is wrong, or the state or organisation was misread.",
    severity="warning",
    source="The registry's memberships",
    good=lambda: _member("state:ARM"),
    bad=lambda: _member("state:MNG"),
    at="records[0].standing",
    on="The state is a member of the CSTO.",
)
def _membership_against_registry(context: Context) -> Iterator[Flaw]:
    standings = cache(_standings)
    for node in context.all(Membership):
        record, day = node.value, _on(context, node.value, node.value.since, node.value.until)
        rows = standings(context, record.state, record.organisation, day) if day is not None and record.status == "reported" else None
        if record.standing == "suspended" and any(row.standing == "member" for row in rows or ()):
            continue  # who is suspended is a member still, and of suspensions the registry knows some
        # Of members the registry knows all; of observers, partners and candidates, only those that it names.
        if rows is not None and (rows or record.standing == "member") and all(row.standing != record.standing for row in rows):
            message = f"{record.standing} of {record.organisation} on {day}, where the registry has: {_told(rows)}"
            yield node.flaw(message, "look whether text, date and state were read rightly", at="standing")


def _chair(state: str) -> Bundle:
    text = article("The state chairs the CSTO.")
    return bundle(text, claim(Chairmanship, text, organisation=_CSTO, state=StateId(state)))


@rule(
    "standing/chair-against-registry",
    title="A chair that the registry does not have",
    why="Either the text is wrong, or the date or state was misread.",
    severity="warning",
    source="The registry's chairmanships",
    good=lambda: _chair("state:ARM"),
    bad=lambda: _chair("state:KAZ"),
    at="records[0].state",
    on="The state chairs the CSTO.",
)
def _chair_against_registry(context: Context) -> Iterator[Flaw]:
    chairs = cache(context.registry.chairmanships)
    for node in context.all(Chairmanship):
        record = node.value
        day = _on(context, record, record.since, record.until) if record.status == "reported" and record.organisation in context.registry else None
        rows = chairs(record.organisation, on=day) if day is not None else ()
        if rows and all(row.state != record.state for row in rows):
            message = f"{record.state} in the chair on {day}, where the registry has {' and '.join(row.state for row in rows)}"
            yield node.flaw(message, "look whether text, date and state were read rightly", at="state")


def _office(person: str, since: When | None = None) -> Bundle:
    text = article("The prime minister of Armenia took office in 2019.")
    tenure = claim(Tenure, text, person=PersonId(person), office="prime minister", role="head_of_government", of=StateId("state:ARM"), since=since)
    return bundle(text, tenure)


@rule(
    "standing/tenure-against-registry",
    title="An office that the registry gives to somebody else",
    why="Either a name or title was misread, or an old title is used as if it still held.",
    severity="warning",
    source="The registry's tenures",
    good=lambda: _office("person:nikol-pashinyan"),
    bad=lambda: _office("person:stanislav-zas", on("2019", "2019", "explicit")),
    at="records[0].person",
    on="The prime minister of Armenia took office in 2019.",
)
def _tenure_against_registry(context: Context) -> Iterator[Flaw]:
    holders = cache(context.registry.holders)
    for node in context.all(Tenure):
        record, day = node.value, _of_tenure(context, node.value)
        rows = holders(record.office, of=record.of, on=day) if day is not None and record.of in context.registry else ()
        if rows and all(row.person != record.person for row in rows):
            names = " and ".join(dict.fromkeys(row.person for row in rows))
            message = f"{record.person} as {record.office} of {record.of} on {day}, where the registry has {names}"
            yield node.flaw(message, "look whether name, title and date were read rightly", at="person")


def _of_tenure(context: Context, tenure: Tenure) -> str | None:
    """The time for which the registry is asked; without a date, any until the publication, for texts tell of the past too."""
    day = _on(context, tenure, tenure.since, tenure.until)
    if day is None or tenure.status != "reported" or tenure.office.startswith(_NO_LONGER):
        return None
    if tenure.since is not None or tenure.until is not None:
        return day
    # A person whom the registry does not have may have held the office before those whom it has.
    return f"../{day}" if tenure.person in context.registry else None


RULES = (_contributor_not_a_member, _membership_against_registry, _chair_against_registry, _tenure_against_registry)

"""Style: how names, titles, places and suppressions are written, so that equal things look equal."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from csto_events.model import (
    Body,
    Bundle,
    Document,
    Organisation,
    Person,
    PersonId,
    Place,
    PlaceId,
    State,
    StateId,
    Suppression,
    Tenure,
    Unrest,
)
from csto_events.model.ids import minted
from csto_events.validation.rule import Context, Flaw, Node, becomes, goes, rule, shown
from csto_events.validation.samples import article, bundle, claim, quote

_NAMED: Mapping[type[object], tuple[str, ...]] = {
    Body: ("name",),
    Document: ("title", "publisher"),
    Organisation: ("name", "short_name"),
    Person: ("name",),
    Place: ("name",),
    State: ("name",),
}
"""The fields that name something, in words that need not be those of the text."""


def _petrov(name: str, **fields: object) -> Bundle:
    text = article("Ivan Petrov arrived.")
    mentions = (quote(text, "Ivan Petrov"),)
    person = Person(id=PersonId(minted("person:", "Ivan Petrov", text.id)), name=name, resolved=False, mentions=mentions, **fields)  # type: ignore[arg-type]
    return Bundle(documents=(text,), entities=(person,))


def _names(context: Context) -> Iterator[tuple[Node[object], str, str]]:
    """Each name: the object that has it, the field, the words."""
    for kind, fields in _NAMED.items():
        for node in context.all(kind):
            for field in fields:
                words = getattr(node.value, field)
                if words:
                    yield node, field, words


@rule(
    "style/hidden-characters",
    title="A name with characters that cannot be seen",
    why="Two names look equal and are not, or are read in another order than they are written.",
    severity="warning",
    source="Trojan Source 2023, control characters that turn the order of reading",
    good=lambda: _petrov("Ivan Petrov"),
    bad=lambda: _petrov("Ivan\u202e Petrov"),
    at="entities[0].name",
    mends=True,
    on="Ivan Petrov",
)
def _hidden_characters(context: Context) -> Iterator[Flaw]:
    for node, field, words in _names(context):
        if _hidden().search(words):
            bare = _hidden().sub("", words)
            fix = becomes(node.path, **{field: bare}) if bare.strip() else None
            yield node.flaw(f"{words[:40]!a} has characters that nobody sees", "take them out", at=field, fix=fix)


@cache
def _hidden() -> re.Pattern[str]:
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]")


@rule(
    "style/space-in-names",
    title="A name with spaces at its ends, or several in a row",
    why="Names that differ by a space are two names to every look-up.",
    severity="warning",
    source="Schema, entities: `name` is what is looked up; Berkeley Protocol 2022, consistent naming",
    good=lambda: _petrov("Ivan Petrov"),
    bad=lambda: _petrov(" Ivan  Petrov"),
    at="entities[0].name",
    mends=True,
    on="Ivan Petrov",
)
def _space_in_names(context: Context) -> Iterator[Flaw]:
    for node, field, words in _names(context):
        tidy = " ".join(words.split())
        if tidy and words != tidy:
            yield node.flaw(f"{shown(words)} has spaces too many", f"write {shown(tidy)}", at=field, fix=becomes(node.path, **{field: tidy}))


@rule(
    "style/alias-twice",
    title="An alias that is there already",
    why="A list of names is longer than there are names, and no two lists of one entity are equal.",
    severity="warning",
    source="Schema, entities: `aliases` are other names, and merging unites them",
    good=lambda: _petrov("Ivan Petrov", aliases=("I. Petrov",)),
    bad=lambda: _petrov("Ivan Petrov", aliases=("I. Petrov", "I. Petrov")),
    at="entities[0].aliases",
    mends=True,
    on="Ivan Petrov",
)
def _alias_twice(context: Context) -> Iterator[Flaw]:
    for node in context.entities:
        entity = node.value
        rest = tuple(name for name in dict.fromkeys(entity.aliases) if name != entity.name)
        if rest != entity.aliases:
            again = sorted({name for name in entity.aliases if name == entity.name or entity.aliases.count(name) > 1})
            yield node.flaw(f"{', '.join(map(shown, again[:3]))} again", "name it once", at="aliases", fix=becomes(node.path, aliases=rest))


def _where(*places: PlaceId | StateId) -> Bundle:
    text = article("Protests began in Almaty.")
    return bundle(text, claim(Unrest, text, where=places))


@rule(
    "style/state-beside-its-place",
    title="A place, and the state that holds it beside it",
    why="Whoever counts by place counts the event twice, once in the city and once somewhere in the state.",
    tier="must",
    severity="warning",
    source="Schema, records: `where` has the narrowest places, not also the state that holds them; ACLED, one location for an event",
    good=lambda: _where(PlaceId("place:KZ/almaty")),
    bad=lambda: _where(PlaceId("place:KZ/almaty"), StateId("state:KAZ")),
    at="records[0].where[1]",
    mends=True,
    on="Protests began in Almaty.",
)
def _state_beside_its_place(context: Context) -> Iterator[Flaw]:
    for node in context.records:
        where = node.value.where
        places = [context.identified.get(name) for name in where] if len(where) > 1 else []
        holding = {place.country for place in places if isinstance(place, Place) and place.country is not None}
        for position, name in enumerate(where):
            if name in holding:
                fix = becomes(node.path, where=tuple(other for other in where if other not in holding))
                yield node.flaw(f"{name} holds a place that stands there, too", "leave the state out", at=f"where[{position}]", fix=fix)


def _office(office: str) -> Bundle:
    text = article("Secretary General Stanislav Zas arrived.")
    return bundle(text, claim(Tenure, text, person=PersonId("person:stanislav-zas"), office=office, role="secretary_general"))


@rule(
    "style/office-in-capitals",
    title="The title of an office that is written like a heading",
    why="“Prime Minister” and “prime minister” are two offices to whoever groups by title.",
    tier="must",
    severity="warning",
    source="Schema, tenure: `office` is the title as printed, lower case",
    good=lambda: _office("secretary general"),
    bad=lambda: _office("Secretary General"),
    at="records[0].office",
    mends=True,
    on="Secretary General Stanislav Zas arrived.",
)
def _office_in_capitals(context: Context) -> Iterator[Flaw]:
    for node in context.all(Tenure):
        office = node.value.office
        if office != office.lower():
            mend, fix = f"write {shown(office.lower())}", becomes(node.path, office=office.lower())
            yield node.flaw(f"{shown(office)} has capitals", mend, at="office", fix=fix)


def _named(mentioned: bool) -> Bundle:
    text = article("Ivan Petrov arrived.")
    mentions = (quote(text, "Ivan Petrov"),) if mentioned else ()
    person = Person(id=PersonId(minted("person:", "Ivan Petrov", text.id)), name="Ivan Petrov", resolved=False, mentions=mentions)
    return Bundle(documents=(text,), entities=(person,))


@rule(
    "style/entity-of-no-use",
    title="An entity that no text mentions and nothing refers to",
    why="It looks as if somebody had spoken of it.",
    severity="warning",
    source="Schema, bundle: what is referred to is copied in, with what it refers to",
    good=lambda: _named(mentioned=True),
    bad=lambda: _named(mentioned=False),
    at="entities[0]",
    mends=True,
)
def _entity_of_no_use(context: Context) -> Iterator[Flaw]:
    used = {reference.target for reference in context.references}
    for node in context.entities:
        if not node.value.mentions and node.value.id not in used:
            yield node.flaw(f"nothing speaks of {node.value.id}", "leave it out", fix=goes(node.path))


def _set_aside(name: str) -> Bundle:
    text = article("Protests began in Almaty.")
    return bundle(text, claim(Unrest, text, suppressed=(Suppression(rule=name, reason="seen"),)))


@rule(
    "style/suppression-without-effect",
    title="A suppression of a rule that is none, or that cannot be suppressed",
    why="Somebody believes that a finding is settled, and it is not.",
    severity="warning",
    source="Schema 1.1, suppressed: the name of a validation rule of the tier should",
    good=lambda: _set_aside("evidence/overlapping-pieces"),
    bad=lambda: _set_aside("references/dangling"),
    at="records[0].suppressed[0].rule",
    on="Protests began in Almaty.",
)
def _suppression_without_effect(context: Context) -> Iterator[Flaw]:
    for node in context.records:
        for position, one in enumerate(node.value.suppressed):
            tier = context.tiers.get(one.rule)
            if tier != "should" and one.rule.partition("/")[0] in context.themes:
                what = "is no rule that is known here" if tier is None else "is what the schema asks, and cannot be suppressed"
                mend = "take the suppression out, or name a rule of the tier should"
                yield node.flaw(f"{one.rule} {what}", mend, at=f"suppressed[{position}].rule")


RULES = (
    _hidden_characters,
    _space_in_names,
    _alias_twice,
    _state_beside_its_place,
    _office_in_capitals,
    _entity_of_no_use,
    _suppression_without_effect,
)

"""Garrisons: a base of one state in another that has so many soldiers: "hosts a Russian base in Gyumri, with an estimated 3,000 troops"."""

from csto_events.language.phrases import Phrase
from csto_events.model import Contingent
from csto_events.model.checks import made
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule, Value
from csto_events.parsing.parties import doer
from csto_events.parsing.passage import Passage
from csto_events.parsing.troops import is_troops

BASES = frozenset(("airbase", "base", "bases", "garrison"))
_SOLDIERS = frozenset(("personnel", "servicemen", "soldiers", "troops"))
_KEEPING = frozenset(("have", "keep", "maintain", "operate", "run"))
_HOSTING = frozenset(("host",))
_HOLDING = frozenset(("hold", "house", "number"))
_FARTHEST = 9
"""Phrases from a base to its soldiers: "a Russian base in its second city, Gyumri, with an estimated 3,000 troops"."""


def _garrison(passage: Passage) -> Found:
    for base in passage.phrases if not BASES.isdisjoint(passage.sentence.vocabulary) else ():
        if base.kind != "noun" or passage.lower[base.head] not in BASES:
            continue
        troops = _soldiers_of(passage, base)
        quantity = passage.count_in(troops) if troops is not None else None
        verb = passage.phrases.previous(base, "IR")
        if troops is None or quantity is None or verb is None or verb.kind != "verb" or verb.form != "finite" or verb.passive:
            continue
        actor = passage.actor(subject) if (subject := doer(passage, verb)) is not None else None
        owner = next((one.entity for one in passage.mentions(base) if one.kind == "state"), None)
        there = _state_behind(passage, base, troops)
        is_kept = verb.lemma in _KEEPING and actor is not None and actor.startswith("state:")
        keeper, host = (actor, there) if is_kept else (owner, actor if verb.lemma in _HOSTING and owner is not None else None)
        if keeper is None or host is None or keeper == host or not host.startswith("state:") or (there is not None and there != host):
            continue
        fields: dict[str, Value | tuple[Contingent, ...]] = {"host": host, "contingents": (made(Contingent, keeper, quantity, None),), "phase": "under_way"}
        first = subject.first if subject is not None else verb.first
        yield Candidate("deployment", passage.sentence, ((first, troops.after),), troops.head, fields, verb)


def _soldiers_of(passage: Passage, base: Phrase) -> Phrase | None:
    """The soldiers that stand behind "with" after a base and where it is."""
    for one in passage.phrases[base.position + 1 : base.position + 1 + _FARTHEST]:
        if one.kind in "SC;." or (one.kind == "verb" and one.lemma not in _HOLDING):
            return None
        if one.kind == "noun" and passage.lower[one.head] in _SOLDIERS and is_troops(passage, one):
            joint = passage.phrases.previous(one)
            return one if joint is not None and (passage.phrases.word(joint) == "with" or joint.kind == "verb") else None
    return None


def _state_behind(passage: Passage, base: Phrase, troops: Phrase) -> str | None:
    """The state where the places between a base and its soldiers are."""
    for one in passage.names.within(base.after, troops.first):
        if one.entity is not None and one.kind == "place" and (state := passage.names.country_of(one.entity)) is not None:
            return state
        if one.kind == "state" and not one.adjective:
            return one.entity
    return None


RULES = (
    Rule(
        name="force/garrison",
        kind="deployment",
        reads="a base of one state in another, and the soldiers that it has",
        why="soldiers on a base in another state are there",
        triggers=lambda: _SOLDIERS,
        find=_garrison,
        fires=(
            Fires(
                text="Armenia hosts a Russian base in Gyumri, with an estimated 3,000 troops.",
                fields={"host": "state:ARM", "contingents.0.contributor": "state:RUS", "phase": "under_way"},
            ),
            Fires(text="Russia operates a military base in Tajikistan with some 7,000 soldiers.", fields={"host": "state:TJK"}),
            Fires(text="Tajikistan hosts a Russian base with 7,000 soldiers.", fields={"host": "state:TJK", "contingents.0.contributor": "state:RUS"}),
        ),
        near=(
            "Russia attacked a Ukrainian base in Kharkiv with 3,000 soldiers.",
            "If Armenia hosted a Russian base with 3,000 troops, much would change.",
            "Armenia hosts a Russian base and drills with 3,000 troops.",
            "Armenia has a base in Gyumri with 3,000 soldiers.",
        ),
    ),
)

"""Captures: who takes a town, a base or a stretch of land by arms."""

from collections.abc import Mapping

import attrs

from csto_events.language.phrases import Phrase
from csto_events.model import Party
from csto_events.parsing.armed import is_armed, is_power
from csto_events.parsing.candidate import Fires, Found, Passed, Rule
from csto_events.parsing.fighters import are_band
from csto_events.parsing.parties import agent, doer, governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.incidents import incident
from csto_events.parsing.rules.force.sides import antecedent
from csto_events.parsing.triggers import Trigger, forms, triggers

_KINDS = frozenset(("taking", "taking_town", "falling", "controlling"))
_MARCHING = frozenset(("marching",))
_GAINING = frozenset(("take", "seize", "gain", "regain", "win", "wrest", "retake", "capture", "establish", "assume", "re-establish"))
"""Verbs by which somebody comes to have control."""
_LAND = frozenset(
    (
        "airbase airfield airport area areas barracks base bases border camp checkpoint checkpoints cities city crossing dam district districts "
        "enclave garrison headquarters height heights hill hills island land neighborhood neighbourhood outpost outposts palace parliament peninsula "
        "port position positions post posts province provinces region road settlement settlements stronghold strongholds suburb territories territory "
        "town towns village villages"
    ).split()
)
"""What is taken by arms, and no goods or people."""


def _by_capture(passage: Passage) -> Found:
    """Read "rebels captured Goma", "the town fell to the rebels", "seized control of the airport"."""
    table = triggers("force", _KINDS | _MARCHING)
    for verb in passage.phrases.verbs():
        told = _who_takes_what(passage, verb, table)
        if told is None:
            continue
        trigger, actor, target = told
        if trigger.kind == "taking_town" and not _is_town_taken(passage, actor, target):
            continue
        may_be_town = target is not None and (trigger.word not in _OF_GOODS_TOO or (actor is not None and are_band(passage, actor)))
        is_unknown = target is not None and may_be_town and _is_unknown_town(passage, target, is_sure=trigger.word == "control")  # "took control of Nyanzale"
        if target is None or not (is_unknown or _is_land(passage, target)):
            if verb.lemma == "fall":
                yield Passed("armed_incident", passage.sentence, (verb.head, verb.head + 1), "other_world")
            continue
        actor = antecedent(passage, actor)
        is_bare = verb.form == "infinitive" and verb.first == verb.head and not verb.modal  # of a headline that lists deeds: "KILL 12 SOLDIERS, SEIZE TOWN"
        if actor is None or is_bare or not (is_armed(passage, actor) or is_power(passage, actor)):
            yield Passed("armed_incident", passage.sentence, (verb.head, verb.head + 1), "unresolved")
            continue
        made = incident(passage, trigger, verb.head, verb, actor, target)
        yield attrs.evolve(made, fields={**made.fields, "target": Party(text=passage.text(target.first, target.after))}) if is_unknown else made


def _who_takes_what(passage: Passage, verb: Phrase, table: Mapping[str, Trigger]) -> tuple[Trigger, Phrase | None, Phrase | None] | None:
    """What a verb says of who takes which place: "fell to the rebels", "marched into Goma", "took control of the airport"."""
    control = passage.phrases.object(verb) if verb.lemma in _GAINING else None
    if control is not None and passage.lower[control.head] == "control":
        return table["control"], doer(passage, verb), governed_by(passage, control, "of", "over")
    if verb.lemma == "fall":
        return table["fall"], governed_by(passage, verb, "to", "into"), passage.phrases.subject(verb)
    if verb.lemma not in table or verb.lemma == "control":  # who controls a town has not just taken it
        return None
    actor = agent(passage, verb) if verb.passive else doer(passage, verb)
    if verb.lemma != "march":
        return table[verb.lemma], actor, passage.phrases.subject(verb) if verb.passive else passage.phrases.object(verb)
    enters = actor is not None and are_band(passage, actor)  # soldiers march in parades, and protesters to squares
    return (table["march"], actor, governed_by(passage, verb, "into")) if enters else None


_OF_GOODS_TOO = frozenset(("seize", "march"))
"""Verbs of which a name alone is a town only where fighters for no state are their subject: "police seized Captagon"."""


def _is_town_taken(passage: Passage, actor: Phrase | None, target: Phrase | None) -> bool:
    """Whether the armed take a town or base, and not their leave, a road or part in something: "rebels took Goma", "took the town of Sake"."""
    if actor is None or target is None or not is_armed(passage, actor):
        return False
    behind = passage.phrases.next(target, "")
    is_whole = behind is None or behind.kind in ",.C" or passage.lower[behind.first] in ("of", "on", "in", "after", "from", "last", "this")
    return is_whole and (passage.lower[target.head] in _TOWNS or passage.entity_in(target, "place") is not None)


_TOWNS = frozenset(("airport", "base", "camp", "capital", "city", "garrison", "town", "towns", "village", "villages"))


def _is_unknown_town(passage: Passage, phrase: Phrase, *, is_sure: bool) -> bool:
    """Whether a name of nobody known is that of a town: one of whom there is control, or one word, which is no surname and no plural of goods."""
    mention = passage.names.at(phrase.head)
    if mention is None or not mention.is_of_nobody_known or is_sure:
        return mention is not None and mention.is_of_nobody_known
    is_one_word = phrase.after - phrase.first == 1 and not passage.lower[phrase.head].endswith("s")
    return is_one_word and mention.kind == "unknown" and mention.entity is None


def _is_land(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is a place by its name, or a town, a base, a height."""
    if passage.lower[phrase.head] in _LAND:
        return True
    entity = passage.names.entity_of(passage.sentence, phrase)
    return entity is not None and entity.startswith("place:")


RULES = (
    Rule(
        name="force/incident-capture",
        kind="armed_incident",
        reads="somebody armed who takes a town, a base or a stretch of land, or control of it",
        why="the verb says that the place was taken, its object that it was land and not goods or people",
        triggers=lambda: forms("force", _KINDS) | {"marched", "marching"},
        find=_by_capture,
        fires=(
            Fires(text="Rebels captured the town of Gao.", fields={"kind": "attack", "actor.text": "Rebels", "where.0": "place:ML/gao"}),
            Fires(text="Rebels took the town of Gao.", fields={"kind": "attack", "actor.text": "Rebels", "where.0": "place:ML/gao"}),
            Fires(text="The airport fell to the rebels.", fields={"actor.text": "rebels", "target.text": "airport"}),
            Fires(text="Soldiers seized control of the airport.", fields={"actor.text": "Soldiers", "target.text": "airport"}),
        ),
        near=(
            "The film captured the city.",
            "Rebels captured 12 soldiers.",
            "Soldiers took positions in the city.",
            "The rate fell to the lowest level of the year.",
            "If rebels seize the town, its people will flee.",
        ),
    ),
)

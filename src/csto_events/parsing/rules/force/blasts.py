"""Blasts and breaches: bombs that explode or kill, drones that hit, and ceasefires that somebody violates."""

import attrs

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import BOMBS, CHARGES, EXPLOSIVE, MINES, is_armed, is_hit, is_power
from csto_events.parsing.asserted.supposed import is_supposed
from csto_events.parsing.candidate import Fires, Found, Passed, Rule
from csto_events.parsing.fighters import group_of
from csto_events.parsing.parties import accused, agent, does, governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.incident_nouns import is_told
from csto_events.parsing.rules.force.incidents import incident
from csto_events.parsing.triggers import Trigger, triggers
from csto_events.parsing.who.placenames import KINDS_OF_PLACE

_BLOWN = frozenset("explode detonate kill wound injure rip tear hit slam crash damage blow".split())
_FLOWN = frozenset(("drone", "drones"))
_DUG = frozenset("coal gold copper diamond salt iron uranium silver tin cobalt lithium".split())
_CEASEFIRES = frozenset(("ceasefire", "cease-fire", "truce", "armistice"))
_BREAKING = frozenset("violate break breach".split())
_BREACHES = frozenset(("violation", "violations", "breach", "breaches"))
_AT = ("under", "beneath", "near", "in", "on", "at", "outside", "into", "inside", "beside")


def _by_blast(passage: Passage) -> Found:
    """Read "a car bomb exploded outside a police station", "a roadside bomb killed two", "a drone hit an oil depot"."""
    yield from _by_detonation(passage)
    yield from _by_what_was_heard(passage)
    for at in passage.positions(BOMBS):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or noun.head != at or passage.lower[noun.first] == "no":
            continue
        verb = next((one for one in passage.phrases.verbs() if (one.lemma in _BLOWN or _goes_off(passage, one)) and does(passage, noun, one)), None)
        target = (passage.phrases.subject(verb) if verb.passive else _struck(passage, verb)) if verb is not None else None
        is_flown = passage.lower[at] in _FLOWN
        fits = verb is not None and (not is_flown or (verb.lemma in ("hit", "slam", "crash") and target is not None))
        if verb is None or verb.form != "finite" or not fits or (passage.lower[at] in MINES and not _is_laid(passage, at, verb)):
            yield Passed("armed_incident", passage.sentence, (at, at + 1), "generic")
            continue
        yield incident(passage, _attack(), at, verb, noun if is_flown else None, target)


_DETONATING = frozenset("detonate detonated detonates detonating".split())


def _by_detonation(passage: Passage) -> Found:
    """Read "a suicide bomber detonated his explosives near a bus"; police detonate what they find."""
    for verb in () if _DETONATING.isdisjoint(passage.sentence.vocabulary) else passage.phrases.verbs():
        actor, charge = (passage.phrases.subject(verb), passage.phrases.object(verb)) if verb.lemma == "detonate" and not verb.passive else (None, None)
        if actor is not None and charge is not None and passage.lower[charge.head] in CHARGES and _is_attacker(passage, actor):
            target = governed_by(passage, charge, *_AT)
            yield incident(passage, _attack(), verb.head, verb, actor, target if target is not None and is_hit(passage, target) else None)


def _is_attacker(passage: Passage, actor: Phrase) -> bool:
    noun = lexicon().person_nouns.get(passage.lower[actor.head])
    return (noun is not None and noun.group == "attackers") or group_of(passage, actor) is not None or passage.names.is_armed_group(passage.actor(actor) or "")


_HEARD = frozenset("blast blasts explosion explosions".split())
_OF_BOMBS = frozenset("bomb bomber bombers bombing bombs detonated explosives grenade ied suicide".split())
_OF_ACCIDENTS = frozenset("accident accidental boiler cylinder gas gas-pipe kitchen leak mine pipeline".split())
_SENTENCES_BACK = 3


def _by_what_was_heard(passage: Passage) -> Found:
    """Read "a bomb blast killed two", and "the blast ripped through a market" where the text speaks of bombs and of no accident."""
    for at in passage.positions(_HEARD):
        noun = passage.phrases.at(at)
        if noun.kind == "noun" and noun.head == at and not EXPLOSIVE.isdisjoint(passage.lower[noun.first : at]):
            target = governed_by(passage, noun, *_AT)
            target = target if target is not None and is_hit(passage, target) and not _is_town(passage, target) else None
            if passage.lower[noun.first] != "no" and not is_supposed(passage.sentence, noun) and is_told(passage, noun, target, None):
                made = incident(passage, _attack(), at, None, None, target)
                yield attrs.evolve(made, spans=((noun.first, made.spans[0][1]),))
            continue
        verb = next((one for one in passage.phrases.verbs() if one.lemma in ("rip", "tear") and passage.phrases.subject(one) is noun), None)
        target = governed_by(passage, verb, "through", "into") if verb is not None else None
        if verb is not None and target is not None and _speaks_of_bombs(passage):
            yield incident(passage, _attack(), at, verb, None, target)


def _is_town(passage: Passage, target: Phrase) -> bool:
    """Whether a blast only happens there: "in Goma", "in the town of Goma"."""
    of = governed_by(passage, target, "of") if passage.lower[target.head] in KINDS_OF_PLACE else None
    return passage.entity_in(of or target, "place") is not None


def _speaks_of_bombs(passage: Passage) -> bool:
    near = passage.reading.sentences[max(0, passage.sentence.index - _SENTENCES_BACK) : passage.sentence.index + 1]
    words = frozenset[str]().union(*(one.vocabulary for one in near))
    return not words.isdisjoint(_OF_BOMBS) and words.isdisjoint(_OF_ACCIDENTS)


def _goes_off(passage: Passage, verb: Phrase) -> bool:
    return verb.lemma == "go" and passage.lower[verb.after : verb.after + 1] == ["off"]


def _is_laid(passage: Passage, at: int, verb: Phrase) -> bool:
    """Whether a mine is a bomb, and none where something is dug: "the gold mine killed two"."""
    return passage.lower[at - 1] not in _DUG and verb.lemma in ("explode", "detonate", "blow", "go")


def _struck(passage: Passage, verb: Phrase) -> Phrase | None:
    """What a blast strikes: the object of the verb, or what it is at."""
    behind = passage.phrases.next(verb)
    if behind is not None and behind.kind in "IR" and passage.lower[behind.first] in ("up", "apart", "off"):
        behind = passage.phrases.next(behind)
    thing = behind if behind is not None and behind.kind == "noun" else governed_by(passage, verb, *_AT)
    return thing if thing is not None and (is_hit(passage, thing) or passage.tokens.words[thing.head][0].islower()) else None


def _attack() -> Trigger:
    return triggers("force", frozenset(("incident_verb",)))["attack"]


def _by_breach(passage: Passage) -> Found:
    """Read "the army violated the ceasefire", "accused Baku of breaking the truce", "recorded 200 ceasefire violations"."""
    for at in passage.positions(_CEASEFIRES):
        noun = passage.phrases.at(at)
        if noun.kind != "noun":
            continue
        before = passage.phrases.previous(noun)
        is_breach = passage.lower[noun.head] in _BREACHES or (before is not None and before.kind == "I" and _is_breach(passage, before))
        breach = noun if before is None or before.kind != "I" or passage.lower[noun.head] in _BREACHES else passage.phrases[before.position - 1]
        if is_breach and passage.lower[breach.first] != "no":
            by = governed_by(passage, breach, "by")
            if by is not None or passage.count_in(breach) is not None or is_told(passage, breach, None, None):
                yield incident(passage, _attack(), breach.head, None, by, None, "other")
                continue
        verb = _breaking(passage, noun, before)
        actor = (agent(passage, verb) if verb.passive else accused(passage, verb) or passage.phrases.subject(verb)) if verb is not None else None
        if verb is None or actor is None or not (is_armed(passage, actor) or is_power(passage, actor) or passage.lower[actor.head] in ("side", "sides")):
            yield Passed("armed_incident", passage.sentence, (at, at + 1), "generic")
            continue
        yield incident(passage, _attack(), verb.head, verb, actor, None, "other")


def _is_breach(passage: Passage, of: Phrase) -> bool:
    """Whether before "of the ceasefire" a breach stands: "a violation of the ceasefire"; "in violation of" says how, and not that."""
    breach = passage.phrases.previous(of, "")
    if breach is None or breach.kind != "noun" or passage.lower[of.first] != "of" or passage.lower[breach.head] not in _BREACHES:
        return False
    return passage.phrases[breach.position - 1].kind != "I" if breach.position else True


def _breaking(passage: Passage, noun: Phrase, before: Phrase | None) -> Phrase | None:
    """The verb by which a ceasefire is broken: before it, or behind it in the passive."""
    if before is not None and before.kind == "verb" and before.lemma in _BREAKING and not before.passive:
        return before
    behind = passage.phrases.next(noun)
    return behind if behind is not None and behind.kind == "verb" and behind.lemma in _BREAKING and behind.passive else None


RULES = (
    Rule(
        name="force/incident-blast",
        kind="armed_incident",
        reads="a bomb, mine or grenade that goes off or kills, or a drone that hits something",
        why="a bomb that went off was an attack, whoever laid it",
        triggers=lambda: BOMBS | _DETONATING | _HEARD,
        find=_by_blast,
        fires=(
            Fires(text="A car bomb exploded outside a police station in Mogadishu.", fields={"kind": "attack", "target.text": "police station"}),
            Fires(text="A roadside bomb killed two soldiers near Goris.", fields={"kind": "attack", "target.text": "two soldiers"}),
            Fires(text="A car bomb went off outside a hotel in Mogadishu.", fields={"kind": "attack", "target.text": "hotel"}),
            Fires(text="A drone hit an oil depot in Belgorod.", fields={"actor.text": "drone", "target.text": "oil depot"}),
        ),
        near=("The bomb was defused.", "If a bomb exploded, the talks would end.", "The drone show hit the town.", "The mine killed its owner."),
    ),
    Rule(
        name="force/incident-breach",
        kind="armed_incident",
        reads="somebody armed or a state that violates a ceasefire, or counted violations of it",
        why="a ceasefire is violated by force; by which is not said",
        triggers=lambda: _CEASEFIRES,
        find=_by_breach,
        fires=(
            Fires(text="The army violated the ceasefire near Goris.", fields={"kind": "other", "actor.text": "army"}),
            Fires(text="Baku accused Armenia of breaking the truce.", fields={"kind": "other", "actor.entity": "state:ARM"}),
            Fires(text="Monitors recorded 200 ceasefire violations in June.", fields={"kind": "other"}),
        ),
        near=("No ceasefire violations were recorded.", "The parties agreed on a ceasefire.", "If the army violated the ceasefire, the talks would end."),
    ),
)

"""Strengths: how many troops a force is by an aside behind it, and those that a row counts with their noun and state."""

from functools import cache

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import governed_by, joined
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import forms, triggers
from csto_events.parsing.troops import ABROAD, UNITS, Move, is_troops
from csto_events.parsing.who.mentions import Mention

_NUMBERING = frozenset(("numbering", "composing"))
_NOT_OF_ALL = frozenset(("include", "rise", "grow", "fall", "drop", "swell", "shrink"))
"""Verbs of a part, or of a change."""
_ONCE = frozenset(("initially", "once", "originally", "peak"))
"""Words of what a force was at another time."""


def numbered_aside(passage: Passage, force: Phrase) -> Phrase | None:
    """Give the troops that a force numbers by an aside behind it: "2,030 servicemen" in "the contingent, which numbers 2,030 servicemen, has left"."""
    sentence = passage.sentence
    if "," not in sentence.vocabulary or _verb_forms().isdisjoint(sentence.vocabulary):
        return None
    end = passage.phrases.with_prepositions(force, ("of", "in", "for"))
    comma = passage.phrases.at(end) if end < sentence.after else None
    verb = passage.phrases.next(comma, "RW") if comma is not None and comma.kind == "," else None
    if verb is None or verb.kind != "verb" or verb.negated or verb.tense == "future" or verb.modal or not is_numbering(verb):
        return None
    noun = passage.phrases.object(verb) or governed_by(passage, verb, "of")
    closing = sentence.letters.find(",", verb.after - sentence.first)
    after = sentence.first + closing if closing >= 0 else sentence.after
    is_now = noun is not None and noun.after <= after and _ONCE.isdisjoint(passage.lower[verb.first - 1 : after])
    return noun if is_now and noun is not None and passage.count_in(noun) is not None else None


def strength_with(passage: Passage, move: Move) -> Phrase | None:
    """Give the troops with whom a mission comes: "200 monitors" in "the mission deployed in May with 200 monitors"."""
    verb = move.verb
    is_of_mission = verb is not None and verb.lemma in _COMING and passage.lower[move.troops.head] in _OF_MANY and move.troops.first < verb.first
    strength = governed_by(passage, verb, "with") if is_of_mission and verb is not None else None
    are_men = strength is not None and (is_troops(passage, strength) or passage.lower[strength.head] in ABROAD)
    return strength if are_men and passage.count_in(strength) is not None else None


def strength_listed(passage: Passage, force: Phrase) -> Phrase | None:
    """Give the one troops by number of whom a mission is: "2,030 peacekeepers" in "a mission of 140 patrols, 2,030 peacekeepers and 70 vehicles"."""
    of = passage.phrases.next(force, "") if passage.lower[force.head] in _OF_MANY and passage.count_in(force) is None else None
    first = passage.phrases.next(of, "") if of is not None and passage.phrases.word(of) == "of" else None
    if first is None or first.kind != "noun" or passage.count_in(first) is None:
        return None
    listed = [one for one in joined(passage, first) if passage.count_in(one) is not None]
    men = [one for one in listed if passage.lower[one.head] not in UNITS - _MEN and (is_troops(passage, one) or passage.lower[one.head] in ABROAD)]
    return men[0] if len(men) == 1 else None


_MEN = frozenset("advisers instructors observers peacekeepers personnel servicemen troops".split())
"""Words for units that count men."""
_COMING = frozenset(("arrive", "deploy", "dispatch", "land", "send"))
_OF_MANY = frozenset(("battlegroup", "contingent", "force", "mission"))


def is_numbering(verb: Phrase) -> bool:
    """Tell whether a verb says how many a whole force is: "numbers", "comprises", "made up of"."""
    return verb.lemma not in _NOT_OF_ALL and verb.lemma in triggers("force", _NUMBERING)


@cache
def _verb_forms() -> frozenset[str]:
    return forms("force", _NUMBERING)


def origin_in_row(passage: Passage, count: int) -> Mention | None:
    """Give the state that those are from whom a row counts with a noun: "1,200 troops from Kuwait and 500 police officers from Oman"."""
    noun = passage.phrases.at(count)
    origin = _origin_behind(passage, noun)
    if origin is None or passage.sentence.letters[noun.head - passage.sentence.first] == "M":
        return None
    return origin if _ends_row(passage, noun) or _goes_on(passage, origin) else None


def _origin_behind(passage: Passage, noun: Phrase) -> Mention | None:
    """The state in "300 soldiers from Chad"."""
    after = noun.after
    if noun.kind != "noun" or after + 1 >= passage.sentence.after or passage.lower[after] != "from":
        return None
    origin = passage.names.at(after + 1 + (passage.lower[after + 1] == "the"))
    return origin if origin is not None and origin.kind == "state" and not origin.adjective else None


def _ends_row(passage: Passage, noun: Phrase) -> bool:
    """Whether others from another state stand before a noun phrase and a comma or "and"."""
    position = noun.position - 1
    while position >= 0 and passage.phrases[position].kind in ",C":
        position -= 1
    state = passage.phrases[position] if 0 < position < noun.position - 1 else None
    return state is not None and passage.phrases.word(passage.phrases[state.position - 1]) == "from" and passage.entity_in(state, "state") is not None


def _goes_on(passage: Passage, origin: Mention) -> bool:
    """Whether a row goes on behind the first state: ", 200 from Tajikistan"."""
    phrases = passage.phrases
    joint = phrases.next(phrases.at(origin.first), "")
    following = phrases.next(joint, "C") if joint is not None and joint.kind in ",C" else None
    return following is not None and passage.count_in(following) is not None and _origin_behind(passage, following) is not None

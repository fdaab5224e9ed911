"""Events told of: what is said of an event in a clause that hangs on it has the event's own date, and not that of what came of it."""

from functools import cache

from csto_events.language.date_words import date_words
from csto_events.language.dates import DateMention
from csto_events.language.lexicon import verb_forms
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.when.topics import ABOUT, events

_RELATIVES = frozenset(("that", "which"))
_FARTHEST = 6
"""Phrases between a relative word and the verb of its clause."""
_ENDING = frozenset("end halt mediate resolve settle stop".split())
"""What is done to an event that has gone on before: "sent envoys to end a war"."""
_CONSEQUENCES = ABOUT | {"for"}
"""Prepositions of the event because of which something is done later: "jailed for an attack", "resigned over the war"."""
_HANGING = frozenset(("across", "along", "at", "between", "for", "in", "near", "of", "on", "over", "with"))
"""Prepositions of what hangs on an event: "the war over the enclave", "clashes on the border"."""


def date_of_event_told_of(sentence: Sentence, trigger: int) -> DateMention | None:
    """Give the date in the name of the event of which a relative clause tells: "the 2020 war, in which 6,500 people died".

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
    """
    if "which" not in sentence.vocabulary or "," not in sentence.vocabulary:
        return None
    relative = _relative_before(sentence, trigger)
    if relative is None or sentence.phrases.word(relative) != "which":
        return None
    event = _antecedent(sentence, relative)
    closing = sentence.letters.find(",", trigger - sentence.first)
    after = sentence.first + closing if closing >= 0 else sentence.after
    if event is None or any(relative.first < date.first < after for date in sentence.dates):
        return None
    return next((date for date in sentence.dates if event.first <= date.first < event.head), None)


def is_of_event_before(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a date is of what was done about an event, and a claim is of the event: "in May sent envoys to end a war that killed 300".

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        date: a date before the claim.
    """
    words = sentence.vocabulary
    if (_ending().isdisjoint(words) and _CONSEQUENCES.isdisjoint(words)) or _events().isdisjoint(words):
        return False
    event = _event_of(sentence, trigger)
    above = sentence.phrases.previous(event) if event is not None else None
    if above is None or above.first < date.after:
        return False
    if above.kind == "I":
        return sentence.phrases.word(above) in _CONSEQUENCES
    return above.kind == "verb" and above.lemma in _ENDING


def _event_of(sentence: Sentence, trigger: int) -> Phrase | None:
    """The event that a claim is, or on which the clause hangs that makes it."""
    told = sentence.phrases.at(trigger)
    if told.kind == "noun" and sentence.tokens.lower[told.head] in _events():
        return told
    relative = _relative_before(sentence, trigger)
    return _antecedent(sentence, relative) if relative is not None else None


def _relative_before(sentence: Sentence, trigger: int) -> Phrase | None:
    """The relative word that opens the clause of a claim."""
    if _RELATIVES.isdisjoint(sentence.vocabulary):
        return None
    phrases = sentence.phrases
    at = _first_joined(sentence, phrases.at(trigger)).position
    seen = phrases[at].kind == "verb"
    for phrase in reversed(phrases[max(0, at - _FARTHEST) : at]):
        if phrase.kind in "WS":
            return phrase if phrases.word(phrase) in _RELATIVES else None
        if phrase.kind in ",;:" or (phrase.kind == "verb" and seen):
            return None
        seen = seen or phrase.kind == "verb"
    return None


def _first_joined(sentence: Sentence, told: Phrase) -> Phrase:
    """For the displaced of "which killed 12 and displaced 300" give the killed, of whose clause it is; else the phrase itself."""
    phrases = sentence.phrases
    joint = phrases.previous(told) if told.kind == "verb" else None
    if joint is None or joint.kind != "C":
        return told
    return next((one for one in reversed(phrases.verbs()) if one.after <= joint.first and one.form == "finite"), told)


def _antecedent(sentence: Sentence, relative: Phrase) -> Phrase | None:
    """The event on which a relative clause hangs: the war of "the war over the enclave, in which"."""
    phrases = sentence.phrases
    before = phrases.previous(relative, "I,")
    while before is not None and before.kind == "noun" and sentence.tokens.lower[before.head] not in _events():
        joint = phrases.previous(before, "")
        above = phrases.previous(joint, "") if joint is not None and joint.kind == "I" and phrases.word(joint) in _HANGING else None
        before = above
    return before if before is not None and before.kind == "noun" else None


@cache
def _ending() -> frozenset[str]:
    return verb_forms(_ENDING)


@cache
def _events() -> frozenset[str]:
    return events() | frozenset(date_words()["event"]) | _AT_ONCE


_AT_ONCE = frozenset("assault assaults blast blasts bombings crash explosion explosions killings raids shooting shootings".split())
"""Events that are over at once."""

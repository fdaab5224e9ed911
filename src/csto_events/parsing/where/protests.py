"""Protests: places of what people march for or after, which are not where they march."""

from csto_events.language.reading import Sentence

_PROTESTING = frozenset(("demonstrate", "gather", "march", "protest", "rally"))
_TIMES = frozenset(("after", "before", "following", "once", "since", "when"))
_HELD = frozenset(("arrest", "capture", "detain", "execute", "hold", "imprison", "jail", "kill", "shoot"))


def is_of_cause_of_protest(sentence: Sentence, trigger: int, at: int) -> bool:
    """Tell whether a place is of what a protest is about: "rallied after an offensive in Karabakh", "marched in support of prisoners held in Minsk".

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        at: the token of the place.
    """
    verb = sentence.phrases.at(trigger)
    if at < verb.after or verb.kind != "verb" or verb.lemma not in _PROTESTING:
        return False
    if not _TIMES.isdisjoint(sentence.tokens.lower[verb.after : at]):
        return True
    held = next((one for one in reversed(sentence.phrases.verbs()) if verb.after <= one.first < at), None)
    if held is None or held.lemma not in _HELD or held.first != held.head or not held.position:
        return False
    people = sentence.phrases[held.position - 1]
    return people.kind == "noun" and people.after == held.first and sentence.phrases.is_object_of_preposition(people)

"""Harm that nobody has told of, which is no zero: "no deaths were acknowledged", "no casualties have been confirmed so far"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_ADMITTING = frozenset(("acknowledge", "admit", "confirm", "verify"))
_TELLING = frozenset(("announce", "disclose", "publish", "record", "register", "release", "report"))
_YET = frozenset(("yet", "far", "immediately", "initially"))
"""Words that leave open what will be known: "no deaths were reported yet", "no injuries have been reported so far"."""
_FARTHEST = 3


def is_unheard_of(passage: Passage, noun: Phrase) -> bool:
    """Tell whether it is only not known that somebody came to harm: "no deaths were acknowledged", and not "no injuries were reported".

    Args:
        passage: the sentence.
        noun: the noun of harm, behind "no".
    """
    verb = passage.phrases.next(noun, "R")
    if verb is None or verb.kind != "verb" or not verb.passive or verb.negated:
        return False
    if verb.lemma in _ADMITTING:
        return True
    return verb.lemma in _TELLING and not _YET.isdisjoint(passage.lower[verb.first : min(verb.after + _FARTHEST, passage.sentence.after)])

"""What is refuted: what others tell, where a source calls that false before it is told, or attacks that it is told at all."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.asserted.called_false import FALSE
from csto_events.parsing.asserted.unconfirmed import TOLD
from csto_events.parsing.passage import Passage

_ATTACKING = frozenset("blast condemn criticise criticize decry denounce deplore deride ridicule slam".split())
"""Verbs that hold against somebody what that one claims."""
_FARTHEST = 8
"""Tokens between "as" and what is so called."""


def refuted_behind(passage: Passage, joint: Phrase) -> int | None:
    """For the "as" of "dismissed as groundless claims that it rained" give the token of "that", of "as false the charges of torture" that of "the".

    Args:
        passage: the sentence.
        joint: the phrase of "as".
    """
    if FALSE.isdisjoint(passage.sentence.vocabulary):
        return None
    is_false = False
    for at in range(joint.after, min(joint.after + _FARTHEST, passage.sentence.after - 1)):
        word, letter = passage.lower[at], passage.sentence.letters[at - passage.sentence.first]
        is_false = is_false or word in FALSE
        if word in TOLD and letter == "N":
            return _first_of_told(passage, at) if is_false else None
        if letter not in "DAQRC":
            return None
    return None


def _first_of_told(passage: Passage, told: int) -> int:
    if passage.lower[told + 1] == "that":
        return told + 1
    while passage.lower[told - 1] in ("any", "such", "the", "their", "these", "those", "its", "his", "her"):
        told -= 1
    return told


def refutes(passage: Passage, verb: Phrase) -> bool:
    """Tell whether a source denies what others tell: "denounced as groundless reports that it rained", "denounced claims that it rained"."""
    following = passage.phrases.next(verb)
    if following is None:
        return False
    if following.kind in "IS" and passage.lower[following.first] == "as":
        return refuted_behind(passage, following) is not None
    is_told = following.kind == "noun" and passage.lower[following.head] in TOLD and passage.lower[following.after] == "that"
    return is_told and verb.lemma in _ATTACKING and not verb.passive

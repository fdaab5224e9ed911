"""New clauses behind an object: "released no toll, but an official in Osh said", which counts no official among the released."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_JOINTS = frozenset(("and", "but", "while"))
_WHERE = ("at", "for", "from", "in", "near", "of", "on", "with")
"""Prepositions that say which people a subject is of."""


def goes_on_with_clause(passage: Passage, noun: Phrase) -> bool:
    """Tell whether a noun phrase behind a comma and "and" or "but" is the subject of a new clause, over what hangs on it.

    Args:
        passage: the sentence.
        noun: the noun phrase: the official of "released no toll, but an official in Osh, who was not named, said".
    """
    lower, phrases = passage.lower, passage.phrases
    joint = lower[noun.first - 1]
    if joint not in _JOINTS or lower[noun.first - 2] != ",":
        return False
    after = phrases.with_prepositions(noun, _WHERE)
    behind = phrases.at(after) if after < passage.sentence.after else None
    if behind is None:
        return False
    if behind.kind == "," and joint == "but":
        told = phrases.next(behind, "")
        return told is not None and told.kind == "W"
    return after > noun.after and behind.kind == "verb" and behind.form == "finite" and lower[behind.head] != "aged"

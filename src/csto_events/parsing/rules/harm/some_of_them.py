"""Some of them: a number of those who have just been counted: "nine are in hospital, three of them in intensive care", "Six were women"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.counted import Counted, counted
from csto_events.parsing.parties import before_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import forms


def some_of_them(passage: Passage, them: Phrase | None) -> Counted | None:
    """Give the three of "nine are in hospital, three of them in intensive care", which a comma or "with" parts from the others.

    Args:
        passage: the sentence.
        them: the noun phrase before the preposition.
    """
    if them is None or passage.lower[them.first : them.after] != ["them"]:
        return None
    count = before_of(passage, them)
    joint = passage.phrases.previous(count, "") if count is not None else None
    is_apart = joint is not None and (joint.kind in ",-C" or passage.phrases.word(joint) in ("with", "including"))
    return counted(passage, count) if is_apart and count is not None and passage.count_in(count) is not None else None


def are_in_condition(passage: Passage, harmed: Phrase) -> bool:
    """Tell whether the rule of conditions reads what is told of somebody: "among the dead are two children".

    Args:
        passage: the sentence.
        harmed: the noun phrase behind "among".
    """
    return passage.lower[harmed.first] == "the" and harmed.after - harmed.first == _ALONE and passage.lower[harmed.head] in forms("harm", _ADJECTIVES)


_ADJECTIVES = frozenset(("adjective",))
_ALONE = 2
"""Tokens of "the dead"."""

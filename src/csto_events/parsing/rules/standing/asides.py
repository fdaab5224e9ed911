"""Standings told in commas behind the names of states: "Mali and Burkina Faso, both suspended from ECOWAS, sent a letter"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.terms import Named, apposed_states

_SUSPENDING = frozenset(("suspended",))
_ALL = frozenset(("both", "all", "each", "now", "currently", "already", "still"))
_AWAY = frozenset(("from", "by"))


def suspended_asides(passage: Passage) -> list[tuple[int, Phrase, list[Named]]]:
    """Give where a participle in commas says that states are suspended, the preposition behind it, and the states that stand before it.

    Args:
        passage: the sentence.
    """
    found = list[tuple[int, Phrase, list[Named]]]()
    for at in () if "suspended" not in passage.sentence.vocabulary else passage.positions(_SUSPENDING):
        first = at
        while first > passage.sentence.first and passage.lower[first - 1] in _ALL:
            first -= 1
        mark, joint = passage.phrases.at(first - 1), passage.phrases.at(at + 1)
        is_aside = first > passage.sentence.first + 1 and mark.kind == "," and passage.phrases.word(joint) in _AWAY
        states = apposed_states(passage, mark) if is_aside else []
        if states:
            found.append((at, joint, states))
    return found

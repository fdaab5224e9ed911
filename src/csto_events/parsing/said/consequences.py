"""Consequences: what came of what is told, behind its voice: "A bomb exploded, police said, killing four", "Two more died, it said, raising the toll to 40"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_HARMING = frozenset("damage destroy displace injure kill maim wound".split())
_LEAVING = frozenset(("bring", "force", "leave", "push", "raise", "send", "take"))
"""Verbs that tell of harm with a word of it behind them, and else may be what the speaker does: "he said, leaving the room"."""
_OF_HARM = frozenset("casualties dead deaths fatalities flee flight homeless hurt injured killed missing toll wounded".split())


def is_consequence(passage: Passage, opening: Phrase) -> bool:
    """Tell whether a form in -ing behind the comma of a voice tells what came of what the voice tells, and nothing that the speaker does.

    Args:
        passage: the sentence.
        opening: the first phrase behind the comma.
    """
    if opening.kind != "verb" or opening.form != "gerund":
        return False
    return opening.lemma in _HARMING or (opening.lemma in _LEAVING and not _OF_HARM.isdisjoint(passage.lower[opening.after : passage.sentence.after]))

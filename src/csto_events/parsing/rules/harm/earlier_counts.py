"""Counts that another one has replaced: the 24 of "36 people were killed, up from 24", "up from an earlier figure of 24"."""

from csto_events.parsing.passage import Passage

MOVED = frozenset(("up", "down"))
"""Words before the "from" of an earlier count."""
_FIGURES = frozenset(("count", "estimate", "figure", "number", "report", "tally", "toll", "total"))
_DESCRIBING = frozenset("a an the its earlier former initial last preliminary previous prior death official".split())


def is_earlier_count(passage: Passage, start: int) -> bool:
    """Tell whether a count stands behind "up from", or what an earlier figure is of.

    Args:
        passage: the sentence.
        start: its first token.
    """
    if MOVED.isdisjoint(passage.sentence.vocabulary):
        return False
    lower, first = passage.lower, passage.sentence.first
    if lower[start - 1] == "of" and lower[start - 2] in _FIGURES:
        start -= 2
        while start > first and lower[start - 1] in _DESCRIBING:
            start -= 1
    return start - 1 > first and lower[start - 1] == "from" and lower[start - 2] in MOVED

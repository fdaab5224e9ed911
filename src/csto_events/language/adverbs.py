"""Adverbs: which words are adverbs where they stand, and adjectives or conjunctions elsewhere: "has just confirmed it", "a just war"."""

from collections.abc import Callable, Mapping

from csto_events.language.line import Line
from csto_events.language.listing import yet

_LINKING = frozenset("am is are was were be been seem seems seemed".split())
_JUST = frozenset("cause cure end ends order outcome peace punishment resolution settlement society solution transition war wars world".split())
"""What is called just."""


def _just(line: Line, at: int) -> str:
    """Take "just" for an adjective between an article and a noun, before what is called just, and at the end: "the cause was just"."""
    before, following = line.letters[at - 1] if at else "", line.lower[at + 1] if at + 1 < len(line.lower) else ""
    is_predicate = at > 0 and line.lower[at - 1] in _LINKING and (not following or not following[0].isalnum() or following == "and")
    is_called = following in _JUST and before not in tuple("ZTOPN")  # "for just peace", and not "would just end the war"
    return "A" if is_predicate or is_called or (before != "" and before in "DK" and following.isalpha()) else "R"


BY_USE: Mapping[str, Callable[[Line, int], str]] = {"just": _just, "yet": yet}
"""Words whose letter their use tells, and how."""

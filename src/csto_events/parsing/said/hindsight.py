"""Hindsight: "would" that tells what somebody said afterwards: "Pashinyan would later claim that 50 soldiers had died" (Quirk et al. 1985, 4.48)."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import cued

_LATER = frozenset("afterward afterwards eventually later subsequently ultimately".split())


def tells_ahead(passage: Passage, verb: Phrase) -> bool:
    """Tell whether a verb with "would" says what came later, and not what somebody announced or imagined.

    Args:
        passage: the sentence.
        verb: the verb group.

    Returns:
        Whether an adverb of later times stands in it or before it, and nobody's words hold it: not "he said he would later explain that …".
    """
    if verb.modal != "would" or verb.negated or _LATER.isdisjoint(passage.sentence.vocabulary):
        return False
    first = max(passage.sentence.first, verb.first - 1)
    if _LATER.isdisjoint(passage.tokens.lower[first : verb.after + 1]):
        return False
    return all(earlier.first >= verb.first for earlier, _, _ in cued(passage))

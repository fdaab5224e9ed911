"""Taking back: whether a verb says that a figure which has just been told no longer holds: "It later withdrew the figure", "took back that number"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_VERBS = frozenset(("recant", "retract", "take", "withdraw"))
_TOLD = frozenset(("count", "estimate", "figure", "figures", "number", "numbers", "tally", "toll"))
_KNOWN = frozenset(("its", "that", "the", "this", "those"))


def takes_back_figure(passage: Passage, verb: Phrase) -> bool:
    """Tell whether somebody takes back "the figure", "its toll"; who may or will do so has not.

    Args:
        passage: the sentence.
        verb: the verb group.
    """
    if verb.lemma not in _VERBS or verb.passive or verb.negated or verb.modal:
        return False
    at = verb.after + (passage.lower[verb.after] == "back")
    figure = passage.phrases.at(at) if at < passage.sentence.after and (verb.lemma != "take" or at > verb.after) else None
    return figure is not None and figure.kind == "noun" and passage.lower[figure.first] in _KNOWN and passage.lower[figure.head] in _TOLD

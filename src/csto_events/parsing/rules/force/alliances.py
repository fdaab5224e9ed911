"""Alliances: which one sends troops that a text only calls "it"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import is_alliance
from csto_events.parsing.passage import Passage

SENTENCES_BACK = 2
"""How many sentences before must name no state and no other organisation for the one alliance of a text to be meant."""


def is_by_it(passage: Passage, sender: Phrase | None) -> bool:
    """Tell whether who sends is only "it", and neither its sentence nor the one before says who that is.

    Args:
        passage: the sentence.
        sender: who sends.
    """
    return sender is not None and passage.lower[sender.first : sender.after] == ["it"] and passage.actor(sender) is None


def alliance_meant(passage: Passage, sender: Phrase | None) -> str | None:
    """Give the alliance that "it" means where a text speaks of one alone: "Only once. In 2022, at the request of its president, it sent troops".

    Args:
        passage: the sentence.
        sender: who sends.
    """
    if not is_by_it(passage, sender):
        return None
    index, names = passage.sentence.index, passage.names
    start = passage.reading.sentences[max(index - SENTENCES_BACK, 0)].first
    near = {one.entity for one in names.within(start, passage.sentence.first) if one.kind in ("state", "organisation")}
    if len(near) > 1:
        return None
    named = names.within(0, passage.sentence.first)
    alliances = {one.entity for one in named if one.entity is not None and one.entity.startswith("org:") and is_alliance(passage, one.entity)}
    return alliances.pop() if len(alliances) == 1 and near <= alliances else None

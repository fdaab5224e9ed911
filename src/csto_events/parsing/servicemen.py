"""Servicemen: soldiers whose last word alone does not say so: "service members", "Russian border guards in Armenia"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

BEFORE_LAST = {"members": ("service",), "guards": ("border", "frontier")}
"""The words in front of the last one that make soldiers of them."""


def is_armed_by_words(passage: Passage, phrase: Phrase) -> bool:
    """Tell whether the last two words of a noun phrase are soldiers; those who guard a border are so in another state than their own.

    Args:
        passage: the sentence.
        phrase: the noun phrase.
    """
    word = passage.lower[phrase.head]
    if phrase.head == phrase.first or passage.lower[phrase.head - 1] not in BEFORE_LAST.get(word, ()):
        return False
    return word == "members" or _are_abroad(passage, phrase)


def _are_abroad(passage: Passage, guards: Phrase) -> bool:
    """Whether guards of one state, by their nationality, are spoken of beside another state."""
    own = next((one.entity for one in passage.mentions(guards) if one.kind == "state"), None)
    others = (one.entity for one in passage.mentions() if one.kind in ("state", "place") and not one.adjective and one.first >= guards.after)
    states = {passage.names.country_of(one) if one.startswith("place:") else one for one in others if one is not None}
    return own is not None and bool(states - {own, None})

"""Crowds: so many of those who protest, whom the police scatter: "dispersed hundreds of demonstrators"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import before_of
from csto_events.parsing.passage import Passage

_GROUPS = frozenset(("crowd", "crowds", "group", "groups"))


def are_some_of(passage: Passage, struck: Phrase, crowd: Phrase) -> bool:
    """Tell whether those whom the police scatter are so many of a crowd: "hundreds of demonstrators", and not "the son of protesters".

    Args:
        passage: the sentence.
        struck: whom the police scatter or beat.
        crowd: those who protest.
    """
    is_number = passage.lower[struck.head] in _GROUPS or passage.sentence.letters[struck.head - passage.sentence.first] == "M"
    return is_number and before_of(passage, crowd) is struck

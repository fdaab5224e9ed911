"""Losses that there were none of: "peacekeepers suffered no losses", and not the losses of a firm."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import bears_arms
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage

_OF_PEOPLE = frozenset("combat further human military other personnel troop".split())
"""Words between "no" and the losses that do not make them losses of money or goods."""
_SUFFERED = frozenset("have incur report suffer sustain take".split())


def lost_nobody(passage: Passage, noun: Phrase) -> bool:
    """Tell whether those who bear arms had no losses: "no losses among the peacekeepers", "the army suffered no losses".

    Args:
        passage: the sentence.
        noun: the noun phrase of the losses.
    """
    words = passage.lower[noun.first : noun.after]
    if words[0] != "no" or words[-1] != "losses" or not _OF_PEOPLE.issuperset(words[1:-1]):
        return False
    among = governed_by(passage, noun, "among")
    if among is not None:
        return bears_arms(passage, among) or passage.lower[among.head] in ("personnel", "ranks", "forces")
    verb = passage.phrases.previous(noun)
    loser = passage.phrases.subject(verb) if verb is not None and verb.kind == "verb" and verb.lemma in _SUFFERED and not verb.passive else None
    return loser is not None and bears_arms(passage, loser)

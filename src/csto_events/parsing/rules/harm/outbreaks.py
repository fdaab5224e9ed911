"""Outbreaks: violence between groups of people that breaks out somewhere: "Ethnic violence erupted in Osh", and no violence as such."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import verb_of
from csto_events.parsing.passage import Passage

_BETWEEN_GROUPS = frozenset("communal ethnic intercommunal inter-communal inter-ethnic interethnic mob sectarian street".split())
_BREAKING_OUT = frozenset(("break", "erupt", "flare"))


def is_outbreak(passage: Passage, noun: Phrase) -> bool:
    """Tell whether violence is that of groups, and broke out.

    Args:
        passage: the sentence.
        noun: the noun phrase of the violence: that of soldiers and of homes has other words before it, or none.
    """
    verb = verb_of(passage, noun)
    broke_out = verb is not None and verb.lemma in _BREAKING_OUT and verb.first > noun.first and not (verb.negated or verb.modal)
    return broke_out and not _BETWEEN_GROUPS.isdisjoint(passage.lower[noun.first : noun.head])

"""Implied sides: who fights without a "between", for the clause names one or both: "Armenia appealed to the bloc after clashes with Azerbaijan"."""

from csto_events.language.noun_phrases import DEFINITE
from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.sides import Sides, fighting
from csto_events.parsing.who.placenames import BORDERS

FOUGHT = frozenset(("clash", "fighting", "hostility", "skirmish"))
"""Nouns of what two sides do to each other."""
_JOINTS = frozenset(("after", "amid", "during", "following", "in", "of", "over"))
"""Words before a noun of fighting that make of it why or when its clause's subject did something."""


def implied_sides(passage: Passage, noun: Phrase) -> Sides | None:
    """Give both sides of a fight that the state does something after or over which has fought it.

    Args:
        passage: the sentence.
        noun: the noun phrase of the fight: "clashes with Azerbaijan", "fighting along their disputed border".

    Returns:
        The subject and whom it fights, or both subjects where the border is theirs; None where the words say neither, or the fight is known already.
    """
    if passage.lower[noun.first] in DEFINITE or passage.names.possessor_of(noun) is not None:
        return None
    joint = passage.phrases.previous(noun)
    if joint is None or passage.phrases.word(joint) not in _JOINTS:
        return None
    verb = next((one for one in reversed(passage.phrases.verbs()) if one.first < noun.first), None)
    if verb is None or verb.passive or verb.negated or _is_of_a_third(passage, verb):
        return None
    subjects = [one for one in passage.phrases.subjects(verb) if (passage.actor(one) or "").startswith("state:")]
    other = governed_by(passage, noun, "with")
    if other is not None:
        return fighting(passage, (subjects[0], other)) if len(subjects) == 1 and (passage.actor(other) or "").startswith("state:") else None
    border = governed_by(passage, noun, "along", "at", "on", "near")
    is_theirs = border is not None and passage.lower[border.first] == "their" and passage.lower[border.head] in BORDERS
    return fighting(passage, subjects) if is_theirs and len(subjects) > 1 else None


def _is_of_a_third(passage: Passage, verb: Phrase) -> bool:
    """Whether a state only steps between others that fight: "Russia brokered a truce after clashes with", "sent observers after clashes with"."""
    thing = passage.phrases.object(verb)
    if verb.lemma in _BETWEEN or (thing is not None and passage.lower[thing.head] in _SENT_BETWEEN):
        return True
    return verb.lemma not in _ASKING and thing is not None and passage.entity_in(thing, "state") is not None  # "France backed Armenia after clashes with"


_ASKING = frozenset(("ask", "beg", "request"))
_BETWEEN = frozenset("arbitrate broker condemn facilitate host intervene mediate offer propose urge".split())
_SENT_BETWEEN = frozenset("aid envoy envoys mediator mediators mission monitors observer observers peacekeepers".split())

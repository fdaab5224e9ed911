"""Losses that there were none of: "peacekeepers suffered no losses", and not the losses of a firm."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import bears_arms
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.war_losses import MONEY, WARLIKE
from csto_events.parsing.terms import verb_before

_OF_PEOPLE = frozenset("combat further human military other personnel troop".split())
"""Words between "no" and the losses that do not make them losses of money or goods."""
_SUFFERED = frozenset("have incur report suffer sustain take".split())
_SIDES = frozenset(("side", "sides"))
_RANKS = frozenset(("civilians", "forces", "personnel", "population", "ranks"))
_MATERIEL = frozenset("aircraft ammunition armament armaments armour armor equipment hardware materiel tanks vehicles vessels weaponry weapons".split())
_REPELLING = frozenset(("beat", "destroy", "foil", "hold", "rebuff", "repel", "repulse", "thwart"))
"""What is done to attackers: "the attack was repelled with no losses"."""


def lost_nobody(passage: Passage, noun: Phrase) -> bool:
    """Tell whether those who bear arms had no losses: "no losses among the peacekeepers", "the army suffered no losses".

    Args:
        passage: the sentence.
        noun: the noun phrase of the losses.
    """
    words = passage.lower[noun.first : noun.after]
    if words[0] != "no" or words[-1] != "losses" or not _OF_PEOPLE.issuperset(words[1:-1]):
        return False
    reported = passage.phrases.next(noun)
    is_reported = reported is not None and reported.kind == "verb" and reported.passive and not reported.negated
    among = governed_by(passage, reported if reported is not None and is_reported else noun, "among", "in", "on", "of")
    if among is not None and passage.lower[among.head] in _MATERIEL:
        return False
    if among is not None and (_is_side(passage, among) or passage.lower[among.head] in _RANKS or bears_arms(passage, among)):
        return True
    verb = passage.phrases.previous(noun)
    if verb is not None and passage.phrases.word(verb) == "with":
        return _is_repelled(passage, noun)
    loser = passage.phrases.subject(verb) if verb is not None and verb.kind == "verb" and verb.lemma in _SUFFERED and not verb.passive else None
    return loser is not None and (_is_side(passage, loser) or bears_arms(passage, loser) or _fought(passage, loser))


def _fought(passage: Passage, loser: Phrase) -> bool:
    """Whether a state had no losses where the sentence speaks of fighting: "Armenia suffered no losses in the fighting"."""
    state = passage.names.at(loser.head)
    words = passage.sentence.vocabulary
    return state is not None and state.kind == "state" and not WARLIKE.isdisjoint(words) and MONEY.isdisjoint(words)


def _is_side(passage: Passage, phrase: Phrase) -> bool:
    """Whether a phrase is a side in a conflict: "the Armenian side", "either side"."""
    words = passage.lower[phrase.first : phrase.head]
    if passage.lower[phrase.head] not in _SIDES:
        return False
    return words in (["both"], ["either"], ["our"]) or any(one.kind == "state" for one in passage.mentions(phrase))


def _is_repelled(passage: Passage, noun: Phrase) -> bool:
    """Whether an attack is driven back "with no losses", or those who bear arms have done something so."""
    verb = verb_before(passage, noun.first)
    if verb is None:
        return False
    subject = passage.phrases.subject(verb)
    return verb.lemma in _REPELLING or (subject is not None and bears_arms(passage, subject))

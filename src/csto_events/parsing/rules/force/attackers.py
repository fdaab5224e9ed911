"""Attackers behind an "of": "the incursion of Azerbaijani troops into Armenia", and not "the invasion of Ukraine"."""

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import has_arms, is_armed, is_hit, is_power
from csto_events.parsing.parties import behind_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.placenames import BORDERS

_ENTERING = frozenset("incursion incursions infiltration invasion".split())
"""What soldiers do to a country, and nobody does to soldiers."""
_ATTACKING = _ENTERING | frozenset("aggression assault assaults attack attacks raid raids strike strikes".split())
_AIMED = frozenset(("against", "into", "on", "upon"))


def attacker_behind_of(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give who attacks where an "of" behind the noun names them and another preposition whom they attack.

    Args:
        passage: the sentence.
        noun: the noun phrase of the attack.

    Returns:
        The soldiers of "the incursion of troops into Armenia", "the invasion of Russian troops", the state of "the attack of Iraq on Kuwait", the
        gunmen of "the attack of gunmen"; None where
        "of" names what was attacked: "the invasion of Ukraine", "the shelling of troops".
    """
    inner = behind_of(passage, noun) if passage.lower[noun.head] in _ATTACKING else None
    if inner is None or inner.kind != "noun" or passage.is_date(inner) or not (is_armed(passage, inner) or is_power(passage, inner)):
        return None
    joint = passage.phrases.next(inner)
    struck = passage.phrases.next(joint) if joint is not None and joint.kind == "I" and passage.phrases.word(joint) in _AIMED else None
    if struck is not None and struck.kind == "noun" and _is_aim(passage, struck):
        return inner
    enters = passage.lower[noun.head] in _ENTERING and has_arms(passage, inner)
    return inner if enters or _are_attackers(passage, inner) else None


def _are_attackers(passage: Passage, people: Phrase) -> bool:
    known = lexicon().person_nouns.get(passage.lower[people.head])
    return known is not None and known.group == "attackers"


def _is_aim(passage: Passage, struck: Phrase) -> bool:
    """Whether something is attacked there, and it is no day nor the line at which it happens."""
    is_where = passage.is_date(struck) or passage.lower[struck.head] in BORDERS
    return not is_where and (is_hit(passage, struck) or is_armed(passage, struck) or passage.is_name(struck))

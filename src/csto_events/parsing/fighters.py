"""Fighters: of which known group they are, or their weapons."""

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_OF_GROUPS = frozenset(("security_forces", "attackers"))
_WEAPONS = frozenset("aircraft artillery drone drones forces missiles mortars rockets snipers troops units jets tanks".split())
_OWN = frozenset(("its", "their"))
GROUPS = frozenset("group groups band bands gang gangs dozens scores hundreds thousands number handful pair column squad team unit wave couple".split())
"""Nouns for how many or how gathered those are who stand behind "of"."""
_MEMBERS = GROUPS | frozenset("members member elements men cell cells wing faction factions front".split())


def group_of(passage: Passage, phrase: Phrase) -> str | None:
    """Give the known armed group that fighters or their weapons are of: "Hamas militants", "members of the ADF", "the RSF said its drones".

    Args:
        passage: the sentence.
        phrase: the noun phrase.

    Returns:
        The id of the group; None where the phrase is of no fighters, or of a group that nobody knows.
    """
    word = passage.lower[phrase.head]
    fights = word in _WEAPONS or _is_fighter(word)
    if not fights and word not in _MEMBERS:
        return None
    if fights and (beside := _known_group(passage, phrase)) is not None:
        return beside
    if fights and passage.lower[phrase.first] in _OWN:
        return passage.names.it_within(passage.sentence, phrase)
    joint = passage.phrases.next(phrase, "")
    of = passage.phrases.next(joint, "R") if joint is not None and joint.kind == "I" and passage.phrases.word(joint) in ("of", "from") else None
    if of is None or of.kind != "noun":
        return None
    named = passage.actor(of)
    if named is not None:
        return named if passage.names.is_armed_group(named) else None
    return group_of(passage, of) if word in _MEMBERS else None


def are_band(passage: Passage, phrase: Phrase) -> bool:
    """Tell whether a noun phrase is a known armed group, or people who fight for no state: "rebels", "gunmen"; the police seize drugs, too."""
    noun = lexicon().person_nouns.get(passage.lower[phrase.head])
    if noun is not None and noun.group == "attackers":
        return True
    group = passage.actor(phrase) or group_of(passage, phrase)
    return group is not None and passage.names.is_armed_group(group)


def _is_fighter(word: str) -> bool:
    noun = lexicon().person_nouns.get(word)
    return noun is not None and noun.group in _OF_GROUPS


def _known_group(passage: Passage, phrase: Phrase) -> str | None:
    return next((one.entity for one in passage.mentions(phrase) if one.entity is not None and passage.names.is_armed_group(one.entity)), None)

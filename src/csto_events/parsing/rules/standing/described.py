"""Described blocs: the alliance that a text names elsewhere and here only describes: "a Russian-led military alliance"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.descriptions import is_military_alliance
from csto_events.parsing.who.names import Mention

_BLOCS = frozenset(("alliance", "bloc", "grouping", "pact"))
_MILITARY = frozenset(("defence", "defense", "defensive", "military", "security"))
_LED = ("-dominated", "-led")
"""What joins a name to the alliance that its bearer leads: "Moscow-led"."""


def described_bloc(passage: Passage, noun: Phrase) -> Mention | None:
    """Give the military alliance that a noun phrase describes, where the text names one alone that it can be.

    Args:
        passage: the sentence.
        noun: the noun phrase.
    """
    words = passage.tokens.words[noun.first : noun.head]
    leading = next((word.rpartition("-")[0] for word in words if word.lower().endswith(_LED)), None)
    if passage.lower[noun.head] not in _BLOCS or (leading is None and _MILITARY.isdisjoint(passage.lower[noun.first : noun.head])):
        return None
    leader = _state_called(passage, leading) if leading is not None else None
    if leading is not None and leader is None:
        return None  # "a Western-led military bloc"
    named = {one.entity for one in passage.names.within(0, len(passage.tokens.words)) if one.kind == "organisation" and one.entity is not None}
    alliances = {one for one in named if "~" not in one and is_military_alliance(passage.names.known(one)) and (leader is None or _is_in(passage, leader, one))}
    return Mention(noun.first, noun.after, "organisation", entity=alliances.pop()) if len(alliances) == 1 else None


def _state_called(passage: Passage, name: str) -> str | None:
    """The state of "Russian", "Moscow" and "Kremlin"."""
    known = passage.names.registry.resolve(name)
    return (passage.names.country_of(known.id) or known.id) if known is not None else None


def _is_in(passage: Passage, state: str, organisation: str) -> bool:
    return any(row.state == state for row in passage.names.registry.members(organisation))

"""Described blocs: the alliance that a text names elsewhere and here only describes: "a Russian-led military alliance"."""

from collections.abc import Mapping

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.descriptions import is_military_alliance
from csto_events.parsing.who.names import Mention

_BLOCS = frozenset(("alliance", "bloc", "grouping", "pact"))
_MILITARY = frozenset(("defence", "defense", "defensive", "military", "security"))
_LED: Mapping[str, str] = {
    **dict.fromkeys(("kremlin-led", "moscow-led", "moscow-dominated", "russia-dominated", "russia-led", "russian-dominated", "russian-led"), "state:RUS"),
    **dict.fromkeys(("american-led", "u.s.-led", "us-led", "washington-led"), "state:USA"),
}
"""Words that say which state leads an alliance."""


def described_bloc(passage: Passage, noun: Phrase) -> Mention | None:
    """Give the military alliance that a noun phrase describes, where the text names one alone that it can be.

    Args:
        passage: the sentence.
        noun: the noun phrase.
    """
    words = passage.lower[noun.first : noun.head]
    leader = next((_LED[word] for word in words if word in _LED), None)
    if passage.lower[noun.head] not in _BLOCS or (leader is None and _MILITARY.isdisjoint(words)):
        return None
    named = {one.entity for one in passage.names.within(0, len(passage.tokens.words)) if one.kind == "organisation" and one.entity is not None}
    alliances = {one for one in named if "~" not in one and is_military_alliance(passage.names.known(one)) and (leader is None or _is_in(passage, leader, one))}
    return Mention(noun.first, noun.after, "organisation", entity=alliances.pop()) if len(alliances) == 1 else None


def _is_in(passage: Passage, state: str, organisation: str) -> bool:
    return any(row.state == state for row in passage.names.registry.members(organisation))

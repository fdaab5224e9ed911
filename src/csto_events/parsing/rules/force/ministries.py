"""Ministries that speak of what the forces of their state did: "Tajikistan's Foreign Ministry denied shelling the village"."""

from csto_events.language.phrases import Phrase
from csto_events.model import Body, Party
from csto_events.model.checks import made
from csto_events.parsing.passage import Passage


def of_ministry(passage: Passage, noun: Phrase | None) -> Party | None:
    """Give the state, by its own words where they stand there, for a ministry that is told to attack somebody; None for all others.

    Args:
        passage: the sentence.
        noun: the noun phrase of the attacker, as "the Tajik Foreign Ministry", or "it" where that is meant.
    """
    entity = passage.actor(noun) if noun is not None else None
    if noun is None or entity is None or not entity.startswith("body:") or "/" not in entity:
        return None
    body = passage.names.known(entity)
    is_said = noun.first == noun.head or passage.lower[noun.head] in _MINISTRIES
    state = passage.names.country_behind(entity)
    if not is_said or not isinstance(body, Body) or body.kind != "ministry" or state is None or not state.startswith("state:"):
        return None
    own = next((one for one in passage.mentions() if one.entity == state and noun.first <= one.first < noun.head), None)
    text = passage.text(own.first, own.after) if own is not None else passage.text(noun.first + (passage.lower[noun.first] == "the"), noun.after)
    return made(Party, state, text)


_MINISTRIES = frozenset(("ministry", "department", "mod", "mfa"))

"""Operators: whose operation it is by the words before its noun: "Baku's lightning offensive", "the Turkish military operation in Syria"."""

from csto_events.language.phrases import Phrase, new_phrase
from csto_events.model import Party
from csto_events.parsing.armed import is_armed
from csto_events.parsing.parties import named_party
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.exercise_places import host_of
from csto_events.parsing.who.mentions import Mention

_FOUGHT = frozenset("offensive offensives counteroffensive counteroffensives".split())
"""What is called by the nationality of those who fight it, where other operations are by their place."""


def operator_before(passage: Passage, noun: Phrase, kind: str) -> Party | None:
    """Give who carries out an operation by what stands before it.

    Args:
        passage: the sentence.
        noun: the noun phrase of the operation.
        kind: what sort of operation it is.

    Returns:
        The army of "the army's offensive", the state of "Baku's lightning offensive" and "the Turkish military operation in Syria"; None where
        only the place is told: "the Almaty operation", "Bishkek's police operation", "the Afghan campaign".
    """
    genitive = passage.sentence.letters.find("K", noun.first - passage.sentence.first, noun.head - passage.sentence.first)
    if genitive < 0:
        return _by_nationality(passage, noun, kind)
    owner = new_phrase("noun", noun.first, passage.sentence.first + genitive, noun.position)
    entity = passage.names.possessor_of(noun)
    if entity is None:
        return named_party(passage, owner) if is_armed(passage, owner) else None
    seat = next((one for one in passage.mentions(owner) if one.kind == "place"), None)
    if seat is not None and (kind != "military" or seat.first > owner.first):
        return None
    named = named_party(passage, owner)
    return named if named is not None and named.entity is not None else Party(entity=entity)  # type: ignore[arg-type]


def _by_nationality(passage: Passage, noun: Phrase, kind: str) -> Party | None:
    words = passage.lower[noun.first : noun.after]
    state = next((one for one in passage.mentions(noun) if _is_nationality(one)), None)
    if state is None or kind != "military" or not ("military" in words or not _FOUGHT.isdisjoint(words)):
        return None
    return Party(entity=state.entity) if state.entity != host_of(passage, noun) else None  # type: ignore[arg-type]


def _is_nationality(mention: Mention) -> bool:
    return mention.kind == "state" and mention.adjective and mention.entity is not None

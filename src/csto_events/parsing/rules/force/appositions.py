"""Appositions: who a relative clause tells of behind what they are: "France, the former colonial power, which has 1,500 troops in Niger"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_OPENING = frozenset(("a", "an", "its", "the", "their"))


def over_apposition(passage: Passage, subject: Phrase | None) -> Phrase | None:
    """Give the state by name before an apposition that seems to be the subject of a relative clause; the subject itself where none stands there.

    Args:
        passage: the sentence.
        subject: the noun phrase before the clause.
    """
    phrases = passage.phrases
    if subject is None or subject.position < 2 or subject.position + 2 >= len(phrases) or phrases[subject.position - 1].kind != ",":
        return subject
    comma, joint, named = phrases[subject.position + 1], phrases[subject.position + 2], _named_before(passage, subject)
    is_told_of = comma.kind == "," and joint.kind == "W" and phrases.word(joint) == "which"
    return named if named is not None and is_told_of else subject


def _named_before(passage: Passage, subject: Phrase) -> Phrase | None:
    """The state or organisation by name before the comma, of which the subject has no name of its own: "France, a NATO member,"."""
    named, own = passage.phrases[subject.position - 2], passage.names.at(subject.head)
    first = passage.lower[subject.first]
    is_described = first in _OPENING or passage.names.possessor_of(subject) is not None  # "Niger's main ally"
    if named.kind != "noun" or not is_described or (own is not None and own.kind in ("state", "place", "organisation")):
        return None
    mention = passage.names.at(named.head)
    return named if mention is not None and mention.kind == "state" and not mention.adjective else None

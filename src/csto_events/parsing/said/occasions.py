"""Occasions: when and in what somebody speaks, which is no part of whom: "the ministry in a statement on Monday said"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.times_of_saying import POSTS

_OCCASIONS = POSTS | frozenset("briefing call commentary communique conference debate hearing meeting remarks session summit talks".split())
_PREPOSITIONS = frozenset(("in", "at", "on", "during", "for"))
_TAKING_PART = frozenset(("attendee", "attendees", "participant", "participants", "speaker", "speakers"))
_ANY = frozenset(("a", "an", "his", "her", "its", "their"))


def without_occasion(passage: Passage, noun: Phrase, end: int) -> int:
    """Give where a source ends before a day, or something that is said, which a preposition joins to it.

    Args:
        passage: the sentence.
        noun: the noun phrase that the source begins with.
        end: the token after it and what hangs on it.
    """
    if noun.after >= end or passage.lower[noun.head] in _TAKING_PART:
        return end
    first_date = next((date.first for date in passage.sentence.dates if noun.after < date.first < end), None)
    at = passage.phrases.next(noun, "")
    while at is not None and at.first < end:
        governed = passage.phrases.next(at, "") if at.kind == "I" and passage.lower[at.first] in _PREPOSITIONS else None
        if governed is not None and governed.kind == "noun" and (governed.first == first_date or _is_occasion(passage, governed)):
            return at.first
        at = passage.phrases.next(at, "")
    return end


def _is_occasion(passage: Passage, noun: Phrase) -> bool:
    words = passage.lower[noun.first : noun.after]
    return (words[-1] in _OCCASIONS and words[0] in _ANY) or (words[-1] in _TURNS and words[:-1] in ([], ["its"], ["his"], ["her"], ["their"]))


_TURNS = frozenset(("part", "reply", "response", "return", "turn"))
"""What tells that somebody speaks after another: "Baku in turn said", "Yerevan for its part said"."""

"""Pronouns: whom "he" and "she" mean."""

from collections.abc import Callable, Sequence

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.who.last_speakers import described_by, is_speaking, last_speaker
from csto_events.parsing.who.mentions import Mention, is_other_sex
from csto_events.parsing.who.unnamed import is_of_unnamed, nearest_person

LATE = 12
"""How many mentions of persons back a pronoun looks for whom it means."""


def person_meant(
    mention: Mention,
    heard: Sequence[Mention],
    reading: Reading,
    entity_of: Callable[[Sentence, Phrase], str | None],
    within: Callable[[int, int], list[Mention]],
) -> str | None:
    """Tell whom a pronoun means: who has spoken last where it speaks, else the first one of the nearest sentence that speaks of somebody.

    Args:
        mention: the pronoun.
        heard: the persons of whom the text has spoken before it, in order.
        reading: the text as read.
        entity_of: tells whom a noun phrase means.
        within: gives the mentions that begin among the given tokens.

    Returns:
        The id of the person; None where it is somebody without a name, or nobody of that sex.
    """
    nearest, word = nearest_person(mention, heard, reading), reading.tokens.lower[mention.first]
    is_near = nearest is not None and reading.sentence_at(nearest.first) is reading.sentence_at(mention.first) and not _comments(mention, reading)
    speaker = None if is_near or not is_speaking(mention, reading) else last_speaker(mention, reading, entity_of)
    if speaker is None and nearest is not None:
        speaker = described_by(nearest, word, reading, entity_of)
    if speaker is not None:
        return speaker.entity
    if nearest is None or is_other_sex(word, nearest.office or "") or is_of_unnamed(mention, nearest, reading, within):
        return None
    return nearest.entity


def _comments(pronoun: Mention, reading: Reading) -> bool:
    """Whether somebody is said in commas to say what the rest of the sentence tells of others: "Putin, he said, knew of it", "Zas will come, he added"."""
    sentence = reading.sentence_at(pronoun.first)
    said = sentence.phrases.at(pronoun.first)
    before, verb = sentence.phrases.previous(said, ""), sentence.phrases.next(said)
    behind = sentence.phrases.next(verb) if verb is not None and verb.kind == "verb" else None
    return before is not None and before.kind == "," and behind is not None and behind.kind in ",."

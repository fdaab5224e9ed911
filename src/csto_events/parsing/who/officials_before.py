"""Officials before: whom "the president" means that speaks right behind a sentence about one: "Lukashenko met with Zas. “…,” the president stressed"."""

from collections.abc import Callable, Sequence

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.who.last_speakers import is_quoted_whole, is_speaking, last_speaker
from csto_events.parsing.who.mentions import Mention, is_person
from csto_events.parsing.who.office_holders import OfficeHolders
from csto_events.parsing.who.unnamed import CALLINGS


def official_before(
    title: Mention,
    reading: Reading,
    offices: OfficeHolders,
    entity_of: Callable[[Sentence, Phrase], str | None],
    within: Callable[[int, int], Sequence[Mention]],
) -> str | None:
    """Give whom a bare title means that speaks: who has spoken last, else of whom the last sentence tells in which nobody speaks.

    Args:
        title: the title, which does not say what it is of.
        reading: the text as read.
        offices: who bears which office.
        entity_of: tells whom a noun phrase means.
        within: gives the mentions among some tokens.

    Returns:
        The bearer; None where the title does not speak, or means nobody of these.
    """
    if not is_speaking(title, reading):
        return None
    office, speaker = title.office or "", last_speaker(title, reading, entity_of)
    if speaker is not None:
        return speaker.entity if speaker.entity is not None and (office in CALLINGS or offices.bears(speaker.entity, office)) else None
    index = reading.sentence_at(title.first).index - 1
    while index > 0 and is_quoted_whole(reading.sentences[index], reading):
        index -= 1
    return _told_of(reading.sentences[index], office, reading, offices, entity_of, within) if index >= 0 else None


def _told_of(
    sentence: Sentence,
    office: str,
    reading: Reading,
    offices: OfficeHolders,
    entity_of: Callable[[Sentence, Phrase], str | None],
    within: Callable[[int, int], Sequence[Mention]],
) -> str | None:
    """The subject of a sentence, where the title is theirs and of nobody else there, or the text has given it to them; else the one other whose it is."""
    verb = next((one for one in sentence.phrases.verbs() if one.form == "finite" and one.first not in reading.quoted), None)
    subjects = sentence.phrases.subjects(verb) if verb is not None else []
    person = entity_of(sentence, subjects[0]) if len(subjects) == 1 else None
    if not is_person(person):
        return None
    named = {one.entity for one in within(subjects[0].after, sentence.after) if one.kind == "person" and is_person(one.entity)}
    others = [one for one in named if one != person and offices.bears(one, office)]
    if offices.bears(person, office):
        return person if not others or person in offices.told(office, None) else None
    return others[0] if len(others) == 1 else None

"""Pronouns: whom "he" and "she" mean."""

from collections.abc import Callable, Sequence

from csto_events.language.line import FINITE
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.who.last_speakers import can_be, described_by, is_speaking, last_speaker
from csto_events.parsing.who.mentions import Mention, is_other_sex, is_person, speaker_at_end
from csto_events.parsing.who.names import entity_kind
from csto_events.parsing.who.unnamed import is_of_unnamed, nearest_person

LATE = 12
"""How many mentions of persons back a pronoun looks for whom it means."""


_JOURNEYS = frozenset("arrival journey stay tour travel trip visit".split())
_WORDS = frozenset("address interview letter message remarks report speech statement telegram".split())
_NAMING = frozenset(("call", "describe", "dub", "label", "term"))
_OBJECTS = frozenset(("her", "him"))
_OF_VERBS = frozenset(("on", "to", "upon", "with"))
"""Prepositions by which a verb has its object: "met with him", "called on him"."""
_FARTHEST_OPENING = 5
"""Tokens of "in the framework of his"."""


def holder_ahead(
    mention: Mention,
    last: Mention | None,
    reading: Reading,
    within: Callable[[int, int], list[Mention]],
    country_of: Callable[[str], str | None],
    side_of: Callable[[str], str | None],
) -> Mention | None:
    """Give the name to which a possessive before it belongs: "In the framework of his visit to Dushanbe, Minister Lavrov held talks".

    Args:
        mention: the possessive.
        last: the person of whom the text has spoken last.
        reading: the text as read.
        within: gives the mentions that begin among the given tokens.
        country_of: gives the state in which a place lies.
        side_of: gives the state or organisation that somebody means by "we".

    Returns:
        The mention of the person with whom the main clause begins; None where no journey or speech opens the sentence, and for who is at home there.
    """
    sentence = reading.sentence_at(mention.first)
    if not mention.adjective or mention.first - sentence.first > _FARTHEST_OPENING or sentence.letters[0] not in "IS":
        return None
    lower, at = sentence.tokens.lower, mention.first - sentence.first
    comma = sentence.letters.find(",", at)
    if comma < 0 or not FINITE.isdisjoint(sentence.letters[at:comma]):
        return None
    noun, behind = lower[sentence.phrases.at(mention.first).head], sentence.first + comma
    ahead = next((one for one in within(behind + 1, behind + 3) if one.kind in ("person", "unknown")), None)
    lands = {country_of(one.entity) for one in within(mention.after, behind) if one.kind == "place" and one.entity is not None}
    if ahead is None or not (noun in _WORDS or (noun in _JOURNEYS and lands)) or not can_be(lower[mention.first], ahead.entity or ""):
        return None
    home = ahead.of or (side_of(ahead.entity) if ahead.entity is not None else None)
    return None if home in lands or (last is not None and _travels(last, lands, reading, within, country_of, side_of)) else ahead


def _named_at_end(mention: Mention, reading: Reading, entity_of: Callable[[Sentence, Phrase], str | None]) -> str | None:
    """For "What he called gangs stormed the airport, Tokayev said" give the person who says the whole."""
    sentence = reading.sentence_at(mention.first)
    verb = sentence.phrases.next(sentence.phrases.at(mention.first))
    speaker = speaker_at_end(sentence) if sentence.words[0] == "what" and verb is not None and verb.lemma in _NAMING else None
    named = entity_of(sentence, speaker) if speaker is not None and speaker.first > mention.first else None
    return named if is_person(named) else None


def _is_taken_up(person: Mention, reading: Reading) -> bool:
    """Whether "he" behind the comma is the one named: "as for Putin, he stayed", and not "Putin, he said, would stay", "after meeting Putin, he"."""
    return reading.tokens.lower[max(0, person.first - 2) : person.first] == ["as", "for"]


def _travels(
    person: Mention,
    lands: set[str | None],
    reading: Reading,
    within: Callable[[int, int], list[Mention]],
    country_of: Callable[[str], str | None],
    side_of: Callable[[str], str | None],
) -> bool:
    """Whether a sentence speaks of somebody from abroad and of one of some states: "Putin arrived in Dushanbe"."""
    sentence = reading.sentence_at(person.first)
    places = {country_of(one.entity) for one in within(sentence.first, sentence.after) if one.kind == "place" and one.entity is not None}
    return bool(places & lands) and person.entity is not None and side_of(person.entity) not in lands


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
    if mention.first and reading.tokens.lower[mention.first - 1] == "what" and (named := _named_at_end(mention, reading, entity_of)) is not None:
        return named
    if mention.first and reading.tokens.words[mention.first - 1] == "," and not mention.adjective:
        heard = [one for one in heard if one.after != mention.first - 1 or _is_taken_up(one, reading)]
    if "asked" in reading.sentence_at(mention.first).vocabulary:
        heard = _without_asked_of(mention, heard, reading)
    if not mention.adjective and reading.tokens.lower[mention.first] in _OBJECTS:
        heard = _apart_from_doer(mention, heard, reading, entity_of)
    word = reading.tokens.lower[mention.first]
    others = _of_other_sex(word, heard, reading)
    heard = [one for one in heard if one.entity not in others] if others else heard
    nearest = nearest_person(mention, heard, reading)
    is_near = nearest is not None and reading.sentence_at(nearest.first) is reading.sentence_at(mention.first)
    is_near = is_near and nearest is not None and (not _comments(mention, reading) or ":" in reading.tokens.words[nearest.after : mention.first])
    speaker = None if is_near or not is_speaking(mention, reading) else last_speaker(mention, reading, entity_of)
    if speaker is not None and speaker.entity in others:
        speaker = None
    if speaker is None and nearest is not None:
        speaker = described_by(nearest, word, reading, entity_of)
    if speaker is not None:
        return speaker.entity
    if nearest is None or is_other_sex(word, nearest.office or "") or is_of_unnamed(mention, nearest, reading, within):
        return None
    return nearest.entity


def _of_other_sex(pronoun: str, heard: Sequence[Mention], reading: Reading) -> set[str | None]:
    """Whom the text has called "she", so that "he" is none of them, or the other way round."""
    opposite = _SHE if pronoun in _HE else _HE if pronoun in _SHE else None
    if opposite is None:
        return set()
    lower, quoted = reading.tokens.lower, reading.quoted
    return {one.entity for one in heard if one.kind == "pronoun" and lower[one.first] in opposite and one.entity is not None and one.first not in quoted}


_HE = frozenset(("he", "him", "himself", "his"))
_SHE = frozenset(("she", "her", "hers", "herself"))


def _without_asked_of(pronoun: Mention, heard: Sequence[Mention], reading: Reading) -> Sequence[Mention]:
    """Leave out of whom somebody is asked: the Putin of "Asked whether Putin would come, he said the visit was being prepared"."""
    sentence = reading.sentence_at(pronoun.first)
    if sentence.words[0] != "asked":
        return heard
    return [one for one in heard if one.first < sentence.first or "," not in reading.tokens.words[one.after : pronoun.first]]


def _apart_from_doer(pronoun: Mention, heard: Sequence[Mention], reading: Reading, entity_of: Callable[[Sentence, Phrase], str | None]) -> Sequence[Mention]:
    """Leave out who does something to "him": the host of "Rahmon thanked Zas and invited him to Dushanbe" (Chomsky 1981, principle B)."""
    sentence = reading.sentence_at(pronoun.first)
    verb = sentence.phrases.previous(sentence.phrases.at(pronoun.first))
    if verb is not None and verb.kind in "IT" and sentence.phrases.word(verb) in _OF_VERBS:
        verb = sentence.phrases.previous(verb)
    if verb is None or verb.kind != "verb" or verb.passive:
        return heard
    doers = {entity_of(sentence, one) for one in sentence.phrases.subjects(verb) if one.first < verb.first}
    return [one for one in heard if one.entity not in doers]


def it_of_next(before: Sentence, entity_of: Callable[[Sentence, Phrase | None], str | None]) -> str | None:
    """Give whom "it" means in the next sentence: whom this one begins with, or whose words it gives; no person.

    Args:
        before: the sentence.
        entity_of: tells whom a noun phrase means.
    """
    first = next((phrase for phrase in before.phrases if phrase.kind == "noun" and not before.phrases.is_object_of_preposition(phrase)), None)
    entity = entity_of(before, speaker_at_end(before)) or entity_of(before, first)
    return entity if entity is not None and entity_kind(entity) in ("state", "organisation", "body") else None


def _comments(pronoun: Mention, reading: Reading) -> bool:
    """Whether somebody is said in commas to say what the rest of the sentence tells of others: "Putin, he said, knew of it", "Zas will come, he added"."""
    sentence = reading.sentence_at(pronoun.first)
    said = sentence.phrases.at(pronoun.first)
    before, verb = sentence.phrases.previous(said, ""), sentence.phrases.next(said)
    behind = sentence.phrases.next(verb) if verb is not None and verb.kind == "verb" else None
    return before is not None and before.kind == "," and behind is not None and behind.kind in ",."

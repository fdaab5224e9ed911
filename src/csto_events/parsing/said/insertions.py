"""Insertions: when, where or how it was said, between an inverted cue and who says it: "“No,” said, in an interview with TASS, the minister"."""

from csto_events.language.phrases import Phrase, new_phrase
from csto_events.parsing.passage import Passage

_PREPOSITIONS = frozenset(("in", "on", "at", "during", "after", "for", "by", "from"))
_WITHIN = ("of", "with", "to", "for", "in", "at", "on", "between")


def behind_insertion(passage: Passage, opening: Phrase) -> Phrase | None:
    """Give who says it behind an insertion.

    Args:
        passage: the sentence.
        opening: the phrase right behind the cue: a comma, a preposition, an adverb or a day.

    Returns:
        The noun phrase behind a day or what prepositions govern, and behind the comma that closes what one opened; None where that is not all.
    """
    phrases, is_apart = passage.phrases, opening.kind == ","
    at = phrases.next(opening, "") if is_apart else opening
    has_any = False
    while at is not None:
        if at.kind == "R":
            at = phrases.next(at, "")
            continue
        governed = phrases.next(at, "") if at.kind == "I" and phrases.word(at) in _PREPOSITIONS else at
        if governed is None or governed.kind != "noun" or (governed is at and not passage.is_date(at)):
            break
        has_any = True
        if (named := _behind_date(passage, governed)) is not None:
            return None if is_apart else named
        end = phrases.with_prepositions(governed, _WITHIN)
        at = phrases.at(end) if end < passage.sentence.after else None
    if at is None or not has_any or (is_apart and at.kind != ","):
        return None
    voice = phrases.next(at, "") if is_apart else at
    return voice if voice is not None and voice.kind == "noun" and not passage.is_date(voice) else None


def _behind_date(passage: Passage, noun: Phrase) -> Phrase | None:
    """For "Tuesday Stanislav Zas", which looks like one noun phrase, give the name."""
    date = next((one for one in passage.sentence.dates if one.first == noun.first and one.after < noun.after), None)
    if date is None:
        return None
    named = new_phrase("noun", date.after, noun.after, noun.position)
    named.head = noun.head
    return named

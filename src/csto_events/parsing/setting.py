"""Setting: when and where a claim plays, found once for all candidates in the sentence around it."""

from collections.abc import Sequence
from typing import Final

from csto_events.language.dates import DateMention
from csto_events.language.lexicon import lexicon
from csto_events.language.reading import Sentence
from csto_events.parsing.coreference import Names

_PLACING = frozenset(
    ("in", "at", "near", "across", "throughout", "inside", "outside", "around", "to", "into", "from", "over", "within", "on", "off", "through")
)


def date_of(
    sentence: Sentence, trigger: int, *, inside: Sequence[tuple[int, int]] | None = None, outside: Sequence[tuple[int, int]] = ()
) -> DateMention | None:
    """Find the date of a claim in its sentence: the one nearest to the word that called for it.

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        inside: stretches in one of which the date must stand: the statement that holds the claim.
        outside: stretches in none of which it may stand.

    Returns:
        The date, or None.
    """
    dates = [
        date
        for date in sentence.dates
        if _is_in(date, inside) and not (outside and _is_in(date, outside)) and not _is_of_relative_clause(sentence, trigger, date)
    ]
    return min(dates, key=lambda date: (abs(date.first - trigger), date.first)) if dates else None


def _is_of_relative_clause(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date stands in what is said of somebody in commas, and the claim outside it: "Vucic, who arrived last week, accused"."""
    letters, base = sentence.letters, sentence.first
    opening = letters.rfind(",", 0, date.first - base)
    closing = letters.find(",", date.after - base)
    if opening < 0 or closing < 0 or sentence.words[opening + 1] not in ("who", "whose", "whom"):
        return False
    return not base + opening < trigger < base + closing


def _is_in(date: DateMention, stretches: Sequence[tuple[int, int]] | None) -> bool:
    return stretches is None or any(first <= date.first and date.after <= after for first, after in stretches)


def places_in(sentence: Sentence, names: Names) -> tuple[str, ...]:
    """Give the places of the claims of a sentence: those that a preposition of place governs, the narrowest of each country; found once for all."""
    if sentence.places is None:
        sentence.places = _find_places(sentence, names)
    return sentence.places


def _find_places(sentence: Sentence, names: Names) -> tuple[str, ...]:
    found: list[str] = []
    for mention in names.within(sentence.first, sentence.after):
        if mention.entity is None or mention.adjective or not mention.entity.startswith(("state:", "place:")):
            continue
        if mention.entity not in found and _is_placed(sentence.tokens.lower, mention.first, sentence.first) and not _is_of_speaker(sentence, mention.after):
            found.append(mention.entity)
    return names.narrowest(found)


def _is_placed(words: Sequence[str], first: int, start: int) -> bool:
    """Whether a preposition of place governs a name, over the words and other names that may stand between."""
    before = first - 1
    while before > start and words[before] in _BETWEEN:
        before -= 1
    return before >= start and words[before] in _PLACING and not _is_of_part(words, before, start)


def _is_of_speaker(sentence: Sentence, after: int) -> bool:
    """Whether a place is that of whoever speaks, since a verb of mere saying follows: "authorities in Almaty said"."""
    if after >= sentence.after:
        return False
    verb = sentence.phrases.at(after)
    cue = lexicon().verb_cues.get(verb.lemma) if verb.kind == "verb" and verb.first == after else None
    return cue is not None and cue.stance == "speech" and cue.frames >= _MERE_SAYING and "" not in cue.prepositions


_MERE_SAYING: Final = frozenset(("that", "bare"))


def _is_of_part(words: Sequence[str], preposition: int, start: int) -> bool:
    """Whether a place is that of a part: "including 103 in Almaty"."""
    for position in range(preposition - 1, max(start, preposition - LONGEST_PART) - 1, -1):
        if words[position] == "including":
            return True
        if words[position] in ",;":
            return False
    return False


LONGEST_PART = 6
"""Tokens from "including" to the place of a part."""


_BETWEEN = frozenset(("the", "southern", "northern", "eastern", "western", "central", "city", "capital", "neighbouring", "neighboring", "of"))

"""Setting: when and where a claim plays, found once for all candidates in the sentence around it."""

from collections.abc import Sequence

from csto_events.language.dates import DateMention
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.coreference import Names

_PLACING = frozenset(
    ("in", "at", "near", "across", "throughout", "inside", "outside", "around", "to", "into", "from", "over", "within", "on", "off", "through")
)


def date_of(candidate: Candidate, *, inside: Sequence[tuple[int, int]] | None = None, outside: Sequence[tuple[int, int]] = ()) -> DateMention | None:
    """Find the date of a claim in its sentence: the one nearest to the word that called for it.

    Args:
        candidate: the claim.
        inside: stretches in one of which the date must stand: the statement that holds the claim.
        outside: stretches in none of which it may stand.

    Returns:
        The date, or None.
    """
    dates = [date for date in candidate.sentence.dates if _is_in(date, inside) and not (outside and _is_in(date, outside))]
    dates = [date for date in dates if not _is_of_relative_clause(candidate, date)] if dates else []
    return min(dates, key=lambda date: (abs(date.first - candidate.trigger), date.first), default=None)


def _is_of_relative_clause(candidate: Candidate, date: DateMention) -> bool:
    """Whether a date stands in what is said of somebody in commas, and the claim outside it: "Vucic, who arrived last week, accused"."""
    letters, base = candidate.sentence.letters, candidate.sentence.first
    opening = letters.rfind(",", 0, date.first - base)
    closing = letters.find(",", date.after - base)
    if opening < 0 or closing < 0 or candidate.sentence.words[opening + 1] not in ("who", "whose", "whom"):
        return False
    return not base + opening < candidate.trigger < base + closing


def _is_in(date: DateMention, stretches: Sequence[tuple[int, int]] | None) -> bool:
    return stretches is None or any(first <= date.first and date.after <= after for first, after in stretches)


def places_of(candidate: Candidate, names: Names) -> tuple[str, ...]:
    """Find the places of a claim in its sentence: those that a preposition of place governs, the narrowest of each country."""
    sentence = candidate.sentence
    found: list[str] = []
    for mention in names.within(sentence.first, sentence.after):
        if mention.entity is None or mention.adjective or mention.entity.partition(":")[0] not in ("state", "place"):
            continue
        if _is_placed(sentence.tokens.lower, mention.first, sentence.first) and mention.entity not in found:
            found.append(mention.entity)
    return names.narrowest(found)


def _is_placed(words: Sequence[str], first: int, start: int) -> bool:
    """Whether a preposition of place governs a name, over the words and other names that may stand between."""
    before = first - 1
    while before > start and words[before] in _BETWEEN:
        before -= 1
    return before >= start and words[before] in _PLACING and not _is_of_part(words, before, start)


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

"""Measured clauses: what is told to lie so far from the rest of a sentence, "two days after gunmen attacked Gao"."""

from collections.abc import Sequence

from csto_events.language.dates import DateMention, find_measures
from csto_events.language.line import VERBAL
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence

_FAR = frozenset(("after", "before"))
LONGEST_OPENING = 2
"""Tokens that may stand before a measure that opens its sentence: "But just two days after"."""


def measured_clauses(sentence: Sentence) -> list[tuple[DateMention, int, int]]:
    """Give what is said to be so far from the rest of a sentence.

    Args:
        sentence: the sentence.

    Returns:
        Each measure, and the tokens of what follows it: up to the comma where it stands in front, "Two days after gunmen attacked, leaders
        agreed", "On Monday, a day before the talks, shells hit Aleppo"; else all that follows.
    """
    if _FAR.isdisjoint(sentence.vocabulary):
        return []
    found: list[tuple[DateMention, int, int]] = []
    for measure in find_measures(sentence.tokens, sentence.first, sentence.after):
        comma = sentence.letters.find(",", measure.after - sentence.first)
        opens = comma >= 0 and (_stands_in_front(sentence, measure) or _goes_on_behind(sentence, measure, comma))
        found.append((measure, measure.after, sentence.first + comma if opens else sentence.after))
    return found


def _stands_in_front(sentence: Sentence, measure: DateMention) -> bool:
    """Whether a measure opens a sentence, or stands in commas behind what has no verb yet: "The raid, two days after the vote, killed six"."""
    before = sentence.letters[: measure.first - sentence.first]
    return len(before) <= LONGEST_OPENING or (before.endswith(",") and VERBAL.isdisjoint(before))


def _goes_on_behind(sentence: Sentence, measure: DateMention, comma: int) -> bool:
    """Whether what a measure stands in goes on behind the comma: "said on Monday, a day after the raid, that", "met, a day before the vote, and agreed"."""
    letters, first = sentence.letters, measure.first - sentence.first
    is_clause = not VERBAL.isdisjoint(letters[measure.after - sentence.first : comma])
    if is_clause:  # "met, a day after rebels took Gao, and called for a truce"
        return letters[comma + 1 : comma + 2] == "C" and sentence.first + comma + 1 in sentence.phrases.joined_clauses()
    if letters[first - 1] != ",":
        return False
    return letters[comma + 1 : comma + 2] == "C" or sentence.words[comma + 1 : comma + 2] == ["that"]


def measure_of(sentence: Sentence, trigger: int, measured: Sequence[tuple[DateMention, int, int]]) -> DateMention | None:
    """Give the measure that dates what follows it: "a month after gunmen attacked Gao", and not the unrest of "a week after they came to quell unrest".

    Args:
        sentence: the sentence.
        trigger: the token that called for a claim.
        measured: the measured clauses.
    """
    for measure, first, after in reversed(measured):
        if first <= trigger < after:
            aims = (one for one in sentence.phrases.verbs() if first <= one.first and one.after <= trigger and one.form == "infinitive")
            return measure if measure.unit in (None, "day") or not any(aims) else None
    return None


def host_of(sentence: Sentence, measure: DateMention) -> tuple[Phrase, tuple[int, int]] | None:
    """Give the verb from whose time a measure counts.

    Args:
        sentence: the sentence.
        measure: a date of it.

    Returns:
        The verb, "hit" in "shells hit Aleppo on Monday, a day after the vote", and the tokens of what is so far from it; None for what is no
        measure, or goes with no verb.
    """
    clause = next(((first, after) for one, first, after in measured_clauses(sentence) if one.first == measure.first), None)
    if clause is None:
        return None
    verbs = [one for one in sentence.phrases.verbs() if one.form == "finite" and not clause[0] <= one.first < clause[1]]
    before = next((one for one in reversed(verbs) if one.first < measure.first), None)
    host = before or next((one for one in verbs if one.first >= clause[1]), None)
    return (host, clause) if host is not None else None

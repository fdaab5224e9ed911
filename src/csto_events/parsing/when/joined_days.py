"""Joined days: the day of a clause of arrivals or meetings, which is not that of harm elsewhere of which a joined clause tells."""

from functools import cache

from csto_events.language.dates import DateMention
from csto_events.language.reading import Sentence
from csto_events.parsing.triggers import forms
from csto_events.parsing.when.measures import LONGEST_OPENING

_JOINTS = frozenset(("and", "but"))
_IN = frozenset(("at", "from", "in", "near"))


def is_of_peace_elsewhere(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a day is of a clause without violence, and the claim of a joined one with a subject and a place of its own.

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        date: the day.

    Returns:
        True for the Monday of "leaders met in Minsk on Monday, and a blast in Gomel killed two", and not for that of "twelve died in Gao on Monday, and".
    """
    if date.after > trigger or _JOINTS.isdisjoint(sentence.vocabulary) or date.first - sentence.first <= LONGEST_OPENING:
        return False
    joint = next((start for start in sentence.phrases.joined_clauses(with_subject=True) if date.after <= start <= trigger), None)
    if joint is None or not _violence().isdisjoint(sentence.tokens.lower[sentence.first : joint]):
        return False
    return _is_placed(sentence, sentence.first, joint) and _is_placed(sentence, joint, sentence.after)


def _is_placed(sentence: Sentence, first: int, after: int) -> bool:
    """Whether a stretch names a place behind a preposition, which is no month."""
    days = {date.first for date in sentence.dates}
    words = sentence.tokens.lower
    return any(words[at] in _IN and sentence.tokens.words[at + 1][0].isupper() and at + 1 not in days for at in range(first, after - 1))


@cache
def _violence() -> frozenset[str]:
    harm = forms("harm", frozenset(("transitive", "intransitive", "adjective", "unrest_noun", "unrest_verb", "unrest_crowd")))
    return harm | forms("force", frozenset(("incident_noun", "incident_verb", "taking", "operation_noun", "sending")))

"""Verbs behind numbers that look like other words: "The first 100 left on Monday", "Putin met Tokayev, and the two agreed to send troops"."""

from collections.abc import Sequence

_ORDERS = frozenset(("first", "last", "next", "other", "remaining", "final"))
_LEAVING = frozenset(("aboard", "at", "early", "for", "from", "late", "on", "this", "today", "yesterday"))
_AGREEING = frozenset(("in", "on", "that", "to", "upon"))
_BOTH = frozenset(("both", "four", "three", "two"))
VERBS = frozenset(("agreed", "left"))
"""The verbs: "left" may be of those who are still there, and "agreed" of a timetable."""


def with_verbs_behind_numbers(letters: str, words: Sequence[str]) -> str:
    """Take "left" for a verb behind those who go first, last or next, and "agreed" behind those who met.

    Args:
        letters: one letter a word; see `csto_events.language.tagging`.
        words: the words in lower case.

    Example:
        >>> with_verbs_behind_numbers("DAMNIP.", ["the", "first", "100", "left", "on", "monday", "."])
        'DAMEIP.'
        >>> with_verbs_behind_numbers("DMATB.", ["the", "two", "agreed", "to", "meet", "."])
        'DMETB.'
    """
    for at in range(1, len(words) - 1):
        if words[at] in VERBS and _is_verb(letters, words, at):
            before = "O" if words[at - 1] == "both" else letters[at - 1]
            letters = f"{letters[: at - 1]}{before}E{letters[at + 1 :]}"
    return letters


def _is_verb(letters: str, words: Sequence[str], at: int) -> bool:
    if words[at] == "agreed":
        return letters[at] in "AE" and words[at - 1] in _BOTH and words[at + 1] in _AGREEING
    goes = words[at + 1] in _LEAVING or letters[at + 1] in "P."
    return at > 1 and letters[at] == "N" and letters[at - 1] == "M" and goes and words[at - 2] in _ORDERS

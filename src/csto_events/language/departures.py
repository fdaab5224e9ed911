"""Departures: "left" behind a number, of those who went away and not of those who are still there: "The first 100 left on Monday"."""

from collections.abc import Sequence

_ORDERS = frozenset(("first", "last", "next", "other", "remaining", "final"))
_BEHIND = frozenset(("aboard", "at", "early", "for", "from", "late", "on", "this", "today", "yesterday"))


def with_departures(letters: str, words: Sequence[str]) -> str:
    """Take "left" for a verb behind those who go first, last or next, where it says when, from where or where to.

    Args:
        letters: one letter a word; see `csto_events.language.tagging`.
        words: the words in lower case.

    Example:
        >>> with_departures("DAMNIP.", ["the", "first", "100", "left", "on", "monday", "."])
        'DAMEIP.'
    """
    for at, word in enumerate(words):
        if word == "left" and at > 1 and letters[at] == "N" and letters[at - 1] == "M" and at + 1 < len(words):
            goes = words[at + 1] in _BEHIND or letters[at + 1] in "P."
            if goes and words[at - 2] in _ORDERS:
                letters = f"{letters[:at]}E{letters[at + 1 :]}"
    return letters

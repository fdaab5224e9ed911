"""Vote counts: by how many something was approved, which is neither what was approved nor to whom it goes: "approved by 72 votes to 6 the dispatch"."""

from collections.abc import Sequence
from functools import cache

from csto_events.language.lexicon import verb_forms

_VOTING = frozenset("adopt approve authorise authorize back decide endorse oppose pass ratify reject sanction support vote".split())
_BETWEEN = frozenset(("to", "-", "–", "—", "against"))
_LEADS: tuple[list[str], ...] = (["by", "a", "vote", "of"], ["in", "a", "vote", "of"], ["by", "a", "margin", "of"], ["by"], [])
"""What stands between the verb and the numbers, the longest first."""
_UNITS = frozenset(("vote", "votes"))


@cache
def voting_forms() -> frozenset[str]:
    """Give the words of which one stands wherever something is voted on."""
    return verb_forms(_VOTING)


def with_vote_counts(letters: str, words: Sequence[str]) -> str:
    """Take "by 72 votes to 6" behind a verb of voting for adverbs.

    Args:
        letters: one letter a word; see `csto_events.language.tagging`.
        words: the words in lower case.

    Example:
        >>> with_vote_counts("NEIMNIMDN", ["parliament", "approved", "by", "72", "votes", "to", "6", "the", "dispatch"])
        'NERRRRRDN'
    """
    for at, word in enumerate(words):
        if word in voting_forms() and letters[at] in "EVB":
            after = _end_of_count(words, at + 1)
            if after is not None and after < len(letters) and _goes_on(letters[after], words[at + 1 : after], words[after]):
                letters = f"{letters[: at + 1]}{'R' * (after - at - 1)}{letters[after:]}"
    return letters


def _goes_on(letter: str, count: Sequence[str], word: str) -> bool:
    """Whether what was voted on stands behind the numbers, which count nothing themselves: not "approved 10 to 20 soldiers", "10 to 20 of them"."""
    return letter in "DT" or (letter in "NPAG" and not _UNITS.isdisjoint(count)) or (letter == "I" and word in _ON)


_ON = frozenset(("against", "for", "in", "on"))


def _end_of_count(words: Sequence[str], start: int) -> int | None:
    """The place behind the two numbers of a vote; None where none stand there."""
    lead = next(lead for lead in _LEADS if list(words[start : start + len(lead)]) == lead)
    at = start + len(lead)
    if not words[at : at + 1] or not words[at].isdecimal():
        return None
    at += 1
    at += at < len(words) and words[at] in _UNITS
    if at + 1 >= len(words) or words[at] not in _BETWEEN or not words[at + 1].isdecimal():
        return None
    at += 2
    return at + (at < len(words) and words[at] in _UNITS)

"""Noun phrases that are two: where a subject begins that no comma parts from what is before it; and numbers that are taken back."""

from collections.abc import Sequence
from itertools import pairwise

from csto_events.language import lexicon as lex
from csto_events.language.date_words import date_words

_WITH_BARE_CLAUSE = frozenset("day week month year moment time way summit meeting talks".split())
"""Nouns behind which a name begins a clause: "the day Putin visited"."""

DEFINITE = frozenset(("that", "the", "these", "this", "those"))
"""Words that begin a noun phrase of what the text has told or everybody knows: "since the offensive"."""
POSSESSIVES = frozenset(("her", "his", "its", "their"))
"""Words that begin a noun phrase of what somebody has who is spoken of: "its decision"."""


def subject_within(letters: str, start: int, lower: Sequence[str], *, behind: str, opens: bool) -> int | None:
    """Give where a subject begins in a noun phrase: "On Thursday Putin said", "During the attack 7 men died".

    Args:
        letters: the word classes of the phrase; see `csto_events.language.tagging`.
        start: its first token.
        lower: the tokens of the text in lower case.
        behind: the kind of the phrase before it; empty where none is.
        opens: whether that phrase begins the sentence.

    Returns:
        The first token of the subject; None where the phrase is one.

    Example:
        >>> words = "on thursday putin said".split()
        >>> subject_within("PP", 1, words, behind="I", opens=True)
        2
    """
    lexicon = lex.lexicon()
    for at, (letter, following) in enumerate(pairwise(letters), start):
        is_year = following == "P" and lower[at].isdecimal() and len(lower[at]) == 4 and (at == start or lower[at - 1] in date_words()["month"])
        is_after = letter + following == "NP" and behind == "I" and lower[at] in _EVENTS and not _is_of_title(lower, start)
        is_apposed = letter + following == "NP" and behind == "," and letters[0] == "D" and lower[start] in ("a", "an")  # ", a claim Kyiv denied"
        if is_year or is_apposed or is_after or letter + following == "NM" or (letter + following == "NP" and at > start and lower[at] in _WITH_BARE_CLAUSE):
            return at + 1
        if letter not in "NP" or following not in "PM":
            continue
        if letter + following == "PM" and ((behind == "I" and _counts_apart(lower, at + 1)) or (behind == "verb" and _are_told_of(lower, start, at + 1))):
            return at + 1
        if behind == "verb" and letter == "N" and lower[at] in _HEARERS and lower[start - 1] in _TELLING:
            return at + 1
        tags = lexicon.tags.get(lower[at], 0)
        is_opening = opens and behind == "I" and letter == "N" and lower[at] not in lexicon.titles
        if (tags & lex.TIME and (at == start or lower[at - 1] != "the")) or (tags and is_opening and lower[at] not in lexicon.person_nouns):
            return at + 1
    return None


def _is_of_title(lower: Sequence[str], start: int) -> bool:
    """Whether somebody holds an office there: "the chairman of the session Ivan Petrov", and not "after two days of talks Armenia agreed"."""
    return start > 1 and lower[start - 1] == "of" and lower[start - 2] in lex.lexicon().titles


def joined_subject_within(letters: str, start: int, lower: Sequence[str], behind: str) -> int | None:
    """Give where the first of several names begins that is a subject behind an opening: "After hours of talks Armenia and Azerbaijan agreed".

    Args:
        letters: the word classes of the noun phrase; see `csto_events.language.tagging`.
        start: its first token.
        lower: the tokens of the text in lower case.
        behind: the kind of the phrase before it.

    Example:
        >>> joined_subject_within("NP", 3, "after hours of talks armenia and mali agreed".split(), "I")
        4
    """
    at = start + letters.find("NP")
    if at < start or behind not in ("I", "S"):
        return None
    is_year = lower[at].isdecimal() and len(lower[at]) == 4
    return at + 1 if is_year or lower[at] in _EVENTS else None


_EVENTS = frozenset("ceremony clashes conference consultations fighting meeting negotiations session summit talks trip visit war".split())
_HEARERS = frozenset("congress deputies journalists lawmakers legislators media newsmen parliament reporters senators viewers".split())
_TELLING = frozenset(("inform", "informed", "informs", "tell", "tells", "told"))
"""Verbs of which they are the hearers: "told reporters Washington had questions"."""


def _counts_apart(lower: Sequence[str], number: int) -> bool:
    """Whether a number behind a name is of people or days, and not that of a ward: "in Mosul five were wounded", "to Mali two days after"."""
    known, counted = lex.lexicon(), lower[number + 1 : number + 2]
    return lower[number].isalpha() or any(word in known.person_nouns or known.tags.get(word, 0) & lex.TIME for word in counted)


def _are_told_of(lower: Sequence[str], start: int, number: int) -> bool:
    """Whether a number behind whom somebody tells is of those who are told of: "told Reuters 70 soldiers left", "told Interfax 12 had died"."""
    known, counted = lex.lexicon(), lower[number + 1 : number + 4]
    is_subject = any(known.tags.get(word, 0) & lex.AUXILIARY for word in counted[:1]) or any(word in known.person_nouns for word in counted)
    return lower[start - 1] in _TELLING and is_subject


def takes_back(lower: Sequence[str], first: int, after: int, before: str) -> bool:
    """Tell whether "not" and a number name the one that does not hold, beside another one that does.

    Args:
        lower: the tokens of the text in lower case.
        first: the token "not".
        after: the token behind the number.
        before: the kind of the phrase before "not".

    Example:
        >>> takes_back("five men , not four , died".split(), 3, 5, ","), takes_back("not a man died".split(), 0, 3, "")
        (True, False)
    """
    return after - first > 1 and lower[first + 1] not in _BEHIND_NOT and (before in (",", "C") or lower[after : after + 1] == ["but"])


OPENING = frozenset(("he", "i", "it", "she", "they", "we"))
"""Pronouns that open a clause, and end no list: "since 1982, and it will"."""
_BEHIND_NOT = frozenset(("a", "an", "one", "single", "less", "fewer", "more", "only", "even", "just", "all"))
"""Words behind "not" with which it takes nothing back: "not a single man", "not less than 19 men"."""

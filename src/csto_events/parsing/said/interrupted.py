"""What stands between a cue and the "that" of its content: "said on Monday, two days after the troops left, that", "has said more than once that"."""

import re

from csto_events.language.reading import Sentence

_APART = re.compile("[VEXZBGWSQ;:.,-]")
"""What does not stand between a cue and the comma of an aside."""
_TIMES = frozenset(("after", "before", "since", "until", "when", "while", "as", "once"))
_UNITS = frozenset("hour hours day days week weeks month months year years minutes".split())


def behind_aside(sentence: Sentence, start: int) -> int | None:
    """Find the "that" behind an aside that tells when, how or where something was said.

    Args:
        sentence: the sentence.
        start: the place in it behind the cue.

    Returns:
        The place of "that" in the sentence; None where no aside in commas stands before one.
    """
    letters, words = sentence.letters, sentence.words
    opening = _APART.search(letters, start)
    if opening is None or opening[0] != "," or not _tells_how(sentence, opening.end()):
        return None
    closing = letters.find(",S", opening.end())
    while closing >= 0 and words[closing + 1] != "that":
        closing = letters.find(",S", closing + 1)
    if closing < 0 or not {";", ":", "Q", "."}.isdisjoint(letters[opening.end() : closing]):
        return None
    return closing + 1


def _tells_how(sentence: Sentence, at: int) -> bool:
    """Whether an aside begins as one of time, manner or place: "two days after …", "after rebels attacked …", "speaking in Minsk", "at a summit"."""
    letters, words = sentence.letters, sentence.words
    if at >= len(letters):
        return False  # a line that ends with a comma
    if letters[at] in "GI" or words[at] in _TIMES:
        return True
    behind = at + (letters[at] in "RA")
    unit = next((one for one in range(behind, min(behind + 4, len(words) - 1)) if words[one] in _UNITS), None)
    return unit is not None and words[unit + 1] in _TIMES and _OF_MEASURE.issuperset(letters[behind:unit])


_OF_MEASURE = frozenset("DMAR")


def behind_count(sentence: Sentence, at: int) -> int:
    """For "said more than once that" give the place behind "once", else the same place."""
    words = sentence.words
    counts = words[at : at + 2] in (["more", "than"], ["at", "least"]) and words[at + 2 : at + 3] in (["once"], ["twice"])
    return at + 3 if counts else at

"""Places: where words that somebody gives stand in a text, however they are spaced and whatever their quotation marks."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from csto_events.language.agreement import cuts

_SAME = str.maketrans({"’": "'", "‘": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "−": "-", "‑": "-", "\u00a0": " "})
_AROUND = " \t\r\n\"'.,;:…"


class Places:
    r"""A text in which words are looked for.

    Args:
        text: the text.

    Example:
        >>> list(Places("He said:  “We\nleft.”").of('"we left"')), list(Places("2,265 died").of("265"))
        ([(11, 18)], [])
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._at: list[int] = []
        folded: list[str] = []
        for run in _runs().finditer(text):
            if run.group().isspace():
                self._at.append(run.start())
                folded.append(" ")
            else:
                self._at += range(*run.span())
                folded.append(_small(run.group().translate(_SAME)))
        self._at.append(len(text))
        self._folded = "".join(folded)

    def of(self, words: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Give the places of words, in order: as they are, else without the marks around them. No place begins or ends inside a word or number.

        Args:
            words: the words.
            start: the first character of the stretch in which they are looked for.
            end: the character after its last one; None for the end of the text.
        """
        first, after = bisect_left(self._at, start), bisect_left(self._at, len(self._text) if end is None else end)
        for wanted in dict.fromkeys((_folded(words).strip(), _folded(words).strip(_AROUND))):
            found = list(self._all(wanted, first, after)) if wanted else []
            if found:
                yield from found
                return

    def _all(self, wanted: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        at = self._folded.find(wanted, start, end)
        while at >= 0:
            first, after = self._at[at], self._at[at + len(wanted) - 1] + 1
            if not cuts(self._text, first) and not cuts(self._text, after):
                yield first, after
            at = self._folded.find(wanted, at + 1, end)


def nearest(places: Sequence[tuple[int, int]], to: tuple[int, int]) -> tuple[int, int] | None:
    """Give the place nearest to another one.

    Example:
        >>> nearest([(0, 4), (20, 24)], (16, 18))
        (20, 24)
    """
    return min(places, key=lambda place: (max(to[0] - place[1], place[0] - to[1], 0), place), default=None)


def _folded(words: str) -> str:
    return _small(re.sub(r"\s+", " ", words.translate(_SAME)))


def _small(words: str) -> str:
    """Lower case, and as many characters as before."""
    small = words.lower()
    return small if len(small) == len(words) else "".join(one if len(one := letter.lower()) == 1 else letter for letter in words)


@cache
def _runs() -> re.Pattern[str]:
    return re.compile(r"\s+|\S+")

"""Tokens: the words, numbers and marks of a text, as parallel lists."""

import re
from bisect import bisect_right
from functools import cache
from itertools import accumulate

import attrs

_ABBREVIATION = r"(?:[^\W\d_]\.){2,}"  # U.S., a.m.
_NUMBER = r"\d+(?:[.,]\d+)*(?i:st|nd|rd|th|bn|mn|m|k)?(?![^\W_]|[.,]\d)"  # 2,265  1.5  7th  2.5m; no part of "44th-minute"
_CLOCK = r"\d{1,2}:\d{2}(?![^\W_])"  # 06:10
_COMPOUND = r"\d+(?:,\d{3})*(?:-[^\W\d_]+)+"  # 44-day, 18-year-old: no count; 2,000-strong
_OF_SITE = r"(?:\.(?:am|az|by|com|ge|info|kg|kz|md|net|org|ru|tj|ua|uz)\b(?!\.?\w))?"  # Tut.by, and no sentence that begins without a space
_SITE = r"\d{1,3}\.(?:kg|kz|ru)\b(?!\.?\w)"  # 24.kg, a site whose name is a number; a weight has a space
_CONTRACTED = r"(?:s|ll|d|re|ve|m)\b"
_DOTTED = r"(?:[A-Z][a-z]+\.){2,}[A-Z][a-z]+"  # Ar.Rukh.Khak
_WORD = rf"(?:[dDlL]['’])?[^\W\d_]+(?:-[^\W_]+)*(?:['’](?!(?i:{_CONTRACTED}))[^\W\d_]+)*{_OF_SITE}"  # anti-terrorist, d’etat, don’t; not the ’s of Armenia’s
_CLITIC = rf"['’](?i:s\b|(?<=\w['’]){_CONTRACTED})"  # Armenia’s, they’ll
_TYPED = r"''|``"  # a quotation mark typed as two: ''We left,'' he said
_MARK = r"[^\w\s]|_|\d+[^\W\d_]+"  # one sign, or a mixture that is neither number nor word
_PLAIN = r"[a-zA-Z]++(?=[\s,])|[,.](?=\s)"  # nine tokens in ten, which the other fragments would read alike but slower

QUOTATION_MARKS = frozenset(("“", "”", "„", "«", "»", "‹", "›", "‘", "’", "‚", '"', "'", "''", "``"))
"""The tokens that are quotation marks, single ones and those typed as two apostrophes too."""
DASHES = frozenset("-–—")
"""The tokens that are dashes, and hyphens typed for them."""
BULLETS = frozenset("•·▪●►◦■○‣▸")
ITEM_MARKS = DASHES | BULLETS | {"*"}
"""What stands before an item of a list or an entry of a chronicle."""


@cache
def _pattern() -> re.Pattern[str]:
    fragments = (_PLAIN, _ABBREVIATION, _CLOCK, _COMPOUND, _SITE, _NUMBER, _DOTTED, _WORD, _CLITIC, _TYPED, _MARK)
    return re.compile(rf"(?=\S)({'|'.join(fragments)})")  # no fragment is tried at a space


@attrs.frozen
class Tokens:
    """The tokens of a text. Token number `i` is `text[starts[i]:ends[i]]`.

    Example:
        >>> tokenise("Armenia’s 100 servicemen left on Jan. 5-7.").words
        ['Armenia', '’s', '100', 'servicemen', 'left', 'on', 'Jan', '.', '5', '-', '7', '.']
    """

    text: str
    """The whole text."""
    starts: list[int]
    """The first character of each token."""
    ends: list[int]
    """The character after the last one of each token."""
    words: list[str]
    """Each token as it is printed."""
    lower: list[str]
    """Each token in lower case, with straight apostrophes."""

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, first: int, after: int) -> tuple[int, int]:
        """Give the characters of the tokens from `first` up to and without `after`."""
        return self.starts[first], self.ends[after - 1]

    def exact(self, first: int, after: int) -> str:
        """Give the text of the tokens from `first` up to and without `after`."""
        return self.text[self.starts[first] : self.ends[after - 1]]


def tokenise(text: str) -> Tokens:
    """Split a text into tokens.

    Args:
        text: any text.

    Returns:
        Its tokens, in the order of the text.

    Example:
        >>> tokenise("a 44-day war; U.S. envoy").words
        ['a', '44-day', 'war', ';', 'U.S.', 'envoy']
    """
    parts = _pattern().split(text)  # gap, token, gap, token ..., gap
    words = parts[1::2]
    edges = list(accumulate(map(len, parts)))
    starts, lower = edges[:-1:2], list(map(str.lower, words))
    position = text.find("’")
    while position >= 0:
        at = bisect_right(starts, position) - 1
        lower[at] = lower[at].replace("’", "'")
        position = text.find("’", edges[2 * at + 1])
    return Tokens(text=text, starts=starts, ends=edges[1::2], words=words, lower=lower)

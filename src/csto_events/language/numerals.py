"""Numbers as they are printed: in digits, in words, and the vague ones ("several dozen").

What a number counts, and whether it counts anything, is not asked here.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Literal, TypeAlias

import attrs

from csto_events.language.tokens import Tokens
from csto_events.language.words import WordRow, load_words
from csto_events.model.checks import BIGGEST
from csto_events.model.values import Qualifier

Phrases: TypeAlias = Mapping[str, tuple[tuple[tuple[str, ...], Qualifier], ...]]
"""Qualifying phrases by their first word, the longest first."""

_BEFORE: Mapping[str, Qualifier] = {name: name for name in ("approximate", "at_least", "more_than", "at_most", "less_than")}
_AFTER: Mapping[str, Qualifier] = {"after_at_least": "at_least", "after_approximate": "approximate", "after_at_most": "at_most"}
_NUMERALS = ("small", "tens", "pair", "hundred", "scale", "dozen", "whole", "vague", "few", "few_after_a")
_GUARDS = (
    *("label", "name_label", "money", "percent", "clock", "age_before", "age_after", "ageing", "fraction"),
    *("pronoun_before", "pronoun_after", "moving"),
)
_BEYOND = ("exceeding", "passing")
CLASSES = frozenset((*_BEFORE, *_AFTER, *_NUMERALS, *_GUARDS, *_BEYOND, "between", "alone"))
_STARTING = ("small", "tens", "pair", "whole", "vague", "few")  # what a number can start with
_ARTICLES = ("a", "another")
_BEHIND_ARTICLE = ("dozen", "hundred", "scale", "few_after_a")
_SPACES = " \u00a0\u2009\u202f"  # what stands between groups of three digits


@attrs.frozen
class NumberWords:
    """All words that reading a count needs, from `data/numbers.tsv`.

    Example:
        >>> number_words().numbers["twenty-five"]
        ('pair', 25)
    """

    numbers: Mapping[str, tuple[str, int]]
    """Each number word with its class and its number or floor."""
    before: Phrases
    """What bounds a number from before it: "at least"."""
    after: Phrases
    """What bounds a number from behind it: "or more"."""
    alone: Mapping[str, int]
    """What is a number only where it is all the text: "no one"."""
    beyond: Mapping[str, frozenset[str]]
    """The verbs that say that a number is not all: `exceeding` whatever it counts, `passing` where nothing is named that it counts."""
    guards: Mapping[str, frozenset[str]]
    """The words beside which a number is no count, by class."""
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    """The same for several words."""
    starts: Mapping[str, frozenset[str]]
    """The words that a count can start with, each with those of which one must follow it; with none where any word can."""


@cache
def number_words() -> NumberWords:
    """Give the words, read once.

    Example:
        >>> number_words().alone["nobody"]
        0
    """
    rows = load_words(files("csto_events.language").joinpath("data", "numbers.tsv"), CLASSES)
    numbers = {row.word: (row.kind, row.value or 0) for row in rows if row.kind in _NUMERALS}
    units = [(word, value) for word, (kind, value) in numbers.items() if kind == "small" and value < 10]
    tens = [(word, value) for word, (kind, value) in numbers.items() if kind == "tens"]
    numbers |= {f"{ten}-{unit}": ("pair", high + low) for ten, high in tens for unit, low in units}
    before = _by_first(rows, _BEFORE)
    return NumberWords(
        numbers=numbers,
        before=before,
        after=_by_first(rows, _AFTER),
        alone={row.word: row.value or 0 for row in rows if row.kind == "alone"},
        beyond={kind: frozenset(row.word for row in rows if row.kind == kind) for kind in _BEYOND},
        guards={kind: frozenset(row.word for row in rows if row.kind == kind and " " not in row.word) for kind in _GUARDS},
        phrases={kind: tuple(tuple(row.word.split()) for row in rows if row.kind == kind and " " in row.word) for kind in _GUARDS},
        starts=_starts(numbers, before),
    )


def _starts(numbers: Mapping[str, tuple[str, int]], before: Phrases) -> Mapping[str, frozenset[str]]:
    scales = {"half", *(word for word, (kind, _) in numbers.items() if kind in _BEHIND_ARTICLE)}
    starts = {first: {words[1] for words, _ in phrases} for first, phrases in before.items() if all(len(words) > 1 for words, _ in phrases)}
    for article in _ARTICLES:
        starts[article] = starts.get(article, set()) | scales
    anything = {word for word, (kind, _) in numbers.items() if kind in _STARTING} | (before.keys() - starts.keys()) | {"half", "between"}
    return {word: frozenset(following) for word, following in starts.items()} | dict.fromkeys(anything, frozenset[str]())


def _by_first(rows: tuple[WordRow, ...], kinds: Mapping[str, Qualifier]) -> Phrases:
    found: dict[str, list[tuple[tuple[str, ...], Qualifier]]] = {}
    for row in rows:
        if row.kind in kinds:
            words = tuple(row.word.split())
            found.setdefault(words[0], []).append((words, kinds[row.kind]))
    return {first: tuple(sorted(phrases, key=lambda phrase: -len(phrase[0]))) for first, phrases in found.items()}


@attrs.define
class Numeral:
    """A number, and where it ends.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> read_numeral(number_words(), tokenise("two hundred and six people"), 0, 5)
        Numeral(after=4, value=206, kind='exact', scale=1)
    """

    after: int
    """The token after its last one."""
    value: int
    """The number; of a vague one its floor."""
    kind: Literal["exact", "dozen", "vague"]
    """`dozen` is "a dozen", which is exact but for "more than a dozen"."""
    scale: int = 1
    """What its last word multiplies by."""


def read_numeral(lexicon: NumberWords, tokens: Tokens, position: int, limit: int) -> Numeral | None:
    """Read the number that starts at a token, as far as it goes.

    Args:
        lexicon: the words.
        tokens: the tokens of a text.
        position: its first token.
        limit: the token that it must not reach.

    Returns:
        The number, or None where there is none.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> read_numeral(number_words(), tokenise("2.5 million"), 0, 2).value
        2500000
    """
    if position >= limit:
        return None
    word = tokens.lower[position]
    if word[0].isdigit():
        return _digits(lexicon, tokens, position, limit)
    reader = _READERS.get(lexicon.numbers.get(word, ("", 0))[0])
    if reader is None and position + 1 < limit:
        reader = _after_article if word in _ARTICLES else _half if word == "half" else None
    return reader(lexicon, tokens, position, limit) if reader else None


def _whole(lexicon: NumberWords, tokens: Tokens, position: int, limit: int) -> Numeral:
    return Numeral(position + 1, lexicon.numbers[tokens.lower[position]][1], "exact")


def _after_article(lexicon: NumberWords, tokens: Tokens, position: int, limit: int) -> Numeral | None:
    article, position = tokens.lower[position], position + 1
    kind, value = lexicon.numbers.get(tokens.lower[position], ("", 0))
    if kind == "dozen":
        return Numeral(position + 1, value, "dozen" if article == "a" else "exact", value)
    if kind in ("hundred", "scale"):
        return _in_words(lexicon, tokens, position, limit, 1)
    if kind == "few_after_a" and article == "a":
        return _several(lexicon, tokens, position + 1, limit, value)
    return _half(lexicon, tokens, position, limit) if tokens.lower[position] == "half" else None


def _half(lexicon: NumberWords, tokens: Tokens, position: int, limit: int) -> Numeral | None:
    position += 1
    if position < limit and tokens.lower[position] == "a":
        position += 1
    kind, value = lexicon.numbers.get(tokens.lower[position], ("", 0)) if position < limit else ("", 0)
    return Numeral(position + 1, value // 2, "exact", value) if kind in ("dozen", "hundred", "scale") else None


def _vague_plural(lexicon: NumberWords, tokens: Tokens, position: int, limit: int) -> Numeral:
    """Read "dozens" or "hundreds of thousands"; the floor of a plural is twice its unit."""
    floor, position = lexicon.numbers[tokens.lower[position]][1], position + 1
    if position + 1 < limit and tokens.lower[position] == "of":
        kind, value = lexicon.numbers.get(tokens.lower[position + 1], ("", 0))
        if kind == "vague":
            return Numeral(position + 2, floor * (value // 2), "vague")
    return Numeral(position, floor, "vague")


def _few(lexicon: NumberWords, tokens: Tokens, position: int, limit: int) -> Numeral:
    return _several(lexicon, tokens, position + 1, limit, lexicon.numbers[tokens.lower[position]][1])


def _several(lexicon: NumberWords, tokens: Tokens, position: int, limit: int, floor: int) -> Numeral:
    """Read what follows "several": "several", "several dozen", "several thousands"."""
    kind, value = lexicon.numbers.get(tokens.lower[position], ("", 0)) if position < limit else ("", 0)
    if kind in ("dozen", "hundred", "scale"):
        return Numeral(position + 1, floor * value, "vague")
    if kind == "vague":
        return Numeral(position + 1, floor * (value // 2), "vague")
    return Numeral(position, floor, "vague")


def _words(lexicon: NumberWords, tokens: Tokens, position: int, limit: int) -> Numeral:
    return _in_words(lexicon, tokens, position, limit)


def _in_words(lexicon: NumberWords, tokens: Tokens, position: int, limit: int, current: int | None = None) -> Numeral:
    """Read a number in words: "two hundred and six", "one hundred thousand", "three dozen"."""
    total, last, largest, scale = 0, "pair" if current else "", BIGGEST, 1
    while position < limit:
        kind, value = lexicon.numbers.get(tokens.lower[position], ("", 0))
        if not kind and _is_and(lexicon, tokens, position, limit, last):
            position, last = position + 1, last + " and"
            continue
        if kind == "dozen" and current and not total and last in ("small", "tens", "pair"):
            return Numeral(position + 1, current * value, "exact", value)
        if kind == "hundred" and current and current < 100:
            current, scale = current * value, value
        elif kind == "scale" and current and value < largest:
            total, current, largest, scale = total + current * value, None, value, value
        elif _follows(kind, value, current, last):
            current, scale = (current or 0) + value, 1
        else:
            break
        position, last = position + 1, kind
    return Numeral(position, total + (current or 0), "exact", scale)


def _is_and(lexicon: NumberWords, tokens: Tokens, position: int, limit: int, last: str) -> bool:
    if tokens.lower[position] != "and" or last not in ("hundred", "scale") or position + 1 >= limit:
        return False
    return lexicon.numbers.get(tokens.lower[position + 1], ("", 0))[0] in ("small", "tens", "pair")


def _follows(kind: str, value: int, current: int | None, last: str) -> bool:
    if kind not in ("small", "tens", "pair"):
        return False
    return current is None or last in ("hundred", "hundred and") or (last == "tens" and kind == "small" and value < 10)


# Digits


SHORT_SCALES: Mapping[str, int] = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9}
"""Letters that multiply the digits to which they are tied: "2.5m people"."""


@cache
def _shapes() -> tuple[Callable[[str], re.Match[str] | None], ...]:
    grouped = r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?|\d{1,2}(?:,\d{2}){1,6},\d{3}"  # 1,500,000 and 15,00,000
    decimal = r"\d{1,16}[.,]\d{1,9}"
    dotted = r"\d{1,3}(?:\.\d{3}){1,6}"
    return re.compile(grouped).fullmatch, re.compile(decimal).fullmatch, re.compile(dotted).fullmatch


def _digits(lexicon: NumberWords, tokens: Tokens, position: int, limit: int) -> Numeral | None:
    word = tokens.lower[position]
    if word.endswith("-strong") and word.removesuffix("-strong").replace(",", "").isdecimal():
        word = word.removesuffix("-strong").replace(",", "")
        return Numeral(position + 1, int(word), "exact") if len(word) <= 16 and int(word[0]) else None
    if word.isdecimal() and len(word) <= 3:
        word, position = _spaced(tokens, position, limit)
    position += 1
    letters = word.lstrip("0123456789.,")
    if letters in SHORT_SCALES:
        word, scale, after = word.removesuffix(letters), SHORT_SCALES[letters], position
    else:
        scale, after = _scale(lexicon, tokens, position, limit)
    digits, decimals = _decimals(word, scaled=scale > 1)
    if not digits or len(digits) > 20 or (len(digits) > 1 and int(digits[0]) == 0 and not decimals):
        return None
    value, rest = divmod(int(digits) * scale, 10**decimals)
    if scale == 1000 and after < limit and len(tokens.lower[after]) == 3 and tokens.lower[after].isdecimal():
        value, after = value + int(tokens.lower[after]), after + 1  # "1 thousand 200 servicemen"
    return None if rest else Numeral(after, value, "exact", scale)


def _spaced(tokens: Tokens, position: int, limit: int) -> tuple[str, int]:
    """Put together the groups of "1 500 000"."""
    word = tokens.lower[position]
    while int(word[0]) and position + 1 < limit and len(word) < 18:
        group = tokens.lower[position + 1]
        gap = tokens.text[tokens.ends[position] : tokens.starts[position + 1]]
        if len(group) != 3 or not group.isdecimal() or len(gap) != 1 or gap not in _SPACES:
            break
        word, position = word + group, position + 1
    return word, position


def _decimals(word: str, *, scaled: bool) -> tuple[str, int]:
    """Give the digits of a printed number and how many of them are decimals; no digits where it is no number that can count."""
    if word.isdecimal():
        return word, 0
    grouped, decimal, dotted = _shapes()
    if grouped(word):
        whole, _, part = word.replace(",", "").partition(".")
        return whole + part, len(part)
    if dotted(word) and not (scaled and word.count(".") == 1):  # "1.500" counts nothing unless its point parts thousands
        return word.replace(".", ""), 0
    if scaled and decimal(word):
        whole, _, part = word.replace(",", ".").partition(".")
        return whole + part, len(part)
    return "", 0


def _scale(lexicon: NumberWords, tokens: Tokens, position: int, limit: int) -> tuple[int, int]:
    scale = 1
    while position < limit and scale < 10**9:
        kind, value = lexicon.numbers.get(tokens.lower[position], ("", 0))
        if kind not in ("hundred", "scale", "dozen") or (kind == "dozen" and scale > 1):
            break
        scale, position = scale * value, position + 1
    return scale, position


_READERS: Mapping[str, Callable[[NumberWords, Tokens, int, int], Numeral | None]] = {
    "whole": _whole,
    "vague": _vague_plural,
    "few": _few,
    "small": _words,
    "tens": _words,
    "pair": _words,
}

"""Names: how alike two names are, whoever spelled them."""

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from csto_events.extras import load
from csto_events.language.tables import Table
from csto_events.model.ids import without_accents

_TABLE: Final = Table("transliteration.tsv", ("from", "to", "example", "source"))
_PARTICLES: Final = frozenset("the of and for de van von al el bin".split())
_VOWELS: Final = frozenset("aeiouy")


@lru_cache(maxsize=65536)
def folded(name: str) -> tuple[str, ...]:
    """Give the words of a name as they are under any transliteration: no case, no accents, one spelling of each sound.

    Args:
        name: the name.

    Returns:
        Its words, in their order.

    Example:
        >>> folded("Sadyr Zhaparov") == folded("Sadyr Japarov"), folded("Emomali Rakhmon") == folded("Emomali Rahmon")
        (True, True)
    """
    plain = without_accents(name).lower()
    words = "".join(letter if letter.isalnum() else "" if letter in "'`" else " " for letter in plain).split()
    return tuple(_respelled(word) for word in words if word not in _PARTICLES) or tuple(name.lower().split())


def _respelled(word: str) -> str:
    pieces, table, at = [], _spellings(), 0
    while at < len(word):
        size = next((size for size in (4, 3, 2, 1) if word[at : at + size] in table), 0)
        pieces.append(table[word[at : at + size]] if size else word[at])
        at += size or 1
    spelled = "".join(pieces)
    return "".join(letter for at, letter in enumerate(spelled) if not at or letter != spelled[at - 1])


@cache
def _spellings() -> Mapping[str, str]:
    return {row.cells[0]: row.cells[1] for row in _TABLE.rows(files("csto_events.accounts").joinpath("data"))}


def skeleton(word: str) -> str:
    """Give the consonants of a folded word: what a slip of a vowel does not change, so that names are compared in small groups.

    Example:
        >>> skeleton("tokaev"), skeleton("tokaiev"), skeleton("oia")
        ('tkv', 'tkv', 'oia')
    """
    consonants = "".join(letter for letter in word if letter not in _VOWELS)
    return consonants or word


def likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Tell how alike two folded names are, the order of their words left aside.

    Args:
        one: the words of one name.
        other: those of the other.

    Returns:
        From 0 to 1: the least Jaro-Winkler similarity of a word of the shorter name with the best partner that is left for it.

    Raises:
        MissingExtraError: if rapidfuzz is not installed.

    Example:
        >>> likeness(("nikol", "pashinan"), ("pashinan", "nikol")), likeness(("erlan",), ("marat",)) < 0.8
        (1.0, True)
    """
    similarity = load("rapidfuzz.distance.JaroWinkler", "accounts").similarity
    short, long = sorted((one, other), key=lambda words: (len(words), words))
    left, least = list(long), 1.0
    for word in short:
        best = max(left, key=lambda partner: (similarity(word, partner), partner))
        least = min(least, similarity(word, best))
        left.remove(best)
    return least if short else 0.0


def is_short_form(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether one name is the other with words left out or cut to an initial, its last word kept.

    Example:
        >>> is_short_form(("iaparov",), ("sadir", "iaparov")), is_short_form(("s", "iaparov"), ("sadir", "iaparov")), is_short_form(("a", "b"), ("c", "b"))
        (True, True, False)
    """
    short, long = sorted((one, other), key=len)
    if not short or short[-1] != long[-1]:
        return False
    rest = list(long[:-1])
    for word in short[:-1]:
        partner = next(
            (other for other in rest if other == word or (len(word) == 1 and other.startswith(word)) or (len(other) == 1 and word.startswith(other))), None
        )
        if partner is None:
            return False
        rest.remove(partner)
    return True

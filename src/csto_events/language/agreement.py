"""Agreement: whether words carry what is claimed of them. A span is not a fact: its number, its zero and its denial have to be in the words."""

import re
from functools import cache

from csto_events.model import Quantity

_DENIES = r"\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing))\b"


def holds(text: str, words: str) -> bool:
    """Tell whether words stand in a text as whole words and numbers.

    Example:
        >>> holds("2,265 were wounded", "2,265"), holds("2,265 were wounded", "265")
        (True, False)
    """
    start = text.find(words)
    while start >= 0:
        if not cuts(text, start) and not cuts(text, start + len(words)):
            return True
        start = text.find(words, start + 1)
    return False


def cuts(text: str, place: int) -> bool:
    """Tell whether a place of a text is inside a word or number.

    Example:
        >>> cuts("2,265", 2), cuts("of 265", 3)
        (True, False)
    """
    before, after = text[max(0, place - 2) : place], text[place : place + 2]
    if not before or not after:
        return False
    if before[-1] in ".,":
        return before[0].isdigit() and after[0].isdigit()
    if after[0] in ".,":
        return before[-1].isdigit() and after[1:].isdigit()
    return before[-1].isalnum() and after[0].isalnum()


def same_numbers(one: Quantity | None, other: Quantity | None) -> bool:
    """Tell whether two quantities are the same number with the same bounds, whatever their words.

    Example:
        >>> from csto_events.language.numbers import read_quantity
        >>> same_numbers(read_quantity("twelve"), read_quantity("12")), same_numbers(read_quantity("12"), read_quantity("about 12"))
        (True, False)
    """
    return one is not None and other is not None and _numbers(one) == _numbers(other)


def _numbers(quantity: Quantity) -> tuple[int | None, int | None, int | None, str]:
    return quantity.value, quantity.low, quantity.high, quantity.qualifier


def says_none(text: str) -> bool:
    """Tell whether some word of a text says that there is nothing or nobody.

    Example:
        >>> says_none("No soldiers were killed"), says_none("Many soldiers were killed")
        (True, False)
    """
    return _none().search(text) is not None


@cache
def _none() -> re.Pattern[str]:
    return re.compile(r"(?i)\b(?:no|not|none|nobody|nothing|never|neither|nor|nil|nought|without|zero|unharmed|unhurt|unscathed)\b|n[’']t\b|(?<!\d)0+(?!\d)")


def is_denial(cue: str) -> bool:
    """Tell whether the words that attribute a claim deny it.

    Example:
        >>> is_denial("denied"), is_denial("did not deny"), is_denial("said")
        (True, False, False)
    """
    return bool(re.search(_DENIES, cue, re.IGNORECASE)) and not re.search(r"(?i)\b(?:not|never|cannot)\b|n[’']t\b", cue)

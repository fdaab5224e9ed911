"""Fronted: names in the phrase with which a sentence begins, to whom nothing behind its comma belongs: "after talks with Lavrov, the minister, …"."""

from csto_events.language.tokens import Tokens
from csto_events.parsing.who.mentions import Mention

__all__ = ["is_fronted"]

_OPENING = frozenset("after ahead alongside at before during following in on speaking".split())
_GOVERNING = frozenset(("with", "between", "by", "from", "of", "and"))
LONGEST_FRONT = 12
"""Tokens from the beginning of a sentence to the comma."""


def is_fronted(tokens: Tokens, before: Mention, following: Mention) -> bool:
    """Tell whether a title behind a comma belongs to the name behind it: "After talks with Lavrov, the Armenian foreign minister, Ararat Mirzoyan, said".

    Args:
        tokens: the tokens of the text.
        before: the name before the title.
        following: the name behind it.
    """
    lower, at = tokens.lower, before.first - 1
    if at < 0 or lower[at] not in _GOVERNING or lower[following.after + 1 : following.after + 2] in (["the"], ["a"], ["and"], ["an"]):
        return False
    first = max(0, before.first - LONGEST_FRONT)
    while at >= first and lower[at] not in _ENDS:
        at -= 1
    is_begun = at < 0 or lower[at] in ".!?" or tokens.text.count("\n", tokens.ends[at], tokens.starts[at + 1]) > 1
    return is_begun and lower[at + 1] in _OPENING


_ENDS = frozenset((".", "!", "?", ",", ";", ":", "”", '"', "-", "–", "—"))

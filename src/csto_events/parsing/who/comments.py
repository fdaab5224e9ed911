"""Comments: who only tells what stands before a comma, and is not the one with whose name that ends: "He met Ivan Petrov, a spokesman said"."""

from collections.abc import Container

from csto_events.language.tokens import Tokens
from csto_events.parsing.who.mentions import Mention

__all__ = ["is_apart"]

_TELLING = frozenset("said says reported reports reporting told tells added adds wrote writes confirmed recalled".split())
"""Forms of verbs behind which nothing need stand where they close a sentence."""


def is_apart(tokens: Tokens, name: Mention, title: Mention, namesakes: Container[str]) -> bool:
    """Tell whether a title behind a comma is that of somebody else: who tells what stands before it, or has what is named behind it.

    Args:
        tokens: the tokens of the text.
        name: the name before the comma; one that begins the sentence has its title behind it.
        title: the title.
        namesakes: words that end the name of a thing: "near Independence Square, a correspondent reports".
    """
    behind = tokens.lower[title.after : title.after + 1]
    if behind == ["'s"] or (name.kind == "unknown" and tokens.lower[name.after - 1] in namesakes):
        return True  # "He spoke with Pashinyan, the president's office said"
    if not name.first or not behind or behind[0] not in _TELLING:
        return False
    before, is_parted = tokens.words[name.first - 1], "\n" in tokens.text[tokens.ends[name.first - 1] : tokens.starts[name.first]]
    return not is_parted and (before[0].isalnum() or before in ("'s", "-"))

"""Names of institutions as long as the text prints them: "the Institute for the Study of War", "the Kenya Red Cross", "the Lake Chad Basin Commission"."""

from collections.abc import Sequence

from csto_events.language.date_words import date_words
from csto_events.language.tokens import Tokens
from csto_events.parsing.institutions import institutions
from csto_events.parsing.mentions import Mention

_JOINING = frozenset(("of", "for", "on", "against"))
"""Prepositions by which a name goes on behind the word for an institution."""


def with_institutions(tokens: Tokens, mentions: Sequence[Mention]) -> list[Mention]:
    """Join the parts of the names of institutions that nobody knows.

    Args:
        tokens: the tokens of the text.
        mentions: its mentions in order.

    Returns:
        The mentions: a name that ends in a word for an institution goes on over "of" or "for" and further capitals, and begins with a place before it.
    """
    joined: list[Mention] = []
    for mention in mentions:
        before = joined[-1] if joined else None
        if before is not None and mention.kind == "unknown" and _goes_on(tokens, before, mention):
            joined[-1] = Mention(before.first, mention.after, "unknown", name=tokens.exact(before.first, mention.after))
        else:
            joined.append(mention)
    return joined


def _goes_on(tokens: Tokens, before: Mention, mention: Mention) -> bool:
    """Whether two mentions are one name."""
    between = tokens.lower[before.after : mention.first]
    if not between:
        return (
            before.kind == "place" and tokens.lower[mention.after - 1] in institutions() and tokens.starts[mention.first] == tokens.ends[before.after - 1] + 1
        )
    if before.kind != "unknown" or tokens.lower[before.after - 1] not in institutions():
        return False
    is_joined = between[0] in _JOINING and between[1:] in ([], ["the"])
    return is_joined and tokens.words[before.after - 1][0].isupper() and tokens.lower[mention.first] not in date_words()["weekday"]

"""Names of institutions as long as the text prints them: "the Institute for the Study of War", "the Kenya Red Cross", "the Lake Chad Basin Commission"."""

from csto_events.language.date_words import date_words
from csto_events.language.lexicon import lexicon
from csto_events.language.tokens import Tokens
from csto_events.parsing.institutions import institutions
from csto_events.parsing.mentions import Mention

_JOINING = frozenset(("of", "for", "on", "against"))
"""Prepositions by which a name goes on behind the word for an institution."""


def join_institutions(tokens: Tokens, mentions: list[Mention]) -> None:
    """Join the parts of the names of institutions that nobody knows.

    A name that ends in a word for an institution goes on over "of" or "for" and further capitals, and begins with a place before it.

    Args:
        tokens: the tokens of the text.
        mentions: its mentions in order; the parts of a name are replaced by the whole.
    """
    parts = [at for at, mention in enumerate(mentions) if mention.kind == "unknown" and at and _goes_on(tokens, mentions[at - 1], mention)]
    for at in reversed(parts):
        first, after = mentions[at - 1].first, mentions[at].after
        mentions[at - 1 : at + 1] = [Mention(first, after, "unknown", name=tokens.exact(first, after))]


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


def is_of_name(tokens: Tokens, position: int, mention: Mention | None) -> bool:
    """Tell whether a token before the word for an institution is a part of its name, and not whose it is.

    Args:
        tokens: the tokens of the text.
        position: the token.
        mention: the mention that holds it, if one does.

    Returns:
        Whether it belongs to the name: "foreign" in "France's foreign ministry", and neither "France" nor "new".
    """
    word = tokens.lower[position]
    if (mention is not None and mention.entity is not None) or not word[0].isalpha() or word in _POSSESSIVES:
        return False
    is_title = tokens.words[position][0].isupper() and word != "the"
    return word in _OF_OFFICES or word in lexicon().nouns or word not in lexicon().tags or is_title


_POSSESSIVES = frozenset(("its", "their", "his", "her", "our"))
_OF_OFFICES = frozenset(("foreign", "internal", "military", "federal", "supreme", "central", "constitutional"))
"""Adjectives that are a part of a name: "the foreign ministry"."""

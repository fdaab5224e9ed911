"""Heads: what a headline is about before its colon, and unrest that has its place for a name: "Kazakhstan unrest: troops land in Almaty"."""

from csto_events.language.line import VERBAL
from csto_events.language.reading import Sentence
from csto_events.parsing.who.coreference import Names

_UNREST = frozenset("coup crackdown disturbances massacre mutiny rebellion revolt riot rioting riots turmoil unrest uprising violence".split())
"""Nouns with a place before them that is where it is; protests and attacks may be over or by whom the place stands for."""
_PROTESTS = frozenset(("clashes", "protests", "rallies"))
"""Nouns for which that holds only in the head of a headline."""
_LONGEST = 6
"""Tokens of the longest head."""


def heads(sentence: Sentence) -> list[tuple[int, int]]:
    """Give the tokens of the head with which a headline begins, if it does: "Unrest in Kazakhstan" in "Unrest in Kazakhstan: leaders meet in Moscow".

    Args:
        sentence: the sentence.

    Returns:
        One stretch without a verb, up to the colon; what is told behind it has places of its own.
    """
    colon = sentence.letters.find(":", 1, _LONGEST + 1) if ":" in sentence.vocabulary else -1
    if colon < 1 or sentence.letters[0] == "I" or not VERBAL.isdisjoint(sentence.letters[:colon]) or VERBAL.isdisjoint(sentence.letters[colon:]):
        return []
    return [(sentence.first, sentence.first + colon)]


def place_in_name(sentence: Sentence, names: Names, trigger: int) -> tuple[str, ...]:
    """Give the place right before a noun for unrest, which is its name: "the Almaty riots"; nothing where another word stands there.

    Args:
        sentence: the sentence.
        names: who and what is meant in the text.
        trigger: the token of the noun.
    """
    word = sentence.tokens.lower[trigger]
    is_named = word in _UNREST or (word in _PROTESTS and any(trigger < after for _, after in heads(sentence)))
    if trigger == sentence.first or not is_named:
        return ()
    mention = names.at(trigger - 1)
    entity = mention.entity if mention is not None and not mention.adjective and mention.after == trigger else None
    return (entity,) if entity is not None and entity.startswith(("state:", "place:")) else ()

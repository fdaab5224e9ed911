"""Openings: words with a capital only because a sentence begins with them, or that say what somebody is: "Visiting Minsk, Zas said", "Farmer Issa Diallo"."""

from collections.abc import Container

from csto_events.language.lexicon import GERUND, lexicon
from csto_events.language.tokens import QUOTATION_MARKS, Tokens


def is_opening(tokens: Tokens, position: int, after: int, known: Container[int]) -> bool:
    """Tell whether the first word of a run of capitals is no part of the name behind it.

    Args:
        tokens: the tokens of the text.
        position: where the run begins.
        after: the token behind it.
        known: the tokens of names that are known.
    """
    is_deed = position + 1 in known and bool(lexicon().tags.get(tokens.lower[position], 0) & GERUND) and begins_sentence(tokens, position)
    return is_deed or _is_what_somebody_is(tokens, position, after)


def _is_what_somebody_is(tokens: Tokens, position: int, after: int) -> bool:
    """Whether a word for people has a full name behind it: a title of several, or one that begins a sentence: "Farmer Issa Diallo said"."""
    word = tokens.lower[position]
    if word.endswith("s") and word[:-1] in lexicon().titles and after - position > 2 and all(at[0].isupper() for at in tokens.words[position : position + 3]):
        return True  # "Presidents Vladimir Putin and Xi Jinping"
    noun = lexicon().person_nouns.get(word)
    is_one = word == "witness" or (noun is not None and noun.singular == word)
    return is_one and after - position > 2 and begins_sentence(tokens, position)


_BEFORE_CAPITAL = QUOTATION_MARKS | frozenset(".!?:")


def begins_sentence(tokens: Tokens, position: int) -> bool:
    """Whether the capital of a word may be that of a beginning."""
    return position == 0 or tokens.words[position - 1] in _BEFORE_CAPITAL or "\n" in tokens.text[tokens.ends[position - 1] : tokens.starts[position]]

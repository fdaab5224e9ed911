"""Abbreviations: in brackets behind what they stand for, "the Rapid Support Forces (RSF)", or the first letters of a name that is known."""

from collections.abc import Callable, Sequence

from csto_events.language.tokens import Tokens
from csto_events.parsing.who.mentions import KIND_OF, Mention
from csto_events.parsing.who.minting import institution_word

_KINDS = ("organisation", "body", "unknown")
_LONGEST = 8
"""Letters of an abbreviation."""


def spell_out(tokens: Tokens, mentions: Sequence[Mention], unknown: Sequence[Mention], mint: Callable[[Mention, str, str], str]) -> None:
    """Give each abbreviation in brackets or of first letters, wherever the text has it, and the name that it stands for one entity.

    That is the entity of the name, else that of the abbreviation, else a new one where a word of the name says that it is an institution's.

    Args:
        tokens: the tokens of the text.
        mentions: its mentions in order.
        unknown: those that are names that nobody knows.
        mint: makes an institution of a mention, its name and that word.
    """
    mentions = [*mentions, *(one.owner for one in mentions if one.owner is not None)]  # "RSF spokesman Al-Fateh Qurashi"
    spelled = _by_initials(tokens, mentions, unknown)
    if "(" in tokens.text:
        spelled |= _in_full(tokens, mentions)
    for short, in_full in spelled.items():
        named = [in_full, *(one for one in mentions if one.name == short and one is not in_full and one.kind in _KINDS)]
        word = institution_word(in_full.name or "")
        entity = next((one.entity for one in named if one.entity is not None), None) or (mint(in_full, in_full.name or "", word) if word else None)
        if entity is not None:
            for one in named:
                one.kind, one.entity, one.candidates = KIND_OF[entity.partition(":")[0]], entity, ()


def _by_initials(tokens: Tokens, mentions: Sequence[Mention], unknown: Sequence[Mention]) -> dict[str, Mention]:
    """The known names that the text goes on to call by their first letters: "the Rapid Support Forces … the RSF denied it"."""
    short_names = {one.name for one in unknown if one.name is not None and one.name.isupper() and 3 <= len(one.name) <= _LONGEST}
    if not short_names:
        return {}
    named = [one for one in mentions if one.kind in ("organisation", "body") and one.entity is not None]
    return {short: one for one in reversed(named) if (short := _initials(tokens, one)) in short_names}


def _initials(tokens: Tokens, mention: Mention) -> str:
    return "".join(word[0] for word in tokens.words[mention.first : mention.after] if word[0].isupper())


def _in_full(tokens: Tokens, mentions: Sequence[Mention]) -> dict[str, Mention]:
    """The names behind which an abbreviation stands in brackets, by it; the first of several."""
    return {
        tokens.words[one.after + 1]: one
        for one in reversed(mentions)
        if one.kind in _KINDS and tokens.words[one.after : one.after + 1] == ["("] and _is_short_for(tokens, one)
    }


def _is_short_for(tokens: Tokens, mention: Mention) -> bool:
    """Whether capitals in brackets begin with the first letter of a name, and are letters of it in that order."""
    short, closing = tokens.words[mention.after + 1 : mention.after + 2], tokens.words[mention.after + 2 : mention.after + 3]
    name = "".join(tokens.words[mention.first : mention.after])
    if closing != [")"] or not short[0].isupper() or not short[0].isalpha() or not 2 <= len(short[0]) <= _LONGEST or name[0].upper() != short[0][0]:
        return False
    letters = iter(name.upper())
    return mention.after - mention.first > 1 and all(letter in letters for letter in short[0])

"""Names of institutions as long as the text prints them: "the Centre for Eastern Studies", "the Kenya Red Cross", "the Lake Chad Basin Commission"."""

from collections.abc import Sequence

from csto_events.language.date_words import date_words
from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase, new_phrase
from csto_events.language.reading import Reading
from csto_events.language.tokens import Tokens
from csto_events.parsing.who.institutions import institutions
from csto_events.parsing.who.mentions import Mention

_JOINING = frozenset(("of", "for", "on", "against"))
"""Prepositions by which a name goes on behind the word for an institution."""


def join_institutions(tokens: Tokens, mentions: list[Mention]) -> None:
    """Join the parts of the names of institutions that nobody knows.

    A name that ends in a word for an institution goes on over "of" or "for" and further capitals, and begins with a place before it.

    Args:
        tokens: the tokens of the text.
        mentions: its mentions in order; the parts of a name are replaced by the whole.
    """
    parts = [at for at, mention in enumerate(mentions) if mention.kind == "unknown" and at and _is_joined(tokens, mentions[at - 1], mention)]
    for at in reversed(parts):
        begins = at - 1
        while mentions[begins].kind == "title" and begins and _is_title_before(tokens, mentions[begins - 1], mentions[begins]):
            begins -= 1  # "the Attorney General's Office"
        first, after = mentions[begins].first, mentions[at].after
        mentions[begins : at + 1] = [Mention(first, after, "unknown", name=tokens.exact(first, after))]


def _is_joined(tokens: Tokens, before: Mention, mention: Mention) -> bool:
    return _is_office_of(tokens, before, mention) or _goes_on(tokens, before, mention)


def _is_title_before(tokens: Tokens, earlier: Mention, title: Mention) -> bool:
    return earlier.kind == "title" and earlier.after >= title.first and tokens.words[earlier.first][0].isupper()


def _is_office_of(tokens: Tokens, before: Mention, mention: Mention) -> bool:
    """Whether a title with a capital says whose an office is: "the Ombudsman's Office"."""
    is_office = tokens.words[mention.first] == "Office" and tokens.lower[before.after : mention.first] == ["'s"]
    return is_office and before.kind == "title" and tokens.words[before.first][0].isupper()


def _goes_on(tokens: Tokens, before: Mention, mention: Mention) -> bool:
    """Whether two mentions are one name."""
    between = tokens.lower[before.after : mention.first]
    if not between:
        return (
            before.kind == "place" and tokens.lower[mention.after - 1] in institutions() and tokens.starts[mention.first] == tokens.ends[before.after - 1] + 1
        )
    if before.kind != "unknown" or tokens.lower[before.after - 1] not in institutions():
        return False
    inner = zip(between[1:], tokens.words[before.after + 1 : mention.first], strict=True)
    is_joined = between[0] in _JOINING and all(word in ("the", "and") or printed.istitle() for word, printed in inner)
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
_OF_OFFICES = frozenset(("armed", "foreign", "internal", "military", "federal", "supreme", "central", "constitutional"))
"""Adjectives that are a part of a name: "the foreign ministry"."""


FARTHEST_NAME = 2000
"""Tokens in which "the ministry" looks for its name."""


def last_named(reading: Reading, phrase: Phrase, word: str) -> Phrase | None:
    """Give the last noun phrase before another one that ends in a word for an institution and says which one: "the Health Ministry"."""
    lower = reading.tokens.lower
    for at in (at for at in range(phrase.first - 1, max(-1, phrase.first - FARTHEST_NAME), -1) if lower[at] == word):
        noun = reading.sentence_at(at).phrases.at(at)
        if noun.kind != "noun" or lower[noun.first : noun.after] == ["the", word]:
            continue
        if noun.head == at:
            return noun
        if at > noun.first and reading.tokens.words[at][0].isupper() and reading.tokens.words[at - 1][0].isupper():
            return new_phrase("noun", noun.first, at + 1, noun.position)  # "Kazakhstan's Security Committee chairman Petrov"
    return None


def region_before(tokens: Tokens, phrase: Phrase, mentions: Sequence[Mention]) -> Mention | None:
    """Give the region or city whose administration or other office a noun phrase names: "the Cauca health secretariat", "Batken regional administration".

    Args:
        tokens: the tokens of the text.
        phrase: the noun phrase; its head is a word for a part of a state.
        mentions: the mentions before its head.

    Returns:
        The mention of the place; None where there is none or others stand beside it, or for soldiers, who are of a state.
    """
    word = tokens.lower[phrase.head]
    place = mentions[0] if len(mentions) == 1 and mentions[0].kind == "place" and mentions[0].entity is not None else None
    is_office = institutions()[word].kind != "force" or word == "police"
    between = tokens.words[place.after : phrase.head] if place is not None else []
    is_beside = all(one.islower() and one[0].isalpha() for one in between)
    return place if place is not None and is_office and is_beside and tokens.words[phrase.head].islower() else None

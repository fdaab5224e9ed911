"""Outlets: newspapers, channels and sites by the word beside their name: "the Telegram channel Rybar", "the Kommersant newspaper"."""

from collections.abc import Callable

from csto_events.language.phrases import Phrase
from csto_events.language.tokens import Tokens
from csto_events.parsing.who.mentions import Mention

OUTLETS = frozenset("broadcaster channel daily magazine newspaper newswire outlet portal tabloid website weekly".split())
"""What media are called."""
_WITH_FIELD = frozenset(("agency", "site", "station", "service"))
"""What media are called beside the word that says so: "news agency", "radio station", and no nuclear site."""
_FIELDS = frozenset(("news", "press", "information", "radio", "television", "tv"))
PLATFORMS = frozenset("facebook instagram telegram tiktok twitter viber vkontakte whatsapp x youtube".split())
"""On which anybody has a channel."""
NAMED_BEFORE = OUTLETS | _WITH_FIELD | {"movement"}
"""What stands behind the name of an organisation without being a part of it."""


def is_outlet(tokens: Tokens, at: int) -> bool:
    """Tell whether a word says that the name beside it is one of a newspaper, channel or site.

    Args:
        tokens: the tokens of the text.
        at: the word.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> is_outlet(tokenise("the state news agency Khovar"), 3), is_outlet(tokenise("the nuclear site Natanz"), 2)
        (True, False)
    """
    word = tokens.words[at]
    return word in OUTLETS or (word in _WITH_FIELD and at > 0 and tokens.lower[at - 1] in _FIELDS)


def name_before(tokens: Tokens, phrase: Phrase, mention_at: Callable[[int], Mention | None]) -> tuple[str, str, str | None] | None:
    """Give whose name stands right before what it is called: "the Khabar 24 channel", "the TASS news agency", "the Islamic Courts movement".

    Args:
        tokens: the tokens of the text.
        phrase: the noun phrase; its head is one of `NAMED_BEFORE`.
        mention_at: gives the mention that holds a token.

    Returns:
        The name, its kind and the entity that it is known as; None where there is no such name, or the word says nothing of it.
    """
    after = phrase.head
    kind = "media" if is_outlet(tokens, after) else "armed_group" if tokens.words[after] == "movement" else None
    if kind is None or tokens.lower[phrase.first] != "the":
        return None
    while tokens.words[after - 1] in _FIELDS:
        after -= 1
    last = after - 1 - tokens.words[after - 1].isdecimal()  # "Khabar 24"
    mention = mention_at(last)
    if mention is None or mention.adjective or mention.kind not in ("unknown", "organisation") or tokens.lower[last] in PLATFORMS:
        return None
    first = mention.first
    while mention.kind == "unknown" and first - 1 > phrase.first and tokens.words[first - 1][0].isupper() and mention_at(first - 1) is None:
        first -= 1
    before = mention_at(first - 1)
    is_whole = before is None or before.adjective
    return (tokens.exact(first, after), kind, mention.entity) if is_whole and phrase.first < first else None


def outlet_before(tokens: Tokens, nationality: Mention, mention_at: Callable[[int], Mention | None]) -> str | None:
    """Give whose service it is that speaks to a nation: "RFE/RL’s Kyrgyz Service" is none of Kyrgyzstan.

    Args:
        tokens: the tokens of the text.
        nationality: what stands right before the service.
        mention_at: gives the mention that holds a token.
    """
    if not nationality.adjective or nationality.first < 1:
        return None
    has_genitive = tokens.lower[nationality.first - 1] == "'s"  # and "the BBC Russian Service"
    owner = mention_at(nationality.first - 1 - has_genitive)
    return owner.entity if owner is not None and owner.kind == "organisation" and not owner.adjective else None

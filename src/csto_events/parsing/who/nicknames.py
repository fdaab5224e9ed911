"""Nicknames: by what else somebody is known, which names nobody else: "Jimmy Cherizier, the ex-officer known as Barbecue"."""

from csto_events.language.lexicon import lexicon
from csto_events.language.reading import Reading
from csto_events.language.tokens import QUOTATION_MARKS
from csto_events.parsing.who.mentions import Mention

_OPENINGS = (
    *(("known", "as"), ("known", "to", "all", "as"), ("known", "by", "the", "nickname"), ("known", "by", "the", "alias")),
    *(("nicknamed",), ("alias",), ("aka",), ("a.k.a", "."), ("a.k.a.",), ("goes", "by"), ("call", "sign"), ("callsign",), ("nom", "de", "guerre")),
)
"""What stands right before a nickname."""
_LAST_WORDS = frozenset(words[-1] for words in _OPENINGS)
NICKNAMING = frozenset(words[0] for words in _OPENINGS)
"""Words without which a text tells of no nickname."""
_BETWEEN = frozenset(("also", "better", "best", "commonly", "popularly", "widely", "locally", "simply", "who", "is", "was", "whose", ","))
"""What may stand between somebody and that."""


def bearer_of(nickname: Mention, people: dict[int, Mention], reading: Reading) -> Mention | None:
    """Give who bears a nickname, by whom it is told of right before.

    Args:
        nickname: the name.
        people: the mentions of persons by the token that each ends with.
        reading: the text as read.

    Returns:
        The person named before "known as", or before what the commas say that he is; None for "the operation known as Barkhane".
    """
    lower, at = reading.tokens.lower, nickname.first
    at -= at > 0 and lower[at - 1] in QUOTATION_MARKS
    if not at or lower[at - 1] not in _LAST_WORDS:
        return None
    opening = next((words for words in _OPENINGS if tuple(lower[max(0, at - len(words)) : at]) == words), None)
    if opening is None:
        return None
    first, at = reading.sentence_at(nickname.first).first, at - len(opening)
    while at > first and lower[at - 1] in _BETWEEN:
        at -= 1
    if at - 1 in people:
        return people[at - 1]
    sentence = reading.sentence_at(nickname.first)
    noun = sentence.phrases.at(at - 1) if at > first else None
    if noun is None or noun.kind != "noun" or noun.first - 2 not in people or lower[noun.first - 1] != ",":
        return None
    word = lower[at - 1].removeprefix("ex-")
    return people[noun.first - 2] if word in lexicon().person_nouns or word in lexicon().titles else None

"""Owners: states and towns that only have what they said, want or are given, which is nowhere: "the answer to Yerevan's plea", "came to Armenia's aid"."""

from functools import cache

from csto_events.language.lexicon import lexicon
from csto_events.language.reading import Sentence
from csto_events.parsing.who.mentions import Mention

_WISHES = frozenset(("behest", "demand", "initiative", "insistence", "invitation", "request", "suggestion", "urging"))
_HELP = frozenset("advantage aid assistance attention benefit credit defence defense detriment disappointment help rescue side support surprise".split())
"""What comes to a state that has it."""
_DECIDED = frozenset(("choice", "decision", "policy"))
_ALSO_PLACES = frozenset(("line", "position", "post", "posting", "protest", "stand"))
"""Nouns for what is said that may be somewhere: "at Armenia's border post"."""


def owns_words(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a name only says whose words, wish or help something is.

    Args:
        sentence: the sentence.
        mention: the name of a state or place.

    Returns:
        Whether it is the Israel of "met at Israel's request", the Yerevan of "the answer to Yerevan's plea", the Armenia of "came to Armenia's aid".
    """
    behind = sentence.tokens.lower[mention.after : mention.after + 2]
    if len(behind) < 2 or behind[0] not in ("'s", "'"):
        return False
    before = sentence.tokens.lower[mention.first - 1]
    if before == "at":
        return behind[1] in _WISHES
    noun = sentence.phrases.at(mention.first)
    head = sentence.tokens.lower[noun.head]
    return noun.first == mention.first and (head in _words() or (before == "to" and head in _HELP))


@cache
def _words() -> frozenset[str]:
    return (frozenset(lexicon().noun_cues) | _DECIDED) - _ALSO_PLACES

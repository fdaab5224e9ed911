"""Told below: whom a headline means by a bare "ministry" or "secretariat": the one body so called that the sentences below it name."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_BARE = frozenset(("commission", "committee", "ministry", "secretariat"))
_SENTENCES_BELOW = 3


def body_told_below(passage: Passage, phrase: Phrase) -> str | None:
    """Give the defence ministry of "Shelling on border - ministry" above "…, the Armenian Defence Ministry said".

    Args:
        passage: the headline.
        phrase: who tells it.

    Returns:
        The body; None below which several are named, for a sentence that is no headline, and for words that name more.
    """
    word, index = passage.lower[phrase.head], passage.sentence.index
    if word not in _BARE or phrase.after - phrase.first > 1 or passage.tokens.words[passage.sentence.after - 1] in ".!?":
        return None
    below = passage.reading.sentences[index + 1 : index + 1 + _SENTENCES_BELOW]
    named = [(one, noun) for one in below if word in one.vocabulary for noun in one.phrases if noun.kind == "noun" and passage.lower[noun.head] == word]
    bodies = {passage.names.entity_of(sentence, noun) for sentence, noun in named}
    body = bodies.pop() if len(bodies) == 1 else None
    return body if body is not None and body.startswith("body:") else None

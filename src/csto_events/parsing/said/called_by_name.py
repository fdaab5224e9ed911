"""Called by name: somebody who speaks and is told by a participle what their name is: "says a shopkeeper named Marat", "said a man called Marat"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_BY_OTHERS = frozenset(("identified", "known"))
_CALLED = _BY_OTHERS | {"called", "named"}
_ANYBODY = frozenset(("a", "an", "another", "one"))


def called_by_name(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give the name behind a noun phrase: Marat of "a shopkeeper named Marat".

    Args:
        passage: the sentence.
        noun: the noun phrase behind a verb of saying.
    """
    if passage.lower[noun.first] not in _ANYBODY or passage.lower[noun.after] not in _CALLED or not passage.is_people(noun):
        return None
    at = noun.after + 1
    if passage.lower[noun.after] in _BY_OTHERS:
        at += passage.lower[at] == "only"
        if passage.lower[at : at + 1] != ["as"]:
            return None  # "a soldier identified Marat"
        at += 1
    name = passage.phrases.at(at) if at < passage.sentence.after else None
    return name if name is not None and name.kind == "noun" and passage.is_name(name) else None

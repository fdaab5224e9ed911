"""Over there: the place of which the sentence before has told, "Clashes broke out in Osh. Two soldiers were killed there."."""

from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.where.setting import places_named
from csto_events.parsing.who.coreference import Names

FARTHEST = 8
"""Tokens from the word that called for a claim to "there"."""


def places_there(reading: Reading, names: Names, sentence: Sentence, trigger: int) -> tuple[str, ...]:
    """Give the place that "there" means in the clause of a claim.

    Args:
        reading: the text.
        names: who and what is meant in it.
        sentence: the sentence.
        trigger: the token that called for the claim.

    Returns:
        The one place that the sentence before names; none where it names several, and for the "there" of "there were clashes".
    """
    if "there" not in sentence.vocabulary or not sentence.index:
        return ()
    at = next((one for one in range(trigger + 1, min(trigger + FARTHEST, sentence.after)) if sentence.tokens.lower[one] == "there"), None)
    if at is None or not _PARTING.isdisjoint(sentence.letters[trigger - sentence.first : at - sentence.first]):
        return ()
    behind = sentence.phrases.at(at + 1) if at + 1 < sentence.after else None
    if behind is not None and behind.kind == "verb" and behind.form == "finite":
        return ()
    named = {entity for _, entity in places_named(reading.sentences[sentence.index - 1], names)}
    return tuple(named) if len(named) == 1 else ()


_PARTING = frozenset(",;:CSW")

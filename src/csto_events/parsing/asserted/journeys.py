"""Journeys: what was done by going somewhere, though an infinitive of purpose tells it: "made 75 flights to transfer peacekeepers"."""

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence

_JOURNEYS = frozenset("crossing crossings flight flights run runs sortie sorties trip trips voyage voyages".split())
_MAKING = frozenset(("carry", "complete", "conduct", "fly", "make", "operate", "perform"))


def was_made(sentence: Sentence, noun: Phrase) -> bool:
    """Tell whether a noun is of journeys that somebody has made, each for what the infinitive behind it says.

    Args:
        sentence: the sentence.
        noun: the noun phrase on which the infinitive hangs.
    """
    if sentence.tokens.lower[noun.head] not in _JOURNEYS:
        return False
    verb = sentence.phrases.previous(noun)
    if verb is None or verb.kind != "verb" or verb.lemma not in _MAKING:
        return False
    return verb.form == "finite" and (verb.tense == "past" or verb.perfect) and not (verb.negated or verb.modal or verb.passive)

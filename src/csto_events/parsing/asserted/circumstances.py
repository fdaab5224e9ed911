"""Circumstances: days, places and gatherings that stand between a verb and the infinitive that hangs on it, "agreed in Abuja on Sunday to send"."""

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence

_GATHERINGS = frozenset("communique communiqué conference declaration interview meeting session statement summit talks telegram".split())
"""Where or in what something is agreed or said."""


def before_circumstances(sentence: Sentence, noun: Phrase) -> Phrase | None:
    """Give what an infinitive hangs on, over the day and place before it: "agreed" for the Abuja of "agreed in Abuja to send".

    Args:
        sentence: the sentence.
        noun: the noun phrase before the infinitive.
    """
    before = _before_day(sentence, noun)
    above = before
    while above is not None and above.kind == "noun" and _is_circumstance(sentence, above):
        above = _before_day(sentence, sentence.phrases.previous(sentence.phrases[above.position - 1], "RQ"))
    return above if above is not None and above.kind == "verb" and above.form == "finite" and above.lemma in lexicon().verb_cues else before


def is_where_it_is_decided(sentence: Sentence, verb: Phrase, at: int) -> bool:
    """Tell whether a place stands between a verb of saying or deciding and the infinitive of what is still to be done: "pledged in Moscow to withdraw".

    Args:
        sentence: the sentence.
        verb: the verb of what is done.
        at: the token of the place.
    """
    if verb.form != "infinitive" or at >= verb.first:
        return False
    before = sentence.phrases.previous(verb, "RQ")
    above = before_circumstances(sentence, before) if before is not None and before.kind == "noun" else None
    return above is not None and above.kind == "verb" and above.form == "finite" and above.lemma in lexicon().verb_cues and above.after <= at


def _before_day(sentence: Sentence, noun: Phrase | None) -> Phrase | None:
    """For "agreed on Monday to send" and "agreed in principle to send" give "agreed": a day and its preposition stand between."""
    is_day = noun is not None and any(date.first == noun.first and date.after == noun.after for date in sentence.dates)
    if noun is None or not (is_day or sentence.tokens.lower[noun.first : noun.after] == ["principle"]):
        return noun
    before = sentence.phrases.previous(noun, "RQ")
    return sentence.phrases.previous(before, "RQ") if before is not None and before.kind == "I" else before


def _is_circumstance(sentence: Sentence, noun: Phrase) -> bool:
    """Whether a noun phrase behind "in" or "at" is a name or a gathering, on which no infinitive hangs; one does on "in a bid to"."""
    before = sentence.phrases[noun.position - 1] if noun.position else None
    if before is None or sentence.phrases.word(before) not in ("in", "at"):
        return False
    return sentence.letters[noun.head - sentence.first] == "P" or sentence.tokens.lower[noun.head] in _GATHERINGS

"""Told then: what a clause of time tells of a date right before it, and what somebody is only held to account for."""

from csto_events.language.dates import DateMention
from csto_events.language.reading import Sentence


def date_told_of(sentence: Sentence, trigger: int) -> DateMention | None:
    """Give the date of which the clause of a claim tells: "over protests in 2020, when 300 were detained", "over the 2020 protests, when".

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
    """
    if "when" not in sentence.vocabulary:
        return None
    at = next((one for one in range(trigger - 1, sentence.first, -1) if sentence.tokens.lower[one] in _OPENING), sentence.first)
    if sentence.tokens.lower[at] != "when" or at - 2 < sentence.first or sentence.tokens.lower[at - 1] != ",":
        return None
    event = sentence.phrases.at(at - 2)
    return next((date for date in sentence.dates if date.after == at - 1 or event.first <= date.first < event.after == at - 1), None)


_OPENING = frozenset(("when", ",", ";"))


def is_long_before(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a month or year is of the clause before a semicolon: "It joined in 1992; Tashkent has ruled out a return".

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        date: the date.
    """
    return date.kind in _LONG and date.after <= trigger and ";" in sentence.letters[date.after - sentence.first : trigger - sentence.first]


_LONG = frozenset(("month", "months", "season", "year", "years", "decade"))


def is_of_charge(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a month or year is of that over which somebody is held: "convicted nine over protests in 2020".

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        date: the date.
    """
    if "over" not in sentence.vocabulary or date.kind not in ("month", "year") or date.first < trigger:
        return False
    verb = sentence.phrases.at(trigger)
    return verb.kind == "verb" and verb.lemma in _HOLDING and "over" in sentence.tokens.lower[trigger : date.first]


_HOLDING = frozenset("arrest charge convict detain fine imprison indict jail prosecute question sentence try".split())

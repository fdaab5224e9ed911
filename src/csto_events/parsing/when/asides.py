"""Asides: days that say when something befell somebody before, and not when what is told of them now was done."""

from functools import cache

from csto_events.language.dates import DateMention
from csto_events.language.lexicon import lexicon
from csto_events.language.line import FINITE
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.triggers import forms


def is_of_aside(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a date stands in commas behind a subject that a participle describes: "The CSTO, created in 2002, has sent troops to Mali".

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim; within the aside it has that date.
        date: the date.

    Returns:
        Whether it is of the participle alone. What an event did it did on its own day: "The attack, carried out on Monday, killed two".
    """
    letters, base, phrases = sentence.letters, sentence.first, sentence.phrases
    opening, closing = letters.rfind(",", 0, date.first - base), letters.find(",", date.after - base)
    if opening <= 0 or closing < 0 or base + opening < trigger < base + closing:
        return False
    comma = phrases.at(base + opening)
    if _tells_office(sentence, comma, base + closing):
        return True
    described, done, behind = _opening_clause(sentence, comma.position - 1), phrases.next(comma, "R"), phrases.next(phrases.at(base + closing), "R")
    if described is None or described.first <= trigger < comma.first or sentence.tokens.lower[described.head] in _events():
        return False
    if done is None or done.kind != "verb" or done.after - done.first > 1 or letters[done.first - base] != "E" or done.first > date.first:
        return False
    return behind is not None and behind.kind == "verb" and behind.form == "finite"


def _tells_office(sentence: Sentence, comma: Phrase, closing: int) -> bool:
    """Whether all that commas hold is somebody's office, with when they had it: "Bordyuzha, the CSTO secretary general between 2003 and 2016, said"."""
    before, office = sentence.phrases.previous(comma, ""), sentence.phrases.next(comma, "R")
    if before is None or before.kind != "noun" or office is None or office.kind != "noun":
        return False
    is_office = sentence.tokens.lower[office.head] in lexicon().titles
    inside = sentence.letters[office.after - sentence.first : closing - sentence.first]
    return is_office and sentence.tokens.words[before.head][0].isupper() and _CLAUSAL.isdisjoint(inside)


_CLAUSAL = FINITE | frozenset("GW")
"""Letters of words that make more than a noun phrase of an aside."""


def _opening_clause(sentence: Sentence, position: int) -> Phrase | None:
    """The noun phrase that begins a clause, up to a phrase behind its prepositions, and so is no object: the head in "the head of the bloc, elected in"."""
    phrases = sentence.phrases
    while position > 1 and phrases[position - 1].kind in "IC" and phrases[position - 2].kind == "noun":
        position -= 2
    opens = phrases[position].kind == "noun" and (position == 0 or phrases[position - 1].kind in "CSQ,:;-")
    return phrases[position] if opens else None


@cache
def _events() -> frozenset[str]:
    of_force = forms("force", frozenset(("incident_noun", "exercise_noun", "noun", "operation_noun")))
    return of_force | forms("harm", frozenset(("unrest_noun", "noun", "noun_of")))

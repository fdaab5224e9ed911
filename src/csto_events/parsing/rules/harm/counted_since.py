"""Counted since: unrest of which a sentence only says the how manieth it is since a year: "the seventh coup in the region since 2020"."""

import attrs

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.passage import ORDINALS, Passage
from csto_events.parsing.when.several import is_one_of_several

_ORDINALS = ORDINALS | {"first", "ninth", "tenth", "eleventh", "twelfth"}

_NEAREST = 2
"""Tokens between unrest and its date: "coups in 2020"."""


def is_the_nth(passage: Passage, noun: Phrase) -> bool:
    """Tell whether a noun says which of a row something is that is told of elsewhere: "the takeover is the seventh coup since 2020".

    Args:
        passage: the sentence.
        noun: the noun phrase of the unrest.
    """
    if not _is_counted(passage) or _ORDINALS.isdisjoint(passage.lower[noun.first : noun.head]):
        return False
    verb = passage.phrases.previous(noun, "RQ")
    return verb is not None and verb.kind == "verb" and verb.lemma in ("be", "mark", "become")


def undated_if_counted(passage: Passage, made: Candidate) -> Candidate:
    """Take from unrest the date since which it is counted, or one of a row: "the coup in Niger, the seventh since 2020,", "coups in 2020 and 2022"."""
    lower, dates = passage.lower, passage.sentence.dates
    if _is_counted(passage):
        is_of_others = all(date.kind == "since" or "since" in (lower[date.first - 1], lower[date.first]) for date in dates)
    else:
        near = any(0 < date.first - made.trigger <= _NEAREST and is_one_of_several(passage.sentence, date) for date in dates)
        is_of_others = near and lower[made.trigger].endswith("s")
    return attrs.evolve(made, fields={**made.fields, "when": None}) if is_of_others else made


def _is_counted(passage: Passage) -> bool:
    words = passage.sentence.vocabulary
    return "since" in words and not _ORDINALS.isdisjoint(words) and bool(passage.sentence.dates)

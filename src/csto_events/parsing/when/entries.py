"""Entries of a chronicle: what is told behind the date with which a paragraph begins."""

from collections.abc import Sequence

from csto_events.language.dates import DateMention
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence


def date_of_entry(sentence: Sentence, verb: Phrase | None, reading: Reading) -> DateMention | None:
    """Give the date of an entry for what a later sentence tells without one: "16 November 2021: Six soldiers are killed. Baku reports seven dead.".

    Args:
        sentence: the sentence.
        verb: the verb of the claim; what "has happened" has done so before.
        reading: the text as read.

    Returns:
        The date; None for the first sentence, which has it itself, and behind another day.
    """
    entry = sentence.entry
    if entry is None or sentence.first <= entry.first or (verb is not None and verb.perfect):
        return None
    first = reading.sentence_at(entry.first).index
    later = (date for index in range(first, sentence.index) for date in reading.sentences[index].dates if date is not entry.date)
    return None if any(date.kind != "year" for date in later) else entry.date


def dates_beside(sentence: Sentence, trigger: int, dates: Sequence[DateMention]) -> list[DateMention]:
    """Give the dates that stand in the clause of a claim, and so are nearer to it than that of its entry: "the withdrawal is completed on 19 January".

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        dates: the dates behind that of the entry.
    """
    found, told = [], sentence.phrases.at(trigger)
    for date in dates:
        low, high = sorted((trigger, date.first))
        verbs = [one for one in sentence.phrases.verbs() if low < one.first < high and one is not told]
        is_own = not verbs or (len(verbs) == 1 and sentence.phrases.subject(verbs[0]) is told)
        if is_own and not any(low < start < high for start in sentence.phrases.joined_clauses()):
            found.append(date)
    return found


def is_history(sentence: Sentence) -> bool:
    """Tell whether the present tense of a sentence tells what was done: in an entry, or beside a date and year, "On 14 May 2002 it decides"."""
    return sentence.entry is not None or any(date.year is not None and date.kind in _DATED for date in sentence.dates)


_DATED = frozenset(("day", "days", "month"))

"""Fronted days: a week or month in front of a clause that tells the day itself: "Earlier this month, drills of the bloc were held on Sept. 7-9"."""

from csto_events.language.dates import DateMention
from csto_events.language.reading import Sentence
from csto_events.parsing.when.measures import LONGEST_OPENING

_LATELY = (0, -1)
"""How many weeks or months a span lies back in which a day is looked for that is not told with its year."""


def day_within(sentence: Sentence, trigger: int, dates: list[DateMention]) -> list[DateMention]:
    """Give the day that the clause of a claim tells behind it, where the first of two dates is a week or month in front of it; else both.

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        dates: its dates, in the order of the text.
    """
    front, day = dates[0], dates[-1]
    if len(dates) != 2 or day.kind not in ("day", "days") or not front.after <= trigger < day.first or not _spans(front, day):
        return dates
    is_fronted = front.first - sentence.first <= LONGEST_OPENING and sentence.letters[front.after - sentence.first : front.after - sentence.first + 1] == ","
    told = [verb for verb in sentence.phrases.verbs() if verb.form == "finite" and verb.first < day.first]
    is_one_clause = len(told) < 2 and not _JOINTS & set(sentence.letters[trigger - sentence.first : day.first - sentence.first])
    return [day] if is_fronted and is_one_clause else dates


def _spans(front: DateMention, day: DateMention) -> bool:
    """Whether a date is a recent week or month, or the month of a day."""
    if front.kind == "relative":
        return front.unit in ("week", "month") and front.offset in _LATELY
    return front.kind == "month" and front.month == day.month and (front.year is None or day.year in (None, front.year))


_JOINTS = frozenset("SW;:")

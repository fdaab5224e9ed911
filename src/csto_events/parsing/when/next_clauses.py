"""Next clauses: days with which a joined clause begins or of which it tells as still to come, and which are none of the clause before."""

from csto_events.language.dates import DateMention
from csto_events.language.reading import Sentence
from csto_events.parsing.when.ahead import is_to_come
from csto_events.parsing.when.lasting import last_verb_before

_JOINTS = frozenset(("and", "but", "while"))
_FARTHEST = 3
"""Tokens from a conjunction to the day right behind it: "and early on Saturday"."""


def is_of_next_clause(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a date is of a clause that is joined behind a claim, by where it stands or by what is still to come.

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        date: the date, which stands behind it.

    Returns:
        True for the Saturday of "three were held near Osh, and on Saturday 200 people marched" and the Friday of "declared mourning and will meet on Friday".
    """
    if _JOINTS.isdisjoint(sentence.vocabulary):
        return False
    return _opens_clause(sentence, trigger, date) or _is_to_come(sentence, trigger, date) or _is_of_later_deed(sentence, trigger, date)


def _opens_clause(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether nothing stands between a conjunction and the date, and the verb of a clause behind it."""
    lower = sentence.tokens.lower
    joint = next((at for at in range(date.first - 1, max(trigger, date.first - 1 - _FARTHEST), -1) if lower[at] in _JOINTS), None)
    if joint is None or not set(sentence.letters[joint + 1 - sentence.first : date.first - sentence.first]) <= _BARE:
        return False
    if any(one.after == joint for one in sentence.dates):
        return False  # "on Monday and on Friday"
    behind = next((one for one in sentence.phrases.verbs() if one.form == "finite" and one.first >= date.after), None)
    return behind is not None and set(",;:SW").isdisjoint(sentence.letters[date.after + 1 - sentence.first : behind.first - sentence.first])


_BARE = frozenset("IRA")
"""Letters of the words between a conjunction and a day: "early on"."""


def _is_of_later_deed(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether so much "later" is when a joined verb tells what was done next: "imposed sanctions in August and lifted them two months later"."""
    if sentence.tokens.lower[date.after - 1] != "later":
        return False
    own = next((one for one in reversed(sentence.phrases.verbs()) if one.after <= date.first and one.form == "finite"), None)
    before = sentence.phrases.previous(own, "R") if own is not None and own.first > trigger else None
    return before is not None and sentence.tokens.lower[before.first] in _JOINTS


def _is_to_come(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a joined verb tells what will be, or is expected, on a date right behind it, and the claim what has been."""
    told = sentence.phrases.at(trigger)
    if told.kind == "verb" and (told.tense == "future" or told.modal or told.form != "finite"):
        return False
    own = last_verb_before(sentence, date)
    start = next((one for one in reversed(sentence.phrases.joined_clauses()) if trigger < one < date.first), None)
    if own is None or start is None or own.first < start:
        return False
    if not set("SW:;").isdisjoint(sentence.letters[own.after - sentence.first : date.first - sentence.first]):
        return False
    return is_to_come(sentence, own)

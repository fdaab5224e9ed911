"""What lies ahead: days of a sentence that are of what comes after its claims, and those of one figure alone."""

from csto_events.language.dates import DateMention
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.when.lasting import last_verb_before

_EXPECTED = frozenset("due expected planned scheduled set slated".split())
_SIGNS = frozenset(("ahead", "before", "prior", "run-up", "runup", "advance", "will", "shall", "alone", "leading", "when", "once")) | _EXPECTED
_BEHIND_OF = {"ahead": "of", "advance": "of", "prior": "to", "run-up": "to", "runup": "to", "up": "to"}
_DUE = frozenset(("due", "slated", "scheduled"))
_TIMES = frozenset(
    "dawn daybreak sunrise noon midday sunset dusk nightfall midnight curfew end start beginning close middle day night morning evening afternoon hours".split()
)
"""Before them is a time of the same day, or of the same month."""
_PARTING = frozenset((",", "C", "S", "W", "I", ";", "-"))
"""Kinds of phrases that end the clause of a day."""
_TIMING = frozenset(("when", "once", "until", "till", "before", "after"))


def is_of_what_comes(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a day is of what comes after a claim, or of another figure alone.

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        date: the day.

    Returns:
        Whether it dates something else: "ahead of elections in February, clashes killed 12".
    """
    if _SIGNS.isdisjoint(sentence.vocabulary):
        return False
    return _is_of_what_is_ahead(sentence, trigger, date) or _is_of_future(sentence, trigger, date) or _is_of_one_clause_alone(sentence, trigger, date)


def _whole(sentence: Sentence, noun: Phrase | None) -> Phrase | None:
    """For the alliance of "a session of the alliance due on Friday" give the session; else what is given."""
    of = sentence.phrases.previous(noun, "") if noun is not None else None
    whole = sentence.phrases.previous(of, "") if of is not None and sentence.tokens.lower[of.first] == "of" else None
    return whole if whole is not None and whole.kind == "noun" else noun


def _due_there(sentence: Sentence, place: Phrase | None) -> Phrase | None:
    """For the place of "a summit due in Yerevan on 23 November" give "due"; else what is given."""
    before = sentence.phrases.previous(place, "I") if place is not None and place.kind == "noun" and "due" in sentence.vocabulary else None
    is_due = before is not None and before.kind == "A" and before.position == (place.position if place is not None else 0) - 2
    return before if before is not None and is_due and sentence.tokens.lower[before.head] in _DUE else place


def _is_of_what_is_ahead(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a day stands with what something happened before: "before the vote in January", and not "before dawn on Monday"."""
    lower, phrases = sentence.tokens.lower, sentence.phrases
    event = _due_there(sentence, phrases.previous(phrases.at(date.first), "I"))
    if event is not None and event.kind == "A" and lower[event.head] in _DUE:  # "with elections due in May, police arrested 40 people"
        due = _whole(sentence, phrases.previous(event, ""))
        return due is not None and due.kind == "noun" and not due.first <= trigger < date.after
    if event is None or event.kind != "noun" or event.first <= trigger < event.after:
        return False
    first = event
    while (joint := phrases.previous(first, "")) is not None and joint.kind in "ITR" and lower[joint.first] not in ("before", "ahead"):
        before = phrases.previous(joint, "R")
        if _is_ahead(sentence, joint):
            break
        if before is None or before.kind != "noun" or before.first <= trigger < before.after:
            return False
        first = before
    return joint is not None and not joint.first < trigger < date.first and lower[first.head] not in _TIMES and _is_ahead(sentence, joint)


def _is_ahead(sentence: Sentence, joint: Phrase) -> bool:
    """Whether a preposition leads to what comes later: "before", "ahead of", "in the run-up to"."""
    word, before = sentence.tokens.lower[joint.after - 1], sentence.tokens.lower[joint.after - 2]
    return word == "before" or (joint.after - 2 >= sentence.first and _BEHIND_OF.get(before) == word)


def _is_of_future(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a day is of what will be, and the claim of what has been: "will rule in May on the raid that killed 12"."""
    phrases, told = sentence.phrases, sentence.phrases.at(trigger)
    if told.kind != "verb" or told.tense == "future" or told.modal or told.form != "finite" or (told.tense == "present" and not told.perfect):
        return False
    own = last_verb_before(sentence, date)
    if own is None or own is told or not (is_to_come(sentence, own) or _is_of_time_to_come(sentence, own, told)):
        return False
    if any(one.kind in "SW:" for one in phrases[own.position + 1 : phrases.at(date.first).position]):
        return False
    behind = phrases.at(date.after) if date.after < sentence.after else None
    return trigger < own.first or (behind is not None and (behind is told or behind.kind in _PARTING or behind.form == "infinitive"))


def is_to_come(sentence: Sentence, verb: Phrase) -> bool:
    """Tell whether a verb says what will be, or what is expected: "will meet", "are due to appear".

    Args:
        sentence: the sentence.
        verb: a verb group.
    """
    return verb.tense == "future" or (verb.form == "infinitive" and sentence.tokens.lower[verb.first - 1] in _EXPECTED)


def _is_of_time_to_come(sentence: Sentence, verb: Phrase, told: Phrase) -> bool:
    """Whether a verb in the present says when something will be: "when the mandate ends in May, it will", "asked them to act when they meet on May 2"."""
    if verb.form != "finite" or verb.tense != "present" or verb.perfect or verb.modal:
        return False
    before = reversed(sentence.phrases[: verb.position])
    opens = next((word for one in before if (word := sentence.phrases.word(one)) in _TIMING or one.kind in ("S", "W", ",", "verb")), "")
    return opens in _TIMING and (told.first < verb.first or any(one.tense == "future" for one in sentence.phrases.verbs()))


def _is_of_one_clause_alone(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a day is said to be that of one clause alone: "displaced 2 million, and 300 were killed in October alone"."""
    if sentence.tokens.lower[date.after : date.after + 1] != ["alone"]:
        return False
    return any(trigger < start < date.first or date.after <= start <= trigger for start in sentence.phrases.joined_clauses(with_subject=True))

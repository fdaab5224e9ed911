"""Meetings that are due: "the session of the Council, due in Minsk on 23 November", "a summit is due in Astana in May"."""

from collections.abc import Iterator

import attrs

from csto_events.language.phrases import Phrase
from csto_events.parsing.asserted.status import POSSIBLE
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.gatherings import end_of_calling_off, object_met, off_forms, verb_of_plan

_SETTINGS = frozenset(("in", "at", "on", "next", "later", "this", "tomorrow"))
_OPENING = frozenset(("be", "begin", "convene", "gather", "hold", "meet", "open", "start", "take"))


def due_ahead(passage: Passage, noun: Phrase) -> int | None:
    """Give the token behind what says where or when a meeting is due; None where it is not.

    Args:
        passage: the sentence.
        noun: the noun phrase of the meeting.
    """
    if "due" not in passage.sentence.vocabulary:
        return None
    phrases = passage.phrases
    owner = phrases.at(phrases.with_prepositions(noun, ("of", "on", "between", "with")) - 1)
    opening = phrases.next(owner)
    if opening is not None and opening.kind == "C" and (partner := phrases.next(opening)) is not None:
        opening = phrases.next(partner)  # "talks between Lavrov and Mirzoyan are due"
    if opening is None or _is_put_off(passage, noun):
        return None
    is_beside = passage.lower[owner.after : owner.after + 1] == ["due"]  # "the session due in Minsk on 23 November"
    if not is_beside and opening.kind != "," and not (opening.lemma == "be" and opening.form == "finite" and not opening.negated):
        return None
    due = owner.after if is_beside else opening.after
    if due + 1 >= passage.sentence.after or passage.lower[due] != "due" or not _is_setting(passage, due + 1):
        return None
    last = phrases.at(due + 1)
    while (following := phrases.next(last)) is not None and (following.kind in ("I", "noun") or following.form == "infinitive"):
        last = following
    return last.after


def is_to_be_held(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Tell whether a meeting of which somebody speaks or on which they agreed is to be held: "agreed on a session to be convened on 23 January".

    Args:
        passage: the sentence.
        verb: a verb of holding.
        noun: the noun phrase of the meeting.
    """
    if verb.form != "infinitive" or not verb.passive or verb.negated or passage.phrases.with_prepositions(noun, ("of", "on", "between")) != verb.first:
        return False
    above = next((one for one in reversed(passage.phrases.verbs()) if one.first < noun.first and one.form == "finite"), None)
    return above is not None and not above.negated and not above.modal


def off_after_all(passage: Passage, noun: Phrase, verb: Phrase | None, found: Iterator[Candidate]) -> Iterator[Candidate]:
    """Give meetings that were to be held, denied where they are called off behind: "The talks to be held in Minsk on 23 January were cancelled".

    Args:
        passage: the sentence.
        noun: the noun phrase of the meeting.
        verb: the verb of holding it.
        found: the meetings.
    """
    off = None
    if verb is not None and verb.form == "infinitive" and not passage.sentence.vocabulary.isdisjoint(off_forms()):
        behind = (one for one in passage.phrases.verbs() if one.passive and one.first > verb.first and not one.negated and one.modal not in POSSIBLE)
        off = next((end for one in behind if (end := end_of_calling_off(passage, one)) is not None and noun in passage.phrases.subjects(one)), None)
    for made in found:
        (first, after), *_ = made.spans
        yield made if off is None else attrs.evolve(made, status="denied", spans=((first, max(after, off)),))


def _is_put_off(passage: Passage, noun: Phrase) -> bool:
    """Whether a meeting that was due does not take place: "put off the summit, due in May"."""
    off = (verb for verb in passage.phrases.verbs() if end_of_calling_off(passage, verb) is not None)
    return any((passage.phrases.subject(verb) if verb.passive else object_met(passage, verb)) is noun for verb in off)


def _is_setting(passage: Passage, token: int) -> bool:
    """Whether a place, a day or a verb of opening stands behind "due": "due in Minsk", "due on Friday", "due to open in Minsk", and not "due to illness"."""
    if passage.lower[token] == "to":
        verb = passage.phrases.at(token)
        return verb.form == "infinitive" and verb.lemma in _OPENING
    return passage.lower[token] in _SETTINGS or any(date.first == token for date in passage.sentence.dates)


def is_at_what_comes(passage: Passage, noun: Phrase) -> bool:
    """Tell whether something is to be done at a meeting, so that it lies ahead: "will be discussed at a summit", "is to speak at the session"."""
    before = passage.phrases.previous(noun)
    if before is None or passage.phrases.word(before) not in ("at", "during"):
        return False
    verb = next((one for one in reversed(passage.phrases.verbs()) if one.after <= before.first), None)
    if verb is not None and verb.form == "infinitive":
        above = verb_of_plan(passage, verb)
        return above is not None and above.tense == "present" and not above.perfect
    return verb is not None and verb.form == "finite" and verb.tense == "future"


def put_ahead(found: Iterator[Candidate], end: int | None) -> Iterator[Candidate]:
    """Give meetings that lie ahead, with evidence up to where and when they are due; as they are where they are not due."""
    for made in found:
        (first, after), *_ = made.spans
        yield made if end is None else attrs.evolve(made, status="planned", spans=((first, max(after, end)),))

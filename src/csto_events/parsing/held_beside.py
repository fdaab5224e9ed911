"""Held beside: what a relative clause right behind an event says of it, "the drills, which begin in Belarus in May, will involve"."""

import attrs

from csto_events.language.dates import DateMention
from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.parties import verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.when.dating import date_of
from csto_events.parsing.where.setting import places_in

_HELD = frozenset("begin close complete conclude conduct end finish gather hold kick open organise organize run stage start take".split())


def told_beside(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give the verb of what is said of an event in commas right behind it: "the drills, which took place in May, involved", "which is due to begin".

    Args:
        passage: the sentence.
        noun: the noun phrase of the event.
    """
    if "which" not in passage.sentence.vocabulary:
        return None
    last = passage.phrases.at(passage.phrases.with_prepositions(noun, ("of", "in", "at", "near")) - 1)
    comma = passage.phrases.next(last, "Q")
    which = passage.phrases.next(comma, "") if comma is not None and comma.kind == "," else None
    verb = passage.phrases.next(which) if which is not None and passage.phrases.word(which) == "which" else None
    if verb is None or verb.kind != "verb":
        return None
    behind = passage.phrases.next(verb, "RA") if verb.lemma == "be" or verb.passive else None
    told = behind if behind is not None and behind.kind == "verb" and behind.form == "infinitive" else verb
    return told if told.lemma in _HELD else None


def time_and_places(passage: Passage, trigger: int, told: Phrase) -> tuple[DateMention | None, tuple[str, ...] | None]:
    """Give the date and the places of the clause beside an event, where the event has no date of its own.

    Args:
        passage: the sentence.
        trigger: the token of the event.
        told: the verb of the clause.
    """
    date = date_of(passage.sentence, told.head) if date_of(passage.sentence, trigger) is None else None
    return date, (places_in(passage.sentence, passage.names, told.head) or None) if date is not None else None


def as_told_beside(passage: Passage, noun: Phrase, made: Candidate) -> Candidate:
    """Give an event the day and places of the clause beside it, and the verb of what is to come: "the summit, which opens in Minsk, will be attended".

    Args:
        passage: the sentence.
        noun: the noun phrase of the event.
        made: the event.
    """
    told = told_beside(passage, noun)
    if told is None:
        return made
    date, places = time_and_places(passage, made.trigger, told)
    main = verb_of(passage, noun) if told.tense == "present" else None
    verb = main if main is not None and main.tense == "future" else made.verb
    return attrs.evolve(made, when=date, where=made.where or places, verb=verb)

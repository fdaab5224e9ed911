"""Estimates: at which number somebody puts a toll that was told before, or the dead and wounded of one side."""

from collections.abc import Container, Iterator

import attrs

from csto_events.language.phrases import Phrase, new_phrase
from csto_events.model import CasualtyFigure, EnforcementFigure, RecordKind
from csto_events.parsing.candidate import Candidate, Found
from csto_events.parsing.counted import are_people, counted, group_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.counters import teller
from csto_events.parsing.rules.harm.counts import report
from csto_events.parsing.rules.harm.parts import total_before, total_of_last_sentence
from csto_events.parsing.said.tellers_again import figures_at, teller_again
from csto_events.parsing.triggers import Trigger, by_form, triggers

_TOLL = frozenset(("toll",))
PUTTING = frozenset(("put", "puts", "putting"))


def put_at(passage: Passage, kind: RecordKind) -> Found:
    """Read "Kenya gave no death toll, but Somalia put it at between 180 and 200", where a toll has just been spoken of; "Bishkek put its dead at 59"."""
    if PUTTING.isdisjoint(passage.sentence.vocabulary):
        return
    for verb in passage.phrases.verbs():
        told = passage.phrases.object(verb) if verb.lemma == "put" and not verb.passive else None
        while told is not None and told.kind == "noun":
            number = _number_put(passage, told)
            count = counted(passage, number)
            trigger = _what_is_put(passage, verb, told) if count is not None else None
            if number is None or count is None or trigger is None or not (count.noun is None or count.people):
                break
            made = report(passage, kind, trigger, count, verb.head, verb)
            if isinstance(made, Candidate):
                made.source = teller(passage, verb)
                yield from put_by_others(passage, made)
            yield made
            joint = passage.phrases.next(number, "")
            told = passage.phrases.next(joint, "") if joint is not None and joint.kind in ",C" else None  # "and its wounded at 120"


def _number_put(passage: Passage, told: Phrase) -> Phrase | None:
    """The number of "put it at 900", "put it closer to 900"."""
    at = passage.phrases.next(told)
    return passage.phrases.next(at, "R") if at is not None and passage.phrases.word(at) == "at" else close_to(passage, told)


def close_to(passage: Passage, told: Phrase) -> Phrase | None:
    """Give the number right behind what is put near to it, or within its noun phrase: "put it closer to 900", "put the toll closer to 900"."""
    near = next((one for one in passage.sentence.counts if told.first < one.first <= told.after and passage.lower[one.first] in _NEAR), None)
    return new_phrase("noun", near.first, near.after, told.position) if near is not None else None


_NEAR = frozenset(("close", "closer", "nearer"))


def _what_is_put(passage: Passage, verb: Phrase, told: Phrase) -> Trigger | None:
    """What is put at a number: the toll that "it" stands for, or "its dead"."""
    words = passage.lower[told.first : told.after]
    if words == ["it"]:
        return _toll_before(passage, verb)
    own = by_form("harm", _DEAD).get(words[-1]) if words[:-1] in (["its"], ["its", "own"], ["their"], ["their", "own"], ["the"]) else None
    return own if own is not None and own.value.startswith("casualty_report") else None


_DEAD = frozenset(("adjective",))


def _toll_before(passage: Passage, verb: Phrase) -> Trigger | None:
    """The toll of which a sentence or the one before it has spoken."""
    tolls, at = by_form("harm", _TOLL), passage.sentence.index
    before = passage.reading.sentences[at - 1].first if at else passage.sentence.first
    words = (passage.lower[position] for position in range(verb.first - 1, before - 1, -1))
    return next((tolls[word] for word in words if word in tolls), None) or _deaths_before(passage, verb)


def _deaths_before(passage: Passage, verb: Phrase) -> Trigger | None:
    """The deaths that somebody else counts otherwise: "the government said 164 people had died; rights groups put it closer to 900"."""
    if teller(passage, verb) is None:
        return None
    semicolon = next((one.first for one in passage.phrases if one.kind == ";" and one.first < verb.first), verb.first)
    total = total_before(passage, semicolon, "casualty_report") or total_of_last_sentence(passage, "casualty_report")
    return next(iter(triggers("harm", _TOLL).values())) if total is not None and total.value.endswith("/killed") else None


def put_by_others(passage: Passage, made: Candidate) -> Iterator[Candidate]:
    """Give what others put the same figure at: "put its losses at 59, Tajikistan at 41"."""
    put = made.verb if made.verb is not None and made.verb.lemma == "put" else passage.phrases.previous(passage.phrases.at(made.trigger))
    for who, number in figures_at(passage, put) if put is not None and put.lemma == "put" else ():
        count = counted(passage, number)
        figures: tuple[CasualtyFigure | EnforcementFigure, ...] = made.fields["figures"]  # type: ignore[assignment]
        if count is not None and (count.noun is None or count.people):
            fields = {**made.fields, "figures": (attrs.evolve(figures[0], quantity=count.quantity),)}
            told_by = teller_again(passage, who)
            yield attrs.evolve(made, fields=fields, spans=((who.first, number.after),), trigger=who.head, source=told_by, where=None, corrects=False)


def group_among(passage: Passage, toll: Phrase) -> str | None:
    """Give the group of whom a toll counts the dead: "police" for "the death toll among the police", "women and children".

    Args:
        passage: the sentence.
        toll: the noun phrase of the toll.
    """
    among = passage.phrases.next(toll, "") if "among" in passage.sentence.vocabulary else None
    people = passage.phrases.next(among, "") if among is not None and passage.phrases.word(among) == "among" else None
    if people is None or people.kind != "noun" or not _can_die(passage, people) or passage.count_in(people) is not None:
        return None
    group, joint = group_of(passage, people), passage.phrases.next(people, "")
    other = passage.phrases.next(joint, "") if joint is not None and passage.phrases.word(joint) == "and" else None
    if group is None or other is None or other.kind != "noun" or group_of(passage, other) is None or not _can_die(passage, other):
        return group
    return f"{group} {passage.text(passage.phrases[other.position - 1].first, other.head + 1)}"


def group_in_number(passage: Passage, number: Phrase, harmed: Container[str]) -> str | None:
    """Give the group of whom a number is: "security personnel" for "the number of security personnel killed"; None for people and citizens at large.

    Args:
        passage: the sentence.
        number: the noun phrase of the number.
        harmed: the words for those who came to harm, and for what was done to them.
    """
    of = passage.phrases.next(number, "")
    people = passage.phrases.next(of, "") if of is not None and passage.phrases.word(of) == "of" else None
    done = passage.phrases.next(people, "R") if people is not None else None
    if people is None or done is None or people.kind != "noun" or passage.lower[done.head] not in harmed or not _can_die(passage, people):
        return None
    return group_of(passage, people)


def _can_die(passage: Passage, noun: Phrase) -> bool:
    return are_people(passage, noun) or passage.lower[noun.head] in _FORCES


_FORCES = frozenset(("army", "forces", "military", "personnel", "troops"))


def is_of_roads(passage: Passage, toll: Phrase) -> bool:
    """Tell whether a toll is what drivers pay: "raises the toll on lorries to 225"."""
    joint = passage.phrases.next(toll, "") if not _PAYING.isdisjoint(passage.sentence.vocabulary) else None
    payers = passage.phrases.next(joint, "") if joint is not None and passage.phrases.word(joint) in ("on", "for") else None
    return payers is not None and passage.lower[payers.head] in _PAYING


_PAYING = frozenset("bridge bridges cars drivers freight highway highways lorries motorway motorways motorists road roads trucks tunnel vehicles".split())

"""Conditions: people who are dead, wounded, missing or displaced, before their noun, behind it, or behind a verb."""

from functools import partial

import attrs

from csto_events.language.phrases import Phrase
from csto_events.model import RecordKind
from csto_events.parsing.armed import HARMING
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.counted import IN_ACTION, Counted, counted
from csto_events.parsing.gapping import gapped
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.counts import number_before, passed, report, with_group
from csto_events.parsing.rules.harm.deaths import death_of, with_its_end
from csto_events.parsing.rules.harm.undivided import undivided
from csto_events.parsing.rules.harm.victims import company, struck, sufferers, tallied
from csto_events.parsing.triggers import Trigger, forms, triggers

_CLASSES = frozenset(("adjective", "condition"))
_VERBAL = frozenset(("missing", "unaccounted"))
"""Conditions that look like verbs: "went missing", "are unaccounted for"."""
_FEARED = frozenset(("fear", "presume", "believe", "suspect"))
_FOUND = frozenset("be get remain lie go list report stay shoot stab beat find leave pronounce declare confirm".split()) | _FEARED
"""Verbs behind which a condition stands: "was found dead"."""


def _adjective(passage: Passage, kind: RecordKind) -> Found:
    """Read "12 dead", "12 wounded soldiers", "left 12 people dead", "seven are missing", "83 are in a critical condition"."""
    table = triggers("harm", _CLASSES)
    for at in passage.positions(forms("harm", _CLASSES, kind)):
        word = passage.lower[at]
        trigger = table.get(word)
        if trigger is None or not trigger.value.startswith(kind) or (passage.phrases.at(at).kind == "verb" and word not in _VERBAL):
            continue
        if word == "displaced" and _are_only_described(passage, passage.phrases.at(at)):
            continue
        if word in IN_ACTION and not passage.tokens.words[at].isupper():
            continue  # cars
        trigger = with_its_end(passage, at, trigger)
        harmed, verb = _in_condition(passage, at, trigger)
        if harmed and death_of(passage, trigger, passage.phrases.at(at)) is not None:
            continue
        if not harmed:
            yield passed(passage, kind, at, "no_quantity")
        trigger = undivided(passage, passage.phrases.at(at), trigger)
        told = [report(passage, kind, trigger, with_group(passage, one), at, verb) for one in harmed]
        if _are_some_of(passage, at):
            told = _as_part(passage, at, told)
        feared = verb is not None and verb.lemma in _FEARED
        yield from (attrs.evolve(made, status="possible") if feared and isinstance(made, Candidate) else made for made in told)


def _as_part(passage: Passage, at: int, told: list[Candidate | Passed]) -> list[Candidate | Passed]:
    """Give those who are told of one by one as one report, a part of the one that counts them all: "the dead include two children and a nurse"."""
    made = [one for one in told if isinstance(one, Candidate)]
    if not made:
        return told
    figures: Value = tuple(figure for one in made for figure in one.fields["figures"])  # type: ignore[union-attr, misc]
    first = at - 2 if passage.lower[at - 2] == "among" else min(one.spans[0][0] for one in made)
    span = (first, max(one.spans[0][1] for one in made))
    return [attrs.evolve(made[0], fields={**made[0].fields, "figures": figures}, spans=(span,), part_of=True)]


def _are_some_of(passage: Passage, at: int) -> bool:
    """Whether some of those in a condition are told of, who are counted elsewhere: "among the dead were three children", "the dead included two"."""
    if passage.lower[at - 1] != "the":
        return False
    return passage.lower[at + 1] in ("include", "included") or (passage.lower[at - 2] == "among" and passage.lower[at + 1] in ("are", "is", "was", "were"))


def _are_only_described(passage: Passage, people: Phrase) -> bool:
    """Whether a word for who people are stands before what befell them now: "three internally displaced women were wounded"."""
    if passage.lower[people.head - 1] != "internally" and people.kind != "noun":
        return False
    behind = passage.lower[people.after : passage.sentence.after]
    return not _HURT.isdisjoint(behind) or any(one.lemma in HARMING and one.first != people.first for one in passage.phrases.verbs())


_HURT = frozenset(("wounded", "injured", "hurt"))
"""What people are who have been harmed: "were wounded"."""


def _in_condition(passage: Passage, at: int, trigger: Trigger) -> tuple[list[Counted], Phrase | None]:
    """Who is in a condition, and the verb that says so."""
    here = passage.phrases.at(at)
    if here.kind == "noun" and here.head == at and (named := _named(passage, here)):
        return named, None
    if (told := tallied(passage, here)) and here.after == at + 1:
        return told, None
    if trigger.kind == "condition" and not _is_condition(passage, at):
        return [], None
    if here.kind == "noun" and trigger.kind == "adjective" and here.after - here.first > 1:
        own = counted(passage, here)
        if own is not None and (here.head == at or _is_before_people(passage, here, at)):
            return [own], None
        if here.head != at and here.first < at:
            return [], None
    before = passage.phrases.previous(here, "RI" if trigger.kind == "condition" else "R")
    if before is not None and before.kind == "verb" and before.lemma in _FOUND:
        return [*sufferers(passage, passage.phrases.subject(before) or number_before(passage, before), before), *company(passage, before)], before
    if here.kind == "verb":
        subject = passage.phrases.subject(here) if passage.phrases.object(here) is None else None
        return sufferers(passage, subject, here), here
    if before is not None and before.kind == "noun":
        return _left(passage, before, here), None
    return [], None


def _named(passage: Passage, phrase: Phrase) -> list[Counted]:
    """Who is counted among those that a condition names: "the dead include two children", "the injured were the driver and two others"."""
    verb = passage.phrases.next(phrase)
    is_list = verb is not None and verb.kind == "verb" and verb.lemma in ("be", "include", "comprise", "number") and not verb.negated
    noun = passage.phrases.object(verb) if verb is not None and is_list and passage.lower[phrase.first] == "the" and passage.count_in(phrase) is None else None
    return [one for one in struck(passage, noun) if one.people] if noun is not None else []


def _is_before_people(passage: Passage, phrase: Phrase, at: int) -> bool:
    """Whether a condition stands between a number and a noun for people: "12 wounded soldiers"; "a dead poet" may be long dead."""
    article = passage.lower[phrase.first] in ("a", "an", "one", "another")
    return passage.is_people(phrase) and (not article or passage.lower[at] in ("wounded", "injured"))


def _left(passage: Passage, noun: Phrase, here: Phrase) -> list[Counted]:
    """Who is in the condition behind a noun phrase, and those joined to it, where each has its group: "left two guards and a driver dead"."""
    last = counted(passage, _counted_of_them(passage, noun))
    if last is None:
        return []
    harmed = sufferers(passage, noun, here, of_object=True)
    return harmed if len(harmed) > 1 and all(one.group is not None for one in harmed) else [last]


def _counted_of_them(passage: Passage, noun: Phrase) -> Phrase:
    """For "nine of them" give "nine"."""
    of = passage.phrases.previous(noun, "") if passage.lower[noun.head] in ("them", "whom") else None
    count = passage.phrases.previous(of, "") if of is not None and of.kind == "I" else None
    return count if count is not None and count.kind == "noun" else noun


def _is_condition(passage: Passage, at: int) -> bool:
    behind = at + 1
    if passage.lower[behind : behind + 1] in (["but"], ["although"], ["though"]):
        behind += 2  # "in serious but stable condition"
    return behind < passage.sentence.after and passage.lower[behind] in ("condition", "state", "care")


RULES = (
    Rule(
        name="harm/casualty-adjective",
        kind="casualty_report",
        reads="a count and dead, wounded, missing or in critical condition, with or without a verb",
        why="the adjective says in which state the counted people are",
        triggers=partial(forms, "harm", _CLASSES, "casualty_report"),
        find=partial(gapped(_adjective), kind="casualty_report"),
        fires=(
            Fires(text="The raid left 12 people dead.", fields={"figures.0.quantity.value": 12}),
            Fires(text="Seven fishermen are missing.", fields={"figures.0.kind": "missing"}),
            Fires(text="Nine are in critical condition.", fields={"figures.0.kind": "critical"}),
        ),
        near=("The plan is dead.", "Two pages are missing.", "The missing report came in."),
    ),
)

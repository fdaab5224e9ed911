"""Estimates: at which number somebody puts a toll that was told before, or the dead and wounded of one side."""

from collections.abc import Iterator

import attrs

from csto_events.language.phrases import Phrase
from csto_events.model import RecordKind
from csto_events.parsing.candidate import Candidate, Found
from csto_events.parsing.counted import are_people, counted, group_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.counts import report, teller
from csto_events.parsing.triggers import Trigger, by_form

_TOLL = frozenset(("toll",))
_STATES = frozenset(("adjective",))
PUTTING = frozenset(("put", "puts", "putting"))
_WHOSE = frozenset(("the", "its", "their", "our"))


def put_at(passage: Passage, kind: RecordKind) -> Found:
    """Read "Kenya released no death toll, but Somalia put it at between 180 and 200", "Armenia puts its dead at 49 and its wounded at 120".

    Args:
        passage: the sentence.
        kind: casualties.
    """
    if PUTTING.isdisjoint(passage.sentence.vocabulary) or "at" not in passage.sentence.vocabulary:
        return
    for verb in passage.phrases.verbs():
        thing = passage.phrases.object(verb) if verb.lemma == "put" and not verb.passive else None
        for those, trigger in _estimated(passage, verb, thing) if thing is not None else ():
            at = passage.phrases.next(those)
            count = counted(passage, passage.phrases.next(at, "R")) if at is not None and passage.phrases.word(at) == "at" else None
            if count is not None and (count.noun is None or count.people):
                made = report(passage, kind, trigger, count, verb.head if those is thing else those.head, verb)
                yield attrs.evolve(made, source=teller(passage, verb)) if isinstance(made, Candidate) else made


def _estimated(passage: Passage, verb: Phrase, thing: Phrase) -> Iterator[tuple[Phrase, Trigger]]:
    """What is put at a number: the toll that "it" stands for, or the dead, and the wounded joined to them."""
    if passage.lower[thing.first : thing.after] == ["it"]:
        toll = _toll_before(passage, verb)
        if toll is not None:
            yield thing, toll
        return
    those: Phrase | None = thing
    while those is not None and those.kind == "noun" and (state := _state_of(passage, those)) is not None:
        yield those, state
        number = passage.phrases.next(passage.phrases[those.position + 1], "R")
        joint = passage.phrases.next(number, "") if number is not None else None
        those = passage.phrases.next(joint, "") if joint is not None and joint.kind in ",C" else None


def _state_of(passage: Passage, those: Phrase) -> Trigger | None:
    """What became of "its dead", "the wounded", where "at" stands behind them."""
    is_plain = passage.lower[those.first] in _WHOSE and those.after - those.first == 2 and passage.lower[those.after] == "at"
    return by_form("harm", _STATES).get(passage.lower[those.head]) if is_plain else None


def _toll_before(passage: Passage, verb: Phrase) -> Trigger | None:
    """The toll of which a sentence or the one before it has spoken."""
    tolls, at = by_form("harm", _TOLL), passage.sentence.index
    before = passage.reading.sentences[at - 1].first if at else passage.sentence.first
    words = (passage.lower[position] for position in range(verb.first - 1, before - 1, -1))
    return next((tolls[word] for word in words if word in tolls), None)


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


def _can_die(passage: Passage, noun: Phrase) -> bool:
    return are_people(passage, noun) or passage.lower[noun.head] in _FORCES


_FORCES = frozenset(("army", "forces", "military", "personnel", "troops"))


def is_of_roads(passage: Passage, toll: Phrase) -> bool:
    """Tell whether a toll is what drivers pay: "raises the toll on lorries to 225"."""
    joint = passage.phrases.next(toll, "") if not _PAYING.isdisjoint(passage.sentence.vocabulary) else None
    payers = passage.phrases.next(joint, "") if joint is not None and passage.phrases.word(joint) in ("on", "for") else None
    return payers is not None and passage.lower[payers.head] in _PAYING


_PAYING = frozenset("bridge bridges cars drivers freight highway highways lorries motorway motorways motorists road roads trucks tunnel vehicles".split())

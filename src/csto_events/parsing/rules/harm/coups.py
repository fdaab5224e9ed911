"""Coups: who is driven from power by arms."""

import attrs

from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import is_armed
from csto_events.parsing.candidate import Fires, Found, Passed, Rule
from csto_events.parsing.parties import agent, doer, governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.unrest import unrest_of
from csto_events.parsing.triggers import forms, triggers
from csto_events.parsing.who.mentions import is_person

_VERB = frozenset(("overthrowing", "mutinying"))
_RULERS = frozenset(
    "government governments regime administration president leader ruler king emperor premier dictator monarchy junta cabinet chancellor".split()
)
_BY_ARMS = frozenset(
    "coup coups putsch mutiny mutinous junta soldiers officers generals military army troops guard guards rebels paratroopers unit battalion brigade".split()
)
"""Words of a sentence in which rulers are not voted out of office."""


def _by_overthrow(passage: Passage) -> Found:
    """Read "soldiers overthrew the president", "the government was toppled in a coup", "the garrison mutinied"."""
    table = triggers("harm", _VERB)
    for verb in passage.phrases.verbs():
        trigger = table.get(verb.lemma)
        if trigger is None:
            continue
        if trigger.kind == "mutinying":
            yield unrest_of(passage, trigger, verb.head, None, verb)
            continue
        ruler = passage.phrases.subject(verb) if verb.passive else passage.phrases.object(verb)
        actor = agent(passage, verb) if verb.passive else doer(passage, verb)
        if ruler is None or not _rules(passage, ruler):
            yield Passed("unrest", passage.sentence, (verb.head, verb.head + 1), "other_world")
            continue
        by_arms = (actor is not None and is_armed(passage, actor)) or not _BY_ARMS.isdisjoint(passage.sentence.vocabulary)
        if verb.lemma != "overthrow" and not by_arms:
            yield Passed("unrest", passage.sentence, (verb.head, verb.head + 1), "unresolved")
            continue
        yield attrs.evolve(unrest_of(passage, trigger, verb.head, None, verb), where=_where(passage, verb, ruler))


def _where(passage: Passage, verb: Phrase, ruler: Phrase) -> tuple[str, ...] | None:
    """The state whose ruler is driven out, unless it is said where: "toppled Niger's president"."""
    named = (one.of for one in passage.mentions(ruler) if one.kind == "title")  # "the president of Niger"
    owner = passage.names.possessor_of(ruler) or next(named, None)
    is_state = owner is not None and owner.startswith("state:") and governed_by(passage, verb, "in", "across") is None
    return (owner,) if owner is not None and is_state else None


def _rules(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is a government or somebody who has an office in it."""
    if passage.lower[phrase.head] in _RULERS:
        return True
    return any(one.kind == "title" or is_person(one.entity) for one in passage.mentions(phrase))


RULES = (
    Rule(
        name="harm/unrest-coup",
        kind="unrest",
        reads="a ruler or government that is overthrown, or ousted by soldiers; soldiers who mutiny",
        why="the verb says that power was taken, its object from whom, the soldiers or the coup of the sentence that arms did it",
        triggers=lambda: forms("harm", _VERB),
        find=_by_overthrow,
        fires=(
            Fires(text="Soldiers overthrew the president of Mali in 2020.", fields={"kind": "coup_attempt", "when.edtf": "2020"}),
            Fires(text="The government was toppled in a coup on 30 August 2023.", fields={"kind": "coup_attempt", "when.edtf": "2023-08-30"}),
            Fires(text="Soldiers ousted President Bazoum.", fields={"kind": "coup_attempt"}),
            Fires(text="A unit of the army mutinied in Mali.", fields={"kind": "coup_attempt", "where.0": "state:MLI"}),
        ),
        near=(
            "The club ousted the champion.",
            "The leader was ousted in a vote of no confidence.",
            "If soldiers overthrew the government, the bloc would act.",
        ),
    ),
)

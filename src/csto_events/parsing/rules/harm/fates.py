"""What befalls people without a doer: they die, lose their lives, surrender or flee."""

from functools import partial

import attrs

from csto_events.language.phrases import Phrase
from csto_events.model import RecordKind
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule
from csto_events.parsing.gapping import gapped
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.counts import LEAVING, number_before, passed, report, verbs_of_harm
from csto_events.parsing.rules.harm.deaths import loses_own_life, wounding_before
from csto_events.parsing.rules.harm.displacement import places_left, uprooted
from csto_events.parsing.rules.harm.victims import company, sufferers
from csto_events.parsing.triggers import Trigger, forms

_INTRANSITIVE_CLASSES = frozenset(("intransitive", "losing", "yielding"))


def _intransitive(passage: Passage, kind: RecordKind) -> Found:
    for verb, trigger in verbs_of_harm(passage, kind, _INTRANSITIVE_CLASSES | LEAVING):
        if trigger.kind in LEAVING:
            yield from _uprooted(passage, kind, verb, trigger)
            continue
        subject = passage.phrases.subject(verb) or number_before(passage, verb)
        if (trigger.kind == "losing" and not loses_own_life(passage, verb)) or (trigger.kind == "yielding" and not _yields_to_enemy(passage, verb)):
            continue
        following = passage.phrases.next(verb)
        if verb.progressive and following is not None and following.form == "infinitive":  # "are dying to know"
            yield passed(passage, kind, verb.head, "other_world")
            continue
        harmed = [*sufferers(passage, subject, verb), *company(passage, verb)]
        if not harmed:
            yield passed(passage, kind, verb.head, "no_quantity")
        for one in harmed:
            made = report(passage, kind, trigger, one, verb.head, verb)
            yield _dated_behind(passage, verb, made) if isinstance(made, Candidate) and wounding_before(passage, verb, subject) else made


def _dated_behind(passage: Passage, verb: Phrase, made: Candidate) -> Candidate:
    """Date a death by what stands behind its verb, and not by the day of the wounds: "a soldier wounded on Monday has died"."""
    behind = next((date for date in passage.sentence.dates if date.first >= verb.after), None)
    return attrs.evolve(made, when=behind) if behind is not None else attrs.evolve(made, fields={**made.fields, "when": None})


def _yields_to_enemy(passage: Passage, verb: Phrase) -> bool:
    """Whether soldiers give themselves up, and not their arms or themselves to the police."""
    behind = passage.lower[verb.after : min(verb.after + 3, passage.sentence.after)]
    to_police = behind[:1] == ["to"] and not {"police", "authorities"}.isdisjoint(behind)
    return not verb.passive and not to_police and passage.phrases.object(verb) is None


_LEAVING = frozenset(("refugees", "homes", "crossed", "driven", "drove"))
"""Words for who arrives, what is left and what is crossed by those who are uprooted, and for what drives them out."""


def _uprooted(passage: Passage, kind: RecordKind, verb: Phrase, trigger: Trigger) -> Found:
    where = places_left(passage, verb)
    for one in uprooted(passage, verb):
        made = report(passage, kind, trigger, one, verb.head, verb)
        yield attrs.evolve(made, where=where) if isinstance(made, Candidate) else made


RULES = (
    Rule(
        name="harm/casualty-intransitive",
        kind="casualty_report",
        reads="a counted subject of a verb of dying",
        why="the subject of dying is the one who dies",
        triggers=lambda: forms("harm", _INTRANSITIVE_CLASSES | {"fleeing", "uprooting"}, "casualty_report") | _LEAVING,
        find=partial(gapped(_intransitive), kind="casualty_report"),
        fires=(
            Fires(text="Twelve people died in the fire.", fields={"figures.0.quantity.value": 12}),
            Fires(text="Twenty-five miners lost their lives.", fields={"figures.0.group": "miners"}),
            Fires(text="Nine sailors perished.", fields={"figures.0.kind": "killed"}),
        ),
        near=("Three engines died.", "The talks died.", "If 12 people died, nobody said so."),
    ),
)

"""What befalls people without a doer: they die, lose their lives, surrender or flee."""

from functools import partial

from csto_events.language.phrases import Phrase
from csto_events.model import RecordKind
from csto_events.parsing.candidate import Fires, Found, Rule
from csto_events.parsing.gapping import gapped
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm import LIVES, is_driven, number_before, passed, report, verbs_of_harm
from csto_events.parsing.triggers import forms
from csto_events.parsing.victims import company, sufferers

_INTRANSITIVE_CLASSES = frozenset(("intransitive", "losing", "yielding", "fleeing"))


def _intransitive(passage: Passage, kind: RecordKind) -> Found:
    for verb, trigger in verbs_of_harm(passage, kind, _INTRANSITIVE_CLASSES):
        subject = passage.phrases.subject(verb) or number_before(passage, verb)
        if (trigger.kind == "losing" and not _loses_own_life(passage, verb)) or (trigger.kind == "yielding" and not _yields_to_enemy(passage, verb)):
            continue
        if trigger.kind == "fleeing" and not _flees_somewhere(passage, verb):
            continue
        following = passage.phrases.next(verb)
        if verb.progressive and following is not None and following.form == "infinitive":  # "are dying to know"
            yield passed(passage, kind, verb.head, "other_world")
            continue
        harmed = [*sufferers(passage, subject, verb), *company(passage, verb)]
        if trigger.kind == "fleeing":
            harmed = [one for one in harmed if is_driven(passage, one)]
        if not harmed:
            yield passed(passage, kind, verb.head, "no_quantity")
        for one in harmed:
            yield report(passage, kind, trigger, one, verb.head, verb)


def _loses_own_life(passage: Passage, verb: Phrase) -> bool:
    noun = passage.phrases.object(verb)
    return noun is not None and passage.lower[noun.head] in LIVES and passage.lower[noun.first] in ("their", "his", "her")


def _yields_to_enemy(passage: Passage, verb: Phrase) -> bool:
    """Whether soldiers give themselves up, and not their arms or themselves to the police."""
    behind = passage.lower[verb.after : min(verb.after + 3, passage.sentence.after)]
    to_police = behind[:1] == ["to"] and not {"police", "authorities"}.isdisjoint(behind)
    return not verb.passive and not to_police and passage.phrases.object(verb) is None


def _flees_somewhere(passage: Passage, verb: Phrase) -> bool:
    """Read "fled across the border", "fled to Uganda"."""
    towards = passage.phrases.next(verb)
    return passage.phrases.object(verb) is None and towards is not None and passage.lower[towards.first] in ("to", "into", "across", "from")


RULES = (
    Rule(
        name="harm/casualty-intransitive",
        kind="casualty_report",
        reads="a counted subject of a verb of dying",
        why="the subject of dying is the one who dies",
        triggers=partial(forms, "harm", _INTRANSITIVE_CLASSES, "casualty_report"),
        find=partial(gapped(_intransitive), kind="casualty_report"),
        fires=(
            Fires(text="Twelve people died in the fire.", fields={"figures.0.quantity.value": 12}),
            Fires(text="Twenty-five miners lost their lives.", fields={"figures.0.group": "miners"}),
            Fires(text="Nine sailors perished.", fields={"figures.0.kind": "killed"}),
        ),
        near=("Three engines died.", "The talks died.", "If 12 people died, nobody said so."),
    ),
)

"""Figures put right: what somebody else told of those of whom a clause tells otherwise: "12 soldiers were killed, not 20 as Baku had claimed"."""

from functools import partial

from csto_events.language.phrases import Phrase
from csto_events.model import RecordKind
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule, Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.counts import figure
from csto_events.parsing.rules.harm.earlier_tellers import TELLING
from csto_events.parsing.rules.harm.parts import total_before
from csto_events.parsing.said.attribution import cue_of, source
from csto_events.parsing.said.contrasts import is_of_contrast
from csto_events.parsing.said.sources import source_before
from csto_events.parsing.triggers import by_form, forms

_HARM = frozenset(("adjective", "noun", "transitive", "intransitive"))
_BEHIND = frozenset(("adjective", "transitive", "intransitive"))


def _put_right(passage: Passage, kind: RecordKind) -> Found:
    """Read the 20 of "12 soldiers were killed, not 20 as Baku had claimed", which Baku told."""
    if not {"not", "as"} <= passage.sentence.vocabulary:
        return
    for joint in passage.positions(frozenset(("as",))):
        number = passage.phrases.at(joint - 1) if joint - 2 > passage.sentence.first else None
        if number is None or number.kind != "noun" or number.after != joint or not is_of_contrast(passage, joint):
            continue
        count = next((one for one in passage.sentence.counts if number.first <= one.first < number.after and one.after == number.after), None)
        told = _told_by(passage, joint) if count is not None else None
        if count is None or told is None:
            continue
        harmed = _harm_of(passage, number, told[1], kind)
        if harmed is not None:
            fields = {"figures": (figure(kind, harmed[0], count.quantity, None),), "where": (), "when": None}
            yield Candidate(
                kind=kind,
                sentence=passage.sentence,
                spans=((count.first, count.after),),
                trigger=harmed[1],
                fields=fields,
                source=told[0],
                status="reported",
                is_of_other=True,
            )


def _told_by(passage: Passage, joint: int) -> tuple[Source, int] | None:
    """Who told a number by the clause that "as" opens, and the token behind its verb; None where nobody is named."""
    verb = next((one for one in passage.phrases.verbs() if one.first > joint), None)
    if verb is None or verb.form != "finite" or verb.passive or verb.negated or verb.modal or verb.lemma not in TELLING:
        return None
    found, who = cue_of(passage, verb), source_before(passage, verb)
    if found is None or who is None or who[0].first != joint + 1:
        return None
    return source(passage, *who, (verb.first, found[1])), verb.after


def _harm_of(passage: Passage, number: Phrase, after: int, kind: RecordKind) -> tuple[str, int] | None:
    """What befell those who are counted, by the verb before the number, or by the one that goes on behind the comma; and its token."""
    verb = next((one for one in passage.phrases.verbs() if one.first > after and one.form == "finite"), None)
    subject = passage.phrases.subject(verb) if verb is not None else None
    if verb is not None and subject is not None and subject.first < number.first:
        at = next((at for at in range(verb.first, min(verb.after + 1, passage.sentence.after)) if passage.lower[at] in by_form("harm", _BEHIND)), None)
        trigger = by_form("harm", _BEHIND)[passage.lower[at]] if at is not None else None
        return (trigger.value, at) if trigger is not None and at is not None and trigger.value.startswith(kind) else None
    total = total_before(passage, number.first, kind)
    return (total.value, total.at) if total is not None else None


def _rule(kind: RecordKind) -> Rule:
    harmed, done = ("casualty", "killed") if kind == "casualty_report" else ("enforcement", "arrested")
    return Rule(
        name=f"harm/{harmed}-put-right",
        kind=kind,
        reads="not and a bare number, as somebody told, beside a clause that counts the harmed otherwise",
        why="the clause says what happened; the number is how many of them another voice had told",
        triggers=partial(forms, "harm", _HARM, kind),
        find=partial(_put_right, kind=kind),
        fires=(
            Fires(text=f"12 men were {done}, not 20 as Baku had claimed.", fields={"figures.0.quantity.value": 20, "attribution.source": "state:AZE"}),
            Fires(text=f"12 men, and not 20 as Baku had claimed, were {done}.", fields={"figures.0.quantity.value": 20, "attribution.source": "state:AZE"}),
            Fires(text=f"Zas said 12 men, not 20 as Baku reported, were {done}.", fields={"figures.0.quantity.value": 20, "attribution.source": "state:AZE"}),
        ),
        near=(
            f"12 men were {done}, not 20.",
            f"12 men were {done}, as Baku had not claimed.",
            f"12 men were {done}, not far from the border, as Baku had claimed.",
        ),
    )


RULES = (_rule("casualty_report"), _rule("enforcement_report"))

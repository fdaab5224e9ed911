"""Polarity: what the words deny, suppose or only foresee, and the bundle reports as fact.

A rule speaks only where **every** word of the evidence that calls for the record (a "trigger": a verb of sending beside a deployment)
stands under the negation or the condition. "The bloc did not send troops to Armenia, but sent them to Kazakhstan" is left alone.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from csto_events.language.agreement import is_denial
from csto_events.model import (
    AnyRecord,
    ArmedIncident,
    Bundle,
    CasualtyReport,
    Decision,
    Deployment,
    EnforcementReport,
    Evidence,
    Exercise,
    Meeting,
    Membership,
    Operation,
    Request,
    StateId,
    Status,
    Unrest,
    Visit,
)
from csto_events.validation.rule import Context, Flaw, Node, rule, shown
from csto_events.validation.samples import article, bundle, claim, figure, said_by

_TRIGGERS: Mapping[type, str] = {
    ArmedIncident: r"attack(?:ed)?|shell(?:ed)?|fired?|invaded?|crossed|cross",
    Decision: r"decided?|approved?|adopt(?:ed)?",
    Deployment: r"sen[dt]|sending|deploy(?:ed|ing)?|dispatch(?:ed|ing)?|station(?:ed)?",
    EnforcementReport: r"detain(?:ed)?|arrest(?:ed)?|charged?|convict(?:ed)?|released?|seized?|confiscated?",
    Exercise: r"held|hold|conduct(?:ed)?|take part|took part|taken part|begin|began|begun",
    Meeting: r"meet|met|held|hold|convened?|gather(?:ed)?",
    Membership: r"members?|join(?:ed)?|belong(?:ed)?",
    Operation: r"conduct(?:ed)?|launch(?:ed)?|carr(?:y|ied) out|begin|began|begun",
    Request: r"ask(?:ed)?|appeal(?:ed)?|request(?:ed)?|appl(?:y|ied)",
    Unrest: r"protest(?:ed)?|riot(?:ed)?|clash(?:ed)?|loot(?:ed)?|break out|broken? out",
    Visit: r"visit(?:ed)?|travel(?:led|ed)?|go|gone|went|arrived?|fl[ey]w|fly",
}
"""The verbs that call for a record, of those types whose statement of polarity can be read off them."""
_HARMS: Mapping[str, str] = {
    "killed": r"kill(?:ed)?|died?|perish(?:ed)?",
    "wounded": r"wound(?:ed)?|injured?|hurt",
    "hospitalised": r"hospitali[sz]ed",
    "captured": r"captured?|taken prisoner",
    "displaced": r"displaced?",
}
_ADVERBS = r"(?:(?:been|be|being|have|has|had|yet|also|ever|even|soon|well|to|a|an|any|\w{1,20}ly)\s{1,9}){0,3}"
_NOT = r"(?:\b(?:not(?!\s+(?:only|just|merely|least)\b)|never|cannot|no longer|refuses? to|refused to|declined to|failed to)|n[’']t)\s{1,9}"
_IF = r"\b(?:(?<!\bas )(?<!\beven )if(?!\s+(?:not|any|only)\b)|unless|in case|would have|were to)\s{1,9}(?:[^\s.;:,]{1,40}\s{1,9}){0,8}?"
_MAY = r"\b(?:may|might|could)\s{1,9}"
_WILL = r"\b(?:will|shall|(?:is|are|was|were) (?:going|expected|due|set|likely) to|(?:plan|intend)(?:s|ed)? to)\s{1,9}"
_SETTLED = r"\b(?:agree|decid|order|approv|vot|announc|authori[sz])"


@cache
def _under(opening: str, trigger: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{opening}{_ADVERBS})\b(?:{trigger})\b")


@cache
def _words() -> re.Pattern[str]:
    """The words of every opening alone: quick to look for, and in most evidence absent."""
    return re.compile("|".join((_NOT, _IF, _MAY, _WILL)))


@cache
def _alone(trigger: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{trigger})\b")


def _trigger(record: AnyRecord) -> str | None:
    if isinstance(record, CasualtyReport):
        harms = [_HARMS[figure.kind] for figure in record.figures if figure.kind in _HARMS and (figure.quantity is None or figure.quantity.high != 0)]
        return "|".join(dict.fromkeys(harms)) or None
    if isinstance(record, EnforcementReport) and all(figure.quantity is not None and figure.quantity.high == 0 for figure in record.figures):
        return None
    settled = (isinstance(record, Deployment) and record.phase == "declined") or (isinstance(record, Membership) and record.standing != "member")
    return None if settled else _TRIGGERS.get(type(record))


def _suspects(context: Context) -> list[Node[AnyRecord]]:
    """The records that are reported and whose evidence has words of some opening."""
    return [
        node for node in context.records if node.value.status == "reported" and any(_words().search(piece.exact) is not None for piece in node.value.evidence)
    ]


def _all_under(opening: str, context: Context) -> Iterator[tuple[Node[AnyRecord], str, Evidence]]:
    """Each record that is reported and whose triggers all stand under certain words: with those words and their evidence."""
    for node in context.shared(_suspects):
        trigger = _trigger(node.value)
        if trigger is None:
            continue
        found = [(match.group(), piece) for piece in node.value.evidence for match in _under(opening, trigger).finditer(piece.exact)]
        if found and len(found) == sum(len(_alone(trigger).findall(piece.exact)) for piece in node.value.evidence):
            yield node, *found[0]


def _sent(words: str, status: Status = "reported") -> Bundle:
    text = article(words)
    return bundle(text, claim(Deployment, text, host=StateId("state:KAZ"), status=status))


@rule(
    "polarity/negated-as-fact",
    title="A clause with a negation, reported as fact",
    why="The bundle says the opposite of the text.",
    severity="error",
    source="Schema, reading: zero is a number, and what is denied has status `denied`; grounding a span does not ground its polarity; FactBank 2009, CT-",
    good=lambda: _sent("Armenia sent peacekeepers to Kazakhstan."),
    bad=lambda: _sent("Armenia did not send peacekeepers to Kazakhstan."),
    at="records[0].status",
    on="Armenia did not send peacekeepers to Kazakhstan.",
)
def _negated_as_fact(context: Context) -> Iterator[Flaw]:
    for node, words, evidence in _all_under(_NOT, context):
        mend = "leave the record out, or set the status to denied or the phase to declined"
        yield node.flaw(f"reported, where the text says {shown(words)}", mend, at="status", span=evidence)


@rule(
    "polarity/hypothetical-as-fact",
    title="A condition, reported as fact",
    why="What did not happen is counted.",
    severity="warning",
    source="Schema, reading: “if war broke out” is passed over; FactBank 2009, conditions",
    good=lambda: _sent("Armenia sent peacekeepers to Kazakhstan."),
    bad=lambda: _sent("Russia warned what would follow if Armenia sent peacekeepers to Kazakhstan."),
    at="records[0].status",
    on="Russia warned what would follow if Armenia sent peacekeepers to Kazakhstan.",
)
def _hypothetical_as_fact(context: Context) -> Iterator[Flaw]:
    for node, words, evidence in _all_under(_IF, context):
        yield node.flaw(f"reported, where the text says {shown(words)}", "pass it over as conditional", at="status", span=evidence)


@rule(
    "polarity/possibility-as-fact",
    title="A possibility, reported as fact",
    why="A rumour is counted like an event.",
    severity="warning",
    source="Schema, status: `possible` (may, could); FactBank 2009, PS+",
    good=lambda: _sent("Armenia could send peacekeepers to Kazakhstan.", "possible"),
    bad=lambda: _sent("Armenia could send peacekeepers to Kazakhstan."),
    at="records[0].status",
    on="Armenia could send peacekeepers to Kazakhstan.",
)
def _possibility_as_fact(context: Context) -> Iterator[Flaw]:
    for node, words, evidence in _all_under(_MAY, context):
        yield node.flaw(f"reported, where the text says {shown(words)}", "set the status to possible", at="status", span=evidence)


@rule(
    "polarity/plan-as-fact",
    title="A plan, reported as fact",
    why="What was announced is counted as done, whether it ever was or not.",
    severity="warning",
    source="Schema, status: `planned` (will, intends to)",
    good=lambda: _sent("Armenia will send peacekeepers to Kazakhstan.", "planned"),
    bad=lambda: _sent("Armenia will send peacekeepers to Kazakhstan."),
    at="records[0].status",
    on="Armenia will send peacekeepers to Kazakhstan.",
)
def _plan_as_fact(context: Context) -> Iterator[Flaw]:
    for node, words, evidence in _all_under(_WILL, context):
        # "Agreed that it will send" reports an agreement.
        if not re.search(_SETTLED, evidence.exact):
            yield node.flaw(f"reported, where the text says {shown(words)}", "set the status to planned", at="status", span=evidence)


def _denial(status: Status) -> Bundle:
    text = article("The ministry denied that 12 soldiers were killed.")
    said = said_by(text, "The ministry", "denied")
    return bundle(text, claim(CasualtyReport, text, "12 soldiers were killed", status=status, figures=(figure("killed", 12),), attribution=said))


@rule(
    "polarity/denied-as-fact",
    title="What somebody denied, reported as their claim",
    why="The source is made responsible for the opposite of what it said.",
    severity="error",
    source="Schema, status: “denied that”, “rejected the accusation” are `denied`; FactBank 2009, factuality is relative to a source",
    good=lambda: _denial("denied"),
    bad=lambda: _denial("reported"),
    at="records[0].status",
    on="denied",
)
def _denied_as_fact(context: Context) -> Iterator[Flaw]:
    for node in context.records:
        said = node.value.attribution
        if said is None or said.cue is None or node.value.status in ("denied", "retracted") or not is_denial(said.cue):
            continue
        message, mend = f"{node.value.status}, where the source {shown(said.cue)} it", "set the status to denied"
        yield node.flaw(message, mend, at="status", span=said.cue_evidence)


RULES = (_negated_as_fact, _hypothetical_as_fact, _possibility_as_fact, _plan_as_fact, _denied_as_fact)

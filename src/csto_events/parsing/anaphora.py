"""Anaphora: troops and exercises that a text has just spoken of: "The force was withdrawn in March", "The drills will last until May 5"."""

from collections.abc import Mapping, Sequence

import attrs

from csto_events.model import Contingent
from csto_events.parsing.candidate import Candidate, Passed

SENTENCES_BACK = 3
"""How far back the troops are looked for that "the force" means."""
_WITHDRAWALS_BACK = 8
"""How far back the withdrawal is looked for that "the pullout" goes on about."""
LEAVING = frozenset(("withdrawing", "withdrawn"))
"""Phases of troops that go home."""
_BY_NOUN = "force/deployment-noun"
_SHARED: Mapping[str, tuple[str, ...]] = {"deployment": ("host", "organisation"), "exercise": ("name", "host", "organisation")}


def with_antecedents(candidates: Sequence[Candidate]) -> tuple[list[Candidate], list[Passed]]:
    """Give each deployment or exercise that leans on the one told before it the host and organisation of that one, and the name of an exercise.

    Args:
        candidates: the candidates of a document, in the order of the text.

    Returns:
        The candidates, without those of whose troops or exercise nothing is known; and what these are passed over for.
    """
    kept: list[Candidate] = []
    passed: list[Passed] = []
    latest: dict[str, Candidate] = {}
    hosts: set[object] = set()
    leaving = False
    for candidate in candidates:
        if candidate.kind not in _SHARED:
            kept.append(candidate)
            continue
        last = latest.get(candidate.kind) if candidate.leans else None
        one = _completed(candidate, last) if last is not None and _is_meant(candidate, last, is_only=leaving and len(hosts) == 1) else candidate
        if one.leans and not any(one.fields.get(name) for name in (*_SHARED[one.kind], "contingents", "personnel", "participants")):
            span = (one.trigger, one.trigger + 1)
            passed.append(Passed(kind=one.kind, sentence=one.sentence, trigger=span, reason="unresolved", rule=one.rule))
            continue
        kept.append(one)
        leaving = leaving or (one.kind == "deployment" and one.fields.get("phase") in LEAVING)
        hosts |= {one.fields["host"]} if one.kind == "deployment" and one.fields.get("host") else set()
        if one.kind in _SHARED and any(one.fields.get(name) for name in _SHARED[one.kind]):
            latest[one.kind] = one
    return kept, passed


def _completed(one: Candidate, last: Candidate) -> Candidate:
    """Give a deployment or exercise what it shares with the one before; troops of one state alone are those of that state."""
    fields = {**one.fields, **{name: one.fields.get(name) or last.fields.get(name) for name in _SHARED[one.kind]}}
    theirs: tuple[Contingent, ...] = last.fields.get("contingents") or ()  # type: ignore[assignment]
    if one.kind == "deployment" and not fields.get("organisation") and not one.fields.get("contingents") and len(theirs) == 1:
        own = fields.pop("personnel", None) if one.counts_on else None  # "Another 300 have already left"
        fields["contingents"] = (attrs.evolve(theirs[0], personnel=own, equipment=None),)  # type: ignore[arg-type]
    return attrs.evolve(one, fields=fields)


def _is_meant(one: Candidate, last: Candidate, *, is_only: bool) -> bool:
    """Whether a deployment or exercise is near enough, and of no other contributors or flag; "the pullout" is from the one state that troops leave."""
    if one.fields.get("commander") and last.fields.get("phase") in LEAVING and one.fields.get("phase") not in LEAVING:
        return False  # "The first paratroopers flew out. General Petrov, who commands the force"
    theirs, there = ({each.contributor for each in other.fields.get("contingents") or ()} for other in (one, last))  # type: ignore[union-attr]
    flags = {flag for other in (one, last) if one.kind == "deployment" and (flag := other.fields.get("organisation")) is not None}
    goes_on = one.fields.get("phase") in LEAVING and (last.fields.get("phase") == "withdrawing" or (is_only and one.rule == _BY_NOUN))
    reach = _WITHDRAWALS_BACK if goes_on else SENTENCES_BACK
    return len(flags) < 2 and one.sentence.index - last.sentence.index <= reach and (not theirs or not there or bool(theirs & there))

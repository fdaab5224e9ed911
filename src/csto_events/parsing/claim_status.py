"""How claims stand: what becomes of a claim by its own words and by whoever tells it."""

from collections.abc import Callable
from datetime import date
from typing import Literal

from csto_events.model import Status, When
from csto_events.parsing.asserted.called_false import FALSELY
from csto_events.parsing.asserted.none_did import none_did
from csto_events.parsing.asserted.status import Mood, attempted, denies_part_played, is_of_none, is_of_relative
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.when.timing import gone_by, to_come

_DENIED_BY_NO = frozenset(("meeting", "visit", "decision", "operation"))
"""Record types of deeds that "no" denies; of figures it makes zero, and troops and requests have words of their own for it."""
_DONE_BY_SOMEBODY = frozenset(("armed_incident", "deployment", "exercise", "request", "unrest"))
"""Record types of deeds that are denied where none of those who could have done them did."""


def status_of(candidate: Candidate, voice: Candidate | None, asserted: Mood) -> Mood | Literal["generic"]:
    """Tell how a claim is asserted by its own words and by whoever tells it, or why nothing is."""
    status = candidate.status or asserted
    if asserted == "conditional" and candidate.status == "possible" and candidate.sentence.tokens.lower[max(0, candidate.trigger - 2)] == "whether":
        return "possible"  # "will vote on whether to send"
    if asserted in ("conditional", "question"):
        return asserted
    if status == "planned" and candidate.kind in ("armed_incident", "unrest") and attempted(candidate.sentence, candidate.verb):
        status = "reported"
    is_agreed = candidate.kind == "deployment" and candidate.status == "reported" and candidate.fields.get("phase") != "declined"
    is_applied = candidate.kind == "membership" and candidate.status == "planned"
    is_open = candidate.status is None or is_agreed or is_applied  # "denied that it had agreed to send", "denied that it had applied for membership"
    if is_open and voice is not None and voice.status in ("denied", "retracted") and status in ("reported", "planned"):
        status = voice.status
    if is_open and voice is not None and voice.status == "retracted" and status == "denied" and not FALSELY.isdisjoint(voice.sentence.vocabulary):
        status = "retracted"  # "we wrongly reported that 26 had died"
    if voice is not None and voice.status == "planned" and status == "reported":
        status = "planned"  # of what somebody will tell nobody has told yet
    if candidate.kind in _DONE_BY_SOMEBODY and none_did(candidate.sentence, candidate.verb):
        return "generic" if candidate.fields.get("phase") == "declined" else "denied"  # "no ally refused to send troops"
    if candidate.kind not in _DENIED_BY_NO or not is_of_none(candidate.sentence, candidate.verb, candidate.trigger):
        return status
    return "generic" if status == "denied" or candidate.verb is None else "denied"  # "no meeting was cancelled", "at no summit was it told"


def has_not_denied(candidate: Candidate, voice: Candidate) -> bool:
    """Tell whether a denial does not reach a claim: who denies a deed has not denied what is told of its object."""
    if is_of_relative(candidate.sentence, candidate.verb, voice.spans[0][0]):
        return True
    return voice.status == "denied" and denies_part_played(voice.sentence, voice.source.cue if voice.source else None, voice.spans[0][0])


def move_of_times(status: Status, candidate: Candidate) -> Callable[[When, date | None], When] | None:
    """Tell how the times of a claim are told from the day of writing: what is planned is to come, what is told in the past tense gone by."""
    verb = candidate.verb
    may_come = status == "possible" and verb is not None and bool(verb.modal) and not verb.perfect
    was_due = (
        verb is not None and verb.form == "infinitive" and not verb.perfect and (candidate.kind == "visit" or (candidate.kind == "meeting" and verb.passive))
    )
    will_not = status == "denied" and verb is not None and (verb.tense == "future" or was_due)
    if status == "planned" or may_come or will_not:
        return to_come
    return gone_by if status == "reported" and verb is not None and verb.tense == "past" else None

"""Setting out: troops that leave for where they are to be sent, and not for home: "Togo will send 350 soldiers to Mali. The first 100 left on Monday"."""

from collections.abc import Sequence

import attrs

from csto_events.model import Contingent
from csto_events.parsing.anaphora import LEAVING
from csto_events.parsing.candidate import Candidate, Value

_SENTENCES_BACK = 3
"""How far back it is told where they are to be sent."""
_SENT = frozenset(("announced", "under_way"))
_ASSERTED = (None, "reported", "planned")


def setting_out(one: Candidate, near: Sequence[Candidate], told: Sequence[Candidate]) -> Candidate | None:
    """Give troops that leave as on their way, where the text has told that they are to go and none has been said to be there.

    Args:
        one: the deployment.
        near: those of its sentence so far, or of the nearest one before it in the paragraph.
        told: all of the text before it.

    Returns:
        The deployment on its way; None where the troops leave for home, or nobody knows.
    """
    if one.fields.get("phase") not in LEAVING:
        return None
    last = near[-1] if near else told[-1] if told else None
    if last is None or one.sentence.index - last.sentence.index > _SENTENCES_BACK or last.fields.get("phase") not in _SENT:
        return None
    goal = last.fields.get("host")
    leaves_home = one.fields.get("host") in contributors(last) and contributors(one) <= contributors(last)
    waits = _is_of_them(one, last) and last.fields.get("phase") == "announced" and one.fields.get("host") in (None, goal)
    if goal is None or not (leaves_home or waits) or one.status not in _ASSERTED or any(_are_there(each, goal) for each in told if waits):
        return None
    return _on_the_way(one, last)


def _is_of_them(one: Candidate, last: Candidate) -> bool:
    """Whether troops are some of those just told of, and neither the last that were there before nor of another flag: "The last 200 UN troops left"."""
    if not (one.counts_on or one.leans) or one.fields.get("organisation") not in (None, last.fields.get("organisation")):
        return False
    return _LAST.isdisjoint(one.sentence.tokens.lower[one.spans[0][0] : one.trigger])


_LAST = frozenset(("final", "last", "remaining"))


def contributors(one: Candidate) -> set[str]:
    """Give the states of which it is told that troops are theirs."""
    contingents: tuple[Contingent, ...] = one.fields.get("contingents") or ()  # type: ignore[assignment]
    return {each.contributor for each in contingents if each.contributor is not None}


def _are_there(one: Candidate, goal: object) -> bool:
    """Whether troops have come to a state already, of whom it may be told that they leave."""
    return one.fields.get("host") == goal and one.fields.get("phase") != "announced"


def _on_the_way(one: Candidate, last: Candidate) -> Candidate:
    fields: dict[str, Value | tuple[Contingent, ...]] = {name: value for name, value in one.fields.items() if name != "ended"}
    fields |= {"host": last.fields.get("host"), "phase": "announced" if one.status == "planned" else "under_way"}
    if "ended" in one.fields:
        fields["started"] = one.fields["ended"]
    theirs: tuple[Contingent, ...] = last.fields.get("contingents") or ()  # type: ignore[assignment]
    if len(theirs) == 1 and not fields.get("contingents"):
        fields["contingents"] = (Contingent(contributor=theirs[0].contributor, personnel=fields.get("personnel")),)  # type: ignore[arg-type]
        fields["personnel"] = None
    elif not theirs and not fields.get("organisation"):
        fields["organisation"] = last.fields.get("organisation")
    return attrs.evolve(one, fields=fields, where=())

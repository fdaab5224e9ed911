"""Drafts: records in the making, and which of them a part, a correction, a retraction or a denial is about."""

from collections.abc import Iterator, Sequence
from math import inf
from typing import Any

import attrs

from csto_events.language.agreement import same_numbers
from csto_events.model import Attribution, CasualtyFigure, EnforcementFigure, Status
from csto_events.model.claim import RelationKind


@attrs.define(eq=False)
class Draft:
    """A record in the making: all of it but the id."""

    kind: str
    rule: str
    spans: list[tuple[int, int]]
    """The evidence, in characters."""
    fields: dict[str, Any]
    status: Status
    attribution: Attribution | None
    sentence: int
    part_of: bool = False
    """Whether it tells of a part of what the last draft of its kind before it tells."""
    corrects: bool = False
    """Whether it puts another figure in the place of one told before."""

    @property
    def figures(self) -> tuple[CasualtyFigure | EnforcementFigure, ...]:
        """Its figures; nothing for a draft of another kind."""
        figures: tuple[CasualtyFigure | EnforcementFigure, ...] = self.fields.get("figures") or ()
        return figures


def relations(drafts: Sequence[Draft]) -> Iterator[tuple[int, RelationKind, int]]:
    """Find what drafts do to others of their kind in the same text.

    Args:
        drafts: the drafts, in the order of the text.

    Returns:
        For each that does something its place, what it does, and the place of the other one.

    Example:
        >>> list(relations([]))
        []
    """
    parts: set[int] = set()
    for at, draft in enumerate(drafts):
        if draft.part_of:
            wholes = (other for other in range(at - 1, -1, -1) if drafts[other].kind == draft.kind and other not in parts)
            whole = next((other for other in wholes if _counts_the_same(draft, drafts[other])), None)
            if whole is not None and _can_hold(drafts[whole], draft):
                parts.add(at)
                yield at, "part_of", whole
        elif (draft.corrects or draft.status in ("denied", "retracted")) and draft.figures:
            relation: RelationKind = "corrects" if draft.corrects else "denies" if draft.status == "denied" else "retracts"
            told = _told_before(drafts, at, draft)
            if told is not None:
                parts.add(at)
                yield at, relation, told


_UNDIVIDED = frozenset(("casualties",))


def _counts_the_same(part: Draft, whole: Draft) -> bool:
    """Whether a whole counts what happened to a part: the killed no wounded."""
    if part.kind != "casualty_report":
        return True
    kinds = {figure.kind for figure in whole.figures}
    return not kinds.isdisjoint([figure.kind for figure in part.figures]) or not kinds.isdisjoint(_UNDIVIDED)


def _can_hold(whole: Draft, part: Draft) -> bool:
    """Whether a part can be of a whole: not more people than it, nor of another day: "four were among the wounded that day in 1996"."""
    day, day_of_part = whole.fields.get("when"), part.fields.get("when")
    if day is not None and day_of_part is not None and day.overlaps(day_of_part) is False:
        return False
    most = {figure.kind: figure.quantity.high for figure in whole.figures if figure.quantity is not None and figure.quantity.high is not None}
    return all(most.get(one.kind, inf) >= (one.quantity.low or 0) for one in part.figures if one.quantity is not None)


def _told_before(drafts: Sequence[Draft], at: int, draft: Draft) -> int | None:
    """The draft that a correction, denial or retraction is about: behind "from" in its own sentence, else the last one before it."""
    behind = [other for other in range(at + 1, len(drafts)) if drafts[other].sentence == draft.sentence] if draft.corrects else []
    places: list[int] = [*behind, *range(at - 1, -1, -1)]
    for other in places:
        told = drafts[other]
        is_said = told.status == "reported" or (draft.corrects and told.status == "retracted")
        if told.kind == draft.kind and is_said and _is_about(draft, told):
            return other
    return None


def _is_about(draft: Draft, other: Draft) -> bool:
    """Whether a figure of one draft is told by the other: the same number where it is denied or retracted, another one where it is corrected."""
    pairs = [(one, there) for one in draft.figures for there in other.figures if one.kind == there.kind and one.quantity is not None]
    return any(same_numbers(one.quantity, there.quantity) != draft.corrects and same_group(one.group, there.group) for one, there in pairs)


def same_group(one: str | None, other: str | None) -> bool:
    """Tell whether two figures may be of the same people: where both say of whom, in the same words."""
    return one is None or other is None or one.lower() == other.lower()

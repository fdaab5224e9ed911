"""Drafts: records in the making, and which of them a part, a correction, a retraction or a denial is about."""

from collections.abc import Iterator, Sequence
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
            whole = next((other for other in range(at - 1, -1, -1) if drafts[other].kind == draft.kind and other not in parts), None)
            if whole is not None:
                parts.add(at)
                yield at, "part_of", whole
        elif (draft.corrects or draft.status in ("denied", "retracted")) and draft.figures:
            relation: RelationKind = "corrects" if draft.corrects else "denies" if draft.status == "denied" else "retracts"
            told = _told_before(drafts, at, draft)
            if told is not None:
                parts.add(at)
                yield at, relation, told


def _told_before(drafts: Sequence[Draft], at: int, draft: Draft) -> int | None:
    """The draft that a correction, denial or retraction is about: behind "from" in its own sentence, else the last one before it."""
    behind = [other for other in range(at + 1, len(drafts)) if drafts[other].sentence == draft.sentence] if draft.corrects else []
    places: list[int] = [*behind, *range(at - 1, -1, -1)]
    for other in places:
        told = drafts[other]
        if told.kind == draft.kind and told.status == "reported" and _is_about(draft, told):
            return other
    return None


def _is_about(draft: Draft, other: Draft) -> bool:
    """Whether a figure of one draft is told by the other: the same number where it is denied or retracted, another one where it is corrected."""
    pairs = [(one, there) for one in draft.figures for there in other.figures if one.kind == there.kind and one.quantity is not None]
    return any(same_numbers(one.quantity, there.quantity) != draft.corrects and same_group(one.group, there.group) for one, there in pairs)


def same_group(one: str | None, other: str | None) -> bool:
    """Tell whether two figures may be of the same people: where both say of whom, in the same words."""
    return one is None or other is None or one.lower() == other.lower()

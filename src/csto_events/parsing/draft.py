"""Drafts: records in the making."""

from typing import Any, Self

import attrs

from csto_events.model import Attribution, CasualtyFigure, EnforcementFigure, Status


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
    instead_of: Self | None = None
    """The draft in whose place it puts another figure, where that is known."""

    @property
    def figures(self) -> tuple[CasualtyFigure | EnforcementFigure, ...]:
        """Its figures; nothing for a draft of another kind."""
        figures: tuple[CasualtyFigure | EnforcementFigure, ...] = self.fields.get("figures") or ()
        return figures


def same_group(one: str | None, other: str | None) -> bool:
    """Tell whether two figures may be of the same people: where both say of whom, in the same words."""
    return one is None or other is None or one.lower() == other.lower()


def same_voice(one: Attribution | None, other: Attribution | None) -> bool:
    """Tell whether two attributions make the same one responsible: by name, in the same words, or as "the ministry" does for "the Health Ministry"."""
    if one is None or other is None:
        return one is other
    if one.source is not None and other.source is not None:
        return one.source == other.source
    words, there = sorted(((voice.source_text or "").lower().removeprefix("the ") for voice in (one, other)), key=len)
    return bool(words) and (words == there or (" " not in words and there.endswith(f" {words}")))

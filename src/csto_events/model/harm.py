"""Harm: casualties, arrests and unrest."""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

import attrs

from csto_events.errors import ModelError
from csto_events.model.checks import checked
from csto_events.model.claim import Record
from csto_events.model.ids import RecordId
from csto_events.model.mapping import EMPTY
from csto_events.model.values import Extra, Party, Quantity, When

CasualtyKind: TypeAlias = Literal["killed", "wounded", "hospitalised", "critical", "missing", "captured", "displaced", "casualties"]
EnforcementKind: TypeAlias = Literal["detained", "arrested", "charged", "convicted", "released", "weapons_seized", "other"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class CasualtyFigure:
    """How many people of one group came to one kind of harm.

    Example:
        >>> CasualtyFigure(kind="killed", quantity=Quantity(low=8, qualifier="at_least", text="at least 8"), group="servicemen").group
        'servicemen'
    """

    kind: CasualtyKind
    """What happened to them; `casualties` where the text does not divide killed from wounded."""
    quantity: Quantity | None = None
    """How many; null only where the report is denied."""
    group: str | None = None
    """Who they were, in the words of the text; null for people."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class CasualtyReport(Record):
    """Figures of harm that one source gave as of one moment. Two sources in one sentence are two reports.

    Raises:
        ModelError: if a figure has no quantity and the report is not denied.

    Example:
        >>> CasualtyReport.type
        'casualty_report'
    """

    type: ClassVar[Literal["casualty_report"]] = "casualty_report"

    figures: tuple[CasualtyFigure, ...] = attrs.field(metadata={"min_items": 1})
    """The figures; a part of a total stands beside it, and is never added to it."""
    event: RecordId | None = None
    """The record of what did the harm."""
    as_of: When | None = None
    """The moment for which the figures hold."""
    cumulative: bool | None = None
    """Whether they count from the beginning (true), only what is new (false), or the text does not say (null)."""

    def __attrs_post_init__(self) -> None:
        _refuse_missing_quantities(self.status, self.figures)


@attrs.frozen(kw_only=True, field_transformer=checked)
class EnforcementFigure:
    """How many people or things of one group were dealt with in one way.

    Example:
        >>> EnforcementFigure(kind="detained", quantity=Quantity(value=5800, qualifier="approximate", text="approximately 5,800")).kind
        'detained'
    """

    kind: EnforcementKind
    """What was done."""
    quantity: Quantity | None = None
    """How many; null only where the report is denied."""
    group: str | None = None
    """Who or what they were, in the words of the text; null for people."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class EnforcementReport(Record):
    """Figures of arrests, charges and seizures that one source gave as of one moment.

    Raises:
        ModelError: if a figure has no quantity and the report is not denied.

    Example:
        >>> EnforcementReport.type
        'enforcement_report'
    """

    type: ClassVar[Literal["enforcement_report"]] = "enforcement_report"

    figures: tuple[EnforcementFigure, ...] = attrs.field(metadata={"min_items": 1})
    """The figures."""
    by: Party | None = None
    """Who did it."""
    as_of: When | None = None
    """The moment for which the figures hold."""

    def __attrs_post_init__(self) -> None:
        _refuse_missing_quantities(self.status, self.figures)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Unrest(Record):
    """A claim that people protested, rioted or tried to overthrow a government.

    Example:
        >>> Unrest.type
        'unrest'
    """

    type: ClassVar[Literal["unrest"]] = "unrest"

    kind: Literal["protest", "riot", "clashes", "coup_attempt", "looting", "other"] = "other"
    """What sort of unrest it is."""
    cause: str | None = None
    """Why, in the words of the text."""
    against: Party | None = None
    """Against whom."""


def _refuse_missing_quantities(status: str, figures: Sequence[CasualtyFigure | EnforcementFigure]) -> None:
    missing = [position for position, figure in enumerate(figures) if figure.quantity is None]
    if missing and status != "denied":
        raise ModelError(
            "\n".join(f"figures[{position}].quantity: null in a report that is {status}; give one, only a denied report may lack it" for position in missing)
        )

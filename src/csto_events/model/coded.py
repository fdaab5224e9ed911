"""Events as other schemes code them, where no type of ours can hold them."""

from typing import ClassVar, Literal

import attrs

from csto_events.model.checks import checked
from csto_events.model.claim import Record
from csto_events.model.values import Party


@attrs.frozen(kw_only=True, field_transformer=checked)
class CodedEvent(Record):
    """What a row of another scheme says and no other type can hold: aid, sanctions, threats. Never made from prose.

    Example:
        >>> CodedEvent.type
        'coded_event'
    """

    type: ClassVar[Literal["coded_event"]] = "coded_event"

    scheme: Literal["cameo", "plover", "acled", "ucdp"]
    """The coding scheme."""
    code: str
    """The event code or type in that scheme."""
    mode: str | None = None
    """The mode (PLOVER) or sub-event type (ACLED)."""
    context: str | None = None
    """The context (PLOVER)."""
    actor: Party | None = None
    """Who did it."""
    target: Party | None = None
    """To whom."""

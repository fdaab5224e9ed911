"""Force: troops that are sent, exercises, operations and armed incidents."""

from typing import ClassVar, Literal, TypeAlias

import attrs

from csto_events.model.checks import checked
from csto_events.model.claim import Record
from csto_events.model.ids import OrganisationId, StateId
from csto_events.model.mapping import EMPTY
from csto_events.model.values import ActorId, Extra, Party, Quantity, When

Phase: TypeAlias = Literal["announced", "under_way", "completed", "withdrawing", "withdrawn", "declined"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Contingent:
    """What one contributor sends to a deployment.

    Example:
        >>> Contingent(contributor=StateId("state:ARM"), personnel=Quantity(value=100, low=100, high=100, qualifier="exact", text="100"))
        Contingent(contributor='state:ARM', personnel=Quantity(value=100, low=100, high=100, qualifier='exact', text='100'), equipment=None)
    """

    contributor: ActorId | None = None
    """Who sends it."""
    personnel: Quantity | None = None
    """How many people."""
    equipment: str | None = None
    """What they bring, in the words of the text."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Deployment(Record):
    """A claim that troops are sent to a state, are there, or leave it.

    Example:
        >>> Deployment.type
        'deployment'
    """

    type: ClassVar[Literal["deployment"]] = "deployment"

    organisation: OrganisationId | None = None
    """Under whose flag."""
    host: StateId | None = None
    """Where to."""
    contingents: tuple[Contingent, ...] = ()
    """What each contributor sends."""
    personnel: Quantity | None = None
    """How many people in all."""
    phase: Phase | None = None
    """How far it has come."""
    mandate: str | None = None
    """What they are to do, in the words of the text."""
    announced: When | None = None
    """When it was announced."""
    started: When | None = None
    """When it began."""
    ended: When | None = None
    """When it ended."""
    commander: Party | None = None
    """Who commands it."""
    when: None = None
    """Always null: `announced`, `started` and `ended` say it."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Exercise(Record):
    """A claim that troops train together. Not a deployment.

    Example:
        >>> Exercise.type
        'exercise'
    """

    type: ClassVar[Literal["exercise"]] = "exercise"

    name: str | None = None
    """Its name: "Indestructible Brotherhood 2021"."""
    organisation: OrganisationId | None = None
    """Whose exercise it is."""
    host: StateId | None = None
    """Where it is held."""
    participants: tuple[ActorId, ...] = ()
    """Who takes part."""
    personnel: Quantity | None = None
    """How many people."""
    started: When | None = None
    """When it began."""
    ended: When | None = None
    """When it ended."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Operation(Record):
    """A claim that forces carry out an operation.

    Example:
        >>> Operation.type
        'operation'
    """

    type: ClassVar[Literal["operation"]] = "operation"

    kind: Literal["counter_terrorism", "law_enforcement", "military", "humanitarian", "other"] = "other"
    """What sort of operation it is."""
    conducted_by: Party | None = None
    """Who carries it out."""
    phase: Literal["announced", "under_way", "completed"] | None = None
    """How far it has come."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class ArmedIncident(Record):
    """A claim that somebody used armed force against somebody.

    Example:
        >>> ArmedIncident.type
        'armed_incident'
    """

    type: ClassVar[Literal["armed_incident"]] = "armed_incident"

    kind: Literal["attack", "incursion", "border_clash", "shelling", "battle", "war", "other"] = "other"
    """What sort of incident it is."""
    actor: Party | None = None
    """Who used force."""
    target: Party | None = None
    """Against whom."""

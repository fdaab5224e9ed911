"""Standing: who belongs to an organisation, who presides over it, who holds an office."""

from typing import ClassVar, Literal, TypeAlias

import attrs

from csto_events.model.checks import checked
from csto_events.model.claim import Record
from csto_events.model.ids import BodyId, OrganisationId, PersonId, StateId
from csto_events.model.values import When

Standing: TypeAlias = Literal["member", "observer", "partner", "suspended", "former", "candidate"]
Role: TypeAlias = Literal["head_of_state", "head_of_government", "foreign_minister", "defence_minister", "secretary_general", "other"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Membership(Record):
    """A claim that a state has a standing in an organisation. Only words that say so make one.

    Example:
        >>> Membership.type
        'membership'
    """

    type: ClassVar[Literal["membership"]] = "membership"

    organisation: OrganisationId
    """The organisation."""
    state: StateId
    """The state."""
    standing: Standing
    """What the state is to it."""
    since: When | None = None
    """When the standing began."""
    until: When | None = None
    """When it ended."""
    when: None = None
    """Always null: `since` and `until` say it."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Chairmanship(Record):
    """A claim that a state presides over an organisation or one of its bodies. Not the person who does it: that is a tenure.

    Example:
        >>> Chairmanship.type
        'chairmanship'
    """

    type: ClassVar[Literal["chairmanship"]] = "chairmanship"

    organisation: OrganisationId | BodyId
    """What is presided over."""
    state: StateId
    """The state that presides."""
    since: When | None = None
    """When it began."""
    until: When | None = None
    """When it ended."""
    when: None = None
    """Always null: `since` and `until` say it."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Tenure(Record):
    """A claim that a person holds an office. It comes of a title and a name side by side.

    Example:
        >>> Tenure.type
        'tenure'
    """

    type: ClassVar[Literal["tenure"]] = "tenure"

    person: PersonId
    """Who holds it."""
    office: str
    """The title as printed, in lower case and without the state: "prime minister"."""
    role: Role
    """What the office amounts to, by a table of titles and states."""
    of: StateId | OrganisationId | BodyId | None = None
    """The state, organisation or body that it is an office of; None where the text does not say."""
    since: When | None = None
    """When they took it."""
    until: When | None = None
    """When they left it."""
    when: None = None
    """Always null: `since` and `until` say it."""

"""Talk: who said what, who met, who asked for what, who decided, who went where."""

from typing import ClassVar, Literal, TypeAlias

import attrs

from csto_events.model.checks import checked
from csto_events.model.claim import Attribution, Record
from csto_events.model.ids import BodyId, OrganisationId, PersonId, PlaceId, RecordId, StateId
from csto_events.model.values import ActorId

Mode: TypeAlias = Literal["direct", "partial", "indirect"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Statement(Record):
    """Speech, writing, belief or intention with a content that says something, and whose it is.

    Not support, attack or topic: "backs the government" and "discussed trade" are none.

    Example:
        >>> Statement.type
        'statement'
    """

    type: ClassVar[Literal["statement"]] = "statement"

    text: str
    """The content, without the quotation marks around it; the pieces of a split quotation are joined by one space."""
    mode: Mode
    """Whether the whole content stands in quotation marks (direct), some of it (partial) or none (indirect)."""
    medium: str | None = None
    """Where it was said: "his Facebook page"."""
    event: RecordId | None = None
    """The meeting or interview at which it was said."""
    attribution: Attribution
    """Whose statement it is; a statement always has one."""

    @property
    def speaker(self) -> ActorId | None:
        """Who said it, where the text names them: the source of the attribution."""
        return self.attribution.source


@attrs.frozen(kw_only=True, field_transformer=checked)
class Meeting(Record):
    """A claim that people or states met: a summit, a session, talks.

    Example:
        >>> Meeting.type
        'meeting'
    """

    type: ClassVar[Literal["meeting"]] = "meeting"

    convened: BodyId | OrganisationId | None = None
    """The body or organisation whose meeting it is."""
    session: Literal["ordinary", "extraordinary", "informal"] | None = None
    """What sort of session it is, where the text says so."""
    format: Literal["in_person", "online"] | None = None
    """How they met, where the text says so."""
    topic: str | None = None
    """What it was about, in the words of the text."""
    participants: tuple[ActorId, ...] = ()
    """Who took part."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Request(Record):
    """A claim that somebody asked somebody for something, and what came of it.

    Example:
        >>> Request.type
        'request'
    """

    type: ClassVar[Literal["request"]] = "request"

    requester: ActorId | None = None
    """Who asked."""
    addressee: ActorId | None = None
    """Who was asked."""
    subject: Literal["military_assistance", "political_support", "mediation", "other"] = "other"
    """What was asked for."""
    outcome: Literal["granted", "declined", "unanswered", "pending"] | None = None
    """What came of it, where the text says so."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Decision(Record):
    """A claim that a body decided something. A ceasefire is a decision.

    Example:
        >>> Decision.type
        'decision'
    """

    type: ClassVar[Literal["decision"]] = "decision"

    body: ActorId | None = None
    """Who decided."""
    subject: str | None = None
    """What was decided, in the words of the text."""
    concerns: RecordId | None = None
    """The record of what was decided, such as a deployment."""
    procedure: Literal["consensus", "vote"] | None = None
    """How it was decided, where the text says so."""
    legal_basis: str | None = None
    """What it rests on: "Article 4 of the Collective Security Treaty"."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Visit(Record):
    """A claim that somebody travelled, or will travel, to see somebody or something.

    Example:
        >>> Visit.type
        'visit'
    """

    type: ClassVar[Literal["visit"]] = "visit"

    visitor: PersonId | BodyId | OrganisationId | StateId | None = None
    """Who travels."""
    destination: StateId | PlaceId | None = None
    """Where to."""
    purpose: str | None = None
    """What for, in the words of the text."""

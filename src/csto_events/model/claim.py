"""What all records have in common: who says so, how, and where the words stand."""

from typing import ClassVar, Literal, TypeAlias

import attrs

from csto_events.model.checks import checked
from csto_events.model.ids import PlaceId, RecordId, StateId
from csto_events.model.mapping import EMPTY
from csto_events.model.values import ActorId, Evidence, Extra, When

Status: TypeAlias = Literal["reported", "planned", "possible", "denied", "retracted"]
RelationKind: TypeAlias = Literal["denies", "corrects", "retracts", "repeats", "part_of"]
RULE_NAME = r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Attribution:
    """Who is made responsible for a claim, and by which words.

    Not the author of the document: what the document says in its own voice has no attribution.

    Example:
        >>> Attribution(source_text="a police spokesman", cue="said").source is None
        True
    """

    source: ActorId | None = None
    """Whose claim it is, where the text names them."""
    source_text: str | None = None
    """The words for the source."""
    source_evidence: Evidence | None = None
    """Where these words stand."""
    cue: str | None = None
    """The words that attribute: "said", "according to"."""
    cue_evidence: Evidence | None = None
    """Where these words stand."""
    via: str | None = None
    """The channel: "Facebook", "TASS"."""
    relayed_by: ActorId | None = None
    """Who passes it on: in "A said that B had said X", B is the source and A relays."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Relation:
    """What a record does to another one.

    Example:
        >>> Relation(relation="retracts", record=RecordId("casualty_report:0123456789ab")).relation
        'retracts'
    """

    relation: RelationKind
    """Whether it denies, corrects, retracts or repeats the other, or is a part of it."""
    record: RecordId
    """The id of the other record."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Suppression:
    """Somebody's word that a finding of a validation rule on this record is none. Not a correction: the record stays as it is.

    New in version 1.1 of the schema. A rule of the tier *must* cannot be suppressed.

    Example:
        >>> Suppression(rule="provenance/no-address", reason="a leaflet, printed only").rule
        'provenance/no-address'
    """

    rule: str = attrs.field(metadata={"pattern": RULE_NAME})
    """The name of the validation rule."""
    reason: str = attrs.field(metadata={"pattern": r"\S"})
    """Why its finding is none, for whoever reads the data later."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Record:
    """A claim that a document makes. Not a truth: it says who is made responsible for it, and how it is asserted.

    This is the base of all record types; it is not made itself.
    """

    type: ClassVar[str] = ""

    id: RecordId
    """Derived from the document, the type and the first span: see `csto_events.model.ids.record_id`."""
    evidence: tuple[Evidence, ...] = attrs.field(metadata={"min_items": 1})
    """Where the document says it; the first span decides the id."""
    rule: str = attrs.field(metadata={"pattern": RULE_NAME})
    """The extraction rule that found it, or the format that it was read from: `harm/count-passive`."""
    attribution: Attribution | None = None
    """Who says so; None for the document's own voice."""
    status: Status = "reported"
    """How it is asserted."""
    when: When | None = None
    """When it happened."""
    where: tuple[PlaceId | StateId, ...] = ()
    """Where it happened: the narrowest places, not also the state that holds them."""
    relates_to: tuple[Relation, ...] = ()
    """What it does to other records."""
    suppressed: tuple[Suppression, ...] = ()
    """Findings of validation that somebody has looked at and set aside, with the reason. New in version 1.1."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""

"""What a claim is: the classes of the schema, as values that one can compute with."""

from csto_events.model.bundle import RECORD_TYPES, SCHEMA, AnyRecord, Bundle, Document, PassedOver, Reason, RecordKind
from csto_events.model.claim import Attribution, Record, Relation, RelationKind, Status, Suppression
from csto_events.model.coded import CodedEvent
from csto_events.model.conversion import ConversionReport, Fate, Tally, Transfer
from csto_events.model.entities import ENTITY_TYPES, AnyEntity, Body, Capital, Entity, Organisation, Person, Place, State
from csto_events.model.findings import Edit, Finding, Findings, ReadResult, SetAside, Severity, Tier
from csto_events.model.force import ArmedIncident, Contingent, Deployment, Exercise, Operation, Phase
from csto_events.model.harm import CasualtyFigure, CasualtyKind, CasualtyReport, EnforcementFigure, EnforcementKind, EnforcementReport, Unrest
from csto_events.model.ids import BodyId, DocumentId, OrganisationId, PersonId, PlaceId, RecordId, StateId
from csto_events.model.limits import Limits
from csto_events.model.mapping import FrozenMapping, JsonValue
from csto_events.model.standing import Chairmanship, Membership, Role, Standing, Tenure
from csto_events.model.talk import Decision, Meeting, Mode, Request, Statement, Visit
from csto_events.model.values import ActorId, Basis, EntityId, Evidence, Extra, Interval, Party, Precision, Qualifier, Quantity, When

__all__ = [
    "ENTITY_TYPES",
    "RECORD_TYPES",
    "SCHEMA",
    "ActorId",
    "AnyEntity",
    "AnyRecord",
    "ArmedIncident",
    "Attribution",
    "Basis",
    "Body",
    "BodyId",
    "Bundle",
    "Capital",
    "CasualtyFigure",
    "CasualtyKind",
    "CasualtyReport",
    "Chairmanship",
    "CodedEvent",
    "Contingent",
    "ConversionReport",
    "Decision",
    "Deployment",
    "Document",
    "DocumentId",
    "Edit",
    "EnforcementFigure",
    "EnforcementKind",
    "EnforcementReport",
    "Entity",
    "EntityId",
    "Evidence",
    "Exercise",
    "Extra",
    "Fate",
    "Finding",
    "Findings",
    "FrozenMapping",
    "Interval",
    "JsonValue",
    "Limits",
    "Meeting",
    "Membership",
    "Mode",
    "Operation",
    "Organisation",
    "OrganisationId",
    "Party",
    "PassedOver",
    "Person",
    "PersonId",
    "Phase",
    "Place",
    "PlaceId",
    "Precision",
    "Qualifier",
    "Quantity",
    "ReadResult",
    "Reason",
    "Record",
    "RecordId",
    "RecordKind",
    "Relation",
    "RelationKind",
    "Request",
    "Role",
    "SetAside",
    "Severity",
    "Standing",
    "State",
    "StateId",
    "Statement",
    "Status",
    "Suppression",
    "Tally",
    "Tenure",
    "Tier",
    "Transfer",
    "Unrest",
    "Visit",
    "When",
]

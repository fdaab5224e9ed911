"""Events: the record that an event code of another scheme means, out of who acts, on whom, when and where."""

from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, TypeAlias

import attrs

from csto_events.formats.rows.claims import RowClaims
from csto_events.formats.rows.codes import Coding
from csto_events.model.bundle import AnyRecord
from csto_events.model.coded import CodedEvent
from csto_events.model.force import ArmedIncident, Contingent, Deployment
from csto_events.model.harm import Unrest
from csto_events.model.talk import Meeting, Request, Visit
from csto_events.model.values import Party

CodingScheme: TypeAlias = Literal["cameo", "plover", "acled", "ucdp"]
Fields: TypeAlias = dict[str, Any]


@attrs.frozen(kw_only=True)
class Event:
    """What a row says of its event, before it is known which record holds it."""

    scheme: CodingScheme
    """Whose codes they are."""
    code: str
    """The event code or type."""
    mode: str | None = None
    """The mode or sub-event type."""
    context: str | None = None
    """The context."""
    actor: Party | None = None
    """Who acts."""
    target: Party | None = None
    """On whom."""
    evidence: tuple[str, ...]
    """The columns that say it."""
    common: Fields
    """The fields that every record has: when, where, attribution."""


def add_event(claims: RowClaims, coding: Coding, event: Event) -> AnyRecord:
    """Add the record of an event: of the type that the coding names, or a coded event where that type has no place for a party without an entity.

    Args:
        claims: the row.
        coding: the type.
        event: what the row says.

    Returns:
        The record.
    """
    actor, target = (event.target, event.actor) if coding.role == "target" else (event.actor, event.target)
    fields = _FIELDS[coding.type](coding.kind, actor, target) if coding.type in _FIELDS else None
    if fields is not None:
        cls, own = fields
        common = {name: value for name, value in event.common.items() if cls is not Deployment or name != "when"}
        return claims.add(cls, event.evidence, **own, **common)
    own = {"scheme": event.scheme, "code": event.code, "mode": event.mode, "context": event.context, "actor": event.actor, "target": event.target}
    return claims.add(CodedEvent, event.evidence, **own, **event.common)


_Made: TypeAlias = tuple[type[AnyRecord], Fields] | None


def _armed_incident(kind: str, actor: Party | None, target: Party | None) -> _Made:
    return ArmedIncident, {"kind": kind, "actor": actor, "target": target}


def _unrest(kind: str, actor: Party | None, target: Party | None) -> _Made:
    return Unrest, {"kind": kind, "against": target}


def _visit(kind: str, actor: Party | None, target: Party | None) -> _Made:
    destination = _entity(target)
    if not _acting(actor) or destination is None or not destination.startswith(("state:", "place:")):
        return None
    return Visit, {"visitor": _acting(actor), "destination": destination}


def _meeting(kind: str, actor: Party | None, target: Party | None) -> _Made:
    return (Meeting, {"participants": (_acting(actor), _acting(target))}) if _acting(actor) and _acting(target) else None


def _request(kind: str, actor: Party | None, target: Party | None) -> _Made:
    return (Request, {"requester": _acting(actor), "addressee": _acting(target), "subject": kind}) if _acting(actor) and _acting(target) else None


def _deployment(kind: str, actor: Party | None, target: Party | None) -> _Made:
    host = _entity(target)
    if not _acting(actor) or host is None or not host.startswith("state:"):
        return None
    return Deployment, {"host": host, "contingents": (Contingent(contributor=_acting(actor)),), "phase": kind}


def _entity(party: Party | None) -> Any:
    return party.entity if party is not None else None


def _acting(party: Party | None) -> Any:
    entity = _entity(party)
    return None if entity is None or entity.startswith("place:") else entity


_FIELDS: Final[Mapping[str, Callable[[str, Party | None, Party | None], _Made]]] = {
    "armed_incident": _armed_incident,
    "unrest": _unrest,
    "visit": _visit,
    "meeting": _meeting,
    "request": _request,
    "deployment": _deployment,
}

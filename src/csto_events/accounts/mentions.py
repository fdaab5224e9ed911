"""Mentions: who and what one document speaks of, with what tells them apart. A function of that document alone."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cached_property
from typing import Final, Literal, TypeAlias

import attrs

from csto_events.accounts.names import folded
from csto_events.model import (
    AnyEntity,
    AnyRecord,
    ArmedIncident,
    Body,
    Bundle,
    CasualtyReport,
    Decision,
    Deployment,
    EnforcementReport,
    Exercise,
    Meeting,
    Operation,
    Person,
    Place,
    Request,
    State,
    Tenure,
    Unrest,
    Visit,
    When,
)

Family: TypeAlias = Literal["person", "organisation", "body", "place", "state", "violence", "meeting", "deployment", "exercise", "visit", "request", "decision"]
_HARM: Final = (Unrest, ArmedIncident, Operation, CasualtyReport, EnforcementReport)
_KINDS: Final[Mapping[type[AnyRecord], str]] = {Unrest: "unrest", ArmedIncident: "incident", Operation: "incident"}
_VAGUE: Final = timedelta(days=92)  # a longer time than a season dates no event
_FAMILIES: Final[Mapping[type[AnyRecord], Family]] = {
    **dict.fromkeys(_HARM, "violence"),
    Meeting: "meeting",
    Deployment: "deployment",
    Exercise: "exercise",
    Visit: "visit",
    Request: "request",
    Decision: "decision",
}


@attrs.frozen(kw_only=True)
class Profile:
    """What tells one mention from another. Two mentions of one profile are one node: nothing could part them but a person.

    Example:
        >>> Profile(family="person", name=("ivan", "petrov")).key.startswith("person:")
        True
    """

    family: Family
    """What sort of thing it is."""
    known: str | None = None
    """The id, where the registry knows it."""
    name: tuple[str, ...] = ()
    """The folded words of the name."""
    offices: tuple[str, ...] = ()
    """Offices that the document gives a person: `prime minister of state:ARM`."""
    state: str | None = None
    """The state that it belongs to or happened in."""
    likely: bool = False
    """Whether the state is only that of which the document mostly speaks."""
    places: tuple[str, ...] = ()
    """Places narrower than the state."""
    points: tuple[tuple[float, float], ...] = ()
    """Their coordinates, as far as they are known."""
    kind: str = ""
    """The kind of event or place."""
    start: str = ""
    """The first day, in ISO 8601; empty where unknown."""
    end: str = ""
    """The last day."""
    dated: bool = False
    """Whether words of the text give the days; else they are counted from the day of publication."""
    parties: tuple[str, ...] = ()
    """Who takes part, by ids without the mark of their document."""
    subject: str = ""
    """An id that a verdict names: it has a node of its own."""

    @cached_property
    def key(self) -> str:
        """The id of its node: the family and a hash of everything."""
        digest = hashlib.sha256(json.dumps(attrs.astuple(self), ensure_ascii=False).encode()).hexdigest()
        return f"{self.family}:{digest[:20]}"

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day."""
        return (date.fromisoformat(self.start), date.fromisoformat(self.end)) if self.start else None


@attrs.frozen
class Mention:
    """An id of one document and its profile."""

    id: str
    """The id of the entity or record."""
    profile: Profile
    """What is known of it there."""


def mentions(part: Bundle, subjects: frozenset[str] = frozenset()) -> tuple[Mention, ...]:
    """Give everything that one document speaks of and that other documents may speak of too.

    Args:
        part: the bundle of one document.
        subjects: ids that verdicts name.

    Returns:
        The mentions: entities, then events, each in the order of the bundle.

    Example:
        >>> mentions(Bundle())
        ()
    """
    return tuple(_Document(part, subjects).mentions())


def unmarked(identifier: str) -> str:
    """Give an id without the mark of its document.

    Example:
        >>> unmarked("person:ivan-petrov~3f9c2a")
        'person:ivan-petrov'
    """
    return identifier.partition("~")[0]


class _Document:
    def __init__(self, part: Bundle, subjects: frozenset[str]) -> None:
        self.part, self.subjects = part, subjects
        self.entities: dict[str, AnyEntity] = {entity.id: entity for entity in part.entities}
        self.published = next((document.published_date for document in part.documents), None)

    def mentions(self) -> Iterator[Mention]:
        for entity in self.part.entities:
            yield self._named(entity.id, self._entity(entity))
        for record in self.part.records:
            if type(record) in _FAMILIES:
                yield self._named(record.id, self._event(record))

    def _named(self, identifier: str, profile: Profile) -> Mention:
        return Mention(identifier, attrs.evolve(profile, subject=identifier) if identifier in self.subjects else profile)

    @cached_property
    def state(self) -> str | None:
        """The state of which the document mostly speaks."""
        counts: Counter[str] = Counter()
        for record in self.part.records:
            counts.update(filter(None, (self._state_of(place) for place in record.where)))
        for entity in self.part.entities:
            counts.update({state: len(entity.mentions) for state in [self._state_of(entity.id)] if state})
        return min(counts, key=lambda state: (-counts[state], state), default=None)

    def _state_of(self, identifier: str) -> str | None:
        entity = self.entities.get(identifier)
        if isinstance(entity, State):
            return entity.id
        if isinstance(entity, Place):
            return entity.country
        return entity.parent if isinstance(entity, Body) and entity.parent and entity.parent.startswith("state:") else None

    def _entity(self, entity: AnyEntity) -> Profile:
        if entity.resolved:
            return Profile(family=entity.type, known=entity.id, name=folded(entity.name))
        own = self._state_of(entity.id) if not isinstance(entity, Person) else None
        offices = self._offices(entity.id) if isinstance(entity, Person) else ()
        place = entity if isinstance(entity, Place) else None
        return Profile(
            family=entity.type,
            name=folded(entity.name),
            offices=offices,
            state=own or self.state,
            likely=own is None,
            points=_points([place] if place else []),
            kind=str(getattr(entity, "kind", "")),
        )

    def _offices(self, person: str) -> tuple[str, ...]:
        held = [record for record in self.part.records if isinstance(record, Tenure) and record.person == person]
        return tuple(sorted({f"{record.office} of {unmarked(record.of) if record.of else '?'}" for record in held}))

    def _event(self, record: AnyRecord) -> Profile:
        told = record.where or tuple(place for event in self._events_of(record) for place in event.where)
        where = [place for place in told if not place.startswith("state:")]
        states = sorted(filter(None, (self._state_of(place) for place in told)))
        host = getattr(record, "host", None)
        start, end, dated = self._days(record)
        state = host or (states[0] if states else None)
        return Profile(
            family=_FAMILIES[type(record)],
            name=folded(getattr(record, "name", None) or "") if isinstance(record, Exercise) else (),
            state=state or self.state,
            likely=state is None,
            places=tuple(sorted({unmarked(place) for place in where})),
            points=_points([self.entities.get(place) for place in where]),
            kind=self._kind(record),
            start=start,
            end=end,
            dated=dated,
            parties=tuple(sorted(set(_parties(record)))),
        )

    def _days(self, record: AnyRecord) -> tuple[str, str, bool]:
        for when in (when for event in (record, *self._events_of(record)) for when in _times(event)):
            first, last = when.earliest or when.latest, when.latest or when.earliest
            if first and last and last - first <= _VAGUE:
                return first.isoformat(), last.isoformat(), True
        if self.published is None:
            return "", "", False
        return self.published.isoformat(), self.published.isoformat(), False

    def _kind(self, record: AnyRecord) -> str:
        if isinstance(record, Request):
            return record.subject or ""
        return next((_KINDS[type(event)] for event in (record, *self._events_of(record)) if type(event) in _KINDS), "")

    def _events_of(self, record: AnyRecord) -> list[AnyRecord]:
        """An undated figure is of the unrest or attack that the same document tells."""
        if not isinstance(record, CasualtyReport | EnforcementReport):
            return []
        events = [other for other in self.part.records if type(other) in _KINDS and other.status == "reported"]
        return [other for other in events if other.id == getattr(record, "event", None)] or events


def _times(record: AnyRecord) -> Iterator[When]:
    for name in ("when", "as_of", "started", "announced"):
        when = getattr(record, name, None)
        if when is not None:
            yield when


def _parties(record: AnyRecord) -> Iterator[str]:
    for name in ("organisation", "convened", "participants", "visitor", "destination", "requester", "addressee", "body"):
        held = getattr(record, name, None)
        for one in held if isinstance(held, tuple) else (held,):
            if one:
                yield unmarked(one)


def _points(places: list[AnyEntity | None]) -> tuple[tuple[float, float], ...]:
    known = [place for place in places if isinstance(place, Place) and place.latitude is not None and place.longitude is not None]
    return tuple(sorted({(place.latitude or 0.0, place.longitude or 0.0) for place in known}))

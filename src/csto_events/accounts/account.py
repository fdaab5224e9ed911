"""The account: one story out of many documents, which never forgets who told which part of it."""

import hashlib
from collections.abc import Mapping
from functools import cached_property
from typing import TypeVar

import attrs

from csto_events.accounts.casualties import Casualties
from csto_events.accounts.deployments import DeploymentAccount, deployment_account
from csto_events.accounts.event import Event, Identity
from csto_events.accounts.positions import Position, positions
from csto_events.accounts.reports import Report, reports
from csto_events.accounts.timeline import Timeline, timeline
from csto_events.accounts.verdicts import Verdicts
from csto_events.errors import InputError
from csto_events.model import AnyEntity, AnyRecord, Bundle, Deployment, Document, Statement

Held = TypeVar("Held")


@attrs.frozen
class Account:
    """What many documents say, taken together: identities, events, figures, deployments, positions, and the order of it all.

    `EventStore.account` and `reconcile` make it. It holds the documents themselves, so that every answer leads back to the words.

    Example:
        >>> Account((), {}).events()
        ()
    """

    parts: tuple[Bundle, ...] = attrs.field(repr=lambda parts: f"<{len(parts):,} documents>")
    """The bundle of each document."""
    identity: Mapping[str, str] = attrs.field(repr=False)
    """For each id of an entity or event the key of what it is."""
    verdicts: Verdicts = attrs.field(default=Verdicts(), repr=False)
    """What a person decided."""

    def documents(self) -> tuple[Document, ...]:
        """Give the documents, by id."""
        return tuple(sorted((document for part in self.parts for document in part.documents), key=lambda document: document.id))

    def document(self, identifier: str) -> Document:
        """Give one document.

        Raises:
            InputError: if the account has no such document.
        """
        return _found({document.id: document for document in self.documents()}, identifier)

    def records(self) -> tuple[AnyRecord, ...]:
        """Give the records as they stand after corrections, by document and text."""
        return tuple(self._records.values())

    def record(self, identifier: str) -> AnyRecord:
        """Give one record.

        Raises:
            InputError: if the account has no such record.
        """
        return _found(self._records, identifier)

    def reports(self) -> tuple[Report, ...]:
        """Give every figure of every document, none left out."""
        return tuple(sorted((report for told in self._reports.values() for report in told), key=lambda report: report.order))

    def events(self, family: str | None = None) -> tuple[Event, ...]:
        """Give the events, by id.

        Args:
            family: only those of this family: `violence`, `meeting`, `deployment`, `exercise`, `visit`, `request` or `decision`.

        Returns:
            The events.
        """
        return tuple(event for event in self._events.values() if family in (None, event.family))

    def event(self, identifier: str) -> Event:
        """Give one event, by its id or that of one of its records.

        Raises:
            InputError: if the account has no such event.
        """
        return _found(self._events, self._event_of.get(identifier, identifier))

    def casualties(self, event: str) -> Casualties:
        """Give the figures of harm and of arrests of an event.

        Args:
            event: its id, or that of one of its records.

        Returns:
            Its series.

        Raises:
            InputError: if the account has no such event.
        """
        chosen = self.event(event)
        cities = {place for record in chosen.records for place in record.where if place.startswith("place:")}
        whole = any(place.startswith("state:") for record in chosen.records for place in record.where)
        told = sorted((report for record in chosen.records for report in self._reports.get(record.id, ())), key=lambda report: report.order)
        return Casualties(event=chosen.id, reports=tuple(told), nationwide=whole or len(cities) > 1)

    def with_casualties(self) -> tuple[Casualties, ...]:
        """Give the series of every event that has any."""
        return tuple(self.casualties(event) for event in sorted({self._event_of[record] for record in self._reports}))

    def deployments(self) -> tuple[DeploymentAccount, ...]:
        """Give each deployment through time."""
        return tuple(
            deployment_account(event.id, [record for record in event.records if isinstance(record, Deployment)], self.keys, self._published)
            for event in self.events("deployment")
        )

    def identities(self) -> tuple[Identity, ...]:
        """Give everyone and everything with a name, by id."""
        grouped: dict[str, list[tuple[AnyEntity, str]]] = {}
        for part in self.parts:
            for entity in part.entities:
                grouped.setdefault(self.identity.get(entity.id, entity.id), []).append((entity, part.documents[0].id))
        return tuple(sorted(map(_identity, grouped.values()), key=lambda found: found.id))

    def who(self, person: str) -> Identity:
        """Give who or what is meant by an id, or by a name that only one has.

        Raises:
            InputError: if nobody has that id or name, or several have the name; the message names them.
        """
        wanted = person.casefold()
        found = [one for one in self.identities() if person in one.ids or wanted in (name.casefold() for name in (one.name, *one.aliases))]
        if len(found) != 1:
            known = f"{len(found)} have this name: {', '.join(one.id for one in found)}" if found else "nobody has this name or id"
            raise InputError(f"{person}: {known}; give an id")
        return found[0]

    def positions(self, speaker: str | None = None) -> tuple[Position, ...]:
        """Give what was said, by whom and when.

        Args:
            speaker: an id or name; everybody where None.

        Returns:
            The statements by speaker and subject, each line in the order of time.
        """
        ids = set(self.who(speaker).ids) if speaker is not None else None
        said = [record for record in self.records() if isinstance(record, Statement) and record.speaker and (ids is None or record.speaker in ids)]
        return positions(said, self.records(), self.keys, self._published)

    def timeline(self) -> Timeline:
        """Give what happened and what was said, in order."""
        said = [record for record in self.records() if isinstance(record, Statement)]
        return timeline(self.events(), said, self._published, self.keys)

    @cached_property
    def keys(self) -> dict[str, str]:
        """For each id of an entity the id that the account gives it."""
        return {one: found.id for found in self.identities() for one in found.ids}

    @cached_property
    def _records(self) -> dict[str, AnyRecord]:
        corrected = (self.verdicts.corrected(record) for part in self.parts for record in part.records)
        return {record.id: record for record in sorted(corrected, key=_place_of)}

    @cached_property
    def _reports(self) -> dict[str, list[Report]]:
        found: dict[str, list[Report]] = {}
        for part in self.parts:
            for report in reports(part, self.keys, self.verdicts):
                found.setdefault(report.record, []).append(report)
        return found

    @cached_property
    def _events(self) -> dict[str, Event]:
        grouped: dict[str, list[AnyRecord]] = {}
        for record in self.records():
            if record.id in self.identity:
                grouped.setdefault(self.identity[record.id], []).append(record)
        made = [Event(id=_event_id(home), family=home.partition(":")[0], records=tuple(found)) for home, found in grouped.items()]
        return {event.id: event for event in sorted(made, key=lambda event: event.id)}

    @cached_property
    def _event_of(self) -> dict[str, str]:
        return {record.id: event.id for event in self._events.values() for record in event.records}

    @cached_property
    def _published(self) -> dict[str, str | None]:
        return {document.id: document.published for document in self.documents()}


def _identity(found: list[tuple[AnyEntity, str]]) -> Identity:
    entities = sorted({entity.id: entity for entity, _ in found}.values(), key=lambda entity: (not entity.resolved, entity.id))
    names = sorted({entity.name for entity in entities}, key=lambda name: (-len(name), name))
    name = entities[0].name if entities[0].resolved else names[0]
    others = {other for entity, _ in found for other in (entity.name, *entity.aliases)} - {name}
    documents = tuple(sorted({document for _, document in found}))
    return Identity(id=entities[0].id, name=name, aliases=tuple(sorted(others)), ids=tuple(sorted(entity.id for entity in entities)), documents=documents)


def _event_id(home: str) -> str:
    return f"event:{hashlib.sha256(home.encode()).hexdigest()[:12]}"


def _place_of(record: AnyRecord) -> tuple[str, int, str]:
    return record.evidence[0].document, record.evidence[0].start, record.id


def _found(items: Mapping[str, Held], identifier: str) -> Held:
    if identifier in items:
        return items[identifier]
    raise InputError(f"{identifier}: the account has nothing of this id; give one that it lists")

"""Deployments through time: one out of many reports, with who said what of its phase, its contributors and its strength."""

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from csto_events.accounts.reports import source_of
from csto_events.model import Deployment, Phase, Quantity, RecordId, Status, When


@attrs.frozen(kw_only=True)
class Strength:
    """A number of people that one source gave for a deployment or for a contributor's part of it.

    Example:
        >>> Strength.__name__
        'Strength'
    """

    contributor: str | None
    """Who sends them; None for the whole."""
    quantity: Quantity
    """How many."""
    published: str | None
    """When it was published."""
    source: str | None
    """Who said it."""
    status: Status
    """How it is asserted: planned strengths are no strengths yet."""
    record: RecordId
    """The record."""


@attrs.frozen(kw_only=True)
class PhaseReport:
    """A phase that one source gave.

    Example:
        >>> PhaseReport(phase="under_way", since=None, published=None, source=None, status="reported", record=RecordId("deployment:0123456789ab")).phase
        'under_way'
    """

    phase: Phase
    """How far it had come."""
    since: str | None
    """The time that the words give for it, in EDTF."""
    published: str | None
    """When it was published."""
    source: str | None
    """Who said it."""
    status: Status
    """How it is asserted."""
    record: RecordId
    """The record."""


@attrs.frozen(kw_only=True)
class DeploymentAccount:
    """One deployment, by all reports of it.

    Example:
        >>> DeploymentAccount(id="event:0", organisations=("org:csto",), hosts=("state:KAZ",), contributors=(), phases=(), strengths=()).hosts
        ('state:KAZ',)
    """

    id: str
    """The id of the event."""
    organisations: tuple[str, ...]
    """Under whose flag, by those who say so."""
    hosts: tuple[str, ...]
    """Where to."""
    contributors: tuple[str, ...]
    """Everyone who is said to send somebody."""
    phases: tuple[PhaseReport, ...]
    """The phases, in the order in which they were published."""
    strengths: tuple[Strength, ...]
    """The strengths, in that order."""

    def strength(self, contributor: str | None = None, *, known_on: str | None = None) -> tuple[Strength, ...]:
        """Give the strengths of the whole or of a contributor.

        Args:
            contributor: its id; None for the whole.
            known_on: only those published on that day (ISO 8601) or before it.

        Returns:
            The strengths, the latest last. Those that disagree stand side by side.
        """
        return tuple(one for one in self.strengths if one.contributor == contributor and _known(one.published, known_on))

    def phase(self, *, known_on: str | None = None) -> Phase | None:
        """Give the last phase that was reported as a fact, as known on a day."""
        told = [one.phase for one in self.phases if one.status == "reported" and _known(one.published, known_on)]
        return told[-1] if told else None


def deployment_account(event: str, records: Sequence[Deployment], keys: Mapping[str, str], published: Mapping[str, str | None]) -> DeploymentAccount:
    """Make the account of one deployment.

    Args:
        event: its id.
        records: what tells of it.
        keys: for each id of an entity the id that the account gives it.
        published: for each document its publication.

    Returns:
        The account.

    Example:
        >>> deployment_account("event:0", [], {}, {}).phases
        ()
    """
    ordered = sorted(records, key=lambda record: (published.get(record.evidence[0].document) or "9999", record.id))
    strengths, phases = [], []
    for record in ordered:
        said: dict[str, Any] = {
            "published": published.get(record.evidence[0].document),
            "source": source_of(record, keys),
            "status": record.status,
            "record": record.id,
        }
        parts = [(None, record.personnel), *((part.contributor, part.personnel) for part in record.contingents)]
        strengths += [Strength(contributor=keys.get(who, who) if who else None, quantity=many, **said) for who, many in parts if many]
        if record.phase is not None:
            time = next((when.edtf for when in _times_of(record) if when), None)
            phases.append(PhaseReport(phase=record.phase, since=time, **said))
    return DeploymentAccount(
        id=event,
        organisations=tuple(sorted({record.organisation for record in records if record.organisation})),
        hosts=tuple(sorted({record.host for record in records if record.host})),
        contributors=tuple(sorted({keys.get(part.contributor, part.contributor) for record in records for part in record.contingents if part.contributor})),
        phases=tuple(phases),
        strengths=tuple(strengths),
    )


def _times_of(record: Deployment) -> tuple[When | None, ...]:
    by_phase = {"announced": (record.announced, record.started), "withdrawn": (record.ended,), "withdrawing": (record.ended, record.started)}
    return by_phase.get(record.phase or "", (record.started, record.announced))


def _known(published: str | None, known_on: str | None) -> bool:
    return known_on is None or (published is not None and published[:10] <= known_on)

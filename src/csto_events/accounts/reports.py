"""Reports: each figure that a document gives, with all that decides what it is worth."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import TypeAlias

import attrs

from csto_events.accounts.groups import GroupClass, group_class
from csto_events.accounts.mentions import unmarked
from csto_events.accounts.verdicts import VerdictKind, Verdicts
from csto_events.model import (
    AnyRecord,
    Bundle,
    CasualtyKind,
    CasualtyReport,
    Document,
    DocumentId,
    EnforcementKind,
    EnforcementReport,
    Evidence,
    Quantity,
    RecordId,
    Status,
    When,
)

Kind: TypeAlias = CasualtyKind | EnforcementKind


@attrs.frozen(kw_only=True)
class Report:
    """One figure that one document gives. Not the figure of an account: that is an `Entry`, which may rest on many reports.

    Example:
        >>> Report.__name__
        'Report'
    """

    record: RecordId
    """The record that holds it."""
    position: int
    """Which of the record's figures it is, from 0."""
    document: DocumentId
    """The document."""
    publisher: str | None
    """Who published it."""
    published: str | None
    """When."""
    kind: Kind
    """What happened to people."""
    group: str | None
    """Who they were, in the words of the text."""
    group_class: GroupClass
    """The class of these words."""
    quantity: Quantity | None
    """How many."""
    places: tuple[str, ...]
    """Where, if narrower than the state."""
    as_of: When | None
    """The moment for which it holds: what the words give for it, else the day on which it happened."""
    cumulative: bool | None
    """Whether it counts from the beginning."""
    status: Status
    """How it is asserted."""
    source: str | None
    """Who said it: the key of what the source is in the account; None for the document's own voice."""
    source_text: str | None
    """The words for the source."""
    official: bool
    """Whether a state, a body of one, or a person who was named speaks."""
    relates_to: tuple[tuple[str, str], ...]
    """What the record does to other records: relation and id."""
    verdict: VerdictKind | None
    """What a person decided about it."""
    evidence: tuple[Evidence, ...]
    """Where the words stand."""

    @property
    def published_on(self) -> date | None:
        """The day of publication."""
        return date.fromisoformat(self.published[:10]) if self.published else None

    @property
    def order(self) -> tuple[bool, str, str, str, int]:
        """What puts reports in the order in which they could be known; those of no date stand last."""
        return self.published is None, _moment(self.published), self.document, self.record, self.position

    @property
    def words(self) -> str:
        """The words that say it."""
        return self.evidence[0].exact


def reports(part: Bundle, identity: Mapping[str, str], verdicts: Verdicts) -> Iterator[Report]:
    """Give the figures of one document.

    Args:
        part: its bundle.
        identity: for each id of the account the key of what it is.
        verdicts: what a person decided.

    Yields:
        The figures, in the order of the text.

    Example:
        >>> list(reports(Bundle(), {}, Verdicts()))
        []
    """
    documents = {document.id: document for document in part.documents}
    for stored in part.records:
        record = verdicts.corrected(stored)
        if isinstance(record, CasualtyReport | EnforcementReport):
            for position in range(len(record.figures)):
                yield _report(record, position, documents[record.evidence[0].document], identity, verdicts)


def source_of(record: AnyRecord, identity: Mapping[str, str]) -> str | None:
    """Give who says a record: the key of the entity, or the words where nobody is named."""
    said = record.attribution
    if said is None:
        return None
    return identity.get(said.source, said.source) if said.source else f"“{(said.source_text or said.via or '?').lower()}”"


def _report(record: CasualtyReport | EnforcementReport, position: int, document: Document, identity: Mapping[str, str], verdicts: Verdicts) -> Report:
    figure, said = record.figures[position], record.attribution
    return Report(
        record=record.id,
        position=position,
        document=document.id,
        publisher=document.publisher,
        published=document.published,
        kind=figure.kind,
        group=figure.group,
        group_class=group_class(figure.group),
        quantity=figure.quantity,
        places=tuple(sorted(unmarked(place) for place in record.where if place.startswith("place:"))),
        as_of=record.as_of or (record.when if record.when and record.when.precision == "day" else None),
        cumulative=record.cumulative if isinstance(record, CasualtyReport) else None,
        status=record.status,
        source=source_of(record, identity),
        source_text=said.source_text if said else None,
        official=bool(said and said.source and said.source.startswith(("body:", "state:", "person:"))),
        relates_to=tuple((relation.relation, relation.record) for relation in record.relates_to),
        verdict=verdicts.about(record.id),
        evidence=record.evidence,
    )


def _moment(published: str | None) -> str:
    if published is None or len(published) <= 10:
        return f"{published or ''}T99"  # a day without an hour: after whatever has one
    moment = datetime.fromisoformat(published)
    return (moment.astimezone(UTC) if moment.tzinfo else moment).isoformat()

"""Reports: each figure that a document gives, with all that decides what it is worth."""

from collections.abc import Iterator, Mapping, Sequence
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
    Statement,
    Status,
    When,
)

Kind: TypeAlias = CasualtyKind | EnforcementKind
Order: TypeAlias = tuple[bool, str, str, int, str, int]


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
    """The moment for which it holds: what the words give for it, else the day on which it was said, else the day on which it happened."""
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
    def order(self) -> Order:
        """What puts reports in the order in which they could be known, those of one document in that of its text; those of no date stand last."""
        return self.published is None, _moment(self.published), self.document, self.evidence[0].start, self.record, self.position

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
    said = [record for record in part.records if isinstance(record, Statement) and _is_day(record.when)]
    for stored in part.records:
        record = verdicts.corrected(stored)
        if isinstance(record, CasualtyReport | EnforcementReport):
            as_of = _as_of(record, said)
            for position in range(len(record.figures)):
                yield _report(record, position, documents[record.evidence[0].document], identity, verdicts, as_of)


def _as_of(record: CasualtyReport | EnforcementReport, said: Sequence[Statement]) -> When | None:
    """What the words give, else the day on which it was said, else that on which it happened."""
    told = (one.when for one in said if _holds(one, record))
    return record.as_of or next(told, None) or (record.when if _is_day(record.when) else None)


def _holds(said: Statement, record: AnyRecord) -> bool:
    """Tell whether a statement has the words of a record in its own, and the same voice."""
    if said.attribution is None or record.attribution is None or said.attribution.source_evidence != record.attribution.source_evidence:
        return False
    words = record.evidence[0]
    return any(one.document == words.document and one.start <= words.start and words.end <= one.end for one in said.evidence)


def _is_day(when: When | None) -> bool:
    return when is not None and when.precision == "day"


def source_of(record: AnyRecord, identity: Mapping[str, str]) -> str | None:
    """Give who says a record: the key of the entity, or the words where nobody is named."""
    said = record.attribution
    if said is None:
        return None
    return identity.get(said.source, said.source) if said.source else f"“{(said.source_text or said.via or '?').lower()}”"


def _report(
    record: CasualtyReport | EnforcementReport, position: int, document: Document, identity: Mapping[str, str], verdicts: Verdicts, as_of: When | None
) -> Report:
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
        as_of=as_of,
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

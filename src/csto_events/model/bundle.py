"""A bundle: documents, the entities that they speak of, the records that they carry, and the ledger of what was passed over."""

import hashlib
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import reduce
from typing import Any, Final, Literal, TypeAlias, TypeVar

import attrs

from csto_events.errors import MergeError, ModelError
from csto_events.model.checks import checked, copied
from csto_events.model.claim import RULE_NAME, Record
from csto_events.model.coded import CodedEvent
from csto_events.model.entities import AnyEntity
from csto_events.model.force import ArmedIncident, Deployment, Exercise, Operation
from csto_events.model.harm import CasualtyReport, EnforcementReport, Unrest
from csto_events.model.ids import DocumentId, document_id
from csto_events.model.mapping import EMPTY, FrozenMapping
from csto_events.model.standing import Chairmanship, Membership, Tenure
from csto_events.model.talk import Decision, Meeting, Request, Statement, Visit
from csto_events.model.values import Evidence, Extra, cut

SCHEMA: Final = "csto-events/1.1"
"""The version of the schema that this release writes."""

AnyRecord: TypeAlias = (
    Membership
    | Chairmanship
    | Tenure
    | Statement
    | Meeting
    | Request
    | Decision
    | Visit
    | Deployment
    | Exercise
    | Operation
    | ArmedIncident
    | CasualtyReport
    | EnforcementReport
    | Unrest
    | CodedEvent
)
RECORD_TYPES: tuple[type[AnyRecord], ...] = (
    Membership,
    Chairmanship,
    Tenure,
    Statement,
    Meeting,
    Request,
    Decision,
    Visit,
    Deployment,
    Exercise,
    Operation,
    ArmedIncident,
    CasualtyReport,
    EnforcementReport,
    Unrest,
    CodedEvent,
)
"""Every record class; each has its tag in `type`."""

RecordKind: TypeAlias = Literal[
    "membership",
    "chairmanship",
    "tenure",
    "statement",
    "meeting",
    "request",
    "decision",
    "visit",
    "deployment",
    "exercise",
    "operation",
    "armed_incident",
    "casualty_report",
    "enforcement_report",
    "unrest",
    "coded_event",
]
Reason: TypeAlias = Literal["conditional", "generic", "question", "no_quantity", "out_of_range", "unresolved", "boilerplate", "other_world", "not_english"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Document:
    """A text and where it comes from. Not its file: forty outlets with one wire text are forty documents.

    Raises:
        ModelError: if `published` or `retrieved` is no ISO date or date-time, or `sha256` is not that of `text`.

    Example:
        >>> Document.of("Zas arrived.", published="2022-01-11").id
        'doc:a14e67517680591e'
    """

    id: DocumentId
    """Derived from text, url and published: see `csto_events.model.ids.document_id`."""
    title: str | None = None
    """The headline."""
    url: str | None = None
    """Where it was published."""
    publisher: str | None = None
    """Who published it."""
    published: str | None = attrs.field(default=None)
    """When: an ISO 8601 date or date-time; null if unknown."""
    retrieved: str | None = attrs.field(default=None)
    """When it was fetched: an ISO 8601 date or date-time."""
    language: str | None = None
    """BCP 47."""
    sha256: str = attrs.field(metadata={"pattern": "^[0-9a-f]{64}$"})
    """The SHA-256 of the text in UTF-8."""
    text: str | None = attrs.field(default=None, repr=lambda text: f"<{len(text):,} characters>" if text is not None else "None")
    """The text; spans stand on `sha256` where it is left out."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""

    @classmethod
    def of(
        cls,
        text: str,
        *,
        title: str | None = None,
        url: str | None = None,
        publisher: str | None = None,
        published: str | None = None,
        language: str | None = None,
    ) -> "Document":
        """Make the document of a text, with its id and hash.

        Args:
            text: the whole text.
            title: the headline.
            url: where it was published.
            publisher: who published it.
            published: when: an ISO 8601 date or date-time.
            language: BCP 47.

        Returns:
            The document.

        Raises:
            ModelError: if a field is wrong, or the text is not Unicode text (a lone surrogate).
        """
        try:
            sha256 = hashlib.sha256(text.encode()).hexdigest()
        except UnicodeEncodeError as error:
            raise ModelError(f"text: a lone surrogate at character {error.start}; give Unicode text, decoded with errors='replace' if need be") from None
        identity = document_id(text, url, published)
        without_text = cls(id=identity, title=title, url=url, publisher=publisher, published=published, language=language, sha256=sha256)
        return copied(without_text, text=text)  # whose hash has just been made

    @property
    def published_date(self) -> date | None:
        """The day of publication, as the document's own time zone has it."""
        return date.fromisoformat(self.published[:10]) if self.published is not None else None

    def evidence(self, start: int, end: int) -> Evidence:
        """Give a stretch of the text as evidence: its words are cut out of the text, and so are not checked against it again.

        Args:
            start: the first character.
            end: the character after the last one.

        Returns:
            The evidence.

        Raises:
            ModelError: if there is no such stretch, or the document is without its text.

        Example:
            >>> Document.of("Zas arrived.").evidence(0, 3).exact
            'Zas'
        """
        text = self.text or ""
        if not (type(start) is type(end) is int and 0 <= start < end <= len(text)):
            raise ModelError(f"evidence: from {start!r} to {end!r} of a text of {len(text)} characters; give two places of the text, the smaller one first")
        return cut(self.id, text, start, end)

    @published.validator
    @retrieved.validator
    def _is_iso(self, attribute: "attrs.Attribute[str | None]", value: str | None) -> None:
        if value is None:
            return
        try:
            if value[4:5] + value[7:8] != "--":
                raise ValueError
            datetime.fromisoformat(value)
        except ValueError:
            raise ModelError(f"{attribute.name}: {value!r} is no ISO date or date-time; give 2022-01-10 or 2022-01-10T09:30:00+06:00") from None

    @text.validator
    def _has_its_hash(self, attribute: "attrs.Attribute[str | None]", value: str | None) -> None:
        if value is not None and hashlib.sha256(value.encode()).hexdigest() != self.sha256:
            raise ModelError("sha256: not the SHA-256 of text; leave one of them out or compute it again")


@attrs.frozen(kw_only=True, field_transformer=checked)
class PassedOver:
    """A line of the ledger: words that called for a record, and why none was made.

    Example:
        >>> PassedOver(
        ...     evidence=Evidence(document=DocumentId("doc:0123456789abcdef"), start=0, end=17, exact="If war broke out,"),
        ...     trigger="war", kind="armed_incident", reason="conditional").reason
        'conditional'
    """

    evidence: Evidence
    """The sentence."""
    trigger: str | None = None
    """The words that called for a record; null where the whole text was passed over."""
    kind: RecordKind | None = None
    """The record type that they called for; null where the whole text was passed over."""
    rule: str | None = attrs.field(default=None, metadata={"pattern": RULE_NAME})
    """The rule that looked at them."""
    reason: Reason
    """Why no record was made."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""


def _documents_in_order(documents: Iterable[Document]) -> tuple[Document, ...]:
    return tuple(sorted(documents, key=_id_of))


def _entities_in_order(entities: Iterable[AnyEntity]) -> tuple[AnyEntity, ...]:
    return tuple(sorted(entities, key=_id_of))


def _id_of(item: object) -> str:
    return str(getattr(item, "id", ""))


def _records_in_order(records: Iterable[AnyRecord]) -> tuple[AnyRecord, ...]:
    return tuple(sorted(records, key=_place_of))


def _place_of(record: object) -> tuple[str, int, str, str]:
    if not isinstance(record, Record):
        return "", 0, "", ""
    first = record.evidence[0]
    return first.document, first.start, record.type, record.id


def _ledger_in_order(lines: Iterable[PassedOver]) -> tuple[PassedOver, ...]:
    known = tuple(lines)
    by_place = {_line_of(line): line for line in known}
    if len(by_place) < len(known):
        return tuple(sorted(known, key=_whole_line_of))
    return tuple(by_place[place] for place in sorted(by_place))


def _line_of(line: object) -> tuple[str, int, str, int, str, str, str]:
    if not isinstance(line, PassedOver):
        return "", 0, "", 0, "", "", ""
    at = line.evidence
    return at.document, at.start, line.kind or "", at.end, line.trigger or "", line.rule or "", line.reason


def _whole_line_of(line: object) -> tuple[str | int, ...]:
    """What tells lines of one place apart too; it costs more than the rest of the key together."""
    rest = f"{line.trigger is None} {line.evidence.exact} {line.extra} {line.evidence.extra}" if isinstance(line, PassedOver) else ""
    return *_line_of(line), rest


@attrs.frozen(kw_only=True, field_transformer=checked)
class Bundle:
    """What one or several documents say: the documents, the entities, the records and the ledger.

    The parts stand in one order, whatever the order in which they are given: documents and entities by id, records and lines of
    the ledger by document, start of the first evidence, type and id. References may lead out of the bundle; validation finds them.

    Raises:
        ModelError: if two different things have one id.

    Example:
        >>> Bundle()
        Bundle(schema='csto-events/1.1', documents=(), entities=(), records=(), passed_over=())
    """

    schema: Literal["csto-events/1.1"] = SCHEMA
    """The version of the schema."""
    documents: tuple[Document, ...] = attrs.field(default=(), converter=_documents_in_order)
    """The texts."""
    entities: tuple[AnyEntity, ...] = attrs.field(default=(), converter=_entities_in_order)
    """Who and what the records speak of."""
    records: tuple[AnyRecord, ...] = attrs.field(default=(), converter=_records_in_order)
    """The claims."""
    passed_over: tuple[PassedOver, ...] = attrs.field(default=(), converter=_ledger_in_order)
    """What was read and not coded."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""

    @documents.validator
    @entities.validator
    @records.validator
    def _ids_are_unique(self, attribute: "attrs.Attribute[Any]", value: tuple[Document | AnyEntity | AnyRecord, ...]) -> None:
        if len({item.id for item in value}) == len(value):
            return
        seen: set[str] = set()
        for position, item in enumerate(value):
            if item.id in seen:
                raise ModelError(f"{attribute.name}[{position}].id: {item.id} stands there twice; give each id once")
            seen.add(item.id)

    def merge(self, *others: "Bundle") -> "Bundle":
        """Unite bundles by id: entities of one id unite their aliases, identifiers and mentions, sorted.

        Args:
            others: the bundles to add; their order does not matter.

        Returns:
            A new bundle.

        Raises:
            MergeError: if two different documents, records or entities have one id. The message names both.

        Example:
            >>> Bundle().merge(Bundle()) == Bundle()
            True
        """
        bundles = (self, *others)
        return Bundle(
            documents=tuple(_united((item for bundle in bundles for item in bundle.documents), _refuse).values()),
            entities=tuple(_united((item for bundle in bundles for item in bundle.entities), _unite_entities).values()),
            records=tuple(_united((item for bundle in bundles for item in bundle.records), _refuse).values()),
            passed_over=tuple(dict.fromkeys(line for bundle in bundles for line in bundle.passed_over)),
            extra=reduce(_unite_extra, (bundle.extra for bundle in bundles)),
        )


Identified = TypeVar("Identified", Document, AnyEntity, AnyRecord)


def _united(items: Iterable[Identified], unite: Callable[[Identified, Identified], Identified]) -> dict[str, Identified]:
    by_id: dict[str, Identified] = {}
    for item in items:
        known = by_id.setdefault(item.id, item)
        if known is not item and known != item:
            by_id[item.id] = unite(known, item)
    return by_id


def _refuse(one: Identified, other: Identified) -> Identified:
    raise MergeError(f"{one.id}: two different things under one id: {one!r} and {other!r}; give one of them another id")


def _unite_entities(one: AnyEntity, other: AnyEntity) -> AnyEntity:
    identifiers = dict(one.identifiers)
    for scheme, value in other.identifiers.items():
        if identifiers.setdefault(scheme, value) != value:
            return _refuse(one, other)
    united: dict[str, Any] = {
        "aliases": tuple(sorted({*one.aliases, *other.aliases})),
        "identifiers": FrozenMapping(identifiers),
        "mentions": tuple(sorted({*one.mentions, *other.mentions}, key=lambda at: (at.document, at.start, at.end, at.exact))),
    }
    if "offices" in attrs.fields_dict(type(one)):
        united["offices"] = tuple(sorted({*getattr(one, "offices", ()), *getattr(other, "offices", ())}))
    first, second = (attrs.evolve(entity, **united) for entity in (one, other))
    return first if first == second else _refuse(one, other)


def _unite_extra(one: Extra, other: Extra) -> Extra:
    united = dict(one)
    for name, value in other.items():
        if FrozenMapping({name: united.setdefault(name, value)}) != FrozenMapping({name: value}):
            raise MergeError(f"extra.{name}: {united[name]!r} and {value!r}; take it out of one of the bundles")
    return FrozenMapping(united)

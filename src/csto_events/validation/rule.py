"""What a validation rule is, and what it is given to look at."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, cached_property, partial
from itertools import chain
from typing import Any, Generic, NamedTuple, NewType, TypeAlias, TypeVar, cast, get_args, get_origin

import attrs

from csto_events.model import AnyEntity, AnyRecord, Bundle, Document, Edit, Evidence, Finding, FrozenMapping, JsonValue, Severity, Tier
from csto_events.model.claim import RULE_NAME
from csto_events.model.entities import Entity
from csto_events.model.ids import DocumentId
from csto_events.registry import Registry

Value = TypeVar("Value")
Held_co = TypeVar("Held_co", covariant=True)


class Node(NamedTuple, Generic[Held_co]):
    """An object somewhere in a bundle: a record, an entity, or one inside these such as a quantity.

    Example:
        >>> Node(path="passed_over[0].evidence", value="any object of the model").record is None
        True
    """

    path: str
    """Where: `records[3].figures[0].quantity`."""
    value: Held_co
    """The object."""
    record: AnyRecord | None = None
    """The record that it is, or is a part of; None inside documents, entities and the ledger."""

    @property
    def span(self) -> Evidence | None:
        """The words on which it stands: the first of its record's evidence, or of an entity's mentions."""
        pieces = self.record.evidence if self.record is not None else self.value.mentions if isinstance(self.value, Entity) else ()
        return next(iter(pieces), None)

    def flaw(self, message: str, mend: str, *, at: str = "", span: Evidence | None = None, fix: Edit | None = None) -> "Flaw":
        """Say what is wrong with it.

        Args:
            message: what is wrong, with the value seen.
            mend: what to do, in the imperative.
            at: the path inside of it at which that is; the object itself where it is empty.
            span: the words of the document; those on which it stands where none are given.
            fix: the change that mends it.

        Returns:
            The flaw, for a rule to yield.

        Example:
            >>> Node(path="records[0]", value=None).flaw("no date", "give the date", at="when").path
            'records[0].when'
        """
        return Flaw(path=f"{self.path}.{at}" if at else self.path, message=message, mend=mend, span=span or self.span, fix=fix)


class Reference(NamedTuple):
    """A place where one object of a bundle names another by its id. Not the naming of a document by evidence.

    Example:
        >>> Reference(path="records[0].where[0]", field="where", target="state:KAZ", owner=Node(path="records[0]", value=None)).target
        'state:KAZ'
    """

    path: str
    """Where the id stands."""
    field: str
    """The field that holds it."""
    target: str
    """The id."""
    owner: Node[object]
    """The object that has the field."""


@attrs.frozen(kw_only=True)
class Flaw:
    """What a rule yields: a finding without the name and severity, which are the rule's.

    Example:
        >>> Flaw(path="records[0].when", message="it ends on 2022-01-05, before it begins", mend="give the dates in order").span is None
        True
    """

    path: str
    """Where in the bundle."""
    message: str
    """What is wrong, with the value seen."""
    mend: str
    """What to do, in the imperative."""
    span: Evidence | None = None
    """The words of the document, where there are some."""
    fix: Edit | None = None
    """The change that mends it, only where it is the one that anybody would make."""


def becomes(at: str, **changes: JsonValue) -> Edit:
    """Give the change of some fields of an object.

    Example:
        >>> becomes("records[0]", status="denied").changes
        {'status': 'denied'}
    """
    return Edit(at=at, changes=FrozenMapping(changes))


def goes(at: str) -> Edit:
    """Give the removal of an object from its list.

    Example:
        >>> goes("records[0].figures[1]").removes
        True
    """
    return Edit(at=at, removes=True)


class Context:
    """What a rule is given: a bundle, the indexes over it, and the registry. It is made once for all rules.

    Everything is found when it is first asked for, and once; nothing here changes the bundle.

    Args:
        bundle: what is validated.
        registry: what is known; the default registry where none is given.
        tiers: the rules that there are, each with its tier, whether they run or not.

    Example:
        >>> from csto_events.model import Document
        >>> document = Document.of("Zas arrived.", published="2022-01-11")
        >>> context = Context(Bundle(documents=(document,)))
        >>> [node.path for node in context.all(Document)], context.text(document.id)
        (['documents[0]'], 'Zas arrived.')
    """

    def __init__(self, bundle: Bundle, registry: Registry | None = None, *, tiers: Mapping[str, Tier] | None = None) -> None:
        self.bundle = bundle
        self.tiers: Mapping[str, Tier] = tiers or {}
        self._registry = registry
        self._shared: dict[Callable[[Context], object], object] = {}

    @cached_property
    def themes(self) -> frozenset[str]:
        """The themes of the rules that there are."""
        return frozenset(name.partition("/")[0] for name in self.tiers)

    @cached_property
    def registry(self) -> Registry:
        """What is known before reading."""
        return self._registry if self._registry is not None else Registry.default()

    @cached_property
    def documents(self) -> Mapping[DocumentId, Document]:
        """The documents by id."""
        return {document.id: document for document in self.bundle.documents}

    @cached_property
    def identified(self) -> Mapping[str, AnyEntity | AnyRecord]:
        """The entities and records by id."""
        return {item.id: item for item in chain[AnyEntity | AnyRecord](self.bundle.entities, self.bundle.records)}

    @property
    def entities(self) -> Iterator[Node[AnyEntity]]:
        """The entities, in order."""
        return (Node(f"entities[{position}]", entity) for position, entity in enumerate(self.bundle.entities))

    @property
    def records(self) -> Iterator[Node[AnyRecord]]:
        """The records, in order."""
        return cast(Iterator[Node[AnyRecord]], self._records.nodes())

    def all(self, kind: type[Value]) -> Iterator[Node[Value]]:
        """Give every object of one class, at any depth, in order of the bundle."""
        return cast(Iterator[Node[Value]], self._held[kind].nodes()) if kind in self._held else iter(())

    def shared(self, find: "Callable[[Context], Value]") -> Value:
        """Give what several rules look for in the bundle, found once.

        Args:
            find: the function that finds it.

        Returns:
            What it has found.
        """
        if find not in self._shared:
            self._shared[find] = find(self)
        return cast(Value, self._shared[find])

    @cached_property
    def references(self) -> Sequence[Reference]:
        """Every naming of an entity or record by its id."""
        return [reference for kind, held in self._held.items() if _plan(kind).ids for node in held.nodes() for reference in _references(node)]

    def text(self, document: DocumentId) -> str | None:
        """Give the text of a document; None where the bundle does not have it."""
        found = self.documents.get(document)
        return found.text if found is not None else None

    def published(self, record: AnyRecord) -> date | None:
        """Give the day on which the document of a record was published; None where the bundle does not say."""
        return self._days.get(record.evidence[0].document)

    @cached_property
    def _days(self) -> Mapping[DocumentId, date | None]:
        return {document.id: document.published_date for document in self.bundle.documents}

    @cached_property
    def _records(self) -> "_Held":
        records = self.bundle.records
        return _Held([f"records[{position}]" for position in range(len(records))], [*records], [*records])

    @cached_property
    def _held(self) -> "Mapping[type, _Held]":
        held: defaultdict[type, _Held] = defaultdict(_Held)
        for field in ("documents", "entities", "records", "passed_over"):
            for position, item in enumerate(getattr(self.bundle, field)):
                _collect(f"{field}[{position}]", item, item if field == "records" else None, held)
        return held


Check: TypeAlias = Callable[[Context], Iterator[Flaw]]
Sample: TypeAlias = Callable[[], Bundle]


@attrs.frozen(kw_only=True)
class Rule:
    """One way in which a bundle can be wrong: a small function that finds it, and its passport.

    Not a check of form: what cannot be read at all is a fault of the input, and what one object can know of itself it
    refuses when it is made.

    Example:
        >>> def nameless(context: Context) -> Iterator[Flaw]:
        ...     for node in context.all(Document):
        ...         if node.value.title is None:
        ...             yield node.flaw("it has no headline", "give the headline", at="title")
        >>> document = Document.of("Zas arrived.")
        >>> found = Rule(
        ...     name="house/no-headline", title="A document without a headline", severity="warning", source="our house style",
        ...     why="Readers of our lists see headlines only.", check=nameless, good=Bundle, bad=lambda: Bundle(documents=(document,)), at="documents[0].title",
        ... ).findings(Context(Bundle(documents=(document,))))
        >>> [str(finding) for finding in found]
        ['documents[0].title: warning: it has no headline; give the headline [house/no-headline]']
    """

    name: str = attrs.field(validator=attrs.validators.matches_re(RULE_NAME))
    """`theme/what-is-wrong`: the defect, never the mend. It is the rule's identity and does not change."""
    title: str
    """The defect in a few words."""
    why: str
    """Why it harms an analyst, in a sentence."""
    tier: Tier = attrs.field(default="should", validator=attrs.validators.in_(get_args(Tier)))
    """must: the schema says so; should: good practice, which may be ignored or suppressed."""
    severity: Severity = attrs.field(validator=attrs.validators.in_(get_args(Severity)))
    """error: the bundle says something impossible; warning: an analyst should look."""
    source: str
    """The standard, guideline or part of the schema that it rests on."""
    check: Check = attrs.field(repr=False)
    """The function that finds it."""
    good: Sample = attrs.field(repr=False)
    """Makes a smallest bundle in which nothing is wrong."""
    bad: Sample = attrs.field(repr=False)
    """Makes a smallest bundle in which this is wrong."""
    at: str
    """The path of the first finding in the bad bundle."""
    mends: bool = False
    """Whether it gives a change that mends what it finds."""
    on: str | None = None
    """The words on which that finding stands; None where it stands on none."""

    def findings(self, context: Context) -> Iterator[Finding]:
        """Give what it finds, in the order in which it looks."""
        for flaw in self.check(context):
            yield Finding(
                rule=self.name, severity=self.severity, tier=self.tier, path=flaw.path, message=flaw.message, mend=flaw.mend, fix=flaw.fix, span=flaw.span
            )


def rule(  # the passport is as long as it is
    name: str,
    *,
    title: str,
    why: str,
    tier: Tier = "should",
    severity: Severity,
    source: str,
    good: Sample,
    bad: Sample,
    at: str,
    on: str | None = None,
    mends: bool = False,
) -> Callable[[Check], Rule]:
    """Make a rule of the function below it. Nothing is registered: a rule is run where it is listed.

    Args:
        name: `theme/what-is-wrong`.
        title: the defect in a few words.
        why: why it harms an analyst.
        tier: must where the schema says so, should where it is good practice.
        severity: error or warning.
        source: what it rests on.
        good: makes a bundle in which nothing is wrong.
        bad: makes a bundle in which this is wrong.
        at: the path of the first finding in the bad bundle.
        on: the words on which that finding stands.
        mends: whether the rule gives a change that mends what it finds.

    Returns:
        A decorator that makes the `Rule`.

    Example:
        >>> @rule("house/nothing", title="Nothing", why="It never harms.", severity="warning", source="none", good=Bundle, bad=Bundle, at="")
        ... def nothing(context: Context) -> Iterator[Flaw]:
        ...     yield from ()
        >>> nothing.name, list(nothing.findings(Context(Bundle())))
        ('house/nothing', [])
    """
    return lambda check: Rule(
        name=name, title=title, why=why, tier=tier, severity=severity, source=source, check=check, good=good, bad=bad, at=at, on=on, mends=mends
    )


def shown(value: object) -> str:
    """Show a value in a message: whole if it is short, else its beginning.

    Example:
        >>> shown("Zas arrived."), len(shown("x" * 500))
        ("'Zas arrived.'", 61)
    """
    words = repr(value[:80] if isinstance(value, str) else value)
    return words if len(words) <= 61 else f"{words[:60]}…"


@attrs.define
class _Held:
    """The objects of one class in a bundle. Nodes are made when they are looked at: many that are kept would be gone through whenever memory is tidied."""

    paths: list[str] = attrs.Factory(list)
    values: list[object] = attrs.Factory(list)
    records: list[AnyRecord | None] = attrs.Factory(list)

    def add(self, path: str, value: object, record: AnyRecord | None) -> None:
        self.paths.append(path)
        self.values.append(value)
        self.records.append(record)

    def nodes(self) -> Iterator[Node[object]]:
        return map(_node, zip(self.paths, self.values, self.records, strict=True))


_node: Callable[[tuple[str, object, AnyRecord | None]], Node[object]] = partial(tuple.__new__, Node)
"""`Node._make`, without a call of Python in between."""


def _collect(path: str, value: object, record: AnyRecord | None, held: defaultdict[type, _Held]) -> None:
    kind: Any = type(value)
    held[kind].add(path, value, record)
    for field, is_tuple in _plan(kind).inside:
        inside = getattr(value, field)
        if not inside:
            continue
        if not is_tuple:
            _collect(f"{path}.{field}", inside, record, held)
            continue
        for position, item in enumerate(inside):
            _collect(f"{path}.{field}[{position}]", item, record, held)


def _references(node: Node[object]) -> Iterator[Reference]:
    kind: Any = type(node.value)
    for field, is_tuple in _plan(kind).ids:
        value = getattr(node.value, field)
        if not value:
            continue
        if not is_tuple:
            yield Reference(path=f"{node.path}.{field}", field=field, target=value, owner=node)
            continue
        for position, target in enumerate(value):
            yield Reference(path=f"{node.path}.{field}[{position}]", field=field, target=target, owner=node)


@attrs.frozen(kw_only=True)
class _Plan:
    """Which fields of a class hold objects of the model, which hold ids, and whether they hold several."""

    inside: Sequence[tuple[str, bool]]
    ids: Sequence[tuple[str, bool]]


@cache
def _plan(kind: type[Any]) -> _Plan:
    inside, ids = [], []
    for field in attrs.fields(kind):
        is_tuple = any(get_origin(part) is tuple for part in _parts(field.type))
        parts = [leaf for part in _parts(field.type) for leaf in (_parts(get_args(part)[0]) if get_origin(part) is tuple else (part,))]
        if any(isinstance(part, type) and attrs.has(part) for part in parts):
            inside.append((field.name, is_tuple))
        elif field.name != "id" and any(isinstance(part, NewType) and part is not DocumentId for part in parts):
            ids.append((field.name, is_tuple))
    return _Plan(inside=inside, ids=ids)


def _parts(annotation: Any) -> tuple[Any, ...]:
    """The members of a union, or the type itself."""
    return get_args(annotation) if get_args(annotation) and get_origin(annotation) is not tuple else (annotation,)

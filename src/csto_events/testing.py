"""Hypothesis strategies for every class of the model and for whole bundles, for our own tests and for those who build on us.

They reach for the corners: nothing at all, every field null, text in any script, dates of every level of EDTF, the largest integers,
fields in `extra`. Install them with `pip install 'csto-events[testing]'`.

Example:
    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5, database=None)
    ... @given(bundles())
    ... def every_record_names_a_document(bundle: Bundle) -> None:
    ...     known = {document.id for document in bundle.documents}
    ...     assert all(record.evidence[0].document in known for record in bundle.records)
    >>> every_record_names_a_document()
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Final, Literal, NewType, TypeAlias, TypeVar, Union, get_args, get_origin

import attrs

from csto_events.extras import load
from csto_events.model import (
    ENTITY_TYPES,
    RECORD_TYPES,
    AnyEntity,
    AnyRecord,
    Attribution,
    Bundle,
    Capital,
    CasualtyReport,
    Document,
    DocumentId,
    EnforcementReport,
    Evidence,
    Extra,
    FrozenMapping,
    JsonValue,
    Party,
    PassedOver,
    Quantity,
    RecordId,
    State,
    When,
)
from csto_events.model.checks import BIGGEST, type_of, whole
from csto_events.model.claim import RULE_NAME
from csto_events.model.ids import PATTERNS, BodyId, OrganisationId, PersonId, PlaceId, StateId, record_id
from csto_events.model.schema import Json, structure, unstructure

if TYPE_CHECKING:
    from hypothesis import strategies as st
else:
    st = load("hypothesis.strategies", "testing")

Made = TypeVar("Made")
_Objects: TypeAlias = tuple[Any, ...]
_PREFIXES: Final[Mapping[Any, str]] = {
    OrganisationId: "org:",
    BodyId: "body:",
    StateId: "state:",
    PersonId: "person:",
    PlaceId: "place:",
}
_RARE_DATES = (
    *("Y170000002", "Y-17E7", "Y3388E2S3", "1950S2", "-0044", "0000-02-29", "XXXX", "1XXX-XX", "156X-12-25", "198X?", "2001-34", "2001-29"),
    *("2004-06~-11", "?2004-06-~11", "{1667,1668,1670..1672}", "[..1984]", "2004-06-XX/2004-07-03", "../2004?", "1985-04-12/", "/1985"),
)


@cache
def texts(*, min_size: int = 0, max_size: int = 20) -> "st.SearchStrategy[str]":
    """Give texts in any script, as they are and not: combining marks, right to left, emoji, NUL, line ends; no lone surrogates."""
    plain = st.text("abc ,.“”’\n\u0000", min_size=min_size, max_size=max_size)
    return plain | st.text(min_size=min_size, max_size=max_size)


@cache
def json_values() -> "st.SearchStrategy[JsonValue]":
    """Give JSON values that cannot change."""
    single = st.none() | st.booleans() | st.integers(-BIGGEST, BIGGEST) | st.floats(allow_nan=False, allow_infinity=False) | texts()
    return st.recursive(single, lambda inner: st.lists(inner, max_size=2).map(tuple) | _mappings(inner), max_leaves=4)


@cache
def extras() -> "st.SearchStrategy[Extra]":
    """Give what stands in `extra`: mostly nothing."""
    return st.just(FrozenMapping[JsonValue]()) | _mappings(json_values())


def _mappings(values: "st.SearchStrategy[Any]") -> "st.SearchStrategy[FrozenMapping[Any]]":
    return st.dictionaries(texts(), values, max_size=2).map(FrozenMapping)


@cache
def edtf_strings() -> "st.SearchStrategy[str]":
    """Give dates in EDTF, levels 0 to 2."""
    days = st.dates().map(str)
    months = days.map(lambda day: day[:7])
    years = days.map(lambda day: day[:4])
    seasons = st.tuples(years, st.sampled_from(("21", "22", "23", "24"))).map("-".join)
    unspecified = st.one_of(days.map(lambda day: f"XXXX{day[4:]}"), months.map(lambda month: f"{month[:3]}X"), years.map(lambda year: f"{year}-XX"))
    plain = st.one_of(days, months, years, seasons)
    qualified = st.tuples(plain, st.sampled_from("?~%")).map("".join)
    closed = st.lists(days, min_size=2, max_size=2).map(lambda pair: "/".join(sorted(pair)))
    opened = st.one_of(plain.map("../{}".format), plain.map("{}/..".format))
    return st.one_of(plain, qualified, unspecified, closed, opened, st.sampled_from(_RARE_DATES))


@cache
def quantities() -> "st.SearchStrategy[Quantity]":
    """Give quantities, with `low <= value <= high` for those of the three that are given."""
    numbers = st.lists(st.integers(0, 300) | st.integers(0, BIGGEST) | st.just(BIGGEST), min_size=3, max_size=3).map(sorted)
    given = st.sampled_from([(low, value, high) for low in (0, 1) for value in (0, 1) for high in (0, 1) if low + value + high])

    def made(numbers: list[int], given: tuple[int, int, int], qualifier: Any, text: str, extra: Extra) -> Quantity:
        low, value, high = (number if there else None for number, there in zip(numbers, given, strict=True))
        return Quantity(low=low, value=value, high=high, qualifier=qualifier, text=text, extra=extra)

    return st.builds(made, numbers, given, _of(type_of(attrs.fields(Quantity).qualifier)), texts(), extras())


@cache
def whens() -> "st.SearchStrategy[When]":
    """Give times of every level of EDTF."""
    return st.builds(When, edtf=edtf_strings(), text=texts(), basis=st.sampled_from(("explicit", "relative", "inferred")), extra=extras())


def evidences(document: Document | None = None) -> "st.SearchStrategy[Evidence]":
    """Give spans.

    Args:
        document: the document that they stand in; it must have a text that is not empty. None for spans of any document.

    Returns:
        A strategy for evidence. The words of a given document are those of its text.
    """
    if document is not None:
        return _spans_of(document)
    return st.builds(_span, _ids(DocumentId), st.integers(0, 2000), texts(min_size=1), extras())


def _span(document: DocumentId, start: int, exact: str, extra: Extra) -> Evidence:
    return Evidence(document=document, start=start, end=start + len(exact), exact=exact, extra=extra)


def _spans_of(document: Document) -> "st.SearchStrategy[Evidence]":
    text = document.text or ""
    bounds = st.lists(st.integers(0, len(text)), min_size=2, max_size=2, unique=True).map(sorted)
    return st.builds(lambda ends, extra: _span(document.id, ends[0], text[ends[0] : ends[1]], extra), bounds, extras())


@cache
def documents() -> "st.SearchStrategy[Document]":
    """Give documents, with and without text, whose id and hash are theirs."""
    published = st.none() | st.dates().map(str) | st.datetimes(timezones=st.none() | st.timezones()).map(_isoformat)
    urls, names = st.none() | st.just("https://example.org/a?b=ц#d"), st.none() | texts()
    languages = st.sampled_from((None, "en", "ru", "sr-Latn-RS"))
    made = st.builds(Document.of, texts(max_size=60), title=names, url=urls, publisher=names, published=published, language=languages)

    def changed(document: Document, retrieved: str | None, extra: Extra, without_text: bool) -> Document:
        return attrs.evolve(document, retrieved=retrieved, extra=extra, text=None if without_text else document.text)

    return st.builds(changed, made, published, extras(), st.sampled_from((False, False, False, True)))


def _isoformat(moment: Any) -> str:
    return str(moment.replace(second=0, microsecond=0).isoformat())[:16]


def parties() -> "st.SearchStrategy[Party]":
    """Give parties: named, told in words, or both."""
    return objects(Party)


def attributions() -> "st.SearchStrategy[Attribution]":
    """Give attributions, also those that say nothing."""
    return objects(Attribution)


@cache
def entities() -> "st.SearchStrategy[AnyEntity]":
    """Give entities of all types."""
    return st.one_of([_of(cls) for cls in ENTITY_TYPES])


@cache
def records() -> "st.SearchStrategy[AnyRecord]":
    """Give records of all types."""
    return st.one_of([_of(cls) for cls in RECORD_TYPES])


def passed_over() -> "st.SearchStrategy[PassedOver]":
    """Give lines of the ledger."""
    return objects(PassedOver)


def objects(cls: type[Made]) -> "st.SearchStrategy[Made]":
    """Give objects of any class of the model.

    Args:
        cls: the class: a record, an entity, a value; for `Bundle` see `bundles`.

    Returns:
        A strategy for it. What it refers to need not exist.

    Example:
        >>> from hypothesis import find
        >>> find(objects(Party), lambda party: party.entity is None).text is None
        False
    """
    kind: Any = cls
    return _anything(kind)


@cache
def _anything(cls: Any) -> "st.SearchStrategy[Any]":
    return _of(cls)


def bundles(*, grounded: bool = True, max_records: int = 4) -> "st.SearchStrategy[Bundle]":
    """Give whole bundles.

    Args:
        grounded: whether every reference leads to something in the bundle and every span holds the words of its document.
            Without it, any object may stand beside any other one.
        max_records: how many records at most.

    Returns:
        A strategy for bundles, the empty one among them.
    """
    parts = {
        "documents": _listed(documents(), 2),
        "entities": _listed(entities(), 3),
        "records": _listed(records(), max_records),
        "passed_over": st.lists(passed_over(), max_size=2).map(tuple),
        "extra": extras(),
    }
    return st.builds(_grounded if grounded else Bundle, **parts)


def _listed(items: "st.SearchStrategy[Any]", most: int) -> "st.SearchStrategy[tuple[Any, ...]]":
    return st.lists(items, max_size=most, unique_by=lambda item: item.id).map(tuple)


# From objects that refer to anything to bundles that hold together


def _grounded(documents: _Objects, entities: _Objects, records: _Objects, passed_over: _Objects, extra: Extra) -> Bundle:
    readable = [document for document in documents if document.text]
    there = records if readable else ()
    firsts = [_moved(record.evidence[0], readable) for record in there]
    names = _names_of(there, firsts)
    said = [attrs.evolve(_settled(record, readable, [other for other in names if other != name]), id=name) for record, name in zip(there, names, strict=True)]
    tenures = [name for name in names if name.startswith("tenure:")]
    known = {entity.id: _settled(entity, readable, tenures) for entity in entities}
    ledger = [_settled(line, readable, []) for line in passed_over] if readable else []
    for item in (*said, *known.values()):
        for name, entity in _spoken_of(unstructure(item)):
            known.setdefault(name, entity)
    return Bundle(documents=documents, entities=tuple(known.values()), records=tuple(said), passed_over=tuple(dict.fromkeys(ledger)), extra=extra)


def _names_of(records: _Objects, firsts: Sequence[Evidence]) -> list[RecordId]:
    ordinals: Counter[tuple[str, str, int, int]] = Counter()
    names = []
    for record, at in zip(records, firsts, strict=True):
        place = (record.type, at.document, at.start, at.end)
        names.append(record_id(record.type, at.document, at.start, at.end, ordinals[place]))
        ordinals[place] += 1
    return names


def _moved(span: Evidence, readable: Sequence[Document]) -> Evidence:
    document = readable[span.end % len(readable)]
    text = document.text or ""
    start = span.start % len(text)
    return _span(document.id, start, text[start : start + len(span.exact)], span.extra)


def _settled(item: Any, readable: Sequence[Document], names: Sequence[RecordId]) -> Any:
    """Move every span into a document that can be read, and let every reference to a record lead to one of the names."""
    changes = {}
    for field in attrs.fields(type(item)):
        value = getattr(item, field.name)
        if field.name == "relates_to" and not names:
            changes[field.name] = ()
        elif field.name != "id" and RecordId in (field.type, *get_args(field.type)):
            changes[field.name] = _renamed(value, names)
        else:
            changes[field.name] = _settled_value(value, readable, names)
    return attrs.evolve(item, **changes)


def _settled_value(value: Any, readable: Sequence[Document], names: Sequence[RecordId]) -> Any:
    if isinstance(value, tuple):
        settled = tuple(_settled_value(one, readable, names) for one in value)
        return tuple(one for one in settled if one is not None)
    if isinstance(value, Evidence):
        return _moved(value, readable) if readable else None
    return _settled(value, readable, names) if attrs.has(type(value)) else value


def _renamed(value: Any, names: Sequence[RecordId]) -> Any:
    if isinstance(value, tuple):
        return tuple({_renamed(one, names): None for one in value}) if names else ()
    return names[int(value[-12:], 16) % len(names)] if value is not None and names else None


def _spoken_of(plain: Json) -> Iterator[tuple[str, AnyEntity]]:
    if isinstance(plain, str):
        kind = next((kind for kind, prefix in _PREFIXES.items() if plain.startswith(prefix) and whole(PATTERNS[kind])(plain)), None)
        if kind is not None:
            yield plain, _nameless(kind, plain)
    elif isinstance(plain, list | dict):
        for one in plain.values() if isinstance(plain, dict) else plain:
            yield from _spoken_of(one)


def _nameless(kind: object, name: str) -> AnyEntity:
    cls = next(cls for cls in ENTITY_TYPES if attrs.fields(cls).id.type is kind)
    codes = {"iso_alpha2": "XX", "iso_alpha3": name[-3:]} if cls is State else {}
    made: AnyEntity = structure(cls, {"type": cls.type, "id": name, "name": name, **codes})
    return made


# From the annotations of the classes to strategies


def _of(annotation: Any, metadata: Mapping[Any, Any] | None = None) -> "st.SearchStrategy[Any]":
    origin = get_origin(annotation)
    if origin is Literal:
        return st.sampled_from(get_args(annotation))
    if origin in (Union, UnionType):
        members = sorted(get_args(annotation), key=lambda member: member is not NoneType)
        return st.one_of([_of(member, metadata) for member in members])
    if origin is tuple:
        return st.lists(_of(get_args(annotation)[0]), min_size=(metadata or {}).get("min_items", 0), max_size=2).map(tuple)
    if origin is FrozenMapping:
        return _mappings(texts()) if get_args(annotation)[0] is str else extras()
    if isinstance(annotation, NewType):
        return _ids(annotation)
    return _object_of(annotation) if attrs.has(annotation) else _single(annotation, metadata or {})


def _single(annotation: type, metadata: Mapping[Any, Any]) -> "st.SearchStrategy[Any]":
    if annotation is str:
        return _matching(metadata["pattern"]) if "pattern" in metadata else texts()
    if annotation is float:
        return st.floats(*metadata["bounds"])
    return st.booleans() if annotation is bool else st.none()


@cache
def _matching(pattern: str) -> "st.SearchStrategy[str]":
    if pattern == RULE_NAME:
        return st.sampled_from(("harm/count-passive", "acled/row", "a1/b-2-c"))
    return st.from_regex(pattern.removesuffix("$") + r"\Z", fullmatch=True)


def _object_of(cls: Any) -> "st.SearchStrategy[Any]":
    ready = {Quantity: quantities, When: whens, Document: documents}
    if cls in ready:
        return ready[cls]()
    if cls is Evidence:
        return evidences()
    if cls is Party:
        return _parties()
    if cls is Capital:
        return _built(Capital, since=edtf_strings(), until=st.none() | edtf_strings())
    if cls in (CasualtyReport, EnforcementReport):
        return _reports(cls)
    if cls in RECORD_TYPES:
        return _built(cls, id=_record_ids(cls.type))
    return _built(cls)


def _parties() -> "st.SearchStrategy[Any]":
    named = [_of(member) for member in get_args(attrs.fields(Party).entity.type) if member is not NoneType]
    return _built(Party, text=texts(min_size=1)) | _built(Party, entity=st.one_of(named))


def _reports(cls: Any) -> "st.SearchStrategy[Any]":
    figures = attrs.fields(cls).figures.type
    counted = _built(get_args(figures)[0], quantity=quantities())
    some = st.lists(counted, min_size=1, max_size=2).map(tuple)
    name = _record_ids(cls.type)
    return _built(cls, id=name, figures=some) | _built(cls, id=name, figures=_of(figures, {"min_items": 1}), status=st.just("denied"))


def _built(cls: Any, **given: "st.SearchStrategy[Any]") -> "st.SearchStrategy[Any]":
    """Build a class out of what is required, or out of every field."""
    fields = [field for field in attrs.fields(cls) if field.name not in given]
    required = {field.name: _of(type_of(field), field.metadata) for field in fields if field.default is attrs.NOTHING}
    optional = {field.name: _of(type_of(field), field.metadata) for field in fields if field.default is not attrs.NOTHING}
    return st.builds(cls, **required, **given) | st.builds(cls, **required, **given, **optional)


def _ids(kind: Any) -> "st.SearchStrategy[Any]":
    if kind is DocumentId:
        return _digits(16).map("doc:{}".format)
    if kind is RecordId:
        return st.sampled_from(RECORD_TYPES).flatmap(lambda cls: _record_ids(cls.type))
    return _entity_ids(kind)


@cache
def _entity_ids(kind: Any) -> "st.SearchStrategy[str]":
    prefix = _PREFIXES[kind]
    codes = st.text("ABCXYZ", min_size=3, max_size=3)
    if kind is StateId:
        return codes.map(prefix.__add__)
    slugs = st.lists(st.text("abcxyz019", min_size=1, max_size=6), min_size=1, max_size=3).map("-".join)
    slugs |= st.tuples(slugs, _digits(6)).map("~".join)
    parents = {BodyId: codes, PlaceId: codes.map(lambda code: code[:2])}.get(kind)
    if parents is not None:
        slugs |= st.tuples(parents, slugs).map("/".join)
    return slugs.map(prefix.__add__)


def _record_ids(kind: str) -> "st.SearchStrategy[str]":
    return _digits(12).map(f"{kind}:{{}}".format)


@cache
def _digits(count: int) -> "st.SearchStrategy[str]":
    return st.text("0123456789abcdef", min_size=count, max_size=count)

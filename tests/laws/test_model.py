"""The classes of the model: values that are equal, hash, pickle and evolve, and that nobody can make wrong."""

import importlib
import pickle
import pkgutil
from datetime import date
from itertools import product
from typing import Any, ClassVar, get_origin

import attrs
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from csto_events import model, testing
from csto_events.errors import (
    CstoEventsError,
    Fault,
    InputError,
    InvalidDocumentError,
    LimitExceededError,
    MergeError,
    MissingExtraError,
    ModelError,
    UnsupportedVersionError,
)
from csto_events.extras import load
from csto_events.model import (
    ENTITY_TYPES,
    RECORD_TYPES,
    AnyEntity,
    Bundle,
    CasualtyFigure,
    CasualtyReport,
    ConversionReport,
    Document,
    DocumentId,
    Evidence,
    Finding,
    Findings,
    FrozenMapping,
    Interval,
    Membership,
    Organisation,
    OrganisationId,
    Party,
    PassedOver,
    Person,
    PersonId,
    Quantity,
    ReadResult,
    RecordId,
    Relation,
    StateId,
    Statement,
    Visit,
    When,
)
from csto_events.model.checks import Check, as_float, check_of_field, describe
from csto_events.model.ids import document_id, minted, record_id, slug
from csto_events.model.versions import Version

CLASSES = (*RECORD_TYPES, *ENTITY_TYPES, Quantity, When, Evidence, Party, Document, PassedOver, Relation)
BY_POSITION = (Check, ConversionReport, Findings, Version)
"""What has one obvious order, or is one collection."""
SPAN = Evidence(document=DocumentId("doc:0123456789abcdef"), start=0, end=4, exact="sent")
FIVE = Quantity(value=5, low=5, high=5, qualifier="exact", text="5")
few = settings(max_examples=15, deadline=None)


def visit(number: int = 0, **fields: Any) -> Visit:
    return Visit(**{"id": RecordId(f"visit:{number:012x}"), "evidence": (SPAN,), "rule": "talk/visit"} | fields)


def person(name: str = "a", **fields: Any) -> Person:
    return Person(id=PersonId(f"person:{name}"), name=name, **fields)


# Every class


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_objects_are_values(cls: type[Any]) -> None:
    @few
    @given(testing.objects(cls))
    def holds(item: Any) -> None:
        twin = pickle.loads(pickle.dumps(item))  # noqa: S301 -- ours
        assert twin == item
        assert hash(twin) == hash(item)
        assert repr(twin) == repr(item)
        assert repr(item).startswith(f"{cls.__name__}(")
        assert "extra" not in repr(attrs.evolve(item, extra=FrozenMapping({}))).split("(")[0]
        marked = attrs.evolve(item, extra=FrozenMapping({"extra mark": 1}))
        assert marked != item or item.extra == {"extra mark": 1}

    holds()


def classes_of_the_model() -> list[type[Any]]:
    """Every attrs class that is defined in the package of the model."""
    modules = [importlib.import_module(f"{model.__name__}.{found.name}") for found in pkgutil.iter_modules(model.__path__)]
    return [cls for module in modules for cls in vars(module).values() if isinstance(cls, type) and cls.__module__ == module.__name__ and attrs.has(cls)]


@pytest.mark.parametrize("cls", classes_of_the_model(), ids=lambda cls: cls.__name__)
def test_classes_are_frozen_and_slotted_and_their_annotations_are_fields(cls: type[Any]) -> None:
    own = {name for name, annotation in vars(cls).get("__annotations__", {}).items() if get_origin(annotation) is not ClassVar}
    assert own <= set(attrs.fields_dict(cls))
    assert "__attrs_attrs__" in vars(cls)
    assert cls.__dictoffset__ == 0
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        object.__new__(cls).a_name = 1


@pytest.mark.parametrize("cls", [cls for cls in classes_of_the_model() if cls not in BY_POSITION], ids=lambda cls: cls.__name__)
def test_classes_are_made_by_keyword(cls: type[Any]) -> None:
    assert all(field.kw_only for field in attrs.fields(cls))
    with pytest.raises(TypeError):
        cls("positional")


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_what_a_newer_version_adds_has_a_place(cls: type[Any]) -> None:
    assert "extra" in attrs.fields_dict(cls)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_no_field_takes_a_value_of_another_type(cls: type[Any]) -> None:
    @settings(max_examples=5, deadline=None)
    @given(testing.objects(cls))
    def holds(item: Any) -> None:
        for field in attrs.fields(cls):
            with pytest.raises(ModelError, match=rf"^{field.name}: .+; give .+"):
                attrs.evolve(item, **{field.name: object()})
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            item.extra = None

    holds()


_STRANGE = (None, True, -1, 2**60, 1.5, "", "x", "a/b", "state:KAZ", "\ud800", (), ("state:KAZ",), [], FrozenMapping(), SPAN, (SPAN, 1), FIVE)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_an_object_refuses_exactly_what_the_check_of_a_field_refuses(cls: type[Any]) -> None:
    @settings(max_examples=1, deadline=None, phases=[Phase.generate])
    @given(testing.objects(cls))
    def holds(item: Any) -> None:
        for field, value in product(attrs.fields(cls), _STRANGE):
            taken = as_float(value) if field.converter is as_float else value
            told = _said_of(item, field.name, value).startswith(f"{field.name}: {describe(taken)}; give ")
            assert told == (check_of_field(field)(taken) is not None), (field.name, value)

    holds()


def _said_of(item: Any, name: str, value: object) -> str:
    try:
        attrs.evolve(item, **{name: value})
    except ModelError as error:
        return str(error)
    return ""


@given(testing.texts(max_size=12), st.integers(-2, 14), st.integers(-2, 14))
def test_a_document_gives_evidence_of_every_stretch_of_its_text_and_of_nothing_else(text: str, start: int, end: int) -> None:
    document = Document.of(text)
    if 0 <= start < end <= len(text):
        cut = document.evidence(start, end)
        made = Evidence(document=document.id, start=start, end=end, exact=text[start:end])
        assert (cut, hash(cut), repr(cut), pickle.dumps(cut)) == (made, hash(made), repr(made), pickle.dumps(made))
    else:
        with pytest.raises(ModelError, match=r"^evidence: .+; give two places of the text"):
            document.evidence(start, end)


@pytest.mark.parametrize("places", [(False, True), (0, 2.0), ("0", "2"), (0, None)])
def test_the_places_of_evidence_are_whole_numbers(places: tuple[Any, Any]) -> None:
    with pytest.raises(ModelError, match="give two places of the text"):
        Document.of("Zas arrived.").evidence(*places)
    with pytest.raises(ModelError, match="a text of 0 characters"):
        attrs.evolve(Document.of("Zas arrived."), text=None).evidence(0, 2)


@given(testing.entities(), st.lists(testing.evidences(), max_size=3).map(tuple))
def test_an_entity_that_is_spoken_of_is_the_same_but_for_its_mentions(entity: AnyEntity, mentions: tuple[Evidence, ...]) -> None:
    assert entity.spoken_of(mentions) == attrs.evolve(entity, mentions=mentions)


# Invariants, with what they say


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: Quantity(low=9, high=5, qualifier="range", text="9-5"), "low: 9 is above high 5; give them the other way round or leave one out"),
        (lambda: Quantity(qualifier="exact", text="x"), "value: no number at all; give value, low or high, or leave the quantity out"),
        (lambda: Quantity(value=-1, qualifier="exact", text="x"), "value: a number (-1); give a whole number from 0 to 9007199254740991 or null"),
        (lambda: Quantity(value=True, qualifier="exact", text="x"), "value: a boolean (True); give a whole number from 0 to 9007199254740991 or null"),
        (lambda: Quantity(value=10**40, qualifier="exact", text="x"), "value: a number (very large); give a whole number from 0 to 9007199254740991 or null"),
        (lambda: attrs.evolve(SPAN, end=0), "end: 0 is not after start 0; give the character after the last one"),
        (lambda: attrs.evolve(SPAN, end=9), "exact: 4 characters for a span of 9; give the text between start and end"),
        (lambda: attrs.evolve(SPAN, exact="\ud800abc"), "exact: a string ('\\ud800abc'); give a string of Unicode text"),
        (Party, "entity: a party with neither name nor words; give the entity or the text"),
        (lambda: Party(text=""), "entity: a party with neither name nor words; give the entity or the text"),
        (lambda: visit(evidence=()), "evidence: a list of 0; give at least one"),
        (lambda: visit(evidence=[SPAN]), "evidence: a list of 1; give a tuple"),
        (lambda: visit(evidence=(SPAN, None)), "evidence: a list of 2; give an Evidence at position 1"),
        (lambda: visit(rule="visit\n"), "rule: a string ('visit\\n'); give a string that matches ^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"),
        (lambda: visit(id="visit:0"), "id: a string ('visit:0'); give an id that matches ^[a-z]+(_[a-z]+)*:[0-9a-f]{12}$"),
        (
            lambda: Membership(
                id=RecordId("membership:000000000000"),
                evidence=(SPAN,),
                rule="a/b",
                organisation=OrganisationId("org:csto"),
                state=StateId("state:KAZ"),
                standing="member",
                when=When(edtf="2022", text="2022", basis="explicit"),  # type: ignore[arg-type]
            ),
            "when: When (When(edtf='2022', text='2022', basis='explicit')); give null",
        ),
        (lambda: visit(status="rumoured"), "status: a string ('rumoured'); give one of reported, planned, possible, denied, retracted"),
        (lambda: person(identifiers={"wikidata": "Q1"}), "identifiers: an object of 1; give a FrozenMapping of strings"),
        (lambda: person(identifiers=FrozenMapping({"wikidata": 1})), "identifiers: FrozenMapping ({'wikidata': 1}); give a FrozenMapping of strings"),
        (lambda: Document.of("x", published="10 January"), "published: '10 January' is no ISO date or date-time; give 2022-01-10 or 2022-01-10T09:30:00+06:00"),
        (lambda: attrs.evolve(Document.of("x"), text="y"), "sha256: not the SHA-256 of text; leave one of them out or compute it again"),
        (lambda: Document.of("a\ud800"), "text: a lone surrogate at character 1; give Unicode text, decoded with errors='replace' if need be"),
        (lambda: Bundle(records=(visit(), visit())), "records[1].id: visit:000000000000 stands there twice; give each id once"),
        (lambda: FrozenMapping({1: 2}), "1 is no name; give a string of Unicode text"),  # type: ignore[dict-item]
        (lambda: FrozenMapping({"\ud800": 2}), "'\\ud800' is no name; give a string of Unicode text"),
        (lambda: FrozenMapping({"a": ["\ud800"]}), "a: a lone surrogate in '\\ud800'; give Unicode text"),
        (lambda: FrozenMapping({"a": {1.5}}), "a: {1.5} cannot stand in JSON; give a string, a finite number, a boolean, null, a list or a mapping"),
        (lambda: FrozenMapping({"a": float("nan")}), "a: nan cannot stand in JSON; give a string, a finite number, a boolean, null, a list or a mapping"),
    ],
)
def test_what_cannot_be_is_refused_with_a_mend(make: Any, says: str) -> None:
    with pytest.raises(ModelError) as caught:
        make()
    assert str(caught.value) == says


def test_only_a_denied_report_may_lack_its_number() -> None:
    figure = CasualtyFigure(kind="captured")
    common: dict[str, Any] = {"id": RecordId("casualty_report:0123456789ab"), "evidence": (SPAN,), "rule": "harm/x", "figures": (figure, figure)}
    assert CasualtyReport(**common, status="denied").figures[0].quantity is None
    with pytest.raises(ModelError) as caught:
        CasualtyReport(**common)
    assert [line.partition(":")[0] for line in str(caught.value).splitlines()] == ["figures[0].quantity", "figures[1].quantity"]


def test_a_statement_has_an_attribution_and_its_source_speaks() -> None:
    with pytest.raises(ModelError, match=r"^attribution: null; give an Attribution"):
        Statement(id=RecordId("statement:0123456789ab"), evidence=(SPAN,), rule="a/b", text="x", mode="direct", attribution=None)  # type: ignore[arg-type]
    found = testing.objects(Statement)

    @few
    @given(found)
    def holds(statement: Statement) -> None:
        assert statement.speaker == statement.attribution.source

    holds()


# Numbers that one can compute with


@given(testing.quantities(), st.integers(0, 400))
def test_what_is_certain_is_possible_and_never_both_sides(quantity: Quantity, number: int) -> None:
    assert not (quantity.certainly_above(number) and quantity.possibly_below(number))
    assert not (quantity.certainly_below(number) and quantity.possibly_above(number))
    assert quantity.possibly_above(number) or not quantity.certainly_above(number)
    assert quantity.possibly_below(number) or not quantity.certainly_below(number)


@given(testing.quantities(), testing.quantities())
def test_sums_are_intervals_that_do_not_mind_the_order(one: Quantity, other: Quantity) -> None:
    total = one + other
    assert total == other + one
    assert total.low == (one.low or 0) + (other.low or 0)
    assert (total.high is None) == (one.high is None or other.high is None)
    assert one.interval.overlaps(one.interval)
    assert one.interval.overlaps(other.interval) == other.interval.overlaps(one.interval)


def test_an_approximate_value_bounds_nothing() -> None:
    about = Quantity(value=200, qualifier="approximate", text="about 200")
    assert (about.interval, about.certainly_above(0), about.possibly_above(10**9)) == (Interval(), False, True)
    assert not Interval(low=3, high=5).overlaps(Interval(low=6))
    assert (FIVE + Quantity(high=2, qualifier="at_most", text="up to 2")) == Interval(low=5, high=7)


def test_times_tell_yes_no_and_unknown() -> None:
    day, month, later, opened = (When(edtf=edtf, text="", basis="explicit") for edtf in ("2022-01-10", "2022-01", "2022-02-01", "2022-01-01/.."))
    assert (day.earliest, day.latest, day.precision) == (date(2022, 1, 10), date(2022, 1, 10), "day")
    assert (day.before(later), later.before(day), day.before(month)) == (True, False, None)
    assert (day.overlaps(month), day.overlaps(later), opened.latest) == (True, False, None)


@few
@given(testing.whens(), testing.whens())
def test_before_and_overlap_agree(one: When, other: When) -> None:
    if one.before(other) is True:
        assert one.overlaps(other) is not True
        assert other.before(one) is not True


# Mappings


@given(testing.extras())
def test_a_mapping_is_its_content(mapping: FrozenMapping[Any]) -> None:
    assert mapping == FrozenMapping(dict(reversed(list(mapping.items())))) == mapping.to_plain()
    assert hash(mapping) == hash(FrozenMapping(mapping.to_plain()))
    assert list(mapping) == sorted(mapping)
    assert repr(mapping) == repr(dict(mapping))


def test_a_mapping_tells_one_from_true_and_from_a_float() -> None:
    assert len({FrozenMapping({"a": value}) for value in (1, True, 1.0, "1", None)}) == 5
    assert FrozenMapping({"a": 1}) != {"a": object()}
    assert FrozenMapping({"a": 1}) != [("a", 1)]


# Ids


def test_ids_come_from_content() -> None:
    assert document_id("x", None, None) == Document.of("x").id != document_id("x", "https://a", None)
    assert record_id("visit", SPAN.document, 0, 4) != record_id("visit", SPAN.document, 0, 4, 1)
    assert minted("org:", "Ünknown “Front”", SPAN.document) == "org:unknown-front~012345"
    assert slug("ОДКБ") == "unnamed"


# Bundles


@few
@given(testing.bundles(grounded=False), st.randoms())
def test_a_bundle_has_one_order(bundle: Bundle, random: Any) -> None:
    parts = {name: list(getattr(bundle, name)) for name in ("documents", "entities", "records", "passed_over")}
    for items in parts.values():
        random.shuffle(items)
    assert Bundle(**parts, extra=bundle.extra) == bundle  # type: ignore[arg-type]


@few
@given(testing.bundles(), testing.bundles())
def test_merging_does_not_mind_order_or_repetition(one: Bundle, other: Bundle) -> None:
    assert one.merge() == one.merge(one) == one
    one, other = attrs.evolve(one, entities=(), extra=FrozenMapping({})), attrs.evolve(other, entities=(), extra=FrozenMapping({}))
    assert Bundle().merge(one) == one
    try:
        assert one.merge(other) == other.merge(one)
    except MergeError:
        shared = {item.id for item in (*one.documents, *one.records)} & {item.id for item in (*other.documents, *other.records)}
        assert shared


def test_entities_of_one_id_unite() -> None:
    one = Bundle(
        entities=(person(aliases=("B", "A"), identifiers=FrozenMapping({"wikidata": "Q1"}), mentions=(SPAN,), offices=(RecordId("tenure:0123456789ab"),)),)
    )
    other = Bundle(entities=(person(aliases=("C",), identifiers=FrozenMapping({"viaf": "2"})), person("b")))
    united = one.merge(other).entities[0]
    assert (united.aliases, dict(united.identifiers), united.mentions) == (("A", "B", "C"), {"viaf": "2", "wikidata": "Q1"}, (SPAN,))
    assert isinstance(united, Person)
    assert united.offices == ("tenure:0123456789ab",)
    assert one.merge(other) == other.merge(one)
    csto = Bundle(entities=(Organisation(id=OrganisationId("org:csto"), name="CSTO"),))
    assert csto.merge(Bundle(entities=(attrs.evolve(csto.entities[0], aliases=("ODKB",)),))).entities[0].aliases == ("ODKB",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Bundle(entities=(person(),)), Bundle(entities=(person(resolved=False),))),
        (Bundle(entities=(person(identifiers=FrozenMapping({"a": "1"})),)), Bundle(entities=(person(identifiers=FrozenMapping({"a": "2"})),))),
        (Bundle(records=(visit(),)), Bundle(records=(visit(purpose="x"),))),
        (Bundle(documents=(Document.of("x"),)), Bundle(documents=(Document.of("x", title="y"),))),
        (Bundle(extra=FrozenMapping({"a": 1})), Bundle(extra=FrozenMapping({"a": True}))),
    ],
)
def test_different_things_of_one_id_do_not_unite(one: Bundle, other: Bundle) -> None:
    with pytest.raises(MergeError):
        one.merge(other)


def test_extra_of_bundles_unites() -> None:
    assert Bundle(extra=FrozenMapping({"a": 1})).merge(Bundle(extra=FrozenMapping({"a": 1, "b": 2}))).extra == {"a": 1, "b": 2}


def test_published_is_the_day_of_the_document() -> None:
    assert Document.of("x", published="2022-01-10T23:30:00-05:00").published_date == date(2022, 1, 10)
    assert Document.of("x").published_date is None
    assert "1,000 characters" in repr(Document.of("x" * 1000))
    assert "text=None" in repr(attrs.evolve(Document.of("x"), text=None))


# Findings, results, errors


def test_findings_are_a_sequence() -> None:
    made = [Finding(rule="a/b", severity=severity, path="records[0]", message="wrong", mend="mend it") for severity in ("error", "warning")]
    findings = Findings(tuple(made))
    assert (len(findings), findings[0], list(findings[1:]), list(findings)) == (2, made[0], made[1:], made)
    assert (findings.errors, findings.warnings, findings.ok, repr(findings)) == ((made[0],), (made[1],), False, "<Findings: 1 error, 1 warning>")
    assert str(made[0]) == "records[0]: error: wrong; mend it [a/b]"


def test_a_result_with_faults_is_not_ok() -> None:
    fault = Fault(path="", found="x", expected="y", line=3)
    assert not ReadResult(bundle=Bundle(), faults=(fault,)).ok
    assert str(fault) == "line 3: (the whole input): found x; expected y"


@pytest.mark.parametrize(
    "error",
    [InvalidDocumentError([Fault(path="a", found="b", expected="c")]), UnsupportedVersionError([]), LimitExceededError("bytes", 1, 2), ModelError("a: b")],
)
def test_errors_pickle(error: CstoEventsError) -> None:
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301 -- ours
    assert (type(twin), str(twin)) == (type(error), str(error))
    assert isinstance(twin, CstoEventsError)
    assert isinstance(twin, ValueError)
    assert isinstance(twin, InputError | ModelError)


def test_a_missing_extra_says_how_to_get_it() -> None:
    with pytest.raises(MissingExtraError, match=r"no_such_package is not installed; run: pip install 'csto-events\[geo\]'"):
        load("no_such_package.sub", "geo")
    with pytest.raises(ModuleNotFoundError):
        load("no_such_package")


def test_lines_that_hardly_differ_have_an_order_too() -> None:
    plain = PassedOver(evidence=SPAN, reason="question")
    marked = attrs.evolve(plain, extra=FrozenMapping({"a": 1}))
    moved = attrs.evolve(plain, evidence=attrs.evolve(SPAN, extra=FrozenMapping({"a": 1})))
    empty = attrs.evolve(plain, trigger="")
    bundles = {Bundle(passed_over=lines) for lines in ((plain, marked, moved, empty), (empty, moved, marked, plain), (marked, moved, empty, plain))}
    assert len(bundles) == 1


@pytest.mark.parametrize("part", ["records", "passed_over", "documents"])
def test_a_part_holds_its_own_objects_alone(part: str) -> None:
    with pytest.raises(ModelError, match=f"^{part}: a list of 1; give "):
        Bundle(**{part: (SPAN,)})  # type: ignore[arg-type]


def test_a_whole_number_may_stand_where_a_float_is_wanted_and_nothing_else() -> None:
    place = model.Place(id="place:KZ/almaty", name="Almaty", latitude=43, longitude=-77.0)  # type: ignore[arg-type]
    assert (place, repr(place.latitude)) == (model.Place(id="place:KZ/almaty", name="Almaty", latitude=43.0, longitude=-77.0), "43.0")  # type: ignore[arg-type]
    for wrong in (True, "43", 91, 2**2000):
        with pytest.raises(ModelError, match="latitude"):
            model.Place(id="place:KZ/almaty", name="Almaty", latitude=wrong)  # type: ignore[arg-type]

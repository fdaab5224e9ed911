"""What is written and not read: JSON-LD, iCalendar, Markdown and GeoJSON, each judged by other libraries."""

import json
import re
import socket
from datetime import date, timedelta
from typing import Any

import attrs
import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyld import jsonld as processor

import csto_events
from csto_events import Bundle, Document
from csto_events.formats import geojson, ics, jsonld, md
from csto_events.formats.writing import Layout
from csto_events.model import Evidence, Exercise, Meeting, Person, PersonId, Visit, When
from csto_events.model.ids import RecordId
from csto_events.testing import bundles, edtf_strings, texts, whens

LAYOUT = Layout()
NEWS = csto_events.parse(
    "On January 12, 2022, 18 people were killed in Almaty, Kassym-Jomart Tokayev said. If war broke out, they would stay.",
    published="2022-01-13",
    url="https://example.org/a",
    title="A *title*",
)
some = settings(max_examples=20, deadline=None)
OA, PROV, SCHEMA = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/prov#", "http://schema.org/"


# JSON-LD


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network is asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def graph_of(bundle: Bundle) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = processor.flatten(json.loads(jsonld.dumps(bundle, layout=LAYOUT)))
    return made


@some
@given(bundles())
def test_a_processor_expands_and_flattens_the_graph_without_the_network(bundle: Bundle) -> None:
    nodes = {node["@id"]: node for node in graph_of(bundle)}
    for record in bundle.records:
        node = nodes[jsonld.IDS + record.id]
        assert {jsonld.TERMS + record.type, SCHEMA + "Claim", PROV + "Entity"} <= set(node["@type"])
        assert {one["@id"] for one in node[PROV + "wasDerivedFrom"]} == {jsonld.IDS + span.document for span in record.evidence}
        quoted = [nodes[one["@id"]] for one in node[jsonld.TERMS + "evidence"]]
        selectors = [nodes[one["@id"]] for span in quoted for one in nodes[span[OA + "hasTarget"][0]["@id"]][OA + "hasSelector"]]
        assert sorted(one[OA + "exact"][0]["@value"] for one in selectors if OA + "exact" in one) == sorted(span.exact for span in record.evidence)
    for entity in bundle.entities:
        assert nodes[jsonld.IDS + entity.id][SCHEMA + "name"] == [{"@value": entity.name}]


@some
@given(bundles())
def test_every_reference_to_what_is_in_the_bundle_is_an_edge(bundle: Bundle) -> None:
    text = json.dumps(processor.expand(json.loads(jsonld.dumps(bundle, layout=LAYOUT))))
    for record in bundle.records:
        for name in record.where:
            assert json.dumps({"@id": jsonld.IDS + name}) in text


def test_every_word_is_a_term_of_some_vocabulary() -> None:
    for node in graph_of(NEWS):
        for name in node:
            assert name.startswith(("@", jsonld.TERMS, OA, PROV, SCHEMA)), name
    edtf = [value for node in graph_of(NEWS) for value in node.get(jsonld.TERMS + "edtf", ())]
    assert edtf == [{"@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": "2022-01-12"}]


SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix prov: <http://www.w3.org/ns/prov#> . @prefix oa: <http://www.w3.org/ns/oa#> .
@prefix schema: <http://schema.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
[] a sh:NodeShape ; sh:targetClass schema:Claim ;
  sh:property [ sh:path prov:wasDerivedFrom ; sh:minCount 1 ; sh:class prov:Entity ] ;
  sh:property [ sh:path prov:wasGeneratedBy ; sh:minCount 1 ; sh:maxCount 1 ; sh:class prov:Activity ] ;
  sh:property [ sh:path prov:wasAttributedTo ; sh:maxCount 1 ; sh:or ( [ sh:class prov:Organization ] [ sh:class prov:Person ] ) ] .
[] a sh:NodeShape ; sh:targetClass oa:Annotation ;
  sh:property [ sh:path oa:hasBody ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path oa:hasTarget ; sh:minCount 1 ; sh:maxCount 1 ; sh:class oa:SpecificResource ] .
[] a sh:NodeShape ; sh:targetClass oa:SpecificResource ;
  sh:property [ sh:path oa:hasSource ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:NewsArticle ] ;
  sh:property [ sh:path oa:hasSelector ; sh:minCount 2 ; sh:maxCount 2 ] .
[] a sh:NodeShape ; sh:targetClass oa:TextPositionSelector ;
  sh:property [ sh:path oa:start ; sh:datatype xsd:integer ; sh:lessThan oa:end ; sh:minCount 1 ] .
[] a sh:NodeShape ; sh:targetClass oa:TextQuoteSelector ; sh:property [ sh:path oa:exact ; sh:datatype xsd:string ; sh:minCount 1 ] .
"""


@pytest.mark.filterwarnings("ignore:.*Graph is deprecated")
@some
@given(bundles())
def test_the_graph_has_the_shapes_of_prov_and_web_annotation(bundle: Bundle) -> None:
    judge = pytest.importorskip("pyshacl", reason="pyshacl is of the extra `judges`, which is not installed")
    rdflib = pytest.importorskip("rdflib")
    graph = rdflib.Graph().parse(data=jsonld.dumps(bundle, layout=LAYOUT), format="json-ld")
    conforms, _, words = judge.validate(graph, shacl_graph=rdflib.Graph().parse(data=SHAPES, format="turtle"), inference="none")
    assert conforms, words


@pytest.mark.filterwarnings("ignore:.*Graph is deprecated")
def test_a_shape_that_is_broken_is_found() -> None:
    judge = pytest.importorskip("pyshacl", reason="pyshacl is of the extra `judges`, which is not installed")
    rdflib = pytest.importorskip("rdflib")
    lost = jsonld.dumps(Bundle(records=NEWS.records), layout=LAYOUT)
    graph = rdflib.Graph().parse(data=lost, format="json-ld")
    assert not judge.validate(graph, shacl_graph=rdflib.Graph().parse(data=SHAPES, format="turtle"), inference="none")[0]


# iCalendar


def entries_of(bundle: Bundle) -> list[Any]:
    return list(icalendar.Calendar.from_ical(ics.dumps(bundle, layout=LAYOUT)).walk("VEVENT"))


def visit(**fields: Any) -> Visit:
    span = Evidence(document="doc:0123456789abcdef", start=0, end=4, exact="came")  # type: ignore[arg-type]
    return Visit(id=RecordId("visit:0123456789ab"), evidence=(span,), rule="talk/x", **fields)


@some
@given(bundles())
def test_every_record_is_an_entry_or_reported_as_lost(bundle: Bundle) -> None:
    entries = entries_of(bundle)
    report = ics.report(bundle, layout=LAYOUT)
    assert len(entries) == sum(line.count for line in report.approximated if line.what.startswith("meetings"))
    assert len(entries) + sum(line.count for line in report.lost if line.what == "records") == len(bundle.records)
    for entry in entries:
        record = next(record for record in bundle.records if entry["UID"] == f"{record.id}@csto-events")
        assert isinstance(record, Meeting | Visit | Exercise)
        assert type(entry["DTSTART"].dt) is date
        assert entry["DTSTART"].dt < entry["DTEND"].dt


@given(whens())
def test_an_entry_lasts_from_the_first_day_to_the_one_after_the_last_and_what_is_no_day_is_no_entry(when: When) -> None:
    entries = entries_of(Bundle(records=(visit(when=when),)))
    days = re.fullmatch(r"[?~%]?\d{4}-\d\d-\d\d[?~%]?(/\d{4}-\d\d-\d\d)?", when.edtf)
    if entries:
        assert (entries[0]["DTSTART"].dt, entries[0]["DTEND"].dt) == (when.earliest, (when.latest or date.max) + timedelta(days=1))
        assert when.precision in ("day", "week", None)
    elif days and "X" not in when.edtf and when.earliest:
        assert when.latest == date.max or when.earliest.year < 1, when


@given(edtf_strings().filter(lambda text: len(text) < 8 or "X" in text or ".." in text))
def test_months_seasons_years_and_open_spans_are_left_out_and_reported(edtf: str) -> None:
    bundle = Bundle(records=(visit(when=When(edtf=edtf, text="x", basis="explicit")),))
    assert entries_of(bundle) == []
    assert ics.report(bundle, layout=LAYOUT).lost[0].how == "the date is no day or span of days"


@pytest.mark.parametrize(
    ("fields", "status", "why"),
    [
        ({"status": "planned", "when": When(edtf="2022-01-12", text="x", basis="explicit")}, "TENTATIVE", None),
        ({"status": "reported", "when": When(edtf="2022-01-10/2022-01-12", text="x", basis="explicit")}, "CONFIRMED", None),
        ({"status": "denied", "when": When(edtf="2022-01-12", text="x", basis="explicit")}, None, "the event is denied"),
        ({}, None, "no day is given"),
    ],
)
def test_status_and_days_decide_what_is_an_entry(fields: dict[str, Any], status: str | None, why: str | None) -> None:
    bundle = Bundle(records=(visit(**fields),))
    assert [str(entry["STATUS"]) for entry in entries_of(bundle)] == ([status] if status else [])
    assert [line.how for line in ics.report(bundle, layout=LAYOUT).lost] == ([why] if why else [])


def test_an_exercise_lasts_from_its_start_to_its_end() -> None:
    start, end = (When(edtf=day, text="x", basis="explicit") for day in ("2021-10-18", "2021-10-23"))
    base = visit()
    made = {"id": RecordId("exercise:0123456789ab"), "evidence": base.evidence, "rule": base.rule}
    (entry,) = entries_of(Bundle(records=(Exercise(**made, started=start, ended=end),)))
    assert (entry["DTSTART"].dt, entry["DTEND"].dt) == (date(2021, 10, 18), date(2021, 10, 24))
    for fields in ({"started": start}, {"started": end, "ended": start}):
        assert entries_of(Bundle(records=(Exercise(**made, **fields),))) == []


def test_an_entry_says_words_places_and_where_it_was_read() -> None:
    bundle = csto_events.parse("Vladimir Putin visited Dushanbe on January 12, 2022.", published="2022-01-13", url="https://example.org/a")
    (entry,) = entries_of(bundle)
    assert "visited" in entry["SUMMARY"]
    assert entry["URL"] == "https://example.org/a"
    uncertain = attrs.evolve(bundle.records[0], when=When(edtf="2022-01-12?", text="x", basis="explicit"))
    lines = ics.report(attrs.evolve(bundle, records=(uncertain,)), layout=LAYOUT).approximated
    assert [line.what for line in lines][1:] == ["days that are uncertain or approximate"]


# Markdown


def test_a_brief_says_who_claims_what_and_where_it_stands() -> None:
    text = md.dumps(NEWS, layout=LAYOUT)
    assert "## Harm\n\n- **casualty report**: 2022-01-12; Almaty; figures: killed 18. “18 people were killed”, according to Kassym" in text
    assert r"1. A \*title\*, 2022\-01\-13 <https://example.org/a>" in text
    assert "## Read and not coded\n\n- conditional: " in text


@some
@given(bundles())
def test_a_brief_has_a_line_for_each_claim(bundle: Bundle) -> None:
    lines = md.dumps(bundle, layout=LAYOUT).splitlines()
    assert sum(line.startswith("- **") for line in lines) == len(bundle.records)


@given(texts(), st.sampled_from(("<script>", "[a](javascript:b)", "# a", "![x](y)", "|", "`", "**")))
def test_what_stands_in_a_text_is_never_markup(text: str, nasty: str) -> None:
    document = Document.of("x", title=text + nasty, url=f"javascript:{nasty}")
    line = md.dumps(Bundle(documents=(document,)), layout=LAYOUT).splitlines()[-1]
    assert not re.search(r"(?<!\\)(?:\\\\)*[<\[`*|!#]", line.removeprefix("1. "))
    person = Person(id=PersonId("person:a"), name=nasty)
    brief = md.dumps(Bundle(documents=(document,), entities=(person,)), layout=LAYOUT).partition("## Documents")[2]
    assert not re.search(rf"(?<!\\){re.escape(nasty)}", brief)


# GeoJSON


@some
@given(bundles())
def test_geopandas_reads_a_row_and_a_geometry_for_each_record(bundle: Bundle) -> None:
    judge = pytest.importorskip("geopandas", reason="geopandas is of the extra `judges`, which is not installed")
    features = json.loads(geojson.dumps(bundle, layout=LAYOUT))["features"]
    if features:
        frame = judge.GeoDataFrame.from_features(features, crs="EPSG:4326")
        assert len(frame) == len(bundle.records)
        assert frame.geometry.isna().sum() == sum(feature["geometry"] is None for feature in features)
        assert frame.geometry[~frame.geometry.isna()].is_valid.all()

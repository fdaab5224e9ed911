# ruff: noqa: E501 -- rows of tables are as long as they are
"""What the rows of each scheme become, and what is written in its terms."""

import csv
import gc
import json
import sqlite3
import tracemalloc
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import attrs
import pytest
from click.testing import CliRunner
from hypothesis import given, settings

import csto_events
from csto_events import InputError, InvalidDocumentError, Limits
from csto_events.cli.program import program
from csto_events.formats import codec, report, streaming
from csto_events.formats.rows.columns import columns
from csto_events.formats.writing import Layout
from csto_events.model import ArmedIncident, Bundle, CasualtyReport, CodedEvent, Place, Quantity, ReadResult, Unrest, Visit
from csto_events.testing import bundles

from .conftest import shared

ACLED = """event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,inter2,iso,country,admin1,location,\
latitude,longitude,geo_precision,source,notes,fatalities
KAZ1,2022-01-06,2022,1,Political violence,Battles,Armed clash,Police Forces of Kazakhstan,,1,Rioters (Kazakhstan),5,398,Kazakhstan,Almaty,Almaty,43.2567,76.9286,1,Reuters; TASS,"Shots, they say",12
KAZ2,2022-01-07,2022,2,Demonstrations,Protests,Peaceful protest,Protesters (Kazakhstan),,6,,,398,Kazakhstan,Mangystau,Shetpe,44.1,52.1,2,Azattyq,Rally,0
KAZ3,2022-01-01,2022,3,Strategic developments,Strategic developments,Agreement,Government of Kazakhstan,,1,Government of Russia,8,398,Kazakhstan,,,,,3,TASS,Deal,
"""
UCDP_HEADER = list(columns("ucdp_columns.tsv"))
GDELT_HEADER = list(columns("gdelt_columns.tsv"))
POLECAT_HEADER = list(columns("polecat_columns.tsv"))


def read(name: str, data: str | bytes, unknown: str = "refuse") -> ReadResult:
    return codec(name).loads(data.encode() if isinstance(data, str) else data, unknown=unknown, limits=Limits())  # type: ignore[arg-type]


def table(header: list[str], *rows: dict[str, str], delimiter: str = ",", headed: bool = True) -> str:
    out = StringIO()
    writer = csv.DictWriter(out, header, delimiter=delimiter, lineterminator="\n")
    if headed:
        writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def ucdp(**cells: str) -> str:
    row = {
        "id": "1",
        "type_of_violence": "1",
        "side_a": "Government of Kazakhstan",
        "side_b": "Rebels",
        "where_prec": "1",
        "where_coordinates": "Almaty",
        "latitude": "43.25",
        "longitude": "76.92",
        "country": "Kazakhstan",
        "country_id": "705",
        "date_prec": "1",
        "date_start": "2022-01-06 00:00:00.000",
        "date_end": "2022-01-06 00:00:00.000",
        "deaths_a": "2",
        "deaths_b": "3",
        "deaths_civilians": "0",
        "deaths_unknown": "0",
        "best": "5",
        "high": "9",
        "low": "3",
        "gwnoa": "705",
    }
    return table(UCDP_HEADER, row | cells)


def gdelt(**cells: str) -> str:
    row = {
        "GLOBALEVENTID": "7",
        "SQLDATE": "20220106",
        "Actor1Code": "RUS",
        "Actor1Name": "RUSSIA",
        "Actor1CountryCode": "RUS",
        "Actor2Code": "KAZ",
        "Actor2Name": "KAZAKHSTAN",
        "Actor2CountryCode": "KAZ",
        "EventCode": "042",
        "ActionGeo_Type": "4",
        "ActionGeo_Fullname": "Shetpe, Mangghystau, Kazakhstan",
        "ActionGeo_CountryCode": "KZ",
        "ActionGeo_Lat": "44.1",
        "ActionGeo_Long": "52.1",
        "ActionGeo_FeatureID": "12345",
        "SOURCEURL": "https://example.org/a",
    }
    return table(GDELT_HEADER, row | cells, delimiter="\t", headed=False)


def polecat(**cells: str) -> str:
    row = {
        "Event ID": "E1",
        "Event Date": "2022-01-06",
        "Event Type": "PROTEST",
        "Event Mode": "riot",
        "Contexts": "executive",
        "Actor Name": "Crowd",
        "Recipient Name": "Kazakhstan",
        "Recipient Country": "KAZ",
        "Primary Recipient Sector": "GOV",
        "Placename": "Shetpe",
        "Country": "KAZ",
        "Latitude": "44.1",
        "Longitude": "52.1",
        "GeoNames ID": "608879",
        "Feature Type": "PPL",
        "Source": "Azattyq",
        "Publication Date": "2022-01-07",
    }
    return table(POLECAT_HEADER, row | {name.replace("_", " "): cell for name, cell in cells.items()}, delimiter="\t")


# ACLED


def test_an_acled_battle_is_an_incident_with_a_number_of_deaths_that_has_no_bounds() -> None:
    result = read("acled", ACLED)
    incident = next(record for record in result.bundle.records if isinstance(record, ArmedIncident))
    deaths = next(record for record in result.bundle.records if isinstance(record, CasualtyReport))
    assert result.faults == ()
    assert (incident.kind, incident.when.edtf, incident.where) == ("battle", "2022-01-06", ("place:KZ/almaty",))  # type: ignore[union-attr]
    assert incident.actor.text == "Police Forces of Kazakhstan"  # type: ignore[union-attr]
    assert incident.attribution.source_text == "Reuters; TASS"  # type: ignore[union-attr]
    quantity = deaths.figures[0].quantity
    assert (quantity.value, quantity.low, quantity.high, quantity.qualifier) == (12, None, None, "estimate")  # type: ignore[union-attr]
    assert deaths.event == incident.id


def test_zero_deaths_of_acled_may_be_unknown_and_stand_in_the_ledger() -> None:
    lines = read("acled", ACLED).bundle.passed_over
    assert [(line.kind, line.reason, line.trigger) for line in lines] == [("casualty_report", "no_quantity", "best=0")]


def test_precisions_of_acled_become_spans_and_places() -> None:
    protest, deal = (next(record for record in read("acled", ACLED).bundle.records if isinstance(record, cls)) for cls in (Unrest, CodedEvent))
    assert protest.when.edtf == "2022-01-07/2022-01-13"  # type: ignore[union-attr]
    assert deal.when.edtf == "2022-01"  # type: ignore[union-attr]
    assert deal.where == ("state:KAZ",)
    assert (deal.scheme, deal.code, deal.mode) == ("acled", "Strategic developments", "Agreement")


def test_names_of_older_releases_of_acled_are_known() -> None:
    older = "data_id,EVENT_DATE,EVENT_TYPE,ACTOR1,COUNTRY,GEO_PRECIS,FATALITIES\n9,06 January 2017,Battle-No change of territory,Army,Kazakhstan,1,3\n"
    result = read("acled", older)
    assert [record.type for record in result.bundle.records] == ["armed_incident", "casualty_report"]
    assert result.bundle.records[0].where == ("state:KAZ",)


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (("Battles", "Brawls"), "event_type"),
        (("2022-01-06", "January"), "event_date"),
        ((",12\n", ",many\n"), "fatalities"),
        (("43.2567", "943"), "latitude"),
        ((",2022,1,Pol", ",2022,7,Pol"), "time_precision"),
    ],
)
def test_a_cell_that_is_wrong_is_a_fault_with_line_and_column_and_the_rest_is_read(change: tuple[str, str], path: str) -> None:
    result = read("acled", ACLED.replace(*change, 1))
    assert [(fault.line, fault.path) for fault in result.faults] == [(2, path)]
    assert len(result.bundle.documents) == 2


def test_rows_in_are_rows_out_and_faults() -> None:
    twice = ACLED + "\n".join(ACLED.split("\n")[1:2]) + "\nKAZ9,too short\n"
    result = read("acled", twice)
    assert len(result.bundle.documents) + len(result.faults) == 5
    assert [fault.found for fault in result.faults] == ["the row of line 2 again", "2 cells in 'KAZ9,too short'"]


def test_each_cell_is_carried_approximated_or_lost() -> None:
    result = read("acled", ACLED)
    cells = sum(len([cell for cell in row if cell]) for row in list(csv.reader(StringIO(ACLED)))[1:])
    assert sum(line.count for line in result.report) == cells
    assert {line.what for line in result.report.approximated} == {"time_precision", "geo_precision", "fatalities", "latitude", "longitude"}
    moved = [(line.fate, line.count) for line in result.report if line.what in ("latitude", "longitude")]
    assert moved == [("carried", 1), ("carried", 1), ("approximated", 1), ("approximated", 1)]  # the registry has Almaty, and Shetpe it has not
    assert "notes" in {line.what for line in result.report.lost}


# UCDP


def test_a_ucdp_row_is_an_incident_and_its_deaths_with_bounds_and_by_side() -> None:
    incident, deaths = read("ucdp", ucdp()).bundle.records
    assert isinstance(incident, ArmedIncident)
    assert isinstance(deaths, CasualtyReport)
    assert incident.actor.entity == "state:KAZ"  # type: ignore[union-attr]
    total = deaths.figures[0].quantity
    assert (total.value, total.low, total.high) == (5, 3, 9)  # type: ignore[union-attr]
    groups = {figure.group: figure.quantity.value for figure in deaths.figures[1:] if figure.quantity}
    assert groups == {"Government of Kazakhstan": 2, "Rebels": 3, "civilians": 0, "unknown": 0}


def test_estimates_of_ucdp_that_contradict_one_another_stand_in_the_ledger() -> None:
    result = read("ucdp", ucdp(low="7"))
    assert [record.type for record in result.bundle.records] == ["armed_incident"]
    assert [(line.trigger, line.reason) for line in result.bundle.passed_over] == [("best=5 low=7 high=9", "out_of_range")]


@pytest.mark.parametrize(
    ("cells", "edtf"),
    [
        ({"date_end": "2022-01-08"}, "2022-01-06/2022-01-08"),
        ({"date_start": "2022-01-01", "date_end": "2022-01-31"}, "2022-01"),
        ({"date_start": "2022-01-01", "date_end": "2022-12-31"}, "2022"),
    ],
)
def test_dates_of_ucdp_are_as_precise_as_they_are_given(cells: dict[str, str], edtf: str) -> None:
    assert read("ucdp", ucdp(**cells)).bundle.records[0].when.edtf == edtf  # type: ignore[union-attr]


@pytest.mark.parametrize(("precision", "where"), [("1", ("place:KZ/almaty",)), ("6", ("state:KAZ",))])
def test_the_precision_of_a_place_decides_between_place_and_state(precision: str, where: tuple[str, ...]) -> None:
    assert read("ucdp", ucdp(where_prec=precision)).bundle.records[0].where == where


def test_a_place_of_the_same_name_elsewhere_is_another_place() -> None:
    result = read("ucdp", ucdp(latitude="50.0", longitude="60.0"))
    (where,) = result.bundle.records[0].where
    made = next(entity for entity in result.bundle.entities if entity.id == where)
    assert isinstance(made, Place)
    assert (made.resolved, made.latitude) == (False, 50.0)
    assert where.startswith("place:KZ/almaty~")


@pytest.mark.parametrize(
    ("cells", "path"),
    [
        ({"type_of_violence": "4"}, "type_of_violence"),
        ({"date_end": "2021-01-01"}, "date_end"),
        ({"best": "some"}, "estimate"),
        ({"longitude": "x"}, "longitude"),
    ],
)
def test_a_wrong_cell_of_ucdp_is_named(cells: dict[str, str], path: str) -> None:
    result = read("ucdp", ucdp(**cells))
    assert [(fault.line, fault.path) for fault in result.faults] == [(2, path)]
    assert result.bundle == Bundle()


# GDELT


def test_a_gdelt_visit_has_visitor_and_destination() -> None:
    (visit,) = read("gdelt", gdelt()).bundle.records
    assert isinstance(visit, Visit)
    assert (visit.visitor, visit.destination, visit.when.edtf) == ("state:RUS", "state:KAZ", "2022-01-06")  # type: ignore[union-attr]
    (hosted,) = read("gdelt", gdelt(EventCode="043")).bundle.records
    assert (hosted.visitor, hosted.destination) == ("state:KAZ", "state:RUS")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("046", "meeting"),
        ("0232", "request"),
        ("074", "deployment"),
        ("194", "armed_incident"),
        ("141", "unrest"),
        ("163", "coded_event"),
        ("010", "coded_event"),
    ],
)
def test_a_cameo_code_means_a_record(code: str, kind: str) -> None:
    result = read("gdelt", gdelt(EventCode=code))
    assert [record.type for record in result.bundle.records] == [kind]
    assert csto_events.validate(result.bundle).errors == ()


def test_a_party_without_an_entity_makes_a_coded_event_that_keeps_its_words() -> None:
    (event,) = read("gdelt", gdelt(Actor1Code="COP", Actor1Name="POLICE", Actor1CountryCode="")).bundle.records
    assert isinstance(event, CodedEvent)
    assert (event.code, event.actor.text, event.actor.entity) == ("042", "POLICE", None)  # type: ignore[union-attr]


def test_the_article_of_a_gdelt_row_is_the_url_of_its_document() -> None:
    assert read("gdelt", gdelt()).bundle.documents[0].url == "https://example.org/a"


def test_places_of_gdelt_are_places_or_states_with_their_numbers() -> None:
    result = read("gdelt", gdelt())
    place = next(entity for entity in result.bundle.entities if entity.id == result.bundle.records[0].where[0])
    assert dict(place.identifiers) == {"geonames": "12345"}
    assert read("gdelt", gdelt(ActionGeo_Type="1")).bundle.records[0].where == ("state:KAZ",)
    assert read("gdelt", gdelt(ActionGeo_Type="0", ActionGeo_Fullname="", ActionGeo_CountryCode="")).bundle.records[0].where == ()


def test_a_code_that_cameo_does_not_have_is_a_fault() -> None:
    assert [fault.path for fault in read("gdelt", gdelt(EventCode="999")).faults] == ["EventCode"]


MENTION = "7\t20220106101500\t20220106103000\t1\texample.org\thttps://example.org/a\t1\t0\t0\t0\t1\t80\t900\t-1.5\t\t\n"


def test_a_gdelt_mention_is_a_coded_event_with_its_article() -> None:
    result = read("gdelt_mentions", MENTION)
    (event,) = result.bundle.records
    document = result.bundle.documents[0]
    assert (event.code, document.publisher, document.published) == ("7", "example.org", "2022-01-06T10:30:00Z")  # type: ignore[union-attr]
    assert [fault.path for fault in read("gdelt_mentions", MENTION.replace("20220106103000", "now", 1)).faults] == ["MentionTimeDate"]
    assert [fault.path for fault in read("gdelt_mentions", MENTION.replace("7", "x", 1)).faults] == ["GLOBALEVENTID"]


@pytest.mark.parametrize("name", ["gdelt", "gdelt_mentions"])
def test_gdelt_is_not_written(name: str) -> None:
    for refused in (lambda: codec(name).dumps(Bundle(), layout=Layout()), lambda: report(Bundle(), name, Layout())):
        with pytest.raises(InputError, match="read and not written"):
            refused()


# POLECAT


def test_a_polecat_riot_is_unrest_against_a_state() -> None:
    result = read("polecat", polecat())
    (riot,) = result.bundle.records
    assert isinstance(riot, Unrest)
    assert (riot.kind, riot.against.entity) == ("riot", "state:KAZ")  # type: ignore[union-attr]
    assert (result.bundle.documents[0].publisher, result.bundle.documents[0].published) == ("Azattyq", "2022-01-07")


def test_what_plover_codes_and_no_type_holds_keeps_type_mode_and_contexts() -> None:
    (event,) = read("polecat", polecat(Event_Type="SANCTION", Event_Mode="None", Contexts="economic;military")).bundle.records
    assert (event.scheme, event.code, event.mode, event.context) == ("plover", "SANCTION", None, "economic;military")  # type: ignore[union-attr]


def test_names_that_polecat_does_not_have_are_nobody() -> None:
    (riot,) = read("polecat", polecat(Recipient_Name="None", Placename="None")).bundle.records
    assert (riot.against, riot.where) == (None, ("state:KAZ",))  # type: ignore[union-attr]


def test_an_event_type_that_plover_does_not_have_is_a_fault() -> None:
    assert [fault.path for fault in read("polecat", polecat(Event_Type="DANCE")).faults] == ["Event Type"]


# Writing


@pytest.mark.parametrize(("name", "data"), [("acled", ACLED), ("ucdp", ucdp()), ("polecat", polecat())])
def test_rows_that_were_read_are_given_back_as_they_were(name: str, data: str) -> None:
    bundle = read(name, data).bundle
    text = codec(name).dumps(bundle, layout=Layout())
    assert isinstance(text, str)
    delimiter = "\t" if name == "polecat" else ","
    given, written = (list(csv.DictReader(StringIO(table), delimiter=delimiter)) for table in (data, text))
    assert sorted(({column: row[column] for column in given[0]} for row in written), key=str) == sorted(given, key=str)
    assert read(name, text).bundle == bundle


NEWS = csto_events.parse(
    "On 6 January 2022, gunmen attacked soldiers in Almaty, and at least 8 soldiers were killed. Protests were held in Aktau on January 4. "
    "President Vladimir Putin visited Kazakhstan on January 10. Armenia asked Russia for military aid.",
    published="2022-01-12",
)


@pytest.mark.parametrize("name", ["acled", "ucdp", "polecat"])
@given(bundle=bundles())
@settings(max_examples=25)
def test_what_is_written_is_read_and_a_second_round_changes_nothing_more(name: str, bundle: Bundle) -> None:
    written = codec(name).dumps(bundle, layout=Layout())
    assert isinstance(written, str)
    once = read(name, written)
    assert len(once.bundle.documents) + len(once.faults) == len(list(csv.reader(StringIO(written), delimiter="\t" if name == "polecat" else ","))) - 1
    again = codec(name).dumps(once.bundle, layout=Layout())
    assert read(name, again.encode()).bundle == once.bundle  # type: ignore[union-attr]


@pytest.mark.parametrize("name", ["acled", "ucdp", "polecat", "cameo", "ftm"])
@given(bundle=bundles())
@settings(max_examples=25)
def test_every_record_is_accounted_for(name: str, bundle: Bundle) -> None:
    types = {record.type for record in bundle.records}
    counted = sum(line.count for line in report(bundle, name, Layout()) if line.what in types)
    others = sum(1 for entity in bundle.entities if entity.type in types)
    assert counted == len(bundle.records) + others


def test_coordinates_of_a_known_place_are_carried_where_they_are_those_of_the_registry() -> None:
    same = read("acled", ACLED.replace("43.2567,76.9286", "43.222,76.8512")).report
    assert {line.fate for line in same if line.what in ("latitude", "longitude")} == {"carried"}
    half = read("acled", ACLED.replace("43.2567,76.9286", "43.2567,")).report
    assert [line.count for line in half.lost if line.what == "latitude"] == [1]


def test_deaths_that_another_scheme_keeps_are_not_called_lost() -> None:
    deaths = [line for line in report(read("ucdp", ucdp()).bundle, "acled", Layout()) if line.what == "casualty_report"]
    assert [(line.fate, line.how) for line in deaths] == [("approximated", "fatalities in the row of its event")]
    battle = read("acled", "\n".join(ACLED.split("\n")[:2])).bundle
    (told,) = (line for line in report(battle, "ucdp", Layout()) if line.what == "casualty_report")
    assert (told.fate, told.how) == ("approximated", "best, low and high in the row of its event, all three from a coder's one number without bounds")
    (plain,) = (line for line in report(battle, "cameo", Layout()) if line.what == "casualty_report")
    assert plain.fate == "lost"


def test_a_report_whose_event_has_no_row_is_lost() -> None:
    bundle = read("ucdp", ucdp()).bundle
    alone = attrs.evolve(bundle, records=tuple(record for record in bundle.records if record.type == "casualty_report"))
    assert {line.fate for line in report(alone, "acled", Layout()) if line.what == "casualty_report"} == {"lost"}


def test_of_several_reports_ucdp_gets_the_lowest_and_the_highest() -> None:
    bundle = read("ucdp", ucdp()).bundle
    incident, deaths = bundle.records
    (figure, *_) = deaths.figures  # type: ignore[union-attr]
    other = attrs.evolve(
        deaths, id="casualty_report:0123456789ab", figures=(attrs.evolve(figure, quantity=Quantity(value=12, low=12, high=12, qualifier="exact", text="12")),)
    )
    text = attrs.evolve(bundle, records=(attrs.evolve(incident, rule="mine/row"), attrs.evolve(deaths, rule="mine/row"), attrs.evolve(other, rule="mine/row")))
    (row,) = csv.DictReader(StringIO(str(codec("ucdp").dumps(text, layout=Layout()))))
    assert (row["low"], row["high"]) == ("3", "12")


def test_news_in_acleds_terms() -> None:
    rows = list(csv.DictReader(StringIO(str(codec("acled").dumps(NEWS, layout=Layout())))))
    assert {row["event_type"] for row in rows} <= {"Violence against civilians", "Protests", "Battles"}
    assert all(row["country"] == "Kazakhstan" and row["event_date"] for row in rows)
    assert "Protests" in {row["event_type"] for row in rows}


def test_news_in_cameos_terms() -> None:
    rows = list(csv.DictReader(StringIO(str(codec("cameo").dumps(NEWS, layout=Layout()))), delimiter="\t"))
    assert {"042", "0232", "141"} <= {row["code"] for row in rows}
    assert next(row for row in rows if row["code"] == "042")["fit"] == "exact"


@pytest.mark.parametrize("name", ["cameo", "ftm"])
def test_what_is_only_written_is_not_read(name: str) -> None:
    with pytest.raises(InvalidDocumentError, match="written and not read"):
        read(name, "{}")


def test_coded_events_of_cameo_keep_their_code() -> None:
    coded = read("gdelt", gdelt(EventCode="163")).bundle
    assert ",".join(str(codec("cameo").dumps(coded, layout=Layout())).split("\n")[1].split("\t")[2:5]) == "163,Impose embargo, boycott, or sanctions,-6.5"
    plover = read("polecat", polecat(Event_Type="SANCTION")).bundle
    assert [line.how for line in report(plover, "cameo", Layout()).lost if line.what == "coded_event"] == ["is coded in another scheme"]


def test_followthemoney_entities_refer_only_to_what_is_there() -> None:
    made = [json.loads(line) for line in str(codec("ftm").dumps(NEWS, layout=Layout())).split("\n")]
    ids = {entity["id"] for entity in made}
    referred = {
        value
        for entity in made
        for name in ("proof", "involved", "member", "organization", "holder", "post", "parent")
        for value in entity["properties"].get(name, ())
    }
    assert referred <= ids
    assert {entity["schema"] for entity in made} >= {"Article", "Event", "Person", "Occupancy", "Position"}


@pytest.mark.slow
@given(bundle=bundles())
def test_followthemoneys_own_model_accepts_every_entity(bundle: Bundle) -> None:
    model = pytest.importorskip("followthemoney", reason="followthemoney is large and judges in this test alone: pip install followthemoney").model
    for text in filter(None, str(codec("ftm").dumps(bundle, layout=Layout())).split("\n")):
        entity = json.loads(text)
        schema = model.get(entity["schema"])
        schema.validate({"properties": entity["properties"]})
        for name, values in entity["properties"].items():
            assert all(schema.get(name).type.validate(value) for value in values), (entity["schema"], name, values)


# Real samples


@pytest.mark.parametrize(
    ("name", "file", "rows"),
    [
        ("ucdp", "ucdp_ged_23_1_sample1000.csv", 1000),
        ("gdelt", "gdelt2_20180101000000.export.CSV", 2414),
        ("gdelt_mentions", "gdelt2_mentions_sample_headered.csv", 1250),
    ],
)
def test_every_row_of_the_real_samples_is_accounted_for(name: str, file: str, rows: int) -> None:
    result = read(name, shared(file))
    assert (len(result.bundle.documents), result.faults) == (rows, ())
    assert csto_events.validate(result.bundle).errors == ()
    assert {record.evidence[0].document for record in result.bundle.records} == {document.id for document in result.bundle.documents}


def test_the_real_rows_of_ucdp_are_given_back_cell_for_cell() -> None:
    data = shared("ucdp_ged_23_1_sample1000.csv")
    text = str(codec("ucdp").dumps(read("ucdp", data).bundle, layout=Layout()))
    key = lambda row: row["relid"]  # noqa: E731
    assert sorted(csv.DictReader(StringIO(text)), key=key) == sorted(csv.DictReader(StringIO(data.decode(), newline="")), key=key)


# Long files


def test_a_table_becomes_json_lines_batch_by_batch_and_is_what_it_is_as_a_whole() -> None:
    Path("in.acled.csv").write_text(ACLED, "utf-8")
    results = list(streaming.stream("in.acled.csv", batch=2))
    assert [len(result.bundle.documents) for result in results] == [2, 1]
    streaming.write_stream((result.bundle for result in results), "out.jsonl.gz")
    assert csto_events.read("out.jsonl.gz") == csto_events.read("in.acled.csv")


@pytest.mark.parametrize("suffix", ["gz", "zst"])
def test_compressed_tables_stream_too(suffix: str) -> None:
    from csto_events.formats import compression  # noqa: PLC0415

    Path(f"in.acled.csv.{suffix}").write_bytes(compression.packed(ACLED.encode(), suffix))  # type: ignore[arg-type]
    assert sum(len(result.bundle.documents) for result in streaming.stream(f"in.acled.csv.{suffix}")) == 3


ANY_DAY = {"acled": "event_date", "ucdp": "date_start", "polecat": "Event Date", "gdelt": "SQLDATE"}
TABLES = {"acled": ACLED, "ucdp": ucdp(), "polecat": polecat(), "gdelt": "\t".join(GDELT_HEADER) + "\n" + gdelt()}


def rows_of(name: str) -> list[list[str]]:
    return list(csv.reader(StringIO(TABLES[name]), delimiter="," if name in ("acled", "ucdp") else "\t"))


def convert_rows(name: str, made: list[list[str]], *options: str, to: str = "out.jsonl") -> tuple[int, str]:
    with Path(f"in.{name}.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter="," if name in ("acled", "ucdp") else "\t", lineterminator="\n").writerows(made)
    return convert(f"in.{name}.csv", to, *options)


@pytest.mark.parametrize("name", TABLES)
def test_columns_in_another_order_or_with_names_of_older_releases_are_converted_to_the_same(name: str) -> None:
    plain, known = rows_of(name), columns(f"{name}_columns.tsv")
    older = [[(*known[column].older, column)[0].upper() for column in plain[0]], *plain[1:]]
    assert convert_rows(name, plain)[0] == 0
    straight = csto_events.read("out.jsonl")
    assert straight.records
    for made in ([row[::-1] for row in plain], older):
        assert convert_rows(name, made)[0] == 0
        assert csto_events.read("out.jsonl") == straight


@pytest.mark.parametrize("name", TABLES)
def test_a_column_that_is_missing_or_unknown_is_refused_by_name_and_an_unknown_one_kept_on_demand(name: str) -> None:
    plain = rows_of(name)
    needed = next(column.name for column in columns(f"{name}_columns.tsv").values() if column.needed)
    place = plain[0].index(needed)
    code, said = convert_rows(name, [[*row[:place], *row[place + 1 :]] for row in plain])
    assert (code, f"line 1: {needed}: found no such column" in said) == (3, True)
    more = [[*row, "good" if line else "mood"] for line, row in enumerate(plain)]
    code, said = convert_rows(name, more)
    assert (code, "line 1: mood: found an unknown column" in said, "--keep-unknown" in said) == (3, True, True)
    assert not Path("out.jsonl").exists()
    assert convert_rows(name, more, "--keep-unknown")[0] == 0
    assert all("mood: good" in (document.text or "") for document in csto_events.read("out.jsonl").documents)


@pytest.mark.parametrize("to", ["out.jsonl", "out.json"])
@pytest.mark.parametrize("name", TABLES)
def test_rows_that_cannot_be_read_are_said_with_their_lines_and_the_rest_is_converted(name: str, to: str) -> None:
    header, first, *rest = rows_of(name)
    wrong = list(first)
    wrong[header.index(ANY_DAY[name])] = "soon"
    code, said = convert_rows(name, [header, first, wrong, first[:3], *rest], to=to)
    assert code == 1
    assert f"left out: line 3: {ANY_DAY[name]}: found 'soon'; expected a day" in said
    assert f"left out: line 4: (the whole row): found 3 cells in {first[0]!r}"[:-1] in said
    assert len(csto_events.read(to).documents) == 1 + len(rest)


def test_mentions_of_gdelt_with_commas_and_a_header_stream_too() -> None:
    header = ",".join(columns("gdelt_mentions_columns.tsv"))
    Path("in.gdelt_mentions.csv").write_text(f"{header}\n{MENTION.strip().replace(chr(9), ',')},,\n", "utf-8")
    assert convert("in.gdelt_mentions.csv", "out.jsonl")[0] == 0
    assert csto_events.read("out.jsonl") == csto_events.read("in.gdelt_mentions.csv")


@pytest.mark.parametrize("batch", [1, 2, 1000])
def test_a_row_that_stands_twice_is_a_fault_whatever_stands_between(batch: int) -> None:
    twice = ACLED + ACLED.split("\n")[1] + "\n"
    results = list(streaming.stream(BytesIO(twice.encode()), "acled", batch=batch))
    assert [str(fault) for result in results for fault in result.faults] == ["line 5: (the whole row): found the row of line 2 again; expected each row once"]


def test_a_full_temporary_folder_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def small(*arguments: Any, **options: Any) -> sqlite3.Connection:
        file = connect(*arguments, **options)
        file.execute("PRAGMA max_page_count = 3")
        return file

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", small)
    rows = "".join(f"KAZ{number},2022-01-04,Protests,Kazakhstan\n" for number in range(2_000))
    with pytest.raises(InputError, match=r"temporary folder: .*full"):
        list(streaming.stream(BytesIO(f"event_id_cnty,event_date,event_type,country\n{rows}".encode()), "acled", batch=500))


def test_memory_does_not_grow_with_the_rows() -> None:
    rows = "".join(f"KAZ{number},2022-01-04,Protests,Kazakhstan\n" for number in range(10_100))
    source = BytesIO(f"event_id_cnty,event_date,event_type,country\n{rows}".encode())
    held = {}
    tracemalloc.start()
    for number, result in enumerate(streaming.stream(source, "acled", batch=100, limits=Limits(line_length=2**10)), 1):
        assert len(result.bundle.documents) == 100
        if number in (75, 100):  # caches are full and at rest by then
            gc.collect()
            held[number] = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert held[100] - held[75] < 2500 * 20


def test_formats_that_do_not_stream_say_so() -> None:
    Path("in.json").write_text(csto_events.dumps(NEWS), "utf-8")
    with pytest.raises(InputError, match="not read batch by batch"):
        list(streaming.stream("in.json"))
    with pytest.raises(InputError, match="not written batch by batch"):
        streaming.write_stream([NEWS], "out.sqlite")
    with pytest.raises(InputError, match=r"no\.acled\.csv"):
        list(streaming.stream("no.acled.csv"))


def convert(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(program, ["convert", *arguments], standalone_mode=True)
    return done.exit_code, done.stderr


def test_convert_streams_says_what_was_left_out_and_exits_1() -> None:
    Path("in.acled.csv").write_text(ACLED.replace("Battles", "Brawls"), "utf-8")
    code, said = convert("in.acled.csv", "out.jsonl")
    assert code == 1
    assert "left out: line 2: event_type: found 'Brawls'" in said
    assert "jsonl loses notes: 2, in the text of the row's document alone" in said
    assert len(csto_events.read("out.jsonl").documents) == 2


def test_convert_refuses_any_loss_of_a_table_where_it_is_strict() -> None:
    Path("in.acled.csv").write_text(ACLED, "utf-8")
    code, said = convert("in.acled.csv", "out.jsonl", "--strict")
    assert code == 3
    assert "jsonl would lose notes" in said
    assert not Path("out.jsonl").exists()

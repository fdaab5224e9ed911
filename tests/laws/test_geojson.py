"""GeoJSON: another library finds it valid, every record is in it, and what is left out is said."""

import json
from pathlib import Path

import attrs
import geojson as judge
import pytest
from click.testing import CliRunner
from hypothesis import given, settings

import csto_events
from csto_events import Bundle, InvalidDocumentError, parse
from csto_events.cli.program import program
from csto_events.formats import geojson
from csto_events.formats.writing import Layout
from csto_events.model.schema import structure
from csto_events.testing import bundles

LAYOUT = Layout()
NEWS = parse("18 people were killed in Almaty on January 12.", published="2022-01-13")


@settings(max_examples=60, deadline=None)
@given(bundles())
def test_every_record_is_a_feature_with_all_its_fields(bundle: Bundle) -> None:
    written = geojson.dumps(bundle, layout=LAYOUT)
    assert judge.loads(written).is_valid
    features = json.loads(written)["features"]
    assert [feature["id"] for feature in features] == [record.id for record in bundle.records]
    for feature, record in zip(features, bundle.records, strict=True):
        fields = {name: value for name, value in feature["properties"].items() if name != "places"}
        assert structure(type(record), fields | {"id": feature["id"]}) == record


@settings(max_examples=60, deadline=None)
@given(bundles())
def test_nothing_is_lost_only_where_there_are_records_alone(bundle: Bundle) -> None:
    records_alone = Bundle(records=bundle.records)
    assert geojson.report(bundle, layout=LAYOUT).lossless == (bundle == records_alone)
    assert geojson.report(records_alone, layout=LAYOUT).lossless


def test_a_place_is_a_point_longitude_first_and_places_are_many() -> None:
    (feature,) = json.loads(geojson.dumps(NEWS, layout=LAYOUT))["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [76.8512, 43.222]}
    assert feature["properties"]["places"] == ["Almaty"]
    astana = next(entity.id for entity in NEWS.entities if entity.id == "place:KZ/astana")
    both = attrs.evolve(NEWS, records=(attrs.evolve(NEWS.records[0], where=("place:KZ/almaty", astana)),))
    assert json.loads(geojson.dumps(both, layout=LAYOUT))["features"][0]["geometry"] == {
        "type": "MultiPoint",
        "coordinates": [[76.8512, 43.222], [71.4491, 51.1694]],
    }
    nowhere = attrs.evolve(NEWS, records=(attrs.evolve(NEWS.records[0], where=("state:KAZ",)),))
    assert json.loads(geojson.dumps(nowhere, layout=LAYOUT))["features"][0]["geometry"] is None


def test_convert_says_what_is_lost_and_strict_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    csto_events.write(NEWS, "news.json")
    refused = CliRunner().invoke(program, ["convert", "news.json", "news.geojson", "--strict"])
    assert refused.exit_code == 3
    assert "geojson would lose documents: 1" in refused.stderr
    assert not Path("news.geojson").exists()
    done = CliRunner().invoke(program, ["convert", "news.json", "news.geojson"])
    assert done.exit_code == 0
    assert "news.geojson: geojson loses documents: 1\n" in done.stderr
    with pytest.raises(InvalidDocumentError, match="written and not read"):
        csto_events.read("news.geojson")

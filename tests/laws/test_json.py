"""JSON: what goes out comes back, and what is wrong is refused with every fault and its place."""

import io
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import csto_events
from csto_events import Bundle, InputError, InvalidDocumentError, LimitExceededError, Limits, UnsupportedVersionError, dumps, loads, read, write
from csto_events.errors import Fault
from csto_events.formats import files
from csto_events.model import CasualtyFigure, Evidence, FrozenMapping, JsonValue, Party, Place, Quantity, When, strict
from csto_events.model.schema import structure, unstructure
from csto_events.testing import bundles, json_values

SUITE = Path(__file__).parents[2].parent / "shared" / "hostile" / "JSONTestSuite"
HOSTILE = SUITE.parent / "inputs.jsonl"
HEADER = '{"type":"header","schema":"csto-events/1.1"}'
SPAN = {"document": "doc:0123456789abcdef", "start": 0, "end": 4, "exact": "sent"}
FIVE = {"value": 5, "low": 5, "high": 5, "qualifier": "exact", "text": "5"}
PERSON = {"type": "person", "id": "person:a", "name": "A"}

some = settings(max_examples=25, deadline=None)


def report(**changes: object) -> dict[str, object]:
    made = {
        "type": "casualty_report",
        "id": "casualty_report:0123456789ab",
        "evidence": [SPAN],
        "rule": "harm/x",
        "figures": [{"kind": "killed", "quantity": FIVE}],
    }
    return made | changes


def bundle_of(*records: object, **rest: object) -> str:
    return json.dumps({"schema": "csto-events/1.1", "records": records, **rest})


def faults_of(data: str | bytes, **options: object) -> list[Fault]:
    with pytest.raises(InvalidDocumentError) as caught:
        loads(data, **options)  # type: ignore[call-overload]
    assert str(caught.value).count("\n") == len(caught.value.faults) - 1
    return list(caught.value.faults)


def paths_of(data: str | bytes, **options: object) -> list[str]:
    return [fault.path for fault in faults_of(data, **options)]


# There and back


@some
@given(bundles(), st.sampled_from((None, 0, 2)))
def test_what_is_written_is_read_back(bundle: Bundle, indent: int | None) -> None:
    assert loads(dumps(bundle, indent=indent)) == bundle
    assert loads(dumps(bundle, format="jsonl"), format="jsonl") == bundle


@some
@given(bundles(grounded=False))
def test_loose_bundles_are_read_back_from_bytes_too(bundle: Bundle) -> None:
    text = dumps(bundle)
    assert loads(text.encode()) == bundle
    assert dumps(loads(text)) == text
    lines = dumps(bundle, format="jsonl")
    assert dumps(loads(lines.encode(), format="jsonl"), format="jsonl") == lines


@some
@given(bundles(grounded=False))
def test_lines_hold_the_objects_of_the_json(bundle: Bundle) -> None:
    whole = json.loads(dumps(bundle))
    lines = [json.loads(line) for line in dumps(bundle, format="jsonl").split("\n")]
    assert lines[0] == {"type": "header", "schema": whole["schema"], **({"extra": whole["extra"]} if "extra" in whole else {})}
    documents = [{"type": "document", **document} for document in whole["documents"]]
    ledger = [{"type": "passed_over", **line} for line in whole["passed_over"]]
    assert lines[1:] == [*documents, *whole["entities"], *whole["records"], *ledger]


@some
@given(bundles(), st.randoms())
def test_lines_stand_in_any_order_after_the_header(bundle: Bundle, random: object) -> None:
    header, *rest = dumps(bundle, format="jsonl").split("\n")
    random.shuffle(rest)  # type: ignore[attr-defined]
    assert loads("\r\n\n".join([header, *rest, ""]), format="jsonl") == bundle


def test_type_and_id_stand_first_and_nulls_are_written() -> None:
    text = dumps(loads(bundle_of(report())), indent=None)
    assert '"records":[{"type":"casualty_report","id":"casualty_report:0123456789ab","evidence":[{"document":' in text
    assert '"attribution":null' in text
    assert '"extra"' not in text
    assert not text.endswith("\n")


@given(json_values())
def test_extra_of_any_json_is_kept(value: JsonValue) -> None:
    party = Party(text="x", extra=FrozenMapping({"a": value}))
    assert structure(Party, json.loads(json.dumps(unstructure(party)))) == party


# No coercion


@pytest.mark.parametrize(
    ("cls", "path", "value"),
    [
        (Quantity, "text", 1),
        (Quantity, "text", True),
        (Quantity, "text", None),
        (Quantity, "value", "5"),
        (Quantity, "value", True),
        (Quantity, "value", 5.0),
        (Quantity, "value", -1),
        (Quantity, "value", 2**53),
        (Quantity, "qualifier", "Exact"),
        (Quantity, "qualifier", ["exact"]),
        (Quantity, "extra", None),
        (Quantity, "extra", []),
        (Place, "latitude", "1.5"),
        (Place, "latitude", True),
        (Place, "latitude", 90.5),
        (Place, "latitude", 10**400),
        (Place, "resolved", 1),
        (Place, "resolved", "true"),
        (Place, "country", "state:kaz"),
        (Place, "country", "state:KAZ\n"),
        (Place, "country", "place:KZ/almaty"),
        (Place, "aliases", "Alma-Ata"),
        (Place, "aliases[1]", ["a", 1]),
        (Place, "aliases", {}),
        (Place, "identifiers.wikidata", {"wikidata": 1}),
        (Place, "identifiers", []),
        (Place, "mentions[0].exact", [SPAN | {"exact": "left off"}]),
        (Place, "mentions[0].end", [SPAN | {"start": 4, "exact": ""}]),
        (Place, "mentions[0]", [3]),
        (Place, "type", "person"),
        (Place, "type", 3),
        (CasualtyFigure, "quantity", 5),
        (CasualtyFigure, "quantity.text", {k: v for k, v in FIVE.items() if k != "text"}),
        (When, "edtf", "last Tuesday"),
        (When, "edtf", "2022-02-30"),
        (Evidence, "start", 0.5),
    ],
)
def test_nothing_is_coerced(cls: type, path: str, value: object) -> None:
    good: dict[type, dict[str, object]] = {
        Quantity: dict(FIVE, low=None, high=None),
        Place: {"type": "place", "id": "place:KZ/almaty", "name": "Almaty"},
        CasualtyFigure: {"kind": "killed"},
        When: {"edtf": "2022-01-10", "text": "x", "basis": "explicit"},
        Evidence: dict(SPAN),
    }
    structure(cls, good[cls])
    field = path.partition(".")[0].partition("[")[0]
    with pytest.raises(InvalidDocumentError) as caught:
        structure(cls, good[cls] | {field: value})
    assert [fault.path for fault in caught.value.faults] == [path]


def test_a_whole_number_may_stand_for_a_float() -> None:
    place = structure(Place, {"type": "place", "id": "place:a", "name": "A", "latitude": 43, "longitude": -76.5})
    assert (place.latitude, type(place.latitude), place.longitude) == (43.0, float, -76.5)


# All faults at once


def test_all_faults_are_told_at_once() -> None:
    data = bundle_of(
        report(mood="good", figures=[{"kind": "killed", "quantity": FIVE | {"low": 9}}, {"kind": "dead"}]),
        report(evidence=[], rule="x", figures=[{"kind": "killed"}], when={"edtf": "2022-13", "text": "x", "basis": "explicit"}),
        report(figures=[{"kind": "killed"}, {"kind": "killed", "quantity": FIVE}, {"kind": "wounded", "quantity": None}]),
        {"type": "visit"},
        {"type": "party"},
        {},
        [],
        documents=[{"id": "doc:0123456789abcdef", "sha256": "0" * 64, "text": "x", "published": "yesterday", "retrieved": "2022-02-30"}],
        entities=[PERSON, PERSON],
        passed_over={},
        colour="red",
    )
    assert paths_of(data) == [
        "colour",
        "documents[0].published",
        "documents[0].retrieved",
        "documents[0].sha256",
        "entities[1].id",
        *("records[0].mood", "records[0].figures[0].quantity.low", "records[0].figures[1].kind"),
        *("records[1].evidence", "records[1].rule", "records[1].when.edtf"),
        *("records[2].figures[0].quantity", "records[2].figures[2].quantity"),
        *("records[3].id", "records[3].evidence", "records[3].rule"),
        *("records[4].type", "records[5].type", "records[6]"),
        "passed_over",
    ]


def test_both_breaks_of_one_order_are_told() -> None:
    assert [str(fault) for fault in faults_of(bundle_of(report(figures=[{"kind": "killed", "quantity": FIVE | {"low": 9, "high": 2}}])))] == [
        "records[0].figures[0].quantity.low: found 9, which is above value 5; expected them the other way round or leave one out",
        "records[0].figures[0].quantity.value: found 5, which is above high 2; expected them the other way round or leave one out",
    ]


def test_a_fault_names_what_was_found_and_expected() -> None:
    fault = faults_of(bundle_of(report(rule=3)))[0]
    assert (fault.path, fault.found, fault.expected, fault.line) == ("records[0].rule", "a number (3)", "a string of Unicode text", None)


def test_names_in_paths_are_harmless_to_a_terminal() -> None:
    assert paths_of(bundle_of(report(**{"\x1b[31m": 1, "a b": 2, "ж": 3, "x" * 100: 4}))) == [
        "records[0]['\\x1b[31m']",
        "records[0]['a b']",
        "records[0]['\\u0436']",
        f"records[0]['{'x' * 77}...']",
    ]


# Unknown fields and versions


def test_unknown_fields_are_kept_when_asked() -> None:
    data = bundle_of(report(mood=[1, {"a": None}], extra={"b": 2}), colour="red")
    bundle = loads(data, unknown="keep")
    assert bundle.extra == {"colour": "red"}
    assert bundle.records[0].extra == {"mood": (1, FrozenMapping({"a": None})), "b": 2}
    assert loads(dumps(bundle)) == bundle
    assert loads(dumps(bundle, format="jsonl"), format="jsonl") == bundle


def test_a_field_cannot_be_kept_beside_itself() -> None:
    assert paths_of(bundle_of(report(mood=1, extra={"mood": 2})), unknown="keep") == ["records[0].mood"]
    assert paths_of(bundle_of(report(mood=1, extra=3)), unknown="keep") == ["records[0].extra"]


def test_an_unknown_type_is_refused_even_so() -> None:
    assert paths_of(bundle_of({"type": "referendum"}), unknown="keep") == ["records[0].type"]


def test_a_newer_minor_version_is_read_and_its_fields_kept() -> None:
    data = json.loads(bundle_of(report(mood=1))) | {"schema": "csto-events/1.7"}
    bundle = loads(json.dumps(data))
    assert bundle.schema == "csto-events/1.1"
    assert bundle.records[0].extra == {"mood": 1}
    lines = '{"type":"header","schema":"csto-events/1.7","tool":"x"}\n' + json.dumps(report(mood=1))
    assert loads(lines, format="jsonl").extra == {"tool": "x"}


@pytest.mark.parametrize(("version", "found"), [("csto-events/99.0", "99.0"), ("csto-events/0.9", "0.9"), ("csto-events/2.0", "2.0")])
def test_another_major_version_is_refused_by_name(version: str, found: str) -> None:
    for data, form in ((json.dumps({"schema": version}), "json"), (json.dumps({"type": "header", "schema": version}), "jsonl")):
        with pytest.raises(UnsupportedVersionError, match=found) as caught:
            loads(data, format=form)  # type: ignore[call-overload]
        assert "csto-events/1.x" in str(caught.value)


@pytest.mark.parametrize("head", [{}, {"schema": None}, {"schema": 1.0}, {"schema": "csto-events/1"}, {"schema": "csto-events/01.0"}, {"schema": "acled/1.0"}])
def test_what_is_not_ours_is_told_by_its_schema(head: dict[str, object]) -> None:
    assert paths_of(json.dumps(head)) == ["schema"]
    assert paths_of(json.dumps({"type": "header"} | head), format="jsonl") == ["schema"]


# JSON as RFC 8259 has it


@pytest.mark.parametrize(
    ("text", "path", "found"),
    [
        ('{"a": 1, "a": 1}', "a", "a duplicate key"),
        ('{"r": [{}, {"b": {"a": 1, "c": 2, "a": 3}}]}', "r[1].b.a", "a duplicate key"),
        ("[NaN]", "[0]", "a number that JSON does not have (NaN)"),
        ('{"a": -Infinity}', "a", "a number that JSON does not have (-Infinity)"),
        ("[1, 1e400]", "[1]", "a number that JSON does not have (1e400)"),
        ('["\\ud800"]', "[0]", "a string with a lone surrogate ('\\ud800')"),
        ('{"\\udc00": 1}', "['\\udc00']", "a name with a lone surrogate"),
        ("", "", "nothing: no byte of content"),
        (" \r\n\t", "", "nothing: no byte of content"),
        ("{} {}", "", "malformed JSON at line 1, column 4: something after the end of the value"),
    ],
)
def test_json_is_read_strictly(text: str, path: str, found: str) -> None:
    assert [(fault.path, fault.found) for fault in faults_of(text)] == [(path, found)]


@pytest.mark.parametrize("text", ["{'a': 1}", "[1,]", "[01]", "[+1]", "[.5]", "[1.]", '["\n"]', "[0x1]", "nul", '{"a"}', "\x00", "[1]\f", "\ufeff\ufeff{}"])
def test_what_is_no_json_is_called_so(text: str) -> None:
    assert [fault.found.partition(" at ")[0] for fault in faults_of(text)] == ["malformed JSON"]


def test_every_trespass_is_told() -> None:
    text = '{"a": NaN, "b": [1e999, {"c": 1, "c": "\\udead"}]}'
    assert paths_of(text) == ["a", "b[0]", "b[1].c", "b[1].c"]


def test_a_pair_of_surrogates_is_a_character() -> None:
    assert strict.parse(rb'["\ud83d\ude00"]', Limits()) == ["😀"]


def test_a_byte_order_mark_is_ignored() -> None:
    assert loads(b"\xef\xbb\xbf" + bundle_of().encode()) == loads("\ufeff" + bundle_of()) == Bundle()
    assert loads(b"\xef\xbb\xbf" + HEADER.encode(), format="jsonl") == Bundle()


@pytest.mark.parametrize(("encoding", "word"), [("utf-16", "UTF-16"), ("utf-16-be", "UTF-8"), ("latin-1", "UTF-8")])
def test_other_encodings_are_refused(encoding: str, word: str) -> None:
    data = bundle_of().replace("records", "récords", 1)
    fault = faults_of(data.replace("\\u00e9", "é").encode(encoding))[0]
    assert word in str(fault)


def test_a_lone_surrogate_in_a_string_is_refused() -> None:
    assert faults_of('{"schema": "\ud800"}')[0].found.startswith("bytes that are no UTF-8")


@pytest.mark.parametrize(
    ("limits", "text", "name"),
    [
        (Limits(bytes=10), bundle_of(), "bytes"),
        (Limits(), "[" * 200_000 + "]" * 200_000, "nesting"),
        (Limits(), '{"a":' * 100_000, "nesting"),
        (Limits(nesting=2), '[[["]"]]]', "nesting"),
        (Limits(string_length=5), '{"schema": "abcdef"}', "string_length"),
        (Limits(records=1), bundle_of({}, {}), "records"),
        (Limits(), '{"a": ' + "9" * 6000 + "}", "integer_digits"),
        (Limits(integer_digits=3), "[-1234]", "integer_digits"),
    ],
)
def test_what_is_too_large_is_refused_by_the_name_of_the_limit(limits: Limits, text: str, name: str) -> None:
    for errors in ("raise", "collect"):
        with pytest.raises(LimitExceededError, match=f"^{name}: ") as caught:
            loads(text, limits=limits, errors=errors)
        assert caught.value.limit == name
        assert caught.value.found > caught.value.allowed


def test_lines_have_limits_too() -> None:
    with pytest.raises(LimitExceededError, match="line_length"):
        loads(HEADER + "\n" + " " * 200, format="jsonl", limits=Limits(line_length=100))
    with pytest.raises(LimitExceededError, match="records"):
        loads("\n".join([HEADER, json.dumps(report()), json.dumps(report())]), format="jsonl", limits=Limits(records=1))


@pytest.mark.parametrize(
    "text", ['["[[[", "{{{\\"[["]', "[[1], [2], {}]", '["\\\\", [[3]]]', "[-123, 1.5]", '["abcd\\n", "\\ud83d\\ude00\\u00e9xy"]', '["' + "x" * 30 + '"]']
)
def test_what_is_inside_the_limits_is_read(text: str) -> None:
    strings = 5 if "x" * 30 not in text else 30
    limits = Limits(nesting=4, integer_digits=3, string_length=strings + 6)
    assert strict.parse(text.encode(), limits) == json.loads(text)


@pytest.mark.parametrize(("field", "value"), [("nesting", 0), ("nesting", 1000), ("integer_digits", 10_000), ("bytes", -1)])
def test_a_limit_is_itself_in_bounds(field: str, value: int) -> None:
    with pytest.raises(csto_events.ModelError, match=f"^{field}: "):
        Limits(**{field: value})


@pytest.mark.skipif(not SUITE.is_dir(), reason="JSONTestSuite is not beside this clone; it is not ours to ship")
def test_the_json_test_suite_ends_as_it_must() -> None:
    wrong = []
    for file in sorted(SUITE.glob("*.json")):
        try:
            strict.parse(file.read_bytes(), Limits())
            ended = "read"
        except LimitExceededError:
            ended = "limit"
        except InvalidDocumentError as error:
            ended = "malformed" if "malformed" in str(error) or "UTF-8" in error.faults[0].found else "refused"
        if file.name.startswith("n_") and ended == "read":
            wrong.append((file.name, ended))
        if file.name.startswith("y_") and ended != ("refused" if "duplicated" in file.name else "read"):
            wrong.append((file.name, ended))
    assert not wrong


@pytest.mark.skipif(not HOSTILE.is_file(), reason="the hostile inputs are not beside this clone; they are not ours to ship")
def test_hostile_bundles_are_refused() -> None:
    for line in HOSTILE.read_text("utf-8").splitlines():
        case = json.loads(line)
        if case["surface"] == "json":
            data = eval(case["make"])  # noqa: S307 -- the recipes are Python
            if case["expect"] == "ok":
                assert loads(data) == Bundle()
                continue
            with pytest.raises(InputError) as caught:
                loads(data)
            assert case.get("says", "") in str(caught.value)


# Reading leniently


def test_collect_keeps_what_is_good() -> None:
    objects = [report(), report(rule=3), report(id="casualty_report:0123456789ac"), 3, report()]
    result = loads(bundle_of(*objects, entities=[PERSON, {"type": "x"}]), errors="collect")
    assert len(result.bundle.records) + len({fault.path[:10] for fault in result.faults if fault.path.startswith("records")}) == len(objects)
    assert [fault.path for fault in result.faults] == ["entities[1].type", "records[1].rule", "records[3]", "records[4].id"]
    assert not result.ok


@pytest.mark.parametrize("data", ["", "[1,", "[]", "{}", '{"schema": "csto-events/99.0"}', b"\xff", '{"schema": "csto-events/1.0", "x": NaN}'])
def test_collect_gives_an_empty_bundle_where_nothing_can_be_read(data: str | bytes) -> None:
    for form in ("json", "jsonl"):
        result = loads(data, errors="collect", format=form)
        assert result.bundle == Bundle()
        assert result.faults


@some
@given(bundles(grounded=False), st.data())
def test_counts_in_are_counts_out_and_faulty_objects(bundle: Bundle, data: st.DataObject) -> None:
    lines = dumps(bundle, format="jsonl").split("\n")
    hurt = data.draw(st.sets(st.integers(1, max(1, len(lines) - 1)), max_size=3)) if len(lines) > 1 else set()
    for number in hurt:
        lines[number] = data.draw(st.sampled_from((lines[number][:-1], "[]", '{"type": "visit"}', "{}", "NaN")))
    result = loads("\n".join(lines), format="jsonl", errors="collect")
    kept = sum(map(len, (result.bundle.documents, result.bundle.entities, result.bundle.records, result.bundle.passed_over)))
    assert {fault.line for fault in result.faults} == {number + 1 for number in hurt}
    assert kept + len(hurt) == len(lines) - 1


def test_a_torn_last_line_is_told_and_the_rest_kept() -> None:
    whole = "\n".join([HEADER, json.dumps(PERSON), json.dumps(report())])
    torn = whole[:-20]
    result = loads(torn, format="jsonl", errors="collect")
    assert len(result.bundle.entities) == 1
    assert [(fault.line, fault.found[:17]) for fault in result.faults] == [(3, "a torn last line ")]
    with pytest.raises(InvalidDocumentError, match=r"^line 3: .*torn"):
        loads(torn, format="jsonl")
    middle = torn + "\n" + json.dumps({**PERSON, "id": "person:b"})
    assert faults_of(middle, format="jsonl")[0].found.startswith("malformed JSON at column")


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("3", ""),
        ("{}", "type"),
        ('{"type": []}', "type"),
        ('{"type": "header"}', "type"),
        ('{"type": "document"}', "id"),
        ('{"a": 1, "a": 2}', "a"),
        ("\ufeff{}", ""),
    ],
)
def test_a_faulty_line_is_named(line: str, path: str) -> None:
    fault = faults_of(f"{HEADER}\n\n{line}", format="jsonl")[0]
    assert (fault.line, fault.path) == (3, path)


@pytest.mark.parametrize(
    ("header", "path"), [("[]", ""), (bundle_of(), "type"), ('{"type": "x", "schema": "csto-events/1.0"}', "type"), (HEADER[:-1] + ',"x":1}', "x")]
)
def test_the_first_line_is_the_header(header: str, path: str) -> None:
    fault = faults_of(header, format="jsonl")[0]
    assert (fault.line, fault.path) == (1, path)


# Files


@pytest.mark.parametrize("name", ["a.json", "a.JSONL", "b.c.jsonl"])
def test_a_file_is_written_and_read(tmp_path: Path, name: str) -> None:
    bundle = loads(bundle_of(report()))
    write(bundle, tmp_path / name)
    assert (tmp_path / name).read_bytes().endswith(b"}\n")
    assert read(str(tmp_path / name)) == bundle == read(tmp_path / name, errors="collect").bundle
    assert os.listdir(tmp_path) == [name]


@pytest.mark.parametrize("name", ["a.xlsx", "json", "a"])
def test_an_unknown_suffix_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="give one of json, jsonl"):
        write(Bundle(), tmp_path / name)
    with pytest.raises(InputError, match="No such file"):
        read(tmp_path / name)
    (tmp_path / name).touch()
    with pytest.raises(InputError, match="give one of json, jsonl"):
        read(tmp_path / name)
    write(Bundle(), tmp_path / name, "json")
    assert read(tmp_path / name, "json") == Bundle()


def test_an_unknown_format_is_told() -> None:
    with pytest.raises(InputError, match="'xml' is no format; give one of json, jsonl"):
        loads("", format="xml")  # type: ignore[call-overload]
    with pytest.raises(InputError, match="'xml'"):
        dumps(Bundle(), format="xml")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="without a name"):
        read(io.StringIO())


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no\.json: No such file"):
        read(tmp_path / "no.json")
    (tmp_path / "d.json").mkdir()
    with pytest.raises(InputError, match="a folder without datapackage"):
        read(tmp_path / "d.json")


def test_open_files_are_read_and_written(tmp_path: Path) -> None:
    text, data = io.StringIO(), io.BytesIO()
    write(Bundle(), text, "jsonl")
    write(Bundle(), data, "json")
    assert read(io.StringIO(text.getvalue()), "jsonl") == read(io.BytesIO(data.getvalue()), "json") == Bundle()
    with open(tmp_path / "a.json", "w+b") as file:
        write(Bundle(), file)
        file.seek(0)
        assert read(file) == Bundle()
    with pytest.raises(LimitExceededError, match="bytes"):
        read(io.StringIO("{}" * 20), "json", limits=Limits(bytes=10))


def test_a_failing_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.json"
    write(Bundle(), target)
    old = target.read_bytes()

    def no_space(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(OSError, match="No space left"):
        write(loads(bundle_of(report())), target)
    assert target.read_bytes() == old
    assert os.listdir(tmp_path) == ["a.json"]


def test_a_link_stays_a_link_and_a_mode_stays_the_mode(tmp_path: Path) -> None:
    target, link = tmp_path / "a.json", tmp_path / "b.json"
    write(Bundle(), target)
    target.chmod(0o640)
    link.symlink_to(target)
    write(loads(bundle_of(report())), link)
    assert link.is_symlink()
    assert len(read(target).records) == 1
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_pipe_is_written_to() -> None:
    files.write_bytes("/dev/null", b"x")
    assert not Path("/dev/null").is_file()


# The root


def test_the_root_is_small_and_says_what_it_has() -> None:
    assert len(csto_events.__all__) <= 40
    assert csto_events.__all__ == sorted(csto_events.__all__)
    assert set(csto_events.__all__) <= set(dir(csto_events))
    assert all(getattr(csto_events, name) for name in csto_events.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        csto_events.nothing  # noqa: B018


def test_the_version_is_that_of_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda name: f"1.2.3 of {name}")
    assert csto_events.__version__ == "1.2.3 of csto-events"


def test_the_root_is_imported_without_what_is_behind_it() -> None:
    code = "import sys, csto_events; print([name for name in ('attrs', 'cattrs', 'edtf', 'click', 'json') if name in sys.modules]); csto_events.Bundle"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"

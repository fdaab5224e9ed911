"""Files of every published version of the schema are read, and no version changes behind its number."""

import copy
import hashlib
import importlib.util
import json
import logging
import shutil
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings

import csto_events
from csto_events import Bundle, InputError, InvalidDocumentError, UnsupportedVersionError, dumps, json_schema, loads, read, write
from csto_events.cli.program import program
from csto_events.formats.migration import migrate
from csto_events.model import SCHEMA, FrozenMapping, Suppression
from csto_events.model.schema import unstructure
from csto_events.model.versions import CURRENT, STEPS, Step, Version, changed, changes_between, version_of
from csto_events.testing import bundles

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "tests" / "versions"
VERSIONS = sorted((path.name for path in FOLDER.iterdir() if path.is_dir() and path.name != "__pycache__"), key=Version.of)
FILES = [pytest.param(version, name, id=f"{version}-{name}") for version in VERSIONS for name in ("bundle.json", "bundle.jsonl", "bundle.sqlite.gz")]
PUBLISHED = {  # what has been published stays as it is, byte for byte
    "1.0": {
        "bundle.json": "d9c130ab0dec037e",
        "bundle.jsonl": "4dd6a570d6a2c9ad",
        "bundle.sqlite.gz": "9264dfb8f024e31c",
        "schema.json": "1f232293022e9e6e",
    },
    "1.1": {
        "bundle.json": "28a849a7f9e6d31b",
        "bundle.jsonl": "f448a7ff6abecd7f",
        "bundle.sqlite.gz": "4d5867e57085416a",
        "schema.json": "808b1249363995e2",
    },
}
REASON = {"rule": "provenance/no-address", "reason": "a leaflet, printed only"}
SPAN = {"document": "doc:0123456789abcdef", "start": 0, "end": 4, "exact": "sent"}
VISIT: dict[str, Any] = {"type": "visit", "id": "visit:0123456789ab", "evidence": [SPAN], "rule": "talk/visit-verb"}


def test_what_is_shown_of_a_step_is_the_same_in_every_process() -> None:
    assert not [step for step in STEPS if " at 0x" in repr(step)]


def freezer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("freeze", FOLDER / "freeze.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def of(version: str, *records: object, **rest: object) -> dict[str, Any]:
    return {"schema": f"csto-events/{version}", "documents": [], "entities": [], "records": list(records), "passed_over": [], **rest}


# What has been published


def test_the_schema_changes_only_with_its_version() -> None:
    """Whoever changes a class raises SCHEMA, adds a step to `model/versions.py` and a file to `tests/versions`."""
    frozen = json.loads((FOLDER / VERSIONS[-1] / "schema.json").read_text("utf-8"))
    advice = "the schema changed: raise SCHEMA, add a step to STEPS, freeze the new version by python tests/versions/freeze.py, and see docs/versions.md"
    assert without_words(json_schema()) == without_words(frozen), advice


def without_words(schema: Any) -> Any:
    """A schema without its descriptions, which may be put better at any time."""
    if isinstance(schema, dict):
        return {name: without_words(value) for name, value in schema.items() if name != "description" or not isinstance(value, str)}
    return [without_words(item) for item in schema] if isinstance(schema, list) else schema


def test_the_last_frozen_version_is_the_one_that_is_written() -> None:
    assert VERSIONS[-1] == SCHEMA.removeprefix("csto-events/")
    assert loads((FOLDER / VERSIONS[-1] / "bundle.json").read_bytes()) == freezer().everything()
    for name in ("bundle.json", "bundle.jsonl"):
        written = csto_events.dumps(freezer().everything(), format=name.partition(".")[2])  # type: ignore[arg-type]
        assert (FOLDER / VERSIONS[-1] / name).read_text("utf-8") == written + "\n"


def test_what_was_published_is_never_written_again() -> None:
    hashes = {version: {path.name: hashlib.sha256(path.read_bytes()).hexdigest()[:16] for path in sorted((FOLDER / version).iterdir())} for version in VERSIONS}
    assert hashes == PUBLISHED


def test_a_version_cannot_be_frozen_twice() -> None:
    with pytest.raises(FileExistsError):
        freezer().main()


def test_the_steps_are_a_chain_from_the_first_version_to_the_one_that_is_written() -> None:
    chain = [STEPS[0].source, *(step.target for step in STEPS)]
    assert [step.source for step in STEPS] == chain[:-1]
    assert [str(version) for version in chain] == [f"csto-events/{version}" for version in VERSIONS]
    assert chain[-1] == CURRENT
    assert all(step.adds for step in STEPS)


@pytest.mark.parametrize(("older", "newer"), list(pairwise(VERSIONS)))
def test_a_minor_version_adds_fields_and_takes_nothing_away(older: str, newer: str) -> None:
    """No type, value, field or requirement of an older schema is changed by a newer one of the same major version."""
    if Version.of(older).major != Version.of(newer).major:
        return
    one, other = (json.loads((FOLDER / version / "schema.json").read_text("utf-8")) for version in (older, newer))
    old_classes, new_classes = ({"Bundle": schema, **schema["$defs"]} for schema in (one, other))
    for name, old in old_classes.items():
        new = new_classes[name]
        assert new.get("required") == old.get("required"), name
        assert new.get("enum") == old.get("enum"), name
        for field, kind in old.get("properties", {}).items():
            if (name, field) != ("Bundle", "schema"):
                assert new["properties"][field] == kind, f"{name}.{field}"


def test_the_page_of_versions_names_every_step() -> None:
    page = (ROOT / "docs" / "versions.md").read_text("utf-8")
    for step in STEPS:
        assert f"| {str(step.target).removeprefix('csto-events/')} | {step.adds} |" in page


# Reading what is older


@pytest.mark.parametrize(("version", "name"), FILES)
def test_a_file_of_every_version_is_read_whole(version: str, name: str) -> None:
    result = read(FOLDER / version / name, errors="collect")
    plain = json.loads((FOLDER / version / "bundle.json").read_text("utf-8"))
    assert result.faults == ()
    for part in ("documents", "entities", "records", "passed_over"):
        assert len(getattr(result.bundle, part)) == len(plain[part])
    assert result.bundle == loads(json.dumps(plain))
    assert result.bundle.schema == SCHEMA
    told = () if version == VERSIONS[-1] else (f"it was written in the schema csto-events/{version}, and is read as {SCHEMA}",)
    assert result.notes == told


@pytest.mark.parametrize(("version", "name"), FILES)
def test_a_file_of_every_version_says_all_that_it_said(version: str, name: str) -> None:
    """Every field of the old file has its value in what is written now."""
    plain = json.loads((FOLDER / version / "bundle.json").read_text("utf-8"))
    now = json.loads(dumps(read(FOLDER / version / name)))
    assert_holds(now | {"schema": plain["schema"]}, plain, "")


def assert_holds(now: Any, old: Any, path: str) -> None:
    if isinstance(old, dict):
        for field, value in old.items():
            assert_holds(now[field], value, f"{path}.{field}")
    elif isinstance(old, list):
        assert len(now) == len(old), path
        for position, (one, other) in enumerate(zip(now, old, strict=True)):
            assert_holds(one, other, f"{path}[{position}]")
    else:
        assert now == old, path


def test_reading_an_older_version_is_noted_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="csto_events"):
        loads(json.dumps(of("1.0")))
        loads(json.dumps(of("1.1")))
    assert caplog.messages == ["it was written in the schema csto-events/1.0, and is read as csto-events/1.1"]


def test_the_command_line_says_so_too() -> None:
    result = CliRunner().invoke(program, ["validate", "-"], input=json.dumps(of("1.0")))
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "csto-events: standard input: it was written in the schema csto-events/1.0, and is read as csto-events/1.1\n"


def test_an_older_file_that_is_wrong_is_refused_like_any_other() -> None:
    with pytest.raises(InvalidDocumentError) as caught:
        loads(json.dumps(of("1.0", VISIT | {"status": "seen"}, 3)))
    assert [fault.path for fault in caught.value.faults] == ["records[0].status", "records[1]"]


# Reading what is newer


def test_what_a_newer_minor_version_adds_comes_back_as_it_came() -> None:
    """A bundle that goes through this release keeps what only a newer one knows, whoever asks for it."""
    newer = of("1.9", VISIT | {"mood": ["calm", {"since": "2022"}]}, tool={"name": "x"})
    result = loads(json.dumps(newer), errors="collect")
    assert result.faults == ()
    assert result.notes == (f"it was written in the schema csto-events/1.9, which is newer than {SCHEMA}: what this release does not know is kept in extra",)
    assert result.bundle.records[0].extra == {"mood": ("calm", FrozenMapping({"since": "2022"}))}
    for form in ("json", "jsonl"):
        assert loads(dumps(result.bundle, format=form), format=form) == result.bundle  # type: ignore[call-overload]


def test_another_major_version_is_refused() -> None:
    with pytest.raises(UnsupportedVersionError, match=r"schema version 2\.0 \(csto-events/2\.0\); expected csto-events/1\.x, which is what this release reads"):
        loads(json.dumps(of("2.0")))


@pytest.mark.parametrize("name", ["1", "1.0.0", "01.0", "acled/1.0", "", "1.-1", "1.1\n", "9999999999.0"])
def test_what_is_no_version_is_refused(name: str) -> None:
    with pytest.raises(InputError, match=r"is no version of the schema; give one such as csto-events/1\.1"):
        Version.of(name)


# Steps


def test_a_step_leaves_what_it_is_given_as_it_is() -> None:
    old = of("1.0", copy.deepcopy(VISIT), extra={"a": 1})
    before = copy.deepcopy(old)
    made = migrate(old)
    assert old == before
    assert made == of("1.1", VISIT | {"suppressed": []}, extra={"a": 1})


def test_only_records_get_the_field() -> None:
    up = changes_between(Version(1, 0), Version(1, 1))
    for part in ("documents", "entities", "passed_over"):
        assert changed(part, {"id": "x"}, up) == {"id": "x"}  # type: ignore[arg-type]
    assert changed("records", {"id": "x"}, up) == {"id": "x", "suppressed": []}
    assert changed("records", {"suppressed": [REASON]}, up) == {"suppressed": [REASON]}


@settings(max_examples=25, deadline=None)
@given(bundles(grounded=False))
def test_down_and_up_again_is_nothing(bundle: Bundle) -> None:
    older = migrate(bundle, to="1.0")
    assert all("suppressed" not in record for record in older["records"])  # type: ignore[union-attr]
    assert loads(json.dumps(older)) == bundle
    assert migrate(older) == unstructure(bundle)


def test_a_way_takes_the_steps_between_and_no_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def named(name: str) -> Any:
        return lambda part, item: {**item, "way": [*item.get("way", []), name]}

    chain = [Version(1, minor) for minor in range(5)]
    steps = tuple(Step(source=one, target=other, adds="x", up=named(f"up {other.minor}"), down=named(f"down {one.minor}")) for one, other in pairwise(chain))
    monkeypatch.setattr("csto_events.model.versions.STEPS", steps)

    def way(source: int, target: int) -> Any:
        made = changed("records", {}, changes_between(Version(1, source), Version(1, target)))
        return made.get("way", [])  # type: ignore[union-attr]

    assert way(1, 3) == ["up 2", "up 3"]
    assert way(0, 4) == ["up 1", "up 2", "up 3", "up 4"]
    assert way(3, 1) == ["down 2", "down 1"]
    assert way(4, 3) == ["down 3"]
    assert way(2, 2) == []


def test_what_an_older_release_kept_in_extra_comes_out_of_it() -> None:
    through = of("1.0", VISIT | {"extra": {"suppressed": [REASON], "mood": "calm"}}, VISIT | {"id": "visit:000000000000", "extra": {"suppressed": [REASON]}})
    second, first = loads(json.dumps(through)).records
    assert first.suppressed == second.suppressed == (Suppression(**REASON),)
    assert (first.extra, second.extra) == ({"mood": "calm"}, {})


@pytest.mark.parametrize("own", [True, "no", [1], [{"rule": "a/b"}], {"rule": "a/b", "reason": "x"}])
def test_a_field_of_the_users_own_under_that_name_stays_where_it_is(own: object) -> None:
    (record,) = loads(json.dumps(of("1.0", VISIT | {"extra": {"suppressed": own}}))).records
    assert record.suppressed == ()
    assert json.loads(dumps(Bundle(records=(record,))))["records"][0]["extra"] == {"suppressed": own}


def test_two_fields_of_one_name_have_no_place_in_an_older_version() -> None:
    with pytest.raises(InvalidDocumentError) as caught:
        migrate(of("1.1", VISIT, VISIT | {"suppressed": [REASON], "extra": {"suppressed": 1}}), to="1.0")
    (fault,) = caught.value.faults
    assert (fault.path, fault.found, fault.expected) == ("records[1].extra.suppressed", "a field of that name beside `suppressed`", "one of them")


@pytest.mark.parametrize(("source", "target"), [("1.0", "1.2"), ("1.0", "2.0"), ("1.7", "1.0")])
def test_a_way_that_nobody_knows_is_refused(source: str, target: str) -> None:
    with pytest.raises(UnsupportedVersionError, match=r"expected one of csto-events/1\.0, csto-events/1\.1; a newer release may know more"):
        migrate(of(source), to=target)


def test_to_the_same_version_is_no_way_at_all() -> None:
    assert changes_between(Version(1, 7), Version(1, 7)) == ()
    assert migrate(of("1.7", VISIT), to="1.7") == of("1.7", VISIT)


@pytest.mark.parametrize("junk", [of("1.0", 3, None, [1]), of("1.0") | {"records": 7}, {"schema": "csto-events/1.0"}])
def test_what_is_no_object_is_left_to_the_reader(junk: dict[str, Any]) -> None:
    assert migrate(junk) == junk | {"schema": "csto-events/1.1"}


@pytest.mark.parametrize("junk", [{}, {"schema": 1}, {"schema": "acled/1.0"}, {"schema": "1.0"}])
def test_what_is_no_bundle_is_not_migrated(junk: dict[str, Any]) -> None:
    with pytest.raises(InvalidDocumentError):
        migrate(junk)
    with pytest.raises(InvalidDocumentError):
        version_of(junk)


@pytest.mark.parametrize(("version", "name"), FILES)
def test_files_of_all_formats_are_migrated(version: str, name: str, tmp_path: Path) -> None:
    shutil.copy(FOLDER / version / name, tmp_path)
    for target in VERSIONS:
        made = migrate(tmp_path / name, to=target)
        assert made["schema"] == f"csto-events/{target}"
        assert loads(json.dumps(made)) == read(FOLDER / version / name)


def test_the_command_writes_what_the_function_gives(tmp_path: Path) -> None:
    write(freezer().everything(), tmp_path / "b.json")
    result = CliRunner().invoke(program, ["migrate", str(tmp_path / "b.json"), "--to", "1.0"])
    assert (result.exit_code, result.stderr) == (0, "")
    assert json.loads(result.stdout) == migrate(tmp_path / "b.json", to="csto-events/1.0")
    assert json.loads(CliRunner().invoke(program, ["migrate", str(tmp_path / "b.json")]).stdout)["schema"] == SCHEMA
    (tmp_path / "list.json").write_text("[]")
    refused = CliRunner().invoke(program, ["migrate", str(tmp_path / "list.json")])
    assert refused.exit_code == 3
    assert 'no "schema": this is no bundle of csto-events' in refused.stderr


# What is suppressed is data


@pytest.mark.parametrize(("reason", "good"), [("seen by two of us", True), ("", False), (" \n", False)])
def test_a_suppression_has_a_reason(reason: str, good: bool) -> None:
    text = json.dumps(of("1.1", VISIT | {"suppressed": [REASON | {"reason": reason}]}))
    if good:
        assert loads(text).records[0].suppressed == (Suppression(rule=REASON["rule"], reason=reason),)
        return
    with pytest.raises(InvalidDocumentError) as caught:
        loads(text)
    assert [fault.path for fault in caught.value.faults] == ["records[0].suppressed[0].reason"]

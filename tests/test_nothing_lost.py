"""Nothing is dropped silently: what goes in comes out, or is named by a fault."""

import copy
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

import csto_events
from csto_events import Bundle, InvalidDocumentError, dumps, loads, read, write
from csto_events.cli.program import program
from csto_events.formats import files
from csto_events.testing import bundles

PARTS = ("documents", "entities", "records", "passed_over")
JUNK: list[Any] = [None, 3, "x", [], {}, {"type": "rumour"}, {"id": "x"}, {"type": "visit", "id": "visit:0123456789ab"}]
ARTICLE = "The CSTO sent 100 peacekeepers to Kazakhstan, Nikol Pashinyan said. At least 12 people were killed in Almaty. If war broke out, they would stay."


def parsed() -> Bundle:
    return csto_events.parse(ARTICLE, published="2022-01-08")


def with_faults(path: str, faults: Any) -> set[int]:
    """The positions in a part of the objects that have a fault."""
    return {int(found[1]) for fault in faults if (found := re.match(rf"{path}\[(\d+)\]", fault.path))}


# Counts in are counts out and faults


@settings(max_examples=60, deadline=None)
@given(bundles(grounded=False), st.data())
def test_every_object_of_a_list_is_read_or_named(bundle: Bundle, data: st.DataObject) -> None:
    plain = json.loads(dumps(bundle))
    for part in PARTS:
        for junk in data.draw(st.lists(st.sampled_from(JUNK), max_size=3)):
            plain[part].insert(data.draw(st.integers(0, len(plain[part]))), copy.deepcopy(junk))
    result = loads(json.dumps(plain), errors="collect")
    for part in PARTS:
        bad = with_faults(part, result.faults)
        assert len(plain[part]) == len(getattr(result.bundle, part)) + len(bad), part
        kept = [one for position, one in enumerate(plain[part]) if position not in bad]
        written = json.loads(dumps(result.bundle))[part]
        assert sorted(map(json.dumps, kept)) == sorted(map(json.dumps, written))


@settings(max_examples=60, deadline=None)
@given(bundles(grounded=False), st.data())
def test_every_line_is_read_or_named(bundle: Bundle, data: st.DataObject) -> None:
    header, *lines = dumps(bundle, format="jsonl").split("\n")
    for junk in data.draw(st.lists(st.sampled_from([*map(json.dumps, JUNK), "{", "nonsense", '{"a": 1, "a": 2}', "[NaN]"]), max_size=4)):
        lines.insert(data.draw(st.integers(0, len(lines))), junk)
    result = loads("\n".join([header, *lines]), format="jsonl", errors="collect")
    bad = {fault.line for fault in result.faults}
    assert None not in bad
    assert len(lines) == sum(len(getattr(result.bundle, part)) for part in PARTS) + len(bad)


def test_the_second_of_two_with_one_id_is_named() -> None:
    plain = json.loads(dumps(parsed()))
    for part in ("documents", "entities", "records"):
        doubled = copy.deepcopy(plain)
        doubled[part].append(doubled[part][0])
        result = loads(json.dumps(doubled), errors="collect")
        assert result.bundle == parsed()
        (fault,) = result.faults
        assert fault.path == f"{part}[{len(plain[part])}].id"
        assert fault.found == f"{plain[part][0]['id']} a second time"


def test_what_is_beside_the_parts_is_named_too() -> None:
    plain = json.loads(dumps(parsed())) | {"colour": "red", "records": {"a": 1}}
    result = loads(json.dumps(plain), errors="collect")
    assert [str(fault) for fault in result.faults] == [
        "colour: found a field that csto-events/1.1 does not know; expected one of documents, entities, extra, passed_over, records, schema; "
        'or unknown="keep", which keeps it in extra',
        "records: found an object of 1; expected a list",
    ] or [fault.path for fault in result.faults] == ["colour", "records"]
    assert result.bundle.documents == parsed().documents


def test_what_is_no_bundle_is_all_fault() -> None:
    for data in ("", "3", "[]", "{}", '{"schema": "csto-events/2.0"}', "{"):
        result = loads(data, errors="collect")
        assert result.bundle == Bundle()
        assert len(result.faults) == 1


# A file that was torn


def test_lines_are_read_up_to_the_tear_wherever_it_is() -> None:
    text = dumps(parsed(), format="jsonl") + "\n"
    whole = text.encode()
    header = whole.index(b"\n")
    ends = [position for position, byte in enumerate(whole) if byte == 10]
    for place in range(header, len(whole), 23):
        torn = whole[:place]
        complete = sum(end <= place for end in ends) - 1 if place in ends or whole[place - 1 : place] != b"\n" else sum(end < place for end in ends) - 1
        tail = torn[torn.rindex(b"\n") + 1 :] if b"\n" in torn else b""
        result = loads(torn, format="jsonl", errors="collect")
        read_ = sum(len(getattr(result.bundle, part)) for part in PARTS)
        if tail and place not in ends:
            assert [fault.line for fault in result.faults] == [torn.count(b"\n") + 1]
            assert "torn last line" in result.faults[0].found or "no UTF-8" in result.faults[0].found
            assert read_ == torn.count(b"\n") - 1
            with pytest.raises(InvalidDocumentError, match=rf"^line {torn.count(bytes([10])) + 1}: "):
                loads(torn, format="jsonl")
        else:
            assert result.faults == ()
            assert read_ >= complete - 1


def test_a_line_in_the_middle_is_no_torn_last_line() -> None:
    header, first, *rest = dumps(parsed(), format="jsonl").split("\n")
    result = loads("\n".join([header, first[:-3], *rest]), format="jsonl", errors="collect")
    (fault,) = result.faults
    assert fault.line == 2
    assert fault.found.startswith("malformed JSON at column ")
    torn = loads("\n".join([header, *rest, first[:-3]]), format="jsonl", errors="collect").faults[0]
    assert torn.found.startswith("a torn last line (malformed JSON at column ")
    assert torn.expected == "a whole object; write the file again, or read what there is with errors='collect'"


def test_the_command_that_converts_says_what_it_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("torn.jsonl").write_text(dumps(parsed(), format="jsonl")[:-9], "utf-8")
    result = CliRunner().invoke(program, ["convert", "torn.jsonl", "whole.json"], prog_name="csto-events")
    assert result.exit_code == 1
    assert "left out: line " in result.stderr
    whole = read("whole.json")
    assert sum(len(getattr(whole, part)) for part in PARTS) == len(dumps(parsed(), format="jsonl").splitlines()) - 2


# A file that could not be written


@pytest.mark.parametrize("step", ["open", "fsync", "replace", "copymode"])
@pytest.mark.parametrize("name", ["b.json", "b.jsonl", "b.sqlite", "b.json.gz"])
def test_a_writer_that_fails_leaves_the_old_file_and_nothing_beside_it(step: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(parsed(), tmp_path / name)
    before = (tmp_path / name).read_bytes()

    def fails(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    where: Any = {"open": (files, "open"), "fsync": (os, "fsync"), "replace": (os, "replace"), "copymode": (files.shutil, "copymode")}[step]
    with monkeypatch.context() as patch:
        patch.setattr(*where, fails, raising=False)
        with pytest.raises(OSError, match="No space left"):
            write(Bundle(), tmp_path / name)
    assert (tmp_path / name).read_bytes() == before
    assert os.listdir(tmp_path) == [name]
    write(Bundle(), tmp_path / name)
    assert read(tmp_path / name) == Bundle()


def test_a_bundle_that_cannot_be_written_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(parsed(), tmp_path / "b.json")
    before = (tmp_path / "b.json").read_bytes()
    monkeypatch.setattr("csto_events.formats.json.dumps", lambda *_, **__: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        write(Bundle(), tmp_path / "b.json")
    assert (tmp_path / "b.json").read_bytes() == before
    assert os.listdir(tmp_path) == ["b.json"]


def test_what_is_written_is_on_the_disk_before_it_takes_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    sync, replace = os.fsync, os.replace

    def syncs(handle: int) -> None:
        done.append("fsync")
        sync(handle)

    def replaces(*paths: Any) -> None:
        done.append("replace")
        replace(*paths)

    monkeypatch.setattr(os, "fsync", syncs)
    monkeypatch.setattr(os, "replace", replaces)
    write(parsed(), tmp_path / "b.json")
    assert done[:2] == ["fsync", "replace"]


def test_every_trigger_of_a_text_is_coded_or_in_the_ledger() -> None:
    made = parsed()
    assert {record.type for record in made.records} >= {"deployment", "casualty_report"}
    assert [(line.reason, line.trigger) for line in made.passed_over if "war broke out" in line.evidence.exact]

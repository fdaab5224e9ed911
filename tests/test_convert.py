"""`convert`: formats by their names, ours and those of others, and what is lost is said."""

from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import csto_events
from csto_events import Bundle, InputError, formats, parse, read, write
from csto_events.cli.program import program
from csto_events.formats.writing import Layout
from csto_events.model import ConversionReport, Limits, ReadResult, Tally

NEWS = parse("The CSTO sent 100 peacekeepers to Kazakhstan on January 7.", published="2022-01-08")


class Titles:
    """A format that keeps nothing but documents."""

    @staticmethod
    def dumps(bundle: Bundle, *, layout: Layout) -> str:
        return csto_events.dumps(Bundle(documents=bundle.documents), indent=None)

    @staticmethod
    def loads(data: bytes, *, unknown: str, limits: Limits) -> ReadResult:
        return csto_events.loads(data, errors="collect")

    @staticmethod
    def report(bundle: Bundle, *, layout: Layout) -> ConversionReport:
        tally = Tally()
        tally.add("carried", "documents", times=len(bundle.documents))
        for position in range(len(bundle.records)):
            tally.add("lost", "records", f"records[{position}]")
        return tally.report()


@pytest.fixture
def titles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another package that adds the format `titles`."""
    point = EntryPoint("titles", f"{__name__}:Titles", formats.GROUP)
    monkeypatch.setattr(EntryPoint, "load", lambda self: Titles)
    monkeypatch.setattr(formats, "entry_points", lambda group: EntryPoints([point] if group == formats.GROUP else []))


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(NEWS, "in.json")


def convert(*arguments: str, given: bytes = b"") -> Result:
    return CliRunner().invoke(program, ["convert", *arguments], input=given, prog_name="csto-events")


@pytest.mark.parametrize("name", ["out.jsonl", "out.sqlite", "out.json.gz", "out.sqlite.zst"])
def test_what_is_converted_is_the_same_and_nothing_is_lost(name: str) -> None:
    done = convert("in.json", name, "--strict")
    assert done.exit_code == 0
    assert done.stdout == ""
    assert done.stderr.endswith("loses nothing\n")
    assert read(name) == NEWS


def test_the_standard_streams_serve_with_the_names_of_formats() -> None:
    done = convert("-", "-", "--from", "json", "--to", "sqlite", given=Path("in.json").read_bytes())
    assert (done.exit_code, done.stderr) == (0, "csto-events: standard output: sqlite loses nothing\n")
    Path("a.sqlite").write_bytes(done.stdout_bytes)
    assert read("a.sqlite") == NEWS
    assert convert("-", "out.json", given=b"{}").exit_code == 3
    assert convert("in.json", "-").exit_code == 3


@pytest.mark.usefixtures("titles")
def test_what_is_lost_is_said_and_strict_refuses_it() -> None:
    done = convert("in.json", "out.titles")
    assert done.exit_code == 0
    assert done.stderr == "csto-events: out.titles: titles loses records: 1 (records[0])\n"
    assert read("out.titles") == Bundle(documents=NEWS.documents)
    again = convert("out.titles", "again.titles", "--strict")
    assert again.exit_code == 0
    assert read("again.titles") == read("out.titles")


@pytest.mark.usefixtures("titles")
def test_strict_writes_nothing_where_something_would_be_lost() -> None:
    done = convert("in.json", "out.titles", "--strict")
    assert done.exit_code == 3
    assert "titles would lose records: 1" in done.stderr
    assert not Path("out.titles").exists()


def test_cells_that_a_spreadsheet_would_run_are_approximated_unless_asked_for() -> None:
    write(Bundle(documents=(csto_events.Document.of("=1+1"),)), "sums.json")
    assert "would approximate cells that a spreadsheet would run: 1" in convert("sums.json", "sums.zip", "--strict").stderr
    assert "sums.zip: csv approximates cells that a spreadsheet would run: 1" in convert("sums.json", "sums.zip").stderr
    assert convert("sums.json", "sums.zip", "--strict", "--spreadsheet-unsafe").exit_code == 0
    assert read("sums.zip") == read("sums.json")


@pytest.mark.usefixtures("titles")
def test_a_format_of_another_package_is_named_with_ours() -> None:
    assert formats.names() == (*formats.FORMATS, "titles")
    with pytest.raises(InputError, match=r"give one of json, jsonl, .*, titles"):
        write(NEWS, "out.xml")


def test_what_cannot_be_read_is_left_out_and_said() -> None:
    lines = csto_events.dumps(NEWS, format="jsonl").replace('"deployment"', '"deploy"', 1)
    Path("in.jsonl").write_text(lines, "utf-8")
    done = convert("in.jsonl", "out.json")
    assert done.exit_code == 1
    assert "in.jsonl: left out: line " in done.stderr
    assert read("out.json").documents == NEWS.documents
    assert read("out.json").records == ()


@pytest.mark.parametrize(("source", "target"), [("no.json", "out.json"), ("in.json", "out.xml"), ("bad.json", "out.json"), ("bad.sqlite", "out.json")])
def test_bad_input_writes_nothing(source: str, target: str) -> None:
    for name in ("bad.json", "bad.sqlite"):
        Path(name).write_text("no bundle")
    assert convert(source, target).exit_code == 3
    assert not Path(target).exists()

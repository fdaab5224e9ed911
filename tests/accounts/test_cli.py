"""The commands that keep a store and ask it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import csto_events
from csto_events.cli.program import program

TEXTS = {
    "a.txt": ("2022-01-09", "The unrest in Kazakhstan killed 164 people, the Health Ministry of Kazakhstan said on Sunday."),
    "b.txt": ("2022-01-10", "The Health Ministry of Kazakhstan withdrew the figure of 164 dead in the unrest in Kazakhstan on Monday."),
    "c.txt": ("2022-01-15", "The unrest in Kazakhstan killed 225 people, the Prosecutor General's Office of Kazakhstan said on January 15."),
}


def call(*arguments: str) -> Result:
    return CliRunner().invoke(program, arguments, prog_name="csto-events")


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    for name, (day, text) in TEXTS.items():
        Path(name).write_text(text)
        result = call("ingest", "news.db", name, "--published", day)
        assert (result.exit_code, result.stdout) == (0, f"{name}: 1 added, 0 known\n")
    return "news.db"


def test_ingesting_again_finds_what_is_known(store: str) -> None:
    csto_events.write(csto_events.parse(TEXTS["a.txt"][1], published="2022-01-09"), "a.json")
    assert call("ingest", store, "a.json").stdout == "a.json: 0 added, 1 known\n"


@pytest.mark.parametrize("name", ["a.json", "a.sqlite", "a.csv.zip", "a.json.gz", "saved.txt"])
def test_ingest_reads_bundles_in_every_format(store: str, name: str) -> None:
    csto_events.write(csto_events.parse(TEXTS["a.txt"][1], published="2022-01-09"), name, "json" if name == "saved.txt" else None)
    result = call("ingest", store, name)
    assert (result.exit_code, result.stdout) == (0, f"{name}: 0 added, 1 known\n")


def test_a_table_of_rows_is_ingested_as_what_it_is(store: str) -> None:
    Path("a.acled.csv").write_text("event_id_cnty,event_date,event_type,country\nKAZ1,2022-01-04,Protests,Kazakhstan\n", "utf-8")
    assert call("ingest", store, "a.acled.csv").stdout == "a.acled.csv: 1 added, 0 known\n"
    assert call("timeline", store).stdout.startswith("2022-01-04\t")


def test_a_bad_file_stops_no_other(store: str) -> None:
    Path("bad.txt").write_bytes(b"\xff\xff")
    Path("good.txt").write_text("Zas visited Yerevan.")
    result = call("ingest", store, "bad.txt", "good.txt", "none.txt")
    assert (result.exit_code, result.stdout) == (3, "good.txt: 1 added, 0 known\n")
    assert [line.partition(";")[0] for line in result.stderr.splitlines()] == [
        "csto-events: bad.txt: byte 0 (0xff) is no UTF-8",
        "csto-events: none.txt: no such file",
    ]


def test_casualties_tell_what_became_of_each_figure(store: str) -> None:
    told = call("casualties", store).stdout
    assert "killed, people: best 225" in told
    assert "164  the Health Ministry of Kazakhstan  retracted" in told
    assert "best 164" in call("casualties", store, "--known-on", "2022-01-09").stdout


def test_casualties_of_one_event_as_json(store: str) -> None:
    (found,) = json.loads(call("casualties", store, "--format", "json").stdout)
    (series,) = found["series"]
    assert [(entry["number"], entry["state"]) for entry in series["entries"]] == [(164, "retracted"), (225, "standing")]
    record = series["entries"][0]["reports"][0]["record"]
    assert json.loads(call("casualties", store, "--event", record, "--format", "json").stdout) == [found]


def test_the_timeline_in_four_forms(store: str) -> None:
    assert "164 people" in call("timeline", store).stdout
    assert json.loads(call("timeline", store, "--format", "json").stdout)[0]["sort"] == "happened"
    assert call("timeline", store, "--format", "markdown").stdout.startswith("| when | what | records |\n")
    calendar = call("timeline", store, "--format", "icalendar").stdout
    assert calendar.startswith("BEGIN:VCALENDAR\n")
    assert "DTSTART;VALUE=DATE:20220109" in calendar
    assert "DTEND;VALUE=DATE:20220110" in calendar


def test_who_somebody_is(store: str) -> None:
    name = "Ministry of Health"
    assert "body:KAZ/ministry-of-health" in call("who", store, "body:KAZ/ministry-of-health").stdout
    found = json.loads(call("who", store, "body:KAZ/ministry-of-health", "--format", "json").stdout)
    assert name in found["name"]
    assert len(found["documents"]) == 2
    assert found["said"]
    nobody = call("who", store, "Nobody At All")
    assert nobody.exit_code == 3
    assert "nobody has this name" in nobody.stderr


def test_who_denied_something(store: str) -> None:
    Path("d.txt").write_text("The CSTO denied that its troops killed 12 people in Minsk.")
    call("ingest", store, "d.txt", "--published", "2023-01-10")
    assert "2023-01-10  denied: its troops killed 12 people" in call("who", store, "org:csto").stdout
    assert json.loads(call("who", store, "org:csto", "--format", "json").stdout)["said"][0]["status"] == "denied"
    assert "denied: killed 12 people" in call("timeline", store).stdout


def test_diff_tells_what_a_report_changed(store: str) -> None:
    call("ingest", "old.db", "a.txt", "--published", "2022-01-09")
    changes = call("diff", "old.db", store).stdout.splitlines()
    assert sum(line.startswith("added document") for line in changes) == 2
    assert any(line.startswith("changed figure") and "standing; now" in line and "retracted" in line for line in changes)
    assert any(line.startswith("changed best") and "164; now people killed: 225" in line for line in changes)
    assert any(line.startswith("removed document") for line in call("diff", store, "old.db").stdout.splitlines())


def test_verdicts_are_kept(store: str) -> None:
    (found,) = json.loads(call("casualties", store, "--format", "json").stdout)
    record = found["series"][0]["entries"][1]["reports"][0]["record"]
    Path("verdicts.toml").write_text(f'[[reject]]\nid = "{record}"\nwhy = "a test"\n')
    assert call("ingest", store, "--verdicts", "verdicts.toml").exit_code == 0
    assert "225  the Prosecutor General's Office of Kazakhstan  rejected" in call("casualties", store).stdout


def test_a_verdict_on_what_is_not_there_is_told(store: str) -> None:
    same = '[[same]]\nids = ["body:KAZ/ministry-of-health", "person:nobody~3f9c2a"]\n'
    Path("verdicts.toml").write_text(same + '[[correct]]\nid = "casualty_report:0123456789ab"\npath = "figures[0].quantity.value"\nvalue = 3\n')
    result = call("ingest", store, "--verdicts", "verdicts.toml")
    assert result.exit_code == 0
    assert [line.partition(": nothing in the store")[0] for line in result.stderr.splitlines()] == [
        "csto-events: verdicts: casualty_report:0123456789ab",
        "csto-events: verdicts: person:nobody~3f9c2a",
    ]
    assert call("ingest", store, "a.txt", "--published", "2022-01-09").stderr == ""


@pytest.mark.parametrize(
    "command",
    [("casualties", "s.sqlite"), ("timeline", "s.sqlite"), ("who", "s.sqlite", "Zas"), ("ingest", "s.sqlite", "a.txt"), ("diff", "news.db", "s.sqlite")],
)
def test_a_bundle_is_no_store(store: str, command: tuple[str, ...]) -> None:
    bundle = csto_events.parse(TEXTS["a.txt"][1], published="2022-01-09")
    csto_events.write(bundle, "s.sqlite")
    result = call(*command)
    assert result.exit_code == 3
    assert "a bundle and no store" in result.stderr
    assert csto_events.read("s.sqlite") == bundle
    assert call("ingest", store, "s.sqlite").stdout == "s.sqlite: 0 added, 1 known\n"


@pytest.mark.parametrize("command", [("casualties", "none.db"), ("timeline", "none.db"), ("who", "none.db", "Zas"), ("diff", "news.db", "none.db")])
def test_a_question_makes_no_store(store: str, command: tuple[str, ...]) -> None:
    assert call(*command).exit_code == 3
    assert not Path("none.db").exists()


@pytest.mark.parametrize("command", ["casualties", "timeline"])
def test_a_question_makes_no_store_of_an_empty_file(store: str, command: str) -> None:
    Path("empty.db").touch()
    result = call(command, "empty.db")
    assert (result.exit_code, result.stderr) == (3, "csto-events: empty.db: no such store; make one with csto-events ingest\n")
    assert Path("empty.db").read_bytes() == b""


def test_ingest_of_nothing_is_misuse() -> None:
    result = call("ingest", "new.db")
    assert result.exit_code == 2
    assert "Missing argument 'FILES...'" in result.stderr
    assert not Path("new.db").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("casualties", "none.db"), 3, "no such store"),
        (("casualties", "news.db", "--known-on", "soon"), 2, "no day"),
        (("diff", "news.db", "none.db"), 3, "no such store"),
        (("ingest", "news.db", "none.txt"), 3, "no such file"),
        (("casualties", "news.db", "--event", "event:0"), 3, "event:0"),
    ],
)
def test_what_cannot_be_done_is_one_line(store: str, arguments: tuple[str, ...], code: int, words: str) -> None:
    result = call(*arguments)
    assert result.exit_code == code
    assert words in result.stderr

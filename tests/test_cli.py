"""The command line: what goes where, how it ends, and that it never shows a traceback."""

import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

import csto_events
from csto_events import _api
from csto_events.cli.program import program
from csto_events.model import Bundle
from csto_events.validation import mended, rule_of

MAIN = [sys.executable, "-m", "csto_events"]
ARTICLE = "The CSTO sent 100 peacekeepers to Kazakhstan, Nikol Pashinyan said. If war broke out, they would stay."


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "CSTO_EVENTS_TRACEBACK"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def article(tmp_path: Path) -> str:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    return "article.txt"


@pytest.fixture
def bundle(tmp_path: Path) -> str:
    csto_events.write(csto_events.parse(ARTICLE, published="2022-01-08"), tmp_path / "bundle.json")
    return "bundle.json"


def call(*arguments: str, given: str | bytes | None = None) -> Result:
    return CliRunner().invoke(program, arguments, input=given, prog_name="csto-events")


def spawn(*arguments: str, given: bytes = b"", **environment: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([*MAIN, *arguments], input=given, capture_output=True, env=os.environ | environment, check=False)


def on_a_terminal(*arguments: str, **environment: str) -> str:
    """Run it where stdout is a terminal of 120 columns, and give what stands there."""
    ours, theirs = pty.openpty()
    with subprocess.Popen([*MAIN, *arguments], stdout=theirs, env=os.environ | {"TERM": "xterm-256color", "COLUMNS": "120"} | environment):
        os.close(theirs)
        shown = b""
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:  # the other end is closed
                piece = b""
            if not piece:
                break
            shown += piece
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


def one_line(result: Result, *words: str) -> None:
    """Hold that it was refused as bad input, by one line on stderr that has these words."""
    assert result.exit_code == 3, result.output
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith("csto-events: ")
    assert [word for word in words if word not in result.stderr] == []


class TestParse:
    def test_prints_json_where_nobody_looks(self, article: str) -> None:
        result = call("parse", article, "--published", "2022-01-08")
        assert result.exit_code == 0
        assert result.stdout == csto_events.dumps(csto_events.parse(ARTICLE, published="2022-01-08")) + "\n"
        assert result.stderr == ""

    def test_reads_standard_input(self) -> None:
        found = csto_events.loads(call("parse", "-", given=ARTICLE).stdout)
        assert [document.text for document in found.documents] == [ARTICLE]

    def test_prints_json_lines(self, article: str) -> None:
        lines = call("parse", article, "--format", "jsonl").stdout.splitlines()
        assert json.loads(lines[0]) == {"type": "header", "schema": "csto-events/1.1"}

    def test_prints_a_table(self, article: str) -> None:
        table = call("parse", article, "--format", "table").stdout
        assert "100 troops" in table
        assert "Nikol Pashinyan" in table
        assert "\x1b" not in table
        assert "because" not in table

    def test_shows_the_ledger_on_request(self, article: str) -> None:
        assert "because" in call("parse", article, "--format", "table", "--ledger").stdout

    def test_keeps_where_the_text_comes_from(self, article: str) -> None:
        result = call("parse", article, "--url", "https://example.org/1", "--title", "A headline", "--published", "2022-01-08T10:00:00+06:00")
        (document,) = csto_events.loads(result.stdout).documents
        assert (document.url, document.title, document.published) == ("https://example.org/1", "A headline", "2022-01-08T10:00:00+06:00")

    def test_several_articles_are_one_bundle(self, article: str) -> None:
        Path("other.txt").write_text("Stanislav Zas visited Yerevan.", "utf-8")
        result = call("parse", article, "other.txt", "--published", "2022-01-08")
        each = [csto_events.parse(text, published="2022-01-08") for text in (ARTICLE, "Stanislav Zas visited Yerevan.")]
        assert csto_events.loads(result.stdout) == each[0].merge(each[1])
        assert {document.published for document in csto_events.loads(result.stdout).documents} == {"2022-01-08"}
        assert call("parse", "other.txt", article, "--published", "2022-01-08").stdout == result.stdout

    def test_of_several_articles_the_one_that_cannot_be_read_is_named(self, article: str) -> None:
        one_line(call("parse", article, "nope.txt", article), "csto-events: nope.txt: no such file")

    @pytest.mark.parametrize("option", ["--url", "--title"])
    def test_what_is_of_one_article_is_misuse_with_several(self, article: str, option: str) -> None:
        result = call("parse", article, article, option, "x")
        assert result.exit_code == 2
        assert f"{option} is of one article, and there are 2" in result.stderr

    def test_removes_a_byte_order_mark_and_nothing_else(self) -> None:
        (document,) = csto_events.loads(call("parse", "-", given=b"\xef\xbb\xbfZas arrived.\r\n").stdout).documents
        assert document.text == "Zas arrived.\r\n"

    def test_knows_what_the_user_knows(self, tmp_path: Path, article: str) -> None:
        facts = {"organisations": [{"id": "org:alliance-of-tests", "name": "Alliance of Tests", "kind": "other", "source": "us", "confidence": "confirmed"}]}
        (tmp_path / "mine.json").write_text(json.dumps(facts))
        assert "org:alliance-of-tests" in call("registry", "lookup", "Alliance of Tests", "--registry", "mine.json").stdout
        assert call("parse", article, "--registry", "mine.json").exit_code == 0

    @pytest.mark.parametrize("date", ["yesterday", "2022-13-01", "", "2022"])
    def test_a_date_that_is_none_is_misuse(self, article: str, date: str) -> None:
        result = call("parse", article, "--published", date)
        assert result.exit_code == 2
        assert "--published" in result.stderr

    def test_says_that_a_text_is_not_english(self) -> None:
        french = "Les dirigeants se sont réunis lundi à Moscou pour parler de la crise. Le président a dit que les soldats resteraient dans le pays. " * 3
        result = call("parse", "-", given=french)
        assert result.exit_code == 0
        assert "not English" in result.stderr
        assert csto_events.loads(result.stdout).records == ()


class TestWhatCannotBeRead:
    def test_a_missing_file(self) -> None:
        one_line(call("parse", "nope.txt"), "nope.txt", "no such file")

    def test_a_directory(self, tmp_path: Path) -> None:
        one_line(call("parse", str(tmp_path)), "directory")

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
    def test_a_file_that_may_not_be_read(self, tmp_path: Path) -> None:
        (tmp_path / "secret.txt").write_text("x")
        (tmp_path / "secret.txt").chmod(0)
        one_line(call("parse", "secret.txt"), "secret.txt", "cannot be read")

    def test_a_name_that_no_file_can_have(self) -> None:
        one_line(call("parse", "a\0b"), "no name of a file")

    def test_a_name_that_is_too_long(self) -> None:
        one_line(call("parse", "a" * 5000), "cannot be read")

    @pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf"])
    def test_an_empty_text(self, data: bytes) -> None:
        one_line(call("parse", "-", given=data), "standard input", "empty")

    def test_an_empty_bundle_file(self) -> None:
        one_line(call("validate", "-", given=b""), "empty")

    def test_bytes_that_are_no_utf8(self) -> None:
        one_line(call("parse", "-", given=b"12 tu\xe9s"), "byte 5", "UTF-8")

    @pytest.mark.parametrize(("encoding", "name"), [("utf-16", "UTF-16"), ("utf-32", "UTF-32")])
    def test_another_unicode(self, encoding: str, name: str) -> None:
        one_line(call("parse", "-", given="Zas arrived.".encode(encoding)), name)

    @pytest.mark.parametrize("command", [("parse",), ("explain", "--at", "0")])
    def test_a_bundle_is_no_article(self, bundle: str, command: tuple[str, ...]) -> None:
        one_line(call(*command, bundle), "bundle.json: by its name a bundle in json, and no article; print a saved bundle with csto-events show")
        for form in ("json", "jsonl"):
            given = csto_events.dumps(csto_events.read(bundle), format=form)  # type: ignore[arg-type]
            one_line(call(*command, "-", given=given), "standard input: a bundle, and no article", "csto-events show")
        one_line(call(*command, "-", given='[{"title": "A headline"}]'), "JSON, and no article")

    @pytest.mark.parametrize("text", ["[Updated] Stanislav Zas visited Yerevan.", "{Zas} visited Yerevan.", "[" * 100_000])
    def test_a_text_that_begins_with_a_bracket_is_one(self, text: str) -> None:
        assert call("parse", "-", given=text).exit_code == 0

    def test_json_is_read_as_text_where_one_says_so(self, bundle: str) -> None:
        assert call("parse", bundle, "--input-format", "text").exit_code == 0

    @pytest.mark.parametrize(
        ("data", "words"),
        [
            (b"%PDF-1.7\n\xe2\xe3", "a PDF file"),
            (b"PK\x03\x04\x14\x00\xff", "a zip file"),
            (b"\x7fELF\x00\xff", "a binary file"),
            (b"SQLite format 3\0\xff", "SQLite"),
        ],
    )
    def test_a_binary_file_is_called_so(self, data: bytes, words: str) -> None:
        one_line(call("parse", "-", given=data), words, "no text; give the text of the article")

    def test_a_file_that_is_too_large(self) -> None:
        one_line(call("--limit", "bytes=10", "parse", "-", given=b"x" * 11), "bytes: 11 is above the limit of 10")
        assert call("--limit", "bytes=11", "parse", "-", given=b"x" * 11).exit_code == 0

    @pytest.mark.parametrize("limit", ["bytes", "bytes=", "bytes=-1", "bytes=x", "bites=1", "nesting=129", "bytes=1.5", "=3", "bytes=٣"])
    def test_a_limit_that_is_none_is_misuse(self, limit: str) -> None:
        result = call("--limit", limit, "parse", "-", given="x")
        assert result.exit_code == 2
        assert "--limit" in result.stderr

    @pytest.mark.parametrize("data", ["{", "[1, 2]", '{"hello": "world"}', '{"schema": "csto-events/99.0"}', "\ud800".encode("utf-8", "surrogatepass")])
    @pytest.mark.parametrize("command", ["validate", "show"])
    def test_what_is_no_bundle(self, command: str, data: str | bytes) -> None:
        result = call(command, "-", given=data)
        assert result.exit_code == 3
        assert result.stderr.startswith("csto-events: standard input: ")
        assert result.stdout == ""

    def test_all_faults_are_listed_up_to_a_number_that_one_can_read(self) -> None:
        result = call("show", "-", given=json.dumps({"schema": "csto-events/1.0", "records": [1] * 70}))
        assert result.exit_code == 3
        lines = result.stderr.splitlines()
        assert "records[0]" in lines[0]
        assert lines[-1].endswith("and 20 faults more")

    @pytest.mark.parametrize("command", ["validate", "show"])
    def test_an_article_is_no_bundle(self, article: str, command: str) -> None:
        one_line(call(command, article), "article.txt: no bundle in JSON or JSON Lines; read an article with csto-events parse")

    def test_a_missing_file_is_missing_whatever_its_name(self) -> None:
        for name in ("nope.json", "nope.csv", "nope"):
            one_line(call("parse", name), f"{name}: no such file")

    def test_a_registry_file_that_is_none(self, article: str) -> None:
        one_line(call("parse", article, "--registry", "nope.json"), "nope.json")


class TestValidate:
    def test_says_nothing_of_a_good_bundle(self, bundle: str) -> None:
        result = call("validate", bundle)
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")

    def test_prints_one_finding_a_line_and_ends_with_1(self, tmp_path: Path, bundle: str) -> None:
        content = json.loads(Path(bundle).read_text("utf-8"))
        content["entities"] = []
        Path(bundle).write_text(json.dumps(content), encoding="utf-8")
        result = call("validate", bundle)
        assert result.exit_code == 1
        assert all(": error: " in line or ": warning: " in line for line in result.stdout.splitlines())
        findings = json.loads(call("validate", bundle, "--format", "json").stdout)
        assert len(findings) == len(result.stdout.splitlines()) > 0
        assert list(findings[0]) == ["rule", "severity", "tier", "path", "message", "mend", "fix", "span"]

    def test_reads_json_lines_from_anywhere(self, bundle: str) -> None:
        lines = csto_events.dumps(csto_events.read(bundle), format="jsonl")
        assert call("validate", "-", given=lines).exit_code == 0

    @pytest.mark.parametrize("name", ["b.jsonl", "b.sqlite", "b.zip", "b.parquet", "b.json.gz", "folder"])
    @pytest.mark.parametrize("command", ["validate", "show"])
    def test_reads_what_convert_reads(self, bundle: str, name: str, command: str) -> None:
        csto_events.write(csto_events.read(bundle), name, "csv" if name == "folder" else None)
        given, wanted = call(command, name), call(command, bundle)
        assert (given.exit_code, given.stdout, given.stderr) == (wanted.exit_code, wanted.stdout, "")

    def test_reads_a_format_that_is_named(self, bundle: str) -> None:
        csto_events.write(csto_events.read(bundle), "b.sqlite")
        data = Path("b.sqlite").read_bytes()
        assert call("show", "-", "--from", "sqlite", given=data).stdout == call("show", bundle).stdout
        for command in (("show", "-", "--from"), ("validate", "-", "--from"), ("convert", "-", "-", "--to"), ("convert", "-", "-", "--from")):
            wrong = call(*command, "word", given=data)
            assert wrong.exit_code == 2
            assert f"Invalid value for '{command[-1]}': 'word' is no format; give one of json" in wrong.stderr

    @pytest.mark.parametrize("name", ["b.sqlite", "b.jsonl.gz", "folder"])
    def test_mends_a_bundle_in_any_format_of_ours(self, name: str) -> None:
        bad = rule_of("style/alias-twice").bad()
        csto_events.write(bad, name, "csv" if name == "folder" else None)
        assert call("validate", name, "--fix").exit_code == 0
        assert csto_events.read(name) == mended(bad)[0] != bad

    def test_what_another_scheme_cannot_keep_is_not_mended(self) -> None:
        Path("a.acled.csv").write_text("event_id_cnty,event_date,event_type,country\nKAZ1,2022-01-04,Protests,Kazakhstan\n", "utf-8")
        assert "unrest" in call("show", "a.acled.csv").stdout
        one_line(call("validate", "a.acled.csv", "--fix"), "--fix cannot keep what it mends in acled", "csto-events convert a.acled.csv bundle.json")


class TestShow:
    def test_prints_what_parse_printed(self, article: str, bundle: str) -> None:
        shown = call("show", bundle).stdout
        assert shown == call("parse", article, "--published", "2022-01-08", "--format", "table").stdout

    def test_is_a_paragraph_a_record_on_a_narrow_screen(self, bundle: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("COLUMNS", "60")
        shown = call("show", bundle, "--ledger").stdout
        assert "passed over  " in shown
        assert max(map(len, shown.splitlines())) <= 60

    def test_control_characters_of_a_text_do_not_reach_the_terminal(self) -> None:
        given = call("parse", "-", given="The CSTO \x1b[31msent\x07 100 \u202epeacekeepers to Kazakhstan, Nikol Pashinyan said.").stdout
        shown = call("show", "-", "--ledger", given=given).stdout
        assert not set(shown) & set("\x1b\x07\u202e")


class TestRegistry:
    def test_members(self) -> None:
        lines = call("registry", "members", "CSTO", "--on", "2022-01-10").stdout.splitlines()
        assert [line.split("\t")[1] for line in lines] == ["Armenia", "Belarus", "Kazakhstan", "Kyrgyzstan", "Russia", "Tajikistan"]

    @pytest.mark.parametrize("name", ["csto", "Csto", "org:csto", "the collective security treaty organization"])
    def test_members_by_any_spelling(self, name: str) -> None:
        assert call("registry", "members", name, "--on", "2022-01-10").stdout == call("registry", "members", "CSTO", "--on", "2022-01-10").stdout
        assert call("registry", "lookup", name).stdout.startswith("org:csto\t")
        assert call("registry", "holder", "president", "--of", "kaz", "--on", "2022-01-10").stdout.startswith("person:kassym-jomart-tokayev\t")

    def test_an_organisation_without_members_is_told_from_one_that_has_none_then(self) -> None:
        result = call("registry", "members", "UN")
        assert (result.exit_code, result.stdout) == (0, "")
        assert "the registry has no members of UN; it has those of AES, CIS, CSTO, ECOWAS, NATO, SCO" in result.stderr
        assert "nothing is known for that" in call("registry", "members", "CSTO", "--on", "1980").stderr
        assert "no chairs of NATO; it has those of CSTO" in call("registry", "chair", "NATO").stderr

    def test_other_standings(self) -> None:
        lines = call("registry", "members", "CSTO", "--on", "2025-01-10", "--standing", "any").stdout.splitlines()
        assert {line.split("\t")[2] for line in lines if "Armenia" in line} == {"member", "suspended"}

    def test_chair_and_holder(self) -> None:
        assert call("registry", "chair", "CSTO", "--on", "2022-01-10").stdout.startswith("state:ARM\tArmenia\tchair\t2021-09-16/")
        assert "Tokayev" in call("registry", "holder", "president", "--of", "Kazakhstan", "--on", "2022-01-10").stdout

    def test_lookup(self) -> None:
        assert call("registry", "lookup", "the Kazakh president", "--on", "2022-01-10").stdout.startswith("person:kassym-jomart-tokayev\t")
        several = call("registry", "lookup", "Japarov").stdout.splitlines()
        assert len(several) == 2

    def test_json(self) -> None:
        (row,) = json.loads(call("registry", "chair", "CSTO", "--on", "2022-01-10", "--format", "json").stdout)
        assert row["state"] == "state:ARM"
        (entity,) = json.loads(call("registry", "lookup", "CSTO", "--format", "json").stdout)
        assert entity["id"] == "org:csto"

    def test_a_name_of_something_else_is_told(self) -> None:
        one_line(call("registry", "members", "Kazakhstan"), "organisation: 'Kazakhstan' is a state; give an organisation")

    def test_what_is_not_known_is_refused(self) -> None:
        one_line(call("registry", "lookup", "Xyzzy"), "Xyzzy")
        one_line(call("registry", "members", "Xyzzy"), "Xyzzy")

    def test_no_answer_is_said_on_stderr(self) -> None:
        result = call("registry", "chair", "NATO", "--on", "2022-01-10")
        assert (result.exit_code, result.stdout) == (0, "")
        assert "the registry has no chairs of NATO" in result.stderr

    def test_a_day_after_what_is_known_is_said(self) -> None:
        assert "may be missing" in call("registry", "members", "CSTO", "--on", "2077").stderr

    def test_a_day_that_is_none_is_misuse(self) -> None:
        assert call("registry", "members", "CSTO", "--on", "soon").exit_code == 2


class TestTheRest:
    def test_schema(self) -> None:
        assert json.loads(call("schema").stdout) == csto_events.json_schema()

    @pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
    def test_completion(self, shell: str) -> None:
        assert "_CSTO_EVENTS_COMPLETE" in call("completion", shell).stdout

    def test_migrate_reads_standard_input(self, bundle: str) -> None:
        given = Path(bundle).read_text("utf-8")
        assert call("migrate", "-", "--to", "1.0", given=given).stdout == call("migrate", bundle, "--to", "1.0").stdout

    def test_completes_commands_and_files(self) -> None:
        asked = {"_CSTO_EVENTS_COMPLETE": "bash_complete", "COMP_CWORD": "1"}
        assert b"plain,parse" in spawn(COMP_WORDS="csto-events pa", **asked).stdout
        assert b"file," in spawn(COMP_WORDS="csto-events parse ar", **asked | {"COMP_CWORD": "2"}).stdout

    @pytest.mark.parametrize("arguments", [("nonsense",), ("parse",), ("parse", "--nonsense", "x"), ("parse", "x", "--format", "xml")])
    def test_misuse_ends_with_2(self, arguments: tuple[str, ...]) -> None:
        result = call(*arguments)
        assert result.exit_code == 2
        assert result.stdout == ""

    def test_help_ends_with_0(self) -> None:
        assert call("--help").exit_code == 0
        assert call("parse", "-h").exit_code == 0

    def test_a_fault_of_ours_is_words_and_a_code(self, article: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_api, "parse", lambda *_, **__: 1 / 0)
        one_line(call("parse", article), "ZeroDivisionError", "CSTO_EVENTS_TRACEBACK=1")
        monkeypatch.setenv("CSTO_EVENTS_TRACEBACK", "1")
        assert isinstance(call("parse", article).exception, ZeroDivisionError)

    @pytest.mark.parametrize(
        ("target", "words"),
        [("nodir/x.json", "nodir/x.json: no such folder; make it first"), ("folder", "folder: a folder; give")],
    )
    def test_what_cannot_be_written_is_one_line(self, bundle: str, target: str, words: str) -> None:
        Path("folder").mkdir()
        one_line(call("convert", bundle, target, "--to", "json"), words)
        with pytest.raises(csto_events.CstoEventsError, match=words):
            csto_events.write(Bundle(), target, "json")

    def test_a_folder_of_tables_is_not_put_into_a_folder_that_is_not_there(self, bundle: str) -> None:
        one_line(call("convert", bundle, "nodir/tables", "--to", "csv"), "nodir/tables: no such folder; make it first")
        assert not Path("nodir").exists()
        assert call("convert", bundle, "tables", "--to", "csv").exit_code == 0
        assert csto_events.read("tables") == csto_events.read(bundle)

    @pytest.mark.parametrize("command", ["schema", "parse article.txt", "convert bundle.json - --to json", "--version"])
    @pytest.mark.parametrize(("where", "words"), [(">/dev/full", "no space left on device"), (">&-", "closed")])
    def test_standard_output_that_takes_nothing_is_one_line(self, article: str, bundle: str, command: str, where: str, words: str) -> None:
        done = subprocess.run(f"{sys.executable} -m csto_events {command} {where}", shell=True, capture_output=True, check=False)  # noqa: S602
        assert done.returncode == 3, done.stderr
        (line,) = (line for line in done.stderr.decode().splitlines() if " loses " not in line)
        assert line == f"csto-events: standard output: {words}; send it where it can be written"

    def test_a_rule_that_does_not_exist_shows_the_usage_of_the_command(self, article: str) -> None:
        result = call("parse", article, "--select", "foo")
        assert result.exit_code == 2
        assert result.stderr.startswith("Usage: csto-events parse [OPTIONS] FILE|-")

    @pytest.mark.parametrize(("given", "words"), [(Path("article.txt"), "Path.read_text"), (None, "NoneType is no text; give a str"), (3, "int is no text")])
    def test_what_is_no_text_is_refused(self, given: Any, words: str) -> None:
        for verb in (csto_events.parse, lambda text: csto_events.explain(text, at=0)):
            with pytest.raises(csto_events.CstoEventsError, match=words):
                verb(given)

    def test_one_rule_may_be_given_as_a_string(self) -> None:
        assert {record.type for record in csto_events.parse(ARTICLE, select="deployment").records} == {"deployment"}
        assert "deployment" not in {record.type for record in csto_events.parse(ARTICLE, ignore="deployment").records}

    @pytest.mark.parametrize(
        ("text", "low"), [(">Twelve soldiers were killed.", 12), ("He wrote:\n>12 soldiers were killed.", 12), ("Police detained >500 men.", 501)]
    )
    def test_the_mark_of_a_quoted_mail_is_no_bound(self, text: str, low: int) -> None:
        (quantity,) = (figure.quantity for record in csto_events.parse(text).records for figure in getattr(record, "figures", ()))
        assert quantity.low == low

    @pytest.mark.parametrize(
        ("arguments", "line"),
        [
            (("convert", "bundle.json", "nodir/x.json"), "nodir/x.json: no such folder; make it first"),
            (("convert", "bundle.json", "x.md", "--strict"), "x.md: md would approximate documents: 1"),
            (("convert", "nope", "x.json"), "nope: No such file or directory; give the path of a file that can be read"),
            (("convert", ".", "x.json"), ".: a folder without datapackage.json"),
            (("convert", "-", "x.json"), "standard input: there is no name that tells the format; give it with --from"),
            (("convert", "bundle.json", "-"), "standard output: there is no name that tells the format; give it with --to"),
            (("convert", "bundle.json", "out.xml"), "out.xml: no format is known by the suffix of this name"),
            (("convert", "bundle.json", "out.gdelt.csv"), "out.gdelt.csv: GDELT is read and not written"),
            (("convert", "nope.json", "x.md"), "nope.json: No such file or directory; give the path of a file that can be read"),
            (("convert", "-", "x.md", "--from", "json"), "standard input: line 1: (the whole input): found malformed JSON"),
            (("ingest", "s.db", "--verdicts", "nope.toml"), "nope.toml: No such file or directory; give"),
            (("--limit", "bytes=3", "show", "bundle.json"), "bundle.json: bytes: "),
        ],
    )
    def test_a_file_is_named_once(self, bundle: str, arguments: tuple[str, ...], line: str) -> None:
        result = call(*arguments, given="{")
        if "--strict" in arguments:
            assert all(said.startswith("csto-events: x.md: md would ") for said in result.stderr.splitlines())
            return
        one_line(result, f"csto-events: {line}", *(["--limit bytes=N"] if "--limit" in arguments else []))

    def test_an_interruption_while_it_loads_ends_with_130(self) -> None:
        code = "import sys; from csto_events.cli import main; sys.modules['csto_events.cli.program'] = None\n"
        code += "class Late:\n def find_spec(self, *_): raise KeyboardInterrupt\n"
        code += "del sys.modules['csto_events.cli.program']; sys.meta_path.insert(0, Late()); main()"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (130, b"csto-events: interrupted\n")

    def test_an_interruption_ends_with_130(self, article: str, monkeypatch: pytest.MonkeyPatch) -> None:
        def interrupt(*_: object, **__: object) -> Bundle:
            raise KeyboardInterrupt

        monkeypatch.setattr(_api, "parse", interrupt)
        result = call("parse", article)
        assert (result.exit_code, result.stdout) == (130, "")
        assert "Traceback" not in result.stderr

    def test_a_pipe_that_breaks_is_no_error(self, article: str, monkeypatch: pytest.MonkeyPatch) -> None:
        def break_the_pipe(*_: object, **__: object) -> Bundle:
            raise BrokenPipeError

        monkeypatch.setattr(_api, "parse", break_the_pipe)
        monkeypatch.setattr("csto_events.cli.program._leave_quietly", lambda: None)
        assert call("parse", article).exit_code == 0


@pytest.fixture
def long_bundle(tmp_path: Path) -> str:
    text = "The CSTO sent 100 peacekeepers to Kazakhstan. " * 800
    csto_events.write(csto_events.parse(text), tmp_path / "long.json")
    return "long.json"


class TestAsAProcess:
    """What only a process of its own can show."""

    def test_version(self) -> None:
        run = spawn("--version")
        assert run.returncode == 0
        assert run.stdout.startswith(b"csto-events ")

    @pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
    def test_speaks_utf8_whatever_the_locale(self, locale: str) -> None:
        text = "“Ельцин – 12 tués”, Nikol Pashinyan said."
        run = spawn("parse", "-", given=text.encode(), LC_ALL=locale, PYTHONUTF8="0", PYTHONIOENCODING="ascii")
        assert run.returncode == 0
        assert csto_events.loads(run.stdout).documents[0].text == text

    def test_says_a_name_that_stderr_cannot_encode(self) -> None:
        run = spawn("parse", "нет.txt", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
        assert run.returncode == 3
        assert b"Traceback" not in run.stderr

    def test_a_closed_pipe_is_no_error(self, long_bundle: str) -> None:
        command = f"{' '.join(map(repr, MAIN))} show {long_bundle} | head -c 10; exit ${{PIPESTATUS[0]}}"
        run = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
        assert (run.returncode, run.stderr) == (0, b"")

    def test_ctrl_c_ends_with_130(self) -> None:
        before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell lets its background jobs ignore it, and children inherit that
        with subprocess.Popen([*MAIN, "parse", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            signal.signal(signal.SIGINT, before)
            assert process.stdin is not None
            process.stdin.write(b"x" * 500_000)  # more than a pipe holds: when it is written, somebody reads
            process.stdin.flush()
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=20)
        assert process.returncode == 130
        assert b"Traceback" not in errors

    def test_a_terminal_gets_a_table_in_colour(self, article: str) -> None:
        shown = on_a_terminal("parse", article)
        assert "what is claimed" in shown
        assert "\x1b[" in shown

    def test_no_color_is_honoured(self, article: str) -> None:
        shown = on_a_terminal("parse", article, NO_COLOR="1")
        assert "what is claimed" in shown
        assert "\x1b" not in shown


def test_every_command_hides_no_parameter() -> None:
    def parameters(group: click.Group) -> Iterator[Any]:
        for command in group.commands.values():
            yield from command.params
            if isinstance(command, click.Group):
                yield from parameters(command)

    assert not any(getattr(parameter, "hidden", False) for parameter in parameters(program))

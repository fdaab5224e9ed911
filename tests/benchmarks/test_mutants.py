"""The command that tests the tests: what it mutates, what it leaves alone, and that a fault that a test sees is killed."""

import importlib
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
pytest.importorskip("cosmic_ray", reason="the extra mutants is not installed")
pytestmark = pytest.mark.filterwarnings("ignore")

SOURCE = "def larger(one: int | None, other: int) -> int:\n    return one if one > other else other\n"
TEST = "from csto_events.small import larger\n\n\ndef test_larger():\n    assert larger(2, 1) == 2\n"


@pytest.fixture
def mutants(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    module = importlib.import_module("mutants")
    (tmp_path / "src" / "csto_events").mkdir(parents=True)
    (tmp_path / "tests").mkdir()
    (tmp_path / "src" / "csto_events" / "__init__.py").write_text("")
    (tmp_path / "src" / "csto_events" / "small.py").write_text(SOURCE)
    (tmp_path / "tests" / "test_small.py").write_text(TEST)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "TESTS", {"": ("tests/test_small.py",)})
    return module


def all_of(mutants: Any) -> list[Any]:
    return list(mutants.mutants_of(mutants.ROOT / "src" / "csto_events" / "small.py"))


def test_comparisons_are_mutated_and_annotations_are_not(mutants: Any) -> None:
    found = all_of(mutants)
    assert {mutant.line for mutant in found} == {2}
    assert "return one if one < other else other" in {mutants.mutated(mutant).splitlines()[1].strip() for mutant in found}
    assert all(mutants.mutated(mutant) != SOURCE for mutant in found)
    assert {mutant.module for mutant in found} == {"csto_events.small"}


def test_decorators_that_only_remember_are_left_alone(mutants: Any) -> None:
    path = mutants.ROOT / "src" / "csto_events" / "small.py"
    for decorator, is_mutated in (("cache", False), ("lru_cache(maxsize=8)", False), ("cached_property", True), ("staticmethod", True)):
        path.write_text(f"@{decorator}\ndef small() -> None:\n    pass\n")
        assert any(mutant.line == 1 for mutant in all_of(mutants)) == is_mutated, decorator


def test_the_same_seed_draws_the_same_places_one_fault_each(mutants: Any) -> None:
    path = mutants.ROOT / "src" / "csto_events" / "small.py"
    first, places = mutants.sampled([path], 100, 3)
    assert first == mutants.sampled([path], 100, 3)[0]
    assert len(first) == places == len({(mutant.line, mutant.column, mutant.operator.split("_")[0]) for mutant in first})


def test_a_module_is_tested_by_the_tests_of_the_first_beginning_that_fits() -> None:
    sys.path.insert(0, str(ROOT / "benchmarks"))
    mutants = importlib.import_module("mutants")
    sys.path.pop(0)
    assert mutants.tests_for("src/csto_events/parsing/html/page.py") == ("tests/html", "tests/test_html.py")
    assert "tests/expected" in mutants.tests_for("src/csto_events/parsing/rules/harm/counts.py")
    for tests in mutants.TESTS.values():
        assert all((ROOT / test).exists() for test in tests)


@pytest.fixture
def _fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child begins without the package, as the command itself does."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "csto_events"]:
        monkeypatch.delitem(sys.modules, name)


@pytest.mark.usefixtures("_fresh")
def test_a_fault_that_a_test_sees_is_killed_and_another_survives(mutants: Any) -> None:
    by_source = {mutants.mutated(mutant).splitlines()[1].strip(): mutant for mutant in all_of(mutants)}
    seen, unseen = by_source["return one if one < other else other"], by_source["return one if one >= other else other"]
    mutants.check(mutants.ROOT, ("tests/test_small.py",))
    results = {result.mutant: result.outcome for result in mutants.outcomes([seen, unseen], mutants.ROOT, 2, 60)}
    assert results == {seen: "killed", unseen: "survived"}
    assert (mutants.ROOT / "src" / "csto_events" / "small.py").read_text() == SOURCE


@pytest.mark.usefixtures("_fresh")
def test_tests_that_fail_by_themselves_are_told(mutants: Any) -> None:
    (mutants.ROOT / "tests" / "test_small.py").write_text("def test_nothing():\n    assert False\n")
    with pytest.raises(SystemExit, match="fail without any mutant"):
        mutants.check(mutants.ROOT, ("tests/test_small.py",))


def test_the_report_shows_survivors_and_rates(mutants: Any, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = all_of(mutants)[:2]
    mutants.report([mutants.Result(one, "killed", 1.0), mutants.Result(two, "survived", 2.0)])
    shown = capsys.readouterr().out
    assert "survived src/csto_events/small.py:2" in shown
    assert "1 of 2 mutants killed: 50.0%; 1.5 s for one" in shown

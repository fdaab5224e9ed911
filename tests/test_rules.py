"""Each extraction rule does what its passport says, and none vanishes or changes its name."""

from pathlib import Path

import pytest

import csto_events
from csto_events.model import AnyRecord
from csto_events.parsing.candidate import Fires, Rule
from csto_events.parsing.pipeline import parse
from csto_events.parsing.rules import RULES

LOCK = Path(__file__).parent / "rules.lock"
STATUSES = ("preview", "stable")
FIRING = [pytest.param(rule, case, id=f"{rule.name}-{number}") for rule in RULES for number, case in enumerate(rule.fires, 1)]
NEAR = [pytest.param(rule, text, id=f"{rule.name}-{number}") for rule in RULES for number, text in enumerate(rule.near, 1)]


def value_at(record: AnyRecord, path: str) -> object:
    value: object = record
    for step in path.split("."):
        value = value[int(step)] if isinstance(value, tuple) and step.isdigit() and int(step) < len(value) else getattr(value, step, None)
    return value


def locked() -> dict[str, str]:
    lines = [line.split(maxsplit=1) for line in LOCK.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return dict(lines)


@pytest.mark.parametrize(("rule", "case"), FIRING)
def test_a_rule_fires_alone_on_its_own_sentences(rule: Rule, case: Fires) -> None:
    records = [record for record in parse(case.text, published=case.published, rules=(rule,)).records if record.type == rule.kind]
    assert any(all(value_at(record, path) == wanted for path, wanted in case.fields.items()) for record in records), records


@pytest.mark.parametrize(("rule", "text"), NEAR)
def test_a_rule_asserts_nothing_on_its_near_misses(rule: Rule, text: str) -> None:
    assert [record for record in parse(text, rules=(rule,)).records if record.type == rule.kind and record.status in ("reported", "planned")] == []


def test_no_rule_vanishes_or_changes_its_name() -> None:
    """Every name of the lock is a rule's or retired with its successor, and every rule stands in the lock."""
    names, known = {rule.name for rule in RULES}, locked()
    assert sorted(known) == list(known), "keep the lock sorted"
    assert names == {name for name, status in known.items() if not status.startswith("retired")}
    for name, status in known.items():
        assert status in STATUSES or (status.startswith("retired -> ") and status.removeprefix("retired -> ") in names), name


def test_the_names_of_rules_are_unique_and_belong_to_a_theme() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert {name.partition("/")[0] for name in names} == {"standing", "talk", "force", "harm"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_passport_says_what_it_reads_and_why_and_has_three_sentences_of_each_kind(rule: Rule) -> None:
    assert rule.reads
    assert rule.why
    assert len(rule.fires) >= 3
    assert len(rule.near) >= 3
    assert all(case.fields for case in rule.fires)


def test_a_rule_that_is_left_out_makes_no_record() -> None:
    text = "Twelve people were killed in Almaty."
    assert csto_events.parse(text).records
    assert parse(text, rules=()).records == ()

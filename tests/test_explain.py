"""Which rules read, and what they say of a place: chosen by name, theme or record type, and explained one by one."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import csto_events
from csto_events.cli.program import program
from csto_events.errors import InputError
from csto_events.parsing.rules import RULES
from csto_events.parsing.select import chosen

TEXT = "Stanislav Zas visited Yerevan. Twelve people were killed in Almaty, police said. Mali asked the African Union for troops."
THEMES = sorted({rule.name.partition("/")[0] for rule in RULES})


def kinds(**choice: tuple[str, ...]) -> set[str]:
    return {record.type for record in csto_events.parse(TEXT, **choice).records}


def test_a_record_type_alone_gives_records_of_it_alone() -> None:
    assert kinds(select=("visit",)) == {"visit"}


def test_a_theme_left_out_gives_no_records_of_it() -> None:
    assert {"casualty_report", "visit", "request"} <= kinds()
    assert kinds(ignore=("harm",)) & {"casualty_report", "enforcement_report", "unrest"} == set()


def test_what_is_ignored_wins_over_what_is_selected() -> None:
    assert kinds(select=("talk", "harm"), ignore=("harm", "talk/visit-verb", "statement")) == {"request"}


@given(st.lists(st.sampled_from(THEMES)), st.lists(st.sampled_from([rule.name for rule in RULES])))
def test_the_choice_is_a_subset_in_the_same_order(select: list[str], ignore: list[str]) -> None:
    rules = chosen(select=select, ignore=ignore)
    assert list(rules) == [rule for rule in RULES if rule in rules]
    assert not {rule.name for rule in rules} & set(ignore)


@pytest.mark.parametrize("word", ["harm/casualty-tol", "visits", "nonsense"])
def test_an_unknown_rule_is_refused_by_name(word: str) -> None:
    with pytest.raises(InputError, match=f"'{word}' is no rule, theme or record type; give"):
        csto_events.parse(TEXT, select=(word,))


def test_an_unknown_rule_on_the_command_line_is_misuse_and_no_fault_of_the_file(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(TEXT, "utf-8")
    result = CliRunner().invoke(program, ["parse", str(article), "--select", "visits"])
    assert result.exit_code == 2
    assert "'visits' is no rule, theme or record type; give visit" in result.stderr
    assert "article.txt" not in result.stderr


def test_an_explanation_names_the_rules_that_fired_and_those_that_did_not() -> None:
    found = csto_events.explain(TEXT, at=TEXT.index("Twelve"))
    assert found.evidence.exact == "Twelve people were killed in Almaty, police said."
    outcomes = {look.rule: look.outcome for look in found.looks}
    assert outcomes["harm/casualty-passive"] == "fired"
    assert "silent" in outcomes.values()
    assert [identity.partition(":")[0] for identity in found.records] == ["casualty_report", "statement"]


def test_an_explanation_gives_the_reason_of_what_was_passed_over() -> None:
    (look,) = csto_events.explain("The blast killed the mood.", at=4, select=("harm/casualty-active",)).looks
    assert (look.outcome, look.reason) == ("passed_over", "no_quantity")
    assert str(look) == "harm/casualty-active (casualty_report) passed over, no_quantity: killed"


@pytest.mark.parametrize(
    ("text", "at"), [(TEXT, -1), (TEXT, len(TEXT)), ("", 0), ("Это русский текст о войне и мире, и больше ничего в нём нет, кроме слов.", 3)]
)
def test_a_place_where_nothing_is_read_is_refused(text: str, at: int) -> None:
    with pytest.raises(InputError, match=f"at {at}: "):
        csto_events.explain(text, at=at)


def test_the_command_prints_a_line_a_rule_or_json() -> None:
    lines = CliRunner().invoke(program, ["explain", "-", "--at", "5"], input=TEXT)
    assert lines.exit_code == 0
    assert "talk/visit-verb (visit) fired on Stanislav Zas visited Yerevan" in lines.output
    plain = CliRunner().invoke(program, ["explain", "-", "--at", "5", "--format", "json", "--select", "visit"], input=TEXT)
    assert {look["rule"]: look["outcome"] for look in json.loads(plain.output)["looks"]} == {"talk/visit-verb": "fired", "talk/visit-noun": "silent"}


def test_the_command_line_leaves_rules_out() -> None:
    run = CliRunner().invoke(program, ["parse", "-", "--ignore", "statement", "--ignore", "harm"], input=TEXT)
    assert {record["type"] for record in json.loads(run.output)["records"]} == {"request", "visit"}

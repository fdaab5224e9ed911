"""What one report of harm does to another one of the same text."""

import pytest

import csto_events
from csto_events.model import CasualtyReport, EnforcementReport


def told(text: str) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Give each report with its status, and by the words of their first figure what it does to which other one."""
    reports = [record for record in csto_events.parse(text).records if isinstance(record, CasualtyReport | EnforcementReport)]
    words = {report.id: report.figures[0].quantity.text if report.figures[0].quantity else "" for report in reports}
    return [(words[report.id], report.status, [(one.relation, words[one.record]) for one in report.relates_to]) for report in reports]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Twelve people died in Osh. The ministry withdrew the figure of 12 deaths.", ("12", "retracted", [("retracts", "Twelve")])),
        ("At least 31 people were killed in Osh. Officials later lowered the death toll to 29.", ("29", "reported", [("corrects", "At least 31")])),
        ("Nineteen people died. Police corrected the number of dead to 17.", ("17", "reported", [("corrects", "Nineteen")])),
        ("Twelve soldiers were killed. The ministry denied that 12 soldiers had been killed.", ("12", "denied", [("denies", "Twelve")])),
        ("Police arrested 40 students. The minister denied that 40 students had been arrested.", ("40", "denied", [("denies", "40")])),
        ("Forty people were killed when the dam burst. Nine of them were children.", ("Nine", "reported", [("part_of", "Forty")])),
        ("Forty people were killed when the dam burst. Nine of the dead were children.", ("Nine", "reported", [("part_of", "Forty")])),
        ("Eleven people died in Osh. Officials later corrected the figure to seven.", ("seven", "reported", [("corrects", "Eleven")])),
    ],
)
def test_a_later_report_names_the_one_that_it_is_about(text: str, last: tuple[str, str, list[tuple[str, str]]]) -> None:
    assert told(text)[-1] == last
    assert told(text)[0][2] == []


def test_what_stands_behind_from_is_corrected_in_the_same_sentence() -> None:
    assert told("The toll was revised to 29 from 31.") == [("29", "reported", [("corrects", "31")]), ("31", "reported", [])]


@pytest.mark.parametrize(
    "text",
    [
        "Nine people died. The ministry withdrew the figure of 12 deaths.",
        "Twelve people were wounded. The ministry denied that 12 people had been killed.",
        "Twelve officers were killed. The ministry denied that 12 farmers had been killed.",
        "The death toll stood at 31. On Tuesday it rose to 40.",
        "Officials lowered the death toll to 29.",
    ],
)
def test_another_number_kind_or_group_is_not_related(text: str) -> None:
    assert all(related == [] for _, _, related in told(text))


def test_a_number_told_again_is_not_corrected_by_itself() -> None:
    assert told("Twenty-nine people died. Officials lowered the death toll to 29.")[-1] == ("29", "reported", [])

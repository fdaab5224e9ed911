"""Reminders and ages: what a writer reminds readers of has happened, and how old somebody is counts nobody."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "status", "source"),
    [
        ("We shall remind that two soldiers were killed near Kut on Monday.", "reported", None),
        ("We will remind that on Monday two soldiers were killed near Kut.", "reported", None),
        ("We recall that two soldiers were killed near Kut.", "reported", None),
        ("Mirzoyan will remind Zas that two soldiers were killed near Kut.", "planned", "Mirzoyan"),
        ("We shall remind that Mirzoyan said two soldiers had been killed near Kut.", "reported", "Mirzoyan"),
    ],
)
def test_a_reminder_plans_nothing(text: str, status: str, source: str | None) -> None:
    """The writer who reminds is the document's own voice."""
    (report,) = found(text, "casualty_report")
    assert (report.status, report.attribution.source_text if report.attribution is not None else None) == (status, source)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The ministry put the number of dead at six, among them a girl of 12.", [6, 1]),
        ("The ministry put the death toll at six, including a woman of 60.", [6, 1]),
        ("A girl of 12 and a woman of 45 were killed in Batken.", [1, 1]),
        ("The ministry put the number of dead at six, among them a group of 12 children.", [6, 12]),
    ],
)
def test_an_age_counts_nobody(text: str, numbers: list[int]) -> None:
    """A number behind "a girl of" says how old she is."""
    assert [figure.quantity.value for report in found(text, "casualty_report") for figure in report.figures] == numbers

"""People whom quotation marks call what others call them."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Police killed 26 “terrorists” in Almaty.", "casualty_report", [(26, "terrorists", "killed 26 “terrorists”")]),
        ("Twelve “militants” died in the raid.", "casualty_report", [(12, "militants", "Twelve “militants” died")]),
        ("At least 12 “armed bandits” were detained.", "enforcement_report", [(None, "armed bandits", "At least 12 “armed bandits” were detained")]),
        ("Police killed 26 people. “Terrorists came,” he said.", "casualty_report", [(26, None, "killed 26 people")]),
        ("The army killed 26 “Shahed” in Almaty.", "casualty_report", [(26, None, "killed 26")]),
    ],
)
def test_a_group_in_quotation_marks_is_counted(text: str, kind: str, expected: list[tuple[int | None, str | None, str]]) -> None:
    """A number counts the people in the quotation marks behind it; a name in them is no group."""
    rows = found(text, kind)
    assert [(value_at(row, "figures.0.quantity.value"), value_at(row, "figures.0.group"), row.evidence[0].exact) for row in rows] == expected


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The ministry said 18 police officers and 26 “armed criminals” had been killed.", [18, 26]),
        ("Some officers said two soldiers, 18 policemen and 26 “armed criminals” were killed.", [2, 18, 26]),
        ("The army killed 12 “terrorists” and five “bandits”.", [12, 5]),
        ("The army killed 12 “terrorists” and five soldiers.", [12, 5]),
        ("The army said 18 police officers saw how 26 “armed criminals” were killed.", [26]),
    ],
)
def test_who_stands_beside_a_quoted_group_is_harmed_too(text: str, killed: list[int]) -> None:
    """Quotation marks around a noun do not part it from what "and" joins to it."""
    assert [[figure.quantity.value for figure in row.figures] for row in found(text, "casualty_report")] == [killed]

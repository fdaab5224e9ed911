"""Denied, moved and raised: who is denied to have died needs no number, villagers who are moved are uprooted, and a raised sum is of those it was of."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Tajikistan denied that any of its servicemen had died.", ["servicemen"]),
        ("Armenia denied that its soldiers had died.", ["soldiers"]),
        ("Armenia denied that civilians had been killed.", ["civilians"]),
        ("Armenia did not deny that its soldiers had died.", []),
        ("Armenia has never denied that its soldiers were killed.", []),
        ("Armenia rejected talks after its soldiers had died.", []),
        ("Armenia rejected talks, and soldiers were killed near Goris.", []),
        ("Armenia denied the charge and said that soldiers had died.", []),
        ("Armenia denied involvement in the raid in which soldiers were killed.", []),
        ("Armenia, denying that its soldiers had died, named Goris.", ["soldiers"]),
        ("Armenia said that its soldiers had died.", []),
    ],
)
def test_deaths_denied_without_a_number(text: str, groups: list[str]) -> None:
    """Who does not deny a death has neither claimed nor denied a number."""
    assert [(one.status, one.figures[0].group) for one in found(text, "casualty_report")] == [("denied", group) for group in groups]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 4,000 residents of five villages have been moved to the city of Osh.", [(4001, "reported", ())]),
        ("Some 300 villagers were relocated to Osh.", [(None, "reported", ())]),
        ("About 2,000 people were moved from the border villages.", [(None, "reported", ())]),
        ("Some 300 villagers were moved to safety.", [(None, "reported", ())]),
        ("The 300 people were moved by the speech.", []),
        ("1,200 people were moved to tears.", []),
        ("300 people moved to Osh.", []),
        ("300 soldiers were moved to the border.", []),
    ],
)
def test_who_is_moved_away(text: str, expected: list[tuple[int | None, str, tuple[str, ...]]]) -> None:
    """Where they are moved to is not where they were driven out."""
    reports = found(text, "casualty_report")
    assert [(one.figures[0].quantity.low, one.status, one.where) for one in reports] == expected
    assert all(one.figures[0].kind == "displaced" for one in reports)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Azerbaijan puts its losses at 71 dead, later raised to 80.", [("killed", 71), ("killed", 80)]),
        ("Yerevan put its losses at 49 killed, later revised to 105.", [("killed", 49), ("killed", 105)]),
        ("Armenia put its losses at 74 dead and 171 wounded.", [("killed", 74), ("wounded", 171)]),
        ("The toll stood at 24, later raised to 31.", [("killed", 24), ("killed", 31)]),
    ],
)
def test_a_raised_sum(text: str, figures: list[tuple[str, int]]) -> None:
    """A sum of the dead stays one when it is raised."""
    assert [(figure.kind, figure.quantity.value) for one in found(text, "casualty_report") for figure in one.figures] == figures

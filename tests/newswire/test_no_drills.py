"""What is no drill though it is exercised, and who lies in a hospital only as one of the dead."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    "text",
    [
        'UN: "Exercise restraint"',
        'UN to Armenia and Azerbaijan: "Exercise maximum restraint"',
        "Exercise caution, the US embassy in Kazakhstan told citizens.",
        "The joint exercise of power by Armenia and Russia is over.",
        "The military exercise of its authority in Myanmar is brutal.",
        "The exercise of the right to self-defence by Armenia and the CSTO was legal.",
        "The CSTO summit in Minsk was an exercise in futility.",
        "The CSTO summit in Minsk became an exercise in damage control.",
        "The CSTO summit in Minsk was an exercise in solidarity.",
        "NATO's summit in Poland was an exercise in avoiding the subject.",
        "The CSTO is an exercise in collective security.",
        "Both sides should exercise restraint, the CSTO said in Minsk.",
    ],
)
def test_restraint_power_and_rights_are_exercised_without_troops(text: str) -> None:
    """Who exercises a quality, a power or a right holds no exercise, nor is a gathering one that is called an exercise in something."""
    assert found(text, "exercise") == []


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("The CSTO began an exercise in mountainous terrain in Tajikistan.", "state:TJK"),
        ("A NATO exercise in deterrence begins in Poland.", "state:POL"),
        ("The military exercise of the CSTO's collective forces began in Belarus.", "state:BLR"),
        ("The CSTO event in Tajikistan was a joint exercise in mountain warfare.", "state:TJK"),
        ("The CSTO drill in Tajikistan was an exercise in mountain warfare.", "state:TJK"),
        ("The CSTO event was an exercise in Tajikistan.", "state:TJK"),
        ("The CSTO's Rubezh in Tajikistan was an exercise in crisis response.", "state:TJK"),
        ("Exercise Steadfast Noon began in Belgium.", "state:BEL"),
        ("Exercise Restraint 2024 began in Kazakhstan.", "state:KAZ"),
    ],
)
def test_troops_hold_exercises_of_any_subject(text: str, host: str) -> None:
    """An exercise that troops hold is one, whatever it trains and is called."""
    assert [row.host for row in found(text, "exercise")] == [host]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Five children were among the dead at the hospital, officials said.", ["killed"]),
        ("Five children were among the victims at the hospital.", []),
        ("Five children were among those killed at the hospital.", ["killed"]),
        ("Two policemen were among the injured in hospital.", ["hospitalised", "wounded"]),
        ("Five children were among those taken to hospital.", ["hospitalised"]),
        ("Nine of the wounded remain in hospital.", ["hospitalised"]),
    ],
)
def test_the_dead_lie_in_no_hospital(text: str, kinds: list[str]) -> None:
    """Those who are among the dead at a hospital are not treated there."""
    records = found(text, "casualty_report")
    assert sorted(figure.kind for row in records for figure in row.figures) == kinds
    assert {row.status for row in records} <= {"reported"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four were among those killed in prison.", []),
        ("Four were among the dead in detention.", []),
        ("Four remain in detention.", [4]),
    ],
)
def test_the_dead_are_held_in_no_prison(text: str, expected: list[int]) -> None:
    """Those who are among the dead in a prison are not detained."""
    assert [value_at(row, "figures.0.quantity.value") for row in found(text, "enforcement_report")] == expected

"""What is only thought of: attacks and riots that may come, are judged as such, or are played; and numbers that are exceeded, or may be."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    "text",
    [
        "Any attack on KFOR will be answered, the commander said.",
        "Shelling of civilians is a crime, he said.",
        "In the case of an attack on Armenia, the CSTO would respond.",
        "In the event of an attack on a member state, the CSTO provides military help.",
        "The risk of an attack on Armenia has grown.",
        "Residents fear an attack on Goma.",
        "The army is preparing for an attack on Goma.",
        "NATO considers an attack on one member an attack on all.",
        "An armed attack against one member shall be considered an attack against all members, the treaty says.",
        "Officials warned of a possible attack on the airport in Goma.",
        "The mission protects civilians from attacks by rebels.",
        "An attack on Goma is imminent.",
        "An attack on Goma will be launched on Monday, the rebels said.",
        "Attacks on peacekeepers may constitute war crimes, the council said.",
        "The exercise simulated an attack on a base.",
        "Soldiers practised repelling an attack on a convoy.",
        "The troops are ready to repel an attack on Goma.",
        "The militants planned an attack on the base in Gao.",
    ],
)
def test_attacks_that_are_only_thought_of_are_none(text: str) -> None:
    """An attack that may come, is planned, played or judged as such has not taken place."""
    assert found(text, "armed_incident") == []


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("The attack on the base was a crime, he said.", "base"),
        ("An attack on the base in Gao on Monday was a war crime, he said.", "base"),
        ("The attack on Goma may lead to war.", "Goma"),
        ("Shelling of Goris is continuing.", "Goris"),
        ("Shelling of Goris is under way.", "Goris"),
        ("The soldiers repelled an attack on Goma.", "Goma"),
        ("The soldiers managed to repel an attack on Goma.", "Goma"),
        ("The council condemned attacks on peacekeepers in Mali on Monday.", "peacekeepers"),
    ],
)
def test_attacks_that_took_place_are_told(text: str, target: str) -> None:
    """What is definite, past or going on is told, whatever is said of it."""
    assert [value_at(row, "target.text") for row in found(text, "armed_incident")] == [target]


@pytest.mark.parametrize(
    "text",
    [
        "The risk of riots in Osh has grown.",
        "Police in Almaty prepared for protests on Friday.",
        "Any unrest in Osh will be put down, the minister said.",
        "In the event of riots in Almaty, troops will be sent.",
        "The mission was sent to prevent riots in Honiara.",
        "The opposition called for protests in Minsk on Saturday.",
        "A coup in Mali would be a disaster.",
    ],
)
def test_unrest_that_is_only_thought_of_is_none(text: str) -> None:
    """Unrest that is feared, prevented or called for has not taken place."""
    assert found(text, "unrest") == []


@pytest.mark.parametrize(
    ("text", "low", "high", "words"),
    [
        ("The death toll passed 50, the ministry said.", 51, None, "passed 50"),
        ("The number of killed exceeded 5,000.", 5001, None, "exceeded 5,000"),
        ("The death toll has topped 300 on Friday.", 301, None, "topped 300"),
        ("The death toll has surpassed 1,000 people.", 1001, None, "surpassed 1,000"),
        ("The death toll reached 50.", 50, 50, "50"),
        ("The death toll exceeded about 50.", None, None, "about 50"),
    ],
)
def test_a_number_that_is_exceeded_is_a_bound(text: str, low: int | None, high: int | None, words: str) -> None:
    """A toll that passed a number is above it, and the words that say so are in its quantity."""
    figures = [value_at(row, "figures.0.quantity") for row in found(text, "casualty_report")]
    assert [(value_at(one, "low"), value_at(one, "high"), value_at(one, "text")) for one in figures] == [(low, high, words)]


def test_who_passes_somebody_does_not_exceed_them() -> None:
    """People who are passed by are counted, and not exceeded."""
    (row,) = found("The convoy passed 50 men who were killed in Gao.", "casualty_report")
    assert value_at(row, "figures.0.quantity.text") == "50"


@pytest.mark.parametrize(
    "text",
    [
        "The death toll is expected to exceed 100.",
        "The death toll is expected to rise to 100.",
        "The death toll is likely to reach 100.",
        "The death toll could exceed 100.",
        "The death toll is feared to have risen to 100.",
    ],
)
def test_a_toll_that_is_expected_is_possible(text: str) -> None:
    """Nobody plans a toll: what is expected of it may come about."""
    assert [row.status for row in found(text, "casualty_report")] == ["possible"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to the plan of the exercise, 200 militants crossed the border and killed five guards.", []),
        ("By the plot of the drills, a band of terrorists killed five guards.", []),
        ("According to the scenario, 200 militants killed five guards.", []),
        ("According to the schedule, the exercise will end on Friday.", []),
        ("According to a plan seen by Reuters, 200 militants killed five guards.", ["a plan"]),
        ("According to the organisers of the exercise, a fire killed five guards.", ["the organisers of the exercise"]),
    ],
)
def test_what_an_exercise_goes_by_says_nothing(text: str, expected: list[str]) -> None:
    """The plan, plot or scenario of an exercise is no voice, and what is played by it has hurt nobody."""
    assert [value_at(row, "attribution.source_text") for row in found(text, "statement")] == expected
    assert [value_at(row, "attribution.source_text") for row in found(text, "casualty_report")] == expected

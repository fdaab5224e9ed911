"""Translated pages: ranks with the general in front, verbs before their subjects, and foes who are only played."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("General-Lieutenant Rustam Kobilov, head of the General Staff, opened the drills.", "person:rustam-kobilov"),
        ("The chief of the General Staff General-Colonel Rustam Kobilov opened the drills.", "person:rustam-kobilov"),
        ("The head of the Joint Staff of the CSTO General-major Rustam Kobilov opened the drills.", "person:rustam-kobilov"),
        ("Generalov Rustam, head of the General Staff, opened the drills.", "person:generalov-rustam"),
    ],
)
def test_a_rank_is_no_part_of_a_name(text: str, person: str) -> None:
    """Ranks in the order of another language are ranks."""
    assert [value_at(row, "person") for row in found(text, "tenure")] == [person]


@pytest.mark.parametrize(
    ("text", "participants", "low"),
    [
        ("In the exercise “Kite-2021” took part 300 servicemen of Serbia and Cyprus.", ("SRB", "CYP"), 300),
        ("In the exercise “Kite-2021” participate divisions of armed forces of Serbia, Cyprus and Malta.", ("SRB", "CYP", "MLT"), None),
        ("In the CSTO exercise took part more than 300 persons.", (), 301),
    ],
)
def test_who_takes_part_behind_the_verb(text: str, participants: tuple[str, ...], low: int | None) -> None:
    """Behind the verb stand those who take part."""
    (row,) = found(text, "exercise")
    assert (row.status, tuple(one.removeprefix("state:") for one in row.participants), value_at(row, "personnel.low")) == ("reported", participants, low)


@pytest.mark.parametrize(
    "text", ["In the exercise took part Ivan Petrov.", "In the exercise book stood 300 words.", "In the exercise did not take part Malta."]
)
def test_no_exercise_of_which_nothing_is_told(text: str) -> None:
    """A man who takes part in some exercise makes it none of troops."""
    assert found(text, "exercise") == []


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("An exercise took place at the Heron training ground in Serbia.", ["state:SRB"]),
        ("An exercise took place on the base of the firing range Heron in Serbia.", ["state:SRB"]),
        ("An exercise took place on the base of a school in Serbia.", []),
    ],
)
def test_what_is_held_on_a_range(text: str, host: list[str]) -> None:
    """Where troops train, an exercise is one of troops."""
    assert [row.host for row in found(text, "exercise")] == host


@pytest.mark.parametrize(
    ("text", "contributor"),
    [
        ("To Minsk has arrived a company of 120 servicemen of Serbia.", "state:SRB"),
        ("On Monday to Minsk arrived 120 servicemen from Serbia.", "state:SRB"),
    ],
)
def test_who_arrives_behind_the_verb(text: str, contributor: str) -> None:
    """Where only the place and the day stand before "arrived", those who arrive stand behind it."""
    (row,) = found(text, "deployment")
    assert [(one.contributor, value_at(one, "personnel.value")) for one in row.contingents] == [(contributor, 120)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("During the liberation were destroyed 150 conditional terrorists and 12 were taken captive.", []),
        ("The troops killed 15 notional militants.", []),
        ("The troops killed 15 militants.", [15]),
    ],
)
def test_foes_who_are_only_played(text: str, figures: list[int]) -> None:
    """Nobody loses a conditional terrorist."""
    assert [one.quantity.value for row in found(text, "casualty_report") for one in row.figures] == figures

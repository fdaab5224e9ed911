"""Who takes part in exercises beside hardware, and exercises that are named as some of several."""

import pytest

from .reading import found, value_at

_THREE = ("state:BLR", "state:KAZ", "state:RUS")


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("About 1,300 servicemen from Belarus, Kazakhstan and Russia and over 350 pieces of hardware took part in the drills.", _THREE),
        ("About 1,300 servicemen from Belarus, Kazakhstan and Russia as well as 350 pieces of hardware were involved in the CSTO drills.", _THREE),
        ("About 1,300 servicemen from Belarus, Kazakhstan and Russia and 40 aircraft were involved in the maneuvers, which began on 6 January.", _THREE),
        ("Some 1,300 troops and 350 vehicles from Belarus and Russia are involved in the exercise Rubezh-2024.", ("state:BLR", "state:RUS")),
        ("Some 1,300 troops took part in the CSTO drills in Belarus.", ()),
    ],
)
def test_hardware_beside_the_troops_hides_no_state(text: str, states: tuple[str, ...]) -> None:
    """The states of counted troops take part, whatever else the row of partakers ends with."""
    (record,) = found(text, "exercise")
    assert (record.participants, value_at(record, "personnel.value")) == (states, 1300)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The CSTO will hold four exercises this autumn, among them Rubezh-2024 in Tajikistan with about 1,500 troops.", [("Rubezh-2024", "state:TJK", 1500)]),
        ("The CSTO held six drills in 2021, one of them Rubezh-2021.", [("Rubezh-2021", None, None)]),
        ("The CSTO will hold four exercises, including Rubezh-2024 in Tajikistan.", [("Rubezh-2024", "state:TJK", None)]),
        (
            "The CSTO will hold four exercises this year, among them Rubezh-2024 in Tajikistan and Search-2024 in Belarus.",
            [("Rubezh-2024", "state:TJK", None), ("Search-2024", "state:BLR", None)],
        ),
        ("The CSTO will hold four exercises this year, among them one in Tajikistan.", [(None, "state:TJK", None)]),
    ],
)
def test_named_ones_of_several_exercises(text: str, expected: list[tuple[str | None, str | None, int | None]]) -> None:
    """Exercises that are named as some of several have each the place and troops that are told of it alone."""
    assert [(row.name, row.host, value_at(row, "personnel.value")) for row in found(text, "exercise")] == expected

"""By whom something was done behind how long, when and where, by whose count, in the area of what, and which count was told before."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three officers were detained for six hours by militiamen.", "militiamen"),
        ("Three officers were detained on Monday by militiamen.", "militiamen"),
        ("Three officers were detained in Osh by police.", "police"),
        ("Three officers were detained on Friday by the evening.", None),
        ("Three officers were detained for a crime by police.", None),
    ],
)
def test_who_detains_may_stand_behind_how_long_and_when(text: str, expected: str | None) -> None:
    """Times and places do not part a passive from its "by"; by the evening nobody detains."""
    (made,) = found(text, "enforcement_report")
    assert value_at(made, "by.text") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 57 civilians have died by the count of the provincial government.", "the provincial government"),
        ("By the count of the ministry, 57 civilians have died.", "the ministry"),
        ("By the end of the month, 57 civilians had died.", None),
    ],
)
def test_by_whose_count(text: str, expected: str | None) -> None:
    """Who counts is who tells it."""
    (made,) = found(text, "casualty_report")
    assert value_at(made, "attribution.source_text") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two guards were wounded in the area of Lesnaya.", ("place:lesnaya",)),
        ("Two guards were wounded in drills in the area of Cyber Defence.", ()),
    ],
)
def test_in_the_area_of_a_place(text: str, expected: tuple[str, ...]) -> None:
    """What is no common word names a place behind "in the area of"."""
    (made,) = found(text, "casualty_report")
    assert tuple(one.partition("~")[0] for one in made.where) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seven protesters and two guards were killed, against five dead reported at midday.", [[7, 2], [5]]),
        ("Seven protesters were killed, and five dead guards were found.", [[7, 5]]),
        ("Two people died in a protest against 12 arrests.", [[2]]),
    ],
)
def test_a_count_set_against_an_earlier_one(text: str, expected: list[list[int]]) -> None:
    """What was told before is a report of its own."""
    reports = found(text, "casualty_report")
    assert [[value_at(one, "quantity.value") for one in row.figures] for row in reports] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday Mali asked SADC for men, after rebels shelled Gao, killing 57 people by the count of the ministry.", ("killing 57 people", None)),
        ("Rebels have shelled Gao since July, killing 57 people by the ministry's count.", ("killing 57 people", None)),
        ("Rebels shelled Gao, killing 57 people, by the ministry's count.", ("Rebels shelled Gao, killing 57 people", None)),
        ("By the ministry's count, rebels killed 57 people.", ("rebels killed 57 people", None)),
    ],
)
def test_what_is_counted(text: str, expected: tuple[object, ...]) -> None:
    """Without a comma, who counts tells only what the form in -ing before it tells."""
    made = found(text, "statement")[-1]
    assert (made.text, value_at(made, "when.edtf")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali sent troops to Gao. The provincial government said 57 people had died.", None),
        ("Mali sent troops to Gao. The regional parliament said 57 people had died.", None),
        ("Mali sent troops to Gao. The government said 57 people had died.", "body:MLI/government"),
    ],
)
def test_the_government_of_a_part_is_not_that_of_the_state(text: str, expected: str | None) -> None:
    """A provincial government is nobody known, where the text does not say of which province."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == expected

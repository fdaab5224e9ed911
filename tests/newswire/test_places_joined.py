"""Places joined: "two in Osh and Naryn" is of both towns, and where others are, of whom a later clause tells, nothing happened to the first."""

import pytest

from .reading import found, value_at

OSH, NARYN, TALAS = "place:KG/osh", "place:KG/naryn", "place:KG/talas"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine people died in Osh, and four in Naryn and Talas.", [("Nine", (OSH,)), ("four", (NARYN, TALAS))]),
        ("Sixteen people were killed in Osh and Naryn and five in Talas.", [("Sixteen", (OSH, NARYN)), ("five", (TALAS,))]),
        ("Nine people died in Osh and four in Naryn, Kyrgyzstan said.", [("Nine", (OSH,)), ("four", (NARYN,))]),
        ("Nine people died in Osh and four in Naryn, Russia and Belarus reported.", [("Nine", (OSH,)), ("four", (NARYN,))]),
        ("Nine people died in Osh, and four in Naryn and Talas were wounded.", [("Nine", (OSH,)), ("four", (NARYN, TALAS))]),
        ("Nine people died in Osh, and four in Naryn were wounded.", [("Nine", (OSH,)), ("four", (NARYN,))]),
        ("Nine people died in Osh and Naryn.", [("Nine", (OSH, NARYN))]),
    ],
)
def test_each_count_has_the_places_that_are_joined_behind_it(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    """A coordinator joins places of one count, until the next count begins; a count with a verb of its own is of that verb alone."""
    reports = found(text, "casualty_report")
    assert [(value_at(one, "figures.0.quantity.text"), one.where) for one in reports] == expected


@pytest.mark.parametrize(
    ("text", "kind", "where"),
    [
        ("More than 90 soldiers died that day, and nobody in Moscow or Minsk was surprised.", "casualty_report", ()),
        ("Six soldiers were killed, and officials in Moscow and Minsk said it was a mistake.", "casualty_report", ()),
        ("Six people were wounded, and protesters in Naryn blocked roads.", "casualty_report", ()),
        ("Nine people died in Osh, and protesters in Naryn and Talas blocked roads.", "casualty_report", (OSH,)),
        ("Nine people died in Osh, and protesters in Naryn and Talas blocked roads.", "unrest", (NARYN, TALAS)),
        ("Six soldiers were killed and the fighting continued in Osh.", "casualty_report", (OSH,)),
        ("Six soldiers were killed in clashes in Osh and Naryn.", "casualty_report", (OSH, NARYN)),
        ("Six soldiers were killed in the deadliest attack this year in Osh.", "casualty_report", (OSH,)),
        ("Clashes broke out from Osh to Naryn.", "unrest", (OSH, NARYN)),
    ],
)
def test_who_is_elsewhere_suffers_nothing(text: str, kind: str, where: tuple[str, ...]) -> None:
    """The places of the subject of a later clause are of what that clause tells; where the fight goes on, they fell."""
    assert [one.where for one in found(text, kind)] == [where]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("Six hundred troops were sent, and 20 people in Osh were killed.", []),
        ("Russia sent 600 troops to Kazakhstan, and protesters in Naryn blocked roads.", ["state:KAZ"]),
    ],
)
def test_troops_go_nowhere_in_the_clause_of_others(text: str, hosts: list[str]) -> None:
    """Where others are is no host of the troops of the clause before."""
    assert [one.host for one in found(text, "deployment") if one.host is not None] == hosts

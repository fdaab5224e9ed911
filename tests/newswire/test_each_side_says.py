"""Each side: two who blame one another, and the offices through which those in power speak."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bishkek and Dushanbe traded blame for the shooting.", {("state:KGZ", "for the shooting"), ("state:TJK", "for the shooting")}),
        ("Kyrgyzstan and Tajikistan accused each other of firing first.", {("state:KGZ", "of firing first"), ("state:TJK", "of firing first")}),
        (
            "Kyrgyzstan and Tajikistan traded accusations that the other fired first.",
            {("state:KGZ", "the other fired first"), ("state:TJK", "the other fired first")},
        ),
        ("The two sides traded blame for the shooting.", {(None, "for the shooting")}),
        ("Both Kyrgyzstan and Tajikistan accused the other of firing first.", {("state:KGZ", "of firing first"), ("state:TJK", "of firing first")}),
        ("Kyrgyzstan and Tajikistan accused the other members of bias.", {(None, "of bias")}),
        ("Both sides accused each other of firing first.", {(None, "of firing first")}),
        ("Kyrgyzstan and Tajikistan accused Uzbekistan of firing first.", {(None, "of firing first")}),
        ("Kyrgyzstan and Tajikistan did not accuse each other of firing first.", set()),
        ("Kyrgyzstan and Tajikistan exchanged prisoners and accusations.", set()),
        ("Kyrgyzstan and Tajikistan traded accusations over the dam.", set()),
    ],
)
def test_each_of_two_blames_the_other(text: str, expected: set[tuple[str | None, str]]) -> None:
    """What two say of one another each of them says; who has no name stays in words, and a topic is no content."""
    assert {(value_at(row, "attribution.source"), row.text) for row in found(text, "statement")} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Emmanuel Macron's office said the road was open.", "body:FRA/office"),
        ("The press service of the Kyrgyz president said the road was open.", "body:KGZ/press-service"),
        ("The Kyrgyz president's press service said the road was open.", "body:KGZ/press-service"),
        ("According to the Armenian prime minister's office, the road was open.", "body:ARM/office"),
        ("The Kremlin's press service said the road was open.", "body:RUS/press-service"),
        ("Putin's spokesman Dmitry Peskov said the road was open.", "person:dmitry-peskov"),
        ("Putin's spokesman said the road was open.", None),
        ("Ivan Petrov's office said the road was open.", None),
        ("The governor's office said the road was open.", None),
    ],
)
def test_whose_office_speaks(text: str, expected: str | None) -> None:
    """The office and press service of somebody in power are bodies of the state; a spokesman without a name is nobody."""
    (row,) = found(text, "statement")
    assert value_at(row, "attribution.source") == expected

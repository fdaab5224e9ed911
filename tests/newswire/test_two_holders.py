"""Two holders: those who have one office in several states, and the one who is called another's counterpart."""

import pytest

from .reading import found

RAHMON, JAPAROV = "person:emomali-rahmon", "person:sadyr-japarov"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Kyrgyz and Tajik presidents, Sadyr Japarov and Emomali Rahmon, met in Osh.", {(JAPAROV, "state:KGZ"), (RAHMON, "state:TJK")}),
        ("Sadyr Japarov and Emomali Rahmon, the presidents of Kyrgyzstan and Tajikistan, met in Osh.", {(JAPAROV, "state:KGZ"), (RAHMON, "state:TJK")}),
        ("Sadyr Japarov and Emomali Rahmon, the Kyrgyz and Tajik leaders, met in Osh.", {(JAPAROV, "state:KGZ"), (RAHMON, "state:TJK")}),
        ("The former Kyrgyz and Tajik presidents, Sadyr Japarov and Emomali Rahmon, met in Osh.", set()),
        ("The Kyrgyz and Tajik presidents, Sadyr Japarov said, met in Osh.", set()),
        ("The Kyrgyz and Tajik presidents met Nikol Pashinyan and Ilham Aliyev.", set()),
    ],
)
def test_who_has_the_office_in_which_state(text: str, expected: set[tuple[str, str]]) -> None:
    """Names and states in the same order go together, whichever come first."""
    assert {(row.person, row.of) for row in found(text, "tenure")} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Kyrgyz and Tajik presidents, Sadyr Japarov and Emomali Rahmon, met in Osh.", (JAPAROV, RAHMON)),
        ("Sadyr Japarov and Emomali Rahmon, the presidents of Kyrgyzstan and Tajikistan, met in Osh.", (JAPAROV, RAHMON)),
        ("Kyrgyz and Tajik presidents Sadyr Japarov and Emomali Rahmon met in Osh.", (JAPAROV, RAHMON)),
        ("Kyrgyz President Sadyr Japarov and his Tajik counterpart, Emomali Rahmon, met in Osh.", (JAPAROV, RAHMON)),
        ("Kyrgyz President Sadyr Japarov and his Tajik counterpart met in Osh.", (JAPAROV, "state:TJK")),
        ("The Kyrgyz and Tajik presidents met in Osh.", ("state:KGZ", "state:TJK")),
    ],
)
def test_who_meets_is_named_once(text: str, expected: tuple[str, ...]) -> None:
    """Those who are named take part themselves, and their states only where nobody is named."""
    (row,) = found(text, "meeting")
    assert row.participants == expected

"""Quit and applied: of what an alliance is made up, who quit it, who only asked to be in it, and who has no standing in it."""

import pytest

from .reading import found

KGZ, TJK, UZB = (f"state:{code}" for code in ("KGZ", "TJK", "UZB"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The CSTO is made up of Kyrgyzstan, Tajikistan and Uzbekistan.", [KGZ, TJK, UZB]),
        ("The CSTO counts Kyrgyzstan, Tajikistan and Uzbekistan among its members.", [KGZ, TJK, UZB]),
        ("The CSTO is made up of Kyrgyzstan and Tajikistan.", [KGZ, TJK]),
        ("The CSTO has Kyrgyzstan and Tajikistan among its members.", [KGZ, TJK]),
        ("The CSTO counts on Kyrgyzstan, Tajikistan and its other members.", []),
        ("The CSTO, a bloc comprising Kyrgyzstan and Tajikistan, met.", [KGZ, TJK]),
        ("The CSTO, comprising Kyrgyzstan and Tajikistan, met.", [KGZ, TJK]),
        ("The Collective Security Treaty Organisation (CSTO), which comprises Kyrgyzstan and Tajikistan, met.", [KGZ, TJK]),
        ("The CSTO force is made up of Kyrgyz and Tajik troops.", []),
        ("The drill of the CSTO was made up of two parts.", []),
        ("A delegation comprising Kyrgyzstan and Tajikistan came to the CSTO.", []),
    ],
)
def test_what_an_alliance_is_made_up_of(text: str, expected: list[str]) -> None:
    """Of which states an alliance is made up its members are; its forces and guests are none."""
    assert sorted(row.state for row in found(text, "membership")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uzbekistan joined the CSTO in 2006. It quit in 2012.", [("member", "2006"), ("former", "2012")]),
        ("The CSTO admitted Uzbekistan in 2006. It quit in 2012.", [("member", "2006"), ("former", "2012")]),
        ("Uzbekistan quit the CSTO in 1999. It rejoined in 2006.", [("former", "1999"), ("member", "2006")]),
        ("Uzbekistan joined the CSTO in 2006. It quit the cotton trade in 2012.", [("member", "2006")]),
        ("The CSTO sent troops to Kazakhstan. It left in January 2022.", []),
    ],
)
def test_it_is_the_state_that_quits(text: str, expected: list[tuple[str, str]]) -> None:
    """Behind a sentence of who joined an alliance "it" is the state, which quits that alliance."""
    assert [(row.standing, row.since.edtf) for row in found(text, "membership")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uzbekistan applied to rejoin the CSTO in 2006.", ("member", "planned", None)),
        ("Uzbekistan sought to rejoin the CSTO in 2006.", ("member", "planned", None)),
        ("Uzbekistan plans to rejoin the CSTO in 2030.", ("member", "planned", "2030")),
        ("Uzbekistan voted to leave the CSTO in 2012.", ("former", "planned", None)),
        ("Uzbekistan did not apply for membership of the CSTO.", ("member", "denied", None)),
        ("Uzbekistan denied that it had applied for membership of the CSTO.", ("member", "denied", None)),
        ("Uzbekistan has no observer status in the CSTO.", ("observer", "denied", None)),
        ("Uzbekistan was denied observer status in the CSTO.", ("observer", "denied", None)),
        ("Uzbekistan was granted observer status in the CSTO in 2013.", ("observer", "reported", "2013")),
    ],
)
def test_who_only_asked_is_no_member(text: str, expected: tuple[str, str, str | None]) -> None:
    """A standing that is asked for is planned and begins at no day, and one that is refused or not there is denied."""
    (row,) = found(text, "membership")
    assert (row.standing, row.status, row.since.edtf if row.since else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoys were denied entry to Tajikistan.", []),
        ("Tajikistan was denied a seat on the council.", []),
        ("The soldiers were ordered by Rahmon to leave.", []),
        ("The envoys were forbidden to speak.", [None]),
        ("The claim was denied by Tajikistan.", [TJK]),
        ("Tajikistan denied that the road was closed.", [TJK]),
    ],
)
def test_who_is_told_or_refused_says_nothing(text: str, expected: list[str | None]) -> None:
    """Who is denied a thing, or ordered to do one, is no speaker."""
    assert [row.attribution.source for row in found(text, "statement")] == expected

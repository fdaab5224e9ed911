"""Belonging: who is in a bloc, who was once in it, and until when its chair was whose, in the closing lines and explainers of newswire."""

import pytest

from .reading import found, value_at


def _held(text: str) -> set[tuple[str, str, str | None]]:
    """The state, its standing and since when, of each membership."""
    return {(row.state.removeprefix("state:"), row.standing, str(value_at(row, "since.edtf") or "")) for row in found(text, "membership")}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("ASEAN was founded in 1967. Today it groups Laos, Vietnam and Thailand.", {("LAO", "member", ""), ("VNM", "member", ""), ("THA", "member", "")}),
        ("Kenya and Uganda traded fire on Friday. Both belong to the EAC.", {("KEN", "member", ""), ("UGA", "member", "")}),
        ("Kenya and Uganda traded fire on Friday. Both states are members of the EAC.", {("KEN", "member", ""), ("UGA", "member", "")}),
        ("Kenya and Uganda traded fire. The EAC, to which both countries belong, called for calm.", {("KEN", "member", ""), ("UGA", "member", "")}),
        ("The EAC, to which Kenya and Uganda belong, called for calm.", {("KEN", "member", ""), ("UGA", "member", "")}),
        # of whom nobody says so
        ("Kenya fired at Uganda. Both belong to the past.", set()),
        ("Kenya and Uganda traded fire on Friday. Both deny it.", set()),
        ("The mayor was in a hurry. It groups Kenya and Uganda.", set()),
        ("Three minibuses and a lorry collided. Both belong to the EAC.", set()),
    ],
)
def test_who_belongs_to_what_is_spoken_of(text: str, rows: set[tuple[str, str, str]]) -> None:
    """The bloc of "it" and "to which", and the two states of "both", are those of the sentence before."""
    assert _held(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Georgia was once in the CSTO but left.", {("GEO", "former", "")}),
        ("Georgia was once a member of the CSTO.", {("GEO", "former", "")}),
        ("The CSTO was set up in 2002. Georgia was once in it but left.", {("GEO", "former", "")}),
        ("Uzbekistan rejoined the CSTO in 2006 and pulled out again in 2012.", {("UZB", "member", "2006"), ("UZB", "former", "2012")}),
        ("The CSTO unites Belarus and Armenia; Georgia and Azerbaijan left in 1999.",
         {("BLR", "member", ""), ("ARM", "member", ""), ("GEO", "former", "1999"), ("AZE", "former", "1999")}),
        ("The CSTO comprises Belarus and Armenia. Uzbekistan quit in 2012.", {("BLR", "member", ""), ("ARM", "member", ""), ("UZB", "former", "2012")}),
        # who left something else, or nobody's bloc
        ("The CSTO comprises Belarus and Armenia. Its troops left in 2012.", {("BLR", "member", ""), ("ARM", "member", "")}),
        ("The CSTO comprises Belarus and Armenia. Pashinyan quit in 2012.", {("BLR", "member", ""), ("ARM", "member", "")}),
        ("Georgia was in the CSTO talks but left.", set()),
        ("Russia was once in Afghanistan but left.", set()),
        ("Georgia was never in the CSTO.", set()),
    ],
)  # fmt: skip
def test_who_was_once_in_a_bloc(text: str, rows: set[tuple[str, str, str]]) -> None:
    """Who was once in a bloc, or left where its members have just been told, is a former member."""
    assert _held(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Mali, a member of ECOWAS that suspended its participation last year, stayed away.", {("MLI", "member", ""), ("MLI", "suspended", "2021")}),
        ("Mali, an ECOWAS member that froze its membership in 2020, stayed away.", {("MLI", "member", ""), ("MLI", "suspended", "2020")}),
        ("Mali, a country that suspended its broadcasts, is a member of ECOWAS.", {("MLI", "member", "")}),
    ],
)
def test_a_member_that_suspends_itself(text: str, rows: set[tuple[str, str, str]]) -> None:
    """What "a member that" does with its membership is done by the state that is called so."""
    assert _held(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("From February 1, the chairmanship of the CSTO will pass from Armenia to Belarus.", {("ARM", "", "2022-02-01"), ("BLR", "2022-02-01", "")}),
        ("From February 1, Belarus will take over the CSTO chairmanship from Armenia.", {("ARM", "", "2022-02-01"), ("BLR", "2022-02-01", "")}),
        ("Starting from February 1, the CSTO presidency passes to Belarus from Armenia.", {("ARM", "", "2022-02-01"), ("BLR", "2022-02-01", "")}),
        ("From February 1, Armenia will no longer chair the CSTO.", {("ARM", "", "2022-02-01")}),
        ("From February 1, Belarus will chair the CSTO.", {("BLR", "2022-02-01", "")}),
    ],
)
def test_the_day_that_a_handover_begins_with(text: str, rows: set[tuple[str, str, str]]) -> None:
    """The day with which a sentence begins ends what somebody hands over, and begins what the other takes."""
    told = {(row.state.removeprefix("state:"), *(str(value_at(row, f"{end}.edtf") or "") for end in ("since", "until"))) for row in found(text, "chairmanship")}
    assert told == rows

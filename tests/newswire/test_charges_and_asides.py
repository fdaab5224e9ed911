"""Charges make people charged, an aside in commas tells the standing of the states before it, and a number that is taken back hides no count.

"Charges were brought against 19" and "nineteen face charges" count the charged; of "287, and not 412, were detained" the 287 are told; "80 of its own"
are 80 people; a "serious but stable" condition is a serious one.
"""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Charges have been brought against 19 people.", "charged", 19),
        ("Charges were brought against 19, including two journalists.", "charged", 19),
        ("Prosecutors filed criminal charges against 12 officers.", "charged", 12),
        ("Nineteen people face charges.", "charged", 19),
        ("The ministry said that 287 people, and not 412 as police had announced, were detained.", "detained", 287),
        ("Lee said that 287 people, and not 412 as the army had announced on 3 January, were taken into custody.", "detained", 287),
        ("He said that 287 people, not 412, were taken into custody.", "detained", 287),
    ],
)
def test_charged_and_detained(text: str, kind: str, value: int) -> None:
    """Who is charged, and the first number of two of which one is taken back, are counted."""
    record, *_ = found(text, "enforcement_report")  # the 412 are a report of those who announced them
    (figure,) = record.figures
    assert (figure.kind, figure.quantity.value, record.status, record.when) == (kind, value, "reported", None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On 5 January 287 people, not 412 as the ministry announced on 3 January, were detained.", "2022-01-05"),
        ("287 people, not 412 as the ministry announced on 3 January, were detained.", None),
        ("287 people, not 412 announced on Monday, were detained.", None),
        ("287 people, not 412, were detained on 3 January.", "2022-01-03"),
    ],
)
def test_the_day_of_a_number_that_is_taken_back_is_no_other(text: str, day: str | None) -> None:
    """When another number was told says nothing of when those who are counted were detained, and takes no day away from them."""
    record = next(record for record in found(text, "enforcement_report") if record.figures[0].quantity.value == 287)
    assert value_at(record, "when.edtf") == day


def test_who_may_face_charges_is_possible() -> None:
    """What may befall people is possible."""
    (record,) = found("At least 40 people could face charges.", "enforcement_report")
    assert (record.figures[0].quantity.low, record.status) == (40, "possible")


@pytest.mark.parametrize(
    "text",
    ["Charges against 19 people were dropped.", "The firm faces charges of 12 million roubles.", "Guards charged 19 metres up the hill."],
)
def test_no_charges(text: str) -> None:
    """Charges that are dropped, money, and forward runs charge nobody."""
    assert found(text, "enforcement_report") == []


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Azerbaijan acknowledged the loss of 80 of its own.", "killed", 80),
        ("80 of its own were killed, Azerbaijan said.", "killed", 80),
        ("Seven soldiers are in a serious but stable condition, the ministry said.", "critical", 7),
        ("Three guards are in critical but stable condition.", "critical", 3),
    ],
)
def test_own_dead_and_stable_conditions(text: str, kind: str, value: int) -> None:
    """Somebody's own are people, and a stable condition is as grave as it is called."""
    (record,) = found(text, "casualty_report")
    assert (record.figures[0].kind, record.figures[0].quantity.value) == (kind, value)


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Mali and Burkina Faso, both suspended from ECOWAS, sent a letter to the U.N.", ["state:MLI", "state:BFA"]),
        ("Mali, suspended from ECOWAS since 2021, backed the junta.", ["state:MLI"]),
        ("Mali, Guinea and Burkina Faso, all suspended from ECOWAS, backed the junta.", ["state:MLI", "state:GIN", "state:BFA"]),
        ("Mali and Burkina Faso, both ruled by soldiers and both suspended from ECOWAS, objected.", ["state:MLI", "state:BFA"]),
        ("Mali spoke to Chad, both of which were angry, and suspended talks with ECOWAS.", []),
        ("Mali, now suspended by the African Union, backed the junta.", ["state:MLI"]),
        ("In Mali, suspended officers were released.", []),
        ("Mali, suspended from the race, sent no runners.", []),
    ],
)
def test_suspended_in_commas(text: str, states: list[str]) -> None:
    """An aside tells the standing of the states before it."""
    records = found(text, "membership")
    assert ([record.state for record in records], {record.standing for record in records}) == (states, {"suspended"} if states else set())

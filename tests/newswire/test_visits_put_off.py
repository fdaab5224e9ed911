"""Visits that do not take place: put off, called off behind the plan, and those that are not called off after all."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("Kaja Kallas, who was due to travel to Bishkek on Friday, voiced “grave concern” and put off her visit.", "denied", "2022-01-14"),
        ("Aliyev was to visit Yerevan on Friday but called off the trip.", "denied", "2022-01-14"),
        ("Aliyev was due to travel to Yerevan on Friday but has put it off.", "denied", "2022-01-14"),
        ("Aliyev put off his visit to Yerevan.", "denied", None),
        ("Aliyev's visit to Yerevan has been put off until March.", "denied", None),
        ("Aliyev's visit to Yerevan was postponed until March.", "denied", None),
        ("Aliyev, who was due to visit Yerevan on Friday, cancels the trip.", "denied", "2022-01-14"),
        ("Aliyev was due to visit Yerevan on Friday but had to cancel the trip.", "denied", "2022-01-14"),
        ("Aliyev decided to cancel his visit to Yerevan.", "denied", None),
        # what is still to come, or has been
        ("Aliyev has not put off his visit to Yerevan.", "planned", None),
        ("Aliyev did not put off his visit to Yerevan.", "reported", None),
        ("Aliyev refused to cancel his visit to Yerevan.", "planned", None),
        ("Aliyev threatened to cancel his visit to Yerevan.", "planned", None),
        ("Aliyev was due to visit Yerevan on Friday and refused to call off the trip.", "planned", "2022-01-14"),
        ("Aliyev may put off his visit to Yerevan.", "planned", None),
        ("Aliyev was to visit Yerevan on Friday and called off the drills.", "planned", "2022-01-14"),
        ("Aliyev visited Yerevan on Monday and put off the talks.", "reported", "2022-01-10"),
    ],
)
def test_a_visit_that_is_put_off(text: str, status: str, when: str | None) -> None:
    """Who puts off a visit does not make it on the day that it was planned for; the day that it is put off to does not date it."""
    (row,) = found(text, "visit")
    assert (row.status, value_at(row, "when.edtf")) == (status, when)

"""Quarters and halves of a year are times from one month to another."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "edtf", "basis"),
    [
        ("The CSTO summit will be held in Moscow in the first quarter of 2023.", "2023-01/2023-03", "explicit"),
        ("The CSTO summit will be held in Moscow in the fourth quarter of 2022.", "2022-10/2022-12", "explicit"),
        ("The CSTO summit was held in Moscow in the last quarter of last year.", "2021-10/2021-12", "relative"),
        ("The CSTO summit will be held in Moscow in the second half of 2022.", "2022-07/2022-12", "explicit"),
        ("The CSTO summit will be held in Moscow in the first half of this year.", "2022-01/2022-06", "relative"),
    ],
)
def test_a_part_of_a_year_is_its_months(text: str, edtf: str, basis: str) -> None:
    """A quarter or half of a year that the text gives is its months, from the first to the last."""
    (row,) = found(text, "meeting")
    assert (value_at(row, "when.edtf"), value_at(row, "when.basis")) == (edtf, basis)


@pytest.mark.parametrize(
    "text",
    [
        "The CSTO summit was held in the Georgian quarter of Moscow.",
        "The CSTO summit was held in Moscow, dull in the first half.",
        "The CSTO summit was held in Moscow in the third half of the game.",
        "The CSTO summit was held in Moscow in a quarter of an hour.",
    ],
)
def test_quarters_of_anything_else_are_no_time(text: str) -> None:
    """A quarter of a town, and a half without its year, date nothing."""
    assert [value_at(row, "when.edtf") for row in found(text, "meeting")] == [None]

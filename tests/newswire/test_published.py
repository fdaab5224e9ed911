"""Statements that were published and are taken back."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "status", "source"),
    [
        ("The health ministry withdrew a statement posted on Sunday that 164 people had died.", "retracted", "The health ministry"),
        ("The health ministry withdrew a report issued last week that 164 people had died.", "retracted", "The health ministry"),
        ("The health ministry withdrew its statement that 164 people had died.", "retracted", "The health ministry"),
        ("A statement posted on Sunday said that 164 people had died.", "reported", "A statement"),
    ],
)
def test_what_is_taken_back_is_of_whoever_takes_it_back(text: str, status: str, source: str) -> None:
    """A statement that somebody withdraws is no speaker, whatever was done to it, and its figures are retracted; one that says something is."""
    (row,) = found(text, "casualty_report")
    assert (row.status, value_at(row, "attribution.source_text"), value_at(row, "figures.0.quantity.value")) == (status, source, 164)

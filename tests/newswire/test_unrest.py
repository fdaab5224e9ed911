"""Protests with what they are about, and mutinies."""

import pytest

from .reading import found, told


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Thousands of people marched in Antananarivo over water and power cuts.", "water and power cuts"),
        ("Thousands protested in Minsk over taxes, prices and corruption.", "taxes, prices and corruption"),
        ("Thousands protested in Minsk over an increase in prices.", "an increase in prices"),
        ("Protests over prices in Minsk continued.", "prices"),
        ("Thousands protested in Minsk over fuel prices and police fired tear gas.", "fuel prices"),
        ("Protests broke out in Minsk over prices, and Zas left.", "prices"),
    ],
)
def test_a_cause_is_whole(text: str, cause: str) -> None:
    """What a protest is about is all that is joined in it; neither the place of the protest nor the next clause."""
    assert told(text, "unrest", [{"cause": cause}]) == [{"cause": cause}]


@pytest.mark.parametrize(("text", "status"), [("A unit of the army mutinied on Wednesday.", "reported"), ("Sailors in Goma might mutiny.", "possible")])
def test_who_mutinies_rises_against_who_commands(text: str, status: str) -> None:
    """A mutiny is an attempt at a coup as its noun is."""
    expected = {"kind": "coup_attempt", "status": status}
    assert told(text, "unrest", [expected]) == [expected]


@pytest.mark.parametrize("text", ["The mutinous sailors sang.", "If sailors mutiny, the ship is lost."])
def test_no_mutiny_is_told(text: str) -> None:
    """A mutiny that is only supposed has not happened."""
    assert found(text, "unrest") == []


@pytest.mark.parametrize(
    ("text", "causes"),
    [
        ("Outside the building, around 300 people protested against the deployment.", ["the deployment"]),
        ("Thousands protested against the war.", ["the war"]),
        ("Two people protested when the bill came.", []),
        ("Twelve lawmakers protested against the bill.", []),
    ],
)
def test_a_crowd_that_protests_is_one_anywhere(text: str, causes: list[str]) -> None:
    """So many people who protest are unrest though no place is told; two, and people who protest in words, are not."""
    assert [row.cause for row in found(text, "unrest")] == causes

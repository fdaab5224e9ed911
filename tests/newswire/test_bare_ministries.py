"""A ministry without its state is of the one in which it tells of something, where the text names no other; "the ministry" is the one named before."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The Health Ministry said on Sunday that 164 people had died in Kazakhstan.", "body:KAZ/ministry-of-health"),
        ("The Interior Ministry said on Sunday that 5,800 people had been detained in Almaty.", "body:KAZ/ministry-of-internal-affairs"),
        ("The Interior Ministry said 5,800 people had been detained in Kazakhstan. Russia voiced concern.", "body:interior-ministry"),
        ("The Foreign Ministry said 20 citizens had been hurt in Kazakhstan.", "body:foreign-ministry"),
        ("The Interior Ministry said 20 of its officers had gone to Kazakhstan.", "body:interior-ministry"),
    ],
)
def test_whose_ministry_tells(text: str, source: str) -> None:
    assert value_at(found(text, "statement")[0], "attribution.source") == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The Health Ministry said 164 people had died. The ministry said the toll could rise.", "body:health-ministry"),
        ("The Health Ministry said 164 people had died.\n\nThe town was calm.\n\nThe ministry said the toll could rise.", "body:health-ministry"),
        ("The Health Ministry and the Finance Ministry were closed. The ministry said the toll could rise.", None),
        ("The ministry said the toll could rise.", None),
    ],
)
def test_the_ministry_again(text: str, source: str | None) -> None:
    assert value_at(found(text, "statement")[-1], "attribution.source") == source

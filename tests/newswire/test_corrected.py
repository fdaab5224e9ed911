"""Corrected: what the writer of a live report takes back again."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ('Tokayev said: "The troops will leave in two days."\n\nWe\'ve corrected this post: Tokayev has not spoken of a date.', "retracted"),
        ('Tokayev: "I gave the order to shoot"\n\nNo — we\'ve corrected this. He has not spoken since last night.', "retracted"),
        ("The ministry said 26 people had been killed. This has been corrected.", "retracted"),
        ("An earlier version of this article said that 26 people had been killed.", "retracted"),
        ("26 people had been killed, an earlier report mistakenly said.", "retracted"),
        ("An earlier story incorrectly denied that 26 people had been killed.", "denied"),
        ("26 people had been killed, an earlier report said.", "reported"),
        ("The ministry said 26 people had been killed. We have corrected the spelling of its name.", "reported"),
        ('The ministry said 26 people had been killed. "We have corrected this," Zas said.', "reported"),
        ("An earlier version of the plan said that 26 people would be sent.", "reported"),
    ],
)
def test_what_the_writer_corrects_is_taken_back(text: str, status: str) -> None:
    """A statement right before "we have corrected this", or of an earlier version of the article, is retracted, and what it tells with it."""
    assert value_at(found(text, "statement")[0], "status") == status
    assert all(value_at(row, "status") == status for row in found(text, "casualty_report"))

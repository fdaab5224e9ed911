"""Bearers of an office behind "according to": "According to the head of the staff, General Petrov, the plan is ready" has the name in its source."""

import pytest

from .reading import found

_BOTH = "was in Minsk, met Lukashenko"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("According to the head of the Joint Staff, Colonel General Anatoly Sidorov, the plan is ready.", "the plan is ready"),
        ("According to the defence minister, Oleg Petrov, 12 people were killed.", "12 people were killed"),
        ("According to the CSTO Secretary General, Stanislav Zas, the mission is over.", "the mission is over"),
        ("According to Armenia's defence minister, Suren Papikyan, who was in Minsk, two soldiers died.", "two soldiers died"),
        ("According to the minister, Oleg Petrov, who was in Minsk, met Lukashenko.", f"Oleg Petrov, who {_BOTH}"),
        ("According to the president, Vladimir Putin, Alexander Lukashenko and Xi Jinping met.", "Vladimir Putin, Alexander Lukashenko and Xi Jinping met"),
        ("According to the ministry, General Oleg Petrov was wounded.", "General Oleg Petrov was wounded"),
    ],
)
def test_where_the_content_begins(text: str, content: str) -> None:
    """Behind a name in commas, unless the name is the subject of what is told."""
    assert [one.text for one in found(text, "statement")] == [content]

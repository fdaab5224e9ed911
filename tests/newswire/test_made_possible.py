"""Made possible: what somebody made possible has happened, what is to be made possible may; and words that only look alike."""

import pytest

from csto_events.parsing.who.press_services import is_press_center

from .reading import found, told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The strike made it possible to kill 80 militants.", "reported"),
        ("The strike has made it possible to kill 80 militants.", "reported"),
        ("The strike will make it possible to kill 80 militants.", "possible"),
    ],
)
def test_what_was_made_possible_has_happened(text: str, status: str) -> None:
    """The past and the perfect of "make" tell that it was done."""
    assert [row.status for row in found(text, "casualty_report")] == [status]


@pytest.mark.parametrize(
    ("words", "at", "is_center"), [("press center", 1, True), ("press conference", 1, False), ("culture centre", 1, False), ("centre", 0, False)]
)
def test_a_press_center_is_a_center_behind_press(words: str, at: int, is_center: bool) -> None:
    """Neither another centre nor another thing of the press is one."""
    assert is_press_center(words.split(), at) is is_center


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Talks were held with the Netherlands. The interior ministry said the road was closed.", None),
        ("The Netherlands held talks. The interior ministry said the road was closed.", "body:NLD/interior-ministry"),
    ],
)
def test_a_bare_ministry_is_not_of_whom_somebody_talks_with(text: str, source: str | None) -> None:
    """A state with which talks are held is only pointed at, with its article too."""
    assert told(text, "statement", [{"attribution.source": source}]) == [{"attribution.source": source}]


@pytest.mark.parametrize(
    "text", ["Seldom has Russia sent troops to Mali.", "In that region, seldom has Russia sent troops to Mali.", "But rarely has Russia sent troops to Mali."]
)
def test_what_is_seldom_done_is_no_deed(text: str) -> None:
    """An adverb of frequency in front of the subject tells of no one deed, whatever stands before it."""
    assert found(text, "deployment") == []

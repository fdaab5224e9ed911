"""Meetings beside others, and those that somebody speaks before: on the sidelines of a session, at the next session, told to a summit."""

import pytest

from .reading import found, value_at


def _who(text: str) -> list[tuple[str | None, tuple[str, ...], str]]:
    """What organisation or body meets, who takes part, and how it is asserted, for each meeting."""
    return [(row.convened, tuple(one.partition(":")[2] for one in row.participants), row.status) for row in found(text, "meeting")]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("On the sidelines of the session Putin met with Rahmon.", [(None, ("vladimir-putin", "emomali-rahmon"), "reported")]),
        ("At the session Putin met Rahmon.", [(None, ("vladimir-putin", "emomali-rahmon"), "reported")]),
        ("During the trip Vladimir Putin met Emomali Rahmon in Kulob.", [(None, ("vladimir-putin", "emomali-rahmon"), "reported")]),
        ("At the summit Putin met Rahmon.", [(None, ("vladimir-putin", "emomali-rahmon"), "reported")]),
        ("The summit Tajikistan hosted in May ended.", [(None, ("TJK",), "reported")]),
        ("After the talks Rahmon hosted a dinner.", []),
        ("The chairman of the session Ivan Petrov spoke.", []),
    ],
)
def test_who_meets_beside_another_meeting(text: str, rows: list[tuple[str | None, tuple[str, ...], str]]) -> None:
    """Who meets on the sidelines does so for himself; the session beside which it happens is told of by nobody."""
    assert _who(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Rahmon told an emergency video summit on Jan. 10 that order was restored.", [(None, ("emomali-rahmon",), "reported")]),
        ("Rahmon told a CSTO summit on Monday that order was restored.", [("org:csto", (), "reported")]),
        ("Rahmon told a news conference on Monday that order was restored.", []),
        ("Rahmon will tell the summit that order was restored.", []),
        ("A driver told the court session that he had seen nothing.", []),
    ],
)
def test_who_is_told_something_has_met(text: str, rows: list[tuple[str | None, tuple[str, ...], str]]) -> None:
    """A summit before which somebody speaks is held; reporters are no meeting."""
    assert _who(text) == rows


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The next session of the Council shall be held in Yerevan in the fourth quarter of 2022.", ["2022-10/2022-12"]),
        ("The next session of the court shall be held in Yerevan in the fourth quarter of 2022.", []),
        ("The next session of the council will be held in Yerevan.", []),
    ],
)
def test_the_next_session_of_the_council(text: str, when: list[str]) -> None:
    """A council with a capital, which the heading of a document names, meets for those who wrote it."""
    assert [value_at(row, "when.edtf") for row in found(text, "meeting")] == when

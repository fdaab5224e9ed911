"""Due and staying: a meeting that is due lies ahead, who stays somewhere on a visit has come there, and who informs another by telephone talks with him."""

import pytest

from .reading import found, told

_MINSK = "place:BY/minsk"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The leaders exchanged views on the session of the Collective Security Council, due in Minsk on 23 November.",
            [{"status": "planned", "convened": "body:csto/collective-security-council", "where.0": _MINSK, "when.edtf": "2022-11-23"}],
        ),
        ("The CSTO summit is due in Minsk in May.", [{"status": "planned", "convened": "org:csto", "where.0": _MINSK, "when.edtf": "2022-05"}]),
        ("The meeting is due in Minsk on Friday.", [{"status": "planned", "where.0": _MINSK, "when.edtf": "2022-01-14"}]),
        ("Talks between Lavrov and Mirzoyan are due in Minsk on Monday.", [{"status": "planned", "participants.0": "person:sergey-lavrov"}]),
        ("The session of the Council, due to illness of its chairman, was put off.", []),
        ("Lukashenko cancelled the CSTO session, due in Minsk on Friday.", []),
        ("Lukashenko put off the CSTO session, due in Minsk on Friday.", []),
        ("The CSTO summit, due in Minsk in May, put off its decision.", [{"status": "planned", "convened": "org:csto", "where.0": _MINSK}]),
        ("The verdict is due in Minsk on Friday.", []),
    ],
)
def test_a_meeting_that_is_due_lies_ahead(text: str, expected: list[dict[str, object]]) -> None:
    """Where and when a meeting is due, it is planned; "due to" somebody's illness it is not."""
    assert told(text, "meeting", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zas is staying in Minsk on a working visit.", [{"visitor": "person:stanislav-zas", "destination": _MINSK}]),
        ("Zas, who is staying in Minsk on a working visit, spoke.", [{"visitor": "person:stanislav-zas", "destination": _MINSK}]),
        ("Lavrov met Aleinik in Minsk, where he paid an official visit from 3 to 5 May.", [{"visitor": "person:sergey-lavrov", "destination": _MINSK}]),
        ("Lavrov met Aleinik in Minsk, where he arrived on Monday.", [{"visitor": "person:sergey-lavrov", "destination": _MINSK, "when.edtf": "2022-01-10"}]),
        ("Lavrov met Aleinik in Minsk, where troops arrived on Monday.", []),
        ("Zas is staying in Minsk.", []),
    ],
)
def test_who_stays_on_a_visit_has_come(text: str, expected: list[dict[str, object]]) -> None:
    """The destination is where somebody stays on a visit, or the place of which the clause of the visit tells."""
    assert told(text, "visit", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Pashinyan informed Lukashenko of that during a phone call on 5 January.",
            [{"participants.1": "person:alexander-lukashenko", "when.edtf": "2022-01-05"}],
        ),
        ("Tokayev thanked Putin in a telephone conversation on Monday.", [{"participants.1": "person:vladimir-putin", "when.edtf": "2022-01-10"}]),
        ("Tokayev told reporters of that during a phone call.", []),
        ("Pashinyan did not inform Lukashenko of that during a phone call.", []),
    ],
)
def test_who_tells_another_by_telephone_talks_with_him(text: str, expected: list[dict[str, object]]) -> None:
    """Two people of whom one tells the other something in a call are those who call."""
    assert told(text, "meeting", expected) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Zas will speak at a CSTO summit in Minsk on January 20.", "planned"),
        ("The issue is to be raised at a session of the Collective Security Council on January 20.", "planned"),
        ("The issue was discussed at a CSTO summit in Minsk on January 10.", "reported"),
        ("Zas will report on what was discussed at a CSTO summit in Minsk.", "reported"),
    ],
)
def test_a_meeting_at_which_something_will_be_done_lies_ahead(text: str, status: str) -> None:
    """Who will speak at a summit speaks at one that has still to come."""
    assert [row.status for row in found(text, "meeting")] == [status]

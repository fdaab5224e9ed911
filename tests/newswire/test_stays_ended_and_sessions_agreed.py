"""Stays ended and sessions agreed: who flew home is stationed nowhere, a session agreed on is to be held, and a report that is denied tells of nothing."""

import pytest

from .reading import found, told


@pytest.mark.parametrize(
    ("text", "phases"),
    [
        ("The 38 soldiers stationed in Mali flew home on Monday.", [("withdrawn", "reported")]),
        ("The last 38 French soldiers stationed in Mali left on Monday.", [("withdrawn", "reported")]),
        ("The 38 soldiers stationed in Mali will leave on Monday.", [("under_way", "reported"), ("withdrawing", "planned")]),
        ("The 38 soldiers stationed in Mali are waiting.", [("under_way", "reported")]),
    ],
)
def test_who_has_left_is_stationed_nowhere(text: str, phases: list[tuple[str, str]]) -> None:
    """A participle says which soldiers left, and who is still to leave is there."""
    assert [(one.phase, one.status) for one in found(text, "deployment")] == phases


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The leaders agreed on an extraordinary CSTO session to be convened via video link on Jan. 23.",
            [{"status": "planned", "convened": "org:csto", "when.edtf": "2022-01-23", "session": "extraordinary", "format": "online"}],
        ),
        ("Zas spoke of the CSTO summit to be held in Minsk.", [{"status": "planned", "convened": "org:csto", "where.0": "place:BY/minsk"}]),
        ("The leaders did not agree on a CSTO session to be held in Minsk.", []),
        ("The leaders may agree on a CSTO session to be held in Minsk.", []),
        ("Zas called for a CSTO session to be held in Minsk.", []),
    ],
)
def test_a_session_agreed_on_is_planned(text: str, expected: list[dict[str, object]]) -> None:
    """What is agreed or spoken of and "to be held" is planned, unless nobody has agreed on it."""
    assert told(text, "meeting", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Azerbaijani Defence Ministry has refuted reports of shelling in Gegharkunik.", [{"status": "denied", "where.0": "place:AM/gegharkunik"}]),
        ("The Azerbaijani Defence Ministry denied Yerevan's reports of shelling in Goris.", [{"status": "denied", "kind": "shelling"}]),
        ("The Azerbaijani Defence Ministry did not deny reports of shelling in Goris.", []),
        ("There were reports of shelling near Goris.", []),
    ],
)
def test_reports_denied_deny_what_they_tell(text: str, expected: list[dict[str, object]]) -> None:
    """Who denies reports of shelling denies the shelling; of reports that nobody denies nothing is known."""
    assert told(text, "armed_incident", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The UN Resident Coordinator, Antje Grawe, appealed for help.", [{"office": "resident coordinator", "of": "org:un"}]),
        ("Resident Ivan Petrov said that it was late.", []),
    ],
)
def test_a_resident_coordinator_holds_an_office(text: str, expected: list[dict[str, object]]) -> None:
    """ "Resident" before a title is of it, and before a name is none."""
    assert told(text, "tenure", expected) == expected

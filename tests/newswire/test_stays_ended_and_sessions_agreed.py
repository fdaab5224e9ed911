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
        ("The 38 soldiers stationed in Mali returned to duty on Monday.", [("under_way", "reported")]),
        ("The 38 soldiers stationed in Mali returned fire on Monday.", [("under_way", "reported")]),
        ("The 38 soldiers stationed in Mali returned from patrol on Monday.", [("under_way", "reported")]),
        ("The 38 soldiers stationed in Mali returned from duty on Monday.", [("withdrawn", "reported")]),
        ("Russian peacekeepers returned fire near Goris.", []),
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
        ("Azerbaijani officials dismiss reports of shelling in Goris.", [{"status": "denied", "where.0": "place:AM/goris"}]),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The CSTO will hold a series of exercises in Tajikistan in October.",
            [{"status": "planned", "organisation": "org:csto", "host": "state:TJK", "when.edtf": "2022-10"}],
        ),
        (
            "The Collective Security Treaty Organization (CSTO), a Moscow-led bloc, will hold exercises in Tajikistan.",
            [{"status": "planned", "organisation": "org:csto", "host": "state:TJK"}],
        ),
        ("The CSTO cancelled a series of exercises in Tajikistan.", [{"status": "denied"}]),
        ("A series of exercises is nothing new.", []),
    ],
)
def test_a_series_is_held_as_what_it_is_of(text: str, expected: list[dict[str, object]]) -> None:
    """The verb of "a series of drills" is that of the drills, and a short form in brackets keeps no verb from the name before it."""
    assert told(text, "exercise", expected) == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Witnesses said that police surrounded the square and began dragging people away.", "police surrounded the square and began dragging people away"),
        ("Witnesses said that police surrounded the square and called it a crime.", "police surrounded the square"),
    ],
)
def test_who_begins_to_do_something_says_nothing(text: str, content: str) -> None:
    """ "Began" is a verb of saying beside a quotation alone."""
    assert found(text, "statement")[0].text == content

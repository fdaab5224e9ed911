"""Calls and returns: troops of one's own who are called in, planes that come home, and soldiers who cross a border to get away."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "requests"),
    [
        ("Tokayev called in CSTO troops.", [("state:KAZ", "org:csto", "military_assistance")]),
        ("Tokayev called in Russian troops to end riots.", [("state:KAZ", "state:RUS", "military_assistance")]),
        ("Kazakhstan called in troops from the CSTO.", [("state:KAZ", "org:csto", "military_assistance")]),
        ("The Kazakh leader called in foreign troops.", [("state:KAZ", None, "military_assistance")]),
        ("Kazakhstan called in the CSTO.", [("state:KAZ", "org:csto", "military_assistance")]),
        ("Kazakh president calls in troops as riots spread", []),
        ("Tokayev called in the army.", []),
        ("Kazakhstan called in Kazakh troops.", []),
        ("The president called in ministers for talks.", []),
    ],
)
def test_whom_somebody_calls_in(text: str, requests: list[tuple[str, str | None, str]]) -> None:
    """Who calls in the troops of others asks for them; one's own troops are asked for by nobody."""
    assert [(row.requester, row.addressee, row.subject) for row in found(text, "request")] == requests


@pytest.mark.parametrize(
    ("text", "phases"),
    [
        ('"The planes carrying our paratroopers touched down at Ivanovo," Russian Defence Minister Sergei Shoigu said.', []),
        ("Planes carrying Russian paratroopers touched down in Almaty.", ["under_way"]),
        ("Russian paratroopers landed at Ivanovo.", []),
        ("The Armenian peacekeepers were sent home from Kazakhstan.", ["withdrawn"]),
        ("Armenia sent 70 peacekeepers home from Kazakhstan.", ["withdrawn"]),
        ("Armenia will send 70 peacekeepers home from Kazakhstan.", ["withdrawing"]),
        ("The Armenian peacekeepers were sent to Kazakhstan.", ["under_way"]),
        ("Over 1,000 Afghan soldiers crossed into the territory of Tajikistan, all of whom have been returned.", []),
        ("Afghan soldiers crossed into Tajikistan after clashes with the Taliban.", []),
        ("Senegalese soldiers crossed into Mali.", ["under_way"]),
    ],
)
def test_who_comes_home_and_who_comes_to_get_away(text: str, phases: list[str]) -> None:
    """Troops who land at home are no deployment there, nor soldiers who flee over a border."""
    assert [row.phase for row in found(text, "deployment")] == phases


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Over 1,000 Afghan soldiers crossed into the territory of Tajikistan, all of whom have been returned.", []),
        ("Afghan soldiers crossed into the territory of Tajikistan, were disarmed and sent home.", []),
        ("Afghan soldiers crossed into Tajikistan after clashes with the Taliban.", []),
        ("Azerbaijani soldiers crossed into the territory of Armenia and were driven back.", ["Azerbaijani soldiers"]),
        ("Azerbaijani soldiers crossed into Armenia and advanced two kilometres.", ["Azerbaijani soldiers"]),
    ],
)
def test_who_enters_against_the_will_of_a_state(text: str, actors: list[str]) -> None:
    """Soldiers who are let in, disarmed and sent back attack nobody."""
    assert [value_at(row, "actor.text") for row in found(text, "armed_incident") if row.kind == "incursion"] == actors

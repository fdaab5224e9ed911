"""Troops that a parliament or government votes on, which are nowhere yet, and whose city is no host of them."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "phase", "status", "host"),
    [
        ("In Bishkek, Kyrgyz MPs have put off a vote on a 150-strong contingent.", "announced", "possible", None),
        ("In Bishkek, MPs will debate a 150-strong contingent on Friday.", "announced", "possible", None),
        ("Kyrgyzstan's parliament will vote on a 150-strong contingent for Kazakhstan.", "announced", "possible", "state:KAZ"),
        ("Kyrgyzstan's parliament approved a 150-strong contingent for Kazakhstan.", "announced", "reported", "state:KAZ"),
        ("Kyrgyzstan's parliament will approve a 150-strong contingent for Kazakhstan.", "announced", "planned", "state:KAZ"),
        ("The government has yet to approve a 150-strong contingent for Kazakhstan.", "announced", "possible", "state:KAZ"),
        ("Kyrgyzstan's parliament rejected a 150-strong contingent for Kazakhstan.", "declined", "reported", "state:KAZ"),
        ("Pretoria authorised up to 1,495 troops for the mission in Mozambique.", "announced", "reported", "state:MOZ"),
        ("Kyrgyzstan's parliament endorses a 150-strong contingent for Kazakhstan.", "announced", "reported", "state:KAZ"),
        ("Kyrgyzstan's parliament okayed a 150-strong contingent for Kazakhstan.", "announced", "reported", "state:KAZ"),
        ("Kyrgyzstan's parliament reviewed a 150-strong contingent for Kazakhstan.", "announced", "possible", "state:KAZ"),
        ("The government proposed a 150-strong contingent for Kazakhstan.", "announced", "possible", "state:KAZ"),
        ("The opposition opposes a 150-strong contingent for Kazakhstan.", "declined", "reported", "state:KAZ"),
        ("Lawmakers in Nairobi backed a 1,000-strong force for Haiti.", "announced", "reported", "state:HTI"),
        ("Kyrgyz lawmakers have put off a vote on sending a 150-strong contingent to Kazakhstan.", "announced", "possible", "state:KAZ"),
        ("Parliament postponed a decision on sending 150 soldiers to Kazakhstan.", "announced", "possible", "state:KAZ"),
        ("A vote on sending 150 soldiers to Kazakhstan was delayed.", "announced", "possible", "state:KAZ"),
    ],
)
def test_a_vote_on_troops_sends_none(text: str, phase: str, status: str, host: str | None) -> None:
    """Troops that are approved, rejected or only debated are announced, declined or possible, and are not where those sit who decide."""
    assert [(row.phase, row.status, row.host) for row in found(text, "deployment")] == [(phase, status, host)]


@pytest.mark.parametrize(
    ("text", "contributor", "number"),
    [
        ("Kyrgyzstan's parliament approved a 150-strong contingent for Kazakhstan.", "state:KGZ", 150),
        ("Kyrgyz MPs will debate a 150-strong contingent for Kazakhstan.", "state:KGZ", 150),
        ("Pretoria approved 1,495 troops for Mozambique.", "state:ZAF", 1495),
        ("The council approved 500 Kenyan soldiers for Haiti.", "state:KEN", 500),
    ],
)
def test_whose_parliament_votes_sends_them(text: str, contributor: str, number: int) -> None:
    """The state whose government or parliament decides contributes the troops, unless they are of another."""
    (record,) = found(text, "deployment")
    assert (value_at(record, "contingents.0.contributor"), value_at(record, "contingents.0.personnel.value")) == (contributor, number)


@pytest.mark.parametrize(
    "text",
    [
        "The council authorised 500 troops to use force.",
        "Parliament did not approve a 150-strong contingent for Kazakhstan.",
        "If parliament approved a 150-strong contingent for Kazakhstan, it would leave on Friday.",
        "The commander approved 150 soldiers for promotion.",
        "Parliament did not hold a vote on sending 150 soldiers to Kazakhstan.",
        "The Senate approved medals for 150 soldiers.",
    ],
)
def test_other_votes_tell_of_no_troops(text: str) -> None:
    """What troops may do, what was not decided, and honours are no deployment."""
    assert found(text, "deployment") == []


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("MPs debated the 150-strong contingent in Kazakhstan.", "state:KAZ"),
        ("The 2,000-strong force in Haiti voted in the election.", "state:HTI"),
    ],
)
def test_troops_that_are_there_are_there(text: str, host: str) -> None:
    """Of troops that the text knows to be in a state people may speak as they will."""
    assert [(row.phase, row.host) for row in found(text, "deployment")] == [("under_way", host)]

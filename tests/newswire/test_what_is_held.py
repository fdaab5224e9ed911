"""What is held, asked, dismissed and visited: status in an organisation, staff, claims that are dismissed, questions that people discuss."""

import pytest

from .reading import found, value_at


def test_a_state_holds_a_status() -> None:
    """ "Holds" behind a name is a verb."""
    assert [(row.state, row.standing) for row in found("Mongolia holds observer status in the SCO.", "membership")] == [("state:MNG", "observer")]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("No UN staff were hurt.", 0),
        ("No civilian staff were killed.", 0),
        ("None of the staff were injured.", 0),
        ("Two UN staff were hurt.", 2),
    ],
)
def test_staff_are_people(text: str, count: int) -> None:
    """Staff are counted as people are, of whom there can be none."""
    assert [value_at(row, "figures.0.quantity.value") for row in found(text, "casualty_report")] == [count]


@pytest.mark.parametrize("text", ["The press secretary dismissed that claim as untrue.", "Moscow denied this."])
def test_that_claim_is_a_thing(text: str) -> None:
    """ "That" before a noun that is called something points at it, and joins no clause."""
    assert [row.status for row in found(text, "statement")] == ["denied"]


def test_a_neighbour_is_accused_by_name() -> None:
    """ "Neighboring" before a name is no verb."""
    (row,) = found("Congo accuses neighboring Rwanda of backing the rebels.", "statement")
    assert value_at(row, "attribution.source") == "state:COD"


def test_a_question_that_is_discussed_supposes_no_meeting() -> None:
    """What to do if talks fail is asked at a meeting that takes place."""
    (row,) = found("EU ministers will meet in Brussels on Monday to discuss what to do if the talks fail.", "meeting")
    assert (row.status, value_at(row, "when.edtf")) == ("planned", "2022-01-17")
    assert found("EU ministers will meet if the talks fail.", "meeting") == []


@pytest.mark.parametrize(
    "text",
    [
        "Chief of the Joint Staff of the CSTO Colonel General Anatoly Sidorov arrived in Dushanbe.",
        "Chief of the CSTO Joint Staff Colonel General Anatoly Sidorov arrived in Dushanbe.",
    ],
)
def test_the_staff_of_an_organisation_is_a_body_of_it(text: str) -> None:
    """Whose a body is may stand behind it, and a rank and a name behind that."""
    assert [(row.person, row.of) for row in found(text, "tenure")] == [("person:anatoly-sidorov", "body:csto/joint-staff")]


@pytest.mark.parametrize("visit", ["a two-day visit", "a two-day working visit", "a working visit"])
def test_a_working_visit_is_one(visit: str) -> None:
    """ "Working" before a visit says what kind it is."""
    assert [row.visitor for row in found(f"Sidorov is in Dushanbe on {visit}.", "visit")] == ["person:anatoly-sidorov"]


def test_armed_men_ambush_a_detachment() -> None:
    """A detachment can be struck."""
    (row,) = found("At least 17 soldiers were killed when armed men ambushed an army detachment near Gao on Tuesday.", "armed_incident")
    assert value_at(row, "target.text") == "army detachment"


@pytest.mark.parametrize("held", ["held an emergency summit in Niamey on Dec. 15", "met in Niamey on Dec. 15"])
def test_troops_of_a_relative_clause_are_where_the_clause_says(held: str) -> None:
    """Where the main clause takes place is behind the clause that tells of the force."""
    (row,) = found(f"The G5 Sahel group, whose 4,500-strong joint force has struggled for lack of funds, {held}.", "deployment")
    assert row.host is None
    (near,) = found("The G5 Sahel group, whose 4,500-strong joint force is deployed in Niger, met on Dec. 15.", "deployment")
    assert near.host == "state:NER"


@pytest.mark.parametrize(
    ("clause", "status"),
    [("has made it possible to kill 80 terrorists", "reported"), ("would make it possible to kill 80 terrorists", "possible")],
)
def test_what_was_made_possible_took_place(clause: str, status: str) -> None:
    """A deed that something has made possible is told as done; one that something would make possible is not."""
    assert [row.status for row in found(f"The operation {clause}.", "casualty_report")] == [status]

"""Nouns in a row behind a verb, whose last could be a verb."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize("kind", ["telephone", "border", "crisis", "peace"])
def test_talks_that_are_held_are_no_verb(kind: str) -> None:
    """In "held telephone talks" the talks are held, whatever noun stands before them."""
    expected = {"participants": ("person:stanislav-zas", "person:vladimir-putin")}
    assert told(f"Stanislav Zas held {kind} talks with Vladimir Putin on Monday.", "meeting", [expected]) == [expected]


def test_nobody_but_the_subject_offers() -> None:
    """Whoever held talks and offered something is one speaker, and the noun before the talks is none."""
    (row,) = found("Stanislav Zas held telephone talks with the secretaries and offered to mediate.", "statement")
    assert value_at(row, "attribution.source") == "person:stanislav-zas"


def test_a_clause_behind_a_verb_of_saying_keeps_its_verb() -> None:
    """In "said inflation rises" the second verb is one."""
    (row,) = found("Stanislav Zas said inflation rises with prices.", "statement")
    assert value_at(row, "text") == "inflation rises with prices"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Guards killed three men who had crossed from Afghanistan.", ()),
        ("Guards killed three men near Panj who had crossed from Afghanistan.", ("place:TJ/panj",)),
        ("Guards killed three men in Afghanistan.", ("state:AFG",)),
    ],
)
def test_where_the_harmed_came_from_is_not_where_it_happened(text: str, where: tuple[str, ...]) -> None:
    """The place behind "who had crossed from" is of the journey."""
    assert [value_at(row, "where") for row in found(text, "casualty_report")] == [where]


@pytest.mark.parametrize(("left", "counts"), [("the conflict zone", [136000]), ("the border", [136000]), ("a stadium", [])])
def test_people_are_evacuated_from_where_they_live(left: str, counts: list[int]) -> None:
    """Whoever is evacuated from a zone or border is displaced, and not from a building."""
    assert [value_at(row, "figures.0.quantity.value") for row in found(f"Exactly 136,000 civilians were evacuated from {left}.", "casualty_report")] == counts


def test_an_accord_is_initialled() -> None:
    """Who initials an agreement decides on it."""
    (row,) = found("Armenia and Azerbaijan initialled a peace agreement in August 2021.", "decision")
    assert value_at(row, "subject") == "a peace agreement"


@pytest.mark.parametrize(
    ("text", "kind", "begins"),
    [
        ("Next year’s summit of the CSTO will be held in Bishkek.", "meeting", "Next year’s summit"),
        ("Last month’s attack killed 12 people in Goma.", "armed_incident", "Last month’s attack"),
    ],
)
def test_evidence_begins_with_whose_it_is(text: str, kind: str, begins: str) -> None:
    """No evidence begins with the end of a genitive."""
    (row,) = found(text, kind)
    assert row.evidence[0].exact.startswith(begins)


@pytest.mark.parametrize("verb", ["began pulling out of", "have started to withdraw from"])
def test_what_begins_on_a_day_does_not_end_on_it(verb: str) -> None:
    """The day on which a withdrawal begins is not the day on which the deployment ended."""
    (row,) = found(f"Russian peacekeepers {verb} Kazakhstan on Thursday.", "deployment")
    assert (row.phase, row.ended, row.started) == ("withdrawing", None, None)

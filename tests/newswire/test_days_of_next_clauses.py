"""Days and places of joined clauses: those with which the next clause begins, of what is still to come, and of what a relative clause tells."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Three officers were detained near Osh, and on Saturday about 200 residents marched through Gao.", "enforcement_report", [None]),
        ("Three officers were detained near Osh, and on Saturday about 200 residents marched through Gao.", "unrest", ["2022-01-08"]),
        ("Three soldiers were killed in Osh, and on Friday two died in Batken.", "casualty_report", [None, "2022-01-07"]),
        ("Two soldiers were killed in Gao, but early on Saturday the army retook the town.", "casualty_report", [None]),
        ("A blast in Gao killed two and on Saturday a mine in Kidal killed three.", "casualty_report", [None, "2022-01-08"]),
        ("Three soldiers were killed and five wounded in Osh on Friday.", "casualty_report", ["2022-01-07"]),
        ("Five died in attacks in Gao on Monday and on Friday.", "casualty_report", ["2022-01-10"]),
        ("Clashes in Osh killed two people and the council will meet on Friday.", "casualty_report", [None]),
        ("Clashes in Osh killed two people on Monday and the council will meet on Friday.", "casualty_report", ["2022-01-10"]),
        ("Ivan Orlov, who cut short a trip, declared days of mourning and was expected to chair a meeting on Friday.", "statement", [None]),
        ("Ivan Orlov, who cut short a trip, declared days of mourning and was expected to chair a meeting on Friday.", "meeting", ["2022-01-14"]),
        ("The junta that seized power in July ordered the troops to leave.", "statement", [None]),
        ("The junta that seized power in July ordered the troops to leave.", "unrest", ["2021-07"]),
        ("In July the junta ordered the troops to leave.", "statement", ["2021-07"]),
    ],
)
def test_a_day_is_of_the_clause_that_it_opens_or_of_what_is_to_come(text: str, kind: str, expected: list[object]) -> None:
    """The clause before a joined one has none of its days."""
    assert [value_at(row, "when.edtf") for row in found(text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Next year the CSTO plans to hold six exercises in Kazakhstan.", "exercise", ["2023"]),
        ("Next year the CSTO plans to hold six exercises in Kazakhstan.", "statement", [None]),
        ("Next week the bloc hopes to sign a treaty.", "statement", [None]),
        ("Next week the ministry hopes to name the 12 soldiers killed in Gao.", "casualty_report", [None]),
        ("In 2021 the CSTO planned to hold six exercises.", "statement", ["2021"]),
        ("On Monday the CSTO said it would hold six exercises.", "statement", ["2022-01-10"]),
        ("On Friday Putin will say that drills have ended.", "statement", ["2022-01-14"]),
    ],
)
def test_what_is_planned_is_planned_now(text: str, kind: str, expected: list[object]) -> None:
    """A date to come in front of a plan is that of what is planned."""
    assert [value_at(row, "when.edtf") for row in found(text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Three officers were detained near Osh, and about 200 residents marched through Lesnaya.", "unrest", [()]),
        ("Three officers were detained near Osh, and about 200 residents marched through Gao.", "unrest", [("place:ML/gao",)]),
        ("Nine people died in Osh, and the CSTO will hold a session tomorrow.", "meeting", [()]),
        ("Clashes broke out in Osh, and police arrested 40 people.", "enforcement_report", [("place:KG/osh",)]),
        ("A blast in Gao killed two, and a mine in Kidal killed three.", "casualty_report", [("place:ML/gao",), ("place:ML/kidal",)]),
        ("Transnistria broke away from Chisinau after a war in 1992.", "armed_incident", [()]),
        ("Eritrea split from Ethiopia after a war in 1991.", "armed_incident", [("state:ETH",)]),
    ],
)
def test_a_joined_clause_has_places_of_its_own(text: str, kind: str, expected: list[object]) -> None:
    """What is told of a place that nobody knows, or as still to come, is not where the clause before it plays; "from" a town a land breaks away."""
    assert [row.where for row in found(text, kind)] == expected

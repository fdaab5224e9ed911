"""Who was there, who is an ambassador, for which year a chair is held, and who fell or fled: what communiqués and features tell in their own order."""

import pytest

from .reading import found, value_at

SUMMIT = "The CSTO summit was held in Minsk on January 10. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SUMMIT + "Taking part were Russian President Vladimir Putin and Emomali Rahmon.", ("person:vladimir-putin", "person:emomali-rahmon")),
        (SUMMIT + "Also attending were Vladimir Putin and Emomali Rahmon.", ("person:vladimir-putin", "person:emomali-rahmon")),
        (SUMMIT + "Among those present was Stanislav Zas.", ("person:stanislav-zas",)),
        (SUMMIT + "Taking part were the presidents of Armenia and Belarus.", ("state:ARM", "state:BLR")),
        (SUMMIT + "Taking part in the summit were the leaders of Armenia, Belarus and Russia.", ("state:ARM", "state:BLR", "state:RUS")),
        (SUMMIT + "Also in attendance were Vladimir Putin and Emomali Rahmon, the Kremlin said.", ("person:vladimir-putin", "person:emomali-rahmon")),
        (SUMMIT + "Taking part were not Vladimir Putin and Emomali Rahmon.", ()),
        (SUMMIT + "Absent were Vladimir Putin and Emomali Rahmon.", ()),
        (SUMMIT + "Present were 300 guards.", ()),
        (SUMMIT + "Taking part in drills were Vladimir Putin and Emomali Rahmon.", ()),
    ],
)
def test_who_takes_part_may_stand_behind_the_verb(text: str, expected: tuple[str, ...]) -> None:
    """A sentence that begins with taking part goes on about the meeting that was told of."""
    (made,) = found(text, "meeting")
    assert made.participants == expected
    assert (len(made.evidence) > 1) == bool(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia's ambassador to Chisinau, Oleg Orlov, was summoned on Monday.", [("person:oleg-orlov", "ambassador", "state:RUS")]),
        ("Its ambassador to Chisinau, Oleg Orlov, was summoned on Monday.", [("person:oleg-orlov", "ambassador", None)]),
        ("The Ambassador of the Republic of Tajikistan to Bishkek, Mr. Said Umarov, was summoned.", [("person:said-umarov", "ambassador", "state:TJK")]),
        ("The Russian ambassador flew to Chisinau, Oleg Orlov said.", []),
        ("He sent the ambassador to Chisinau on Friday.", []),
    ],
)
def test_ambassadors_are_sent_to_capitals(text: str, expected: list[tuple[object, ...]]) -> None:
    """The town to which an ambassador is sent stands between the title and the name."""
    assert [tuple(value_at(row, path) for path in ("person", "office", "of")) for row in found(text, "tenure")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia took over the CSTO chairmanship for 2022.", ["2022"]),
        ("Russia took over the chairmanship of the CSTO for 2022.", ["2022"]),
        ("Russia took over the CSTO chairmanship.", [None]),
        ("Russia sold the chair for 2022 dollars.", []),
    ],
)
def test_a_chair_is_taken_over_for_a_year(text: str, expected: list[object]) -> None:
    """The year for which a chair is taken over is since when it is held."""
    assert [value_at(row, "since.edtf") for row in found(text, "chairmanship")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two Malawians and a Tanzanian had died in Goma.", [("killed", 2, "Malawians"), ("killed", 1, "Tanzanian")]),
        ("A Tajik and two Russians were wounded in Osh.", [("wounded", 1, "Tajik"), ("wounded", 2, "Russians")]),
        ("A Russian was killed in Osh.", [("killed", 1, "Russian")]),
        ("A Russian convoy was hit in Osh.", []),
        ("Rebels captured a Malian and a Nigerien town.", []),
        ("Rebels killed a Malian and a Nigerien soldier.", [("killed", 1, "Malian"), ("killed", 1, "Nigerien soldier")]),
        ("One remains in critical condition.", [("critical", 1, None)]),
        ("They were taken to hospital, where one remains in serious condition.", [("critical", 1, None)]),
        ("One remains of the opinion that it is late.", []),
        ("Fighting around Goma has driven 48,000 people across the border into Burundi.", [("displaced", 48000, None)]),
        ("The army drove 300 rebels across the border.", []),
        ("The bus took 300 people across the border.", []),
    ],
)
def test_who_fell_lies_in_hospital_or_fled(text: str, expected: list[tuple[object, ...]]) -> None:
    """One of a nation is one, one may remain in a condition, and people at large who are driven across a border are displaced."""
    figures = [one for row in found(text, "casualty_report") for one in row.figures]
    assert [(one.kind, value_at(one, "quantity.value"), one.group) for one in figures] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Zas told them of a raid on January 10, when gunmen killed two guards in Gao.", "casualty_report", ["2022-01-10"]),
        (
            "In a letter dated January 5, Mali asks for men for a port that rebels have shelled since July, killing 57 people.",
            "casualty_report",
            ["2021-07/.."],
        ),
        ("The army retook a town that rebels seized in July.", "armed_incident", [None]),
        ("The army retook a town in July.", "armed_incident", ["2021-07"]),
    ],
)
def test_days_beside_relative_clauses_and_clauses_of_time(text: str, kind: str, expected: list[object]) -> None:
    """A clause with "when" tells of its day, a form in -ing goes on with its relative clause, and what is done to a thing is not of the day it had."""
    assert [value_at(row, "when.edtf") for row in found(text, kind)] == expected

"""Days of what is demanded: when people gather to demand an inquiry nobody died, and when officials will meet nobody asked them yet."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Crowds gathered in Osh on 10 January to demand an inquiry into the deaths of at least 14 people.", None),
        ("Crowds gathered on 10 January to mourn the deaths of 14 people.", None),
        ("Lawmakers on Monday discussed the deaths of 14 soldiers.", None),
        ("The attack on Monday caused the deaths of 14 people.", "2022-01-10"),
        ("On Monday rebels killed 14 people, and the council discussed a truce.", "2022-01-10"),
    ],
)
def test_a_day_before_what_is_demanded_is_of_those_who_demand(text: str, when: str | None) -> None:
    """What somebody demands or discusses on a day has happened before it; what the clause of the day tells has happened then."""
    assert [value_at(one, "when.edtf") for one in found(text, "casualty_report")] == [when]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Armenia asked Russia to help when the leaders meet in Moscow on 20 January.", None),
        ("Armenia has asked Russia for help before the presidents meet on 20 January.", None),
        ("Armenia asked Russia for help when gunmen attacked on 9 January.", "2022-01-09"),
        ("Armenia asked Russia for help on 9 January.", "2022-01-09"),
    ],
)
def test_when_people_meet_nobody_has_asked(text: str, when: str | None) -> None:
    """A present tense behind "when" or "before" tells of what is still to come, and dates no request of the past."""
    assert [value_at(one, "when.edtf") for one in found(text, "request")] == [when]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ivan Petrov urged Armenia to help when EU and Kazakh officials visit Minsk.", "Armenia to help when EU and Kazakh officials visit Minsk"),
        ("Ivan Petrov urged Armenia to help and Minsk sent 40 trucks.", "Armenia to help"),
        ("The leaders agreed on Monday to meet again.", "to meet again"),
    ],
)
def test_subjects_joined_are_of_one_clause(text: str, expected: str) -> None:
    """A coordinator between two subjects of one verb ends no content."""
    assert [one.text for one in found(text, "statement")] == [expected]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("The presidents agreed on a summit to be held in Minsk in March.", ["a summit to be held in Minsk in March"]),
        ("The council decided on a mission to be sent to Armenia.", ["a mission to be sent to Armenia"]),
        ("The council agreed on Monday to send observers.", ["to send observers"]),
        ("The leaders agreed on the sidelines of the summit to send observers.", ["to send observers"]),
        ("The leaders agreed on the phone to send observers.", ["to send observers"]),
        ("The leaders decided on the advice of Zas to send observers.", ["to send observers"]),
        ("The presidents did not agree on a summit to be held in Minsk.", ["a summit to be held in Minsk"]),
    ],
)
def test_what_is_agreed_on_is_the_thing(text: str, subjects: list[str]) -> None:
    """An infinitive behind what is agreed on says more of the thing; behind a day or an occasion it is what was agreed."""
    assert [one.subject for one in found(text, "decision")] == subjects


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained for two hours, added the ministry, stressing that the road was open.", "the ministry"),
        ("The flight lasted two hours, said Zas, noting that the road was open.", "Zas"),
        ("The flight lasted two hours, said Zas on Monday, noting that the road was open.", "Zas"),
        ("Lavrov met Zas on Monday, noting that the road was open.", "Lavrov"),
    ],
)
def test_who_ends_the_clause_goes_on(text: str, expected: str) -> None:
    """Behind "said Zas," a form in -ing goes on with Zas, and not with what stands before the cue."""
    assert value_at(found(text, "statement")[-1], "attribution.source_text") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("France used the airfield to supply its forces in Mali.", []),
        ("The road serves to supply troops in Karabakh.", []),
        ("Russia provided its forces in Syria with shells.", []),
        ("Ghana supplied 320 of the peacekeepers in Mali.", [{"host": "state:MLI", "contingents.0.contributor": "state:GHA"}]),
        ("Belarus will provide troops for the mission in Mali.", [{"host": "state:MLI", "status": "planned"}]),
        ("Some 300 Afghan troops entered Tajikistan to escape the Taliban.", []),
        ("Six soldiers were killed, and shelling in Gao went on for hours.", []),
    ],
)
def test_troops_that_are_supplied_are_not_sent(text: str, expected: list[dict[str, object]]) -> None:
    """Who gets shells, gets away or goes on goes nowhere as a contingent; troops that a mission gets are sent."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The range lies 20 km from the border. Over 1,500 Afghan troops crossed into Tajikistan fleeing the Taliban since June.", []),
        ("Azerbaijani troops illegally crossed into Armenia.", ["incursion"]),
    ],
)
def test_who_flees_invades_nobody(text: str, kinds: list[str]) -> None:
    """Soldiers who cross a border to get away make no incursion, however far off the last sentence says something lies."""
    assert [one.kind for one in found(text, "armed_incident")] == kinds

"""Shares and sides: "most of them Russian" keeps the verb from its subject as little as a name does, and what is north of a town is placed by it."""

import pytest

from .reading import found, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 900 troops, most of them Russian, were deployed to Kazakhstan.", [{"host": "state:KAZ", "personnel.low": 901, "phase": "under_way"}]),
        ("Two hundred peacekeepers, mostly Russian, left Kazakhstan on Monday.", [{"host": "state:KAZ", "phase": "withdrawn", "personnel.value": 200}]),
        ("Some 300 soldiers, half of them Kenyan, will arrive in Haiti.", [{"host": "state:HTI", "status": "planned", "personnel.value": 300}]),
        ("Ivan Petrov counted 300 soldiers, mostly Russian officials said.", []),
        ("Russia sent a field hospital with 45 servicemen to Armenia.", [{"host": "state:ARM", "contingents.0.personnel.value": 45}]),
        ("Russia will send a convoy with 300 soldiers to Syria.", [{"host": "state:SYR", "status": "planned", "contingents.0.personnel.value": 300}]),
        ("Russia sent a letter with 300 signatures to Armenia.", []),
        ("Russia sent a delegation to talks with 300 soldiers in Syria.", []),
    ],
)
def test_troops_are_counted_before_their_share_and_behind_what_they_go_with(text: str, expected: list[dict[str, object]]) -> None:
    """Of how many a nationality is told says more of the troops, and soldiers who go with a convoy are those who are sent."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Two soldiers were killed in the vicinity of Osh.", ("place:KG/osh",)),
        ("Two soldiers were killed just north of Osh.", ("place:KG/osh",)),
        ("Two soldiers were killed in a village south-east of Osh.", ("place:KG/osh",)),
        ("Two soldiers were killed in the north of Mali.", ("state:MLI",)),
        ("Two soldiers were killed north of Mali.", ()),
    ],
)
def test_a_side_of_a_town_is_placed_by_it(text: str, where: tuple[str, ...]) -> None:
    """What is north of a town is near it; what is north of a state lies in another one."""
    assert [one.where for one in found(text, "casualty_report")] == [where]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rahmon held a phone talk with Putin on Tuesday.", [{"when.edtf": "2022-01-11", "participants": ("person:emomali-rahmon", "person:vladimir-putin")}]),
        ("Rahmon will hold a telephone talk with Putin.", [{"status": "planned"}]),
        ("Rahmon gave a talk on drills.", []),
        ("Lavrov said that the talk of war was premature.", []),
    ],
)
def test_a_talk_by_telephone_is_a_meeting(text: str, expected: list[dict[str, object]]) -> None:
    """A talk is a lecture or a rumour, unless it is held by telephone."""
    assert told(text, "meeting", expected) == expected

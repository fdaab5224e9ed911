"""Troops told: the ordinary words by which newswire says that soldiers are somewhere, may come, or are those of whom it has spoken."""

import pytest

from .reading import found, told

MLI, TCD, KAZ, CSTO = "state:MLI", "state:TCD", "state:KAZ", "org:csto"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # where they are
        ("Some 900 Chadian troops are camped in Mali.", [{"host": MLI, "phase": "under_way"}]),
        ("Some 20 Chadian soldiers still man a checkpoint in Gao.", [{"contingents.0.contributor": TCD, "phase": "under_way"}]),
        ("About 200 Chadian troops still guard the base in Gao.", [{"host": MLI, "contingents.0.contributor": TCD}]),
        ("Soldiers from Chad patrol the streets of Bamako.", [{"host": MLI, "contingents.0.contributor": TCD}]),
        ("Chad has 38 soldiers in the mission.", [{"contingents.0.personnel.value": 38}]),
        ("Chad has 38 soldiers in its force.", []),
        ("Chad has about 900 soldiers serving abroad.", [{"contingents.0.contributor": TCD}]),
        ("Chad has about 900 soldiers.", []),
        # how many came, and are there
        ("The EU mission deployed in May with more than 40 monitors.", [{"organisation": "org:eu", "personnel.low": 41}]),
        ("The AU force was deployed in 2007 with 900 Chadian soldiers and has grown to 2,000 troops.", [{"personnel.value": 900}, {"personnel.value": 2000}]),
        ("The battalion arrived in Gao with 20 tanks.", [{"host": MLI, "personnel": None}]),
        ("Chad sent a convoy of 50 trucks escorted by 200 soldiers to Gao.", [{"host": MLI, "contingents.0.personnel.value": 200}]),
        ("Chad has offered 900 men for the force.", [{"contingents.0.personnel.value": 900, "phase": "announced"}]),
        # what is to come
        ("Chad is sending 40 soldiers to Mali next week.", [{"phase": "announced", "status": "planned"}]),
        ("Chad is sending 40 soldiers to Mali.", [{"phase": "under_way", "status": "reported"}]),
        ("Chad is sending ten more monitors next week.", [{"phase": "announced", "status": "planned"}]),
        ("The Senate will vote on whether to send 40 soldiers to Mali.", [{"phase": "announced", "status": "possible"}]),
        ("Zas asked whether to send 40 soldiers to Mali.", []),
        ("It is unclear whether Chad will send 40 soldiers to Mali.", []),
        # who decides
        ("Chad’s parliament, after failing to vote in May, agreed to send 40 soldiers to Mali.", [{"contingents.0.contributor": TCD}]),
    ],
)
def test_ordinary_words_tell_of_troops(text: str, expected: list[dict[str, object]]) -> None:
    """Who camps, mans a post or is sent next week is deployed; whose army it is, and what nobody decides, is not."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "contributors"),
    [
        ("Togo, Benin and Chad have indicated that they are ready to contribute troops.", {"TGO", "BEN", "TCD"}),
        ("Togo and Benin said they would send 40 soldiers to Mali.", {"TGO", "BEN"}),
        ("The contingent in Mali includes units from the armed forces of Togo, Benin and Chad.", {"TGO", "BEN", "TCD"}),
        ("Some 40 Togolese, Beninese and Chadian soldiers were sent to Mali.", {"TGO", "BEN", "TCD"}),
        ("Togolese and Chadian troops are stationed in Mali.", {"TGO", "TCD"}),
        ("Togolese troops and Chadian officials arrived in Gao.", {"TGO"}),
    ],
)
def test_each_of_several_contributes(text: str, contributors: set[str]) -> None:
    """Of several states that send troops, or whose troops they are, each is a contributor."""
    assert {one.contributor[-3:] for record in found(text, "deployment") for one in record.contingents} == contributors


SENT = "The CSTO sent 900 peacekeepers to Kazakhstan."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SENT} The phased withdrawal of the contingent would begin in two days.", {"phase": "withdrawing", "status": "planned", "host": KAZ}),
        (f"{SENT} “The entire contingent will be pulled out of the country,” Zas said.", {"phase": "withdrawing", "status": "planned", "host": KAZ}),
        (f"{SENT} The units have returned to their permanent bases.", {"phase": "withdrawn", "organisation": CSTO, "host": KAZ}),
        (f"{SENT} The Armenian and Kyrgyz units have returned to their permanent bases.", {"phase": "withdrawn", "host": KAZ}),
        (f"{SENT} The withdrawal of the French troops has begun.", {"phase": "withdrawing", "organisation": None, "host": None}),
        (f"{SENT} Zas praised the withdrawal of the contingent.", {"phase": "under_way"}),
        ("French troops have returned to their bases in Mali. Chad sent 40 soldiers to Niger.", {"phase": "under_way", "host": "state:NER"}),
    ],
)
def test_the_contingent_is_the_one_just_told_of(text: str, expected: dict[str, object]) -> None:
    """Troops with an article that leave are those of which the text has spoken; others of another state are not."""
    records = found(text, "deployment")
    assert {name: getattr(records[-1], name) for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The withdrawal of US forces from Mali has begun.", [{"host": MLI, "phase": "withdrawing"}]),
        ("French forces left Mali.", [{"host": MLI, "phase": "withdrawn"}]),
        ("The war forces thousands to flee to Mali.", []),
    ],
)
def test_forces_are_soldiers_where_nobody_is_forced(text: str, expected: list[dict[str, object]]) -> None:
    """Behind the name of a state "forces" is a verb only before whom it forces."""
    assert told(text, "deployment", expected) == expected

"""Own moves: a deployment has the place, day, number and commander that are told of it, and none of a clause, a voice or a decider beside it."""

import pytest

from .reading import found, told

MLI, TCD, NER, KAZ, AFG, BHR = "state:MLI", "state:TCD", "state:NER", "state:KAZ", "state:AFG", "state:BHR"
GAO, MON = ("place:ML/gao",), "2022-01-10"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what somebody asks for is another's to give
        ("The Senate turned down a request by President Petrov to send 40 soldiers to Mali.", [{"phase": "declined", "attribution": None}]),
        ("A request by President Petrov to send 40 soldiers to Mali was turned down.", [{"phase": "declined", "attribution": None}]),
        ("The Senate threw out a bill to send 40 soldiers to Mali.", [{"phase": "declined"}]),
        ("The Senate declined his request for approval to send 40 soldiers to Mali.", [{"phase": "declined"}]),
        ("The Senate did not turn down a request to send 40 soldiers to Mali.", [{"phase": "announced", "status": "possible"}]),
        ("The Senate discussed a request to send 40 soldiers to Mali.", [{"phase": "announced", "status": "possible"}]),
        ("The Senate approved a request by President Petrov to send 40 soldiers to Mali.", [{"phase": "announced", "status": "reported"}]),
        ("The king sought approval to send 40 soldiers to Mali.", [{"phase": "announced", "status": "planned"}]),
        ("Chad refused to withdraw its 40 soldiers from Mali.", [{"phase": "withdrawing", "status": "denied"}]),
        ("Moscow rejected as false claims that Chad sent 40 soldiers to Mali.", [{"status": "denied"}]),
        ("As false claims spread, Chad sent 40 soldiers to Mali.", [{"status": "reported"}]),
    ],
)
def test_who_is_asked_decides(text: str, expected: list[dict[str, object]]) -> None:
    """A request that is turned down plans nothing, and what is called false is not reported."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # where it is decided, and from where they come
        ("The parliament in Ankara approved a motion to send 40 soldiers to Mali.", [{"host": MLI, "where": (MLI,)}]),
        ("The Senate in Abuja declined a request to send 40 soldiers.", []),
        ("Chad sent 40 soldiers from Ndjamena.", [{"host": None, "where": ()}]),
        ("Forty soldiers were flown from Minsk to Kabul.", [{"host": AFG, "where": ("place:AF/kabul",)}]),
        ("A plane with 40 soldiers left from Minsk for Kabul.", [{"host": AFG, "phase": "under_way"}]),
        ("French soldiers left from Gao on Monday.", [{"host": MLI, "where": GAO, "phase": "withdrawn"}]),
        # where others are, and what others do
        ("After the withdrawal of NATO troops, Russia reinforced its base in Tajikistan.", [{"organisation": "org:nato", "host": None, "where": ()}]),
        ("Following the withdrawal of US forces, refugees fled to Iran.", [{"host": None, "where": ()}]),
        ("Following the withdrawal of US forces from Mali, refugees fled to Iran.", [{"host": MLI, "where": (MLI,)}]),
        ("Russia will hold the summit in Kazan and send observers to Baku.", [{"host": "state:AZE", "where": ("place:AZ/baku",)}]),
        ("Chad withdrew its soldiers from Mali and Niger.", [{"host": MLI, "where": (MLI, NER)}]),
        # who comes
        ("Some 40 Saudi soldiers entered Bahrain on Monday.", [{"host": BHR, "started.edtf": MON}]),
        ("Russian soldiers entered the town of Gao.", []),
        ("Soldiers entered parliament.", []),
        # who leaves
        ("The withdrawal of French troops has left Mali exposed.", [{"phase": "withdrawing", "host": None}]),
        ("The families of French soldiers have left Mali.", []),
        ("A column of French soldiers has left Mali.", [{"phase": "withdrawn", "host": MLI}]),
        ("The departure of 40 French soldiers from Mali has begun.", [{"phase": "withdrawing", "host": MLI}]),
    ],
)
def test_places_are_those_of_the_move(text: str, expected: list[dict[str, object]]) -> None:
    """Where it is decided, where troops come from and where others go is not where they are."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zas said on Monday that 40 soldiers had arrived in Gao.", [{"started": None, "announced": None}]),
        ("Zas said on Monday that 40 soldiers had arrived in Gao on Sunday.", [{"started.edtf": "2022-01-09"}]),
        ("About 40 soldiers arrived in Gao, according to a statement on Monday.", [{"started": None}]),
        ("About 40 soldiers arrived in Gao on Monday, according to a statement.", [{"started.edtf": MON}]),
        ("About 40 soldiers arrived in Gao, reported the agency on Monday.", [{"started": None}]),
        ("Zas said on Monday that 40 soldiers would be sent to Gao.", [{"announced.edtf": MON}]),
        ("The arrival of 40 Tajik soldiers in Gao was confirmed on Monday.", [{"started": None}]),
        ("The minister condemned the deployment of 40 Tajik soldiers to Mali on Monday.", [{"started": None}]),
        ("Chad announced on Monday the deployment of 40 soldiers to Mali.", [{"phase": "announced", "announced.edtf": MON}]),
        ("It has kept a battalion in Gao since 1982, and it will send 40 soldiers to Niger.", [{"started.edtf": "1982"}, {"announced": None, "started": None}]),
        ("Chad has kept a battalion in Gao since 1982 and will send 40 soldiers to Niger.", [{"started.edtf": "1982"}, {"announced": None, "started": None}]),
        ("A pact was signed on Monday, and Chad sent 40 soldiers to Gao.", [{"started": None}]),
    ],
)
def test_days_are_those_of_the_move(text: str, expected: list[dict[str, object]]) -> None:
    """The day on which somebody tells of troops, or does something else, is not that of their move."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "contingents"),
    [
        ("Chad has 900 soldiers there, while Togo is contributing 500 soldiers, Benin 200 and Niger 70.", [{"TCD": 900}, {"TGO": 500, "BEN": 200, "NER": 70}]),
        ("Chad sent 900 soldiers, and Togo contributed 500 soldiers, Benin 200 and Niger 70.", [{"TCD": 900}, {"TGO": 500, "BEN": 200, "NER": 70}]),
        ("Chad sent 900 soldiers, Togo 500, Benin 200 and Niger 70.", [{"TCD": 900, "TGO": 500, "BEN": 200, "NER": 70}]),
        ("The 500 soldiers from Togo, 200 from Benin and 70 from Niger were sent to Mali.", [{"TGO": 500, "BEN": 200, "NER": 70}]),
        ("The force comprises 500 soldiers from Togo and 70 police officers from Niger.", [{"TGO": 500, "NER": 70}]),
        ("The force, comprising 500 soldiers from Togo and 70 police officers from Niger, entered Mali.", [{"TGO": 500, "NER": 70}]),
        ("Chad withdrew 500 soldiers from Mali and 70 soldiers from Niger.", [{"TCD": 500}]),
        ("The contingent, which numbers 900 soldiers from Togo, has left Mali.", [{"TGO": 900}]),
    ],
)
def test_each_contributor_is_counted_once(text: str, contingents: list[dict[str, int]]) -> None:
    """A list of contributors belongs to the clause that it stands in, whatever nouns stand between number and state."""
    records = [{one.contributor[-3:]: one.personnel and one.personnel.value for one in record.contingents} for record in found(text, "deployment")]
    assert records == contingents


@pytest.mark.parametrize(
    ("text", "phase", "number"),
    [
        ("The withdrawal of the CSTO contingent, which numbers 900 soldiers, continues.", "withdrawing", 900),
        ("The CSTO contingent, which numbers 900 soldiers, has left Kazakhstan.", "withdrawn", 900),
        ("The contingent in Kazakhstan, which numbers 900 soldiers, will be withdrawn.", "withdrawing", 900),
        ("The CSTO contingent, which once numbered 900 soldiers, has left Kazakhstan.", "withdrawn", None),
        ("The contingent, which numbers 900 soldiers, marked the day in Gao.", "under_way", 900),
    ],
)
def test_an_aside_numbers_the_troops(text: str, phase: str, number: int | None) -> None:
    """A relative clause that numbers a force is no second deployment of it."""
    records = found(text, "deployment")
    assert (records[-1].phase, getattr(records[-1].personnel, "value", None)) == (phase, number)


@pytest.mark.parametrize(
    ("text", "commander"),
    [
        ("Chad will send 40 soldiers to Mali, the army commander, General Ivan Petrov, said.", None),
        ("Chad will send 40 soldiers to Mali, the navy commander, Admiral Ivan Petrov, said.", None),
        ("The force commander, General Ivan Petrov, said 40 soldiers had arrived in Gao.", "person:ivan-petrov"),
        ("Chad sent 40 soldiers to Mali under General Ivan Petrov.", "person:ivan-petrov"),
    ],
)
def test_who_speaks_is_no_commander_by_that(text: str, commander: str | None) -> None:
    """A commander of an army who tells of troops does not command them there."""
    party = found(text, "deployment")[0].commander
    assert (party.entity.partition("~")[0] if party is not None else None) == commander

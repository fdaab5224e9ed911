"""Moves of troops: what is told of soldiers who serve, and what only looks like it: a plight, a demand, a count of times, a flight."""

import pytest

from .reading import told

TCD = "state:TCD"
HOSPITALISED, MISSING, DETAINED = ("figures.0.kind", "hospitalised"), ("figures.0.kind", "missing"), ("figures.0.kind", "detained")


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Nine soldiers remain under treatment in Gao.", "deployment", []),
        ("Seven soldiers remain in custody in Gao.", "deployment", []),
        ("Seven soldiers remain in custody in Gao.", "enforcement_report", [dict([DETAINED])]),
        ("Three peacekeepers stayed in hospital in Bangui.", "deployment", []),
        ("Three peacekeepers stayed in hospital in Bangui.", "casualty_report", [dict([HOSPITALISED])]),
        ("Five soldiers remain missing in Gao.", "deployment", []),
        ("Five soldiers remain missing in Gao.", "casualty_report", [dict([MISSING])]),
        ("Eleven peacekeepers remain hostage in Gao.", "deployment", []),
        ("Two soldiers are left in critical condition in Gao.", "deployment", []),
        ("Forty soldiers remain in a local prison in Gao.", "deployment", []),
        ("About 300 soldiers remain in Gao.", "deployment", [{"host": "state:MLI", "personnel.value": 300, "phase": "under_way"}]),
        ("About 300 soldiers remain without pay in Gao.", "deployment", [{"host": "state:MLI", "personnel.value": 300}]),
        ("Some 200 Chadian soldiers remain in the hospital in Gao.", "deployment", [{"host": "state:MLI"}]),
        ("About 300 soldiers remain in Gao, where two are missing.", "deployment", [{"host": "state:MLI"}]),
    ],
)
def test_what_became_of_soldiers_is_no_deployment(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """Soldiers who remain in hospital, in custody or missing are deployed nowhere by that."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # moves
        ("Mali demanded the withdrawal of Chadian troops.", "deployment", []),
        ("Mali has asked for the withdrawal of the 900 Chadian troops since 2003.", "deployment", []),
        ("Mali called on Monday for the deployment of 500 troops to Gao.", "deployment", []),
        ("Calls for the withdrawal of French troops from Chad are growing.", "deployment", []),
        ("Iraq insisted on the withdrawal of 2,500 American troops.", "deployment", []),
        ("The withdrawal of 300 French soldiers was demanded by Chad.", "deployment", []),
        ("Chad rejected calls for the withdrawal of its 300 soldiers from Mali.", "deployment", [{"status": "denied"}]),
        ("Chad ordered the withdrawal of French troops.", "deployment", [{"contingents.0.contributor": "state:FRA", "phase": "withdrawing"}]),
        ("Parliament backed the withdrawal of 300 soldiers from Mali.", "deployment", [{"host": "state:MLI", "phase": "withdrawing"}]),
        # decisions
        ("The AU asked the Security Council to extend the mandate of MINUSMA.", "decision", []),
        ("The AU asked the Security Council to extend the mandate of MINUSMA.", "deployment", []),
        ("The AU asked the Security Council to extend the mandate of MINUSMA.", "request", [{"addressee": "body:un/security-council"}]),
        ("Tokayev urged the Security Council to lift the embargo.", "decision", []),
        ("They called on the president to declare a state of emergency.", "decision", []),
        ("The mayor appealed to the governor to impose a curfew.", "decision", []),
        ("The Security Council extended the mandate of MINUSMA.", "decision", [{"body": "body:un/security-council", "status": "reported"}]),
        ("The president ordered the army to impose a curfew.", "decision", [{"subject": "a curfew", "status": "planned"}]),
        ("The council, which had called for calm, agreed to lift the embargo.", "decision", [{"subject": "to lift the embargo"}]),
        ("Chad pressed France to send 300 soldiers to Mali.", "deployment", []),
        ("The army pressed ahead with plans to send 300 soldiers to Mali.", "deployment", [{"host": "state:MLI", "status": "planned"}]),
        # other deeds
        ("The minister begged the rebels to release 12 hostages.", "enforcement_report", []),
        ("Pashinyan urged the alliance to hold a summit in Yerevan.", "meeting", []),
        ("The rebels agreed to release 12 hostages.", "enforcement_report", [{"status": "planned"}]),
    ],
)
def test_what_is_asked_for_is_not_decided(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """Who asks others to do something tells of a request, and of nothing that they have decided or begun."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # something is called, and nobody called on
        ("The African Union has called a special session on Sudan for Tuesday.", "request", []),
        ("The Security Council called an urgent meeting on Mali for Thursday.", "request", []),
        ("Armenia called Monday on the CSTO to send observers.", "request", [{"requester": "state:ARM", "addressee": "org:csto"}]),
        ("Armenia called on the CSTO to send observers.", "request", [{"requester": "state:ARM", "addressee": "org:csto"}]),
        # who asks by an office asks for the state
        ("President Tokayev asked the CSTO for help.", "request", [{"requester": "state:KAZ"}]),
        ("President Ivan Petrov asked the CSTO for help.", "request", [{"requester": "person:ivan-petrov"}]),
        ("Tokayev asked the CSTO for help.", "request", [{"requester": "state:KAZ"}]),
        # arms that nobody asks for
        ("The EU called on all states to respect the arms embargo.", "request", [{"requester": "org:eu", "subject": "other"}]),
        ("Ukraine asked Germany for arms.", "request", [{"subject": "military_assistance"}]),
        # what nobody had claimed
        ("Germany promised no troops.", "deployment", []),
        ("ECOWAS welcomed the idea but offered no soldiers.", "deployment", []),
        ("Germany refused to send troops.", "deployment", [{"phase": "declined", "status": "reported"}]),
        ("Germany sent no troops to Mali.", "deployment", [{"status": "denied"}]),
        # how often
        ("A treaty was signed in 2004, and the African Union has sent soldiers only twice.", "deployment", []),
        ("A treaty was signed in 2004, and Chad has sent 300 soldiers to Mali.", "deployment", [{"host": "state:MLI", "started": None}]),
        ("In 2004 a treaty was signed and Chad sent 300 soldiers to Mali.", "deployment", [{"started.edtf": "2004"}]),
        # of whom there are most
        (
            "About 900 troops have been deployed, most of them from Benin, with smaller units from Chad and Togo.",
            "deployment",
            [{"contingents.0.contributor": "state:BEN", "contingents.1.contributor": TCD, "contingents.2.contributor": "state:TGO", "personnel.value": 900}],
        ),
        # staff, who are no soldiers
        ("He walked with observers of the OSCE Mission to Moldova, which has 11 international and 40 local staff.", "deployment", []),
        # those who are sent running
        ("Soldiers entered the town, the UN said, and sent 70,000 fleeing.", "deployment", []),
        ("Soldiers entered the town and sent 70,000 fleeing.", "casualty_report", [{"figures.0.kind": "displaced", "figures.0.quantity.value": 70000}]),
        ("The raid sent thousands fleeing.", "casualty_report", [{"figures.0.kind": "displaced", "figures.0.quantity.low": 2000}]),
        ("The bank sent 12 clerks home fleeing the noise.", "casualty_report", []),
    ],
)
def test_who_is_asked_offered_and_sent(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """A session that is called asks nobody, an offer of nobody sends nobody, and those who are sent fleeing are no troops."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "Niger accused Malian troops of crossing into its territory on Monday.",
            "armed_incident",
            [{"kind": "incursion", "actor.text": "Malian troops", "target.entity": "state:NER", "attribution.source": "state:NER"}],
        ),
        (
            "Border guards clashed on Sunday. Malian soldiers then crossed into Niger.",
            "armed_incident",
            [{"kind": "border_clash"}, {"kind": "incursion", "target.entity": "state:NER"}],
        ),
        ("Border guards clashed on Sunday. Malian soldiers then crossed into Niger.", "deployment", []),
        ("Malian soldiers had illegally crossed the border of Niger, the army said.", "armed_incident", [{"kind": "incursion", "status": "reported"}]),
        ("Malian soldiers entered Niger without permission.", "armed_incident", [{"kind": "incursion", "target.entity": "state:NER"}]),
        ("Malian soldiers strayed into Niger.", "armed_incident", [{"kind": "incursion", "target.entity": "state:NER"}]),
        ("Malian farmers illegally crossed into Niger.", "armed_incident", []),
        ("Malian soldiers crossed into Niger under an agreement.", "armed_incident", []),
        ("Malian soldiers crossed into Niger under an agreement.", "deployment", [{"host": "state:NER", "contingents.0.contributor": "state:MLI"}]),
        ("Kenyan soldiers arrived in Goma under the mission.", "deployment", [{"host": "state:COD", "phase": "under_way"}]),
        # ground that is held
        ("Turkish troops occupy parts of Syria.", "armed_incident", []),
        ("Its troops still occupied four hills in Lebanon.", "armed_incident", []),
        ("Rebels occupied the town on Monday.", "armed_incident", [{"kind": "incursion", "actor.text": "Rebels"}]),
        ("Rebels occupy town in Mali", "armed_incident", [{"kind": "incursion"}]),
    ],
)
def test_who_crosses_uninvited_makes_an_incursion(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """Soldiers who cross into another state against its will make an incursion, others are deployed there; to hold ground is no event."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # what is said of a withdrawal
        ("The withdrawal of 200 soldiers from Mali was denied.", "deployment", [{"host": "state:MLI", "status": "denied"}]),
        ("The withdrawal of 200 soldiers from Mali was hailed on Monday.", "deployment", [{"phase": "withdrawing", "ended": None}]),
        ("The withdrawal of 200 soldiers from Mali continued on Monday.", "deployment", [{"phase": "withdrawing", "ended": None}]),
        ("The withdrawal of 200 soldiers from Mali was completed on Monday.", "deployment", [{"phase": "withdrawn", "ended.edtf": "2022-01-10"}]),
        ("Chad blocked the withdrawal of 200 soldiers from Mali.", "deployment", []),
        ("Chad blocked the deployment of 200 soldiers to Mali.", "deployment", [{"phase": "declined"}]),
        ("Chad did not discuss the deployment of 200 soldiers to Mali.", "deployment", []),
        ("Chad discussed the deployment of 200 soldiers to Mali.", "deployment", [{"status": "possible"}]),
        # who leaves what
        ("Chad called back its 200 soldiers from Mali.", "deployment", [{"phase": "withdrawn", "host": "state:MLI", "contingents.0.contributor": TCD}]),
        ("Some 200 Chadian soldiers left the hall.", "deployment", []),
        ("Some 200 Chadian soldiers left the base.", "deployment", [{"phase": "withdrawn"}]),
        # an army at home
        ("In Chad, which has 30,000 soldiers, work went on.", "deployment", []),
        ("The force in Chad, which has 1,900 soldiers, is tired.", "deployment", [{"host": TCD, "personnel.value": 1900}]),
        # exercises
        ("The 2021 military exercise in Kenya began.", "exercise", [{"host": "state:KEN", "name": None}]),
        ("The military exercise Search-2021 in Kenya began.", "exercise", [{"host": "state:KEN", "name": "Search-2021"}]),
        ("NATO held drills in Poland. Some 350 units of the army took part.", "exercise", [{"personnel": None}]),
        ("NATO held drills in Poland. Some 350 soldiers took part.", "exercise", [{"host": "state:POL"}, {"personnel.value": 350}]),
        # visits that do not take place
        ("Zas cancelled on Monday his visit to Minsk.", "visit", [{"status": "denied"}]),
        ("Lukashenko called off on Monday a visit to Yerevan.", "visit", [{"status": "denied"}]),
        ("After the visit of Zas to Minsk a talk was cancelled.", "visit", [{"status": "reported"}]),
        ("The visit of Zas to Minsk was cancelled.", "visit", [{"status": "denied"}]),
    ],
)
def test_what_is_said_of_moves_and_visits(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """A day belongs to what was done on it, a denial and a cancellation to what they are of, and an army at home is sent nowhere."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Lavrov was in Minsk on a working visit on January 10-11.", "visit", [{"destination": "place:BY/minsk", "when.edtf": "2022-01-10/2022-01-11"}]),
        ("Macron spoke of it during a stopover in Beirut in September.", "visit", [{"destination": "place:LB/beirut", "when.edtf": "2021-09"}]),
        ("Lavrov was on a working visit.", "visit", []),
        ("Lavrov was in a hurry on a visit to Minsk.", "visit", [{"destination": "place:BY/minsk"}]),
        # meetings that are called for a day
        (
            "The African Union has called a special session on Sudan for Friday.",
            "meeting",
            [{"convened": "org:au", "session": "extraordinary", "status": "planned", "when.edtf": "2022-01-14"}],
        ),
        (
            "The Security Council called an urgent meeting on Mali for Thursday.",
            "meeting",
            [{"convened": "body:un/security-council", "status": "planned", "when.edtf": "2022-01-13"}],
        ),
        ("The CSTO convened a summit on Tuesday.", "meeting", [{"status": "reported", "when.edtf": "2022-01-11"}]),
        ("Putin called the meeting a farce.", "meeting", []),
        ("ECOWAS called for an emergency summit.", "meeting", []),
    ],
)
def test_visits_and_meetings_by_other_verbs(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """Who is somewhere on a visit visits it, and a meeting that is called for a day is to be on it."""
    assert told(text, kind, expected) == expected

"""Deeds of arms: who does them and with what, which were only thought of, and what was taken by whom."""

import pytest

from .reading import found, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guards used mortars to shell a hamlet.", [{"kind": "shelling", "actor.text": "Guards", "status": "reported"}]),
        ("Rebels plan to use drones to attack the airport.", [{"kind": "attack", "actor.text": "Rebels", "status": "planned"}]),
        ("Gunmen fired on a bus near Goma.", [{"kind": "attack", "actor.text": "Gunmen", "target.text": "bus"}]),
        ("Police fired on demonstrators.", [{"kind": "attack", "target.text": "demonstrators"}]),
        ("Artillery fired on the village.", [{"kind": "shelling"}]),
        ("The army fired on the village with howitzers.", [{"kind": "shelling", "actor.text": "army"}]),
        ("Rebels lobbed mortar rounds at the airport.", [{"kind": "shelling", "target.text": "airport"}]),
        ("He lobbed the ball at the goalkeeper.", []),
        ("The peacekeepers came under attack on Tuesday.", [{"kind": "attack", "target.text": "peacekeepers"}]),
        ("The peacekeepers came under fire.", [{"kind": "attack", "target.text": "peacekeepers"}]),
        ("The peacekeepers came under fire for their delay.", []),
        ("The general came under fire on Tuesday.", []),
        ("Kyrgyz and Tajik guards shot at each other on Tuesday.", [{"kind": "border_clash", "actor.entity": "state:KGZ", "target.entity": "state:TJK"}]),
    ],
)
def test_who_uses_arms(text: str, expected: list[dict[str, object]]) -> None:
    """Who uses arms attacks, and not the arms; it is shelling where those are heavy."""
    assert told(text, "armed_incident", expected) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("M23 has vowed to fight a war against Rwanda.", "planned"),
        ("The rebels threatened to launch an attack on Goma.", "planned"),
        ("The rebels will launch an assault on Goma.", "planned"),
        ("The rebels have not launched an attack on Goma.", "denied"),
        ("The rebels managed to launch an attack on Goma.", "reported"),
        ("The rebels launched a war against Rwanda.", "reported"),
    ],
)
def test_a_deed_that_lies_ahead(text: str, status: str) -> None:
    """What is vowed, threatened or to come is planned, and what was not launched did not take place."""
    assert [row.status for row in found(text, "armed_incident")] == [status]


@pytest.mark.parametrize(
    ("text", "kind", "times"),
    [
        ("Almaty had not seen street protests of this scale since 1991.", "unrest", 0),
        ("The country has never seen such riots.", "unrest", 0),
        ("Almaty has seen such protests before.", "unrest", 1),
        ("Almaty did not see protests on Monday.", "unrest", 1),
        ("Imagine, for a moment, that Belarus sent 300 soldiers to Mali.", "deployment", 0),
        ("Let us say that Belarus sent 300 soldiers to Mali.", "deployment", 0),
        ("“Let's assume Belarus sent 300 soldiers to Mali,” he said.", "deployment", 0),
        ("Let us not forget that Belarus sent 300 soldiers to Mali.", "deployment", 1),
        ("Mali has survived an attempted coup d'etat.", "unrest", 1),
        ("Mali has survived a vote of confidence.", "unrest", 0),
    ],
)
def test_what_is_only_thought_of(text: str, kind: str, times: int) -> None:
    """What is supposed, or never seen before, has neither happened nor is it denied."""
    assert len(found(text, kind)) == times


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Sudanese troops advanced into Chad.", "armed_incident", [{"kind": "incursion", "target.entity": "state:TCD"}]),
        ("Sudanese forces pushed into Chadian territory.", "armed_incident", [{"kind": "incursion", "target.entity": "state:TCD"}]),
        ("Sudanese troops advanced into Chad under an agreement.", "armed_incident", []),
        ("The team advanced into the final.", "armed_incident", []),
        ("Syrian soldiers crossed into Iraq to escape the fighting.", "deployment", []),
        ("Malian soldiers crossed into Niger to help people fleeing the war.", "deployment", [{"host": "state:NER"}]),
    ],
)
def test_who_pushes_in_and_who_flees(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """Soldiers who push into a state make an incursion, and those who cross to get away are sent by nobody."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels attacked Ndoluma on Monday.", [{"target.text": "Ndoluma", "target.entity": None}]),
        ("The rebels seized Ndoluma.", [{"target.text": "Ndoluma", "target.entity": None}]),
        ("M23 seized Ndoluma on Monday.", [{"actor.entity": "org:m23", "target.text": "Ndoluma"}]),
        ("Rebels marched into Goma on Tuesday.", [{"target.entity": "place:CD/goma"}]),
        ("Gunmen attacked Petrov, a judge, on Monday.", [{"target.entity": "person:petrov"}]),
        ("Police seized Captagon.", []),
        ("Militants seized Kalashnikovs.", []),
        ("Soldiers marched into the square.", []),
    ],
)
def test_an_unknown_name_is_a_town(text: str, expected: list[dict[str, object]]) -> None:
    """What fighters attack, seize or march into by a name that nobody knows is no person; the police seize goods."""
    assert told(text, "armed_incident", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Turkey has launched an 'anti-terrorist' operation in Syria.",
            [{"kind": "counter_terrorism", "conducted_by.entity": "state:TUR", "phase": "under_way"}],
        ),
        ("Turkey launched a “counter-terrorism” operation on Tuesday.", [{"kind": "counter_terrorism", "conducted_by.entity": "state:TUR"}]),
        ("Turkey launches 'anti-terrorist' operation", [{"kind": "counter_terrorism", "conducted_by.entity": "state:TUR", "phase": "under_way"}]),
        ("Officers called the “business” operation a success.", []),
    ],
)
def test_an_operation_is_of_the_kind_in_quotation_marks(text: str, expected: list[dict[str, object]]) -> None:
    """A word in quotation marks of its own says of what kind an operation is."""
    assert told(text, "operation", expected) == expected

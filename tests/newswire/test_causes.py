"""What made somebody act, who is requested to act, and lists of those who attend."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "host", "where"),
    [
        ("Unrest in Haiti pushed the Dominican Republic to send 2,000 soldiers to the border.", None, ()),
        ("Clashes in Mali prompted France to send 200 soldiers to Niger.", "state:NER", ("state:NER",)),
        ("The attack in Goma led Kenya to deploy 900 troops to Uganda.", "state:UGA", ("state:UGA",)),
        ("In Mali, France sent 200 soldiers to the north.", "state:MLI", ("state:MLI",)),
    ],
)
def test_where_the_cause_was_is_not_where_troops_go(text: str, host: str | None, where: tuple[str, ...]) -> None:
    """The place of what prompted somebody to send troops is that of the cause, and what it prompted was done."""
    assert [(row.host, value_at(row, "where"), row.status) for row in found(text, "deployment")] == [(host, where, "reported")]


def test_who_flees_flees_from_where_the_cause_was() -> None:
    """People whom clashes drive out were there."""
    (row,) = found("Clashes in Goma displaced 12,000 people.", "casualty_report")
    assert value_at(row, "where") == ("place:CD/goma",)


@pytest.mark.parametrize(
    ("text", "requester", "addressee"),
    [
        ("ECOWAS requested Nigeria to send troops.", "org:ecowas", "state:NGA"),
        ("The EAC requested the United Nations to provide troops.", "org:eac", "org:un"),
        ("ECOWAS requested troops from Nigeria.", "org:ecowas", "state:NGA"),
        ("ECOWAS requested 500 soldiers to guard the palace.", "org:ecowas", None),
    ],
)
def test_who_is_requested_to_act_is_the_addressee(text: str, requester: str, addressee: str | None) -> None:
    """Before an infinitive stands who is asked, if it is somebody who can act."""
    assert [(row.requester, row.addressee) for row in found(text, "request")] == [(requester, addressee)]


def test_semicolons_part_those_who_attend() -> None:
    """A list goes on behind the office of each."""
    (row,) = found("The summit was attended by Vladimir Putin, President of Russia; Sadyr Japarov, President of Kyrgyzstan; and Stanislav Zas.", "meeting")
    assert row.participants == ("person:vladimir-putin", "person:sadyr-japarov", "person:stanislav-zas")


def test_where_each_contingent_is_from_is_no_place_of_the_force() -> None:
    """ "One battalion each from" names the senders."""
    (row,) = found("The force shall comprise one battalion each from Burundi, Uganda and South Sudan.", "deployment")
    assert value_at(row, "where") == ()


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Rebels took Goma on Monday.", ["Goma"]),
        ("M23 rebels who took Goma in January advanced on Bukavu.", ["Goma"]),
        ("The Taliban took the town of Panj.", ["town"]),
        ("Rebels took Goma hostage.", []),
        ("Soldiers took positions in Goma.", []),
        ("The army took the village to court.", []),
        ("France took Mali's side.", []),
    ],
)
def test_the_armed_take_towns(text: str, targets: list[str]) -> None:
    """ "Take" is a capture where armed people do it to a town that is named or said to be one."""
    assert [value_at(row, "target.text") for row in found(text, "armed_incident")] == targets


@pytest.mark.parametrize("verb", ["agreed", "planned", "decided", "are due", "are scheduled"])
def test_who_agrees_to_meet_will_meet(verb: str) -> None:
    """What two people agree on is a meeting that lies ahead."""
    (row,) = found(f"Putin and Aliyev {verb} to meet in Baku in March 2025.", "meeting")
    assert (row.status, row.participants, value_at(row, "when.edtf")) == ("planned", ("person:vladimir-putin", "person:ilham-aliyev"), "2025-03")


@pytest.mark.parametrize("verb", ["refused", "did not agree", "have not agreed"])
def test_who_refuses_to_meet_does_not(verb: str) -> None:
    """Where nobody agrees no meeting is planned."""
    assert found(f"Putin and Aliyev {verb} to meet in Baku in March 2025.", "meeting") == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kyrgyzstan cancelled the CSTO exercises planned for October.", "denied"),
        ("Kyrgyzstan called off the CSTO drills scheduled for October.", "denied"),
        ("Kyrgyzstan did not cancel the CSTO exercises planned for October.", "planned"),
        ("Kyrgyzstan hosted the CSTO exercises planned for October.", "reported"),
    ],
)
def test_exercises_that_somebody_cancels_are_not_held(text: str, status: str) -> None:
    """What was planned and is cancelled does not take place."""
    assert [row.status for row in found(text, "exercise")] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Leaders discussed preparations for the Rubezh-2025 exercise.", "planned"),
        ("The CSTO is preparing the Rubezh-2025 exercise.", "planned"),
        ("Troops are preparing for the Rubezh-2025 exercise.", "planned"),
        ("Leaders discussed the results of the Rubezh-2025 exercise.", "reported"),
    ],
)
def test_what_is_prepared_is_still_to_come(text: str, status: str) -> None:
    """An exercise for which somebody gets ready has not been held."""
    assert [row.status for row in found(text, "exercise")] == [status]


@pytest.mark.parametrize(
    ("delegation", "visitor"),
    [
        ("A delegation headed by Zas", "person:stanislav-zas"),
        ("The delegation, led by Zas,", "person:stanislav-zas"),
        ("A CSTO delegation headed by Zas", "org:csto"),
    ],
)
def test_who_heads_a_delegation_visits(delegation: str, visitor: str) -> None:
    """Where nothing says whose a delegation is, who leads it does."""
    assert [row.visitor for row in found(f"{delegation} arrived in Bishkek on Tuesday.", "visit")] == [visitor]


@pytest.mark.parametrize("verb", ["trained in", "practised", "rehearsed", "learned about"])
def test_what_is_trained_has_not_happened(verb: str) -> None:
    """Who trains in storming a town storms none."""
    assert [row.status for row in found(f"CSTO troops {verb} storming buildings in Gyumri.", "armed_incident") if row.status == "reported"] == []
    assert len(found("CSTO troops finished storming buildings in Gyumri.", "armed_incident")) == 1


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Yerevan appealed to Moscow for help in restoring its territorial integrity.", ()),
        ("Armenia asked Russia for help in Yerevan.", ("place:AM/yerevan",)),
    ],
)
def test_a_capital_that_is_asked_is_not_where_it_is_asked(text: str, where: tuple[str, ...]) -> None:
    """The town that stands for the state that is asked is its addressee."""
    (row,) = found(text, "request")
    assert (row.addressee, value_at(row, "where")) == ("state:RUS", where)


def test_a_decision_concerns_no_office_of_those_who_take_it() -> None:
    """The offices of several who decide stand before it."""
    (row,) = found("The presidents of Kyrgyzstan and Tajikistan, Sadyr Japarov and Emomali Rahmon, agreed on a truce.", "decision")
    assert row.concerns is None


def test_losses_beside_the_dead_are_of_people() -> None:
    """In a sentence of the dead and injured losses are no money."""
    rows = found("Kyrgyzstan said 59 of its citizens had died; Tajikistan put its own losses at 41.", "casualty_report")
    assert [row.figures[0].quantity.value for row in rows] == [59, 41]

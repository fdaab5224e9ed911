"""Shares and calls: what each of several sends, what some of the harmed are, meetings that are called, and days behind which a clause tells what happened."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Belarus, Armenia and Tajikistan each sent 500 soldiers to Kazakhstan.", ([("state:BLR", 500), ("state:ARM", 500), ("state:TJK", 500)], None)),
        ("Belarus and Armenia sent 500 soldiers each to Kazakhstan.", ([("state:BLR", 500), ("state:ARM", 500)], None)),
        ("Belarus and Armenia have each agreed to send 500 soldiers to Kazakhstan.", ([("state:BLR", 500), ("state:ARM", 500)], None)),
        ("Armenia and Kyrgyzstan will provide 100 and 150 troops each.", ([("state:ARM", 100), ("state:KGZ", 150)], None)),
        ("Belarus and Armenia sent 500 soldiers to Kazakhstan.", ([("state:BLR", None), ("state:ARM", None)], 500)),
        ("Each country will send 100 soldiers to Armenia.", ([], None)),
        ("Each of the member states will send 100 soldiers to Armenia.", ([], None)),
        ("The alliance will send 100 soldiers to Armenia.", ([], 100)),
    ],
)
def test_a_number_of_each_is_not_that_of_all(text: str, expected: tuple[list[tuple[str, int | None]], int | None]) -> None:
    """With "each" a number is that of each who is named, and of nobody where none is; without it, of all together."""
    (row,) = found(text, "deployment")
    shares = [(one.contributor, value_at(one, "personnel.value")) for one in row.contingents]
    assert (shares, value_at(row, "personnel.value")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast killed 30 people, 19 of them soldiers and 11 civilians.", [(30, None), (19, "soldiers"), (11, "civilians")]),
        ("Thirty people died, 19 of them soldiers and 11 of them civilians.", [(30, None), (19, "soldiers"), (11, "civilians")]),
        ("Six people were killed, four of them police officers.", [(6, None), (4, "officers")]),
        ("Six people were killed, four of them police officers and two protesters.", [(6, None), (4, "officers"), (2, "protesters")]),
        ("Six people were killed, four of them soldiers, and two police stations burned.", [(6, None), (4, "soldiers")]),
        ("Two children were among 164 people killed.", [(2, "children"), (164, None)]),
        ("Among the 164 people killed were two children.", [(2, "children"), (164, None)]),
        ("Three officers were among the dead.", [(3, "officers")]),
        ("Two ministers were among 164 people invited.", []),
        ("Six people were killed; four of them attack the law in their last words.", [(6, None)]),
    ],
)
def test_some_of_them_may_be_of_several_sorts(text: str, expected: list[tuple[int, str | None]]) -> None:
    """What some of the harmed are may be a list and have several words; what some of them do is no part of the toll."""
    assert [(one.quantity.value, one.group) for row in found(text, "casualty_report") for one in row.figures] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Kyrgyz parliament approved sending 150 troops on Friday.", [("sending 150 troops on Friday", "2022-01-07")]),
        ("The EU authorised spending 5 million euros on training.", [("spending 5 million euros on training", None)]),
        ("The Kyrgyz parliament approved the mission on Friday.", [("the mission", "2022-01-07")]),
        ("The Kyrgyz parliament has not approved sending troops.", []),
        ("Residents approved sending help.", []),
    ],
)
def test_a_deed_that_is_approved_is_decided_on(text: str, expected: list[tuple[str, str | None]]) -> None:
    """What a body approves may be a form in -ing with its object; what it has not approved, and what nobody in office does, is no decision."""
    assert [(row.subject, value_at(row, "when.edtf")) for row in found(text, "decision") if row.status != "denied"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 2,500 soldiers from the CSTO arrived in Kazakhstan.", [("org:csto", "state:KAZ")]),
        ("About 2,500 soldiers from Moscow arrived in Kazakhstan.", [(None, "state:KAZ")]),
        ("Lawmakers in Bishkek backed the deployment of 150 troops.", []),
        ("Ministers in Paris ordered the deployment of 500 soldiers to Mali.", [(None, "state:MLI")]),
        ("The deployment of 500 soldiers in Mali was backed by ministers in Paris.", [(None, "state:MLI")]),
    ],
)
def test_an_organisation_sends_and_who_decides_is_no_host(text: str, expected: list[tuple[str | None, str]]) -> None:
    """Soldiers "from" an organisation are under its flag; where those are who decide is not where troops go."""
    assert [(row.organisation, row.host) for row in found(text, "deployment")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Tokayev called an emergency session of the CSTO on Monday.", [("planned", "org:csto", None)]),
        ("Russia has called a meeting of the UN Security Council over the clashes.", [("planned", "body:un/security-council", None)]),
        ("Russia calls UN Security Council meeting on Ukraine.", [("planned", "body:un/security-council", None)]),
        ("France called an emergency meeting of EU foreign ministers.", [("planned", "org:eu", None)]),
        ("Putin called talks with Pashinyan fruitful.", []),
        ("Armenia called a meeting of the CSTO pointless.", []),
        ("Putin called the CSTO summit a success.", []),
        ("Armenia called for a CSTO summit.", []),
    ],
)
def test_a_meeting_that_is_called_lies_ahead(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """Who calls a meeting plans it, on no day that is told by that alone; who calls it something, or calls for it, does not."""
    assert [(row.status, row.convened, value_at(row, "when.edtf")) for row in found(text, "meeting")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("France called an emergency meeting of EU foreign ministers.", []),
        ("Armenia called a meeting of the CSTO pointless.", ["a meeting of the CSTO pointless"]),
        ("In 2010, when riots broke out in Osh, the bloc did not intervene.", []),
        ("Until January 2022, when it sent troops to Kazakhstan, the bloc had never intervened.", []),
        ("The bloc had come too late, the speaker intervened.", ["The bloc had come too late"]),
        ("When riots broke out, the bloc stayed away, Zas said.", ["When riots broke out, the bloc stayed away"]),
    ],
)
def test_what_only_says_when_is_no_content(text: str, expected: list[str]) -> None:
    """A day with a clause of time before a verb of saying is not what was said, and a meeting that is called is nothing called by a name."""
    assert [row.text for row in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("It was the deadliest attack since 2009, when 28 people were killed.", "casualty_report", ["2009"]),
        ("The worst clashes since April 2021, when 55 people were killed, broke out in Batken.", "casualty_report", ["2021-04"]),
        ("The worst clashes since April 2021, when 55 people were killed, broke out in Batken.", "unrest", [None]),
        ("It was the deadliest attack since 2009; 28 people were killed.", "casualty_report", [None]),
        ("The CSTO has not met since May.", "meeting", ["2021-05/.."]),
        ("The CSTO has met since May.", "meeting", ["2021-05"]),
    ],
)
def test_a_clause_behind_a_day_tells_what_happened_on_it(text: str, kind: str, expected: list[str | None]) -> None:
    """What a clause with "when" tells is of the day before it, even where that day is compared with; what has not been since a day is open to its end."""
    assert [value_at(row, "when.edtf") for row in found(text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uzbekistan sent observers to the drills in Tajikistan.", 0),
        ("Uzbekistan sent 20 observers to the exercise.", 0),
        ("Armenia has not sent troops since 2020.", 1),
        ("Turkey sent 40 observers to Libya.", 1),
    ],
)
def test_who_observes_an_exercise_is_not_deployed(text: str, expected: int) -> None:
    """Observers of an exercise are guests of it; what is not sent since a day does not start on it."""
    rows = found(text, "deployment")
    assert (len(rows), [row.started for row in rows if row.status == "denied"]) == (expected, [None] * ("not" in text))

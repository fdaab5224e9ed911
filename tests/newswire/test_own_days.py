"""Days of their own clause, what is said to its end, and who is asked for help."""

import pytest

from csto_events import parse

from .reading import found, value_at


@pytest.mark.parametrize("text", ["Ministers will meet in Ghana on Friday to discuss the force, which the bloc has threatened to deploy."])
def test_what_has_been_said_is_not_of_the_day_to_come(text: str) -> None:
    """The day of a meeting ahead is not when somebody threatened something."""
    assert [value_at(row, "when.edtf") for row in found(text, "statement")] == [None]
    assert [(row.status, value_at(row, "when.edtf")) for row in found(text, "meeting")] == [("planned", "2022-01-14")]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Two soldiers died overnight, bringing to 13 the number of dead this week.", [None]),
        ("Five civilians were killed, taking the toll since January to 40.", [None, "2022-01/.."]),
        ("Five civilians were killed on Monday, taking the toll to 40.", ["2022-01-10", "2022-01-10"]),
        ("In 2008, Georgia lost 170 servicemen, while Russia lost 67 soldiers.", ["2008"]),
        ("Georgia lost 170 servicemen in 2008, while Russia lost 67 soldiers.", ["2008", None]),
    ],
)
def test_a_sum_and_a_contrast_have_their_own_days(text: str, days: list[str | None]) -> None:
    """The time of a sum is not that of what it adds, and a day in front of all is of all."""
    assert [value_at(row, "when.edtf") for row in found(text, "casualty_report")] == days


@pytest.mark.parametrize("text", ["At least 30 people have died since Monday, when the army shelled the town."])
def test_what_happened_then_has_no_open_end(text: str) -> None:
    """A toll since a day is open, and what happened on that day is not."""
    assert [value_at(row, "when.edtf") for row in found(text, "casualty_report")] == ["2022-01-10/.."]
    assert [value_at(row, "when.edtf") for row in found(text, "armed_incident")] == ["2022-01-10"]


def test_late_on_a_day_stands_between_a_verb_and_what_is_said() -> None:
    """ "Said late on Tuesday it would" has a content and a day."""
    (row,) = found("Germany said late on Tuesday it would send troops to Mali.", "statement")
    assert (value_at(row, "attribution.source"), row.text, value_at(row, "when.edtf")) == ("state:DEU", "it would send troops to Mali", "2022-01-11")


@pytest.mark.parametrize(
    "text",
    ["Four others, all from the Chinese battalion, remain in hospital.", "Two policemen, both from the city's special unit, remain in hospital."],
)
def test_who_remains_in_hospital_is_there(text: str) -> None:
    """An aside makes no infinitive of the verb behind it."""
    assert [(row.status, value_at(row, "figures.0.kind")) for row in found(text, "casualty_report")] == [("reported", "hospitalised")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The request will be considered at the session of the Collective Security Council, which will take place in Dushanbe on December 16.", "planned"),
        ("The request was considered at the session of the Collective Security Council, which took place in Dushanbe on December 16.", "reported"),
    ],
)
def test_a_relative_clause_says_whether_a_meeting_is_ahead(text: str, status: str) -> None:
    """The clause behind whose meeting it is goes on about the meeting."""
    rows = [record for record in parse(text, published="2021-12-12" if status == "planned" else "2021-12-20").records if record.type == "meeting"]
    assert [(row.status, value_at(row, "when.edtf")) for row in rows] == [(status, "2021-12-16")]


@pytest.mark.parametrize(
    "text",
    [
        "Machar called on his fighters to respect the ceasefire.",
        "Zelensky urged his troops to respect the truce.",
        "Machar urged his soldiers to hold their fire.",
    ],
)
def test_who_commands_asks_for_no_help(text: str) -> None:
    """An appeal to one's own soldiers asks nobody for military assistance."""
    assert all(row.subject != "military_assistance" for row in found(text, "request"))


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The envoy called for an immediate, unconditional ceasefire.", "an immediate, unconditional ceasefire"),
        ("The statement called for a lasting, just peace.", "a lasting, just peace"),
        ("The envoy reaffirmed support for an independent, neutral and united Afghanistan.", "support for an independent, neutral and united Afghanistan"),
        ("The raid was “a complete success”, the general said.", "The raid was “a complete success”"),
    ],
)
def test_what_is_said_goes_to_its_end(text: str, content: str) -> None:
    """Adjectives in a row are of one noun, and a mark that was opened in what is said is closed in it."""
    assert [row.text for row in found(text, "statement")] == [content]


def test_clashes_in_which_soldiers_fall_are_fighting() -> None:
    """Where peacekeepers are killed, clashes are no unrest."""
    text = "Three peacekeepers were killed in clashes in Kabkabiya on Saturday."
    assert [row.kind for row in found(text, "armed_incident")] == ["battle"]
    assert found(text, "unrest") == []


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Angola withdrew as mediator in December, and Qatar hosted talks in Doha.", None),
        ("In December, Angola withdrew as mediator and Qatar hosted talks in Doha.", "2021-12"),
        ("Angola withdrew as mediator, and Qatar hosted talks in Doha in December.", "2021-12"),
    ],
)
def test_the_day_of_one_deed_is_not_that_of_another_ones(text: str, when: str | None) -> None:
    """A joined clause with a subject of its own shares what opens the sentence, and no day behind the first verb."""
    assert [value_at(row, "when.edtf") for row in found(text, "meeting")] == [when]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("A court sentenced four guerrillas for kidnapping soldiers in 2002.", None),
        ("A court sentenced four guerrillas in 2019 for kidnapping soldiers.", "2019"),
        ("A court sentenced four guerrillas for murder in 2019.", "2019"),
    ],
)
def test_the_year_of_a_crime_is_not_that_of_the_sentence(text: str, when: str | None) -> None:
    """Behind "for" and a deed stands when the deed was done."""
    assert [value_at(row, "when.edtf") for row in found(text, "enforcement_report")] == [when]


@pytest.mark.parametrize(
    ("text", "kind", "when"),
    [
        ("The court jailed 14 people over the January unrest.", "enforcement_report", None),
        ("The court jailed 14 people in January over the unrest.", "enforcement_report", "2022-01"),
        ("Twelve people were killed in the January unrest.", "casualty_report", "2022-01"),
        ("The January unrest killed 12 people.", "casualty_report", "2022-01"),
    ],
)
def test_a_month_before_an_event_is_the_events(text: str, kind: str, when: str | None) -> None:
    """Who was harmed in it was harmed then; what came of it has a day of its own."""
    assert [value_at(row, "when.edtf") for row in found(text, kind)] == [when]


def test_the_day_of_a_statement_is_not_that_of_troops_under_it() -> None:
    """What troops are sent under was agreed before."""
    (row,) = found("Some 1,960 Russian peacekeepers were deployed to Nagorno-Karabakh under the November 9 ceasefire statement.", "deployment")
    assert row.started is None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The ministers agreed to extend the mission, in which 300 soldiers died in 2021.", None),
        ("The ministers agreed to extend the force, in whose framework 9,000 Russian servicemen arrived in Belarus in October.", None),
        ("The Council approved a plan whose first stage began in May.", None),
        ("The Council approved a plan, whose author is Zas, on Monday.", "2022-01-10"),
        ("The ministers agreed on Monday to extend the mission, in which 300 soldiers died in 2021.", "2022-01-10"),
    ],
)
def test_the_day_of_what_is_told_of_a_plan_is_not_that_of_the_decision(text: str, when: str | None) -> None:
    """A date within "in which …" and "whose …" is of what is told there, and not of the decision."""
    assert value_at(found(text, "decision")[0], "when.edtf") == when

"""Days and places of other clauses: up to when something had been, when it was so again, and the year in which a story still is."""

import pytest

from csto_events import parse

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "when", "where"),
    [
        ("The war had displaced 800,000 people by the time a summit in Maputo approved the force on 23 June 2021.", None, ()),
        ("Some 200 people had been killed in Osh by the time the leaders met in Moscow on 10 January.", None, ("place:KG/osh",)),
        ("By the time the leaders met in Moscow on 10 January, 200 people had been killed in Osh.", None, ("place:KG/osh",)),
        ("On 3 January 200 people were killed in Osh, the ministry said by the time of the vote.", "2022-01-03", ("place:KG/osh",)),
        ("By 10 January 200 people had been killed in Osh.", "2022-01-10", ("place:KG/osh",)),
    ],
)
def test_what_had_been_by_then_was_not_then_and_there(text: str, when: str | None, where: tuple[str, ...]) -> None:
    """The day and place of what happened later are not those of what had been by the time it did."""
    assert [(value_at(row, "when.edtf"), row.where) for row in found(text, "casualty_report")] == [(when, where)]


@pytest.mark.parametrize(
    ("text", "kind", "when"),
    [
        ("By the time the leaders met in Moscow on 10 January, 200 people had been killed.", "meeting", "2022-01-10"),
        ("The war had displaced 800,000 people by the time a summit in Maputo approved the force on 23 June 2021.", "casualty_report", None),
    ],
)
def test_the_later_deed_keeps_its_day(text: str, kind: str, when: str | None) -> None:
    """What happened at that time has its own day."""
    assert [value_at(row, "when.edtf") for row in found(text, kind)] == [when]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Armenia's plea to the CSTO went unheeded in May 2021, and so it would again in September 2021.", "2021-05"),
        ("Armenia appealed to the CSTO in May 2021, and again in September 2021.", "2021-05"),
        ("Armenia appealed to the CSTO, and again in September 2021.", None),
        ("Armenia asked the CSTO for help, and it did so again in September 2021.", None),
        ("Armenia appealed to the CSTO again in September 2021.", "2021-09"),
    ],
)
def test_again_is_another_time(text: str, when: str | None) -> None:
    """A date behind "and again" is of a second time, and "again" alone of the only one that is told."""
    assert [value_at(row, "when.edtf") for row in found(text, "request")] == [when]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Barrow was sworn in on 19 January 2017. The same day troops crossed the border. Jammeh flew to Malabo on 21 January.", "2017"),
        ("Barrow was sworn in on 19 January 2017. Jammeh flew to Malabo on 21 January.", "2017"),
        ("Barrow was sworn in on 19 December 2017.\n\nJammeh flew to Malabo on 21 January.", "2022"),
    ],
)
def test_a_bare_day_is_of_the_year_in_which_the_story_is(text: str, year: str) -> None:
    """A day and month goes on in the year of the same month told before it in its paragraph, over "the same day" too."""
    visits = [row for row in parse(text, published="2022-02-22").records if row.type == "visit"]
    assert [str(value_at(row, "when.edtf"))[:4] for row in visits] == [year]

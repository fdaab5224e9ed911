"""Chronologies: the date with which a paragraph begins, and the present tense behind it."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("28 April 2003. Nikolai Bordyuzha is appointed secretary general of the CSTO.", "2003-04-28"),
        ("28 April 2003 - Nikolai Bordyuzha becomes secretary general of the CSTO.", "2003-04-28"),
        ("April 2003 — Nikolai Bordyuzha is appointed secretary general of the CSTO.", "2003-04"),
        ("2003. Nikolai Bordyuzha is appointed secretary general of the CSTO.", "2003"),
        ("28 April 2003\tNikolai Bordyuzha is appointed secretary general of the CSTO.", "2003-04-28"),
        ("2003 April: Nikolai Bordyuzha is appointed secretary general of the CSTO.", "2003-04"),
        ("2003 officers were trained. Nikolai Bordyuzha is appointed secretary general of the CSTO.", None),
    ],
)
def test_the_date_at_the_head_of_a_paragraph_is_of_what_it_tells(text: str, day: str | None) -> None:
    """Whatever mark parts the date from the sentence."""
    (row,) = found(text, "tenure")
    assert value_at(row, "since.edtf") == day


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("5 January 2020: Two men are killed in Osh.\n\n8 March: Three are killed in Gao. Four are wounded.", ["2020-01-05", "2020-03-08", "2020-03-08"]),
        ("2020\n\n8 March. Two men are killed in Osh.\n\n5 January. Three are killed in Gao.", ["2020-03-08", "2020-01-05"]),
        ("8 March 2020. Two men are killed in Osh on 6 March. Three are killed in Gao.", ["2020-03-06", None]),
        ("5 March 2020. The clashes spread. On Tuesday two men are killed in Osh.", ["2020-03-03"]),
        ("September-November 2020. Two men are killed in Osh.", ["2020-09/2020-11"]),
        ("8 March 2020. The council meets on Friday.\n\nTwo men were killed in Osh.", [None]),
    ],
)
def test_what_stands_in_an_entry_is_of_its_time(text: str, days: list[str | None]) -> None:
    """A year is given once, and a day of its own goes before that of the entry; a dispatch that begins with its day is no chronology."""
    assert [value_at(row, "when.edtf") for row in found(text, "casualty_report")] == days


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("14 May 2002. The Collective Security Council decides to create a joint force.", "decision", [("reported", "2002-05-14")]),
        ("On 14 May 2002 the Collective Security Council decides to create a joint force.", "decision", [("reported", "2002-05-14")]),
        ("The Collective Security Council decides to create a joint force.", "decision", []),
        ("5 January 2020. Mali's president, Assimi Goita, appeals to the CSTO for help.", "request", [("reported", "2020-01-05")]),
    ],
)
def test_the_present_of_chronologies_tells_what_was_done(text: str, kind: str, told: list[tuple[str, str]]) -> None:
    """And without a date it tells what somebody does as a rule."""
    assert [(row.status, value_at(row, "when.edtf")) for row in found(text, kind)] == told


@pytest.mark.parametrize(
    ("text", "status", "ended"),
    [
        ("13 January 2020. The withdrawal of the peacekeepers from Kazakhstan is completed on 19 January.", "reported", "2020-01-19"),
        ("13 January 2020. The last peacekeepers will leave Kazakhstan on 19 February.", "planned", "2020-02-19"),
        ("The last peacekeepers will leave Kazakhstan on 19 February.", "planned", "2022-02-19"),
    ],
)
def test_a_move_in_an_entry_is_of_its_year(text: str, status: str, ended: str) -> None:
    """What was to come then has come."""
    assert [(row.status, value_at(row, "ended.edtf")) for row in found(text, "deployment")] == [(status, ended)]


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("28 April 2003. Nikolai Bordyuzha is appointed secretary general of the CSTO, an office that he holds until 31 December 2016.", "2016-12-31"),
        ("In 2003 Nikolai Bordyuzha became secretary general of the CSTO, a post he held until 2016.", "2016"),
        ("Nikolai Bordyuzha served as secretary general of the CSTO until the end of 2016.", "2016"),
        ("In 2003 Nikolai Bordyuzha became secretary general of the CSTO, a post created in 2002.", None),
    ],
)
def test_a_post_is_held_until_a_day(text: str, until: str | None) -> None:
    """The post in commas is the office that somebody came to."""
    assert [value_at(row, "until.edtf") for row in found(text, "tenure")] == [until]


def test_the_date_of_an_entry_is_no_part_of_what_is_said() -> None:
    """It dates what is told all the same."""
    text = "5 December 2020. Two soldiers were killed in Osh, the ministry said.\n\n7 December 2020. The ministry says a third has died."
    assert [row.text for row in found(text, "statement")] == ["Two soldiers were killed in Osh", "a third has died"]
    assert value_at(found(text, "casualty_report")[0], "when.edtf") == "2020-12-05"


@pytest.mark.parametrize(
    ("text", "kind", "field", "expected"),
    [
        ("January 6: The council meets. The first Russian paratroopers arrive in Almaty.", "deployment", "started.edtf", "2022-01-06"),
        ("January 6: The council meets. The last Russian paratroopers leave Almaty.", "deployment", "ended.edtf", "2022-01-06"),
        ("January 6: The council meets. Vladimir Putin says the alliance will win.", "statement", "when.edtf", "2022-01-06"),
        ("January 6: The council meets. Vladimir Putin has said the alliance will win.", "statement", "when.edtf", None),
        ("January 6: The council meets. Vladimir Putin said on Friday the alliance would win.", "statement", "when.edtf", "2022-01-07"),
    ],
)
def test_troops_and_words_of_an_entry_have_its_day(text: str, kind: str, field: str, expected: str | None) -> None:
    """What moves and what is said in a later sentence of an entry has the day of the entry, unless it has its own or has been before."""
    assert value_at(found(text, kind)[0], field) == expected

"""Days and places of a clause: what lies ahead, what is measured from something else, and where neither goes further than its clause."""

from typing import Any

import pytest

from .reading import found, value_at


def dated(text: str, kind: str, path: str = "when.edtf") -> list[Any]:
    """The status and a date of each record of a kind."""
    return [(row.status, value_at(row, path)) for row in found(text, kind)]


def placed(text: str, kind: str) -> list[list[str]]:
    """The places of each record of a kind, without what tells texts apart."""
    return [[place.partition("~")[0] for place in row.where] for row in found(text, kind)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lavrov is flying to Minsk on Friday.", ("planned", "2022-01-14")),
        ("Lavrov is not flying to Minsk on Friday.", ("denied", "2022-01-14")),
        ("Lavrov flies to Minsk on Friday, the ministry said.", ("planned", "2022-01-14")),
        ("Lavrov is visiting Minsk this Friday.", ("planned", "2022-01-14")),
        ("Lavrov arrives in Tehran tomorrow.", ("planned", "2022-01-13")),
        ("Lavrov visits Tehran next week.", ("planned", "2022-01-17/2022-01-23")),
        ("Lavrov travels to Minsk on February 3.", ("planned", "2022-02-03")),
        ("Lavrov travels to Minsk on Friday to attend the summit.", ("planned", "2022-01-14")),
        ("Lavrov is flying to Minsk today.", ("reported", "2022-01-12")),
        ("Lavrov is visiting Minsk on Tuesday.", ("reported", "2022-01-11")),
        ("Lavrov flew to Minsk on Friday.", ("reported", "2022-01-07")),
        ("Lavrov Flies to Minsk on Friday for Talks", ("reported", "2022-01-07")),
        ("Shelling goes on as Lavrov visits Minsk on Friday.", ("reported", "2022-01-07")),
        ("Lavrov has visited Minsk on Friday.", ("reported", "2022-01-07")),
    ],
)
def test_the_present_with_a_day_to_come_is_a_plan(text: str, expected: tuple[str, str]) -> None:
    """What the present tells of a day to come is planned, and a weekday long past is the next one; not in headlines, nor of yesterday."""
    assert dated(text, "visit") == [expected]


@pytest.mark.parametrize(
    ("text", "kind", "path", "expected"),
    [
        ("The CSTO summit takes place in Astana on Friday.", "meeting", "when.edtf", ("planned", "2022-01-14")),
        ("The CSTO holds an exercise in Tajikistan next month.", "exercise", "started.edtf", ("planned", "2022-02")),
        ("The CSTO exercise in Tajikistan ends on Friday.", "exercise", "ended.edtf", ("reported", "2022-01-14")),
        ("Armenia chairs the CSTO next year.", "chairmanship", "since.edtf", ("planned", None)),
        ("Armenia chairs the CSTO this year.", "chairmanship", "since.edtf", ("reported", None)),
        ("The opposition is holding a rally in Minsk tomorrow.", "unrest", "when.edtf", ("planned", "2022-01-13")),
        ("Protesters storm the parliament in Minsk on Friday.", "unrest", "when.edtf", ("reported", "2022-01-07")),
        ("A blast kills 12 soldiers on Friday.", "casualty_report", "when.edtf", ("reported", "2022-01-07")),
        ("Uganda keeps 500 troops in Somalia until next year.", "deployment", "ended.edtf", ("reported", "2023")),
    ],
)
def test_deeds_are_arranged_and_harm_is_not(text: str, kind: str, path: str, expected: tuple[str, str | None]) -> None:
    """Meetings, drills, rallies and turns can be arranged; deaths are told when they have happened, and a bound says nothing of the beginning."""
    assert dated(text, kind, path) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia is sending 500 troops to Mali tomorrow.", ("planned", "announced")),
        ("Russia is sending 500 troops to Mali.", ("reported", "under_way")),
        ("The troops leave Mali on Friday.", ("planned", "withdrawing")),
        ("The troops left Mali on Friday.", ("reported", "withdrawn")),
        ("France begins withdrawing its 500 troops from Niger next week.", ("planned", "withdrawing")),
    ],
)
def test_troops_that_go_tomorrow_have_not_gone(text: str, expected: tuple[str, str]) -> None:
    """The phase of what is still to come is that of a plan."""
    assert [(row.status, row.phase) for row in found(text, "deployment")] == [expected]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("On Monday, a day before the talks, shells hit Aleppo.", "armed_incident", ["2022-01-10"]),
        ("On Monday, a day before talks opened in Geneva, shells hit Aleppo.", "meeting", ["2022-01-11"]),
        ("On Tuesday, a day after Lavrov visited Tehran, rebels shelled Aleppo.", "armed_incident", ["2022-01-11"]),
        ("On Tuesday, a day after Lavrov visited Tehran, rebels shelled Aleppo.", "visit", ["2022-01-10"]),
        ("Rebels shelled Aleppo on Tuesday, a day after Lavrov visited Tehran.", "visit", ["2022-01-10"]),
        ("The raid, the worst since the army toppled the king on July 26, came a day before the ministers met in Accra.", "meeting", [None]),
        ("The raid on a town that rebels took on July 3, came a day before talks opened in Geneva.", "meeting", [None]),
        ("The raid on January 3 came a day before the AU summit in Kampala.", "meeting", ["2022-01-04"]),
        ("The ministers met in Minsk on Monday, a day before the summit, and agreed to send troops.", "decision", ["2022-01-10"]),
    ],
)
def test_a_measure_counts_from_its_own_clause(text: str, kind: str, expected: list[str | None]) -> None:
    """What lies a day before something counts from the day of the clause that says so, and dates nothing but what it measures."""
    assert [value_at(row, "when.edtf") for row in found(text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The governor declared a curfew until January 19 and launched a counter-terrorism operation.", "operation", None),
        ("Police imposed a curfew until Monday and arrested 40 people.", "enforcement_report", None),
        ("The army shelled Goma until Friday.", "armed_incident", "2022-01-07"),
        ("The fighting was the worst since a 2021 war that killed 50 people.", "casualty_report", "2021"),
        ("In a 2021 war 50 people were killed.", "casualty_report", "2021"),
        ("The ministry said rebels had killed 50 people in the 2021 war.", "casualty_report", "2021"),
        ("The worst attack since 2020 killed 12 people.", "casualty_report", None),
        ("The raid on Monday was the worst since gunmen killed 12 people.", "casualty_report", None),
        ("The raid was the worst since gunmen killed 12 people on May 3.", "casualty_report", "2021-05-03"),
        ("The attack is remembered every April, when 20 soldiers died.", "casualty_report", None),
        ("The war of 1994, in which 9,000 people died, is remembered every April.", "casualty_report", "1994"),
        ("In April 20 soldiers died.", "casualty_report", "2021-04"),
        ("Lavrov has visited Minsk four times since the middle of April.", "visit", "2021-04/.."),
        ("Lavrov has visited Minsk twice since 2020.", "visit", "2020/.."),
        ("Lavrov visited Minsk in April.", "visit", "2021-04"),
        ("A ceasefire declared by President Zorbek and Vice President Talbek on 11 July is holding.", "decision", "2021-07-11"),
        ("On July, 28th the defence ministers of the SCO met in Dushanbe.", "meeting", "2021-07-28"),
        ("In July, 28 people were killed.", "casualty_report", "2021-07"),
        ("Minsk, 9 January: Two soldiers were killed, the Defence Ministry reported.", "casualty_report", None),
        ("9 January: Two soldiers were killed.", "casualty_report", "2022-01-09"),
    ],
)
def test_a_date_is_of_what_it_is_said_of(text: str, kind: str, expected: str | None) -> None:
    """A bound, a dateline, a day that comes back each year and what a superlative goes back to date nothing else in the sentence."""
    assert [value_at(row, "when.edtf") for row in found(text, kind)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Rubezh exercise has begun in Kyrgyzstan, the CSTO Joint Staff said on Monday.", (None, None)),
        ("The Rubezh exercise began in Kyrgyzstan on Friday, the CSTO Joint Staff said on Monday.", ("2022-01-07", None)),
        ("Troops from Russia took part in military exercises that ended on August 10 at the range.", (None, "2021-08-10")),
        ("Military exercises that began in Tajikistan on August 3 ended on August 10.", ("2021-08-03", "2021-08-10")),
        ("The Rubezh drills, which took place in Belarus from September 6 to 8, involved 500 troops.", ("2021-09-06", "2021-09-08")),
        ("The Rubezh drills, which Armenia left on Friday, involved 500 troops.", (None, None)),
    ],
)
def test_an_exercise_begins_and_ends_on_its_own_days(text: str, expected: tuple[str | None, str | None]) -> None:
    """The day of telling is no beginning; a relative clause may tell when an exercise ended, or when it was."""
    assert [(value_at(row, "started.edtf"), value_at(row, "ended.edtf")) for row in found(text, "exercise")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In October 2021, the Rubezh-2021 exercise was held in Belarus.", "Rubezh-2021"),
        ("In October 2021, the joint exercise was held in Belarus.", None),
        ("Rubezh 2021, a joint exercise, was held in Belarus.", "Rubezh 2021"),
    ],
)
def test_a_date_is_no_name_of_an_exercise(text: str, expected: str | None) -> None:
    """A month in commas before an exercise says when it was, and a name with a year what it is called."""
    assert [row.name for row in found(text, "exercise")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 200 detainees had been released as of the morning of 9 January.", (None, "2022-01-09")),
        ("More than 200 detainees had been released as of late Sunday.", (None, "2022-01-09")),
        ("More than 200 detainees had been released on the morning of 9 January.", ("2022-01-09", None)),
    ],
)
def test_as_of_reaches_over_the_time_of_day(text: str, expected: tuple[str | None, str | None]) -> None:
    """A part of the day between "as of" and its date changes nothing."""
    assert [(value_at(row, "when.edtf"), value_at(row, "as_of.edtf")) for row in found(text, "enforcement_report")] == [expected]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The AU Peace and Security Council convened online and decided to send observers to Sudan.", "meeting", [[]]),
        ("The ministers met in Minsk and decided to send observers to Sudan.", "meeting", [["place:BY/minsk"]]),
        ("When the first missiles struck Iraq, few in Paris expected a short war.", "armed_incident", [[]]),
        ("After an attack on a base, 12 soldiers were killed in Gao.", "armed_incident", [["place:ML/gao"]]),
        ("After the withdrawal of US troops from Afghanistan, fighting resumed in Mali.", "deployment", [["state:AFG"]]),
        ("Armenia hosted CSTO drills in January and skipped a summit in Minsk in November.", "exercise", [[]]),
        ("Gunmen attacked a village and killed 12 people in Gao.", "armed_incident", [["place:ML/gao"]]),
        ("The army began an offensive and flew in mercenaries from Syria.", "operation", [[]]),
        ("The worst clashes since April 2021, when 55 people were killed, broke out in Batken.", "casualty_report", [[]]),
        ("The presidents signed a document on the progress of the operation in Kazakhstan.", "decision", [[]]),
        ("The presidents signed a treaty on trade in Minsk.", "decision", [["place:BY/minsk"]]),
    ],
)
def test_a_place_of_another_clause_is_not_where_it_was(text: str, kind: str, expected: list[list[str]]) -> None:
    """What is decided, believed or done next somewhere, and what a document is about, do not say where a claim plays."""
    assert placed(text, kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Five people were killed in Aweil and Zorbek.", "casualty_report", ["place:aweil", "place:zorbek"]),
        ("Five people were killed in Ganja, Zorbek and Talbek.", "casualty_report", ["place:AZ/ganja", "place:zorbek", "place:talbek"]),
        ("Shelling of Ganja, Zorbek and Talbek killed five people.", "casualty_report", ["place:AZ/ganja", "place:zorbek", "place:talbek"]),
        ("Clashes were reported in the towns of Zorbek and Talbek.", "unrest", ["place:zorbek", "place:talbek"]),
        ("In Gao, Zorbek and Talbek killed five people.", "casualty_report", ["place:ML/gao"]),
        ("Five people were killed in Gao and Zorbek was arrested.", "casualty_report", ["place:ML/gao"]),
        ("Five people were killed in Gao, Ivan Zorbek and Petr Talbek said.", "casualty_report", ["place:ML/gao"]),
    ],
)
def test_a_row_of_places_is_taken_whole(text: str, kind: str, expected: list[str]) -> None:
    """Names that nobody knows go on from a place where they close its row, and not where they do something."""
    assert placed(text, kind) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minsk, 9 January: Two soldiers were killed, the ministry reported.", "Two soldiers were killed"),
        ("Minsk, 9 January 2022: On Friday two soldiers were killed, the ministry reported.", "On Friday two soldiers were killed"),
        ("Minsk: Two soldiers were killed, the ministry reported.", "Two soldiers were killed"),
        ("The governor called for a truce until January 19.", "a truce until January 19"),
        ("The governor called for a truce on January 9.", "a truce"),
    ],
)
def test_a_dateline_is_no_part_of_what_is_said_and_a_bound_is(text: str, expected: str) -> None:
    """A place and a day with a colon open a report; how long something is to last belongs to it."""
    assert [row.text for row in found(text, "statement")] == [expected]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("In June, the Armenian government refused to host CSTO drills.", "exercise", "2021-06"),
        ("In June Putin did not visit Armenia.", "visit", "2021-06"),
        ("Putin will not visit Armenia in June.", "visit", "2022-06"),
        ("In June Armenia will not host CSTO drills.", "exercise", "2022-06"),
    ],
)
def test_what_was_refused_on_a_day_in_front_lies_behind(text: str, kind: str, expected: str) -> None:
    """A month before a refusal in the past tense has gone by; what will not be lies ahead."""
    assert [value_at(row, "when.edtf") for row in found(text, kind)] == [expected]

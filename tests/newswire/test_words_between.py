"""Words that stand between others: years before plurals, clauses between a subject and its verb, and soldiers who are harmed or handed back."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("In January 2022 protests broke out in Almaty.", "2022-01"),
        ("In 2021 riots broke out in Osh.", "2021"),
        ("Since 2014 riots have broken out in Osh.", "2014/.."),
        ("On 6 January 2021 riots broke out in Almaty.", "2021-01-06"),
    ],
)
def test_a_year_counts_no_plural(text: str, when: str) -> None:
    """A number of our time behind a month or "in" is the year, whatever plural comes next."""
    assert [value_at(row, "when.edtf") for row in found(text, "unrest")] == [when]


@pytest.mark.parametrize(
    ("text", "personnel"),
    [
        ("In January 2021 soldiers of the CSTO arrived in Kazakhstan.", None),
        ("In January 2000 soldiers arrived in Almaty.", "2000"),
        ("In January 1500 soldiers arrived in Almaty.", "1500"),
        ("Russia sent 2030 soldiers to Kazakhstan.", "2030"),
    ],
)
def test_a_count_is_no_year(text: str, personnel: str | None) -> None:
    """A round number counts what follows, and so does one behind anything but a date."""
    told = [value_at(row, "personnel.text") or value_at(row, "contingents.0.personnel.text") for row in found(text, "deployment")]
    assert told == [personnel]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Lukashenko, who chairs the CSTO, on Friday told reporters that the mission was over.", "person:alexander-lukashenko"),
        ("Azerbaijan, which shelled Goris, on Monday denied that it had attacked civilians.", "state:AZE"),
        ("Pashinyan, whose country hosts a base, in a speech on Tuesday said Armenia would leave.", "person:nikol-pashinyan"),
        ("Putin, who met Xi in Astana, later said the talks were useful.", "person:vladimir-putin"),
        ("Putin met Xi, who in Astana said the talks were useful.", "person:xi-jinping"),
    ],
)
def test_who_speaks_stands_before_the_clause(text: str, speaker: str) -> None:
    """A relative clause in commas does not take the verb behind it, whatever tells time or place in between."""
    assert [value_at(row, "attribution.source") for row in found(text, "statement")] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "The number of soldiers killed in Karabakh has risen to 105.",
        "The number of soldiers who were wounded has risen to 105.",
        "The number of wounded peacekeepers has risen to 30: 11 Italians and 19 Hungarians.",
        "The number of killed soldiers rose to 12.",
        "Azerbaijan returned 12 Armenian servicemen to Armenia.",
        "On Friday 12 Armenian servicemen were returned by Azerbaijan.",
    ],
)
def test_soldiers_who_are_harmed_or_handed_back_are_not_sent(text: str) -> None:
    """A number of soldiers who were harmed, or given back by a state that held them, is no strength and no withdrawal."""
    assert found(text, "deployment") == []


@pytest.mark.parametrize(
    ("text", "phase"),
    [
        ("The number of soldiers deployed in Mali has risen to 1,050.", "under_way"),
        ("The number of soldiers in Mali has risen to 105.", "under_way"),
        ("Twelve Armenian soldiers returned home from Kazakhstan.", "withdrawn"),
        ("Russia returned 300 soldiers from Kazakhstan.", "withdrawn"),
        ("France returned 300 French soldiers from Niger.", "withdrawn"),
    ],
)
def test_soldiers_who_come_home_are_withdrawn(text: str, phase: str) -> None:
    """Soldiers whom their own state takes home, or whose number grows, are a deployment."""
    assert [value_at(row, "phase") for row in found(text, "deployment")] == [phase]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Azerbaijan handed over 12 Armenian servicemen to Armenia.", [("state:AZE", "released")]),
        ("Azerbaijan handed over the bodies of 12 Armenian servicemen to Armenia.", []),
        ("Armenia handed over 12 Armenian servicemen to the court.", []),
    ],
)
def test_who_hands_over_soldiers_of_others_held_them(text: str, expected: list[tuple[str, str]]) -> None:
    """Soldiers of one state whom another one hands over are released, and the dead are not."""
    assert [(value_at(row, "by.entity"), value_at(row, "figures.0.kind")) for row in found(text, "enforcement_report")] == expected

"""Other times and places: what a claim is compared with, what is discussed, what people march for, and what goes on."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("At least 40 people were killed in the first three months of 2021, up 53% from the last quarter of 2020.", "2021-01/2021-03"),
        ("At least 40 people were killed in the first six months of last year.", "2021-01/2021-06"),
        ("At least 40 people were killed, a jump of 53% over the last quarter of 2020.", None),
        ("At least 40 people were killed, down by half from 2020.", None),
        ("At least 40 people were killed in fighting over the border in May 2020.", "2020-05"),
        ("At least 40 people were killed in the first three months of the siege.", None),
    ],
)
def test_a_number_is_not_of_the_time_that_it_is_compared_with(text: str, day: str | None) -> None:
    """So many months of a year are a time, and what the number rose from is another."""
    assert [value_at(row, "when.edtf") for row in found(text, "casualty_report")] == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("In September 2020 fighting broke out.\n\nThat November, 20 soldiers were killed in Goris.", "2020-11"),
        ("In September 2020 fighting broke out. That autumn 20 soldiers were killed.", "2020-23"),
        ("Fighting broke out on 13 September 2020.\n\nLater that month, 20 soldiers were killed.", "2020-09"),
        ("Fighting broke out on 13 September 2020. Earlier that year 20 soldiers were killed.", "2020"),
        ("Fighting broke out in 2020. He said that November was quiet and 20 soldiers were killed.", None),
    ],
)
def test_that_month_is_of_the_year_told_before(text: str, day: str | None) -> None:
    """And "said that November was" begins a clause."""
    assert [value_at(row, "when.edtf") for row in found(text, "casualty_report")] == [day]


@pytest.mark.parametrize(
    ("text", "kind", "day", "where"),
    [
        ("Leaders met in Abuja to discuss the July 26 coup in Niger.", "meeting", None, ["place:NG/abuja"]),
        ("Leaders met in Abuja on Thursday to discuss the July 26 coup.", "meeting", "2022-01-06", ["place:NG/abuja"]),
        ("Leaders gathered in Abuja over the coup in Niger.", "meeting", None, ["place:NG/abuja"]),
        ("Police in Osh detained 26 men over the transfer of a reservoir to Uzbekistan.", "enforcement_report", None, ["place:KG/osh"]),
        ("Police detained 26 men in Osh on January 3.", "enforcement_report", "2022-01-03", ["place:KG/osh"]),
    ],
)
def test_what_is_discussed_is_elsewhere(text: str, kind: str, day: str | None, where: list[str]) -> None:
    """Neither its day nor its place is that of those who speak of it, or are held over it."""
    assert [(value_at(row, "when.edtf"), list(value_at(row, "where"))) for row in found(text, kind)] == [(day, where)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("A court convicted nine men over protests in 2020, when more than 300 were detained.", [("convicted", None), ("detained", "2020")]),
        ("A court convicted nine men over the 2020 protests, when more than 300 were detained.", [("convicted", None), ("detained", "2020")]),
        ("A court convicted nine men in May 2020.", [("convicted", "2020-05")]),
        ("Hundreds marched in support of prisoners held in Minsk.", []),
        ("Hundreds of people held in Minsk went home.", [("detained", None)]),
    ],
)
def test_who_is_held_and_when(text: str, figures: list[tuple[str, str | None]]) -> None:
    """Two times are two reports, and those who march for prisoners are none."""
    assert [(value_at(row, "figures.0.kind"), value_at(row, "when.edtf")) for row in found(text, "enforcement_report")] == figures


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Thousands rallied in the capital after Azerbaijan launched an offensive in Nagorno-Karabakh.", []),
        ("Thousands rallied in Tbilisi in support of prisoners held in Minsk.", ["place:GE/tbilisi"]),
        ("Thousands rallied in Minsk.", ["place:BY/minsk"]),
    ],
)
def test_people_march_where_they_are(text: str, where: list[str]) -> None:
    """And not where that happened which they march for."""
    assert [list(value_at(row, "where")) for row in found(text, "unrest")] == [where]


@pytest.mark.parametrize(
    ("text", "where", "contributors"),
    [
        ("About 2,500 troops were deployed to Kazakhstan, from Russia, Belarus and Armenia.", ["state:KAZ"], ["state:RUS", "state:BLR", "state:ARM"]),
        ("About 2,500 troops arrived from Russia and Belarus.", [], ["state:RUS", "state:BLR"]),
        ("About 2,500 troops arrived in Mali from Chad and Niger.", ["state:MLI"], []),
        ("About 2,500 troops were withdrawn from Mali and Niger.", ["state:MLI", "state:NER"], []),
    ],
)
def test_where_troops_come_from_is_not_where_they_are(text: str, where: list[str], contributors: list[str]) -> None:
    """All states of the row are those that send them."""
    (row,) = found(text, "deployment")
    assert (list(value_at(row, "where")), [one.contributor for one in row.contingents]) == (where, contributors)


@pytest.mark.parametrize(
    ("text", "status", "phase"),
    [
        ("Russian forces are continuing to airlift peacekeepers to Kazakhstan.", "reported", "under_way"),
        ("Russian planes have made 75 flights to transfer peacekeepers to Kazakhstan.", "reported", "under_way"),
        ("Russian planes will make 75 flights to transfer peacekeepers to Kazakhstan.", "planned", "announced"),
        ("Russia continued to send troops to Mali.", "reported", "under_way"),
        ("Russia plans to continue sending troops to Mali.", "planned", "announced"),
        ("Russia will begin to send troops to Mali.", "planned", "announced"),
    ],
)
def test_what_goes_on_is_under_way(text: str, status: str, phase: str) -> None:
    """What somebody goes on doing, or has made journeys to do, is done; what they will go on doing is planned."""
    assert [(row.status, value_at(row, "phase")) for row in found(text, "deployment")] == [(status, phase)]

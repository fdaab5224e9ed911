"""Extents: where the words of a voice end, and which of two clauses has a place or a day."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize("text", ["Zas was quoted as saying :", "Zas was quoted as saying:", "Zas was quoted as saying", "TASS quoted Zas as saying :"])
def test_a_voice_that_says_nothing_makes_no_statement(text: str) -> None:
    """Where a text ends behind the cue there is nothing that was said."""
    assert found(text, "statement") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what the voice does next is not what it says
        ("China condemns the attack in Goma and will continue to support Mali.", ["the attack in Goma"]),
        ("Armenia rejected the accusations and will send observers.", ["the accusations"]),
        ("The ministry said that it rejected the plan and would respond.", ["it rejected the plan and would respond"]),
        # the writer goes on with a contrast
        ("The minister said the border was calm, yet residents fled their homes.", ["the border was calm"]),
        ("Rubio insisted that the pledge “is not in question,” yet few officials share his confidence.", ["the pledge “is not in question,”"]),
        ("The minister said the army had not yet left the town.", ["the army had not yet left the town"]),
        # another voice begins
        ("Officials said eight people were killed and a rights group said 20 were killed.", ["eight people were killed", "20 were killed"]),
        ("Officials said eight people were killed and several houses burned down.", ["eight people were killed and several houses burned down"]),
        # quoted words that are only the subject of what is said
        ("A spokeswoman said “dozens of attackers” had been “liquidated” overnight.", ["“dozens of attackers” had been “liquidated” overnight"]),
        ("He said “several” soldiers had been killed.", ["“several” soldiers had been killed"]),
        ("Lavrov said “we want peace” and left.", ["we want peace"]),
        ("Lavrov said “the time is right” in Moscow.", ["the time is right"]),
    ],
)
def test_what_is_said_ends_where_the_voice_ends(text: str, expected: list[str]) -> None:
    """A content ends before a deed of the voice, a contrast of the writer and another voice, and holds the clause that quoted words begin."""
    assert [value_at(row, "text") for row in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Twelve killed in Kabul blast, five die in Goma clashes", "casualty_report", [("place:AF/kabul",), ("place:CD/goma",)]),
        ("While six were killed in Goma, four others were killed in Kabul.", "casualty_report", [("place:CD/goma",), ("place:AF/kabul",)]),
        ("In Mali, six soldiers were killed near Gao, killing the mood.", "casualty_report", [("place:ML/gao",)]),
        ("In Goma, gunmen opened fire, and two people were killed.", "casualty_report", [("place:CD/goma",)]),
        ("In Baghdad two people died, and in Mosul five were wounded.", "casualty_report", [("place:IQ/baghdad",), ("place:IQ/mosul",)]),
        ("Six soldiers were killed in Kano; in Kaduna, three civilians were shot dead.", "casualty_report", [("place:NG/kano",), ("place:NG/kaduna",)]),
        ("In Gao: 12 soldiers were killed; 30 were wounded.", "casualty_report", [("place:ML/gao",)]),
        ("Talks went on in Geneva; 12 soldiers were killed in Gao.", "casualty_report", [("place:ML/gao",)]),
        ("A bomb exploded near a police van in Quetta, capital of Balochistan province, killing five.", "armed_incident", [("place:PK/quetta",)]),
        ("Militants shelled the outskirts of the town of Sotk.", "armed_incident", [("place:AM/sotk",)]),
    ],
)
def test_each_clause_has_its_own_place(text: str, kind: str, expected: list[tuple[str, ...]]) -> None:
    """Of two clauses with places each has its own; what a town is the capital of is not the place of what happened in it."""
    assert [value_at(row, "where") for row in found(text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In December the three leaders announced a joint force.", ["2021-12"]),
        ("The three leaders announced a joint force in December.", [None]),
        ("The president said in March that the army would leave.", ["2021-03"]),
        ("The ministry will announce the results in March.", ["2022-03"]),
    ],
)
def test_what_was_said_was_said_before(text: str, expected: list[str]) -> None:
    """A month without a year in which something was said is behind the day of publication, unless it is yet to be said."""
    assert [value_at(row, "when.edtf") for row in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armenia lost 49 soldiers and Azerbaijan 50.", [(49, ()), (50, ())]),
        ("Armenia lost 49 soldiers, Azerbaijan 50 and Russia three.", [(49, ()), (50, ()), (3, ())]),
        ("Armenia lost 49 soldiers and Azerbaijan has 50 tanks.", [(49, ())]),
        ("Armenia lost 49 soldiers, and Captain Petrov 50 men.", [(49, ())]),
        ("49 soldiers were killed, Azerbaijan 50 miles away.", [(49, ())]),
        ("94 were killed on the Kyrgyz side and 41 on the Tajik side.", [(94, ("state:KGZ",)), (41, ("state:TJK",))]),
        ("94 were killed on the eastern side and the other fled.", [(94, ())]),
    ],
)
def test_what_the_other_side_lost_is_a_report_of_its_own(text: str, expected: list[tuple[int, tuple[str, ...]]]) -> None:
    """The verb is left out of what the second state lost, and of how many died on the other side."""
    assert [(row.figures[0].quantity.value, row.where) for row in found(text, "casualty_report")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police first said five had been killed, but later put the toll at four.", ["Police", "Police"]),
        ("The agency said that 31 people were killed but later retracted the claim.", ["The agency", "The agency"]),
        ("The minister said Mali had left but denied the report.", ["The minister", "The minister"]),
        ("Officials said the ministers were met by Zas but rejected the plan.", ["Officials", "Officials"]),
        ("Officials said that Mali was suspended but remained calm.", ["Officials"]),
    ],
)
def test_who_told_a_passive_goes_on_behind_but(text: str, expected: list[str]) -> None:
    """Behind "but" a verb of saying is that of the voice, where tense or voice part it from what was said."""
    assert [row.attribution.source_text for row in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Authorities reported 13 dead, but the ministry clarified on Tuesday that the figure was 12.", [None, "2022-01-11"]),
        ("Authorities reported 13 dead, but the ministry said on Tuesday that it had no figures.", [None, "2022-01-11"]),
        ("Authorities reported 13 dead on Tuesday, but the ministry gave no figure.", ["2022-01-11"]),
    ],
)
def test_a_day_behind_a_verb_of_saying_is_of_what_it_says(text: str, expected: list[str | None]) -> None:
    """What was said before a joined clause is not dated by the day on which another voice spoke."""
    assert [value_at(row, "when.edtf") for row in found(text, "statement")] == expected

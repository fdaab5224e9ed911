"""Who asks, tells or is told: what officials are asked about, what several say together, and what is said behind or before a deed."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Asked about reports that 12 soldiers had been killed, the spokesman declined to comment.", "casualty_report", "possible"),
        ("The spokesman was asked about reports that 12 soldiers had been killed in Goma.", "casualty_report", "possible"),
        ("Asked about claims that Ugandan troops had crossed into Congo, the minister said he had no details.", "deployment", "possible"),
        ("The ministry could not verify claims that 30 people were killed.", "casualty_report", "possible"),
        ("The envoy could not immediately confirm reports that 30 soldiers had been killed.", "casualty_report", "possible"),
        ("The ministry was unable to confirm reports that 12 soldiers were killed.", "casualty_report", "possible"),
        ("The ministry could neither confirm nor deny reports that 12 soldiers were killed.", "casualty_report", "possible"),
        ("The army has not confirmed reports that rebels captured Goma.", "armed_incident", "possible"),
        ("The ministry declined to comment on reports that 12 soldiers were killed.", "casualty_report", "possible"),
        ("There are unconfirmed reports that Kenyan troops have arrived in Haiti.", "deployment", "possible"),
        ("There are unconfirmed reports of an attack on Goma.", "armed_incident", "possible"),
        ("Reports that 12 soldiers were killed could not be verified.", "casualty_report", "possible"),
        ("The ministry said it had no confirmation of reports that 12 soldiers were killed.", "casualty_report", "possible"),
        ("The report that 12 soldiers were killed was published on Monday.", "casualty_report", "reported"),
        ("The ministry did not corroborate the death of 12 soldiers.", "casualty_report", "possible"),
        ("The death of 12 soldiers has not been substantiated.", "casualty_report", "possible"),
        ("Nobody has confirmed the death of 12 soldiers.", "casualty_report", "possible"),
        ("No official has confirmed reports that 12 soldiers were killed.", "casualty_report", "possible"),
        ("No fewer than three officials confirmed the death of 12 soldiers.", "casualty_report", "reported"),
        ("The ministry corroborated the death of 12 soldiers.", "casualty_report", "reported"),
        ("The ministry confirmed reports that 12 soldiers were killed.", "casualty_report", "reported"),
        ("There are reports that 12 soldiers were killed.", "casualty_report", "reported"),
        ("Asked about reports of an attack, the spokesman said 12 soldiers had been killed.", "casualty_report", "reported"),
        ("Asked about reports that talks had failed, the spokesman said 12 soldiers had been killed.", "casualty_report", "reported"),
        ("The army could not confirm reports of looting, but 12 soldiers were killed in Goma.", "casualty_report", "reported"),
        ("He did not deny reports that 12 soldiers were killed.", "casualty_report", "reported"),
    ],
)
def test_reports_that_nobody_confirms_are_open(text: str, kind: str, status: str) -> None:
    """What reports say of which an official is asked, or which nobody can confirm, may be so; what is confirmed or told by somebody else is reported."""
    assert [row.status for row in found(text, kind)] == [status]


@pytest.mark.parametrize(
    ("text", "source", "words"),
    [
        ("Putin and Lukashenko met in Minsk, warning that NATO was expanding.", None, "Putin and Lukashenko"),
        ("Russia and China vetoed the resolution, saying it was unbalanced.", None, "Russia and China"),
        ("Mali, Niger and Burkina Faso cut ties, accusing Ukraine of supporting rebels.", None, "Mali, Niger and Burkina Faso"),
        ("Pashinyan and Aliyev met in Brussels, agreeing to resume talks.", None, "Pashinyan and Aliyev"),
        ("Putin met Lukashenko in Minsk, warning that NATO was expanding.", "person:vladimir-putin", "Putin"),
        ("Putin met Tokayev and Lukashenko, warning that NATO was expanding.", "person:vladimir-putin", "Putin"),
        ("Talks failed, and Lukashenko left, saying he was tired.", "person:alexander-lukashenko", "Lukashenko"),
    ],
)
def test_all_who_act_say_what_goes_with_their_deed(text: str, source: str | None, words: str) -> None:
    """A form in -ing behind a clause has all of its subjects for a source, and none of its objects."""
    (row,) = found(text, "statement")
    assert (value_at(row, "attribution.source"), value_at(row, "attribution.source_text")) == (source, words)


@pytest.mark.parametrize(
    ("text", "kind", "said", "words"),
    [
        ("49 soldiers were killed, Pashinyan told parliament, adding the number may not be final.", "casualty_report", "49 soldiers were killed", "Pashinyan"),
        ("Twelve people died, the mayor told local media on Monday, warning the number could rise.", "casualty_report", "Twelve people died", "the mayor"),
        ("Twelve people died, the mayor told AFP, adding that the number could rise.", "casualty_report", "Twelve people died", "the mayor"),
        ("Pashinyan told parliament that 49 soldiers were killed, adding the number may rise.", "casualty_report", "49 soldiers were killed", "Pashinyan"),
        ("The minister told parliament on Monday 12 soldiers were killed, adding it was late.", "casualty_report", "12 soldiers were killed", "The minister"),
    ],
)
def test_who_is_told_is_not_what_is_said(text: str, kind: str, said: str, words: str) -> None:
    """An audience before a comma and a further word of saying is none of the content, which stands before the speaker."""
    (row,) = found(text, kind)
    assert value_at(row, "attribution.source_text") == words
    assert value_at(found(text, "statement")[0], "text") == said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kenya gave the mission a helicopter, and its president, William Ruto, said it would stay.", "its president, William Ruto"),
        ("The bloc gave them a six-month period, and its president, Omar Touray, said the door was open.", "its president, Omar Touray"),
        ("Kenya sent the army a letter, and the minister said it would stay.", "the minister"),
        ("Japarov and Rahmon, the presidents, said the border was open.", "Japarov and Rahmon, the presidents"),
        ("Last week Putin and Lukashenko said it was late.", "Putin and Lukashenko"),
    ],
)
def test_what_somebody_is_given_does_not_speak(text: str, words: str) -> None:
    """The second object of a verb of giving is no part of the speaker behind "and"."""
    assert [value_at(row, "attribution.source_text") for row in found(text, "statement")] == [words]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("OCHA says that thousands have fled the camp after it was overrun by the RSF.", "camp"),
        ("The CSTO said the outpost was empty after it was shelled by the Taliban.", "outpost"),
        ("Rwanda said the border post was closed after it was shelled by Congolese forces.", "border post"),
        ("The Kremlin said the base was safe after it was hit by drones.", "base"),
        ("UNICEF said the school closed after it was shelled by the army.", "school"),
        ("Armenia said it would ask for help after it was attacked by Azerbaijan.", "it"),
        ("UNIFIL said it had left its base before it was shelled by the army.", "it"),
        ("The mission left the base after it was attacked by rebels.", None),
    ],
)
def test_a_site_is_struck_and_not_whoever_speaks_of_it(text: str, target: str | None) -> None:
    """In a clause of time "it" is the site that was closed or fled from; whoever left a site may be what was struck."""
    assert [value_at(row, "target.text") for row in found(text, "armed_incident")] == [target]


@pytest.mark.parametrize(
    ("text", "kind", "path", "expected"),
    [
        ("Georgia left the CIS after the 2008 war.", "membership", "since.edtf", None),
        ("After the 2008 war, Georgia left the CIS.", "membership", "since.edtf", None),
        ("Georgia left the CIS following the August 2008 war with Russia.", "membership", "since.edtf", None),
        ("Eritrea left IGAD after the 2006 invasion of Somalia.", "membership", "since.edtf", None),
        ("Mali was suspended from ECOWAS after the 2020 coup.", "membership", "since.edtf", None),
        ("The truce was signed after the May 2021 clashes.", "decision", "when.edtf", None),
        ("A ceasefire was declared after the July 2021 fighting.", "decision", "when.edtf", None),
        ("Georgia left the CIS in 2009 after the 2008 war.", "membership", "since.edtf", "2009"),
        ("Georgia left the CIS after 2008.", "membership", "since.edtf", "2008"),
        ("The truce was signed in June 2021 after the May 2021 clashes.", "decision", "when.edtf", "2021-06"),
        ("The truce was signed after the May 2021 clashes.", "armed_incident", "when.edtf", "2021-05"),
        ("Georgia left the CIS after the 2008 war.", "armed_incident", "when.edtf", "2008"),
    ],
)
def test_the_year_of_a_war_is_not_that_of_what_came_after(text: str, kind: str, path: str, expected: str | None) -> None:
    """A year or month that says which war or coup it was dates that alone, and not what was done after it."""
    assert [value_at(row, path) for row in found(text, kind)] == [expected]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The Heads of State criticised the war in Ituri, where 300 persons have been displaced since May, and condemned the attack of 8 October on Goma.",
            [("The Heads of State", "the war in Ituri"), ("The Heads of State", "the attack of 8 October on Goma")],
        ),
        (
            "The leaders welcomed the truce in Ituri, where fighting had raged, and condemned the attack of 8 October on Goma.",
            [("The leaders", "the truce in Ituri"), ("The leaders", "the attack of 8 October on Goma")],
        ),
        (
            "The leaders criticised the war in Ituri, where 300 have died since May, and they condemned the attack on Goma.",
            [("The leaders", "the war in Ituri"), ("they", "the attack on Goma")],
        ),
        (
            "The minister went to Ituri, where the army has said that it is winning and rebels have claimed a victory.",
            [("the army", "it is winning"), ("rebels", "a victory")],
        ),
    ],
)
def test_a_verb_behind_a_clause_of_where_goes_on_with_the_main_clause(text: str, said: list[tuple[str, str]]) -> None:
    """What is condemned behind a clause with "where" is condemned by the subject of the sentence, and its day is none of the statement before."""
    rows = found(text, "statement")
    assert [(value_at(row, "attribution.source_text"), value_at(row, "text")) for row in rows] == said
    assert {value_at(row, "when.edtf") for row in rows} == {None}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kazakhstan maintains trade contacts with Kabul.", []),
        ("Kosovo maintains close ties with Washington.", []),
        ("France calls UN Security Council meeting", []),
        ("Kosovo maintains the ban is legal.", ["the ban is legal"]),
        ("The clerk called talks in Minsk useful.", ["talks in Minsk useful"]),
        ("The premier maintained that the ties were close.", ["the ties were close"]),
        ("France calls the vote a farce.", ["the vote a farce"]),
        ("Kurti blamed Belgrade for the attack.", ["Belgrade for the attack"]),
        ("The ministry blamed the rebels for shelling the town.", ["the rebels for shelling the town"]),
        ("Russia accused Ukraine of shelling a village.", ["of shelling a village"]),
    ],
)
def test_what_is_kept_up_or_convened_is_not_said(text: str, said: list[str]) -> None:
    """Ties that are maintained and meetings that are called are no words; who is blamed for something is part of the blame."""
    assert [value_at(row, "text") for row in found(text, "statement")] == said


@pytest.mark.parametrize(
    ("text", "modes"),
    [
        ('"We have no plans to deploy forces, but Moscow is ready to help," Tasmagambetov said.', ["direct", "indirect"]),
        ('"Russia has agreed to leave," Tokayev said.', ["direct", "indirect"]),
        ('"We are ready to help," Tokayev said.', ["direct"]),
        ('Moscow "is ready to help," the ministry said. "The border is closed," it added.', ["partial", "indirect", "direct"]),
    ],
)
def test_words_in_a_quotation_are_those_of_who_is_quoted(text: str, modes: list[str]) -> None:
    """What somebody else is told to want or say within a quotation is given in the words of who is quoted."""
    assert [row.mode for row in found(text, "statement")] == modes


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Six soldiers were killed, the defence ministry of Niger said in a statement. The attack took place near Gao, it said.", "body:NER/defence-ministry"),
        ("Six soldiers were killed, Niger's defence ministry said in a statement on Monday. It said rebels had fled.", "body:NER/defence-ministry"),
        ("Mali left the bloc, the CSTO said in a statement. The door was open, it said.", "org:csto"),
        ("Six soldiers were killed, Pashinyan said in a statement. The attack took place near Gao, it said.", None),
        ("Rebels attacked a base in Mali. The attack took place near Gao, it said.", None),
    ],
)
def test_it_goes_on_with_who_spoke_before(text: str, source: str | None) -> None:
    """Beside a verb of saying "it" is the ministry or organisation whose words the sentence before gave, and no person."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('Asked whether Yerevan planned to quit, Pashinyan answered that "it does not".', ["it does not"]),
        ('Asked if Moscow had vowed to send troops, he said that "it had not".', ["it had not"]),
        ("Questioned about whether Minsk hoped to leave, Lukashenko said it did not.", ["it did not"]),
        ("Pashinyan said Yerevan planned to quit, and Moscow said it did not mind.", ["Yerevan planned to quit", "to quit", "it did not mind"]),
        ('When Yerevan said it would quit, Putin answered that "it will not".', ["it would quit", "it will not"]),
    ],
)
def test_what_a_question_supposes_nobody_says(text: str, said: list[str]) -> None:
    """In "Asked whether X planned to …, Y answered that …" only Y speaks."""
    assert [row.text for row in found(text, "statement")] == said

"""Who says what: insertions, headlines of two deeds, titles behind a name, agencies and their owners, and what nobody says after all."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The bridge is ours," said, in an interview with Reuters, the defence minister.', "the defence minister"),
        ('"The bridge is ours," said on Tuesday the head of the bridge office, Ilia Sarov.', "the head of the bridge office, Ilia Sarov"),
        ('"The bridge is ours," said late on Tuesday Ilia Sarov.', "Ilia Sarov"),
        ('"The bridge is ours," said, for his part, Ilia Sarov.', "Ilia Sarov"),
        ("The bridge is closed, said, at a briefing, Ilia Sarov.", "Ilia Sarov"),
        ('"The bridge is ours," said in Minsk.', None),
        ("The envoy crossed the bridge, said on Tuesday.", None),
        ("Troops crossed the bridge, visited on Monday the base, and went home.", None),
    ],
)
def test_insertions_before_who_says_it(text: str, expected: str | None) -> None:
    """Between an inverted cue and who says it may stand when, where and how it was said; without anybody behind that nobody speaks."""
    assert [value_at(row, "attribution.source_text") for row in found(text, "statement")] == ([expected] if expected is not None else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lukashenko Skips Summit, Denies Plan To Quit", [("person:alexander-lukashenko", "denied", "Plan To Quit")]),
        ("Pashinyan visits Moscow, says peacekeepers will leave", [("person:nikol-pashinyan", "reported", "peacekeepers will leave")]),
        ("Baku accuses Yerevan of shelling, warns of response", [("state:AZE", "reported", "of shelling"), ("state:AZE", "reported", "response")]),
        ("Armenian PM meets Putin, urges CSTO to act", [("person:nikol-pashinyan", "reported", "CSTO to act")]),
        (
            "Pashinyan Says Armenia Froze Membership, Denies Exit",
            [("person:nikol-pashinyan", "reported", "Armenia Froze Membership"), ("person:nikol-pashinyan", "denied", "Exit")],
        ),
        ("Russia, Belarus deny sending troops", [(None, "denied", "sending troops")]),
        ("Twelve dead in Almaty, says Tokayev", [("person:kassym-jomart-tokayev", "reported", "Twelve dead in Almaty")]),
        ("Troops leave Almaty, says Tokayev", [("person:kassym-jomart-tokayev", "reported", "Troops leave Almaty")]),
        ("Rebels take Goma, reports RFI", [("org:rfi", "reported", "Rebels take Goma")]),
        ("Armenia to leave CSTO, Pashinyan tells parliament", [("person:nikol-pashinyan", "reported", "Armenia to leave CSTO")]),
        ("UN chief urges calm in Kazakhstan", [("person:antonio-guterres", "reported", "calm in Kazakhstan")]),
        ("EU urges calm, vows aid", [("org:eu", "reported", "calm"), ("org:eu", "reported", "aid")]),
        ("Border vows of leaders", []),
        ("Kazakhstan restores order, thanks allies", []),
        ("Putin visits Minsk, talks planned", []),
        ("Putin meets Lukashenko, who denies plan", [("person:alexander-lukashenko", "denied", "plan")]),
    ],
)
def test_headlines_of_two_deeds(text: str, expected: list[tuple[str | None, str, str]]) -> None:
    """In a headline a comma joins what one subject does; who stands behind a verb of saying that ends it is who says it."""
    rows = found(text, "statement")
    assert [(value_at(row, "attribution.source"), value_at(row, "status"), value_at(row, "text")) for row in rows] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilia Sarov arrived in Astana on Monday. The US secretary of state said that the talks were useful.", "person:ilia-sarov"),
        ("Ilia Sarov visited Yerevan. The EU's High Representative said that the mission would be extended.", "person:ilia-sarov"),
        ("Suren Papikyan visited the border on Monday. The defence minister said that the drills were over.", "person:suren-papikyan"),
        ("Ilia Sarov visited Osh. The defence minister said that the drills were over.", None),
        ("Ilia Sarov visited Osh. The UN ambassador said that the drills were over.", None),
        ("Ilia Sarov arrived in Yerevan. The Armenian speaker said that the drills were over.", None),
        ("Ilia Sarov was killed in Osh. The US secretary of state said that the drills were over.", None),
        ("Pashinyan arrived in Moscow. The defence minister said that the drills were over.", None),
        ("The drills will end in Kazakhstan, the Armenian prime minister said.", "person:nikol-pashinyan"),
    ],
)
def test_a_title_behind_an_arrival(text: str, expected: str | None) -> None:
    """A great office with which the next sentence begins is that of who has just arrived, unless it is of the host, of a known other, or of a victim."""
    assert [value_at(row, "attribution.source") for row in found(text, "statement")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"A deal is near," Lavrov said, urging both sides to stop.', ["A deal is near", "both sides to stop"]),
        ('"A deal is near," said Lavrov, calling on both sides to stop.', ["A deal is near", "both sides to stop"]),
        ('"A deal is near," Lavrov said, warning of new clashes.', ["A deal is near", "new clashes"]),
        ('"A deal is near," Lavrov told reporters, vowing to help.', ["A deal is near", "to help"]),
        ('"A deal is near," Lavrov said, citing the ministry.', ["A deal is near"]),
        ('"A deal is near," Lavrov said, referring to the talks.', ["A deal is near"]),
        ('"A deal is near," Lavrov said, without saying when it was due.', ["A deal is near"]),
    ],
)
def test_forms_in_ing_behind_a_quotation(text: str, expected: list[str]) -> None:
    """What a form in -ing adds behind a quotation and its cue is said too, by the same source."""
    rows = found(text, "statement")
    assert [value_at(row, "text") for row in rows] == expected
    assert {value_at(row, "attribution.source") for row in rows} == {"person:sergey-lavrov"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pashinyan would later claim that 50 soldiers had died.", "reported"),
        ('"We came late," Zas would later say.', "reported"),
        ("Pashinyan would go on to claim that 50 soldiers had died.", "reported"),
        ("Zas would later deny that troops had fired.", "denied"),
        ("Pashinyan would claim that 50 soldiers had died.", None),
        ("Pashinyan would not later claim that 50 soldiers had died.", None),
        ("Few analysts believe that Armenia will leave the CSTO.", "denied"),
        ("Few of them expected Armenia to leave the bloc.", "denied"),
        ("Not many expected Armenia to leave the bloc.", "denied"),
        ("A few analysts believe that Armenia will leave the CSTO.", "reported"),
        ("Few officials said that the road was closed.", None),
        ("Zas stopped short of saying that the mission had failed.", None),
        ("Zas came close to saying that the mission had failed.", None),
        ("Zas began by saying that the mission had failed.", "reported"),
    ],
)
def test_what_is_said_after_all(text: str, expected: str | None) -> None:
    """ "Would later say" tells of what was said; what few think is denied, what few say or somebody does not quite say is not said."""
    assert [value_at(row, "status") for row in found(text, "statement")] == ([expected] if expected is not None else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three guards were killed, reports TASS.", "TASS"),
        ("Three guards were killed, reports the press service of the border troops.", "the press service of the border troops"),
        ("The press service of the border troops reports that three guards were killed.", "The press service of the border troops"),
        ("Three guards were killed, TASS reports citing the ministry.", "TASS"),
        ("The military reports that three guards were killed.", "The military"),
        ("Three guards were killed near Osh, announced the ministry on Monday.", "the ministry"),
        ("Three guards were killed, said the ministry in a statement on Monday.", "the ministry"),
        ("A statement issued on Monday by the ministry said three guards were killed.", "A statement issued on Monday by the ministry"),
        ('"Three guards were killed," reads a statement issued by the ministry.', "a statement issued by the ministry"),
    ],
)
def test_agencies_and_bodies(text: str, expected: str) -> None:
    """A press service with its owner, an agency behind "reports" and a ministry behind its cue tell the toll, without the day of their words."""
    (row,) = found(text, "casualty_report")
    assert value_at(row, "attribution.source_text") == expected


@pytest.mark.parametrize("text", ["He brought maps, reports the army wrote and files.", "The spread of reports that troops fled worried Zas."])
def test_reports_that_are_papers(text: str) -> None:
    """Behind a comma or a noun "reports" may be papers, of which somebody tells."""
    assert not [row for row in found(text, "statement") if "reports" in (value_at(row, "attribution.cue") or "")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Correction: an earlier post said 12 people were killed.", "retracted"),
        ("An earlier version of this story said that 12 people were killed.", "retracted"),
        ("An earlier article incorrectly said that 12 people were killed.", "retracted"),
        ("An earlier statement said 12 people were killed.", "reported"),
        ("A previous version of the bill said 12 people were killed.", "reported"),
    ],
)
def test_an_outlet_puts_its_own_text_right(text: str, expected: str) -> None:
    """What an earlier version of the text said holds no longer, and the toll in it is none."""
    assert [value_at(row, "status") for row in found(text, "casualty_report")] == [expected]


def test_notes_of_editors_are_not_read() -> None:
    """A paragraph in brackets says what an editor has done."""
    assert not found("(Corrects death toll in paragraph 3 to 11 from 12)", "casualty_report")
    assert found("(Adds quotes)\n\nTwelve people were killed in Osh.", "casualty_report")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yerevan blamed Baku for the attack, a charge it denied.", "state:AZE"),
        ("Zas accused Pashinyan of lying, a charge he denied.", "person:nikol-pashinyan"),
        ("Yerevan said Baku had shelled a village, a charge it denied.", None),
        ("Bishkek claims Tajik troops fired first, something Dushanbe denies.", "state:TJK"),
    ],
)
def test_nobody_denies_what_he_said_himself(text: str, expected: str | None) -> None:
    """A pronoun that denies a charge is of who is charged."""
    assert [value_at(row, "attribution.source") for row in found(text, "statement") if row.status == "denied"] == [expected]


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        ("RFE/RL's Kyrgyz Service said that talks failed.", "attribution.source", "body:rfe-rl/kyrgyz-service"),
        ("Sputnik said that talks failed.", "attribution.source", "org:sputnik"),
        ("Zas told Putin of his plan to resign.", "text", "of his plan to resign"),
        ("Zas told critics of the plan to resign.", "text", "critics of the plan to resign"),
        ("The US ambassador said that talks failed.", "attribution.source_text", "The US ambassador"),
    ],
)
def test_outlets_hearers_and_their_states(text: str, path: str, expected: str) -> None:
    """A service that speaks to a nation is a body of its outlet, an agency no person; who is told is no content; a state before a title is of its bearer."""
    assert told(text, "statement", [{path: expected}]) == [{path: expected}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sarov, asked whether troops would go, said they would stay.", [("Sarov", "they would stay")]),
        ("Sarov, asked when troops would go, replied that it was too early.", [("Sarov", "it was too early")]),
        ("Sarov, asked whether troops would go, declined to answer.", []),
        ("The reporter, a Dane, asked whether troops would go.", [("The reporter, a Dane", "whether troops would go")]),
        ("Ilia Sarov, a general based in Osh, said nine people had died.", [("Ilia Sarov, a general based in Osh", "nine people had died")]),
        ("The road was closed, TASS was told at the ministry.", [(None, "The road was closed")]),
        ("The ministry said 12 people had died, without elaborating.", [("The ministry", "12 people had died")]),
        ("The ministry said 12 people had left Osh, without food.", [("The ministry", "12 people had left Osh, without food")]),
    ],
)
def test_who_is_asked_and_who_is_told(text: str, expected: list[tuple[str | None, str]]) -> None:
    """Who is asked something behind a comma says only the answer; who is told something says nothing; what is left unsaid is none of the content."""
    assert [(value_at(row, "attribution.source_text"), value_at(row, "text")) for row in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The reports about the death of 12 soldiers are not true, the ministry said.", "denied"),
        ("The reports about the death of 12 soldiers do not correspond to reality, the ministry said.", "denied"),
        ("The ministry did not confirm the death of 12 soldiers.", "possible"),
        ("The death of 12 soldiers was not confirmed.", "possible"),
        ("The ministry confirmed the death of 12 soldiers.", "reported"),
        ("Reports that 12 soldiers were killed are not new.", "reported"),
        ("The ministry did not confirm the report, and 12 soldiers died.", "reported"),
    ],
)
def test_what_is_not_confirmed(text: str, expected: str) -> None:
    """A death that nobody confirms is possible, and one of which the reports are called untrue is denied."""
    assert [row.status for row in found(text, "casualty_report")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armenia accused Azerbaijan of renewed shelling.", ["of renewed shelling"]),
        ("Armenia accused Azerbaijan of renewed heavy fighting.", ["of renewed heavy fighting"]),
        ("Zas warned of planned attacks.", ["planned attacks"]),
        ("Mali and Chad accused each other on Saturday of continued shelling.", ["of continued shelling"] * 2),
        ("The charges that Zas spoke of renewed the quarrel.", []),
    ],
)
def test_a_participle_behind_a_preposition_describes_a_noun(text: str, expected: list[str]) -> None:
    """ "Of renewed shelling" has no verb."""
    assert [value_at(row, "text") for row in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tajikistan in turn said it was ready.", "Tajikistan"),
        ("Baku in response accused Yerevan of lying.", "Baku"),
        ("Yerevan for its part said two soldiers had died.", "Yerevan"),
        ("A spokesman for the ministry said two soldiers had died.", "A spokesman for the ministry"),
        ("The commander in Batken said two soldiers had died.", "The commander in Batken"),
    ],
)
def test_whose_turn_it_is_is_no_part_of_who_speaks(text: str, words: str) -> None:
    """ "In turn" and "for its part" say that somebody speaks after another, and not who."""
    assert found(text, "statement")[0].attribution.source_text == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The two sides, divided since the war of 2020, agreed to meet.", "The two sides"),
        ("Mali, expelled after its army took power, said it would leave.", "Mali"),
        ("Two states, both suspended from the bloc after coups, said they would leave.", "Two states, both suspended from the bloc after coups"),
        ("Mali left the bloc since the army, Keita said, had taken power.", "Keita"),
    ],
)
def test_what_befell_a_speaker_within_commas_does_not_speak(text: str, words: str) -> None:
    """A participle within commas, with what it happened after or since, describes the subject before it."""
    assert found(text, "statement")[-1].attribution.source_text == words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Zas said that Mali would leave and that Chad and Togo vowed to stay.",
            ["Mali would leave and that Chad and Togo vowed to stay", "to stay"],
        ),
        ("Zas said Mali would leave and Chad vowed to stay.", ["Mali would leave", "to stay"]),
        ("Zas said that Chad and Togo should see it as a sign.", ["Chad and Togo should see it as a sign"]),
    ],
)
def test_a_second_clause_with_that_is_said_by_the_same(text: str, said: list[str]) -> None:
    """ "And that" goes on with what is said, however many its subject names; a bare "and" before a voice does not."""
    assert [row.text for row in found(text, "statement")] == said


def test_a_number_is_nobody() -> None:
    """ "Nine of the leaders attended" mints no person of the name of Nine."""
    assert not any("nine" in one for row in found("Nine of the bloc's 15 heads of state attended the meeting.", "meeting") for one in row.participants)

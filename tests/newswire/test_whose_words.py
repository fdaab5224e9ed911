"""Whose words and deeds they are: accusers beside a clause, addressees of whom more is said, several who decide, and what is taken back."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The death toll reached 94, as Bishkek accused Dushanbe of aggression.", None),
        ("Twelve people were killed, as the bloc urged restraint.", None),
        ("Twelve people were killed, as Tokayev told parliament.", "person:kassym-jomart-tokayev"),
        ("Twelve people were killed, as Tokayev said on Friday.", "person:kassym-jomart-tokayev"),
    ],
)
def test_who_accuses_or_urges_beside_a_clause_does_not_say_it(text: str, source: str | None) -> None:
    """An as-clause whose verb has a content of its own names no source of the clause beside it."""
    assert [value_at(row, "attribution.source") for row in found(text, "casualty_report")] == [source]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The envoy told the Council in a session requested by Armenia that the border was calm.", "the border was calm"),
        ("Tokayev told Putin, who chairs the CIS, that on Friday Kazakhstan would vote.", "on Friday Kazakhstan would vote"),
        ("Putin told a forum attended by Xi that trade was growing.", "trade was growing"),
        ("Zas told reporters who asked about the mission that it was over.", "it was over"),
    ],
)
def test_what_is_said_of_an_addressee_is_no_content(text: str, content: str) -> None:
    """What somebody is told stands behind all that says who they are, and nobody else says it."""
    assert [row.text for row in found(text, "statement")] == [content]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The ministry said 49 soldiers had been killed, a figure that it later withdrew.", "retracted"),
        ("The ministry reported 49 deaths, a number it later retracted.", "retracted"),
        ("The ministry reported 49 deaths, a number that was later withdrawn.", "retracted"),
        ("The ministry said 49 soldiers had been killed before the army withdrew.", "reported"),
        ("The ministry said 49 soldiers had been killed, a figure that the army repeated as it withdrew from Goris.", "reported"),
        ("The ministry reported 49 deaths, a figure that it never withdrew.", "reported"),
    ],
)
def test_a_figure_that_its_own_clause_takes_back_is_retracted(text: str, status: str) -> None:
    """A relative clause behind a figure can take it back, where withdrawing is its own verb."""
    assert [(row.status, value_at(row, "attribution.source_text")) for row in found(text, "casualty_report")] == [(status, "The ministry")]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The decision of Mali and Niger to leave the bloc was condemned.", None),
        ("Mali and Niger decided to leave the bloc.", None),
        ("The decision of Mali to leave the bloc was condemned.", "state:MLI"),
        ("The decision of Kenya and its partners to send police was welcomed.", "state:KEN"),
    ],
)
def test_what_several_decide_is_not_the_decision_of_the_first(text: str, body: str | None) -> None:
    """A decision of two by name has no one body."""
    assert [value_at(row, "body") for row in found(text, "decision")] == [body]


@pytest.mark.parametrize(
    ("text", "contributors"),
    [
        ("The offer by Togo and Benin to send troops to Niger was accepted.", ["state:TGO", "state:BEN"]),
        ("The leaders of Togo and Benin agreed to send troops to Niger.", ["state:TGO", "state:BEN"]),
        ("The parliaments of Togo and Benin approved the deployment of troops to Niger.", ["state:TGO", "state:BEN"]),
        ("The president of Chad sent soldiers to Niger.", ["state:TCD"]),
    ],
)
def test_troops_are_of_all_whose_offer_or_leaders_send_them(text: str, contributors: list[str]) -> None:
    """Who sends stands behind "of" or "by" too, all of them."""
    assert [[one.contributor for one in row.contingents] for row in found(text, "deployment")] == [contributors]


@pytest.mark.parametrize("who", ["The Member States", "The CSTO Member States", "The Defence Ministers", "The Contracting Parties"])
def test_several_by_what_they_are_called_are_nobody_by_name(who: str) -> None:
    """A plural of what people or states are is neither a person nor an organisation."""
    assert [(value_at(row, "attribution.source"), value_at(row, "attribution.source_text")) for row in found(f"{who} condemned the attack.", "statement")] == [
        (None, who)
    ]


@pytest.mark.parametrize("who", ["The Government of Mali", "The Government of the Republic of Mali", "The government of Mali", "The Malian government"])
def test_a_government_is_that_of_its_state(who: str) -> None:
    """Capitals do not hide of which state an institution is."""
    assert [value_at(row, "attribution.source") for row in found(f"{who} said that the border was closed.", "statement")] == ["body:MLI/government"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Twelve soldiers were killed or went missing.", ["casualties"]),
        ("Dozens of civilians died or were injured in the shelling.", ["casualties"]),
        ("Forty people died or disappeared.", ["casualties"]),
        ("Twelve people died and 30 were injured.", ["killed", "wounded"]),
        ("Twelve soldiers were killed and two are missing.", ["killed", "missing"]),
    ],
)
def test_what_befell_one_number_of_people_is_not_divided(text: str, kinds: list[str]) -> None:
    """One number with two fates joined by "or" counts neither of them."""
    assert [[figure.kind for figure in row.figures] for row in found(text, "casualty_report")] == [kinds]


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("The exercise Rubezh is scheduled for October in Kyrgyzstan.", "planned", "2022-10"),
        ("The CSTO exercise Echelon is planned for May.", "planned", "2022-05"),
        ("The exercise Rubezh was held in October in Kyrgyzstan.", "reported", "2021-10"),
    ],
)
def test_exercises_that_are_scheduled_are_planned(text: str, status: str, when: str) -> None:
    """An exercise that has a day and has not been held is planned, "May" a month behind "planned for"."""
    assert [(row.status, value_at(row, "when.edtf")) for row in found(text, "exercise")] == [(status, when)]


@pytest.mark.parametrize("attack", ["the “barbaric” attack", "the “cowardly and barbaric” attack", "the attack"])
def test_an_object_with_words_in_quotation_marks_says_nothing(attack: str) -> None:
    """Who speaks behind "and" speaks alone, whatever the object before it is called."""
    rows = found(f"The EU condemned {attack}, and Josep Borrell said the bloc would stand by Burkina Faso.", "statement")
    assert [value_at(row, "attribution.source_text") for row in rows] == ["The EU", "Josep Borrell"]


@pytest.mark.parametrize("said", ["Pashinyan said", "Pashinyan told reporters", "said Pashinyan", "Pashinyan said on Friday"])
def test_who_says_it_between_subject_and_verb_is_not_the_subject(said: str) -> None:
    """Between two commas may stand who says it; what stands before is of the clause."""
    (row,) = found(f"Armenia, {said}, had asked the CSTO for help.", "request")
    assert (row.requester, value_at(row, "attribution.source")) == ("state:ARM", "person:nikol-pashinyan")
    assert found(f"Putin, {said}, met Aliyev in Moscow.", "meeting")[0].participants == ("person:vladimir-putin", "person:ilham-aliyev")


def test_where_a_content_begins_is_where_it_plays() -> None:
    """A place before who says it is of what is said."""
    assert [value_at(row, "where") for row in found("In Armenia, Pashinyan said, 12 soldiers were killed.", "casualty_report")] == [("state:ARM",)]


def test_an_object_before_who_says_it_does_nothing() -> None:
    """Whom somebody visited is no subject of what stands behind the next comma."""
    assert found("Lavrov visited Armenia, officials said, met Pashinyan and left.", "meeting") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Togo, according to its president, offered to mediate.", "Togo offered to mediate"),
        ("Armenia, according to Lavrov, had asked for help.", "Armenia had asked for help"),
        ("Monday, according to the ministry, troops left.", "troops left"),
        ("But, according to the ministry, troops left.", "troops left"),
    ],
)
def test_one_name_before_according_to_is_of_the_content(text: str, content: str) -> None:
    """A subject of one word is told with its clause; a day or conjunction is not."""
    assert found(text, "statement")[0].text == content


@pytest.mark.parametrize(
    ("text", "content", "medium"),
    [
        ("Pashinyan announced the deployment on Facebook.", "the deployment", "Facebook"),
        ("Pashinyan condemned the attack on Telegram on Thursday.", "the attack", "Telegram"),
        ("Pashinyan announced a ban on Facebook.", "a ban on Facebook", None),
    ],
)
def test_where_a_thing_is_announced_is_no_part_of_it(text: str, content: str, medium: str | None) -> None:
    """A platform behind what is said is its medium, unless it is what something is done to."""
    assert [(row.text, row.medium) for row in found(text, "statement")] == [(content, medium)]


@pytest.mark.parametrize(
    ("thing", "contents"),
    [("the government", []), ("the army chief", []), ("two ministers", []), ("the report", ["the report"]), ("the claims", ["the claims"])],
)
def test_who_is_dismissed_from_office_is_not_denied(thing: str, contents: list[str]) -> None:
    """A government is dismissed, a claim is dismissed as false."""
    assert [row.text for row in found(f"Tokayev dismissed {thing}.", "statement")] == contents

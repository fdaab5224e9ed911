"""Words that look like others: stops of abbreviations, companies of a nation, requests that nobody made, towns that are held, and countries that are meant."""

import pytest

from csto_events.language.reading import Reading

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Fighting continued until 1500 hrs. Two peacekeepers have died.", 2),
        ("The base lies 12 km. Three civilians were killed there.", 2),
        ("Makolo denied it on X. U.N. experts say soldiers are in Congo.", 2),
        ("He met officials from the U.S. The ministry said nothing.", 2),
        ("It lies 12 km. north of Goma.", 1),
        ("Jens X. Petrov met U.S. President Joe Biden.", 1),
        ("Mr. A. Sidorov said so.", 1),
    ],
)
def test_a_stop_behind_a_unit_may_end_a_sentence(text: str, count: int) -> None:
    """The stop of a unit, of X or of a dotted name ends the sentence where what follows begins one."""
    assert len(Reading.of(text).sentences) == count


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Goran Rakić, the leader of Serb List, resigned on Monday.", "person:goran-rakic"),
        ("The leader of Georgian Dream, Irakli Kobakhidze, spoke in Tbilisi.", "person:irakli-kobakhidze"),
        ("The chairman of Russian Railways, Oleg Belozerov, said trains were running.", "person:oleg-belozerov"),
        ("Ivan Petrov, the president of Ukrainian Red Cross, said two people were killed.", "person:ivan-petrov"),
    ],
)
def test_who_heads_a_company_of_a_nation_heads_no_state(text: str, person: str) -> None:
    """A name that begins with an adjective of nation is one of a party or company, whose head is no head of state."""
    assert [(value_at(row, "person"), row.role, row.of) for row in found(text, "tenure")] == [(person, "other", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Pashinyan told Reuters that Armenia had suspended its membership.",
        "Mali told the BBC that it had suspended its participation.",
        "The SCO sent observers. Mali suspended its membership in 2012.",
    ],
)
def test_nobody_is_a_member_of_a_news_agency(text: str) -> None:
    """A standing is neither in a news agency, nor lost in an organisation of which the state never was."""
    assert found(text, "membership") == []


@pytest.mark.parametrize(
    "text",
    [
        "The CSTO has received no request from Armenia for assistance.",
        "There was no request from Kazakhstan for troops.",
        "The Council has not received a request from Armenia for troops.",
    ],
)
def test_a_request_that_nobody_received_is_denied(text: str) -> None:
    """ "No request" and a request not received were not made."""
    assert [row.status for row in found(text, "request")] == ["denied"]


def test_it_is_the_subject_of_the_main_clause() -> None:
    """Behind a clause of time "it" is not who that clause tells of."""
    text = "When Azerbaijani forces shelled Jermuk, Yerevan invoked Article 4: it asked the CSTO for military assistance."
    assert [row.requester for row in found(text, "request")] == ["state:ARM"]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Kenyan mediators met the parties in Khartoum. Fifty people were killed in the country, doctors in Sudan said.", "state:SDN"),
        ("Mediators of Kenya met. A doctor in Niamey said fifty people were killed in the country.", "state:NER"),
        ("Riots broke out in Mali. Fifty people were killed in the country, the ministry said.", "state:MLI"),
    ],
)
def test_the_country_is_that_of_its_own_sentence(text: str, where: str) -> None:
    """The town of a sentence, or those who tell of it, say which country is meant before other sentences do."""
    assert [value_at(row, "where.0") for row in found(text, "casualty_report")] == [where]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The drones came from Russia. The army said two people had been killed.", None),
        ("Talks with Iran resumed. The defence ministry said three soldiers had died.", None),
        ("The rebels, who deny any link to Rwanda, killed 12 soldiers, the army said.", None),
        ("Georgian police fired tear gas. The interior ministry said three officers had been injured.", "body:GEO/ministry-of-internal-affairs"),
        ("Two soldiers were killed in Mali. The army said rebels had killed two men.", "body:MLI/army"),
    ],
)
def test_the_army_is_of_no_state_that_is_only_pointed_at(text: str, source: str | None) -> None:
    """From where drones come, and with whom somebody talks, is not whose army speaks."""
    assert value_at(found(text, "casualty_report")[-1], "attribution.source") == source


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Russia said it shot down 12 drones, a claim Kyiv did not confirm.", [("state:RUS", "it shot down 12 drones")]),
        ("Two sources said fighters killed 12 men, a claim Bamako repeated.", [(None, "fighters killed 12 men")]),
        ("Kyiv says 3,000 soldiers were killed, a figure Moscow has not commented on.", [("state:UKR", "3,000 soldiers were killed")]),
        ("Iran fired missiles, an attack Israel vowed to avenge.", [("state:ISR", "to avenge")]),
    ],
)
def test_a_claim_that_somebody_takes_up_is_not_theirs(text: str, said: list[tuple[str | None, str]]) -> None:
    """A noun in apposition with a clause of its own neither speaks nor is said."""
    assert [(value_at(row, "attribution.source"), row.text) for row in found(text, "statement")] == said


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("President Johnson Toribiong spoke.", "person:johnson-toribiong"),
        ("Interior Minister Rahmon Yusuf said 12 people were detained.", "person:rahmon-yusuf"),
        ("President Rahmon spoke.", "person:emomali-rahmon"),
    ],
)
def test_a_first_name_is_no_surname_of_somebody_else(text: str, person: str) -> None:
    """Behind a title, a surname that is known with another name behind it is the first name of somebody else."""
    assert [value_at(row, "person") for row in found(text, "tenure")] == [person]


@pytest.mark.parametrize("text", ["M23 controls Goma.", "The RSF says it controls the airport."])
def test_who_controls_a_town_has_not_just_taken_it(text: str) -> None:
    """Control is a state of things; to take it is an attack."""
    assert found(text, "armed_incident") == []
    assert len(found("M23 took control of Goma.", "armed_incident")) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The RSF is thought to have some 100,000 fighters.", 0),
        ("The CSTO, which was founded in 2002, has about 20,000 troops in its rapid reaction force.", 0),
        ("Turkey has 400,000 soldiers.", 0),
        ("Turkey has 5,000 soldiers in Syria.", 1),
        ("Ireland has 347 soldiers in UNIFIL.", 1),
        ("Armenia has a contingent of 300.", 1),
        ("Ghana has about 900 soldiers in the province.", 1),
    ],
)
def test_an_army_is_no_deployment(text: str, count: int) -> None:
    """How many soldiers a state or alliance has is a deployment only where it is said where they are."""
    assert len(found(text, "deployment")) == count


@pytest.mark.parametrize(
    "text",
    ["Uzbekistan offers a precedent for a quiet exit.", "The treaty offers no protection against unrest.", "The treaty invites members to consult each other."],
)
def test_treaties_and_precedents_say_nothing(text: str) -> None:
    """What a document offers, and what serves as an example, is nobody's word."""
    assert found(text, "statement") == []


def test_who_put_a_figure_first_is_who_acknowledges_another() -> None:
    """A number is nobody who speaks."""
    text = "Armenia acknowledged 224 dead, having first put its losses at 49."
    assert [value_at(row, "attribution.source") for row in found(text, "statement")] == ["state:ARM", "state:ARM"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The UN's envoy, Bintou Keita, urged restraint, and the Kenyan president, William Ruto, said he would mediate.", "person:william-ruto"),
        ("The army's spokesman, Col. Ahmed Ali, arrived in Goma, and the defence minister, Guy Kabombo, said 12 men had died.", "person:guy-kabombo"),
        ("Military spokesman Col. Ahmed Ali said the town had fallen. The spokesman added that 12 men were missing.", "person:ahmed-ali"),
        ("Colonel General Anatoly Sidorov visited Minsk. A. Sidorov noted that all was ready.", "person:anatoly-sidorov"),
        ("Ellen Løj urged restraint.", "person:ellen-loj"),
    ],
)
def test_who_speaks_last(text: str, source: str) -> None:
    """A joined clause has its own speaker, a short title is borne by who bears the long one, and initials stand for names."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source

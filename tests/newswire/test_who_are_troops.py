"""Who are troops: words for soldiers that others have too, and how many go."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    "text",
    [
        "The peacekeeping company left Almaty.",
        "The infantry division left Poland.",
        "Soldiers from Chad fought in Mali. The unit left Bamako on Monday.",
        "A company of paratroopers left Bamako.",
        "Private military contractors arrived in Mali.",
        "The CSTO decided to send a mission to Armenia.",
        "An OSCE observer mission was deployed to Georgia.",
        "The mission in Mozambique is headed by Major General Xolani Mankayi.",
        "The council held a vote to send a mission to Mali.",
        "Turkish units left Syria on Monday.",
        "Military instructors arrived in Niger.",
        "Two hundred military personnel arrived in Mali.",
    ],
)
def test_a_company_or_mission_of_forces_is_deployed(text: str) -> None:
    """A word that firms and embassies have too is one of troops where the text says so."""
    assert len(found(text, "deployment")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The company left Almaty.",
        "Soldiers seized the mine. The company left Mali on Monday.",
        "The company left Mali after the army took its gold.",
        "The Russian mining company left Mali.",
        "The IMF mission left Bishkek on Friday.",
        "The IAEA inspectors arrived in Iran.",
        "The observers left Minsk after the election.",
        "The OSCE sent election observers to Osh.",
        "The diplomatic mission left Niamey.",
        "The general left Minsk.",
        "Investigators arrived in Almaty from Moscow.",
        "Three pilots left Almaty on Monday.",
        "Embassy personnel left Khartoum.",
    ],
)
def test_others_are_not_deployed(text: str) -> None:
    """Firms, inspectors, diplomats, observers of votes and single officers are no troops."""
    assert found(text, "deployment") == []


@pytest.mark.parametrize(
    ("text", "contributor", "personnel"),
    [
        ("A Kyrgyz contingent, 150 soldiers, arrived in Almaty.", "state:KGZ", 150),
        ("The Belarusian company of the peacekeeping forces, 100 men, guarded the airfield at Zhetygen.", "state:BLR", 100),
        ("France sent 200 police and military personnel to Mali.", "state:FRA", 200),
        ("France sent 200 police and the army to Mali.", "state:FRA", None),
        ("France sent two battalions, 1,600 soldiers, to Mali.", "state:FRA", 1600),
    ],
)
def test_how_many_go(text: str, contributor: str, personnel: int | None) -> None:
    """A number in commas behind a unit, or one of two sorts together, is that of those who go."""
    expected = [{"contingents.0.contributor": contributor, "contingents.0.personnel.value": personnel}]
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Russian defence ministry spokesman Igor Petrov said no.", "body:RUS/ministry-of-defence"),
        ("China's foreign ministry spokeswoman Mao Ning said no.", "body:CHN/ministry-of-foreign-affairs"),
        ("The Russian defence ministry's spokesman, Igor Petrov, said no.", "body:RUS/ministry-of-defence"),
        ("Mali's army spokesman Issa Keita said no.", "state:MLI"),
        ("Foreign ministry spokesman Mao Ning said no.", None),
        ("Russian football spokesman Igor Petrov said no.", None),
    ],
)
def test_ministries_in_small_letters_have_spokesmen(text: str, of: str | None) -> None:
    """Who speaks for a ministry in small letters has an office of that ministry of the state named before it."""
    assert [value_at(row, "of") for row in found(text, "tenure")] == [of]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Prime Minister Manasseh Sogavare spoke. Fiji's prime minister, Frank Bainimarama, said no.", "person:frank-bainimarama"),
        ("The premier, Frank Bainimarama, said no.", "person:frank-bainimarama"),
    ],
)
def test_adjectives_that_are_forenames(text: str, person: str) -> None:
    """A forename that is an adjective too belongs to the name."""
    assert value_at(found(text, "tenure")[-1], "person") == person


def test_a_bloc_is_an_organisation() -> None:
    """What a bloc is called is no person."""
    rows = found("The opposition bloc Al Wefaq said 21 of its members had been detained.", "statement")
    assert [value_at(row, "attribution.source") for row in rows] == ["org:al-wefaq"]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Five people were killed in the capital, Honiara, on Friday.", ("place:SB/honiara",)),
        ("Five people were killed in the Malian capital, Bamako.", ("place:ML/bamako",)),
        ("Five people were killed in the country's second city, Osh, the ministry said.", ("place:KG/osh",)),
        ("The mayor of the capital, Bamako, said five people were killed.", ()),
        ("Five people were killed in the capital, Bamako said.", ()),
    ],
)
def test_a_town_in_commas_is_where(text: str, where: tuple[str, ...]) -> None:
    """The name in commas behind a town is where it was, and a capital that speaks is not."""
    assert [value_at(row, "where") for row in found(text, "casualty_report")] == [where]


@pytest.mark.parametrize(
    ("text", "contributors"),
    [
        ("A policeman of the mission in Haiti is missing. Kenya promised to send 600 more officers.", ["state:KEN"]),
        ("Kenya promised to send 600 more officers.", []),
        ("The mission began. France sent 300 police officers to the stadium.", []),
        ("The mission began. France hired 300 police officers.", []),
    ],
)
def test_police_of_a_mission(text: str, contributors: list[str]) -> None:
    """Police whom a state sends are of the mission of which the text has spoken, unless they go elsewhere."""
    assert [one.contributor for row in found(text, "deployment") for one in row.contingents] == contributors

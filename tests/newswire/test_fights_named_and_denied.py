"""Fights named and denied: who fights whom where the words only imply it, what is told for the first time, and what did not happen."""

import pytest

from .reading import found, told

BORDER = {"kind": "border_clash"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 280 soldiers were killed in the worst border clashes in years.", [BORDER]),
        ("Nine people were killed in the deadliest attack since 2015.", [{"kind": "attack"}]),
        ("More than 280 soldiers were killed in the border clashes.", []),
        ("Border guards reported shelling of the village of Sotk.", [{"kind": "shelling", "target.text": "village"}]),
        ("The army denied shelling of the village.", [{"kind": "shelling", "status": "denied"}]),
        ("The army denied shelling the village.", [{"kind": "shelling", "status": "denied"}]),
        (
            "Kyrgyzstan and Tajikistan agreed to a truce after two days of fighting along their disputed border.",
            [{"actor.entity": "state:KGZ", "target.entity": "state:TJK", **BORDER}],
        ),
        ("Armenia appealed to the CSTO after clashes with Azerbaijan.", [{"actor.entity": "state:ARM", "target.entity": "state:AZE", **BORDER}]),
        ("Yerevan asked for help after border clashes with Azerbaijan.", [{"actor.entity": "state:ARM", "target.entity": "state:AZE"}]),
        ("Russia brokered a truce after clashes with Azerbaijan.", []),
        ("France backed Armenia after clashes with Azerbaijan.", []),
        ("Russia sent observers after clashes with Azerbaijan.", []),
        ("The opposition rallied after clashes with police.", []),
        ("Pashinyan resigned after clashes with parliament.", []),
    ],
)
def test_who_fights_whom_is_implied(text: str, expected: list[dict[str, object]]) -> None:
    """The worst fight of its kind is told for the first time; a state that acts after clashes with another one has fought it."""
    assert told(text, "armed_incident", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Baku's foreign ministry said there had been no incursion.", [{"kind": "incursion", "status": "denied"}]),
        ("There was no attack on the base, the army said.", [{"kind": "attack", "status": "denied"}]),
        ("Moscow denied there had been any attack on the base.", [{"kind": "attack", "status": "denied"}]),
        ("He asked if there had been any attack on the base.", []),
        ("There will be no attack on the base.", []),
        ("There have been no clashes between protesters and police.", []),
        ("If there had been no attack, the deal would stand.", []),
        ("There is no sign of an attack on the base.", []),
        ("There were no reports of shelling of the town.", []),
        ("There was no hint of an attack on the base in Gyumri.", []),
        ("There was not any evidence of an attack on the base in Gyumri.", []),
        ("The army did not find evidence of shelling of Gyumri.", []),
        ("The army has not found evidence that Armenia shelled Gyumri.", []),
        ("The army did not hide evidence of shelling of Gyumri.", [{"kind": "shelling"}]),
        ("There were reports of shelling of Gyumri.", [{"kind": "shelling"}]),
        ("He has not seen the reports that Armenia shelled Gyumri.", [{"kind": "shelling"}]),
    ],
)
def test_what_did_not_happen_is_denied(text: str, expected: list[dict[str, object]]) -> None:
    """That there was no attack denies one; that there will be none, or that nothing tells of one, does not."""
    assert told(text, "armed_incident", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Azerbaijan began an operation.\n\nTwo Russian peacekeepers were killed when their car came under fire.", "state:RUS"),
        ("Azerbaijan denied it.\n\nTwo villagers were wounded when their house was shelled.", None),
        ("Armenia said Azerbaijani troops had attacked their positions.", "state:ARM"),
        ("Azerbaijan said its positions came under fire.", "state:AZE"),
    ],
)
def test_what_people_have_is_theirs(text: str, expected: str | None) -> None:
    """The car of those who were killed is of their state, and not of the one named in the paragraph before."""
    entities = [record.target.entity for record in found(text, "armed_incident") if record.target is not None]
    assert entities == [expected]


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("Azerbaijan launched an offensive in Karabakh on September 19. Some 90,000 people have fled since the offensive.", "operation", 1),
        ("Gunmen attacked a hall near Moscow on Monday. Dushanbe tightened controls after the attack near Moscow.", "armed_incident", 1),
        ("Gunmen attacked a base in Gao on Monday. Mali closed its border after the attack on Timbuktu.", "armed_incident", 2),
        ("Gunmen attacked a base in Gao on Monday. The town was quiet before the attack that killed nine guards.", "armed_incident", 2),
        ("Azerbaijan launched an offensive in Karabakh. Kyiv asked for arms after the Ukrainian offensive in Donetsk.", "operation", 2),
    ],
)
def test_what_points_back_is_no_second_one(text: str, kind: str, number: int) -> None:
    """A fight or operation that only says when something else was is the one told before, unless its words say more."""
    assert len(found(text, kind)) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When ethnic violence erupted in Osh in June 2010, she pleaded for help.", [{"kind": "clashes", "where": ("place:KG/osh",), "when.edtf": "2010-06"}]),
        ("Ethnic clashes between Kyrgyz and Uzbeks in Osh left 470 people dead.", [{"kind": "clashes", "where": ("place:KG/osh",)}]),
        ("Sectarian violence could erupt in Iraq.", []),
        ("Domestic violence in Minsk rose.", []),
        ("By Sunday, thousands had rallied in at least six towns.", [{"kind": "protest", "when.edtf": "2022-01-09"}]),
        ("Shares rallied in six markets.", []),
        ("Kyrgyz president calls in troops as clashes over power cuts kill at least 14", [{"kind": "clashes", "cause": "power cuts"}]),
    ],
)
def test_people_against_each_other(text: str, expected: list[dict[str, object]]) -> None:
    """Violence between groups that breaks out is unrest, in towns without a name too, and so are clashes over what people lack."""
    assert told(text, "unrest", expected) == expected


def test_a_headline_goes_on_with_its_harm() -> None:
    """Behind the "as" of a headline another verb counts the dead, and the first one stays a verb."""
    text = "Kyrgyz president calls in CSTO troops as riots kill at least 14"
    assert [record.figures[0].quantity.low for record in found(text, "casualty_report")] == [14]
    assert len(found(text, "request")) == 1


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The post was attacked from Afghanistan.", ()),
        ("The post in Chad was attacked from Sudan.", ("state:TCD",)),
        ("Rockets were fired at the village from Lebanon.", ()),
        ("The post was attacked in Afghanistan.", ("state:AFG",)),
    ],
)
def test_whence_something_is_struck(text: str, places: tuple[str, ...]) -> None:
    """From where a post is attacked is not where it stands."""
    assert [record.where for record in found(text, "armed_incident")] == [places]

"""Heads of headlines: what stands before the colon has its own place, and a place before a noun for unrest is where that is."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Kazakhstan unrest: Russian paratroopers land in Almaty", ("state:KAZ",)),
        ("Kazakhstan unrest live: Russian paratroopers land in Almaty", ("state:KAZ",)),
        ("Kazakhstan protests: troops land in Almaty", ("state:KAZ",)),
        ("Kyrgyzstan clashes: president flies to Moscow", ("state:KGZ",)),
        ("Mali coup: leaders meet in Accra", ("state:MLI",)),
        ("Unrest in Kazakhstan: leaders meet in Moscow", ("state:KAZ",)),
        ("Almaty riots: Tokayev speaks in Astana", ("place:KZ/almaty",)),
        ("The Almaty riots killed 12.", ("place:KZ/almaty",)),
        ("The riots in Almaty killed 12.", ("place:KZ/almaty",)),
        ("In Osh: 12 soldiers were killed in the riots.", ("place:KG/osh",)),
    ],
)
def test_unrest_is_where_its_name_says(text: str, where: tuple[str, ...]) -> None:
    """Unrest is where its name or its own words say, and not where something happens of which the headline tells behind the colon."""
    assert [row.where for row in found(text, "unrest")] == [where]


@pytest.mark.parametrize(
    ("text", "kind", "where"),
    [
        ("Unrest in Kazakhstan: leaders meet in Moscow", "meeting", ("place:RU/moscow",)),
        ("Kazakhstan unrest: dozens killed in Almaty", "casualty_report", ("place:KZ/almaty",)),
        ("Police: 12 people killed in Osh", "casualty_report", ("place:KG/osh",)),
        ("Twelve people were killed: six died in Osh.", "casualty_report", ("place:KG/osh",)),
    ],
)
def test_what_stands_behind_the_colon_has_its_own_place(text: str, kind: str, where: tuple[str, ...]) -> None:
    """A claim behind the head of a headline is where the words behind the colon say."""
    assert found(text, kind)[-1].where == where


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("CSTO exercises: troops land in Yerevan", ["org:csto"]),
        ("CSTO drills: Armenia sends 50 soldiers", ["org:csto"]),
        ("CSTO drills 50 soldiers in Yerevan", []),
    ],
)
def test_an_exercise_ends_the_head(text: str, organisations: list[str]) -> None:
    """An exercise in the head of a headline is no verb of who holds it."""
    assert [row.organisation for row in found(text, "exercise")] == organisations


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Kazakhstan protests: troops land in Almaty", 0),
        ('Lavrov protests: "This is wrong"', 1),
    ],
)
def test_a_topic_says_nothing(text: str, statements: int) -> None:
    """A noun that could be a verb ends the head of a headline, unless somebody's words in quotation marks follow."""
    assert len(found(text, "statement")) == statements

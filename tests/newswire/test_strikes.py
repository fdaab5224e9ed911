"""Strikes: when a state that attacks a place does so with arms."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "actor", "where"),
    [
        ("Ukraine attacked Belgorod on Monday.", "state:UKR", "place:RU/belgorod"),
        ("Ukraine attacked Belgorod with drones.", "state:UKR", "place:RU/belgorod"),
        ("Israel hit Beirut on Monday.", "state:ISR", "place:LB/beirut"),
        ("Iran targeted Erbil with missiles.", "state:IRN", "place:IQ/erbil"),
        ("Russia attacked the city of Odesa.", "state:RUS", "place:UA/odesa"),
        ("Russia hit the town of Kupiansk.", "state:RUS", "place:UA/kupiansk"),
    ],
)
def test_a_state_strikes_a_town(text: str, actor: str, where: str) -> None:
    """A state that attacks, hits or targets a town does so with arms."""
    assert [(value_at(row, "actor.entity"), value_at(row, "where.0")) for row in found(text, "armed_incident")] == [(actor, where)]


@pytest.mark.parametrize(
    "text",
    [
        "China attacked Brussels with harsh words.",
        "Israel hit Beirut with new sanctions.",
        "Russia targeted Odesa with tariffs.",
        "The minister attacked Odesa.",
        "Inflation hit Odesa.",
        "France attacked Poland for its law.",
        "The EU attacked the town of Dover over its fees.",
    ],
)
def test_words_and_laws_are_no_arms(text: str) -> None:
    """Who is attacked with words, sanctions or for something is not struck, nor what is no place."""
    assert found(text, "armed_incident") == []


def test_gendarmes_are_armed() -> None:
    """Gendarmes open fire as soldiers do."""
    assert [value_at(row, "actor.text") for row in found("The gendarmerie opened fire on a crowd in Goma.", "armed_incident")] == ["gendarmerie"]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Kyrgyz and Tajik forces fought with tanks and mortars on Friday.", ("Kyrgyz", "Tajik forces")),
        ("Kyrgyz and Tajik forces clashed with tanks on Friday.", ("Kyrgyz", "Tajik forces")),
        ("Kyrgyz forces fought with tanks against rebels.", ("Kyrgyz forces", "rebels")),
        ("Kyrgyz forces fought with rebels on Friday.", ("Kyrgyz forces", "rebels")),
    ],
)
def test_arms_are_no_side(text: str, sides: tuple[str, str]) -> None:
    """What people fight with is not whom they fight."""
    assert [(value_at(row, "actor.text"), value_at(row, "target.text")) for row in found(text, "armed_incident")] == [sides]


@pytest.mark.parametrize(("text", "kinds"), [("with heavy weaponry", ["shelling"]), ("with mortar shells", ["shelling"]), ("with questions", [])])
def test_what_a_place_is_bombarded_with_tells_the_deed(text: str, kinds: list[str]) -> None:
    """A place is bombarded with arms, a minister with questions."""
    assert [value_at(row, "kind") for row in found(f"Rebels bombarded the outpost {text}.", "armed_incident")] == kinds

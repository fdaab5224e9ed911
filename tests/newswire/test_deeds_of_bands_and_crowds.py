"""Deeds of bands and crowds: killings by gunmen, units of armies that attack, and places that rioters seize."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Jihadists killed at least 20 traders on Sunday near the border.", ["Jihadists"]),
        ("Islamic State fighters killed 12 villagers in Mali on Friday.", ["Islamic State fighters"]),
        ("Gunmen kill 12 in Mali", ["Gunmen"]),
        ("Gunmen attacked a convoy in Mali and killed 12 soldiers.", ["Gunmen"]),
        ("A convoy was attacked in Mali on Friday. Gunmen killed 12 soldiers.", [None]),
        ("The gunmen killed 12 soldiers.", []),
        ("Gunmen have killed 500 people in Mali since 2012.", []),
        ("Police killed 12 gunmen.", []),
        ("Gunmen could kill 12 people.", []),
    ],
)
def test_who_kills_has_attacked(text: str, actors: list[str | None]) -> None:
    """Armed groups who killed people by number have attacked, where nothing else tells of the attack."""
    assert [value_at(row, "actor.text") for row in found(text, "armed_incident")] == actors


@pytest.mark.parametrize(
    ("text", "entity", "words"),
    [
        ("Units of the Azerbaijani armed forces shelled Armenian positions.", "body:AZE/armed-forces", "Units of the Azerbaijani armed forces"),
        ("Units of the armed forces of Azerbaijan shelled Goris.", "body:AZE/armed-forces", "Units of the armed forces of Azerbaijan"),
        ("Units of the rebels attacked the town.", None, "Units"),
    ],
)
def test_whose_units_attack(text: str, entity: str | None, words: str) -> None:
    """Units of the armed forces of a state are those of its armed forces."""
    (record,) = found(text, "armed_incident")
    assert (record.actor.entity, record.actor.text) == (entity, words)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Rioters seized the airport of Almaty on January 5.", [("place:KZ/almaty",)]),
        ("He spoke at the airport of Almaty, which rioters had seized on January 5.", [("place:KZ/almaty",)]),
        ("Protesters seized the mayor's office in Almaty.", [("place:KZ/almaty",)]),
        ("Protesters seized the moment.", []),
        ("Police seized weapons from rioters in Almaty.", []),
    ],
)
def test_what_rioters_seize(text: str, where: list[tuple[str, ...]]) -> None:
    """A crowd that seizes a place has rioted there."""
    assert [row.where for row in found(text, "unrest") if row.kind == "riot"] == where

"""Force is told without a verb of attack, too: what is used against somebody or rains down; police who use it against a crowd tell of a protest."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "kind", "target"),
    [
        ("Azerbaijani forces opened up with artillery on the village of Sotk on Tuesday.", "shelling", "village"),
        ("Gunmen opened up with mortars on a Kyrgyz patrol near Batken on Friday.", "shelling", "Kyrgyz patrol"),
        ("Drones were used against the town of Vardenis on Tuesday.", "attack", "town"),
        ("Shells rained down on Sotk on Tuesday.", "shelling", "Sotk"),
        ("The two sides exchanged fire near Vorukh on Thursday.", "battle", None),
        ("Both sides traded fire across the border on Thursday.", "border_clash", None),
    ],
)
def test_force_without_a_verb_of_attack(text: str, kind: str, target: str | None) -> None:
    (told,) = found(text, "armed_incident")
    assert (told.kind, value_at(told, "target.text"), told.status) == (kind, target, "reported")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Azerbaijan opened up a new airport.", 0),
        ("The minister opened up on the talks.", 0),
        ("The two sides exchanged views on Thursday.", 0),
        ("The two sides traded fire over the budget.", 0),
        ("Criticism rained down on Pashinyan.", 0),
        ("Drones were used against locusts in Osh.", 0),
    ],
)
def test_no_force(text: str, count: int) -> None:
    assert len(found(text, "armed_incident")) == count


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Police used batons and tear gas against demonstrators in Yerevan on Monday.", [("protest", "reported")]),
        ("Police used stun grenades against demonstrators in Yerevan on Monday.", [("protest", "reported")]),
        ("The army used tanks against protesters in Almaty on Thursday.", [("protest", "reported")]),
        ("The rally in Osh did not turn violent.", [("protest", "reported")]),
        ("The rally in Osh turned violent.", [("protest", "reported")]),
        ("Police did not use force against demonstrators in Yerevan.", []),
        ("Police used force to enter the building.", []),
    ],
)
def test_force_against_crowds(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.kind, one.status) for one in found(text, "unrest")] == told

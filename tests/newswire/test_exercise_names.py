"""Exercises: names that a participle gives, who leads them, and where they are held."""

import pytest

from .reading import found, told


@pytest.mark.parametrize(
    ("text", "name", "ended"),
    [
        ("Joint drills of the CSTO's Collective Rapid Reaction Force, code-named “Interaction-2021”, began on Friday.", "Interaction-2021", None),
        ("Joint drills of the CSTO code-named Interaction-2021 began on Friday.", "Interaction-2021", None),
        ("The joint exercise in Armenia of the CSTO dubbed Search-2021 ended on Friday.", "Search-2021", "2022-01-07"),
        ("Joint drills of Russia and Belarus, dubbed Union Shield, ended on Friday.", "Union Shield", "2022-01-07"),
        ("In October 1,200 soldiers of the CSTO held exercises in Kyrgyzstan under the code name “Rubezh-2021”.", "Rubezh-2021", None),
        ("The CSTO held drills in Minsk, and the name of the town was changed.", None, None),
        ("The CSTO held drills in Minsk and a film dubbed Rain was shown.", None, None),
        ("The CSTO drills began in Minsk; a film dubbed “Rain” was shown.", None, None),
    ],
)
def test_a_participle_names_an_exercise(text: str, name: str | None, ended: str | None) -> None:
    """What drills are dubbed is their name, over whose drills they are; what another thing is dubbed is not."""
    expected = {"name": name, "ended.edtf": ended}
    assert told(text, "exercise", [expected]) == [expected]


def test_the_name_is_in_the_evidence() -> None:
    """The words of the record hold the name with both its marks."""
    (row,) = found("Joint drills of the CSTO, code-named “Interaction-2021”, began on Friday.", "exercise")
    assert row.evidence[0].exact == "Joint drills of the CSTO, code-named “Interaction-2021”, began"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The US-led exercise opened in Georgia.", {"name": None, "organisation": None, "participants.0": "state:USA"}),
        ("NATO-led drills began in Poland.", {"name": None, "organisation": "org:nato", "participants.0": None}),
        ("A CSTO-wide exercise began in Osh.", {"name": None, "organisation": "org:csto", "participants.0": None}),
        ("The Russian-led Zapad drills began in Belarus.", {"name": "Zapad", "organisation": None, "participants.0": "state:RUS"}),
        ("The Zapad drills began in Belarus.", {"name": "Zapad", "organisation": None, "participants.0": None}),
        ("The Al-Nour drills began in Egypt.", {"name": "Al-Nour", "organisation": None, "participants.0": None}),
    ],
)
def test_who_leads_an_exercise_is_not_its_name(text: str, expected: dict[str, object]) -> None:
    """What "-led" and "-wide" join to an exercise is who holds it: an organisation, or a state that takes part."""
    assert told(text, "exercise", [expected]) == [expected]


def test_what_everybody_leads_is_no_military_exercise() -> None:
    """A leader whom the registry does not know makes no drill one of soldiers."""
    assert found("A student-led drill began in Osh.", "exercise") == []


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("The CSTO held exercises in Kyrgyzstan and Tajikistan.", None),
        ("The CSTO held exercises on the territory of Kyrgyzstan, Tajikistan and Kazakhstan.", None),
        ("The CSTO held exercises in Kyrgyzstan.", "state:KGZ"),
        ("The CSTO held exercises in Osh and Bishkek.", "state:KGZ"),
        ("The CSTO held exercises in Kyrgyzstan and Armenia stayed away.", "state:KGZ"),
    ],
)
def test_exercises_in_several_states_have_no_one_host(text: str, host: str | None) -> None:
    """Where exercises are held in more than one state, none of them is the host of all."""
    assert [row.host for row in found(text, "exercise")] == [host]

"""Names that a participle gives an exercise."""

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

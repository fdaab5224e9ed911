"""Alliances of states: an organisation that is called an alliance, bloc or pact of states which are listed has them as members."""

import pytest

from .reading import found

_THREE = ["state:ARM", "state:BLR", "state:RUS"]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("The CSTO is a military alliance of three former Soviet states: Armenia, Belarus and Russia.", _THREE),
        ("The Collective Security Treaty Organization is a bloc of three countries: Armenia, Belarus and Russia.", _THREE),
        ("The CSTO, an alliance of Armenia, Belarus and Russia, sent peacekeepers.", _THREE),
        ("The CSTO, a military alliance of three ex-Soviet countries — Armenia, Belarus and Russia — met.", _THREE),
        ("The CSTO is not an alliance of Armenia and Russia.", []),
        ("Putin wants an alliance of Armenia, Belarus and Russia.", []),
        ("The CSTO could become an alliance of Armenia, Belarus and Russia.", []),
        ("If the CSTO were an alliance of Armenia, Belarus and Russia, it would be stronger.", []),
        ("ECOWAS fought an alliance of Mali, Niger and Burkina Faso.", []),
    ],
)
def test_those_of_whom_an_alliance_is(text: str, states: list[str]) -> None:
    """What is no alliance, or only may be one, has no members."""
    assert sorted(one.state for one in found(text, "membership") if one.status == "reported") == states

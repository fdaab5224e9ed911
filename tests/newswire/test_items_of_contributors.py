"""Items of contributors: a state before a colon sends the troops of its item, unless the item tells what becomes of them there."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "contributors"),
    [
        ("Russia: 60 military observers, to be based in Jermuk.", ["state:RUS"]),
        ("* Russia: 60 military observers, to be based in Jermuk.", ["state:RUS"]),
        ("BELARUS: Sent some 500 paratroopers to Kazakhstan.", ["state:BLR"]),
        ("Armenia: 60 observers, to be based in Jermuk.", []),
        ("Kazakhstan: Sent 500 soldiers to Almaty.", []),
        ("Mali: 500 troops arrived in Gao.", []),
        ("Belarus: 500 troops arrived in Almaty.", []),
        ("Zas: Sent 500 soldiers to Kazakhstan.", []),
    ],
)
def test_who_stands_before_the_colon(text: str, contributors: list[str]) -> None:
    """A heading may also say where troops are, so that it gives none where they act."""
    assert [part.contributor for one in found(text, "deployment") for part in one.contingents] == contributors

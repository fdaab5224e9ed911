"""Headlines that end with who tells what they say: "Armenia freezes participation in CSTO, says Pashinyan"."""

import pytest

from .reading import told


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "Armenia freezes participation in CSTO, says Pashinyan",
            "membership",
            [{"state": "state:ARM", "standing": "suspended", "attribution.source": "person:nikol-pashinyan"}],
        ),
        (
            "Russia moves troops to Kazakhstan, CSTO says",
            "deployment",
            [{"host": "state:KAZ", "contingents.0.contributor": "state:RUS", "attribution.source": "org:csto"}],
        ),
        ("Putin backs Tokayev, Kremlin says", "statement", [{"text": "Putin backs Tokayev", "attribution.source": "state:RUS"}]),
        ("Kazakhstan protests death toll rises, ministry says", "deployment", []),
        ("Troops, says ministry", "deployment", []),
    ],
)
def test_a_headline_has_its_own_verb_before_who_tells_it(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """The verb of what is told is found as in a headline without a teller; where there is none, nothing is read of it."""
    assert told(text, kind, expected) == expected

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


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Border clashes left 94 people dead.", None),
        ("Clashes on the Kyrgyz-Tajik border left 94 people dead.", None),
        ("Kyrgyzstan clashed with Tajikistan on the border.", "Kyrgyzstan"),
    ],
)
def test_what_left_people_dead_is_the_subject(text: str, actor: str | None) -> None:
    """Before a past tense with a number "clashes" is a noun, and nobody of the name of "Border" clashes."""
    assert told(text, "armed_incident", [{"actor.text": actor, "kind": "border_clash"}]) == [{"actor.text": actor, "kind": "border_clash"}]

"""Towns and countries: a town, its country and a dash open a report and are no part of what anybody says in it."""

import pytest

from .reading import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Osh, Kyrgyzstan – At least 31 people died, officials said.", ["At least 31 people died"]),
        ("Osh, Kyrgyzstan — 12 people died, officials said.", ["12 people died"]),
        ("Gyumri, Armenia - The unit will leave, the ministry said.", ["The unit will leave"]),
        ("Goma, DR Congo – Rebels have left, the army said.", ["Rebels have left"]),
        ("Dakar, Senegal – “We left,” said Awa Diop.", ["We left"]),
        ("OSH, Kyrgyzstan (AP) — The unit will leave, the ministry said.", ["The unit will leave"]),
        ("Zas, Secretary General – The bloc is ready, he said.", ["Zas, Secretary General – The bloc is ready"]),
        ("Putin, Lukashenko – the two leaders – met, the Kremlin said.", ["Putin, Lukashenko – the two leaders – met"]),
    ],
)
def test_the_town_and_country_are_not_said(text: str, statements: list[str]) -> None:
    """Behind the dash the report begins; a person and a title, or what goes on with a small letter, open none."""
    expected = [{"text": one} for one in statements]
    assert told(text, "statement", expected) == expected

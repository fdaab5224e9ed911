"""Names: who speaks where the text says "he", "the bloc" or "we", and whose a council or an office is."""

import pytest

from .reading import told

TINUBU = "person:bola-tinubu"


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # "he" behind somebody without a name is nobody who is known
        (
            'President Bola Tinubu condemned the raid. A trader said he saw nine bodies. "There was smoke," he said.',
            "statement",
            [{"attribution.source": TINUBU}, {"attribution.source": None, "text": "he saw nine bodies"}, {"attribution.source": None}],
        ),
        (
            'President Bola Tinubu condemned the raid. "I ran," said a nurse. He added that two men were killed.',
            "casualty_report",
            [{"attribution.source": None, "attribution.source_text": "He"}],
        ),
        (
            'President Bola Tinubu condemned the raid. According to a farmer, soldiers burned huts. "We hid," she said.',
            "statement",
            [{"attribution.source": TINUBU}, {"attribution.source": None}, {"attribution.source": None, "attribution.source_text": "she"}],
        ),
        ("A spokesman said Tokayev had left. He said the talks would go on.", "statement", [{"attribution.source": None}, {"attribution.source": None}]),
        ("A spokesman said Tokayev had left. He met Putin.", "meeting", [{"participants": ("person:kassym-jomart-tokayev", "person:vladimir-putin")}]),
        (
            'President Bola Tinubu spoke. A trader, Musa Keita, said soldiers came. "I ran," he said.',
            "statement",
            [{"attribution.source": "person:musa-keita"}, {"attribution.source": "person:musa-keita", "text": "I ran"}],
        ),
        (
            'President Bola Tinubu spoke. Musa Keita, a trader in Gao, said soldiers came. "I ran," he said.',
            "statement",
            [{"attribution.source": "person:musa-keita"}, {"attribution.source": "person:musa-keita", "text": "I ran"}],
        ),
        (
            'President Bola Tinubu spoke. Musa Keita, 42, told AFP that soldiers came. "I ran," he said.',
            "statement",
            [{"attribution.source": "person:musa-keita"}, {"attribution.source": "person:musa-keita", "text": "I ran"}],
        ),
        (
            "President Bola Tinubu spoke. “I ran,” said a trader, Musa Keita. He added that it rained.",
            "statement",
            [{"attribution.source": "person:musa-keita"}, {"attribution.source": None, "text": "it rained"}],
        ),
        ('President Bola Tinubu met a trader. "We agreed," he said.', "statement", [{"attribution.source": TINUBU}]),
        (
            "President Bola Tinubu spoke. A woman said soldiers came. He said nobody came.",
            "statement",
            [{"attribution.source": None}, {"attribution.source": TINUBU}],
        ),
        (
            "President Bola Tinubu fell ill. A spokesman said he would recover. He will travel to Paris.",
            "visit",
            [{"visitor": TINUBU, "destination": "place:FR/paris"}],
        ),
        ("Serik Oil, a company based in Baku, said nine people died.", "casualty_report", [{"attribution": None}]),
    ],
)
def test_speakers_without_a_name(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    assert told(text, kind, expected) == expected

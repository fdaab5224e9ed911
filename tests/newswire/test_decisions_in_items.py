"""Decisions in items: each of several is decided, by those whom the sentence before the colon names."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "The SCO decided, by consensus:\n\n(a) to stay until 1 March;\n\n(b) to allocate, in accordance with Article 7 of the Charter, funds.",
            ["to stay until 1 March", "to allocate, in accordance with Article 7 of the Charter, funds"],
        ),
        (
            "The heads of state agreed:\n\n- to open an office in Minsk; and\n\n- not to admit observers.",
            ["to open an office in Minsk", "not to admit observers"],
        ),
        ("4. The SCO decided:\n\n1) to open an office in Minsk.", ["to open an office in Minsk"]),
        (
            "The SCO decided by consensus: (a) to open an office in Minsk in May; (b) not to admit observers.",
            ["to open an office in Minsk in May", "not to admit observers"],
        ),
        ("The SCO agreed: to open an office in Minsk; and to meet again.", ["to open an office in Minsk", "to meet again"]),
        # what nobody has decided, or what is no item
        ("The SCO did not decide:\n\n(a) to open an office in Minsk;\n\n(b) to admit observers.", []),
        ("The SCO has two aims: to open an office in Minsk; to admit observers.", []),
        ("He decided: to be or not to be.", []),
        ("The SCO will decide:\n\n(a) to open an office in Minsk.", []),
        ("The plan has two aims:\n\n(a) to open an office in Minsk;\n\n(b) to admit observers.", []),
        ("The SCO decided:\n\nTo the north of Minsk it rained.", []),
    ],
)
def test_each_item_is_decided(text: str, subjects: list[str]) -> None:
    """The items behind a verb of deciding are decisions; those behind a plan, a refusal or the future are none."""
    assert [row.subject for row in found(text, "decision")] == subjects


def test_items_share_who_decided_and_how() -> None:
    """Body, procedure and day stand before the colon, the legal basis in the item."""
    text = "On 7 January 2022 the SCO decided by consensus:\n\n(a) to open an office;\n\n(b) to allocate funds under Article 7 of the Charter."
    rows = found(text, "decision")
    assert [(row.body, row.procedure, row.legal_basis, value_at(row, "when.edtf")) for row in rows] == [
        ("org:sco", "consensus", None, "2022-01-07"),
        ("org:sco", "consensus", "Article 7 of the Charter", "2022-01-07"),
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The SCO decided:\n\n(a) to hold in May on the territory of Kazakhstan the exercises “Kite-2022” and “Heron-2022”.", ["planned", "planned"]),
        ("The SCO decided:\n\n(a) to hold the exercise “Kite-2022” in Kazakhstan.", ["planned"]),
        ("The SCO met. In May it held in Kazakhstan the exercise “Kite-2022”.", ["reported"]),
    ],
)
def test_exercises_in_items_are_to_come(text: str, status: list[str]) -> None:
    """What somebody decides to hold has not been held."""
    assert [row.status for row in found(text, "exercise")] == status

"""Steps that others judge, and lengths of time in which people died: neither is what the source said, nor of the day of what followed."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Armenia said it had left the bloc, a step that Moscow called regrettable.", "it had left the bloc"),
        ("Niger said it would expel the troops, a decision Paris described as hostile.", "it would expel the troops"),
        ("Zas said Minsk would leave, a step that he called overdue.", "Minsk would leave, a step that he called overdue"),
        ("Zas said Minsk would sign, a step that would end the conflict.", "Minsk would sign, a step that would end the conflict"),
        ("Zas said the bloc had taken a step that Moscow called regrettable.", "the bloc had taken a step that Moscow called regrettable"),
    ],
)
def test_where_a_content_ends(text: str, content: str) -> None:
    """Before what another one calls the step; what the source calls it itself is said."""
    assert found(text, "statement")[0].text == content


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("They agreed to a truce on January 9 after three days of clashes in which, by their own counts, at least 59 people died.", None),
        ("They signed a truce on January 9 after three days of clashes in which 59 people died.", None),
        ("On January 9 gunmen raided a village in which 12 people were killed.", "2022-01-09"),
        ("Putin met Rahmon on January 10, two days after an attack in which 40 people were killed.", "2022-01-08"),
    ],
)
def test_when_they_died(text: str, when: str | None) -> None:
    """Not on the day of the truce that came after days of clashes."""
    assert value_at(found(text, "casualty_report")[0], "when.edtf") == when

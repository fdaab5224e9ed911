"""What is asked for, whatever stands between the verb and its object: "to deploy “without delay” a new force"."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali asked Russia to send troops without delay.", ["military_assistance"]),
        ('Mali asked Russia to deploy "without delay" a new force of 3,500 to Gao.', ["military_assistance"]),
        ('Mali asked the bloc to send "at least 300" soldiers.', ["military_assistance"]),
        ("Mali asked Russia to withdraw its troops without delay.", ["other"]),
        ("Mali asked Russia to delay sending troops.", ["other"]),
        ('Mali asked Russia to send "without delay" a letter.', ["other"]),
    ],
)
def test_help_is_asked_for_without_delay(text: str, expected: list[str]) -> None:
    """Urgency takes nothing away from what is asked for; delay and withdrawal are no help."""
    assert [row.subject for row in found(text, "request")] == expected

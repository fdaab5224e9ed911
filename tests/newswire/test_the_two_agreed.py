"""Two who met and agreed have decided together: "the two", "both" and "the pair" are a subject, and "agreed" their verb."""

import pytest

from .reading import found, value_at

MET = "Putin met Tokayev on Monday. "


@pytest.mark.parametrize(
    ("text", "subjects", "status"),
    [
        ("Putin met Tokayev on Monday and the two agreed to extend the mission.", ["to extend the mission"], "reported"),
        (MET + "The two agreed to extend the mission.", ["to extend the mission"], "reported"),
        (MET + "Both agreed to extend the mission.", ["to extend the mission"], "reported"),
        (MET + "The pair agreed to extend the mission.", ["to extend the mission"], "reported"),
        (MET + "The two did not agree to extend the mission.", ["to extend the mission"], "denied"),
        (MET + "The two discussed the mission.", [], None),
        (MET + "The two agreed points were published.", [], None),
        ("The town has two bridges. The two agreed to meet.", [], None),
    ],
)
def test_two_decide_together(text: str, subjects: list[str], status: str | None) -> None:
    made = found(text, "decision")
    assert [(value_at(one, "subject"), value_at(one, "body")) for one in made] == [(subject, None) for subject in subjects]
    assert all(value_at(one, "status") == status for one in made)


@pytest.mark.parametrize(
    ("text", "phase", "status"),
    [
        (MET + "The two agreed to send 200 soldiers to Armenia.", "announced", "reported"),
        ("Putin met Tokayev on Monday, and the two agreed on sending 200 soldiers to Armenia.", "announced", "reported"),
    ],
)
def test_what_two_agreed_on_is_announced(text: str, phase: str, status: str) -> None:
    (sent,) = found(text, "deployment")
    assert (sent.phase, sent.status, sent.host) == (phase, status, "state:ARM")

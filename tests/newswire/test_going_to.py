"""Going to: what somebody is going to do is planned as what they will do; who is going to Minsk goes there."""

import pytest

from .reading import told


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "The CSTO is also going to send 500 troops to Armenia.",
            "deployment",
            {"status": "planned", "phase": "announced", "host": "state:ARM", "personnel.value": 500},
        ),
        ("Russia is going to withdraw 500 troops from Armenia.", "deployment", {"status": "planned", "phase": "withdrawing"}),
        ("The 500 troops are going to be withdrawn from Armenia.", "deployment", {"status": "planned", "phase": "withdrawing"}),
        ("Belarus is not going to withdraw its troops from Syria.", "deployment", {"status": "denied", "phase": "withdrawing"}),
        ("Russia was going to send 500 troops to Armenia.", "deployment", {"status": "planned", "phase": "announced"}),
        ("The troops are going to Minsk.", "deployment", {"status": "reported", "phase": "under_way"}),
        ("The CSTO is going to hold exercises in Tajikistan in October.", "exercise", {"status": "planned", "host": "state:TJK", "when.edtf": "2022-10"}),
        ("Putin is going to visit Minsk in March.", "visit", {"status": "planned", "when.edtf": "2022-03"}),
        ("Putin is going to meet Lukashenko in March.", "meeting", {"status": "planned", "participants.1": "person:alexander-lukashenko"}),
        ("Putin isn't going to meet Lukashenko in March.", "meeting", {"status": "denied"}),
    ],
)
def test_what_is_going_to_be_is_planned(text: str, kind: str, expected: dict[str, object]) -> None:
    """ "Be going to" and a verb are one group of the future; "going to" and a place are a journey."""
    assert told(text, kind, [expected]) == [expected]

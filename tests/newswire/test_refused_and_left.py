"""Refused and left: decisions that somebody refuses to take, and states whose rulers say that they leave."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armenia refused to sign the declaration of the CSTO summit.", [("denied", "state:ARM", "the declaration of the CSTO summit")]),
        ("Armenian Prime Minister Nikol Pashinyan has refused to sign the final declaration.", [("denied", "state:ARM", "the final declaration")]),
        ("Armenia declined to ratify the treaty.", [("denied", "state:ARM", "the treaty")]),
        ("Armenia did not refuse to sign the declaration.", []),
        ("Armenia may refuse to sign the declaration.", []),
        ("Pashinyan refused to sign an autograph.", []),
        ("Armenia signed the declaration of the CSTO summit.", [("reported", "state:ARM", "the declaration of the CSTO summit")]),
        ("The three juntas signed a mutual defence pact.", [("reported", None, "a mutual defence pact")]),
    ],
)
def test_what_is_refused_is_not_decided(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """Who refuses to sign something has decided nothing; who only may refuse is not read."""
    assert [(row.status, row.body, row.subject) for row in found(text, "decision")] == expected


@pytest.mark.parametrize(
    ("text", "status", "expected"),
    [
        ("The juntas of Niger, Mali and Burkina Faso announced they were leaving ECOWAS.", "planned", ["state:NER", "state:MLI", "state:BFA"]),
        ("The juntas of Mali and Niger have left ECOWAS.", "reported", ["state:MLI", "state:NER"]),
        ("The leaders of Mali and Niger did not leave ECOWAS.", "denied", ["state:MLI", "state:NER"]),
        ("The presidents of Mali and Niger said they supported ECOWAS.", "", []),
        ("Officials of Mali and Niger said they were leaving ECOWAS.", "", []),
    ],
)
def test_rulers_leave_for_their_states(text: str, status: str, expected: list[str]) -> None:
    """States leave where those who rule them do, and not where others do."""
    rows = found(text, "membership")
    assert ([row.state for row in rows], {row.status for row in rows}) == (expected, {status} if status else set())

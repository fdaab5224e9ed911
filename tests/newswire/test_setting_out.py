"""Troops that are to be sent and leave have set out, and are not withdrawn; those who are there and leave go home."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "phase", "status", "host", "number"),
    [
        ("Ghana will send 300 soldiers to Mali. The first 100 left on Monday.", "under_way", "reported", "state:MLI", 100),
        ("Ghana will send 300 soldiers to Mali. The first 100 have left.", "under_way", "reported", "state:MLI", 100),
        ("Ghana will send 300 soldiers to Mali. The first 100 will leave on Monday.", "announced", "planned", "state:MLI", 100),
        ("Ghana will send 300 soldiers to Mali.\n\nThe ministry gave no details.\n\nThe first 100 left on Monday.", "under_way", "reported", "state:MLI", 100),
        ("Ghana agreed to send 300 soldiers to Mali.\n\nThe soldiers left on Friday.", "under_way", "reported", "state:MLI", None),
        ("Ghana will send 300 soldiers to Mali. The soldiers left Accra on Friday.", "under_way", "reported", "state:MLI", None),
        ("Ghana sent 300 soldiers to Mali. The soldiers left Accra on Friday.", "under_way", "reported", "state:MLI", None),
        ("Ghana sent 300 soldiers to Mali on January 6. The first 100 left on Friday.", "withdrawn", "reported", "state:MLI", 100),
        ("Ghana sent 300 soldiers to Mali on January 6.\n\nThey guarded a dam.\n\nThe soldiers left on Friday.", "withdrawn", "reported", "state:MLI", None),
    ],
)
def test_whither_troops_leave(text: str, phase: str, status: str, host: str, number: int | None) -> None:
    last = found(text, "deployment")[-1]
    (contingent,) = value_at(last, "contingents") or (None,)
    told = contingent.personnel if contingent is not None and contingent.personnel is not None else value_at(last, "personnel")
    assert (value_at(last, "phase"), value_at(last, "status"), value_at(last, "host")) == (phase, status, host)
    assert (told.value if told is not None else None) == number


@pytest.mark.parametrize(
    ("text", "deployments"),
    [
        ("Ghana will send 300 soldiers to Mali. The soldiers have not left.", 1),
        ("Ghana will send 300 soldiers to Mali.\n\nIt evacuated 400 students.\n\nThe first 100 left on Friday.", 1),
        ("Ghana sent 300 soldiers to Mali. The first 100 left in Gao are tired.", 1),
        ("Protesters filled the square in Accra. The first 100 left on Friday.", 0),
    ],
)
def test_others_who_leave(text: str, deployments: int) -> None:
    assert len(found(text, "deployment")) == deployments


def test_troops_of_others_leave_a_state() -> None:
    (left,) = found("Russian troops left Gyumri on Friday.", "deployment")
    assert (left.phase, left.host) == ("withdrawn", "state:ARM")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Kenya will send 1,000 police to Haiti. The last 200 UN troops left in 2019.", 1),
        ("France will send 200 soldiers to Niger after it pulled out of Mali. The last soldiers left in August.", 1),
        ("Kenya will send 1,000 police to Haiti. The first 200 left on Monday.", 2),
    ],
)
def test_the_last_of_others_do_not_set_out(text: str, count: int) -> None:
    """Who were the last somewhere are none of those who are still to be sent."""
    made = found(text, "deployment")
    assert (len(made), value_at(made[0], "phase")) == (count, "announced")

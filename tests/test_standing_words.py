"""Each word of the table of standing does what its example says."""

import pytest

import csto_events
from csto_events.parsing.triggers import Trigger, table

SILENT = ("not_now", "occupation", "namesake")
"""Classes whose words say that no office is held."""


def kind_of(trigger: Trigger) -> str:
    return "chairmanship" if trigger.kind.startswith("chair") else "tenure" if trigger.kind.startswith(("office", "unit")) else "membership"


@pytest.mark.parametrize("trigger", table("standing"), ids=lambda trigger: f"{trigger.kind}-{trigger.word}")
def test_the_example_of_a_word_makes_its_record(trigger: Trigger) -> None:
    """A word of a silent class makes no tenure; "outgoing" leaves the office as it is; the others make the record of their class."""
    records = csto_events.parse(trigger.example, published="2024-12-01").records
    if trigger.kind in SILENT:
        assert not [record for record in records if record.type == "tenure"]
        return
    if trigger.kind == "describes":
        assert [record.office for record in records if record.type == "tenure"] == ["president"]
        return
    found = [record for record in records if record.type == kind_of(trigger)]
    assert found
    if trigger.kind in ("noun", "modifier", "moves", "takes", "move_noun"):
        assert all(record.standing == trigger.value for record in found if record.type == "membership")
    if trigger.kind == "announces":
        assert all(record.status == trigger.value for record in found)

"""Names of which the text need not say what they are: operations, groups that are called by a surname, unions behind a capital, who sends soldiers."""

from collections.abc import Mapping
from functools import cache

from csto_events.parsing.triggers import table


@cache
def operations() -> frozenset[str]:
    """Give the operations that are called by their name alone: "Barkhane left Mali"."""
    return frozenset(_entities("operation"))


@cache
def groups_by_surname() -> Mapping[str, str]:
    """Give the armed groups that are called by a surname, where a text names nobody who has it: "Wagner left Bakhmut".

    Example:
        >>> groups_by_surname()["Wagner"]
        'org:wagner-group'
    """
    return _entities("surname_of_group")


@cache
def unions_by_seat() -> Mapping[str, str]:
    """Give the unions of states for which a capital stands, rather than for its own state: "Brussels denies the claim"."""
    return _entities("seat")


@cache
def groups_abroad() -> frozenset[str]:
    """Give the groups of armed men that are sent abroad as troops are: "the Wagner Group arrived in Mali"."""
    return frozenset(_entities("group_abroad").values())


@cache
def senders_of_soldiers() -> frozenset[str]:
    """Give the organisations whose mission in a state is of soldiers where the text says nothing else."""
    return frozenset(_entities("sends_soldiers").values())


def _entities(kind: str) -> Mapping[str, str]:
    return {row.word: row.value for row in table("known_names") if row.kind == kind}

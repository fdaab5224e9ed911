"""Names of which the text need not say what they are: operations, groups called by a surname, unions behind a capital, who sends soldiers, who is a woman."""

from collections.abc import Mapping
from functools import cache

from csto_events.parsing.triggers import table
from csto_events.parsing.who.mentions import is_person
from csto_events.registry import Registry


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


@cache
def states_no_more() -> frozenset[str]:
    """Give the states that are no more: beside others they are history, and not the country of which a text speaks."""
    return frozenset(_entities("state_no_more").values())


@cache
def men_and_women() -> Mapping[str, str]:
    """Give the persons of the package's registry, each with the gender of the pronoun by which news speaks of them.

    Example:
        >>> men_and_women()["person:angela-merkel"], men_and_women()["person:vladimir-putin"]
        ('feminine', 'masculine')
    """
    women = frozenset(_entities("she").values())
    people = (one for one in Registry.default().ids if is_person(one))
    return {one: "feminine" if one in women else "masculine" for one in people}


def _entities(kind: str) -> Mapping[str, str]:
    return {row.word: row.value for row in table("known_names") if row.kind == kind}

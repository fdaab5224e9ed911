"""Groups: which class of people the words of a figure name."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final, Literal, TypeAlias, get_args

from csto_events.language.tables import Table

GroupClass: TypeAlias = Literal[
    "people", "civilians", "security_forces", "attackers", "protesters", "children", "medics", "journalists", "peacekeepers", "detainees", "foreigners", "other"
]
_TABLE: Final = Table("groups.tsv", ("word", "class", "example", "source"))
_RANK: Final = {"people": 0, "other": 0}  # "other persons who were soldiers" are soldiers: a plain word says less than any other


def group_class(words: str | None) -> GroupClass:
    """Tell which class of people words mean.

    The longest phrase of the table wins; among words of one length that which stands last, which in English is the head, unless it is
    as plain as "people". Words that the table lacks are `other`: they have a series of their own class and are never put with the total.

    Args:
        words: the group of a figure; None for people.

    Returns:
        The class.

    Example:
        >>> group_class(None), group_class("law enforcement officers"), group_class("armed criminals"), group_class("beekeepers")
        ('people', 'security_forces', 'attackers', 'other')
    """
    if words is None:
        return "people"
    tokens = re.findall(r"[\w'-]+", words.lower())
    table = _classes()
    found = [
        (_RANK.get(table[phrase], 1), length, start, table[phrase])
        for length in range(1, _longest() + 1)
        for start in range(len(tokens) - length + 1)
        if (phrase := " ".join(tokens[start : start + length])) in table
    ]
    return max(found)[3] if found else "other"


@cache
def _classes() -> Mapping[str, GroupClass]:
    folder = files("csto_events.accounts").joinpath("data")
    return {row.cells[0]: row.one_of("class", row.cells[1], get_args(GroupClass)) for row in _TABLE.rows(folder)}


@cache
def _longest() -> int:
    return max(len(word.split()) for word in _classes())

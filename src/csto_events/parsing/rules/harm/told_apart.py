"""Nationalities that tell those apart who share one noun: "105 Armenian and 71 Azerbaijani servicemen"."""

import attrs

from csto_events.language.phrases import Phrase
from csto_events.parsing.counted import Counted
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.names import Mention


def by_nationality(passage: Passage, counts: list[Counted]) -> list[Counted]:
    """Give those of several states groups that name these, where the noun alone would make one group of them.

    Args:
        passage: the sentence.
        counts: who is counted beside each other.

    Returns:
        The counts, with "Armenian" and "Azerbaijani servicemen" for the groups of the example above.
    """
    if len(counts) < 2:
        return counts
    nations = [_nation(passage, one.noun) for one in counts]
    if len({one.entity for one in nations if one is not None}) < 2:
        return counts
    groups = [one.group for one in counts]
    bare = [nation is not None and one.noun is not None and nation.after == one.noun.head + 1 for nation, one in zip(nations, counts, strict=True)]
    return [
        attrs.evolve(one, group=passage.text(nation.first, one.noun.head + 1), people=True)
        if nation is not None and one.noun is not None and (any(bare) or groups.count(one.group) > 1) and " of " not in (one.group or "")
        else one
        for one, nation in zip(counts, nations, strict=True)
    ]


def _nation(passage: Passage, noun: Phrase | None) -> Mention | None:
    """The adjective of a state that a noun phrase has, or ends in."""
    found = passage.names.within(noun.first, noun.after) if noun is not None else []
    return next((one for one in found if one.kind == "state" and one.adjective and noun is not None and one.after <= noun.head + 1), None)

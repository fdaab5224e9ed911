"""Named missions: which mission with a name troops are sent to, serve in or leave, which says where they are: "sent 450 soldiers to MINUSCA"."""

from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.troops import Move, is_named_force

_BEFORE_MISSION = ("for", "from", "in", "to", "with")


def mission_of_move(passage: Passage, move: Move) -> str | None:
    """Give the mission of an organisation that stands by name behind troops or their verb.

    Args:
        passage: the sentence.
        move: what is told of the troops.

    Returns:
        The UNIFIL of "contributes 1,200 soldiers to UNIFIL", the MONUSCO of "will withdraw from MONUSCO"; None where no such name stands there.
    """
    for start in (move.troops, move.verb):
        mission = governed_by(passage, start, *_BEFORE_MISSION) if start is not None else None
        named = passage.names.at(mission.head) if mission is not None and is_named_force(passage, mission) else None
        if named is not None:
            return named.entity
    return None

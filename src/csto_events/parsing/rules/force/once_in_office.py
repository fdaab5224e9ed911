"""Once in office: for which state somebody sent troops who leads it no more: "Former Russian President Dmitry Medvedev sent troops to Georgia"."""

from csto_events.parsing.passage import Passage
from csto_events.parsing.who.mentions import Mention

_LEADING = frozenset(("head_of_state", "head_of_government", "defence_minister"))
"""Roles of those who send the soldiers of a state."""


def state_once_led(passage: Passage, sender: Mention) -> str | None:
    """Give the state that somebody led who is named with an office of then, or whom the registry knows to have led one; None where it could be two.

    Args:
        passage: the sentence.
        sender: who sent troops.
    """
    registry = passage.names.registry
    if sender.kind != "person" or sender.entity is None or not sender.office:
        return None
    office = sender.office.partition(" ")[2] if sender.modified else sender.office
    if sender.of is not None:
        return sender.of if sender.of.startswith("state:") and registry.role(office, sender.of) in _LEADING else None
    if sender.entity in passage.names.minted:
        return None
    led = {row.of for row in registry.tenures(person=sender.entity) if row.role in _LEADING}
    return led.pop() if len(led) == 1 else None

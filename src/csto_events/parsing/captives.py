"""Captives: prisoners, hostages and those who were captured, whom somebody hands over."""

from csto_events.parsing.counted import Counted
from csto_events.parsing.passage import Passage

CAPTIVES = frozenset("prisoner prisoners hostage hostages captive captives pow pows detainee detainees".split())
"""Words for those who are held."""
_HELD = frozenset(("captured", "captive", "detained", "imprisoned", "jailed", "kidnapped", "abducted"))
_REMAINS = frozenset(("body", "bodies", "remains", "corpse", "corpses"))


def are_captives(passage: Passage, count: Counted) -> bool:
    """Tell whether those who are counted were held, and live: "three hostages", "two captured soldiers", and not "the bodies of three hostages"."""
    if count.noun is None:
        return False
    of = passage.phrases.previous(count.phrase, "")
    before = passage.phrases.previous(of, "") if of is not None and of.kind == "I" else None
    if before is not None and passage.lower[before.head] in _REMAINS:
        return False
    words = passage.tokens.lower[count.noun.first : count.noun.after]
    return words[-1] in CAPTIVES or not _HELD.isdisjoint(words)

"""Captives: prisoners, hostages and those who were captured, whom somebody holds, frees or hands over."""

from csto_events.language.phrases import Phrase
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


def is_of_captors(passage: Passage, verb: Phrase) -> bool:
    """Tell whether captors hold or free somebody, and no police: "were kidnapped on Monday and freed on Thursday"."""
    if verb.lemma in ("hold", "keep"):
        return not _TAKEN.isdisjoint(passage.sentence.vocabulary)
    return verb.lemma in ("free", "release") and not _ABDUCTED.isdisjoint(passage.sentence.vocabulary)


_ABDUCTED = frozenset("abducted captors hostage kidnapped kidnappers".split())
_TAKEN = _ABDUCTED | {"captured", "captive", "captives"}

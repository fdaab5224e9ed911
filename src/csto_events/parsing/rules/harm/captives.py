"""Captives: prisoners, hostages and those who were captured, whom somebody holds, frees or hands over."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.counted import Counted
from csto_events.parsing.parties import agent
from csto_events.parsing.passage import Passage
from csto_events.parsing.troops import contributor_of, named_in, power_behind

CAPTIVES = frozenset("prisoner prisoners hostage hostages captive captives pow pows detainee detainees".split())
"""Words for those who are held."""
_HELD = frozenset(("captured", "captive", "detained", "imprisoned", "jailed", "kidnapped", "abducted"))
_REMAINS = frozenset(("body", "bodies", "remains", "corpse", "corpses"))


def are_captives(passage: Passage, count: Counted) -> bool:
    """Tell whether those who are counted were held, and live: "three hostages", "two captured soldiers", and not "the bodies of three hostages"."""
    if count.noun is None or _are_remains(passage, count.phrase):
        return False
    words = passage.tokens.lower[count.noun.first : count.noun.after]
    return words[-1] in CAPTIVES or not _HELD.isdisjoint(words)


def are_handed_back(passage: Passage, verb: Phrase | None, people: Phrase | None) -> bool:
    """Tell whether a state gives back those of another one, whom it held: "12 Armenian servicemen were returned by Azerbaijan"."""
    if verb is None or people is None or _are_remains(passage, people):
        return False
    giver = agent(passage, verb) if verb.passive else passage.phrases.subject(verb)
    home = contributor_of(passage, people, named_in(passage, people))
    giving = power_behind(passage, giver)
    return home is not None and giving is not None and giving.startswith("state:") and giving != home


def _are_remains(passage: Passage, people: Phrase) -> bool:
    of = passage.phrases.previous(people, "")
    before = passage.phrases.previous(of, "") if of is not None and of.kind == "I" else None
    return before is not None and passage.lower[before.head] in _REMAINS


def is_of_captors(passage: Passage, verb: Phrase) -> bool:
    """Tell whether captors hold or free somebody, and no police: "were kidnapped on Monday and freed on Thursday"."""
    if verb.lemma in ("hold", "keep"):
        return not _TAKEN.isdisjoint(passage.sentence.vocabulary)
    return verb.lemma in ("free", "release") and not _ABDUCTED.isdisjoint(passage.sentence.vocabulary)


_ABDUCTED = frozenset("abducted captors hostage kidnapped kidnappers".split())
_TAKEN = _ABDUCTED | {"captured", "captive", "captives", "captivity"}

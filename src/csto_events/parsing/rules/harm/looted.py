"""Looted: shops that are plundered by nobody who is named, and places where a crowd is told to stand without a name."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import is_armed
from csto_events.parsing.parties import agent, governed_by
from csto_events.parsing.passage import Passage

LOOTING = frozenset(("loot", "plunder", "ransack"))
_SHOPS = frozenset(
    "banks boutiques businesses cafes dispensaries kiosks mall malls market markets offices outlets pharmacies pharmacy restaurants shop shops store stores "
    "supermarket supermarkets warehouses".split()
)
"""What crowds loot in unrest; villages and museums are looted by soldiers and thieves."""
_NEARBY = frozenset(("outside", "nearby", "there"))


def are_shops_looted(passage: Passage, verb: Phrase) -> bool:
    """Tell whether shops are looted by somebody who is no soldier: "Shops were looted and cars torched in Osh".

    Args:
        passage: the sentence.
        verb: a verb group.
    """
    looted = passage.phrases.subject(verb) if verb.passive and verb.lemma in LOOTING else None
    if looted is None or passage.lower[looted.first] == "no" or not any(passage.lower[one.head] in _SHOPS for one in passage.phrases.subjects(verb)):
        return False
    by = agent(passage, verb)
    return by is None or not is_armed(passage, by)


def is_nearby(passage: Passage, verb: Phrase, subject: Phrase) -> bool:
    """Tell whether people are where the sentence has just been: "had gathered outside", "the square, where 200 protesters had gathered".

    Args:
        passage: the sentence.
        verb: what they do.
        subject: who they are.
    """
    behind = passage.phrases.next(verb, "")
    if behind is not None and passage.phrases.word(behind) in _NEARBY:
        following = passage.phrases.next(behind, "")
        return following is None or following.kind != "noun"
    where = passage.phrases.previous(subject, "R") if "where" in passage.sentence.vocabulary else None
    return where is not None and passage.phrases.word(where) == "where" and not _TOWN.isdisjoint(passage.lower[passage.sentence.first : where.first])


def is_in_a_town(passage: Passage, verb: Phrase) -> bool:
    """Tell whether a deed is told of the streets of a town that is not named: "200 people demonstrated in the capital"."""
    where = governed_by(passage, verb, "in", "on", "at", "outside", "through")
    return where is not None and passage.lower[where.head] in _TOWN


_TOWN = frozenset(
    (
        "building capital city cities town towns centre center court courthouse downtown headquarters offices residence streets square parliament embassy "
        "ministry palace"
    ).split()
)

"""Flight: people who have to go, and soldiers who cross a border to get away, and are sent nowhere: "crossed into Tajikistan, fleeing from the Taliban"."""

from functools import cache

from csto_events.language.lexicon import verb_forms
from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import governed_by, infinitive_after
from csto_events.parsing.passage import Passage

_GETTING_AWAY = frozenset(("escape", "evade", "flee", "surrender"))
_SIGNS = frozenset("escape escaping evade evading flee fleeing refuge surrender surrendering".split())


def takes_flight(passage: Passage, verb: Phrase) -> bool:
    """Tell whether somebody moves to get away: "crossed into Iraq to escape the fighting", "crossed into Chad seeking refuge".

    Args:
        passage: the sentence.
        verb: a verb of moving.
    """
    if _SIGNS.isdisjoint(passage.sentence.vocabulary):
        return False
    aim = infinitive_after(passage, verb)
    if aim is not None and _gets_away(passage, aim):
        return True
    behind = next((one for one in passage.phrases.verbs() if one.first > verb.first), None)
    if behind is None or behind.form != "gerund" or not _gets_away(passage, behind):
        return False
    before = passage.phrases[behind.position - 1]
    return before.kind == "," or not passage.is_people(before)  # and not "to help people fleeing the war"


def _gets_away(passage: Passage, verb: Phrase) -> bool:
    if verb.lemma in _GETTING_AWAY:
        return True
    sought = passage.phrases.object(verb) if verb.lemma in ("seek", "take", "find") else None
    return sought is not None and passage.lower[sought.head] == "refuge"


def forced_to_go(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give who has to go: the thousands of "forced tens of thousands to flee", "thousands were forced to flee their homes".

    Args:
        passage: the sentence.
        verb: the infinitive of going.
    """
    if verb.form != "infinitive" or _forcing().isdisjoint(passage.sentence.vocabulary):
        return None
    phrases, before = passage.phrases, passage.phrases.previous(verb, "R")
    if before is not None and before.kind == "verb":
        return phrases.subject(before) if before.passive and before.lemma in _FORCES else None
    while before is not None and before.kind == "noun" and (of := phrases.previous(before, "")) is not None and phrases.word(of) == "of":
        before = phrases.previous(of, "")
    forcing = phrases.previous(before, "R") if before is not None and before.kind == "noun" else None
    return before if forcing is not None and forcing.kind == "verb" and not forcing.passive and forcing.lemma in _FORCES else None


_FORCES = frozenset(("cause", "compel", "drive", "force", "oblige", "prompt"))
"""Verbs by which people are made to go."""


@cache
def _forcing() -> frozenset[str]:
    return verb_forms(_FORCES)


_ENDS_OF_FLIGHT = frozenset("disarmed repatriated retreated retreating returned sheltered".split())
_SENT_BACK = frozenset(("home", "back"))


def ends_in_return(passage: Passage, verb: Phrase) -> bool:
    """Tell whether soldiers who cross are let in and sent home again, so that they attack nobody: "crossed into Tajikistan, were disarmed and sent home".

    Those who have fought an armed group come to get away from it as well: "crossed into Tajikistan after clashes with the Taliban".

    Args:
        passage: the sentence.
        verb: a verb of crossing.
    """
    if _flee_from_group(passage):
        return True
    if _ENDS_OF_FLIGHT.isdisjoint(passage.sentence.vocabulary) and "sent" not in passage.sentence.vocabulary:
        return False
    behind = passage.lower[verb.after : passage.sentence.after]
    if "sent" in behind and not _SENT_BACK.isdisjoint(behind):
        return True
    later = (one for one in passage.phrases.verbs() if one.first >= verb.after and one.form == "finite")
    return any(one.passive and passage.lower[one.head] in _ENDS_OF_FLIGHT for one in later)


def _flee_from_group(passage: Passage) -> bool:
    for at in passage.positions(_FIGHTS):
        against = governed_by(passage, passage.phrases.at(at), "with", "against") if passage.lower[at - 1] in _AFTER else None
        foe = passage.actor(against) if against is not None else None
        if foe is not None and passage.names.is_armed_group(foe):
            return True
    return False


_FIGHTS = frozenset(("battles", "clashes", "fighting"))
_AFTER = frozenset(("after", "amid", "following"))

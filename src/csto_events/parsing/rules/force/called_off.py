"""Exercises that do not take place: "Kyrgyzstan called off Rubezh-2022, an exercise that was to be held in October"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import doer
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.exercise_names import name_beside

_CALLED_OFF = frozenset(("cancel", "postpone", "scrap", "suspend"))
_PARTS = frozenset(("involvement", "participation", "part", "presence", "role", "attendance"))
"""What somebody has in an exercise, which others may hold without him."""
_SOIL = frozenset(("soil", "territory"))


def called_off(passage: Passage, verb: Phrase | None) -> bool:
    """Tell whether a verb says that an exercise does not take place: "was cancelled", "has been called off"."""
    if verb is None:
        return False
    off = verb.after < passage.sentence.after and passage.lower[verb.after] == "off"
    return verb.lemma in _CALLED_OFF or (verb.lemma == "call" and off)


def verb_over(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give the verb of which an exercise, or its name in front of it, is the object: "called off the drills", "cancelled Rubezh-2022, an exercise"."""
    beside = name_beside(passage, noun)
    whole = beside if beside is not None and beside.first < noun.first else noun
    above = passage.phrases.previous(whole)
    if above is not None and passage.phrases.word(above) == "off":
        above = passage.phrases.previous(above)
    return above if above is not None and above.kind == "verb" and not above.passive else None


def is_only_part(passage: Passage, subject: Phrase | None) -> bool:
    """Tell whether only somebody's part in an exercise is called off: "Kosovo's participation in the drills was cancelled"."""
    return subject is not None and passage.lower[subject.head] in _PARTS


def at_home(passage: Passage, verb: Phrase | None) -> str | None:
    """Give the state that calls off what it was to hold itself: "Kyrgyzstan called off an exercise that was to be held on its soil"."""
    if verb is None or _SOIL.isdisjoint(passage.sentence.vocabulary) or not called_off(passage, verb):
        return None
    is_own = any(passage.lower[at - 1] == "its" for at in passage.positions(_SOIL))
    actor = passage.actor(doer(passage, verb)) if is_own else None
    return actor if actor is not None and actor.startswith("state:") else None

"""Exercises that do not take place: "Kyrgyzstan called off Rubezh-2022, an exercise that was to be held in October"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import doer
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.exercise_names import name_beside, verb_before_quoted

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
    if above is None or above.kind != "verb":
        above = verb_before_quoted(passage, noun)
    return above if above is not None and above.kind == "verb" and not above.passive else None


def says_whether_held(passage: Passage, verb: Phrase) -> bool:
    """Tell whether the verb over an exercise says whether it takes place, whatever else was planned: "called off", "will not host the drills planned"."""
    return called_off(passage, verb) or (verb.form == "finite" and verb.lemma in _HOSTING)


_HOSTING = frozenset(("host",))


def is_only_part(passage: Passage, noun: Phrase, off: Phrase) -> bool:
    """Tell whether only somebody's part in an exercise is called off: "Kosovo's participation in the drills was cancelled"."""
    subject, beside = passage.phrases.subject(off), name_beside(passage, noun)
    joint = passage.phrases.previous(beside if beside is not None and beside.first < noun.first else noun)
    part = passage.phrases.previous(joint) if joint is not None and passage.phrases.word(joint) == "in" else None
    return any(one is not None and one.kind == "noun" and passage.lower[one.head] in _PARTS for one in (subject, part))


def at_home(passage: Passage, verb: Phrase | None) -> str | None:
    """Give the state that calls off what it was to hold itself: "Kyrgyzstan called off an exercise that was to be held on its soil"."""
    if verb is None or _SOIL.isdisjoint(passage.sentence.vocabulary) or not called_off(passage, verb):
        return None
    is_own = any(passage.lower[at - 1] == "its" for at in passage.positions(_SOIL))
    actor = passage.actor(doer(passage, verb)) if is_own else None
    return actor if actor is not None and actor.startswith("state:") else None

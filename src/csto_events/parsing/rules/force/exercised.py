"""What is exercised that is no drill: restraint, power and rights, and what is only "an exercise in" something."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.exercise_numbers import EXERCISE_NOUNS
from csto_events.parsing.triggers import forms

_EXERCISE = frozenset(("exercise", "exercises"))
_QUALITIES = frozenset(
    "authority care caution common-sense control discipline discretion diligence dominance flexibility freedom freedoms functions humility influence judgement "
    "judgment jurisdiction justice leadership leverage mandate moderation option options patience power powers pressure prudence restraint responsibility "
    "right rights rule self-control self-defence self-defense self-determination self-restraint sovereignty veto vigilance wisdom".split()
)
"""What somebody exercises: a quality, a power or a right."""
_IN_VAIN = frozenset(
    (
        "brinkmanship bureaucracy camouflage choreography coercion cynicism damage deception democracy democratisation democratization deterrence "
        "diplomacy duplicity face-saving frustration futility geopolitics hypocrisy image-making intimidation legitimacy marketing misdirection "
        "muscle-flexing nation-building nostalgia optics patience persuasion politics power power-sharing pr propaganda public reassurance rebranding "
        "restraint self-deception self-justification self-promotion sham signalling spin state-building style symbolism theatre transparency trust "
        "trust-building wishful"
    ).split()
)
"""What a gathering or a deed is said to be an exercise in."""


def is_of_power(passage: Passage, noun: Phrase, at: int) -> bool:
    """Tell whether a word for exercises is of something else: "exercise restraint", "the exercise of power", "an exercise in futility".

    Args:
        passage: the sentence.
        noun: the noun phrase in which it stands.
        at: the word.
    """
    lower = passage.lower
    if lower[at] not in _EXERCISE:
        return False
    if noun.head > at and lower[noun.head] in _QUALITIES and not passage.tokens.words[noun.head][0].isupper():
        return True
    behind = lower[at + 1]
    if noun.head != at or behind not in ("of", "in"):
        return False
    governed = passage.phrases.next(passage.phrases.at(at + 1), "")
    if governed is None or governed.kind not in ("noun", "verb"):
        return False
    if behind == "of":
        return lower[governed.head] in _QUALITIES
    return (lower[governed.first] in _IN_VAIN and _is_said_to_be_one(passage, noun)) or _is_of_no_training(passage, noun, governed)


def _is_said_to_be_one(passage: Passage, noun: Phrase) -> bool:
    """Whether something else is called an exercise: "the summit was an exercise in futility", and not "NATO began an exercise in deterrence"."""
    before = passage.phrases.previous(noun, "R")
    return before is not None and (before.lemma in ("be", "become", "remain", "seem", "look", "call") or before.kind in ",I-:")


def _is_of_no_training(passage: Passage, noun: Phrase, matter: Phrase) -> bool:
    """Whether what trains nobody is called an exercise in what is no place: "the summit was an exercise in solidarity", and not "Zapad was an exercise in"."""
    verb = passage.phrases.previous(noun, "R")
    if verb is None or verb.lemma not in _BEING or passage.lower[noun.first : noun.after] != ["an", "exercise"]:
        return False
    subject = passage.phrases.subject(verb)
    if subject is None or passage.names.at(matter.head) is not None or passage.is_date(matter):
        return False
    word, named = passage.lower[subject.head], passage.names.at(subject.head)
    if named is not None:
        return named.kind in ("organisation", "state")
    is_noun = passage.sentence.letters[subject.head - passage.sentence.first] == "N"
    return is_noun and word != "training" and word not in forms("force", EXERCISE_NOUNS)


_BEING = frozenset(("be", "become", "remain"))

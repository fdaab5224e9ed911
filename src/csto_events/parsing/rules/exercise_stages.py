"""Stages of an exercise, which begin and end it or are only a part of it."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import before_of
from csto_events.parsing.passage import Passage

ENDING = frozenset(("end", "finish", "conclude", "close", "complete"))
_STAGES = frozenset(("phase", "stage", "part", "day", "days"))
_DECISIVE = frozenset("active closing concluding field final last main practical".split())
"""What the stage is called with which an exercise is over."""


def stage_of(passage: Passage, exercise: Phrase) -> Phrase | None:
    """Give the stage of an exercise of which a sentence tells: the phase of "the active phase of the exercise has ended"."""
    whole = before_of(passage, exercise)
    return whole if whole is not None and whole.kind == "noun" and passage.lower[whole.head] in _STAGES else None


def ends_a_part(passage: Passage, stage: Phrase, verb: Phrase) -> bool:
    """Tell whether only a part of an exercise is over, and the exercise goes on: "the first stage of the exercise ended"."""
    return verb.lemma in ENDING and _DECISIVE.isdisjoint(passage.lower[stage.first : stage.head])

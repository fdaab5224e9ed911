"""Stages of an exercise, which begin and end it or are only a part of it."""

from csto_events.language.dates import DateMention
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
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


def ends_on(sentence: Sentence, trigger: int, verb: Phrase | None, date: DateMention) -> bool:
    """Tell whether an exercise ends on a day, by its own verb or that of the clause behind it: "drills that ended on August 10"."""
    own = next((one for one in reversed(sentence.phrases.verbs()) if trigger < one.first < date.first), verb)
    return own is not None and own.lemma in ENDING


def end_behind(sentence: Sentence, date: DateMention) -> DateMention | None:
    """Give the day on which an exercise ends that began on another one: "began on August 3 and ended on August 10"."""
    last = next((one for one in sentence.dates if one.first > date.first), None)
    verb = next((one for one in reversed(sentence.phrases.verbs()) if one.first < last.first), None) if last is not None else None
    return last if verb is not None and verb.first > date.first and verb.lemma in ENDING and verb.form == "finite" else None

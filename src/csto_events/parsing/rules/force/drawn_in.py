"""Drawn in: what the next sentence says of who takes part in an exercise: "Drills began in Osh. They involve 1,500 servicemen"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.exercise_partners import participates
from csto_events.parsing.triggers import forms
from csto_events.parsing.troops import is_troops

OF_TAKING_PART = frozenset("part participate participates participated participating involve involves involved feature features".split())
"""Words without one of which a sentence says of nobody that they take part."""
_EXERCISES = frozenset(("exercise_noun",))
_OTHER_EVENTS = frozenset(("incident_noun", "operation_noun"))
_THEY = frozenset(("it", "they"))


def partakers_of_verb(passage: Passage, verb: Phrase) -> list[Phrase]:
    """Give those of whom a verb says that they take part: "some 2,500 soldiers will take part", "it involves 2,500 soldiers"."""
    is_taking = participates(passage, verb) or (verb.lemma == "involve" and verb.passive)
    if not is_taking:
        return _drawn_in(passage, verb)
    return passage.phrases.subjects(verb) if not (verb.negated or _is_of_another(passage, verb)) else []


def has_troops_next(passage: Passage) -> bool:
    """Tell whether the next sentence tells of troops that take part in what this one speaks of."""
    index = passage.sentence.index + 1
    following = passage.reading.sentences[index] if index < len(passage.reading.sentences) else None
    if following is None or OF_TAKING_PART.isdisjoint(following.vocabulary):
        return False
    ahead = Passage(following, passage.names)
    return any(is_troops(ahead, one) for verb in ahead.phrases.verbs() for one in partakers_of_verb(ahead, verb))


def _drawn_in(passage: Passage, verb: Phrase) -> list[Phrase]:
    """Give the troops or states that "it involves" or "they feature", where the sentence before tells of an exercise and of nothing else.

    Args:
        passage: the sentence.
        verb: a verb group of it.
    """
    subject = passage.phrases.subject(verb) if verb.lemma in ("involve", "feature") and not (verb.passive or verb.negated) else None
    if subject is None or subject.after - subject.first > 1 or passage.lower[subject.first] not in _THEY or not _is_of_exercise(passage):
        return []
    drawn = passage.phrases.object(verb)
    if drawn is None or not (is_troops(passage, drawn) or passage.names.entity_of(passage.sentence, drawn)):
        return []
    return passage.phrases.coordinated(drawn)


def _is_of_exercise(passage: Passage) -> bool:
    """Whether the sentence before speaks of an exercise, and of no operation or attack."""
    index = passage.sentence.index
    before = passage.reading.sentences[index - 1] if index else None
    words = before.vocabulary if before is not None else frozenset[str]()
    return not forms("force", _EXERCISES).isdisjoint(words) and forms("force", _OTHER_EVENTS).isdisjoint(words)


def _is_of_another(passage: Passage, verb: Phrase) -> bool:
    """Whether what is taken part in is named, and no "it": "take part in the vote"."""
    at = next((one for one in range(verb.after, min(verb.after + 2, passage.sentence.after)) if passage.lower[one] == "in"), None)
    return at is not None and passage.lower[at + 1] not in ("it", "them")

"""Drawn in: what the next sentence says of who takes part in an exercise: "Drills began in Osh. They involve 1,500 servicemen"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import forms
from csto_events.parsing.troops import is_troops

_EXERCISES = frozenset(("exercise_noun",))
_OTHER_EVENTS = frozenset(("incident_noun", "operation_noun"))
_THEY = frozenset(("it", "they"))


def drawn_in(passage: Passage, verb: Phrase) -> list[Phrase]:
    """Give the troops or states that "it involves" or "they feature", where the sentence before tells of an exercise and of nothing else.

    Args:
        passage: the sentence.
        verb: a verb group of it.
    """
    subject = passage.phrases.subject(verb) if verb.lemma in ("involve", "feature") and not (verb.passive or verb.negated) else None
    if subject is None or passage.lower[subject.first : subject.after] not in ([one] for one in _THEY) or not _is_of_exercise(passage):
        return []
    drawn = passage.phrases.object(verb)
    if drawn is None or not (is_troops(passage, drawn) or passage.names.entity_of(passage.sentence, drawn)):
        return []
    return passage.phrases.coordinated(drawn)


def _is_of_exercise(passage: Passage) -> bool:
    """Whether the sentence before in the paragraph speaks of an exercise, and of no operation or attack."""
    index = passage.sentence.index
    before = passage.reading.sentences[index - 1] if index else None
    if before is None or before.first < passage.reading.paragraph_at(passage.sentence.first)[0]:
        return False
    words = before.vocabulary
    return not forms("force", _EXERCISES).isdisjoint(words) and forms("force", _OTHER_EVENTS).isdisjoint(words)

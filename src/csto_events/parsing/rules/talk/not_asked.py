"""Nobody has asked: requests that are denied in the present, or for which somebody still waits: "we will leave when we are asked to"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_AWAITING = frozenset(("once", "till", "until", "when", "whenever"))
"""Words before what is still to come where the present tense follows."""


def is_not_asked(passage: Passage, verb: Phrase) -> bool:
    """Tell whether nobody has asked by a verb of asking: "does not ask", "until they are asked to leave", and not "when it was asked".

    Args:
        passage: the sentence.
        verb: a verb of asking.
    """
    if verb.tense != "present" or verb.progressive:
        return False
    is_denied = (verb.negated or passage.lower[verb.first - 1] == "never") and not verb.perfect
    return is_denied or (verb.form == "finite" and not _AWAITING.isdisjoint(passage.sentence.vocabulary) and _is_awaited(passage, verb))


def _is_awaited(passage: Passage, verb: Phrase) -> bool:
    subject = passage.phrases.subject(verb)
    opening = passage.phrases.previous(subject, "R") if subject is not None and subject.position and subject.first < verb.first else None
    return opening is not None and opening.kind != "verb" and passage.phrases.word(opening) in _AWAITING

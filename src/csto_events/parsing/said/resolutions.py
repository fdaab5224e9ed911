"""Resolutions: who speaks and decides in clauses that begin with a verb: "The Council, at its meeting: 1. Decides to extend the mandate"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.mentions import Mention

FARTHEST_PREAMBLE = 120
"""Sentences before an operative clause in which who resolves is looked for."""
_LONGEST_OPENING = 3  # tokens before the name that a preamble begins with


def resolver(passage: Passage, verb: Phrase) -> Mention | None:
    """Give who does what an operative verb says: the body or organisation with which the preamble begins.

    Args:
        passage: the sentence.
        verb: a verb of it.

    Returns:
        The mention; None where the verb is none that begins an operative clause, or goes on with it behind "and".
    """
    start = passage.sentence.operative
    if start is None or verb.form not in ("finite", "gerund"):
        return None
    goes_on = verb.form == "finite" and verb.tense == "present" and verb.first > start and passage.phrases[verb.position - 1].kind in ",C"
    return _in_preamble(passage) if verb.first == start or goes_on else None


def _in_preamble(passage: Passage) -> Mention | None:
    index = passage.sentence.index
    for sentence in reversed(passage.reading.sentences[max(0, index - FARTHEST_PREAMBLE) : index]):
        if sentence.operative is None and sentence.words[-1] in ":,":
            opening = passage.names.within(sentence.first, sentence.first + _LONGEST_OPENING)
            named = next((one for one in opening if one.kind in ("body", "organisation") and one.entity is not None), None)
            if named is not None:
                return named
    return None

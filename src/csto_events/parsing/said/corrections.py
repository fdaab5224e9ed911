"""Corrections: what an outlet takes back of its own text: "We've corrected this", "An earlier version of this story said that 12 soldiers were killed"."""

from collections.abc import Sequence

from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.candidate import Candidate, Source

_FARTHEST_WE = 5
"""Tokens with which a note begins that the writer has corrected something: "No – we've corrected this"."""
_EARLIER = frozenset(("earlier", "previous", "original", "initial"))
_TEXTS = frozenset("alert article dispatch headline item post report story tweet".split())
_LABELS = frozenset(("correction", "clarification", "erratum"))
_WRONGLY = frozenset(("erroneously", "inaccurately", "incorrectly", "mistakenly", "wrongly"))
_THIS = (["of", "this"], ["of", "our"])
_LONGEST_LABEL = 5
"""Tokens of "Editor's note:"."""


def without_corrected(reading: Reading, statements: Sequence[Candidate]) -> Sequence[Candidate]:
    """Say of statements that the writer has taken them back, in the sentence behind them or as those of an earlier text.

    Args:
        reading: the text as read.
        statements: all statements; the status of those that are taken back is changed.

    Returns:
        The statements.
    """
    noted = {sentence.index - 1 for sentence in reading.sentences if "corrected" in sentence.vocabulary and _is_note(sentence, reading)}
    for statement in statements:
        is_told = statement.status in (None, "reported")  # what was denied by mistake is not taken back
        if statement.sentence.index in noted or (is_told and _is_own_error(statement.sentence, statement.source)):
            statement.status = "retracted"
    return statements


def _is_note(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence, in nobody's quotation, tells that the writer has corrected what stands before it."""
    words = sentence.words
    at = words.index("corrected")
    is_writers = "we" in words[: min(at, _FARTHEST_WE)] or list(words[max(0, at - 3) : at]) == ["this", "has", "been"]
    has_object = list(words[at + 1 : at + 2]) == ["this"] or "this" in words[:at]
    is_about_all = list(words[at + 2 : at + 3]) in ([], ["."], ["!"], [":"], [";"], [","], ["post"], ["entry"], ["update"])
    return is_writers and has_object and is_about_all and sentence.first + at not in reading.quoted


def _is_own_error(sentence: Sentence, voice: Source | None) -> bool:
    """Whether who says something is an earlier version of this text, or behind "Correction:" or beside "incorrectly" an earlier story of the outlet."""
    if voice is None or voice.entity is not None or voice.span is None or _EARLIER.isdisjoint(sentence.vocabulary):
        return False
    first, after = voice.span
    words = sentence.tokens.lower[first:after]
    earlier = next((at for at, word in enumerate(words) if word in _EARLIER), None)
    if earlier is None or earlier > 1 or earlier + 1 >= len(words):
        return False
    text, behind = words[earlier + 1], words[earlier + 2 : earlier + 4]
    opening = sentence.words[:_LONGEST_LABEL]
    is_marked = opening[0] in _LABELS or ("note" in opening and ":" in opening) or not _WRONGLY.isdisjoint(sentence.vocabulary)
    return (text == "version" and (behind in _THIS or (is_marked and not behind))) or (text in _TEXTS and is_marked and not behind)

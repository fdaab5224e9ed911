"""Corrections: what the writer takes back of what stood in an entry or an earlier version: "We've corrected this", "an earlier version of this post said"."""

from collections.abc import Sequence

from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.candidate import Candidate

_PIECES = frozenset(("article", "entry", "post", "report", "story", "text", "update"))
_FARTHEST_WE = 5
"""Tokens with which a note begins that the writer has corrected something: "No – we've corrected this"."""
_LONGEST_VERSION = 6
"""Tokens of "an earlier version of this post"."""


def without_corrected(reading: Reading, statements: Sequence[Candidate]) -> Sequence[Candidate]:
    """Say of statements that the writer has taken them back, in the sentence behind them or as those of an earlier version.

    Args:
        reading: the text as read.
        statements: all statements; the status of those that are taken back is changed.

    Returns:
        The statements.
    """
    noted = {sentence.index - 1 for sentence in reading.sentences if "corrected" in sentence.vocabulary and _is_note(sentence, reading)}
    for statement in statements:
        if statement.sentence.index in noted or ("version" in statement.sentence.vocabulary and _is_of_earlier_version(statement)):
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


def _is_of_earlier_version(statement: Candidate) -> bool:
    """Whether an earlier version of what one reads says something: "An earlier version of this article said"."""
    span = statement.source.span if statement.source is not None else None
    words = statement.sentence.tokens.lower[span[0] : span[1]] if span is not None else []
    is_version = "version" in words and not {"earlier", "previous"}.isdisjoint(words)
    return is_version and len(words) <= _LONGEST_VERSION and words[-2] == "this" and words[-1] in _PIECES

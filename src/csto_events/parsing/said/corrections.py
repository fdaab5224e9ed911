"""Corrections: what an outlet takes back of its own text: "We've corrected this", "An earlier version of this story said that 12 soldiers were killed"."""

from collections.abc import Sequence

from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.candidate import Candidate, Source
from csto_events.parsing.said.called_wrong import IN_FACT, calls_wrong

_FARTHEST_WE = 5
"""Tokens with which a note begins that the writer has corrected something: "No – we've corrected this"."""
_EARLIER = frozenset(("earlier", "previous", "original", "initial"))
_BEFORE = frozenset(("earlier", "initially", "originally", "previously"))
_TEXTS = frozenset("alert article dispatch entry headline item post report story tweet update version".split())
_AMENDED = frozenset(("amended", "corrected", "edited"))
RIGHT = frozenset(("actual", "correct", "real", "right", "true"))
"""What makes of a figure the one that stands in the place of another."""
_LABELS = frozenset(("correction", "clarification", "erratum"))
WRONGLY = frozenset(("erroneously", "inaccurately", "incorrectly", "mistakenly", "wrongly"))
"""Adverbs by which an outlet owns that it erred: "we wrongly reported"."""
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
        if statement.sentence.index in noted or (is_told and _is_own_error(reading, statement.sentence, statement.source)):
            statement.status = "retracted"
    return statements


def tells_of_earlier_version(words: Sequence[str]) -> bool:
    """Tell whether words speak of what an outlet had written before: "an earlier version of this story", and not "a previous version of the law".

    Args:
        words: the words, in lower case.
    """
    places = (at for at, word in enumerate(words) if word == "version" and at and words[at - 1] in _EARLIER)
    return any(list(words[at + 1 : at + 3]) in _THIS or list(words[at + 1 : at + 2]) != ["of"] for at in places)


def _is_note(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence, in nobody's quotation, tells that the writer has corrected what stands before it."""
    words = sentence.words
    at = words.index("corrected")
    is_writers = "we" in words[: min(at, _FARTHEST_WE)] or list(words[max(0, at - 3) : at]) == ["this", "has", "been"]
    has_object = list(words[at + 1 : at + 2]) == ["this"] or "this" in words[:at]
    is_about_all = list(words[at + 2 : at + 3]) in ([], ["."], ["!"], [":"], [";"], [","], ["post"], ["entry"], ["update"])
    return is_writers and has_object and is_about_all and sentence.first + at not in reading.quoted


def _is_own_error(reading: Reading, sentence: Sentence, voice: Source | None) -> bool:
    """Whether the outlet takes back what its earlier version or report said, as the words around it tell: "We earlier reported that … That was wrong"."""
    if voice is None or voice.entity is not None or voice.span is None or (_EARLIER | _BEFORE | WRONGLY).isdisjoint(sentence.vocabulary):
        return False
    first, after = voice.span
    words = sentence.tokens.lower[first:after]
    if words == ["we"]:
        end = voice.cue[1] if voice.cue is not None else after
        around = frozenset(sentence.tokens.lower[max(sentence.first, first - 2) : end + 1])
        return not WRONGLY.isdisjoint(around) or (not _BEFORE.isdisjoint(around) and _is_marked(reading, sentence))
    earlier = next((at for at, word in enumerate(words) if word in _EARLIER), None)
    if earlier is None or earlier > 1 or earlier + 1 >= len(words):
        return False
    text, behind = words[earlier + 1], words[earlier + 2 : earlier + 4]
    if behind and behind not in _THIS:
        return False
    return (text == "version" and bool(behind)) or (text in _TEXTS and _is_marked(reading, sentence))


def _is_marked(reading: Reading, sentence: Sentence) -> bool:
    """Whether a note is one of errors: by its label or heading, by "wrongly", by the sentence before it ("This article was amended") or behind it."""
    opening, at = sentence.words[:_LONGEST_LABEL], sentence.index
    if opening[0] in _LABELS or ("note" in opening and ":" in opening) or not WRONGLY.isdisjoint(sentence.vocabulary):
        return True
    before = reading.sentences[at - 1].words if at else []
    if before[:1] and (before[0] in _LABELS or (before[0] == "this" and not _AMENDED.isdisjoint(before))):
        return True
    behind = reading.sentences[at + 1] if at + 1 < len(reading.sentences) else None
    return behind is not None and (calls_wrong(behind) is not None or _gives_right(behind))


def _gives_right(sentence: Sentence) -> bool:
    """Whether a sentence tells what is so instead: "The correct figure is six", "In fact, six people died"."""
    words = sentence.words
    return (words[0] == "the" and words[1:2] != [] and words[1] in RIGHT) or words[:2] in IN_FACT

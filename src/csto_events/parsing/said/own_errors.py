"""Own errors: what an outlet takes back of its own text: "An earlier version of this story said that 12 soldiers were killed"."""

from csto_events.parsing.candidate import Source
from csto_events.parsing.passage import Passage

_EARLIER = frozenset(("earlier", "previous", "original", "initial"))
_TEXTS = frozenset("alert article dispatch headline item post report story tweet".split())
_LABELS = frozenset(("correction", "clarification", "erratum"))
_WRONGLY = frozenset(("erroneously", "inaccurately", "incorrectly", "mistakenly", "wrongly"))
_THIS = (["of", "this"], ["of", "our"])
_LONGEST_LABEL = 5
"""Tokens of "Editor's note:"."""


def is_own_error(passage: Passage, voice: Source | None) -> bool:
    """Tell whether who says something is an earlier text of the outlet itself, which it puts right.

    Args:
        passage: the sentence.
        voice: who says it.

    Returns:
        Whether it is an earlier version of this text, or behind "Correction:" or beside "incorrectly" an earlier story: what it said holds no longer.
    """
    if voice is None or voice.entity is not None or voice.span is None or _EARLIER.isdisjoint(passage.sentence.vocabulary):
        return False
    first, after = voice.span
    words = passage.lower[first:after]
    earlier = next((at for at, word in enumerate(words) if word in _EARLIER), None)
    if earlier is None or earlier > 1 or earlier + 1 >= len(words):
        return False
    text, behind = words[earlier + 1], words[earlier + 2 : earlier + 4]
    opening = passage.sentence.words[:_LONGEST_LABEL]
    is_marked = opening[0] in _LABELS or ("note" in opening and ":" in opening) or not _WRONGLY.isdisjoint(passage.sentence.vocabulary)
    return (text == "version" and (behind in _THIS or (is_marked and not behind))) or (text in _TEXTS and is_marked and not behind)

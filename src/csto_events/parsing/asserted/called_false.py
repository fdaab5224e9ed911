"""Called false: what is claimed in a report that somebody rejects in the same sentence: "reports that 12 men were killed are false"."""

from collections.abc import Sequence

from csto_events.language.reading import Sentence

FALSE = frozenset("baseless bogus fabricated fake false groundless incorrect unfounded unsubstantiated untrue wrong".split())
"""What somebody calls a report that he denies."""
TRUE = frozenset(("true", "correct", "accurate", "right"))
"""What such a report is not, as he says."""
FALSELY = frozenset(("falsely", "wrongly", "mistakenly", "erroneously"))
"""Adverbs of verbs of saying: "it was wrongly reported that"."""
_TOLD = frozenset(
    "accusation accusations alleging allegation allegations assertion assertions claim claiming claims information insinuation insinuations message messages "
    "news post posts report reports rumor rumors rumour rumours speculation story suggestion suggestions video videos".split()
)


def is_called_false(sentence: Sentence, trigger: int) -> bool:
    """Tell whether somebody calls false what is claimed: "reports that 12 men were killed are false", "it is untrue that 12 men were killed".

    Args:
        sentence: the sentence.
        trigger: the token that called for a record.
    """
    if "not" in sentence.vocabulary and _is_called_not_true(sentence.words, trigger - sentence.first):
        return True
    words, at = sentence.words, trigger - sentence.first
    if not FALSELY.isdisjoint(sentence.vocabulary) and "that" in words[:at]:
        return not FALSELY.isdisjoint(words[:at])
    if FALSE.isdisjoint(sentence.vocabulary):
        return False
    place = next(place for place, word in enumerate(words) if word in FALSE)
    if place < at:
        is_told = words[max(0, place - 1)] == "as" and not _TOLD.isdisjoint(words[place + 1 : at])
        is_held_so = is_told and "," not in words[place:at]  # "rejected as false claims that", and not "As false claims spread, Chad sent"
        return words[place + 1 : place + 2] == ["that"] or is_held_so
    is_told = not _TOLD.isdisjoint(words[:at])
    return is_told and any(word in ("is", "are", "was", "were", "as", "be", "proved") for word in words[max(at + 1, place - 2) : place])


def _is_called_not_true(words: Sequence[str], at: int) -> bool:
    """Whether behind a claim its report is said not to hold: "reports about the death of 12 soldiers are not true", "do not correspond to reality"."""
    denied = next((place for place in range(at + 1, len(words) - 1) if words[place] == "not" and words[place - 1] in _VERBS), None)
    if denied is None or "," in words[at:denied] or _TOLD.isdisjoint(words[:at]):
        return False
    rest = words[denied + 1 : denied + 4]
    return rest[0] in TRUE or (rest[:2] == ["correspond", "to"] and bool({"reality", "the"} & set(rest[2:])))


_VERBS = frozenset(("is", "are", "was", "were", "do", "does", "did"))

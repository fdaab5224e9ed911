"""Counts that another one has replaced: the 24 of "36 people were killed, up from 24", "up from an earlier figure of 24"."""

from csto_events.language.dates import DateMention
from csto_events.parsing.passage import Passage

_OPENING = {"up": ("from",), "down": ("from",), "compared": ("with", "to")}
MOVED = frozenset(_OPENING)
"""Words that open an earlier count: "up from 24", "compared with 24"."""
_FIGURES = frozenset(("count", "estimate", "figure", "number", "report", "tally", "toll", "total"))
_DESCRIBING = frozenset("a an the his their its earlier former initial last preliminary previous prior death official".split())
_EARLIER = frozenset("earlier former initial preliminary previous prior".split())
REVISING = frozenset("amending correcting lowering raising replacing revising superseding updating".split())
"""Words that open an earlier count of the same source: "revising an earlier count of 24"."""


def is_earlier_count(passage: Passage, start: int) -> bool:
    """Tell whether a count stands behind "up from" or "compared with", or what an earlier figure is of.

    Args:
        passage: the sentence.
        start: its first token.
    """
    if _is_set_against(passage, start):
        return True
    if OPENINGS.isdisjoint(passage.sentence.vocabulary):
        return False
    lower, first, start = passage.lower, passage.sentence.first, _first_of_row(passage, start)
    if lower[start - 1] == "of" and lower[start - 2] in _FIGURES:
        end = start = start - 2
        while start > first and lower[start - 1] in _DESCRIBING:
            start -= 1
        if lower[start - 1] in REVISING and not _EARLIER.isdisjoint(lower[start:end]):
            return start - 1 > first
    return start - 1 > first and opens_earlier_count(passage, start - 2)


def _is_set_against(passage: Passage, start: int) -> bool:
    """Whether a count is the one told before, with which another one is compared: "seven people were killed, against five dead reported at midday"."""
    if "against" not in passage.sentence.vocabulary or passage.lower[start - 2 : start] != [",", "against"]:
        return False
    return any(count.first < start - 2 for count in passage.sentence.counts)


OPENINGS = MOVED | REVISING


def number_of_earlier_count(passage: Passage, at: int) -> int | None:
    """Give where the number of an earlier count can stand that a token opens: "up from 24", "revising its earlier count of 24".

    Args:
        passage: the sentence.
        at: the token, one of `OPENINGS`.
    """
    lower, after = passage.lower, passage.sentence.after
    is_moved = opens_earlier_count(passage, at) if at + 2 < after else False
    if not is_moved and lower[at] not in REVISING:
        return None
    first = end = at + 2 if is_moved else at + 1
    while end < after and lower[end] in _DESCRIBING:
        end += 1
    if end + 2 < after and lower[end] in _FIGURES and lower[end + 1] == "of" and (is_moved or not _EARLIER.isdisjoint(lower[first:end])):
        return end + 2
    return first if is_moved else None


def opens_earlier_count(passage: Passage, at: int) -> bool:
    """Tell whether a token and the one behind it open an earlier count: "up from", "compared with"."""
    return passage.lower[at + 1] in _OPENING.get(passage.lower[at], ())


def _first_of_row(passage: Passage, start: int) -> int:
    """For the 12 of "up from nine killed and 12 injured" give where the nine stand; else the count's own first token."""
    letters, base = passage.sentence.letters, passage.sentence.first
    before = passage.phrases.previous(passage.phrases.at(start - 2)) if start - 3 > base and passage.lower[start - 1] == "and" else None
    is_row = before is not None and before.kind == "noun" and before.after == start - 2 and letters[start - 2 - base] in "AEV"
    behind = passage.phrases.at(start).after
    is_clause = behind < passage.sentence.after and letters[behind - base] == "X"  # "up from nine killed and 12 were injured"
    return before.first if before is not None and is_row and not is_clause else start


def day_of_earlier_count(passage: Passage, after: int) -> DateMention | None:
    """Give the day of a count that another one has replaced, which stands right behind it: "up from nine dead reported on Tuesday night".

    Args:
        passage: the sentence.
        after: the token behind the count.
    """
    letters, base = passage.sentence.letters, passage.sentence.first
    date = next((one for one in passage.sentence.dates if after <= one.first <= after + _NEAREST), None)
    return date if date is not None and _BREAKS.isdisjoint(letters[after - base : date.first - base]) else None


_NEAREST = 6
"""Tokens between a count and its day: "killed and 12 injured reported on"."""
_BREAKS = frozenset(",;SWXZ")
"""Letters of words behind which another clause goes on."""

"""Contrasts: what somebody told and the clause beside it puts right: "12 soldiers were killed, not 20 as Baku had claimed"."""

from csto_events.parsing.passage import Passage

_INSTEAD = (["rather"], ["not"], ["instead", "of"], ["opposed", "to"])
"""What stands before that, without "than"."""
_MEASURING = frozenset("about almost around at least most more nearly over than the some".split())


def is_of_contrast(passage: Passage, joint: int) -> bool:
    """Tell whether a comment is only on what is not so: "12, and not 20 as Baku had claimed", "rather than 20, as the ministry reported".

    Args:
        passage: the sentence.
        joint: the token of "as".

    Returns:
        Whether "not" or "rather than" stands right before the number, or before "as" itself.
    """
    lower, first = passage.lower, passage.sentence.first
    at = joint - (lower[joint - 1] == ",")
    if at > first and lower[at - 1] == "not":
        return True
    noun = passage.phrases.at(at - 1) if at > first else None
    if noun is None or noun.kind != "noun" or noun.after != at or passage.count_in(noun) is None:
        return False
    at = noun.first
    while at > first and lower[at - 1] in _MEASURING:
        at -= 1
    return lower[noun.first] == "not" or any(lower[max(first, at - len(words)) : at] == words for words in _INSTEAD)

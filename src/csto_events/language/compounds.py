"""Compounds: two nouns that are one thing, of which either could be a verb: "border guards", "taken to police stations"."""

from collections.abc import Sequence

from csto_events.language import lexicon as lex

COMPOUNDS = frozenset((("border", "clashes"), ("border", "guards"), ("police", "station"), ("police", "stations")))
"""The two words of each, in lower case."""
EVENTS = frozenset("attacks drills exercises raids rallies strikes talks".split())
"""What is named by whose it is, and can be a verb: "the CSTO drills"."""


def is_event_done(words: Sequence[str], letters: Sequence[str], at: int) -> bool:
    """Tell whether a word is the event that a verb right before its noun phrase has done something to, and no verb itself.

    Args:
        words: the words of the sentence in lower case.
        letters: the word classes of those before it.
        at: the position of the word.

    Returns:
        True of the drills of "cancelled the CSTO drills hours before"; False behind a verb of saying, which a clause may follow: "said the CSTO drills them".

    Example:
        >>> is_event_done("kyiv cancelled the nato drills hours before".split(), "PEDP", 4)
        True
    """
    if words[at] not in EVENTS:
        return False
    start = at - 1
    while start > 0 and letters[start] in "PAN":
        start -= 1
    if start < 1 or letters[start] != "D" or letters[start - 1] not in "EVB":
        return False
    cue = lex.lexicon().verb_cues.get(lex.lexicon().verbs.get(words[start - 1], ""))
    return cue is None or "bare" not in cue.frames

"""Single words in quotation marks amid what tells who speaks: "“No,” said Zas, who called it “absurd”. “We will stay.”"."""

from csto_events.language.segment import Quotation
from csto_events.parsing.passage import Passage

_CLOSING = frozenset((",", ":", ";", ".", "!", "?", "…", "-", "–", "—"))
_BEFORE_NAMES = frozenset(("the", "a", "an", "in", "on", "to", "with"))
"""What stands before the name of a programme or paper: "told the “Today” programme", "wrote in “Izvestia”"."""
_FINITE = frozenset("VBEZ")
_PARTING = frozenset("C;")


def are_told_beside(passage: Passage, before: Quotation, words: Quotation) -> bool | None:
    """Tell whether quoted words stand in a further clause of the sentence that says who speaks, so that the quotation goes on behind them.

    Args:
        passage: the sentence of the quotation.
        before: the quotation before them.
        words: the words in quotation marks.

    Returns:
        Whether they are the object of another verb of the speaker; None where a further clause may have a speaker of its own.
    """
    first, mark = before.after + 1, words.first - 1
    sentence = passage.reading.sentence_at(mark)
    if mark <= first or passage.tokens.words[mark - 1] in _CLOSING or not sentence.first <= first:
        return False
    if passage.lower[mark - 1] in _BEFORE_NAMES and words.after - words.first <= _LONGEST_NAME:
        return True
    letters = sentence.letters[first - sentence.first : mark - sentence.first]
    verbs = sum(1 for at, letter in enumerate(letters) if letter in _FINITE or (letter == "G" and letters[at - 1 : at] == ","))
    if verbs < _OF_SPEAKER_AND_OWN:
        return False
    return None if not _PARTING.isdisjoint(letters) else True


_LONGEST_NAME = 3
"""Tokens of such a name."""
_OF_SPEAKER_AND_OWN = 2
"""Verbs of a sentence that says who speaks, and what that one calls something."""

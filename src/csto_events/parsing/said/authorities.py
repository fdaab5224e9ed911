"""Authorities: where the clause of its own begins for which the last words of a sentence name who tells it."""

from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import cued

_PARTING = frozenset(("while", "whereas", "but"))


def clause_of_authority(passage: Passage) -> int | None:
    """Give the comma of ", while four guards were captured, according to the committee" behind what somebody else says.

    Args:
        passage: the sentence.

    Returns:
        The token of the comma; None where no other voice speaks before it, or nothing is told between.
    """
    sentence = passage.sentence
    if "according" not in sentence.vocabulary or _PARTING.isdisjoint(sentence.vocabulary):
        return None
    words, letters = sentence.words, sentence.letters
    at = len(words) - 1 - words[::-1].index("according")
    joint = next((one for one in range(at - 1, 1, -1) if words[one] in _PARTING and letters[one - 1] == ","), None)
    if joint is None or letters[at - 1] != ",":
        return None
    comma, end = sentence.first + joint - 1, sentence.first + at
    verbs = passage.phrases.verbs()
    if not any(comma < verb.first < end and verb.form == "finite" for verb in verbs) or any(verb.first > end and verb.form == "finite" for verb in verbs):
        return None
    speaks = any(verb.form == "finite" and verb.first < comma and cue.stance == "speech" and not verb.passive for verb, cue, _ in cued(passage))
    return comma if speaks else None

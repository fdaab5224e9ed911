"""Numbers that others gave and a clause takes back between its subject and its verb: "287 people, not 412 as the ministry announced, were detained"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_FARTHEST = 12
"""Phrases between the subject and its verb."""


def before_taken_back(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give those of whom a verb is told over the number that does not hold: "287 people" for the verb of the example above.

    Args:
        passage: the sentence.
        verb: the verb group of harm, behind a comma.
    """
    phrases, at = passage.phrases, verb.position
    if "not" not in passage.sentence.vocabulary or at < _SHORTEST or phrases[at - 1].kind != ",":
        return None
    for position in range(at - 2, max(at - _FARTHEST, 1), -1):
        if phrases[position].kind == "noun" and phrases.is_taken_back(phrases[position]):
            before = next((one for one in reversed(phrases[:position]) if one.kind not in (",", "C", "R")), None)
            return before if before is not None and before.kind == "noun" and passage.count_in(before) is not None else None
    return None


_SHORTEST = 4

"""Interrupted clauses: what an authority in commas tells that parts the subject and verb of a subordinate clause: "after guards, according to Minsk, fired"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.passage import Passage

_SUBJECTS = frozenset(("which", "who", "that"))
"""Relative words that are the subject of their clause."""


def clause_around(passage: Passage, first: int, after: int, last: int) -> list[tuple[int, int]] | None:
    """Give the pieces of the subordinate clause whose subject and verb a phrase in commas parts.

    Args:
        passage: the sentence.
        first: the first token of the phrase.
        after: the token behind it.
        last: the token behind the last word of the sentence.

    Returns:
        The clause before and behind the phrase; None where it stands in a main clause or between two clauses.
    """
    if first - 2 <= passage.sentence.first or passage.lower[first - 1] != "," or passage.lower[after : after + 1] != [","]:
        return None
    behind = passage.phrases.at(after + 1) if after + 1 < last else None
    behind = passage.phrases.next(behind) if behind is not None and behind.kind == "R" else behind
    if behind is None or behind.kind != "verb" or behind.form != "finite":
        return None
    joint = _joint_before(passage, passage.phrases.at(first - 2))
    if joint is None:
        return None
    is_bare = joint.after == first - 1
    if is_bare and passage.phrases.word(joint) not in _SUBJECTS:
        return None
    return [(joint.first if is_bare else joint.after, first - 1), (after + 1, _end(passage, joint, behind, last))]


def is_before_clause(statement: Candidate, date: int) -> bool:
    """Tell whether a date stands before a clause that an authority parts, and so is of what the sentence tells: "Fighting began on Monday after guards, …"."""
    is_parted = statement.verb is None and len(statement.spans) > 1 and statement.spans[0][1] <= statement.trigger < statement.spans[1][0]
    opening = statement.sentence.phrases.at(statement.spans[0][0])
    is_participle = statement.verb is None and opening.kind == "verb" and opening.form == "gerund"  # "…, killing 57 by the ministry's count"
    return (is_parted or is_participle) and date < statement.spans[0][0]


def _joint_before(passage: Passage, phrase: Phrase) -> Phrase | None:
    """The subordinator or relative word behind which nothing but a subject stands as far as a phrase."""
    for one in reversed(passage.phrases[: phrase.position + 1]):
        if one.kind in ("S", "W"):
            return one
        if one.kind not in ("noun", "I", "A", "R", "C"):
            return None
    return None


def _end(passage: Passage, joint: Phrase, verb: Phrase, last: int) -> int:
    """Where the clause ends: at the comma behind which the sentence goes on with its main clause or main verb."""
    for comma in passage.phrases[verb.position + 1 :]:
        following = passage.phrases.next(comma) if comma.kind == "," else None
        if following is None:
            continue
        opens = joint.first == passage.sentence.first and following.kind == "noun"
        if opens or (joint.kind == "W" and following.kind == "verb" and following.form == "finite"):
            return comma.first
    return last

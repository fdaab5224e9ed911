"""Told aside: verbs that only say which troops another one of the sentence tells of."""

from functools import cache

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import before_of, infinitive_after
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.strengths import is_numbering, numbered_aside
from csto_events.parsing.triggers import triggers
from csto_events.parsing.troops import Move


@cache
def deployment_nouns() -> frozenset[str]:
    """Give the forms of the nouns that tell of a deployment: "deployment", "withdrawals"."""
    return frozenset(triggers("force", frozenset(("noun",)))) | {f"{word}s" for word in triggers("force", frozenset(("noun",)))}


def _are_the_same(passage: Passage, troops: Phrase, others: Phrase) -> bool:
    """Whether two noun phrases are the same troops, or the first those of whom the other is a part: "400 of its soldiers serving there"."""
    of = passage.phrases.next(others, "")
    return troops is others or (of is not None and passage.lower[of.first] == "of" and passage.phrases.next(of) is troops)


def is_only_described(passage: Passage, move: Move, moves: list[Move]) -> bool:
    """Tell whether a verb only says which troops or what for: "troops deployed in Gao have been called back", "sent troops to guard the airport"."""
    verb = move.verb
    if verb is None or len(moves) == 1:
        return False
    if move.trigger.kind == "changing" and verb.form == "infinitive":
        return any(one.trigger.kind == "sending" and infinitive_after(passage, one.troops) is verb for one in moves)  # "sent 500 men to reinforce KFOR"
    others = [other for other in moves if other is not move and other.verb is not None and _are_the_same(passage, move.troops, other.troops)]
    if not others:
        return False
    if verb.form == "infinitive":
        return verb.first > move.troops.first and move.trigger.kind in ("staying", "guarding")
    is_participle = verb.first == verb.head and verb.first > move.troops.first and (move.trigger.kind == "sending" or verb.form == "gerund")
    finite = [other.verb for other in others if other.verb is not None and other.verb.form != "gerund"]
    return is_participle and any(one.first > verb.first or verb.form == "gerund" for one in finite)


def is_told_aside(passage: Passage, move: Move, moves: list[Move]) -> bool:
    """Tell whether an aside only numbers a force of which more is told: "the contingent, which numbers 2,030 men, left"."""
    force = move.sender if move.trigger.kind in ("numbering", "composing") else None
    if force is None or move.verb is None or not is_numbering(move.verb) or numbered_aside(passage, force) is not move.troops:
        return False
    whole = before_of(passage, force)
    is_of_deed = whole is not None and whole.kind == "noun" and passage.lower[whole.head] in deployment_nouns()
    return is_of_deed or any(other.troops is force for other in moves)

"""Foretold: moves of troops that are only planned, spoken of, called off or asked for, and troops that are only held ready."""

from collections.abc import Sequence

from csto_events.language.phrases import Phrase
from csto_events.model import Status
from csto_events.parsing.passage import Passage
from csto_events.parsing.troops import Move

STEPS = frozenset(("begin", "start", "complete", "finish", "conclude", "end"))
"""What is said of a move by what it comes to: "the withdrawal was completed"."""
_PLANNED = frozenset("delay envisage expect foresee plan postpone schedule slate".split())
DISCUSSING = frozenset("consider contemplate debate discuss examine mull propose review weigh".split())
"""Verbs of speaking of what may come: "discussed the deployment of 500 soldiers"."""
_MOOTED = DISCUSSING | {"float", "moot", "suggest"}
_OFF = frozenset("abandon cancel scrap shelve".split())
_UNDER = frozenset(("consideration", "discussion", "review"))
_READY = frozenset(("available", "poised", "prepared", "ready"))
_WAITING = frozenset(("alert", "call", "notice", "readiness", "standby"))
_FARTHEST = 5
"""Tokens behind troops in which it says that they wait."""
_DECISIONS = frozenset(("decision", "decisions"))
_DECIDING = frozenset("make reach take".split())


def status_foretold(passage: Passage, noun: Phrase) -> Status | None:
    """Tell how a move is asserted that a noun names and a verb says to be yet to come, or not to: "the deployment is being considered", "was cancelled".

    Args:
        passage: the sentence.
        noun: the noun phrase of the move.

    Returns:
        The status; None where the verb says something else of it.
    """
    verb = next((one for one in passage.phrases.verbs() if one.first > noun.head and one.form == "finite" and passage.phrases.subject(one) is noun), None)
    if verb is None or verb.negated:
        return None
    if verb.lemma == "be" and not verb.modal:
        behind = passage.lower[verb.after : verb.after + 2]
        is_open = behind[:1] in (["possible"], ["unlikely"]) or (behind[:1] == ["under"] and behind[1] in _UNDER)
        return "possible" if is_open else "planned" if behind[:1] == ["likely"] else None
    behind_verb = passage.phrases.next(verb)
    is_judged = verb.lemma == "consider" and behind_verb is not None and behind_verb.kind in ("noun", "A") and not passage.is_date(behind_verb)
    if not verb.passive or is_judged or passage.lower[verb.after] == "to":
        return None  # "is expected to begin", "is considered a success"
    is_over = verb.lemma in _OFF or (verb.lemma == "call" and passage.lower[verb.after] == "off")
    return "denied" if is_over else "planned" if verb.lemma in _PLANNED else "possible" if verb.lemma in _MOOTED else None


def is_step_ahead(passage: Passage, verb: Phrase | None) -> bool:
    """Tell whether a verb only says that a step of a move is to come, which is read by itself: "the deployment is expected to begin on Friday"."""
    step = passage.phrases.next(verb) if verb is not None and (verb.lemma == "be" or (verb.passive and verb.lemma in _PLANNED)) else None
    if step is not None and step.kind == "A" and passage.lower[step.head] in _DUE:
        step = passage.phrases.next(step)
    return step is not None and step.form == "infinitive" and step.lemma in STEPS


_DUE = frozenset(("about", "due", "likely", "set", "expected"))


def is_day_of_move(verb: Phrase | None) -> bool:
    """Tell whether the date beside a verb is that of what is to come: "the arrival is expected on Friday"."""
    return verb is not None and verb.passive and verb.lemma in _DATED


_DATED = frozenset(("expect", "schedule", "slate"))


def is_undecided(passage: Passage, plan: Phrase) -> bool:
    """Tell whether a decision has not been taken: "a decision to send 500 troops has not been made"."""
    if passage.lower[plan.head] not in _DECISIONS:
        return False
    verbs = (one for one in passage.phrases.verbs() if one.first > plan.head and one.negated and one.passive and one.lemma in _DECIDING)
    return any(passage.phrases.subject(one) is plan for one in verbs)


def is_only_ready(passage: Passage, move: Move) -> bool:
    """Tell whether somebody only has troops ready to go: "has 500 troops ready to deploy", "put 500 on alert for deployment to Poland"."""
    if move.trigger.kind != "holding" and move.trigger.word != "place":
        return False
    behind = passage.lower[move.troops.after : min(move.troops.after + _FARTHEST, passage.sentence.after)]
    if behind[:1] and behind[0] in _READY:
        return True
    at = next((at for at, word in enumerate(behind) if word in _WAITING), None) if behind[:1] == ["on"] else None
    if at is None:
        return False
    return move.trigger.word == "place" or passage.lower[move.troops.after + at + 1] in ("for", "to")


def lend_sender(held: Move, others: Sequence[Move]) -> None:
    """Say of troops that are held ready who sends them: Russia of "Russia has 500 troops ready to deploy to Mali"."""
    for other in others:
        if other.troops is held.troops and other.sender is None:
            other.sender = held.sender


def is_asked(passage: Passage, verb: Phrase | None) -> bool:
    """Tell whether troops are only asked for: "asked the bloc to send a mission", "was asked to send 500 soldiers", "asked that troops be sent"."""
    if verb is None or verb.form != "infinitive":
        return False
    above = next((one for one in reversed(passage.phrases.verbs()) if one.after <= verb.first and one.form == "finite"), None)
    if above is None:
        return False
    word, behind = passage.lower[verb.first], passage.lower[above.after]
    if word == "be":
        return above.lemma in _ASKING | _PROPOSING and "that" in passage.lower[above.after : verb.first]
    if word != "to" or above.lemma not in _ASKING:
        return False
    return not above.passive or behind in (("on", "upon") if above.lemma == "call" else ("to", "for"))  # who is "called to" go has his orders


_ASKING = frozenset("appeal ask beg call implore invite petition request urge".split())
_PROPOSING = frozenset("demand insist propose recommend suggest".split())

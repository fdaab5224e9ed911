"""Moves of troops that come to nothing: "could not agree on the deployment of", "the decision on the deployment was not adopted", "was ruled out"."""

from typing import NamedTuple

from csto_events.language.phrases import Phrase
from csto_events.model import Status
from csto_events.parsing.asserted.few import is_undone
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.gerunds import turns_down

_PLANS = frozenset("agreement bill decision document draft idea motion plan proposal request resolution".split())
"""What has to be settled before troops are sent."""
_SETTLING = frozenset("accept adopt agree approve back endorse pass settle sign support".split())
_FAILING = frozenset(("fail", "refuse"))
_OF_PLAN = frozenset(("for", "on", "about", "concerning", "regarding"))
_BLOCKING = frozenset(("block", "veto"))


class Unsettled(NamedTuple):
    """What becomes of a move that a noun names, and the verb that says so."""

    phase: str
    status: Status
    verb: Phrase


def comes_of_noun(passage: Passage, noun: Phrase) -> Unsettled | None:
    """Tell the phase and status of a move that a noun names and people agree on or do not, or somebody turns down.

    Args:
        passage: the sentence.
        noun: the noun phrase of the move.

    Returns:
        Those of what was or was not agreed on, and of what was ruled out; None where nothing is said of it.
    """
    above = _agreeing(passage, noun)
    if above is not None:
        return _agreed(passage, above)
    plan = _plan(passage, noun) or noun
    verb = next((one for one in passage.phrases.verbs() if one.first > noun.head and one.passive and passage.phrases.subject(one) is plan), None)
    if verb is None or verb.form != "finite":
        return None
    is_over = turns_down(passage, verb) or verb.lemma in _BLOCKING
    if verb.negated:
        is_settled_by_all = verb.lemma in _SETTLING and passage.lower[verb.after] not in ("by", "with")  # "was not signed by Turkey"
        return Unsettled("announced", "possible" if is_over else "denied", verb) if is_over or is_settled_by_all else None
    return Unsettled("declined", "reported", verb) if is_over and not verb.modal and verb.tense != "future" else None


def _agreed(passage: Passage, verb: Phrase) -> Unsettled | None:
    """What is said of a move by a verb of agreeing on it: "failed to agree", "agreed", "will agree"."""
    above = passage.phrases.previous(verb, "R") if verb.form == "infinitive" else None
    if above is not None and above.kind == "verb" and above.lemma in _FAILING and not (above.negated or above.modal):
        return Unsettled("announced", "denied", above)
    if is_undone(passage.sentence, verb):
        return Unsettled("announced", "denied", verb)
    is_settled = verb.form == "finite" and not verb.modal and verb.tense != "future"
    return Unsettled("announced", "reported", verb) if is_settled else None


def _agreeing(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb of agreeing on a move: "agree" in "failed to agree on the deployment"."""
    on = passage.phrases.previous(noun, "R")
    verb = passage.phrases.previous(on, "R") if on is not None and passage.phrases.word(on) in ("on", "upon", "to") else None
    return verb if verb is not None and verb.kind == "verb" and verb.lemma == "agree" and not verb.passive else None


def _plan(passage: Passage, noun: Phrase) -> Phrase | None:
    """The decision of "a decision on the deployment", "a decision providing for the deployment"."""
    joint = passage.phrases.previous(noun, "")
    before = passage.phrases.previous(joint, "") if joint is not None and passage.phrases.word(joint) in _OF_PLAN else None
    if before is not None and before.kind == "verb" and before.form == "gerund" and before.first == before.head:
        before = passage.phrases.previous(before, "")
    return before if before is not None and before.kind == "noun" and passage.lower[before.head] in _PLANS else None

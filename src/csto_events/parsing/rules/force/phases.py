"""Phases: how far a deployment has come, as its verb or noun and what these hang on say."""

from collections.abc import Mapping

import attrs

from csto_events.language.dates import DateMention
from csto_events.language.numerals import number_words
from csto_events.language.phrases import Phrase
from csto_events.model import Status
from csto_events.parsing.asserted.few import is_undone
from csto_events.parsing.asserted.journeys import was_made
from csto_events.parsing.asserted.status import GOING_ON, comes_to_nothing, governor
from csto_events.parsing.parties import told_in_order
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.foretold import DISCUSSING, is_undecided, status_foretold
from csto_events.parsing.rules.force.gerunds import COMMITTED, REFUSED, Sense, deciding_whether, mooted, turns_down
from csto_events.parsing.rules.force.unsettled import comes_of_noun
from csto_events.parsing.troops import Move

_OF_PLANS = frozenset(("plan", "plans", "proposal", "proposals", "idea", "request", "requests", "demand", "offer", "call", "calls", "appeal", "bill", "motion"))
BY_NOUN: Mapping[str, str] = {
    "complete": "completed",
    "finish": "completed",
    "end": "completed",
    "terminate": "completed",
    "conclude": "completed",
    "begin": "under_way",
    "start": "under_way",
    "continue": "under_way",
    "extend": "under_way",
    "prolong": "under_way",
    "approve": "announced",
    "announce": "announced",
    "order": "announced",
    "authorise": "announced",
    "authorize": "announced",
    "agree": "announced",
    "back": "announced",
    "support": "announced",
}
"""What the verb of a noun such as "deployment" says of it."""


def phase_of(passage: Passage, move: Move) -> tuple[str | None, Status | None]:
    """Tell how far a deployment has come.

    Args:
        passage: the sentence.
        move: what it says of troops.

    Returns:
        The phase, and the status where that is not the mood of the verb.
    """
    if move.trigger.kind == "noun":
        return _phase_of_noun(passage, move)
    verb = move.verb
    if verb is None:
        return move.trigger.value, None
    if (in_order := told_in_order(passage, verb)) is not None:
        move, verb = attrs.evolve(move, verb=in_order), in_order
    if verb.lemma == "be" and verb.after < passage.sentence.after and "due" in passage.lower[verb.head + 1 : verb.after + 1]:
        return "announced", "planned"
    if verb.form == "infinitive":
        return _phase_of_belief(passage, move, verb) or _phase_of_infinitive(passage, move, verb)
    if _is_wished(passage, move, verb):
        return "announced", "planned"
    told = _phase_by_meaning(passage, move, verb)
    if told is not None:
        return told
    if move.trigger.kind == "leaving":
        ongoing = verb.tense == "future" or verb.progressive or bool(verb.modal) or verb.form == "gerund"
        return ("withdrawing" if ongoing or _is_part(passage, move) else "withdrawn"), None
    if verb.tense == "future" or verb.modal:
        return ("announced" if move.trigger.value == "under_way" else move.trigger.value), None
    all_there = move.trigger.word in ("arrive", "deploy", "land") and passage.lower[move.troops.first] == "all"
    return ("completed" if all_there else move.trigger.value), None


def is_of_today(move: Move, date: DateMention, before: str) -> bool:
    """Tell whether a day only says when troops are somewhere, and not since when: "today 139 soldiers serve on the Golan Heights"."""
    verb = move.verb
    is_state = verb is not None and move.trigger.kind in _STATES and verb.tense == "present" and not verb.perfect and verb.form == "finite"
    return is_state and date.kind in ("relative", "weekday") and before not in ("since", "from")


_STATES = frozenset(("being", "holding", "hosting", "numbering", "staying"))


def is_ordered(verb: Phrase | None) -> bool:
    """Tell whether a verb says that a move was ordered or made known, and not that it came about: "ordered the withdrawal of the troops"."""
    return verb is not None and verb.lemma in _ORDERING


_ORDERING = frozenset(("announce", "approve", "authorise", "authorize", "order"))


def _phase_by_meaning(passage: Passage, move: Move, verb: Phrase) -> tuple[str, Status] | None:
    """The phase of what is said by more than the tense: nobody stays, troops are kept where they are, sending is ruled out."""
    if none_stay(passage, move):
        return "withdrawn", "reported"
    if move.trigger.kind == "awaiting":
        return "announced", "denied" if verb.negated else "planned"
    if verb.lemma in _KEEPING and (verb.tense == "future" or verb.modal == "would") and not verb.negated:
        return "under_way", "reported"  # "will keep 500 troops in Romania"
    if verb.form == "gerund":
        return _phase_of_gerund(passage, move, verb)
    is_to_come = verb.progressive and verb.tense == "present" and not (verb.perfect or verb.negated) and _is_ahead(passage, verb)
    return ("withdrawing" if move.trigger.kind == "leaving" else "announced", "planned") if is_to_come else None


def _is_ahead(passage: Passage, verb: Phrase) -> bool:
    """Whether a day to come stands behind a verb in its clause: "is sending 200 soldiers next week"."""
    comma = passage.sentence.letters.find(",", verb.after - passage.sentence.first)
    end = passage.sentence.first + comma if comma >= 0 else passage.sentence.after
    return not _TO_COME.isdisjoint(passage.lower[verb.after : end])


_KEEPING = frozenset(("keep", "maintain", "retain"))


def _is_wished(passage: Passage, move: Move, verb: Phrase) -> bool:
    """Whether somebody wants troops sent, or a plan would see them sent."""
    if verb.first != verb.head or move.troops.after != verb.first:
        return False
    above = passage.phrases.previous(move.troops, "RD")
    return above is not None and above.kind == "verb" and (above.lemma in ("want", "like") or (above.lemma in ("see", "have") and bool(above.modal)))


def is_none(passage: Passage, troops: Phrase) -> bool:
    """Whether a noun phrase is of nobody: "no troops", "none of the troops", "not one soldier", "neither observers nor soldiers"."""
    lower, first = passage.lower, troops.first
    is_bound = lower[first] == "not" and lower[first + 1] in number_words().beyond["exceeding"]  # "not exceeding 500 troops"
    return (lower[first] in _NONE and not is_bound) or (first > passage.sentence.first and lower[first - 1] in ("nor", "not"))


_NONE = frozenset(("neither", "no", "none", "not"))


def none_stay(passage: Passage, move: Move) -> bool:
    """Whether of some troops nobody is there any longer: "not one soldier is left", "no troops remain", "there are no troops left"."""
    verb, first = move.verb, move.troops.first
    if verb is None or not is_none(passage, move.troops) or verb.tense == "future" or verb.modal or verb.negated:
        return False
    if verb.lemma in ("be", "remain") and move.trigger.kind == "staying":
        return True
    return verb.lemma == "leave" and passage.lower[max(passage.sentence.first, first - 2)] == "there"


def _is_part(passage: Passage, move: Move) -> bool:
    """Whether only some of them leave: "brought home half of the battalion"."""
    return passage.lower[move.troops.head] in ("half", "part", "some", "third", "thirds", "quarter", "quarters")


def _phase_of_gerund(passage: Passage, move: Move, verb: Phrase) -> tuple[str, Status] | None:
    """The phase of what is decided, turned down or thought of: "ruled out sending", "authorised the sending of", "proposed withdrawing"."""
    told = mooted(passage, verb) if is_of_will(move) else None
    if told is None or told.sense == "unread":
        return None
    leaving = move.trigger.kind == "leaving" or move.trigger.value == "withdrawing"
    if told.sense == "declined":
        return ("withdrawing", "denied") if leaving else ("declined", "reported")
    phase = "withdrawing" if leaving else "under_way" if move.trigger.kind == "holding" else "announced"
    return phase, _OF_SENSES[told.sense]


_OF_SENSES: Mapping[Sense, Status] = {"agreed": "reported", "planned": "planned", "possible": "possible", "nothing": "denied"}


def is_of_will(move: Move) -> bool:
    """Tell whether a verb is one of what is done with troops, and not of what these do or are: "sending", "stationing", "keeping", and not "serving"."""
    return move.trigger.kind in _WILLED or move.trigger.word in ("base", "camp", "garrison", "station")


def is_only_talked_of(passage: Passage, move: Move) -> bool:
    """Tell whether what a form in -ing says of troops is neither done nor decided: "called for sending", "talks about sending"."""
    told = mooted(passage, move.verb) if move.verb is not None and is_of_will(move) else None
    return told is not None and told.sense == "unread"


def verb_of_mood(passage: Passage, move: Move) -> Phrase | None:
    """Give the verb that says how a move is asserted: the first one of "is considering sending", "rejected a request to send"."""
    verb = move.verb
    if move.trigger.kind == "noun" and move.trigger.value != "withdrawn" and (unsettled := comes_of_noun(passage, passage.phrases.at(move.at))) is not None:
        return unsettled.verb
    if verb is not None and verb.form == "infinitive":
        if (in_order := told_in_order(passage, verb)) is not None:
            return in_order
        if (deciding := _deciding(passage, verb)) is not None:
            return deciding
        plan = _plan_above(passage, verb)
        settling = _settling(passage, plan)
        if settling is not None and (turns_down(passage, settling) or settling.lemma in COMMITTED):
            return settling
        return (_turned_down_by(passage, plan) if plan is not None and plan.kind == "noun" else None) or verb
    told = mooted(passage, verb) if verb is not None and is_of_will(move) else None
    return told.verb if told is not None and told.verb is not None and told.sense != "unread" else verb


_WILLED = frozenset(("sending", "adding", "changing", "holding", "leaving"))


def _phase_of_infinitive(passage: Passage, move: Move, verb: Phrase) -> tuple[str | None, Status | None]:
    leaving = move.trigger.kind == "leaving"
    is_there = move.trigger.kind == "changing" and "already" in passage.lower[move.troops.after : move.troops.after + 2]
    if verb.perfect or is_there:  # "is said to have sent", "to reinforce a contingent already there"
        return ("withdrawn" if leaving else move.trigger.value), "reported" if is_there else None
    if _deciding(passage, verb) is not None:
        return ("withdrawing" if leaving else "announced"), "possible"
    above = _plan_above(passage, verb)
    word = "" if above is None else above.lemma if above.kind == "verb" else passage.lower[above.head]
    is_refused = word in REFUSED  # which is a deed
    if (
        above is not None and above.kind == "verb" and not is_refused and word != "fail" and is_undone(passage.sentence, above)
    ):  # "nobody agreed to send", "has not begun to"
        return ("withdrawing" if leaving else "announced"), "denied"
    is_done = above is not None and above.kind == "verb" and above.form == "finite" and not above.modal and above.tense != "future"
    if ((word in GOING_ON or word == "let") and is_done) or (above is not None and was_made(passage.sentence, above)):
        return ("withdrawing" if leaving else "under_way"), "reported"
    if (settling := _settling(passage, above)) is not None:
        above, word = settling, settling.lemma
    if passage.lower[verb.first - 1] == "not" and word in COMMITTED:  # "decided not to send", "pledged not to send"
        return "declined", "reported"
    if above is not None and (word in REFUSED or turns_down(passage, above)):
        return _phase_of_refusal(above, leaving=leaving)
    if word in DISCUSSING and settling is not None:
        return ("withdrawing" if leaving else "announced"), "possible"
    of_noun = _phase_of_plan(passage, above) if above is not None and above.kind == "noun" else None
    return of_noun or _phase_of_will(passage, move, above, word)


def _phase_of_will(passage: Passage, move: Move, above: Phrase | None, word: str) -> tuple[str, Status | None]:
    """The phase of what somebody is to do, which is reported where it is settled: "agreed to send", "approval to send", "wants to send"."""
    if move.trigger.kind in ("holding", "being") and word not in COMMITTED:
        return "under_way", None
    is_open = above is None or (above.negated or above.modal or above.tense == "future" if above.kind == "verb" else _is_sought(passage, above))
    leaving = move.trigger.kind == "leaving" or move.trigger.value == "withdrawing"
    return ("withdrawing" if leaving else "announced"), "reported" if word in COMMITTED and not is_open else None


def _deciding(passage: Passage, infinitive: Phrase) -> Phrase | None:
    """The verb of those who are to decide of what an infinitive says: "will vote on whether to send", "is debating whether to withdraw"."""
    above = deciding_whether(passage, infinitive)
    return above if above is not None and not above.negated and (above.lemma in DISCUSSING or above.lemma in ("decide", "vote")) else None


def _plan_above(passage: Passage, infinitive: Phrase) -> Phrase | None:
    """The verb or noun on which an infinitive hangs; for the approval of "his request for approval to deploy" the request."""
    above = governor(passage.sentence, infinitive)
    if above is None or above.kind != "noun" or passage.lower[above.head] not in _LEAVE:
        return above
    joint = passage.phrases.previous(above, "")
    asked = passage.phrases.previous(joint, "") if joint is not None and passage.phrases.word(joint) == "for" else None
    return asked if asked is not None and asked.kind == "noun" and passage.lower[asked.head] in _OF_PLANS else above


def _settling(passage: Passage, plan: Phrase | None) -> Phrase | None:
    """The verb of which a plan, proposal or request is the object: "approved", in "approved a request by the king to send"."""
    if plan is None or plan.kind != "noun" or passage.lower[plan.head] not in _OF_PLANS:
        return None
    verb = passage.phrases.previous(plan, "RDI")
    return verb if verb is not None and verb.kind == "verb" else None


def _is_sought(passage: Passage, leave: Phrase) -> bool:
    """Whether somebody only asks to be allowed to do something: "sought approval to send"."""
    before = passage.phrases.previous(leave, "RDI") if passage.lower[leave.head] in _LEAVE else None
    return before is not None and before.kind == "verb" and before.lemma in _SEEKING


_SEEKING = frozenset("ask await need request require seek want".split())
_LEAVE = frozenset(("approval", "authorisation", "authority", "authorization", "backing", "consent", "permission"))


def _phase_of_refusal(refusing: Phrase, *, leaving: bool) -> tuple[str, Status]:
    """The phase of what somebody refuses to do, or turns down: "refused to send", "turned down a request to send", "refuses to withdraw"."""
    if leaving:
        return "withdrawing", "possible" if refusing.negated else "denied"
    return ("announced", "possible") if refusing.negated else ("declined", "reported")


def _phase_of_belief(passage: Passage, move: Move, verb: Phrase) -> tuple[str, Status] | None:
    """The phase of what is held to be so now, and is no plan: "are believed to be stationed in Armenia", "are said to be leaving"."""
    above = governor(passage.sentence, verb)
    if above is None or verb.perfect or not above.passive or above.lemma not in _HELD_TO_BE or above.modal or above.tense == "future":
        return None
    is_state = verb.lemma in _STATIVE_PASSIVES if verb.passive else verb.lemma in _STATIVE or move.trigger.kind in ("holding", "being")
    behind = passage.lower[verb.after : passage.sentence.after]
    if not (is_state or verb.progressive) or behind[:1] in (["to"], ["into"]) or not _TO_COME.isdisjoint(behind):
        return None
    phase = "withdrawing" if move.trigger.kind == "leaving" else "under_way"
    return phase, "denied" if above.negated else "possible"


_HELD_TO_BE = frozenset("allege assume believe estimate presume report rumour say suspect think understand".split())
"""Verbs whose passive says what others hold to be so."""
_STATIVE_PASSIVES = frozenset("base deploy garrison house locate position quarter station".split())
_STATIVE = frozenset("guard operate patrol remain serve stay".split())
_TO_COME = frozenset(("next", "soon", "tomorrow", "shortly", "later"))


def _phase_of_plan(passage: Passage, noun: Phrase) -> tuple[str, Status] | None:
    """The phase of what a plan, decision or proposal is to do that comes to nothing, or is turned down."""
    if comes_to_nothing(passage.sentence, noun) or is_undecided(passage, noun):
        return "announced", "denied"
    return ("declined", "reported") if _turned_down_by(passage, noun) is not None else None


def _turned_down_by(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb by which a proposal is rejected behind what it is: "a proposal to send 500 soldiers was rejected"."""
    if _TURNED_DOWN.isdisjoint(passage.sentence.vocabulary):
        return None
    refusing = (one for one in passage.phrases.verbs() if one.passive and turns_down(passage, one) and not one.negated)
    return next((one for one in refusing if passage.phrases.subject(one) is noun), None)


_TURNED_DOWN = frozenset(("refused", "declined", "rejected", "rebuffed", "dismissed", "down", "out"))


def _phase_of_noun(passage: Passage, move: Move) -> tuple[str | None, Status | None]:
    leaving = move.trigger.value == "withdrawn"
    noun, verb = passage.phrases.at(move.at), move.verb
    before = passage.phrases.previous(noun, "RQ")
    done = before if before is not None and before.kind == "verb" and not before.negated else None
    if done is not None and done.lemma in DISCUSSING:
        return ("withdrawing" if leaving else "announced"), "possible"
    if (done is not None and done.lemma in _BLOCKING) or _turns_down_before(passage, noun):
        return ("withdrawing", "denied") if leaving else ("declined", "reported")
    if not leaving and (unsettled := comes_of_noun(passage, noun)) is not None:
        return unsettled.phase, unsettled.status
    if (foretold := status_foretold(passage, noun)) is not None:
        return ("withdrawing" if leaving else "announced"), foretold
    denied: Status | None = "denied" if is_denied(passage, move) else None
    phase = BY_NOUN.get(verb.lemma) if verb is not None else None
    if verb is not None and verb.lemma == "be" and verb.after < passage.sentence.after and passage.lower[verb.after] in ("complete", "over", "completed"):
        phase = "completed"
    if leaving:
        return {"completed": "withdrawn", "under_way": "withdrawing", "announced": "withdrawing"}.get(phase or "", "withdrawing"), denied
    return phase or ("under_way" if move.trigger.word in ("presence", "stay") else None), denied


_BLOCKING = frozenset(("block", "decline", "oppose", "rebuff", "refuse", "reject", "veto"))


def _turns_down_before(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun is what somebody turns down: "turned down the dispatch of a mission", "ruled out a deployment of troops"."""
    particle = passage.phrases.previous(noun, "") if not _PARTICLES.isdisjoint(passage.sentence.vocabulary) else None
    verb = passage.phrases.previous(particle, "RQ") if particle is not None and passage.phrases.word(particle) in _PARTICLES else None
    return verb is not None and verb.kind == "verb" and not (verb.negated or verb.passive) and turns_down(passage, verb)


_PARTICLES = frozenset(("down", "out"))


def is_denied(passage: Passage, move: Move) -> bool:
    """Tell whether somebody denies a move that a noun names: "the withdrawal of 300 soldiers was denied"."""
    verb = move.verb
    return verb is not None and verb.passive and verb.lemma == "deny" and not verb.negated and passage.phrases.subject(verb) is passage.phrases.at(move.at)


def is_called_for(passage: Passage, noun: Phrase, verb: Phrase | None) -> bool:
    """Tell whether a move is only asked for, which nobody has granted.

    Args:
        passage: the sentence.
        noun: the noun that names the move: "withdrawal", "deployment".
        verb: the verb that goes with it, if any.

    Returns:
        True for "demanded the withdrawal of", "calls for the deployment of", "the withdrawal of the troops was demanded".
    """
    if verb is not None and verb.passive and passage.phrases.subject(verb) is noun and (verb.lemma in _DEMANDING or _is_passed_over(verb)):
        return True
    before = passage.phrases.previous(noun, "RQ")
    if before is None or before.kind not in ("verb", "I"):
        return False
    if before.kind == "verb":
        is_only_talk = before.lemma in DISCUSSING and before.negated  # "did not discuss the deployment"
        is_kept_from = before.lemma in _BLOCKING and passage.lower[noun.head] in _WAYS_OUT
        return not before.passive and (before.lemma in _DEMANDING or is_only_talk or is_kept_from)
    word, above = passage.phrases.word(before), passage.phrases.previous(before, "RQ")
    while above is not None and above.kind == "noun" and passage.is_date(above):  # "called on Monday for the withdrawal"
        above = passage.phrases.previous(above, "RQI")
    if above is None or above.kind not in ("verb", "noun"):
        return False
    if above.kind == "verb":
        return word in _DEMANDING_WITH.get(above.lemma, ())
    return word == "for" and passage.lower[above.head] in _DEMANDS and not _are_turned_down(passage, above)


def _is_passed_over(verb: Phrase) -> bool:
    """Whether a passive says that a move was not even spoken of: "the deployment was not discussed"."""
    return verb.negated and verb.lemma in DISCUSSING


_WAYS_OUT = frozenset(("withdrawal", "pullout", "departure", "return", "exit"))
_DEMANDING = frozenset("demand request seek urge want".split())
_DEMANDING_WITH: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("appeal", "ask", "call", "campaign", "lobby", "plead", "press", "push"), ("for",)),
    "insist": ("on", "upon"),
}
"""Verbs of asking for something, and the prepositions that name it."""
_DEMANDS = frozenset("appeal appeals call calls demand demands petition plea pleas request requests".split())


def _are_turned_down(passage: Passage, demand: Phrase) -> bool:
    """Whether somebody rejects a demand, and so says that it will not be met: "rejected calls for the withdrawal"."""
    verb = passage.phrases.previous(demand, "RQ")
    return verb is not None and verb.kind == "verb" and (verb.lemma in REFUSED or verb.lemma in ("dismiss", "ignore"))

"""Answers: what came of a request by the next sentence: "Yerevan asked for help. The bloc refused.", "The request went unanswered for weeks."."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import acting_for, is_alliance
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import triggers

_REQUESTS = frozenset(("appeal", "call", "plea", "request"))
_KNOWN = frozenset(("the", "that", "this", "her", "his", "its", "their"))
"""Words before a request that has just been told."""
_UNANSWERED = frozenset(("unanswered", "unheeded", "ignored"))
_GOING = frozenset(("be", "go", "remain"))
_ANSWERING = frozenset(("accept", "agree", "decline", "oblige", "refuse"))
"""Verbs that answer a request with nothing behind them."""
_HELPING = frozenset("act assist come deploy help intervene provide send step".split())
"""What the addressee may refuse to do: "refused to send troops", and not "refused to comment"."""
_TURNING = {"turn": ("down", "away"), "brush": ("aside",)}
_ASKERS = frozenset(("her", "him", "it", "them"))
"""Who or what is turned away, as the object between a verb and its particle."""
_REFUSING = frozenset(("rebuff", "spurn"))

_REJECTING = _REFUSING | {"decline", "refuse", "reject"}
_AGAIN = frozenset(("again", "once", "this", "time", "twice", "yet", "but", ","))
"""Words before "it" by which a request fared as the last one: "Once again it was rebuffed"."""
_FARTHEST = 4
"""Tokens behind "turn" among which its "down" stands."""

Answer = tuple[str, tuple[int, int]]


def answered_next(passage: Passage, addressee: str | None) -> Answer | None:
    """Find what came of a request by the next sentence of the paragraph.

    Args:
        passage: the sentence of the request.
        addressee: who is asked, if it is known.

    Returns:
        The outcome and the words that say so.
    """
    following = passage.next_in_paragraph()
    if following is None or following.words[-1] == "?":
        return None
    behind = Passage(following, passage.names)
    verb = next((one for one in behind.phrases.verbs() if one.form == "finite"), None)
    subject = behind.phrases.subject(verb) if verb is not None else None
    if verb is None or subject is None or subject.first > verb.first or verb.modal or verb.tense == "future":
        return None
    is_of_request = _is_known_request(behind, subject)
    is_it = behind.lower[subject.first : subject.after] == ["it"] and _AGAIN.issuperset(following.words[: subject.first - following.first])
    is_of_request = is_of_request or (is_it and (verb.passive or verb.lemma == "go"))  # "It was refused."
    outcome, after = _fate(behind, verb) if is_of_request else _reply(behind, verb, subject, addressee)
    return (outcome, (subject.first, after)) if outcome else None


def who_turns_down(passage: Passage, requester: str | None) -> str | None:
    """Give who is asked by who turns it down in the next sentence: "She pleaded for peacekeepers. Moscow turned her down".

    Args:
        passage: the sentence of a request that names nobody who is asked.
        requester: who asks.
    """
    following = passage.next_in_paragraph()
    if following is None or "turned" not in following.vocabulary:
        return None
    behind = Passage(following, passage.names)
    verb = next((one for one in behind.phrases.verbs() if one.form == "finite"), None)
    is_declined = verb is not None and not verb.passive and turned_aside(behind, verb) is not None
    subject = behind.phrases.subject(verb) if verb is not None and is_declined else None
    power = acting_for(behind, subject)
    return power if power is not None and power != requester and power.startswith(("state:", "org:")) else None


def alliance_before(passage: Passage, requester: str | None) -> str | None:
    """Give the one alliance that the sentence before names beside who asks: "Armenia is in the CSTO. It asked for help".

    Args:
        passage: the sentence of a request that names nobody who is asked.
        requester: the state that asks.
    """
    index = passage.sentence.index
    if not index or requester is None or not requester.startswith("state:"):
        return None
    before = passage.reading.sentences[index - 1]
    told = [*passage.names.within(before.first, before.after), *passage.mentions()]
    named = {one.entity for one in told if one.entity is not None and one.kind in ("organisation", "state")} - {requester}
    only = named.pop() if len(named) == 1 else ""
    return only if only.startswith("org:") and is_alliance(passage, only) else None


def _fate(passage: Passage, verb: Phrase) -> tuple[str, int]:
    """What became of a request that is the subject of a verb: "went unanswered", "was turned down", "was granted"."""
    word = passage.lower[verb.after] if verb.after < passage.sentence.after else ""
    if verb.lemma in _GOING and word in _UNANSWERED and not verb.negated:
        return "unanswered", verb.after + 1
    if not verb.passive:
        return "", 0
    if verb.lemma in ("ignore", "answer"):
        return "unanswered" if verb.negated == (verb.lemma == "answer") else "", verb.after
    if verb.negated:
        return "", 0
    if word in _TURNING.get(verb.lemma, ()) or verb.lemma in _REFUSING:
        return "declined", verb.after + (verb.lemma in _TURNING)
    trigger = triggers("talk", frozenset(("outcome",))).get(verb.lemma)
    return (trigger.value if trigger is not None and trigger.value in ("declined", "granted") else ""), verb.after


def _reply(passage: Passage, verb: Phrase, subject: Phrase, addressee: str | None) -> tuple[str, int]:
    """What the addressee answers by a verb that ends its clause: "The bloc refused.", "refused to send troops"."""
    if addressee is None or verb.passive or acting_for(passage, subject) != addressee:
        return "", 0
    if (end := turned_aside(passage, verb)) is not None:
        return "declined", end
    following = passage.phrases.next(verb, "R")
    helps = following is not None and following.kind == "verb" and following.form == "infinitive" and following.lemma in _HELPING
    if not (helps or verb.after >= passage.sentence.after or passage.lower[verb.after] in (".", ",", ";")):
        return "", 0
    trigger = triggers("talk", frozenset(("outcome",))).get(verb.lemma)
    if trigger is None:
        return "", 0
    if trigger.value == "answer":
        return "unanswered" if verb.negated else "", verb.after
    return (trigger.value if verb.lemma in _ANSWERING and not verb.negated else ""), verb.after


def turned_aside(passage: Passage, verb: Phrase) -> int | None:
    """Give the end of the words by which a request is declined: "turned it down", "turned her away", "was turned down", "rejected the request".

    Args:
        passage: the sentence.
        verb: a verb group.

    Returns:
        The token behind them; None for what was not declined, or is no request: "turned down the volume".
    """
    if verb.negated or verb.modal or verb.tense == "future" or verb.form != "finite":
        return None
    if verb.passive and verb.lemma in _REFUSING:
        return verb.after  # "requested consultations, but was rebuffed"
    behind, words = range(verb.after, min(verb.after + _FARTHEST, passage.sentence.after)), _TURNING.get(verb.lemma, ())
    particle = next((at for at in behind if passage.lower[at] in words), None)
    if verb.passive:
        return verb.after + 1 if particle == verb.after else None
    thing = passage.phrases.object(verb)
    if thing is None and particle == verb.after:
        thing = passage.phrases.next(passage.phrases.at(particle), "")
    if thing is None or thing.kind != "noun" or (particle is None and verb.lemma not in _REJECTING):
        return None
    meant = _ASKERS if particle is not None else ("it",)
    is_meant = (thing.after - thing.first == 1 and passage.lower[thing.first] in meant) or _is_known_request(passage, thing)
    return max(thing.after, particle + 1 if particle is not None else 0) if is_meant else None


def _is_known_request(passage: Passage, thing: Phrase) -> bool:
    return passage.lower[thing.head] in _REQUESTS and passage.lower[thing.first] in _KNOWN

"""Senders: who sends troops, as the verbs say on which that of sending hangs."""

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.model import Contingent
from csto_events.model.checks import made
from csto_events.parsing.asserted.status import governor
from csto_events.parsing.parties import doer
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.appositions import over_apposition
from csto_events.parsing.rules.force.contributors import Going
from csto_events.parsing.rules.force.gerunds import deciding_whether, mooted, turns_down
from csto_events.parsing.rules.force.once_in_office import state_once_led
from csto_events.parsing.triggers import triggers
from csto_events.parsing.troops import Move, named_in, power_behind
from csto_events.parsing.who.mentions import is_person


def sender_of(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give who sends: the subject, or that of the verb on which an infinitive hangs."""
    subject = _those_meant(passage, over_apposition(passage, doer(passage, verb)))
    if verb.form != "infinitive":
        subject = (_doer_of_main_clause(passage, verb) if power_behind(passage, subject) is None else None) or subject
        return subject if not _is_of_others(passage, verb) else None
    above = deciding_whether(passage, verb) or governor(passage.sentence, verb)
    before = passage.phrases.previous(above, "RDI") if above is not None and above.kind == "noun" else None
    is_own = above is not None and before is not None and passage.lower[above.first] in _POSSESSIVES  # "Armenia defended its decision to send"
    if before is not None and before.kind == "verb" and (is_own or turns_down(passage, before)):  # "parliament rejected a request to send"
        return passage.phrases.subject(before)
    if subject is not None:
        return subject
    if above is None:  # "is prepared to send", "was willing to send"
        above = passage.phrases.previous(verb, "RQA")
        above = above if above is not None and above.kind == "verb" and above.lemma == "be" else None
    return _those_meant(passage, passage.phrases.subject(above)) if above is not None and above.kind == "verb" else above


_POSSESSIVES = frozenset(("her", "his", "its", "their"))


def _doer_of_main_clause(passage: Passage, gerund: Phrase) -> Phrase | None:
    """For "Russia stepped in, sending 2,000 soldiers" give Russia: a state, organisation or office-holder who does what the clause before the comma tells."""
    if gerund.form != "gerund" or gerund.first != gerund.head or not gerund.position or passage.phrases[gerund.position - 1].kind != ",":
        return None
    main = next((one for one in reversed(passage.phrases.verbs()) if one.after <= gerund.first and one.form == "finite"), None)
    if main is None or main.passive or main.lemma in triggers("force", _OF_TROOPS) or _goes_home(passage, gerund):
        return None
    subject = passage.phrases.subject(main)
    return subject if power_behind(passage, subject) is not None or _state_of_person(passage, subject) is not None else None


_OF_TROOPS = frozenset(("adding", "changing", "holding", "sending"))
"""Verbs that tell of troops themselves: "reinforced the mission, sending 40 soldiers"."""


def sent_by_person(passage: Passage, move: Move, host: str | None, going: Going) -> Going:
    """Give troops of nobody's that a head of state or minister sends to another state to his own: those of "Putin sent 3,000 paratroopers to Kazakhstan".

    Args:
        passage: the sentence.
        move: what it says of troops.
        host: the state to which they go.
        going: under whose flag they go, who contributes how many, and how many they are in all.
    """
    organisation, contingents, personnel = going
    is_open = host is not None and organisation is None and not contingents
    state = (_state_of_person(passage, move.sender) or _state_once_led(passage, move)) if is_open else None
    return going if state is None or state == host else (None, (made(Contingent, state, personnel),), None)


def _state_of_person(passage: Passage, sender: Phrase | None) -> str | None:
    """The state of which somebody is head or minister, as the text or the registry says."""
    actor = passage.actor(sender)
    side = passage.names.side_of(actor) if is_person(actor) else None
    return side if side is not None and side.startswith("state:") else None


def _state_once_led(passage: Passage, move: Move) -> str | None:
    """The state of which somebody was head or minister who has sent its troops."""
    named = passage.names.at(move.sender.head) if move.sender is not None else None
    is_past = move.verb is not None and move.verb.tense == "past"
    return state_once_led(passage, named) if named is not None and is_past else None


def _goes_home(passage: Passage, gerund: Phrase) -> bool:
    """Whether who is sent is sent back: "sending 300 soldiers home"."""
    sent = passage.phrases.object(gerund)
    return sent is not None and passage.lower[sent.after] in ("back", "home")


def _those_meant(passage: Passage, subject: Phrase | None) -> Phrase | None:
    """For the they of "Kenya and Rwanda said they would send" give the last of those who say so."""
    if subject is None or passage.lower[subject.first : subject.after] != ["they"]:
        return subject
    above = next((one for one in reversed(passage.phrases.verbs()) if one.form == "finite" and one.after <= subject.first), None)
    speakers = passage.phrases.subjects(above) if above is not None and above.lemma in lexicon().verb_cues else []
    return speakers[-1] if len(speakers) > 1 else subject


def _is_of_others(passage: Passage, gerund: Phrase) -> bool:
    """Whether what somebody proposes or opposes is to be done with troops of others: "Poland proposed sending NATO peacekeepers"."""
    troops = passage.phrases.object(gerund) if gerund.form == "gerund" else None
    is_of_any = troops is not None and any(one.kind in ("state", "organisation", "body") for one in named_in(passage, troops))
    return is_of_any and mooted(passage, gerund) is not None


def sender_of_gerund(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give who approves "the sending of": the subject of the verb before."""
    above = next((one for one in reversed(passage.phrases.verbs()) if one.after <= verb.first), None)
    return passage.phrases.subject(above) if above is not None else None

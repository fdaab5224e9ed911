"""Senders: who sends troops, as the verbs say on which that of sending hangs."""

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.asserted.status import governor
from csto_events.parsing.parties import doer
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.gerunds import deciding_whether, mooted, turns_down
from csto_events.parsing.troops import named_in


def sender_of(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give who sends: the subject, or that of the verb on which an infinitive hangs."""
    subject = _those_meant(passage, doer(passage, verb))
    if verb.form != "infinitive":
        return subject if not _is_of_others(passage, verb) else None
    above = deciding_whether(passage, verb) or governor(passage.sentence, verb)
    before = passage.phrases.previous(above, "RDI") if above is not None and above.kind == "noun" else None
    if before is not None and before.kind == "verb" and turns_down(passage, before):  # "parliament rejected a request to send"
        return passage.phrases.subject(before)
    if subject is not None:
        return subject
    if above is None:  # "is prepared to send", "was willing to send"
        above = passage.phrases.previous(verb, "RQA")
        above = above if above is not None and above.kind == "verb" and above.lemma == "be" else None
    return _those_meant(passage, passage.phrases.subject(above)) if above is not None and above.kind == "verb" else above


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

"""Invitees: who would travel by an invitation: "was invited by Rahmon to visit Dushanbe", "accepted an invitation to visit Minsk"."""

import attrs

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.passage import Passage

_INVITATIONS = frozenset(("invitation", "invitations", "invite"))
_TAKEN = frozenset(("accept", "receive", "get"))
_REFUSED = frozenset(("decline", "refuse", "reject", "spurn"))


def invitee(passage: Passage, journey: Phrase) -> tuple[Phrase, bool] | None:
    """Give who is invited on a journey, and whether they refuse.

    Args:
        passage: the sentence.
        journey: the infinitive of a verb of travelling, or of "pay" before a visit.
    """
    if journey.form != "infinitive" or passage.sentence.vocabulary.isdisjoint(_INVITATIONS | {"invited"}):
        return None
    thankful = _thankful(passage, passage.phrases.previous(journey))
    if thankful is not None:
        return thankful, False
    before = _before_names(passage, passage.phrases.previous(journey))
    is_invitation = before is not None and before.kind == "noun" and passage.lower[before.head] in _INVITATIONS
    verb = passage.phrases.previous(before) if before is not None and is_invitation else before
    if verb is None or verb.kind != "verb" or verb.modal or verb.form != "finite":
        return None
    subject = passage.phrases.subject(verb)
    if subject is None or not (_takes(verb) if is_invitation else verb.lemma == "invite" and verb.passive and not verb.negated):
        return None
    return subject, verb.lemma in _REFUSED or verb.negated


def _thankful(passage: Passage, invitation: Phrase | None) -> Phrase | None:
    """For the invitation of "Tokayev thanked Lukashenko for the invitation to visit Minsk" give Tokayev."""
    if invitation is None or invitation.kind != "noun" or passage.lower[invitation.head] not in _INVITATIONS:
        return None
    preposition = passage.phrases.previous(invitation)
    host = passage.phrases.previous(preposition) if preposition is not None and passage.phrases.word(preposition) == "for" else None
    verb = passage.phrases.previous(host) if host is not None and host.kind == "noun" else None
    thanks = verb is not None and verb.kind == "verb" and verb.lemma == "thank" and not (verb.passive or verb.negated or verb.modal)
    return passage.phrases.subject(verb) if verb is not None and thanks else None


def as_invited(made: Candidate, verb: Phrase, *, is_refused: bool) -> Candidate:
    """Give the visit to which somebody is invited: ahead, or denied by who refuses.

    Args:
        made: the visit.
        verb: the infinitive of the journey.
        is_refused: whether the invitation is turned down.
    """
    return attrs.evolve(made, status="denied" if is_refused else "planned", verb=verb)


def _takes(verb: Phrase) -> bool:
    """Whether an invitation is taken or turned down: "accepted an invitation", "did not accept"; one not turned down is neither."""
    return not verb.passive and (verb.lemma in _TAKEN or (verb.lemma in _REFUSED and not verb.negated))


def _before_names(passage: Passage, phrase: Phrase | None) -> Phrase | None:
    """For "was invited by Rahmon to", "an invitation from Rahmon in May to" give what stands before the prepositions and what they govern."""
    while phrase is not None and phrase.kind == "noun" and (before := passage.phrases.previous(phrase)) is not None and before.kind == "I":
        phrase = passage.phrases.previous(before)
    return phrase

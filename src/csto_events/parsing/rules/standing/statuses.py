"""Statuses: what a state is given by name: "the SCO granted Egypt and Qatar the status of dialogue partners"."""

from collections.abc import Iterator

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.terms import Named, listed, memberships, organisation_in, subjects_of, value_of, verb_before
from csto_events.parsing.who.names import Mention

_WHO_DECIDE = frozenset(("chiefs", "council", "heads", "leaders", "members", "ministers", "summit"))


def given_by_name(passage: Passage) -> Iterator[Candidate]:
    """Read "granted Serbia the status of observer", "was granted the status of dialogue partner in the SCO".

    Args:
        passage: the sentence.
    """
    for at in passage.positions(frozenset(("status",))):
        noun = passage.phrases.at(at)
        kind = governed_by(passage, noun, "of") if noun.kind == "noun" and noun.head == at else None
        verb = verb_before(passage, noun.first)
        if kind is None or verb is None or value_of("gives", verb.lemma) is None or value_of("noun", passage.lower[kind.head]) is None:
            continue
        states, organisation = _receivers(passage, verb, noun, kind), _giver(passage, verb, kind)
        told = [value_of("modifier", word) or value_of("noun", word) for word in passage.lower[kind.first : kind.head + 1]]
        standing = next(one for one in told if one is not None)
        if organisation is not None and states:
            yield from memberships(passage, states, organisation, standing, at=kind.head, verb=verb, bound="since")


def _receivers(passage: Passage, verb: Phrase, noun: Phrase, kind: Phrase) -> list[Named]:
    """Who is given a status: the subject of a passive, those between the verb and the status, or those behind "to"."""
    if verb.passive:
        return subjects_of(passage, verb)
    given = passage.phrases.object(verb)
    if given is noun:
        return listed(passage, governed_by(passage, kind, "to"))
    between = listed(passage, given) if given is not None else []
    return between if between and between[-1].after == noun.first else []


def _giver(passage: Passage, verb: Phrase, kind: Phrase) -> Mention | None:
    """The organisation behind the status, that which gives it, or of whose leaders the sentence before has told."""
    within = governed_by(passage, kind, "in", "of", "at")
    if within is not None and (named := organisation_in(passage.mentions(within))) is not None:
        return named
    subject = passage.phrases.subject(verb) if not verb.passive else None
    if subject is None:
        return None
    giving = organisation_in(passage.mentions(subject))
    if giving is not None or passage.lower[subject.head] not in _WHO_DECIDE or not passage.sentence.index:
        return giving
    before = Passage(passage.reading.sentences[passage.sentence.index - 1], passage.names).mentions()
    named_before = {one.entity: one for one in before if organisation_in([one]) is not None}
    return next(iter(named_before.values())) if len(named_before) == 1 else None

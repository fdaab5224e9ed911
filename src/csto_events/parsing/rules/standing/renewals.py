"""Renewals: a treaty that a state does not renew or extend, so that it is no member any more."""

from collections.abc import Iterator

import attrs

from csto_events.language.dates import DateMention
from csto_events.language.phrases import Phrase
from csto_events.model import Status
from csto_events.parsing.asserted.unconfirmed import LEFT_UNDONE
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.composition import last_organisation
from csto_events.parsing.terms import Named, above_infinitive, memberships, organisation_in, subjects_of, value_of
from csto_events.parsing.who.names import Mention

_RENEW = frozenset(("extend", "prolong", "renew", "sign"))
_TREATIES = frozenset(("pact", "treaty"))
_RENEWALS = frozenset(("extension", "prolongation", "protocol", "renewal"))
_OF_RENEWAL = frozenset("extend extended extending extension prolong prolonged prolonging prolongation renew renewal renewed renewing".split())
_CHOOSING = frozenset(("choose", "decide", "elect", "opt"))


def _not_renewed(passage: Passage) -> Found:
    """Read "Georgia declined to renew the treaty", "Georgia did not renew its membership", "refused to sign the protocol extending the treaty"."""
    for at in passage.positions(_RENEW):
        verb = passage.phrases.at(at)
        if verb.kind != "verb" or verb.passive:
            continue
        above = _above(passage, verb)
        organisation = _of_signing(passage, verb) if verb.lemma == "sign" else _whose(passage, passage.phrases.object(verb), verb)
        states = subjects_of(passage, verb) if above is not None and _is_refused(passage, above, verb) else []
        if organisation is None or not states or above is None:
            if verb.lemma == "renew":
                yield Passed("membership", passage.sentence, (at, at + 1), "generic")
            continue
        yield from _former(passage, states, organisation, above, verb)


def _above(passage: Passage, verb: Phrase) -> Phrase | None:
    """The verb that says whether it was done: "refused" in "refused to renew", "chose" in "chose not to renew"."""
    if verb.form != "infinitive":
        return verb
    before = passage.phrases.previous(verb)
    return before if before is not None and before.kind == "verb" else above_infinitive(passage, verb)


def _is_refused(passage: Passage, above: Phrase, verb: Phrase) -> bool:
    if above is verb:
        return verb.negated and verb.modal in ("", "will")
    if above.kind != "verb" or above.negated or above.modal:
        return False
    return above.lemma in LEFT_UNDONE or (above.lemma in _CHOOSING and (verb.negated or "not" in passage.lower[above.after : verb.first]))


def _of_signing(passage: Passage, verb: Phrase) -> Mention | None:
    """The organisation of whose treaty the renewal is not signed: "refused to sign the protocol extending the treaty"."""
    thing = passage.phrases.object(verb)
    following = passage.phrases.next(verb)
    is_bare = thing is None and (following is None or following.kind in ",.;C")
    if not is_bare and (thing is None or passage.lower[thing.head] not in _RENEWALS):
        return None
    words = passage.sentence.vocabulary
    if passage.sentence.index:
        words = words | passage.reading.sentences[passage.sentence.index - 1].vocabulary
    if words.isdisjoint(_OF_RENEWAL) or words.isdisjoint(_TREATIES):
        return None
    return organisation_in(passage.mentions()) or last_organisation(passage)


def _whose(passage: Passage, thing: Phrase | None, verb: Phrase) -> Mention | None:
    """The organisation of "the treaty", "its membership of the CSTO": named in the phrase, else the last one before."""
    word = passage.lower[thing.head] if thing is not None else ""
    is_agreement = word == "agreement" and verb.lemma == "renew"
    if thing is None or not (word in _TREATIES or is_agreement or value_of("hold_noun", word) is not None):
        return None
    behind = passage.phrases.with_prepositions(thing, ("of", "in", "with"))
    inside = organisation_in(passage.names.within(thing.first, behind))
    return inside or organisation_in(reversed(passage.names.within(passage.sentence.first, verb.first))) or last_organisation(passage)


def _former(passage: Passage, states: list[Named], organisation: Mention, above: Phrase, verb: Phrase) -> Iterator[Candidate]:
    is_ahead = above.tense == "future"
    status: Status = "planned" if is_ahead else "reported"
    when = _when(passage, above)
    for made in memberships(passage, states, organisation, "former", at=above.head, verb=None, bound="since", status=status):
        fields = {name: value for name, value in made.fields.items() if when is None or name not in ("since", "until")}
        (first, after), *_ = made.spans
        span = (min(first, when.first) if when is not None else first, max(after, verb.after))
        yield attrs.evolve(made, fields=fields | ({"since": when} if when is not None else {}), spans=(span,))


def _when(passage: Passage, verb: Phrase) -> DateMention | None:
    """The date of "until 1999, when it declined"."""
    for date in passage.sentence.dates:
        if date.after < verb.first and passage.lower[date.after : date.after + 2] == [",", "when"]:
            return date
    return None


RULES = (
    Rule(
        name="standing/treaty-not-renewed",
        kind="membership",
        reads="a state that declines or fails to renew or extend the treaty of an organisation, to sign its renewal, or to renew its membership",
        why="who does not renew the treaty by which it is a member is none any more",
        triggers=lambda: _RENEW,
        find=_not_renewed,
        fires=(
            Fires(
                text="The CSTO was founded in 1992. Georgia declined to renew the treaty in 1999.",
                fields={"state": "state:GEO", "organisation": "org:csto", "standing": "former", "since.edtf": "1999"},
            ),
            Fires(text="Georgia refused to sign the protocol extending the CSTO treaty.", fields={"state": "state:GEO", "standing": "former"}),
            Fires(text="Uzbekistan refused to renew its membership of the CSTO.", fields={"state": "state:UZB", "standing": "former"}),
            Fires(
                text="Azerbaijan was in the CSTO until 1999, when it, along with Georgia, declined to renew the treaty.",
                fields={"standing": "former", "since.edtf": "1999"},
            ),
        ),
        near=(
            "Armenia renewed the treaty with the CSTO.",
            "If Georgia declined to renew the CSTO treaty, it would be alone.",
            "The CSTO met. Georgia declined to renew the lease.",
            "Georgia hopes to renew the CSTO treaty.",
            "Armenia refused to sign the CSTO declaration on extending the mandate of its mission.",
        ),
    ),
)

"""Composition: of which states an organisation is made up, as verbs of including, uniting and consisting say it."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.terms import LOOK_BACK, Named, listed, organisation_in, state_of, value_of, verb_before
from csto_events.parsing.who.names import DESCRIPTIONS, Mention

KINDS_OF_STATES = frozenset("countries states nations members republics".split())
FEWEST_UNITED = 2
"""States that an organisation unites at least."""


def last_organisation(passage: Passage) -> Mention | None:
    """Give the organisation that the text has named last before the sentence."""
    earlier = list(passage.names.within(max(0, passage.sentence.first - LOOK_BACK), passage.sentence.first))
    return organisation_in(reversed(earlier))


def is_head(passage: Passage, organisation: Mention, subject: Phrase) -> bool:
    """Whether a phrase is about an organisation or a council of it: "the regional bloc ECCAS", and not "the ECCAS summit"."""
    head = passage.names.at(subject.head)
    return head is not None and head.entity is not None and organisation.entity in (head.entity, passage.names.country_behind(head.entity))


def included(passage: Passage, verb: Phrase) -> tuple[list[Named], Mention] | None:
    """Read "the CSTO includes Armenia", "NATO comprises 32 countries: …", "the bloc is composed of Armenia and Belarus".

    Args:
        passage: the sentence.
        verb: a verb of including.

    Returns:
        The states and their organisation; None where the verb does not say so.
    """
    subject, complement = passage.phrases.subject(verb) or _before_which(passage, verb), passage.phrases.next(verb)
    if verb.lemma == "make":  # "is made up of"
        complement = passage.phrases.next(complement) if complement is not None and passage.lower[complement.first] == "up" else None
    if complement is not None and passage.lower[complement.first] == "of":
        complement = passage.phrases.next(complement)
    elif verb.lemma == "make":
        return None
    if subject is None or complement is None:
        return None
    organisation = organisation_of(passage, subject)
    if organisation is None:
        return None
    colon = passage.phrases.next(complement)
    if colon is not None and colon.kind in ":-" and passage.lower[complement.head] in KINDS_OF_STATES:
        states = listed(passage, passage.phrases.next(colon))  # "comprises six countries: Armenia, Belarus …"
        return (states, organisation) if states else None
    first = state_of(passage, complement)
    return ([first, *listed(passage, passage.phrases.next(complement, ",C"))], organisation) if first is not None else None


def _before_which(passage: Passage, verb: Phrase) -> Phrase | None:
    """The short form in brackets before a relative clause, "the European Union (EU), which comprises", or a name before "comprising"."""
    which = passage.phrases.previous(verb)
    if which is not None and which.kind == "," and verb.form == "gerund":
        name = passage.phrases.previous(which, ")")
        return name if name is not None and name.kind == "noun" and name.position <= _LATEST_NAME else None
    if which is None or which.kind != "W" or passage.lower[which.first] != "which":
        return None
    named = passage.phrases.previous(which, ",)")
    return named if named is not None and named.kind == "noun" and named.after < which.first and passage.lower[named.after] == ")" else None


_LATEST_NAME = 2
"""The place of the short form of a name with which a sentence begins: "The Collective Security Treaty Organisation (CSTO)"."""


def united(passage: Passage, verb: Phrase) -> tuple[list[Named], Mention] | None:
    """Read "the CSTO unites Armenia and Belarus", "groups", "brings together", of now; those whom talks or a day bring together are no members.

    Args:
        passage: the sentence.
        verb: a verb of uniting.

    Returns:
        The states and their organisation; None where the verb does not say so.
    """
    if verb.tense != "present" or verb.modal or verb.passive or verb.progressive or verb.form == "infinitive":
        return None
    if verb.lemma == "bring" and passage.lower[verb.after] != "together":
        return None
    subject, first = passage.phrases.subject(verb) or _before_which(passage, verb), passage.phrases.object(verb)
    states, organisation = listed(passage, first), organisation_of(passage, subject) if subject is not None else None
    if organisation is None or not (len(states) >= FEWEST_UNITED or _with_others(passage, states)) or _is_of_occasion(passage, states[-1].after):
        return None
    return states, organisation


def _with_others(passage: Passage, states: list[Named]) -> bool:
    """Whether a state is united with others that are only counted: "groups Russia and five other ex-Soviet states"."""
    joint = passage.phrases.at(states[-1].after) if states else None
    others = passage.phrases.next(joint) if joint is not None and joint.kind == "C" else None
    is_counted = others is not None and others.kind == "noun" and passage.lower[others.head] in KINDS_OF_STATES and passage.count_in(others) is not None
    return is_counted and others is not None and "other" in passage.lower[others.first : others.head]


def _is_of_occasion(passage: Passage, behind: int) -> bool:
    """Whether what follows a list says what those on it come together for, or when: "for talks", "on Monday", "to sign a treaty"."""
    return passage.lower[behind] in ("for", "at", "on", "to", "around", "over") or any(date.first in (behind, behind + 1) for date in passage.sentence.dates)


def organisation_of(passage: Passage, subject: Phrase) -> Mention | None:
    """Give the organisation of a subject: its name, "it", or what "a military alliance that" stands beside."""
    organisation = organisation_in(passage.names.within(subject.first, subject.after))
    if organisation is not None and passage.lower[subject.first] not in ("a", "an"):
        return organisation if is_head(passage, organisation, subject) else None
    if passage.lower[subject.first] == "it":
        earlier = organisation_in(reversed(list(passage.names.within(passage.sentence.first, subject.first))))
        return earlier or last_organisation(passage)
    return described_organisation(passage, subject)


def described_organisation(passage: Passage, described: Phrase) -> Mention | None:
    """Give the organisation that a phrase describes: "the SCO, an alliance that", "the Union (EU), a bloc of states that", "NATO is an alliance that"."""
    phrases = passage.phrases
    while (of := phrases.previous(described, "")) is not None and passage.lower[of.first] == "of":
        if (above := phrases.previous(of, "")) is None or above.kind != "noun":
            return None
        described = above
    mark = phrases.previous(described, "")
    if mark is None or not _is_bloc(passage, described):
        return None
    if mark.kind == "verb":
        named = phrases.subject(mark) if mark.lemma == "be" and mark.tense == "present" and not mark.negated else None
    else:
        named = phrases.previous(mark, ")") if mark.kind in ",-" else None
    if named is not None and named.position and phrases[named.position - 1].kind == "(":
        named = phrases.previous(phrases[named.position - 1], "")
    organisation = organisation_in(passage.mentions(named)) if named is not None and named.kind == "noun" else None
    return organisation if organisation is not None and named is not None and is_head(passage, organisation, named) else None


def _is_bloc(passage: Passage, phrase: Phrase) -> bool:
    word = passage.lower[phrase.head]
    return word in ("pact", "partnership") or DESCRIPTIONS.get(word) == "organisation" or value_of("hold_noun", word) is not None


def unknown_union(passage: Passage, noun: Phrase) -> Mention | None:
    """Give the organisation that nobody knows and that a noun phrase names by what unions of states are called: "the Andean Community"."""
    named = passage.names.at(noun.head)
    if named is None or not named.is_of_nobody_known or _UNIONS.isdisjoint(passage.lower[noun.first : noun.after]):
        return None
    entity = passage.names.entity_of(passage.sentence, noun)
    return named if entity is not None and entity.startswith("org:") else None


_UNIONS = frozenset("alliance association commonwealth community confederation forum league organisation organization pact parliament union".split())
"""Words in the names of what states are members of."""


def left_before(passage: Passage, verb: Phrase) -> Mention | None:
    """Give the organisation of "was suspended from the African Union and reinstated", where a participle goes on with a passive."""
    joint, before = passage.phrases.previous(verb), verb_before(passage, verb.first)
    if joint is None or joint.kind != "C" or before is None or not before.passive or verb.passive or verb.first != verb.head:
        return None
    if value_of("takes", before.lemma) is None or passage.phrases.subject(verb) is not passage.phrases.subject(before):
        return None
    return organisation_in(passage.names.within(before.after, verb.first))

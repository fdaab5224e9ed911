"""What is spoken of: the organisation that a verb of joining or leaving means where no name stands behind it."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.composition import is_head, last_organisation
from csto_events.parsing.terms import Named, apposed_states, organisation_in, states_within, subjects_of, value_of, verb_before
from csto_events.parsing.triggers import forms
from csto_events.parsing.who.names import Mention

_GOING = frozenset(("join", "leave", "pull", "quit", "rejoin", "walk", "withdraw"))
_OF_MEMBERS = frozenset(("alliance", "bloc", "member", "members", "membership", "treaty"))
_JOINING = frozenset("admitted join joined joining quit rejoin rejoined rejoining withdrew withdrawn".split())
"""Forms of verbs by which the sentence before has told of a member: "Georgia joined the CSTO. It quit in 1999"."""
_STANDING_VERBS = ("holds", "embraces", "takes", "moves")


def to_which(passage: Passage, verb: Phrase) -> Mention | None:
    """Give the organisation of "the CSTO, to which Kyrgyzstan and Tajikistan belong,"."""
    if "which" not in passage.sentence.vocabulary or verb.lemma not in ("accede", "belong"):
        return None
    last = passage.phrases.subject(verb)
    relative = next((one for one in reversed(passage.phrases[: last.position]) if one.kind not in ("noun", "C", ",", "R")), None) if last is not None else None
    if relative is None or relative.kind != "W" or passage.lower[relative.first - 1 : relative.after] != ["to", "which"]:
        return None
    return organisation_in(reversed(passage.mentions(passage.phrases.previous(relative, "I,"))))


def only_organisation(passage: Passage, verb: Phrase) -> Mention | None:
    """Give the one organisation of which a text has spoken: "The CSTO has six members. Georgia quit in 1999.", "left the treaty in 1999".

    Args:
        passage: the sentence.
        verb: a verb of joining or leaving behind which no organisation is named.
    """
    if verb.lemma not in _GOING or not (passage.sentence.dates or "but" in passage.sentence.vocabulary):
        return None
    behind = passage.phrases.next(verb)
    if behind is not None and verb.lemma in ("pull", "walk"):
        behind = passage.phrases.next(behind)  # "pulled out in 2012"
    is_alone = behind is None or behind.kind in ".;" or any(date.first - 1 <= behind.first <= date.first for date in passage.sentence.dates)
    is_treaty = behind is not None and passage.lower[behind.first : behind.after] in (["the", "treaty"], ["the", "pact"])
    if is_alone and (of := _of_verb_before(passage, verb)) is not None:
        return of
    if not (is_alone or is_treaty) or not passage.sentence.index or not passage.sentence.dates:
        return None
    return _of_sentence_before(passage, is_treaty=is_treaty)


def _of_verb_before(passage: Passage, verb: Phrase) -> Mention | None:
    """The organisation of which the sentence has told who its members are: "The CSTO unites Armenia and Belarus; Georgia left in 1999"."""
    before = verb_before(passage, verb.first)
    while before is not None and not _tells_standing(before) and not _is_in_one(passage, before):
        before = verb_before(passage, before.first)
    if before is None or not (passage.sentence.dates or before.lemma == "be"):
        return None
    of = organisation_in(passage.names.within(passage.sentence.first, verb.first))
    return of or (last_organisation(passage) if "it" in passage.lower[before.after : verb.first] or before.lemma == "rejoin" else None)


def _tells_standing(verb: Phrase) -> bool:
    return any(value_of(kind, verb.lemma) is not None for kind in _STANDING_VERBS) and verb.lemma not in ("leave", "pull", "walk", "bring", "accept")


def _is_in_one(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb tells who was in an organisation: "Georgia was once in it", "was in the CSTO"."""
    was = passage.lower[verb.first] in ("was", "were") and not verb.negated
    link = passage.phrases.next(verb, "RS") if was else None
    inside = passage.phrases.next(link) if link is not None and passage.lower[link.first] == "in" else None
    of = organisation_in(passage.mentions(inside)) if inside is not None else None
    return inside is not None and (passage.lower[inside.first] == "it" or (of is not None and is_head(passage, of, inside)))


def _of_sentence_before(passage: Passage, *, is_treaty: bool) -> Mention | None:
    """The organisation of whose members the sentence before tells, if the text has spoken of no other, or that sentence of none."""
    before = passage.reading.sentences[passage.sentence.index - 1]
    if not is_treaty and before.vocabulary.isdisjoint(_OF_MEMBERS | _JOINING | forms("standing", frozenset(("holds", "embraces")))):
        return None
    told = [one for one in passage.names.within(0, passage.sentence.first) if one.kind == "organisation" and one.entity is not None]
    told = [one for one in told if one.first >= before.first] or told
    return told[-1] if len({one.entity for one in told}) == 1 else None


REFUSING = frozenset(("deny", "refuse"))
"""Verbs of who does not give a standing."""


def is_withheld(passage: Passage, noun: Phrase, verb: Phrase) -> bool:
    """Tell whether a standing is not had or given: "has no observer status", "was denied observer status", "did not apply for membership".

    Args:
        passage: the sentence.
        noun: the standing.
        verb: what is done with it.
    """
    return passage.lower[noun.first] == "no" or verb.negated or verb.lemma in REFUSING


def leaving(passage: Passage, verb: Phrase) -> list[Named]:
    """Give the states that join or leave; "it" means the last one named where the sentence before begins with the organisation: "It quit in 2012".

    Args:
        passage: the sentence.
        verb: a verb of joining or leaving.
    """
    states, subject = subjects_of(passage, verb), passage.phrases.subject(verb)
    if states or subject is None or passage.lower[subject.first : subject.after] != ["it"] or not passage.sentence.index or verb.lemma not in _GOING:
        return states
    before = passage.reading.sentences[passage.sentence.index - 1]
    named = states_within(passage, before.first, before.after)
    return [Named(named[-1].entity or "", subject.first, subject.after)] if named else []


def member_that(passage: Passage, verb: Phrase) -> list[Named]:
    """Give the states of "Armenia, a member of the CSTO that suspended its participation," and "Armenia, a CSTO member that froze its membership,"."""
    that = passage.phrases.previous(verb)
    noun = passage.phrases.previous(that) if that is not None and passage.lower[that.first] in ("that", "which", "who") else None
    if noun is not None and (of := passage.phrases.previous(noun)) is not None and passage.lower[of.first] == "of":
        noun = passage.phrases.previous(of)
    mark = passage.phrases.previous(noun) if noun is not None and noun.kind == "noun" and value_of("noun", passage.lower[noun.head]) == "member" else None
    return apposed_states(passage, mark) if mark is not None and mark.kind == "," else []

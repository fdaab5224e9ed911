"""Owners: of what an office is, and of what it is not: "leaders of the CSTO appointed Petrov", "Petrov of Kazakhstan secretary general"."""

from collections.abc import Sequence

import attrs

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase, new_phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.terms import value_of
from csto_events.parsing.who.institutions import institutions
from csto_events.parsing.who.mentions import is_person
from csto_events.parsing.who.names import Mention

_FROM = frozenset(("from", "of"))


def without_home(passage: Passage, title: Mention) -> Mention:
    """Give a title without the state that somebody before it is from: "appointed Imangali Tasmagambetov of Kazakhstan secretary general"."""
    if title.of is None or title.first - 2 < passage.sentence.first or passage.lower[title.first - 1] not in _FROM:
        return title
    person, home = passage.names.at(title.first - 2), passage.names.registry.resolve(passage.tokens.words[title.first])
    is_name = person is not None and (is_person(person.entity) or (person.kind == "unknown" and person.after - person.first > 1))
    return attrs.evolve(title, of=None, owner=None) if is_name and home is not None else title


def who_served(passage: Passage, subject: Phrase | None) -> Phrase | None:
    """Give the name before "the Kazakh who has served as": "Imangali Tasmagambetov, the Kazakh who has served as"; else the subject itself.

    Args:
        passage: the sentence.
        subject: the subject of the verb.
    """
    if subject is None or passage.phrases.word(passage.phrases.next(subject) or subject) != "who":
        return subject
    described = passage.names.at(subject.head)
    mark = passage.phrases.previous(subject, "")
    named = passage.phrases.previous(mark, "") if mark is not None and mark.kind == "," else None
    is_apposed = described is not None and described.kind == "state" and passage.lower[subject.first] in ("a", "the")
    return named if is_apposed and named is not None and named.kind == "noun" else subject


def of_predecessor(passage: Passage, title: Mention, changes: Sequence[tuple[Mention, str, Phrase]]) -> str | None:
    """For "will succeed Zhang as secretary-general" give of what one of them is known as secretary general.

    Args:
        passage: the sentence.
        title: the title.
        changes: who gets and who leaves the office.
    """
    if len(changes) < _BOTH or title.owner is not None:
        return None
    owners = (passage.names.belongs_to(one.entity, title.office or "") for one, _, _ in changes if one.entity is not None)
    return next((owner for owner in owners if owner is not None), None)


_BOTH = 2
"""Who leaves an office and who gets it."""


def appointed_by_leaders(passage: Passage, verb: Phrase, office: str) -> str | None:
    """Give the organisation whose leaders give it a head: "leaders of the CSTO decided to appoint Petrov secretary general", "CSTO leaders appointed".

    Args:
        passage: the sentence.
        verb: the verb of appointing.
        office: the title.
    """
    subject = passage.phrases.subject(verb) if verb.form == "finite" else None
    if office not in _OF_ORGANISATIONS or (subject is None and verb.form != "infinitive"):
        return None
    first = subject.first if subject is not None else passage.sentence.first
    named = {one.entity for one in passage.names.within(first, verb.first) if one.kind == "organisation"}
    entity = named.pop() if len(named) == 1 else None
    return entity if entity is not None and not passage.names.is_armed_group(entity, "media", "other") else None


_OF_ORGANISATIONS = frozenset(("secretary general", "secretary-general"))


def name_appointed(passage: Passage, mention: Mention) -> Phrase:
    """Give the noun phrase of a name, which a title behind it does not belong to where somebody is given it: "elected Askar Petrov president".

    Args:
        passage: the sentence.
        mention: a name that nobody knows.
    """
    phrase = passage.phrases.at(mention.after - 1)
    verb = passage.phrases.previous(phrase) if phrase.head >= mention.after and phrase.first == mention.first else None
    if verb is None or verb.kind != "verb" or verb.passive or value_of("office_other", verb.lemma) is None:
        return phrase
    last = passage.lower[mention.after - 1]
    is_thing = last in institutions() or last in lexicon().nouns
    return phrase if is_thing else new_phrase("noun", mention.first, mention.after, phrase.position)

"""Titled subjects: whom a title means right behind a sentence about one person: "Antony Blinken arrived in Astana. The US secretary of state said …"."""

from collections.abc import Callable, Sequence

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.who.mentions import Mention, is_person
from csto_events.parsing.who.office_holders import OfficeHolders

_DEEDS = frozenset("address arrive attend depart fly host inspect land leave meet open receive tour travel visit welcome".split())
"""What people in office do, whom a title then means."""


def person_titled(
    title: Mention,
    reading: Reading,
    offices: OfficeHolders,
    entity_of: Callable[[Sentence, Phrase], str | None],
    within: Callable[[int, int], Sequence[Mention]],
    country_of: Callable[[str], str | None],
) -> str | None:
    """Give who is the subject of the sentence before, where a title begins its own.

    Args:
        title: the title, whose bearer neither the text nor the registry names.
        reading: the text as read.
        offices: who bears which office.
        entity_of: tells whom a noun phrase means.
        within: gives the mentions among some tokens.
        country_of: gives the state in which a place lies.

    Returns:
        The one person of that sentence: one of whom the registry knows the office, or, where the title says whose it is, one of whom nobody knows any.
    """
    here = reading.sentence_at(title.first)
    if not here.index or title.first - here.first > 1 or title.adjective or not _is_subject(title, here):
        return None
    before = reading.sentences[here.index - 1]
    verb = next((one for one in before.phrases.verbs() if one.form == "finite"), None)
    if verb is None or verb.passive or verb.negated or verb.modal or verb.lemma not in _DEEDS:
        return None
    subject, named = before.phrases.subject(verb), within(before.first, before.after)
    if subject is None or subject.first > before.first or _names_others(subject, named) or _is_of_hosts(title, named, country_of):
        return None
    person = entity_of(before, subject)
    if not is_person(person):
        return None
    if "~" not in person:
        return person if title.of is None and offices.bears(person, title.office or "") else None
    is_great = title.of is not None and (title.office or "").endswith(_GREAT)
    return person if is_great and offices.is_without_office(person) else None


_GREAT = ("chancellor", "chief", "diplomat", "general", "king", "leader", "minister", "premier", "president", "representative", "secretary", "state", "speaker")
"""How the titles end of those whose journeys are told without their titles; an ambassador or ombudsman is somebody else."""


def _is_of_hosts(title: Mention, named: Sequence[Mention], country_of: Callable[[str], str | None]) -> bool:
    """Whether an office is of the state where somebody arrives: "Petrov arrived in Yerevan. The Armenian speaker said …"."""
    states = {country_of(one.entity) if one.kind == "place" else one.entity for one in named if one.entity is not None}
    return title.of in states


def _is_subject(title: Mention, sentence: Sentence) -> bool:
    """Whether a verb stands right behind a title, which an article or its owner begins."""
    phrase = sentence.phrases.at(title.after - 1)
    behind = sentence.phrases.next(phrase, "R")
    is_whole = sentence.tokens.lower[sentence.first] in ("the", sentence.tokens.lower[title.first])
    return is_whole and behind is not None and behind.kind == "verb" and behind.form == "finite"


def _names_others(subject: Phrase, mentions: Sequence[Mention]) -> bool:
    """Whether somebody else, or an office, is named in the sentence."""
    others = [one for one in mentions if not subject.first <= one.first < subject.after]
    return any(one.kind in ("person", "title") or (one.kind == "unknown" and one.after - one.first > 1) for one in others) or any(
        one.office is not None for one in mentions
    )

"""Targets: the organisation that a verb or noun of joining, leaving or taking in is about."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.composition import unknown_union
from csto_events.parsing.rules.standing.described import described_bloc
from csto_events.parsing.terms import organisation_in
from csto_events.parsing.who.names import Mention


def target(passage: Passage, phrase: Phrase, words: tuple[str, ...]) -> Mention | None:
    """Give the organisation that a verb or noun is about: right behind it, or behind a preposition.

    Args:
        passage: the sentence.
        phrase: the verb or noun.
        words: the prepositions.
    """
    noun = passage.phrases.next(phrase)
    while noun is not None and noun.kind == "I" and passage.lower[noun.first] in words:
        noun = passage.phrases.next(noun)
    if noun is None or noun.kind != "noun":
        return None
    organisation = organisation_in(passage.names.within(noun.first, noun.after)) or unknown_union(passage, noun) or described_bloc(passage, noun)
    if organisation is None or not _ends_phrase(passage, organisation, noun) or _goes_on_in_gerund(passage, noun):
        return None
    if noun.after < passage.sentence.after and passage.lower[noun.after] in _OF_MEETING:
        return None  # "left the CSTO talks"
    return organisation


def _ends_phrase(passage: Passage, organisation: Mention, noun: Phrase) -> bool:
    """Whether a phrase ends with the name, but for a date or a word like "bloc": "quit ECOWAS last January"."""
    rest = range(organisation.after, noun.after)
    dated = {at for date in passage.sentence.dates for at in range(date.first, date.after)}
    return all(at in dated or passage.lower[at] in ("bloc", "alliance", "pact", "organisation", "organization") for at in rest)


def _goes_on_in_gerund(passage: Passage, noun: Phrase) -> bool:
    """Whether somebody joins an organisation in doing something: "joined the EU in condemning the raid"."""
    following = passage.phrases.next(noun, "")
    if following is None or following.kind != "I" or passage.lower[following.first] != "in":
        return False
    gerund = passage.phrases.next(following)
    return gerund is not None and gerund.kind == "verb"


_OF_MEETING = frozenset(("calls", "drills", "exercises", "moves", "plans", "talks"))
"""Nouns that can be read as verbs behind the name of an organisation."""

"""Unnamed wholes: of what somebody is a member where only the text before says it: "Armenia, a member since 1994,", "Serbia and Afghanistan are observers"."""

from collections.abc import Callable, Iterable, Iterator

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.composition import last_organisation
from csto_events.parsing.terms import organisation_in
from csto_events.parsing.who.mentions import Mention

_STANDINGS = frozenset(("member", "members", "observer", "observers"))
_GOING_ON = frozenset((",", ".", ";", "-", ")", "C", "S"))
"""Kinds of phrases behind a noun of standing that says no more of what it is."""


def of_the_text(passage: Passage, noun: Phrase, read: Callable[[Mention], Iterable[Candidate]]) -> Iterator[Candidate]:
    """Give the memberships of a noun that says of nothing in its sentence what it is a part of.

    Args:
        passage: the sentence.
        noun: the noun phrase: "a member", "observers".
        read: reads the noun as one of an organisation.

    Yields:
        Those of the organisation that the text has named last, where the state is known to have had a standing in it.
    """
    organisation = last_organisation(passage) if _is_bare(passage, noun) else None
    if organisation is None or organisation.entity is None or "~" in organisation.entity:
        return
    known = {row.state for row in passage.names.registry.members(organisation.entity, standing=None)}
    yield from (one for one in read(organisation) if one.fields["state"] in known)


def _is_bare(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun phrase is nothing but a standing, and no organisation stands in its sentence."""
    words = passage.lower[noun.first : noun.after]
    following = passage.phrases.next(noun, "")
    if words[-1] not in _STANDINGS or words[:-1] not in ([], ["a"], ["an"], ["no"], ["founding"], ["a", "founding"]):
        return False
    is_whole = following is None or following.kind in _GOING_ON or passage.lower[following.first] == "since"
    return is_whole and organisation_in(passage.mentions()) is None

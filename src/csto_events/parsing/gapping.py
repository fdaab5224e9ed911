"""Gapping: counts of one harm in several places, where the verb stands once: "21 were killed in Almaty, 10 in Shymkent and eight in Taraz"."""

from collections.abc import Callable, Iterator
from functools import wraps

import attrs

from csto_events.language.phrases import Phrase
from csto_events.model import CasualtyFigure, EnforcementFigure
from csto_events.parsing.candidate import Candidate, Found
from csto_events.parsing.counted import Counted, counted
from csto_events.parsing.passage import Passage

_IN = frozenset(("in", "at", "near", "around", "outside"))
_FARTHEST_PLACE = 8
"""Phrases between a count of harm and its place."""
_BARE = frozenset(("more", "others", "other", "people"))
"""Heads of a noun phrase that leave out whom they count."""


def gapped(find: Callable[..., Found]) -> Callable[..., Found]:
    """Give each count of a list of places a report of its own; the verb is left out behind the first one (Quirk et al. 1985, 13.92).

    Args:
        find: a rule that counts the harmed.

    Returns:
        The same rule, which gives the first place alone to what it finds before such a list, and reads the others.
    """

    @wraps(find)
    def found(passage: Passage, *args: object, **named: object) -> Found:
        claims = find(passage, *args, **named)
        return _spread(passage, claims) if len(passage.sentence.counts) > 1 else claims

    return found


def _spread(passage: Passage, claims: Found) -> Found:
    for one in claims:
        if isinstance(one, Candidate):
            yield from _by_place(passage, one)
        else:
            yield one


def _by_place(passage: Passage, one: Candidate) -> Iterator[Candidate]:
    first = _first_place(passage, one)
    others = list(_others(passage, first)) if first is not None else []
    if first is None or not others:
        yield one
        return
    figures: tuple[CasualtyFigure | EnforcementFigure, ...] = one.fields["figures"]  # type: ignore[assignment]
    yield attrs.evolve(one, where=_where(passage, first))
    for count, place in others:
        fields = {**one.fields, "figures": (attrs.evolve(figures[0], quantity=count.quantity),)}
        yield attrs.evolve(one, fields=fields, spans=((count.first, place.after),), where=_where(passage, place))


def _first_place(passage: Passage, one: Candidate) -> Phrase | None:
    """The place behind a count of harm, with no other count or verb before it."""
    phrases = passage.phrases
    start = phrases.at(max(one.spans[0][1] - 1, one.trigger)).position + 1
    for position in range(start, min(start + _FARTHEST_PLACE, len(phrases) - 1)):
        phrase = phrases[position]
        if phrase.kind in "verb;:.SW" or (phrase.kind == "noun" and counted(passage, phrase) is not None):
            return None
        if phrase.kind == "I" and (place := _place(passage, phrase)) is not None:
            return place
    return None


def _others(passage: Passage, place: Phrase) -> Iterator[tuple[Counted, Phrase]]:
    """The bare counts behind a place, each with a place of its own."""
    phrases, position = passage.phrases, place.position + 1
    while position + 2 < len(phrases):
        joint = position
        while position < len(phrases) and phrases[position].kind in "C,;":
            position += 1
        count = counted(passage, phrases[position]) if joint < position < len(phrases) and phrases[position].kind == "noun" else None
        preposition = phrases.next(phrases[position], "") if count is not None else None
        there = _place(passage, preposition) if preposition is not None and preposition.kind == "I" else None
        if count is None or there is None or not _is_bare(passage, count) or _begins_clause(passage, there):
            return
        yield count, there
        position = there.position + 1


def _place(passage: Passage, preposition: Phrase) -> Phrase | None:
    """What a preposition of place governs, where it is a place by name."""
    noun = passage.phrases.next(preposition, "") if passage.phrases.word(preposition) in _IN else None
    is_name = noun is not None and noun.kind == "noun" and passage.tokens.words[noun.head][0].isupper()
    is_date = noun is not None and any(date.first <= noun.head < date.after for date in passage.sentence.dates)
    return noun if is_name and not is_date else None


def _is_bare(passage: Passage, count: Counted) -> bool:
    return count.noun is None or (count.noun is count.phrase and passage.lower[count.phrase.head] in _BARE)


def _begins_clause(passage: Passage, place: Phrase) -> bool:
    """Whether a verb or state of its own stands behind a count and its place: "10 in Shymkent were hurt"."""
    following = passage.phrases.next(place)
    return following is not None and following.kind in ("verb", "A")


def _where(passage: Passage, place: Phrase) -> tuple[str, ...]:
    entity = passage.entity_in(place, "place", "state")
    return (entity,) if entity is not None else ()

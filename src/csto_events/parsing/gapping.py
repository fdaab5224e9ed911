"""Gapping: counts in several places, where the verb stands once: "21 were killed in Almaty, 10 in Shymkent", "sent 900 men to Mali and 300 to Niger"."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import wraps
from typing import Any

import attrs

from csto_events.language.dates import DateMention
from csto_events.language.phrases import Phrase
from csto_events.model import CasualtyFigure, Contingent, EnforcementFigure, Quantity
from csto_events.parsing.candidate import Candidate, Found
from csto_events.parsing.counted import Counted, counted
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.tellers_again import told_by_other

_IN = frozenset(("in", "at", "near", "around", "outside"))
_TO = _IN | {"to", "into"}
_FARTHEST_PLACE = 8
"""Phrases between a count of harm and its place."""
_LONGEST_MOVE = 12
"""Phrases of a deployment up to its first host."""
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
    figures: tuple[CasualtyFigure | EnforcementFigure, ...] = one.fields["figures"]  # type: ignore[assignment]
    if first is None or not others:
        yield one
        for quantity, span in _others_lost(passage, one):
            yield attrs.evolve(one, fields={**one.fields, "figures": (attrs.evolve(figures[0], quantity=quantity),)}, spans=(span,))
        if (told := told_by_other(passage, one)) is not None:
            quantity, span, source = told
            fields = {**one.fields, "figures": (attrs.evolve(figures[0], quantity=quantity),)}
            yield attrs.evolve(one, fields=fields, spans=(span,), trigger=span[0], source=source)
        return
    dates = _dates_behind(passage, first, others)
    yield attrs.evolve(one, where=_where(passage, first), when=dates[0] or one.when)
    for (count, place), date in zip(others, dates[1:], strict=True):
        fields = {**one.fields, "figures": (attrs.evolve(figures[0], quantity=count.quantity),)}
        yield attrs.evolve(one, fields=fields, spans=((count.first, place.after),), where=_where(passage, place), when=date or one.when)


def _others_lost(passage: Passage, one: Candidate) -> Iterator[tuple[Quantity, tuple[int, int]]]:
    """What other states lost, with the tokens that say so: "Armenia lost 49 soldiers and Azerbaijan 50"."""
    if one.verb is None or one.verb.lemma != "lose" or one.verb.passive:
        return
    phrases = passage.phrases
    position = phrases.at(one.spans[-1][1] - 1).position + 1
    while position + 1 < len(phrases) and phrases[position].kind in ",C":
        other = phrases[position + 1]
        count = next((count for count in passage.sentence.counts if other.first < count.first and count.after == other.after), None)
        if other.kind == "noun" and count is not None and passage.entity_in(other, "state") is not None:
            yield count.quantity, (other.first, other.after)
        position += 1 if other.kind in ",C" else 2


def _dates_behind(passage: Passage, first: Phrase, others: Sequence[tuple[Counted, Phrase]]) -> list[DateMention | None]:
    """The date behind each place, where the first one has one of its own: "12 in Gao on Monday and five in Kidal and Menaka on Tuesday"; else one is of all."""
    dates = [_date_behind(passage, place) for place in (first, *(place for _, place in others))]
    return dates if dates[0] is not None else [None] * len(dates)


def _date_behind(passage: Passage, place: Phrase) -> DateMention | None:
    if not passage.sentence.dates:
        return None
    after = _places_joined(passage, place)[-1].after
    return next((date for date in passage.sentence.dates if date.first - 2 < after <= date.first), None)


def spread_hosts(passage: Passage, one: Candidate) -> Iterator[Candidate]:
    """Give each number of a list of hosts a deployment of its own: "France has 1,500 troops in Chad, 300 in Gabon and 200 in Niger".

    Args:
        passage: the sentence.
        one: a deployment that a rule has read in it.

    Yields:
        The deployment to the first host alone, and then those to the others; just the one where there are none.
    """
    if len(passage.sentence.counts) < 2:
        yield one
        return
    contingents: tuple[Contingent, ...] = one.fields["contingents"]  # type: ignore[assignment]
    counted_once = [*(held.personnel for held in contingents), one.fields["personnel"]]
    is_counted = len(contingents) < 2 and sum(number is not None for number in counted_once) == 1
    place, others = _hosts(passage, one) if is_counted else (None, [])
    if place is None:
        yield one
        return
    dates = _dates_behind(passage, place, others)
    yield attrs.evolve(one, where=_where(passage, place), fields=_dated(one.fields, dates[0]))
    for (count, there), date in zip(others, dates[1:], strict=True):
        of_state = tuple(attrs.evolve(held, personnel=count.quantity) for held in contingents)
        fields = {**_dated(one.fields, date), "host": _state_in(passage, there), "contingents": of_state, "personnel": None if of_state else count.quantity}
        yield attrs.evolve(one, fields=fields, spans=((count.first, there.after),), where=_where(passage, there))


def _dated(fields: Mapping[str, object], date: DateMention | None) -> dict[str, Any]:
    """Give what is dated the date of its own place."""
    return {name: date if date is not None and name in ("announced", "started", "ended") else value for name, value in fields.items()}


def _hosts(passage: Passage, one: Candidate) -> tuple[Phrase | None, list[tuple[Counted, Phrase]]]:
    """The place of the first host of a deployment, and the numbers of a list behind it, each with a host; no place where there is no such list."""
    phrases, host = passage.phrases, one.fields["host"]
    start = phrases.at(one.spans[0][0]).position
    for preposition in phrases[start : start + _LONGEST_MOVE]:
        place = _place(passage, preposition, _TO) if host is not None and preposition.kind == "I" else None
        if place is not None and _state_in(passage, place) == host:
            others = list(_others(passage, place, _TO))
            return (place, others) if others and all(_state_in(passage, there) not in (None, host) for _, there in others) else (None, [])
    return None, []


def _state_in(passage: Passage, place: Phrase) -> str | None:
    return passage.state_at(passage.entity_in(place, "place", "state"))


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


def _others(passage: Passage, place: Phrase, prepositions: frozenset[str] = _IN) -> Iterator[tuple[Counted, Phrase]]:
    """The bare counts behind a place, each with a place of its own."""
    phrases, position = passage.phrases, _behind_date(passage, place)
    while position + 2 < len(phrases):
        joint = position
        while position < len(phrases) and phrases[position].kind in "C,;":
            position += 1
        count = counted(passage, phrases[position]) if joint < position < len(phrases) and phrases[position].kind == "noun" else None
        preposition = phrases.next(phrases[position], "") if count is not None else None
        if preposition is not None and phrases.word(preposition) == "more":  # "400 soldiers to Mali and 150 more to Chad"
            preposition = phrases.next(preposition, "")
        there = _place(passage, preposition, prepositions) if preposition is not None and preposition.kind == "I" else None
        if count is None or there is None or not _is_bare(passage, count) or _begins_clause(passage, there):
            return
        yield count, there
        position = _behind_date(passage, there)


def _behind_date(passage: Passage, place: Phrase) -> int:
    """The position of the phrase behind a place, those joined to it and their date."""
    last, date = _places_joined(passage, place)[-1], _date_behind(passage, place)
    return passage.phrases.at(date.after - 1).position + 1 if date is not None else last.position + 1


def _place(passage: Passage, preposition: Phrase, prepositions: frozenset[str] = _IN) -> Phrase | None:
    """What a preposition of place governs, where it is a place by name."""
    word, noun = passage.phrases.word(preposition), passage.phrases.next(preposition, "")
    if word == "on" and noun is not None and passage.lower[noun.head] in ("side", "one") and passage.entity_in(noun, "state") is not None:
        return noun  # "94 were killed on the Kyrgyz side and 41 on the Tajik side"
    noun = noun if word in prepositions else None
    is_name = noun is not None and noun.kind == "noun" and passage.tokens.words[noun.head][0].isupper()
    is_date = noun is not None and any(date.first <= noun.head < date.after for date in passage.sentence.dates)
    return noun if is_name and not is_date else None


def _is_bare(passage: Passage, count: Counted) -> bool:
    return count.noun is None or (count.noun is count.phrase and passage.lower[count.phrase.head] in _BARE)


def _begins_clause(passage: Passage, place: Phrase) -> bool:
    """Whether a verb or state of its own stands behind a count and its places: "10 in Shymkent were hurt", "two in Naryn and Talas were hurt"."""
    following = passage.phrases.next(_places_joined(passage, place)[-1])
    return following is not None and following.kind in ("verb", "A")


def _places_joined(passage: Passage, place: Phrase) -> list[Phrase]:
    """A place and those that a comma or coordinator joins to it, over which no count stands; not so who speaks: "two in Batken, Kyrgyzstan said"."""
    phrases, found = passage.phrases, [place]
    for joint in phrases[place.position + 1 :: 2]:
        other = phrases.next(joint, "") if joint.kind in ",C" else None
        if other is None or other.kind != "noun" or counted(passage, other) is not None or passage.entity_in(other, "place", "state") is None:
            break
        following = phrases.next(other)
        if following is not None and following.kind == "verb" and other in phrases.subjects(following):
            return [place, *(one for one in found[1:] if one not in phrases.subjects(following))]
        found.append(other)
    return found


def _where(passage: Passage, place: Phrase) -> tuple[str, ...]:
    named = (passage.entity_in(one, "place", "state") for one in _places_joined(passage, place))
    return tuple(dict.fromkeys(entity for entity in named if entity is not None))

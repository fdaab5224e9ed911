"""Holders in order: several who have one office in as many states, told apart: "the presidents of Russia and Belarus, Putin and Lukashenko"."""

from typing import NamedTuple

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.terms import listed
from csto_events.parsing.who.mentions import is_person

HEADS = frozenset("ministers presidents premiers chancellors leaders chiefs ambassadors speakers commanders kings emirs".split())
"""Plurals of offices that each of several states has."""
_MARKS = ",-("


class Holders(NamedTuple):
    """Who has the office in which state, in the order of both, and the words of the office with its states."""

    people: tuple[str, ...]
    phrases: tuple[Phrase, ...]
    states: tuple[str, ...]
    first: Phrase
    last: Phrase


def holders_in_order(passage: Passage, noun: Phrase) -> Holders | None:
    """Give those who have an office told in the plural, where as many names as states stand beside it.

    Args:
        passage: the sentence.
        noun: the noun phrase of the office.

    Returns:
        Them; None where the states are not two or more, or the names are fewer or more: "the Russian and Belarusian presidents, Putin and
        Lukashenko,", "Putin and Lukashenko, the presidents of Russia and Belarus,".
    """
    found = _of_states(passage, noun) or _by_adjectives(passage, noun)
    if found is None or len(found[0]) < len(("one", "another")):
        return None
    states, first, last = found
    for people in (_behind(passage, last), _before(passage, first, len(states))):
        if len(people) == len(states):
            return Holders(tuple(person for person, _ in people), tuple(phrase for _, phrase in people), states, first, last)
    return None


def _of_states(passage: Passage, noun: Phrase) -> tuple[tuple[str, ...], Phrase, Phrase] | None:
    """The states of "the presidents of Russia and Belarus", and the first and last phrase of it all."""
    of = passage.phrases.next(noun, "")
    states = listed(passage, passage.phrases.next(of)) if of is not None and passage.lower[of.first] == "of" else []
    return (tuple(one.entity for one in states), noun, passage.phrases.at(states[-1].after - 1)) if states else None


def _by_adjectives(passage: Passage, noun: Phrase) -> tuple[tuple[str, ...], Phrase, Phrase] | None:
    """The states of "the Russian, Belarusian and Kazakh presidents", of which all but the last are phrases of their own."""
    inside = [one for one in passage.mentions(noun) if one.kind == "state" and one.adjective and one.entity is not None]
    if not inside or inside[0].first - noun.first > 1:
        return None
    states, first, phrases = [inside[0].entity or ""], noun, passage.phrases
    while first.position > 1 and phrases[first.position - 1].kind in ",C":
        earlier = phrases[first.position - 2]
        mention = passage.names.at(earlier.head) if earlier.kind == "noun" else None
        if mention is None or mention.kind != "state" or not mention.adjective or mention.entity is None or mention.after != earlier.after:
            break
        states.insert(0, mention.entity)
        first = earlier
    return tuple(states), first, noun


def _behind(passage: Passage, last: Phrase) -> list[tuple[str, Phrase]]:
    """The persons behind the last word of an office, after a comma, dash or bracket."""
    mark = passage.phrases.next(last, "")
    first = passage.phrases.next(mark, "") if mark is not None and mark.kind in _MARKS else None
    named = passage.phrases.coordinated(first) if first is not None and first.kind == "noun" else []
    return _people(passage, named)


def _before(passage: Passage, first: Phrase, wanted: int) -> list[tuple[str, Phrase]]:
    """The persons before the first word of an office, with a comma between: "Putin and Lukashenko, the presidents of"."""
    phrases, position = passage.phrases, first.position - 1
    if position < 1 or phrases[position].kind not in _MARKS or phrases[position - 1].kind != "noun":
        return []
    named = [phrases[position - 1]]
    while len(named) <= wanted and named[0].position > 1 and phrases[named[0].position - 1].kind in ",C" and phrases[named[0].position - 2].kind == "noun":
        named.insert(0, phrases[named[0].position - 2])
    return _people(passage, named)


def _people(passage: Passage, named: list[Phrase]) -> list[tuple[str, Phrase]]:
    people = [(passage.actor(one), one) for one in named]
    return [(person, one) for person, one in people if is_person(person)]

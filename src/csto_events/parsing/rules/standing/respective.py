"""Several holders of one office, named in the order of their states: "the foreign ministers of Armenia and Azerbaijan, Mirzoyan and Bayramov"."""

from functools import cache

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule, Value
from csto_events.parsing.passage import Passage
from csto_events.parsing.terms import Named, is_past, listed
from csto_events.parsing.who.mentions import is_person


@cache
def _plurals() -> dict[str, str]:
    """The plurals of the titles of offices, each with its title."""
    return {f"{title}s": title for title, known in lexicon().titles.items() if known.kind in ("office", "pattern") and " of " not in title}


_HEADS = frozenset("ministers presidents premiers chancellors leaders chiefs ambassadors speakers commanders kings emirs".split())
"""Plurals of offices that each of several states has."""


def _respective(passage: Passage) -> Found:
    """Read the holders of an office in several states, in the same order as these."""
    for at in passage.positions(_HEADS):
        noun = passage.phrases.at(at)
        office = _office(passage, noun, at)
        states = _states(passage, noun) if office is not None else []
        people = _people(passage, states[-1]) if len(states) > 1 else []
        if office is None or len(people) != len(states):
            continue
        for (person, phrase), state in zip(people, states, strict=True):
            yield _held(passage, person, phrase, state, office, noun)


def _office(passage: Passage, noun: Phrase, at: int) -> str | None:
    """The title of which a noun phrase is the plural, at full length."""
    if noun.kind != "noun" or noun.head != at or is_past(passage.lower[noun.first : at]):
        return None
    return next((title for first in range(noun.first, at + 1) if (title := _plurals().get(" ".join(passage.lower[first : at + 1])))), None)


def _states(passage: Passage, noun: Phrase) -> list[Named]:
    of = passage.phrases.next(noun, "")
    return listed(passage, passage.phrases.next(of)) if of is not None and passage.lower[of.first] == "of" else []


def _people(passage: Passage, last: Named) -> list[tuple[str, Phrase]]:
    """The persons behind the last state, after a comma or dash."""
    phrase = passage.phrases.at(last.after - 1)
    mark = passage.phrases.next(phrase, "")
    if mark is None or mark.kind not in ",-(":
        return []
    first = passage.phrases.next(mark, "")
    named = passage.phrases.coordinated(first) if first is not None and first.kind == "noun" else []
    people = [(passage.actor(one), one) for one in named]
    return [(person, one) for person, one in people if is_person(person)]


def _held(passage: Passage, person: str, phrase: Phrase, state: Named, office: str, noun: Phrase) -> Candidate:
    fields: dict[str, Value] = {"person": person, "office": office, "of": state.entity, "role": passage.names.role(office, state.entity)}
    return Candidate(kind="tenure", sentence=passage.sentence, spans=((noun.first, phrase.after),), trigger=phrase.head, fields=fields)


RULES = (
    Rule(
        name="standing/tenures-respectively",
        kind="tenure",
        reads="the plural of an office, the states that have it, and as many names behind a comma",
        why="lists of equal length go together in their order",
        triggers=lambda: _HEADS,
        find=_respective,
        fires=(
            Fires(
                text="The foreign ministers of Armenia and Azerbaijan, Ararat Mirzoyan and Jeyhun Bayramov, met in Almaty.",
                fields={"person": "person:ararat-mirzoyan", "of": "state:ARM", "office": "foreign minister"},
            ),
            Fires(
                text="The presidents of Russia, Belarus and Kazakhstan, Vladimir Putin, Alexander Lukashenko and Kassym-Jomart Tokayev, arrived.",
                fields={"person": "person:vladimir-putin", "of": "state:RUS"},
            ),
            Fires(
                text="Defence ministers of Russia and Belarus (Sergei Shoigu and Viktor Khrenin) arrived.",
                fields={"person": "person:sergei-shoigu", "of": "state:RUS"},
            ),
        ),
        near=(
            "The presidents of Russia and Belarus, Vladimir Putin said, would meet.",
            "The former presidents of Russia and Georgia, Dmitry Medvedev and Mikheil Saakashvili, spoke.",
            "The presidents of Russia and Belarus met Nikol Pashinyan.",
        ),
    ),
)

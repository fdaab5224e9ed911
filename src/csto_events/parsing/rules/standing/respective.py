"""Several holders of one office, named in the order of their states: "the foreign ministers of Armenia and Azerbaijan, Mirzoyan and Bayramov"."""

from functools import cache

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule, Value
from csto_events.parsing.holders_in_order import HEADS, Holders, holders_in_order
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.times_of_office import times


@cache
def _plurals() -> dict[str, str]:
    """The plurals of the titles of offices, each with its title."""
    return {f"{title}s": title for title, known in lexicon().titles.items() if known.kind in ("office", "pattern") and " of " not in title}


def _respective(passage: Passage) -> Found:
    """Read the holders of an office in several states, in the same order as these."""
    for at in passage.positions(HEADS):
        noun = passage.phrases.at(at)
        office = _office(passage, noun, at)
        held = holders_in_order(passage, noun) if office is not None else None
        if office is None or held is None or not times().isdisjoint(passage.lower[held.first.first : at]):
            continue
        for person, phrase, state in zip(held.people, held.phrases, held.states, strict=True):
            yield _held(passage, person, phrase, state, office, held)


def _office(passage: Passage, noun: Phrase, at: int) -> str | None:
    """The title of which a noun phrase is the plural, at full length."""
    if noun.kind != "noun" or noun.head != at:
        return None
    return next((title for first in range(noun.first, at + 1) if (title := _plurals().get(" ".join(passage.lower[first : at + 1])))), None)


def _held(passage: Passage, person: str, phrase: Phrase, state: str, office: str, held: Holders) -> Candidate:
    fields: dict[str, Value] = {"person": person, "office": office, "of": state, "role": passage.names.role(office, state)}
    span = (min(held.first.first, phrase.first), max(phrase.after, held.last.after if phrase.first < held.first.first else 0))
    return Candidate(kind="tenure", sentence=passage.sentence, spans=(span,), trigger=phrase.head, fields=fields)


RULES = (
    Rule(
        name="standing/tenures-respectively",
        kind="tenure",
        reads="the plural of an office, the states that have it, and as many names behind a comma or before one",
        why="lists of equal length go together in their order",
        triggers=lambda: HEADS,
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

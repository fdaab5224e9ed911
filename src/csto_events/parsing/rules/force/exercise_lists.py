"""Lists of exercises: those that are named as some of several: "four exercises this autumn, among them Rubezh-2024 in Tajikistan"."""

from typing import NamedTuple

from csto_events.language.phrases import Phrase
from csto_events.model import Quantity
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.exercise_names import is_name_with_year
from csto_events.parsing.troops import is_troops

_OPENINGS = (["among", "them"], ["among", "which"], ["including"], ["such", "as"], ["one", "of", "them"], ["one", "of", "which"])
_WORDS = frozenset(("among", "including", "such", "one"))


class Listed(NamedTuple):
    """One of several exercises, with what is told of it alone."""

    first: int
    after: int
    host: str | None
    personnel: Quantity | None


def listed_among(passage: Passage, noun: Phrase) -> list[Listed]:
    """Give the exercises that are named as some of those of which a noun tells: behind "among them", "one of them", "including".

    Args:
        passage: the sentence.
        noun: the noun phrase of the exercises.
    """
    if _WORDS.isdisjoint(passage.sentence.vocabulary) or not passage.lower[noun.head].endswith("s"):
        return []
    start = _behind_opening(passage, noun)
    if start is None:
        return []
    names: list[Phrase] = []
    for phrase in passage.phrases[passage.phrases.at(start).position :]:
        if phrase.kind == "verb" or phrase.kind in ";W":
            break
        if phrase.kind == "noun" and phrase.first >= start and is_name_with_year(passage, phrase.first, phrase.after):
            names.append(phrase)
    if not names or names[0].first > start + 1:
        return []
    ends = [*(name.first for name in names[1:]), passage.sentence.after]
    return [Listed(name.first, name.after, _host(passage, name, end), _personnel(passage, name, end)) for name, end in zip(names, ends, strict=True)]


def _behind_opening(passage: Passage, noun: Phrase) -> int | None:
    """The token behind "among them", which stands in the same clause as the exercises."""
    for at in range(noun.after, passage.sentence.after - 1):
        letter = passage.sentence.letters[at - passage.sentence.first]
        if letter in "VEXZ;W":
            return None
        opening = next((words for words in _OPENINGS if passage.lower[at : at + len(words)] == words), None)
        if opening is not None:
            return at + len(opening)
    return None


def _host(passage: Passage, name: Phrase, end: int) -> str | None:
    """The state in which one of them is held: "Rubezh-2024 in Tajikistan"."""
    for mention in passage.names.within(name.after, end):
        is_place = not mention.adjective and (mention.entity or "").startswith(("state:", "place:"))
        if is_place and passage.lower[mention.first - 1] in ("in", "at", "near"):
            return passage.state_at(mention.entity)
    return None


def _personnel(passage: Passage, name: Phrase, end: int) -> Quantity | None:
    """How many troops train in one of them: "Rubezh-2024 with about 1,500 troops"."""
    troops = (one for one in passage.phrases if one.kind == "noun" and name.after <= one.first < end and is_troops(passage, one))
    return next((count for one in troops if (count := passage.count_in(one)) is not None), None)

"""Summits of which a sentence says only where they were: "at a summit in Yerevan that November", "at the close of an emergency summit in Abuja"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage

_PARTS = frozenset(("beginning", "close", "conclusion", "course", "end", "opening", "outset", "start"))
_HELD = frozenset(("at", "during", "after", "following"))
_CALLED = frozenset(("emergency", "extraordinary"))
_GATHERED = frozenset(("meeting", "session"))


def over_part(passage: Passage, before: Phrase | None) -> Phrase | None:
    """For the preposition of "at the close of a summit" give "at"; any other one as it is.

    Args:
        passage: the sentence.
        before: the phrase before a meeting.
    """
    part = passage.phrases.previous(before, "") if before is not None and passage.phrases.word(before) == "of" else None
    is_part = part is not None and part.kind == "noun" and passage.lower[part.head] in _PARTS
    return passage.phrases.previous(part) if is_part and part is not None else before


def summit_held(passage: Passage, noun: Phrase) -> bool:
    """Tell whether a summit, or an emergency meeting, whose parties nobody names was held at a place: something was said or done there.

    Args:
        passage: the sentence.
        noun: the noun phrase of the meeting.
    """
    words = passage.lower[noun.first : noun.head + 1]
    if words[-1] != "summit" and (words[-1] not in _GATHERED or _CALLED.isdisjoint(words)):
        return False
    before = over_part(passage, passage.phrases.previous(noun))
    if before is None or passage.phrases.word(before) not in _HELD or words[0] in ("no", "any", "every"):
        return False
    place = governed_by(passage, noun, "in")
    named = passage.names.at(place.head) if place is not None and place.first == noun.after + 1 else None
    finite = [one for one in passage.phrases.verbs() if one.form == "finite"]
    verb = next((one for one in reversed(finite) if one.first < noun.first), next(iter(finite), None))
    is_past = verb is not None and verb.tense == "past" and not verb.modal
    others = [one for one in passage.mentions() if one.kind == "place" and one is not named]  # "decided at a summit in Astana to meet in Minsk"
    return is_past and not others and named is not None and named.kind == "place" and not named.adjective

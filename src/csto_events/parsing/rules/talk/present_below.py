"""Who was at a meeting by the next sentence, which begins with that: "Taking part were Putin and Rahmon", "Also present was Zas"."""

from collections.abc import Iterator

import attrs

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.attendance import MEETINGS, participants_of

_OPENINGS = frozenset(
    (
        *(("taking", "part"), ("attending",), ("participating",), ("present",), ("in", "attendance")),
        *(("among", "those", word) for word in ("attending", "participating", "present")),
        ("among", "those", "taking", "part"),
    )
)
"""What stands before "were" or "was"."""
_FIRST = frozenset(("also", *(opening[0] for opening in _OPENINGS)))
_LONGEST_OPENING = 9


def present_below(passage: Passage) -> tuple[tuple[str, ...], tuple[int, int] | None]:
    """Give the people and states with whom the next sentence of the paragraph says that the meeting of this one was, and the tokens that say so.

    Args:
        passage: the sentence that tells of the meeting.
    """
    below = passage.next_in_paragraph()
    if below is None or below.words[0] not in _FIRST:
        return (), None
    words = below.words[:_LONGEST_OPENING]
    being = next((at for at, word in enumerate(words) if word in ("were", "was")), None)
    if being is None or _without_meeting([word for word in words[:being] if word != "also"]) not in _OPENINGS:
        return (), None
    here = Passage(below, passage.names)
    verb = here.phrases.at(below.first + being)
    people = here.phrases.next(verb, "")
    if people is None or people.kind != "noun" or verb.negated:
        return (), None
    listed = _listed(here, people)
    return participants_of(here, listed), (below.first, listed[-1].after)


def with_evidence_below(found: Iterator[Candidate], span: tuple[int, int] | None) -> Iterator[Candidate]:
    """Give meetings with the tokens of the next sentence that say who was there as evidence, too."""
    for made in found:
        yield made if span is None else attrs.evolve(made, spans=(*made.spans, span))


def _without_meeting(words: list[str]) -> tuple[str, ...]:
    """For "taking part in the summit" give "taking part"; what else they take part in stays."""
    return tuple(words[:-3] if words[-3:-1] in (["in", "the"], ["at", "the"]) and words[-1] in MEETINGS else words)


def _listed(passage: Passage, first: Phrase) -> list[Phrase]:
    """The noun phrases of a list and of what they are: "the presidents of Armenia and Belarus"; where a new clause begins behind a comma none of it."""
    found, comma = [first], first.position
    for phrase in passage.phrases[first.position + 1 :]:
        if phrase.kind == "verb" and phrase.form == "finite":
            return [one for one in found if one.position <= comma]  # "…, the Kremlin said"
        if phrase.kind not in ("noun", "C", ",") and passage.phrases.word(phrase) != "of":
            break
        comma = phrase.position if phrase.kind == "," else comma
        found += [phrase] if phrase.kind == "noun" else []
    return found

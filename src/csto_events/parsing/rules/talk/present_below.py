"""Who was at a meeting by the next sentence, which begins with that: "Taking part were Putin and Rahmon", "Also present was Zas"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.attendance import participants_of

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


def present_below(passage: Passage) -> tuple[str, ...]:
    """Give the people and states with whom the next sentence of the paragraph says that the meeting of this one was.

    Args:
        passage: the sentence that tells of the meeting.
    """
    below = passage.next_in_paragraph()
    if below is None or below.words[0] not in _FIRST:
        return ()
    words = below.words[:_LONGEST_OPENING]
    being = next((at for at, word in enumerate(words) if word in ("were", "was")), None)
    opening = _without_meeting([word for word in words[:being] if word != "also"]) if being is not None else ()
    if being is None or opening not in _OPENINGS:
        return ()
    here = Passage(below, passage.names)
    verb = here.phrases.at(below.first + being)
    people = here.phrases.next(verb, "")
    return participants_of(here, _listed(here, people)) if people is not None and people.kind == "noun" else ()


def _without_meeting(words: list[str]) -> tuple[str, ...]:
    """For "taking part in the summit" give "taking part"; what else they take part in stays."""
    return tuple(words[:-3] if words[-3:-1] in (["in", "the"], ["at", "the"]) and words[-1] in _MEETINGS else words)


_MEETINGS = frozenset(("conference", "meeting", "session", "summit", "talks"))


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

"""Who was at a meeting by the next sentence, which begins with that: "Taking part were Putin and Rahmon", "Also present was Zas"."""

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
_LONGEST_OPENING = 6


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
    if being is None or tuple(word for word in words[:being] if word != "also") not in _OPENINGS:
        return ()
    here = Passage(below, passage.names)
    verb = here.phrases.at(below.first + being)
    people = here.phrases.next(verb, "")
    return participants_of(here, here.phrases.coordinated(people)) if people is not None and people.kind == "noun" else ()

"""Tellers again: who tells a figure of their own, where only the first has a verb: "Bishkek put its dead at 59, Dushanbe at 41"."""

from collections.abc import Iterator

from csto_events.language.phrases import Phrase
from csto_events.model import Quantity
from csto_events.parsing.candidate import Candidate, Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import source

_TELLING = frozenset("acknowledge admit announce concede confirm count list log put record register report".split())
"""Verbs by which a state tells how many it lost."""


def teller_again(passage: Passage, other: Phrase) -> Source | None:
    """Give who tells a figure without a verb of their own: Azerbaijan in "Armenia reported 105 soldiers killed and Azerbaijan 71".

    Args:
        passage: the sentence.
        other: the noun phrase that opens with a state behind a comma or coordinator.

    Returns:
        That state, with the verb by which another state tells before; None where none does.
    """
    phrases = passage.phrases
    joint = phrases[other.position - 1] if other.position > 1 else None
    named = passage.names.at(other.first) if joint is not None and joint.kind in ",C" else None
    state = passage.names.state_behind(named.entity) if named is not None and named.entity is not None and not named.adjective else None
    if named is None or state is None or not state.startswith("state:"):
        return None
    verb = next((one for one in reversed(phrases.verbs()) if one.first < other.first and one.form == "finite" and one.lemma in _TELLING), None)
    first = passage.actor(phrases.subject(verb)) if verb is not None else None
    if verb is None or verb.passive or verb.negated or (first is not None and passage.names.country_behind(first) == state):
        return None
    made = source(passage, other, named.after, (verb.first, verb.after))
    made.entity = state
    return made


def told_by_other(passage: Passage, one: Candidate) -> tuple[Quantity, tuple[int, int], Source] | None:
    """Give what another state tells of the same harm right behind a figure, with the tokens that say so: "and Azerbaijan 71"."""
    phrases = passage.phrases
    joint = phrases.next(phrases.at(one.spans[-1][1] - 1), "")
    other = phrases.next(joint, "") if joint is not None and joint.kind in ",C" else None
    behind = phrases.next(other, "") if other is not None else None
    if other is None or (behind is not None and behind.kind not in ".,;"):
        return None
    count = next((count for count in passage.sentence.counts if other.first < count.first and count.after == other.after), None)
    teller = teller_again(passage, other) if count is not None else None
    if teller is not None and teller.cue is not None and sum(teller.cue[1] <= one.first < other.first for one in passage.sentence.counts) > 1:
        return None  # "reported 59 dead and 140 wounded and Tajikistan 41"
    return (count.quantity, (other.first, other.after), teller) if count is not None and teller is not None else None


def figures_at(passage: Passage, put: Phrase) -> Iterator[tuple[Phrase, Phrase]]:
    """Give who puts the same figure at what else: Dushanbe and the 41 of "Bishkek put its dead at 59, Dushanbe at 41"."""
    for at in passage.phrases[put.position + 1 :]:
        if is_of_other(passage, at) and (number := passage.phrases.next(at, "R")) is not None:
            yield passage.phrases[at.position - 1], number


def is_of_other(passage: Passage, at: Phrase) -> bool:
    """Tell whether an "at" and its number are of somebody whose verb is left out: ", Dushanbe at 41"."""
    teller = passage.phrases[at.position - 1] if at.kind == "I" and at.position > 1 and passage.phrases.word(at) == "at" else None
    return teller is not None and teller.kind == "noun" and teller_again(passage, teller) is not None


def before_teller_again(passage: Passage, cue: Phrase, start: int, end: int) -> int:
    """Give where the content of a verb of telling ends, before what another state tells: "reported 105 soldiers killed" of "and Azerbaijan 71"."""
    counts = passage.sentence.counts
    if cue.lemma not in _TELLING or len(counts) < _BOTH:
        return end
    for joint in passage.phrases[passage.phrases.at(start).position + 1 :]:
        other = passage.phrases.next(joint, "") if joint.kind in ",C" and joint.first < end else None
        following = passage.lower[other.after] if other is not None and other.kind == "noun" else ""
        is_figure = other is not None and (following == "at" or any(other.first < count.first and count.after == other.after for count in counts))
        if other is not None and is_figure and teller_again(passage, other) is not None:
            return joint.first
    return end


_BOTH = 2
"""Figures that two tell."""

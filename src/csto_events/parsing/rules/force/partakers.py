"""Partakers: those of whose participation in an exercise a sentence tells, and states that it names one by one."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import governed_by, joined
from csto_events.parsing.passage import Passage
from csto_events.parsing.troops import is_troops

_NAMING = frozenset(("namely", "including"))
_SHARES = frozenset(("involvement", "participation"))


def with_participation(passage: Passage, noun: Phrase) -> list[Phrase]:
    """Give the partakers of "the exercise was held in Osh with the participation of 1,000 troops from Russia and Tajikistan".

    Args:
        passage: the sentence.
        noun: the exercise.
    """
    if _SHARES.isdisjoint(passage.sentence.vocabulary):
        return []
    share = next((one for one in passage.phrases if one.kind == "noun" and passage.lower[one.head] in _SHARES), None)
    before = passage.phrases.previous(share, "") if share is not None else None
    if share is None or share.first < noun.after or before is None or passage.phrases.word(before) != "with":
        return []
    within = [verb for verb in passage.phrases.verbs() if verb.form == "finite" and noun.after <= verb.first < share.first]
    partaker = governed_by(passage, share, "of")
    if partaker is None or len(within) > 1 or any(noun not in passage.phrases.subjects(verb) for verb in within):
        return []
    return [*joined(passage, partaker), *(states_of(passage, partaker) if is_troops(passage, partaker) else [])]


def held_with(passage: Passage, noun: Phrase) -> list[Phrase]:
    """Give the troops of "the exercise was held in Osh with 1,000 troops from Russia and Tajikistan", "Held in Osh with 1,000 troops from Russia, it ended".

    Args:
        passage: the sentence.
        noun: the exercise.
    """
    if "with" not in passage.sentence.vocabulary or "from" not in passage.sentence.vocabulary:
        return []
    others = (verb for verb in passage.phrases.verbs() if verb.form == "finite" and verb.lemma not in _HOLDING)
    if any(noun not in passage.phrases.subjects(verb) for verb in others):
        return []
    found = [one for one in passage.phrases if one.kind == "noun" and one.first > passage.sentence.first and passage.lower[one.first - 1] == "with"]
    return [one for one in found if is_troops(passage, one) and governed_by(passage, one, "from") is not None]


_HOLDING = frozenset(("conduct", "hold", "stage"))


def origins_of(passage: Passage, troops: list[Phrase]) -> tuple[tuple[int, int], ...]:
    """Give the stretches that say whence troops are, where no exercise is held: "from Belarus, Russia and Tajikistan".

    Args:
        passage: the sentence.
        troops: the troops of an exercise.
    """
    return tuple((one.after, max(state.after for state in states)) for one in troops if (states := states_of(passage, one)))


def states_of(passage: Passage, people: Phrase) -> list[Phrase]:
    """For "soldiers from Kazakhstan", "troops from two states, namely Mali and Chad" give the states."""
    noun = governed_by(passage, people, "from") or (governed_by(passage, people, "of") if is_troops(passage, people) else None)
    return [*joined(passage, noun), *_named(passage, noun)] if noun is not None else []


def troops_before(passage: Passage, subjects: list[Phrase]) -> list[Phrase]:
    """Give the servicemen and states of "1,300 servicemen from Belarus and Russia and 350 vehicles took part", whose subject is read as the vehicles.

    Args:
        passage: the sentence.
        subjects: the subjects of a verb of taking part.
    """
    at = subjects[0].position - 1 if subjects else -1
    while at >= 0 and (passage.phrases[at].kind in _IN_A_ROW or passage.phrases.word(passage.phrases[at]) == "as"):
        one = passage.phrases[at]
        if one.kind == "noun" and is_troops(passage, one):
            return [one, *states_of(passage, one)] if passage.count_in(one) is not None else []
        at -= 1
    return []


_IN_A_ROW = frozenset((",", "C", "I", "R", "noun"))
"""Kinds of phrases of which a row of partakers is made."""


def _named(passage: Passage, noun: Phrase) -> list[Phrase]:
    if _NAMING.isdisjoint(passage.sentence.vocabulary) or noun.after + 2 >= passage.sentence.after:
        return []
    is_named = passage.lower[noun.after] == "," and passage.lower[noun.after + 1] in _NAMING
    first = passage.phrases.at(noun.after + 2)
    return joined(passage, first) if is_named and first.kind == "noun" else []

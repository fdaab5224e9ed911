"""Chair turns: whose turn a chair is next, where words go on from it: "passed the baton to Kyrgyzstan", "Russia is due to take over in 2026"."""

from collections.abc import Iterator
from typing import NamedTuple

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.terms import Bound, Named, state_of, subjects_of

_BATONS = frozenset(("baton", "gavel", "helm", "reins", "torch"))
_CHAIRS = frozenset(("chair", "chairmanship", "chairpersonship", "presidency", "it"))
_GIVING = frozenset(("cede", "hand", "pass", "transfer", "turn", "yield"))
_ALONE = frozenset(("over",))
_FARTHEST = 2
"""Sentences in which words go on about a chair."""


class Turn(NamedTuple):
    """A state that gets or gives up a chair, and where that is told."""

    passage: Passage
    state: Named
    verb: Phrase
    bound: Bound


def turns(passage: Passage, at: int, stops: frozenset[str]) -> Iterator[Turn]:
    """Give the turns that the rest of a sentence and the next ones tell.

    Args:
        passage: the sentence of a chair.
        at: the word for the chair.
        stops: words for a chair, at which another sentence tells of its own.
    """
    yield from _within(passage, at)
    sentences, index = passage.reading.sentences, passage.sentence.index
    for following in sentences[index + 1 : index + 1 + _FARTHEST]:
        told = Passage(following, passage.names) if stops.isdisjoint(following.vocabulary) else None
        found = list(_within(told, following.first - 1)) if told is not None else []
        if not found:
            return
        yield from found


def taken_from(passage: Passage, at: int) -> tuple[Named, Phrase] | None:
    """Give from whom a chair was taken over, and the verb of that: "holds the presidency, having taken it over from Armenia last November".

    Args:
        passage: the sentence.
        at: the word for the chair.
    """
    if "having" not in passage.sentence.vocabulary:
        return None
    verb = next((one for one in passage.phrases.verbs() if one.first > at and is_having_done(passage, one) and one.lemma in _TAKING), None)
    if verb is None or verb.negated:
        return None
    thing = passage.phrases.object(verb)
    if thing is not None and passage.lower[thing.head] not in _CHAIRS | _BATONS | {"role", "post"}:
        return None
    link = passage.phrases.next(thing or verb)
    while link is not None and passage.phrases.word(link) == "over":
        link = passage.phrases.next(link)
    giver = state_of(passage, passage.phrases.next(link)) if link is not None and passage.phrases.word(link) == "from" else None
    return (giver, verb) if giver is not None else None


_TAKING = frozenset(("assume", "inherit", "receive", "take"))


def is_having_done(passage: Passage, verb: Phrase) -> bool:
    """Tell whether a form in -ing says in commas what has been done: ", having taken over the chair,"."""
    return verb.form == "gerund" and passage.lower[verb.first] == "having" and (before := passage.phrases.previous(verb)) is not None and before.kind == ","


def _within(passage: Passage, after: int) -> Iterator[Turn]:
    for verb in passage.phrases.verbs():
        if verb.first <= after or verb.form == "gerund":
            continue
        if verb.lemma in _GIVING and not verb.passive:
            yield from _given(passage, verb)
        elif verb.lemma == "take" and passage.lower[verb.after] == "over" and _is_alone(passage, verb.after + 1):
            yield from (Turn(passage, state, verb, "since") for state in subjects_of(passage, verb)[:1])
        elif verb.lemma == "succeed" and verb.passive and passage.lower[verb.after] == "by":
            taker = state_of(passage, passage.phrases.next(passage.phrases.at(verb.after)))
            yield from (Turn(passage, state, verb, "until") for state in subjects_of(passage, verb)[:1] if taker is not None)
            yield from [Turn(passage, taker, verb, "since")] if taker is not None else []


def _is_alone(passage: Passage, behind: int) -> bool:
    """Whether "takes over" says nothing of what: a date, a mark or "from Kazakhstan" follows."""
    word = passage.lower[behind] if behind < passage.sentence.after else "."
    return not word[:1].isalnum() or word in ("from", "next", "this", "on", "in", "and") or any(date.first == behind for date in passage.sentence.dates)


def _given(passage: Passage, verb: Phrase) -> Iterator[Turn]:
    """Read "passed the baton to Kyrgyzstan", "will hand it over to Belarus", "handed over to Kyrgyzstan"."""
    thing, link = passage.phrases.object(verb), passage.phrases.next(verb)
    if thing is not None:
        if passage.lower[thing.head] not in _BATONS | _CHAIRS or any(one.entity is not None and one.kind != "pronoun" for one in passage.mentions(thing)):
            return
        if passage.lower[thing.head] == "it" and not _is_chair(passage, verb):
            return
        link = passage.phrases.next(thing)
    elif link is None or passage.phrases.word(link) not in _ALONE:
        return
    while link is not None and passage.phrases.word(link) in ("over", "on"):
        link = passage.phrases.next(link)
    if link is None or passage.phrases.word(link) != "to":
        return
    taker = state_of(passage, passage.phrases.next(link))
    if taker is None:
        return
    yield from (Turn(passage, state, verb, "until") for state in subjects_of(passage, verb)[:1] if state.entity != taker.entity)
    yield Turn(passage, taker, verb, "since")


def _is_chair(passage: Passage, verb: Phrase) -> bool:
    """Whether "it" can be nothing but the chair, where nothing else is told of before: "Armenia will hand it over"."""
    if not _CHAIRS.isdisjoint(passage.lower[passage.sentence.first : verb.first]):
        return True
    before = [one for one in passage.phrases if one.kind == "noun" and one.after <= verb.first and not passage.is_date(one)]
    return all(state_of(passage, one) is not None or passage.mentions(one) for one in before)

"""Other clauses: places of the clause before or behind, which are not those of a claim in a joined clause of its own."""

from collections.abc import Sequence

from csto_events.language.reading import Sentence
from csto_events.parsing.who.coreference import Names

_JOINTS = frozenset(("and", "but"))
_IN = frozenset(("across", "at", "in", "near", "outside", "through"))


def of_own_joined_clause(sentence: Sentence, names: Names, trigger: int, places: Sequence[tuple[int, str]]) -> Sequence[tuple[int, str]]:
    """Leave out the places of other clauses where that of the claim names a place that nobody knows, or tells what is still to come.

    Args:
        sentence: the sentence.
        names: who and what is meant in the text.
        trigger: the token that called for the claim.
        places: the places of the sentence, each with its token.

    Returns:
        Not Osh in "three were held near Osh, and 200 people marched through Rybnitsa", nor in "nine died in Osh, and the bloc will meet tomorrow".
    """
    if _JOINTS.isdisjoint(sentence.vocabulary):
        return places
    joints = sentence.phrases.joined_clauses(with_subject=True)
    if not joints:
        return places
    start = max((one for one in joints if one <= trigger), default=sentence.first)
    end = min((one for one in joints if one > trigger), default=sentence.after)
    if any(start <= at < end for at, _ in places):
        return places
    if _names_unknown_place(sentence, names, start, end):
        return ()
    return [place for place in places if place[0] >= end] if start > sentence.first and _tells_future(sentence, start, end) else places


def _names_unknown_place(sentence: Sentence, names: Names, start: int, end: int) -> bool:
    lower, days = sentence.tokens.lower, {at for date in sentence.dates for at in range(date.first, date.after)}
    unknown = (one for one in names.within(start + 1, end) if one.kind == "unknown" and one.entity is None and one.first not in days)
    return any(lower[one.first - 1] in _IN for one in unknown)


def _tells_future(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the first verb of a clause tells of a gathering that will be, and those before it what has been."""
    verbs = [one for one in sentence.phrases.verbs() if one.form == "finite"]
    own = next((one for one in verbs if start < one.first < end), None)
    return own is not None and own.lemma in _GATHERING and own.tense == "future" and all(one.tense != "future" for one in verbs if one.first < start)


_GATHERING = frozenset("convene debate discuss gather hold meet vote".split())
_LEAVING = frozenset(("secede", "split"))


def is_broken_with(sentence: Sentence, at: int) -> bool:
    """Tell whether a town stands for the state that a land has left: "broke away from Chisinau after a war in 1992".

    Args:
        sentence: the sentence.
        at: the token of the town, behind "from".
    """
    verb = next((one for one in reversed(sentence.phrases.verbs()) if one.first < at), None)
    return verb is not None and (verb.lemma in _LEAVING or (verb.lemma == "break" and sentence.tokens.lower[verb.after] == "away"))

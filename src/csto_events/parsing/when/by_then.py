"""By then: clauses up to whose time something had been, and dates on which it was "again": their days and places are not those of what is told."""

from itertools import compress, count

from csto_events.language.dates import DateMention
from csto_events.language.reading import Sentence

_AGAIN = frozenset(("again",))
_BEFORE_AGAIN = frozenset(("and", "but", "did", "does", "had", "happened", "it", "so", "then", "was", "were", "would"))


def clauses_until(sentence: Sentence) -> list[tuple[int, int]]:
    """Give the clauses of "by the time": "had displaced 800,000 by the time a summit in Maputo met on 23 June", up to the comma where one stands in front.

    Args:
        sentence: the sentence.

    Returns:
        The tokens from "by" to the end of each clause, which has a verb of its own: not "by the time of the vote".
    """
    words = sentence.words
    if "time" not in sentence.vocabulary or "by" not in sentence.vocabulary:
        return []
    found = []
    for at in compress(count(), map("time".__eq__, words)):
        if words[max(0, at - 2) : at] != ["by", "the"] or words[at + 1 : at + 2] == ["of"]:
            continue
        comma = sentence.letters.find(",", at)
        closes = comma >= 0 and (at - 2 <= 1 or sentence.letters[at - 3] == ",")
        first, after = sentence.first + at - 2, sentence.first + comma if closes else sentence.after
        if any(verb.form == "finite" and first < verb.first < after for verb in sentence.phrases.verbs()):
            found.append((first, after))
    return found


def is_of_another_time(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a date is of what happened once more: "went unheeded, and so it would again in September 2022", "in May 2021, and again in June"."""
    if trigger > date.first or _AGAIN.isdisjoint(sentence.vocabulary):
        return False
    at = date.first - 1 - (sentence.tokens.lower[date.first - 1] in ("in", "on", "during"))
    if sentence.tokens.lower[at] != "again" or sentence.tokens.lower[at - 1] not in _BEFORE_AGAIN:
        return False
    return trigger < at and not _JOINTS.isdisjoint(sentence.tokens.lower[trigger:at])


_JOINTS = frozenset(("and", "but"))

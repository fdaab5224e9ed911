"""Comparisons: stretches of a sentence, brackets among them, whose days and places are not those of what it claims."""

from itertools import compress, count, pairwise

from csto_events.language.dates import DateMention
from csto_events.language.reading import Sentence


def beside_the_point(sentence: Sentence) -> list[tuple[int, int]]:
    """Give the stretches of a sentence that tell of other times and places than its claims.

    Args:
        sentence: the sentence.

    Returns:
        Token positions: since when nothing was so bad, what something is like, some of those who are counted.
    """
    words = sentence.vocabulary
    if BESIDE.isdisjoint(words):
        return []
    found = _records_broken(sentence) if not _SINCE.isdisjoint(words) else []
    found += _put_right(sentence) if "not" in words and not _AS_TOLD.isdisjoint(words) else []
    found += _likenesses(sentence) if not _LIKE.isdisjoint(words) else []
    return found + (_parts(sentence) if "of" in words and not _THEM.isdisjoint(words) else [])


_LIKE = frozenset(("akin", "like", "reminiscent", "similar"))
_THEM = frozenset(("them", "whom"))
_SINCE = frozenset(("since", "year"))
BESIDE = _LIKE | _THEM | _SINCE | {"not"}
"""Words without which a sentence has no such stretch."""


def _put_right(sentence: Sentence) -> list[tuple[int, int]]:
    """What somebody told that is not so: "287 people, and not 412 as police had announced on Monday, were detained", "not 412 reported on Monday"."""
    found = []
    for at in compress(count(), map(_AS_TOLD.__contains__, sentence.words)):
        if at > 1 and "M" in sentence.letters[at - 2 : at] and "not" in sentence.words[max(0, at - LONGEST_COMPARED) : at]:
            comma = sentence.letters.find(",", at)
            found.append((sentence.first + at, sentence.first + comma if comma >= 0 else sentence.after))
    return found


_AS_TOLD = frozenset("as announced cited claimed given mentioned named published released reported stated".split())
"""What stands behind a number that somebody told."""


def _likenesses(sentence: Sentence) -> list[tuple[int, int]]:
    """What something is compared with: "an attack similar to the one in Moscow in March", "like those in Gao"."""
    words, found = sentence.words, []
    for at, word in enumerate(words[:-2]):
        if word in ("akin", "reminiscent", "similar") or (word == "like" and words[at + 1 : at + 3] in (["the", "one"], ["the", "ones"], ["those", "in"])):
            comma = sentence.letters.find(",", at)
            found.append((sentence.first + at, sentence.first + comma if comma >= 0 else sentence.after))
    return found


def _parts(sentence: Sentence) -> list[tuple[int, int]]:
    """What is told of some of those who are counted: "58 soldiers died, 13 of them in a crash in November 2019"."""
    words, letters, found = sentence.words, sentence.letters, []
    for at in compress(count(), map(_THEM.__contains__, words)):
        opening = letters.rfind(",", 0, at) if at > 1 and words[at - 1] == "of" else -1
        if opening >= 0 and "M" in letters[opening:at] and not set(letters[opening:at]) & set("VEXZBG;"):
            comma = letters.find(",", at)
            found.append((sentence.first + opening, sentence.first + comma if comma >= 0 else sentence.after))
    return found


def _records_broken(sentence: Sentence) -> list[tuple[int, int]]:
    """Since when nothing was so bad: "the deadliest attack since the insurgency spilled over from Burkina Faso in 2021", "the worst attack this year"."""
    found, words, letters = [], sentence.words, sentence.letters
    for at in compress(count(), map(_SINCE.__contains__, words)):
        is_year = words[at] == "year"
        if is_year and words[at - 1] != "this":
            continue
        first, after = letters.rfind(",", 0, at) + 1, letters.find(",", at)
        if first == at and (opening := letters.rfind(",", 0, first - 1)) >= 0:
            first = letters.rfind(",", 0, opening) + 1  # "the deadliest attack on the mission, known as SAMIM, since"
        if after >= 0 and words[after + 1 : after + 2] == ["when"]:
            after = letters.find(",", after + 1)  # "the worst clashes since April 2021, when 55 people were killed, broke out"
        if any(word in _RECORDS or word.endswith("iest") for word in words[first:at]):
            end = at + 1 if is_year else after if after >= 0 else len(words)  # "the deadliest attack this year in Osh" was in Osh
            found.append((sentence.first + at - is_year, sentence.first + end))
    return found


_RECORDS = frozenset("first worst best most largest biggest highest lowest longest strongest gravest greatest fiercest".split())


_PLACES_IN_ROW = _RECORDS | frozenset("second third fourth fifth sixth seventh eighth ninth tenth latest last".split())
_LONGEST_RECORD = 5
"""Tokens of "the third such drill this year", without its date."""


def is_of_record(sentence: Sentence, date: DateMention) -> bool:
    """Tell whether a date only says of which time something is the third or largest: "the summit, the third this year, will be held in March".

    Args:
        sentence: the sentence.
        date: the date.
    """
    if "this" not in sentence.vocabulary or sentence.tokens.lower[date.first] != "this":
        return False
    comma = sentence.letters.rfind(",", 0, date.first - sentence.first)
    before = sentence.words[comma + 1 : date.first - sentence.first]
    is_aside = comma >= 0 and sentence.tokens.lower[date.after] in (",", ".") and len(before) <= _LONGEST_RECORD
    return is_aside and any(word in _PLACES_IN_ROW or word.endswith("iest") for word in before)


def is_in_brackets(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date stands in brackets as the time of somebody or something else: "President Tokayev (since 2019) met", "Zas (2020-2022) said"."""
    if "(" not in sentence.vocabulary:
        return False
    letters, base = sentence.letters, sentence.first
    opening, closing = letters.rfind("(", 0, date.first - base), letters.find(")", date.after - base)
    if opening < 0 or closing < 0 or ")" in letters[opening : date.first - base] or base + opening < trigger < base + closing:
        return False
    return date.kind == "years" or not _SINCE_OR_BORN.isdisjoint(sentence.words[opening + 1 : closing])


_SINCE_OR_BORN = frozenset(("since", "from", "until", "born", "founded"))


def is_compared(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether something else is compared with a date: "three times as many as a year ago", "more than in 2021", "the deadliest since 2021"."""
    lower, words = sentence.tokens.lower, sentence.vocabulary
    if _COMPARING.isdisjoint(words):
        return False
    beside = beside_the_point(sentence)
    if beside and any((first <= date.first < after) != _tells_of_it(sentence, trigger, first, after) for first, after in beside):
        return True
    if not MULTIPLES.isdisjoint(words):
        comma = sentence.letters.rfind(",", 0, date.first - sentence.first)
        before = sentence.words[comma + 1 : date.first - sentence.first]
        if any(word in MULTIPLES and behind not in _TIMING for word, behind in pairwise(before)):
            return True  # "more than double the 49 deaths it had reported a day earlier", and not "visited Minsk twice since 2020"
    if lower[date.after : date.after + 1] == ["than"]:
        return True  # "a day earlier than planned"
    comma = sentence.letters.rfind(",", 0, date.first - sentence.first) + 1
    if _is_measured_by(sentence.words[comma : date.first - sentence.first], is_behind=trigger < sentence.first + comma):
        return True  # "…, up from 9,600 the year before"
    if "from" in words and _is_of_earlier_figure(sentence, trigger, date):
        return True
    at = date.first - 1 - (lower[date.first - 1] in ("in", "on", "the", "during"))
    return at > sentence.first and (lower[at] == "than" or (lower[at] == "as" and "as" in lower[max(sentence.first, at - LONGEST_COMPARED) : at]))


def _is_measured_by(words: list[str], *, is_behind: bool) -> bool:
    """Whether words between a comma and a date measure a claim by what was then: ", up from 9,600 the year before", ", a jump of 53% over the last quarter"."""
    if words[:1] not in (["up"], ["down"]):
        return is_behind and (words[:1] == ["compared"] or (words[:1] in (["a"], ["an"]) and not _CHANGES.isdisjoint(words)))
    return words[1:2] == ["from"] or (is_behind and words[1:2] != ["to"] and not _MEASURING.isdisjoint(words))


_CHANGES = frozenset("decline decrease drop fall increase jump rise surge".split())
_MEASURING = frozenset(("from", "on", "over"))


def _is_of_earlier_figure(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date is of when a figure was told that another one has replaced: "to 190, from the 140 that police reported two years ago"."""
    words, letters = sentence.words, sentence.letters
    places = (at for at, word in enumerate(words[:-3]) if word == "from" and letters[at + 1 : at + 3] == "DM" and words[at + 3] in _TELLING)
    return any(trigger < sentence.first + at < date.first for at in places)


_TELLING = frozenset(("that", "which", "announced", "given", "reported"))


def _tells_of_it(sentence: Sentence, trigger: int, first: int, after: int) -> bool:
    """Whether a claim is that since which nothing was so bad: "the worst since a 2021 conflict that killed 50", "since the army took Gao on May 3"."""
    if not first < trigger < after or sentence.tokens.lower[first] != "since":
        return False
    event = sentence.phrases.next(sentence.phrases.at(first))
    if event is None or event.kind != "noun" or event.first <= trigger < event.after:
        return event is not None
    verb = sentence.phrases.next(event)
    is_clause = verb is not None and verb.kind == "verb" and verb.form == "finite" and not any(date.after == event.after for date in sentence.dates)
    return (is_clause and verb is not None and verb.first <= trigger < verb.after) or not _RELATIVES.isdisjoint(sentence.tokens.lower[first:trigger])


_RELATIVES = frozenset(("that", "which", "when"))


def is_told_behind(sentence: Sentence, date: DateMention) -> bool:
    """Tell whether a clause behind a date tells what happened then: "the deadliest since 2009, when 28 people died", "since a blast in 2009 that"."""
    return "when" in sentence.tokens.lower[date.after : date.after + 2] or sentence.tokens.lower[date.after] == "that"


MULTIPLES = frozenset(("double", "twice", "triple", "treble", "quadruple"))
"""Words before a number told earlier, with which another one is compared."""
_TIMING = frozenset(("since", "in", "on", "during", "over", "between"))
_COMPARING = MULTIPLES | BESIDE | _CHANGES | {"than", "as", "from", "up", "down", "compared"}
"""Words without which nothing is compared."""
LONGEST_COMPARED = 4
"""Tokens between one "as" and the other."""

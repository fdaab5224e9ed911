"""Counts: how many, as the words of a text give it.

A count is read from its own words alone, so that its text, read again, is the same quantity. The words around it only decide whether
it is a count at all: percentages, sums of money, ages, times of day and the numbers that name an article are none. In doubt there is
no count.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache

import attrs

from csto_events.errors import ModelError
from csto_events.language.lexicon import CLOSED, TIME
from csto_events.language.lexicon import lexicon as word_lexicon
from csto_events.language.numerals import SHORT_SCALES, NumberWords, Numeral, Phrases, number_words, read_numeral
from csto_events.language.tokens import Tokens, tokenise
from csto_events.model.checks import BIGGEST, made
from csto_events.model.values import Qualifier, Quantity

_LONGEST = 64  # tokens; more than any count has
_MINUS = "-−"
_DASHES = "-–—"
_ESTIMATE = r"(?=.)(?:best=([0-9]{1,16}))?(?: ?\blow=([0-9]{1,16}))?(?: ?\bhigh=([0-9]{1,16}))?"


@attrs.define
class Count:
    """A count, and where it stands. Not a claim: of what it is a count, its noun says.

    Example:
        >>> [(count.first, count.after, count.quantity.low) for count in find_counts(tokenise("At least 164 people died"), 0, 5)]
        [(0, 3, 164)]
    """

    first: int
    """Its first token."""
    after: int
    """The token after its last one."""
    quantity: Quantity
    """What it says."""
    opening: int
    """The first token of its words: its own first one, or the verb before it that says that it is exceeded."""


_WITH_ABOUT = frozenset("informed informs told tells spoke speaks talked talks heard knew knows learned learnt asked warned complained wrote".split())
"""Verbs that have what they are about behind "about", and no number that is not sure: "informed about 24 wounded"."""


_WITH_OVER = frozenset("hand handed handing hands".split())
"""Verbs to which "over" belongs: "handed over four prisoners"."""
_WITH_PREPOSITION: Mapping[str, frozenset[str]] = {"about": _WITH_ABOUT, "over": _WITH_OVER}


def _is_of_verb(tokens: Tokens, position: int, first: int) -> bool:
    return position > first and tokens.lower[position - 1] in _WITH_PREPOSITION.get(tokens.lower[position], ())


def count_spots(lower: Sequence[str], among: Iterable[int] | None = None) -> list[int]:
    """Give the tokens at which a count can begin, so that the others need not be looked at.

    Args:
        lower: tokens in lower case.
        among: the positions of the words with which one can begin, where they are known already.

    Example:
        >>> count_spots(["they", "lost", "12", "men"])
        [2]
    """
    starts = number_words().starts
    if among is None:
        among = [at for at, word in enumerate(lower) if word in starts or word[0].isdigit()]
    return [at for at in among if not (following := starts.get(lower[at])) or not following.isdisjoint(lower[at + 1 : at + 2])]


def find_counts(tokens: Tokens, first: int, after: int, taken: Collection[int] = (), spots: Sequence[int] | None = None) -> list[Count]:
    """Find all counts among some tokens.

    A bare "a", "another" or "no" is not reported: whether it counts, its noun decides.

    Args:
        tokens: the tokens of a text.
        first: the first token to read.
        after: the token after the last one to read.
        taken: tokens that are none of a count's, those of dates.
        spots: the tokens among them at which a count can begin, where they are known already.

    Returns:
        The counts, in order, without overlaps.

    Example:
        >>> found = find_counts(tokenise("between 10 and 20 men, dozens of women and 5 % of the rest"), 0, 15)
        >>> [(count.quantity.text, count.quantity.low, count.quantity.high) for count in found]
        [('between 10 and 20', 10, 20), ('dozens', 24, None)]
    """
    lexicon, found = number_words(), []
    floor = first
    for position in spots if spots is not None else [first + at for at in count_spots(tokens.lower[first:after])]:
        if position < floor or position in taken or _is_of_verb(tokens, position, first):
            continue
        limit = _limit(position, after, taken)
        reading = _read(lexicon, tokens, position, limit, split=_is_split(lexicon, tokens, position, first))
        if reading is None:
            continue
        if reading.quantity is not None and _counts(lexicon, tokens, reading):
            beyond = _beyond(lexicon, tokens, reading) if position > first and position - 1 not in taken else None
            found.append(Count(reading.first, reading.after, beyond or reading.quantity, reading.first - (beyond is not None)))
        floor = reading.after
    return found


def read_quantity(text: str) -> Quantity | None:
    """Read a text that is a quantity and nothing else.

    Args:
        text: the text.

    Returns:
        The quantity, or None where the text is none, or has other words too.

    Example:
        >>> read_quantity("more than 2,400").low, read_quantity("no one").value, read_quantity("164 people")
        (2401, 0, None)
        >>> read_quantity("best=5 low=3 high=9").qualifier
        'estimate'
    """
    text = text.strip()
    if "=" in text:
        return _estimate(text)
    lexicon, tokens = number_words(), tokenise(text)
    number = lexicon.alone.get(" ".join(tokens.lower)) if len(tokens) <= 3 else 0 if _is_none_apart(tokens.lower) else None
    if number is not None:
        return _quantity(text, "exact", number, number)
    if not len(tokens) or len(tokens) > _LONGEST or tokens.span(0, len(tokens)) != (0, len(text)):
        return None
    if tokens.lower[0] in lexicon.beyond["exceeding"] | lexicon.beyond["passing"]:
        rest = read_quantity(text[tokens.ends[0] :])
        return _bounded(text, "more_than", rest.low, rest.low) if rest is not None and rest.qualifier == "exact" and rest.low is not None else None
    reading = _read(lexicon, tokens, 0, len(tokens), split=False)
    return reading.quantity if reading is not None and reading.after == len(tokens) else None


def _is_none_apart(words: Sequence[str]) -> bool:
    """Whether a verb stands within "not a single": "not lose a single"."""
    return len(words) == 4 and words[0] in ("not", "n't", "never") and words[2] in ("a", "one") and words[3] == "single"


def _estimate(text: str) -> Quantity | None:
    match = re.fullmatch(_ESTIMATE, text)
    if match is None:
        return None
    value, low, high = (int(group) if group else None for group in match.groups())
    try:
        return Quantity(value=value, low=low, high=high, qualifier="estimate", text=text)
    except ModelError:
        return None


# A count from its own words


@attrs.define
class _Reading:
    first: int
    after: int
    quantity: Quantity | None  # None where the words are a number that nothing sound can be said of
    number: int  # the first token of the number


def _limit(position: int, after: int, taken: Collection[int]) -> int:
    limit = min(after, position + _LONGEST)
    return min((place for place in taken if position <= place < limit), default=limit) if taken else limit


def _read(lexicon: NumberWords, tokens: Tokens, first: int, limit: int, *, split: bool) -> _Reading | None:
    if tokens.lower[first] == "between":
        return _between(lexicon, tokens, first, limit)
    if tokens.lower[first] == "up" and first and tokens.lower[first - 1] in _RISING:
        return None  # "revised up to nine" is nine
    qualifier, position = _qualifier(lexicon, tokens, first, limit)
    number = read_numeral(lexicon, tokens, position, limit)
    if number is None:
        return None
    second = None if split or number.kind == "vague" else _second(lexicon, tokens, number, limit)
    if second is not None:
        low, high, after = _low_of(number, second), second.value, second.after
    else:
        low, high, after = number.value, number.value, number.after
    if number.kind != "vague" and not split and qualifier in (None, "approximate"):
        qualifier, after = _phrase(lexicon.after, tokens, after, limit) or (qualifier, after)
    text = tokens.exact(first, after)
    if number.kind == "vague" or (number.kind == "dozen" and qualifier == "more_than" and second is None):
        return _Reading(first, after, _vague(text, qualifier, number.value), position)
    return _Reading(first, after, _bounded(text, qualifier, low, high), position)


def _beyond(lexicon: NumberWords, tokens: Tokens, reading: _Reading) -> Quantity | None:
    """Read a number together with the verb before it that says it is not all: "exceeded 5,000", "topped 300", and not "passed 50 laws"."""
    verb = tokens.lower[reading.first - 1]
    behind = word_lexicon().tags.get(tokens.lower[reading.after], 0) if reading.after < len(tokens) else CLOSED
    is_alone = behind & (CLOSED | TIME) or not tokens.words[reading.after][0].isalnum()
    if verb in lexicon.beyond["exceeding"] or (verb in lexicon.beyond["passing"] and is_alone):
        return read_quantity(tokens.exact(reading.first - 1, reading.after))
    return None


_RISING = frozenset("adjusted brought climbed corrected grew grown increased jumped moved own owned owning owns raised revised risen rose soared went".split())
"""Verbs before "up to" and the number that is reached, or owned up to."""


def _qualifier(lexicon: NumberWords, tokens: Tokens, position: int, limit: int) -> tuple[Qualifier | None, int]:
    found: Qualifier | None = None
    for _ in range(2):  # "at least some 300": the inner one makes the bound uncertain
        step = _phrase(lexicon.before, tokens, position, limit)
        if step is None or (found is not None and step[0] != "approximate"):
            break
        found, position = step
    return found, position


def _phrase(phrases: Phrases, tokens: Tokens, position: int, limit: int) -> tuple[Qualifier, int] | None:
    if position >= limit:
        return None
    for words, qualifier in phrases.get(tokens.lower[position], ()):
        after = position + len(words)
        if after <= limit and (len(words) == 1 or tuple(tokens.lower[position:after]) == words):
            if words == ("+",) and tokens.starts[position] != tokens.ends[position - 1]:
                continue
            if words == (">",) and not _is_greater(tokens, position):
                continue
            return qualifier, after
    return None


def _is_greater(tokens: Tokens, position: int) -> bool:
    """Tell whether ">" means more than: before digits, and not where a mail quotes a line by it."""
    end = tokens.ends[position]
    quotes = position > 0 and "\n" in tokens.text[tokens.ends[position - 1] : tokens.starts[position]]
    return not quotes and tokens.text[end : end + 1].isdigit()


def _between(lexicon: NumberWords, tokens: Tokens, first: int, limit: int) -> _Reading | None:
    number = read_numeral(lexicon, tokens, first + 1, limit)
    if number is None or number.kind == "vague" or number.after >= limit or tokens.lower[number.after] != "and":
        return None
    second = read_numeral(lexicon, tokens, number.after + 1, limit)
    if second is None or second.kind == "vague" or _low_of(number, second) > second.value:
        return None
    text = tokens.exact(first, second.after)
    return _Reading(first, second.after, _quantity(text, "range", _low_of(number, second), second.value), first + 1)


def _second(lexicon: NumberWords, tokens: Tokens, number: Numeral, limit: int) -> Numeral | None:
    """Read the other end of a range: "10 to 20", "five or six", "10-20" without spaces."""
    place = number.after
    if place + 1 >= limit:
        return None
    joint = tokens.lower[place]
    close = tokens.ends[place - 1] == tokens.starts[place] and tokens.ends[place] == tokens.starts[place + 1]
    if joint not in ("to", "or") and not (joint in _DASHES and close):
        return None
    second = read_numeral(lexicon, tokens, place + 1, limit)
    if second is None or second.kind == "vague" or not _low_of(number, second) < second.value:
        return None
    return second


def _low_of(number: Numeral, second: Numeral) -> int:
    """Give the lower end: the 10 of "10 to 20 thousand" are thousands too."""
    scaled = number.value * second.scale
    return scaled if number.scale == 1 and number.value < 1000 and scaled <= second.value else number.value


def _quantity(text: str, qualifier: Qualifier, low: int | None, high: int | None, value: int | None = None) -> Quantity | None:
    value = low if qualifier == "exact" else value
    for number in (value, low, high):
        if number is not None and not 0 <= number <= BIGGEST:
            return None
    return made(Quantity, value, low, high, qualifier, text)


def _bounded(text: str, qualifier: Qualifier | None, low: int, high: int) -> Quantity | None:
    if qualifier == "at_least":
        return _quantity(text, qualifier, low, None)
    if qualifier == "more_than":
        return _quantity(text, qualifier, low + 1, None)
    if qualifier == "at_most":
        return _quantity(text, qualifier, None, high)
    if qualifier == "less_than":
        return _quantity(text, qualifier, None, high - 1)
    if low != high:
        return _quantity(text, "range", low, high)
    return _quantity(text, "exact", low, high) if qualifier is None else _quantity(text, qualifier, None, None, low)


def _vague(text: str, qualifier: Qualifier | None, floor: int) -> Quantity | None:
    if qualifier in ("at_most", "less_than"):
        return None
    return _quantity(text, "vague", floor + 1 if qualifier == "more_than" else floor, None)


# The words around it


def _is_split(lexicon: NumberWords, tokens: Tokens, position: int, first: int) -> bool:
    """Tell whether "24 to 31" are two numbers: "rose from 24 to 31", "rose by 7 to 31"."""
    if position == first or tokens.lower[position - 1] not in ("from", "by"):
        return False
    return any(word in lexicon.guards["moving"] for word in tokens.lower[max(first, position - 7) : position - 1])


def _counts(lexicon: NumberWords, tokens: Tokens, reading: _Reading) -> bool:
    return (
        not _is_length(tokens, reading)
        and _touches_nothing(tokens, reading)
        and not _is_named(lexicon, tokens, reading)
        and not _is_measure(lexicon, tokens, reading)
    )


def _is_length(tokens: Tokens, reading: _Reading) -> bool:
    """Tell whether "500m" are metres or money: only before people do letters at a number multiply it."""
    last = tokens.lower[reading.after - 1]
    if not (last[0].isdigit() and last[-1].isalpha() and last.lstrip("0123456789.,") in SHORT_SCALES):
        return False
    behind = tokens.words[reading.after] if reading.after < len(tokens) else "."
    return not (behind.lower() in word_lexicon().person_nouns or (behind[0].isupper() and behind.endswith("s")))


def _touches_nothing(tokens: Tokens, reading: _Reading) -> bool:
    """Refuse the pieces of 10:30, 7/10, 2022-01-10, $5, -5, 1990s and 5°."""
    text, (start, end) = tokens.text, tokens.span(reading.number, reading.after)
    before, behind = text[max(0, start - 2) : start], text[end : end + 2]
    if before[1:] == " " == behind[:1] and before[0].isalnum() and behind[1:].isalnum():
        return True  # "the 12 men"
    last, following = before[-1:], behind[:1]
    if last.isalnum() or last in _PARTS_BEFORE or (last in _JOINING and before[0].isdigit()) or _is_currency(before.strip()[-1:]):
        return False
    if not behind:
        return True
    if behind.startswith("-s") and text[end : end + 7] == "-strong":
        return True
    digit_follows = following in _JOINING and behind[1:].isdigit()
    return not (digit_follows or following.isalnum() or following in _PARTS_BEHIND or _is_currency(behind.strip()[:1]))


_PARTS_BEFORE = frozenset(_MINUS + "/#@_")
_PARTS_BEHIND = frozenset(_MINUS + "/°_'’#@")
"""Signs that make a part of something else of the number that they touch."""
_JOINING = frozenset(".,:–")
"""Signs that do so between digits."""


def _is_currency(sign: str) -> bool:
    return sign == "$" or (not sign.isascii() and unicodedata.category(sign) == "Sc")


def _is_named(lexicon: NumberWords, tokens: Tokens, reading: _Reading) -> bool:
    """Tell whether it numbers something: "Article 4", "No. 5", "1." at the start of a line, (1999)."""
    place, guards = reading.first, lexicon.guards
    behind = tokens.lower[reading.after] if reading.after < len(tokens) else ""
    single = reading.after == place + 1
    if place == 0 or "\n" in tokens.text[tokens.ends[place - 1] : tokens.starts[place]]:
        return single and behind in (".", ")") and reading.after + 1 < len(tokens) and tokens.lower[place].isdecimal()
    before = tokens.lower[place - 1]
    if before == "." and place > 1 and tokens.ends[place - 2] == tokens.starts[place - 1]:
        return tokens.lower[place - 2] in ("no", "nos", "art", "para", "pp")
    if before in guards["label"] or (before in guards["name_label"] and tokens.words[place - 1][0].isupper()):
        return True
    if single and tokens.lower[place] == "one":
        return before in guards["pronoun_before"] or before == "no" or behind in guards["pronoun_after"]
    return single and before == "(" and behind == ")" and tokens.lower[place].isdecimal()


def _is_measure(lexicon: NumberWords, tokens: Tokens, reading: _Reading) -> bool:
    """Tell whether it is a share, a sum of money, a time of day or an age."""
    place, after, lower, guards = reading.first, reading.after, tokens.lower, lexicon.guards
    word = lower[after] if after < len(lower) else ""
    if word in _measures():
        return True
    for words in _spoken_measures().get(word, ()):
        if lower[after : after + len(words)] == words:
            return True
    if place == 0:
        return False
    if lower[place - 1] in guards["age_before"] or (lower[place - 1] == "of" and lower[max(0, place - 3) : place - 1] == ["the", "age"]):
        return True
    if lower[place] in ("under", "over") and lower[place - 1] in guards["ageing"]:
        return True
    in_commas = word == "," == lower[place - 1] and after == place + 1 and lower[place].isdecimal()
    return in_commas and place > 1 and tokens.words[place - 2][0].isupper()  # "Ivan Petrov, 34, said"


@cache
def _measures() -> frozenset[str]:
    """The words right behind a number that make a measure of it."""
    return frozenset().union(*(number_words().guards[kind] for kind in ("percent", "money", "clock", "fraction")))


@cache
def _spoken_measures() -> Mapping[str, Sequence[list[str]]]:
    """Several words behind a number that make a share or an age of it, by the first of them."""
    found: dict[str, list[list[str]]] = {}
    for words in (*number_words().phrases["percent"], *number_words().phrases["age_after"]):
        found.setdefault(words[0], []).append(list(words))
    return found

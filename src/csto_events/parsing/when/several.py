"""Several dates: years of a row that are those of several things, none of which is the one told of: "after coups in 2020 and 2022"."""

from csto_events.language.dates import DateMention
from csto_events.language.reading import Sentence

_JOINTS = frozenset((",", "and", "or"))
_DIGITS_OF_YEAR = 4


def is_one_of_several(sentence: Sentence, date: DateMention) -> bool:
    """Tell whether a year is the first of a row: "in 2020 and 2022", "in 2012, 2020 and 2021".

    Args:
        sentence: the sentence.
        date: the date.
    """
    if date.kind != "year" or date.after + 1 >= sentence.after:
        return False
    joint, word = sentence.tokens.lower[date.after : date.after + 2]
    return joint in _JOINTS and is_year(word)


def is_year(word: str) -> bool:
    """Tell whether a word can be the number of a year: "1988"."""
    return len(word) == _DIGITS_OF_YEAR and word.isdecimal() and word[:2] in ("19", "20")

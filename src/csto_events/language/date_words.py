"""The words of dates, and the mention of a date that they make."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Literal, NamedTuple, TypeAlias

import attrs

from csto_events.language.tokens import Tokens
from csto_events.language.words import load_words

DateWords: TypeAlias = Mapping[str, Mapping[str, int]]
Kind: TypeAlias = Literal["day", "days", "month", "months", "season", "year", "years", "decade", "week", "since", "weekday", "relative"]
Unit: TypeAlias = Literal["day", "week", "month", "year", "weekend"]

CLASSES = frozenset(
    (
        *("month", "month_short", "weekday", "weekday_short", "season", "unit", "day_word", "direction", "distance"),
        *("start", "ordinal", "part", "cue", "event", "plural", "no_plural", "daytime", "year_part"),
    )
)


class DateMention(NamedTuple):
    """Words that mean a time. Not a time: "on Thursday" needs a calendar, and `csto_events.language.dates.resolve` takes one.

    Example:
        >>> DateMention(first=1, after=3, text="January 10", kind="day", month=1, day=10).year is None
        True
    """

    first: int
    """Its first token."""
    after: int
    """The token after its last one."""
    text: str
    """Its words."""
    kind: Kind
    """What it is: a day, `days` or `months` from one to another, `week` one of a month, `since` the beginning of something."""
    year: int | None = None
    """The year that the words give."""
    month: int | None = None
    """The month, from 1."""
    day: int | None = None
    """The day of the month."""
    end_year: int | None = None
    """The last year of a range of years."""
    end_month: int | None = None
    """The month of the last of several days, or the last of several months."""
    end_day: int | None = None
    """The last of several days."""
    season: int | None = None
    """21 spring, 22 summer, 23 autumn, 24 winter."""
    weekday: int | None = None
    """0 Monday to 6 Sunday."""
    week: int | None = None
    """Which week of the month, 5 the last."""
    offset: int | None = None
    """How many units before (negative) or after the anchor; of a weekday, month or season -1 last, 0 this, 1 next."""
    unit: Unit | None = None
    """What the offset counts."""
    from_previous: bool = False
    """Whether it counts from the date told before, and not from the day of publication."""
    year_offset: int | None = None
    """-1 for "last year" behind a date, 0 for "this year", 1 for "next year"."""
    of_told_year: bool = False
    """Whether it is of the year that the text named last: "in May of that year"."""


@cache
def date_words() -> DateWords:
    """Give the words by class, each with its number, read once.

    Example:
        >>> date_words()["month"]["january"]
        1
    """
    rows = load_words(files("csto_events.language").joinpath("data", "dates.tsv"), CLASSES)
    return {kind: {row.word: row.value or 0 for row in rows if row.kind == kind} for kind in CLASSES}


@attrs.define
class Place:
    """What may be read: the tokens from `floor` up to and without `limit`, with the words of dates.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> place = Place(date_words(), tokenise("the 10th of January"), 0, 4)
        >>> place.day(1), place.value("month", 3), place.lower(4)
        (10, 1, '')
    """

    words: DateWords
    """The words of dates, by class."""
    tokens: Tokens
    """The tokens of the text."""
    floor: int
    """The first token that may be read."""
    limit: int
    """The token after the last one that may be read."""

    def lower(self, position: int) -> str:
        """Give a token in lower case; nothing outside of the place."""
        return self.tokens.lower[position] if self.floor <= position < self.limit else ""

    def printed(self, position: int) -> str:
        """Give a token as it is printed; nothing outside of the place."""
        return self.tokens.words[position] if self.floor <= position < self.limit else ""

    def value(self, kind: str, position: int) -> int | None:
        """Give the number of a word of a class, or None."""
        return self.words[kind].get(self.lower(position))

    def touches(self, position: int) -> bool:
        """Tell whether nothing stands between a token and the one before it."""
        return self.floor < position < self.limit and self.tokens.ends[position - 1] == self.tokens.starts[position]

    def day(self, position: int) -> int | None:
        """Give the day of a month that a token names: 10, 10th."""
        word = self.lower(position)
        digits = word[:-2] if word[-2:] in ("st", "nd", "rd", "th") else word
        return int(digits) if len(digits) <= 2 and digits.isdecimal() and 1 <= int(digits) <= 31 else None

    def year(self, position: int, low: int = 1000, high: int = 2999, *, dated: bool = False) -> int | None:
        """Give the year that a token names, where it does not count a plural that follows it: "1500 soldiers".

        Args:
            position: the token.
            low: the first year that it may be.
            high: the last one.
            dated: whether a month or "in" stands before it, behind which a number like 2022 counts nothing: "in January 2022 soldiers arrived".
        """
        word = self.lower(position)
        if len(word) != 4 or not (word.isascii() and word.isdecimal()) or not low <= int(word) <= high:
            return None
        is_of_our_time = dated and 1900 < int(word) < 2100 and not word.endswith("00")
        if not is_of_our_time and self.is_plural(position + 1):
            return None
        tied = self.touches(position + 1) and self.lower(position + 1) in ("%", "/", "°")
        return None if tied else int(word)

    def is_plural(self, position: int) -> bool:
        """Tell whether a token looks like the plural of what is counted."""
        word = self.printed(position)
        if word.lower() in self.words["plural"]:
            return True
        ends = len(word) > 3 and word.endswith("s") and not word.endswith("ss")
        return ends and word.islower() and word not in self.words["no_plural"]

    def mention(self, first: int, after: int, kind: Kind, **said: Any) -> DateMention:
        """Make a mention of the tokens from `first` up to and without `after`, with what they say."""
        return DateMention(first, after, self.tokens.exact(first, after), kind, **said)

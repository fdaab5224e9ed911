"""Chronicles: texts whose paragraphs begin with the day, month or year of which they tell."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from csto_events.language.date_mentions import can_begin_date, find_dates
from csto_events.language.date_words import DateMention, date_words
from csto_events.language.tokens import DASHES, ITEM_MARKS, Tokens


class Entry(NamedTuple):
    """A paragraph that begins with its date.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> [(entry.date.text, entry.text) for entry in find_entries(tokenise("May 2002. The council meets."), [(0, 7)])]
        [('May 2002', 3)]
    """

    first: int
    """The first token of the paragraph."""
    after: int
    """The token after its last one."""
    date: DateMention
    """The date."""
    text: int
    """The first token behind the date and the mark that parts it from what is told."""


LONGEST_HEAD = 10
"""Tokens of a date, with the mark behind it."""
FEWEST_ENTRIES = 2
"""Entries without which a date before a full stop can be that of a dispatch; a colon behind it, or a text of one paragraph, is enough."""
_MARKS = DASHES | frozenset(".:|")
_KINDS = frozenset(("day", "days", "month", "months", "season", "year", "years"))


def find_entries(tokens: Tokens, paragraphs: Sequence[tuple[int, int]]) -> list[Entry]:
    """Find the paragraphs of a text that begin with a date and a mark: "28 April 2003.", "2004 –", "September-November 2020:", "May 2002" and a tab.

    Args:
        tokens: the tokens of the text.
        paragraphs: each paragraph as (first, after), in order.

    Returns:
        The entries, in order; none for a single dispatch that begins with its day.
    """
    found = [entry for first, after in paragraphs if (entry := _entry(tokens, first, after)) is not None]
    is_chronicle = len(found) >= FEWEST_ENTRIES or len(paragraphs) == 1
    return found if is_chronicle else [entry for entry in found if tokens.words[entry.text - 1] == ":" and entry.date.kind != "year"]


def _entry(tokens: Tokens, first: int, after: int) -> Entry | None:
    start = first + (tokens.words[first] in ITEM_MARKS)
    if start + 2 >= after or not (tokens.words[start][0].isdecimal() or tokens.words[start][0].isupper()):
        return None
    if tokens.lower[start] not in date_words()["part"] and not can_begin_date(tokens.lower[start]):
        return None
    for end in _ends(tokens, start, min(after, start + LONGEST_HEAD)):
        date = _whole(tokens, start, end)
        if date is not None:
            text = end + (tokens.words[end] in _MARKS)
            return Entry(first, after, date, text) if text < after and not tokens.words[text][0].islower() else None
    return None


def _ends(tokens: Tokens, start: int, after: int) -> Iterator[int]:
    """Where a date may end: before a mark with a space behind it, where a dash has one before it too, or before a tab."""
    text = tokens.text
    for at in range(start + 1, after):
        gap = text[tokens.ends[at - 1] : tokens.starts[at]]
        if tokens.words[at] in _MARKS:
            is_apart = at + 1 < len(tokens) and tokens.ends[at] < tokens.starts[at + 1]
            if is_apart and (gap or tokens.words[at] not in DASHES):
                yield at
        elif "\t" in gap:
            yield at


def _whole(tokens: Tokens, start: int, end: int) -> DateMention | None:
    """Read words that are nothing but a date; a year alone is one here, and "2010 April" too."""
    mentions = find_dates(tokens, start, end)
    if len(mentions) == 1 and mentions[0].kind in _KINDS and mentions[0].after == end:
        first, year = mentions[0].first, tokens.lower[start]
        if first == start:
            return mentions[0]
        if first == start + 1 and mentions[0].year is None and _is_year(year):
            return mentions[0]._replace(first=start, text=tokens.exact(start, end), year=int(year))
    if end == start + 1 and _is_year(tokens.lower[start]):
        return DateMention(start, end, tokens.exact(start, end), "year", year=int(tokens.lower[start]))
    return None


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isascii() and word.isdecimal() and 1900 <= int(word) <= 2099


def years_of_heads(tokens: Tokens, paragraphs: Sequence[tuple[int, int]], entries: Sequence[Entry]) -> dict[int, int]:
    r"""Give the years of heads that are days or months alone: that of a line which is nothing but a year, or of the entry before.

    Args:
        tokens: the tokens of the text.
        paragraphs: each paragraph as (first, after), in order.
        entries: the entries, in order.

    Returns:
        The years by the first tokens of the dates; none where the months turn back under no such line, and so perhaps the year.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> tokens = tokenise("5 January 2022: Riots begin.\n9 January: They end.")
        >>> paragraphs = [(0, 7), (7, 13)]
        >>> years_of_heads(tokens, paragraphs, find_entries(tokens, paragraphs))
        {7: 2022}
    """
    found: dict[int, int] = {}
    heads = {entry.first: entry.date for entry in entries}
    year, month, is_heading = None, 0, False
    for first, after in paragraphs if heads else ():
        date = heads.get(first)
        if date is None:
            if after == first + 1 and _is_year(tokens.lower[first]):
                year, month, is_heading = int(tokens.lower[first]), 0, True
        elif date.year is not None:
            year, month, is_heading = date.end_year or date.year, date.month or 0, False
        elif date.month is not None and year is not None:
            if is_heading or date.month >= month:
                found[date.first], month = year, date.month
            else:
                year = None
    return found

"""Timing: what the dates of a document mean, and which lie before or after the day on which it was written."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cached_property

from csto_events.language.chronicles import years_of_heads
from csto_events.language.date_words import date_words
from csto_events.language.dates import Calendar, DateMention, resolve
from csto_events.language.reading import Reading
from csto_events.model import Document, When
from csto_events.model.checks import copied
from csto_events.model.edtf import bounds
from csto_events.parsing.when.dateline import written_on
from csto_events.parsing.when.dating import date_of
from csto_events.parsing.when.measures import host_of

SENTENCES_BACK = 3
"""Sentences in which the year of "that year" stands, or that of a day which goes on with what was told."""
_STILL_NEWS = timedelta(days=60)
"""How old a day is of which no year needs to be told."""


class Dates:
    """Resolves the dates of one document, each once."""

    def __init__(self, document: Document, reading: Reading) -> None:
        self.written = written_on(document)
        """The day from which the text counts; None where none is known."""
        self._reading = reading
        self._known: dict[tuple[int, int], When | None] = {}
        self._steps = 0

    def __call__(self, mention: DateMention) -> When | None:
        """Say what a mention of a date means; None where nothing is known that it could be counted from."""
        key = mention.first, mention.after
        if key not in self._known:
            self._known[key] = self._resolved(mention)
        return self._known[key]

    def _resolved(self, mention: DateMention) -> When | None:
        year = self._year_beside(mention)
        if year is None:
            return resolve(mention, self._calendar_of(mention), self._told_of(mention) if mention.from_previous else None)
        when = resolve(mention._replace(year=year), self._calendar)
        return copied(when, basis="inferred") if when is not None else None

    def _year_beside(self, mention: DateMention) -> int | None:
        """The year of a day whose month is told with it right before: "left in December 2023; the last soldiers flew out on December 22"."""
        if mention.of_told_year:
            return self._year_told(mention)
        is_bare = mention.month is not None and mention.year is None and mention.offset is None and mention.year_offset is None
        if mention.kind not in ("day", "month") or not is_bare:
            return None
        before = self._before(mention.first, counted=False)
        if before is not None and before.month == mention.month and before.year is not None:
            return before.year
        return self._year_going_on(mention)

    def _year_going_on(self, mention: DateMention) -> int | None:
        """The year in which the paragraph still is where it tells of old days in their order: "On 14 February 2020 … On 4 April two more were killed"."""
        entry = self._reading.sentence_at(mention.first).entry
        year = self._year_of_entry(entry.date) if entry is not None else None
        if entry is not None and year is not None:
            return year if (mention.month or 0) >= (entry.date.month or 1) else None
        if self.written is None:
            return None
        year, month = None, 0
        for one in self._told_in_paragraph(mention):
            if one.year is not None:
                year, month = (one.year, one.month) if one.month is not None else (None, 0)
            elif one.month is None or one.offset is not None or one.month < month:
                year = None
            else:
                month = one.month
        near = resolve(mention, self._calendar) if year is not None and (mention.month or 0) >= month else None
        if year is None or near is None or near.latest is None or self.written - near.latest < _STILL_NEWS:
            return None
        return year if year < near.latest.year else None

    def _year_of_entry(self, head: DateMention) -> int | None:
        """The year of the entry of a chronicle, which an entry or line before it may give."""
        return head.end_year or head.year or self._years_of_heads.get(head.first)

    @cached_property
    def _years_of_heads(self) -> Mapping[int, int]:
        layout = self._reading.layout
        return years_of_heads(self._reading.tokens, layout.paragraphs, layout.entries)

    def _told_in_paragraph(self, mention: DateMention) -> list[DateMention]:
        """The dates right before one in its paragraph, those of its own sentence included."""
        first, at = self._reading.paragraph_at(mention.first)[0], self._reading.sentence_at(mention.first).index
        near = self._reading.sentences[max(0, at - SENTENCES_BACK) : at + 1]
        return [one for sentence in near for one in sentence.dates if first <= one.first < mention.first]

    def _year_told(self, mention: DateMention) -> int | None:
        """The year of the last day, month or year that was told before "of the same year", in this sentence or those right before it."""
        told = self._told_lately(mention)
        when = self(told) if told is not None and not told.from_previous else None
        return when.earliest.year if when is not None and when.earliest is not None else None

    def _told_lately(self, mention: DateMention) -> DateMention | None:
        """The date that was told last, in this sentence or those right before it."""
        at = self._reading.sentence_at(mention.first).index
        near = (one for sentence in reversed(self._reading.sentences[max(0, at - SENTENCES_BACK) : at + 1]) for one in reversed(sentence.dates))
        is_of_day = mention.from_previous and mention.unit == "day" and mention.offset == 0
        return next((one for one in near if one.first < mention.first and not one.of_told_year and not (is_of_day and _is_bare_month(one))), None)

    def _told_of(self, mention: DateMention) -> date | None:
        """The day that was told of last: in the sentence, else before it in the paragraph; for what opens a sentence, the first time behind it."""
        sentence = self._reading.sentence_at(mention.first)
        measured = host_of(sentence, mention)
        if measured is not None:
            host, clause = measured
            told = date_of(sentence, host.head, outside=[clause]) or self._before(sentence.first)
        else:
            told = self._before(mention.first) or (self._told_lately(mention) if mention.offset == 0 else self._behind(mention))
        if told is None or self._steps == MOST_STEPS:
            return None
        self._steps += 1
        when = self(told)
        self._steps -= 1
        return when.earliest if when is not None and when.precision in _COUNTED_FROM[mention.unit or "day"] and "/" not in when.edtf else None

    def _before(self, position: int, *, counted: bool = True) -> DateMention | None:
        """The date right before a place of its paragraph, with or without those that are counted from others: "the same day"."""
        first, sentences = self._reading.paragraph_at(position)[0], self._reading.sentences
        for index in range(self._reading.sentence_at(position).index, -1, -1):
            before = [one for one in sentences[index].dates if first <= one.first < position and (counted or not one.from_previous)]
            if before or sentences[index].first <= first:
                return before[-1] if before else None
        return None

    def _behind(self, mention: DateMention) -> DateMention | None:
        sentence = self._reading.sentence_at(mention.first)
        return next((one for one in sentence.dates if one.first >= mention.after and not one.from_previous), None)

    def _calendar_of(self, mention: DateMention) -> Calendar:
        """What a date is counted from: in an entry of old, weekdays from its day: "5 January 2022: Riots spread to Almaty. On Tuesday …"."""
        entry = self._reading.sentence_at(mention.first).entry
        if entry is None or mention.kind not in ("weekday", "relative") or mention.from_previous or mention is entry.date or self.written is None:
            return self._calendar
        head = self(entry.date)
        day = head.earliest if head is not None and head.precision == "day" else None
        return Calendar(published=day) if day is not None and self.written - day > timedelta(days=NEWS_LASTS) else self._calendar

    @cached_property
    def _calendar(self) -> Calendar:
        """What dates are counted from: the day on which the text was written, else the years that it names."""
        if self.written is not None:
            return Calendar(published=self.written)
        return Calendar.of(None, [mention for sentence in self._reading.sentences for mention in sentence.dates])


def _is_bare_month(mention: DateMention) -> bool:
    """Whether a month without a year is told, of which no day can be "that day": "invited him to visit in July"."""
    return mention.kind == "month" and mention.year is None and not mention.of_told_year


def begins_later(since: object, written: date | None) -> bool:
    """Tell whether what is told as a fact begins only after the text was written: "on 1 January the chairmanship passes to Kyrgyzstan"."""
    return isinstance(since, When) and _is_after(since, written)


def _is_after(when: When, written: date | None) -> bool:
    begins = when.earliest
    return begins is not None and written is not None and begins - written > timedelta(days=1)


def is_long_past(when: When, written: date | None) -> bool:
    """Tell whether a time lies so far before the text was written that nobody would report as news what was said then."""
    ended = when.latest
    return written is not None and ended is not None and written - ended > timedelta(days=NEWS_LASTS)


NEWS_LASTS = 7
"""Days for which it is news that somebody has condemned or welcomed something."""


def to_come(when: When, written: date | None) -> When:
    """Give the time of what is planned: a weekday is the next one, a month that is over that of the next year: "will approve it on Friday"."""
    if written is None:
        return when
    if when.basis == "inferred" and (end := when.latest) is not None and end < written:
        return _years_on(when, 1)  # "will convene in July"
    if when.basis != "relative" or when.precision != "day":
        return when
    day, words = when.latest, when.text.lower().split()
    is_weekday = words[-1].rstrip(".") in date_words()["weekday"] and words[:-1] in ([], ["this"])
    return copied(when, edtf=(day + timedelta(days=7)).isoformat()) if is_weekday and day is not None and day < written else when


def gone_by(when: When, written: date | None) -> When:
    """Give the time of what has happened: a day or month that is still to come is that of the year before: in December "joined in March"."""
    return _years_on(when, -1) if when.basis == "inferred" and _is_after(when, written) else when


def _years_on(when: When, years: int) -> When:
    """The same day or month of another year; the date itself where that year has no such day."""
    moved = re.sub(r"\b\d{4}(?=-)", lambda year: str(int(year[0]) + years), when.edtf)
    try:
        bounds(moved)
    except ValueError:
        return when
    return copied(when, edtf=moved)


MOST_STEPS = 12
"""Times that are counted one from the other: "on Monday … two days later … the next day"."""
_COUNTED_FROM: Mapping[str, tuple[str, ...]] = {"day": ("day",), "week": ("day",), "month": ("day", "month"), "year": ("day", "month", "season", "year")}
"""How precise a time must be for a number of days, weeks, months or years to be counted from it."""

"""The day on which a text was published, where its own first lines give it whole: never the clock, never half a date."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import islice, pairwise

from csto_events.language.date_words import date_words
from csto_events.language.dates import Calendar, DateMention, find_dates, resolve
from csto_events.language.tokens import tokenise
from csto_events.model import Document

_LINES = 6
_NO_CALENDAR = Calendar()
_BEGINNING = 2000
_LINE_BEGINNING = 200
"""Characters of a line that are read."""
_LINE_END = 30
"""Characters at the end of a line that tell whether its sentence goes on."""
_SHORT = 60
"""Characters of a line that may be nothing but a date."""


def published_in(text: str) -> str | None:
    r"""Look for the day of publication in the first lines of a text.

    Three forms are read, in this order: a label ("Published: 10 January 2022"), a dateline ("MOSCOW, January 10, 2022 (TASS) -",
    "Minsk, 10 January 2022:"), and a line that is nothing but a date. The date has to have day, month and year, and no line may say another
    day in the same form; of lines that are nothing but a date, there may be no second one in the whole text, for those of a chronology are many.

    Args:
        text: the text.

    Returns:
        The day in ISO 8601; None where there is none, or more than one.

    Example:
        >>> published_in("Troops leave\n\nALMATY, Jan 10 2022 -- The contingent left."), published_in("On January 10, 2022 the contingent left.")
        ('2022-01-10', None)
    """
    return _published_by(_first_lines(text), text)


def _published_by(first_lines: Sequence[str], text: str) -> str | None:
    found = [(form, day) for line in first_lines for form, day in _day_of(line)]
    for form in ("label", "dateline", "alone"):
        days = {day for one, day in found if one == form}
        if days:
            return days.pop() if len(days) == 1 and (form != "alone" or len(_days_alone(text)) == 1) else None
    return None


def written_on(document: Document) -> date | None:
    """Say from which day a document counts: that of its own dateline, where it was published later, as pages of press offices are.

    Args:
        document: the document.

    Returns:
        The day; None where none is known.

    Example:
        >>> written_on(Document.of("VIENNA, 16 November 2026 - The council met today.", published="2026-11-20"))
        datetime.date(2026, 11, 16)
    """
    published = document.published_date
    if published is None or document.text is None:
        return published
    lines = _first_lines(document.text)
    if (own := _published_by(lines, document.text)) is not None:
        return min(published, date.fromisoformat(own))
    days = {day for line in lines for day in _datelines_within(line, published)}
    day = days.pop() if len(days) == 1 else published
    return published if _tells_of_later(document.text, day, published) else day


def _tells_of_later(text: str, written: date, published: date) -> bool:
    """Whether a text speaks of a weekday after its dateline, up to the day of publication: somebody has brought it up to date."""
    if not timedelta() < published - written < timedelta(days=7):
        return False
    later = {(written + timedelta(days=passed)).weekday() for passed in range(1, (published - written).days + 1)}
    return any(date_words()["weekday"].get(word) in later for word in re.findall(r"[a-z]+", text.lower()))


_LATEST = timedelta(days=31)
"""How long after a dateline without a year a text is published at most."""


def _datelines_within(line: str, published: date) -> Iterator[date]:
    """Give the day of a dateline without a year, which is the last such day before the publication: "MOSCOW, January 10. /TASS/."."""
    if _place().match(line) is None and _any_place().match(line) is None:
        return
    days = (date.fromisoformat(day) for form, day in _day_of(line, Calendar(published=published)) if form == "dateline")
    yield from (day for day in days if timedelta() <= published - day <= _LATEST)


def _first_lines(text: str) -> list[str]:
    """Give the first lines that have words and do not go on with a sentence of the line before."""
    lines = text[:_BEGINNING].splitlines()
    begun = (stripped[:_LINE_BEGINNING] for before, line in pairwise(["", *lines]) if (stripped := line.strip()) and not _ends_open(before))
    return list(islice(begun, _LINES))


def _ends_open(line: str) -> bool:
    """Whether the sentence of a line goes on in the next one."""
    last = line.rstrip()[-1:]
    return (last == "," or last.isalpha()) and _goes_on().search(line[-_LINE_END:]) is not None


def _days_alone(text: str) -> set[str]:
    lines = {line.strip() for line in text.splitlines() if len(line) <= _SHORT}
    return {day for line in lines if line and any(map(str.isdecimal, line)) for form, day in _day_of(line) if form == "alone"}


def whole_date(words: str) -> str | None:
    """Read words that are nothing but one whole date, with the time of the day perhaps.

    Args:
        words: the words.

    Returns:
        The day in ISO 8601; None where anything is missing or could be read in two ways ("03/04/2022").

    Example:
        >>> whole_date("Monday, January 10, 2022, 9:30 a.m."), whole_date("January 10"), whole_date("January 10, 2022 in Minsk")
        ('2022-01-10', None, None)
    """
    return next((day for form, day in _day_of(words.strip()[:_LINE_BEGINNING]) if form == "alone"), None)


def _day_of(line: str, calendar: Calendar = _NO_CALENDAR) -> Iterator[tuple[str, str]]:
    """Give the form in which a line gives the day, and the day; a whole one has its year in four digits, which else the calendar gives."""
    if calendar.published is None and _year().search(line) is None:
        return
    tokens = tokenise(line)
    mentions = find_dates(tokens, 0, len(tokens))
    if not mentions:
        return
    first, day = mentions[0], _whole(mentions[0], calendar)
    if day is None:
        return
    start, end = tokens.span(first.first, first.after)
    before, after = line[:start], line[end:]
    if _time_of_day().fullmatch(after):
        if _label().fullmatch(before):
            yield "label", day
        elif not before:
            yield "alone", day
    elif (_place().fullmatch(before) and _dash_or_source().match(after)) or (_any_place().fullmatch(before) and _source_or_stop().match(after)):
        yield "dateline", day


def _whole(mention: DateMention, calendar: Calendar) -> str | None:
    found = resolve(mention, calendar)
    if found is None or found.basis == "relative" or mention.kind != "day" or _iso().fullmatch(found.edtf) is None:
        return None
    named = [date_words()["weekday"][word] for word in re.findall(r"[a-z]+", mention.text.lower()) if word in date_words()["weekday"]]
    return found.edtf if all(date.fromisoformat(found.edtf).weekday() == number for number in named) else None


@cache
def _year() -> re.Pattern[str]:
    """Four digits, each by itself: what begins with a set of characters is found faster than what begins with a repetition."""
    return re.compile(r"\d\d\d\d")


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(r"[1-9]\d{3}-\d\d-\d\d", re.ASCII)


@cache
def _goes_on() -> re.Pattern[str]:
    """The end of a line whose sentence goes on in the next one."""
    return re.compile(r"(?:,|\b(?:on|in|of|at|the|a|an|by|from|to|until|till|since|and|or|for|with|dated|that))\s{0,9}$", re.IGNORECASE)


@cache
def _label() -> re.Pattern[str]:
    """What stands before the day of publication; that of an update is another day."""
    act, noun = "(?:first |originally )?(?:published|posted|released|issued)(?: on| at)?", "(?:publication |release |issue )?date"
    return re.compile(rf"(?:{act}|{noun}|date of (?:publication|issue|release))\s?:?\s{{0,3}}", re.IGNORECASE)


@cache
def _time_of_day() -> re.Pattern[str]:
    clock = r"\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?\(?(?:[A-Z]{2,5}(?: ?[+-]\d{1,2})?|[+-]\d\d:?\d\d)\)?)?"
    return re.compile(rf"(?:(?:,| at|,? \||,? [-–—])? ?{clock})?\s?[.|]?", re.IGNORECASE)


@cache
def _place() -> re.Pattern[str]:
    """A place in capitals, as agencies set it: "MOSCOW, ", "NUR-SULTAN. ", "WASHINGTON, D.C., "."""
    return re.compile(r"[^\W\d_a-z]{2}[^\W\d_a-z.'’ -]{0,30}(?:[.'’/, -]{1,3}[^\W\d_a-z]{1,30}){0,4}(?:\.?,|\.) ?")


@cache
def _any_place() -> re.Pattern[str]:
    return re.compile(r"[A-Z][\w.'’-]{1,30}(?: [A-Z][\w.'’-]{1,30}){0,3}[,.] ?")


@cache
def _source() -> re.Pattern[str]:
    """The agency, between brackets or slashes: "(TASS)", "/Kazinform/"."""
    return re.compile(r"[.,]? ?(?:\([A-Z][^()\d]{1,40}\)|/ ?[A-Z][^/\d]{1,40}/)")


@cache
def _source_or_stop() -> re.Pattern[str]:
    return re.compile(rf"{_source().pattern}|[.:] [A-Z“\"]")


@cache
def _dash_or_source() -> re.Pattern[str]:
    return re.compile(rf"{_source().pattern}|[.,]? ?(?:--?|[–—])(?: |$)")

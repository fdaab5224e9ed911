"""Paragraphs, sentences and quotations of a text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, pairwise

import attrs
from sentencex import get_sentence_boundaries

from csto_events.language.chronicles import Entry, find_entries
from csto_events.language.date_words import date_words
from csto_events.language.lexicon import AUXILIARY, BASE, CLOSED, MODAL, NOUN, PAST, PRESENT, lexicon
from csto_events.language.tokens import BULLETS, DASHES, QUOTATION_MARKS, Tokens

LONGEST_SENTENCE = 300
"""Tokens. What is longer is cut, so that the time of a rule is bounded whatever the text."""
LONGEST_LINE = 120
"""Characters of a line that is broken to fit a page; paragraphs under headlines of their own are longer."""
LONGEST_STRETCH = 4000
"""Characters that are searched for sentence boundaries at once: the search is not linear on every text."""

_CLOSING = {"“": '”"', "„": "“”", "«": "»", "‹": "›", "‘": "’", "‚": "‘’", '"': '"', "'": "'", "''": ("''",), "``": ("''",)}
_SINGLE = frozenset("‘‚'")
_MIXED = frozenset('“”"')
"""Double marks of which one is sometimes typed for another."""
_STRAIGHT = frozenset(('"', "'", "‘", "''"))


@attrs.define
class Quotation:
    """Words between quotation marks, in one paragraph.

    `first` and `after` are the tokens inside the marks.
    """

    first: int
    after: int
    closed: bool
    """Whether a closing mark ends it; one that runs over several paragraphs is closed only in the last."""
    single: bool
    """Whether its marks are single ones."""


@attrs.frozen
class Layout:
    """How a text is laid out, in token positions: each paragraph and sentence is a pair (first, after)."""

    paragraphs: list[tuple[int, int]]
    sentences: list[tuple[int, int]]
    quotations: list[Quotation]
    headlines: frozenset[int] = frozenset()
    """The tokens of paragraphs in which every word but small ones has a capital, so that a capital marks no name."""
    entries: Sequence[Entry] = ()
    """The paragraphs that begin with the date of which they tell."""


def lay_out(tokens: Tokens) -> Layout:
    """Find the paragraphs, sentences and quotations of a text.

    Args:
        tokens: the tokens of the text.

    Returns:
        The layout. Sentences lie inside paragraphs and together hold every token; a sentence ends inside a quotation too.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> lay_out(tokenise("“We left. They stayed,” he said. Gen. Zas agreed.")).sentences
        [(0, 4), (4, 11), (11, 16)]
    """
    paragraphs, unquoted = list(_paragraphs(tokens)), _unquoted(tokens.text)
    openings = {first: behind_place_and_day(tokens, first, after) for first, after in paragraphs} if ":" in tokens.text else {}
    dated = {first: behind for first, behind in openings.items() if behind > first}
    dated = dated if len(dated) == 1 else {}  # several are the entries of a chronicle
    entries = find_entries(tokens, paragraphs)
    heads = {entry.first: entry.text for entry in entries}
    begun = ((first, after, heads[first] if first in heads else _behind_opening(tokens, first, after, dated.get(first, first))) for first, after in paragraphs)
    sentences = [sentence for first, after, behind in begun for sentence in _sentences(tokens, first, after, unquoted, behind, is_entry=first in heads)]
    marks = _marks(tokens)
    quoting = [(after, inside) for first, after in paragraphs if (inside := marks[bisect_left(marks, first) : bisect_left(marks, after)])]
    quotations = [quotation for after, inside in quoting for quotation in _quotations(tokens, inside, after)]
    titles = frozenset(position for first, after in paragraphs if _is_headline(tokens, first, after) for position in range(first, after))
    return Layout(paragraphs, sentences, quotations, titles, entries)


def _paragraphs(tokens: Tokens) -> Iterator[tuple[int, int]]:
    first = 0
    for end in _line_ends(tokens.text) if not _is_hard_wrapped(tokens.text) else (match.end() for match in _empty_line().finditer(tokens.text)):
        after = bisect_left(tokens.starts, end, first)
        if after > first:
            yield first, after
            first = after
    if first < len(tokens):
        yield first, len(tokens)


def _line_ends(text: str) -> Iterator[int]:
    for separator in "\r\u2028\u2029":
        text = text.replace(separator, "\n")
    return accumulate(len(line) + 1 for line in text.split("\n"))


@cache
def _empty_line() -> re.Pattern[str]:
    return re.compile(r"\r?\n[ \t\r]*\n")


def _is_hard_wrapped(text: str) -> bool:
    """Whether single line breaks stand inside sentences: most lines of some length end without a full stop."""
    lines = text[:20_000].splitlines()
    pairs = [(line.rstrip(), after.strip()) for line, after in pairwise(lines) if line.strip() and after.strip()]
    if len(pairs) < 3 or max(len(line) for pair in pairs for line in pair) > LONGEST_LINE:
        return False
    inside = sum(line[-1] not in '.!?:”"' for line, _ in pairs)
    return inside * 2 > len(pairs)


LONGEST_HEADLINE = 30
"""Tokens."""
FEWEST_CAPITALS = 3
"""Words with capitals, behind the first, without which a line does not show that its capitals say nothing."""


def _is_headline(tokens: Tokens, first: int, after: int) -> bool:
    """Whether every word but small ones has a capital, and one of them is a verb: "Minister Says Bridge Will Close"."""
    if after - first > LONGEST_HEADLINE:
        return False
    tags, capitals, verbs = lexicon().tags, 0, 0
    for lower, printed in zip(tokens.lower[first + 1 : after], tokens.words[first + 1 : after], strict=True):
        if not printed[0].isalpha():
            continue
        known = tags.get(lower, 0)
        if printed[0].islower() and (not known & CLOSED or known & (NOUN | PAST)):
            return False
        if printed[0].isupper() and len(printed) > 1 and not printed.isupper():
            capitals += 1
            verbs += bool(known & (PRESENT | PAST | BASE | AUXILIARY | MODAL))
    return capitals >= FEWEST_CAPITALS and verbs > 0


def _behind_opening(tokens: Tokens, first: int, after: int, behind: int) -> int:
    return max(behind_time(tokens, first, after), behind_dateline(tokens, first, after), behind)


def _sentences(tokens: Tokens, first: int, after: int, unquoted: str, behind: int, *, is_entry: bool) -> Iterator[tuple[int, int]]:
    """Give the sentences of a paragraph; what opens it is one of its own, but the date of an entry belongs to the first one."""
    if behind > first and not is_entry:
        yield first, behind
        first = behind
    start, stop = tokens.span(first, after)
    ends = [bisect_left(tokens.starts, offset, first, after) for offset in _boundaries(unquoted[start:stop], start)]
    for end in [*ends, after]:
        cut = _after_opening_mark(tokens, first, min(end, after))
        if cut <= max(first, behind) or (cut < after and _goes_on(tokens, cut, after)):
            continue
        while cut - first > LONGEST_SENTENCE:
            yield first, first + LONGEST_SENTENCE
            first += LONGEST_SENTENCE
        yield first, cut
        first = cut


def behind_time(tokens: Tokens, first: int, after: int) -> int:
    """Give the token behind the time of day that begins a line of a live report, as in "12:40 GMT - Troops left"; the first one where none does."""
    if tokens.words[first][0] not in "0123456789" or _time().fullmatch(tokens.lower[first]) is None:
        return first
    at = first + 1
    while at < after and (tokens.lower[at] in BEHIND_TIME or tokens.words[at] in ".,:|-–—"):
        at += 1
    return at if at < after and not tokens.words[at][0].islower() else first


@cache
def _time() -> re.Pattern[str]:
    return re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d")


BEHIND_TIME = frozenset("gmt utc cet cest eet est edt bst msk am pm a.m p.m".split())
"""What stands behind a time of day: its zone or half of the day."""


def behind_dateline(tokens: Tokens, first: int, after: int) -> int:
    """Give the token behind a dateline, as in "BISHKEK, Sept 17 (AFP) - Troops left"; the first one where none does.

    It begins with a place in capitals, or has a date or a bracket, and has no other small words than those of names.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> behind_dateline(tokenise("(Minsk, March 12) – Troops left."), 0, 9), behind_dateline(tokenise("Zas - the chief - left."), 0, 7)
        (7, 0)
    """
    words = tokens.words
    if not (words[first][0].isupper() or words[first] == "("):
        return first
    for position in range(first + 1, min(first + LONGEST_DATELINE, after - 1)):
        word = words[position]
        if word in DASHES and tokens.ends[position - 1] < tokens.starts[position]:
            last = position + (words[position + 1] in DASHES and tokens.ends[position] == tokens.starts[position + 1])  # a dash typed as two hyphens
            if last + 1 < after and tokens.ends[last] < tokens.starts[last + 1]:
                return last + 1 if _is_dateline(tokens, first, position) or _is_town_and_country(tokens, first, position, after) else first
        is_agency = words[position - 1] == "(" and words[position + 1] == ")"  # "Berlin (dpa) - Troops left."
        if not (word[0].isupper() or word[0].isdecimal() or word in _IN_DATELINES or is_agency):
            return first
    return first


def _is_dateline(tokens: Tokens, first: int, dash: int) -> bool:
    words = tokens.words[first:dash]
    if tokens.text.isupper():
        return words[-1] == ")"  # "ON JANUARY 7 SIX PEASANTS -- ALL MEN --" is none
    if words[0].isupper() and len(words[0]) > 2:
        return True
    return ")" in words or (any(word[0].isdecimal() for word in words) and not date_words()["month"].keys().isdisjoint(tokens.lower[first:dash]))


def _is_town_and_country(tokens: Tokens, first: int, dash: int, after: int) -> bool:
    """Whether a town and a country open a paragraph of whole sentences, as in "Bishkek, Kyrgyzstan – Troops left."; two people or a title do not."""
    if tokens.words[after - 1] not in '.!?…”"' or tokens.words[dash + 1][0].islower():
        return False
    words, tags = tokens.lower[first:dash], lexicon().tags
    if words.count(",") != 1 or words[-1] == "," or len(words) - 1 > _LONGEST_PLACES:
        return False
    return all(word == "," or (word[0].isalpha() and (word in _OF_LANDS or word not in tags)) for word in words)


def behind_place_and_day(tokens: Tokens, first: int, after: int) -> int:
    """Give the token behind a place, a day and a colon, as in "Minsk, 15 August: Troops left"; the first one where none stand there.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> behind_place_and_day(tokenise("Minsk, 15 August: Troops left."), 0, 8), behind_place_and_day(tokenise("15 August: Troops left."), 0, 6)
        (5, 0)
    """
    words, months = tokens.words, date_words()["month"]
    if not words[first][0].isupper() or tokens.lower[first] in lexicon().tags:
        return first
    colon = next((at for at in range(first + 3, min(first + LONGEST_DATELINE, after - 1)) if words[at] == ":"), None)
    if colon is None or not words[colon + 1][0].isupper():
        return first
    comma = next((at for at in range(first + 1, colon) if words[at] == ","), colon)
    day = tokens.lower[comma + 1 : colon]
    is_place = all(word[0].isupper() or word == "-" for word in words[first:comma]) and months.keys().isdisjoint(tokens.lower[first:comma])
    is_day = sum(word in months for word in day) == 1 and all(word in months or word.isdecimal() or word == "," for word in day) and len(day) > 1
    return colon + 1 if is_place and is_day else first


_LONGEST_PLACES = 6
"""Words of a town and its country."""
LONGEST_DATELINE = 18
"""Tokens."""
_IN_DATELINES = frozenset((*",./()-–", "de", "al", "la", "of", "occupied"))
_OF_LANDS = frozenset(
    "african arab bank central democratic dr east emirates island islands kingdom north northern occupied of port republic saint saudi"
    " san sierra south states strip the united west western".split()
)
"""Words in the names of towns and countries that are words of the language too."""


def _goes_on(tokens: Tokens, cut: int, after: int) -> bool:
    """Whether a sentence cannot end here: a small letter follows, behind a bracket or comma too: "Cummings (D-Md.) said"."""
    while cut < after and tokens.words[cut] in "),":
        cut += 1
    return cut < after and tokens.words[cut][0].islower()


def _boundaries(text: str, offset: int) -> Iterator[int]:
    """Where sentences end, as offsets into the document."""
    masked, label = _stop().sub(_blanked, text), _item().match(text)
    if label is not None:
        masked = " " * label.end() + masked[label.end() :]
    start = 0
    while start < len(masked):
        stop = len(masked)
        if stop - start > LONGEST_STRETCH:
            stop = masked.rfind(" ", start + LONGEST_STRETCH // 2, start + LONGEST_STRETCH) + 1 or start + LONGEST_STRETCH
        found = [start + boundary["end_index"] for boundary in get_sentence_boundaries("en", masked[start:stop])]
        last_is_cut = stop < len(masked) and len(found) > 1
        for end in found[:-1] if last_is_cut or stop < len(masked) else found:
            yield offset + end
        start = found[-2] if last_is_cut else stop


def _unquoted(text: str) -> str:
    """Blank quotation marks, for sentences end inside quotations too."""
    for mark in _BLANKED:
        text = text.replace(mark, " " * len(mark))
    return text


_BLANKED = (*'“”„«»‹›‘‚"', "''", "``")


@cache
def _item() -> re.Pattern[str]:
    """What begins an item of a list, which the search for boundaries would take for one sentence: "• The road is open. Two men left."."""
    return re.compile(rf"\A\s*(?:[{''.join(sorted(BULLETS))}]|\(\w{{1,3}}\)(?=\s))")


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"\.(?=\s+(\S))")


def _blanked(stop: re.Match[str]) -> str:
    """Blank a full stop that is an abbreviation's, which ends no sentence; one behind a word that only looks like an abbreviation ends one."""
    text, end = stop.string, stop.start()
    first = text.rfind(" ", max(0, end - _LONGEST_WORD), end) + 1
    if not first or not text[first:end].isalpha():
        first = end
        while first and (text[first - 1].isalpha() or text[first - 1] == "."):
            first -= 1
    word = text[first : end + 1].lower()
    if stop[1].isupper() and (word in _NO_ABBREVIATIONS or _ends(text, first, word, end)):
        return "!"
    known = lexicon().abbreviations.get(word)
    if known is None or (first and (text[first - 1].isalnum() or text[first - 1] == "_")):
        return "."
    return "." if (known.before == "number" and not stop[1].isdigit()) or (known.before == "name" and not stop[1].isupper()) else " "


_LONGEST_WORD = 32
"""Characters before a full stop among which the space before its word is looked for, so that the time is bounded where a text has none."""


def _ends(text: str, first: int, word: str, end: int) -> bool:
    """Whether the stop of an abbreviation ends the sentence too, with a capital behind it: "until 1500 hrs. Two", "posted on X. Iran", "in the U.S. The"."""
    if word in _UNITS:
        before = text[max(0, first - 9) : first].rstrip().lower()
        return before[-1:].isdecimal() or before.endswith((" sq", " square"))
    if word == "x.":
        return text.endswith(" on ", 0, first)
    following = _next_word().match(text, end + 1)
    return "." in word[:-1] and word not in _EXPLAINING and following is not None and bool(lexicon().tags.get(following[1].lower(), 0) & CLOSED)


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(r"\s{1,9}+(\w{1,40}+)(?!-)")


_UNITS = frozenset(("cm.", "ft.", "hr.", "hrs.", "kg.", "km.", "kms.", "lbs.", "mm.", "mph."))
_EXPLAINING = frozenset(("e.g.", "i.e."))
_NO_ABBREVIATIONS = frozenset(("may.", "me.", "ill."))
"""What the search for boundaries takes for abbreviations: "They left in May. Iran stayed."."""


def _after_opening_mark(tokens: Tokens, first: int, cut: int) -> int:
    """Give an opening mark at the end of a sentence to the next one."""
    while cut - 1 > first and tokens.words[cut - 1] in QUOTATION_MARKS and tokens.starts[cut - 1] > tokens.ends[cut - 2]:
        cut -= 1
    return cut


def _marks(tokens: Tokens) -> list[int]:
    """The tokens that are quotation marks, in order: looked for sign by sign, for most tokens have none."""
    found: set[int] = set()
    text, starts, words = tokens.text, tokens.starts, tokens.words
    for sign in _SIGNS:
        place = text.find(sign)
        while place >= 0:
            at = bisect_right(starts, place) - 1
            if words[at] in QUOTATION_MARKS:  # and not the ’ of a word
                found.add(at)
            place = text.find(sign, place + 1)
    return sorted(found)


_SIGNS = frozenset("".join(QUOTATION_MARKS))


def _quotations(tokens: Tokens, marks: list[int], after: int) -> Iterator[Quotation]:
    """Give the quotations of a paragraph, of which the marks and the end are given."""
    opened, mark, inner = -1, "", 0
    for position, following in zip(marks, [*marks[1:], -1], strict=True):
        word = tokens.words[position]
        if inner > 0 and word == "”" and following >= 0 and tokens.words[following] == "”":  # “It is “hot” here”
            inner -= 1
        elif opened >= 0 and word in _CLOSING[mark]:
            if mark not in _SINGLE or _closes(tokens, position):
                if position > opened + 1:
                    yield Quotation(opened + 1, position, True, mark in _SINGLE)
                opened = -1
        elif opened >= 0 and {mark, word} <= _MIXED:  # “We left," he said
            inner += 1 if word == "“" or (word == '"' and _opens(tokens, position, word)) else -1
            if inner < 0:
                yield Quotation(opened + 1, position, True, False)
                opened = -1
        elif word in _CLOSING and (opened < 0 or (mark in _SINGLE and word not in _SINGLE)) and _opens(tokens, position, word):
            opened, mark, inner = position, word, 0
    if opened >= 0 and mark not in _SINGLE and after > opened + 1:
        yield Quotation(opened + 1, after, False, False)


def _opens(tokens: Tokens, position: int, mark: str) -> bool:
    """Whether a mark can open: a straight or single one only before a word and after a space or another mark."""
    if mark not in _STRAIGHT:
        return True
    start, end = tokens.starts[position], tokens.ends[position]
    before = tokens.text[start - 1 : start]
    return not (before.isalnum() or tokens.text[end : end + 1].isspace())


def _closes(tokens: Tokens, position: int) -> bool:
    return not tokens.text[tokens.ends[position] : tokens.ends[position] + 1].isalnum()

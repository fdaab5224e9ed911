"""Boilerplate: paragraphs that belong to the page and not to the article, such as "Read also: …", captions and bylines."""

from collections.abc import Iterator
from functools import cache

from csto_events.language.reading import Reading
from csto_events.parsing.triggers import table

_LONGEST = 4  # words of an opening
_COLON = frozenset((":",))
_CLOSED_BY = ":,.|-–—"
_EDITED = frozenset("adds clarifies corrects fixes recasts refiles removes rewrites updates".split())
"""What an editor has done, as a line in brackets says."""


@cache
def _openings() -> dict[tuple[str, ...], str]:
    return {tuple(row.word.split()): row.value for row in table("boilerplate")}


@cache
def _first_words() -> frozenset[str]:
    return frozenset(words[0] for words in _openings())


def boilerplate(reading: Reading) -> frozenset[int]:
    r"""Give the sentences of the paragraphs that are boilerplate: by how they begin, and nothing but a mark or the rest of a line after it.

    Args:
        reading: the text as read.

    Returns:
        The numbers of the sentences.

    Example:
        >>> sorted(boilerplate(Reading.of("Troops left.\n\nRead also: Zas says they won\n\nPhoto: TASS")))
        [1, 2]
    """
    spans = [span for span in reading.layout.paragraphs if _is_boilerplate(reading, *span)]
    labelled = [(at, label) for colon in reading.positions(_COLON) for at, label in _labels(reading, colon)]
    spans += [(at, reading.paragraph_at(at)[1]) for at, _ in labelled if _begins_line(reading, at)]
    links = [reading.sentence_at(at).index for at, label in labelled if len(label) > 1 and _openings()[label] == "link" and reading.sentence_at(at).first == at]
    return frozenset((*links, *(reading.sentence_at(at).index for first, after in spans for at in range(first, after))))


def _labels(reading: Reading, colon: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The words before a colon that open boilerplate, each with the first token: "They left. Read also: Zas says they won"."""
    lower = reading.tokens.lower
    for first in range(max(0, colon - _LONGEST), colon):
        words = tuple(lower[first:colon])
        if words in _openings():
            yield first, words


def _begins_line(reading: Reading, at: int) -> bool:
    """Whether a line begins with a token: where lines are wrapped, "Read also: …" need not stand apart."""
    tokens = reading.tokens
    return at > 0 and "\n" in tokens.text[tokens.ends[at - 1] : tokens.starts[at]]


def _is_boilerplate(reading: Reading, first: int, after: int) -> bool:
    lower = reading.tokens.lower
    if lower[first] == "(" and lower[after - 1] == ")" and lower[first + 1] in _EDITED:
        return True  # "(Corrects death toll in paragraph 3 to 11 from 12)"
    first += lower[first] in "([*" and after - first > 1
    if lower[first] not in _first_words():
        return False
    for length in range(min(_LONGEST, after - first), 0, -1):
        kind = _openings().get(tuple(lower[first : first + length]))
        if kind is not None:
            end = first + length
            is_line = kind != "link" or lower[after - 1] not in ".!?"
            return end >= after or lower[end] in _CLOSED_BY or (length > 1 and is_line)
    return False

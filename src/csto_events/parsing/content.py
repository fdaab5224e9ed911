"""Contents: the statement that is made of what somebody says, its text and its mode."""

from collections.abc import Sequence

from csto_events.language.lexicon import Cue
from csto_events.language.phrases import Phrase
from csto_events.language.segment import Quotation
from csto_events.language.tokens import QUOTATION_MARKS
from csto_events.model import Mode
from csto_events.parsing.candidate import Candidate, Passed, Source
from csto_events.parsing.passage import Passage


def statement(passage: Passage, verb: Phrase | None, spans: list[tuple[int, int]], voice: Source, cue: Cue | None, trigger: int) -> Candidate | Passed | None:
    """Put a statement together out of its pieces; None where nothing is left of them."""
    spans = [*spans[:-1], (spans[-1][0], _to_end_of_quotation(passage, spans[-1]))]
    pieces = [(first, after) for first, after in (trimmed_everywhere(passage, *span) for span in spans) if first < after]
    if not pieces:
        return None
    status = cue.status if cue is not None and cue.status != "reported" else "reported"
    fields = {"text": text_of(passage, pieces), "mode": mode_of(passage, pieces)}
    return Candidate(
        kind="statement",
        sentence=passage.sentence,
        spans=tuple(pieces),
        trigger=trigger,
        fields=fields,
        verb=verb,
        status=status,
        source=voice,
        stance=cue.stance if cue is not None else "speech",
        where=(),
    )


def _to_end_of_quotation(passage: Passage, span: tuple[int, int]) -> int:
    """Let a content that ends with its sentence, amid a quotation that it holds the beginning of, go on to the end of that quotation."""
    first, after = span
    if not passage.sentence.after - 2 <= after <= passage.sentence.after or after >= len(passage.tokens):
        return after
    for quotation in passage.reading.quotations_from(max(first, passage.sentence.first), after):
        if quotation.after > passage.sentence.after and quotation.first < after:
            return quotation.after
    return after


def trimmed_everywhere(passage: Passage, first: int, after: int) -> tuple[int, int]:
    """Cut what only opens or closes from a piece, and the quotation marks around it where it is one quotation."""
    tokens = passage.tokens.words
    while True:
        start, end = first, after
        while first < after and tokens[first] in ",.;:-–—":
            first += 1
        while after > first and tokens[after - 1] in ",.;:-–—":
            after -= 1
        if first == after:
            return first, after
        opens, closes = tokens[first] in QUOTATION_MARKS, tokens[after - 1] in QUOTATION_MARKS
        if opens and closes and after - first > 1 and QUOTATION_MARKS.isdisjoint(tokens[first + 1 : after - 1]):
            first, after = first + 1, after - 1
        elif opens and QUOTATION_MARKS.isdisjoint(tokens[first + 1 : after]):
            first += 1
        elif closes and QUOTATION_MARKS.isdisjoint(tokens[first : after - 1]):
            after -= 1
        if (start, end) == (first, after):
            return first, after


def text_of(passage: Passage, pieces: list[tuple[int, int]]) -> str:
    """Give the text of a content: its pieces joined by a space, without a leading "that"."""
    first, after = pieces[0]
    if (
        passage.lower[first] == "that" and after - first > 1 and passage.phrases.at(first).kind == "S"
        if passage.sentence.first <= first < passage.sentence.after
        else False
    ):
        first, after = trimmed_everywhere(passage, first + 1, after)
    return " ".join(passage.text(*piece) for piece in [(first, after), *pieces[1:]])


LONGEST_TITLE = 6
"""Tokens of the name of a thing in quotation marks."""


def is_title(passage: Passage, quotation: Quotation) -> bool:
    """Whether words in quotation marks are the name of a thing, such as an exercise or a broadcast: all but small ones have capitals.

    Args:
        passage: a sentence of the text.
        quotation: the quotation.

    Returns:
        Whether its words look like a name; a short sentence of one capital does not, nor a single word with a mark behind it: “No,” he said.
    """
    if quotation.after - quotation.first == 2 and passage.tokens.words[quotation.first + 1] in ",.!?":
        return False
    words = [word for word in passage.tokens.words[quotation.first : quotation.after] if word[0].isalnum()]
    return 0 < len(words) <= LONGEST_TITLE and words[0][0].isupper() and all(not word[0].islower() or word in _SMALL for word in words)


_SMALL = frozenset(("of", "the", "and", "in", "a", "an", "on", "for", "to", "at"))


def _of_titles(passage: Passage, first: int, after: int) -> set[int]:
    """The tokens among some that belong to the name of a thing in quotation marks; of two around one token the inner one counts."""
    found: set[int] = set()
    for one in passage.reading.quotations_from(max(0, first - LONGEST_TITLE), after):
        inside = range(one.first, min(one.after, one.first + LONGEST_TITLE + 1))
        (found.update if is_title(passage, one) else found.difference_update)(inside)
    return found - passage.reading.headlines


def mode_of(passage: Passage, spans: Sequence[tuple[int, int]]) -> Mode:
    """Tell whether a content stands in quotation marks wholly, in part or not at all."""
    if not any(passage.reading.has_quoted(*span) for span in spans):
        return "indirect"
    quoted = passage.reading.quoted
    said = set().union(*(range(first, after) for first, after in spans))
    inside = said & quoted
    inside.difference_update(*(_of_titles(passage, first, after) for first, after in spans))
    words = passage.tokens.words
    if not any(words[at][0].isalnum() for at in inside):
        return "indirect"
    outside = said - inside
    first = next(at for start, after in spans for at in range(start, after) if words[at][0].isalnum())
    if passage.lower[first] == "that" and first not in quoted:
        outside.discard(first)
    return "partial" if any(words[at][0].isalnum() for at in outside) else "direct"

"""Contents: the statement that is made of what somebody says, its text and its mode."""

from collections.abc import Iterable, Sequence
from itertools import chain, starmap

from csto_events.language.lexicon import Cue, Stance
from csto_events.language.phrases import Phrase
from csto_events.language.segment import Quotation
from csto_events.language.tokens import BULLETS, QUOTATION_MARKS
from csto_events.model import Mode, Status
from csto_events.parsing.candidate import Candidate, Source
from csto_events.parsing.passage import Passage


def statement(passage: Passage, verb: Phrase | None, spans: list[tuple[int, int]], voice: Source, cue: Cue | None, trigger: int) -> Candidate | None:
    """Put a statement together out of its pieces; None where nothing is left of them."""
    if passage.sentence.after in passage.reading.quoted:
        spans = [*spans[:-1], _to_end_of_quotation(passage, *spans[-1])]
    pieces: list[tuple[int, int]] = []
    for first, after in spans:
        piece = trimmed_everywhere(passage, first, after)
        if piece[0] < piece[1]:
            pieces.append(_closed(passage, *piece))
    if not pieces:
        return None
    status: Status = cue.status if cue is not None else "reported"
    stance: Stance = cue.stance if cue is not None else "speech"
    fields = {"text": text_of(passage, pieces), "mode": mode_of(passage, pieces)}
    made = Candidate("statement", passage.sentence, tuple(pieces), trigger, fields, verb, status, voice, stance)
    made.where = ()
    return made


def _to_end_of_quotation(passage: Passage, first: int, after: int) -> tuple[int, int]:
    """Let a content that ends with its sentence, amid a quotation that it holds the beginning of, go on to the end of that quotation."""
    end = passage.sentence.after
    if end - 2 <= after <= end:
        for quotation in passage.reading.quotations_from(max(first, passage.sentence.first), after):
            if quotation.after > end:
                return first, quotation.after
    return first, after


SAID_BEFORE = (["that"], ["this"], ["it"], ["them"], ["these"], ["those"])
"""What only takes up what has been told: "informed him about that"."""
_PAUSES = frozenset(",.;:-–—")
_MARKS = _PAUSES | QUOTATION_MARKS


def trimmed_everywhere(passage: Passage, first: int, after: int) -> tuple[int, int]:
    """Cut what only opens or closes from a piece, and the quotation marks around it where it is one quotation."""
    words, entry = passage.tokens.words, passage.sentence.entry
    if entry is not None and entry.first <= first < entry.text < after:
        first = entry.text  # "5 December 2021. Two soldiers died, the ministry said."
    while first < after:
        opening, closing = words[first], words[after - 1]
        if opening in _LABELS and (label := _label_length(words, first, after)):
            first += label
            continue
        if closing == ")" and "(" not in words[first:after]:
            after -= 1
            continue
        if opening not in _MARKS and closing not in _MARKS:
            break
        if opening in _PAUSES:
            first += 1
        elif closing in _PAUSES:
            after -= 1
        else:
            inner = _inside_marks(words, first, after)
            if inner == (first, after):
                break
            first, after = inner
    return first, after


def _label_length(words: Sequence[str], first: int, after: int) -> int:
    """How many tokens before what an item says are its mark: one of a bullet, three of "(a)"."""
    is_lettered = words[first] == "(" and first + _LETTERED < after and words[first + 2] == ")" and len(words[first + 1]) < _LETTERED
    return _LETTERED if is_lettered else int(words[first] in BULLETS)


_LABELS = BULLETS | {"("}
_LETTERED = 3
"""Tokens of "(a)", and more than the letters or digits in it."""


def _closed(passage: Passage, first: int, after: int) -> tuple[int, int]:
    """Let a piece that has words before a quotation and ends with it keep the mark that closes it: "the parties “to show restraint”"."""
    begun = passage.reading.quotations_from(first + 1, after)
    if not begun or not begun[-1].closed or begun[-1].first - 1 <= first or not after <= begun[-1].after <= after + 1:
        return first, after
    return first, begun[-1].after + 1


def _inside_marks(words: list[str], first: int, after: int) -> tuple[int, int]:
    """A piece that begins or ends with a quotation mark, without it where no other mark stands in the piece; else as it is."""
    opens, closes = words[first] in QUOTATION_MARKS, words[after - 1] in QUOTATION_MARKS
    if opens and closes and after - first > 1 and QUOTATION_MARKS.isdisjoint(words[first + 1 : after - 1]):
        return first + 1, after - 1
    if opens and QUOTATION_MARKS.isdisjoint(words[first + 1 : after]):
        return first + 1, after
    return first, after - (closes and QUOTATION_MARKS.isdisjoint(words[first : after - 1]))


def text_of(passage: Passage, pieces: list[tuple[int, int]]) -> str:
    """Give the text of a content: its pieces joined by a space, without a leading "that" unless a quotation begins with it."""
    (first, after), *others = pieces
    if passage.lower[first] == "that" and after - first > 1 and _is_conjunction(passage, first):
        first, after = trimmed_everywhere(passage, first + 1, after)
    exact = passage.tokens.exact
    return " ".join([exact(first, after), *starmap(exact, others)]) if others else exact(first, after)


def _is_conjunction(passage: Passage, token: int) -> bool:
    sentence = passage.sentence
    opens_quotation = token in passage.reading.quoted and token - 1 not in passage.reading.quoted
    return not opens_quotation and sentence.first <= token < sentence.after and sentence.phrases.at(token).kind == "S"


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
    if _is_called_out(passage, quotation):
        return False
    named = 0
    for word in passage.tokens.words[quotation.first : quotation.after]:
        if not word[0].isalnum():
            continue
        fits = (not word[0].islower() or word in _SMALL) if named else word[0].isupper()
        if not fits or named == LONGEST_TITLE:
            return False
        named += 1
    return named > 0


def _is_called_out(passage: Passage, quotation: Quotation) -> bool:
    """Whether words in quotation marks are a cry, whatever their capitals: “Leave the CSTO!”, chanted “Free Osh”."""
    words, before = passage.tokens.words, quotation.first - 2
    before -= before > 0 and words[before] in ",:"
    return words[quotation.after - 1] in "!?" or (before >= 0 and passage.tokens.lower[before] in _CALLING_OUT)


_CALLING_OUT = frozenset("chant chanted chanting chants shout shouted shouting shouts yell yelled yelling yells".split())
_SMALL = frozenset(("of", "the", "and", "in", "a", "an", "on", "for", "to", "at"))


def _of_titles(passage: Passage, first: int, after: int) -> set[int]:
    """The tokens among some that belong to the name of a thing in quotation marks; of two around one token the inner one counts."""
    found: set[int] = set()
    for one in passage.reading.quotations_from(max(0, first - LONGEST_TITLE), after):
        if is_title(passage, one):
            found.update(range(one.first, min(one.after, one.first + LONGEST_TITLE + 1)))
        elif found:
            found.difference_update(range(one.first, min(one.after, one.first + LONGEST_TITLE + 1)))
    return found - passage.reading.headlines if found else found


def mode_of(passage: Passage, spans: Sequence[tuple[int, int]]) -> Mode:
    """Tell whether a content stands in quotation marks wholly, in part or not at all."""
    if not passage.reading.quotations or not any(starmap(passage.reading.has_quoted, spans)):
        return "indirect"
    quoted, words = passage.reading.quoted, passage.tokens.words
    said = [*chain.from_iterable(starmap(range, spans))]
    titles = [title for first, after in spans if (title := _of_titles(passage, first, after))]
    if not titles and quoted.issuperset(said):
        return "direct" if _first_word(words, said) is not None else "indirect"
    inside = quoted.intersection(said).difference(*titles)
    if _first_word(words, inside) is None:
        return "indirect"
    outside = set(said) - inside
    first = _first_word(words, said)
    if first is not None and passage.lower[first] == "that" and first not in quoted:
        outside.discard(first)
    return "partial" if _first_word(words, outside) is not None else "direct"


def _first_word(words: Sequence[str], tokens: Iterable[int]) -> int | None:
    """The first of some tokens that is a word or number, and no mark."""
    for at in tokens:
        if words[at][0].isalnum():
            return at
    return None

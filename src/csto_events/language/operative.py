"""Operative clauses: paragraphs of a resolution or communiqué that begin with a verb, who resolves being told once before all of them."""

from collections.abc import Sequence
from functools import cache

from csto_events.language.lexicon import ADVERB, GERUND, PRESENT, lexicon
from csto_events.language.segment import Layout
from csto_events.language.tokens import ITEM_MARKS, Tokens

FEWEST = 2
"""Operative clauses without which a text is no resolution."""
_LONGEST_NUMBER = 4  # tokens of "(1)" and its like
NUMBERING = ITEM_MARKS | frozenset("().")
"""Marks beside the letters and numbers of paragraphs."""
_RESOLVING = frozenset(
    "adopt affirm approve authorise authorize commend condemn decide deplore encourage endorse establish extend invite mandate note reaffirm recall "
    "recognise recognize remain renew take underline underscore welcome".split()
)
"""Verbs of operative clauses beside those of saying (United Nations Editorial Manual, resolutions)."""


def operative_verbs(tokens: Tokens, layout: Layout) -> tuple[int, ...]:
    """Find the verbs with which operative clauses begin: "1. Decides to extend the mandate;".

    Args:
        tokens: the tokens of a text.
        layout: its paragraphs.

    Returns:
        Their positions, in order; none where there are fewer than two.
    """
    found = tuple(at for first, after in layout.paragraphs if (at := _verb_at(tokens, first, after)) is not None)
    return found if len(found) >= FEWEST else ()


def _verb_at(tokens: Tokens, first: int, after: int) -> int | None:
    at, limit = first, min(after, first + _LONGEST_NUMBER)
    while at < limit and (
        tokens.lower[at].isdigit() or tokens.lower[at] in NUMBERING or (len(tokens.lower[at]) == 1 and tokens.lower[at + 1 : at + 2] == [")"])
    ):
        at += 1
    if at + 1 >= after or not tokens.words[at][0].isupper():
        return None
    if tokens.lower[at] not in _forms() and lexicon().tags.get(tokens.lower[at], 0) & ADVERB:
        at += 1  # "Strongly condemns"
    is_recital = tokens.lower[after - 1] in ",;" and tokens.lower[at] in _participles()  # "Recalling its resolution 1701,"
    return at if is_recital or tokens.lower[at] in _forms() else None


def with_verbs(letters: str, words: Sequence[str], start: int) -> str:
    """Take for verbs the word with which an operative clause begins, and those that go on with it: "Requests the Commission …, and urges the parties".

    Args:
        letters: one letter a token; see `csto_events.language.tagging`.
        words: the tokens in lower case.
        start: the place of the verb with which it begins.

    Returns:
        The letters.
    """
    verbs = {at for at, word in enumerate(words) if word in _forms() and (at == start or (at > start and letters[at - 1] == "C"))}
    return "".join("V" if at in verbs else letter for at, letter in enumerate(letters))


@cache
def _forms() -> frozenset[str]:
    return frozenset(form for form in _of_resolving(PRESENT) if form.endswith("s"))


@cache
def _participles() -> frozenset[str]:
    return _of_resolving(GERUND)


def _of_resolving(tag: int) -> frozenset[str]:
    known = lexicon()
    lemmas = _RESOLVING | known.verb_cues.keys() | {"determine", "bear", "act"}
    return frozenset(form for form, lemma in known.verbs.items() if lemma in lemmas and known.tags[form] & tag)

"""Statements beside and inside each other: which of them stand, and whose words each token is."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Any

from csto_events.language.lexicon import lexicon
from csto_events.language.tokens import QUOTATION_MARKS
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.said.passed_on import ends_what_is_told, name_office, without_quoting
from csto_events.parsing.who.mentions import is_person


class Voices:
    """The statements of a document, in `statements`, and whose words each token is.

    Args:
        statements: the statements.
    """

    _NESTED = 100  # contents that begin between a word and the content around it

    def __init__(self, statements: Sequence[Candidate]) -> None:
        self._spans = [(-1, 0, -1)]  # before all tokens
        for position, candidate in enumerate(statements):
            for start, end in candidate.spans:
                self._spans.append((start, end, position))
        self._spans.sort()
        self._starts, ends, _ = zip(*self._spans, strict=True)
        self._reach = list(accumulate(ends, max))
        self._outer: dict[Candidate, Candidate | None] = {}
        self.statements = statements

    def around(self, first: int, after: int) -> Candidate | None:
        """Give the innermost statement in whose content some tokens stand."""
        at = bisect_right(self._starts, first) - 1
        if self._reach[at] < after:
            return None
        best: tuple[int, int] | None = None
        farthest = at - self._NESTED
        while at > farthest and self._reach[at] >= after:
            start, end, position = self._spans[at]
            if after <= end and (best is None or (end - start, position) < best):
                best = end - start, position
            at -= 1
        return self.statements[best[1]] if best is not None else None

    def of_cue(self, statement: Candidate) -> Candidate | None:
        """Give the statement in whose content the cue of another one stands."""
        known = self._outer
        if statement not in known:
            source = statement.source
            around = self.around(*source.cue) if source is not None and source.cue is not None else None
            known[statement] = around if around is not statement else None
        return known[statement]


def place(candidate: Candidate) -> tuple[Any, ...]:
    """Where a candidate stands among those of its document."""
    first, after = candidate.spans[0]
    return first, after, candidate.kind, candidate.trigger, -len(candidate.spans), candidate.rule


def voices_of(statements: Sequence[Candidate], side_of: Callable[[str], str | None]) -> Voices:
    """Give the statements that stand: one for each cue, and inside another's content only what is told of somebody else.

    Args:
        statements: all that the rules have found, in the order of the text.
        side_of: gives the state or organisation for which somebody speaks.

    Returns:
        Those that become records, in the same order, with whose words each token is.
    """
    voices = Voices(without_quoting(_one_for_each_cue(statements)))
    around = [(candidate, _around(candidate, voices)) for candidate in voices.statements]
    standing = [(one, outer) for one, outer in around if outer is None or (_is_told(one, outer) and not _is_of_own_side(one, outer, side_of))]
    for candidate, outer in standing:
        if outer is not None:
            name_office(candidate, outer)
        if outer is not None and _is_in_words_of(candidate, outer):
            candidate.fields = {**candidate.fields, "mode": "indirect"}
    return voices if len(standing) == len(around) else Voices([candidate for candidate, _ in standing])


def _around(candidate: Candidate, voices: Voices) -> Candidate | None:
    """The statement that holds the cue of another one; of two that hold each other's, the longer holds the shorter."""
    outer = voices.of_cue(candidate)
    if outer is not None and voices.of_cue(outer) is candidate and _length(candidate) > _length(outer):
        return None
    return outer


def _is_told(inner: Candidate, outer: Candidate) -> bool:
    """Whether a statement inside another one is told by it: "said that Minsk had agreed"; "said he thinks", "people who want" are part of what is said."""
    voice = inner.source
    if voice is None or voice.span is None:
        return False
    if inner.sentence.tokens.lower[voice.span[1] - 1] in lexicon().pronouns and not ends_what_is_told(inner, outer):
        return False
    if outer.status == "denied" and _is_denied_saying(inner, outer):
        return False
    if outer.source is not None and outer.source.entity == voice.entity and voice.entity is not None:
        return False
    if inner.verb is not None and inner.verb.form != "finite":
        return False
    if outer.fields["mode"] == "direct" and voice.entity is None:
        return False
    return inner.stance == "speech" or voice.entity is not None


def _is_of_own_side(inner: Candidate, outer: Candidate, side_of: Callable[[str], str | None]) -> bool:
    """Whether somebody only tells what their own state is ready for: "Lavrov said Russia is ready to help"."""
    speaker, meant = outer.source.entity if outer.source is not None else None, inner.source.entity if inner.source is not None else None
    is_state = inner.stance == "intention" and inner.verb is not None and inner.verb.lemma == "be"
    return is_state and is_person(speaker) and meant is not None and side_of(speaker) == meant


def _is_denied_saying(inner: Candidate, outer: Candidate) -> bool:
    """Whether it is denied that somebody said something: "denied that Minsk had agreed to go", and not "rejected what Minsk had claimed"."""
    sentence, verb, first = inner.sentence, inner.verb, outer.spans[0][0]
    if sentence is not outer.sentence or verb is None or verb.kind != "verb" or verb.first < first or sentence.phrases.relative_of(verb) is not None:
        return False
    return "W" not in sentence.letters[first - sentence.first : verb.first - sentence.first]


def _is_in_words_of(inner: Candidate, outer: Candidate) -> bool:
    """Whether what one says stands in another's quotation, with no marks of its own: "“Moscow is ready to help,” he said"."""
    if inner.fields["mode"] != "direct" or outer.fields["mode"] not in ("direct", "partial"):
        return False
    first, after = inner.spans[0][0], inner.spans[-1][1]
    return outer.spans[0][0] < first and QUOTATION_MARKS.isdisjoint(inner.sentence.tokens.words[first - 1 : after])


def _one_for_each_cue(statements: Sequence[Candidate]) -> list[Candidate]:
    """One cue makes one statement: that with the longest content."""
    best: dict[tuple[int, int], Candidate] = {}
    for candidate in statements:
        source = candidate.source
        cue = source.cue if source is not None and source.cue is not None else (candidate.trigger, candidate.trigger)
        known = best.get(cue)
        if known is None or _length(candidate) > _length(known):
            best[cue] = candidate
    strongest: dict[tuple[bool, tuple[tuple[int, int], ...]], Candidate] = {}
    for candidate in best.values():
        claimed = candidate.status == "denied", candidate.spans  # what one says another can deny
        rival = strongest.setdefault(claimed, candidate)
        if rival is not candidate and _strength(candidate) > _strength(rival):
            strongest[claimed] = candidate
    standing = set(strongest.values())
    return [candidate for candidate in statements if candidate in standing]


def _strength(candidate: Candidate) -> tuple[int, int]:
    source = candidate.source
    return (source is not None and source.span is not None, -candidate.trigger)


def _length(candidate: Candidate) -> int:
    return sum(after - first for first, after in candidate.spans)

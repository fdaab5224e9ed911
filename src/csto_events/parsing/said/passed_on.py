"""Passed on: statements that only pass on what somebody says beside them: "“We stay,” he said, as quoted by the ministry"."""

from collections.abc import Sequence

import attrs

from csto_events.parsing.candidate import Candidate

QUOTING = frozenset(("quote", "cite"))
"""Verbs by which an agency or office passes on somebody's words."""
OFFICES = frozenset(("department", "embassy", "ministry", "office", "secretariat", "service"))
"""What passes on an official's words: "the ministry quoted him as saying"."""
_BETWEEN = 4
"""Marks and adverbs between a content, its source and its cue."""


def ends_what_is_told(inner: Candidate, outer: Candidate) -> bool:
    """Tell whether what another voice tells is somebody's words and that they said so: "“We stay,” he said" in "“We stay,” he said, TASS reported".

    Args:
        inner: the statement within.
        outer: the statement in whose content its cue stands.
    """
    source = inner.source
    if source is None or source.span is None or source.cue is None:
        return False
    last, naming = inner.spans[-1][1], min(source.span[0], source.cue[0])
    if naming < last or outer.spans[-1][0] > inner.spans[0][0] or "," not in inner.sentence.tokens.words[max(last - 1, naming - _BETWEEN) : naming]:
        return False
    if inner.fields["mode"] == "direct":
        return True  # "“We stay,” he said, adding that it was late, TASS reported"
    return outer.spans[-1][1] - last <= source.span[1] - source.span[0] + source.cue[1] - source.cue[0] + _BETWEEN


def name_office(inner: Candidate, outer: Candidate) -> None:
    """Give a statement the office that has passed it on: "Shoigu said it would stay, according to the ministry's press service".

    Args:
        inner: the statement within.
        outer: what the office tells, behind which it is named.
    """
    source, by = inner.source, outer.source
    if source is None or by is None or by.span is None or by.cue is None or source.via is not None or source.span is None or source.cue is None:
        return
    tokens = inner.sentence.tokens
    if by.cue[0] < outer.spans[-1][1] or tokens.lower[by.span[1] - 1] not in OFFICES or not _is_within(inner, outer):
        return
    rest = outer.spans[-1][1] - outer.spans[0][0] - (inner.spans[-1][1] - inner.spans[0][0])
    if rest <= source.span[1] - source.span[0] + source.cue[1] - source.cue[0] + _BETWEEN:
        inner.source = attrs.evolve(source, via=tokens.exact(*by.span))


def without_quoting(statements: Sequence[Candidate]) -> Sequence[Candidate]:
    """Leave out what an agency or office is only quoted for, beside whom it quotes, who then speaks through it.

    Args:
        statements: the statements of a document.

    Returns:
        The others; those within what is left out say by whom they came.
    """
    quoting = [one for one in statements if one.verb is not None and one.verb.lemma in QUOTING and _only_passes_on(one)]
    if not quoting:
        return statements
    empty: set[Candidate] = set()
    of_sentence: dict[int, list[Candidate]] = {}
    for one in statements:
        of_sentence.setdefault(one.sentence.index, []).append(one)
    for outer in quoting:
        here = outer.sentence.index
        for inner in (*of_sentence.get(here - 1, ()), *of_sentence[here]):
            if inner is not outer and _is_within(inner, outer):
                _pass_on(inner, outer)
                empty.add(outer)
    for outer in quoting:
        if outer not in empty and outer.source is not None:
            outer.source = attrs.evolve(outer.source, via=None)  # "The base will stay, as quoted by TASS"
    return [one for one in statements if one not in empty]


def _only_passes_on(candidate: Candidate) -> bool:
    """Whether who quotes stands behind the verb: "as quoted by TASS", and not "TASS quoted him as saying"."""
    source = candidate.source
    return source is not None and source.via is not None and source.span is not None and source.cue is not None and source.cue[1] <= source.span[0]


def _is_within(inner: Candidate, outer: Candidate) -> bool:
    """Whether the cue and the source of a statement stand in what another one tells."""
    source = inner.source
    if source is None or source.cue is None or source.span is None or inner.stance != "speech":
        return False
    return all(any(first <= span[0] and span[1] <= after for first, after in outer.spans) for span in (source.cue, source.span))


def _pass_on(inner: Candidate, outer: Candidate) -> None:
    if inner.source is not None and outer.source is not None:
        inner.source = attrs.evolve(inner.source, via=inner.source.via or outer.source.via, relayed_by=outer.source.entity)

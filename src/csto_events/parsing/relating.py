"""Relations: which draft a part, a correction, a retraction or a denial is about."""

from collections.abc import Iterator, Sequence
from math import inf

from csto_events.language.reading import Reading
from csto_events.model.claim import RelationKind
from csto_events.parsing.corrected import find_replaced, told_before
from csto_events.parsing.draft import Draft


def relations(drafts: Sequence[Draft], reading: Reading) -> Iterator[tuple[int, RelationKind, int]]:
    """Find what drafts do to others of their kind in the same text.

    Args:
        drafts: the drafts, in the order of the text.
        reading: the text as read.

    Returns:
        For each that does something its place, what it does, and the place of the other one.

    Example:
        >>> from csto_events.language.reading import Reading
        >>> list(relations([], Reading.of("Zas left.")))
        []
    """
    find_replaced(drafts, reading)
    parts: set[int] = set()
    for at, draft in enumerate(drafts):
        if draft.instead_of is not None:
            parts.add(at)
            yield at, "corrects", drafts.index(draft.instead_of)
        elif draft.part_of:
            wholes = (other for other in range(at - 1, -1, -1) if drafts[other].kind == draft.kind and other not in parts)
            whole = next((other for other in wholes if _counts_the_same(draft, drafts[other])), None)
            if whole is not None and _can_hold(drafts[whole], draft) and not (draft.status == "retracted" and _is_far(drafts[whole], draft)):
                parts.add(at)
                yield at, "part_of", whole
        elif (draft.corrects or draft.status in ("denied", "retracted")) and draft.figures:
            relation: RelationKind = "corrects" if draft.corrects else "denies" if draft.status == "denied" else "retracts"
            told = told_before(drafts, at, reading)
            if told is not None:
                parts.add(at)
                yield at, relation, told


def _is_far(whole: Draft, part: Draft) -> bool:
    """Whether a total stands too far before a part that is taken back to be its own: a note of corrections is about the whole article."""
    return part.sentence - whole.sentence > 1


_UNDIVIDED = frozenset(("casualties",))


def _counts_the_same(part: Draft, whole: Draft) -> bool:
    """Whether a whole counts what happened to a part: the killed no wounded."""
    if part.kind != "casualty_report":
        return True
    kinds = {figure.kind for figure in whole.figures}
    return not kinds.isdisjoint([figure.kind for figure in part.figures]) or not kinds.isdisjoint(_UNDIVIDED)


def _can_hold(whole: Draft, part: Draft) -> bool:
    """Whether a part can be of a whole: not more people than it, nor of another day: "four were among the wounded that day in 1996"."""
    day, day_of_part = whole.fields.get("when"), part.fields.get("when")
    if day is not None and day_of_part is not None and day.overlaps(day_of_part) is False:
        return False
    most = {figure.kind: figure.quantity.high for figure in whole.figures if figure.quantity is not None and figure.quantity.high is not None}
    return all(most.get(one.kind, inf) >= (one.quantity.low or 0) for one in part.figures if one.quantity is not None)

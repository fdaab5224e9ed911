"""Merging: what a candidate of a proposal is beside the records that the rules made without help."""

from collections.abc import Iterator, Sequence
from typing import Any, Literal, TypeAlias, get_args, get_origin

import attrs

from csto_events.language.agreement import same_numbers
from csto_events.language.dates import DateMention
from csto_events.model import AnyRecord, Quantity, Statement, When
from csto_events.model.checks import type_of
from csto_events.parsing.assisted.setting import Setting
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.uniting import FREE_TEXT

Relation: TypeAlias = Literal["new", "joins", "known", "contradicts"]
"""A claim of its own; more of a record that is there; nothing more than it; or the same claim, coded otherwise."""

MUCH = 0.5
"""The share of the characters of the shorter one that two contents have in common if they are one statement."""


def beside(candidate: Candidate, records: Sequence[AnyRecord], setting: Setting) -> tuple[Relation, AnyRecord | None]:
    """Tell what a candidate is beside the records of the rules.

    Args:
        candidate: the candidate.
        records: the records that the rules made of the same document.
        setting: the text as read.

    Returns:
        The relation, and the record to which it stands in it.
    """
    spans = [setting.reading.tokens.span(*span) for span in candidate.spans]
    near = [record for record in records if record.type == candidate.kind and _shared(spans, _spans(record))]
    relations = [(_relation(candidate, record, spans, setting), record) for record in near]
    for wanted in ("contradicts", "known", "joins"):
        for relation, record in relations:
            if relation == wanted:
                return relation, record
    return "new", None


def denied_around(spans: Sequence[tuple[int, int]], records: Sequence[AnyRecord], setting: Setting) -> bool:
    """Tell whether tokens stand in the content of a statement of the rules whose speaker denies it."""
    stretches = [setting.reading.tokens.span(*span) for span in spans]
    around = [one for one in records if isinstance(one, Statement) and any(_covers(span, stretches) for span in _spans(one))]
    innermost = min(around, key=lambda one: sum(end - start for start, end in _spans(one)), default=None)
    return innermost is not None and innermost.status == "denied"


def _covers(span: tuple[int, int], spans: Sequence[tuple[int, int]]) -> bool:
    return all(span[0] <= start and end <= span[1] for start, end in spans)


def _spans(record: AnyRecord) -> list[tuple[int, int]]:
    return [(one.start, one.end) for one in record.evidence]


def _shared(spans: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]]) -> int:
    """How many characters two sets of stretches share."""
    return sum(max(0, min(end, after) - max(start, first)) for start, end in spans for first, after in others)


def _relation(candidate: Candidate, record: AnyRecord, spans: Sequence[tuple[int, int]], setting: Setting) -> Relation:
    if isinstance(record, Statement):
        return _relation_of_statements(candidate, record, spans)
    differing, adds = set(), False
    for name, value in candidate.fields.items():
        there = getattr(record, name)
        if name == "figures":
            differing |= set(_differing_figures(value, there))
            adds = adds or any(not any(one.kind == other.kind and same_numbers(one.quantity, other.quantity) for other in there) for one in value)  # type: ignore[union-attr]
        elif not value or name in FREE_TEXT:
            adds = adds or (bool(value) and not there)
        elif not there:
            adds = True
        elif not _equal(value, there, setting):
            differing.add("coded" if _is_closed(type(record), name) else "distinct")
    if "distinct" in differing:
        return "new"
    if "coded" in differing or (candidate.status is not None and candidate.status != record.status):
        return "contradicts"
    return "joins" if adds else "known"


def _relation_of_statements(candidate: Candidate, record: Statement, spans: Sequence[tuple[int, int]]) -> Relation:
    """The rules find where a content ends: a statement of much the same words is theirs."""
    shorter = min(sum(end - start for start, end in some) for some in (spans, _spans(record)))
    if _shared(spans, _spans(record)) < MUCH * shorter:
        return "new"
    voice = candidate.source.entity if candidate.source is not None else None
    other = record.attribution.source
    return "contradicts" if (voice is not None and other is not None and voice != other) or candidate.status != record.status else "known"


def _differing_figures(ours: Any, theirs: Any) -> Iterator[str]:
    """The same number of another kind is a figure that is coded otherwise; another number of one kind is another claim."""
    for one in ours:
        same_number = [other for other in theirs if same_numbers(one.quantity, other.quantity)]
        if same_number and not any(other.kind == one.kind for other in same_number):
            yield "coded"
        if not same_number and any(other.kind == one.kind and other.group == one.group for other in theirs):
            yield "distinct"


def _equal(value: Any, there: Any, setting: Setting) -> bool:
    if isinstance(value, DateMention):
        resolved = setting.dates(value)
        return isinstance(there, When) and resolved is not None and resolved.edtf == there.edtf
    if isinstance(value, Quantity):
        return same_numbers(value, there)
    if isinstance(value, tuple) and all(isinstance(one, str) for one in value):
        return set(value) == set(there)
    return bool(value == there)


def _is_closed(cls: Any, name: str) -> bool:
    """Whether a field has one of a closed list of words."""
    annotation = type_of(attrs.fields_dict(cls)[name])
    return any(get_origin(member) is Literal for member in (annotation, *get_args(annotation)))

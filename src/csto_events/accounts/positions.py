"""Positions: what each speaker said on a subject through time, and where it turned round."""

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from csto_events.accounts.event import with_status
from csto_events.model import AnyRecord, Deployment, Evidence, Membership, RecordId, Request, Statement, Status

_OPPOSITE: Final = frozenset({frozenset({"reported", "denied"}), frozenset({"reported", "retracted"}), frozenset({"planned", "denied"})})


@attrs.frozen(kw_only=True)
class Said:
    """One statement in a line of them.

    Example:
        >>> Said.__name__
        'Said'
    """

    record: RecordId
    """The statement."""
    text: str
    """What was said."""
    status: Status
    """How the speaker holds it."""
    published: str | None
    """When it was published."""
    when: str | None
    """When it was said, in EDTF."""
    reverses: RecordId | None
    """The statement before it that it turns round."""
    evidence: tuple[Evidence, ...]
    """Where the words stand."""

    @property
    def words(self) -> str:
        """What was said, behind its status where that is not `reported`."""
        return with_status(self.status, self.text)


@attrs.frozen(kw_only=True)
class Position:
    """What one speaker said on one subject, in order.

    Example:
        >>> Position(speaker="person:a", subject="", said=()).reversals
        ()
    """

    speaker: str
    """The id of the speaker."""
    subject: str
    """The subject: a deployment to a state, a membership, a request; empty for what has none that a record names."""
    said: tuple[Said, ...]
    """The statements."""

    @property
    def reversals(self) -> tuple[Said, ...]:
        """The statements that turn round an earlier one of the same speaker on the same subject."""
        return tuple(one for one in self.said if one.reverses)


def positions(said: Sequence[Statement], records: Sequence[AnyRecord], keys: Mapping[str, str], published: Mapping[str, str | None]) -> tuple[Position, ...]:
    """Put statements in lines by speaker and subject.

    The subject of a statement is that of the claim which its words carry. Two claims on one subject are turned round when one is asserted
    and the other denied or retracted, or when they give a state another standing in an organisation.

    Args:
        said: the statements.
        records: all records, among them the claims inside the statements.
        keys: for each id of an entity the id that the account gives it.
        published: for each document its publication.

    Returns:
        The lines, by speaker and subject.

    Example:
        >>> positions([], [], {}, {})
        ()
    """
    claims: dict[str, list[AnyRecord]] = {}
    for record in records:
        if not isinstance(record, Statement) and _subject(record):
            claims.setdefault(record.evidence[0].document, []).append(record)
    lines: dict[tuple[str, str], list[tuple[Statement, AnyRecord | None]]] = {}
    for statement in sorted(said, key=lambda one: (published.get(one.evidence[0].document) or "9999", one.evidence[0].document, one.evidence[0].start, one.id)):
        speaker = statement.speaker
        inside = [claim for claim in claims.get(statement.evidence[0].document, ()) if _within(claim, statement)]
        found: list[AnyRecord | None] = [*inside] or [None]
        for claim in found:
            subject = _subject(claim) if claim else ""
            lines.setdefault((keys.get(str(speaker), str(speaker)), subject), []).append((statement, claim))
    return tuple(
        Position(speaker=speaker, subject=subject, said=_line(line, published)) for (speaker, subject), line in sorted(lines.items(), key=lambda item: item[0])
    )


def _line(line: Sequence[tuple[Statement, AnyRecord | None]], published: Mapping[str, str | None]) -> tuple[Said, ...]:
    made: list[Said] = []
    before: tuple[Statement, AnyRecord] | None = None
    for statement, claim in line:
        turned = before is not None and claim is not None and _reverses(before[1], claim)
        made.append(
            Said(
                record=statement.id,
                text=statement.text,
                status=claim.status if claim else statement.status,
                published=published.get(statement.evidence[0].document),
                when=statement.when.edtf if statement.when else None,
                reverses=before[0].id if turned and before else None,
                evidence=statement.evidence,
            )
        )
        before = (statement, claim) if claim else before
    return tuple(made)


def _subject(record: AnyRecord) -> str:
    if isinstance(record, Membership):
        return f"membership of {record.state} in {record.organisation}"
    if isinstance(record, Deployment) and record.host:
        return f"deployment to {record.host}"
    return f"request for {(record.subject or 'other').replace('_', ' ')}" if isinstance(record, Request) else ""


def _within(claim: AnyRecord, statement: Statement) -> bool:
    return any(at.start <= claim.evidence[0].start < at.end or claim.evidence[0].start <= at.start < claim.evidence[0].end for at in statement.evidence)


def _reverses(before: AnyRecord, after: AnyRecord) -> bool:
    if frozenset({before.status, after.status}) in _OPPOSITE:
        return True
    if isinstance(before, Membership) and isinstance(after, Membership):
        return before.standing != after.standing
    return isinstance(before, Deployment) and isinstance(after, Deployment) and (before.phase == "declined") != (after.phase == "declined")

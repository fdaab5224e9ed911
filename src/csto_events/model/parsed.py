"""What a parse makes of what it knows to be right: evidence, lines of the ledger, the bundle. Nothing is checked, for a law holds that checks would pass."""

from collections.abc import Iterable
from operator import attrgetter
from typing import Final

from csto_events.model.bundle import SCHEMA, AnyRecord, Bundle, Document, PassedOver, Reason, RecordKind
from csto_events.model.checks import blank, made
from csto_events.model.entities import AnyEntity
from csto_events.model.mapping import EMPTY
from csto_events.model.values import Evidence

_blank_line: Final = blank(PassedOver)


def passed_over(evidence: Evidence, trigger: str, kind: RecordKind, rule: str, reason: Reason) -> PassedOver:
    """Make a line of the ledger out of values that are known to be right: nothing is checked."""
    line = _blank_line()
    line.evidence = evidence
    line.trigger = trigger
    line.kind = kind
    line.rule = rule
    line.reason = reason
    line.extra = EMPTY
    line.__class__ = PassedOver
    return line  # type: ignore[no-any-return]


def bundle_of_one(document: Document, entities: Iterable[AnyEntity], records: Iterable[AnyRecord], ledger: Iterable[PassedOver]) -> Bundle:
    """Make the bundle of one document.

    Args:
        document: the document.
        entities: its entities, in any order.
        records: its records, in any order.
        ledger: its ledger, in the order in which it stands in a bundle.
    """
    return made(Bundle, SCHEMA, (document,), tuple(sorted(entities, key=attrgetter("id"))), tuple(sorted(records, key=_place_of)), tuple(ledger))


def _place_of(record: AnyRecord) -> tuple[int, str, str]:
    return record.evidence[0].start, record.type, record.id

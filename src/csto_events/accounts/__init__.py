"""Many bundles to one account: who is who, what happened, and every figure with its history."""

from csto_events.accounts.account import Account
from csto_events.accounts.casualties import Casualties, Contradiction, Range, Series
from csto_events.accounts.entries import Entry
from csto_events.accounts.event import Event, Identity
from csto_events.accounts.explanation import Explanation
from csto_events.accounts.reconcile import reconcile
from csto_events.accounts.reports import Report
from csto_events.accounts.store import EventStore
from csto_events.accounts.verdicts import Verdict, VerdictError, Verdicts

__all__ = [
    "Account",
    "Casualties",
    "Contradiction",
    "Entry",
    "Event",
    "EventStore",
    "Explanation",
    "Identity",
    "Range",
    "Report",
    "Series",
    "Verdict",
    "VerdictError",
    "Verdicts",
    "reconcile",
]

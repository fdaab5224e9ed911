"""Reconciling: many bundles in, one account out."""

from collections.abc import Iterable

from csto_events.accounts.account import Account
from csto_events.accounts.store import EventStore
from csto_events.accounts.verdicts import Verdicts
from csto_events.model import Bundle


def reconcile(bundles: Iterable[Bundle], *, verdicts: Verdicts | None = None) -> Account:
    """Make one account of many bundles.

    Args:
        bundles: the bundles, in any order.
        verdicts: what a person decided.

    Returns:
        The account.

    Raises:
        MergeError: if two bundles read one document differently.

    Example:
        >>> reconcile([Bundle()]).documents()
        ()
    """
    with EventStore(":memory:") as store:
        store.decide(*(verdicts or Verdicts()).items)
        store.ingest(*bundles)
        return store.account()

"""Reconciling: many bundles in, one account out."""

import logging
from collections.abc import Iterable

from csto_events.accounts.account import Account
from csto_events.accounts.store import EventStore
from csto_events.accounts.verdicts import Verdicts
from csto_events.model import Bundle


def reconcile(bundles: Iterable[Bundle], *, verdicts: Verdicts | None = None) -> Account:
    """Make one account of many bundles.

    Args:
        bundles: the bundles, in any order.
        verdicts: what a person decided. Of an id that no bundle has, the logger `csto_events` warns.

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
        for one in store.unmet():
            logging.getLogger("csto_events").warning(
                "verdicts: %s: nothing in the bundles has this id, so the verdict decides nothing; give one that they list", one
            )
        return store.account()

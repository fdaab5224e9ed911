"""Changes: what a newer account says otherwise than an older one."""

from collections.abc import Iterator
from typing import Literal

import attrs

from csto_events.accounts.account import Account
from csto_events.accounts.casualties import Series


@attrs.frozen(kw_only=True)
class Change:
    """One thing that changed.

    Example:
        >>> str(Change(sort="added", what="document", id="doc:0123456789abcdef", message="Steppe Wire"))
        'added document doc:0123456789abcdef: Steppe Wire'
    """

    sort: Literal["added", "removed", "changed"]
    """Whether it is new, gone, or another than before."""
    what: Literal["document", "figure", "best"]
    """What it is."""
    id: str
    """The id of the document, of the record of a figure, or of the event of a series."""
    message: str
    """The change in words."""

    def __str__(self) -> str:
        return f"{self.sort} {self.what} {self.id}: {self.message}"


def changes(old: Account, new: Account) -> tuple[Change, ...]:
    """Compare two accounts.

    Args:
        old: the older one.
        new: the newer one.

    Returns:
        Documents, then figures by their first record, then what is best now.

    Example:
        >>> account = Account((), {})
        >>> changes(account, account)
        ()
    """
    return (*_documents(old, new), *_between("figure", _figures(old), _figures(new)), *_between("best", _bests(old), _bests(new)))


def _documents(old: Account, new: Account) -> Iterator[Change]:
    before, after = ({str(document.id): document.title or document.publisher or "without title" for document in one.documents()} for one in (old, new))
    yield from _between("document", before, after)


def _between(what: Literal["document", "figure", "best"], before: dict[str, str], after: dict[str, str]) -> Iterator[Change]:
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key), after.get(key)
        name = key.partition(" ")[0]
        if was is None and now is not None:
            yield Change(sort="added", what=what, id=name, message=now)
        elif was is not None and now is None:
            yield Change(sort="removed", what=what, id=name, message=was)
        elif was != now:
            yield Change(sort="changed", what=what, id=name, message=f"{was}; now {now}")


def _figures(account: Account) -> dict[str, str]:
    return {
        f"{report.record} {report.position}": f"{report.quantity.text if report.quantity else '?'} {report.group_class} {report.kind}, {entry.state}"
        for found in account.with_casualties()
        for series in found.series
        for entry in series.entries()
        for report in entry.reports
    }


def _bests(account: Account) -> dict[str, str]:
    """The best of each series, under the first record that any report of it has: events may get another id as they grow."""
    return {_name_of(series): f"{series.group} {series.kind}: {series.range().best.number}" for found in account.with_casualties() for series in found.series}


def _name_of(series: Series) -> str:
    return f"{min(report.record for report in series.reports)} {series.kind} {series.group} {series.place}"

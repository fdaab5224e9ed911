"""Figures: which reports say one and the same, and what became of each."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Literal, TypeAlias

import attrs

from csto_events.accounts.reports import Order, Report
from csto_events.model import Interval, Quantity

State: TypeAlias = Literal["standing", "superseded", "retracted", "repeats_retracted", "denied", "unasserted", "rejected"]
Relation: TypeAlias = Literal["first", "repeats", "revises_up", "revises_down", "adds"]


@attrs.frozen(kw_only=True)
class Entry:
    """One figure that one source gave as of one moment, and every report that carries it. Forty outlets are forty pieces of evidence, not forty figures.

    Example:
        >>> Entry.__name__
        'Entry'
    """

    quantity: Quantity
    """How many."""
    source: str | None
    """Who said it; None for the voice of a document."""
    state: State
    """What became of it, as far as the reports tell."""
    relation: Relation
    """What it does to the figure before it."""
    reports: tuple[Report, ...]
    """Every report that carries it, in the order in which they could be known."""
    because: tuple[Report, ...] = ()
    """The reports that retracted or superseded it."""

    @property
    def first(self) -> Report:
        """The report that had it first."""
        return self.reports[0]

    @property
    def as_of(self) -> date | None:
        """The last day for which it can hold: what the words say, else the day of publication."""
        when = self.first.as_of
        return (when.latest or when.earliest if when else None) or self.first.published_on

    @property
    def incremental(self) -> bool:
        """Whether it counts only what is new."""
        return self.first.cumulative is False

    @property
    def number(self) -> int | None:
        """The number by which it is ordered: the value, else the bound that is given."""
        quantity = self.quantity
        return next((number for number in (quantity.value, quantity.low, quantity.high) if number is not None), None)

    @property
    def order(self) -> tuple[bool, date, Order]:
        """The order in which figures hold and could be known."""
        return self.as_of is None, self.as_of or date.min, self.first.order

    @property
    def telling(self) -> tuple[date | None, str, str | None]:
        """As of when, where and by whom it is told first: figures that share it are of one voice and one moment."""
        return self.as_of, self.first.document, self.source


def entries_of(reports: Sequence[Report]) -> tuple[Entry, ...]:
    """Unite reports that say one figure, and tell what became of each figure.

    Args:
        reports: the reports of one series, in the order in which they could be known.

    Returns:
        The figures, in the order in which they hold and could be known.

    Example:
        >>> entries_of(())
        ()
    """
    told = [report for report in reports if report.quantity is not None and report.status not in ("retracted", "denied")]
    against = [report for report in reports if report.status in ("retracted", "denied")]
    families: dict[tuple[object, ...], list[Report]] = {}
    for report in told:
        families.setdefault(_said(report, against), []).append(report)
    made = [_entry(family, against) for family in families.values()]
    entries = sorted([*made, *_only_denied(against, made)], key=lambda entry: entry.order)
    return tuple(_related(sorted(_superseded(entries), key=_settled_order)))


def _settled_order(entry: Entry) -> tuple[bool, date, tuple[bool, str, str], bool, Order]:
    """Of what one document tells as of one day, what is superseded comes before what took its place, wherever it stands in the text."""
    unknown, day, order = entry.order
    return unknown, day, order[:3], entry.state != "superseded", order


def _said(report: Report, against: Sequence[Report]) -> tuple[object, ...]:
    """What makes two reports one: the same source, number and manner; a figure told again after its retraction is another entry."""
    quantity = report.quantity
    number = quantity and (quantity.value, quantity.low, quantity.high, quantity.qualifier)
    before = [blow for blow in against if blow.order < report.order]
    gone = any(_strikes(blow, report) for blow in before), any(_said_anew(report, blow) for blow in before if _same_number(blow, report))
    manner = (report.status, report.cumulative is False, report.as_of.edtf if report.as_of and report.cumulative is False else None)
    return report.source, number, manner, gone, report.verdict == "reject", report.words if report.source is None else None


def _strikes(blow: Report, report: Report) -> bool:
    if any(record == report.record for _, record in blow.relates_to):
        return True
    if blow.status == "denied":  # who denies speaks for what others say of his own, not for all
        return _same_number(blow, report) and blow.source is not None and blow.source == report.source
    return _same_number(blow, report) and not _said_anew(report, blow)


def _same_number(blow: Report, report: Report) -> bool:
    if blow.quantity is None or report.quantity is None or blow.quantity.value is None:
        return False
    return blow.quantity.value == (report.quantity.low if report.quantity.value is None else report.quantity.value)


def _said_anew(report: Report, blow: Report) -> bool:
    """Who withdrew a figure can give it again, but then the words say a day after the withdrawal; else it is the old figure printed late."""
    latest = report.as_of.latest if report.as_of else None
    return blow.source is not None and blow.source == report.source and latest is not None and blow.published_on is not None and latest > blow.published_on


def _entry(family: Sequence[Report], against: Sequence[Report]) -> Entry:
    first = family[0]
    blows = tuple(blow for blow in against if _strikes(blow, first))
    state: State = "standing"
    if first.verdict == "reject":
        state = "rejected"
    elif any(report.verdict == "accept" for report in family):
        state, blows = "standing", ()
    elif first.status in ("planned", "possible"):
        state = "unasserted"
    elif blows:
        late = any(blow.order < first.order for blow in blows)
        retracted = any(blow.status == "retracted" for blow in blows)
        state = ("repeats_retracted" if late else "retracted") if retracted else "denied"
    if first.quantity is None:
        raise AssertionError("only reports with a quantity make an entry")
    return Entry(quantity=first.quantity, source=first.source, state=state, relation="first", reports=tuple(family), because=blows)


def _only_denied(against: Sequence[Report], made: Sequence[Entry]) -> Iterator[Entry]:
    """A figure that is known only by its retraction or denial is an entry too."""
    struck = {blow.order for entry in made for blow in entry.because}
    for blow in against:
        if blow.order not in struck and blow.quantity is not None:
            state: State = "retracted" if blow.status == "retracted" else "denied"
            yield Entry(quantity=blow.quantity, source=blow.source, state=state, relation="first", reports=(blow,), because=(blow,))


def _superseded(entries: Sequence[Entry]) -> Iterator[Entry]:
    """A later figure of one source takes the place of its earlier ones, and one without a source that repeats another goes with it."""
    for position, entry in enumerate(entries):
        later = [other for place, other in enumerate(entries) if _takes_the_place(other, entry, comes_later=place > position)]
        accepted = any(report.verdict == "accept" for report in entry.reports)
        if entry.state == "standing" and later and not accepted:
            yield attrs.evolve(entry, state="superseded", because=later[0].reports)
        else:
            yield entry


def _takes_the_place(other: Entry, entry: Entry, *, comes_later: bool) -> bool:
    if other is entry or other.state != "standing" or other.incremental or entry.incremental:
        return False
    if _corrects(other, entry) or _corrects(entry, other):
        return _corrects(other, entry)
    if other.telling == entry.telling:
        return _above(other, entry)
    if not comes_later:
        return False
    if other.source is not None and other.source == entry.source:
        return True
    newer = other.as_of is not None and entry.as_of is not None and other.as_of > entry.as_of
    return newer and (other.first.official or not entry.first.official)


def _corrects(one: Entry, other: Entry) -> bool:
    named = {record for report in one.reports for relation, record in report.relates_to if relation == "corrects"}
    return any(report.record in named for report in other.reports)


def _above(one: Entry, other: Entry) -> bool:
    """A count from the beginning cannot fall: of two that one voice tells at one moment, the higher is the later, or the whole of which the other is a part."""
    below = interval_of(other)
    return interval_of(one).certainly_above(below.low if below.high is None else below.high)


def _related(entries: Iterable[Entry]) -> Iterator[Entry]:
    seen: list[Entry] = []
    for entry in entries:
        yield attrs.evolve(entry, relation=_relation(entry, seen))
        seen.append(entry)


def _relation(entry: Entry, seen: Sequence[Entry]) -> Relation:
    before = [other for other in seen if other.incremental == entry.incremental]
    if any(interval_of(other) == interval_of(entry) and other.quantity.qualifier == entry.quantity.qualifier for other in before):
        return "repeats"
    if entry.incremental:
        return "adds"
    counted = [other for other in before if other.state not in ("retracted", "repeats_retracted", "rejected", "denied", "unasserted")]
    if not counted:
        return "first"
    return "revises_down" if (entry.number or 0) < (counted[-1].number or 0) else "revises_up"


def interval_of(entry: Entry) -> Interval:
    """Give the numbers that a figure can mean.

    Args:
        entry: the figure.

    Returns:
        From its lower bound, or its value, to its upper one; without a top where none is given.
    """
    quantity = entry.quantity
    low = quantity.low if quantity.low is not None else quantity.value
    high = quantity.high if quantity.high is not None else quantity.value
    return Interval(low=low or 0, high=high)

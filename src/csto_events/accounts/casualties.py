"""Casualty series: what was reported, by whom, when it was known, as of when, and what became of it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import Final, Literal, TypeAlias

import attrs

from csto_events.accounts.entries import Entry, entries_of, interval_of
from csto_events.accounts.groups import GroupClass
from csto_events.accounts.reports import Kind, Order, Report
from csto_events.model.schema import Json

ContradictionKind: TypeAlias = Literal["same_day", "falls", "part_above_total", "number_changes_meaning"]


@attrs.frozen(kw_only=True)
class Estimate:
    """A bound of a range, and the entry and rule that made it.

    Example:
        >>> Estimate(number=225, rule="the latest", entry=None).number
        225
    """

    number: int | None
    """The number; None where nothing bounds it."""
    rule: str
    """The rule that chose it, in words."""
    entry: Entry | None
    """What it rests on."""


@attrs.frozen(kw_only=True)
class Range:
    """Best, low and high, as the Uppsala Conflict Data Program gives them; each says which rule made it.

    Example:
        >>> Range.__name__
        'Range'
    """

    best: Estimate
    """What is to be used where one number has to be."""
    low: Estimate
    """The smallest number that is reported and stands."""
    high: Estimate
    """The largest one."""


@attrs.frozen(kw_only=True)
class Contradiction:
    """Figures that cannot all be right or mean the same. It is told, never settled by a mean.

    Example:
        >>> Contradiction(kind="falls", message="18, then 16", entries=()).kind
        'falls'
    """

    kind: ContradictionKind
    """How they disagree."""
    message: str
    """That in words."""
    entries: tuple[Entry, ...]
    """The figures."""


def _in_order(reports: Iterable[Report]) -> tuple[Report, ...]:
    return tuple(sorted(reports, key=lambda report: report.order))


@attrs.frozen(kw_only=True)
class Series:
    """What was reported of one kind of harm to one class of people in one event. Bitemporal: each figure holds as of a day and is known from a day.

    Example:
        >>> Series(event="event:0", kind="killed", group="people", reports=()).current() is None
        True
    """

    event: str
    """The id of the event."""
    kind: Kind
    """The kind of harm."""
    group: GroupClass
    """The class of people."""
    place: str | None = None
    """The part of the event's area for which it holds; None for all of it."""
    reports: tuple[Report, ...] = attrs.field(converter=_in_order)
    """Every report, those that were retracted, denied or rejected among them."""

    def as_known_on(self, day: date | str) -> "Series":
        """Give the series of the reports that were published on that day or before it: nothing later tells on it.

        Args:
            day: the day, as a date or in ISO 8601.

        Returns:
            A series. Reports without a day of publication are not in it.
        """
        until = date.fromisoformat(day) if isinstance(day, str) else day
        return attrs.evolve(self, reports=[report for report in self.reports if report.published_on is not None and report.published_on <= until])

    def entries(self) -> tuple[Entry, ...]:
        """Give the figures in the order in which they hold and could be known, each with what became of it."""
        return entries_of(self.reports)

    def current(self) -> Entry | None:
        """Give the figure that stands.

        A figure that a person accepted stands before all others. Else it is that of the latest day as of which a standing figure holds;
        on one day that of a named state, body or person before others, then an exact number before "almost 10,000", then that which was published
        last, then the lower one.
        """
        return self.range().best.entry

    def range(self) -> Range:
        """Give best, low and high, each with its rule. Figures that are incremental, retracted, denied, rejected or superseded do not count."""
        standing = [entry for entry in self.entries() if entry.state == "standing" and not entry.incremental]
        if not standing:
            return Range(**dict.fromkeys(("best", "low", "high"), Estimate(number=None, rule="no figure stands", entry=None)))
        accepted = [entry for entry in standing if any(report.verdict == "accept" for report in entry.reports)]
        best = max(accepted or standing, key=_worth)
        low = min(standing, key=lambda entry: (_low(entry), entry.order))
        unbounded = [entry for entry in standing if _high(entry) is None]
        high = max(standing, key=lambda entry: (_high(entry) or 0, entry.order))
        return Range(
            best=Estimate(number=best.number, rule=("accepted by a person" if accepted else _BEST) + _coded(best), entry=best),
            low=Estimate(number=_low(low), rule="the lowest of the figures that stand, one of each source", entry=low),
            high=Estimate(
                number=_high(high),
                rule="the highest of the figures that stand, one of each source" + (f"; {len(unbounded)} more have no upper bound" if unbounded else ""),
                entry=high,
            ),
        )

    def by_source(self) -> dict[str | None, tuple[Entry, ...]]:
        """Give the figures of each source."""
        entries = self.entries()
        sources = sorted({entry.source for entry in entries}, key=lambda source: source or "")
        return {source: tuple(entry for entry in entries if entry.source == source) for source in sources}

    def revisions(self) -> tuple[Entry, ...]:
        """Give the figures that changed what was known, without those that repeat another."""
        return tuple(entry for entry in self.entries() if entry.relation != "repeats")

    def contradictions(self) -> tuple[Contradiction, ...]:
        """Give the figures of this series that disagree."""
        entries = [entry for entry in self.entries() if entry.state in ("standing", "superseded")]
        return (*_same_day(entries), *_falls(entries))


_BEST: Final = "the latest figure that stands; of one day the one with a named source, then an exact one, then the last published, then the lower"


def _worth(entry: Entry) -> tuple[bool, date, bool, bool, tuple[bool, str], int, Order]:
    published, is_exact = entry.first.order[:2], entry.quantity.qualifier == "exact"
    return entry.as_of is not None, entry.as_of or date.min, entry.first.official, is_exact, published, -(entry.number or 0), entry.first.order


def _coded(entry: Entry) -> str:
    """Say of a coder's number that it is one, as the schemes themselves do; ACLED's is neither best, low nor high."""
    quantity = entry.quantity
    if quantity.qualifier != "estimate":
        return ""
    return "; a coder's estimate" + (" without bounds" if quantity.low is None and quantity.high is None else "")


def _low(entry: Entry) -> int:
    quantity = entry.quantity
    return quantity.low if quantity.low is not None else quantity.value or 0


def _high(entry: Entry) -> int | None:
    quantity = entry.quantity
    return quantity.high if quantity.high is not None else quantity.value


# Contradictions


def _same_day(entries: Sequence[Entry]) -> Iterator[Contradiction]:
    days: dict[date | None, list[Entry]] = {}
    for entry in entries:
        if not entry.incremental and entry.as_of is not None:
            days.setdefault(entry.as_of, []).append(entry)
    for day, told in sorted(days.items(), key=lambda item: str(item[0])):
        for one, other in combinations(told, 2):
            if one.source != other.source and not interval_of(one).overlaps(interval_of(other)):
                message = f"as of {day}: {one.quantity.text} by {_voice(one)}, {other.quantity.text} by {_voice(other)}"
                yield Contradiction(kind="same_day", message=message, entries=(one, other))


def _falls(entries: Sequence[Entry]) -> Iterator[Contradiction]:
    """A count from the beginning cannot fall; where it does, one of the two was wrong or meant other people."""
    counted = [entry for entry in entries if not entry.incremental and entry.as_of is not None]
    highest: Entry | None = None
    for entry in counted:
        if highest is not None and interval_of(entry).certainly_below(interval_of(highest).low) and entry.as_of != highest.as_of:
            message = f"{highest.quantity.text} as of {highest.as_of} by {_voice(highest)}, then {entry.quantity.text} as of {entry.as_of} by {_voice(entry)}"
            yield Contradiction(kind="falls", message=message, entries=(highest, entry))
        if highest is None or (entry.number or 0) > (highest.number or 0):
            highest = entry


def across(series: Sequence[Series]) -> tuple[Contradiction, ...]:
    """Give the contradictions between the series of one event: a part above its total, a number that changes its meaning.

    Args:
        series: the series of an event.

    Returns:
        The contradictions.

    Example:
        >>> across(())
        ()
    """
    return (*_parts_above(series), *_changed_meanings(series))


def _parts_above(series: Sequence[Series]) -> Iterator[Contradiction]:
    totals = {one.kind: one.current() for one in series if one.group == "people" and one.place is None}
    for one in series:
        part, total = one.current(), totals.get(one.kind)
        if (one.group != "people" or one.place) and part and total:
            top = interval_of(total).high
            if top is not None and interval_of(part).certainly_above(top):
                message = f"{part.quantity.text} {one.group.replace('_', ' ')} {one.kind}, of {total.quantity.text} in all"
                yield Contradiction(kind="part_above_total", message=message, entries=(part, total))


def _changed_meanings(series: Sequence[Series]) -> Iterator[Contradiction]:
    """One number of ten and more that is told, within two weeks, of other people or another harm than before."""
    told: dict[int, list[tuple[str, Entry]]] = {}
    for line in series:
        for entry in line.entries():
            value = entry.quantity.value
            if value is not None and value >= 10 and entry.quantity.qualifier == "exact" and line.place is None and not entry.incremental:
                told.setdefault(value, []).append((f"{line.group.replace('_', ' ')} {line.kind}", entry))
    for number, meanings in sorted(told.items()):
        for (one_means, one), (other_means, other) in combinations(meanings, 2):
            near = one.as_of and other.as_of and abs((one.as_of - other.as_of).days) <= 14
            if one_means != other_means and near and one.first.record != other.first.record:
                message = f"{number}: {one_means} by {_voice(one)}, {other_means} by {_voice(other)}"
                yield Contradiction(kind="number_changes_meaning", message=message, entries=(one, other))


def _voice(entry: Entry) -> str:
    report = entry.first
    return report.source_text or report.publisher or report.document


@attrs.frozen(kw_only=True)
class Casualties:
    """All series of one event.

    Example:
        >>> Casualties(event="event:0", reports=()).series
        ()
    """

    event: str
    """The id of the event."""
    reports: tuple[Report, ...]
    """All figures."""
    nationwide: bool = False
    """Whether the event covers a state, so that the figure of a city is a part."""

    @property
    def series(self) -> tuple[Series, ...]:
        """The series: totals first."""
        scopes: dict[tuple[str, str, str], list[Report]] = {}
        for report in self.reports:
            scopes.setdefault((self._scope(report) or "", report.kind, report.group_class), []).append(report)
        return tuple(
            Series(event=self.event, kind=found[0].kind, group=found[0].group_class, place=place or None, reports=tuple(found))
            for (place, _, _), found in sorted(scopes.items(), key=lambda item: (item[0][0], item[0][2] != "people", item[0]))
        )

    def of(self, kind: Kind, group: GroupClass = "people", *, place: str | None = None) -> Series:
        """Give the series of a kind of harm, a class of people and a place; an empty one where nothing was reported."""
        empty = Series(event=self.event, kind=kind, group=group, place=place, reports=())
        return next((one for one in self.series if (one.kind, one.group, one.place) == (kind, group, place)), empty)

    def as_known_on(self, day: date | str) -> "Casualties":
        """Give the series as they were known on a day."""
        return attrs.evolve(self, reports=tuple(report for one in self.series for report in one.as_known_on(day).reports))

    def contradictions(self) -> tuple[Contradiction, ...]:
        """Give all contradictions: within a series, and between them."""
        found = self.series
        return (*(contradiction for one in found for contradiction in one.contradictions()), *across(found))

    def plain(self) -> dict[str, Json]:
        """Give everything as plain data: each figure with what became of it and the records and words that carry it."""
        return {
            "event": self.event,
            "series": [_plain_series(series) for series in self.series],
            "contradictions": [{"kind": one.kind, "message": one.message} for one in self.contradictions()],
        }

    def _scope(self, report: Report) -> str | None:
        return " ".join(report.places) or None if self.nationwide else None


def _plain_series(series: Series) -> dict[str, Json]:
    bounds = series.range()
    return {
        "kind": series.kind,
        "group": series.group,
        "place": series.place,
        **{name: {"number": bound.number, "rule": bound.rule} for name, bound in (("best", bounds.best), ("low", bounds.low), ("high", bounds.high))},
        "entries": [_plain_entry(entry) for entry in series.entries()],
    }


def _plain_entry(entry: Entry) -> dict[str, Json]:
    return {
        "text": entry.quantity.text,
        "number": entry.number,
        "qualifier": entry.quantity.qualifier,
        "as_of": entry.as_of.isoformat() if entry.as_of else None,
        "source": entry.source,
        "state": entry.state,
        "relation": entry.relation,
        "reports": [
            {"record": report.record, "document": report.document, "publisher": report.publisher, "published": report.published, "words": report.words}
            for report in entry.reports
        ],
    }

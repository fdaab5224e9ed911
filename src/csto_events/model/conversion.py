"""What became of everything in a conversion: what was carried, what was approximated, what has no place.

A reader of another scheme and a writer of any format say it in the same words, so that no loss is silent and two reports can be added.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal, TypeAlias, overload

import attrs

Fate: TypeAlias = Literal["carried", "approximated", "lost"]
"""carried: it stands there as it was; approximated: something near it stands there; lost: it has no place there."""

MOST_PLACES: Final = 5
"""How many places of one kind are named; all are counted."""
_ORDER: Final[tuple[Fate, ...]] = ("carried", "approximated", "lost")


@attrs.frozen(kw_only=True)
class Transfer:
    """What became of one kind of thing, how often, and where.

    Example:
        >>> print(Transfer(fate="approximated", what="when", count=2, places=("records[0].when", "records[4].when"), how="the first day of the span"))
        when: 2, as the first day of the span (records[0].when, records[4].when)
    """

    fate: Fate
    """Whether it was carried, approximated or lost."""
    what: str
    """The kind of thing, in the words of where it came from: `documents`, `attribution`, a column's name."""
    count: int
    """How many of them."""
    places: tuple[str, ...] = ()
    """Where the first of them stand: paths in a bundle, or lines and columns of a table."""
    how: str | None = None
    """What stands there instead, or why it has no place."""

    def __str__(self) -> str:
        shown = ", ".join(self.places) + (", ..." if self.places and len(self.places) < self.count else "")
        how = f", {'as ' if self.fate == 'approximated' else ''}{self.how}" if self.how else ""
        return f"{self.what}: {self.count}{how}{f' ({shown})' if shown else ''}"


@attrs.frozen(repr=False)
class ConversionReport(Sequence[Transfer]):
    """All that a conversion did: first what was carried, then what was approximated, then what was lost.

    Two reports of steps that follow one another are added by `+`.

    Example:
        >>> report = ConversionReport((Transfer(fate="lost", what="documents", count=3),))
        >>> report, report.lossless, [str(line) for line in report.lost]
        (<ConversionReport: 0 carried, 0 approximated, 3 lost>, False, ['documents: 3'])
    """

    items: tuple[Transfer, ...] = ()
    """The lines."""

    @overload
    def __getitem__(self, index: int) -> Transfer: ...
    @overload
    def __getitem__(self, index: slice) -> "ConversionReport": ...
    def __getitem__(self, index: int | slice) -> "Transfer | ConversionReport":
        return ConversionReport(self.items[index]) if isinstance(index, slice) else self.items[index]

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Transfer]:
        return iter(self.items)

    def __add__(self, other: "ConversionReport") -> "ConversionReport":
        tally = Tally()
        for line in (*self, *other):
            tally.add_line(line)
        return tally.report()

    def __repr__(self) -> str:
        counts = (f"{sum(line.count for line in self._of(fate))} {fate}" for fate in _ORDER)
        return f"<ConversionReport: {', '.join(counts)}>"

    def _of(self, fate: Fate) -> tuple[Transfer, ...]:
        return tuple(line for line in self.items if line.fate == fate)

    @property
    def carried(self) -> tuple[Transfer, ...]:
        """What stands there as it was."""
        return self._of("carried")

    @property
    def approximated(self) -> tuple[Transfer, ...]:
        """What is near it."""
        return self._of("approximated")

    @property
    def lost(self) -> tuple[Transfer, ...]:
        """What has no place there."""
        return self._of("lost")

    @property
    def lossless(self) -> bool:
        """Whether everything was carried."""
        return not (self.approximated or self.lost)


class Tally:
    """Counts what becomes of things while they are converted, in memory that does not grow with their number.

    Example:
        >>> tally = Tally()
        >>> for number in range(1000):
        ...     tally.add("lost", "mandate", f"records[{number}].mandate", how="has no column")
        >>> print(tally.report()[0])
        mandate: 1000, has no column (records[0].mandate, records[1].mandate, records[2].mandate, records[3].mandate, records[4].mandate, ...)
    """

    def __init__(self) -> None:
        self._counts: dict[tuple[Fate, str, str | None], int] = {}
        self._places: dict[tuple[Fate, str, str | None], list[str]] = defaultdict(list)

    def add(self, fate: Fate, what: str, place: str | None = None, *, times: int = 1, how: str | None = None) -> None:
        """Count something.

        Args:
            fate: what became of it.
            what: the kind of thing.
            place: where it stands; the first five of a kind are kept.
            times: how often; no line where 0.
            how: what stands there instead, or why it has no place. Things that differ in it are counted apart.
        """
        key = (fate, what, how)
        if times:
            self._counts[key] = self._counts.get(key, 0) + times
            if place is not None and len(kept := self._places[key]) < MOST_PLACES:
                kept.append(place)

    def add_line(self, line: Transfer) -> None:
        """Count what a line of another report says."""
        self.add(line.fate, line.what, times=line.count, how=line.how)
        kept = self._places[line.fate, line.what, line.how]
        kept += line.places[: MOST_PLACES - len(kept)]

    def add_all(self, fate: Fate, counts: Iterable[tuple[str, int]]) -> None:
        """Count kinds of things without places.

        Args:
            fate: what became of them.
            counts: the kinds, and how many of each; none is no line.
        """
        for what, times in counts:
            self.add(fate, what, times=times)

    def report(self) -> ConversionReport:
        """Give the report of all that was counted so far; kinds stand in the order in which they were met."""
        lines = [
            Transfer(fate=fate, what=what, count=count, places=tuple(self._places.get((fate, what, how), ())), how=how)
            for (fate, what, how), count in self._counts.items()
        ]
        return ConversionReport(tuple(sorted(lines, key=lambda line: _ORDER.index(line.fate))))


NOTHING: Final = ConversionReport()
"""The report of nothing."""

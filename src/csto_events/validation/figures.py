"""Figures: numbers that cannot all be true. Only what is certain counts; "about 5,800" contradicts nothing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from typing import TypeAlias

import attrs

from csto_events.model import (
    Bundle,
    CasualtyFigure,
    CasualtyReport,
    Contingent,
    Deployment,
    EnforcementFigure,
    EnforcementReport,
    Interval,
    Relation,
    StateId,
    Unrest,
)
from csto_events.validation.rule import Context, Flaw, Node, rule
from csto_events.validation.samples import article, bundle, claim, exactly, figure, on

Figure: TypeAlias = CasualtyFigure | EnforcementFigure
Report: TypeAlias = CasualtyReport | EnforcementReport


def _killed(words: str, *figures: CasualtyFigure) -> Bundle:
    text = article(words)
    return bundle(text, claim(CasualtyReport, text, figures=figures))


def _reports(context: Context) -> Iterator[Node[Report]]:
    yield from context.all(CasualtyReport)
    yield from context.all(EnforcementReport)


def counted(report: Report) -> list[tuple[int, Figure, Interval]]:
    """Give the figures of a report that have a number, each with its position and what is certain of the number.

    Example:
        >>> report = _killed("In all 24 were killed.", figure("killed", 24)).records[0]
        >>> [(position, interval.low) for position, _, interval in counted(report)]
        [(0, 24)]
    """
    figures: tuple[Figure, ...] = report.figures
    return [(position, figure, figure.quantity.interval) for position, figure in enumerate(figures) if figure.quantity is not None]


def source_of(report: Report) -> str | None:
    """Give who is the source of a report: an id, else the words.

    Example:
        >>> source_of(_killed("In all 24 were killed.", figure("killed", 24)).records[0]) is None
        True
    """
    said = report.attribution
    return None if said is None else said.source or said.source_text


def _is_one_twice(report: Report) -> bool:
    """Whether a report has several figures of one thing."""
    return len({(figure_.kind, figure_.group) for figure_ in report.figures}) < len(report.figures)


def _told(interval: Interval) -> str:
    if interval.high is None:
        return f"at least {interval.low:,}"
    return f"{interval.low:,}" if interval.low == interval.high else f"{interval.low:,} to {interval.high:,}"


@attrs.define
class _Seen:
    """The figures of one thing that were met so far: the one with the highest lower bound and the one with the lowest upper bound."""

    least: tuple[str, Interval]
    most: tuple[str, Interval]

    def against(self, interval: Interval) -> tuple[str, Interval] | None:
        """Give one that cannot be true together with another figure, where there is one."""
        if interval.high is not None and self.least[1].low > interval.high:
            return self.least
        return self.most if self.most[1].certainly_below(interval.low) else None

    def add(self, path: str, interval: Interval) -> None:
        """Add a figure."""
        if interval.low > self.least[1].low:
            self.least = path, interval
        if interval.high is not None and (self.most[1].high is None or interval.high < self.most[1].high):
            self.most = path, interval


def _clash(seen: dict[object, _Seen], key: object, path: str, interval: Interval) -> tuple[str, Interval] | None:
    """Give an earlier figure of one thing that cannot be true together with this one, and remember this one."""
    known = seen.setdefault(key, _Seen((path, interval), (path, interval)))
    against = known.against(interval)
    known.add(path, interval)
    return against


@rule(
    "figures/contradict-within-report",
    title="Two figures of one report that cannot both be true",
    why="One source is made to say two things at once; two sources or two moments were written into one report.",
    tier="must",
    severity="error",
    source="Schema, reading: a report is one set of figures with one attribution and one as-of date; UCDP GED, one estimate for an event and source",
    good=lambda: _killed("At first 20 soldiers and then 24 civilians were killed.", figure("killed", 20, "soldiers"), figure("killed", 24, "civilians")),
    bad=lambda: _killed("At first 20 and then 24 were killed.", figure("killed", 20), figure("killed", 24)),
    at="records[0].figures[1].quantity",
    on="At first 20 and then 24 were killed.",
)
def _contradict_within_report(context: Context) -> Iterator[Flaw]:
    for node in _reports(context):
        seen: dict[object, _Seen] = {}
        for position, figure_, interval in counted(node.value) if _is_one_twice(node.value) else ():
            at = f"figures[{position}]"
            against = _clash(seen, (figure_.kind, figure_.group), f"{node.path}.{at}", interval)
            if against is not None:
                message, mend = f"{_told(interval)}, where {against[0]} has {_told(against[1])}", "make a report of each"
                yield node.flaw(message, mend, at=f"{at}.quantity")


@rule(
    "figures/part-above-whole",
    title="A part that is certainly greater than its whole",
    why="The smaller number is read as the toll.",
    severity="error",
    source="Schema, reading: a figure with a `group` is a part of the total beside it; OHCHR 2019, disaggregation",
    good=lambda: _killed("Of 23 people killed three were children.", figure("killed", 23), figure("killed", 3, "children", "three")),
    bad=lambda: _killed("Of 23 people killed 33 were children.", figure("killed", 23), figure("killed", 33, "children")),
    at="records[0].figures[1].quantity",
    on="Of 23 people killed 33 were children.",
)
def _part_above_whole(context: Context) -> Iterator[Flaw]:
    for node in (one for one in _reports(context) if any(figure_.group is not None for figure_ in one.value.figures)):
        wholes = {figure_.kind: interval for _, figure_, interval in counted(node.value) if figure_.group is None}
        for position, figure_, interval in counted(node.value):
            whole = wholes.get(figure_.kind) if figure_.group is not None else None
            if whole is not None and whole.certainly_below(interval.low):
                message, mend = f"{_told(interval)} {figure_.group} of {_told(whole)} in all", "correct the one that is wrong"
                yield node.flaw(message, mend, at=f"figures[{position}].quantity")


def _children(number: int) -> Bundle:
    text = article(f"In all 23 people were killed. Among them were {number} children.")
    whole = claim(CasualtyReport, text, "In all 23 people were killed", figures=(figure("killed", 23),))
    relation = Relation(relation="part_of", record=whole.id)
    part = claim(CasualtyReport, text, f"Among them were {number} children", figures=(figure("killed", number, "children"),), relates_to=(relation,))
    return bundle(text, whole, part)


@rule(
    "figures/part-of-smaller-report",
    title="A report that is part of another one with a smaller figure",
    why="Whoever takes the whole for the toll leaves out some of the dead.",
    severity="error",
    source="Schema, reading: a part told in a sentence of its own is a report of its own, `part_of` the first; Every Casualty 2016, totals and parts",
    good=lambda: _children(3),
    bad=lambda: _children(33),
    at="records[1].figures[0].quantity",
    on="Among them were 33 children",
)
def _part_of_smaller_report(context: Context) -> Iterator[Flaw]:
    for node in _reports(context):
        for relation in node.value.relates_to:
            whole = context.identified.get(relation.record)
            if relation.relation != "part_of" or not isinstance(whole, CasualtyReport | EnforcementReport):
                continue
            totals: dict[str, Interval] = {figure_.kind: interval for _, figure_, interval in counted(whole) if figure_.group is None}
            yield from _above(node, totals, whole.id)


def _above(node: Node[Report], totals: Mapping[str, Interval], whole: str) -> Iterator[Flaw]:
    for position, figure_, interval in counted(node.value):
        total = totals.get(figure_.kind)
        if total is not None and total.certainly_below(interval.low):
            message, mend = f"{_told(interval)}, of which {whole} has {_told(total)} in all", "correct the figure, or take the relation out"
            yield node.flaw(message, mend, at=f"figures[{position}].quantity")


def _divided(killed: int) -> Bundle:
    return _killed(f"There were 10 casualties, {killed} of them killed.", figure("casualties", 10), figure("killed", killed))


@rule(
    "figures/more-killed-than-casualties",
    title="More killed and wounded than casualties",
    why="The undivided number holds both, so that one of the figures is wrong.",
    severity="error",
    source="Schema, casualty_report: `casualties` is the number that is not divided into killed and wounded",
    good=lambda: _divided(4),
    bad=lambda: _divided(14),
    at="records[0].figures[0].quantity",
    on="There were 10 casualties, 14 of them killed.",
)
def _more_killed_than_casualties(context: Context) -> Iterator[Flaw]:
    for node in (one for one in context.all(CasualtyReport) if any(figure_.kind == "casualties" for figure_ in one.value.figures)):
        figures = [one for one in counted(node.value) if one[1].group is None]
        total = _sum({figure_.kind: interval for _, figure_, interval in figures if figure_.kind in ("killed", "wounded")}.values())
        for position, figure_, interval in figures:
            if figure_.kind == "casualties" and interval.certainly_below(total.low):
                message, mend = f"{_told(interval)} casualties, of whom {_told(total)} killed or wounded", "correct the one that is wrong"
                yield node.flaw(message, mend, at=f"figures[{position}].quantity")


def _sum(intervals: Iterable[Interval]) -> Interval:
    return reduce(Interval.__add__, intervals, Interval(low=0, high=0))


def _mission(kazakh: int) -> Bundle:
    text = article(f"The force of 300 has 100 Armenians and {kazakh} Mongolians.")
    contingents = (
        Contingent(contributor=StateId("state:ARM"), personnel=exactly(100)),
        Contingent(contributor=StateId("state:MNG"), personnel=exactly(kazakh)),
    )
    return bundle(text, claim(Deployment, text, contingents=contingents, personnel=exactly(300)))


@rule(
    "figures/contingents-above-total",
    title="Contingents that are together greater than the whole force",
    why="Troops are counted twice, or the whole is one contributor's share.",
    severity="error",
    source="Schema, deployment: `personnel` is the whole",
    good=lambda: _mission(200),
    bad=lambda: _mission(250),
    at="records[0].personnel",
    on="The force of 300 has 100 Armenians and 250 Mongolians.",
)
def _contingents_above_total(context: Context) -> Iterator[Flaw]:
    for node in context.all(Deployment):
        whole = node.value.personnel
        parts = _sum(contingent.personnel.interval for contingent in node.value.contingents if contingent.personnel is not None)
        if whole is not None and whole.certainly_below(parts.low):
            message, mend = f"{_told(whole.interval)} in all, of whom the contingents have {_told(parts)}", "correct the one that is wrong"
            yield node.flaw(message, mend, at="personnel")


def _tolls(second: str) -> Bundle:
    text = article("In riots 24 people were killed by January 9. By January 9 or 10 there were 31 killed.")
    riots = claim(Unrest, text, "In riots")
    ninth = on("2022-01-09", "January 9")
    first = claim(CasualtyReport, text, "24 people were killed by January 9", event=riots.id, figures=(figure("killed", 24),), as_of=ninth)
    figures, as_of = (figure("killed", 31),), on(second, "January 9 or 10")
    other = claim(CasualtyReport, text, "By January 9 or 10 there were 31 killed", event=riots.id, figures=figures, as_of=as_of)
    return bundle(text, riots, first, other)


@rule(
    "figures/reports-contradict",
    title="Two reports of one source, event and day that cannot both be true",
    why="One of the two is a misreading, or of another event or day, or corrects the other without saying so.",
    severity="warning",
    source="Schema, relations: what mends a figure `corrects` or `retracts` it; Every Casualty 2016, contradictory sources",
    good=lambda: _tolls("2022-01-10"),
    bad=lambda: _tolls("2022-01-09"),
    at="records[2].figures[0].quantity",
    on="By January 9 or 10 there were 31 killed",
)
def _reports_contradict(context: Context) -> Iterator[Flaw]:
    seen: dict[object, _Seen] = {}
    for node in _standing_reports(context):
        report = node.value
        as_of = report.as_of.edtf if report.as_of is not None else None
        for position, figure_, interval in counted(report):
            at = f"figures[{position}].quantity"
            key = (report.evidence[0].document, source_of(report), report.event, as_of, report.cumulative, figure_.kind, figure_.group)
            against = _clash(seen, key, f"{node.path}.{at}", interval)
            if against is not None and not against[0].startswith(f"{node.path}."):
                message, mend = f"{_told(interval)}, where {against[0]} has {_told(against[1])}", "say which corrects the other, or what tells them apart"
                yield node.flaw(message, mend, at=at)


def _standing_reports(context: Context) -> Sequence[Node[CasualtyReport]]:
    """The reports of a known event and moment that no other report mends or is mended by."""
    mended = {relation.record for node in context.records for relation in node.value.relates_to}
    return [
        node
        for node in context.all(CasualtyReport)
        if node.value.status == "reported" and node.value.event and node.value.as_of and not node.value.relates_to and node.value.id not in mended
    ]


RULES = (_contradict_within_report, _part_above_whole, _part_of_smaller_report, _more_killed_than_casualties, _contingents_above_total, _reports_contradict)

"""Casualties: reports of harm against what those who record casualties ask of a record."""

from collections.abc import Iterator, Mapping
from typing import Final

from csto_events.model import Bundle, CasualtyFigure, CasualtyKind, CasualtyReport, Interval, PlaceId, Relation, Unrest, When
from csto_events.validation.rule import Context, Flaw, Node, rule
from csto_events.validation.samples import article, bundle, claim, figure, on

_GRAVE: Final[tuple[tuple[CasualtyKind, tuple[CasualtyKind, ...]], ...]] = (
    ("hospitalised", ("wounded", "casualties")),
    ("critical", ("wounded", "hospitalised", "casualties")),
)
"""Kinds of harm that are a part of another: who is in hospital was hurt, who is in a critical condition is in hospital."""


def _unplaced(published: str | None) -> Bundle:
    text = article("In all 24 were killed.", published)
    return bundle(text, claim(CasualtyReport, text, figures=(figure("killed", 24),)))


@rule(
    "casualties/neither-time-nor-place",
    title="A report of harm without any time or place",
    why="It can be matched with no other report, so that the same dead are counted again, or never.",
    severity="warning",
    source="OHCHR 2019, the least that a record holds: date and place; Every Casualty 2016, minimum of a record",
    good=lambda: _unplaced("2022-01-11"),
    bad=lambda: _unplaced(None),
    at="records[0]",
    on="In all 24 were killed.",
)
def _neither_time_nor_place(context: Context) -> Iterator[Flaw]:
    for node in context.all(CasualtyReport):
        report = node.value
        known = report.when or report.as_of or report.where or report.event or report.relates_to or report.status in ("denied", "retracted")
        if not known and context.published(report) is None:
            message, mend = "no date, no place, no event, and no day of publication", "give at least one of them"
            yield Flaw(path=node.path, message=message, mend=mend, span=report.evidence[0])


def _in_hospital(number: int) -> Bundle:
    text = article(f"Of 24 wounded {number} are in hospital.")
    return bundle(text, claim(CasualtyReport, text, figures=(figure("wounded", 24), figure("hospitalised", number))))


@rule(
    "casualties/graver-above-milder",
    title="More in hospital, or in a critical condition, than were hurt",
    why="One of the two figures is of other people, or of another day.",
    severity="warning",
    source="OHCHR 2019, consistency of figures; Schema, casualty_report: kinds of figures",
    good=lambda: _in_hospital(9),
    bad=lambda: _in_hospital(90),
    at="records[0].figures[1].quantity",
    on="Of 24 wounded 90 are in hospital.",
)
def _graver_above_milder(context: Context) -> Iterator[Flaw]:
    for node in context.all(CasualtyReport):
        whole = {one.kind: one.quantity.interval for one in node.value.figures if one.group is None and one.quantity is not None}
        for position, one in enumerate(node.value.figures):
            if one.group is None and one.quantity is not None:
                yield from _too_many(node, position, one, one.quantity.interval, whole)


def _too_many(node: Node[CasualtyReport], position: int, one: CasualtyFigure, number: Interval, whole: Mapping[CasualtyKind, Interval]) -> Iterator[Flaw]:
    for kind, milder in _GRAVE:
        if one.kind != kind:
            continue
        for other in milder:
            if other in whole and whole[other].certainly_below(number.low):
                message = f"{number.low:,} {kind}, and {whole[other].high:,} {other}"
                mend = "correct the one that is wrong, or make a report of each"
                yield Flaw(path=f"{node.path}.figures[{position}].quantity", message=message, mend=mend, span=node.value.evidence[0])
                return


def _falling(corrects: bool) -> Bundle:
    text = article("In riots 31 had been killed by January 8. By January 9 it was 24.")
    riots = claim(Unrest, text, "In riots", where=(PlaceId("place:KZ/almaty"),))
    common: dict[str, object] = {"event": riots.id, "cumulative": True}
    first = claim(CasualtyReport, text, "31 had been killed by January 8", figures=(figure("killed", 31),), as_of=on("2022-01-08", "January 8"), **common)
    mends = (Relation(relation="corrects", record=first.id),) if corrects else ()
    common |= {"as_of": on("2022-01-09", "January 9"), "relates_to": mends}
    later = claim(CasualtyReport, text, "By January 9 it was 24", figures=(figure("killed", 24),), **common)
    return bundle(text, riots, first, later)


@rule(
    "casualties/toll-falls-unexplained",
    title="A cumulative toll that falls, and no correction that says so",
    why="Either a figure was misread, or a source took one back, which is news and has to be kept.",
    severity="warning",
    source="Every Casualty 2016, corrections are open and dated; Schema, relations: corrects, retracts",
    good=lambda: _falling(corrects=True),
    bad=lambda: _falling(corrects=False),
    at="records[2].figures[0].quantity",
    on="By January 9 it was 24",
)
def _toll_falls_unexplained(context: Context) -> Iterator[Flaw]:
    highest: dict[object, tuple[When, int]] = {}
    for node, as_of in _cumulative(context):
        report, said = node.value, node.value.attribution
        source = None if said is None else said.source or said.source_text
        for position, one in enumerate(report.figures):
            number = one.quantity.interval if one.quantity is not None else None
            if number is None:
                continue
            key = (report.event, source, one.kind, one.group)
            known = highest.get(key)
            if known is not None and known[0].before(as_of) and number.certainly_below(known[1]):
                message = f"at most {number.high:,} on {as_of.edtf}, after at least {known[1]:,} on {known[0].edtf}"
                mend = "say that it corrects the earlier report, or correct the figure"
                yield Flaw(path=f"{node.path}.figures[{position}].quantity", message=message, mend=mend, span=report.evidence[0])
            if known is None or number.low > known[1]:
                highest[key] = as_of, number.low


def _cumulative(context: Context) -> list[tuple[Node[CasualtyReport], When]]:
    """The reports that give a toll up to a day, by that day, without those that mend another one."""
    dated = [
        (node, node.value.as_of)
        for node in context.all(CasualtyReport)
        if node.value.cumulative and node.value.as_of is not None and node.value.event and node.value.status == "reported" and not node.value.relates_to
    ]
    return sorted(dated, key=lambda pair: (str(pair[1].earliest), pair[0].value.id))


RULES = (_neither_time_nor_place, _graver_above_milder, _toll_falls_unexplained)

"""Casualties: reports of harm against what those who record casualties ask of a record."""

from collections.abc import Iterator, Mapping
from typing import Final

from csto_events.model import Bundle, CasualtyKind, CasualtyReport, PlaceId, Relation, Unrest, When
from csto_events.validation.figures import counted, source_of
from csto_events.validation.rule import Context, Flaw, Node, rule
from csto_events.validation.samples import article, bundle, claim, figure, on

_MILDER: Final[Mapping[str, tuple[CasualtyKind, ...]]] = {
    "hospitalised": ("wounded", "casualties"),
    "critical": ("wounded", "hospitalised", "casualties"),
}
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
            yield node.flaw(message, mend)


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
        totals = [(position, one.kind, number) for position, one, number in counted(node.value) if one.group is None]
        whole = {kind: number for _, kind, number in totals}
        for position, kind, number in totals:
            exceeded = next((milder for milder in _MILDER.get(kind, ()) if milder in whole and whole[milder].certainly_below(number.low)), None)
            if exceeded is not None:
                message = f"{number.low:,} {kind}, and {whole[exceeded].high:,} {exceeded}"
                yield node.flaw(message, "correct the one that is wrong, or make a report of each", at=f"figures[{position}].quantity")


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
        for position, one, number in counted(node.value):
            key = (node.value.event, source_of(node.value), one.kind, one.group)
            known = highest.get(key)
            if known is not None and known[0].before(as_of) and number.certainly_below(known[1]):
                message = f"at most {number.high:,} on {as_of.edtf}, after at least {known[1]:,} on {known[0].edtf}"
                mend = "say that it corrects the earlier report, or correct the figure"
                yield node.flaw(message, mend, at=f"figures[{position}].quantity")
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

"""Quantities: numbers and bounds that do not go with their qualifier, or with what is counted."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from csto_events.model import Bundle, CasualtyReport, Qualifier, Quantity, When
from csto_events.validation.rule import Context, Flaw, Node, rule, shown
from csto_events.validation.samples import article, bundle, claim, exactly, figure, on

_FITS: Mapping[Qualifier, tuple[Callable[[int | None, int | None, int | None], bool], str]] = {
    "exact": (lambda value, low, high: value is not None and value == low == high, "one number as value, low and high"),
    "approximate": (lambda value, low, high: value is not None and low is None and high is None, "a value and no bound"),
    "at_least": (lambda value, low, high: value is None and low is not None and high is None, "a low bound alone"),
    "more_than": (lambda value, low, high: value is None and low is not None and high is None, "a low bound alone"),
    "at_most": (lambda value, low, high: value is None and low is None and high is not None, "a high bound alone"),
    "less_than": (lambda value, low, high: value is None and low is None and high is not None, "a high bound alone"),
    "range": (lambda value, low, high: value is None and low is not None and high is not None, "a low and a high bound"),
    "vague": (lambda value, low, high: value is None and low is not None and high is None, "a low bound alone"),
    "estimate": (lambda value, low, high: value is not None, "a value, with bounds or without"),
}
"""What of value, low and high each qualifier has, as the table of the schema says."""
_MOST = 10_000_000
"""More people than any event of the domain has killed, hurt, moved or sent."""


def _counted(quantity: Quantity, text: str = "At least 12 were killed.") -> Bundle:
    document = article(text)
    report = figure("killed", 1)
    return bundle(document, claim(CasualtyReport, document, figures=(type(report)(kind="killed", quantity=quantity),)))


def _placed(context: Context) -> Iterator[Node[Quantity]]:
    return (node for node in context.all(Quantity) if node.record is not None)


@rule(
    "quantities/bounds-against-qualifier",
    title="Numbers that do not go with their qualifier",
    why="Whoever takes the upper bound finds one where the words give none, or finds none where they do.",
    tier="must",
    severity="error",
    source="Schema, quantity: the table of qualifiers; UCDP GED, best, low and high estimate",
    good=lambda: _counted(Quantity(low=12, qualifier="at_least", text="At least 12")),
    bad=lambda: _counted(Quantity(value=12, low=12, high=12, qualifier="at_least", text="At least 12")),
    at="records[0].figures[0].quantity",
    on="At least 12 were killed.",
)
def _bounds_against_qualifier(context: Context) -> Iterator[Flaw]:
    for node in _placed(context):
        quantity = node.value
        fits, wanted = _FITS[quantity.qualifier]
        if not fits(quantity.value, quantity.low, quantity.high):
            given = ", ".join(name for name in ("value", "low", "high") if getattr(quantity, name) is not None)
            message, mend = f"{quantity.qualifier} with {given}", f"give {wanted}, or another qualifier"
            yield node.flaw(message, mend)


@rule(
    "quantities/year-as-count",
    title="A year, taken for a number of people",
    why="One false figure of two thousand dead outweighs everything else that is added up.",
    severity="warning",
    source="Schema, quantity: a count as a text gives it; Zhong 2023, numbers that are read as counts",
    good=lambda: _dated(exactly(12, "12")),
    bad=lambda: _dated(exactly(2021, "2021")),
    at="records[0].figures[0].quantity",
    on="In April 2021 clashes killed 12.",
)
def _year_as_count(context: Context) -> Iterator[Flaw]:
    years: dict[str, set[str]] = {}
    for when in context.all(When):
        if when.record is not None:
            years.setdefault(when.record.id, set()).update(_year().findall(when.value.edtf))
    for node in _placed(context):
        record, words = node.record, node.value.text
        if record is not None and _year().fullmatch(words) and words in years.get(record.id, ()):
            message, mend = f"{shown(words)} is the year of its date, too", "leave the figure out, or the date"
            yield node.flaw(message, mend)


def _dated(quantity: Quantity) -> Bundle:
    document = article("In April 2021 clashes killed 12.")
    when = on("2021-04", "April 2021", "explicit")
    report = claim(CasualtyReport, document, figures=(type(figure("killed", 1))(kind="killed", quantity=quantity),), when=when)
    return bundle(document, report)


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?:19|20)[0-9]{2}(?![0-9])")


@rule(
    "quantities/beyond-belief",
    title="A number of people that no event of this kind has reached",
    why="A slip by a thousand looks like any other number, and drowns all others in a sum.",
    severity="warning",
    source="OHCHR 2019, verification; UCDP GED, checks of outliers",
    good=lambda: _counted(exactly(12_000), "In all 12,000 were killed."),
    bad=lambda: _counted(exactly(12_000_000), "In all 12,000,000 were killed."),
    at="records[0].figures[0].quantity",
    on="In all 12,000,000 were killed.",
)
def _beyond_belief(context: Context) -> Iterator[Flaw]:
    for node in _placed(context):
        least = node.value.low if node.value.low is not None else node.value.value
        if least is not None and least > _MOST:
            message, mend = f"{least:,} people", "look whether the number was read rightly, and what it counts"
            yield node.flaw(message, mend)


RULES = (_bounds_against_qualifier, _year_as_count, _beyond_belief)

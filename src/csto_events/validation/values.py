"""Values against words: numbers, dates and names that the text does not give."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from csto_events.language.agreement import holds, same_numbers, says_none
from csto_events.language.numbers import read_quantity
from csto_events.model import (
    Attribution,
    Bundle,
    CasualtyFigure,
    CasualtyReport,
    Contingent,
    Decision,
    Deployment,
    EnforcementFigure,
    Evidence,
    Meeting,
    Party,
    Quantity,
    Unrest,
    Visit,
    When,
)
from csto_events.validation.rule import Context, Flaw, Node, rule, shown
from csto_events.validation.samples import article, bundle, claim, exactly, on

_IN_WORDS: Mapping[type[object], tuple[str, ...]] = {
    Attribution: ("source_text", "cue", "via"),
    CasualtyFigure: ("group",),
    Contingent: ("equipment",),
    Decision: ("subject", "legal_basis"),
    Deployment: ("mandate",),
    EnforcementFigure: ("group",),
    Meeting: ("topic",),
    Party: ("text",),
    Unrest: ("cause",),
    Visit: ("purpose",),
    When: ("text",),
}
"""The fields that hold words of the text."""


def _report(quantity: Quantity, text: str = "In all, 164 soldiers were killed.", group: str | None = "soldiers") -> Bundle:
    document = article(text)
    return bundle(document, claim(CasualtyReport, document, figures=(CasualtyFigure(kind="killed", quantity=quantity, group=group),)))


def _quantities(context: Context) -> Iterator[tuple[Node[Quantity], tuple[Evidence, ...]]]:
    """Each quantity with the evidence of its record."""
    return ((node, node.record.evidence) for node in context.all(Quantity) if node.record is not None)


@rule(
    "values/quantity-outside-evidence",
    title="A number whose words do not stand in the evidence",
    why="The number was taken from somewhere else, or made up; part of another number counts as made up.",
    tier="must",
    severity="error",
    source="Schema, evidence: the smallest clause that holds the record's words; Zhong 2023, numbers that belong to other words",
    good=lambda: _report(exactly(164)),
    bad=lambda: _report(exactly(64)),
    at="records[0].figures[0].quantity.text",
    on="In all, 164 soldiers were killed.",
)
def _quantity_outside_evidence(context: Context) -> Iterator[Flaw]:
    for node, evidence in _quantities(context):
        words = node.value.text
        # A row of a coded data set has its estimate in three cells.
        if node.value.qualifier != "estimate" and not any(holds(piece.exact, words) for piece in evidence):
            message, mend = f"{shown(words)} does not stand in the evidence", "give the words of the text, or the evidence that has them"
            yield node.flaw(message, mend, at="text")


_read_once = lru_cache(maxsize=8192)(read_quantity)
"""Texts have few numbers, and each of them often."""


@rule(
    "values/quantity-misread",
    title="A number that its own words do not give",
    why="The sum is wrong by as much, and looks as if the text said so.",
    tier="must",
    severity="error",
    source="Schema, quantity: reading `text` again gives the same quantity; UCDP GED, estimates as the source has them",
    good=lambda: _report(exactly(164)),
    bad=lambda: _report(exactly(146, "164")),
    at="records[0].figures[0].quantity",
    on="In all, 164 soldiers were killed.",
)
def _quantity_misread(context: Context) -> Iterator[Flaw]:
    for node, evidence in _quantities(context):
        quantity, read = node.value, _read_once(node.value.text)
        if read is None and quantity.high == 0:
            continue  # "not" is no number, but may well say that there are none: that is another rule's
        if not same_numbers(read, quantity):
            message = f"{shown(quantity.text)} is read as {_said(read)}, and is given as {_said(quantity)}"
            yield node.flaw(message, "give the numbers that the words say", span=_piece(quantity.text, evidence))


def _said(quantity: Quantity | None) -> str:
    if quantity is None:
        return "no quantity"
    numbers = {"value": quantity.value, "low": quantity.low, "high": quantity.high}
    given = [f"{name} {number}" for name, number in numbers.items() if number is not None]
    return f"{', '.join(given)} ({quantity.qualifier})"


def _piece(words: str, evidence: tuple[Evidence, ...]) -> Evidence | None:
    """The piece of evidence that has the words."""
    return next((piece for piece in evidence if words in piece.exact), None)


@rule(
    "values/zero-from-nothing",
    title="A zero that no word says",
    why="“Nobody was hurt” is news; a zero that stands for “not said” hides that nobody knows.",
    severity="error",
    source="Schema, principles: never invent precision; an unknown is null, zero is a number; Every Casualty 2016, what is not known",
    good=lambda: _report(exactly(0, "No"), "No soldiers were killed."),
    bad=lambda: _report(exactly(0, "soldiers"), "Many soldiers were killed."),
    at="records[0].figures[0].quantity",
    on="Many soldiers were killed.",
)
def _zero_from_nothing(context: Context) -> Iterator[Flaw]:
    for node, evidence in _quantities(context):
        if node.value.high == 0 and not any(says_none(piece.exact) for piece in evidence):
            message, mend = "zero, and no word of the evidence says so", "leave the figure out, or give the words"
            yield node.flaw(message, mend)


def _began(text: str) -> Bundle:
    document = article("Protests over prices began on January 2.")
    return bundle(document, claim(Unrest, document, cause="prices", when=on("2022-01-02", text)))


@rule(
    "values/words-not-in-text",
    title="Words that the document does not have",
    why="What looks like a quotation of the text is somebody's paraphrase, or invented.",
    severity="warning",
    source="Schema: these fields are in the words of the text",
    good=lambda: _began("January 2"),
    bad=lambda: _began("January 5"),
    at="records[0].when.text",
    on="Protests over prices began on January 2.",
)
def _words_not_in_text(context: Context) -> Iterator[Flaw]:
    vocabulary = cache(_vocabulary)
    for kind, fields in _IN_WORDS.items():
        for node in context.all(kind):
            evidence = node.record.evidence[0] if node.record is not None else None
            text = context.text(evidence.document) if evidence is not None else None
            for field in fields if text is not None else ():
                words = getattr(node.value, field)
                if words and (missing := sorted(vocabulary(words) - vocabulary(text or ""))):
                    message, mend = f"the document does not have {', '.join(map(shown, missing))}", "give the words of the text, or none"
                    yield node.flaw(message, mend, at=field)


def _vocabulary(text: str) -> frozenset[str]:
    return frozenset(_word().findall(text.casefold()))


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")


RULES = (_quantity_outside_evidence, _quantity_misread, _zero_from_nothing, _words_not_in_text)

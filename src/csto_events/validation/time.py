"""Time: dates out of order, after their own publication, or more exact than the text."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from csto_events.model import (
    AnyRecord,
    Basis,
    Bundle,
    CasualtyReport,
    Chairmanship,
    Deployment,
    EnforcementReport,
    Exercise,
    Membership,
    OrganisationId,
    StateId,
    Tenure,
    When,
)
from csto_events.validation.rule import Context, Flaw, Node, becomes, rule
from csto_events.validation.samples import article, bundle, claim, figure, on

_ZONES = timedelta(days=1)
"""An evening in Washington is the next day in Almaty."""


def _of(context: Context, *kinds: type[AnyRecord]) -> Iterator[Node[AnyRecord]]:
    return (node for node in context.records if isinstance(node.value, kinds))


def _date(record: AnyRecord, field: str) -> When | None:
    found = getattr(record, field, None)
    return found if isinstance(found, When) else None


def _in_order(context: Context, kinds: tuple[type[AnyRecord], ...], first: str, last: str) -> Iterator[Flaw]:
    """Find records in which one date is certainly after another that should follow it."""
    for node in _of(context, *kinds):
        early, late = _date(node.value, first), _date(node.value, last)
        if early is not None and late is not None and late.before(early):
            message, mend = f"{last} {late.edtf} is before {first} {early.edtf}", "give the dates in order, or leave the wrong one out"
            yield node.flaw(message, mend, at=f"{last}")


def _stay(started: str, ended: str) -> Bundle:
    text = article("Troops stayed in Kazakhstan from January 7 to January 10.")
    return bundle(text, claim(Deployment, text, host=StateId("state:KAZ"), started=on(started, "January 7"), ended=on(ended, "January 10")))


@rule(
    "time/ends-before-it-begins",
    title="An end before the beginning",
    why="Every length of stay or of office that is computed from the two is nonsense.",
    severity="error",
    source="Schema: `since` and `until`, `started` and `ended`; EDTF 2019, intervals",
    good=lambda: _stay("2022-01-07", "2022-01-10"),
    bad=lambda: _stay("2022-01-07", "2021-01-10"),
    at="records[0].ended",
    on="Troops stayed in Kazakhstan from January 7 to January 10.",
)
def _ends_before_it_begins(context: Context) -> Iterator[Flaw]:
    yield from _in_order(context, (Membership, Chairmanship, Tenure), "since", "until")
    yield from _in_order(context, (Deployment, Exercise), "started", "ended")
    yield from _in_order(context, (Deployment,), "announced", "ended")


def _announced(day: str) -> Bundle:
    text = article("The dispatch, announced on January 6, began on January 7.")
    return bundle(text, claim(Deployment, text, announced=on(day, "January 6"), started=on("2022-01-07", "January 7")))


@rule(
    "time/announced-after-it-began",
    title="A deployment that was announced after it began",
    why="It may be so, but more often the two dates were exchanged.",
    severity="warning",
    source="Schema, deployment: `announced`, `started`, `ended`",
    good=lambda: _announced("2022-01-06"),
    bad=lambda: _announced("2022-01-08"),
    at="records[0].started",
    on="The dispatch, announced on January 6, began on January 7.",
)
def _announced_after_it_began(context: Context) -> Iterator[Flaw]:
    yield from _in_order(context, (Deployment,), "announced", "started")


def _appointed(status: str) -> Bundle:
    text = article("Armenia chairs the bloc from November 2022.")
    since = on("2022-11", "November 2022", "explicit")
    return bundle(text, claim(Chairmanship, text, status=status, organisation=OrganisationId("org:csto"), state=StateId("state:ARM"), since=since))


@rule(
    "time/fact-in-the-future",
    title="A fact that lies after the publication of its document",
    why="A year was supplied wrongly, or a plan is reported as done.",
    severity="error",
    source="Schema, reading: dates resolve against the publication date; plans have status `planned`",
    good=lambda: _appointed("planned"),
    bad=lambda: _appointed("reported"),
    at="records[0].since",
    on="Armenia chairs the bloc from November 2022.",
)
def _fact_in_the_future(context: Context) -> Iterator[Flaw]:
    for node in context.records:
        published = context.published(node.value)
        if published is None or node.value.status != "reported":
            continue
        for field in _facts(node.value):
            when = _date(node.value, field)
            if when is not None and _is_after(when, published):
                message, mend = f"{field} {when.edtf} is after the publication on {published}", "correct the date, or set the status to planned"
                yield node.flaw(message, mend, at=f"{field}")


def _facts(record: AnyRecord) -> tuple[str, ...]:
    """The dates that cannot be in the future where a record is reported; troops that were ordered may still start."""
    if isinstance(record, Deployment):
        begun = record.phase in ("under_way", "completed", "withdrawing", "withdrawn")
        return ("announced", "started") if begun else ("announced",)
    return ("when", "since", "started")


def _is_after(when: When, published: date) -> bool:
    return when.earliest is not None and when.earliest - published > _ZONES


def _toll(as_of: str) -> Bundle:
    text = article("As of January 10, 164 people were killed.")
    return bundle(text, claim(CasualtyReport, text, figures=(figure("killed", 164),), as_of=on(as_of, "January 10")))


@rule(
    "time/figures-after-publication",
    title="Figures as of a day after the publication of their document",
    why="In a curve of tolls the figure stands on a day on which nobody had said it.",
    severity="error",
    source="Schema, casualty_report: `as_of` is the moment for which the figures hold; OHCHR 2019, dates of figures",
    good=lambda: _toll("2022-01-10"),
    bad=lambda: _toll("2023-01-10"),
    at="records[0].as_of",
    on="As of January 10, 164 people were killed.",
)
def _figures_after_publication(context: Context) -> Iterator[Flaw]:
    for node in _of(context, CasualtyReport, EnforcementReport):
        published, as_of = context.published(node.value), _date(node.value, "as_of")
        if published is not None and as_of is not None and _is_after(as_of, published):
            message, mend = f"as of {as_of.edtf}, which is after the publication on {published}", "correct the date, or leave it out"
            yield node.flaw(message, mend, at="as_of")


def _left(basis: Basis) -> Bundle:
    text = article("The last troops left on January 19.", published="2022-01-20")
    return bundle(text, claim(Deployment, text, ended=on("2022-01-19", "January 19", basis)))


@rule(
    "time/year-from-nowhere",
    title="A date that is called explicit, with a year that the text does not give",
    why="A guess of the year is shown as the text's own word.",
    tier="must",
    severity="error",
    source="Schema, when: `basis` is `inferred` where a year is supplied; EDTF 2019, unspecified digits",
    good=lambda: _left("inferred"),
    bad=lambda: _left("explicit"),
    at="records[0].ended.basis",
    mends=True,
    on="The last troops left on January 19.",
)
def _year_from_nowhere(context: Context) -> Iterator[Flaw]:
    for node in context.all(When):
        when = node.value
        years = set(_year().findall(when.edtf)) if when.basis == "explicit" else set()
        if years and not any(year in when.text or year[2:] in _numbers(when.text) for year in years):
            message, mend = f"{when.edtf} is explicit, but {when.text!r} gives no year", "set the basis to inferred"
            yield node.flaw(message, mend, at="basis", fix=becomes(node.path, basis="inferred"))


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?<![\d-])\d{4}(?!\d)")


def _numbers(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\d+", text))


RULES = (_ends_before_it_begins, _announced_after_it_began, _fact_in_the_future, _figures_after_publication, _year_from_nowhere)

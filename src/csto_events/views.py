"""Something to look at: each record in words, and a bundle as a table for the terminal.

The words are for people; programs read the JSON. One record type has one function in `CLAIMS` that says what is claimed;
who says so, when, where and how are said once for all types.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

import attrs
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from csto_events.model import (
    AnyEntity,
    AnyRecord,
    ArmedIncident,
    Bundle,
    CasualtyFigure,
    CasualtyReport,
    Chairmanship,
    CodedEvent,
    Contingent,
    Decision,
    Deployment,
    Document,
    EnforcementFigure,
    EnforcementReport,
    Exercise,
    Meeting,
    Membership,
    Operation,
    Organisation,
    Party,
    Quantity,
    RecordKind,
    Request,
    Statement,
    Tenure,
    Unrest,
    Visit,
    When,
)
from csto_events.model.wording import counted
from csto_events.registry import AnyRow, MembershipRow, Registry, TenureRow

Names: TypeAlias = Mapping[str, str]

WIDE: Final = 110
"""From this many columns on a record is a row of a table; below, a paragraph of three lines."""
_LONGEST = 160
_STYLES: Mapping[str, str] = {"reported": "", "planned": "cyan", "possible": "yellow", "denied": "red", "retracted": "red"}
# C0, DEL and C1 move the cursor or colour the screen; the rest reorder a line (Unicode bidi controls) or break it.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


@attrs.frozen(kw_only=True)
class Row:
    """One record in words: what stands in a line of the table.

    Example:
        >>> Row(kind="casualty_report", claim="164 killed", source="the text", when="", where="", status="reported", words="").claim
        '164 killed'
    """

    kind: RecordKind
    """The type of the record."""
    claim: str
    """What is claimed."""
    source: str
    """Who says so."""
    when: str
    """When it happened, in EDTF."""
    where: str
    """Where it happened."""
    status: str
    """How it is asserted."""
    words: str
    """The words of the document."""


def rows(bundle: Bundle) -> Iterator[Row]:
    """Say each record of a bundle in words.

    Args:
        bundle: the bundle.

    Yields:
        One row a record, in the order of the bundle.

    Example:
        >>> list(rows(Bundle()))
        []
    """
    names = _names(bundle)
    for record in bundle.records:
        yield Row(
            kind=record.type,
            claim=_plain(CLAIMS[record.type](record, names)),
            source=_plain(_source(record, names)),
            when=_time(record),
            where=_plain(", ".join(_name(place, names) for place in record.where)),
            status=record.status,
            words=_plain(" … ".join(evidence.exact for evidence in record.evidence)),
        )


def view(bundle: Bundle, *, ledger: bool = False, width: int = 120) -> RenderableType:
    """Lay out a bundle for a terminal.

    Args:
        bundle: the bundle.
        ledger: whether to show the lines that were read and not coded.
        width: how many columns there are; on a narrow terminal a record is a paragraph instead of a row.

    Returns:
        Something that `rich.console.Console.print` prints.

    Example:
        >>> from rich.console import Console
        >>> Console().print(view(Bundle()))
        No documents, 0 records, 0 lines passed over
    """
    found = list(rows(bundle))
    parts: list[RenderableType] = [Text(_headline(document), style="bold") for document in bundle.documents]
    if found:
        parts.append(_table(found) if width >= WIDE else Group(*map(_paragraph, found)))
    if ledger and bundle.passed_over:
        parts.append(_ledger(bundle, width))
    parts.append(Text(_counts(bundle), style="dim"))
    return Group(*parts)


def notices(bundle: Bundle) -> Iterator[str]:
    """Say what a reader should know of a bundle before they trust that it is empty.

    Args:
        bundle: the bundle.

    Yields:
        One line a document that was not read.

    Example:
        >>> list(notices(Bundle()))
        []
    """
    languages = {document.id: document.language for document in bundle.documents}
    for line in bundle.passed_over:
        if line.reason == "not_english":
            language = languages.get(line.evidence.document) or "unknown"
            yield f"{line.evidence.document}: not English (language: {language}); nothing was read in it"


def entity_line(entity: AnyEntity) -> str:
    """Say what an entity is in one line, its parts divided by tabs: id, name, aliases.

    Args:
        entity: the entity.

    Returns:
        The line.

    Example:
        >>> entity_line(Registry.default().get("org:cis")).split(chr(9))[:2]
        ['org:cis', 'Commonwealth of Independent States']
    """
    return "\t".join((entity.id, entity.name, ", ".join(entity.aliases)))


def fact_line(row: AnyRow, known: Registry) -> str:
    """Say what the registry knows in one line, its parts divided by tabs: id, name, what, since and until, confidence, source.

    Args:
        row: a membership, chairmanship or tenure.
        known: the registry that it comes of.

    Returns:
        The line. Nothing after the slash of the time means that no end is known.

    Example:
        >>> registry = Registry.default()
        >>> fact_line(registry.chair("CSTO", on="2022-01-10"), registry).split(chr(9))[:4]
        ['state:ARM', 'Armenia', 'chair', '2021-09-16/2022-11-23']
    """
    holder, what = (row.person, row.office) if isinstance(row, TenureRow) else (row.state, row.standing if isinstance(row, MembershipRow) else "chair")
    return "\t".join((holder, known.get(holder).name, what, f"{row.since or ''}/{row.until or ''}", row.confidence.replace("_", " "), row.source))


def _columns(*columns: tuple[str, int]) -> Table:
    table = Table(box=None, pad_edge=False, expand=True, header_style="bold")
    for heading, ratio in columns:  # a column of tags has no share of the width: it is as wide as its longest tag
        table.add_column(heading, ratio=ratio or None, no_wrap=not ratio, overflow="fold")
    return table


def _table(found: Iterable[Row]) -> Table:
    table = _columns(("type", 0), ("what is claimed", 10), ("who says so", 5), ("when, where", 5), ("status", 0), ("the words", 9))
    for row in found:
        place = "\n".join(filter(None, (row.when, row.where)))
        status = Text(row.status, style=_STYLES[row.status])
        table.add_row(Text(row.kind), Text(_clipped(row.claim)), Text(row.source), Text(place), status, Text(_words(row), style="dim"))
    return table


def _paragraph(row: Row) -> Text:
    facts = " · ".join(filter(None, (row.source, row.when, row.where, row.status)))
    text = Text.assemble((row.kind, "bold"), "  ", _clipped(row.claim), "\n  ", (facts, _STYLES[row.status]))
    return text.append("\n  " + _words(row), style="dim") if _words(row) else text


def _words(row: Row) -> str:
    return "" if row.kind == "statement" else _clipped(row.words)  # what is claimed is the words already


def _ledger(bundle: Bundle, width: int) -> RenderableType:
    found = [(line.kind or "", line.reason, _plain(line.trigger or ""), _clipped(_plain(line.evidence.exact))) for line in bundle.passed_over]
    if width < WIDE:
        return Group(
            *(Text.assemble(("passed over", "bold"), f"  {kind} · {reason} · {trigger}\n  ", (words, "dim")) for kind, reason, trigger, words in found)
        )
    table = _columns(("passed over", 0), ("because", 0), ("trigger", 3), ("the sentence", 12))
    for cells in found:
        table.add_row(*map(Text, cells))
    return table


def _headline(document: Document) -> str:
    first = next(filter(None, map(str.strip, (document.text or "").splitlines())), document.id)
    return _plain(" · ".join(filter(None, (document.title or document.url or _clipped(first), document.publisher, document.published))))


def _counts(bundle: Bundle) -> str:
    if not bundle.documents:
        return f"No documents, {len(bundle.records):,} records, {len(bundle.passed_over):,} lines passed over"
    texts = counted(len(bundle.documents), "document")
    records = counted(len(bundle.records), "record")
    return f"{texts}, {records}, {counted(len(bundle.passed_over), 'line')} passed over"


def _plain(text: str) -> str:
    return " ".join(_UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text).split())


def _clipped(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def _names(bundle: Bundle) -> Names:
    return {entity.id: (entity.short_name if isinstance(entity, Organisation) else None) or entity.name for entity in bundle.entities}


def _name(identifier: str | None, names: Names) -> str:
    return "someone" if identifier is None else names.get(identifier, identifier)


def _source(record: AnyRecord, names: Names) -> str:
    attribution = record.attribution
    if attribution is None:
        return "the text"
    words = _name(attribution.source, names) if attribution.source else attribution.source_text or "someone unnamed"
    via = f", via {attribution.via}" if attribution.via else ""
    relayed = f", relayed by {_name(attribution.relayed_by, names)}" if attribution.relayed_by else ""
    return words + via + relayed


def _time(record: AnyRecord) -> str:
    labels = (("when", ""), ("as_of", "as of "), ("announced", "announced "), ("started", "from "), ("since", "from "), ("ended", "to "), ("until", "to "))
    given = ((label, getattr(record, name, None)) for name, label in labels)
    return ", ".join(f"{label}{when.edtf}" for label, when in given if isinstance(when, When))


def _number(quantity: Quantity | None) -> str:
    if quantity is None:
        return "an unknown number of"
    pattern = _NUMBERS.get(quantity.qualifier, "")
    value, low, high = quantity.value, quantity.low, quantity.high
    known = {"value": value, "low": low, "high": high, "above": None if low is None else low - 1, "below": None if high is None else high + 1}
    try:
        return pattern.format(**known) or quantity.text
    except TypeError:  # the qualifier asks for a bound that the quantity does not have
        return quantity.text


def _party(party: Party | None, names: Names) -> str:
    return "someone" if party is None else _name(party.entity, names) if party.entity else party.text or "someone"


def _spaced(tag: str | None) -> str:
    return (tag or "").replace("_", " ")


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


_NUMBERS: Mapping[str, str] = {
    "exact": "{value:,}",
    "approximate": "about {value:,}",
    "at_least": "at least {low:,}",
    "more_than": "more than {above:,}",
    "at_most": "at most {high:,}",
    "less_than": "fewer than {below:,}",
    "range": "{low:,} to {high:,}",
    "estimate": "{value:,} ({low:,} to {high:,})",
}


def _if(words: str, value: str | None) -> str:
    return words + value if value else ""


def _membership(record: Membership, names: Names) -> str:
    standing = {"former": "former member", "suspended": "suspended member", "candidate": "candidate"}.get(record.standing, record.standing)
    return f"{_name(record.state, names)}: {standing} of {_name(record.organisation, names)}"


def _chairmanship(record: Chairmanship, names: Names) -> str:
    return f"{_name(record.state, names)} chairs {_name(record.organisation, names)}"


def _tenure(record: Tenure, names: Names) -> str:
    return f"{_name(record.person, names)}: {record.office}" + (f" of {_name(record.of, names)}" if record.of else "")


def _statement(record: Statement, names: Names) -> str:
    return f"“{record.text}”" if record.mode == "direct" else record.text


def _meeting(record: Meeting, names: Names) -> str:
    kind = " ".join(filter(None, (record.session, _spaced(record.format), "meeting"))) + (f" of {_name(record.convened, names)}" if record.convened else "")
    return _joined(kind, _if("with ", ", ".join(_name(one, names) for one in record.participants)), _if("on ", record.topic))


def _request(record: Request, names: Names) -> str:
    return _joined(f"{_name(record.requester, names)} asks {_name(record.addressee, names)} for {_spaced(record.subject)}", record.outcome)


def _decision(record: Decision, names: Names) -> str:
    how = _if("by ", record.procedure)
    return _joined(f"{_name(record.body, names)} decides{_if(': ', record.subject)}", how, _if("under ", record.legal_basis))


def _visit(record: Visit, names: Names) -> str:
    return _joined(f"{_name(record.visitor, names)} → {_name(record.destination, names)}", record.purpose)


def _contingent(contingent: Contingent, names: Names) -> str:
    personnel = _number(contingent.personnel) if contingent.personnel else None
    return " ".join(filter(None, (_name(contingent.contributor, names), personnel, contingent.equipment)))


def _deployment(record: Deployment, names: Names) -> str:
    alone = record.contingents[0] if len(record.contingents) == 1 and record.contingents[0].contributor else None
    sender: str | None = record.organisation
    total, parts = record.personnel, "; ".join(_contingent(one, names) for one in record.contingents)
    if alone:
        sender, total, parts = alone.contributor, record.personnel or alone.personnel, alone.equipment or ""
    troops = f"{_number(total)} troops" if total else "troops"
    return f"{_name(sender, names)} → {_name(record.host, names)}: " + _joined(troops, parts, _spaced(record.phase), record.mandate)


def _exercise(record: Exercise, names: Names) -> str:
    participants = ", ".join(_name(one, names) for one in record.participants)
    personnel = f"{_number(record.personnel)} troops" if record.personnel else ""
    where = f" in {_name(record.host, names)}" if record.host else ""
    return _joined(f"exercise {record.name or ''}".strip() + where, record.organisation and _name(record.organisation, names), participants, personnel)


def _operation(record: Operation, names: Names) -> str:
    kind = "" if record.kind == "other" else _spaced(record.kind).replace("counter ", "counter-") + " "
    return _joined(f"{kind}operation by {_party(record.conducted_by, names)}", _spaced(record.phase))


def _armed_incident(record: ArmedIncident, names: Names) -> str:
    kind = "armed incident" if record.kind == "other" else _spaced(record.kind)
    return f"{kind} by {_party(record.actor, names)}" + (f" against {_party(record.target, names)}" if record.target else "")


def _figure(figure: CasualtyFigure | EnforcementFigure) -> str:
    done = {"critical": "in critical condition", "weapons_seized": "weapons seized", "other": "otherwise dealt with"}.get(figure.kind, figure.kind)
    if figure.kind == "weapons_seized" and figure.group:
        done = "seized"
    return " ".join(filter(None, (_number(figure.quantity), figure.group, done)))


def _casualty_report(record: CasualtyReport, names: Names) -> str:
    return ", ".join(map(_figure, record.figures))


def _enforcement_report(record: EnforcementReport, names: Names) -> str:
    return ", ".join(map(_figure, record.figures)) + (f" by {_party(record.by, names)}" if record.by else "")


def _unrest(record: Unrest, names: Names) -> str:
    kind = "unrest" if record.kind == "other" else _spaced(record.kind)
    return kind + _if(" over ", record.cause) + (f" against {_party(record.against, names)}" if record.against else "")


def _coded_event(record: CodedEvent, names: Names) -> str:
    code = " ".join(filter(None, (record.scheme, record.code, record.mode, record.context)))
    return f"{code}: {_party(record.actor, names)} → {_party(record.target, names)}"


CLAIMS: Mapping[RecordKind, Callable[[Any, Names], str]] = {
    "membership": _membership,
    "chairmanship": _chairmanship,
    "tenure": _tenure,
    "statement": _statement,
    "meeting": _meeting,
    "request": _request,
    "decision": _decision,
    "visit": _visit,
    "deployment": _deployment,
    "exercise": _exercise,
    "operation": _operation,
    "armed_incident": _armed_incident,
    "casualty_report": _casualty_report,
    "enforcement_report": _enforcement_report,
    "unrest": _unrest,
    "coded_event": _coded_event,
}
"""What says a record of each type in words."""

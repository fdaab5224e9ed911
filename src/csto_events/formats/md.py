"""Markdown: a brief for people, the claims by subject with who says them, and where. Written only.

| keeps | loses | changes |
|---|---|---|
| the claims with fields, source, status and words; documents without their texts; counts of the ledger | all else | names stand for ids |

Specification: CommonMark 0.31.2 (2024). What stands in a document is escaped, so that it is never markup.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

import attrs

from csto_events.formats.writing import Layout, parts_of, written_only
from csto_events.model.bundle import AnyRecord, Bundle, Document
from csto_events.model.claim import Record
from csto_events.model.conversion import ConversionReport, Tally
from csto_events.model.values import Party, Quantity, When
from csto_events.model.wording import counted

_SUBJECTS: Final[Mapping[str, str]] = {"harm": "Harm", "force": "Force", "talk": "Talk", "standing": "Standing", "coded": "Coded events"}
_COMMON: Final = frozenset(field.name for field in attrs.fields(Record)) | {"text"}


loads = written_only("Markdown")  # a brief is for people


def report(bundle: Bundle, *, layout: Layout) -> ConversionReport:
    """Say what of a bundle a brief tells.

    Args:
        bundle: the bundle.
        layout: not looked at.

    Returns:
        Everything that has parts there as approximated, the rest as lost.

    Example:
        >>> report(Bundle(), layout=Layout()).lossless
        True
    """
    tally = Tally()
    words = {"documents": "title, address and date", "entities": "their names", "records": "a line of words", "lines of the ledger": "a count of reasons"}
    for part, count in parts_of(bundle):
        tally.add("approximated" if part in words else "lost", part, times=count, how=words.get(part))
    return tally.report()


def dumps(bundle: Bundle, *, layout: Layout) -> str:
    r"""Write a brief.

    Args:
        bundle: what to write.
        layout: not looked at.

    Returns:
        The text, without a line feed at the end.

    Example:
        >>> dumps(Bundle(), layout=Layout())
        '# Brief\n\n0 claims in 0 documents.'
    """
    return "\n".join(_lines(bundle))


def _lines(bundle: Bundle) -> Iterator[str]:
    names: dict[str, str] = {entity.id: entity.name for entity in bundle.entities}
    numbers: dict[str, int] = {document.id: number for number, document in enumerate(bundle.documents, 1)}
    yield "# Brief"
    yield ""
    yield f"{counted(len(bundle.records), 'claim')} in {counted(len(bundle.documents), 'document')}."
    by_subject: dict[str, list[AnyRecord]] = {}
    for record in bundle.records:
        by_subject.setdefault(type(record).__module__.rpartition(".")[2], []).append(record)
    for subject, title in _SUBJECTS.items():
        if subject in by_subject:
            yield from ("", f"## {title}", "")
            yield from (_claim(record, names, numbers) for record in by_subject[subject])
    if bundle.documents:
        yield from ("", "## Documents", "")
        yield from (_source(document, number) for number, document in enumerate(bundle.documents, 1))
    if bundle.passed_over:
        yield from ("", "## Read and not coded", "")
        yield from (f"- {_plain(reason)}: {count}" for reason, count in sorted(Counter(line.reason for line in bundle.passed_over).items()))


def _claim(record: AnyRecord, names: Mapping[str, str], numbers: Mapping[str, int]) -> str:
    """Write a claim in one line: its type and fields, when and where, its words, and who says so."""
    own = ((field.name, getattr(record, field.name)) for field in attrs.fields(type(record)) if field.name not in _COMMON)
    parts = [f"{_plain(name)}: {shown}" for name, value in own if value not in (None, ()) and (shown := _shown(value, names))]
    when = [_shown(record.when, names)] if record.when else []
    where = [_escaped(names.get(place, place)) for place in record.where]
    status = "" if record.status == "reported" else f" ({record.status})"
    span = record.evidence[0]
    head = "; ".join([*when, *where, *parts])
    place = f" [{numbers[span.document]}]" if span.document in numbers else ""
    return f"- **{_plain(record.type)}**{status}{': ' + head if head else ''}. “{_escaped(span.exact)}”{_said(record, names)}{place}"


def _said(record: AnyRecord, names: Mapping[str, str]) -> str:
    said = record.attribution
    source = said and (names.get(str(said.source)) or said.source or said.source_text)
    return f", according to {_escaped(source)}" if source else ""


def _shown(value: Any, names: Mapping[str, str]) -> str:
    if isinstance(value, Quantity):
        return _escaped(value.text)
    if isinstance(value, When):
        return value.edtf
    if isinstance(value, Party):
        return _escaped(names.get(str(value.entity)) or value.entity or value.text or "")
    if isinstance(value, tuple):
        return ", ".join(filter(None, (_shown(one, names) for one in value)))
    if attrs.has(type(value)):
        fields = [getattr(value, field.name) for field in attrs.fields(type(value)) if field.name != "extra"]
        return " ".join(filter(None, (_shown(one, names) for one in fields if one is not None)))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _escaped(names.get(value) or (_plain(value) if value.replace("_", "").isalpha() else value))


def _source(document: Document, number: int) -> str:
    title = _escaped(document.title or document.id)
    rest = [_escaped(part) for part in (document.publisher, document.published) if part]
    address = f" <{document.url}>" if document.url and _address().fullmatch(document.url) else ""
    return f"{number}. {', '.join([title, *rest])}{address}"


def _plain(name: str) -> str:
    return name.replace("_", " ")


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"https?://[!-;=?-~]+")


def _escaped(text: str) -> str:
    """Make text that is no markup: of one line, with a backslash before what CommonMark could read."""
    return re.sub(r"([\\`*_{}\[\]<>()#+\-.!|~&])", r"\\\1", " ".join(text.split()))

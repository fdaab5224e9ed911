"""Provenance: where a document comes from, and whether ids are made of what they are said to be made of."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

import attrs

from csto_events.model import Bundle, Document, DocumentId, RecordId, Unrest
from csto_events.model.ids import document_id, record_id
from csto_events.validation.rule import Context, Flaw, becomes, rule, shown
from csto_events.validation.samples import article, bundle, claim

_TEXT = "Protests began in Almaty."


def _protests(**fields: object) -> Bundle:
    text = Document.of(_TEXT, url="https://example.org/1", published="2022-01-11", language="en")
    return Bundle(documents=(attrs.evolve(text, **fields),))  # type: ignore[arg-type]


@rule(
    "provenance/document-id-of-another",
    title="A document whose id is not made of its text, address and date",
    why="The same article has two ids and counts twice, or its text was changed after it was read.",
    tier="must",
    severity="error",
    source="Schema, document: the id is derived from text, url and published; Berkeley Protocol 2022, integrity by hashes",
    good=_protests,
    bad=lambda: _protests(id=DocumentId("doc:0000000000000000")),
    at="documents[0].id",
)
def _document_id_of_another(context: Context) -> Iterator[Flaw]:
    for node in context.all(Document):
        document = node.value
        wanted = document_id(document.text, document.url, document.published) if document.text is not None else document.id
        if document.id != wanted:
            message, mend = f"{document.id}, where text, url and published give {wanted}", "make the document by Document.of, and its evidence anew"
            yield node.flaw(message, mend, at="id")


def _record(**fields: object) -> Bundle:
    text = article(_TEXT)
    return bundle(text, claim(Unrest, text, "Protests began", **fields))


@rule(
    "provenance/record-id-of-another",
    title="A record whose id is not made of its place",
    why="Reading the same document again gives the claim another id, so that corrections and verdicts no longer find it.",
    tier="must",
    severity="error",
    source="Schema, records: the id is a hash over document, type, first evidence span and an ordinal",
    good=_record,
    bad=lambda: _record(id=RecordId("unrest:0123456789ab")),
    at="records[0].id",
    on="Protests began",
)
def _record_id_of_another(context: Context) -> Iterator[Flaw]:
    places = Counter((node.value.type, at.document, at.start, at.end) for node in context.records for at in node.value.evidence[:1])
    for node in context.records:
        record, at = node.value, node.value.evidence[0]
        there = places[record.type, at.document, at.start, at.end]
        if any(record.id == record_id(record.type, at.document, at.start, at.end, ordinal) for ordinal in range(there)):
            continue
        if record.id.startswith(f"{record.type}:"):
            wanted = record_id(record.type, at.document, at.start, at.end)
            message, mend = f"{record.id}, where its place gives {wanted}", "derive the id by csto_events.model.ids.record_id"
            yield node.flaw(message, mend, at="id", span=at)


@rule(
    "provenance/fetched-before-published",
    title="A document that was fetched before it was published",
    why="One of the two dates is wrong, and every date without a year is read by the one of publication.",
    severity="warning",
    source="Schema, document: `published` and `retrieved`; Berkeley Protocol 2022, time of collection",
    good=lambda: _protests(retrieved="2022-01-11"),
    bad=lambda: _protests(retrieved="2021-01-11"),
    at="documents[0].retrieved",
)
def _fetched_before_published(context: Context) -> Iterator[Flaw]:
    for node in context.all(Document):
        document = node.value
        published, retrieved = document.published_date, document.retrieved
        if published is not None and retrieved is not None and date.fromisoformat(retrieved[:10]) < _day_before(published):
            message, mend = f"fetched on {retrieved}, published on {document.published}", "correct the date that is wrong"
            yield node.flaw(message, mend, at="retrieved")


def _day_before(day: date) -> date:
    """The day before, since the two may be told in different time zones."""
    return day - timedelta(days=1) if day > date.min else day


@rule(
    "provenance/no-address",
    title="An address that leads nowhere",
    why="Nobody can look up the source, and a page that shows the address as a link may run it.",
    severity="warning",
    source="Schema, document: `url` is where it was published; RFC 3986, absolute references; Berkeley Protocol 2022, collection",
    good=_protests,
    bad=lambda: _addressed("javascript:alert(1)"),
    at="documents[0].url",
)
def _no_address(context: Context) -> Iterator[Flaw]:
    for node in context.all(Document):
        document = node.value
        if document.url is not None and not _address().match(document.url):
            message, mend = f"{shown(document.url)} is no absolute address", "give one that begins with https://, http:// or ftp://, or none"
            yield node.flaw(message, mend, at="url")


def _addressed(url: str) -> Bundle:
    return Bundle(documents=(Document.of(_TEXT, url=url, published="2022-01-11"),))


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"(?i)\A(?:https?|ftp)://[^\s/?#<>\"]+(?:[/?#][^\s<>\"]*)?\Z")


@rule(
    "provenance/language-without-tag",
    title="A language that is told by no tag",
    why="Whoever selects by language misses the document.",
    tier="must",
    severity="warning",
    source="Schema, document: `language` is BCP 47; RFC 5646, well-formed tags",
    good=_protests,
    bad=lambda: _protests(language="English"),
    at="documents[0].language",
    mends=True,
)
def _language_without_tag(context: Context) -> Iterator[Flaw]:
    for node in context.all(Document):
        document = node.value
        if document.language is not None and not _tag().match(document.language):
            known = _NAMES.get(document.language.strip().casefold())
            fix = becomes(node.path, language=known) if known is not None else None
            message, mend = f"{shown(document.language)} is no language tag", f"give a tag such as {known or 'en'}"
            yield node.flaw(message, mend, at="language", fix=fix)


_NAMES = {
    "english": "en",
    "russian": "ru",
    "armenian": "hy",
    "kazakh": "kk",
    "kyrgyz": "ky",
    "tajik": "tg",
    "belarusian": "be",
    "en_us": "en-US",
    "en_gb": "en-GB",
}


_TAG = (
    r"(?i)\A(?:[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,4}"
    r"(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8}){1,4}){0,4}(?:-x(?:-[a-z0-9]{1,8}){1,4})?|x(?:-[a-z0-9]{1,8}){1,4})\Z"
)
"""Language, script, region, variants, extensions, private use; or private use alone (RFC 5646, section 2.1)."""


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(_TAG)


def _kept(url: str | None) -> Bundle:
    return Bundle(documents=(attrs.evolve(Document.of(_TEXT, url=url), text=None),))


@rule(
    "provenance/neither-text-nor-address",
    title="A document without its text and without an address",
    why="The words on which every claim of it rests can be found by nobody.",
    severity="warning",
    source="Schema, document: the text may be left out; Berkeley Protocol 2022, preservation; Every Casualty 2016, sources can be traced",
    good=lambda: _kept("https://example.org/1"),
    bad=lambda: _kept(None),
    at="documents[0]",
)
def _neither_text_nor_address(context: Context) -> Iterator[Flaw]:
    for node in context.all(Document):
        if node.value.text is None and node.value.url is None:
            yield node.flaw("no text and no url", "give one of the two")


RULES = (
    _document_id_of_another,
    _record_id_of_another,
    _fetched_before_published,
    _no_address,
    _language_without_tag,
    _neither_text_nor_address,
)

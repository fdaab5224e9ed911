"""The strategies give what they promise."""

from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from csto_events import testing
from csto_events.model import Attribution, Bundle, Document, Evidence, Quantity, When
from csto_events.model.checks import BIGGEST
from csto_events.model.ids import document_id, record_id

some = settings(max_examples=25, deadline=None)


def inside(item: Any) -> Iterator[Any]:
    yield item
    if isinstance(item, tuple):
        for one in item:
            yield from inside(one)
    elif attrs.has(type(item)):
        for field in attrs.fields(type(item)):
            yield from inside(getattr(item, field.name))


@some
@given(testing.bundles())
def test_grounded_bundles_hold_together(bundle: Bundle) -> None:
    texts = {document.id: document.text for document in bundle.documents}
    ids = {item.id for item in (*bundle.entities, *bundle.records)}
    for item in inside((bundle.entities, bundle.records, bundle.passed_over)):
        if isinstance(item, Evidence):
            text = texts[item.document]
            assert text is not None
            assert text[item.start : item.end] == item.exact
        elif attrs.has(type(item)):
            references = [
                getattr(item, name, None) for name in ("event", "concerns", "record", "source", "relayed_by", "entity", "organisation", "host", "country")
            ]
            assert {one for one in references if one is not None} <= ids
    for record in bundle.records:
        at = record.evidence[0]
        assert record.id in {record_id(record.type, at.document, at.start, at.end, ordinal) for ordinal in range(4)}


@some
@given(testing.documents())
def test_documents_have_their_id(document: Document) -> None:
    assert document.text is None or document.id == document_id(document.text, document.url, document.published)


@some
@given(st.data())
def test_evidence_stands_in_the_document_that_is_given(data: st.DataObject) -> None:
    document = Document.of(data.draw(testing.texts(min_size=1)))
    at = data.draw(testing.evidences(document))
    assert (document.text or "")[at.start : at.end] == at.exact


@pytest.mark.parametrize(
    ("strategy", "wanted"),
    [
        (testing.quantities(), lambda made: isinstance(made, Quantity) and made.high == BIGGEST),
        (testing.whens(), lambda made: isinstance(made, When) and made.precision == "season"),
        (testing.whens(), lambda made: made.latest is None and made.earliest is not None),
        (testing.attributions(), lambda made: made == Attribution()),
        (testing.parties(), lambda made: made.text is None),
        (testing.documents(), lambda made: made.text is None),
        (testing.texts(), lambda made: not made.isascii()),
        (testing.extras(), len),
        (testing.bundles(), lambda made: made == Bundle()),
        (testing.bundles(), lambda made: made.records),
    ],
)
def test_the_corners_are_reached(strategy: "st.SearchStrategy[Any]", wanted: Any) -> None:
    assert wanted(find(strategy, wanted, settings=settings(max_examples=2000, database=None, phases=[Phase.generate], report_multiple_bugs=False)))

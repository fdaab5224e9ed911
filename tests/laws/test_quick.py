"""The quick ways of reading and writing JSON: they give what the careful ways give, and take nothing that those would refuse."""

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import csto_events
from csto_events import Bundle, Document, InvalidDocumentError, Limits
from csto_events.formats import json as codec
from csto_events.formats.writing import Layout
from csto_events.model import FrozenMapping, strict
from csto_events.model.making import GIVEN_UP, bundle_of
from csto_events.model.reader import structure_bundle
from csto_events.model.schema import unstructure
from csto_events.testing import bundles

NEWS = csto_events.parse("On January 12, 2022, at least 18 people were killed in Almaty, a police spokesman said.", published="2022-01-13")
ODD = st.sampled_from((None, True, 1, -1, 1.0, 2**53, 10**30, 0.5, "", "x", "state:KAZ\n", "\ud800", [], [None], {}, {"type": "visit"}, float("nan")))
some = settings(max_examples=60, deadline=None)


def read_at_once(data: bytes) -> Bundle | None:
    return codec._read_at_once(data, Limits())


def read_with_care(data: bytes) -> Bundle | None:
    try:
        result = structure_bundle(strict.parse(data, Limits()))
    except InvalidDocumentError:
        return None
    return result.bundle if result.ok else None


@some
@given(bundle=bundles(grounded=False), indent=st.sampled_from((None, 0, 1, 2)))
def test_what_is_written_is_what_the_standard_library_writes(bundle: Bundle, indent: int | None) -> None:
    separators = (",", ":") if indent is None else None
    expected = json.dumps(unstructure(bundle), ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)
    assert codec.dumps(bundle, layout=Layout(indent=indent)) == expected


@some
@given(bundle=bundles(grounded=False), data=st.data())
def test_what_is_made_at_once_is_what_is_made_with_care(bundle: Bundle, data: st.DataObject) -> None:
    """Fields are left out, exchanged, and given odd values, anywhere in the plain data."""
    plain: Any = unstructure(bundle)
    for _ in range(data.draw(st.integers(0, 2))):
        places = list(places_in(plain))
        holder, name = data.draw(st.sampled_from(places))
        if isinstance(holder, dict) and data.draw(st.booleans()):
            del holder[name]
        else:
            holder[name] = data.draw(ODD)
    try:
        made = bundle_of(plain, [0])
    except GIVEN_UP:
        return
    careful = structure_bundle(plain)
    assert careful.ok
    assert made == careful.bundle
    assert repr(made) == repr(careful.bundle)


def places_in(plain: Any) -> Any:
    for name in plain if isinstance(plain, dict) else range(len(plain)):
        yield plain, name
        if isinstance(plain[name], dict | list):
            yield from places_in(plain[name])


@some
@given(bundle=bundles(), data=st.data())
def test_what_is_read_at_once_is_what_is_read_with_care(bundle: Bundle, data: st.DataObject) -> None:
    """Keys stand twice, space stands where it may and may not, and bytes are exchanged."""
    text = csto_events.dumps(bundle, indent=data.draw(st.sampled_from((None, 2))))
    pair = data.draw(st.sampled_from(re.findall(r'"\w+": ?(?:null|\d+|"\w*")', text) or ['"schema":"x"']))
    text = text.replace(pair, data.draw(st.sampled_from((pair, f"{pair},{pair}", f"{pair}, {pair}", pair.replace(":", " :"), pair.replace(":", "\t\n:")))), 1)
    content = bytearray(text.encode())
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=2)):
        content[at : at + 1] = data.draw(st.sampled_from((b"", b" ", b'"', b":", b"\\", b"\\u0041", b"0", b"1e9", b"NaN", b"\xff", b'":"')))
    quick = read_at_once(bytes(content))
    assert quick is None or quick == read_with_care(bytes(content))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"passed_over"', '"records":[],"passed_over"'),
        ('"schema":', '"schema" :"x","schema":'),
        ('"schema":', '"schema":"csto-events/1.1","schema"\t:'),
        ('"start":', '"start":0,"start":'),
        ('"schema"', '"mood":1,"schema"'),
        ('"extra"', '"extra"'),
        ("csto-events/1.1", "csto-events/1.0"),
        ('"passed_over"', '"extra":{"a":NaN},"passed_over"'),
        ('"passed_over"', '"extra":{"a":123456789012345678901234567890},"passed_over"'),
        ('"passed_over"', '"extra":{"a":[[[[[[[[[[1]]]]]]]]]]},"passed_over"'),
        ('"passed_over"', '"extra":{"a":"\\ud800"},"passed_over"'),
        ('"passed_over"', '"extra":{"a\\\\":1,"a\\\\":2},"passed_over"'),
    ],
)
def test_what_might_be_wrong_is_left_to_the_careful_way(old: str, new: str) -> None:
    text = csto_events.dumps(NEWS, indent=None).replace('"passed_over":[]', '"passed_over":[],"extra":{}')
    data = text.replace(old, new, 1).encode()
    assert read_at_once(data) is None or old == new


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_other_encodings_are_left_to_the_careful_way(encoding: str) -> None:
    assert read_at_once(csto_events.dumps(NEWS).encode(encoding)) is None


@pytest.mark.parametrize("limits", [Limits(string_length=100), Limits(nesting=10), Limits(integer_digits=5), Limits(records=1)])
def test_small_limits_are_left_to_the_careful_way(limits: Limits) -> None:
    assert codec._read_at_once(csto_events.dumps(NEWS).encode(), limits) is None


@pytest.mark.parametrize("indent", [None, 2])
def test_what_is_right_is_read_at_once(indent: int | None) -> None:
    quoted = Document.of('He said: "No": twice. \\ “Да”', title="A\tB")
    for bundle in (NEWS, Bundle(), Bundle(documents=(quoted,), extra=FrozenMapping({"a": ("b", 1)}))):
        assert read_at_once(csto_events.dumps(bundle, indent=indent).encode()) == bundle

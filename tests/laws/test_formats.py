"""What every format holds to, each taken from the list: lossless ones give everything back, lossy ones say what they lose, none breaks on anything."""

import contextlib
import io
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import csto_events
from csto_events import Bundle, Document, InputError, InvalidDocumentError
from csto_events.formats import FORMATS
from csto_events.formats.writing import Layout
from csto_events.model import FrozenMapping, Limits
from csto_events.testing import bundles

LOSSLESS = ("json", "jsonl", "sqlite", "csv", "parquet")
READ_ONLY = ("gdelt", "gdelt_mentions")
WRITTEN = tuple(name for name in FORMATS if name not in READ_ONLY)
LOSSY = tuple(name for name in WRITTEN if name not in LOSSLESS)
EXACT = Layout(spreadsheet_safe=False)
SAFE = Layout()
NEWS = csto_events.parse("On January 12, 2022, 18 people were killed in Almaty. If war broke out, they would stay.", published="2022-01-13")
CORNERS = (
    Bundle(),
    Bundle(documents=(Document.of(""), Document.of("=1+1\r\n'\u0000\ufeff\u2028", title="", url="@"))),
    Bundle(extra=FrozenMapping({"": 2**53 - 1, "a": -(2**53) + 1, "b": 1e-300, "c": (None, True, FrozenMapping({}))})),
    NEWS,
)
some = settings(max_examples=25, deadline=None)


def codec(name: str) -> Any:
    return import_module(FORMATS[name])


def written(name: str, bundle: Bundle, layout: Layout = EXACT) -> bytes:
    made = codec(name).dumps(bundle, layout=layout)
    return made if isinstance(made, bytes) else made.encode()


@pytest.mark.parametrize("name", LOSSLESS)
@some
@given(bundle=bundles(grounded=False), indent=st.sampled_from((None, 2)), safe=st.booleans())
def test_what_a_lossless_format_writes_is_read_back(name: str, bundle: Bundle, indent: int | None, safe: bool) -> None:
    layout = Layout(indent=indent, spreadsheet_safe=safe)
    result = codec(name).loads(written(name, bundle, layout), limits=Limits())
    assert result.faults == ()
    assert result.bundle == bundle
    assert codec(name).report(bundle, layout=EXACT).lossless


@pytest.mark.parametrize("name", LOSSLESS)
@pytest.mark.parametrize("bundle", CORNERS, ids=("nothing", "documents", "extra", "news"))
def test_corners_are_read_back(name: str, bundle: Bundle) -> None:
    for layout in (EXACT, SAFE):
        assert codec(name).loads(written(name, bundle, layout), limits=Limits()).bundle == bundle


@pytest.mark.parametrize("name", LOSSY)
@some
@given(bundle=bundles())
def test_a_lossy_format_says_that_it_loses_something_unless_there_is_nothing_to_lose(name: str, bundle: Bundle) -> None:
    report = codec(name).report(bundle, layout=EXACT)
    assert report.lossless or report.lost or report.approximated
    assert codec(name).report(Bundle(), layout=EXACT).lossless
    assert not codec(name).report(NEWS, layout=EXACT).lossless


@pytest.mark.parametrize("name", WRITTEN)
@some
@given(bundle=bundles())
def test_the_same_bundle_gives_the_same_bytes_and_the_same_report(name: str, bundle: Bundle) -> None:
    again = csto_events.loads(csto_events.dumps(bundle))
    assert written(name, bundle) == written(name, again)
    assert codec(name).report(bundle, layout=SAFE) == codec(name).report(again, layout=SAFE)


@pytest.mark.parametrize("name", FORMATS)
@some
@given(data=st.data())
def test_no_input_breaks_a_reader(name: str, data: st.DataObject) -> None:
    """Whatever stands in a file, it is read, or refused with an error that names what is wrong."""
    content = bytearray(b"1\t20180101\tKAZ\n" * 9 if name in READ_ONLY else written(name, NEWS))
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=4)):
        content[at] = data.draw(st.integers(0, 127 if name in READ_ONLY else 255))
    cut = data.draw(st.integers(0, len(content)) | st.just(len(content)))
    with contextlib.suppress(InputError):
        result = codec(name).loads(bytes(content[:cut]), limits=Limits())
        assert result.ok or all(str(fault) for fault in result.faults)


@pytest.mark.parametrize("name", READ_ONLY)
def test_what_is_only_read_refuses_to_write(name: str) -> None:
    for act in (codec(name).dumps, codec(name).report):
        with pytest.raises(InputError, match="is read and not written"):
            act(NEWS, layout=EXACT)


@pytest.mark.parametrize("name", LOSSLESS)
@pytest.mark.parametrize("data", [b"", b"{}", b"\x00" * 100, b"PK\x03\x04", b"[1]\n{}"])
def test_what_is_of_another_format_is_refused(name: str, data: bytes) -> None:
    with pytest.raises(InvalidDocumentError):
        codec(name).loads(data, limits=Limits())


@pytest.mark.parametrize("name", WRITTEN)
def test_write_gives_the_report_and_an_open_file_serves(name: str, tmp_path: Path) -> None:
    file = io.BytesIO()
    report = csto_events.write(NEWS, file, name, spreadsheet_safe=False)
    assert report == codec(name).report(NEWS, layout=EXACT)
    assert report.lossless == (name in LOSSLESS)
    assert file.getvalue().rstrip(b"\n") == written(name, NEWS).rstrip(b"\n")
    path = tmp_path / f"news.{name}"
    csto_events.write(NEWS, path, spreadsheet_safe=False)
    csto_events.write(NEWS, path, spreadsheet_safe=False)
    if name in LOSSLESS:
        assert csto_events.read(path) == csto_events.read(io.BytesIO(file.getvalue()), name) == NEWS
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_says_in_a_table_what_it_keeps(name: str) -> None:
    words = str(codec(name).__doc__)
    assert "| keeps | loses | changes |\n|---|---|---|\n|" in words
    assert "Specification: " in words

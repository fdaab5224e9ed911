"""Arrow, Parquet and data frames: pyarrow, polars, pandas and DuckDB read them, and what they make of them is read back."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings

import csto_events
from csto_events import Bundle, InvalidDocumentError, LimitExceededError, Limits, read, to_arrow, write
from csto_events.errors import Fault
from csto_events.formats import arrow, parquet, streaming
from csto_events.formats.writing import Layout
from csto_events.model import RECORD_TYPES, FrozenMapping
from csto_events.testing import bundles

NEWS = csto_events.parse(
    "On January 12, 2022, 18 people were killed in Almaty, a police spokesman said. If war broke out, they would stay.", published="2022-01-13"
)
REPORTS = tuple(record for record in NEWS.records if isinstance(record, csto_events.CasualtyReport))
some = settings(max_examples=25, deadline=None)
KINDS = [cls.type for cls in RECORD_TYPES]


def file_of(bundle: Bundle) -> bytes:
    return parquet.dumps(bundle, layout=Layout())


@some
@given(bundles(grounded=False))
def test_tables_and_the_frames_of_polars_and_pandas_are_read_back(bundle: Bundle) -> None:
    tables = to_arrow(bundle)
    assert read(tables) == bundle
    assert read({name: pl.from_arrow(table) for name, table in tables.items()}) == bundle
    assert read([table.to_pandas(types_mapper=pd.ArrowDtype) for table in tables.values()]) == bundle


@some
@given(bundles(grounded=False))
def test_there_is_a_table_for_each_type_and_a_row_for_each_object(bundle: Bundle) -> None:
    tables = to_arrow(bundle)
    assert [tables[kind].num_rows for kind in KINDS] == [sum(record.type == kind for record in bundle.records) for kind in KINDS]
    assert tables["document"].column("id").to_pylist() == [document.id for document in bundle.documents]
    for name, table in tables.items():
        assert not any(pa.types.is_null(field.type) for field in table.schema)
        assert table.schema == arrow.schema_of(name)


@some
@given(bundles(grounded=False))
def test_pyarrow_polars_and_duckdb_see_the_same_rows_in_a_file(bundle: Bundle) -> None:
    data = file_of(bundle)
    rows = pq.read_table(io.BytesIO(data)).to_pylist(maps_as_pydicts="strict")
    assert rows[0]["type"] == "header"
    assert sorted(row["id"] for row in rows if row["type"] in KINDS) == sorted(record.id for record in bundle.records)
    assert [row["evidence"] for row in rows] == pl.read_parquet(io.BytesIO(data)).get_column("evidence").to_list()
    assert parquet.loads(file_of(bundle), limits=Limits()).bundle == bundle


def test_duckdb_queries_a_file_and_polars_writes_it_again(tmp_path: Path) -> None:
    path = str(tmp_path / "news.parquet")
    write(NEWS, path)
    with duckdb.connect() as db:
        told = 'SELECT "when".edtf, figure.quantity.value FROM (SELECT "when", unnest(figures) AS figure FROM read_parquet(?) WHERE type = \'casualty_report\')'
        assert db.execute(told, [path]).fetchall() == [("2022-01-12", 18)]
        tables = to_arrow(NEWS)
        assert db.from_arrow(tables["document"]).aggregate("count(*)").fetchall() == [(1,)]
        assert read([db.from_arrow(table) for table in tables.values()]) == NEWS
    again = pl.read_parquet(path).sort("id", descending=True)
    again.write_parquet(path)
    assert read(path) == NEWS
    again.filter(pl.col("type") == "casualty_report").write_parquet(path)
    assert read(path) == Bundle(records=REPORTS)


def test_a_frame_needs_the_type_of_its_rows() -> None:
    table = to_arrow(NEWS)["casualty_report"].drop_columns(["type"])
    assert read({"casualty_report": table}) == Bundle(records=REPORTS)
    for frames in (table, [table], {"reports": table}):
        with pytest.raises(InvalidDocumentError, match="without a column `type`"):
            read(frames)


def faults_of(change: Callable[[dict[str, Any]], Any]) -> Iterator[Fault]:
    rows = to_arrow(NEWS)["casualty_report"].to_pylist()
    for row in rows:
        change(row)
    result = read(pa.Table.from_pylist(rows), errors="collect")
    assert result.bundle.records == ()
    yield from result.faults


@pytest.mark.parametrize(
    ("change", "path", "found"),
    [
        (lambda row: row.update(mood="good"), "frames['0'].mood", "a field that"),
        (lambda row: row.update(type="visits"), "frames['0'].type", "a string ('visits')"),
        (lambda row: row.update(type=None), "frames['0'].type", "nothing"),
        (lambda row: row.update(status=3), "frames['0'].status", "a number (3)"),
        (lambda row: row.update(evidence=None), "frames['0'].evidence", "null"),
        (lambda row: row["figures"][0]["quantity"].update(value=18.5), "frames['0'].figures[0].quantity.value", "a number (18.5)"),
    ],
)
def test_what_is_wrong_is_named_by_its_row_and_column(change: Callable[[dict[str, Any]], Any], path: str, found: str) -> None:
    (fault, *_) = faults_of(change)
    assert (fault.path, fault.line) == (path, 1)
    assert found in fault.found


def test_an_unknown_column_is_kept_when_asked() -> None:
    rows = [row | {"mood": "good"} for row in to_arrow(NEWS)["casualty_report"].to_pylist()]
    assert read(pa.Table.from_pylist(rows), unknown="keep").records[0].extra == {"mood": "good"}


def test_extra_of_a_bundle_stands_in_the_header_and_two_headers_are_one_too_many() -> None:
    bundle = Bundle(extra=FrozenMapping({"a": (1, None)}))
    tables = to_arrow(bundle)
    assert read(tables) == bundle
    result = read([tables["header"], tables["header"]], errors="collect")
    assert result.bundle == bundle
    assert "a second header" in result.faults[0].found


@pytest.mark.parametrize("data", [b"", b"PAR1", file_of(NEWS)[:2000], file_of(NEWS).replace(b"Almaty", b"Bishke")])
def test_what_is_no_whole_file_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidDocumentError, match="cannot be read"):
        parquet.loads(data, limits=Limits())


def test_a_file_of_other_columns_is_refused() -> None:
    file = io.BytesIO()
    pq.write_table(pa.table({"fatalities": [1]}), file)
    with pytest.raises(InvalidDocumentError, match="other columns \\(fatalities\\)"):
        parquet.loads(file.getvalue(), limits=Limits())


def test_limits_hold() -> None:
    two = csto_events.parse("18 people were killed in Almaty. The CSTO sent 100 peacekeepers to Kazakhstan.", published="2022-01-13")
    with pytest.raises(LimitExceededError, match="records"):
        parquet.loads(file_of(two), limits=Limits(records=1))
    with pytest.raises(LimitExceededError, match="bytes"):
        parquet.loads(file_of(two), limits=Limits(bytes=5000))


# Batch by batch


@pytest.mark.parametrize("name", ["jsonl", "parquet"])
@some
@given(bundle=bundles(grounded=False))
def test_batches_of_a_file_make_up_its_bundle(name: str, bundle: Bundle) -> None:
    file = io.BytesIO()
    write(bundle, file, name)
    results = list(streaming.stream(io.BytesIO(file.getvalue()), name, batch=2))
    assert [fault for result in results for fault in result.faults] == []
    assert len(results) == (len(items_of(bundle)) + (name == "parquet") + 1) // 2
    assert (
        Bundle(
            documents=[item for result in results for item in result.bundle.documents],
            entities=[item for result in results for item in result.bundle.entities],
            records=[item for result in results for item in result.bundle.records],
            passed_over=[item for result in results for item in result.bundle.passed_over],
            extra=results[0].bundle.extra if results else bundle.extra,
        )
        == bundle
    )


def items_of(bundle: Bundle) -> list[object]:
    return [*bundle.documents, *bundle.entities, *bundle.records, *bundle.passed_over]


@pytest.mark.parametrize("name", ["jsonl", "parquet"])
def test_bundles_are_written_as_one_file_and_what_the_registry_knows_once(name: str, tmp_path: Path) -> None:
    many = [csto_events.parse(f"On January 12, 2022, {number} people were killed in Almaty.", published="2022-01-13") for number in range(2, 40)]
    many = [attrs.evolve(one, entities=[entity.spoken_of(()) for entity in one.entities]) for one in many]
    path = tmp_path / f"many.{name}"
    streaming.write_stream(many, path)
    united = many[0].merge(*many[1:])
    assert [record.id for record in read(path).records] == [record.id for record in united.records]
    assert {entity.id for entity in read(path).entities} == {entity.id for entity in united.entities}


def test_more_rows_than_a_row_group_are_written(tmp_path: Path) -> None:
    path, record = tmp_path / "many.parquet", REPORTS[0]
    each = [Bundle(records=[attrs.evolve(record, id=f"casualty_report:{number:012x}")]) for number in range(arrow.BATCH + 3)]
    streaming.write_stream(each, path)
    assert pq.ParquetFile(path).num_row_groups == 2
    assert sum(len(result.bundle.records) for result in streaming.stream(path)) == len(each)


def test_faults_of_batches_have_their_lines(tmp_path: Path) -> None:
    lines = csto_events.dumps(NEWS, format="jsonl").split("\n")
    (tmp_path / "a.jsonl").write_text("\n".join([lines[0], "", "{", '{"type":"visit"}', *lines[1:]]), "utf-8")
    results = list(streaming.stream(tmp_path / "a.jsonl", batch=1))
    assert [fault.line for result in results for fault in result.faults] == [3, 4, 4, 4]
    assert sum(len(items_of(result.bundle)) for result in results) == len(items_of(NEWS))
    pq.write_table(pa.Table.from_pylist([{"type": "visit", "id": "x"}, {"type": "x", "id": "y"}]), tmp_path / "a.parquet")
    assert [fault.line for result in streaming.stream(tmp_path / "a.parquet", batch=1) for fault in result.faults] == [1, 1, 1, 2]


@pytest.mark.parametrize("header", ["{", "[]", '{"type":"x","schema":"csto-events/1.1"}'])
def test_a_fault_of_the_header_has_its_line(header: str) -> None:
    """Lines without anything in them may stand before it."""
    with pytest.raises(InvalidDocumentError) as caught:
        list(streaming.stream(io.BytesIO(f"\n \n{header}\n".encode()), "jsonl"))
    assert [fault.line for fault in caught.value.faults] == [3]


def test_a_line_may_be_as_long_as_the_limit_and_no_longer() -> None:
    lines = csto_events.dumps(NEWS, format="jsonl").encode().splitlines(keepends=True)
    longest = max(map(len, lines))
    (whole,) = streaming.stream(io.BytesIO(b"".join(lines)), "jsonl", limits=Limits(line_length=longest))
    assert whole.bundle == NEWS
    with pytest.raises(LimitExceededError, match="line_length"):
        list(streaming.stream(io.BytesIO(b"".join(lines)), "jsonl", limits=Limits(line_length=longest - 1)))


@pytest.mark.parametrize("name", ["jsonl", "parquet"])
def test_bundles_written_as_one_file_read_as_the_bundle_into_which_they_merge(name: str, tmp_path: Path) -> None:
    many = [csto_events.parse(f"The CSTO sent {number} peacekeepers to Kazakhstan, Zas said.", published="2022-01-13") for number in (12, 13, 14)]
    streaming.write_stream(many, tmp_path / f"many.{name}")
    assert read(tmp_path / f"many.{name}") == many[0].merge(*many[1:])


def test_what_is_no_file_of_lines_is_refused() -> None:
    for data, words in ((b"\n", "a header line"), (b"{", "malformed")):
        with pytest.raises(InvalidDocumentError, match=words):
            list(streaming.stream(io.BytesIO(data), "jsonl"))
    with pytest.raises(LimitExceededError, match="line_length"):
        list(streaming.stream(io.BytesIO(b" " * 20), "jsonl", limits=Limits(line_length=10)))

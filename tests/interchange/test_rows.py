"""Rows of any scheme: the engine, the columns, the text of a row, days, and what becomes of each cell."""

import random
from datetime import date, timedelta
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_events import InputError, InvalidDocumentError, LimitExceededError, Limits
from csto_events.errors import Fault
from csto_events.formats.rows import codes
from csto_events.formats.rows.claims import CellError
from csto_events.formats.rows.columns import Column, columns, matched
from csto_events.formats.rows.days import day_of, span_of
from csto_events.formats.rows.table import Dialect, Row, rows
from csto_events.formats.rows.text import cells_of, text_of
from csto_events.model.edtf import bounds

KNOWN = {
    name: Column(name, (older,) if older else (), needed, kind, "carried", "", "")
    for name, older, needed, kind in (
        ("event_id", "id", True, "text"),
        ("notes", "", False, "text"),
        ("deaths_a", "", False, "count"),
        ("best", "best_est", False, "estimate"),
        ("low", "", False, "estimate"),
        ("high", "", False, "estimate"),
    )
}
NUMBERS = st.integers(0, 2**53 - 1).map(str)
CELLS = st.fixed_dictionaries(
    {"event_id": st.text(st.characters(codec="utf-8"), min_size=1)},
    optional={"notes": st.text(st.characters(codec="utf-8"), min_size=1), "deaths_a": NUMBERS, "best": NUMBERS, "low": NUMBERS, "high": NUMBERS},
)

COMMAS, NORMAL = Dialect(), Limits()


def read(data: bytes, dialect: Dialect = COMMAS, limits: Limits = NORMAL, **options: str) -> list[Row | Fault]:
    return list(rows(BytesIO(data), KNOWN, dialect, unknown=options.get("unknown", "refuse"), limits=limits))


@given(CELLS)
def test_the_text_of_a_row_gives_its_cells_back(cells: dict[str, str]) -> None:
    assert cells_of(text_of(cells, KNOWN).text, KNOWN) == cells


@given(CELLS)
def test_the_span_of_a_cell_holds_the_cell_and_no_more(cells: dict[str, str]) -> None:
    made = text_of(cells, KNOWN)
    for name, (start, end) in made.spans.items():
        if name == "deaths_a":
            assert made.text[start:end] == f"best={cells[name]}"
        elif name == "event_id" and not set(cells[name]) & set("\n\r\\"):
            assert made.text[start:end] == cells[name]
    assert ("estimate" in made.spans) == bool(cells.keys() & {"best", "low", "high"})


def test_a_row_has_the_line_on_which_it_begins_also_behind_line_feeds_in_cells_and_rows_that_are_none() -> None:
    data = b'event_id,notes\n1,"a\nb"\n2\n\n3,"c\n\nd",x\n4,e\n5,\xff\n6,g'
    found = read(data)
    assert [(item.line, item.cells["event_id"]) for item in found if isinstance(item, Row)] == [(2, "1"), (9, "4"), (11, "6")]
    assert [(item.line, item.found, item.expected) for item in found if isinstance(item, Fault)] == [
        (4, "1 cells in '2'", "2, as in the first row"),
        (6, "3 cells in '3,\"c\\n\\nd\",x'", "2, as in the first row"),
        (10, "bytes that are no UTF-8 (invalid start byte)", "text in UTF-8"),
    ]


def test_a_row_that_is_none_and_no_utf_8_either_is_a_fault() -> None:
    found = read("event_id,notes\n1,é\n2,x\xff,y\n3\xe9\n4,ü".encode("latin-1").replace(b"\xe9\n2", "é\n2".encode()).replace(b"\xfc", "ü".encode()))
    assert [item.cells.get("notes") for item in found if isinstance(item, Row)] == ["é", "ü"]
    assert [(item.line, item.found) for item in found if isinstance(item, Fault)] == [(3, "3 cells in '2,x\ufffd,y'"), (4, "1 cells in '3\ufffd'")]


def test_rows_that_are_none_at_the_end_are_faults_too() -> None:
    assert [item.line for item in read(b"event_id,notes\n1,a\n2\n3\n") if isinstance(item, Fault)] == [3, 4]


def test_a_table_of_one_line_without_an_end_is_read() -> None:
    bare = Dialect(headed=False)
    assert read(b"1,a,2,3,4,5", bare) == [Row(1, {"event_id": "1", "notes": "a", "deaths_a": "2", "best": "3", "low": "4", "high": "5"})]


def test_a_mark_of_the_encoding_before_the_header_is_no_part_of_a_name() -> None:
    assert read(b"\xef\xbb\xbfevent_id,notes\r\n1,\xd0\xb0") == [Row(2, {"event_id": "1", "notes": "а"})]
    with pytest.raises(InvalidDocumentError, match="no row at all"):
        read(b"\xef\xbb\xbf")


def test_a_table_without_the_delimiter_in_its_first_line_is_written_otherwise() -> None:
    either = Dialect(delimiter="\t", quoted=False, headed=False, otherwise=COMMAS)
    assert read(b'event_id,notes\n1,"a\tb"', either) == [Row(2, {"event_id": "1", "notes": "a\tb"})]
    assert read(b'1\ta,"b\t2\t3\t4\t5', either)[0].cells["notes"] == 'a,"b'  # type: ignore[union-attr]


@given(st.lists(st.sampled_from(["1,a", "2,б", "3", "4,b,c", "", '5,"d\ne"']), min_size=1), st.sampled_from([64, 1000]))
def test_rows_and_faults_stand_in_the_order_of_their_lines_whatever_the_size_of_a_block(body: list[str], block: int) -> None:
    found = read("\n".join(["event_id,notes", *body]).encode(), limits=Limits(line_length=block))
    lines = [2 + sum(1 + row.count("\n") for row in body[:position]) for position, row in enumerate(body) if row]
    assert [item.line for item in found] == lines


def test_a_file_of_nothing_but_faults_is_read_as_it_comes_and_not_gathered() -> None:
    source = BytesIO(b"event_id,notes\n1,a\n" + b"2\n" * 100_000)
    items = rows(source, KNOWN, COMMAS, unknown="refuse", limits=Limits(line_length=1000))
    assert [next(items).line for _ in range(10)] == list(range(2, 12))
    assert source.tell() < 60_000  # the engine reads some blocks ahead
    assert sum(1 for _ in items) == 100_001 - 10


def test_a_header_is_seen_where_none_is_needed() -> None:
    assert read(b"Event_ID,notes\n1,a", Dialect(headed=False))[0] == Row(2, {"event_id": "1", "notes": "a"})


def test_columns_are_known_by_name_whatever_their_order_case_and_age() -> None:
    straight = read(b"event_id,notes,best\n1,a,2")
    assert read(b"BEST_EST, Notes ,id\n2,a,1") == straight
    assert list(straight[0].cells) == ["event_id", "notes", "best"]  # type: ignore[union-attr]


def test_columns_that_are_missing_unknown_or_there_twice_are_refused_by_name_all_at_once() -> None:
    with pytest.raises(InvalidDocumentError) as caught:
        read(b"notes,NOTES,mood,\n1,2,3,4")
    assert [(fault.path, fault.found) for fault in caught.value.faults] == [
        ("notes", "the column twice"),
        ("mood", "an unknown column"),
        ("(a column without a name)", "an unknown column"),
        ("event_id", "no such column"),
    ]
    assert caught.value.faults[-1].expected == "a column event_id or id"


def test_unknown_columns_are_kept_where_the_caller_asks() -> None:
    assert matched(["id", "mood"], KNOWN, "keep") == ("event_id", "mood")
    assert read(b"mood,id\ngood,1", unknown="keep")[0].cells == {"event_id": "1", "mood": "good"}  # type: ignore[union-attr]


@pytest.mark.parametrize("data", [b"", b"\n\n"])
def test_no_row_at_all_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidDocumentError, match="no row at all"):
        read(data)


def test_a_first_row_of_another_length_is_refused_where_there_is_no_header() -> None:
    with pytest.raises(InvalidDocumentError, match="a first row of 2 cells; expected 6 cells: event_id, notes"):
        read(b"1,2\n", Dialect(headed=False))


def test_cells_and_rows_that_are_too_long_name_the_limit() -> None:
    with pytest.raises(LimitExceededError, match="string_length: 9"):
        read(b"event_id\n123456789", limits=Limits(string_length=8))
    with pytest.raises(LimitExceededError, match="line_length"):
        read(b"event_id\n" + b"1" * 5000 + b"\n2", limits=Limits(line_length=1000))
    with pytest.raises(LimitExceededError, match="columns"):
        read(",".join(map(str, range(600))).encode())


@pytest.mark.parametrize(
    "cell", ["2022-01-06", "2022-01-06 00:00:00.000", "2022-01-06T10:00Z", "20220106", "20220106101500", "06 January 2022", "6 january 2022"]
)
def test_a_day_is_read_in_every_way_that_the_schemes_write_it(cell: str) -> None:
    assert day_of("date", cell) == date(2022, 1, 6)


@pytest.mark.parametrize("cell", ["", "2022", "2022-13-06", "31 February 2022", "6 Brumaire 2022", "soon", "2022-01-06x"])
def test_what_is_no_day_is_refused_by_column(cell: str) -> None:
    with pytest.raises(CellError, match=r"^date: .*; a day, such as"):
        day_of("date", cell)


@given(st.dates(date(1946, 1, 1), date(2100, 1, 1)), st.integers(0, 800))
def test_a_span_has_the_days_that_it_was_made_of(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    found = bounds(span_of(first, last))
    assert (found.earliest, found.latest) == (first, last)


def test_spans_that_are_months_and_years_are_written_so() -> None:
    assert span_of(date(2024, 2, 1), date(2024, 2, 29)) == "2024-02"
    assert span_of(date(2022, 1, 1), date(2022, 12, 31)) == "2022"
    assert span_of(date(2022, 1, 1), date(2023, 12, 31)) == "2022-01-01/2023-12-31"


def test_states_are_known_by_the_codes_of_every_scheme() -> None:
    assert {codes.state_of("gw", "705"), codes.state_of("fips", "kz"), codes.state_of("iso_numeric", "398"), codes.state_of("iso_alpha3", "KAZ")} == {
        "state:KAZ"
    }
    assert codes.state_of("gw", "9999") is None
    assert codes.code_of("fips", "state:AUS") == "AS"
    assert codes.code_of("gw", "state:ABW") == ""


def test_every_code_means_a_record_type_that_its_kind_belongs_to() -> None:
    from csto_events.model import RECORD_TYPES  # noqa: PLC0415

    types = {cls.type for cls in RECORD_TYPES}
    codings = [*codes.acled().values(), *codes.plover().values(), *(known.coding for known in codes.cameo().values())]
    assert {coding.type for coding in codings} <= types
    assert {kind_of for kind_of, _ in codes.records()} <= types
    assert {code.cameo for code in codes.records().values()} <= {*codes.cameo(), ""}
    assert {(code.plover_type, "") for code in codes.records().values() if code.plover_type} <= set(codes.plover())


def test_each_column_table_is_whole() -> None:
    assert [len(columns(f"{name}_columns.tsv")) for name in ("ucdp", "gdelt", "gdelt_mentions", "polecat")] == [49, 61, 16, 40]
    assert {column.fate for column in columns("acled_columns.tsv").values()} == {"carried", "approximated", "row"}


def test_shuffled_columns_change_no_row() -> None:
    header, cells = ["event_id", "notes", "deaths_a", "best", "low", "high"], ["1", "a", "2", "3", "1", "4"]
    order = list(range(6))
    random.Random(4).shuffle(order)  # noqa: S311 -- any order will do
    shuffled = ",".join(header[i] for i in order) + "\n" + ",".join(cells[i] for i in order)
    assert read(shuffled.encode()) == read(f"{','.join(header)}\n{','.join(cells)}".encode())


def test_an_open_text_is_no_table(folder: object) -> None:
    from csto_events import read as read_bundle  # noqa: PLC0415

    with pytest.raises(InputError):
        read_bundle("none.acled.csv")

"""Packages of CSV tables: tidy, safe to open, sound to Frictionless, and what is wrong in them is named by table and line."""

import csv as reader
import io
import json
import warnings
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import csto_events
from csto_events import Bundle, Document, InputError, InvalidDocumentError, LimitExceededError, Limits, read, write
from csto_events.errors import Fault
from csto_events.formats import csv, tables
from csto_events.formats.writing import Layout
from csto_events.model import RECORD_TYPES, CasualtyFigure, EnforcementFigure
from csto_events.testing import bundles, texts

NEWS = csto_events.parse(
    "On January 12, 2022, 18 people were killed in Almaty, a police spokesman said. If war broke out, they would stay.", published="2022-01-13"
)
some = settings(max_examples=25, deadline=None)


def cells_of(bundle: Bundle, *, safe: bool = True) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(csv.dumps(bundle, layout=Layout(spreadsheet_safe=safe)))) as archive:
        for name in archive.namelist():
            if name.endswith(".csv"):
                for row in reader.reader(io.StringIO(archive.read(name).decode(), newline="")):
                    yield from row


def changed(name: str, change: Callable[[str], str], bundle: Bundle = NEWS) -> bytes:
    with zipfile.ZipFile(io.BytesIO(csv.dumps(bundle, layout=Layout()))) as archive:
        files = {one: archive.read(one).decode() for one in archive.namelist()}
    files[name] = change(files.get(name, ""))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for one, text in files.items():
            archive.writestr(one, text)
    return packed.getvalue()


def faults_of(name: str, change: Callable[[str], str]) -> tuple[Fault, ...]:
    return csv.loads(changed(name, change), limits=Limits()).faults


@some
@given(st.lists(st.sampled_from(("=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "＝1", "'=1", "''", "'", "1")) | texts(), max_size=4))
def test_no_cell_begins_as_a_formula_does_and_every_such_cell_is_reported(titles: list[str]) -> None:
    bundle = Bundle(documents=tuple(Document.of(str(number), title=title) for number, title in enumerate(titles)))
    assert [cell for cell in cells_of(bundle) if cell[:1] in set("=+-@\t\r\n＝＋－＠") - {""}] == []
    changed_cells = sum(line.count for line in csv.report(bundle, layout=Layout()).approximated)
    assert changed_cells == sum(title.lstrip("'")[:1] in set("=+-@\t\r\n＝＋－＠") - {""} for title in titles)
    assert csv.report(bundle, layout=Layout(spreadsheet_safe=False)).lossless


def test_numbers_below_zero_are_no_formulas() -> None:
    place = csto_events.model.Place(id=csto_events.model.PlaceId("place:x"), name="X", latitude=-1.5, longitude=1e-7)
    assert {"-1.5", "1e-07"} <= set(cells_of(Bundle(entities=(place,))))


@some
@given(bundles(grounded=False))
def test_a_table_has_a_row_for_each_object_and_a_key(bundle: Bundle) -> None:
    rows = tables.rows_of(bundle)
    assert sum(len(rows.get(cls.type, ())) for cls in RECORD_TYPES) == len(bundle.records)
    assert len(rows.get("evidence", ())) == sum(len(record.evidence) for record in bundle.records)
    for name in set(rows) & set(tables.list_tables()):
        assert len({(row["owner"], row["position"]) for row in rows[name]}) == len(rows[name])


def test_tables_of_two_classes_have_the_columns_of_both() -> None:
    assert tables.list_tables()["figures"] in (CasualtyFigure, EnforcementFigure)
    for cls in (CasualtyFigure, EnforcementFigure):
        assert [column.name for column in tables._columns(cls, "")] == [column.name for column in tables.columns_of("figures")[2:]]


@some
@given(bundle=bundles(), safe=st.booleans())
def test_frictionless_finds_the_package_sound(bundle: Bundle, safe: bool, tmp_path_factory: pytest.TempPathFactory) -> None:
    judge = pytest.importorskip("frictionless", reason="frictionless is of the extra `judges`, which is not installed")
    folder = tmp_path_factory.mktemp("package") / "news"
    write(bundle, folder, "csv", spreadsheet_safe=safe)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if bundle != Bundle(extra=bundle.extra):  # a package without any table is none to it
            found = judge.Package(str(folder / "datapackage.json")).validate()
            assert found.valid, found.flatten(["path", "type", "message"])


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
def test_a_table_that_another_program_wrote_again_is_the_same(line_end: str) -> None:
    def again(text: str) -> str:
        rows = list(reader.reader(io.StringIO(text, newline="")))
        made = io.StringIO(newline="")
        reader.writer(made, quoting=reader.QUOTE_ALL, lineterminator=line_end).writerows(rows)
        return "\ufeff" + made.getvalue()

    assert csv.loads(changed("casualty_report.csv", again), limits=Limits()).bundle == NEWS


@pytest.mark.parametrize(
    ("name", "old", "new", "path", "found"),
    [
        ("figures.csv", "18,18,18", "many,18,18", "casualty_report.csv.figures[0].quantity.value", "a string ('many')"),
        ("figures.csv", "casualty_report:", "visit:", "casualty_report.csv.figures", "an empty list"),
        ("figures.csv", ",0,killed", ",x,killed", "figures.csv", "at a string ('x')"),
        ("casualty_report.csv", ",reported", ",said", "casualty_report.csv.status", "'said'"),
        ("casualty_report.csv", "status", "mood", "casualty_report.csv.mood", "a field that"),
        ("casualty_report.csv", "id,rule", "id,id", "casualty_report.csv", "cells under"),
        ("evidence.csv", ",0,", ",0,0,", "evidence.csv", "cells under"),
        ("document.csv", '"', '"x"y', "document.csv", "cannot be read to its end"),
        ("datapackage.json", "figures.csv", "numbers.csv", "datapackage.json.resources", "'numbers.csv'"),
    ],
)
def test_what_is_wrong_is_named_by_its_table(name: str, old: str, new: str, path: str, found: str) -> None:
    faults = faults_of(name, lambda text: text.replace(old, new, 1))
    assert any(fault.path.startswith(path) and found in fault.found for fault in faults), [str(fault) for fault in faults]


def test_a_fault_has_its_line() -> None:
    (fault,) = faults_of("casualty_report.csv", lambda text: text.replace(",reported", ",said"))
    assert str(fault).startswith("line 2: casualty_report.csv.status: found a string ('said'); expected one of reported")


def test_what_a_newer_minor_version_adds_is_kept() -> None:
    header, row, *_ = tables_of(NEWS)["passed_over.csv"].splitlines()
    newer = changed("passed_over.csv", lambda _: f"{header},mood\r\n{row},good\r\n")
    assert csv.loads(newer, unknown="keep", limits=Limits()).bundle.passed_over[0].extra == {"mood": "good"}
    assert csv.loads(newer, limits=Limits()).faults[0].path == "passed_over.csv.mood"


def tables_of(bundle: Bundle) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(csv.dumps(bundle, layout=Layout()))) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_tables_that_are_not_listed_are_not_read() -> None:
    assert csv.loads(changed("mine.csv", lambda _: "a,b\r\n1\r\n"), limits=Limits()).bundle == NEWS


@pytest.mark.parametrize("about", ["", "{}", "[]", '{"csto-events": 3}', '{"csto-events": {}}', '{"csto-events": {"schema": "csto-events/9.0"}}'])
def test_what_is_no_package_of_ours_is_refused(about: str) -> None:
    with pytest.raises(InvalidDocumentError):
        csv.loads(changed("datapackage.json", lambda _: about), limits=Limits())


def test_limits_hold_for_what_is_unpacked() -> None:
    long = csv.dumps(Bundle(documents=(Document.of(" " * 100_000),)), layout=Layout())
    assert len(long) < 10_000
    with pytest.raises(LimitExceededError, match="bytes"):
        csv.loads(long, limits=Limits(bytes=50_000))
    two = csto_events.parse("18 people were killed in Almaty. The CSTO sent 100 peacekeepers to Kazakhstan.", published="2022-01-13")
    with pytest.raises(LimitExceededError, match="records"):
        csv.loads(csv.dumps(two, layout=Layout()), limits=Limits(records=1))
    assert csv.loads(csv.dumps(Bundle(documents=(Document.of("x" * 200_000),)), layout=Layout()), limits=Limits()).ok


def test_a_folder_is_replaced_only_where_it_is_ours(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    write(NEWS, folder, "csv")
    assert sorted(path.name for path in folder.iterdir())[:2] == ["aliases.csv", "capitals.csv"]
    assert read(folder, "csv") == read(folder) == NEWS
    write(Bundle(), folder, "csv")
    assert [path.name for path in folder.iterdir()] == ["datapackage.json"]
    (folder / "notes.txt").write_text("mine")
    for taken in (folder, folder / "notes.txt"):
        with pytest.raises(InputError, match="something else stands there"):
            write(NEWS, taken, "csv")
    assert (folder / "notes.txt").read_text() == "mine"
    assert read(folder, "csv") == Bundle()
    with pytest.raises(LimitExceededError):
        read(folder, "csv", limits=Limits(bytes=10))
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "datapackage.json").write_text(json.dumps({"resources": 3}))
    with pytest.raises(InputError, match="something else"):
        write(NEWS, tmp_path / "other", "csv")


def test_a_folder_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(NEWS, tmp_path / "news", "csv")

    def fail(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(zipfile.ZipFile, "extractall", fail)
    with pytest.raises(OSError, match="full"):
        write(Bundle(), tmp_path / "news", "csv")
    assert read(tmp_path / "news", "csv") == NEWS
    assert [path.name for path in tmp_path.iterdir()] == ["news"]


def test_a_zip_file_and_its_name(tmp_path: Path) -> None:
    write(NEWS, tmp_path / "news.zip")
    assert zipfile.is_zipfile(tmp_path / "news.zip")
    assert read(tmp_path / "news.zip") == NEWS

"""SQLite: every bundle comes back, the database is sound, and a stranger's file is refused in words."""

import io
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings

import csto_events
from csto_events import Bundle, InputError, InvalidDocumentError, LimitExceededError, Limits, parse, read, write
from csto_events.formats import sqlite
from csto_events.formats.writing import Layout
from csto_events.model import ReadResult
from csto_events.testing import bundles

some = settings(max_examples=60, deadline=None)
NEWS = parse("On January 12, 2022, 18 people were killed in Almaty. If war broke out, they would stay.", published="2022-01-13")


def loaded(data: bytes, **limits: int) -> ReadResult:
    return sqlite.loads(data, limits=Limits(**limits))


def changed(change: Callable[[sqlite3.Connection], object], bundle: Bundle = NEWS) -> bytes:
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(sqlite.dumps(bundle, layout=Layout()))
        change(db)
        db.commit()
        return db.serialize()


@some
@given(bundles(grounded=False))
def test_every_bundle_comes_back(bundle: Bundle) -> None:
    result = loaded(sqlite.dumps(bundle, layout=Layout()))
    assert result.faults == ()
    assert result.bundle == bundle
    assert sqlite.report(bundle, layout=Layout()).lossless


@some
@given(bundles())
def test_the_database_is_sound_and_every_reference_leads_to_something(bundle: Bundle) -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(sqlite.dumps(bundle, layout=Layout()))
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert db.execute("SELECT count(*) FROM item WHERE part = 'records'").fetchone() == (len(bundle.records),)


@some
@given(bundles())
def test_the_same_bundle_gives_the_same_bytes(bundle: Bundle) -> None:
    assert sqlite.dumps(bundle, layout=Layout()) == sqlite.dumps(bundle, layout=Layout())


def test_a_reference_that_leads_nowhere_is_found() -> None:
    lost = Bundle(records=NEWS.records)
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(sqlite.dumps(lost, layout=Layout()))
        assert ("evidence", "item") in {(row[0], row[2]) for row in db.execute("PRAGMA foreign_key_check")}
    assert loaded(sqlite.dumps(lost, layout=Layout())).bundle == lost


def test_the_view_and_the_search_answer() -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(sqlite.dumps(NEWS, layout=Layout()))
        assert db.execute("SELECT day, kind, value FROM casualty_timeline").fetchall() == [("2022-01-12", "killed", 18)]
        assert db.execute("SELECT rowid FROM document_search WHERE document_search MATCH 'Almaty'").fetchall() == [(1,)]
        assert db.execute("SELECT rowid FROM document_search WHERE document_search MATCH 'Bishkek'").fetchall() == []


def test_datasette_finds_the_search_of_the_texts() -> None:
    """By the words that it looks for: the content table in double quotes."""
    looked_for = """SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="document"%'"""
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(sqlite.dumps(NEWS, layout=Layout()))
        assert db.execute(looked_for).fetchall() == [("document_search",)]


@pytest.mark.parametrize(
    ("change", "path", "found"),
    [
        ("ALTER TABLE visit ADD COLUMN mood TEXT; ALTER TABLE casualty_report ADD COLUMN mood TEXT", "records[0].mood", "a field that"),
        ("UPDATE quantity SET value = 'many'", "records[0].figures[0].quantity.value", "'many'"),
        ("DELETE FROM casualty_report", "records[0]", "null"),
        ("DELETE FROM item WHERE part = 'records'", "item", "no row for casualty_report:"),
        ("DELETE FROM quantity", "records[0].figures[0].quantity", "1"),
        ("DROP TABLE casualty_report_figures", "records[0].figures", "an empty list"),
        ("UPDATE item SET type = 'party' WHERE part = 'records'", "item", "'party'"),
        ("UPDATE casualty_report SET cumulative = 7", "records[0].cumulative", "7"),
        ("UPDATE document SET extra = x'00'", "documents[0].extra", "bytes"),
        (
            "INSERT INTO casualty_report_where VALUES (99, 0, 'place:x'); UPDATE passed_over SET reason = 'mood' WHERE key = 1",
            "passed_over[0].reason",
            "'mood'",
        ),
    ],
)
def test_what_is_wrong_is_a_fault_with_its_place(change: str, path: str, found: str) -> None:
    faults = loaded(changed(lambda db: db.executescript(change))).faults
    assert faults[0].path == path
    assert found in faults[0].found


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no database",
        sqlite.dumps(NEWS, layout=Layout())[:5000],
        changed(lambda db: db.execute("DELETE FROM bundle")),
        changed(lambda db: db.execute("UPDATE bundle SET schema = 'csto-events/9.0'")),
        changed(lambda db: db.execute("UPDATE bundle SET extra = '{'")),
        changed(lambda db: db.execute("UPDATE document SET title = CAST(x'ff' AS TEXT)")),
        changed(lambda db: db.executescript("ALTER TABLE item RENAME TO other; CREATE TABLE item (id); INSERT INTO item VALUES ('person:a')")),
        changed(lambda db: db.executescript("DROP TABLE bundle; CREATE VIEW bundle AS SELECT 'csto-events/1.0' AS schema")),
    ],
)
def test_what_is_no_bundle_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidDocumentError):
        loaded(data)


def test_a_column_of_a_newer_minor_version_is_kept() -> None:
    newer = changed(lambda db: db.executescript("UPDATE bundle SET schema = 'csto-events/1.7'; ALTER TABLE document ADD COLUMN mood TEXT DEFAULT 'good'"))
    assert loaded(newer).bundle.documents[0].extra == {"mood": "good"}


def test_limits_hold() -> None:
    two = parse("18 people were killed in Almaty. The CSTO sent 100 peacekeepers to Kazakhstan.", published="2022-01-13")
    with pytest.raises(LimitExceededError, match="records"):
        loaded(sqlite.dumps(two, layout=Layout()), records=1)


@pytest.mark.parametrize("name", ["a.sqlite", "a.SQLITE.gz", "a.sqlite.zst", "a.json.gz", "a.jsonl.zst"])
def test_a_file_is_written_and_read_compressed_or_not(tmp_path: Path, name: str) -> None:
    write(NEWS, tmp_path / name)
    first = (tmp_path / name).read_bytes()
    assert read(tmp_path / name) == NEWS
    write(NEWS, tmp_path / name)
    assert (tmp_path / name).read_bytes() == first


@pytest.mark.parametrize("name", ["a.json.gz", "a.json.zst"])
def test_what_is_not_compressed_as_its_name_says_is_refused_and_a_bomb_too(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"{}")
    with pytest.raises(InputError, match=r"is no .* file"):
        read(tmp_path / name)
    write(Bundle(extra=csto_events.model.FrozenMapping({"a": " " * 100_000})), tmp_path / name)
    with pytest.raises(LimitExceededError, match="bytes"):
        read(tmp_path / name, limits=Limits(bytes=50_000))


def test_bytes_go_into_no_file_that_is_open_for_text() -> None:
    file = io.StringIO()
    with pytest.raises(InputError, match="open it for bytes"):
        write(NEWS, file, "sqlite")
    with pytest.raises(InputError, match="no text"):
        csto_events.dumps(NEWS, format="sqlite")  # type: ignore[arg-type]

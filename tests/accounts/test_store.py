"""The store: what it has returned for is kept, whole or not at all, whatever happens to the process."""

import random
import runpy
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from csto_events import parse, write
from csto_events.accounts import EventStore, Verdict, VerdictError, Verdicts
from csto_events.errors import InputError, MergeError
from csto_events.model import Bundle

WRITER = Path(__file__).parent / "crash_writer.py"
bundle: Callable[[int], Bundle] = runpy.run_path(str(WRITER))["bundle"]


def killed(store: Path, times: int) -> int:
    """Kill the writer so often, at moments that differ; after each, hold that all that it acknowledged is there, and nothing half. Give how much."""
    dice, number, acknowledged = random.Random(8), 1, 0  # noqa: S311 -- moments, no secrets
    for _ in range(times):
        with subprocess.Popen([sys.executable, str(WRITER), str(store), str(number)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout
            said = [writer.stdout.readline()]  # it runs
            time.sleep(dice.uniform(0, 0.03))
            writer.kill()
            said += writer.stdout.read().split(b"\n")
        last = max(int(line) for line in said if line.strip())
        with EventStore(store) as opened:
            kept = {int((part.documents[0].text or "").split()[0]) for part in opened.bundles()}
            assert set(range(1, last + 2)) <= kept, "lost what was acknowledged"
            assert len(kept) % 2 == 0, "half of a transaction"
            assert len(opened.account().reports()) == len(kept)
            assert opened._db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert {row[0] for row in opened._db.execute("SELECT id FROM members")} == {record.id for part in opened.bundles() for record in part.records}
        acknowledged, number = last + 1, max(kept) + 1
    return acknowledged


def test_nothing_acknowledged_is_lost_by_kill_9(tmp_path: Path) -> None:
    assert killed(tmp_path / "store.db", 3) >= 6


@pytest.mark.slow
def test_nothing_acknowledged_is_lost_by_200_kills(tmp_path: Path) -> None:
    """A new store after every twenty kills, so that looking at what was kept stays quick."""
    assert sum(killed(tmp_path / f"store{number}.db", 20) for number in range(10)) >= 400


def test_a_bundle_that_is_refused_leaves_no_trace(tmp_path: Path) -> None:
    other = Bundle(documents=bundle(3).documents)
    with EventStore(tmp_path / "store.db") as store:
        store.ingest(bundle(3))
        before = store.dump()
        with pytest.raises(MergeError, match="other records"):
            store.ingest(bundle(4), other)
        assert store.dump() == before


def test_a_record_without_its_document_is_refused() -> None:
    with EventStore(":memory:") as store, pytest.raises(InputError, match="lacks"):
        store.ingest(Bundle(records=bundle(3).records))


def test_what_is_no_store_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("no database at all, but long enough to be looked at as one" * 20)
    with pytest.raises(InputError, match="not a database"):
        EventStore(tmp_path / "text.db")


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
@pytest.mark.parametrize(("made", "words"), [("bundle", "a bundle and no store"), ("stranger", "a database of something else")])
def test_another_database_is_refused_and_left_alone(tmp_path: Path, mode: str, made: str, words: str) -> None:
    file = tmp_path / f"{made}.sqlite"
    if made == "bundle":
        write(bundle(3), file)
    with closing(sqlite3.connect(file)) as db:
        db.execute(f"PRAGMA journal_mode = {mode}")
        if made == "stranger":
            db.executescript("CREATE TABLE documents (id TEXT); PRAGMA user_version = 1")
    before = file.read_bytes()
    with pytest.raises(InputError, match=words):
        EventStore(file)
    assert file.read_bytes() == before


def test_a_store_of_a_newer_release_is_refused(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / "new.db")
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(InputError, match="newer"):
        EventStore(tmp_path / "new.db")


def test_one_writes_while_others_read(tmp_path: Path) -> None:
    with EventStore(tmp_path / "store.db") as writer, EventStore(tmp_path / "store.db") as reader:
        writer.ingest(bundle(1))
        writer._db.execute("BEGIN IMMEDIATE")
        assert len(reader) == 1
        assert len(reader.account().reports()) == 1
        writer._db.execute("ROLLBACK")
        reader.ingest(bundle(2))
        assert len(writer) == 2


def test_verdicts_survive_and_are_taken_back(tmp_path: Path) -> None:
    first, second = (bundle(number).records[0].id for number in (1, 2))
    parted = Verdict(kind="different", ids=(first, second), why="two fires")
    with EventStore(tmp_path / "store.db") as store:
        store.ingest(bundle(1), bundle(2))
        store.decide(Verdict(kind="same", ids=(first, second)))
        assert store.explain(first, second).same
        with pytest.raises(VerdictError, match="same and different"):
            store.decide(parted)
        store.take_back(*store.verdicts.items)
        store.decide(parted)
    with EventStore(tmp_path / "store.db") as again:
        assert again.verdicts == Verdicts((parted,))
        told = again.explain(first, second)
        assert not told.same
        assert "two fires" in str(told)


def test_the_account_of_one_thing_reads_its_documents_alone(january: tuple[Bundle, ...]) -> None:
    with EventStore(":memory:") as store:
        store.ingest(*january)
        whole = store.account()
        asylov = whole.who("Berik Asylov")
        part = store.account_of(asylov.id)
        assert {document.id for document in part.documents()} == set(asylov.documents)
        assert part.who("Berik Asylov").ids == asylov.ids


def test_one_document_more_changes_only_what_it_reaches(january: tuple[Bundle, ...]) -> None:
    """Adding a bundle costs in proportion to it: of the store's rows, those that changed are fewer than the bundle's own parts, a few times over."""
    new = parse("Ivan Petrov said 12 people were killed in the riots in Kyrgyzstan on October 6, 2020.", published="2020-10-07")
    with EventStore(":memory:") as store:
        store.ingest(*january)
        before = store._db.total_changes
        store.ingest(new)
        assert store._db.total_changes - before <= 20 * (len(new.entities) + len(new.records) + 1)


def test_documents_may_come_alone_or_together(january: tuple[Bundle, ...]) -> None:
    with EventStore(":memory:") as alone, EventStore(":memory:") as together:
        alone.ingest(*january)
        together.ingest(Bundle().merge(*january))
        assert together.dump() == alone.dump()
        assert set(together.ingest(*january)) == {"known"}


def test_an_unknown_id_is_named() -> None:
    with EventStore(":memory:") as store, pytest.raises(InputError, match="person:nobody"):
        store.explain("person:nobody", "person:none")

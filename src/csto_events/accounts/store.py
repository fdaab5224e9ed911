"""The store: bundles, verdicts and what belongs together, in one SQLite file that survives whatever happens to the process."""

import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from os import PathLike
from types import TracebackType
from typing import Any, Final, Literal, Self, TypeAlias

import attrs

from csto_events.accounts.account import Account
from csto_events.accounts.clusters import Edge, chain, clusters
from csto_events.accounts.explanation import Explanation
from csto_events.accounts.identity import JOIN, PART, blocks, points, reasons
from csto_events.accounts.mentions import Mention, Profile, mentions
from csto_events.accounts.parts import parts
from csto_events.accounts.verdicts import Verdict, Verdicts
from csto_events.errors import InputError, MergeError
from csto_events.formats.json import dumps, loads
from csto_events.formats.writing import Layout
from csto_events.model import AnyRecord, Bundle, Limits

Outcome: TypeAlias = Literal["added", "known"]
_VERSION: Final = 1
_CERTAIN: Final = 10**6
_TABLES: Final = """
CREATE TABLE documents (id TEXT PRIMARY KEY, published TEXT, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE nodes (key TEXT PRIMARY KEY, profile TEXT NOT NULL, cluster TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX nodes_by_cluster ON nodes (cluster);
CREATE TABLE blocks (block TEXT, node TEXT, PRIMARY KEY (block, node)) WITHOUT ROWID;
CREATE TABLE edges (one TEXT, other TEXT, points INTEGER NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE INDEX edges_by_other ON edges (other);
CREATE TABLE members (id TEXT, document TEXT, node TEXT NOT NULL, PRIMARY KEY (id, document)) WITHOUT ROWID;
CREATE INDEX members_by_node ON members (node);
CREATE TABLE verdicts (body TEXT PRIMARY KEY) WITHOUT ROWID;
"""
_OWN: Final = frozenset(re.findall(r"CREATE TABLE (\w+)", _TABLES))
_OF_A_BUNDLE: Final = frozenset({"bundle", "item"})


class EventStore:
    """Bundles, verdicts and the account of them. Not a cache: what `ingest` has returned for is on the disk.

    One process writes at a time, others wait for it and any number may read meanwhile (SQLite's write-ahead log).

    Example:
        >>> with EventStore(":memory:") as store:
        ...     store.ingest(Bundle())
        ()
    """

    def __init__(self, file: str | PathLike[str]) -> None:
        """Open a store, or make one where there is no file.

        Args:
            file: its path; `:memory:` for one that is gone afterwards.

        Raises:
            InputError: if the file cannot be opened, is no store, or is one of a newer release.
        """
        self.file = str(file)
        with ExitStack() as refused:
            try:
                self._db = sqlite3.connect(self.file, timeout=60, isolation_level=None)
                refused.callback(self._db.close)
                self._refuse_strangers()
                self._db.execute("PRAGMA journal_mode = WAL")
                self._db.execute("PRAGMA synchronous = FULL")
                self._prepare()
            except sqlite3.Error as error:
                raise InputError(f"{self.file}: {error}; give the path of a store, or of a file that does not exist yet") from None
            self.verdicts = self._stored_verdicts()
            refused.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __len__(self) -> int:
        return int(self._one("SELECT count(*) FROM documents"))

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def ingest(self, *bundles: Bundle, on_document: Callable[[str], object] | None = None) -> tuple[Outcome, ...]:
        """Take in bundles, all of them or, where one is refused, none.

        Args:
            bundles: the bundles; their order makes no difference to any answer.
            on_document: what is told the id of each document when it is taken in.

        Returns:
            For each document `added`, or `known` if the store had it.

        Raises:
            MergeError: if the store holds the same document with other records. The message names it.
            InputError: if a bundle has records of a document that it lacks.
        """
        outcomes: list[Outcome] = []
        with self._writing():
            for bundle in bundles:
                for part in parts(bundle):
                    outcomes.append(self._take_in(part))
                    if on_document:
                        on_document(part.documents[0].id)
        return tuple(outcomes)

    def decide(self, *verdicts: Verdict) -> None:
        """Keep verdicts, and make the account anew by them. One that the store holds already changes nothing.

        Args:
            verdicts: the verdicts; those of a file are `Verdicts.load(file).items`.

        Raises:
            VerdictError: if one contradicts another.
        """
        with self._writing():
            self.verdicts = Verdicts((*self._stored_verdicts().items, *verdicts))
            self._keep_verdicts()

    def take_back(self, *verdicts: Verdict) -> None:
        """Forget verdicts, and make the account anew without them."""
        with self._writing():
            self.verdicts = Verdicts(tuple(item for item in self._stored_verdicts().items if item not in verdicts))
            self._keep_verdicts()

    def unmet(self, *verdicts: Verdict) -> tuple[str, ...]:
        """Name the ids in verdicts that nothing in the store has. They may come with a later document; until then such a verdict decides nothing.

        Args:
            verdicts: the verdicts; all that the store holds where none is given.

        Returns:
            The ids, sorted.

        Example:
            >>> with EventStore(":memory:") as store:
            ...     store.unmet(Verdict(kind="same", ids=("person:a", "person:b")))
            ('person:a', 'person:b')
        """
        ids = {one for verdict in verdicts or self.verdicts.items for one in verdict.ids}
        return tuple(sorted(one for one in ids if not self._has(one)))

    def bundles(self, *, known_on: str | None = None) -> Iterator[Bundle]:
        """Give the bundles, one for each document, by id.

        Args:
            known_on: give only what was published on that day (ISO 8601) or before it.

        Yields:
            The bundles, each with what is of its document alone.
        """
        day = "9999-99-99" if known_on is None else known_on
        rows = "SELECT body FROM documents WHERE ? OR substr(published, 1, 10) <= ? ORDER BY id"
        for (body,) in self._db.execute(rows, (known_on is None, day)):
            yield _bundle(body)

    def account(self, *, known_on: str | None = None) -> Account:
        """Give the account of everything in the store.

        Args:
            known_on: leave out what was published after that day (ISO 8601) or at no known time, also from what decides which
                events are one: the account that could be given then.

        Returns:
            The account.
        """
        if known_on is None:
            return Account(tuple(self.bundles()), self.identity(), self.verdicts)
        with EventStore(":memory:") as then:
            then.decide(*self.verdicts.items)
            then.ingest(*self.bundles(known_on=known_on))
            return then.account()

    def account_of(self, *ids: str) -> Account:
        """Give the account of the documents that speak of something, at the cost of these documents alone.

        Args:
            ids: ids of entities, records or events.

        Returns:
            The account of every document that speaks of one of them, under whatever id.
        """
        homes = {home for one in ids for home in self._homes(one)}
        documents = sorted({row[0] for home in homes for row in self._db.execute(_DOCUMENTS_OF, (home,))})
        found = tuple(_bundle(self._one("SELECT body FROM documents WHERE id = ?", document)) for document in documents)
        named = {item.id for part in found for item in (*part.entities, *part.records)}
        return Account(found, {one: home for one in named for home in self._homes(one)[:1]}, self.verdicts)

    def identity(self) -> dict[str, str]:
        """Give for each id of an entity or event the key of what it is, which all ids of one thing share."""
        return dict(self._db.execute("SELECT members.id, nodes.cluster FROM members JOIN nodes ON nodes.key = members.node ORDER BY members.id"))

    def explain(self, one: str, other: str) -> Explanation:
        """Tell which evidence joined two ids or parted them.

        Args:
            one: the id of an entity or of a record.
            other: another one.

        Returns:
            What every rule and verdict says about the two, whether they are one, and if others joined them, through which.

        Raises:
            InputError: if the store does not know one of the ids.
        """
        first, second = self._node_of(one), self._node_of(other)
        found = reasons(self._profile(first), self._profile(second))
        same = self._cluster_of(first) == self._cluster_of(second)
        path = self._path(first, second) if same and first != second else ()
        said = tuple(str(item) for item in self.verdicts.of("same", "different") if one in item.ids and other in item.ids)
        return Explanation(one=one, other=other, same=same, reasons=found, verdicts=said, through=path)

    def dump(self) -> str:
        """Give everything in the store as text: the same bytes for the same bundles and verdicts, in whatever order they came."""
        bodies = [json.loads(body) for (body,) in self._db.execute("SELECT body FROM documents ORDER BY id")]
        whole = {"documents": bodies, "identity": self.identity(), "verdicts": self.verdicts.plain()}
        return json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    # Writing

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        before = self.verdicts
        try:
            self.verdicts = self._stored_verdicts()
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            self.verdicts = before
            raise
        self._db.execute("COMMIT")

    def _refuse_strangers(self) -> None:
        """Look whether the file is a store, or holds nothing yet, before anything in it is changed."""
        tables = {str(name) for (name,) in self._db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        if tables >= _OF_A_BUNDLE:
            raise InputError(f"{self.file}: a bundle and no store; put it into one with csto-events ingest, or read it with csto_events.read")
        if tables and not tables >= _OWN:
            raise InputError(f"{self.file}: a database of something else; give the path of a store, or of a file that does not exist yet")

    def _prepare(self) -> None:
        version = self._one("PRAGMA user_version")
        if version > _VERSION:
            raise InputError(f"{self.file}: a store of version {version}, and this release knows {_VERSION}; install a newer csto-events")
        if version == 0:
            self._db.execute("BEGIN IMMEDIATE")
            if self._one("PRAGMA user_version") == 0:
                for statement in _TABLES.strip().split(";\n"):
                    self._db.execute(statement)
                self._db.execute(f"PRAGMA user_version = {_VERSION}")
            self._db.execute("COMMIT")

    def _take_in(self, part: Bundle) -> Outcome:
        (document,) = part.documents
        body = dumps(part, layout=Layout(indent=None))
        known = self._db.execute("SELECT body FROM documents WHERE id = ?", (document.id,)).fetchone()
        if known and known[0] != body and _bundle(known[0]) != part:
            raise MergeError(f"{document.id}: the store holds this document with other records; keep one reading of it, made by one release of the parser")
        if known:
            return "known"
        self._db.execute("INSERT INTO documents VALUES (?, ?, ?)", (document.id, document.published, body))
        self._join(self._mentions(part), document.id)
        return "added"

    def _mentions(self, part: Bundle) -> tuple[Mention, ...]:
        corrected: tuple[AnyRecord, ...] = tuple(self.verdicts.corrected(record) for record in part.records)
        return mentions(attrs.evolve(part, records=corrected), self.verdicts.subjects)

    def _join(self, found: Iterable[Mention], document: str) -> None:
        new: dict[str, Profile] = {}
        for mention in found:
            key = mention.profile.key
            self._db.execute("INSERT OR IGNORE INTO members VALUES (?, ?, ?)", (mention.id, document, key))
            if self._db.execute("INSERT OR IGNORE INTO nodes VALUES (?, ?, ?)", (key, _plain(mention.profile), key)).rowcount:
                new[key] = mention.profile
        for key, profile in new.items():
            self._compare(key, profile)
        self._settle(new)

    def _compare(self, key: str, profile: Profile) -> None:
        own = blocks(profile)
        marks = ", ".join("?" * len(own))
        near = self._db.execute(f"SELECT DISTINCT node FROM blocks WHERE block IN ({marks})", own).fetchall()  # noqa: S608 -- marks alone
        self._db.executemany("INSERT INTO blocks VALUES (?, ?)", [(block, key) for block in own])
        for (other,) in near:
            if not (profile.known and self._profile(other).known):  # the registry knows them apart
                self._link(key, other, points(profile, self._profile(other)))
        if profile.subject:
            for other, weight in self._decided(profile.subject):
                self._link(key, other, weight)

    def _link(self, one: str, other: str, weight: int) -> None:
        if one != other and (weight >= JOIN or weight <= PART):
            pair = sorted((one, other))
            rule = "CASE WHEN abs(excluded.points) > abs(points) THEN excluded.points ELSE points END"
            self._db.execute(f"INSERT INTO edges VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET points = {rule}", (*pair, weight))  # noqa: S608 -- a constant

    def _decided(self, subject: str) -> Iterator[tuple[str, int]]:
        for verdict in self.verdicts.of("same", "different"):
            if subject in verdict.ids:
                for other in verdict.ids:
                    for (node,) in self._db.execute("SELECT node FROM members WHERE id = ?", (other,)):
                        yield node, _CERTAIN if verdict.kind == "same" else -_CERTAIN

    def _settle(self, touched: Iterable[str]) -> None:
        """Make the clusters anew that new nodes reach; no others can change."""
        left = set(touched)
        while left:
            reached, ring = set[str](), {min(left)}
            while ring:
                reached |= ring
                ring = {near for node in ring for near, weight in self._edges(node) if weight >= JOIN} - reached
            left -= reached
            edges = {Edge(-weight, min(node, near), max(node, near)) for node in reached for near, weight in self._edges(node) if near in reached}
            joins = [edge for edge in edges if -edge.weight >= JOIN]
            parted = [(edge.one, edge.other) for edge in edges if -edge.weight <= PART and not self._called_same(edge)]
            homes = clusters(reached, joins, parted)
            self._db.executemany("UPDATE nodes SET cluster = ? WHERE key = ? AND cluster <> ?", [(home, node, home) for node, home in homes.items()])

    def _called_same(self, edge: Edge) -> bool:
        """Tell whether verdicts call two nodes the same that the rules would part."""
        if edge.weight >= _CERTAIN or not self.verdicts.items:
            return False
        together = self.verdicts.united()
        one, other = (together.get(self._profile(node).subject) for node in (edge.one, edge.other))
        return one is not None and one == other

    def _keep_verdicts(self) -> None:
        for table in ("verdicts", "nodes", "blocks", "edges", "members"):
            self._db.execute(f"DELETE FROM {table}")  # noqa: S608 -- our own names
        self._db.executemany("INSERT INTO verdicts VALUES (?)", [(json.dumps(item, ensure_ascii=False),) for item in self.verdicts.plain()])
        for document, body in self._db.execute("SELECT id, body FROM documents ORDER BY id").fetchall():
            self._join(self._mentions(_bundle(body)), document)

    # Reading

    def _stored_verdicts(self) -> Verdicts:
        rows = [json.loads(body) for (body,) in self._db.execute("SELECT body FROM verdicts")]
        return Verdicts(tuple(Verdict(**{**row, "ids": tuple(row["ids"])}) for row in rows))

    def _edges(self, node: str) -> list[tuple[str, int]]:
        return self._db.execute("SELECT other, points FROM edges WHERE one = ?1 UNION ALL SELECT one, points FROM edges WHERE other = ?1", (node,)).fetchall()

    def _homes(self, identifier: str) -> list[str]:
        sql = "SELECT DISTINCT nodes.cluster FROM members JOIN nodes ON nodes.key = members.node WHERE members.id = ? ORDER BY 1"
        return [row[0] for row in self._db.execute(sql, (identifier,))]

    def _node_of(self, identifier: str) -> str:
        row = self._db.execute("SELECT min(node) FROM members WHERE id = ?", (identifier,)).fetchone()
        if row[0] is None:
            raise InputError(f"{identifier}: the store has no entity or event of this id; give one that `identity` lists")
        return str(row[0])

    def _has(self, identifier: str) -> bool:
        held = "SELECT EXISTS (SELECT 1 FROM members WHERE id = ?) OR EXISTS (SELECT 1 FROM documents WHERE instr(body, ?))"
        return bool(self._db.execute(held, (identifier, f'"id":{json.dumps(identifier, ensure_ascii=False)}')).fetchone()[0])

    def _cluster_of(self, node: str) -> str:
        return str(self._one("SELECT cluster FROM nodes WHERE key = ?", node))

    def _profile(self, node: str) -> Profile:
        return _profile(self._one("SELECT profile FROM nodes WHERE key = ?", node))

    def _path(self, first: str, second: str) -> tuple[str, ...]:
        inside = [row[0] for row in self._db.execute("SELECT key FROM nodes WHERE cluster = ?", (self._cluster_of(first),))]
        near = {node: [other for other, weight in self._edges(node) if weight >= JOIN and other in inside] for node in inside}
        return tuple(str(self._one("SELECT min(id) FROM members WHERE node = ?", node)) for node in chain(first, second, near))

    def _one(self, sql: str, *values: object) -> Any:
        return self._db.execute(sql, values).fetchone()[0]


_DOCUMENTS_OF: Final = "SELECT DISTINCT members.document FROM members JOIN nodes ON nodes.key = members.node WHERE nodes.cluster = ?"


def _bundle(body: str) -> Bundle:
    return loads(body.encode(), limits=Limits()).bundle


def _plain(profile: Profile) -> str:
    return json.dumps(attrs.asdict(profile), ensure_ascii=False)


@lru_cache(maxsize=2**15)
def _profile(text: str) -> Profile:
    plain = json.loads(text)
    lists = {name: tuple(plain[name]) for name in ("name", "offices", "places", "parties")}
    return Profile(**{**plain, **lists, "points": tuple((north, east) for north, east in plain["points"])})

"""Loading: data files into facts, refused by file and line where they are wrong.

A file is a JSON object; each name in it is a kind of fact, each value a list of objects. The package's own files are read without
the checks that make loading slow (a test makes them), and their objects are made when somebody asks for them.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias, TypeVar, get_args

import attrs

from csto_events.errors import ModelError, RegistryError
from csto_events.model.entities import AnyEntity, Body, Capital, Organisation, Person, Place, State
from csto_events.model.mapping import FrozenMapping
from csto_events.registry.rows import ChairmanshipRow, EntityRow, MembershipRow, NameRow, RoleRow, TenureRow

T = TypeVar("T")
Kind: TypeAlias = Literal["organisations", "bodies", "states", "people", "places", "memberships", "chairmanships", "tenures", "names", "roles"]
KINDS: tuple[Kind, ...] = get_args(Kind)
_CLASSES: Mapping[str, type[AnyEntity]] = {"organisations": Organisation, "bodies": Body, "states": State, "people": Person, "places": Place}
PREFIXES: Mapping[str, str] = {"organisations": "org:", "bodies": "body:", "states": "state:", "people": "person:", "places": "place:"}
"""How the ids of each kind of entity begin."""
_OF_A_DOCUMENT = {"mentions", "resolved", "offices", "extra"}  # fields of entities that only a bundle fills
_KEYS: Mapping[str, tuple[str, ...]] = {
    "memberships": ("organisation", "state", "standing", "since", "body"),
    "chairmanships": ("organisation", "state", "since"),
    "tenures": ("person", "office", "of", "since"),
    "names": ("text", "entity", "use"),
    "roles": ("office", "of"),
}
_REFERENCES = ("organisation", "state", "body", "parent", "country", "seat", "person", "of", "entity")
OF_ANY = ("state", "organisation", "body")
"""What a role may be of, instead of one id."""


class Source(NamedTuple):
    """A file that was read."""

    name: str
    """Its path."""
    text: str
    """What it holds."""


class Entry(NamedTuple):
    """One object of a data file, not yet made into a fact."""

    kind: Kind
    """The list in which it stands."""
    number: int
    """Its place in that list, from 0."""
    fields: Mapping[str, Any]
    """What it says."""
    source: Source
    """The file."""

    @property
    def place(self) -> str:
        """Where it stands, in words: file, line and path."""
        return f"{self.source.name}, line {_line(self.source.text, self.kind, self.number)}: {self.kind}[{self.number}]"

    def refused(self, why: str) -> RegistryError:
        """Make the error that names it."""
        return RegistryError(f"{self.place}: {why}")


def _line(text: str, kind: str, number: int) -> int:
    decode, skip = json.JSONDecoder().raw_decode, re.compile(r"[\s,:]*").match
    at = text.index("{") + 1
    while True:
        name, at = decode(text, skip(text, at).end())  # type: ignore[union-attr]
        at = skip(text, at).end()  # type: ignore[union-attr]
        if name == kind:
            break
        _, at = decode(text, at)
    at = skip(text, at + 1).end()  # type: ignore[union-attr]
    for _ in range(number):
        _, at = decode(text, at)
        at = skip(text, at).end()  # type: ignore[union-attr]
    return text.count("\n", 0, at) + 1


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"{twice!r} stands twice in one object; leave one out")
    return found


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number of JSON; leave it out")


def entries_of(source: Source, *, trusted: bool = False) -> tuple[Entry, ...]:
    """Read the entries of a file.

    Args:
        source: the file.
        trusted: whether it is of the package, so that tests have looked at it.

    Returns:
        Its entries, in the order of the file.

    Raises:
        RegistryError: if it is no JSON, or holds a kind of fact that does not exist.
    """
    try:
        content = json.loads(source.text) if trusted else json.loads(source.text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise RegistryError(f"{source.name}: not readable as JSON: {error}; mend the file") from None
    if not isinstance(content, dict):
        raise RegistryError(f"{source.name}: the whole file is no object; give one with lists named {', '.join(KINDS)}")
    return tuple(entry for kind, items in content.items() for entry in _entries(source, kind, items))


def _entries(source: Source, kind: str, items: object) -> Iterator[Entry]:
    if kind not in KINDS:
        raise RegistryError(f"{source.name}: {kind!r} is no kind of fact; give one of {', '.join(KINDS)}")
    if not isinstance(items, list):
        raise RegistryError(f"{source.name}: {kind}: no list; give a list of objects")
    for number, item in enumerate(items):
        entry = Entry(kind, number, item if isinstance(item, dict) else {}, source)
        if not isinstance(item, dict):
            raise entry.refused("no object; give one with the fields of the fact")
        yield entry


class Facts(NamedTuple):
    """All entries, found by id or kind."""

    entities: Mapping[str, Entry]
    """The entities by id."""
    rows: Mapping[str, tuple[Entry, ...]]
    """The other facts by kind, in the order of the files."""


def gathered(entries: Sequence[Entry]) -> Facts:
    """Put entries together.

    Args:
        entries: of all files.

    Returns:
        The entries by id and kind.

    Raises:
        RegistryError: if an entity has no id, or a fact stands twice.
    """
    entities: dict[str, Entry] = {}
    rows: dict[str, list[Entry]] = {kind: [] for kind in _KEYS}
    seen: dict[str, Entry] = {}
    for entry in entries:
        key = _key(entry)
        if key in seen:
            raise entry.refused(f"{key} is there already ({seen[key].place}); leave one out")
        seen[key] = entry
        if entry.kind in _KEYS:
            rows[entry.kind].append(entry)
        else:
            entities[key] = entry
    return Facts(entities, {kind: tuple(found) for kind, found in rows.items()})


def _key(entry: Entry) -> str:
    if entry.kind in _KEYS:
        return f"{entry.kind}: " + ", ".join(str(entry.fields[name]) for name in _KEYS[entry.kind] if name in entry.fields)
    name = entry.fields.get("id")
    if not isinstance(name, str) or not name.startswith(PREFIXES[entry.kind]) or "~" in name:
        raise entry.refused(f"id: {name!r} is no id of {entry.kind}; give one that begins with {PREFIXES[entry.kind]} and has no ~")
    return name


def entity_of(entry: Entry) -> EntityRow:
    """Make an entity of its entry.

    Args:
        entry: the entry.

    Returns:
        The entity, and what the registry knows beside it.

    Raises:
        RegistryError: if the entry has a wrong field.
    """
    cls: Any = _CLASSES[entry.kind]
    own, facts = _accepted(cls), _accepted(EntityRow) - {"entity"}
    _refuse_unknown(entry, own | facts)
    entity: AnyEntity = _made(cls, entry, {name: value for name, value in entry.fields.items() if name in own})
    names = [entity.name, *entity.aliases]
    if len(set(names)) != len(names):
        raise entry.refused(f"aliases: {next(name for name in names if names.count(name) > 1)!r} stands twice; leave one out")
    return _made(EntityRow, entry, {"entity": entity} | {name: value for name, value in entry.fields.items() if name in facts})


def membership_of(entry: Entry) -> MembershipRow:
    """Make a membership of its entry, or raise a `RegistryError`."""
    return _row(MembershipRow, entry)


def chairmanship_of(entry: Entry) -> ChairmanshipRow:
    """Make a chairmanship of its entry, or raise a `RegistryError`."""
    return _row(ChairmanshipRow, entry)


def role_of(entry: Entry) -> RoleRow:
    """Make a row of the table of roles of its entry, or raise a `RegistryError`."""
    return _row(RoleRow, entry)


def name_of(entry: Entry) -> NameRow:
    """Make a name of its entry, or raise a `RegistryError`."""
    return _row(NameRow, entry)


def tenure_of(entry: Entry, role: Callable[[str, str | None], str]) -> TenureRow:
    """Make a tenure of its entry.

    Args:
        entry: the entry.
        role: what tells the role of an office where the entry does not.

    Returns:
        The tenure.

    Raises:
        RegistryError: if the entry has a wrong field.
    """
    office, of = entry.fields.get("office"), entry.fields.get("of")
    if not isinstance(office, str) or not office or office != office.lower():
        raise entry.refused(f"office: {office!r}; give the title in lower case, without the state")
    found = role(office, of if isinstance(of, str) else None)
    return _row(TenureRow, entry, {"role": found})


def _row(cls: Callable[..., T], entry: Entry, more: Mapping[str, Any] | None = None) -> T:
    _refuse_unknown(entry, _accepted(cls))
    return _made(cls, entry, {**(more or {}), **entry.fields})


@cache
def _accepted(cls: Any) -> frozenset[str]:
    return frozenset(field.name for field in attrs.fields(cls) if field.name not in _OF_A_DOCUMENT)


@cache
def _required(cls: Any) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING)


def _refuse_unknown(entry: Entry, accepted: frozenset[str]) -> None:
    for name in entry.fields:
        if name not in accepted:
            raise entry.refused(f"{name}: no field of {entry.kind}; give {', '.join(sorted(accepted))}")


def _made(cls: Callable[..., T], entry: Entry, given: Mapping[str, Any]) -> T:
    for name in _required(cls):
        if name not in given:
            raise entry.refused(f"{name}: missing; give it")
    try:
        return cls(**{name: _value(entry, name, value) for name, value in given.items()})
    except ModelError as error:
        raise entry.refused(str(error)) from None


def _value(entry: Entry, name: str, value: Any) -> Any:
    if name == "capitals" and isinstance(value, list):
        return tuple(_capital(entry, item) for item in value)
    if isinstance(value, list):
        return tuple(value)
    if name == "identifiers" and isinstance(value, dict):
        return _identifiers(entry, value)
    return float(value) if type(value) is int and name in ("latitude", "longitude") else value


def _capital(entry: Entry, item: Any) -> Capital:
    if not isinstance(item, dict) or not item.keys() <= _accepted(Capital):
        raise entry.refused(f"capitals: {item!r}; give objects with {', '.join(sorted(_accepted(Capital)))}")
    return _made(Capital, entry, item)


def _identifiers(entry: Entry, value: dict[str, Any]) -> FrozenMapping[str]:
    for name, identifier in value.items():
        if not isinstance(identifier, str):
            raise entry.refused(f"identifiers.{name}: {identifier!r}; give a string")
    return FrozenMapping(value)


def refuse_dangling(entries: Sequence[Entry], facts: Facts) -> None:
    """Refuse an entry that refers to something that the registry does not have.

    Args:
        entries: the entries to look at.
        facts: all that the registry has.

    Raises:
        RegistryError: for the first such entry.
    """
    for entry in entries:
        names = {name: entry.fields[name] for name in _REFERENCES if entry.fields.get(name) is not None}
        names |= {f"capitals[{number}].place": capital["place"] for number, capital in enumerate(entry.fields.get("capitals", ()))}
        for name, value in names.items():
            if value not in facts.entities and not (entry.kind == "roles" and value in OF_ANY):
                raise entry.refused(f"{name}: {value!r} is not in the registry{nearest(value, facts.entities)}; add it or mend the id")


def nearest(text: str, known: Mapping[str, object]) -> str:
    """Say what was perhaps meant.

    Args:
        text: what was given.
        known: what there is.

    Returns:
        Words to put into an error message; empty where nothing is near.

    Example:
        >>> nearest("org:ctso", {"org:csto": 1, "state:KAZ": 2})
        ' (near: org:csto)'
    """
    near = get_close_matches(text, known, n=3, cutoff=0.75)
    return f" (near: {', '.join(near)})" if near else ""


@cache
def own_entries() -> tuple[Entry, ...]:
    """Read the entries of the package's own files, once."""
    folder = files("csto_events.registry") / "data"
    sources = (Source(f"{name}.json", (folder / f"{name}.json").read_text(encoding="utf-8")) for name in (*KINDS, "cities"))
    return tuple(entry for source in sources for entry in entries_of(source, trusted=True))


@cache
def own_knowledge() -> Mapping[str, str]:
    """Read when the package's facts were gathered (`gathered`), and up to when they are known (`known_until`)."""
    found: dict[str, str] = json.loads((files("csto_events.registry") / "data" / "knowledge.json").read_text(encoding="utf-8"))
    return found


def file_entries(path: str | Path) -> tuple[Entry, ...]:
    """Read the entries of a user's file.

    Args:
        path: the file.

    Returns:
        Its entries.

    Raises:
        RegistryError: if it cannot be read.
    """
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        raise RegistryError(f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}; give the path of a registry file, JSON in UTF-8") from None
    return entries_of(Source(str(path), text))


def by(field: str, rows: Iterable[T]) -> Mapping[str, Sequence[T]]:
    """Give the rows of each value of a field, in the order of the files: the tenures of each person."""
    found: dict[str, list[T]] = {}
    for row in rows:
        found.setdefault(getattr(row, field), []).append(row)
    return found

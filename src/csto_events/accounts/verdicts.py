"""Verdicts: what a person has decided. They always win, and survive every re-run."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import combinations, pairwise
from pathlib import Path
from typing import Final, Literal, TypeAlias, get_args

import attrs

from csto_events.errors import CstoEventsError
from csto_events.model import AnyRecord, JsonValue
from csto_events.model.schema import Json, structure, unstructure

VerdictKind: TypeAlias = Literal["same", "different", "accept", "reject", "correct"]
_KEYS: Final[Mapping[str, frozenset[str]]] = {
    "same": frozenset({"ids", "why"}),
    "different": frozenset({"ids", "why"}),
    "accept": frozenset({"id", "why"}),
    "reject": frozenset({"id", "why"}),
    "correct": frozenset({"id", "path", "value", "why"}),
}
_STEP: Final = re.compile(r"(?<![a-z_])([a-z_]+)((?:\[[0-9]+\])*)(?:\.|$)")


class VerdictError(CstoEventsError, ValueError):
    """A verdict that cannot be followed: of no known kind, contradicting another, or about a field that does not exist."""


@attrs.frozen(kw_only=True, order=True)
class Verdict:
    """A decision of a person about what the rules made. Not a claim: it changes no document.

    Raises:
        VerdictError: if it has not the ids that its kind needs.

    Example:
        >>> str(Verdict(kind="same", ids=("person:a", "person:b"), why="one spelling each"))
        'same person:a person:b: one spelling each'
    """

    kind: VerdictKind
    """`same` and `different` say who or which event things are; `accept`, `reject` and `correct` are about one record."""
    ids: tuple[str, ...]
    """Ids of entities, or of records, by which their events are meant."""
    path: str = ""
    """Of a correction: the field, such as `figures[0].quantity.value`."""
    value: JsonValue = attrs.field(default=None, order=False)
    """Of a correction: what stands there instead."""
    why: str = ""
    """The reason, for those who come later."""

    def __attrs_post_init__(self) -> None:
        wanted = len(self.ids) >= 2 if self.kind in ("same", "different") else len(self.ids) == 1
        if not wanted or len(set(self.ids)) != len(self.ids):
            raise VerdictError(f"{self.kind}: {', '.join(self.ids) or 'no id'}; give two or more ids for same and different, one for the others")

    def __str__(self) -> str:
        change = f" {self.path} = {self.value!r}" if self.path else ""
        return f"{self.kind} {' '.join(self.ids)}{change}{': ' if self.why else ''}{self.why}"


def _in_order(items: Iterable[Verdict]) -> tuple[Verdict, ...]:
    return tuple(sorted(dict.fromkeys(items), key=str))


@attrs.frozen
class Verdicts:
    """All verdicts, in one order whatever the order in which they were given.

    Raises:
        VerdictError: if one contradicts another.

    Example:
        >>> verdicts = Verdicts.loads('''
        ... [[different]]
        ... ids = ["person:sadyr-japarov", "person:akylbek-japarov"]
        ... why = "the president and the chairman of the cabinet"
        ... ''')
        >>> verdicts.apart("person:akylbek-japarov", "person:sadyr-japarov")
        True
    """

    items: tuple[Verdict, ...] = attrs.field(default=(), converter=_in_order)
    """The verdicts."""

    def __attrs_post_init__(self) -> None:
        together = self.united()
        for verdict in self.of("different"):
            for one, other in combinations(verdict.ids, 2):
                if together.get(one, one) == together.get(other, other):
                    raise VerdictError(f"{one} and {other}: called the same and different; take one of the verdicts back")
        accepted = {verdict.ids[0] for verdict in self.of("accept")}
        for verdict in self.of("reject"):
            if verdict.ids[0] in accepted:
                raise VerdictError(f"{verdict.ids[0]}: accepted and rejected; take one of the verdicts back")
        changed: dict[tuple[str, str], Verdict] = {}
        for verdict in self.of("correct"):
            first = changed.setdefault((verdict.ids[0], verdict.path), verdict)
            if first.value != verdict.value:
                raise VerdictError(f"{verdict.ids[0]} {verdict.path}: corrected to {first.value!r} and to {verdict.value!r}; take one of the verdicts back")

    @classmethod
    def load(cls, *files: str | Path) -> "Verdicts":
        """Read files of verdicts.

        Args:
            files: their paths.

        Returns:
            All of them as one.

        Raises:
            VerdictError: if a file cannot be read or holds what is no verdict; it names the file.
        """
        items: list[Verdict] = []
        for file in files:
            try:
                items += cls.loads(Path(file).read_text("utf-8")).items
            except OSError as error:
                raise VerdictError(f"{file}: {error.strerror}; give the path of a file of verdicts that can be read") from None
            except (UnicodeDecodeError, VerdictError) as error:
                raise VerdictError(f"{file}: {error}") from None
        return cls(tuple(items))

    @classmethod
    def loads(cls, text: str) -> "Verdicts":
        """Read verdicts from TOML: tables `[[same]]` and `[[different]]` with `ids`, `[[accept]]`, `[[reject]]` and `[[correct]]` with `id`."""
        try:
            tables = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise VerdictError(f"no TOML: {error}; give tables such as [[same]] with ids = [...]") from None
        return cls(tuple(_verdict(kind, position, table) for kind, rows in tables.items() for position, table in enumerate(_listed(kind, rows))))

    def of(self, *kinds: VerdictKind) -> tuple[Verdict, ...]:
        """Give the verdicts of some kinds."""
        return tuple(verdict for verdict in self.items if verdict.kind in kinds)

    @cached_property
    def subjects(self) -> frozenset[str]:
        """The ids that are called the same as or different from others."""
        return frozenset(one for verdict in self.of("same", "different") for one in verdict.ids)

    @cached_property
    def _by_record(self) -> dict[str, list[Verdict]]:
        found: dict[str, list[Verdict]] = {}
        for verdict in self.of("accept", "reject", "correct"):
            found.setdefault(verdict.ids[0], []).append(verdict)
        return found

    def united(self) -> dict[str, str]:
        """Give for each id that is called the same as others the smallest id of its set."""
        of: dict[str, set[str]] = {}
        for verdict in self.of("same"):
            for one, other in pairwise(verdict.ids):
                whole = of.get(one, {one}) | of.get(other, {other})
                of.update(dict.fromkeys(whole, whole))
        return {one: min(whole) for one, whole in of.items()}

    def apart(self, one: str, other: str) -> bool:
        """Tell whether two ids are called different."""
        return any(one in verdict.ids and other in verdict.ids for verdict in self.of("different"))

    def about(self, record: str) -> VerdictKind | None:
        """Tell whether a record is accepted or rejected."""
        return next((verdict.kind for verdict in self._by_record.get(record, ()) if verdict.kind != "correct"), None)

    def corrected(self, record: AnyRecord) -> AnyRecord:
        """Give a record with what a person corrected.

        Raises:
            VerdictError: if the record has no such field, or the value cannot stand there.
        """
        changes = [verdict for verdict in self._by_record.get(record.id, ()) if verdict.kind == "correct"]
        if not changes:
            return record
        plain = unstructure(record)
        for verdict in changes:
            _set(plain, verdict)
        try:
            return structure(type(record), plain)
        except CstoEventsError as error:
            raise VerdictError(f"{record.id}: corrected to what cannot be: {error}") from None

    def plain(self) -> list[Json]:
        """Give them as plain data, in their order."""
        return [{name: list(value) if isinstance(value, tuple) else value for name, value in attrs.asdict(item).items()} for item in self.items]


def _listed(kind: str, rows: object) -> Iterable[object]:
    if kind not in get_args(VerdictKind) or not isinstance(rows, list):
        raise VerdictError(f"{kind}: no kind of verdict; give [[same]], [[different]], [[accept]], [[reject]] or [[correct]]")
    return rows


def _verdict(kind: str, position: int, table: object) -> Verdict:
    wanted = _KEYS[kind]
    if not isinstance(table, dict) or not wanted - {"why"} <= table.keys() <= wanted:
        raise VerdictError(f"{kind}[{position}]: found {table!r}; give {', '.join(sorted(wanted))}, of which why may be left out")
    ids = table.get("ids", [table.get("id")])
    if not isinstance(ids, list) or not all(isinstance(one, str) and one for one in ids) or not isinstance(table.get("path", ""), str):
        raise VerdictError(f"{kind}[{position}]: found {table!r}; give ids as strings")
    named: VerdictKind = kind  # type: ignore[assignment]  # one of the keys of _KEYS
    return Verdict(kind=named, ids=tuple(ids), path=table.get("path", ""), value=table.get("value"), why=str(table.get("why", "")))


def _set(plain: dict[str, Json], verdict: Verdict) -> None:
    steps: list[str | int] = []
    for name, positions in _STEP.findall(verdict.path):
        steps += [name, *(int(number) for number in re.findall("[0-9]+", positions))]
    holder: Json | dict[str, Json] = plain
    try:
        for step in steps[:-1]:
            holder = holder[step]  # type: ignore[index]
        holder[steps[-1]]  # type: ignore[index]
        holder[steps[-1]] = verdict.value  # type: ignore[index, assignment]
    except (LookupError, TypeError):
        raise VerdictError(f"{verdict.ids[0]}: no field {verdict.path!r}; give one of the record's, such as figures[0].quantity.value") from None

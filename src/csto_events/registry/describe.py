"""Descriptions: who "the Kazakh president" was on a day, and what "Russia's Interior Ministry" is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

from csto_events.registry.load import Entry, Facts
from csto_events.registry.names import Names, fold
from csto_events.registry.offices import Offices, is_acting, title_of
from csto_events.registry.rows import TenureRow

_ANY = ("org:", "body:", "state:", "person:", "place:")
_HOLDERS = ("org:", "body:", "state:")
_POSSESSIVE = re.compile(r"('s|(?<=s)')$")


class _Parts(NamedTuple):
    """A description taken apart: a title, what it is of, and a name."""

    title: str
    of: str | None
    name: str


_REMEMBERED = 4096
"""Answers to "who held this office then" that are kept: a text asks the same again and again."""


class Descriptions:
    """What finds entities by description."""

    def __init__(self, facts: Facts, names: Names, offices: Offices, tenures: Sequence[TenureRow]) -> None:
        self.facts, self.names, self.offices, self.tenures = facts, names, offices, tenures
        self._held: dict[tuple[str, str | None, str | date | None], tuple[TenureRow, ...]] = {}

    @cached_property
    def titles(self) -> Mapping[str, None]:
        """Every title that is known."""
        return dict.fromkeys([*self.offices.titles, *(title_of(row.office) for row in self.tenures)])

    @cached_property
    def _longest(self) -> int:
        return max((title.count(" ") + 1 for title in self.titles), default=0)

    @cached_property
    def _bodies(self) -> Mapping[str, tuple[tuple[Entry, frozenset[str]], ...]]:
        found: dict[str, list[tuple[Entry, frozenset[str]]]] = {}
        for entry in self.facts.entities.values():
            if entry.kind == "bodies":
                keys = frozenset(map(_body_key, (entry.fields["name"], *entry.fields.get("aliases", ()))))
                found.setdefault(str(entry.fields.get("parent")), []).append((entry, keys))
        return {parent: tuple(bodies) for parent, bodies in found.items()}

    @cached_property
    def _by_owner(self) -> Mapping[str, tuple[TenureRow, ...]]:
        found: dict[str, list[TenureRow]] = {}
        for row in self.tenures:
            found.setdefault(row.of, []).append(row)
        return {owner: tuple(rows) for owner, rows in found.items()}

    def body(self, text: str, parent: str) -> str | None:
        """Find the one body of a parent by name, alias or kind.

        Args:
            text: the name or kind.
            parent: the id of the state or organisation.

        Returns:
            The id of the body; None where there is none, or several.
        """
        wanted, bodies = _body_key(text), self._bodies.get(parent, ())
        found = [entry for entry, keys in bodies if wanted in keys] or [entry for entry, _ in bodies if entry.fields.get("kind") == wanted]
        return str(found[0].fields["id"]) if len(found) == 1 else None

    def holders(self, office: str, of: str | None, on: str | date | None) -> tuple[TenureRow, ...]:
        """Find who held an office.

        Args:
            office: a title.
            of: the id of what it is an office of; None for anything.
            on: the time; None for any.

        Returns:
            The tenures that can hold then; those of the bodies of an organisation where it has no such office itself.
        """
        asked = office, of, on
        if asked not in self._held:
            if len(self._held) >= _REMEMBERED:
                self._held.clear()
            self._held[asked] = self._find_holders(office, of, on)
        return self._held[asked]

    def _find_holders(self, office: str, of: str | None, on: str | date | None) -> tuple[TenureRow, ...]:
        if of is None:
            return tuple(row for row in self.tenures if self.offices.same(office, row.office, row.of) and row.holds(on))
        found = tuple(row for row in self._by_owner.get(of, ()) if row.holds(on) and self.offices.same(office, row.office, of))
        bodies = () if found else (entry.fields["id"] for entry, _ in self._bodies.get(of, ()))
        return found or tuple(row for body in bodies for row in self._by_owner.get(body, ()) if row.holds(on) and self.offices.same(office, row.office, of))

    def resolve(self, text: str, on: str | date | None) -> str | None:
        """Find the one entity that a text means.

        Args:
            text: an id, a name, or a description.
            on: the time; None for any.

        Returns:
            The id of the entity; None where there is none, or several.
        """
        if text in self.facts.entities:
            return text
        if self.names.standing_for(text, on, _ANY):
            return self.names.one(text, on, _ANY)
        words = text.replace("’", "'").replace(",", " ").split()
        parts = next(self._taken_apart(words, on), None)
        return self._person(parts, on) if parts else self._described_body(words, on)

    def _taken_apart(self, words: Sequence[str], on: str | date | None) -> Iterator[_Parts]:
        for length in range(min(self._longest, len(words)), 0, -1):
            for start in range(len(words) - length + 1):
                title = title_of(" ".join(words[start : start + length]))
                if title in self.titles:
                    yield from self._around(words[:start], title, words[start + length :], on)

    def _around(self, before: Sequence[str], title: str, after: Sequence[str], on: str | date | None) -> Iterator[_Parts]:
        if before and is_acting(before[-1]):
            before, title = before[:-1], f"acting {title}"
        before = before[1:] if before and before[0].lower() == "the" else before
        owner = self._holder(before, on)
        if before and owner is None:
            return
        if not after or after[0].lower() not in ("of", "for"):
            yield _Parts(title, owner, " ".join(after))
        elif owner is None:
            holders = ((self._holder(after[1:length], on), after[length:]) for length in range(len(after), 1, -1))
            yield from (_Parts(title, of, " ".join(name)) for of, name in holders if of is not None)

    def _holder(self, words: Sequence[str], on: str | date | None) -> str | None:
        name = _POSSESSIVE.sub("", " ".join(words))
        return (self.names.one(name, on, _HOLDERS) or self._described_body(words, on)) if name else None

    def _person(self, parts: _Parts, on: str | date | None) -> str | None:
        if not parts.name and parts.of is None:
            return None
        holders = {row.person for row in self.holders(parts.title, parts.of, on)}
        named = {form.entity for form in self.names.standing_for(parts.name, None, ("person:",))} if parts.name else holders
        both = holders & named or (named if parts.name else set())
        return both.pop() if len(both) == 1 else None

    def _described_body(self, words: Sequence[str], on: str | date | None) -> str | None:
        for split in range(1, len(words)):
            first, last = words[:split], words[split:]
            if last[0].lower() == "of" and len(last) > 1:
                first, last = last[1:], first
            parent = self.names.one(_POSSESSIVE.sub("", " ".join(first)), on, ("org:", "state:"))
            body = self.body(" ".join(last), parent) if parent else None
            if body is not None:
                return body
        return None


def _body_key(text: str) -> str:
    return fold(text).replace("defense", "defence").replace("center", "centre")

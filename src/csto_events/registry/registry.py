"""The registry: look-ups by name, alias, id and date."""

from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import cast

from csto_events.errors import RegistryError
from csto_events.model.entities import AnyEntity, Body, Place, State
from csto_events.model.ids import BodyId, OrganisationId, PersonId, StateId
from csto_events.model.standing import Role, Standing
from csto_events.model.values import EntityId
from csto_events.registry import load as loading
from csto_events.registry.describe import Descriptions
from csto_events.registry.names import Names
from csto_events.registry.offices import Offices, spelled
from csto_events.registry.rows import ChairmanshipRow, EntityRow, MembershipRow, NameForm, TenureRow, days_of

_ANY = ("org:", "body:", "state:", "person:", "place:")
_CALLED = {"org:": "an organisation", "body:": "a body", "state:": "a state", "person:": "a person", "place:": "a place"}


class Registry:
    """What is known before reading: entities, and who belongs, presides or holds an office, each fact dated and sourced.

    It never changes. Where a date is asked for, it is a `date` or a string in EDTF; a fact is given if it can hold on some day of it,
    the day on which it began and the day on which it ended included. An end that is not given is **not known to have come**.

    Example:
        >>> registry = Registry.default()
        >>> [row.state for row in registry.members("CSTO", on="2022-01-10")]
        ['state:ARM', 'state:BLR', 'state:KAZ', 'state:KGZ', 'state:RUS', 'state:TJK']
        >>> registry.resolve("the Kazakh president", on="2022-01-10").name
        'Kassym-Jomart Tokayev'
    """

    def __init__(self, entries: Sequence[loading.Entry]) -> None:
        self._facts = loading.gathered(entries)
        self._made: dict[str, EntityRow] = {}

    @classmethod
    def default(cls) -> "Registry":
        """Give the registry of the package, which is read once.

        Example:
            >>> Registry.default() is Registry.default()
            True
        """
        return _default()

    @classmethod
    def load(cls, extra: Sequence[str | Path] = ()) -> "Registry":
        """Give the registry of the package with facts of your own in it.

        Args:
            extra: JSON files of the same shape as the package's: an object with lists named `organisations`, `bodies`, `states`,
                `places`, `people`, `memberships`, `chairmanships`, `tenures`, `names` or `roles`. One file may refer to another's entities.

        Returns:
            The registry.

        Raises:
            RegistryError: if a file cannot be read, has an unknown field or kind, says what is there already, or refers to nothing.

        Example:
            >>> Registry.load().get("org:csto").short_name
            'CSTO'
        """
        own, given = loading.own_entries(), tuple(entry for path in extra for entry in loading.file_entries(path))
        found = cls(own + given)
        found._check(given)
        return found

    def _check(self, entries: Sequence[loading.Entry]) -> None:
        for entry in entries:
            if entry.kind in loading.PREFIXES:
                self.about(entry.fields["id"])
        _ = entries and (self._memberships, self._chairmanships, self._tenures, self._names)  # made, so checked
        loading.refuse_dangling(entries, self._facts)

    def __repr__(self) -> str:
        rows = sum(map(len, self._facts.rows.values()))
        return f"<Registry of {len(self._facts.entities)} entities and {rows} rows, known until {self.known_until}>"

    def __contains__(self, entity: object) -> bool:
        return entity in self._facts.entities

    @property
    def known_until(self) -> str:
        """Up to when the package's facts are known, in EDTF; what came later may be missing.

        Example:
            >>> Registry.default().known_until
            '2026-03'
        """
        return loading.own_knowledge()["known_until"]

    @property
    def gathered(self) -> str:
        """The day on which the package's facts were gathered."""
        return loading.own_knowledge()["gathered"]

    def knows(self, on: str | date) -> bool:
        """Tell whether all of a time lies within what is known. Look-ups answer later dates too, from the last that is known.

        Args:
            on: a date, or a string in EDTF.

        Returns:
            Whether it ends no later than `known_until`.

        Raises:
            RegistryError: if `on` is no EDTF.

        Example:
            >>> Registry.default().knows("2022-01-10"), Registry.default().knows("2027")
            (True, False)
        """
        year, month = map(int, self.known_until.split("-"))
        latest = days_of(on).latest
        return latest is not None and latest <= date(year, month, monthrange(year, month)[1])

    # Entities

    @property
    def ids(self) -> tuple[EntityId, ...]:
        """The ids of all entities, sorted."""
        return cast("tuple[EntityId, ...]", tuple(sorted(self._facts.entities)))

    def about(self, entity: str) -> EntityRow:
        """Give an entity with what the registry knows beside it: source, confidence, seat and the like.

        Args:
            entity: its id.

        Returns:
            The row.

        Raises:
            RegistryError: if there is no such id.

        Example:
            >>> Registry.default().about("org:nato").seat
            'place:BE/brussels'
        """
        if entity not in self._made:
            if entity not in self._facts.entities:
                raise RegistryError(f"{entity!r} is not in the registry{loading.nearest(entity, self._facts.entities)}")
            self._made[entity] = loading.entity_of(self._facts.entities[entity])
        return self._made[entity]

    def get(self, entity: str) -> AnyEntity:
        """Give an entity by its id.

        Args:
            entity: its id.

        Returns:
            The entity.

        Raises:
            RegistryError: if there is no such id; the message names near ones.

        Example:
            >>> Registry.default().get("state:KAZ").name
            'Kazakhstan'
        """
        return self._made[entity].entity if entity in self._made else self.about(entity).entity

    def closure(self, ids: Iterable[str]) -> tuple[AnyEntity, ...]:
        """Give entities with all that they refer to, as a bundle needs them.

        Args:
            ids: ids of entities.

        Returns:
            The entities, and their parents, countries and capitals, by id.

        Raises:
            RegistryError: if there is no such id.

        Example:
            >>> [entity.id for entity in Registry.default().closure(["place:AM/goris"])]
            ['place:AM/goris', 'place:AM/yerevan', 'state:ARM']
        """
        found: dict[str, AnyEntity] = {}
        waiting = list(ids)
        while waiting:
            entity = waiting.pop()
            if entity not in found:
                found[entity] = self.get(entity)
                waiting += _referred(found[entity])
        return tuple(found[entity] for entity in sorted(found))

    # Names

    @cached_property
    def _names(self) -> Names:
        return Names(self._facts, tuple(map(loading.name_of, self._facts.rows["names"])))

    def names(self) -> tuple[NameForm, ...]:
        """Give every form by which texts name an entity, with its use and time.

        Returns:
            The forms. Several entities may share one text; a form that is also another word is `ambiguous`.

        Example:
            >>> [(form.entity, form.use) for form in Registry.default().names() if form.text == "Yerevan"]
            [('state:ARM', 'capital'), ('place:AM/yerevan', 'name')]
        """
        return self._names.forms

    def candidates(self, name: str, *, on: str | date | None = None) -> tuple[AnyEntity, ...]:
        """Give all that a name can stand for.

        Args:
            name: a name, alias, surname, demonym or metonym.
            on: the time for which the name has to stand for it; None for any.

        Returns:
            The entities, the one that it names most plainly first; empty where there is none.

        Raises:
            RegistryError: if `on` is no EDTF.

        Example:
            >>> [entity.id for entity in Registry.default().candidates("Japarov")]
            ['person:sadyr-japarov', 'person:akylbek-japarov']
        """
        forms = self._names.standing_for(name, on, _ANY)
        return tuple(map(self.get, dict.fromkeys(form.entity for form in forms)))

    def resolve(self, text: str, *, on: str | date | None = None) -> AnyEntity | None:
        """Give the one entity that a text means.

        Args:
            text: an id, a name ("Nur-Sultan"), or a description ("CSTO secretary general", "Kazakhstan's Interior Ministry", "President Japarov").
            on: the time; None for any. Without it, an office that several have held stays unresolved.

        Returns:
            The entity; None where there is none, or several.

        Raises:
            RegistryError: if `on` is no EDTF.

        Example:
            >>> registry = Registry.default()
            >>> registry.resolve("CSTO secretary general", on="2022-01-10").name, registry.resolve("Japarov")
            ('Stanislav Zas', None)
        """
        found = self._descriptions.resolve(text.strip(), on)
        return self.get(found) if found else None

    def body_of(self, name: str, parent: str) -> Body | None:
        """Give a body of a state or organisation.

        Args:
            name: its name, alias or kind ("Interior Ministry", "secretariat").
            parent: the state or organisation: id, name or alias.

        Returns:
            The body; None where there is none, or several.

        Raises:
            RegistryError: if there is no such parent.

        Example:
            >>> Registry.default().body_of("interior ministry", "Kazakhstan").id
            'body:KAZ/ministry-of-internal-affairs'
        """
        found = self._descriptions.body(name, self._id("parent", parent, ("state:", "org:")))
        return cast(Body, self.get(found)) if found else None

    def _id(self, argument: str, text: str, prefixes: tuple[str, ...]) -> str:
        code = f"state:{text.upper()}"
        found = text if text in self else self._names.one(text, None, prefixes) or self._names.one(text.upper(), None, prefixes)
        found = found or (code if code in self else self._names.one(text, None, _ANY))
        if found is None:
            raise RegistryError(f"{argument}: {text!r} is not in the registry{loading.nearest(text, self._names.texts)}; give an id or name that it has")
        if not found.startswith(prefixes):
            called = _CALLED[found[: found.index(":") + 1]]
            raise RegistryError(f"{argument}: {text!r} is {called}; give {' or '.join(_CALLED[prefix] for prefix in prefixes)}")
        return found

    # Standing

    @cached_property
    def _memberships(self) -> Mapping[str, Sequence[MembershipRow]]:
        return loading.by("organisation", map(loading.membership_of, self._facts.rows["memberships"]))

    @cached_property
    def _chairmanships(self) -> tuple[ChairmanshipRow, ...]:
        return tuple(map(loading.chairmanship_of, self._facts.rows["chairmanships"]))

    @cached_property
    def _tenures(self) -> tuple[TenureRow, ...]:
        return tuple(loading.tenure_of(entry, self._offices.role) for entry in self._facts.rows["tenures"])

    @cached_property
    def _tenures_of(self) -> Mapping[str, Sequence[TenureRow]]:
        return loading.by("person", self._tenures)

    @cached_property
    def _offices(self) -> Offices:
        return Offices(tuple(map(loading.role_of, self._facts.rows["roles"])))

    @cached_property
    def _descriptions(self) -> Descriptions:
        return Descriptions(self._facts, self._names, self._offices, self._tenures)

    def members(self, organisation: str, *, on: str | date | None = None, standing: Standing | None = "member") -> tuple[MembershipRow, ...]:
        """Give the states that have a standing in an organisation.

        Args:
            organisation: its id, name, alias or short name.
            on: the time; None for any, so that those who left are given too.
            standing: the standing; None for every one.

        Returns:
            The rows, by state and beginning. A state with two standings at once has two rows.

        Raises:
            RegistryError: if there is no such organisation, or `on` is no EDTF.

        Example:
            >>> [row.state for row in Registry.default().members("AES", on="2024")]
            ['state:BFA', 'state:MLI', 'state:NER']
        """
        found = self._id("organisation", organisation, ("org:",))
        rows = [row for row in self._memberships.get(found, ()) if standing in (None, row.standing) and (on is None or row.holds(on))]
        return tuple(sorted(rows, key=lambda row: (row.state, row.since or "")))

    def standings(self, state: str, organisation: str, *, on: str | date | None = None) -> tuple[MembershipRow, ...]:
        """Give every standing of one state in one organisation.

        Args:
            state: its id, name, alias or code.
            organisation: its id, name, alias or short name.
            on: the time; None for any.

        Returns:
            The rows by beginning; several where they overlap.

        Raises:
            RegistryError: if there is no such state or organisation, or `on` is no EDTF.

        Example:
            >>> [row.standing for row in Registry.default().standings("Uzbekistan", "CSTO", on="2013-01-01")]
            ['suspended', 'former']
        """
        found = self._id("state", state, ("state:",))
        return tuple(row for row in self.members(organisation, on=on, standing=None) if row.state == StateId(found))

    def chairmanships(self, organisation: str, *, on: str | date | None = None) -> tuple[ChairmanshipRow, ...]:
        """Give the turns at presiding over an organisation or body.

        Args:
            organisation: its id, name, alias or short name.
            on: the time; None for any.

        Returns:
            The rows by beginning; on the day of a handover both.

        Raises:
            RegistryError: if there is no such organisation, or `on` is no EDTF.

        Example:
            >>> len(Registry.default().chairmanships("CSTO"))
            17
        """
        found = self._id("organisation", organisation, ("org:", "body:"))
        rows = (row for row in self._chairmanships if row.organisation == found and row.holds(on))
        return tuple(sorted(rows, key=lambda row: row.since or ""))

    def chair(self, organisation: str, *, on: str | date | None = None) -> ChairmanshipRow | None:
        """Give the one turn at presiding over an organisation at a time.

        Args:
            organisation: its id, name, alias or short name.
            on: the time; None for any.

        Returns:
            The row; None where there is none, or several.

        Raises:
            RegistryError: if there is no such organisation, or `on` is no EDTF.

        Example:
            >>> Registry.default().chair("CSTO", on="2022-01-10").state
            'state:ARM'
        """
        rows = self.chairmanships(organisation, on=on)
        return rows[0] if len(rows) == 1 else None

    def tenures(self, *, person: str | None = None, of: str | None = None, on: str | date | None = None) -> tuple[TenureRow, ...]:
        """Give who held what.

        Args:
            person: the id or name of one person; None for all.
            of: the id, name, alias or short name of what it was an office of; None for all.
            on: the time; None for any.

        Returns:
            The rows, in the order of the files.

        Raises:
            RegistryError: if there is no such person, state, organisation or body, or `on` is no EDTF.

        Example:
            >>> [(row.office, row.of) for row in Registry.default().tenures(person="Pashinyan", on="2022-01-10")]
            [('chairman', 'body:csto/collective-security-council'), ('prime minister', 'state:ARM')]
        """
        who = PersonId(self._id("person", person, ("person:",))) if person is not None else None
        what = self._of(of)
        rows = self._tenures if who is None else self._tenures_of.get(who, ())
        return tuple([row for row in rows if (what is None or row.of == what) and row.holds(on)])

    def _of(self, of: str | None) -> StateId | OrganisationId | BodyId | None:
        return cast("StateId | OrganisationId | BodyId", self._id("of", of, ("state:", "org:", "body:"))) if of is not None else None

    def holders(self, office: str, *, of: str, on: str | date | None = None) -> tuple[TenureRow, ...]:
        """Give everybody who held an office.

        Args:
            office: its title; other titles for it, and "head of state" and the like, are understood.
            of: the id, name, alias or short name of what it is an office of.
            on: the time; None for any.

        Returns:
            The rows, in the order of the files; acting holders too.

        Raises:
            RegistryError: if there is no such state, organisation or body, or `on` is no EDTF.

        Example:
            >>> [row.person for row in Registry.default().holders("prime minister", of="Kazakhstan", on="2022-01-05")]
            ['person:askar-mamin', 'person:alikhan-smailov']
        """
        return self._descriptions.holders(office, self._of(of), on)

    def holder(self, office: str, *, of: str, on: str | date | None = None) -> TenureRow | None:
        """Give the one person who held an office.

        Args:
            office: its title; other titles for it, and "head of state" and the like, are understood.
            of: the id, name, alias or short name of what it is an office of.
            on: the time; None for any.

        Returns:
            The row, the last one where the person held it several times; None where nobody did, or several people.

        Raises:
            RegistryError: if there is no such state, organisation or body, or `on` is no EDTF.

        Example:
            >>> Registry.default().holder("president", of="state:KAZ", on="2022-01-10").person
            'person:kassym-jomart-tokayev'
        """
        rows = self.holders(office, of=of, on=on)
        return rows[-1] if len({row.person for row in rows}) == 1 else None

    def role(self, office: str, of: str | None = None) -> Role:
        """Tell what an office amounts to.

        Args:
            office: any title.
            of: the id of what it is an office of; None where that is not known.

        Returns:
            The role; `other` for a title that is not in the table.

        Example:
            >>> registry = Registry.default()
            >>> registry.role("President", "state:RUS"), registry.role("president", "state:IRN"), registry.role("chief cook")
            ('head_of_state', 'head_of_government', 'other')
        """
        return self._offices.role(office, of)

    def titles(self) -> tuple[str, ...]:
        """Give every title that the registry knows, in lower case and in all spellings, for a matcher.

        Example:
            >>> {"prime minister", "defense minister", "secretary-general"} <= set(Registry.default().titles())
            True
        """
        return spelled(self._descriptions.titles)


def _referred(entity: AnyEntity) -> list[str]:
    if isinstance(entity, State):
        return [capital.place for capital in entity.capitals]
    parent = entity.parent if isinstance(entity, Body) else entity.country if isinstance(entity, Place) else None
    return [parent] if parent else []


@cache
def _default() -> Registry:
    return Registry(loading.own_entries())

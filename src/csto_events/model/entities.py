"""Entities: the organisations, bodies, states, people and places that records speak of."""

from typing import ClassVar, Literal, Self, TypeAlias

import attrs

from csto_events.model.checks import as_float, checked, copied
from csto_events.model.ids import BodyId, OrganisationId, PersonId, PlaceId, RecordId, StateId
from csto_events.model.mapping import EMPTY, NO_NAMES, FrozenMapping
from csto_events.model.values import Evidence, Extra


@attrs.frozen(kw_only=True, field_transformer=checked)
class Entity:
    """Someone or something with a name. This is the base of the five types; it is not made itself."""

    type: ClassVar[str] = ""

    name: str
    """The usual English name."""
    aliases: tuple[str, ...] = ()
    """Other names, in any script."""
    identifiers: FrozenMapping[str] = NO_NAMES
    """Ids elsewhere: `wikidata`, `geonames`, `iso3166-2`."""
    resolved: bool = True
    """Whether the registry knows it; an entity that is not resolved is good for one document only."""
    mentions: tuple[Evidence, ...] = ()
    """Where documents speak of it: names, pronouns and descriptions that were resolved."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""

    def spoken_of(self, mentions: tuple[Evidence, ...]) -> Self:
        """Give the same entity with the mentions of a text; a copy, whose other fields are not checked again.

        Example:
            >>> State(id=StateId("state:KAZ"), name="Kazakhstan", iso_alpha2="KZ", iso_alpha3="KAZ").spoken_of(()).mentions
            ()
        """
        return copied(self, mentions=mentions)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Organisation(Entity):
    """An organisation that is part of no other. Not its councils or staffs: these are bodies.

    Example:
        >>> Organisation(id=OrganisationId("org:csto"), name="Collective Security Treaty Organization", kind="military_alliance").id
        'org:csto'
    """

    type: ClassVar[Literal["organisation"]] = "organisation"

    id: OrganisationId
    """`org:` and a slug."""
    short_name: str | None = None
    """The abbreviation."""
    kind: Literal["military_alliance", "international_organisation", "armed_group", "media", "other"] = "other"
    """What sort of organisation it is."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Body(Entity):
    """A part of a state or of an organisation; armed forces and police are bodies.

    Example:
        >>> Body(id=BodyId("body:KAZ/ministry-of-health"), name="Ministry of Health", parent=StateId("state:KAZ"), kind="ministry").parent
        'state:KAZ'
    """

    type: ClassVar[Literal["body"]] = "body"

    id: BodyId
    """`body:`, the code of its parent, a slash and a slug."""
    parent: OrganisationId | StateId | None = None
    """What it is a part of; None where the text does not say."""
    kind: Literal["council", "secretariat", "staff", "force", "assembly", "ministry", "agency", "other"] = "other"
    """What sort of body it is."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Capital:
    """A capital of a state, and from when to when it was that, under the name that it then had.

    Example:
        >>> Capital(place=PlaceId("place:KZ/astana"), since="2022-09-17").until is None
        True
    """

    place: PlaceId
    """The city."""
    name: str | None = None
    """Its name in that time, where the name changed."""
    since: str | None = None
    """The first day, in EDTF; None if it always was."""
    until: str | None = None
    """The day after the last, in EDTF; None if it still is."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class State(Entity):
    """A state of ISO 3166-1, or one that was (ISO 3166-3). Not its government: that is a body, or the state acting.

    Example:
        >>> State(id=StateId("state:KAZ"), name="Kazakhstan", iso_alpha2="KZ", iso_alpha3="KAZ", demonyms=("Kazakh",)).iso_alpha2
        'KZ'
    """

    type: ClassVar[Literal["state"]] = "state"

    id: StateId
    """`state:` and the alpha-3 code."""
    iso_alpha2: str = attrs.field(metadata={"pattern": "^[A-Z]{2}$"})
    """ISO 3166-1 alpha-2."""
    iso_alpha3: str = attrs.field(metadata={"pattern": "^[A-Z]{3}$"})
    """ISO 3166-1 alpha-3."""
    demonyms: tuple[str, ...] = ()
    """The words for its people and for what is its own."""
    capitals: tuple[Capital, ...] = ()
    """Its capitals through time."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Person(Entity):
    """A named person. Nobody without a name is a person here.

    Example:
        >>> Person(id=PersonId("person:stanislav-zas"), name="Stanislav Zas").resolved
        True
    """

    type: ClassVar[Literal["person"]] = "person"

    id: PersonId
    """`person:` and a slug."""
    offices: tuple[RecordId, ...] = ()
    """The ids of the tenures in this bundle that say which offices they hold."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Place(Entity):
    """A region, city, facility or area. Not a state.

    Example:
        >>> Place(id=PlaceId("place:KZ/almaty"), name="Almaty", country=StateId("state:KAZ"), kind="city").country
        'state:KAZ'
    """

    type: ClassVar[Literal["place"]] = "place"

    id: PlaceId
    """`place:`, the alpha-2 code of its state, a slash and a slug."""
    country: StateId | None = None
    """The state that it lies in."""
    kind: Literal["region", "city", "facility", "area"] = "area"
    """What sort of place it is."""
    latitude: float | None = attrs.field(default=None, converter=as_float, metadata={"bounds": (-90, 90)})
    """Degrees north, WGS 84."""
    longitude: float | None = attrs.field(default=None, converter=as_float, metadata={"bounds": (-180, 180)})
    """Degrees east, WGS 84."""


AnyEntity: TypeAlias = Organisation | Body | State | Person | Place
ENTITY_TYPES: tuple[type[AnyEntity], ...] = (Organisation, Body, State, Person, Place)
"""Every entity class; each has its tag in `type`."""

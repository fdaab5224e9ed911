"""Rows: the facts of the registry, each with its source. They are no records: nothing of a document stands behind them."""

from datetime import date
from typing import Literal, TypeAlias, get_args

import attrs

from csto_events.errors import ModelError, RegistryError
from csto_events.model import edtf
from csto_events.model.checks import checked
from csto_events.model.entities import AnyEntity
from csto_events.model.ids import BodyId, OrganisationId, PersonId, PlaceId, StateId
from csto_events.model.standing import Role, Standing
from csto_events.model.values import EntityId

Confidence: TypeAlias = Literal["confirmed", "partly_recalled", "recalled"]
"""How well a fact is known: it stands in the source, all but a bound or a spelling does, or it is from memory only."""
NameUse: TypeAlias = Literal["name", "short_name", "alias", "surname", "demonym", "metonym", "capital"]
"""What a form is to its entity. A `capital` is the city's name standing for the state: "Yerevan said"."""
USES: tuple[NameUse, ...] = get_args(NameUse)
"""The uses, the most telling one first."""


def days_of(on: str | date) -> edtf.Bounds:
    """Read the day or time for which one asks.

    Args:
        on: a date, or a string in EDTF; of a date-time the day counts.

    Returns:
        Its first and last day.

    Raises:
        RegistryError: if it is no EDTF.

    Example:
        >>> days_of("2022-01").latest
        datetime.date(2022, 1, 31)
    """
    text = on if isinstance(on, str) else on.isoformat()
    try:
        return edtf.bounds(text[:10] if text[10:11] in ("T", " ") else text)  # of a date-time, the day
    except ValueError as error:
        raise RegistryError(f"on: {error}") from None


def can_hold(since: str | None, until: str | None, on: str | date | None) -> bool:
    """Tell whether something that began and ended then can hold on some day of the time for which one asks.

    Args:
        since: when it began, in EDTF; None where that is not known, or always.
        until: when it ended, in EDTF; None where it is not known to have ended.
        on: the time; None for any.

    Returns:
        Whether it can. The days on which something began and ended count.

    Example:
        >>> can_hold("2021-09-16", "2022-11-23", "2022-01-10"), can_hold("2021-09-16", "2022-11-23", "2023")
        (True, False)
    """
    if on is None:
        return True
    asked = days_of(on)
    began = edtf.bounds(since).earliest if since else None
    ended = edtf.bounds(until).latest if until else None
    too_early = began is not None and asked.latest is not None and asked.latest < began
    too_late = ended is not None and asked.earliest is not None and asked.earliest > ended
    return not (too_early or too_late)


def _is_edtf(instance: object, attribute: "attrs.Attribute[str | None]", value: str | None) -> None:
    try:
        edtf.bounds(value) if value is not None else None
    except ValueError as error:
        raise ModelError(f"{attribute.name}: {error}") from None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Fact:
    """What every fact of the registry says of itself. This is the base of the rows; it is not made itself."""

    source: str
    """Where the fact stands: an address, a data set, or "recalled"."""
    confidence: Confidence
    """How well it is known."""
    note: str | None = None
    """What a reader should know: other dates that are given, what of it is recalled."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class DatedFact(Fact):
    """A fact that holds for a time. This is the base of the dated rows; it is not made itself.

    Raises:
        ModelError: if a date is no EDTF, or it ends before it begins.
    """

    since: str | None = attrs.field(default=None, validator=_is_edtf)
    """The first day, in EDTF; None where it is not known, or where it always was so."""
    until: str | None = attrs.field(default=None, validator=_is_edtf)
    """The last day, or the day of the handover, in EDTF; None where it is **not known to have ended**."""

    def __attrs_post_init__(self) -> None:
        if self.since and self.until and edtf.bounds(self.until).before(edtf.bounds(self.since)):
            raise ModelError(f"until: {self.until} is before since {self.since}; give them the other way round or leave one out")

    def holds(self, on: str | date | None) -> bool:
        """Tell whether it can hold on some day of a time.

        Args:
            on: a date, a string in EDTF, or None for any time.

        Returns:
            Whether it can; both the first and the last day count.

        Raises:
            RegistryError: if `on` is no EDTF.
        """
        return can_hold(self.since, self.until, on)


@attrs.frozen(kw_only=True, field_transformer=checked)
class EntityRow(Fact):
    """What the registry knows of an entity beside what a bundle says of one.

    Example:
        >>> from csto_events.registry import Registry
        >>> Registry.default().about("org:csto").founded
        '2002-10-07'
    """

    entity: AnyEntity
    """The entity, as it is copied into a bundle."""
    official_name: str | None = None
    """The long name of a state."""
    surnames: tuple[str, ...] = ()
    """The words by which a text goes on naming a person."""
    ambiguous: tuple[str, ...] = ()
    """Its names that are also other words or names: "Georgia", "May". They need more than their letters."""
    founded: str | None = attrs.field(default=None, validator=_is_edtf)
    """When an organisation was founded, in EDTF."""
    seat: PlaceId | None = None
    """Where an organisation sits."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class MembershipRow(DatedFact):
    """A state's standing in an organisation. Standings may overlap, where states and organisation do not agree.

    Example:
        >>> from csto_events.registry import Registry
        >>> [row.standing for row in Registry.default().standings("Armenia", "CSTO", on="2025")]
        ['member', 'suspended']
    """

    organisation: OrganisationId
    """The organisation."""
    state: StateId
    """The state."""
    standing: Standing
    """What the state is to it."""
    body: BodyId | None = None
    """The one body of the organisation that it is about, where it is not about the whole."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class ChairmanshipRow(DatedFact):
    """A state's turn at presiding over an organisation.

    Example:
        >>> from csto_events.registry import Registry
        >>> [row.state for row in Registry.default().chairmanships("CSTO", on="2021-09-16")]
        ['state:TJK', 'state:ARM']
    """

    organisation: OrganisationId | BodyId
    """What is presided over."""
    state: StateId
    """The state that presides."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class TenureRow(DatedFact):
    """A person's time in an office.

    Example:
        >>> from csto_events.registry import Registry
        >>> Registry.default().tenures(person="Zas")[0].office
        'secretary general'
    """

    person: PersonId
    """Who holds it."""
    office: str
    """The title, in lower case and without the state: "prime minister", "acting president"."""
    role: Role
    """What the office amounts to, by the table of roles."""
    of: StateId | OrganisationId | BodyId
    """The state, organisation or body that it is an office of."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class RoleRow(Fact):
    """What a title amounts to, and the words for it.

    Example:
        >>> RoleRow(office="chancellor", of="state:DEU", role="head_of_government", source="usage", confidence="recalled").titles
        ()
    """

    office: str
    """The usual title, in lower case."""
    titles: tuple[str, ...] = ()
    """Other titles for it, in lower case."""
    of: str | None = None
    """The id that it is an office of, or `state`, `organisation`, `body` for every one of them; None for anything."""
    role: Role
    """What it amounts to."""
    generic: bool = False
    """Whether it means whoever has the role, whatever their own title: "head of state"."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class NameRow(DatedFact):
    """One more form for an entity that the registry has: "Kremlin" for Russia.

    Example:
        >>> NameRow(text="Kremlin", entity="state:RUS", use="metonym", source="usage", confidence="recalled").ambiguous
        False
    """

    text: str
    """The form, as it is printed."""
    entity: EntityId
    """What it stands for."""
    use: NameUse = "alias"
    """What it is to the entity."""
    ambiguous: bool = False
    """Whether it is also another word or name."""


@attrs.frozen(kw_only=True)
class NameForm:
    """A form by which texts name an entity, for a matcher of many patterns. Several entities may share one text.

    Example:
        >>> NameForm(text="Armenian", entity=StateId("state:ARM"), use="demonym").ambiguous
        False
    """

    text: str
    """The form, as it is printed."""
    entity: EntityId
    """The id of what it stands for."""
    use: NameUse
    """What it is to the entity."""
    ambiguous: bool = False
    """Whether it is also another word or name, so that it needs more than its letters."""
    since: str | None = None
    """From when it stands for the entity, in EDTF; None where nothing bounds it."""
    until: str | None = None
    """Until when it stands for the entity, in EDTF; None where nothing bounds it."""

    def holds(self, on: str | date | None) -> bool:
        """Tell whether it can stand for the entity on some day of a time.

        Args:
            on: a date, a string in EDTF, or None for any time.

        Returns:
            Whether it can.

        Raises:
            RegistryError: if `on` is no EDTF.
        """
        return can_hold(self.since, self.until, on)


AnyRow: TypeAlias = MembershipRow | ChairmanshipRow | TenureRow
"""A dated fact about who belongs, presides or holds an office."""

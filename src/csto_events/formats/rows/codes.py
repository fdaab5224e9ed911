"""Codes: what other schemes call states and events, and what we call them; data with their sources."""

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final, Literal, NamedTuple, TypeAlias

from csto_events.formats.rows.columns import FOLDER
from csto_events.language.tables import Table
from csto_events.model.entities import AnyEntity, Organisation, State
from csto_events.model.ids import StateId
from csto_events.registry import Registry

CountryScheme: TypeAlias = Literal["iso_alpha3", "iso_numeric", "fips", "gw"]
_COUNTRIES: Final = Table("country_codes.tsv", ("iso_alpha3", "iso_numeric", "fips", "gw", "source"), optional=frozenset({"iso_numeric", "fips", "gw"}))
_CAMEO: Final = Table(
    "cameo.tsv",
    ("code", "label", "goldstein", "plover_type", "plover_mode", "plover_context", "type", "kind", "role"),
    optional=frozenset({"goldstein", "plover_type", "plover_mode", "plover_context", "kind", "role"}),
)
_PLOVER: Final = Table("plover.tsv", ("event_type", "mode", "type", "kind", "source"), key=2, optional=frozenset({"mode", "kind"}))
_ACLED: Final = Table("acled_events.tsv", ("event_type", "sub_event_type", "type", "kind", "source"), key=2, optional=frozenset({"sub_event_type", "kind"}))
_RECORDS: Final = Table(
    "record_codes.tsv",
    ("type", "kind", "cameo", "plover_type", "plover_mode", "acled_event_type", "acled_sub_event_type", "fit"),
    key=2,
    optional=frozenset({"kind", "cameo", "plover_type", "plover_mode", "acled_event_type", "acled_sub_event_type"}),
)


class Coding(NamedTuple):
    """What an event of another scheme is here."""

    type: str
    """The record type; `coded_event` where none holds it."""
    kind: str
    """The value of the field that divides the type: `armed_incident.kind`, `request.subject`, `deployment.phase`."""
    role: str = ""
    """`target` where the second actor is the one that acts."""


class CameoCode(NamedTuple):
    """One code of CAMEO."""

    label: str
    goldstein: str
    coding: Coding


class RecordCode(NamedTuple):
    """What other schemes call a record."""

    cameo: str
    plover_type: str
    plover_mode: str
    acled_event_type: str
    acled_sub_event_type: str
    fit: str
    """`exact`, or `near` where the code says more or less than the record."""


@cache
def cameo() -> Mapping[str, CameoCode]:
    """Give the CAMEO codes.

    Example:
        >>> cameo()["042"].coding.type, cameo()["163"].label
        ('visit', 'Impose embargo, boycott, or sanctions')
    """
    return {
        code: CameoCode(label, goldstein, Coding(kind_of, kind, role))
        for code, label, goldstein, _, _, _, kind_of, kind, role in (row.cells for row in _CAMEO.rows(FOLDER))
    }


@cache
def plover() -> Mapping[tuple[str, str], Coding]:
    """Give what each PLOVER event type and mode is here; the mode is empty for all that are not listed.

    Example:
        >>> plover()["PROTEST", "riot"].kind
        'riot'
    """
    return {(event, mode): Coding(kind_of, kind) for event, mode, kind_of, kind, _ in (row.cells for row in _PLOVER.rows(FOLDER))}


@cache
def acled() -> Mapping[tuple[str, str], Coding]:
    """Give what each ACLED event and sub-event type is here; the second is empty for all that are not listed.

    Example:
        >>> acled()["Battles", "Armed clash"].type
        'armed_incident'
    """
    return {(event, sub): Coding(kind_of, kind) for event, sub, kind_of, kind, _ in (row.cells for row in _ACLED.rows(FOLDER))}


@cache
def records() -> Mapping[tuple[str, str], RecordCode]:
    """Give what other schemes call each record type and kind; the kind is empty for all that are not listed.

    Example:
        >>> records()["visit", ""].cameo
        '042'
    """
    return {(row.cells[0], row.cells[1]): RecordCode(*row.cells[2:]) for row in _RECORDS.rows(FOLDER)}


@cache
def _states() -> Mapping[tuple[str, str], StateId]:
    found: dict[tuple[str, str], StateId] = {}
    for row in _COUNTRIES.rows(FOLDER):
        for scheme, code in zip(_COUNTRIES.columns[:-1], row.cells[:-1], strict=True):
            if code:
                found[scheme, code] = StateId(f"state:{row.cells[0]}")
    return found


def state_of(scheme: CountryScheme, code: str) -> StateId | None:
    """Give the state that a code means.

    Args:
        scheme: whose code it is: ISO 3166-1, FIPS 10-4, or Gleditsch and Ward.
        code: the code; leading zeros of a number do not matter.

    Returns:
        The id of the state; None where the code is not known.

    Example:
        >>> state_of("gw", "705"), state_of("fips", "AS"), state_of("iso_numeric", "004"), state_of("fips", "OS")
        ('state:KAZ', 'state:AUS', 'state:AFG', None)
    """
    return _states().get((scheme, (code.lstrip("0") if scheme in ("iso_numeric", "gw") else code).upper()))


def code_of(scheme: CountryScheme, state: str) -> str:
    """Give the code of a state; empty where it has none.

    Example:
        >>> code_of("gw", "state:KAZ")
        '705'
    """
    return next((code for (known, code), found in _states().items() if known == scheme and found == state), "")


@lru_cache(maxsize=16384)
def named(name: str) -> AnyEntity | None:
    """Give the one state or organisation of the registry that a cell names; a person or office is never read out of a cell.

    Example:
        >>> named("Kazakhstan").id, named("Kazakh police")
        ('state:KAZ', None)
    """
    found = [entity for entity in Registry.default().candidates(name) if isinstance(entity, State | Organisation)]
    return found[0] if len(found) == 1 else None

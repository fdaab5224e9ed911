"""GDELT 2.0 events: rows of the export files, without a header. Read only.

| keeps | loses | changes |
|---|---|---|
| the row as a text; code, actors, place, day, address | fields for tone, mentions, scores, the actors' places | the place's precision into its kind |

A row is the record that its CAMEO code means, or a coded event. Specification: GDELT event database codebook 2.0 (2015): 61 columns with tabs between
them. Needs the extra `arrow`.
"""

from typing import Any, Final

from csto_events.formats.rows.claims import CellError, RowClaims
from csto_events.formats.rows.codes import cameo, state_of
from csto_events.formats.rows.days import day_of
from csto_events.formats.rows.events import Event, add_event
from csto_events.formats.rows.reader import Scheme
from csto_events.formats.rows.table import Dialect, Row
from csto_events.formats.writing import read_only
from csto_events.model.ids import PlaceId, StateId
from csto_events.model.values import Party

_COUNTRY: Final = "1"  # ActionGeo_Type
_PLACE_KINDS: Final = {"2": "region", "3": "city", "4": "city", "5": "region"}


def _claim(claims: RowClaims) -> None:
    code = claims.get("EventCode")
    known = cameo().get(code)
    if known is None:
        raise CellError("EventCode", repr(code), "a code of CAMEO")
    day = day_of("SQLDATE", claims.get("SQLDATE"))
    common: dict[str, Any] = {"when": claims.when("SQLDATE", day.isoformat()), "where": _where(claims)}
    actor, target = (_party(claims, number) for number in ("1", "2"))
    add_event(claims, known.coding, Event(scheme="cameo", code=code, actor=actor, target=target, evidence=("EventCode",), common=common))


def _party(claims: RowClaims, number: str) -> Party | None:
    """A code of three letters alone is the state itself; longer codes are its government, police and people, who have the words alone."""
    code = claims.get(f"Actor{number}Code")
    state = state_of("iso_alpha3", code) if code == claims.get(f"Actor{number}CountryCode") else None
    claims.use(*((f"Actor{number}Code", f"Actor{number}CountryCode") if state else ()))
    return claims.party(f"Actor{number}Name", state)


def _where(claims: RowClaims) -> tuple[PlaceId | StateId, ...]:
    kind, country = claims.get("ActionGeo_Type"), state_of("fips", claims.get("ActionGeo_CountryCode"))
    claims.use("ActionGeo_Type", *(("ActionGeo_CountryCode",) if country else ()))
    if kind == _COUNTRY and country:
        claims.use("ActionGeo_Fullname")
        return claims.country(country)
    if not claims.get("ActionGeo_Fullname"):
        return ()
    feature = claims.get("ActionGeo_FeatureID")
    identifiers = {"geonames": feature} if kind in ("4", "5") and feature.isdecimal() else None
    claims.use(*(("ActionGeo_FeatureID",) if identifiers else ()))
    return (claims.place("ActionGeo_Fullname", country, claims.coordinates("ActionGeo_Lat", "ActionGeo_Long"), _PLACE_KINDS.get(kind, "area"), identifiers),)


def _document(row: Row) -> dict[str, str | None]:
    return {"url": row.cells.get("SOURCEURL")}


SCHEME: Final = Scheme("gdelt/event", "gdelt_columns.tsv", Dialect(delimiter="\t", quoted=False, headed=False), _claim, _document)
"""How GDELT events are read."""

loads, stream = SCHEME.loads, SCHEME.stream
report = dumps = read_only("GDELT is read and not written; write cameo for the codes of records")  # its numbers and counts cannot be made up

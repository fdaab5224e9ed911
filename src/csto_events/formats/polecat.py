"""POLECAT: rows of the weekly files, coded in PLOVER.

| keeps | loses | changes |
|---|---|---|
| the row as a text; type, mode, contexts, parties, place, day | fields for sectors, titles, the story | a visit into a meeting: no mode tells who visits |

A row is the record that its event type and mode mean, or a coded event. Specification: PLOVER and POLECAT (Halterman et al. 2023), with tabs between
cells. Needs the extra `arrow`.
"""

from typing import Any, Final

from csto_events.formats.rows.claims import CellError, RowClaims
from csto_events.formats.rows.codes import plover, state_of
from csto_events.formats.rows.days import day_of
from csto_events.formats.rows.events import Event, add_event
from csto_events.formats.rows.reader import Scheme
from csto_events.formats.rows.table import Dialect, Row
from csto_events.formats.rows.writer import Cells, NoRowError, RowWriter, Source, code_of, degrees, sides
from csto_events.model.bundle import AnyRecord
from csto_events.model.coded import CodedEvent
from csto_events.model.entities import State
from csto_events.model.ids import PlaceId, StateId
from csto_events.model.values import Party

_NONE: Final = frozenset({"", "none", "nan"})
_GOVERNMENTS: Final = frozenset({"GOV", "GVT"})


def _claim(claims: RowClaims) -> None:
    event, mode, context = claims.get("Event Type").upper(), _said(claims, "Event Mode").lower(), _said(claims, "Contexts")
    coding = plover().get((event, mode)) or plover().get((event, ""))
    if coding is None:
        raise CellError("Event Type", repr(claims.get("Event Type")), f"one of {', '.join(dict.fromkeys(name for name, _ in plover()))}")
    day = day_of("Event Date", claims.get("Event Date"))
    common: dict[str, Any] = {"when": claims.when("Event Date", day.isoformat()), "where": _where(claims)}
    made = add_event(
        claims,
        coding,
        Event(
            scheme="plover",
            code=event,
            mode=mode or None,
            context=context or None,
            actor=_party(claims, "Actor"),
            target=_party(claims, "Recipient"),
            evidence=("Event Type", "Event Mode"),
            common=common,
        ),
    )
    if made.type == "coded_event" and context:
        claims.use("Contexts")


def _said(claims: RowClaims, column: str) -> str:
    cell = claims.get(column)
    return "" if cell.casefold() in _NONE else cell


def _party(claims: RowClaims, side: str) -> Party | None:
    """A government is its state; everybody else has the words alone, unless the registry knows that very name."""
    if not _said(claims, f"{side} Name"):
        return None
    government = claims.get(f"Primary {side} Sector") in _GOVERNMENTS
    state = state_of("iso_alpha3", claims.get(f"{side} Country")) if government else None
    claims.use(*((f"{side} Country",) if state else ()))
    return claims.party(f"{side} Name", state)


def _where(claims: RowClaims) -> tuple[PlaceId | StateId, ...]:
    country = state_of("iso_alpha3", claims.get("Country"))
    claims.use(*(("Country",) if country else ()))
    if not _said(claims, "Placename"):
        return claims.country(country)
    number, feature = claims.get("GeoNames ID"), claims.get("Feature Type")
    identifiers = {"geonames": number} if number.isdecimal() else None
    claims.use("Feature Type", *(("GeoNames ID",) if identifiers else ()))
    kind = "city" if feature.startswith("PPL") else "region" if feature.startswith("ADM") else "area"
    return (claims.place("Placename", country, claims.coordinates("Latitude", "Longitude"), kind, identifiers),)


def _document(row: Row) -> dict[str, str | None]:
    published = row.cells.get("Publication Date", "")
    day = day_of("Publication Date", published).isoformat() if published.casefold() not in _NONE else None
    return {"publisher": row.cells.get("Source"), "published": day}


def _cells(record: AnyRecord, source: Source) -> Cells:
    event, mode, context = _event(record)
    when, state, place = record.when, source.state(record), source.place(record)
    if when is None or when.precision != "day":
        raise NoRowError("has no day")
    document = source.documents.get(record.evidence[0].document)
    return {
        "Event ID": record.id,
        "Event Date": str(when.earliest),
        "Event Type": event,
        "Event Mode": mode,
        "Contexts": context,
        **_side("Actor", sides(record)[0], source),
        **_side("Recipient", sides(record)[1], source),
        "Placename": place.name if place else "",
        "Country": state.iso_alpha3 if state else "",
        **degrees(place, "Latitude", "Longitude"),
        "GeoNames ID": place.identifiers.get("geonames", "") if place else "",
        "Source": (document.publisher if document else None) or "",
        "Publication Date": (document.published or "")[:10] if document else "",
        "Language": (document.language if document else None) or "",
    }


def _side(side: str, party: Party | str | None, source: Source) -> Cells:
    entity = source.entities.get(party.entity or "" if isinstance(party, Party) else party or "")
    government = {f"{side} Country": entity.iso_alpha3, f"Primary {side} Sector": "GOV"} if isinstance(entity, State) else {}
    return {f"{side} Name": source.name(party), **government}


def _event(record: AnyRecord) -> tuple[str, str, str]:
    if isinstance(record, CodedEvent) and record.scheme == "plover":
        return record.code, record.mode or "", record.context or ""
    code = code_of(record, "plover_type", "PLOVER codes no such event")
    return code.plover_type, code.plover_mode, ""


SCHEME: Final = Scheme("polecat/row", "polecat_columns.tsv", Dialect(delimiter="\t"), _claim, _document)
"""How POLECAT files are read."""

loads, stream = SCHEME.loads, SCHEME.stream
_WRITER: Final = RowWriter(_cells, SCHEME)
report, dumps = _WRITER.report, _WRITER.dumps

"""ACLED: rows of the exports of the Armed Conflict Location and Event Data project.

| keeps | loses | changes |
|---|---|---|
| the row as a text; event type, actors, place, day, sources | fields for allies, notes, population | `fatalities` into an estimate without bounds |

A row is an armed incident, unrest or coded event, and a casualty report where it counts deaths. ACLED gives one conservative number of deaths that is
neither best, low nor high ("dozens" is 12), and 0 where none are known: such a 0 stands in the ledger and is no figure. Its two actors have no direction.
Specification: ACLED codebook (2024); columns are read by name, those of older releases too. Needs the extra `arrow`.
"""

from datetime import date, timedelta
from typing import Any, Final

from csto_events.formats.rows.claims import CellError, RowClaims
from csto_events.formats.rows.codes import acled, code_of, named, state_of
from csto_events.formats.rows.days import day_of, span_of
from csto_events.formats.rows.events import Event, add_event
from csto_events.formats.rows.reader import Scheme
from csto_events.formats.rows.table import Dialect
from csto_events.formats.rows.writer import Cells, NoRowError, RowWriter, Source, degrees, sides
from csto_events.formats.rows.writer import code_of as record_code
from csto_events.model.bundle import AnyRecord
from csto_events.model.coded import CodedEvent
from csto_events.model.entities import Place, State
from csto_events.model.harm import CasualtyFigure, CasualtyReport
from csto_events.model.ids import PlaceId, StateId
from csto_events.model.values import When


def _claim(claims: RowClaims) -> None:
    event, sub = claims.get("event_type"), claims.get("sub_event_type")
    coding = acled().get((event, sub)) or acled().get((event, ""))
    if coding is None:
        raise CellError("event_type", repr(event), f"one of {', '.join(dict.fromkeys(name for name, _ in acled()))}")
    common: dict[str, Any] = {"when": _when(claims), "where": _where(claims), "attribution": claims.said_by("source")}
    fight = coding.type in ("armed_incident", "coded_event")
    made = add_event(
        claims,
        coding,
        Event(
            scheme="acled",
            code=event,
            mode=sub or None,
            actor=claims.party("actor1") if fight else None,
            target=claims.party("actor2") if fight else None,
            evidence=("event_type", "sub_event_type"),
            common=common,
        ),
    )
    if not claims.get("fatalities"):
        return
    deaths = claims.quantity("fatalities")
    if deaths is None or not deaths.value:
        claims.pass_over("fatalities", "casualty_report", "no_quantity")
        return
    claims.add(CasualtyReport, ("fatalities",), figures=(CasualtyFigure(kind="killed", quantity=deaths),), event=made.id, **common)


def _when(claims: RowClaims) -> When:
    day, precision = day_of("event_date", claims.get("event_date")), claims.get("time_precision") or "1"
    last = {"1": day, "2": day + timedelta(days=6), "3": _end_of_month(day)}.get(precision)
    if last is None:
        raise CellError("time_precision", repr(precision), "1, 2 or 3")
    claims.use("time_precision")
    return claims.when("event_date", span_of(day.replace(day=1) if precision == "3" else day, last))


def _end_of_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _where(claims: RowClaims) -> tuple[PlaceId | StateId, ...]:
    country = _country(claims)
    precision = claims.get("geo_precision")
    claims.use("geo_precision")
    if not claims.get("location"):
        return claims.country(country)
    return (claims.place("location", country, claims.coordinates("latitude", "longitude"), "region" if precision == "3" else "city"),)


def _country(claims: RowClaims) -> StateId | None:
    by_name = named(claims.get("country"))
    found = state_of("iso_numeric", claims.get("iso")) or state_of("iso_alpha3", claims.get("iso3")) or (by_name.id if isinstance(by_name, State) else None)
    claims.use(*(("country", "iso", "iso3") if found else ()))
    return found


def _cells(record: AnyRecord, source: Source) -> Cells:
    event, sub = _event_type(record)
    actor, target = sides(record)
    state, place = source.state(record), source.place(record)
    if state is None:
        raise NoRowError("has no country")
    return {
        "event_id_cnty": record.id,
        **_day(record),
        "event_type": event,
        "sub_event_type": sub,
        "actor1": source.name(actor),
        "actor2": source.name(target),
        "iso": code_of("iso_numeric", state.id),
        "country": state.name,
        **_location(place),
        "source": _source(record, source),
        "notes": record.evidence[0].exact,
        "fatalities": _fatalities(record, source),
    }


def _event_type(record: AnyRecord) -> tuple[str, str]:
    if isinstance(record, CodedEvent) and record.scheme == "acled":
        return record.code, record.mode or ""
    code = record_code(record, "acled_event_type", "ACLED codes no such event")
    return code.acled_event_type, code.acled_sub_event_type


def _day(record: AnyRecord) -> Cells:
    when = record.when
    if when is None or when.earliest is None or when.precision not in ("day", "week", "month"):
        raise NoRowError("has no date that is known to the month")
    precision = {"day": "1", "week": "2", "month": "3"}[when.precision]
    return {"event_date": when.earliest.isoformat(), "year": str(when.earliest.year), "time_precision": precision}


def _location(place: Place | None) -> Cells:
    if place is None:
        return {}
    return {"location": place.name, "geo_precision": "3" if place.kind == "region" else "1", **degrees(place, "latitude", "longitude")}


def _source(record: AnyRecord, source: Source) -> str:
    said = record.attribution
    if said is not None and (said.source or said.source_text):
        return said.source_text or source.name(said.source)
    document = source.documents.get(record.evidence[0].document)
    return (document.publisher or document.url or "") if document is not None else ""


def _fatalities(record: AnyRecord, source: Source) -> str:
    """ACLED's rule is to count conservatively: the lowest number that the words allow, 0 where none is known."""
    lowest = [quantity.low if quantity.low is not None else quantity.value or 0 for quantity in source.killed(record.id)]
    return str(min(lowest, default=0))


SCHEME: Final = Scheme("acled/row", "acled_columns.tsv", Dialect(), _claim)
"""How ACLED exports are read."""

loads, stream = SCHEME.loads, SCHEME.stream
_WRITER: Final = RowWriter(_cells, SCHEME, lambda told: "fatalities in the row of its event")
report, dumps = _WRITER.report, _WRITER.dumps

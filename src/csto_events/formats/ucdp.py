"""UCDP GED: rows of the Georeferenced Event Dataset of the Uppsala Conflict Data Program.

| keeps | loses | changes |
|---|---|---|
| the row as a text; parties, place, dates, best/low/high, deaths by side | fields for conflict, dyad, districts | precisions into place and span of days |

A row is an armed incident and its casualty report. Specification: UCDP GED codebook 23.1 (2023); columns are read by name, those of older
releases too. Needs the extra `arrow`.
"""

from collections.abc import Sequence
from typing import Final

from csto_events.formats.rows.claims import CellError, RowClaims
from csto_events.formats.rows.codes import code_of, state_of
from csto_events.formats.rows.days import day_of, span_of
from csto_events.formats.rows.reader import Scheme
from csto_events.formats.rows.table import Dialect
from csto_events.formats.rows.text import ESTIMATE
from csto_events.formats.rows.writer import Cells, NoRowError, RowWriter, Source, degrees
from csto_events.model.bundle import AnyRecord
from csto_events.model.force import ArmedIncident
from csto_events.model.harm import CasualtyFigure, CasualtyReport
from csto_events.model.ids import PlaceId, StateId
from csto_events.model.values import Party, Quantity, When

_KINDS: Final = {"1": "battle", "2": "battle", "3": "attack"}
"""State-based and non-state conflict is fought by two sides; one-sided violence is against civilians (UCDP definitions)."""
_SIDES: Final = {"deaths_a": "side_a", "deaths_b": "side_b", "deaths_civilians": "civilians", "deaths_unknown": "unknown"}
_STATE_ONLY: Final = "6"  # where_prec: the country is all that is known
_PLACE_KINDS: Final = {"1": "city", "2": "city", "3": "region", "4": "region"}


def _claim(claims: RowClaims) -> None:
    kind = _KINDS.get(claims.get("type_of_violence"))
    if kind is None:
        raise CellError("type_of_violence", repr(claims.get("type_of_violence")), f"one of {', '.join(_KINDS)}")
    common = {"when": _when(claims), "where": _where(claims), "attribution": claims.said_by("source_article")}
    event = claims.add(
        ArmedIncident,
        ("type_of_violence", "side_a", "side_b"),
        kind=kind,
        actor=claims.party("side_a", _side(claims, "gwnoa")),
        target=claims.party("side_b", _side(claims, "gwnob")),
        **common,
    )
    figures = _figures(claims)
    if figures:
        claims.add(CasualtyReport, (ESTIMATE, *_SIDES), figures=figures, event=event.id, **common)


def _side(claims: RowClaims, column: str) -> StateId | None:
    claims.use(column)
    return state_of("gw", claims.get(column)) if claims.get(column) else None


def _figures(claims: RowClaims) -> tuple[CasualtyFigure, ...]:
    claims.use("best", "low", "high")
    best, low, high = (int(cell) if (cell := claims.get(name)).isdecimal() else None for name in ("best", "low", "high"))
    if None not in (best, low, high) and not low <= best <= high:  # type: ignore[operator]
        claims.pass_over(ESTIMATE, "casualty_report", "out_of_range")
        return ()
    total = CasualtyFigure(kind="killed", quantity=claims.quantity(ESTIMATE))
    sides = [(claims.get(group) or group, claims.quantity(column)) for column, group in _SIDES.items()]
    return (total, *(CasualtyFigure(kind="killed", quantity=quantity, group=group) for group, quantity in sides if quantity is not None))


def _when(claims: RowClaims) -> When:
    first, last = (day_of(column, claims.get(column)) for column in ("date_start", "date_end"))
    if last < first:
        raise CellError("date_end", repr(claims.get("date_end")), f"a day from {first} on")
    claims.use("date_end", "date_prec")
    return claims.when("date_start", span_of(first, last))


def _where(claims: RowClaims) -> tuple[PlaceId | StateId, ...]:
    country = state_of("gw", claims.get("country_id"))
    claims.use("where_prec", *(("country", "country_id") if country else ()))
    if claims.get("where_coordinates") and claims.get("where_prec") != _STATE_ONLY:
        at = claims.coordinates("latitude", "longitude")
        return (claims.place("where_coordinates", country, at, _PLACE_KINDS.get(claims.get("where_prec"), "area")),)
    return claims.country(country)


def _cells(record: AnyRecord, source: Source) -> Cells:
    if not isinstance(record, ArmedIncident):
        raise NoRowError(
            "is told in the row of its incident" if isinstance(record, CasualtyReport) and record.event else "UCDP GED lists armed incidents alone"
        )
    if record.status != "reported":
        raise NoRowError(f"is {record.status}")
    state, place = source.state(record), source.place(record)
    return {
        "id": record.id,
        "type_of_violence": _violence(record),
        "side_a": source.name(record.actor),
        "side_b": source.name(record.target),
        "source_article": record.attribution.source_text or "" if record.attribution else "",
        "where_prec": _STATE_ONLY if place is None else "4" if place.kind == "region" else "1",
        "where_coordinates": place.name if place else "",
        **degrees(place, "latitude", "longitude"),
        "country": state.name if state else "",
        "country_id": code_of("gw", state.id) if state else "",
        **_days(record),
        **_deaths(record, source),
        "gwnoa": _number(record.actor),
        "gwnob": _number(record.target),
    }


def _violence(record: ArmedIncident) -> str:
    """UCDP: 3 where civilians are the target; 1 where a state is a side, 2 where none is. Sides that are not told cannot be divided so."""
    if record.actor is None or record.target is None:
        raise NoRowError("does not tell both sides")
    if "civilian" in (record.target.text or "").casefold():
        return "3"
    return "1" if any((party.entity or "").startswith(("state:", "body:")) for party in (record.actor, record.target)) else "2"


def _days(record: ArmedIncident) -> Cells:
    when = record.when
    if when is None or when.earliest is None or when.latest is None:
        raise NoRowError("has no first and last day")
    length = (when.latest - when.earliest).days + 1
    precision = next(code for most, code in ((1, "1"), (6, "2"), (7, "3"), (31, "4"), (10**9, "5")) if length <= most)
    return {"year": str(when.earliest.year), "date_prec": precision, "date_start": str(when.earliest), "date_end": str(when.latest)}


def _deaths(record: ArmedIncident, source: Source) -> Cells:
    totals = source.killed(record.id)
    if not totals:
        raise NoRowError("tells no deaths")
    numbers = [_estimate(total) for total in totals]
    return {"best": str(numbers[0][0]), "low": str(min(low for _, low, _ in numbers)), "high": str(max(high for _, _, high in numbers))}


def _told(totals: Sequence[Quantity]) -> str:
    alone = any(total.qualifier == "estimate" and total.low is None and total.high is None for total in totals)
    return "best, low and high in the row of its event" + (", all three from a coder's one number without bounds" if alone else "")


def _estimate(quantity: Quantity) -> tuple[int, int, int]:
    """UCDP: the best estimate is the most reliable number, which is the lowest that the words allow where they give bounds alone."""
    numbers = [number for number in (quantity.value, quantity.low, quantity.high) if number is not None]
    low = quantity.low if quantity.low is not None else min(numbers) if quantity.value is not None else 0
    best = quantity.value if quantity.value is not None else low
    return best, low, quantity.high if quantity.high is not None else max(best, low)


def _number(party: Party | None) -> str:
    return code_of("gw", party.entity) if party is not None and party.entity else ""


SCHEME: Final = Scheme("ucdp/row", "ucdp_columns.tsv", Dialect(), _claim)
"""How rows of UCDP GED are read."""

loads, stream = SCHEME.loads, SCHEME.stream
_WRITER: Final = RowWriter(_cells, SCHEME, _told)
report, dumps = _WRITER.report, _WRITER.dumps

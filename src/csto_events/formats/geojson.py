"""GeoJSON: each record as a feature, at the places where it happened. Written only.

| keeps | loses | changes |
|---|---|---|
| records with all fields, names and coordinates of their places | documents, other entities, the ledger, `extra` of the bundle | nothing |

Specification: RFC 7946 (2016). The id of a record is that of its feature.
One place is a Point, more are a MultiPoint; the geometry is null where no coordinates are known.
"""

import json

from csto_events.formats.writing import Layout, parts_of, written_only
from csto_events.model.bundle import AnyRecord, Bundle
from csto_events.model.conversion import ConversionReport, Tally
from csto_events.model.entities import Place
from csto_events.model.schema import Json, unstructure

loads = written_only("GeoJSON")  # evidence cannot be checked without its documents


def report(bundle: Bundle, *, layout: Layout) -> ConversionReport:
    """Say what of a bundle has no place in GeoJSON.

    Args:
        bundle: the bundle.
        layout: not looked at.

    Returns:
        The records as carried, each other part as lost.

    Example:
        >>> from csto_events.model import Document
        >>> print(report(Bundle(documents=(Document.of("News."),)), layout=Layout())[0])
        documents: 1
    """
    tally = Tally()
    for part, count in parts_of(bundle):
        how = "but for the names and coordinates of places" if part == "entities" else None
        tally.add("carried" if part == "records" else "lost", part, times=count, how=how)
    return tally.report()


def dumps(bundle: Bundle, *, layout: Layout) -> str:
    """Write the records of a bundle as a collection of features.

    Args:
        bundle: what to write.
        layout: `indent` is looked at; None for one line.

    Returns:
        The text, without a line feed at the end.

    Example:
        >>> dumps(Bundle(), layout=Layout(indent=None))
        '{"type":"FeatureCollection","features":[]}'
    """
    places = {entity.id: entity for entity in bundle.entities if isinstance(entity, Place)}
    features = [_feature(record, [places[name] for name in record.where if name in places]) for record in bundle.records]  # type: ignore[index]
    separators = (",", ":") if layout.indent is None else None
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, allow_nan=False, indent=layout.indent, separators=separators)


def _feature(record: AnyRecord, places: list[Place]) -> dict[str, Json]:
    properties = unstructure(record)
    name = properties.pop("id")
    return {"type": "Feature", "id": name, "geometry": _geometry(places), "properties": {**properties, "places": [place.name for place in places]}}


def _geometry(places: list[Place]) -> Json:
    points: list[Json] = [[place.longitude, place.latitude] for place in places if place.longitude is not None and place.latitude is not None]
    if len(points) > 1:
        return {"type": "MultiPoint", "coordinates": points}
    return {"type": "Point", "coordinates": points[0]} if points else None

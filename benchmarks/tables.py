"""Tables of other projects, made up: as many columns filled, cells as long, and names as varied as in the samples that these projects publish."""

import csv
from collections.abc import Iterator, Mapping
from io import StringIO
from pathlib import Path
from typing import Final, NamedTuple

from csto_events.formats.rows.columns import columns


class Made(NamedTuple):
    """How a scheme's table is made up."""

    columns: str
    """The data file of its columns."""
    delimiter: str
    """What stands between cells."""
    headed: bool
    """Whether it has a header."""
    cells: Mapping[str, str]
    """What stands in each column, with the words of `words` in braces; the other columns are empty."""


STATES: Final = tuple(
    dict(zip(("state", "iso3", "iso", "fips", "gw", "town", "lat", "lon"), line.split("|"), strict=True))
    for line in (
        "Kazakhstan|KAZ|398|KZ|705|Almaty|43.2567|76.9286",
        "Kyrgyzstan|KGZ|417|KG|703|Batken|40.0625|70.8194",
        "Tajikistan|TJK|762|TI|702|Isfara|40.1264|70.6253",
        "Armenia|ARM|51|AM|371|Jermuk|39.8417|45.6694",
        "Azerbaijan|AZE|31|AJ|373|Lachin|39.6383|46.5461",
        "Syria|SYR|760|SY|652|Idlib|35.9306|36.6339",
        "Ukraine|UKR|804|UP|369|Kharkiv|49.9935|36.2304",
    )
)
_NOTES: Final = (
    "On {day}, in the course of the day, members of the {band} clashed with police and soldiers near {village} ({town}). Shots were heard for two hours, "
    "{best} people were killed and at least as many wounded, say hospitals; the ministry of the interior speaks of an operation against bandits."
)
_GEO: Final = {
    "ADM1Code": "{fips}05",
    "ADM2Code": "{n5}",
    "Lat": "{lat}",
    "Long": "{lon}",
    "FeatureID": "-{n5}",
    "CountryCode": "{fips}",
    "Type": "4",
    "Fullname": "{village}, {town}, {state}",
}
TABLES: Final = {
    "acled": Made(
        "acled_columns.tsv",
        ",",
        True,
        {"event_id_cnty": "{iso3}{n}", "event_date": "{day}", "year": "2022", "time_precision": "{one_of_two}", "disorder_type": "Political violence"}
        | {"event_type": "Battles", "sub_event_type": "Armed clash", "actor1": "Police Forces of {state} (2019-)", "inter1": "State forces"}
        | {"assoc_actor_1": "Military Forces of {state} (2019-)", "actor2": "{band}", "inter2": "Rebel group", "interaction": "State forces-Rebel group"}
        | {"iso": "{iso}", "region": "Caucasus and Central Asia", "country": "{state}", "admin1": "{town}", "admin2": "{village}", "location": "{village}"}
        | {"latitude": "{lat}", "longitude": "{lon}", "geo_precision": "{one_of_two}", "source": "Azattyq; TASS", "source_scale": "National", "notes": _NOTES}
        | {"fatalities": "{best}", "timestamp": "17{n8}"},
    ),
    "ucdp": Made(
        "ucdp_columns.tsv",
        ",",
        True,
        {"id": "{n}", "relid": "{iso3}-2022-1-{n5}-{n}", "year": "2022", "active_year": "True", "code_status": "Clear", "type_of_violence": "1"}
        | {"conflict_dset_id": "{n5}", "conflict_new_id": "{n5}", "conflict_name": "{state}: Government", "dyad_dset_id": "{n5}", "dyad_new_id": "{n5}"}
        | {"dyad_name": "Government of {state} - {band}", "side_a_dset_id": "{gw}", "side_a_new_id": "{gw}", "side_a": "Government of {state}"}
        | {"side_b_dset_id": "{n5}", "side_b_new_id": "{n5}", "side_b": "{band}", "number_of_sources": "1", "source_office": "TASS", "source_date": "{day}"}
        | {"source_article": '"TASS,{day},Government forces and {band} fight near {village}"', "source_original": "ministry of the interior"}
        | {"source_headline": "Government forces and {band} fight near {village}", "where_prec": "{one_of_two}", "where_coordinates": "{village}"}
        | {"where_description": "on the road from {town} to {village}, near the border post", "adm_1": "{town} province", "adm_2": "{village} district"}
        | {"latitude": "{lat}", "longitude": "{lon}", "geom_wkt": "POINT ({lon} {lat})", "priogrid_gid": "1{n5}", "country": "{state}", "country_id": "{gw}"}
        | {"region": "Asia", "event_clarity": "1", "date_prec": "1", "date_start": "{day} 00:00:00.000", "date_end": "{day} 00:00:00.000"}
        | {
            "deaths_a": "1",
            "deaths_b": "{best}",
            "deaths_civilians": "0",
            "deaths_unknown": "0",
            "best": "{best}",
            "high": "{high}",
            "low": "1",
            "gwnoa": "{gw}",
        },
    ),
    "gdelt": Made(
        "gdelt_columns.tsv",
        "\t",
        False,
        {"GLOBALEVENTID": "{n}", "SQLDATE": "{compact}", "MonthYear": "202201", "Year": "2022", "FractionDate": "2022.0027", "Actor1Code": "RUS"}
        | {"Actor1Name": "RUSSIA", "Actor1CountryCode": "RUS", "Actor2Code": "{iso3}", "Actor2Name": "{state}", "Actor2CountryCode": "{iso3}"}
        | {"IsRootEvent": "1", "EventCode": "{code}", "EventBaseCode": "{code}", "EventRootCode": "04", "QuadClass": "1", "GoldsteinScale": "1.9"}
        | {"NumMentions": "{best}", "NumSources": "1", "NumArticles": "{best}", "AvgTone": "-2.56410256{n5}", "DATEADDED": "{compact}101500"}
        | {f"{who}Geo_{column}": cell for who in ("Actor1", "Actor2", "Action") for column, cell in _GEO.items()}
        | {"SOURCEURL": "https://www.example.org/world/2022/01/government-and-{n}-speak-in-{n5}-of-what-happened.html"},
    ),
    "polecat": Made(
        "polecat_columns.tsv",
        "\t",
        True,
        {"Event ID": "NLP-ICEWS-{n}", "Event Date": "{day}", "Event Type": "PROTEST", "Event Mode": "demo", "Intensity": "-5.0", "Quad Code": "VERBAL CONFLICT"}
        | {"Contexts": "legislative;executive", "Actor Name": "{band}", "Actor Country": "{iso3}", "Actor COW": "{gw}", "Primary Actor Sector": "CVL"}
        | {
            "Actor Sectors": "CVL",
            "Actor Name Raw": "people of the {band}",
            "Recipient Name": "{state}",
            "Recipient Country": "{iso3}",
            "Recipient COW": "{gw}",
        }
        | {"Primary Recipient Sector": "GOV", "Recipient Sectors": "GOV; EXE", "Recipient Name Raw": "the government", "Placename": "{village}"}
        | {"City": "{village}", "Province": "{town}", "Country": "{iso3}", "Latitude": "{lat}", "Longitude": "{lon}", "GeoNames ID": "6{n5}"}
        | {"Raw Placename": "{village}", "Feature Type": "PPL", "Source": "Azattyq", "Publication Date": "{day}", "Story People": "Amir Zhaparov;Dana Ospan"}
        | {"Story Organizations": "{band};TASS", "Story Locations": "{village};{town}", "Language": "en", "Version": "1.2"},
    ),
}
"""The tables, by the name of the format."""
_CODES: Final = ("042", "043", "036", "046", "190", "141", "173", "010")


def make(name: str, rows: int, path: Path) -> None:
    """Make a table.

    Args:
        name: the format.
        rows: how many.
        path: where to write it.
    """
    made = TABLES[name]
    header = list(columns(made.columns))
    template = _line([made.cells.get(column, "") for column in header], made.delimiter)
    with path.open("w", encoding="utf-8", newline="") as out:
        if made.headed:
            out.write(_line(header, made.delimiter))
        out.writelines(template.format_map(words) for words in _words(rows))


def _line(cells: list[str], delimiter: str) -> str:
    out = StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\n").writerow(cells)
    return out.getvalue()


def _words(rows: int) -> Iterator[dict[str, str]]:
    """Give what differs from row to row: some 9,000 places and 5,000 bands, and a day, a code and numbers."""
    for number in range(rows):
        state, day = STATES[number % len(STATES)], number % 28 + 1
        yield state | {
            "n": str(number),
            "n5": f"{number % 99991:05}",
            "n8": f"{number % 10**8:08}",
            "day": f"2022-01-{day:02}",
            "compact": f"202201{day:02}",
            "village": f"Aul {number % 9001}",
            "band": f"Band of Commander {number % 4999}",
            "one_of_two": str(number % 2 + 1),
            "best": str(number % 12 + 1),
            "high": str(number % 12 + 5),
            "code": _CODES[number % len(_CODES)],
        }

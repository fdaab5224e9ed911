"""Measure tables of other projects: `python benchmarks/rows.py [--rows 1000000] [--only gdelt]`.

Each scheme's table is made up, read batch by batch by a process of its own, and its rows a second and peak memory are printed beside those of
`pandas.read_csv` with a dict a row, which holds the table in memory and knows nothing of events. Memory for a tenth of the rows shows whether it grows.
"""

import argparse
import csv
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from csto_events.formats import streaming
from csto_events.formats.rows.columns import columns

MADE = {
    "acled": (
        "acled_columns.tsv",
        ",",
        True,
        {"event_id_cnty": "KAZ{n}", "event_date": "2022-01-{d:02}", "time_precision": "1", "event_type": "Battles", "sub_event_type": "Armed clash"}
        | {"actor1": "Police", "actor2": "Rioters", "iso": "398", "country": "Kazakhstan", "location": "Almaty", "latitude": "43.25", "longitude": "76.92"}
        | {"geo_precision": "1", "source": "Azattyq", "notes": "Shots were heard, number {n}.", "fatalities": "{d}"},
    ),
    "ucdp": (
        "ucdp_columns.tsv",
        ",",
        True,
        {"id": "{n}", "type_of_violence": "1", "side_a": "Government of Kazakhstan", "side_b": "Rebels", "where_prec": "1", "where_coordinates": "Almaty"}
        | {"latitude": "43.25", "longitude": "76.92", "country": "Kazakhstan", "country_id": "705", "date_prec": "1", "date_start": "2022-01-{d:02}"}
        | {"date_end": "2022-01-{d:02}", "deaths_a": "1", "deaths_b": "2", "best": "3", "high": "9", "low": "3", "gwnoa": "705", "source_article": "TASS"},
    ),
    "gdelt": (
        "gdelt_columns.tsv",
        "\t",
        False,
        {"GLOBALEVENTID": "{n}", "SQLDATE": "202201{d:02}", "Actor1Code": "RUS", "Actor1Name": "RUSSIA", "Actor1CountryCode": "RUS", "Actor2Code": "KAZ"}
        | {"Actor2Name": "KAZAKHSTAN", "Actor2CountryCode": "KAZ", "EventCode": "042", "ActionGeo_Type": "1", "ActionGeo_Fullname": "Kazakhstan"}
        | {"ActionGeo_CountryCode": "KZ", "SOURCEURL": "https://example.org/{n}"},
    ),
    "polecat": (
        "polecat_columns.tsv",
        "\t",
        True,
        {"Event ID": "E{n}", "Event Date": "2022-01-{d:02}", "Event Type": "PROTEST", "Event Mode": "demo", "Actor Name": "Crowd", "Country": "KAZ"}
        | {"Placename": "Almaty", "Latitude": "43.25", "Longitude": "76.92", "Source": "Azattyq", "Publication Date": "2022-01-{d:02}"},
    ),
}


def made(name: str, rows: int, path: Path) -> None:
    """Make a table of so many rows."""
    file, delimiter, headed, cells = MADE[name]
    header = list(columns(file))
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
        if headed:
            writer.writerow(header)
        for number in range(rows):
            writer.writerow([cells.get(column, "").format(n=number, d=number % 28 + 1) for column in header])


def read(name: str, path: str) -> int:
    """Read a table batch by batch."""
    return sum(len(result.bundle.documents) for result in streaming.stream(path, name))


def read_as_dicts(name: str, path: str) -> int:
    """Read a table as pandas does, with a dict a row."""
    import pandas  # noqa: PLC0415 -- the peer alone

    _, delimiter, headed, _ = MADE[name]
    return len(pandas.read_csv(path, sep=delimiter, header=0 if headed else None, dtype=str).to_dict("records"))


def measured(who: str, name: str, path: Path, rows: int) -> str:
    """Read a table in a process of its own, and say how fast and in how much memory."""
    run = subprocess.run([sys.executable, __file__, "--reader", who, "--only", name, "--file", str(path)], capture_output=True, text=True, check=True)
    seconds, megabytes, count = run.stdout.split()
    if int(count) != rows:
        raise SystemExit(f"{who} read {count} of {rows} rows of {name}")
    return f"{name:<10} {who:<12} {rows:>10,} rows {rows / float(seconds):>10,.0f} rows/s {float(megabytes):>8,.0f} MB"


def lines(names: list[str], rows: int) -> Iterator[str]:
    """Measure each scheme: all rows, a tenth of them, and the peer at a tenth."""
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            for count, readers in ((rows // 10, ("csto-events", "pandas")), (rows, ("csto-events",))):
                path = Path(folder) / f"{name}.{count}"
                made(name, count, path)
                for who in readers:
                    yield measured(who, name, path, count)


def main() -> None:
    """Measure, and print a line for each reader."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000, help="rows of the long table")
    parser.add_argument("--only", choices=sorted(MADE), help="one scheme")
    parser.add_argument("--reader", choices=["csto-events", "pandas"], help=argparse.SUPPRESS)
    parser.add_argument("--file", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.reader:
        start = time.perf_counter()
        count = (read if given.reader == "csto-events" else read_as_dicts)(given.only, given.file)
        print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, count)
        return
    for line in lines([given.only] if given.only else list(MADE), given.rows):
        print(line, flush=True)


if __name__ == "__main__":
    main()

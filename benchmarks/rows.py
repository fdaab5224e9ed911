"""Measure tables of other projects: `python benchmarks/rows.py [--rows 1000000] [--only gdelt]`.

Each scheme's table is made up by `tables.py` and read by processes of their own: batch by batch by csto-events, and by `pandas.read_csv` with a dict a row,
which holds the table in memory and knows nothing of events. Printed are rows a second of processor time and the peak memory of the process, for a
tenth of the rows and for all of them, which shows whether memory grows.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from tables import TABLES, make

from csto_events.formats import streaming


def read(name: str, path: str) -> int:
    """Read a table batch by batch."""
    return sum(len(result.bundle.documents) for result in streaming.stream(path, name))


def read_as_dicts(name: str, path: str) -> int:
    """Read a table as pandas does, with a dict a row."""
    import pandas  # noqa: PLC0415 -- the peer alone

    table = TABLES[name]
    return len(pandas.read_csv(path, sep=table.delimiter, header=0 if table.headed else None, dtype=str).to_dict("records"))


READERS: Final[dict[str, Callable[[str, str], int]]] = {"csto-events": read, "pandas": read_as_dicts}


def measured(who: str, name: str, path: Path, rows: int) -> str:
    """Read a table in a process of its own, and say how fast and in how much memory."""
    run = subprocess.run([sys.executable, __file__, "--reader", who, "--only", name, "--file", str(path)], capture_output=True, text=True, check=True)
    seconds, megabytes, count = run.stdout.split()
    if int(count) != rows:
        raise SystemExit(f"{who} read {count} of {rows} rows of {name}")
    return f"{name:<10} {who:<12} {rows:>10,} rows {rows / float(seconds):>10,.0f} rows/s {float(megabytes):>8,.0f} MB"


def lines(names: list[str], rows: int) -> Iterator[str]:
    """Measure each scheme: a tenth of the rows, then all."""
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            for count in (rows // 10, rows):
                path = Path(folder) / name
                make(name, count, path)
                for who in READERS:
                    yield measured(who, name, path, count)


def main() -> None:
    """Measure, and print a line for each reader."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000, help="rows of the long table")
    parser.add_argument("--only", choices=sorted(TABLES), help="one scheme")
    parser.add_argument("--reader", choices=list(READERS), help=argparse.SUPPRESS)
    parser.add_argument("--file", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.reader:
        start = time.process_time()
        count = READERS[given.reader](given.only, given.file)
        print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, count)
        return
    for line in lines([given.only] if given.only else list(TABLES), given.rows):
        print(line, flush=True)


if __name__ == "__main__":
    main()

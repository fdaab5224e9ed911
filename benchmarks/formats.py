"""Bundles to bytes and back, beside pydantic and msgspec with the same schema, and a million rows of Parquet in constant memory.

Needs the extras `arrow` and `peers`. Run it with `python benchmarks/formats.py`, `--rows 0` for JSON alone.
"""

import argparse
import gc
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import msgspec
import peers

import csto_events
from csto_events.formats.streaming import stream, write_stream
from csto_events.model import Bundle, CasualtyReport, Document, Evidence, RecordId

TEXTS = (
    "At least {0} people were killed and dozens wounded in Almaty on January 6, the Interior Ministry said.",
    "The CSTO sent {0} peacekeepers to Kazakhstan on January 7. The secretary general said that the mission would last about a month.",
    "Police detained {0} people in Bishkek. “We did not expect this,” a spokesman said. He denied that anybody had been shot.",
    "Vladimir Putin visited Dushanbe on January 12, 2022, and met {0} officials there. If war broke out, they would stay.",
)


def bundles(count: int) -> list[Bundle]:
    """Read as many short texts."""
    return [csto_events.parse(TEXTS[number % len(TEXTS)].format(number + 2), published="2022-01-13") for number in range(count)]


def compared(works: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Time some works in turns, so that all meet the same machine, and give the median of each in milliseconds."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            gc.collect()
            start = time.process_time()
            work()
            times[name].append(time.process_time() - start)
    return {name: statistics.median(each) * 1000 for name, each in times.items()}


def json_rows(count: int, rounds: int) -> Iterator[str]:
    """Read and write bundles as JSON, in one line and laid out."""
    made = bundles(count)
    data = [csto_events.dumps(bundle, indent=None).encode() for bundle in made]
    model, decoder = peers.pydantic_model(), msgspec.json.Decoder(peers.msgspec_struct())
    models, structs = [model.model_validate_json(one) for one in data], [decoder.decode(one) for one in data]
    if [csto_events.loads(one.model_dump_json().encode()) for one in models[:20]] != made[:20]:
        raise SystemExit("pydantic's models do not hold what the bundles hold")
    records = sum(len(bundle.records) for bundle in made)
    yield f"{count:,} bundles, {records:,} records, {sum(map(len, data)) / 1e6:.1f} MB; milliseconds of processor time, medians of {rounds} rounds in turns"
    works: dict[str, dict[str, Callable[[], object]]] = {
        "decode": {
            "csto-events": lambda: [csto_events.loads(one) for one in data],
            "pydantic": lambda: [model.model_validate_json(one) for one in data],
            "msgspec": lambda: [decoder.decode(one) for one in data],
        },
        "decode, none kept": {
            "csto-events": lambda: deque(map(csto_events.loads, data), maxlen=0),
            "pydantic": lambda: deque(map(model.model_validate_json, data), maxlen=0),
            "msgspec": lambda: deque(map(decoder.decode, data), maxlen=0),
        },
        "encode": {
            "csto-events": lambda: [csto_events.dumps(bundle, indent=None) for bundle in made],
            "pydantic": lambda: [one.model_dump_json() for one in models],
            "msgspec": lambda: [msgspec.json.encode(one) for one in structs],
        },
        "encode, laid out": {
            "csto-events": lambda: [csto_events.dumps(bundle) for bundle in made],
            "pydantic": lambda: [one.model_dump_json(indent=2) for one in models],
            "msgspec": lambda: [msgspec.json.format(msgspec.json.encode(one), indent=2) for one in structs],
        },
    }
    for what, each in works.items():
        found = compared(each, rounds)
        shown = "  ".join(f"{name} {took:8.1f}" for name, took in found.items())
        yield f"{what:<17} {shown}  csto-events / pydantic {found['csto-events'] / found['pydantic']:.2f}"


def rows(count: int) -> Iterator[Bundle]:
    """Give so many records of events, a thousand in a bundle."""
    base = csto_events.parse(TEXTS[0].format(12), published="2022-01-07")
    report = next(record for record in base.records if isinstance(record, CasualtyReport))
    for start in range(0, count, 1000):
        document = Document.of(f"{TEXTS[0].format(12)} {start}", published="2022-01-07")
        spans = tuple(attrs.evolve(span, document=document.id) for span in report.evidence)
        yield Bundle(documents=(document,), records=tuple(_numbered(report, spans, start + position) for position in range(min(1000, count - start))))


def _numbered(report: CasualtyReport, spans: tuple[Evidence, ...], number: int) -> CasualtyReport:
    return attrs.evolve(report, id=RecordId(f"casualty_report:{number:012x}"), evidence=spans)


def parquet_rows(count: int) -> None:
    """Write so many rows and read them, and say what processor time that took; run in a process of its own, whose memory is looked at."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rows.parquet"
        began = time.process_time()
        write_stream(rows(count), path)
        written, size = time.process_time() - began, path.stat().st_size
        began, found = time.process_time(), 0
        for result in stream(path, batch=8192):
            found += len(result.bundle.records)
        read = time.process_time() - began
    if found != count:
        raise SystemExit(f"{found} rows came back of {count}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"Parquet, {count:>9,} rows: written in {written:6.1f} s, read in {read:6.1f} s, {size / 1e6:5.1f} MB on disk, at most {memory:4.0f} MB of memory")


def main() -> None:
    """Measure, and print a table."""
    warnings.simplefilter("ignore")
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--bundles", type=int, default=2000)
    arguments.add_argument("--rounds", type=int, default=7)
    arguments.add_argument("--rows", type=int, default=1_000_000)
    arguments.add_argument("--only-parquet", type=int, metavar="ROWS", help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.only_parquet:
        parquet_rows(given.only_parquet)
        return
    for line in json_rows(given.bundles, given.rounds):
        print(line, flush=True)
    for count in (given.rows // 10, given.rows):
        if count:
            subprocess.run([sys.executable, __file__, "--only-parquet", str(count)], check=True, env=os.environ)


if __name__ == "__main__":
    main()

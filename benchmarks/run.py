"""Measure csto-events against what it promises: `python benchmarks/run.py [--quick]`.

Figures are ratios within one run wherever that is possible, since machines differ; each line shows the target beside the value.
It exits 0 whatever the values: a benchmark informs, a test judges.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import csto_events
from csto_events.model import Bundle, CasualtyFigure, CasualtyReport, Document, Evidence, Quantity
from csto_events.model.ids import record_id

HERE = Path(__file__).parent
SEED = HERE.parents[1] / "shared" / "seed" / "article.txt"
OWN = HERE / "article.txt"
TOKEN = re.compile(r"\w+|[^\w\s]")


class Row(NamedTuple):
    """One line of the table: what was measured, what came out, what was promised."""

    what: str
    value: float
    unit: str
    target: float | None = None

    def __str__(self) -> str:
        target = "" if self.target is None else f"<= {self.target:g}"
        verdict = "" if self.target is None else ("met" if self.value <= self.target else "MISSED")
        return f"{self.what:<58} {self.value:>10.3f} {self.unit:<3} {target:>8}  {verdict}".rstrip()


def median(work: Callable[[], object], repeats: int) -> float:
    """Time one call, in seconds of processor time: the median of several. What else a machine does meanwhile counts for nothing."""
    times = []
    for _ in range(repeats):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times)


def tokens_of(text: str) -> list[tuple[str, int, int]]:
    """Split a text into tokens, each the word and where it stands, as every reader that grounds what it finds needs them."""
    return [(token.group(), token.start(), token.end()) for token in TOKEN.finditer(text)]


def places_of_tokens(text: str) -> list[tuple[int, int]]:
    """Find where the tokens of a text stand, without their words."""
    return [token.span() for token in TOKEN.finditer(text)]


def reading(name: str, text: str, repeats: int) -> list[Row]:
    """Time the parse of an article beside one tokenising pass over it: they take turns, so that all meet the same machine.

    The pass that gives each token's word and place is the measure; one that gives the places alone and one that gives the words alone stand beside it.
    Of all rounds the least time counts, as `timeit` advises: another process can only make a call longer.
    """
    parse_it: Callable[[], object] = partial(csto_events.parse, text, published="2022-09-18")
    works = (parse_it, partial(tokens_of, text), partial(places_of_tokens, text), partial(TOKEN.findall, text))
    works[0]()
    rounds = [[median(work, times) for work, times in zip(works, (1, 5, 5, 5), strict=True)] for _ in range(repeats)]
    parse, tokens, places, words = map(min, zip(*rounds, strict=True))
    return [
        Row(f"parse of {name} ({len(text):,} characters)", parse * 1000, "ms"),
        Row(f"  one tokenising pass over {name}", tokens * 1000, "ms"),
        Row(f"  parse / pass, {name}", parse / tokens, "x", 40),
        Row("  parse / a pass that gives places without words", parse / places, "x"),
        Row("  parse / a pass that gives words without places", parse / words, "x"),
    ]


def growth(text: str, large: int, repeats: int) -> list[Row]:
    """Time long texts of repeated paragraphs: time for a character must not grow with the length."""
    small = 50_000
    per_character = []
    for length in (small, large):
        long_text = ((text + "\n\n") * (length // len(text) + 1))[:length]
        per_character.append(median(partial(csto_events.parse, long_text, published="2022-09-18"), repeats) / length)
    return [
        Row(f"parse of {small:,} characters, for a thousand", per_character[0] * 1e6, "ms"),
        Row(f"parse of {large:,} characters, for a thousand", per_character[1] * 1e6, "ms"),
        Row(f"  time for a character, {large:,} / {small:,}", per_character[1] / per_character[0], "x", 1.5),
    ]


def fresh(code: str, argument: str = "") -> float:
    """Run a piece of code that prints seconds in a fresh interpreter."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # as installed, with compiled modules
    run = subprocess.run([sys.executable, "-c", code, argument], capture_output=True, text=True, check=True, env=environment)
    return float(run.stdout)


IMPORT = "import sys, time; t = time.perf_counter(); {}; print(time.perf_counter() - t)"
FIRST = (
    "import sys, time, pathlib, csto_events; text = pathlib.Path(sys.argv[1]).read_text('utf-8'); t = time.perf_counter(); "
    "csto_events.parse(text, published='2022-09-18'); print(time.perf_counter() - t)"
)


def starting(repeats: int) -> list[Row]:
    """Time the import and the first parse, each in interpreters of its own; the first of these compiles the modules and does not count."""
    fresh(FIRST, str(OWN))
    pairs = [(fresh(IMPORT.format("import csto_events")), fresh(IMPORT.format("import attrs, cattrs"))) for _ in range(repeats)]
    ours, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    first = statistics.median(fresh(FIRST, str(OWN)) for _ in range(repeats))
    return [
        Row("import csto_events", ours * 1000, "ms"),
        Row("  import attrs, cattrs", theirs * 1000, "ms"),
        Row("  import csto_events / import attrs, cattrs", ours / theirs, "x", 2.5),
        Row("first parse in a fresh process", first * 1000, "ms", 400),
    ]


def many_records(count: int) -> Bundle:
    """Make a bundle of so many records, each with a paragraph of its own."""
    tolls = [number % 1000 + 1 for number in range(count)]  # as in news, the same numbers come back
    paragraphs = [f"At least {toll} people were killed in district {number}, and 12 were wounded.\n" for number, toll in enumerate(tolls, start=1)]
    document = Document.of("".join(paragraphs), published="2022-09-18")
    records, start = [], 0
    for toll, paragraph in zip(tolls, paragraphs, strict=True):
        exact = paragraph.rstrip(".\n")
        figures = (
            CasualtyFigure(kind="killed", quantity=Quantity(low=toll, qualifier="at_least", text=f"At least {toll}")),
            CasualtyFigure(kind="wounded", quantity=Quantity(value=12, low=12, high=12, qualifier="exact", text="12")),
        )
        at = Evidence(document=document.id, start=start, end=start + len(exact), exact=exact)
        identity = record_id("casualty_report", document.id, at.start, at.end)
        records.append(CasualtyReport(id=identity, evidence=(at,), rule="harm/count-passive", figures=figures))
        start += len(paragraph)
    return Bundle(documents=(document,), records=tuple(records))


def writing(repeats: int) -> list[Row]:
    """Time JSON there and back."""
    count = 1000
    bundle = many_records(count)
    text = csto_events.dumps(bundle)
    csto_events.loads(text)
    return [
        Row("dumps, for a record", median(lambda: csto_events.dumps(bundle), repeats) / count * 1e6, "us"),
        Row("loads, for a record", median(lambda: csto_events.loads(text), repeats) / count * 1e6, "us"),
    ]


def validating(sizes: tuple[int, ...], repeats: int) -> list[Row]:
    """Time validation of ever larger bundles: time for a record must not grow with their number."""
    csto_events.validate(many_records(10))
    times = {count: median(partial(csto_events.validate, many_records(count)), repeats if count < 100_000 else 1) for count in sizes}
    per_record = {count: seconds / count * 1e6 for count, seconds in times.items()}
    first, last = sizes[0], sizes[-1]
    return [
        Row(f"validate {first:,} records", times[first] * 1000, "ms", 50),
        *(Row(f"validate {count:,} records, for a record", per_record[count], "us") for count in sizes),
        Row(f"  time for a record, {last:,} / {first:,}", per_record[last] / per_record[first], "x", 1.5),
    ]


def main() -> None:
    """Measure, and print one table."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--quick", action="store_true", help="fewer repeats and shorter texts: under half a minute")
    quick = arguments.parse_args().quick
    own = OWN.read_text("utf-8")
    articles = {"our article": own} | ({"the seed": SEED.read_text("utf-8")} if SEED.exists() else {})
    print(f"{'measured':<58} {'value':>14} {'target':>8}")
    for rows in (
        *(partial(reading, name, text, 7 if quick else 31) for name, text in articles.items()),
        partial(growth, own, 400_000 if quick else 1_000_000, 1 if quick else 3),
        partial(starting, 3 if quick else 9),
        partial(writing, 3 if quick else 9),
        partial(validating, (1_000, 10_000) if quick else (1_000, 10_000, 100_000), 3 if quick else 9),
    ):
        print(*rows(), sep="\n", flush=True)


if __name__ == "__main__":
    main()

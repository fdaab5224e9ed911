"""What is fuzzed: each target takes bytes and must end with a result or an error of csto-events, never otherwise.

Beside that, each holds a law: what is read can be written and read again, and what is parsed stands on its words.
"""

import json
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import csto_events
from csto_events import Bundle, CstoEventsError, Limits
from csto_events.formats.migration import migrate
from csto_events.language.numbers import read_quantity
from csto_events.model import edtf
from csto_events.settings import Settings
from csto_events.validation import mended
from csto_events.validation.rules import rule_of

LIMITS: Final = Limits(seconds=20.0)
ROOT: Final = Path(__file__).parents[1]


class BrokenLawError(AssertionError):
    """A law that does not hold for some input."""


def holds(law: bool, words: str) -> None:
    """Hold a law, also where assertions are switched off."""
    if not law:
        raise BrokenLawError(words)


def read_json(data: bytes) -> None:
    """Read JSON, leniently; write and read what came of it."""
    result = csto_events.loads(data, errors="collect", limits=LIMITS)
    holds(csto_events.loads(csto_events.dumps(result.bundle)) == result.bundle, "what was read is written and read again")


def read_lines(data: bytes) -> None:
    """Read JSON Lines behind a header, leniently."""
    header = b'{"type":"header","schema":"csto-events/1.0"}\n'
    result = csto_events.loads(header + data, format="jsonl", errors="collect", unknown="keep", limits=LIMITS)
    again = csto_events.dumps(result.bundle, format="jsonl")
    holds(csto_events.loads(again, format="jsonl") == result.bundle, "what was read is written and read again")
    lines = {number for number, line in enumerate(data.split(b"\n"), 2) if line.strip(b" \t\r")}
    whole = result.bundle
    out = sum(len(part) for part in (whole.documents, whole.entities, whole.records, whole.passed_over))
    holds(out + len({fault.line for fault in result.faults}) == len(lines), "every line is read or named")


def read_database(data: bytes) -> None:
    """Read SQLite, leniently."""
    _read_file(b"SQLite format 3\0" + data if not data.startswith(b"SQLite format 3\0") else data, "b.sqlite")


def read_packed(data: bytes) -> None:
    """Read JSON in gzip."""
    _read_file(data, "b.json.gz")


def read_tables(data: bytes) -> None:
    """Read packages of tables in a zip file."""
    _read_file(data, "b.csv.zip")


def _read_file(data: bytes, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(data)
        result = csto_events.read(file, errors="collect", limits=LIMITS)
    holds(csto_events.loads(csto_events.dumps(result.bundle)) == result.bundle, "what was read is written and read again")


def read_rows(data: bytes) -> None:
    """Read the table of another scheme, by the first byte."""
    schemes = ("acled", "ucdp", "gdelt", "polecat")
    csto_events.read(_Named(data[1:]), schemes[data[0] % len(schemes)] if data else "acled", errors="collect", limits=LIMITS)


class _Named:
    """An open file of bytes."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def read(self, size: int = -1) -> bytes:
        """Give the next bytes."""
        given, self._data = (self._data, b"") if size < 0 else (self._data[:size], self._data[size:])
        return given


def parse_text(data: bytes) -> None:
    """Parse English; every span holds its words, and the bundle comes back from JSON."""
    _grounded(csto_events.parse(data.decode("utf-8", "replace"), format="text", published="2022-01-10", limits=LIMITS))


def parse_page(data: bytes) -> None:
    """Parse HTML."""
    _grounded(csto_events.parse(data, format="html", limits=LIMITS))


def _grounded(bundle: Bundle) -> None:
    texts = {document.id: document.text or "" for document in bundle.documents}
    for record in bundle.records:
        for at in record.evidence:
            holds(texts[at.document][at.start : at.end] == at.exact, "evidence is the words at its place")
    holds(csto_events.loads(csto_events.dumps(bundle)) == bundle, "what was parsed is written and read again")


def validate(data: bytes) -> None:
    """Validate and mend whatever can be read."""
    bundle = csto_events.loads(data, errors="collect", unknown="keep", limits=LIMITS).bundle
    csto_events.validate(bundle)
    better, _ = mended(bundle)
    holds(mended(better)[0] == better, "what is mended is mended for good")


def dates_and_numbers(data: bytes) -> None:
    """Read a date in EDTF, and a count in words."""
    text = data.decode("utf-8", "replace")
    read_quantity(text)
    try:
        found = edtf.bounds(text)
    except ValueError:
        return
    holds(found.earliest is None or found.latest is None or found.earliest <= found.latest, "a date ends after it starts")


def migrations(data: bytes) -> None:
    """Bring a bundle down to the first version, and up again."""
    bundle = csto_events.loads(data, errors="collect", limits=LIMITS).bundle
    older = migrate(bundle, to="1.0")
    holds(csto_events.dumps(bundle) == csto_events.dumps(csto_events.loads(_json(older))), "down and up again is nothing")


def _json(plain: object) -> str:
    return json.dumps(plain)


def settings(data: bytes) -> None:
    """Read the settings of a project."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "pyproject.toml"
        file.write_bytes(b"[tool.csto-events]\n" + data)
        Settings.near(folder)


_READERS = (read_json, read_lines, read_database, read_packed, read_tables, read_rows, parse_text, parse_page)
_OTHERS = (validate, dates_and_numbers, migrations, settings)
TARGETS: Final[Mapping[str, Callable[[bytes], None]]] = {target.__name__: target for target in (*_READERS, *_OTHERS)}
"""Every target by its name."""


def run(target: str, data: bytes) -> None:
    """Give bytes to a target; an error of csto-events is a good end."""
    try:
        TARGETS[target](data)
    except CstoEventsError:
        return


def seeds(target: str) -> Iterator[bytes]:
    """Give inputs to begin with, made of the project's own files."""
    versions = sorted((ROOT / "tests" / "versions").glob("*/bundle.*"))
    articles = sorted((ROOT / "examples" / "articles").glob("*"))
    small = csto_events.dumps(rule_of("figures/part-of-smaller-report").bad(), indent=None)
    if target in ("read_json", "validate", "migrations"):
        yield from (file.read_bytes() for file in versions if file.suffix == ".json")
        yield small.encode()
    elif target == "read_lines":
        yield from (file.read_bytes().partition(b"\n")[2] for file in versions if file.suffix == ".jsonl")
        yield csto_events.dumps(csto_events.loads(small), format="jsonl").partition("\n")[2].encode()
    elif target in ("read_database", "read_packed", "read_tables"):
        name = {"read_database": "b.sqlite", "read_packed": "b.json.gz", "read_tables": "b.csv.zip"}[target]
        with tempfile.TemporaryDirectory() as folder:
            csto_events.write(csto_events.loads(small), Path(folder) / name)
            yield (Path(folder) / name).read_bytes()
    elif target in ("parse_text", "parse_page"):
        yield from (file.read_bytes() for file in articles if (file.suffix == ".html") is (target == "parse_page"))
        yield b"At least 12 people were killed in Almaty, Zas said. The CSTO sent about 2,030 troops to Kazakhstan on January 6."
    elif target == "dates_and_numbers":
        yield from (b"2022-01-10/..", b"Y-17E7", b"2004-06?/2006-08~", b"XXXX-12-XX", b"best=5 low=3 high=9", b"at least 2.5 million", b"dozens")
    elif target == "settings":
        yield b'ignore = ["style"]\n[tool.csto-events.limits]\nbytes = 3\n'
    else:
        yield b"\0event_id_cnty,event_date,fatalities\nKAZ1,2022-01-06,3\n"

"""Tables of sentences: each names the claims that a careful reader takes from it, and near misses name none.

A table judges the records of its own type; others that its sentences make are judged by their own tables.
"""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import attrs
import pytest

import csto_events
from csto_events import model

from .matching import differences, unmatched

HERE = Path(__file__).parent
SEED = HERE.parents[1].parent / "shared" / "seed"
TYPES = (
    "membership",
    "chairmanship",
    "tenure",
    "statement",
    "meeting",
    "request",
    "decision",
    "visit",
    "deployment",
    "exercise",
    "operation",
    "armed_incident",
    "casualty_report",
    "enforcement_report",
    "unrest",
)
KEYS = {"text", "note", "published", "passed_over", "record", "xfail"}
TABLES: dict[str, list[dict[str, Any]]] = {kind: tomllib.loads((HERE / f"{kind}.toml").read_text("utf-8"))["sentence"] for kind in TYPES}


def rows() -> list[Any]:
    """Make one case a sentence; a known gap says why it is one, and fails when it is mended."""
    return [
        pytest.param(
            kind,
            row,
            id=f"{kind}: {' '.join(row['text'].split()[:6])}",
            marks=[pytest.mark.xfail(reason=row["xfail"], strict=True)] if "xfail" in row else [],
        )
        for kind, table in TABLES.items()
        for row in table
    ]


def parsed(row: dict[str, Any]) -> dict[str, Any]:
    """Parse a sentence, and see its bundle as JSON gives it."""
    bundle: dict[str, Any] = json.loads(csto_events.dumps(csto_events.parse(row["text"], published=row.get("published"))))
    return bundle


@pytest.mark.parametrize(("kind", "row"), rows())
def test_sentence_makes_the_expected_records(kind: str, row: dict[str, Any]) -> None:
    """Every record of the table is found with all its fields, none of its type beside them, and a near miss makes none."""
    bundle, text = parsed(row), row["text"]
    for record in bundle["records"]:
        for at in record["evidence"]:
            assert text[at["start"] : at["end"]] == at["exact"], f"not grounded: {at}"
    expected = row.get("record", [])
    kinds = {kind, *(one["type"] for one in expected)}
    records = [record for record in bundle["records"] if record["type"] in kinds]
    missed, surplus = unmatched(expected, records, text)
    faults = [_miss(expected[position], records, text) for position in missed if not expected[position].get("optional")]
    faults += [f"surplus {_short(records[position])}" for position in surplus if records[position]["type"] == kind]
    if "passed_over" in row and not any(line["reason"] == row["passed_over"] and line["kind"] in (kind, None) for line in bundle["passed_over"]):
        faults.append(f"ledger: expected a line {row['passed_over']!r}, found {[(line['kind'], line['reason']) for line in bundle['passed_over']]}")
    assert not faults, "\n".join([f"{text!r} ({row['note']})", *faults])


def _miss(expected: dict[str, Any], records: list[dict[str, Any]], text: str) -> str:
    """Say what is missing, and how the nearest record differs."""
    nearest = min((differences(expected, record, text) for record in records if record["type"] == expected["type"]), key=len, default=None)
    return f"missed {expected['type']} {expected['fields']}: {'no such record' if nearest is None else '; '.join(nearest)}"


def _short(record: dict[str, Any]) -> str:
    left_out = {"id", "rule", "extra", "evidence", "relates_to"}
    fields = {name: value for name, value in record.items() if name not in left_out and value not in (None, [], {})}
    return f"{fields} at {[at['exact'] for at in record['evidence']]} by {record['rule']}"


@pytest.mark.parametrize("kind", TYPES)
def test_table_is_broad_enough(kind: str) -> None:
    """A table has at least twelve sentences, a third of them near misses, no sentence twice and no key that nobody reads."""
    table = TABLES[kind]
    near_misses = [row for row in table if not row.get("record")]
    assert len(table) >= 12
    assert len(near_misses) * 3 >= len(table)
    assert len({row["text"] for row in table}) == len(table)
    for row in table:
        assert {"text", "note"} <= set(row) <= KEYS, row["text"]
        assert all(row["text"].count(one["span"]) == 1 for one in row.get("record", []) if "span" in one), row["text"]
        for one in row.get("record", []):
            known = {field.name for field in attrs.fields(getattr(model, one["type"].title().replace("_", "")))} | {"speaker"}
            assert {path.partition(".")[0] for path in one["fields"]} <= known, row["text"]


def sentences(text: str) -> set[str]:
    """Cut a text at full stops, question marks and line ends, and fold what typography may change."""
    pieces = (" ".join(re.findall(r"\w+", piece.lower())) for piece in re.split(r"[.!?\n]+", text))
    return {piece for piece in pieces if len(piece.split()) >= 4}


@pytest.mark.skipif(not SEED.is_dir(), reason="the seed article is not here")
@pytest.mark.parametrize("kind", TYPES)
def test_no_sentence_is_one_of_the_seed(kind: str) -> None:
    """What the parser is measured on is not what it is tested on."""
    seed = [path.read_text("utf-8") for path in sorted(SEED.glob("*.txt"))]
    known = set().union(*map(sentences, seed))
    runs = {run for text in seed for run in _runs(text)}
    for row in TABLES[kind]:
        assert not sentences(row["text"]) & known, row["text"]
        assert not _runs(row["text"]) & runs, row["text"]


def _runs(text: str, length: int = 8) -> set[tuple[str, ...]]:
    """Give every run of so many words; one in common with the seed is too close a copy."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}

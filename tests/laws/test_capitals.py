"""A text in capitals, as wires and headlines print it, makes the same reports of harm as in small letters."""

import tomllib
from pathlib import Path

import pytest

import csto_events

TABLES = Path(__file__).parents[1] / "sentences"
ROWS = [row for kind in ("casualty_report", "enforcement_report") for row in tomllib.loads((TABLES / f"{kind}.toml").read_text("utf-8"))["sentence"]]


def reports(text: str, published: str | None) -> list[tuple[str, ...]]:
    """Give what the reports of harm say, without letter case."""
    return sorted(
        (record.type, record.status, figure.kind, str(figure.quantity and figure.quantity.interval), (figure.group or "").lower())
        for record in csto_events.parse(text, published=published).records
        if record.type in ("casualty_report", "enforcement_report")
        for figure in record.figures
    )


@pytest.mark.parametrize("row", [pytest.param(row, id=" ".join(row["text"].split()[:6])) for row in ROWS if "xfail" not in row])
def test_case_carries_nothing_that_is_read(row: dict[str, str]) -> None:
    assert reports(row["text"].upper(), row.get("published")) == reports(row["text"], row.get("published"))

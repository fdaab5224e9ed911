"""Write every figure of harm in some articles as a row of CSV, with who gave it.

Usage: python casualties_to_csv.py ARTICLE... > figures.csv
"""

import csv
import sys
from pathlib import Path

import csto_events

COLUMNS = ("article", "kind", "group", "value", "low", "high", "qualifier", "status", "source", "as_of", "words")


def rows(path: Path, published: str) -> list[dict[str, object]]:
    """Make one row of each figure; what is unknown stays empty and is never a zero."""
    bundle = csto_events.parse(path.read_text(encoding="utf-8"), published=published)
    names: dict[str, str] = {entity.id: entity.name for entity in bundle.entities}
    found: list[dict[str, object]] = []
    for record in bundle.records:
        if not isinstance(record, csto_events.CasualtyReport):
            continue
        said_by = record.attribution
        source = (names.get(said_by.source or "") or said_by.source_text) if said_by else None
        for figure in record.figures:
            number = figure.quantity
            row: dict[str, object] = {"value": number.value, "low": number.low, "high": number.high, "qualifier": number.qualifier} if number else {}
            row |= {"article": path.name, "kind": figure.kind, "group": figure.group, "status": record.status, "source": source}
            row |= {"as_of": record.as_of.edtf if record.as_of else None, "words": record.evidence[0].exact}
            found.append(row)
    return found


def main(paths: list[str]) -> None:
    """Write the rows of all articles to standard output."""
    writer = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for path in paths:
        writer.writerows(rows(Path(path), published="2022-01-20"))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])

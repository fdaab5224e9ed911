"""Check the bundle of an article, and show beside each finding the words that it is about.

Usage: python explain_findings.py ARTICLE
"""

import sys
from pathlib import Path

import attrs

import csto_events
from csto_events.model import Quantity


def damaged(bundle: csto_events.Bundle) -> csto_events.Bundle:
    """Do what a careless hand does: put a number into a report that its words do not give."""
    records = list(bundle.records)
    for position, record in enumerate(records):
        if isinstance(record, csto_events.CasualtyReport) and record.figures[0].quantity:
            wrong = Quantity(value=9999, low=9999, high=9999, qualifier="exact", text="9,999")
            figures = (attrs.evolve(record.figures[0], quantity=wrong), *record.figures[1:])
            records[position] = attrs.evolve(record, figures=figures)
            break
    return attrs.evolve(bundle, records=tuple(records))


def main(path: str) -> None:
    """Print what is found in the bundle as it was read, and after the damage."""
    bundle = csto_events.parse(Path(path).read_text(encoding="utf-8"), published="2022-01-12")
    for name, candidate in (("as it was read", bundle), ("with a wrong number", damaged(bundle))):
        findings = csto_events.validate(candidate)
        print(f"{name}: {len(findings.errors)} errors, {len(findings.warnings)} warnings")
        for finding in findings:
            print(f"  {finding}")
            if finding.span:
                print(f"    in the words: {finding.span.exact}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1])

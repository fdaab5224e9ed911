"""Follow a figure of an account back to the words: account, report, record, evidence, text.

python examples/follow_a_figure.py examples/articles/*.txt
"""

import sys
from pathlib import Path

from csto_events import parse
from csto_events.accounts import reconcile


def main(files: list[str]) -> None:
    """Print each series, its entries, and for each report the sentence that carries it."""
    account = reconcile(parse(Path(file).read_text("utf-8"), published="2022-01-16") for file in files)
    for casualties in account.with_casualties():
        for series in casualties.series:
            best = series.range().best
            print(f"{casualties.event}: {series.group} {series.kind}, best {best.number} ({best.rule})")
            for entry in series.entries():
                for report in entry.reports:
                    record, document = account.record(report.record), account.document(report.document)
                    evidence, text = record.evidence[0], document.text or ""
                    assert text[evidence.start : evidence.end] == evidence.exact
                    before, after = text[max(0, evidence.start - 30) : evidence.start], text[evidence.end : evidence.end + 30]
                    around = " ".join(f"{before}[{evidence.exact}]{after}".split())
                    print(f"  {entry.quantity.text}, {entry.state}: {record.id} in {document.id} at {evidence.start}-{evidence.end}: {around}")


if __name__ == "__main__":
    main(sys.argv[1:] or [str(path) for path in sorted((Path(__file__).parent / "articles").glob("*.txt"))])

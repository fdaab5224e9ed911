"""Read several articles into one bundle and save it as JSON Lines, one object a line.

Usage: python merge_articles.py OUT.jsonl ARTICLE...
"""

import sys
from pathlib import Path

import csto_events


def main(out: str, paths: list[str]) -> None:
    """Merge by id: what the registry knows is one entity, and what it does not know stays apart, article by article."""
    bundles = [csto_events.parse(Path(path).read_text(encoding="utf-8"), published="2022-01-20", title=Path(path).stem) for path in paths]
    merged = bundles[0].merge(*bundles[1:])
    csto_events.write(merged, out)
    assert csto_events.read(out) == merged
    shared = [entity.name for entity in merged.entities if len({mention.document for mention in entity.mentions}) > 1]
    print(f"{len(merged.documents)} documents, {len(merged.records)} records, {len(merged.entities)} entities")
    print(f"in more than one of them: {', '.join(shared)}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])

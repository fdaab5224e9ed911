"""List who said what in an article, and at which characters of it the words stand.

Usage: python who_said_what.py ARTICLE
"""

import sys
from pathlib import Path

import csto_events


def main(path: str) -> None:
    """Print one statement a line: where it stands, who made it, whether it is quoted, and its content."""
    text = Path(path).read_text(encoding="utf-8")
    bundle = csto_events.parse(text, published="2022-01-12")
    names: dict[str, str] = {entity.id: entity.name for entity in bundle.entities}
    for record in bundle.records:
        if isinstance(record, csto_events.Statement):
            words = record.evidence[0]
            assert text[words.start : words.end] == words.exact  # evidence is the text itself, character for character
            speaker = names.get(record.speaker or "") or record.attribution.source_text or "?"
            print(f"{words.start:>5}-{words.end:<5} {speaker} ({record.mode}): {record.text}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1])

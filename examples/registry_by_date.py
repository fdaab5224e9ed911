"""Ask what is known for a day: who belonged to the CSTO, who presided, and who a description meant.

Usage: python registry_by_date.py DATE
"""

import sys

import csto_events


def main(day: str) -> None:
    """Print members, chair and holders of offices, each with the source of the fact."""
    registry = csto_events.Registry.default()
    if not registry.knows(day):
        print(f"note: nothing later than {registry.known_until} is known", file=sys.stderr)
    for row in registry.members("CSTO", on=day, standing=None):
        print(f"{row.standing:<10} {registry.get(row.state).name} ({row.confidence}: {row.source})")
    chair = registry.chair("CSTO", on=day)
    print(f"{'chair':<10} {registry.get(chair.state).name if chair else 'not one alone'}")
    for description in ("the Kazakh president", "CSTO secretary general", "the Armenian prime minister"):
        found = registry.resolve(description, on=day)
        print(f"{description}: {found.name if found else 'not one alone'}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1])

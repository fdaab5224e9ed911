"""Whether what was parsed is what a table expects, field by field and record by record."""

from collections.abc import Sequence
from typing import Any

from csto_events.evaluation import same, value_at


def differences(expected: dict[str, Any], record: dict[str, Any], text: str) -> list[str]:
    """Say in words what of an expected record a parsed one does not answer; nothing where it does."""
    wrong = [
        f"{path}: expected {want!r}, found {value_at(record, path)!r}" for path, want in expected["fields"].items() if not same(want, value_at(record, path))
    ]
    start = text.find(expected.get("span", ""))
    end = start + len(expected.get("span", text))
    if not any(at["start"] < end and at["end"] > start for at in record["evidence"]):
        wrong.append(f"evidence: expected to overlap {expected.get('span')!r}, found {[at['exact'] for at in record['evidence']]!r}")
    return wrong


def unmatched(expected: Sequence[dict[str, Any]], records: Sequence[dict[str, Any]], text: str) -> tuple[list[int], list[int]]:
    """Match expected and parsed records one to one, as many as can be.

    Returns:
        The positions of the expected records that nothing answers, and of the parsed ones that answer nothing.
    """
    answers = [[p for p, record in enumerate(records) if record["type"] == one["type"] and not differences(one, record, text)] for one in expected]
    owner: dict[int, int] = {}

    def seat(one: int, seen: set[int]) -> bool:
        for position in answers[one]:
            if position not in seen:
                seen.add(position)
                if position not in owner or seat(owner[position], seen):
                    owner[position] = one
                    return True
        return False

    required_first = sorted(range(len(expected)), key=lambda one: bool(expected[one].get("optional")))
    missed = [one for one in required_first if not seat(one, set())]
    return sorted(missed), [position for position in range(len(records)) if position not in owner]

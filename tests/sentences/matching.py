"""Whether what was parsed is what a table expects, field by field and record by record."""

import re
from collections.abc import Sequence
from typing import Any

QUOTES = str.maketrans("’“”", '\'""')


def value_at(record: dict[str, Any], path: str) -> Any:
    """Follow a dotted path; the speaker of a statement is the source of its attribution."""
    value: Any = record
    for step in ("attribution.source" if path == "speaker" else path).split("."):
        value = value.get(step) if isinstance(value, dict) else None
    return value


def same(want: Any, have: Any) -> bool:
    """Tell whether a value answers the expected one.

    An expected object names the keys that count, a quantity all its numbers; an expected list names each object, and ids but for two;
    an entity is given by its id, a minted one without its tail; `{any_of = […]}` is answered by any of them, `{null = true}` by null.
    """
    if isinstance(want, dict):
        return _same_object(want, have)
    if isinstance(want, list):
        return _same_list(want, have)
    if isinstance(want, str) and isinstance(have, dict):  # a Party is given by its entity
        have = have.get("entity")
    if isinstance(want, str) and isinstance(have, str):
        return _folded(want) == _folded(re.sub(r"~[0-9a-f]{6}$", "", have))
    return type(want) is type(have) and want == have


def _same_object(want: dict[str, Any], have: Any) -> bool:
    if set(want) == {"null"}:
        return have is None
    if set(want) == {"any_of"}:
        return any(same(one, have) for one in want["any_of"])
    if "qualifier" in want:  # an unknown bound is null, never invented
        want = {"value": {"null": True}, "low": {"null": True}, "high": {"null": True}} | want
    return isinstance(have, dict) and all(same(value, have.get(key)) for key, value in want.items())


def _same_list(want: list[Any], have: Any) -> bool:
    if have is not None and not isinstance(have, list):
        return False
    left = list(have or [])
    for one in want:
        hit = next((position for position, other in enumerate(left) if same(one, other)), None)
        if hit is None:
            return False
        del left[hit]
    return len(left) <= 2 and not any(isinstance(other, dict) for other in left)


def _folded(text: str) -> str:
    return " ".join(text.translate(QUOTES).lower().split()).strip(" .,;:'\"")


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

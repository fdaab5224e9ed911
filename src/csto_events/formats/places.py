"""On which line of a file the parts of a bundle stand."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from csto_events.model.bundle import Bundle
from csto_events.model.versions import PARTS

_OPENS, _CLOSES = "{[", "}]"


def line_finder(data: bytes, format: str, bundle: Bundle) -> Callable[[str], int | None]:
    """Make what tells the line of a path.

    Args:
        data: the bytes of a file that was read without a fault.
        format: `json` or `jsonl`; of other formats nothing is known.
        bundle: what was read from it. Its parts may stand in another order than in the file.

    Returns:
        A function: a path such as `records[3].when` in, the number of its line out; that of what holds it where it has none of its own.

    Example:
        >>> line_of = line_finder(b'{"schema": "csto-events/1.1",' + bytes([10]) + b'"records": []}', "json", Bundle())
        >>> line_of("records"), line_of("documents")
        (2, 1)
    """
    if format not in ("json", "jsonl"):
        return lambda path: None
    text = data.decode("utf-8-sig")
    lines, ids = _of_lines(text) if format == "jsonl" else _of_object(text)
    positions = {part: [item.id for item in getattr(bundle, part)] for part in PARTS if part != "passed_over"}

    def line_of(path: str) -> int | None:
        found = _item().match(path)
        if found is not None and found[1] in positions and int(found[2]) < len(positions[found[1]]):
            name = positions[found[1]][int(found[2])]
            path = f"{found[1]}[{ids.get((found[1], name), found[2])}]{path[found.end() :]}"
        while path and path not in lines:
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return lines.get(path)

    return line_of


@cache
def _item() -> re.Pattern[str]:
    return re.compile(r"\A([a-z_]+)\[([0-9]+)\]")


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:\n]|[^\s{}\[\],:"]+')


def _of_lines(text: str) -> tuple[Mapping[str, int], Mapping[tuple[str, str], int]]:
    """The lines of JSON Lines: each object is one."""
    lines, ids, counts = {"": 1}, dict[tuple[str, str], int](), dict.fromkeys(PARTS, 0)
    for number, line in enumerate(text.split("\n"), 1):
        item = json.loads(line) if line.strip() else None
        kind = item.get("type") if isinstance(item, dict) else None
        if not isinstance(item, dict) or kind == "header":
            continue
        named = {"document": "documents", "passed_over": "passed_over"}
        part: Any = named.get(str(kind)) or ("records" if "evidence" in item else "entities")
        lines[f"{part}[{counts[part]}]"] = number
        ids[part, str(item.get("id"))] = counts[part]
        counts[part] += 1
    return lines, ids


def _of_object(text: str) -> tuple[Mapping[str, int], Mapping[tuple[str, str], int]]:
    """The lines of one JSON object: every field and every item in it."""
    lines, ids = {"": 1}, dict[tuple[str, str], int]()
    for path, line, value in _walked(text):
        lines[path] = line
        found = _item().match(path)
        if found is not None and value is not None and path[found.end() :] == ".id":
            ids[found[1], json.loads(value)] = int(found[2])
    return lines, ids


def _walked(text: str) -> Iterator[tuple[str, int, str | None]]:
    """Each value of JSON, in order: its path, its line, and what it is where it is a string."""
    line, stack, name = 1, list[tuple[str, int | None]](), None  # what is open: its path, and how many items came before, None for an object
    for mark in _mark().findall(text):
        held, items = stack[-1] if stack else ("", None)
        if mark == "\n":
            line += 1
        elif mark == ",":
            name = None
            if items is not None:
                stack[-1] = held, items + 1
        elif mark in _CLOSES:
            stack.pop()
        elif stack and items is None and name is None:
            name = json.loads(mark)
        elif mark != ":":
            path = f"{held}[{items}]" if items is not None else f"{held}.{name}" if held else name or ""
            yield path, line, mark if mark[0] == '"' else None
            if mark in _OPENS:
                stack.append((path, 0 if mark == "[" else None))
                name = None

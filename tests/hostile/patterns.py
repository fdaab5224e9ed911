"""Every regular expression of the package, and texts that are the worst for each.

Where patterns are made is found in the source (`places`), what they are by running the package and listening (`python patterns.py` prints it as
JSON): nothing is listed by hand. `attacks` makes texts from the parsed pattern: whatever repeats is repeated, and what follows it fails.
"""

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

PACKAGE = Path(__file__).parents[2] / "src" / "csto_events"
MAKERS = {"compile", "search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn"}


class Place(NamedTuple):
    """A call in the source that makes a pattern."""

    first: int
    """The line on which it begins."""
    last: int
    """The line on which it ends."""
    literal: str | None
    """The pattern, where it stands there as it is."""


def places() -> dict[str, Place]:
    """Give every place in the source at which a pattern is made, by `module:line`."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MAKERS and ast.unparse(node.func.value) == "re":
                found[f"{path.relative_to(PACKAGE)}:{node.lineno}"] = Place(node.lineno, node.end_lineno or node.lineno, _literal(node, node.func.attr))
    return found


def _literal(call: ast.Call, maker: str) -> str | None:
    """The pattern of a call, where it stands there as it is and has no flags."""
    first, has_flags = call.args[0], call.keywords or (maker == "compile" and len(call.args) > 1)
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) and not has_flags else None


# Listening, in an interpreter of its own


def listen() -> dict[str, list[tuple[str, int]]]:
    """Run the package and give the patterns that it makes, by the line that makes them."""
    made: dict[str, dict[tuple[str, int], None]] = {}
    inner = re._compile  # type: ignore[attr-defined]

    def heard(pattern: Any, flags: Any) -> Any:
        frame = sys._getframe(1)
        while frame.f_back is not None and frame.f_code.co_filename == re.__file__:
            frame = frame.f_back
        if frame.f_code.co_filename.startswith(str(PACKAGE)):
            source, own = (pattern.pattern, pattern.flags) if isinstance(pattern, re.Pattern) else (pattern, int(flags))
            if isinstance(source, str) or not isinstance(pattern, re.Pattern):
                place = f"{Path(frame.f_code.co_filename).relative_to(PACKAGE)}:{frame.f_lineno}"
                text = source if isinstance(source, str) else source.decode("latin-1")
                made.setdefault(place, {})[text, own & ~re.UNICODE] = None
        return inner(pattern, flags)

    re._compile = heard  # type: ignore[attr-defined]
    sys.path.insert(0, str(Path(__file__).parent))
    import use_everything  # noqa: PLC0415 -- after the ear is in place

    use_everything.main()
    return {place: list(patterns) for place, patterns in made.items()}


# From a pattern to texts that are the worst for it

Parsed = Any
_SPACE, _DIGIT, _WORD = " ", "7", "a"
_CATEGORIES = {"DIGIT": "7", "NOT_DIGIT": "a", "SPACE": " ", "NOT_SPACE": "a", "WORD": "a", "NOT_WORD": " "}
_SAMPLES = "a7 b.A-,'\"“”’\n\t_é([{<>;:/=&#~+|\\0XxzZ%@"


def attacks(pattern: str, flags: int, pumps: int) -> list[str]:
    """Give texts of about that many repetitions that are meant to cost a search with the pattern the most time."""
    import re._parser as parser  # noqa: PLC0415 -- private, and different in other Pythons

    tree = parser.parse(pattern, flags)
    texts = {}
    for before, repeated, after in _repeats(tree, "", ""):
        for pump in _pumps(repeated):
            for tail in ("", "\x00", "!", after, f"{after}\x00", "\n"):
                texts[before + pump * max(1, pumps // len(pump)) + tail] = None
    for pump in ("a", "7", " ", "a ", "\n", "(", "<", '"', "a-", "a."):
        texts[pump * max(1, pumps // len(pump)) + "\x00"] = None
    return list(texts)


def _repeats(tree: Parsed, before: str, after: str) -> Iterator[tuple[str, Parsed, str]]:
    """Each part that repeats many times: a text that leads there, the part, and a text that follows."""
    items = list(tree)
    for position, (op, value) in enumerate(items):
        lead = before + "".join(map(_example, items[:position]))
        rest = "".join(map(_example, items[position + 1 :])) + after
        name = str(op)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            _, most, inner = value
            if int(most) > 3:
                yield lead, inner, rest
            yield from _repeats(inner, lead, rest)
        elif name == "SUBPATTERN":
            yield from _repeats(value[-1], lead, rest)
        elif name == "ATOMIC_GROUP":
            yield from _repeats(value, lead, rest)
        elif name == "BRANCH":
            for branch in value[1]:
                yield from _repeats(branch, lead, rest)
        elif name in ("ASSERT", "ASSERT_NOT"):
            yield from _repeats(value[1], lead, rest)


def _pumps(tree: Parsed) -> list[str]:
    """Texts that a part matches, to be repeated: its own example, and for a single class every sample in it."""
    found = dict.fromkeys([_text(tree)])
    items = list(tree)
    if len(items) == 1 and str(items[0][0]) in ("IN", "NOT_LITERAL", "ANY", "LITERAL", "CATEGORY"):
        found |= dict.fromkeys(sample for sample in _SAMPLES if _fits(items[0], sample))
    if len(items) == 1 and str(items[0][0]) in ("BRANCH", "SUBPATTERN"):
        branches = items[0][1][1] if str(items[0][0]) == "BRANCH" else [items[0][1][-1]]
        found |= dict.fromkeys(pump for branch in branches for pump in _pumps(branch))
    return [pump for pump in found if pump][:14]


def _text(tree: Parsed) -> str:
    return "".join(map(_example, tree))


def _example(item: tuple[Any, Any]) -> str:
    """A text that an item of a parsed pattern matches."""
    op, value = item
    name = str(op)
    if name == "LITERAL":
        return chr(value)
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _text(value[2]) * min(max(int(value[0]), 1), 3)
    if name == "SUBPATTERN":
        return _text(value[-1])
    if name == "ATOMIC_GROUP":
        return _text(value)
    if name == "BRANCH":
        return _text(value[1][0])
    if name in ("IN", "NOT_LITERAL", "ANY"):
        return next((sample for sample in _SAMPLES if _fits(item, sample)), "a")
    return ""


def _fits(item: tuple[Any, Any], sample: str) -> bool:
    """Whether a single item of a parsed pattern matches a character."""
    op, value = item
    name = str(op)
    if name == "ANY":
        return sample != "\n"
    if name == "LITERAL":
        return chr(value) == sample
    if name == "NOT_LITERAL":
        return chr(value) != sample
    if name == "CATEGORY":
        return _in_category(str(value), sample)
    negated = bool(value) and str(value[0][0]) == "NEGATE"
    return any(_in_class(str(kind), content, sample) for kind, content in value[int(negated) :]) is not negated


def _in_class(kind: str, content: Any, sample: str) -> bool:
    if kind == "RANGE":
        return content[0] <= ord(sample) <= content[1]
    return _in_category(str(content), sample) if kind == "CATEGORY" else chr(content) == sample


def _in_category(category: str, sample: str) -> bool:
    name = category.removeprefix("CATEGORY_").removeprefix("UNI_")
    tests = {"DIGIT": str.isdigit, "SPACE": str.isspace, "WORD": lambda one: one.isalnum() or one == "_"}
    return bool(tests[name.removeprefix("NOT_")](sample)) is not name.startswith("NOT_")


if __name__ == "__main__":
    print(json.dumps(listen()))

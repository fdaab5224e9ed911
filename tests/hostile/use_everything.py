"""Uses as much of the package as it can, so that every pattern is made once."""

import importlib
import inspect
import json
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, get_args, get_type_hints

TESTS = Path(__file__).parents[1]
ROOT = TESTS.parent


def modules() -> Iterator[Any]:
    """Import every module of the package."""
    import csto_events  # noqa: PLC0415 -- after the ear of patterns.py is in place

    yield csto_events
    for found in pkgutil.walk_packages(csto_events.__path__, "csto_events."):
        if "__main__" not in found.name:
            with suppress(ImportError):
                yield importlib.import_module(found.name)


def makers(module: Any) -> Iterator[Any]:
    """Give the functions of a module without arguments that return patterns."""
    for value in list(vars(module).values()):
        function = getattr(value, "__wrapped__", value)
        if not inspect.isfunction(function) or function.__module__ != module.__name__ or inspect.signature(function).parameters:
            continue
        with suppress(Exception):
            wanted = get_type_hints(function).get("return")
            if any(re.Pattern in (one, getattr(one, "__origin__", None)) for one in (wanted, *get_args(wanted))):
                yield value


def texts() -> Iterator[tuple[str, str | None]]:
    """Give every text of the tests, with its day of publication."""
    for file in sorted((TESTS / "sentences").glob("*.toml")):
        for sentence in tomllib.loads(file.read_text("utf-8")).get("sentence", []):
            yield sentence.get("text", ""), "2022-01-15"
    for folder in ("tests/documents/texts", "examples/articles", "benchmarks"):
        for file in sorted((ROOT / folder).glob("*.*")):
            if file.suffix in (".txt", ".html"):
                yield file.read_text("utf-8"), None


def main() -> None:
    """Use it all."""
    loaded = list(modules())
    for module in loaded:
        for maker in makers(module):
            maker()
    import csto_events  # noqa: PLC0415
    from csto_events.formats import names  # noqa: PLC0415
    from csto_events.language.numbers import read_quantity  # noqa: PLC0415
    from csto_events.validation import RULES, mended  # noqa: PLC0415

    for text, published in texts():
        with suppress(Exception):
            bundle = csto_events.parse(text, published=published)
            csto_events.validate(bundle)
    for rule in RULES:
        for bundle in (rule.good(), rule.bad()):
            mended(bundle)
            for form in names():
                with suppress(Exception):
                    csto_events.loads(csto_events.dumps(bundle, format=form), format=form, errors="collect")
    for junk in ("{", '{"schema": "csto-events/1.0", "records": [{"type": "visit", "when": 3, "rule": "x"}]}', '["\\ud800"]'):
        with suppress(Exception):
            csto_events.loads(junk, errors="collect")
    registry = csto_events.Registry.default()
    with suppress(Exception):
        registry.holders("prime minister", of="state:ARM", on="2022-01")
    json.dumps(csto_events.json_schema())
    read_quantity("best=5 low=3 high=9")


if __name__ == "__main__":
    main()

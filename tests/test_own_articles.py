"""What the parser makes of the project's own articles is found good by every rule of validation."""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import csto_events

ROOT = Path(__file__).parents[1]
SEED = ROOT.parent / "shared" / "seed" / "article.txt"


def articles() -> Iterator[tuple[Path, str | None]]:
    for file in sorted((ROOT / "examples" / "articles").glob("*")):
        yield file, "2022-01-31"
    for file in sorted((ROOT / "tests" / "documents" / "gold").glob("*.json")):
        gold = json.loads(file.read_text("utf-8"))
        yield (file.parent / gold["text"]).resolve(), gold.get("published")
    folder = ROOT / "tests" / "accounts" / "january"
    for report in tomllib.loads((folder / "texts.toml").read_text("utf-8"))["report"]:
        yield folder / "texts" / report["file"], report["published"]
    yield ROOT / "benchmarks" / "article.txt", "2022-09-18"
    if SEED.exists():
        yield SEED, "2022-09-18"
        yield SEED, None


@pytest.mark.parametrize(("file", "published"), list(articles()), ids=lambda value: value.name if isinstance(value, Path) else str(value))
def test_nothing_is_found_in_what_was_parsed(file: Path, published: str | None) -> None:
    bundle = csto_events.parse(file.read_bytes(), published=published, format="html" if file.suffix == ".html" else "text")
    assert [str(finding) for finding in csto_events.validate(bundle)] == []

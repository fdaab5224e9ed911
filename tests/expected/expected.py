"""What the parser makes of the texts of the tests, whole and in a short form for people: `python tests/expected/expected.py` writes it anew.

A record is a line: what it is, its status, its rule and evidence, then every field that says something. A line that begins with a dash is of the
ledger. Evidence is its words and where they begin and end; long evidence is shown by its two ends.
"""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import csto_events
from csto_events.parsing.rules import RULES

HERE = Path(__file__).parent
TESTS = HERE.parent
ROOT = TESTS.parent
SHOWN = 60
"""How much evidence is shown whole."""
PLAIN = re.compile(r"[\w:/~-]+")
"""Words that need no marks around them."""
NOT_FIELDS = {"type", "id", "status", "rule", "evidence"}


class Source(NamedTuple):
    """A text to be read, and what it is called."""

    name: str
    text: str | bytes
    published: str | None = None
    format: Any = "text"


def sources() -> Iterator[tuple[str, list[Source]]]:
    """Give the files of expectations by name, each with the texts that are read for it."""
    for path in sorted((TESTS / "documents" / "gold").glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        yield f"articles/{path.stem}", [Source(path.stem, (path.parent / gold["text"]).read_bytes(), gold.get("published"))]
    for path in sorted((ROOT / "examples" / "articles").iterdir()):
        yield f"articles/{path.stem}", [Source(path.stem, path.read_bytes(), "2022-01-31", "html" if path.suffix == ".html" else "text")]
    folder = TESTS / "accounts" / "january"
    reports = tomllib.loads((folder / "texts.toml").read_text("utf-8"))["report"]
    yield "articles/january", [Source(one["file"], (folder / "texts" / one["file"]).read_bytes(), one["published"]) for one in reports]
    for path in sorted((TESTS / "sentences").glob("*.toml")):
        yield f"sentences/{path.stem}", [_sentence(row["text"], row.get("published")) for row in tomllib.loads(path.read_text("utf-8"))["sentence"]]
    traps = tomllib.loads((TESTS / "traps" / "other_worlds.toml").read_text("utf-8"))
    yield "sentences/other_worlds", [_sentence(text) for texts in traps.values() for text in texts]
    for theme in sorted({rule.name.partition("/")[0] for rule in RULES}):
        yield f"passports/{theme}", [source for rule in RULES if rule.name.startswith(theme) for source in _passport(rule)]


def _sentence(text: str, published: str | None = None) -> Source:
    return Source(text, text, published)


def _passport(rule: Any) -> list[Source]:
    return [_sentence(case.text, case.published) for case in rule.fires] + [_sentence(text) for text in rule.near]


def page(texts: list[Source]) -> str:
    """Show what is made of texts, one below the other."""
    unlike = dict.fromkeys(texts)
    return "\n".join(f"{_heading(one)}\n{shown(csto_events.parse(one.text, published=one.published, format=one.format))}" for one in unlike)


def _heading(source: Source) -> str:
    return f"## {source.name}" + (f" [{source.published}]" if source.published else "")


def shown(bundle: csto_events.Bundle) -> str:
    """Show a bundle: its document where that says something, then entities, records and the ledger."""
    plain = json.loads(csto_events.dumps(bundle))
    numbers = {record["id"]: number for number, record in enumerate(plain["records"], 1)}
    documents = [_fields(document, {"id", "sha256", "text", "published"}) for document in plain["documents"]]
    lines = [f"document {fields}" for fields in documents if fields != "language=en"]
    lines += [_entity(entity) for entity in plain["entities"]]
    lines += [_record(record, numbers) for record in plain["records"]]
    for sentence, passed_over in groupby(plain["passed_over"], key=lambda line: _evidence(line["evidence"])):
        lines += [f"- {sentence}", *map(_passed_over, passed_over)]
    return "".join(f"{line}\n" for line in lines)


def _entity(entity: Mapping[str, Any]) -> str:
    offices = len(entity.get("offices", ()))
    told = {"mentions": entity["mentions"], "offices": offices} if entity["resolved"] else {**entity, "offices": offices}
    return f"{entity['id']} {_fields(told, {'type', 'id', 'resolved'})}".rstrip()


def _record(record: Mapping[str, Any], numbers: Mapping[str, int]) -> str:
    related = [{**one, "record": numbers[one["record"]]} for one in record["relates_to"]]
    evidence = record["evidence"]
    repeated = {"text"} if record.get("text") == evidence[0]["exact"] else set()
    fields = _fields({**record, "relates_to": related}, NOT_FIELDS | repeated)
    return f"{numbers[record['id']]} {record['type']} {record['status']} {record['rule']} {', '.join(map(_evidence, evidence))} {fields}".rstrip()


def _passed_over(line: Mapping[str, Any]) -> str:
    return f"  {line['reason']} {line['kind']} {line['trigger']!r} {line['rule']}"


def _fields(fields: Mapping[str, Any], left_out: set[str]) -> str:
    """Show what says something; words that are shown as evidence beside are not shown twice."""
    cited = {name.removesuffix("_evidence"): value["exact"] for name, value in fields.items() if name.endswith("_evidence") and value}
    repeated = {name for name in fields if name.removesuffix("_text") in cited and fields[name] == cited[name.removesuffix("_text")]}
    return " ".join(f"{name}={_value(value)}" for name, value in fields.items() if name not in left_out | repeated and value not in (None, [], {}, 0))


def _value(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, str):
        return value if PLAIN.fullmatch(value) else repr(value)
    if not isinstance(value, dict):
        return str(value)
    if "exact" in value:
        return _evidence(value)
    if "qualifier" in value:
        return f"{_range(value)} {value['qualifier']} {value['text']!r}"
    if "edtf" in value:
        return f"{value['edtf']} {value['basis']} {value['text']!r}"
    return f"({_fields(value, set())})"


def _range(quantity: Mapping[str, Any]) -> str:
    low, value, high = (quantity[name] for name in ("low", "value", "high"))
    return str(value) if low == value == high else f"{low}/{value}/{high}".replace("None", "")


def _evidence(evidence: Mapping[str, Any]) -> str:
    words = evidence["exact"]
    if len(words) > SHOWN:
        words = f"{words[: SHOWN // 2]} … {words[-SHOWN // 2 :]}"
    return f"{words!r} {evidence['start']}-{evidence['end']}"


def main() -> None:
    """Write every file anew, and take away what is of no text any more."""
    written = {HERE / f"{name}.txt": page(texts) for name, texts in sources()}
    for path in set(HERE.rglob("*.txt")) - set(written):
        path.unlink()
    for path, text in written.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()

"""Write the pages of the record types and of the extraction rules: `python docs/make_record_pages.py`. A test holds that they are current."""

import ast
import inspect
import json
import textwrap
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import attrs

import csto_events
from csto_events.model import RECORD_TYPES
from csto_events.parsing.candidate import Fires, Rule
from csto_events.parsing.rules import RULES

FOLDER = Path(__file__).parent
COMMON = {"id", "evidence", "rule", "attribution", "status", "when", "where", "relates_to", "suppressed", "extra"}
THEMES = {"standing": "Standing", "talk": "Talk", "force": "Force", "harm": "Harm"}


def words(text: str) -> str:
    """Make a text safe as the cell of a table."""
    return " ".join(text.split()).replace("|", "&#124;")


def fields(cls: type) -> Iterator[tuple[str, str, str]]:
    """Give the fields of its own of a record class: name, type, meaning."""
    body = next(node.body for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(cls)))) if isinstance(node, ast.ClassDef))
    for line, following in pairwise(body):
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name) and isinstance(following, ast.Expr):
            name, meaning = line.target.id, ast.literal_eval(following.value)
            if name not in COMMON or name == "when":
                yield name, ast.unparse(line.annotation).replace(" | ", " or "), meaning


def record_of(rule: Rule, case: Fires) -> dict[str, Any]:
    """Give the record that a rule makes of one of its sentences, as JSON has it, without what is empty."""
    bundle = json.loads(csto_events.dumps(csto_events.parse(case.text, published=case.published)))
    record = next(record for record in bundle["records"] if record["type"] == rule.kind)
    return {name: value for name, value in record.items() if value not in (None, [], {}) and name not in ("id", "extra")}


def shown(record: dict[str, Any]) -> str:
    """Write a record for a reader: quantities, dates and evidence without what is null."""

    def slim(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: slim(one) for name, one in value.items() if one not in (None, [], {}) and name != "document"}
        return [slim(one) for one in value] if isinstance(value, list) else value

    return json.dumps(slim(record), ensure_ascii=False, indent=2)


def record_page(cls: Any) -> str:
    """Make the page of a record type: what it is, its fields, examples that are parsed now, near misses, and the rules that read it."""
    rules = [rule for rule in RULES if rule.kind == cls.type]
    first_line = (inspect.getdoc(cls) or "").split("\n\nExample", 1)[0].split("\n\nRaises", 1)[0]
    parts = [f"# {cls.type}\n\nGenerated from the class and its rules by `python docs/make_record_pages.py`.\n\n{first_line}"]
    rows = "".join(f"| `{name}` | `{words(kind.replace(' | ', ' or '))}` | {words(meaning)} |\n" for name, kind, meaning in fields(cls))
    parts.append(f"## Fields of its own\n\nBeside those that [every record](../concepts.md) has.\n\n| field | type | meaning |\n|---|---|---|\n{rows}")
    if not rules:
        return "\n\n".join([*parts, "No rule reads it out of prose: it comes of the rows of other schemes.\n"])
    examples = [f"> {rule.fires[0].text}\n\n```json\n{shown(record_of(rule, rule.fires[0]))}\n```" for rule in rules[:3]]
    parts.append("## Examples\n\n" + "\n\n".join(examples))
    misses = "\n".join(f"- {text}" for rule in rules for text in rule.near)
    parts.append(f"## Near misses\n\nNothing is claimed here, or nothing of this kind:\n\n{misses}")
    named = "\n".join(f"- [`{rule.name}`](../reference/extraction.md#{rule.name.replace('/', '')}): {rule.reads}" for rule in rules)
    return "\n\n".join([*parts, f"## Rules\n\n{named}\n"])


def rule_section(rule: Rule) -> str:
    """Make the section of a rule out of its passport."""
    fires = "\n".join(f"- {case.text} → {', '.join(f'`{path}` = `{value}`' for path, value in case.fields.items())}" for case in rule.fires)
    near = "\n".join(f"- {text}" for text in rule.near)
    return (
        f"### {rule.name}\n\nMakes: [{rule.kind}](../records/{rule.kind}.md). Reads: {rule.reads}. Why: {rule.why}.\n\n"
        f"Fires on:\n\n{fires}\n\nDoes not fire on:\n\n{near}\n"
    )


def rules_page() -> str:
    """Make the page of the extraction rules."""
    head = (
        "# Extraction rules\n\nGenerated from the rules' passports by `python docs/make_record_pages.py`; every sentence is a test.\n"
        "A rule, a theme or a record type is switched off by `csto_events.parse(text, ignore=[...])` and `csto-events parse --ignore ...`;\n"
        "`csto-events explain` says what each rule made of a place.\n"
    )
    parts = [head]
    for theme, title in THEMES.items():
        parts.append(f"## {title}\n")
        parts += [rule_section(rule) for rule in sorted(RULES, key=lambda rule: rule.name) if rule.name.startswith(f"{theme}/")]
    return "\n".join(parts)


def pages() -> dict[Path, str]:
    """Make every page, by the path of its file."""
    made = {FOLDER / "records" / f"{cls.type}.md": record_page(cls) for cls in RECORD_TYPES if attrs.has(cls)}
    return made | {FOLDER / "reference" / "extraction.md": rules_page()}


if __name__ == "__main__":
    for path, text in pages().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")

"""What the parser makes of the texts of the tests, whole and in a short form for people: `python tests/expected/expected.py` writes it anew.

Most pages show records. A record is a line: what it is, its status, its rule and evidence, then every field that says something. Evidence is its words
and where they begin and end; long evidence is shown by its two ends. Behind a dash stands a sentence of the ledger, and what was passed over in it.

The pages in `readings` show how the English of a text is read, before any rule looks at it. A sentence is a line, with a sign before it where a
paragraph begins: noun phrases stand in square brackets, verb groups in braces with what they say, other words alone; before the words of each stands
a letter for the class of each (`csto_events.language.tagging`). Its quotations, dates and counts follow.
"""

import ast
import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple

import csto_events
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.document import document_of
from csto_events.parsing.pipeline import Dates, understand
from csto_events.parsing.rules import RULES
from csto_events.registry import Registry

HERE = Path(__file__).parent
TESTS = HERE.parent
ROOT = TESTS.parent
PUBLISHED = "2022-01-12"
"""The day of the texts that need one."""
SHOWN = 40
"""How much evidence is shown whole."""
SHOWN_READ = tuple(
    f"further/{name}" for name in "amounts clauses corners counts dates days elsewhere ends layout numbers parties quotations talk voices wording".split()
)
"""The pages of further texts whose reading is shown too."""
PLAIN = re.compile(r"[\w:/~-]+")
"""Words that need no marks around them."""
RECORD_ID = re.compile(r"\b[a-z_]+:[0-9a-f]{12}\b")
"""Ids of records, in whose place their numbers are shown."""
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
    for path in sorted((TESTS / "sentences").glob("*.toml")):
        yield f"sentences/{path.stem}", [_sentence(row["text"], row.get("published")) for row in tomllib.loads(path.read_text("utf-8"))["sentence"]]
    traps = tomllib.loads((TESTS / "traps" / "other_worlds.toml").read_text("utf-8"))
    yield "sentences/other_worlds", [_sentence(text) for texts in traps.values() for text in texts]
    further = tomllib.loads((HERE / "further.toml").read_text("utf-8"))
    for subject, texts in further.items():
        yield f"further/{subject}", [_sentence(text, PUBLISHED) for text in texts]
    for path in sorted((TESTS / "newswire").glob("test_*.py")):
        yield f"newswire/{path.stem.removeprefix('test_')}", [_sentence(text, PUBLISHED) for text in _texts_of_rows(path)]
    for theme in sorted({rule.name.partition("/")[0] for rule in RULES}):
        yield f"passports/{theme}", [source for rule in RULES if rule.name.startswith(theme) for source in _passport(rule)]


def readings() -> Iterator[tuple[str, list[Source]]]:
    """Give the texts whose English is shown, under the name of their page."""
    for name, texts in sources():
        if name.startswith(("articles/", "newswire/", *SHOWN_READ)) and texts[0].format == "text":
            yield f"readings/{name.removeprefix('articles/').removeprefix('further/').replace('/', '_')}", texts


def _texts_of_rows(path: Path) -> Iterator[str]:
    """The texts of the tables of a test, which stand first in each row."""
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "parametrize" and isinstance(call.args[1], ast.List):
            firsts = [row.elts[0] for row in call.args[1].elts if isinstance(row, ast.Tuple)]
            yield from (first.value for first in firsts if isinstance(first, ast.Constant))


def _sentence(text: str, published: str | None = None) -> Source:
    return Source(text, text, published)


def _passport(rule: Any) -> list[Source]:
    return [_sentence(case.text, case.published) for case in rule.fires] + [_sentence(text) for text in rule.near]


def page(name: str, texts: list[Source]) -> str:
    """Show what is made of texts, one below the other."""
    show = read if name.startswith("readings/") else parsed
    return "\n".join(f"{_heading(one)}\n{show(one)}" for one in dict.fromkeys(texts))


def _heading(source: Source) -> str:
    return f"## {source.name}" + (f" [{source.published}]" if source.published else "")


def parsed(source: Source) -> str:
    """Show the bundle of a text: its document where that says something, then the entities that its words mean, records and the ledger."""
    plain = json.loads(csto_events.dumps(csto_events.parse(source.text, published=source.published, format=source.format)))
    numbers = {record["id"]: str(number) for number, record in enumerate(plain["records"], 1)}
    documents = [_fields(document, {"id", "sha256", "text", "published"}) for document in plain["documents"]]
    lines = [f"document {fields}" for fields in documents if fields != "language=en"]
    lines += [line for entity in plain["entities"] if " " in (line := _entity(entity))]
    lines += [RECORD_ID.sub(lambda found: numbers.get(found[0], found[0]), _record(record)) for record in plain["records"]]
    for (start, end), passed_over in groupby(plain["passed_over"], key=lambda line: (line["evidence"]["start"], line["evidence"]["end"])):
        lines += [f"- {start}-{end}", *(_passed_over(reason, list(alike)) for reason, alike in groupby(passed_over, key=itemgetter("reason")))]
    return "".join(f"{line}\n" for line in lines)


def _entity(entity: Mapping[str, Any]) -> str:
    offices = len(entity.get("offices", ()))
    told = {"mentions": entity["mentions"], "offices": offices} if entity["resolved"] else {**entity, "offices": offices}
    return f"{entity['id']} {_fields(told, {'type', 'id', 'resolved'})}".rstrip()


def _record(record: Mapping[str, Any]) -> str:
    evidence = record["evidence"]
    repeated = {"text"} if record.get("text") == evidence[0]["exact"] else set()
    told = f"{record['id']} {record['type']} {record['status']} {record['rule']} {', '.join(map(_evidence, evidence))}"
    return f"{told} {_fields(record, NOT_FIELDS | repeated)}".rstrip()


def _passed_over(reason: str, lines: list[Mapping[str, Any]]) -> str:
    """Show what was passed over for one reason; of what nobody resolved the rule says nothing."""
    return f"  {reason}: " + ", ".join(f"{line['kind']} {line['trigger']!r}" + (f" {line['rule']}" if reason != "unresolved" else "") for line in lines)


def _fields(fields: Mapping[str, Any], left_out: set[str]) -> str:
    """Show what says something; evidence stands behind what it is of, or in its place where that is only its words."""
    cited = {name.removesuffix("_evidence"): value["exact"] for name, value in fields.items() if name.endswith("_evidence") and value}
    repeated = {name for name in fields if name.removesuffix("_text") in cited and fields[name] == cited[name.removesuffix("_text")]}
    shown = []
    for name, value in fields.items():
        if name not in left_out | repeated and value not in (None, [], {}, 0):
            of, is_evidence, _ = name.partition("_evidence")
            shown.append(_value(value) if is_evidence and fields.get(of) and of not in repeated else f"{of}={_value(value)}")
    return " ".join(shown)


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
        return _quantity(value)
    if "edtf" in value:
        return f"{value['edtf']} {value['basis']} {value['text']!r}"
    return f"({_fields(value, set())})"


def _quantity(quantity: Mapping[str, Any]) -> str:
    low, value, high = (quantity[name] for name in ("low", "value", "high"))
    shown = str(value) if low == value == high else f"{low}/{value}/{high}".replace("None", "")
    return f"{shown} {quantity['qualifier']} {quantity['text']!r}"


def _evidence(evidence: Mapping[str, Any]) -> str:
    return f"{_clipped(evidence['exact'])!r} {evidence['start']}-{evidence['end']}"


def _clipped(words: str) -> str:
    return words if len(words) <= SHOWN else f"{words[: SHOWN // 2]} … {words[-SHOWN // 2 :]}"


def read(source: Source) -> str:
    """Show how the English of a text is read."""
    document = document_of(source.text, published=source.published)
    understood = understand(document, document.text or "", Registry.default())
    if understood is None:
        return "not read\n"
    reading, _ = understood
    dates = Dates(document, reading)
    openings = {first for first, _ in reading.layout.paragraphs}
    return "".join(f"{line}\n" for sentence in reading.sentences for line in _sentence_read(sentence, reading, dates, sentence.first in openings))


def _sentence_read(sentence: Sentence, reading: Reading, dates: Dates, opens: bool) -> Iterator[str]:
    exact = reading.tokens.exact
    phrases = " ".join(_phrase(phrase, sentence) for phrase in sentence.phrases)
    yield f"{'¶ ' if opens else ''}{'# ' if sentence.first in reading.headlines else ''}{phrases}"
    for quotation in reading.quotations_from(sentence.first, sentence.after):
        kind = f"{'' if quotation.closed else 'open '}{'single ' if quotation.single else ''}"
        yield f"  {kind}quotation {_clipped(exact(quotation.first, quotation.after))!r}"
    for mention in sentence.dates:
        when = dates(mention)
        yield f"  date {mention.text!r} {f'{when.edtf} {when.basis}' if when is not None else mention.kind}"
    for count in sentence.counts:
        yield f"  count {_quantity({name: getattr(count.quantity, name) for name in ('low', 'value', 'high', 'qualifier', 'text')})}"


def _phrase(phrase: Phrase, sentence: Sentence) -> str:
    words = f"{sentence.letters[phrase.first - sentence.first : phrase.after - sentence.first]} {sentence.tokens.exact(phrase.first, phrase.after)}"
    if phrase.kind == "noun":
        return f"[{words}]" if phrase.head == phrase.after - 1 else f"[{words}: {sentence.tokens.words[phrase.head]}]"
    if phrase.kind != "verb":
        return words if words[0] != words[2:] else words[0]
    flags = " ".join(name for name in ("passive", "negated", "perfect", "progressive") if getattr(phrase, name))
    return "{" + f"{words}: {phrase.lemma} {phrase.form} {phrase.tense} {phrase.modal} {flags}".rstrip().replace("  ", " ") + "}"


def pages() -> Iterator[tuple[str, list[Source]]]:
    """Give the name and texts of every page."""
    yield from sources()
    yield from readings()


def main() -> None:
    """Write every file anew, and take away what is of no text any more."""
    written = {HERE / f"{name}.txt": page(name, texts) for name, texts in pages()}
    for path in set(HERE.rglob("*.txt")) - set(written):
        path.unlink()
    for path, text in written.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()

"""Measure how well texts are read, beside two baselines: `python benchmarks/accuracy.py CORPORA [--write]`.

CORPORA is a folder with `polnear-dev/` (PolNeAR: `text/` and `attributions/`) and `muc4-dev.jsonl`; what is not there is left out. With `--write` the tables
go into docs/accuracy.md. The baseline on spaCy's parse needs `pip install 'csto-events[baseline]'` and is left out without it; the page is not written then.
"""

import argparse
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from unittest import mock

import baselines

from csto_events.evaluation import Estimate, Evaluation, GoldDocument, GoldRecord, Place, evaluate, read_gold
from csto_events.evaluation.scores import Measure
from csto_events.language.lexicon import lexicon
from csto_events.language.reading import Reading
from csto_events.model import Bundle
from csto_events.parsing import assemble, pipeline
from csto_events.parsing.rules import RULES
from csto_events.parsing.said.statements import Voices
from csto_events.parsing.select import chosen
from csto_events.parsing.who import coreference
from csto_events.parsing.who.coreference import Names

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "accuracy.md"
ARTICLES = ROOT / "tests" / "documents" / "gold"
FEWEST = 10
"""Records that a rule must have made for its precision to be shown."""
Row = Sequence[object]


def ours(document: GoldDocument) -> Bundle:
    """Read by the rules."""
    return pipeline.parse(document.text, format="text", published=document.published)


def undated(document: GoldDocument) -> Bundle:
    """Read by the rules, without the day of publication."""
    return pipeline.parse(document.text, format="text")


def without(*names: str) -> Callable[[GoldDocument], Bundle]:
    """Read without some rules."""
    rules = chosen(ignore=names)
    return lambda document: pipeline.parse(document.text, format="text", published=document.published, rules=rules)


STAGES: dict[str, tuple[tuple[object, str, Any], ...]] = {
    "who is meant by a pronoun": ((coreference, "person_meant", lambda *_: None),),
    "who is meant by a description (“the bloc”)": ((Names, "_described", lambda *_: None),),
    "who holds an office that is named alone": ((Names, "_office_holder", lambda *_: None),),
    "whose words a claim is": ((Voices, "around", lambda *_: None),),
    "how a claim is asserted": ((assemble, "mood", lambda *_: "reported"),),
    "mentions of one claim are united": ((assemble, "united", lambda drafts: drafts), (assemble, "without_duplicates", lambda drafts: drafts)),
    "bylines and references are not read": ((pipeline, "boilerplate", lambda *_: ()),),
}
"""What is switched off, one after the other, and by what it is replaced."""


def systems() -> dict[str, Callable[[GoldDocument], Bundle]]:
    """Give what is compared: the baselines that can be had, and the parser."""
    found: dict[str, Callable[[GoldDocument], Bundle]] = {"quotation marks, numbers near words for harm": baselines.naive}
    try:
        baselines.model()
        found["spaCy’s dependency parse, small model"] = baselines.by_dependencies
    except ImportError:
        print("no spaCy model: run pip install 'csto-events[baseline]'", file=sys.stderr)
    return found | {"**csto-events**": ours}


def table(head: Row, rows: Sequence[Row]) -> str:
    """Write a table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(str(cell).replace("|", "&#124;") for cell in line) + " |" for line in lines)


def shown(estimate: Estimate | None) -> str:
    """Write a figure with its interval."""
    return "-" if estimate is None else f"{estimate.value:.3f} ({estimate.low:.2f}–{estimate.high:.2f})"


def field(found: Evaluation, name: str) -> Estimate | None:
    """Give the share of right values of a field."""
    return next((row.estimates["fields"] for row in found.fields if row.name == name), None)


def found_among(found: Evaluation, belongs: Callable[[GoldDocument, GoldRecord], bool]) -> str:
    """Write the recall of some gold records."""
    hits = [one in matching.found for matching in found.matchings for one, gold in enumerate(matching.document.records) if belongs(matching.document, gold)]
    return f"{sum(hits) / max(1, len(hits)):.3f} of {len(hits):,}"


def is_quoted(document: GoldDocument, gold: GoldRecord) -> bool:
    """Tell whether most letters of a content stand in quotation marks."""
    if not hasattr(document, "quoted"):
        reading = Reading.of(document.text)
        spans = [reading.tokens.span(one.first, one.after) for one in reading.quotations if one.after > one.first]
        document.quoted = {at for start, end in spans for at in range(start, end)}  # type: ignore[attr-defined]
    letters = document.letters.intersection(at for start, end in gold.spans or () for at in range(start, end))
    return len(letters & document.quoted) * 2 > len(letters)  # type: ignore[attr-defined]


def has_known_cue(document: GoldDocument, gold: GoldRecord) -> bool:
    """Tell whether some word of the annotated cue is a cue of the lexicon."""
    cue, known = gold.fields.get("attribution.cue_evidence"), lexicon()
    words = re.findall(r"[\w’']+", " ".join(document.text[start:end].lower() for start, end in cue.spans)) if isinstance(cue, Place) else []
    return any(known.verbs.get(word) in known.verb_cues or word in known.noun_cues or word == "according" for word in words)


def statements(corpus: Path) -> Iterator[tuple[str, str]]:
    """Measure statements on PolNeAR."""
    gold, results = read_gold(corpus), {}
    for name, read in systems().items():
        results[name] = evaluate(gold, read)
    rows = [
        (
            name,
            *(shown(one.all.estimates.get(measure)) for measure in ("precision", "recall", "f1")),
            *(shown(field(one, f"statement.attribution.{role}_evidence")) for role in ("source", "cue")),
        )
        for name, one in results.items()
    ]
    head = f"{len(gold)} articles, {results['**csto-events**'].all.score.gold:,} attributions with a content.\n\n"
    yield "statements", head + table(("", "precision", "recall", "F1", "source right", "cue right"), rows)
    classes: dict[str, Callable[[GoldDocument, GoldRecord], bool]] = {
        "mostly inside quotation marks": is_quoted,
        "others, by a cue that the lexicon has": lambda document, gold: not is_quoted(document, gold) and has_known_cue(document, gold),
        "others, by another cue": lambda document, gold: not is_quoted(document, gold) and not has_known_cue(document, gold),
    }
    rows = [(title, *(found_among(one, belongs) for one in results.values())) for title, belongs in classes.items()]
    yield "contents", table(("recall of contents", *results), rows)
    made = results["**csto-events**"]
    yield "statement-rules", table(("rule", "made", "precision", "F1 without it"), list(_each_rule(gold, made)))


def _each_rule(gold: Sequence[GoldDocument], made: Evaluation) -> Iterator[Row]:
    for row in sorted(made.rules, key=lambda row: -row.score.made):
        if row.score.made >= FEWEST and any(rule.name == row.name for rule in RULES):
            less = evaluate(gold, without(row.name), resamples=0).all.score
            yield f"`{row.name}`", row.score.made, shown(row.estimates["precision"]), f"{less.f1:.3f} ({(less.f1 or 0) - (made.all.score.f1 or 0):+.3f})"


def figures(corpus: Path) -> Iterator[tuple[str, str]]:
    """Measure figures of harm on the counts of MUC-4."""
    gold = read_gold(corpus)
    rows = [(name, shown(one.all.estimates["recall"]), one.all.score.made) for name, one in ((name, evaluate(gold, read)) for name, read in systems().items())]
    head = f"{len(gold)} agency texts, {sum(len(document.records) for document in gold)} counts in the keys.\n\n"
    yield "figures", head + table(("", "recall", "figures made"), rows)


def articles() -> Iterator[tuple[str, str]]:
    """Measure all types on the articles of the project, and what each stage adds."""
    gold = read_gold(ARTICLES)
    whole = evaluate(gold, ours)
    measures: tuple[Measure, ...] = ("f1", "fields")
    named = [(f"`{row.name}`" if row is not whole.all else "all", row) for row in whole.types]
    rows = [(name, row.score.gold, row.score.made, row.score.found, *(shown(row.estimates.get(one)) for one in measures)) for name, row in named]
    head = f"{len(gold)} articles; the intervals are over records.\n\n"
    yield "articles", head + table(("type", "gold", "made", "found", "F1", "fields right"), rows)
    yield "stages", table(("without", "F1", "fields right"), [("(nothing left out)", *_both(whole.all.score, whole)), *_each_stage(gold, whole)])
    rules = [(f"`{row.name}`", row.score.made, row.score.found) for row in sorted(whole.rules, key=lambda row: (-row.score.made, row.name)) if row.score.made]
    yield "rules", table(("rule", "made", "right"), rules)


def _each_stage(gold: Sequence[GoldDocument], whole: Evaluation) -> Iterator[Row]:
    for title, patches in STAGES.items():
        with ExitStack() as stack:
            for owner, name, instead in patches:
                stack.enter_context(mock.patch.object(owner, name, instead))
            yield title, *_both(evaluate(gold, ours, resamples=0).all.score, whole)
    yield "the day of publication", *_both(evaluate(gold, undated, resamples=0).all.score, whole)


def _both(score: Any, whole: Evaluation) -> Row:
    return tuple(f"{getattr(score, name) or 0:.3f} ({(getattr(score, name) or 0) - (getattr(whole.all.score, name) or 0):+.3f})" for name in ("f1", "fields"))


def measured(corpora: Path) -> Iterator[tuple[str, str]]:
    """Measure everything that can be had, as tables by name."""
    if (corpora / "polnear-dev").is_dir():
        yield from statements(corpora / "polnear-dev")
    if (corpora / "muc4-dev.jsonl").is_file():
        yield from figures(corpora / "muc4-dev.jsonl")
    yield from articles()


def with_table(page: str, name: str, content: str) -> str:
    """Put a table between its marks.

    Raises:
        LookupError: if the page has no such marks.
    """
    begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
    before, found, rest = page.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise LookupError(f"no marks for {name}")
    return f"{before}{begin}\n\n{content}\n\n{end}{after}"


def main() -> None:
    """Measure, print, and where asked write the tables into the page."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpora", type=Path, help="the folder of the public corpora")
    arguments.add_argument("--write", action="store_true", help="write the tables into docs/accuracy.md")
    given = arguments.parse_args()
    if given.write and find_spec(baselines.MODEL) is None:
        arguments.error("the page compares with spaCy's parse: pip install 'csto-events[baseline]' before --write")
    page = PAGE.read_text("utf-8")
    for name, content in measured(given.corpora):
        print(f"## {name}\n\n{content}\n", flush=True)
        page = with_table(page, name, content)
    if given.write:
        PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()

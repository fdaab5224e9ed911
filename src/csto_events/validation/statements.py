"""Statements: contents that are none, and speakers who are nobody."""

from collections.abc import Iterator

from csto_events.model import Attribution, Bundle, Statement
from csto_events.validation.rule import Context, Flaw, becomes, rule, shown
from csto_events.validation.samples import article, bundle, claim, quote, said_by

_PAIRS = {"“": "”", "«": "»", '"': '"', "„": "“", "‘": "’"}


def _said(text: str, words: str) -> Bundle:
    document = article("Zas said: “The mechanism works – really.”")
    return bundle(document, claim(Statement, document, words, text=text, mode="direct", attribution=said_by(document, "Zas", "said")))


@rule(
    "statements/marks-around-text",
    title="A statement with its quotation marks around it",
    why="The same words with and without marks are two statements to every search and every comparison.",
    tier="must",
    severity="warning",
    source="Schema, statement text: each piece without its quotation marks; PARC 2016, contents",
    good=lambda: _said("The mechanism works – really.", "The mechanism works – really."),
    bad=lambda: _said("“The mechanism works – really.”", "“The mechanism works – really.”"),
    at="records[0].text",
    mends=True,
    on="“The mechanism works – really.”",
)
def _marks_around_text(context: Context) -> Iterator[Flaw]:
    for node in context.all(Statement):
        text = node.value.text
        inner = text[1:-1]
        if _PAIRS.get(text[:1]) == text[-1:] and len(inner.strip()) > 0 and not any(mark in inner for mark in (text[0], text[-1])):
            message, fix = f"{shown(text)} stands in quotation marks", becomes(node.path, text=inner)
            yield node.flaw(message, "take the marks away", at="text", fix=fix)


@rule(
    "statements/no-words",
    title="A statement without a single letter or digit",
    why="A dash or a row of dots is counted as something that somebody said.",
    severity="error",
    source="Schema, reading: a statement has a content that says something",
    good=lambda: _said("The mechanism works – really.", "The mechanism works – really."),
    bad=lambda: _said("–", "–"),
    at="records[0].text",
    on="–",
)
def _no_words(context: Context) -> Iterator[Flaw]:
    for node in context.all(Statement):
        if not any(map(str.isalnum, node.value.text)):
            message, mend = f"{shown(node.value.text)} says nothing", "leave the statement out, or give its words"
            yield node.flaw(message, mend, at="text")


def _spoken(source: str | None) -> Bundle:
    document = article("It was said that the mechanism works.")
    said = Attribution(source_text=source, cue="said", cue_evidence=quote(document, "said"))
    return bundle(document, claim(Statement, document, "the mechanism works", text="the mechanism works", mode="indirect", attribution=said))


def _silent() -> Bundle:
    document = article("It was said that the mechanism works.")
    return bundle(document, claim(Statement, document, "the mechanism works", text="the mechanism works", mode="indirect", attribution=Attribution()))


@rule(
    "statements/said-by-no-word",
    title="A statement without a speaker, a cue or a channel",
    why="Nothing in the text makes anybody responsible for it, so that it is the reader who does.",
    severity="warning",
    source="Schema, statement: it always has an attribution; PARC 2016 and PolNeAR 2018, a source or cue in the text",
    good=lambda: _spoken(None),
    bad=_silent,
    at="records[0].attribution",
    on="the mechanism works",
)
def _said_by_no_word(context: Context) -> Iterator[Flaw]:
    for node in context.all(Statement):
        said = node.value.attribution
        if said.source is None and not said.source_text and not said.cue and not said.via and said.relayed_by is None:
            message, mend = "no source, no words for one, no cue and no channel", "give what the text has, or leave the statement out"
            yield node.flaw(message, mend, at="attribution")


RULES = (_marks_around_text, _no_words, _said_by_no_word)

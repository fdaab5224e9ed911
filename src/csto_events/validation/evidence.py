"""Evidence: words that do not stand where a bundle says, or are not the words of the claim."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import attrs

from csto_events.language.segment import lay_out
from csto_events.language.tokens import tokenise
from csto_events.model import Bundle, DocumentId, Edit, Evidence, Statement, Unrest, Visit
from csto_events.validation.rule import Context, Flaw, Node, becomes, rule, shown
from csto_events.validation.samples import article, bundle, claim, quote, said_by

_ARRIVED = "Protests began in Almaty. The president spoke."


def _evidence(**fields: object) -> Bundle:
    text = article(_ARRIVED)
    given = attrs.asdict(quote(text, "Protests began in Almaty"), recurse=False) | fields
    return bundle(text, claim(Unrest, text, evidence=(Evidence(**given),)))


@rule(
    "evidence/unknown-document",
    title="Evidence of a document that is not in the bundle",
    why="Nobody can look up whether the document says so.",
    tier="must",
    severity="error",
    source="Schema, bundle: every reference is an id of that bundle; Berkeley Protocol 2022, preservation",
    good=_evidence,
    bad=lambda: _evidence(document=DocumentId("doc:0000000000000000")),
    at="records[0].evidence[0].document",
    on="Protests began in Almaty",
)
def _unknown_document(context: Context) -> Iterator[Flaw]:
    for node in context.all(Evidence):
        if node.value.document not in context.documents:
            message, mend = f"{node.value.document} is not in the bundle", "add the document; its text may be left out"
            yield node.flaw(message, mend, at="document", span=node.value)


@rule(
    "evidence/ungrounded",
    title="A span that lies outside the text, or whose words are others",
    why="The claim points at words that do not carry it: it may have been made up.",
    tier="must",
    severity="error",
    source="Schema, evidence: `text[start:end] == exact`; Web Annotation 2017, selectors",
    good=_evidence,
    bad=lambda: _evidence(exact="Protests ended in Almaty"),
    at="records[0].evidence[0]",
    mends=True,
    on="Protests ended in Almaty",
)
def _ungrounded(context: Context) -> Iterator[Flaw]:
    for node in context.all(Evidence):
        at, text = node.value, context.text(node.value.document)
        if text is None or text[at.start : at.end] == at.exact:
            continue
        found = shown(text[at.start : at.end]) if at.end <= len(text) else f"no words, for it ends after {len(text):,} characters"
        message = f"{shown(at.exact)} is said to stand at {at.start} to {at.end}, where the text has {found}"
        yield node.flaw(message, "give the span at which the text has these words", span=at, fix=_moved(node, text))


def _moved(node: Node[Evidence], text: str) -> Edit | None:
    """Move the span to its words, where they stand in the text and once only; never the first span of a record, of which its id is derived."""
    exact = node.value.exact
    start = text.find(exact)
    if start < 0 or text.find(exact, start + 1) >= 0 or (node.record is not None and node.value is node.record.evidence[0]):
        return None
    return becomes(node.path, start=start, end=start + len(exact))


@rule(
    "evidence/more-than-a-sentence",
    title="Evidence that runs over several sentences",
    why="Words of another sentence, with another source or a negation, are taken for words of this claim.",
    severity="warning",
    source="Schema, evidence: the smallest clause that holds the record's words, a sentence at most; PARC 2016 and PolNeAR 2018, spans",
    good=_evidence,
    bad=lambda: _evidence(end=len(_ARRIVED), exact=_ARRIVED),
    at="records[0].evidence[0]",
    on=_ARRIVED,
)
def _more_than_a_sentence(context: Context) -> Iterator[Flaw]:
    for node in context.records:
        for position, evidence in enumerate(() if isinstance(node.value, Statement) else node.value.evidence):
            # The regular expression is cheap and sees too many ends, the layout is exact.
            if _sentence_end().search(evidence.exact) and (count := _sentences(evidence.exact)) > 1:
                message, mend = f"{shown(evidence.exact)} is {count} sentences", "give a piece of evidence for each place"
                yield node.flaw(message, mend, at=f"evidence[{position}]", span=evidence)


def _sentences(words: str) -> int:
    """How many sentences; a line end alone divides none, though a whole text might show that it does."""
    return len(lay_out(tokenise(re.sub(r"(?<!\n)\r?\n(?!\r?\n)", " ", words))).sentences)


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"[.!?…][”’\"»)]?\s+\S|\n\s*\n")


def _twice(second: str) -> Bundle:
    text = article("Zas went to Almaty. He arrived in the city.")
    return bundle(text, claim(Visit, text, evidence=(quote(text, "Zas went to Almaty"), quote(text, second))))


@rule(
    "evidence/overlapping-pieces",
    title="Two pieces of evidence that share words",
    why="One mention is counted as two, and a claim looks better supported than it is.",
    severity="warning",
    source="Schema, reading: mentions unite in one record, each with a piece of evidence",
    good=lambda: _twice("He arrived in the city"),
    bad=lambda: _twice("went to Almaty"),
    at="records[0].evidence[1]",
    on="went to Almaty",
)
def _overlapping_pieces(context: Context) -> Iterator[Flaw]:
    for node in context.records:
        pieces = sorted((piece.document, piece.start, piece.end, position) for position, piece in enumerate(node.value.evidence))
        for (document, _, end, earlier), (of, start, _, position) in pairwise(pieces):
            if document == of and start < end:
                message, mend = f"it shares words with evidence[{earlier}]", "unite the two, or leave one out"
                yield node.flaw(message, mend, at=f"evidence[{position}]", span=node.value.evidence[position])


def _said(text: str) -> Bundle:
    spoken = article("“The mechanism works”, Zas said.")
    return bundle(spoken, claim(Statement, spoken, "The mechanism works", text=text, mode="direct", attribution=said_by(spoken, "Zas", "said")))


@rule(
    "evidence/statement-reworded",
    title="A statement whose text is not the words of its evidence",
    why="Somebody is quoted with words that they did not say.",
    tier="must",
    severity="error",
    source="Schema, statement text: the pieces of the evidence, without the quotation marks around them",
    good=lambda: _said("The mechanism works"),
    bad=lambda: _said("The mechanism is working"),
    at="records[0].text",
    on="The mechanism works",
)
def _statement_reworded(context: Context) -> Iterator[Flaw]:
    for node in context.all(Statement):
        statement = node.value
        if _bare(statement.text) not in _bare("".join(piece.exact for piece in statement.evidence)):
            message, mend = f"{shown(statement.text)} is not what the evidence says", "give the words of the evidence"
            yield node.flaw(message, mend, at="text")


def _bare(words: str) -> str:
    """The letters and digits alone."""
    return "".join(filter(str.isalnum, words))


def _went(words: str) -> Bundle:
    text = article("Zas went to Almaty. – He met Tokayev.")
    return bundle(text, claim(Visit, text, words))


@rule(
    "evidence/cuts-a-word",
    title="Evidence that begins or ends inside a word",
    why="A span that was shifted by a few characters points at other words than those that were read.",
    severity="warning",
    source="Schema, evidence: the smallest clause that holds the record's words; Web Annotation 2017, selectors",
    good=lambda: _went("Zas went to Almaty"),
    bad=lambda: _went("Zas went to Alm"),
    at="records[0].evidence[0]",
    on="Zas went to Alm",
)
def _cuts_a_word(context: Context) -> Iterator[Flaw]:
    for node in context.all(Evidence):
        at, text = node.value, context.text(node.value.document)
        if text is not None and at.end <= len(text) and (_joins(text, at.start) or _joins(text, at.end)):
            message, mend = f"{shown(at.exact)} is a part of {shown(_around(text, at))}", "let the span begin and end with whole words"
            yield node.flaw(message, mend, span=at)


def _joins(text: str, place: int) -> bool:
    """Whether a place of a text is between two Latin letters; digits, hyphens and apostrophes divide."""
    return 0 < place < len(text) and _is_letter(text[place - 1]) and _is_letter(text[place])


def _is_letter(character: str) -> bool:
    return character.isascii() and character.isalpha()


def _around(text: str, at: Evidence) -> str:
    start, end = at.start, at.end
    while _joins(text, start):
        start -= 1
    while _joins(text, end):
        end += 1
    return text[start:end]


@rule(
    "evidence/no-words",
    title="Evidence without a single letter or digit",
    why="A dash or a space carries no claim, whatever record stands on it.",
    severity="error",
    source="Schema, evidence: the words that carry the claim",
    good=lambda: _went("Zas went to Almaty"),
    bad=lambda: _went("–"),
    at="records[0].evidence[0]",
    on="–",
)
def _no_words(context: Context) -> Iterator[Flaw]:
    for node in context.records:
        for position, at in enumerate(node.value.evidence):
            if not any(map(str.isalnum, at.exact)):
                yield node.flaw(f"{shown(at.exact)} is no word", "give the words that carry the claim", at=f"evidence[{position}]", span=at)


RULES = (_unknown_document, _ungrounded, _more_than_a_sentence, _overlapping_pieces, _statement_reworded, _cuts_a_word, _no_words)

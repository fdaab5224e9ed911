"""Attribution: who is said to say it, against the words that say so."""

import re
from collections.abc import Iterator
from functools import cache

from csto_events.model import Attribution, Bundle, CasualtyReport, Evidence, Mode, PersonId, Statement
from csto_events.validation.rule import Context, Flaw, becomes, rule, shown
from csto_events.validation.samples import article, bundle, claim, figure, quote, said_by

_ZAS = PersonId("person:stanislav-zas")


def _statement(text: str, content: str, mode: Mode = "indirect") -> Bundle:
    document = article(text)
    return bundle(document, claim(Statement, document, content, text=content, mode=mode, attribution=said_by(document, "Zas", "said", _ZAS)))


def _inside(inner: Evidence | None, outer: Evidence) -> bool:
    return inner is not None and inner.document == outer.document and outer.start <= inner.start and inner.end <= outer.end


@rule(
    "attribution/speaker-inside-content",
    title="A statement whose speaker or cue stands inside its own content",
    why="“Zas said” becomes a part of what Zas said, or the speaker is one whom the speaker mentions.",
    tier="must",
    severity="error",
    source="Schema, evidence: for a statement it is the content alone, never the speaker or the cue; PARC 2016, source, cue and content are three spans",
    good=lambda: _statement("Zas said the mechanism works.", "the mechanism works"),
    bad=lambda: _statement("Zas said the mechanism works.", "Zas said the mechanism works"),
    at="records[0].attribution.cue_evidence",
    on="said",
)
def _speaker_inside_content(context: Context) -> Iterator[Flaw]:
    for node in context.all(Statement):
        said = node.value.attribution
        for field, words in (("source_evidence", said.source_evidence), ("cue_evidence", said.cue_evidence)):
            if words is not None and any(_inside(words, piece) for piece in node.value.evidence):
                message, mend = f"{shown(words.exact)} stands inside the content", "end the content before it, and begin again after it"
                yield node.flaw(message, mend, at=f"attribution.{field}", span=words)


def _cue(cue: str) -> Bundle:
    document = article("Zas said the mechanism works.")
    said = Attribution(source=_ZAS, source_text="Zas", cue=cue, cue_evidence=quote(document, "said"))
    return bundle(document, claim(Statement, document, "the mechanism works", text="the mechanism works", mode="indirect", attribution=said))


@rule(
    "attribution/words-differ",
    title="A source or cue whose words are not those of its span",
    why="The span leads to other words than those on which the attribution rests.",
    tier="must",
    severity="error",
    source="Schema, attribution: `source_evidence` and `cue_evidence` are where the words stand; PARC 2016, spans",
    good=lambda: _cue("said"),
    bad=lambda: _cue("asserted"),
    at="records[0].attribution.cue",
    on="said",
)
def _words_differ(context: Context) -> Iterator[Flaw]:
    for node in context.all(Attribution):
        said = node.value
        for field, words, span in (("source_text", said.source_text, said.source_evidence), ("cue", said.cue, said.cue_evidence)):
            if words is not None and span is not None and words.casefold().split() != span.exact.casefold().split():
                message, mend = f"{shown(words)}, where the span has {shown(span.exact)}", "give the words of the span"
                yield node.flaw(message, mend, at=field, span=span)


def _official(person: PersonId | None) -> Bundle:
    document = article("A police spokesman said that 164 people were killed.")
    said = said_by(document, "A police spokesman", "said", person)
    return bundle(document, claim(CasualtyReport, document, "164 people were killed", figures=(figure("killed", 164),), attribution=said))


@rule(
    "attribution/unnamed-source-identified",
    title="Somebody without a name, taken for an entity",
    why="A person who is not named, or their employer, is made to answer for words that cannot be traced to them.",
    severity="warning",
    source="Schema, sources: an unnamed person stays null with the `source_text`, whoever they speak for; Every Casualty 2016, protection of sources",
    good=lambda: _official(None),
    bad=lambda: _official(_ZAS),
    at="records[0].attribution.source",
    on="A police spokesman",
)
def _unnamed_source_identified(context: Context) -> Iterator[Flaw]:
    for node in context.all(Attribution):
        said = node.value
        if said.source is not None and said.source_text is not None and _is_unnamed().match(said.source_text):
            message, mend = f"{shown(said.source_text)} is taken for {said.source}", "set the source to null"
            yield node.flaw(message, mend, at="source", span=said.source_evidence)


@cache
def _is_unnamed() -> re.Pattern[str]:
    person = r"(?:spokes\w+|officials?|officers?|sources?|diplomats?|aides?|advis[eo]rs?|soldiers?|witness(?:es)?|residents?|lawmakers?|analysts?|experts?)"
    return re.compile(rf"(?i)\A(?:an?|one|some|several|two|three|many|unnamed|anonymous|unidentified)\s+(?:[\w’'-]+\s+){{0,4}}{person}\s*\Z")


def _relayed(by: PersonId | None) -> Bundle:
    document = article("Zas said the mechanism works.")
    said = Attribution(source=_ZAS, source_text="Zas", source_evidence=quote(document, "Zas"), relayed_by=by)
    return bundle(document, claim(Statement, document, "the mechanism works", text="the mechanism works", mode="indirect", attribution=said))


@rule(
    "attribution/relayed-by-its-source",
    title="A source that relays itself",
    why="A claim at first hand looks like hearsay.",
    tier="must",
    severity="error",
    source="Schema, attribution: in “A said that B had said”, B is the source and A relays",
    good=lambda: _relayed(None),
    bad=lambda: _relayed(_ZAS),
    at="records[0].attribution.relayed_by",
    mends=True,
    on="Zas",
)
def _relayed_by_its_source(context: Context) -> Iterator[Flaw]:
    for node in context.all(Attribution):
        said = node.value
        if said.relayed_by is not None and said.relayed_by == said.source:
            message, fix = f"{said.source} is source and relay", becomes(node.path, relayed_by=None)
            yield node.flaw(message, "leave the relay out", at="relayed_by", span=said.source_evidence, fix=fix)


@rule(
    "attribution/quotation-called-indirect",
    title="A statement with quoted words that is called indirect",
    why="Words that somebody used are taken for a reporter's paraphrase.",
    severity="warning",
    source="Schema, statement: partial is a clause with quoted words in it, indirect has none",
    good=lambda: _statement("Zas said the “mechanism” works.", "the “mechanism” works", "partial"),
    bad=lambda: _statement("Zas said the “mechanism” works.", "the “mechanism” works", "indirect"),
    at="records[0].mode",
    mends=True,
    on="the “mechanism” works",
)
def _quotation_called_indirect(context: Context) -> Iterator[Flaw]:
    for node in context.all(Statement):
        is_indirect = node.value.mode == "indirect"
        piece = next((piece for piece in node.value.evidence if any(map(_speaks, _quoted().findall(piece.exact)))), None) if is_indirect else None
        if piece is not None:
            message, fix = f"indirect, where the content is {shown(piece.exact)}", becomes(node.path, mode="partial")
            yield node.flaw(message, "set the mode to partial", at="mode", span=piece, fix=fix)


def _speaks(quoted: str) -> bool:
    """Whether words in quotation marks are somebody's words, and not the name of an exercise, a ship or a newspaper."""
    return any(word[:1].islower() and len(word) > 3 for word in quoted.strip('“”«»"').split())


@cache
def _quoted() -> re.Pattern[str]:
    return re.compile(r"“[^“”]+”|«[^«»]+»|\"[^\"]+\"")


def _spoken(of: PersonId | None) -> Bundle:
    document = article("Zas said that 164 people were killed.")
    said = said_by(document, "Zas", "said", _ZAS)
    statement = claim(Statement, document, "that 164 people were killed", text="164 people were killed", mode="indirect", attribution=said)
    toll = claim(CasualtyReport, document, "164 people were killed", figures=(figure("killed", 164),), attribution=said if of is not None else None)
    return bundle(document, statement, toll)


@rule(
    "attribution/speaker-dropped",
    title="A claim inside a statement that is given as the document's own",
    why="What one side claims is counted as what the reporter found out.",
    severity="warning",
    source="Schema, reading: a record inside a statement has the same attribution as the statement; PolNeAR 2018, contents",
    good=lambda: _spoken(_ZAS),
    bad=lambda: _spoken(None),
    at="records[1].attribution",
    on="164 people were killed",
)
def _speaker_dropped(context: Context) -> Iterator[Flaw]:
    furthest: dict[str, Evidence] = {}  # the statement's piece that reaches furthest, by document; records stand in order of the text
    pieces = sorted((piece for node in context.all(Statement) for piece in node.value.evidence), key=lambda at: (at.document, at.start, -at.end))
    waiting = iter([*pieces, None])
    coming = next(waiting)
    for node in context.records:
        own = node.value.evidence[0]
        while coming is not None and (coming.document, coming.start) <= (own.document, own.start):
            if coming.document not in furthest or coming.end > furthest[coming.document].end:
                furthest[coming.document] = coming
            coming = next(waiting)
        content = furthest.get(own.document)
        if content is not None and node.value.attribution is None and _inside(own, content):
            message, mend = f"no source, inside the statement {shown(content.exact)}", "give it the attribution of the statement"
            yield node.flaw(message, mend, at="attribution", span=own)


RULES = (_speaker_inside_content, _words_differ, _unnamed_source_identified, _relayed_by_its_source, _quotation_called_indirect, _speaker_dropped)

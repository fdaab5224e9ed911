"""Explanations: which rules looked at a place of a text, which found something there, and why the others did not."""

from collections.abc import Sequence
from datetime import date
from typing import Literal, TypeAlias

import attrs

from csto_events.errors import InputError
from csto_events.language.reading import Sentence
from csto_events.model import Bundle, Document, Evidence, Reason, RecordId, RecordKind
from csto_events.parsing.candidate import Candidate, Rule
from csto_events.parsing.document import TextFormat, document_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.pipeline import parse, understand
from csto_events.parsing.rules import RULES
from csto_events.parsing.who.coreference import Names
from csto_events.registry import Registry

Outcome: TypeAlias = Literal["fired", "passed_over", "silent"]


@attrs.frozen(kw_only=True)
class Look:
    """What one rule made of one sentence.

    Example:
        >>> Look(rule="talk/visit-verb", kind="visit", called_by=("arrived",), outcome="silent")
        Look(rule='talk/visit-verb', kind='visit', called_by=('arrived',), outcome='silent', words=None, reason=None)
    """

    rule: str
    """The name of the rule."""
    kind: RecordKind
    """The record type that it looks for."""
    called_by: tuple[str, ...]
    """The words of the sentence that called it."""
    outcome: Outcome
    """Whether it found a claim, passed over a trigger with a reason, or found nothing that it reads."""
    words: str | None = None
    """The words of the claim, or the trigger that was passed over."""
    reason: Reason | None = None
    """Why it was passed over."""

    def __str__(self) -> str:
        what = {"fired": "fired on", "passed_over": f"passed over, {self.reason}:", "silent": "found nothing; called by"}[self.outcome]
        return f"{self.rule} ({self.kind}) {what} {self.words or ', '.join(self.called_by)}"


@attrs.frozen(kw_only=True)
class Explanation:
    """What was made of the sentence at a place of a text."""

    evidence: Evidence
    """The sentence."""
    looks: tuple[Look, ...]
    """What each rule that one of its words called made of it, in the order of their names."""
    records: tuple[RecordId, ...]
    """The records that have evidence in it, after all rules were heard: mentions of one claim are one record."""


def explain(
    text: str | bytes | Document,
    *,
    at: int,
    published: str | date | None = None,
    url: str | None = None,
    title: str | None = None,
    format: TextFormat | None = None,
    registry: Registry | None = None,
    rules: Sequence[Rule] = RULES,
) -> Explanation:
    """Tell which rules looked at a place, which fired, which passed over and why.

    Args:
        text: as for `parse`.
        at: the place, as a number of characters from the start of the document's text.
        published: as for `parse`.
        url: as for `parse`.
        title: as for `parse`.
        format: as for `parse`.
        registry: as for `parse`.
        rules: as for `parse`.

    Returns:
        The sentence at that place and what each rule made of it.

    Raises:
        InputError: if there is no such place, or nothing is read there: no text, or none in English.

    Example:
        >>> found = explain("Zas visited Yerevan. The bloc might send troops.", at=5)
        >>> [str(look) for look in found.looks if look.outcome == "fired"]
        ['talk/visit-verb (visit) fired on Zas visited Yerevan']
    """
    document = document_of(text, format=format, published=published, url=url, title=title)
    words, known = document.text or "", registry if registry is not None else Registry.default()
    if not 0 <= at < max(len(words), 1):
        raise InputError(f"at {at}: the text has {len(words)} characters; give a place from 0 to {max(len(words) - 1, 0)}")
    read = understand(document, words, known)
    if read is None:
        raise InputError(f"at {at}: nothing is read there, for the text has no words or is not in English; see the ledger of parse")
    reading, names = read
    sentence = reading.sentences[reading.sentence_of_character(at)]
    start, end = reading.tokens.span(sentence.first, sentence.after)
    looks = tuple(look for rule in sorted(rules, key=lambda rule: rule.name) for look in _looks(rule, sentence, names))
    return Explanation(evidence=document.evidence(start, end), looks=looks, records=_records_in(parse(document, registry=known, rules=rules), start, end))


def _records_in(bundle: Bundle, start: int, end: int) -> tuple[RecordId, ...]:
    return tuple(record.id for record in bundle.records if any(one.start < end and start < one.end for one in record.evidence))


def _looks(rule: Rule, sentence: Sentence, names: Names) -> list[Look]:
    called_by = tuple(dict.fromkeys(word for word in sentence.words if word in rule.triggers()))
    if not called_by:
        return []
    looks = []
    for found in rule.find(Passage(sentence, names)):
        spans = found.spans if isinstance(found, Candidate) else (found.trigger,)
        looks.append(
            Look(
                rule=rule.name,
                kind=rule.kind,
                called_by=called_by,
                outcome="fired" if isinstance(found, Candidate) else "passed_over",
                words=" … ".join(sentence.tokens.exact(*span) for span in spans),
                reason=None if isinstance(found, Candidate) else found.reason,
            )
        )
    return looks or [Look(rule=rule.name, kind=rule.kind, called_by=called_by, outcome="silent")]

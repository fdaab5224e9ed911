"""Reading a text with the help of an extractor."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import attrs

from csto_events.errors import CstoEventsError, InputError, ModelError
from csto_events.language.dates import DateMention
from csto_events.model import AnyRecord, Bundle, Document, Evidence
from csto_events.model.ids import record_id
from csto_events.parsing import pipeline
from csto_events.parsing.assemble import CLASSES
from csto_events.parsing.assisted.extractor import INSTRUCTIONS, Extractor, ExtractorError, Request
from csto_events.parsing.assisted.grounding import grounded
from csto_events.parsing.assisted.merging import beside
from csto_events.parsing.assisted.proposals import AnswerLimits, proposal_schema, proposals_in
from csto_events.parsing.assisted.report import Accepted, Refusal, Refused, Report
from csto_events.parsing.assisted.setting import Setting
from csto_events.parsing.candidate import Candidate, Rule
from csto_events.parsing.document import TextFormat, document_of
from csto_events.parsing.pipeline import understand
from csto_events.parsing.rules import RULES
from csto_events.parsing.when.timing import Dates
from csto_events.registry import Registry

PASSAGE_LENGTH = 6000
"""Characters of a passage."""
_SHOWN = 200
"""Characters of a refused proposal that the report shows."""


@attrs.frozen(kw_only=True)
class Assisted:
    """A text read with help.

    Example:
        >>> Assisted(bundle=Bundle(), report=Report(passages=0, accepted=(), refused=())).report.proposed
        0
    """

    bundle: Bundle
    """What the rules read, and what of the proposals the text carries. The `rule` of a record to which a proposal added begins with `assisted/`."""
    report: Report
    """What became of every proposal."""


def assist(
    text: str | bytes | Document,
    extractor: Extractor,
    *,
    published: str | date | None = None,
    format: TextFormat | None = None,
    registry: Registry | None = None,
    rules: Sequence[Rule] = RULES,
    passage_length: int = PASSAGE_LENGTH,
    limits: AnswerLimits | None = None,
) -> Assisted:
    """Read a text by the rules, let an extractor propose more, and keep of that what the text carries.

    The text is split into passages at paragraphs, and at sentences where a paragraph is too long. Each passage is asked for once.

    Args:
        text: as for `csto_events.parse`.
        extractor: who proposes records, such as a `ChatExtractor`.
        published: as for `csto_events.parse`.
        format: as for `csto_events.parse`.
        registry: as for `csto_events.parse`.
        rules: the extraction rules.
        passage_length: how many characters a passage has at most; a longer sentence is a passage of its own.
        limits: how much an answer may hold.

    Returns:
        The bundle, and the report of what became of every proposal. Of a text that is not English nothing is asked.

    Raises:
        InputError: as `csto_events.parse`, and for a text of more passages than the limit, or a length below 1.
        ExtractorError: if the extractor fails; the message names the passage, and what it raised is the cause.

    Example:
        >>> class Reader:
        ...     def answer(self, request):
        ...         return '{"records": [{"type": "visit", "evidence": "Zas visited Yerevan", "visitor": "Zas", "destination": "Yerevan"}]}'
        >>> assisted = assist("Zas visited Yerevan.", Reader())
        >>> assisted.report.accepted[0].outcome, assisted.bundle.records[0].rule
        ('known', 'talk/visit-verb')
    """
    if passage_length < 1:
        raise InputError(f"passage_length: {passage_length} is no length; give a number of characters from 1")
    known = registry if registry is not None else Registry.default()
    document = document_of(text, format=format, published=published)
    alone = pipeline.parse(document, registry=known, rules=rules)
    read = understand(document, document.text or "", known) if (document.text or "").strip() else None
    if read is None:
        return Assisted(bundle=alone, report=Report(passages=0, accepted=(), refused=()))
    setting = Setting(document=document, reading=read[0], names=read[1], registry=known, dates=Dates(document, read[0]))
    session = _Session(setting, alone, limits or AnswerLimits())
    session.ask(extractor, passage_length)
    bundle = pipeline.claims(document, *read, rules=rules, further=[one.candidate for one in session.kept])
    return Assisted(bundle=bundle, report=session.report(bundle))


@attrs.frozen(kw_only=True)
class _Kept:
    """A candidate that goes to the assembly."""

    passage: int
    position: int
    item: Any
    candidate: Candidate
    joins: bool
    left_out: tuple[str, ...]


class _Session:
    """The proposals for one document, as they come in."""

    def __init__(self, setting: Setting, alone: Bundle, limits: AnswerLimits) -> None:
        self._setting, self._alone, self._limits = setting, alone, limits
        self.passages = 0
        self.kept: list[_Kept] = []
        self._accepted: list[Accepted] = []
        self._refused: list[Refused] = []

    def ask(self, extractor: Extractor, length: int) -> None:
        """Ask for every passage."""
        regions = list(passages(self._setting, length))
        if len(regions) > self._limits.passages:
            raise InputError(f"{len(regions):,} passages, more than {self._limits.passages:,}; give longer passages, or raise `passages` of the limits")
        self.passages, schema = len(regions), proposal_schema()
        for number, (start, end) in enumerate(regions):
            request = Request(instructions=INSTRUCTIONS, passage=self._setting.reading.tokens.text[start:end], schema=schema)
            try:
                answer = extractor.answer(request)
            except Exception as error:
                told = str(error) if isinstance(error, CstoEventsError) else f"{type(error).__name__}: {error}"
                raise ExtractorError(f"passage {number} (characters {start} to {end}): {told}") from error
            self._take(number, answer, (start, end))

    def _take(self, number: int, answer: str, region: tuple[int, int]) -> None:
        proposals = proposals_in(answer, self._limits)
        for position, why in proposals.faults:
            reason = "too_much" if " more than " in why or "above the limit" in why or "not looked at" in why else "unreadable_answer"
            self._refuse(number, position, Refusal(reason, "", why), answer)  # type: ignore[arg-type]
        for position, item in proposals.items:
            try:
                self._judge(number, position, item, region)
            except Refusal as refusal:
                self._refuse(number, position, refusal, item)

    def _judge(self, number: int, position: int, item: Any, region: tuple[int, int]) -> None:
        candidate, left_out = grounded(item, self._setting, region, self._alone.records)
        relation, record = beside(candidate, self._alone.records, self._setting)
        if relation == "contradicts" and record is not None:
            raise Refusal("contradicts_a_rule", "", f"{record.rule} reads the same words otherwise: {record.id}")
        if relation == "known" and record is not None:
            self._accepted.append(Accepted(passage=number, position=position, outcome="known", record=record.id, left_out=tuple(left_out)))
            return
        self._try(candidate)
        self.kept.append(_Kept(passage=number, position=position, item=item, candidate=candidate, joins=relation == "joins", left_out=tuple(left_out)))

    def _try(self, candidate: Candidate) -> None:
        """Make the record once, so that what its class refuses is refused here."""
        fields = {name: self._setting.dates(value) if isinstance(value, DateMention) else value for name, value in candidate.fields.items()}
        if candidate.kind == "statement":
            return
        at = Evidence(document=self._setting.document.id, start=0, end=1, exact=self._setting.reading.tokens.text[:1])
        make: Any = CLASSES[candidate.kind]
        try:
            identity = record_id(candidate.kind, self._setting.document.id, 0, 1)
            status = {"status": candidate.status} if candidate.status is not None else {}
            make(id=identity, evidence=(at,), rule=candidate.rule, **status, **{name: value for name, value in fields.items() if value is not None})
        except ModelError as error:
            raise Refusal("wrong_form", "", str(error)) from None

    def _refuse(self, number: int, position: int | None, refusal: Refusal, proposal: Any) -> None:
        shown = proposal if isinstance(proposal, str) else json.dumps(proposal, ensure_ascii=False, default=repr)
        self._refused.append(
            Refused(passage=number, position=position, reason=refusal.reason, path=refusal.path, message=refusal.message, proposal=shown[:_SHOWN])
        )

    def report(self, bundle: Bundle) -> Report:
        """Tell what became of every proposal, now that all records are made."""
        before = {record.id for record in self._alone.records}
        for one in self.kept:
            record = self._record_of(one.candidate, bundle)
            if record is None:
                refusal = Refusal("set_aside", "", "other records of the same words went before it")
                self._refuse(one.passage, one.position, refusal, one.item)
            else:
                outcome: Any = "joined" if one.joins or record.id in before else "added"
                self._accepted.append(Accepted(passage=one.passage, position=one.position, outcome=outcome, record=record.id, left_out=one.left_out))
        return Report(
            passages=self.passages,
            accepted=tuple(sorted(self._accepted, key=lambda one: (one.passage, one.position))),
            refused=tuple(sorted(self._refused, key=lambda one: (one.passage, -1 if one.position is None else one.position))),
        )

    def _record_of(self, candidate: Candidate, bundle: Bundle) -> AnyRecord | None:
        """The record that came of a candidate."""
        spans = [self._setting.reading.tokens.span(*span) for span in candidate.spans]
        for record in bundle.records:
            holds = all(any(at.start <= start and end <= at.end for at in record.evidence) for start, end in spans)
            if holds and record.type == candidate.kind and record.rule == candidate.rule:
                return record
        return None


def passages(setting: Setting, length: int) -> Iterator[tuple[int, int]]:
    """Split a text at its paragraphs, and at sentences where a paragraph is longer than a passage.

    Args:
        setting: the text as read.
        length: the characters of a passage.

    Yields:
        The first character of a passage and the one after its last.
    """
    reading = setting.reading
    pieces: list[tuple[int, int]] = []
    for first, after in reading.layout.paragraphs:
        start, end = reading.tokens.span(first, after)
        pieces += [(start, end)] if end - start <= length else [reading.tokens.span(one.first, one.after) for one in setting.sentences(first, after)]
    begun: tuple[int, int] | None = None
    for start, end in pieces:
        if begun is not None and end - begun[0] > length:
            yield begun
            begun = None
        begun = (begun[0] if begun is not None else start, end)
    if begun is not None:
        yield begun

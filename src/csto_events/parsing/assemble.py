"""Assembly: candidates become records.

Here it is decided between overlapping candidates, ids are made and the ledger is filled; `csto_events.parsing.uniting` unites mentions of one claim.
Everything is sorted before it is compared, so that the order of the rules does not matter.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypeVar

import attrs

from csto_events.language.dates import DateMention
from csto_events.language.lexicon import lexicon
from csto_events.language.reading import Reading, Sentence
from csto_events.model import RECORD_TYPES, AnyRecord, Attribution, Document, Evidence, PassedOver, PersonId, Reason, RecordId, RecordKind, Relation, When
from csto_events.model.checks import copied
from csto_events.model.ids import record_id
from csto_events.parsing.anaphora import with_antecedents
from csto_events.parsing.candidate import SPEAKER, Candidate, Passed, Source
from csto_events.parsing.coreference import Names
from csto_events.parsing.dating import begins_later, date_of, gone_by, is_planned, since_before, to_come
from csto_events.parsing.draft import Draft, relations
from csto_events.parsing.links import linked
from csto_events.parsing.setting import places_in
from csto_events.parsing.statements import Voices, chosen, place
from csto_events.parsing.status import Mood, is_of_none, mood, unasserted
from csto_events.parsing.uniting import united, with_flags, without_duplicates

CLASSES: Mapping[str, type[AnyRecord]] = {cls.type: cls for cls in RECORD_TYPES}
UNDATED = frozenset(("membership", "chairmanship", "tenure", "deployment"))
"""Record types whose `when` stays null."""
_DENIED_BY_NO = frozenset(("meeting", "visit", "decision", "operation"))
"""Record types of deeds that "no" denies; of figures it makes zero, and troops and requests have words of their own for it."""
_TOLLS = frozenset(("casualty_report", "enforcement_report", "armed_incident", "unrest"))
"""Record types of which several can have happened in a stretch of time."""

Line: TypeAlias = tuple[int, RecordKind, bool, tuple[int, int], str, Reason, Sentence]
"""A line of the ledger to be, in its order: the first token of the sentence, the record type, whether no better reason is known than that the words
are unresolved, the trigger, the rule, the reason, and the sentence itself."""
Claim = TypeVar("Claim", Candidate, Draft)


class Assembly:
    """What becomes of the candidates of one document."""

    def __init__(self, document: Document, reading: Reading, names: Names, resolve_date: Callable[[DateMention], When | None]) -> None:
        self._document, self._reading, self._names, self._resolve_date = document, reading, names, resolve_date
        self.passed: list[Passed] = []
        self._cited: dict[tuple[int, int], Evidence] = {}
        self._senders: dict[int, set[object]] = {}
        self._voiced: dict[tuple[Source, str | None], Attribution] = {}
        self._told: dict[int, list[Candidate]] = {}

    def records(self, candidates: Iterable[Candidate]) -> list[AnyRecord]:
        """Make the records out of all candidates, in the order of the text."""
        ordered, unknown = with_antecedents(_in_order(candidates, place))
        self.passed += unknown
        self._senders = _senders(ordered)
        statements = chosen([candidate for candidate in ordered if candidate.kind == "statement"])
        for statement in statements:
            self._told.setdefault(statement.sentence.index, []).append(statement)
        voices = Voices(statements)
        drafts = [self._statement(candidate, voices) for candidate in statements]
        others = [candidate for candidate in ordered if candidate.kind != "statement"]
        around = [voices.around(candidate.trigger, candidate.trigger + 1) for candidate in others]
        moods = [mood(candidate.sentence, candidate.verb, candidate.trigger) for candidate in others]
        claims = [self._claim(candidate, voices, voice, asserted) for candidate, voice, asserted in zip(others, around, moods, strict=True)]
        drafts += with_flags(united(without_duplicates([draft for draft in claims if draft is not None])))
        return linked(self._with_ids(_in_order(drafts, lambda draft: (*draft.spans[0], draft.kind, draft.rule))), self._reading)

    # ---- statements

    def _statement(self, candidate: Candidate, voices: Voices) -> Draft:
        outer = voices.of_cue(candidate)
        relayed = outer.source.entity if outer is not None and outer.source is not None else None
        outside = [*candidate.spans, *self._told_by_others(candidate)] if candidate.sentence.dates else []
        said = self._resolved_date(date_of(candidate.sentence, candidate.trigger, outside=outside))
        return Draft(
            kind="statement",
            rule=candidate.rule,
            spans=[self._reading.tokens.span(*span) for span in candidate.spans],
            fields={**candidate.fields, "when": said},
            status=candidate.status or "reported",
            attribution=self._attribution(candidate.source, relayed),
            sentence=candidate.sentence.index,
        )

    def _told_by_others(self, candidate: Candidate) -> list[tuple[int, int]]:
        """The contents of the sentence that somebody tells elsewhere in it: "called on them to wait and said that it had sent 100 men in May"."""
        at, found = candidate.trigger, list[tuple[int, int]]()
        for one in self._told.get(candidate.sentence.index, ()):
            cue = one.source.cue if one.source is not None and one is not candidate else None
            if cue is not None and not cue[0] <= at < cue[1]:
                found += [(first, after) for first, after in one.spans if not first <= at < after]
        return found

    def _attribution(self, source: Source | None, relayed_by: str | None = None) -> Attribution | None:
        """Give the attribution to a source; one object for all that it says."""
        if source is None:
            return None
        known = self._voiced.get((source, relayed_by))
        if known is None:
            known = self._voiced[source, relayed_by] = self._new_attribution(source, relayed_by)
        return known

    def _new_attribution(self, source: Source, relayed_by: str | None) -> Attribution:
        said_by, cue = self._evidence(source.span), self._evidence(source.cue)
        return Attribution(
            source=source.entity,  # type: ignore[arg-type]
            source_text=said_by.exact if said_by is not None else None,
            source_evidence=said_by,
            cue=cue.exact if cue is not None else None,
            cue_evidence=cue,
            via=source.via,
            relayed_by=relayed_by if relayed_by != source.entity else None,  # type: ignore[arg-type]
        )

    # ---- other records

    def _claim(self, candidate: Candidate, voices: Voices, voice: Candidate | None, asserted: Mood) -> Draft | None:
        """Give a claim its voice, status, date and places; None where nothing is asserted."""
        status = _status_of(candidate, voice, asserted)
        if status in ("conditional", "question", "generic"):
            self.passed.append(_passed_over(candidate, status))
            return None
        fields = self._fields(candidate, voice)
        if fields is None:
            return None
        inside = voice.spans if voice is not None else None
        _part_ends(fields)
        if status == "planned" and fields.get("phase") == "under_way":
            fields["phase"] = "announced"  # "intends to leave its soldiers where they are"
        if candidate.kind not in UNDATED and "when" not in fields:
            mention = candidate.when or date_of(candidate.sentence, candidate.trigger, inside=inside, outside=self._told_by_others(candidate))
            is_of_effect = candidate.kind == "decision" and mention is not None and self._reading.tokens.lower[mention.first - 1] == "from"
            when = self._resolved_date(None if is_of_effect else mention)
            fields["when"] = self._since(candidate, mention, when) if mention is not None and when is not None and candidate.kind in _TOLLS else when
        ahead = {date.text for date in candidate.sentence.dates if is_planned(candidate.sentence, date)}
        may_come = status == "possible" and candidate.verb is not None and bool(candidate.verb.modal) and not candidate.verb.perfect
        has_been = status == "reported" and candidate.verb is not None and candidate.verb.tense == "past"
        move = to_come if status == "planned" or may_come else gone_by if has_been else None
        for name, when in _times(fields, _BOUNDED):
            if (moved := to_come if when.text in ahead else move) is not None:
                fields[name] = moved(when, self._document)
        if candidate.kind not in ("membership", "chairmanship", "tenure", "statement") and "where" not in fields:
            fields["where"] = (
                candidate.where if candidate.where is not None else self._places(candidate, voice, voices.of_cue(voice) if voice else None, fields)
            )
        return Draft(
            kind=candidate.kind,
            rule=candidate.rule,
            spans=self._spans_of(candidate, fields),
            fields=fields,
            status="planned" if status == "reported" and begins_later(fields.get("since"), self._document) else status,  # type: ignore[arg-type]
            attribution=self._attribution(voice.source) if voice is not None else self._attribution(candidate.source),
            sentence=candidate.sentence.index,
            part_of=candidate.part_of,
            corrects=candidate.corrects,
        )

    def _places(self, candidate: Candidate, voice: Candidate | None, outer: Candidate | None, fields: Mapping[str, Any]) -> tuple[str, ...]:
        """Where a claim plays: neither where it is told, nor where those come from who are sent."""
        is_quoted = voice is not None and voice.fields.get("mode") == "direct"
        told = () if not is_quoted and _is_of_themselves(candidate) else (_telling(candidate, voice), _telling(candidate, outer) if outer else None)
        outside = [*(stretch for stretch in told if stretch is not None), *self._told_by_others(candidate)]
        senders = {one.contributor for one in fields.get("contingents") or ()} | self._senders.get(candidate.sentence.index, set())
        if candidate.kind == "exercise":
            senders.update(fields.get("participants") or ())
        senders.discard(fields.get("host"))
        places = places_in(candidate.sentence, self._names, candidate.trigger, outside=outside, stays=candidate.kind in ("meeting", "casualty_report"))
        return tuple(place for place in places if place not in senders) if senders else places

    def _spans_of(self, candidate: Candidate, fields: Mapping[str, Any]) -> list[tuple[int, int]]:
        """The evidence in characters, reaching as far as the numbers of troops that stand in the same sentence."""
        spans = [self._reading.tokens.span(*span) for span in candidate.spans]
        if candidate.kind in ("deployment", "exercise"):
            start, end = spans[-1]
            low, high = self._reading.tokens.span(candidate.sentence.first, candidate.sentence.after)
            text = self._reading.tokens.text
            for words in _numbers_of(fields):
                if text.find(words, start, end) < 0:
                    behind, before = text.find(words, start, high), text.rfind(words, low, end)
                    start, end = (start, behind + len(words)) if behind >= 0 else (before, end) if before >= 0 else (start, end)
            spans[-1] = start, end
        return spans

    def _fields(self, candidate: Candidate, voice: Candidate | None) -> dict[str, Any] | None:
        """The fields, with whoever speaks in place of "I"; None where nobody knows who that is."""
        fields = {name: self._resolve_date(value) if isinstance(value, DateMention) else value for name, value in candidate.fields.items()}
        if SPEAKER not in candidate.fields.values():
            return fields
        speaker = voice.source.entity if voice is not None and voice.source is not None else None
        if speaker is None:
            self.passed.append(_passed_over(candidate, "unresolved"))
            return None
        return {name: speaker if value == SPEAKER else value for name, value in fields.items()}

    def _resolved_date(self, mention: DateMention | None) -> When | None:
        return self._resolve_date(mention) if mention is not None else None

    def _since(self, candidate: Candidate, mention: DateMention, when: When) -> When:
        """Leave open the end of what is told since a date: "killed since January", "displaced since the war began in April 2023"."""
        first = since_before(candidate.sentence, candidate.trigger, mention)
        if first is None or "/" in when.edtf:
            return when
        return attrs.evolve(when, edtf=f"{when.edtf}/..", text=self._reading.tokens.exact(first, mention.after))

    # ---- records and ledger

    def _evidence(self, span: tuple[int, int] | None) -> Evidence | None:
        if span is None:
            return None
        return self._at(*self._reading.tokens.span(*span))

    def _at(self, start: int, end: int) -> Evidence:
        known = self._cited.get((start, end))
        if known is None:
            known = self._cited[start, end] = self._document.evidence(start, end)
        return known

    def _with_ids(self, drafts: Sequence[Draft]) -> list[AnyRecord]:
        ordinals: dict[tuple[str, int, int], int] = {}
        ids: list[RecordId] = []
        for draft in drafts:
            start, end = draft.spans[0]
            ordinal = ordinals.get((draft.kind, start, end), 0)
            ordinals[draft.kind, start, end] = ordinal + 1
            ids.append(record_id(draft.kind, self._document.id, start, end, ordinal))
        for at, relation, other in relations(drafts):
            drafts[at].fields["relates_to"] = (Relation(relation=relation, record=ids[other]),)
        return [self._record(draft, identity) for draft, identity in zip(drafts, ids, strict=True)]

    def _record(self, draft: Draft, identity: RecordId) -> AnyRecord:
        fields = {name: value for name, value in draft.fields.items() if value is not None}
        evidence = tuple([self._at(*span) for span in draft.spans])
        make: Callable[..., AnyRecord] = CLASSES[draft.kind]
        return make(id=identity, evidence=evidence, rule=draft.rule, status=draft.status, attribution=draft.attribution, **fields)

    def ledger(self, passed: Iterable[Passed], unread: Iterable[Line], coded: Mapping[int, Container[str]]) -> list[PassedOver]:
        """Make the ledger: each trigger passed over, once a sentence, whose sentence has no record of that kind."""
        looked_at = [
            (one.sentence.first, one.kind, one.reason == "unresolved", one.trigger, one.rule, one.reason, one.sentence)
            for one in (*passed, *self.passed)
            if one.kind not in coded.get(one.sentence.index, ())
        ]
        lines: dict[tuple[int, str, str], PassedOver] = {}
        tokens = self._reading.tokens
        for first, kind, _, trigger, rule, reason, sentence in sorted((*looked_at, *unread)):
            words = tokens.exact(*trigger)
            key = first, kind, words.lower()
            if key not in lines:
                evidence = self._at(*tokens.span(first, sentence.after))
                lines[key] = PassedOver(evidence=evidence, trigger=words, kind=kind, rule=rule, reason=_true_reason(reason, sentence, trigger[0]))
        return list(lines.values())


def _true_reason(reason: Reason, sentence: Sentence, trigger: int) -> Reason:
    """A question or a condition is why nothing is claimed, whatever else is unknown of it."""
    if reason not in ("unresolved", "generic"):
        return reason
    return unasserted(sentence, trigger) or reason


def _status_of(candidate: Candidate, voice: Candidate | None, asserted: Mood) -> Mood | Literal["generic"]:
    """How a claim is asserted by its own words and by whoever tells it, or why nothing is."""
    status = candidate.status or asserted
    if asserted in ("conditional", "question"):
        return asserted
    if candidate.status is None and voice is not None and voice.status in ("denied", "retracted") and status in ("reported", "planned"):
        status = voice.status
    if candidate.kind not in _DENIED_BY_NO or not is_of_none(candidate.sentence, candidate.verb, candidate.trigger):
        return status
    return "generic" if status == "denied" or candidate.verb is None else "denied"  # "no meeting was cancelled", "at no summit was it told"


def _passed_over(candidate: Candidate, reason: Reason) -> Passed:
    return Passed(kind=candidate.kind, sentence=candidate.sentence, trigger=(candidate.trigger, candidate.trigger + 1), reason=reason, rule=candidate.rule)


def _times(fields: Mapping[str, Any], names: frozenset[str]) -> list[tuple[str, When]]:
    return [(name, when) for name, when in fields.items() if when.__class__ is When and name in names]


_BOUNDED = frozenset(("when", "started", "ended", "since", "until"))


def _part_ends(fields: dict[str, Any]) -> None:
    """From "from March 3 to 5" take the first day for the start and the last one for the end."""
    started = fields.get("started")
    if isinstance(started, When) and started.basis != "relative" and not fields.get("ended"):
        first, slash, last = started.edtf.partition("/")
        if slash and first[:1].isdigit() and last[:1].isdigit():
            fields["started"], fields["ended"] = attrs.evolve(started, edtf=first), attrs.evolve(started, edtf=last)


def _numbers_of(fields: Mapping[str, Any]) -> Iterator[str]:
    """The words of the numbers of troops."""
    for holder in (fields.get("personnel"), *(one.personnel for one in fields.get("contingents") or ())):
        if holder is not None:
            yield holder.text


def coded_sentences(records: Sequence[AnyRecord], reading: Reading) -> Mapping[int, set[str]]:
    """The kinds of records that have evidence in each sentence."""
    starts = [reading.tokens.starts[sentence.first] for sentence in reading.sentences]
    coded: dict[int, set[str]] = {}
    for record in records:
        for at in record.evidence:
            for index in range(max(1, bisect_right(starts, at.start)) - 1, bisect_left(starts, at.end)):
                coded.setdefault(index, set()).add(record.type)
    return coded


def _senders(candidates: Iterable[Candidate]) -> dict[int, set[object]]:
    """The states that send troops by the sentences that say so, unless one of these says that some go there too."""
    senders: dict[int, set[object]] = {}
    hosts: dict[int, set[object]] = {}
    for candidate in candidates:
        if candidate.kind == "deployment":
            senders.setdefault(candidate.sentence.index, set()).update(one.contributor for one in candidate.fields.get("contingents") or ())  # type: ignore[union-attr]
            hosts.setdefault(candidate.sentence.index, set()).add(candidate.fields.get("host"))
    return {index: found - hosts[index] for index, found in senders.items()}


def _telling(candidate: Candidate, voice: Candidate | None) -> tuple[int, int] | None:
    """The tokens that say who tells it, to the end of the sentence where they stand behind it: "Egypt sent 90, its minister said in Cairo"."""
    teller = voice.source if voice is not None else candidate.source
    content = voice.spans[-1][1] if voice is not None else None
    if teller is not None and content is not None and teller.cue is not None and candidate.trigger < content <= teller.cue[0] < candidate.sentence.after:
        return content, candidate.sentence.after
    return teller.span if teller is not None else None


def _is_of_themselves(candidate: Candidate) -> bool:
    """Whether those who tell it may have done it: "officers in Gabon announced that they had seized power"."""
    subject = candidate.sentence.phrases.subject(candidate.verb) if candidate.verb is not None else None
    return subject is not None and candidate.sentence.phrases.word(subject) in lexicon().pronouns


def _in_order(claims: Iterable[Claim], place: Callable[[Claim], tuple[Any, ...]]) -> list[Claim]:
    """Put claims in the order of the text; their fields are compared only where all else is equal, for that is slow."""
    by_place: dict[tuple[Any, ...], list[Claim]] = {}
    for claim in claims:
        by_place.setdefault(place(claim), []).append(claim)
    ordered: list[Claim] = []
    for at in sorted(by_place):
        ordered += by_place[at] if len(by_place[at]) == 1 else sorted(by_place[at], key=_key)
    return ordered


def _key(claim: Candidate | Draft) -> str:
    return repr(sorted((name, repr(value)) for name, value in claim.fields.items()))


def with_offices(entities: Iterable[Any], records: Sequence[AnyRecord]) -> list[Any]:
    """Give each person the ids of the tenures that say which offices they hold."""
    held: dict[PersonId, list[RecordId]] = {}
    for record in records:
        if record.type == "tenure":
            held.setdefault(record.person, []).append(record.id)
    return [copied(entity, offices=tuple(sorted(held[entity.id]))) if entity.id in held else entity for entity in entities]

"""Assembly: candidates become records.

Here it is decided between overlapping candidates, ids are made and the ledger is filled; `csto_events.parsing.uniting` unites mentions of one claim.
Everything is sorted before it is compared, so that the order of the rules does not matter.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import starmap
from typing import Any, TypeAlias, TypeVar

import attrs

from csto_events.language.dates import DateMention
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence
from csto_events.model import (
    RECORD_TYPES,
    AnyRecord,
    Attribution,
    Document,
    Evidence,
    Reason,
    RecordId,
    Relation,
    When,
)
from csto_events.model.checks import copied, made, opened
from csto_events.model.ids import RecordIds
from csto_events.model.values import cut
from csto_events.parsing.anaphora import with_antecedents
from csto_events.parsing.asserted.played import HAPPENINGS, is_played
from csto_events.parsing.asserted.status import Mood, attempted, governor, is_past_plan, mood
from csto_events.parsing.back_references import without_back_references
from csto_events.parsing.candidate import SPEAKER, Candidate, Passed, Source, told_by
from csto_events.parsing.claim_status import has_not_denied, move_of_times, status_of
from csto_events.parsing.draft import Draft
from csto_events.parsing.links import link
from csto_events.parsing.relating import relations
from csto_events.parsing.rules.harm.withdrawn import withdrawn
from csto_events.parsing.said.called_wrong import rejected
from csto_events.parsing.said.corrections import without_corrected
from csto_events.parsing.said.each_other import sides
from csto_events.parsing.said.interrupted_clauses import is_before_clause
from csto_events.parsing.said.retractions import taken_back
from csto_events.parsing.said.statements import Voices, place, voices_of
from csto_events.parsing.said.tellings import at_cue, before_content, is_of_themselves, says_more_of, telling, tellings
from csto_events.parsing.same_event import date_by_event_before
from csto_events.parsing.troops import are_soldiers
from csto_events.parsing.troops_in_context import with_context
from csto_events.parsing.uniting import united, with_flags, without_duplicates
from csto_events.parsing.when.arranged import ARRANGED, arranging, is_opening_behind, lies_ahead, opening_day, put_ahead
from csto_events.parsing.when.comparisons import is_told_behind
from csto_events.parsing.when.dating import date_of, is_of_clause_before, is_of_infinitive, is_planned
from csto_events.parsing.when.entries import date_of_entry
from csto_events.parsing.when.lasting import is_repeated, since_before, will_last
from csto_events.parsing.when.timing import Dates, begins_later, gone_by, is_long_past, to_come
from csto_events.parsing.when.told_then import is_long_before
from csto_events.parsing.where.heads import place_in_name
from csto_events.parsing.where.over_there import places_there
from csto_events.parsing.where.setting import earlier_deeds, places_in, places_named
from csto_events.parsing.who.coreference import Names

CLASSES: Mapping[str, type[AnyRecord]] = {cls.type: cls for cls in RECORD_TYPES}
UNDATED = frozenset(("membership", "chairmanship", "tenure", "deployment"))
"""Record types whose `when` stays null."""
_APART = frozenset(("meeting", "visit", "decision", "request"))
"""Record types of deeds of which another clause says no day: "Angola withdrew in March, and Qatar hosted talks"; harm is often told on."""
_PLACELESS = frozenset(("membership", "chairmanship", "tenure"))
"""Record types of standings, which are nowhere."""

Claim = TypeVar("Claim", Candidate, Draft)
_Begun: TypeAlias = tuple[Candidate, Candidate | None, Draft]
"""What a claim is made of, the statement in whose content it stands, and the draft of it that is being filled."""


class Assembly:
    """What becomes of the candidates of one document."""

    def __init__(self, document: Document, reading: Reading, names: Names, dates: Dates) -> None:
        self._document, self._reading, self._names, self._resolve_date, self._written = document, reading, names, dates, dates.written
        self.passed: list[Passed] = []
        self._starts, self._ends = reading.tokens.starts, reading.tokens.ends
        self._cut = partial(cut, document.id, reading.tokens.text)
        self._senders: dict[int, set[object]] = {}
        self._voiced: dict[tuple[Source, str | None], Attribution] = {}
        self._told: dict[int, list[tuple[Candidate, tuple[int, int]]]] = {}

    def records(self, candidates: Sequence[Candidate]) -> list[AnyRecord]:
        """Make the records out of all candidates, in the order of the text."""
        ordered, unknown = with_antecedents(_in_order(candidates, place))
        ordered, known = without_back_references(ordered)
        ordered, alone = with_context(ordered, self._names)
        self.passed += [*unknown, *known, *alone]
        self._senders = _senders(ordered)
        voices = voices_of(without_corrected(self._names.reading, [candidate for candidate in ordered if candidate.kind == "statement"]), self._names.side_of)
        for statement in voices.statements:
            if statement.source is not None and statement.source.cue is not None:
                self._told.setdefault(statement.sentence.index, []).append((statement, statement.source.cue))
        drafts = [self._statement(candidate, voices) for told in voices.statements for candidate in self._each_side(told)]
        claims = self._claims([candidate for candidate in ordered if candidate.kind != "statement"], voices)
        claims = without_duplicates(claims)
        back = [*withdrawn(drafts, claims), *taken_back(self._names, claims, self._attribution), *rejected(self._reading, drafts, claims)]
        drafts += with_flags(united([*claims, *back]), self._names.registry)
        return self._with_ids(_in_order(drafts, lambda draft: (*draft.spans[0], draft.kind, draft.rule)))

    # ---- statements

    def _each_side(self, told: Candidate) -> list[Candidate]:
        """What two say of one another is said by each of them."""
        return [attrs.evolve(told, source=voice) for voice in sides(self._names, told)] or [told]

    def _statement(self, candidate: Candidate, voices: Voices) -> Draft:
        outer = voices.of_cue(candidate)
        relayed = outer.source.entity if outer is not None and outer.source is not None else None
        sentence, spans = candidate.sentence, [(self._starts[first], self._ends[after - 1]) for first, after in candidate.spans]
        saying = at_cue(candidate, self._reading)
        fields = {**candidate.fields, "when": self._said_on(saying) if saying.sentence.dates or saying.sentence.entry else None}
        attribution = self._attribution(candidate.source, relayed)
        return Draft("statement", candidate.rule, spans, fields, candidate.status or "reported", attribution, sentence.index)

    def _said_on(self, candidate: Candidate) -> When | None:
        """When something was said; a date behind it that is long past is of what is spoken of: "welcomed the agreement signed on 2 November 2022"."""
        mention = date_of(candidate.sentence, candidate.trigger, outside=[*candidate.spans, *self._told_by_others(candidate)])
        if mention is None and (entry := date_of_entry(candidate.sentence, candidate.verb, self._reading)) is not None:
            return self._resolve_date(entry)
        if mention is None or is_before_clause(candidate, mention.first) or since_before(candidate.sentence, candidate.trigger, mention) is not None:
            return None
        if is_of_clause_before(candidate.sentence, candidate.trigger, mention) or is_long_before(candidate.sentence, candidate.trigger, mention):
            return None  # "told on Sunday of 164 dead, but the ministry withdrew that figure"
        if any(candidate.trigger < start <= mention.first for start in candidate.sentence.phrases.joined_clauses(with_subject=True)):
            return None  # "30 have left, the ministry said, and four taken on Saturday were freed"
        said = self._resolve_date(mention)
        if said is None or candidate.status == "planned":
            return to_come(said, self._written) if said is not None else None
        said = gone_by(said, self._written)
        is_of_content = candidate.trigger < candidate.spans[-1][1] <= mention.first and is_long_past(said, self._written)
        return None if is_of_content or begins_later(said, self._written) else said  # "Next year the bloc plans to hold drills"

    def _told_by_others(self, candidate: Candidate) -> list[tuple[int, int]]:
        """The contents of the sentence that somebody tells elsewhere in it: "called on them to wait and said that it had sent 100 men in May"."""
        at = candidate.trigger
        found: list[tuple[int, int]] = []
        for one, (cue, behind) in self._told.get(candidate.sentence.index, ()):
            if one is candidate or cue <= at < behind or any(first <= at < after for first, after in one.spans):
                continue  # "In Armenia, he said, 12 men died"
            for first, after in one.spans:
                if at < first or not says_more_of(candidate, after):
                    found.append((first, after))
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
        words, cue_words = said_by.exact if said_by is not None else None, cue.exact if cue is not None else None
        relayed = relayed_by or source.relayed_by
        return made(Attribution, source.entity, words, said_by, cue_words, cue, source.via, relayed if relayed != source.entity else None)

    # ---- other records

    def _claims(self, candidates: Sequence[Candidate], voices: Voices) -> list[Draft]:
        """Make drafts of all that is no statement: first their voices, status and fields, then all dates, then all places."""
        around = [_voice_around(candidate, voices) for candidate in candidates]
        moods = [mood(candidate.sentence, candidate.verb, candidate.trigger) for candidate in candidates]
        begun = list(map(self._begun, candidates, around, moods))
        claims = [claim for claim in begun if claim is not None]
        for claim in claims:
            self._date(*claim)
        for candidate, voice, draft in claims:
            if draft.kind not in _PLACELESS and "where" not in draft.fields:
                draft.fields["where"] = self._places(candidate, voice, draft, voices) if candidate.where is None else candidate.where
        date_by_event_before(claims, self._reading)
        return [draft for _, _, draft in claims]

    def _begun(self, candidate: Candidate, voice: Candidate | None, asserted: Mood) -> _Begun | None:
        """Give a claim its voice and status; None where nothing is asserted."""
        if voice is not None and voice.status in ("denied", "retracted") and has_not_denied(candidate, voice):
            voice = None
        status = status_of(candidate, voice, asserted)
        if status in ("conditional", "question", "generic"):
            self.passed.append(_passed_over(candidate, status))
            return None
        fields = self._fields(candidate, voice)
        if fields is None:
            return None
        if status == "planned" and fields.get("phase") == "under_way":
            fields["phase"] = "announced"  # "intends to leave its soldiers where they are"
        kind, sentence, spans = candidate.kind, candidate.sentence, self._spans_of(candidate, fields)
        attribution = self._attribution(*told_by(candidate, voice))
        draft = Draft(kind, candidate.rule, spans, fields, status, attribution, sentence.index, candidate.part_of, candidate.corrects)  # type: ignore[arg-type]
        if is_played(self._reading, sentence, candidate.trigger, draft):
            self.passed.append(_passed_over(candidate, "other_world"))
            return None
        return candidate, voice, draft

    def _date(self, candidate: Candidate, voice: Candidate | None, draft: Draft) -> None:
        """Give a claim its date; what is planned lies ahead of the day of writing, what has been behind it."""
        fields = draft.fields
        is_told = draft.kind in UNDATED or "when" in fields
        verb = arranging(candidate.sentence, candidate.verb) if draft.kind in ARRANGED and draft.status in ("reported", "denied") else None
        mention = candidate.when or self._date_beside(candidate, voice) if verb is not None or not is_told else None
        if not is_told:
            fields["when"] = self._when(candidate, mention)
        is_arranged = verb is not None and mention is not None and self._lies_ahead(candidate, verb, mention, draft)
        if is_arranged:
            put_ahead(draft)
        if When not in map(type, fields.values()):
            return
        _part_ends(fields)
        times = [(name, value) for name, value in fields.items() if value.__class__ is When and name in _BOUNDED]
        for name in _told_by_then(fields, draft, voice):
            fields[name] = gone_by(fields[name], self._written)
        if not times:
            return
        ahead = {date.text for date in candidate.sentence.dates if is_planned(candidate.sentence, date) or will_last(candidate.sentence, date)}
        was_due = voice is None and is_past_plan(candidate.sentence, candidate.verb)
        is_past = attempted(candidate.sentence, candidate.verb) or (draft.status == "reported" and _has_happened(candidate))
        is_past = is_past or (draft.status == "denied" and _was_refused(candidate))
        move = to_come if is_arranged else gone_by if is_past else move_of_times(draft.status, candidate)
        for name, when in times:
            if when.basis == "inferred" and (was_due or candidate.sentence.entry is not None):
                continue  # "was due to leave by the end of April", "16 September 2021: … will leave on 19 December"
            if (moved := to_come if when.text in ahead else move) is not None:
                fields[name] = moved(when, self._written)
        if draft.status == "reported" and begins_later(fields.get("since"), self._written):
            draft.status = "planned"

    def _lies_ahead(self, candidate: Candidate, verb: Phrase, mention: DateMention, draft: Draft) -> bool:
        """Whether the present tense of a claim tells of a day to come: "arrives in Tehran tomorrow"."""
        sentence, when = candidate.sentence, self._resolve_date(mention)
        as_news = draft.kind == "unrest" or sentence.first in self._reading.headlines
        return when is not None and lies_ahead(sentence, verb, mention, when, self._written, as_news=as_news)

    def _date_beside(self, candidate: Candidate, voice: Candidate | None) -> DateMention | None:
        """The date of a claim in its sentence, inside what its voice says."""
        if not candidate.sentence.dates:
            return None
        inside = voice.spans if voice is not None else None
        date = date_of(candidate.sentence, candidate.trigger, inside=inside, outside=self._told_by_others(candidate))
        front = opening_day(candidate.sentence, candidate.kind, voice.spans[0][0]) if date is None and voice is not None else None
        return front if front is not None and begins_later(self._resolve_date(front), self._written) else date

    def _when(self, candidate: Candidate, mention: DateMention | None) -> When | None:
        """When a claim is true, by the date that it has in its sentence, or by that of its entry."""
        is_beside = mention is not None and candidate.when is None and candidate.kind in _APART
        if mention is not None and is_beside and is_of_clause_before(candidate.sentence, candidate.trigger, mention):
            mention = None
        mention = mention or date_of_entry(candidate.sentence, candidate.verb, self._reading)
        if mention is None or (candidate.kind == "decision" and self._reading.tokens.lower[mention.first - 1] in ("from", "by")):
            return None  # from when a decision is in force, or by when it is to be carried out
        when = self._resolve_date(mention)
        is_named = mention.kind not in ("weekday", "relative")  # "agreed to hold talks on July 23", where "on Monday" may be when they agreed
        if (
            candidate.kind == "decision"
            and (is_named or begins_later(when, self._written))
            and is_of_infinitive(candidate.sentence, candidate.trigger, mention)
        ):
            return None
        is_open = candidate.kind in HAPPENINGS or _is_negated(candidate) or is_repeated(candidate.sentence, candidate.verb)
        return self._since(candidate, mention, when) if when is not None and is_open else when

    def _places(self, candidate: Candidate, voice: Candidate | None, draft: Draft, voices: Voices) -> tuple[str, ...]:
        """Where a claim plays: neither where it is told, nor where those come from who are sent."""
        kind, sentence, fields = candidate.kind, candidate.sentence, draft.fields
        if kind == "unrest" and (named := place_in_name(sentence, self._names, candidate.trigger)):
            return named
        if not places_named(sentence, self._names):
            return places_there(self._reading, self._names, sentence, candidate.trigger) if kind in HAPPENINGS else ()
        outside, of_themselves = [*self._told_by_others(candidate), *candidate.elsewhere], is_of_themselves(candidate)
        if not of_themselves or (voice is not None and voice.fields["mode"] == "direct"):
            outside += tellings(candidate, voice, voices)
        outside += earlier_deeds(sentence, candidate.trigger) if kind == "request" else []
        before = [] if of_themselves else before_content(candidate, voice)
        stays, aims = kind in ("meeting", "casualty_report"), kind in ("request", "decision")
        asks = aims or fields.get("phase") == "announced"
        places = places_in(sentence, self._names, candidate.trigger, outside=outside + before, stays=stays, asks=asks, aims=aims)
        can_be_there = not places and bool(before) and draft.status != "planned" and not (kind == "casualty_report" and self._is_told_at_home(voice, draft))
        if can_be_there and self._opens_with_place(sentence):
            places = places_in(sentence, self._names, candidate.trigger, outside=outside, stays=stays, asks=asks, aims=aims)
        if not places:
            return ()
        if kind == "request":
            places = tuple([place for place in places if self._names.country_of(place) != fields.get("addressee")])  # "appealed to Moscow"
        senders = {*self._senders.get(sentence.index, ())}
        if contingents := fields.get("contingents"):
            senders.update([one.contributor for one in contingents])
        if kind == "exercise":
            senders.update(fields.get("participants") or ())
        if not senders:
            return places
        senders.discard(fields.get("host"))
        return tuple([place for place in places if place not in senders])

    def _is_told_at_home(self, voice: Candidate | None, draft: Draft) -> bool:
        """Whether those who speak for a state in its capital tell of its soldiers: "In Baku, the Defense Ministry said 80 servicemen had died"."""
        source = voice.source if voice is not None else None
        if source is None or source.entity is None or source.span is None or not any(figure.group and are_soldiers(figure.group) for figure in draft.figures):
            return False
        at = self._reading.sentence_at(source.span[0]).first + 1
        opening = self._names.at(at)
        return opening is not None and self._names.state_behind(opening.entity or "") == self._names.side_of(source.entity)

    def _opens_with_place(self, sentence: Sentence) -> bool:
        """Whether a sentence begins with where all of it plays, if it has played: "In Bamako, officials said three soldiers were killed"."""
        return any(at - sentence.first <= 1 for at, _ in places_named(sentence, self._names))

    def _spans_of(self, candidate: Candidate, fields: Mapping[str, Any]) -> list[tuple[int, int]]:
        """The evidence in characters, reaching as far as the numbers of troops that stand in the same sentence."""
        spans = [(self._starts[first], self._ends[after - 1]) for first, after in candidate.spans]
        if "K" in candidate.sentence.letters:
            spans = [(self._starts[_with_owner(candidate.sentence, first)], end) for (first, _), (_, end) in zip(candidate.spans, spans, strict=True)]
        if candidate.kind in ("deployment", "exercise"):
            start, end = spans[0]
            low, high = self._reading.tokens.span(candidate.sentence.first, candidate.sentence.after)
            text = self._reading.tokens.text
            for words in _numbers_of(fields):
                if text.find(words, start, end) < 0:
                    behind, before = text.find(words, start, high), text.rfind(words, low, end)
                    start, end = (start, behind + len(words)) if behind >= 0 else (before, end) if before >= 0 else (start, end)
            spans[0] = start, end
        return spans

    def _fields(self, candidate: Candidate, voice: Candidate | None) -> dict[str, Any] | None:
        """The fields, with whoever speaks in place of "I"; None where nobody knows who that is."""
        fields: dict[str, Any] = dict(candidate.fields)
        if DateMention in map(type, fields.values()):
            self._resolve_dates(fields, candidate, voice)
        if SPEAKER not in fields.values():
            return fields
        speaker = voice.source.entity if voice is not None and voice.source is not None else None
        if speaker is None:
            self.passed.append(_passed_over(candidate, "unresolved"))
            return None
        return {name: speaker if value == SPEAKER else value for name, value in fields.items()}

    def _resolve_dates(self, fields: dict[str, Any], candidate: Candidate, voice: Candidate | None) -> None:
        """Put dates in place of their mentions; one at which it is told that a deployment starts or ends is that of the announcement."""
        of_telling = before_content(candidate, voice) if not is_of_themselves(candidate) else []
        if voice is not None and (behind := telling(candidate, voice)) is not None and behind[1] == candidate.sentence.after:
            of_telling = [*of_telling, behind]
        for name, value in candidate.fields.items():
            if isinstance(value, DateMention):
                day = self._resolve_date(value)
                if name == "started" and _is_negated(candidate) and since_before(candidate.sentence, candidate.trigger, value) is not None:
                    fields[name] = None  # "has sent no troops since 2020"
                    continue
                is_told = name in ("started", "ended") and any(first <= value.first < after for first, after in of_telling)
                fields[name] = None if is_told else day
                if is_told and fields.get("phase") == "announced" and not candidate.fields.get("announced"):
                    fields["announced"] = day

    def _since(self, candidate: Candidate, mention: DateMention, when: When) -> When:
        """Leave open the end of what is told since a date: "killed since January", "displaced since the war began in April 2023"."""
        first = since_before(candidate.sentence, candidate.trigger, mention)
        if first is None or "/" in when.edtf or self._happened_then(candidate, mention):
            return when
        began = gone_by(when, self._written) if candidate.status in (None, "reported") else when
        return copied(began, edtf=f"{began.edtf}/..", text=self._reading.tokens.exact(first, mention.after))

    def _happened_then(self, candidate: Candidate, mention: DateMention) -> bool:
        """Whether a clause of time behind a day tells what happened on it: "have died since Monday, when the army shelled the town"."""
        return mention.after < candidate.trigger and is_told_behind(candidate.sentence, mention)

    # ---- records

    def _evidence(self, span: tuple[int, int] | None) -> Evidence | None:
        return self._cut(self._starts[span[0]], self._ends[span[1] - 1]) if span is not None else None

    def _with_ids(self, drafts: Sequence[Draft]) -> list[AnyRecord]:
        next_id = RecordIds(self._document.id).next
        ids = [next_id(draft.kind, *draft.spans[0]) for draft in drafts]
        for at, relation, other in relations(drafts, self._reading):
            drafts[at].fields["relates_to"] = (Relation(relation=relation, record=ids[other]),)
        link(drafts, ids, self._reading)
        return [self._record(draft, identity) for draft, identity in zip(drafts, ids, strict=True)]

    def _record(self, draft: Draft, identity: RecordId) -> AnyRecord:
        evidence, cls = tuple(starmap(self._cut, draft.spans)), CLASSES[draft.kind]
        record = opened(cls)(identity, evidence, draft.rule, **draft.fields)  # the first three fields of each record; the others by name
        record.status, record.attribution = draft.status, draft.attribution
        record.__class__ = cls
        return record  # type: ignore[no-any-return]


def _voice_around(candidate: Candidate, voices: Voices) -> Candidate | None:
    """The statement in whose content a claim stands; of "turned down his request to send" not the request, which somebody else answers."""
    voice, verb = voices.around(candidate.trigger, candidate.trigger + 1), candidate.verb
    cue = voice.source.cue if voice is not None and voice.source is not None else None
    if candidate.kind != "deployment" or voice is None or verb is None or cue is None or cue[0] < verb.after <= cue[1] or verb.first <= cue[0] < verb.after:
        return voice
    return voice if any(first < verb.after and verb.first < after for first, after in voice.spans) else voices.of_cue(voice)


def _is_negated(candidate: Candidate) -> bool:
    return candidate.verb is not None and candidate.verb.negated


def _passed_over(candidate: Candidate, reason: Reason) -> Passed:
    return Passed(candidate.kind, candidate.sentence, (candidate.trigger, candidate.trigger + 1), reason, candidate.rule)


def _was_refused(candidate: Candidate) -> bool:
    """Whether it is told in the past tense that something was not done, with the day in front: "In January Armenia refused to host the drills"."""
    verb, sentence = candidate.verb, candidate.sentence
    above = governor(sentence, verb) if verb is not None and verb.form == "infinitive" else verb
    if above is None or above.kind != "verb" or above.tense != "past" or not sentence.dates:
        return False
    return (above is verb and above.negated) or sentence.dates[0].after <= above.first


def _has_happened(candidate: Candidate) -> bool:
    """Whether what is reported has happened, whatever its verb: "the September 19 attack", "the opening of the summit"."""
    return candidate.kind in HAPPENINGS or (candidate.kind == "meeting" and is_opening_behind(candidate.sentence, candidate.trigger))


_WITHIN = frozenset(("week", "weekend", "quarter", "half"))
"""Parts of a month or year, in which something begins and need not end."""
_BOUNDED = frozenset(("when", "started", "ended", "since", "until"))


def _with_owner(sentence: Sentence, first: int) -> int:
    """Where evidence begins that would begin with the ’s of somebody or of a day: with "Next year" in "Next year’s summit will be held"."""
    if not sentence.first < first < sentence.after or sentence.letters[first - sentence.first] != "K":
        return first  # what stands in the next sentence has begun there
    day = next((date.first for date in sentence.dates if date.after == first), None)
    return day if day is not None else sentence.phrases.at(first - 1).first


def _told_by_then(fields: Mapping[str, Any], draft: Draft, voice: Candidate | None) -> Iterator[str]:
    """The fields for days that have come: as of which numbers hold that are reported, and on which something was announced."""
    if fields.get("as_of") is not None and draft.status == "reported":
        yield "as_of"
    if fields.get("announced") is not None and (voice is None or voice.status != "planned"):
        yield "announced"


def _part_ends(fields: dict[str, Any]) -> None:
    """From "from March 3 to 5" take the first day for the start and the last one for the end; "in the first week of March" is some day of it."""
    started = fields.get("started")
    if isinstance(started, When) and started.basis != "relative" and not fields.get("ended") and _WITHIN.isdisjoint(started.text.split()):
        first, slash, last = started.edtf.partition("/")
        if slash and first[:1].isdigit() and last[:1].isdigit():
            fields["started"], fields["ended"] = copied(started, edtf=first), copied(started, edtf=last)


def _numbers_of(fields: Mapping[str, Any]) -> Iterator[str]:
    """The words of the numbers of troops."""
    for holder in (fields.get("personnel"), *(one.personnel for one in fields.get("contingents") or ())):
        if holder is not None:
            yield holder.text


def coded_sentences(records: Sequence[AnyRecord], reading: Reading) -> Mapping[int, set[str]]:
    """The kinds of records that have evidence in each sentence."""
    starts = [reading.tokens.starts[sentence.first] for sentence in reading.sentences]
    coded: defaultdict[int, set[str]] = defaultdict(set)
    for record in records:
        kind = record.type
        for at in record.evidence:
            index, end = bisect_right(starts, at.start), at.end
            coded[index - 1].add(kind)
            while index < len(starts) and starts[index] < end:
                coded[index].add(kind)
                index += 1
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


def _in_order(claims: Sequence[Claim], place: Callable[[Claim], tuple[Any, ...]]) -> list[Claim]:
    """Put claims in the order of the text; their fields are compared only where all else is equal, for that is slow."""
    places = list(map(place, claims))
    if len(set(places)) < len(places):
        return sorted(claims, key=lambda claim: (place(claim), _key(claim)))
    return [claims[at] for at in sorted(range(len(places)), key=places.__getitem__)]


def _key(claim: Candidate | Draft) -> str:
    return repr(sorted((name, repr(value)) for name, value in claim.fields.items()))

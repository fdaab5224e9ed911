"""Links: which record a decision concerns, and at which meeting and through what something was said."""

from collections.abc import Mapping, Sequence
from functools import cache

from csto_events.language.reading import Reading, Sentence
from csto_events.model import AnyRecord, Decision, Evidence, RecordId, Statement
from csto_events.model.checks import copied

DECIDED = ("deployment", "operation", "exercise", "membership", "tenure")
"""What a decision can concern, the likeliest first."""
_AT = (["at"], ["during"])
_THROUGH = frozenset(("in", "on", "via", "through", "by", "over", "during"))
FARTHEST_MEDIUM = 6
"""Phrases behind a cue among which its medium is looked for."""


@cache
def _media() -> frozenset[str]:
    """Nouns for what words are spoken or written in."""
    return frozenset(
        "statement interview address speech post posts tweet letter telegram article communique communiqué message video channel page blog facebook twitter "
        "instagram telegram television radio telephone phone broadcast op-ed release reply email briefing podcast newspaper website testimony memo".split()
    )


def linked(records: Sequence[AnyRecord], reading: Reading) -> list[AnyRecord]:
    """Fill what one record says of another: `concerns` of decisions, `event` and `medium` of statements.

    Args:
        records: the records of one document, in the order of the text.
        reading: the text as read.

    Returns:
        The records in the same order.
    """
    by_sentence: dict[int, list[AnyRecord]] = {}
    for record in records:
        if record.type in _LINKED_TO:
            for at in record.evidence:
                by_sentence.setdefault(reading.sentence_of_character(at.start), []).append(record)
    return [_linked(record, by_sentence, reading) if record.type in _LINKING else record for record in records]


_LINKED_TO = ("meeting", *DECIDED)
_LINKING = ("statement", "decision")


def _linked(record: AnyRecord, by_sentence: Mapping[int, Sequence[AnyRecord]], reading: Reading) -> AnyRecord:
    if isinstance(record, Decision) and record.concerns is None:
        near = by_sentence.get(reading.sentence_of_character(record.evidence[0].start), ())
        decided = [
            one
            for one in near
            if one.type in DECIDED and one.rule != "standing/tenure" and _overlap(one.evidence, record.evidence) and one.attribution == record.attribution
        ]
        first = min(decided, key=lambda one: DECIDED.index(one.type), default=None)
        return copied(record, concerns=first.id) if first is not None else record
    if isinstance(record, Statement) and record.attribution.cue_evidence is not None:
        sentence = reading.sentences[reading.sentence_of_character(record.attribution.cue_evidence.start)]
        here = by_sentence.get(sentence.index, ())
        event = record.event or (_event(record, here, reading) if here else None)
        medium = record.medium or _medium(record, sentence)
        return copied(record, event=event, medium=medium) if event or medium else record
    return record


def _overlap(one: Sequence[Evidence], other: Sequence[Evidence]) -> bool:
    return any(at.start < there.end and there.start < at.end for at in one for there in other)


def _event(statement: Statement, near: Sequence[AnyRecord], reading: Reading) -> RecordId | None:
    """The meeting of the cue's sentence that "at" or "during" puts before or behind it, outside of what is said."""
    text = reading.tokens.text
    for one in near:
        outside = one.type == "meeting" and not _overlap(one.evidence, statement.evidence)
        if outside and any(text[max(0, at.start - 10) : at.start].lower().split()[-1:] in _AT for at in one.evidence):
            return one.id
    return None


def _medium(statement: Statement, sentence: Sentence) -> str | None:
    """Find what the words behind a cue say it was said in: "said in a televised address", "wrote on his Facebook page"."""
    cue = statement.attribution.cue_evidence
    if cue is None or _media().isdisjoint(sentence.vocabulary):
        return None
    phrases, words, ends = sentence.phrases, sentence.tokens.lower, sentence.tokens.ends
    start = next((one.position for one in phrases if ends[one.after - 1] >= cue.end), len(phrases)) + 1
    for position in range(start, min(start + FARTHEST_MEDIUM, len(phrases) - 1)):
        preposition, noun = phrases[position], phrases[position + 1]
        if preposition.kind in ("verb", "S", "W", ";", ":", "Q"):
            return None
        if preposition.kind == "I" and noun.kind == "noun" and words[preposition.first] in _THROUGH and words[noun.head] in _media():
            first = noun.first + (words[noun.first] in ("a", "an", "the") and noun.after - noun.first > 1)
            inside = any(at.start <= sentence.tokens.starts[noun.head] < at.end for at in statement.evidence)
            return None if inside else sentence.tokens.exact(first, noun.after)
    return None

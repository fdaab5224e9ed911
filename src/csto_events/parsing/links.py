"""Links: which record a decision concerns, and at which meeting and through what something was said."""

from collections.abc import Mapping, Sequence
from functools import cache

from csto_events.language.reading import Reading, Sentence
from csto_events.model import RecordId
from csto_events.parsing.draft import Draft

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


def link(drafts: Sequence[Draft], ids: Sequence[RecordId], reading: Reading) -> None:
    """Fill what one record says of another: `concerns` of decisions, `event` and `medium` of statements.

    Args:
        drafts: the drafts of one document, in the order of the text.
        ids: the ids of the records that become of them.
        reading: the text as read.
    """
    by_sentence: dict[int, list[int]] = {}
    for number, draft in enumerate(drafts):
        if draft.kind in _LINKED_TO:
            for start, _ in draft.spans:
                by_sentence.setdefault(reading.sentence_of_character(start), []).append(number)
    for draft in drafts:
        if draft.kind == "decision":
            _link_decision(draft, drafts, ids, by_sentence.get(draft.sentence, ()))
        elif draft.kind == "statement":
            _link_statement(draft, drafts, ids, by_sentence, reading)


_LINKED_TO = frozenset(("meeting", *DECIDED))


def _link_decision(draft: Draft, drafts: Sequence[Draft], ids: Sequence[RecordId], near: Sequence[int]) -> None:
    if draft.fields.get("concerns") is not None:
        return
    decided = [number for number in near if _is_decided(drafts[number], draft)]
    if decided:
        draft.fields["concerns"] = ids[min(decided, key=lambda number: DECIDED.index(drafts[number].kind))]


def _is_decided(one: Draft, decision: Draft) -> bool:
    return one.kind in DECIDED and one.rule != "standing/tenure" and _overlap(one, decision) and one.attribution == decision.attribution


def _overlap(one: Draft, other: Draft) -> bool:
    return any(start < there_end and there < end for start, end in one.spans for there, there_end in other.spans)


def _link_statement(draft: Draft, drafts: Sequence[Draft], ids: Sequence[RecordId], by_sentence: Mapping[int, Sequence[int]], reading: Reading) -> None:
    cue = draft.attribution.cue_evidence if draft.attribution is not None else None
    if cue is None:
        return
    sentence = reading.sentences[reading.sentence_of_character(cue.start)]
    near = by_sentence.get(sentence.index)
    if near and not draft.fields.get("event"):
        draft.fields["event"] = next((ids[number] for number in near if _is_occasion(drafts[number], draft, reading)), None)
    if not draft.fields.get("medium"):
        draft.fields["medium"] = _medium(draft, sentence, cue.end) if not sentence.vocabulary.isdisjoint(_media()) else None


def _is_occasion(meeting: Draft, statement: Draft, reading: Reading) -> bool:
    """Whether "at" or "during" puts a meeting before or behind the cue of its sentence, outside of what is said."""
    if meeting.kind != "meeting" or _overlap(meeting, statement):
        return False
    text = reading.tokens.text
    return any(text[max(0, start - 10) : start].lower().split()[-1:] in _AT for start, _ in meeting.spans)


def _medium(statement: Draft, sentence: Sentence, end_of_cue: int) -> str | None:
    """Find what the words behind a cue say it was said in: "said in a televised address", "wrote on his Facebook page"."""
    phrases, words, ends = sentence.phrases, sentence.tokens.lower, sentence.tokens.ends
    start = next((one.position for one in phrases if ends[one.after - 1] >= end_of_cue), len(phrases)) + 1
    for position in range(start, min(start + FARTHEST_MEDIUM, len(phrases) - 1)):
        preposition, noun = phrases[position], phrases[position + 1]
        if preposition.kind in ("verb", "S", "W", ";", ":", "Q"):
            return None
        if preposition.kind == "I" and noun.kind == "noun" and words[preposition.first] in _THROUGH and words[noun.head] in _media():
            first = noun.first + (words[noun.first] in ("a", "an", "the") and noun.after - noun.first > 1)
            head = sentence.tokens.starts[noun.head]
            return None if any(start <= head < end for start, end in statement.spans) else sentence.tokens.exact(first, noun.after)
    return None

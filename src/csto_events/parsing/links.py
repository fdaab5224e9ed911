"""Links: which record a decision concerns, and at which meeting and through what something was said."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from csto_events.language.reading import Reading, Sentence
from csto_events.model import RecordId
from csto_events.parsing.draft import Draft

DECIDED = ("deployment", "operation", "exercise", "membership", "tenure")
"""What a decision can concern, the likeliest first."""
_AT = (["at"], ["during"])
_THROUGH = frozenset(("in", "on", "via", "through", "by", "over", "during"))
_MEDIA = frozenset(
    "statement interview address speech post posts tweet letter telegram article communique communiqué message video channel page blog facebook twitter "
    "instagram telegram television radio telephone phone broadcast op-ed release reply email briefing podcast newspaper website testimony memo".split()
)
"""Nouns for what words are spoken or written in."""
FARTHEST_MEDIUM = 6
"""Phrases behind a cue among which its medium is looked for."""


def link(drafts: Sequence[Draft], ids: Sequence[RecordId], reading: Reading) -> None:
    """Fill what one record says of another: `concerns` of decisions, `event` and `medium` of statements.

    Args:
        drafts: the drafts of one document, in the order of the text.
        ids: the ids of the records that become of them.
        reading: the text as read.
    """
    of_kind: defaultdict[str, list[int]] = defaultdict(list)
    for number, draft in enumerate(drafts):
        of_kind[draft.kind].append(number)
    if of_kind["decision"]:
        decided = _by_sentence([number for kind in DECIDED for number in of_kind[kind]], drafts, reading)
        for number in of_kind["decision"]:
            decision = drafts[number]
            _link_decision(decision, drafts, ids, decided.get(decision.sentence, ()), reading)
    meetings = _by_sentence(of_kind["meeting"], drafts, reading)
    for number in of_kind["statement"]:
        _link_statement(drafts[number], drafts, ids, meetings, reading)


def _by_sentence(numbers: Sequence[int], drafts: Sequence[Draft], reading: Reading) -> Mapping[int, Sequence[int]]:
    """Some drafts by the sentences in which their pieces begin."""
    found: dict[int, list[int]] = {}
    for number in numbers:
        for start, _ in drafts[number].spans:
            found.setdefault(reading.sentence_of_character(start), []).append(number)
    return found


def _link_decision(draft: Draft, drafts: Sequence[Draft], ids: Sequence[RecordId], near: Sequence[int], reading: Reading) -> None:
    if draft.fields.get("concerns") is not None:
        return
    decided = [number for number in near if _is_decided(drafts[number], draft, reading)]
    if decided:
        draft.fields["concerns"] = ids[min(decided, key=lambda number: DECIDED.index(drafts[number].kind))]


def _is_decided(one: Draft, decision: Draft, reading: Reading) -> bool:
    subject = decision.fields.get("subject") if one.rule.startswith("standing/membership") else None
    if subject and one.spans[-1][1] <= reading.tokens.text.find(subject, decision.spans[0][0]):
        return False  # "the CSTO, which Armenia joined in 2002, agreed to send a team"
    return not one.rule.startswith(("standing/tenure", "standing/joint-tenure")) and _overlap(one, decision) and one.attribution == decision.attribution


def _overlap(one: Draft, other: Draft) -> bool:
    return any(start < there_end and there < end for start, end in one.spans for there, there_end in other.spans)


def _link_statement(draft: Draft, drafts: Sequence[Draft], ids: Sequence[RecordId], meetings: Mapping[int, Sequence[int]], reading: Reading) -> None:
    cue = draft.attribution.cue_evidence if draft.attribution is not None else None
    if cue is None:
        return
    sentence = reading.sentences[reading.sentence_of_character(cue.start)]
    fields = draft.fields
    near = meetings.get(sentence.index)
    if near and not fields.get("event"):
        fields["event"] = next((ids[number] for number in near if _is_occasion(drafts[number], draft, reading)), None)
    if not _MEDIA.isdisjoint(sentence.vocabulary) and not fields.get("medium"):
        fields["medium"] = _medium(draft, sentence, cue.end)


def _is_occasion(meeting: Draft, statement: Draft, reading: Reading) -> bool:
    """Whether "at" or "during" puts a meeting before or behind the cue of its sentence, outside of what is said."""
    if _overlap(meeting, statement):
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
        if preposition.kind == "I" and noun.kind == "noun" and words[preposition.first] in _THROUGH and words[noun.head] in _MEDIA:
            first = noun.first + (words[noun.first] in ("a", "an", "the") and noun.after - noun.first > 1)
            head = sentence.tokens.starts[noun.head]
            return None if any(start <= head < end for start, end in statement.spans) else sentence.tokens.exact(first, noun.after)
    return None

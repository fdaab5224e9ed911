"""Same event: harm told of "the unrest" or "the fighting" that the sentence before has dated and placed."""

from collections.abc import Sequence

from csto_events.language.noun_phrases import DEFINITE
from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.draft import Draft

_HARM = frozenset(("casualty_report", "enforcement_report"))
_EVENTS = frozenset(("unrest", "armed_incident"))
_NOUNS = frozenset(
    "assault attack blast bloodshed bombing clashes crackdown explosion fighting protests raid rioting riots shelling shooting turmoil unrest violence".split()
)
_SUMS = frozenset(("harm/casualty-toll", "harm/casualty-number", "harm/enforcement-number"))
"""Rules of sums that move, whose day is their own."""
_SPANS = frozenset(("days", "hours", "weeks"))


def date_by_event_before(claims: Sequence[tuple[Candidate, Candidate | None, Draft]], reading: Reading) -> None:
    """Give harm that befell people in "the unrest" the day and place of the unrest of the sentence before: "More than 230 people died in the unrest".

    Args:
        claims: the claims of a document, dated and placed by their own sentences.
        reading: the text as read.
    """
    events: dict[int, list[Draft]] = {}
    for _, _, draft in claims:
        if draft.kind in _EVENTS and draft.status == "reported":
            events.setdefault(draft.sentence, []).append(draft)
    for candidate, _, draft in claims if events else ():
        before = events.get(draft.sentence - 1) if draft.kind in _HARM and draft.status == "reported" and _is_bare(draft) else None
        if before is not None and _speaks_of_it(candidate.sentence, reading):
            _take_over(draft, before, is_sum=candidate.rule in _SUMS)


def _is_bare(draft: Draft) -> bool:
    """Whether nothing says when and where, and no sum runs on: "the toll rose to 40"."""
    fields = draft.fields
    return not (fields.get("when") or fields.get("where") or fields.get("as_of") or fields.get("cumulative"))


def _speaks_of_it(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence behind another one of its paragraph, without a date of its own, speaks of "the unrest", "the two days of fighting"."""
    if _NOUNS.isdisjoint(sentence.vocabulary) or sentence.dates or sentence.first == reading.paragraph_at(sentence.first)[0]:
        return False
    words = sentence.words
    return any(word in _NOUNS and at > 0 and (words[at - 1] in DEFINITE or _is_of_days(words, at)) for at, word in enumerate(words))


def _is_of_days(words: Sequence[str], at: int) -> bool:
    """Whether a noun stands behind "the two days of"."""
    return at > 2 and words[at - 1] == "of" and words[at - 2] in _SPANS and not DEFINITE.isdisjoint(words[max(0, at - 5) : at - 2])


def _take_over(draft: Draft, events: Sequence[Draft], *, is_sum: bool) -> None:
    """Give a draft the one place and the one month of some events, or the day of what is over at once; nothing where they differ."""
    places = [event.fields["where"] for event in events if event.fields.get("where")]
    if places and all(one == places[0] for one in places):
        draft.fields["where"] = places[0]
    days = [event.fields["when"] for event in events if event.fields.get("when")]
    if days and not is_sum and all(one == days[0] for one in days) and (len(days[0].edtf) <= _MONTH or all(map(_is_at_once, events))):
        draft.fields["when"] = days[0]


_MONTH = len("2022-01")


def _is_at_once(event: Draft) -> bool:
    """Whether an event is over on its day; unrest and fighting only begin on it."""
    return event.fields.get("kind") == "attack"

"""Corrected figures: in whose place another one stands: "That figure was wrong: six died", "It had earlier put the toll at 26"."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from csto_events.language.agreement import same_numbers
from csto_events.language.reading import Reading
from csto_events.parsing.draft import Draft, same_group, same_voice
from csto_events.parsing.said.called_wrong import calls_wrong
from csto_events.parsing.said.corrections import WRONGLY

_RIGHT = frozenset("actual actually correct correctly corrected fact instead rather real true".split())
"""Words of a sentence that puts right what the one before it takes back: "In fact, six people died"."""
_FIGURES = frozenset(("count", "figure", "number", "tally", "toll"))
_BEFORE = frozenset(("earlier", "first", "initially", "originally", "previously"))
_PRONOUNS = frozenset(("he", "it", "she", "they"))
_LATEST = 200
"""Figures told before another one among which the one is looked for that it is about."""


def told_before(drafts: Sequence[Draft], at: int, reading: Reading) -> int | None:
    """Give the draft that a correction, denial or retraction is about.

    Args:
        drafts: the drafts, in the order of the text.
        at: the place of the one that corrects, denies or retracts.
        reading: the text as read.

    Returns:
        For a correction the figure behind "from" in its own sentence, else the last one that its own source told, else one close by, or the only one;
        for a denial or retraction the last one before it of the same number.
    """
    draft = drafts[at]
    if draft.corrects:
        behind = [other for other in range(at + 1, len(drafts)) if drafts[other].sentence == draft.sentence]
        found = next((other for other in behind if drafts[other].status == "reported" and _is_about(draft, drafts[other])), None)
        return found if found is not None else _corrected(drafts, at, reading)
    return next((other for other in _reported_before(drafts, at) if _is_about(draft, drafts[other])), None)


def _reported_before(drafts: Sequence[Draft], at: int) -> Iterator[int]:
    """The places of the reports of its kind before a draft, the last one first."""
    kind = drafts[at].kind
    return islice((other for other in range(at - 1, -1, -1) if drafts[other].status == "reported" and drafts[other].kind == kind), _LATEST)


def _corrected(drafts: Sequence[Draft], at: int, reading: Reading) -> int | None:
    draft = drafts[at]
    told = [other for other in _reported_before(drafts, at) if not drafts[other].part_of]
    places = [other for other in told if _is_about(draft, drafts[other]) and not _is_elsewhere(draft, drafts[other])]
    near = [other for other in places if drafts[other].sentence >= draft.sentence - 1]
    places = [other for other in places if other in near or not _has_been_replaced(drafts[other], reading)]
    own = [other for other in places if draft.attribution is not None and same_voice(draft.attribution, drafts[other].attribution)]
    if own or near:
        return (own or near)[0]
    whole = [other for other in places if not any(figure.group for figure in drafts[other].figures)] or places
    is_only_one = all(same_numbers(drafts[whole[0]].figures[0].quantity, drafts[other].figures[0].quantity) for other in whole)
    return whole[0] if whole and is_only_one else None


def _is_about(draft: Draft, other: Draft) -> bool:
    """Whether a figure of one draft is told by the other: the same number where it is denied or retracted, another one where it is corrected."""
    return _counts(draft, other, otherwise=draft.corrects)


def _counts(one: Draft, other: Draft, *, otherwise: bool) -> bool:
    """Whether two drafts count the same people, and to the same number or differently."""
    if one.kind != other.kind:
        return False
    pairs = [(mine, there) for mine in one.figures for there in other.figures if mine.kind == there.kind and mine.quantity is not None]
    return any(same_numbers(mine.quantity, there.quantity) != otherwise and same_group(mine.group, there.group) for mine, there in pairs)


def _is_elsewhere(one: Draft, other: Draft) -> bool:
    """Whether two figures are of other days, or of other places: those who died in Osh are none of those who died in Goris."""
    day, day_there = one.fields.get("when"), other.fields.get("when")
    if day is not None and day_there is not None and day.overlaps(day_there) is False:
        return True
    places, there = set(one.fields.get("where") or ()), set(other.fields.get("where") or ())
    kinds = {place.partition(":")[0] for place in places | there}
    return bool(places) and bool(there) and places.isdisjoint(there) and len(kinds) == 1


def _has_been_replaced(draft: Draft, reading: Reading) -> bool:
    """Whether another figure has already taken the place of one: the 24 of "raised the toll from 24"."""
    start, end = draft.spans[0][0], draft.spans[-1][1]
    words = reading.tokens.text[max(0, start - len("from ")) : end]
    return any(figure.quantity is not None and f"from {figure.quantity.text}" in words for figure in draft.figures)


def find_replaced(drafts: Sequence[Draft], reading: Reading) -> None:
    """Say of figures in whose place they stand, where a clause takes another one back or tells what its source had told before.

    Args:
        drafts: the drafts, in the order of the text; those that replace another one are changed.
        reading: the text as read.
    """
    told: dict[int, list[Draft]] = {}
    with_figures = [draft for draft in drafts if draft.figures]
    for draft in with_figures:
        told.setdefault(draft.sentence, []).append(draft)
    for draft in with_figures:
        if draft.status in ("denied", "retracted") and not draft.part_of:
            right = next((one for one in _within(told, draft.sentence, draft.sentence + 2) if _puts_right(one, draft, reading)), None)
            if right is not None:
                right.instead_of = _first_told(told, draft)
        elif draft.status == "reported" and _was_before(draft):
            later = next((one for one in _within(told, draft.sentence - 1, draft.sentence + 1) if _is_later(one, draft)), None)
            if later is not None:
                later.instead_of = draft


def _within(told: Mapping[int, Sequence[Draft]], first: int, last: int) -> Iterator[Draft]:
    """The drafts of some sentences, in the order of the text."""
    for sentence in range(first, last + 1):
        yield from told.get(sentence, ())


def _first_told(told: Mapping[int, Sequence[Draft]], taken_back: Draft) -> Draft:
    """The figure that is taken back, where it stands right before; else the report in which it is."""
    before = [one for one in _within(told, taken_back.sentence - 1, taken_back.sentence) if one.spans[0] <= taken_back.spans[0] and one is not taken_back]
    return next((one for one in reversed(before) if one.status == "reported" and _is_about(taken_back, one)), taken_back)


def _puts_right(one: Draft, wrong: Draft, reading: Reading) -> bool:
    """Whether a figure is told in the place of one that is taken back: in the clause behind it, or in the next sentence with a word that says so."""
    if one.status != "reported" or one.spans[0][0] < wrong.spans[-1][1] or one.part_of:
        return False
    if not _counts(one, wrong, otherwise=True) or _is_elsewhere(one, wrong):
        return False
    if one.sentence == wrong.sentence:
        return ";" in reading.tokens.text[wrong.spans[0][1] : one.spans[0][0]] or _judged(wrong.sentence, reading)
    if any(_judged(at, reading) for at in range(wrong.sentence + 1, one.sentence + 1)):
        return True
    return one.sentence == wrong.sentence + 1 and (one.corrects or _says_what_is_so(one, wrong, reading))


def _says_what_is_so(one: Draft, wrong: Draft, reading: Reading) -> bool:
    """Whether a sentence puts right what the one before it takes back: "In fact, six died", "The figure is six", or at the same place "Six died there"."""
    sentence, before = reading.sentences[one.sentence], reading.sentences[wrong.sentence]
    if not _RIGHT.isdisjoint(sentence.vocabulary) or (sentence.words[0] in ("that", "the") and sentence.words[1:2] != [] and sentence.words[1] in _FIGURES):
        return True
    return not WRONGLY.isdisjoint(before.vocabulary) and bool(one.fields.get("where")) and one.fields.get("where") == wrong.fields.get("where")


def _judged(at: int, reading: Reading) -> bool:
    return calls_wrong(reading.sentences[at]) is not None


def _was_before(draft: Draft) -> bool:
    """Whether a source had told a figure before it told another one: "had earlier put the toll at 26"."""
    cue = (draft.attribution.cue or "").split() if draft.attribution is not None else []
    return cue[:1] == ["had"] and not _BEFORE.isdisjoint(cue)


def _is_later(one: Draft, before: Draft) -> bool:
    """Whether a figure is the lower one that the same source tells now, in the same sentence or one beside it."""
    if one is before or one.status != "reported" or _was_before(one) or one.part_of:
        return False
    voice, voice_before = one.attribution, before.attribution
    is_pronoun = voice is not None and voice_before is not None and (voice_before.source_text or "").lower() in _PRONOUNS
    is_same = same_voice(voice, voice_before) or (is_pronoun and voice is not None and None in (voice.source, voice_before.source))  # type: ignore[union-attr]
    return is_same and _counts(one, before, otherwise=True) and not _is_elsewhere(one, before) and _is_lower(one, before)


def _is_lower(one: Draft, other: Draft) -> bool:
    highest, lowest = one.figures[0].quantity, other.figures[0].quantity
    return highest is not None and lowest is not None and None not in (highest.high, lowest.low) and highest.high < lowest.low  # type: ignore[operator]

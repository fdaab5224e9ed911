"""Played: what happens in the scenario of an exercise, and nowhere else."""

from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.draft import Draft
from csto_events.parsing.triggers import forms

_OPENING = frozenset(("during", "in", "within", "at", "as", "according", "under", "throughout"))
_SCRIPTS = frozenset(("scenario", "legend"))
_MOCK = frozenset("conditional dummy fictitious imaginary imitated mock notional pretend simulated".split())
"""What the foes of an exercise are called."""
HAPPENINGS = frozenset(("armed_incident", "unrest", "enforcement_report", "casualty_report"))
"""Record types of what happens: told as reported it has happened, and several such things may have over a stretch of time."""
_LONGEST_OPENING = 12
"""Tokens with which a sentence says that it is of an exercise."""
_FOES = frozenset(
    "adversary attackers bandit bandits enemy extremists fighters gunmen hostage hostages intruders invaders militant militants opponent saboteur saboteurs "
    "terrorist terrorists".split()
)
"""Whom troops kill, catch and free in exercises."""
_PLAYED = _FOES | {"criminals", "rebels"}
"""Whom soldiers play, where a word says that they are played."""


def is_played(reading: Reading, sentence: Sentence, trigger: int, draft: Draft) -> bool:
    """Tell whether a deed is one of a scenario: "during the exercise, terrorists captured a settlement"; soldiers die in exercises, too.

    Args:
        reading: the text.
        sentence: the sentence.
        trigger: the token that called for the claim.
        draft: the claim.
    """
    if draft.kind not in HAPPENINGS:
        return False
    has_script = not _SCRIPTS.isdisjoint(sentence.vocabulary) or _opens_with_plan(sentence, trigger)
    has_mock = _names_mock_foes(sentence)
    if draft.kind != "casualty_report":
        return has_script or has_mock or _opens_with_exercise(sentence, trigger)
    if has_script:
        return True
    counted = {word for figure in draft.figures for word in (figure.group or "").lower().split()} - _ANYBODY
    if not counted:
        return has_mock and all(figure.kind in _BEFALLING_FOES for figure in draft.figures)
    return not _FOES.isdisjoint(counted) and (has_mock or _opens_with_exercise(sentence, trigger) or _goes_on(reading, sentence))


_BEFALLING_FOES = frozenset(("killed", "captured"))
_ANYBODY = frozenset(("men", "people", "persons"))


def _names_mock_foes(sentence: Sentence) -> bool:
    """Whether a sentence speaks of foes that are none: "150 mock terrorists were destroyed", "the conditional enemy"."""
    if _MOCK.isdisjoint(sentence.vocabulary):
        return False
    words = sentence.words
    return any(word in _MOCK and not _PLAYED.isdisjoint(words[at + 1 : at + 3]) for at, word in enumerate(words))


def _goes_on(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence before in the paragraph is of a scenario: "By the legend of the drill, terrorists took hostages. 20 terrorists were killed."."""
    if not sentence.index or sentence.first == reading.paragraph_at(sentence.first)[0]:
        return False
    before = reading.sentences[sentence.index - 1]
    is_scripted = not _SCRIPTS.isdisjoint(before.vocabulary) and _opens_with_exercise(before, before.after)
    return is_scripted or _opens_with_plan(before, before.after) or _names_mock_foes(before)


def _opens_with_plan(sentence: Sentence, trigger: int) -> bool:
    """Whether a sentence begins with what an exercise goes by: "By the plot of the exercise, terrorists killed five guards"."""
    if _PLOTS.isdisjoint(sentence.vocabulary) or not _opens_with_exercise(sentence, trigger, _BY_PLAN):
        return False
    return not _PLOTS.isdisjoint(sentence.words[: min(_LONGEST_OPENING, trigger - sentence.first)])


_BY_PLAN = frozenset(("according", "by", "under", "in", "per"))
_PLOTS = _SCRIPTS | {"plan", "plot", "script", "storyline", "concept"}
"""What an exercise goes by: "by the plot of the exercise"."""


def _opens_with_exercise(sentence: Sentence, trigger: int, words: frozenset[str] = _OPENING) -> bool:
    if sentence.words[0] not in words:
        return False
    opening = sentence.words[: min(_LONGEST_OPENING, trigger - sentence.first)]
    return not forms("force", frozenset(("exercise_noun",))).isdisjoint(opening)

"""Played: what happens in the scenario of an exercise, and nowhere else."""

from csto_events.language.reading import Sentence
from csto_events.parsing.draft import Draft
from csto_events.parsing.triggers import forms

_OPENING = frozenset(("during", "in", "within", "at", "as", "according", "under", "throughout"))
_SCRIPTS = frozenset(("scenario", "legend"))
_DEEDS = frozenset(("armed_incident", "unrest", "enforcement_report", "casualty_report"))
_LONGEST_OPENING = 12
"""Tokens with which a sentence says that it is of an exercise."""
_FOES = frozenset("terrorist terrorists militant militants saboteur saboteurs enemy bandit bandits hostage hostages fighters extremists invaders".split())
"""Whom troops kill, catch and free in exercises."""


def is_played(sentence: Sentence, trigger: int, draft: Draft) -> bool:
    """Tell whether a deed is one of a scenario: "during the exercise, terrorists captured a settlement"; soldiers die in exercises, too.

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        draft: the claim.
    """
    if draft.kind not in _DEEDS:
        return False
    has_script = not _SCRIPTS.isdisjoint(sentence.vocabulary) or _opens_with_plan(sentence, trigger)
    if not has_script and not _opens_with_exercise(sentence, trigger):
        return False
    if draft.kind != "casualty_report":
        return True
    counted = {word for figure in draft.figures for word in (figure.group or "").lower().split()}
    return has_script or not _FOES.isdisjoint(counted)


def _opens_with_plan(sentence: Sentence, trigger: int) -> bool:
    """Whether a sentence begins with what an exercise goes by: "By the plot of the exercise, terrorists killed five guards"."""
    opening = sentence.words[: min(_LONGEST_OPENING, trigger - sentence.first)]
    if sentence.words[0] not in _BY_PLAN or _PLOTS.isdisjoint(opening):
        return False
    return not forms("force", frozenset(("exercise_noun",))).isdisjoint(opening)


_BY_PLAN = frozenset(("according", "by", "under", "in", "per"))
_PLOTS = frozenset(("plan", "plot", "script", "storyline", "concept"))


def _opens_with_exercise(sentence: Sentence, trigger: int) -> bool:
    if sentence.words[0] not in _OPENING:
        return False
    opening = sentence.words[: min(_LONGEST_OPENING, trigger - sentence.first)]
    return not forms("force", frozenset(("exercise_noun",))).isdisjoint(opening)

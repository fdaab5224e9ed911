"""Played: what happens in the scenario of an exercise, and nowhere else."""

from itertools import pairwise

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
_PLAYED = _FOES | {"adversary", "attackers", "criminals", "gunmen", "opponent", "rebels"}
_MOCK = frozenset("conditional imaginary imitated mock notional simulated".split())
"""What foes are who are soldiers in an exercise."""


def is_played(sentence: Sentence, trigger: int, draft: Draft) -> bool:
    """Tell whether a deed is one of a scenario: "during the exercise, terrorists captured a settlement"; soldiers die in exercises, too.

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        draft: the claim.
    """
    if draft.kind not in _DEEDS:
        return False
    has_script = not _SCRIPTS.isdisjoint(sentence.vocabulary) or _has_mock_foe(sentence)
    if not has_script and not _opens_with_exercise(sentence, trigger):
        return False
    if draft.kind != "casualty_report":
        return True
    counted = {word for figure in draft.figures for word in (figure.group or "").lower().split()}
    return has_script or not _FOES.isdisjoint(counted)


def _has_mock_foe(sentence: Sentence) -> bool:
    """Whether those who are fought are only played: "were destroyed 150 conditional terrorists", "repelled the notional enemy"."""
    if _MOCK.isdisjoint(sentence.vocabulary):
        return False
    words = sentence.words
    return any(word in _MOCK and following in _PLAYED for word, following in pairwise(words))


def _opens_with_exercise(sentence: Sentence, trigger: int) -> bool:
    if sentence.words[0] not in _OPENING:
        return False
    opening = sentence.words[: min(_LONGEST_OPENING, trigger - sentence.first)]
    return not forms("force", frozenset(("exercise_noun",))).isdisjoint(opening)

"""Rejections: when somebody denied what a sentence tells, which is not when that was said or done: "…, a claim that Baku rejected on Monday"."""

from csto_events.language.dates import DateMention
from csto_events.language.reading import Sentence

_DENYING = frozenset("denied denies dismissed dismisses disputed disputes refuted refutes rejected rejects".split())
TAKING_UP = frozenset(("a", "an", "something", "which"))
"""Words behind a comma or dash with which more is said of what stands before: ", a claim that", ", something that", ", which"."""


def is_of_rejection(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a comma parts a date from a claim, behind which it is said who denies what stands before it.

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        date: the date.
    """
    if _DENYING.isdisjoint(sentence.vocabulary):
        return False
    denied = max(at for at, word in enumerate(sentence.words) if word in _DENYING)
    comma = sentence.letters.rfind(",", 0, denied)
    parting = sentence.first + comma
    return comma >= 0 and sentence.words[comma + 1] in TAKING_UP and (trigger < parting) != (date.first < parting)

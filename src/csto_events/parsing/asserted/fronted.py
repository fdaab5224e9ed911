"""Fronted negations, behind which the subject follows its verb: "Never before had the alliance deployed troops", "Nor did Russia send troops"."""

from typing import Literal

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence

FRONTED = frozenset(("never", "no", "nor", "not", "neither", "rarely", "seldom"))
"""Words without one of which nothing is negated in front of a subject."""
_DENYING = frozenset(
    (("never",), ("never", "again"), ("nor",), ("neither",), ("not", "once"), ("no", "time"), ("no", "point"), ("no", "stage"), ("no", "case"))
)
_FIRST_OF_ALL = frozenset((("never", "before"), ("never", "yet")))
_SELDOM = frozenset((("rarely",), ("seldom",), ("rarely", "before"), ("seldom", "before")))
_AUXILIARIES = frozenset("are did do does had has have is shall was were will would".split())


def negated_in_front(sentence: Sentence, verb: Phrase) -> Literal["denied", "conditional"] | None:
    """Tell what words in front of a subject or verb make of a deed: "Not once has the bloc sent troops", "has never before sent troops".

    Args:
        sentence: the sentence.
        verb: the verb group of the deed.

    Returns:
        `denied` of what was not done; `conditional` of what was done for the first time, or hardly ever, so that the words tell of no deed; None otherwise.
    """
    lower = sentence.tokens.lower
    if lower[max(sentence.first, verb.first - 2) : verb.first] == ["never", "before"]:
        return "conditional"
    subject = sentence.phrases.subject(verb)
    if subject is None or not subject.position or subject.first > verb.first:
        return None
    auxiliary = _before_row(sentence, subject)
    if auxiliary.kind != "verb" or lower[auxiliary.first] not in _AUXILIARIES or auxiliary.after - auxiliary.first > 1:
        return None
    before = tuple(lower[max(sentence.first, auxiliary.first - 2) : auxiliary.first])
    if before in _FIRST_OF_ALL or before in _SELDOM or before[-1:] in _SELDOM:
        return "conditional"
    return "denied" if before in _DENYING or before[-1:] in _DENYING else None


def _before_row(sentence: Sentence, last: Phrase) -> Phrase:
    """What stands before a noun phrase and those joined to it: "have" in "have Russian and Belarusian troops been sent"."""
    phrases, at = sentence.phrases, last.position - 1
    while at > 1 and phrases[at].kind in ",C" and phrases[at - 1].kind == "noun":
        at -= 2
    return phrases[at]

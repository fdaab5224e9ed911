"""Who was there, behind a sentence that tells of a meeting: "Taking part were the presidents of Armenia and Belarus", "Among those present were Putin"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_OPENING = frozenset(("also", "among", "attending", "in", "participating", "present", "taking"))
_LEADS = (
    ("attending",),
    ("participating",),
    ("present",),
    ("taking", "part"),
    ("in", "attendance"),
    ("among", "those", "present"),
    ("among", "those", "attending"),
    ("among", "those", "in", "attendance"),
    ("among", "those", "taking", "part"),
    ("among", "those", "who", "attended"),
    ("among", "the", "participants"),
    ("among", "the", "attendees"),
    ("among", "its", "participants"),
)
"""Words with which a sentence begins that then says who was at what the text has told of."""
_AT = frozenset(("at", "in"))
_FARTHEST = 9
"""Tokens before the verb: "Also taking part in the session in Moscow were"."""


def are_there(passage: Passage) -> tuple[Phrase, list[Phrase]] | None:
    """Give the verb and the noun phrases behind it that say who was there.

    Args:
        passage: the sentence.
    """
    words = passage.sentence.words
    if not words or words[0] not in _OPENING:
        return None
    start = 1 if words[0] == "also" else 0
    lead = next((one for one in _LEADS if tuple(words[start : start + len(one)]) == one), None)
    verb = next((one for one in passage.phrases.verbs() if one.form == "finite" and one.lemma == "be"), None)
    if lead is None or verb is None or verb.negated or verb.modal:
        return None
    behind = start + len(lead)
    at = verb.first - passage.sentence.first
    if not behind <= at <= _FARTHEST or (at > behind and words[behind] not in _AT) or "," in words[:at]:
        return None
    return verb, _listed(passage, verb)


def _listed(passage: Passage, verb: Phrase) -> list[Phrase]:
    """The noun phrases of the list behind a verb, as far as its clause goes."""
    found: list[Phrase] = []
    comma = verb.position
    for phrase in passage.phrases[verb.position + 1 :]:
        if phrase.kind == "verb" and phrase.form == "finite":
            return [one for one in found if one.position < comma]  # "…, the Kremlin said"
        if phrase.kind not in ("noun", "C", ",", "I", ";", "A"):
            break
        comma = phrase.position if phrase.kind == "," else comma
        found += [phrase] if phrase.kind == "noun" else []
    return found

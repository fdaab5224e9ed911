"""Signings: when and where an agreement was made of which a sentence speaks, and which are those of nothing else that it tells."""

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence

_AGREED = frozenset("adopted agreed approved brokered concluded declared endorsed negotiated ratified reached sealed signed struck".split())
"""Participles of how an agreement came to be."""
_AGREEMENTS = frozenset(
    "accord accords agreement agreements armistice ceasefire cease-fire communique communiqué deal deals declaration mandate memorandum pact pacts peace "
    "protocol protocols resolution roadmap statement treaties treaty truce truces".split()
)
_TOLD_IN = frozenset(("communique", "communiqué", "declaration", "resolution", "statement"))
"""What somebody says something in, on the day and in the place where it is adopted."""


def is_of_signing(sentence: Sentence, trigger: int, at: int) -> bool:
    """Tell whether a day or place is that of an agreement of which a claim speaks: "sent 300 soldiers to monitor the truce signed in Lome on July 7".

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim; the agreement itself has its own day and place.
        at: the token of the day or place.
    """
    vocabulary = sentence.vocabulary
    if _AGREED.isdisjoint(vocabulary) or _AGREEMENTS.isdisjoint(vocabulary):
        return False
    for verb in sentence.phrases.verbs():
        if verb.after <= at and sentence.tokens.lower[verb.head] in _AGREED and (thing := _agreement(sentence, verb)) is not None:
            after = _end_of_circumstances(sentence, verb)
            if at < after and not thing.first <= trigger < after:
                return True
    return False


def _agreement(sentence: Sentence, verb: Phrase) -> Phrase | None:
    """The agreement of which a participle or a relative clause in the passive tells: "the truce signed", "a pact, signed", "the pact that was signed"."""
    phrases = sentence.phrases
    before = phrases.previous(verb, "R," if verb.after - verb.first == 1 else "RWS")
    if before is None or before.kind != "noun" or sentence.tokens.lower[before.head] not in _AGREEMENTS:
        return None
    if verb.after - verb.first > 1 and not (verb.passive and phrases[verb.position - 1].kind in "WS"):
        return None
    above = phrases.previous(before)
    is_told_in = sentence.tokens.lower[before.head] in _TOLD_IN and above is not None and phrases.word(above) in ("in", "by", "with")
    return None if is_told_in else before


def _end_of_circumstances(sentence: Sentence, verb: Phrase) -> int:
    """The token after what says by whom, when and where: "signed by both sides in Lome on July 7"."""
    phrases, position = sentence.phrases, verb.position + 1
    while position < len(phrases) and phrases[position].kind in ("I", "R", "noun"):
        position += 1
    behind = phrases[position] if position < len(phrases) else None
    last = phrases[position - 1]
    if behind is not None and behind.kind == "verb" and behind.form == "finite" and last.kind == "noun" and phrases.subject(behind) is last:
        return last.first  # "under the pact signed in Minsk Russia sent"
    return last.after

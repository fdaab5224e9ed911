"""What was not prevented: attacks that somebody failed to stop, which took place: "failed to prevent the attack", "did nothing to avert the war"."""

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence

_UNABLE = frozenset(("powerless", "unable"))
_FAILURES = frozenset(("failure", "inability"))
_TOO_LITTLE = frozenset(("little", "nothing"))
"""What somebody does who does not prevent something: "has done little to prevent clashes"."""


def is_not_prevented(sentence: Sentence, verb: Phrase) -> bool:
    """Tell whether a verb of preventing says what somebody did not bring about: "failed to prevent", "were unable to avert", "did nothing to stop".

    Args:
        sentence: the sentence.
        verb: the verb group of preventing.
    """
    if verb.form != "infinitive":
        return False
    above, lower = sentence.phrases.previous(verb, "RQ"), sentence.tokens.lower
    if above is None:
        return False
    if above.kind == "A":
        return lower[above.head] in _UNABLE
    if above.kind == "noun" and lower[above.head] not in _TOO_LITTLE:
        return lower[above.head] in _FAILURES or _is_failure_of(sentence, above)
    done = sentence.phrases.previous(above, "R") if above.kind == "noun" else above
    if done is not None and done.lemma == "do":
        return lower[verb.first - 1] in _TOO_LITTLE and not (done.modal or done.tense == "future")
    return above.kind == "verb" and above.lemma == "fail" and above.tense != "future" and not (above.negated or above.modal)


def _is_failure_of(sentence: Sentence, noun: Phrase) -> bool:
    """Whether a noun says who fails: "the failure of the peacekeepers to prevent"."""
    of = sentence.phrases.previous(noun, "")
    failure = sentence.phrases.previous(of, "") if of is not None and sentence.phrases.word(of) == "of" else None
    return failure is not None and failure.kind == "noun" and sentence.tokens.lower[failure.head] in _FAILURES

"""What nobody tells: the clause of a verb of saying that is denied, or that none of those who could have said it did: "No state said it had sent"."""

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.asserted.few import EXCEPTING, has_no, subject_is_nobody
from csto_events.parsing.asserted.unconfirmed import TOLD

DENYING = frozenset(("n't", "neither", "never", "no", "nobody", "none", "nor", "not"))
"""Words without one of which nobody is told to have said nothing."""


def told_by_nobody(sentence: Sentence, trigger: int) -> bool:
    """Tell whether a word stands in a clause that nobody is told to have said: "no member has said it will send", "neither state said that".

    Args:
        sentence: the sentence.
        trigger: the token that called for a record.
    """
    verbs = (verb for verb in sentence.phrases.verbs() if verb.after < trigger)
    return any(_governs(sentence, verb, trigger) and (verb.negated or _of_nobody(sentence, verb)) for verb in verbs)


def _governs(sentence: Sentence, verb: Phrase, trigger: int) -> bool:
    """Whether a verb tells what somebody says, in a clause that holds a token: "said that it had sent", "announced it would send"."""
    cue = lexicon().verb_cues.get(verb.lemma)
    if cue is None or verb.form != "finite" or cue.stance != "speech" or cue.status != "reported":
        return False
    letters, lower, base = sentence.letters, sentence.tokens.lower, sentence.first
    rest = letters[verb.after - base : trigger - base]
    if any(mark in rest for mark in (";", ":", ",C", ",I", ",W", "W")):
        return False
    following = sentence.phrases.next(verb)
    if following is None or "that" in lower[verb.after : trigger]:
        return following is not None and TOLD.isdisjoint(lower[verb.after : trigger])  # what it confirms stands open: "has confirmed reports that"
    told = sentence.phrases.next(following) if following.kind == "noun" else None
    return told is not None and told.kind == "verb" and told.form == "finite"


def _of_nobody(sentence: Sentence, verb: Phrase) -> bool:
    """Whether the subject of a verb is nobody, and no exception is made: "no state", "none of them", "neither Russia nor Belarus"."""
    subject, lower = sentence.phrases.subject(verb), sentence.tokens.lower
    if subject is None or subject.first > verb.first or not EXCEPTING.isdisjoint(lower[subject.after : verb.first]):
        return False
    return subject_is_nobody(sentence, verb) or (has_no(sentence, subject) and sentence.phrases[verb.position - 1].kind != "W")

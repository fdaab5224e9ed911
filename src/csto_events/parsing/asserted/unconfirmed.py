"""What is only told about: reports of which somebody is asked, or which nobody has confirmed."""

from functools import cache

from csto_events.language.lexicon import verb_forms
from csto_events.language.line import CLAUSAL
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.asserted.circumstances import before_circumstances
from csto_events.parsing.asserted.few import are_few, is_undone

TOLD = frozenset(
    "accusation accusations allegation allegations assertion assertions charge charges claim claims information insinuation insinuations news report "
    "reports rumor rumors rumour rumours speculation statement statements story suggestion suggestions".split()
)
"""Nouns for what is told by others."""
_OPEN = frozenset(("unconfirmed", "unverified", "uncorroborated", "unsubstantiated"))
_CONFIRMING = frozenset(("authenticate", "confirm", "corroborate", "substantiate", "verify"))
_ASKED = frozenset(("ask", "question", "press"))
LEFT_UNDONE = frozenset(("decline", "refuse", "fail"))
"""Verbs whose infinitive somebody did not do."""


def is_unconfirmed(sentence: Sentence, trigger: int) -> bool:
    """Tell whether a word stands in what reports say, of which somebody is asked or which nobody has confirmed.

    Args:
        sentence: the sentence.
        trigger: the token that called for a record.

    Returns:
        Whether the reports are open: "asked about reports that", "could not verify claims that", "unconfirmed reports of"; not "reports that".

    Example:
        >>> from csto_events.language.reading import Reading
        >>> sentence = Reading.of("The army could not confirm reports that 12 men were killed.").sentences[0]
        >>> is_unconfirmed(sentence, 10)
        True
    """
    if not _confirming().isdisjoint(sentence.vocabulary) and _is_not_confirmed(sentence, trigger):
        return True
    if TOLD.isdisjoint(sentence.vocabulary):
        return False
    lower = sentence.tokens.lower
    for at in range(min(trigger, sentence.after) - 2, sentence.first - 1, -1):
        if lower[at] in TOLD and lower[at + 1] in ("that", "of"):
            noun = sentence.phrases.at(at)
            return noun.kind == "noun" and noun.head == at and (_are_open(sentence, noun, trigger) or _are_left_open(sentence, trigger))
    return False


@cache
def _confirming() -> frozenset[str]:
    return verb_forms(_CONFIRMING)


def _is_not_confirmed(sentence: Sentence, trigger: int) -> bool:
    """Whether a claim is what a verb of confirming is denied of: "did not confirm the death of 12 soldiers", "the death of 12 was not confirmed"."""
    letters, base = sentence.letters, sentence.first
    for verb in sentence.phrases.verbs():
        if verb.lemma not in _CONFIRMING:
            continue
        between = letters[verb.after - base : trigger - base] if verb.first < trigger else letters[trigger - base : verb.first - base]
        if verb.passive == (trigger < verb.first) and _CLAUSE.isdisjoint(between) and is_left_undone(sentence, verb):
            return True
    return False


_CLAUSE = CLAUSAL | frozenset("C,")


def _are_open(sentence: Sentence, noun: Phrase, trigger: int) -> bool:
    """Whether nothing is known of what a noun tells, up to a token."""
    lower, letters, base = sentence.tokens.lower, sentence.letters, sentence.first
    rest = [at for at in range(noun.after, trigger) if letters[at - base] in ",;"]
    if any(letters[at - base] == ";" or letters[at + 1 - base] in "CG" for at in rest):
        return False
    before = sentence.phrases.previous(noun, "RQ")
    if before is not None and lower[before.first] == "of" and lower[before.first - 2 : before.first] == ["no", "confirmation"]:
        return True
    if before is not None and before.kind in "IS" and lower[before.first] in ("about", "on"):
        above = sentence.phrases.previous(before, "RQ")
        if above is not None and above.kind == "verb" and above.lemma in _ASKED:
            return not rest  # "asked about reports that 12 had died, he said 20 were wounded"
        return above is not None and above.kind == "verb" and above.lemma == "comment" and is_left_undone(sentence, above)
    if not _OPEN.isdisjoint(lower[noun.first : noun.head]):
        return True
    if before is None or before.kind != "verb":
        return False
    return is_left_undone(sentence, before) if before.lemma in _CONFIRMING else before.lemma == "deny" and _is_of_neither(sentence, before)


def is_left_undone(sentence: Sentence, verb: Phrase) -> bool:
    """Tell whether somebody did not, could not or would not do what a verb says, or nobody did: "could not confirm", "declined to confirm or deny"."""
    if is_undone(sentence, verb) or are_few(sentence, verb):
        return True
    above = sentence.phrases.previous(verb, "RQ") if verb.form == "infinitive" else None
    if above is not None and above.kind == "noun":
        above = before_circumstances(sentence, above)
    if above is None:
        return False
    if above.kind == "C":
        joined = sentence.phrases.previous(above)
        return joined is not None and joined.form == "infinitive" and is_left_undone(sentence, joined)
    is_open = sentence.phrases.word(above) == "unable" or sentence.tokens.lower[verb.first - 1] == "yet"
    return is_open or (above.kind == "verb" and (above.negated or above.lemma in LEFT_UNDONE))


def _are_left_open(sentence: Sentence, trigger: int) -> bool:
    """Whether behind a clause it is said that nobody could confirm it: "reports that 40 people were killed could not be verified"."""
    verb = next((one for one in sentence.phrases.verbs() if one.first > trigger and one.lemma in _CONFIRMING), None)
    if verb is None or not (verb.passive and verb.negated):
        return False
    between = sentence.phrases[sentence.phrases.at(trigger).position + 1 : verb.position]
    return all(one.kind in ("noun", "I", "R") or (one.kind == "verb" and one.form != "finite") for one in between)


def _is_of_neither(sentence: Sentence, verb: Phrase) -> bool:
    """Whether a verb is the second of two that are both denied: "could neither confirm nor deny"."""
    return sentence.tokens.lower[verb.first - 1] == "nor" and "neither" in sentence.vocabulary

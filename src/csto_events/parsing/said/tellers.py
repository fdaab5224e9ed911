"""Tellers: who says it behind the comma that ends what is said, and is none of those who were counted before."""

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.language.verbgroups import says
from csto_events.parsing.passage import Passage


def tells_before(passage: Passage, noun: Phrase) -> bool:
    """Tell whether a noun phrase behind a comma is who says what stands before it: "wounded 15, a soldier at the scene said".

    Args:
        passage: the sentence.
        noun: the noun phrase.

    Returns:
        Whether a verb of saying has it for its subject, alone or with others: "wounded 15, a nurse and a doctor in Osh said".
    """
    phrases = passage.phrases
    if not noun.position or phrases[noun.position - 1].kind != ",":
        return False
    following = phrases[noun.position + 1] if noun.position + 1 < len(phrases) else None
    verbs = [verb for verb in phrases.verbs() if verb.first > noun.first and verb.form == "finite"]
    if following is not None and following.kind == "W":
        return len(verbs) > 1 and _says(verbs[1])  # "a soldier who saw it said"
    verb = next((one for one in verbs if _says(one) and phrases[one.position - 1].kind != "W"), None)
    return verb is not None and noun in phrases.subjects(verb)


def _says(verb: Phrase) -> bool:
    """Whether a verb has somebody for its subject who tells or has seen it: "an AFP journalist at the scene saw"."""
    return not verb.passive and (says(verb.lemma) or verb.lemma in ("see", "witness"))


def is_teller_placed(sentence: Sentence, told: int, at: int) -> bool:
    """Tell whether a place behind what is told is where those are who tell it: "will send 300 troops, an official in Brussels said".

    Args:
        sentence: the sentence.
        told: the token of what is told.
        at: the token of the place.
    """
    phrases, letters, base = sentence.phrases, sentence.letters, sentence.first
    if "according" in sentence.vocabulary:
        cue = base + sentence.words.index("according")
        if told < cue < at and "," not in letters[cue - base : at - base]:
            return True
    for verb in phrases.verbs():
        if verb.first <= told or verb.form != "finite" or not _says(verb):
            continue
        if letters[verb.first - 1 - base] == "," and verb.after <= at and "," not in letters[verb.after - base : at - base]:
            return True  # "…, said an official in Brussels"
        teller = phrases.subject(verb)
        if teller is not None and told < teller.first < at < verb.first and phrases[teller.position - 1].kind in _PARTING:
            return True
    return False


_PARTING = frozenset((",", "C", "-", ":", ";"))
"""Kinds of phrases that part what is told from who tells it."""

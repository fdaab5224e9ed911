"""Tellers: who says it behind the comma that ends what is said, and is none of those who were counted before."""

from csto_events.language.phrases import Phrase
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
    for verb in phrases.verbs():
        if verb.first > noun.first and verb.form == "finite" and not verb.passive and says(verb.lemma) and phrases[verb.position - 1].kind != "W":
            return noun in phrases.subjects(verb)
    return False

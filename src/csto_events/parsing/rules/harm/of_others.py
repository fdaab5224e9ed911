"""Of others: a participle that says only of whom something is told: "hundreds marched in support of prisoners held in Minsk"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage


def tells_of_others(passage: Passage, participle: Phrase, subject: Phrase | None) -> bool:
    """Tell whether a participle without auxiliary is of people without a number right before it, and not of those who do something further in front.

    Args:
        passage: the sentence.
        participle: the verb group of the participle.
        subject: whom it would be told of.
    """
    if subject is None or participle.first != participle.head or not participle.position:
        return False
    people = passage.phrases[participle.position - 1]
    if people.kind != "noun" or people is subject or people.after != participle.first or subject.after > people.first:
        return False
    if passage.count_in(people) is not None or not passage.is_people(people) or not passage.phrases.is_object_of_preposition(people):
        return False
    return any(one.form == "finite" and subject.after <= one.first < people.first for one in passage.phrases.verbs())

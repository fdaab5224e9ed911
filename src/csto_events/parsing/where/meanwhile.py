"""Meanwhile: where others meet while something happens elsewhere: "Gunmen attacked a village, as talks opened in Dushanbe"."""

from csto_events.language.reading import Sentence

_MEETING = frozenset(("confer", "convene", "meet", "negotiate"))
_MET = frozenset("conference diplomats envoys leaders ministers negotiations negotiators presidents summit talks".split())
"""Who meets, and where it is that they do."""


def is_of_meeting_meanwhile(sentence: Sentence, trigger: int, at: int) -> bool:
    """Tell whether a place is of a meeting that goes on behind "as", and a claim before it is of something else.

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        at: the token of the place.
    """
    told = sentence.phrases.at(trigger)
    if at < trigger or "as" not in sentence.vocabulary or told.lemma in _MEETING or sentence.tokens.lower[told.head] in _MET:
        return False
    joint = next((one for one in sentence.phrases if one.kind == "S" and trigger < one.first < at and sentence.phrases.word(one) == "as"), None)
    subject = sentence.phrases.next(joint) if joint is not None else None
    if subject is None or subject.kind != "noun" or subject.first > at:
        return False
    verb = next((one for one in sentence.phrases.verbs() if one.first > subject.first and one.form == "finite"), None)
    return sentence.tokens.lower[subject.head] in _MET or (verb is not None and verb.first < at and verb.lemma in _MEETING)


def meanwhile(sentence: Sentence) -> list[int]:
    """Give where clauses begin that tell what others do at the time: "leaders met in Yerevan as protesters rallied in Minsk"."""
    found: list[int] = []
    for joint in sentence.phrases if "as" in sentence.vocabulary else ():
        if joint.kind == "S" and sentence.phrases.word(joint) == "as":
            subject = sentence.phrases.next(joint)
            verb = sentence.phrases.next(subject) if subject is not None and subject.kind == "noun" else None
            found += [joint.first] if verb is not None and verb.kind == "verb" and verb.form == "finite" else []
    return found

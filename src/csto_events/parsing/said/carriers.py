"""Carriers: the verbs on which an infinitive of saying hangs, and by which the saying took place: "went on to say", "was quick to deny"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_CARRIERS = frozenset("appear seem begin start continue come go proceed hasten happen try attempt seek rush move manage dare".split())
_OCCASIONS = frozenset("take use hold call go issue speak write appear convene phone stand rise return join publish release tweet".split())


def carrier_of(passage: Passage, verb: Phrase) -> Phrase | None:
    """Find the verb that carries an infinitive cue and has its subject: "appeared to suggest", "took the floor to say", "used the visit to warn".

    Args:
        passage: the sentence.
        verb: the verb group.

    Returns:
        The finite verb or gerund above it, if that says that the saying took place.
    """
    if verb.form != "infinitive":
        return None
    if verb.position and passage.phrases[verb.position - 1].kind == "C":  # "took the floor to accuse the mayor and urge him to go"
        earlier = next((one for one in reversed(passage.phrases.verbs()) if one.first < verb.first), None)
        return carrier_of(passage, earlier) if earlier is not None else None
    between = 0
    for position in range(verb.position - 1, max(-1, verb.position - 8), -1):
        above = passage.phrases[position]
        if above.kind == "verb":
            carries = above.lemma in (_OCCASIONS if between else _CARRIERS)
            is_told = not above.modal or (above.modal == "would" and above.lemma == "go")  # "would go on to accuse"
            return above if carries and above.form in ("finite", "gerund") and not above.negated and is_told else None
        if above.kind == "A" and passage.phrases.word(above) in _READY:
            return _being(passage, above)
        if above.kind not in ("noun", "I", "R"):
            return None
        between += above.kind == "noun" and not passage.is_date(above)  # "continued on Monday to deny"
    return None


def _being(passage: Passage, ready: Phrase) -> Phrase | None:
    """For the "quick" of "was quick to deny" give "was"."""
    being = passage.phrases.previous(ready)
    is_told = being is not None and being.lemma == "be" and being.form == "finite" and not (being.negated or being.modal)
    return being if is_told else None


_READY = frozenset(("careful", "eager", "keen", "quick", "swift"))
"""How somebody is who does say something."""

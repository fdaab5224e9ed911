"""Treated: people whom hospitals are told to treat: "Hospitals in the city were treating 187 people"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.counted import Counted
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.victims import struck

_TREATING = frozenset(("treat", "treated", "treating", "treats"))
_ILLS = frozenset(("as", "for"))
"""Words behind those who are treated, before what they have or are taken for: "for cholera", "as suspects"."""


def treated_in(passage: Passage, hospital: Phrase) -> list[tuple[Counted, Phrase]]:
    """Give those whom a hospital that is a subject treats, each with the verb; nothing where it treats nobody, its patients at large, or an illness.

    Args:
        passage: the sentence.
        hospital: the noun phrase of the hospital.
    """
    if _TREATING.isdisjoint(passage.sentence.vocabulary):
        return []
    verb = next((one for one in passage.phrases.verbs() if one.first >= hospital.after and one.lemma == "treat"), None)
    people = passage.phrases.object(verb) if verb is not None and not verb.passive and passage.phrases.subject(verb) is hospital else None
    if verb is None or people is None or verb.negated or verb.modal or passage.lower[people.head] in _AT_LARGE:
        return []
    behind = passage.lower[people.after : people.after + 1]
    return [(one, verb) for one in struck(passage, people) if one.people] if _ILLS.isdisjoint(behind) else []


_AT_LARGE = frozenset(("patient", "patients"))

"""Deeds that nobody did, by the "no" before those who could have: "No ally sent troops", "no member has asked for help"."""

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.asserted.few import EXCEPTING
from csto_events.parsing.asserted.status import governor

_DOERS = frozenset(
    (
        "ally alliance army bloc capital coalition countries country government group leader member minister nation "
        "neighbor neighbour organisation organization participant partner party power president republic side signatory state "
        "allies armies capitals demonstrators fighters governments groups leaders members militants nations neighbors neighbours "
        "partners parties powers protesters protestors rebels republics rioters sides signatories states"
    ).split()
)
"""Those of whom "no" says that none of them did what the verb tells; of troops and of losses other words say it."""


def none_did(sentence: Sentence, verb: Phrase | None) -> bool:
    """Tell whether a verb says what none of those who could have done: "no CSTO country has sent", and not "no country sent more than Russia".

    Args:
        sentence: the sentence.
        verb: the verb group of the deed.
    """
    if verb is None or "no" not in sentence.vocabulary:
        return False
    if verb.form == "infinitive" and (above := governor(sentence, verb)) is not None and above.kind == "verb":
        verb = above  # "no ally refused to send"
    if verb.passive or verb.negated:
        return False
    subject, lower = sentence.phrases.subject(verb), sentence.tokens.lower
    if subject is None or subject.first > verb.first or lower[subject.first] != "no" or lower[subject.head] not in _DOERS:
        return False
    before = sentence.phrases[verb.position - 1]
    if before.kind == "W" or lower[before.first] == "that":
        return False  # "no member that sent troops has withdrawn them"
    return lower[subject.after] not in EXCEPTING and "than" not in sentence.vocabulary

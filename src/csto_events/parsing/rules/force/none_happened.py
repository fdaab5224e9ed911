"""None happened: incidents of which it is said that there were none: "There has been no incursion"."""

from functools import cache

from csto_events.language.lexicon import verb_forms
from csto_events.language.phrases import Phrase
from csto_events.parsing.asserted.few import has_no, has_no_grounds
from csto_events.parsing.asserted.supposed import only_says_who
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.passage import Passage

_KINDS = frozenset(("attack", "border_clash", "incursion", "shelling"))
"""What is denied in so many words; fighting and war are absent without anybody's having spoken of them."""

_DENYING = frozenset(("denied", "denies", "deny"))


def none_happened(passage: Passage, noun: Phrase, kind: str | None) -> Candidate | None:
    """Make the denied incident of "there was no attack on the base", "there has been no incursion"; none of what will not be, or is not as a rule.

    Args:
        passage: the sentence.
        noun: the noun phrase that begins with "no", or with "any" in what somebody denies.
        kind: the kind of incident; None where it would be none of arms.
    """
    verb = passage.phrases.previous(noun)
    if (
        kind not in _KINDS
        or (kind == "attack" and passage.lower[noun.after] == "of")
        or verb is None
        or verb.kind != "verb"
        or verb.lemma != "be"
        or verb.form != "finite"
        or verb.modal
    ):
        return None
    if passage.lower[noun.first] == "any" and _DENYING.isdisjoint(passage.lower[passage.sentence.first : verb.first]):
        return None
    there = passage.phrases.previous(verb, "")
    if there is None or passage.lower[there.first : there.after] != ["there"] or not (verb.perfect or verb.tense == "past"):
        return None
    span = (there.first, max(noun.after, passage.phrases.with_prepositions(noun, ("on", "against", "of", "into"))))
    return Candidate("armed_incident", passage.sentence, (span,), noun.head, {"kind": kind}, verb, "denied")


def is_report_denied(passage: Passage, noun: Phrase) -> bool:
    """Tell whether somebody denies that it took place at all: "denied reports of shelling in Goris", "denied any shelling in Goris".

    Args:
        passage: the sentence.
        noun: the noun phrase of the incident.
    """
    if _refuting_forms().isdisjoint(passage.sentence.vocabulary):
        return False
    denied, of = noun, passage.phrases.previous(noun, "")
    if of is not None and passage.phrases.word(of) in ("of", "about") and of.position:
        denied = passage.phrases[of.position - 1]
    is_report = denied is not noun and passage.lower[denied.head] in _REPORTS
    verb = passage.phrases.previous(denied) if is_report or passage.lower[noun.first] == "any" else None
    return verb is not None and verb.kind == "verb" and not verb.negated and verb.lemma in _REFUTING


_REFUTING = frozenset(("deny", "dismiss", "refute", "reject"))
_REPORTS = frozenset("accusation accusations allegation allegations claims news report reports rumours rumors".split())


@cache
def _refuting_forms() -> frozenset[str]:
    return verb_forms(_REFUTING)


def is_untold(passage: Passage, noun: Phrase) -> bool:
    """Tell whether a noun tells of nothing that took place: it says of somebody who it was, or there is "no sign of an attack", "no report of shelling"."""
    return only_says_who(passage.sentence, noun) or _is_unevidenced(passage, noun)


def _is_unevidenced(passage: Passage, noun: Phrase) -> bool:
    of = passage.phrases.previous(noun)
    trace = passage.phrases.previous(of) if of is not None and passage.phrases.word(of) == "of" else None
    if trace is None or trace.kind != "noun" or passage.lower[trace.head] in _CLAIMS:
        return False
    return has_no_grounds(passage.sentence, trace) or (passage.lower[trace.head] == "threat" and has_no(passage.sentence, trace))


_CLAIMS = frozenset(("claim", "claims"))
"""What attacks have that took place: "no claim of the attack had been made"."""

"""Outbreaks: clashes of people, and violence between groups that breaks out somewhere: "Ethnic violence erupted in Osh", and no violence as such."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import fought_in_context, is_between_groups, is_crowd
from csto_events.parsing.parties import governed_by, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import Trigger

_BREAKING_OUT = frozenset(("break", "erupt", "flare"))


def is_of_people(passage: Passage, noun: Phrase, trigger: Trigger) -> bool:
    """Tell whether clashes and violence are those of people among each other or with the police, and not of soldiers.

    Args:
        passage: the sentence.
        noun: the noun phrase of the unrest.
        trigger: what its word calls for.
    """
    if trigger.word == "violence":
        return _is_outbreak(passage, noun)
    return trigger.word != "clash" or _is_civil_clash(passage, noun)


def _is_civil_clash(passage: Passage, noun: Phrase) -> bool:
    if is_between_groups(passage, noun):
        return True
    of = governed_by(passage, noun, "of")
    if not _OF_FORCES.isdisjoint(passage.lower[noun.first : noun.head]) or (of is not None and not passage.is_date(of) and of.first == noun.after + 1):
        return False  # "a clash of colours"
    between = governed_by(passage, noun, "between", "with")
    if between is None:
        return fought_in_context(passage) is None
    parties = passage.phrases.coordinated(between)
    return any(is_crowd(passage, one) or "police" in passage.lower[one.first : one.after] for one in parties)


_OF_FORCES = frozenset(("border", "cross-border", "armed", "military"))


def _is_outbreak(passage: Passage, noun: Phrase) -> bool:
    """Whether violence is that of groups, and broke out; that of soldiers and of homes has other words before it, or none."""
    verb = verb_of(passage, noun)
    broke_out = verb is not None and verb.lemma in _BREAKING_OUT and verb.first > noun.first and not (verb.negated or verb.modal)
    return broke_out and is_between_groups(passage, noun)

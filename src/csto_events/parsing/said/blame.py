"""Blame: who is said to have done a deed that is named by a noun, and in whose words."""

from typing import NamedTuple

from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import is_armed, is_power
from csto_events.parsing.candidate import Source
from csto_events.parsing.parties import doer, governed_by, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import source

_TO_WHOM = {"blame": ("on",), "pin": ("on",), "attribute": ("to",)}
"""Verbs of blaming, and what stands before who is blamed."""
_BLAMING = frozenset("blame blamed blames blaming pinned pin attribute attributed attributes attributing".split())


class Blame(NamedTuple):
    """Who is blamed for a deed, by which verb."""

    culprit: Phrase
    verb: Phrase


def blame_for(passage: Passage, noun: Phrase) -> Blame | None:
    """Find who is blamed for a deed: "blamed the attack on Russia", "blamed the ELN for the bombing", "an attack blamed on the ADF".

    Args:
        passage: the sentence.
        noun: the noun phrase of the deed.

    Returns:
        Who is blamed, whoever that is, and the verb.
    """
    if _BLAMING.isdisjoint(passage.sentence.vocabulary):
        return None
    found = _blamed_on(passage, noun) or _blamed_for(passage, noun)
    is_said = found is not None and found.verb.form != "infinitive" and not (found.verb.negated or found.verb.modal)
    return found if is_said else None


def culprit_of(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give who is blamed for a deed, where that is a state, an organisation or somebody armed."""
    blame = blame_for(passage, noun)
    if blame is None or not (is_power(passage, blame.culprit) or is_armed(passage, blame.culprit) or _is_of_group(passage, blame.culprit)):
        return None
    return blame.culprit


def _is_of_group(passage: Passage, culprit: Phrase) -> bool:
    """Whether a known armed group is named in whose part somebody is: "the 33rd front of the FARC dissidents"."""
    near = passage.names.within(culprit.first, passage.phrases.with_prepositions(culprit))
    return any(one.entity is not None and passage.names.is_armed_group(one.entity) for one in near)


def voice_of_blame(passage: Passage, noun: Phrase) -> Source | None:
    """Give who blames somebody for a deed; None where the blame has no voice: "the attack was blamed on rebels"."""
    blame = blame_for(passage, noun) if culprit_of(passage, noun) is not None else None
    who = doer(passage, blame.verb) if blame is not None and not blame.verb.passive else None
    if blame is None or who is None or who is noun or who.first > blame.verb.first:
        return None
    return source(passage, who, who.after, (blame.verb.first, blame.verb.after))


def culprits_place(passage: Passage, noun: Phrase) -> tuple[tuple[int, int], ...]:
    """Give the words of who is blamed, whose country is not where it was: "blamed the attack on Russia", "on rebels from Niger"."""
    blame = blame_for(passage, noun)
    return () if blame is None else ((blame.culprit.first, passage.phrases.with_prepositions(blame.culprit, ("of", "from"))),)


def _blamed_on(passage: Passage, noun: Phrase) -> Blame | None:
    before, behind = passage.phrases.previous(noun), passage.phrases.next(noun, "R,")
    for verb in (before, verb_of(passage, noun), behind):
        if verb is None or verb.lemma not in _TO_WHOM:
            continue
        culprit = governed_by(passage, noun if verb is before else verb, *_TO_WHOM[verb.lemma])
        return Blame(culprit, verb) if culprit is not None else None
    return None


def _blamed_for(passage: Passage, noun: Phrase) -> Blame | None:
    joint = passage.phrases.previous(noun)
    before = passage.phrases.previous(joint) if joint is not None and passage.phrases.word(joint) == "for" else None
    if before is None:
        return None
    verb = passage.phrases.previous(before) if before.kind == "noun" else before
    if verb is None or verb.lemma != "blame":
        return None
    culprit = before if before is not verb else passage.phrases.subject(verb) if verb.passive else None
    return Blame(culprit, verb) if culprit is not None else None

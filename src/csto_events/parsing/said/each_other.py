"""Each other: two who say the same of one another, each of whom says it: "Armenia and Azerbaijan accused each other of shelling villages"."""

import attrs

from csto_events.parsing.candidate import Candidate, Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.coreference import Names

_MUTUAL = frozenset(("accuse", "blame"))
"""Verbs that say of one another what two say, where "each other" or "the other" is their object."""
_TRADING = frozenset(("trade", "exchange"))
"""Verbs by which two say of one another what their object names: "traded accusations"."""


def sides(names: Names, told: Candidate) -> list[Source]:
    """Give the voices of a statement in which two blame one another, where both have a name.

    Args:
        names: who is meant in the text.
        told: the statement.

    Returns:
        One for each of the two; nothing where they do not speak of one another, or one of them is not named.
    """
    verb, voice = told.verb, told.source
    if verb is None or voice is None or voice.span is None or voice.entity is not None or verb.kind != "verb" or verb.passive:
        return []
    passage = Passage(told.sentence, names)
    if not (verb.lemma in _TRADING or (verb.lemma in _MUTUAL and _is_of_other(passage.lower[verb.after : verb.after + 3]))):
        return []
    subjects = passage.phrases.subjects(verb)
    named = [(one, passage.actor(one)) for one in subjects]
    if len(named) != 2 or any(entity is None for _, entity in named):
        return []
    return [attrs.evolve(voice, entity=entity, span=(one.first, one.after)) for one, entity in named]


def _is_of_other(behind: list[str]) -> bool:
    """Whether words behind a verb say that each of two is meant by the other one: "each other", "the other of", and not "the other members"."""
    return behind[:2] in (["each", "other"], ["one", "another"]) or behind in (["the", "other", "of"], ["the", "other", "for"])

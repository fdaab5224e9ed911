"""Rulers: states for which those act who rule them: "the juntas of Niger and Mali announced they were leaving"."""

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import governed_by, joined
from csto_events.parsing.passage import Passage

_RULERS = frozenset(("administration", "authority", "government", "junta", "leader", "president", "regime", "ruler"))


def ruled_by(passage: Passage, subjects: list[Phrase]) -> list[Phrase]:
    """For "the military juntas of Niger, Mali and Chad" give Niger, Mali and Chad; other subjects as they are.

    Args:
        passage: the sentence.
        subjects: the noun phrases that a verb has for its subjects.
    """
    if len(subjects) != 1:
        return subjects
    head = passage.lower[subjects[0].head]
    first = governed_by(passage, subjects[0], "of") if lexicon().nouns.get(head, head) in _RULERS else None
    return joined(passage, first) if first is not None else subjects

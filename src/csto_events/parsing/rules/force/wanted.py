"""Deeds that somebody only wants: a war that is vowed, an attack that is threatened or will be launched."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.asserted.status import governor
from csto_events.parsing.passage import Passage

CARRYING = frozenset(("carry", "launch", "mount", "stage", "conduct"))
"""Verbs whose subject does what their object names."""
CARRYING_WAR = CARRYING | {"fight", "wage"}
_WANTING = frozenset("aim hope intend plan pledge prepare promise propose swear threaten vow want wish".split())
_DOING = CARRYING_WAR | {"begin", "start", "unleash"}


def is_only_wanted(passage: Passage, noun: Phrase, verb: Phrase | None) -> bool:
    """Tell whether a deed was not done yet, if ever: "vowed to fight a war", "will launch an assault", "has not launched an attack".

    Args:
        passage: the sentence.
        noun: the noun of the deed.
        verb: the verb that stands with it.
    """
    if verb is None or verb.passive or verb.lemma not in _DOING or verb.first > noun.first:
        return False
    above = governor(passage.sentence, verb) if verb.form == "infinitive" and not verb.perfect else None
    is_wished = above is not None and above.kind == "verb" and above.lemma in _WANTING
    return is_wished or (verb.form == "finite" and (verb.negated or verb.tense == "future" or verb.modal in _AHEAD))


_AHEAD = frozenset(("will", "would", "could", "may", "might", "can"))

"""Gone through: what happens in a country that "has seen" it, and is nothing that it says: "Kyrgyzstan has seen three presidents toppled"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.mentions import is_person

_SEEING = frozenset(("see", "witness"))
_PERSONAL = frozenset(("i", "we", "you", "he", "she", "they", "who"))


def goes_through(passage: Passage, subject: Phrase | None, verb: Phrase, content: tuple[int, int]) -> bool:
    """Tell whether something has happened in a country or to a body, which has not seen it as anybody sees: no clause, and nothing called something.

    Args:
        passage: the sentence.
        subject: who is said to have seen it.
        verb: the verb of seeing.
        content: what has been seen.
    """
    if subject is None or verb.lemma not in _SEEING or not (verb.perfect or verb.tense == "past"):
        return False
    if passage.lower[subject.first] in _PERSONAL or passage.is_people(subject) or is_person(passage.actor(subject)):
        return False
    seen = passage.lower[content[0] : content[1]]
    return seen[:1] not in (["that"], ["no"]) and "as" not in seen

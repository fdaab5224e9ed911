"""Among the dead: people who died where others lie, and are not treated or held there: "five children were among the dead at the hospital"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_DEAD = frozenset(("bodies", "casualties", "dead", "deaths", "deceased", "executed", "fatalities", "killed", "murdered", "slain", "victims"))


def are_among_dead(passage: Passage, preposition: Phrase) -> bool:
    """Tell whether those whom a preposition places somewhere are told to be among the dead: "among those killed in prison".

    Args:
        passage: the sentence.
        preposition: the word before the hospital or prison.
    """
    if "among" not in passage.sentence.vocabulary:
        return False
    dead = passage.phrases.previous(preposition, "")
    among = passage.phrases.previous(dead, "") if dead is not None and dead.kind == "noun" else None
    return dead is not None and among is not None and passage.phrases.word(among) == "among" and not _DEAD.isdisjoint(passage.lower[dead.first : dead.after])

"""Standings told in commas behind the names of states: "Mali and Burkina Faso, both suspended from ECOWAS, sent a letter"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.terms import Named, apposed_states

_SUSPENDING = frozenset(("suspended",))
_ALL = frozenset(("both", "all", "each", "now", "currently", "already", "still"))
_AWAY = frozenset(("from", "by"))


def suspended_asides(passage: Passage) -> list[tuple[int, Phrase, list[Named]]]:
    """Give where a participle in commas says that states are suspended, the preposition behind it, and the states that stand before it.

    Args:
        passage: the sentence.
    """
    found: list[tuple[int, Phrase, list[Named]]] = []
    for at in () if "suspended" not in passage.sentence.vocabulary else passage.positions(_SUSPENDING):
        first = at
        while first > passage.sentence.first and passage.lower[first - 1] in _ALL:
            first -= 1
        mark, joint = _opening(passage, first), passage.phrases.at(at + 1)
        states = apposed_states(passage, mark) if mark is not None and passage.phrases.word(joint) in _AWAY else []
        if states:
            found.append((at, joint, states))
    return found


def _opening(passage: Passage, first: int) -> Phrase | None:
    """The comma that opens an aside, over another participle in it: ", both ruled by soldiers and both suspended from ECOWAS,"."""
    letters, base = passage.sentence.letters, passage.sentence.first
    if first < base + len(("Mali", ",")):
        return None
    at = first - 1
    if passage.lower[at] == "and":
        joint, at = at, base + letters.rfind(",", 0, at - base)
        if at > base and _is_ruled_by(passage, at + 1, joint):
            mark = passage.phrases.at(at)
            return mark if mark.kind == "," else None
        is_row = at > base and passage.lower[at + 1] in _ALL and letters[at + 2 - base] == "E" and not set("VXZW") & set(letters[at + 1 - base : first - base])
        if not is_row:
            return None
    mark = passage.phrases.at(at)
    return mark if mark.kind == "," else None


def _is_ruled_by(passage: Passage, first: int, joint: int) -> bool:
    """Whether a stretch is a participle with its agent: "both run by juntas", "ruled by a junta"."""
    letters, base = passage.sentence.letters, passage.sentence.first
    first += passage.lower[first] in _ALL
    if any(first < date.first < joint for date in passage.sentence.dates):
        return False
    is_participle = passage.lower[first] == "run" or letters[first - base] == "E"
    return is_participle and passage.lower[first + 1] == "by" and first + 2 < joint and not set("VXZWE;") & set(letters[first + 1 - base : joint - base])

"""Suppositions without "if", whose verb stands before its subject: "warned that, should Azerbaijan attack again, hundreds might die"."""

from collections.abc import Sequence

INVERTED = frozenset(("had", "should", "were"))
"""Verbs that stand before the subject of such a clause."""
_OPENERS = frozenset((",", ":", ";", "-", "–", "—", "that", "but", "and"))
"""What stands before a clause that opens within a sentence."""
_ASKING = frozenset("how nor neither only so what when where whether which who whom whose why".split())
"""Words behind which a subject follows its verb in a question, or after a negation: "nor should Armenia attack"."""
_FARTHEST_INFINITIVE = 6
GENERAL = frozenset(("when", "whenever"))
"""What begins a clause of what holds at any time: "When a government calls for help, the bloc rarely answers"."""
_ANY = frozenset(("a", "an", "any", "each", "every"))


def inverted(words: Sequence[str], letters: str) -> list[int]:
    """Give where a supposition opens within a sentence by "should" or "were" before its subject.

    Args:
        words: the words of the sentence in lower case.
        letters: their word classes.

    Returns:
        The positions of "should" in "hundreds might die should war break out", of "were" in "that, were Russia to attack, thousands would die";
        not of those in "Kenya should send", "nor should Kenya send", "among the dead were two men".

    Example:
        >>> inverted("men might die should they attack .".split(), "NZBZOB.")
        [3]
    """
    return [at for at, word in enumerate(words[:-2]) if word in INVERTED and at and _opens(words, letters, at)]


def _opens(words: Sequence[str], letters: str, at: int) -> bool:
    opens = words[at - 1] in _OPENERS
    if words[at] == "had" and not (_opens_behind(words, at) and letters[at] == "X" and not _SUPPOSED.isdisjoint(words)):
        return False
    is_subject = letters[at + 1] in "POD" or (letters[at + 1] == "N" and (opens or letters[at + 2] in "BX"))
    if not is_subject or words[at - 1] in _ASKING:
        return False
    if words[at] == "had":
        return "E" in letters[at + 2 : at + 2 + _FARTHEST_INFINITIVE]
    if words[at] == "should":
        return opens or letters[at - 1] not in "PO" or letters[at + 1] in "DO"
    behind = letters[at + 2 : at + 2 + _FARTHEST_INFINITIVE]
    return opens and "T" in behind and "," not in behind[: behind.find("T")]


def _opens_behind(words: Sequence[str], at: int) -> bool:
    """Whether "had" stands where a main clause cannot go on: behind a colon or semicolon, or "that" and a comma."""
    return words[at - 1] in (":", ";") or list(words[at - 2 : at]) == ["that", ","]


_SUPPOSED = frozenset(("could", "might", "would"))


def general(words: Sequence[str], letters: str) -> int | None:
    """Give where a sentence opens with what holds at any time, of somebody in general and in the present.

    Args:
        words: the words of the sentence in lower case.
        letters: their word classes.

    Example:
        >>> general("when a state calls for help they come .".split(), "SDNVINOV."), general("when a bomb went off they ran .".split(), "SDNVROV.")
        (0, None)
    """
    first = int(letters[0] == "Q")
    if len(words) <= first + 1 or words[first] not in GENERAL or not (words[first + 1] in _ANY or words[first] == "whenever"):
        return None
    verb = next((at for at in range(first + 1, len(letters)) if letters[at] in "VXZE,"), len(letters))
    is_present = verb < len(letters) and letters[verb] in "VX" and words[verb].endswith("s") and words[verb] != "was"
    return first if is_present else None

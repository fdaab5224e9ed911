"""Suppositions without "if", whose verb stands before its subject: "warned that, should Azerbaijan attack again, hundreds might die"."""

from collections.abc import Sequence

INVERTED = frozenset(("should", "were"))
"""Verbs that stand before the subject of such a clause."""
_OPENERS = frozenset((",", ":", ";", "-", "–", "—", "that", "but", "and"))
"""What stands before a clause that opens within a sentence."""
_ASKING = frozenset("how nor neither only so what when where whether which who whom whose why".split())
"""Words behind which a subject follows its verb in a question, or after a negation: "nor should Armenia attack"."""
_FARTHEST_INFINITIVE = 6


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
    is_subject = letters[at + 1] in "POD" or (letters[at + 1] == "N" and (opens or letters[at + 2] in "BX"))
    if not is_subject or words[at - 1] in _ASKING:
        return False
    if words[at] == "should":
        return opens or letters[at - 1] not in "PO" or letters[at + 1] in "DO"
    behind = letters[at + 2 : at + 2 + _FARTHEST_INFINITIVE]
    return opens and "T" in behind and "," not in behind[: behind.find("T")]

"""What "that" points at: a noun behind it, and no clause that it joins: "were held that year", "That decision was wrong"."""

from csto_events.language import lexicon as lex
from csto_events.language.line import Line


def points(line: Line, at: int) -> bool:
    """Tell whether "that" points at the noun behind it, and joins no clause: "were held that year", and not "said that year would be hard".

    Args:
        line: the words of a sentence.
        at: the place of "that", which is not the last word.
    """
    if not at and _begins_sentence(line):
        return True
    if line.lower[at + 2 : at + 3] == ["as"] and line.tags_at(at + 1) & lex.NOUN:
        return True  # "dismissed that claim as untrue"
    if line.lower[at + 1] in _TOLD:
        return not line.lower[at + 2 : at + 3] or line.lower[at + 2] in _ENDING  # "withdrew that figure, and the minister left"
    if line.lower[at + 1] not in _TIMES:
        return False
    following = line.tags_at(at + 2) if at + 2 < len(line.lower) else 0
    return not following & (lex.AUXILIARY | lex.MODAL | lex.PAST | lex.PRESENT)


def _begins_sentence(line: Line) -> bool:
    """Whether a sentence begins with "that", one noun and its verb, behind which no other clause goes on: "That decision was wrong, he said"."""
    noun = line.tags_at(1)
    if not noun & lex.NOUN or noun & lex.PLURAL or len(line.lower) < _SHORTEST or line.printed[1][0].isupper():
        return False
    return line.lower[2] == "," or bool(line.tags_at(2) & (lex.AUXILIARY | lex.MODAL | lex.PAST))


_SHORTEST = 4
_TOLD = frozenset("assessment claim count estimate figure number report statement tally toll".split())
_ENDING = frozenset((",", ".", ";", "and", "but", "later", "on"))
"""What stands behind a noun that ends its phrase."""
_TIMES = frozenset("year month week weekend day evening night morning afternoon summer winter spring autumn decade".split())

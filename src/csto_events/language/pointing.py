"""What "that" points at: a noun behind it, and no clause that it joins: "were held that year", "That decision was wrong"."""

from csto_events.language import lexicon as lex
from csto_events.language.line import Line


def letter_of_that(line: Line, at: int) -> str:
    """Decide the word class of "that": determiner, pronoun, subordinator or relative.

    Args:
        line: the words of a sentence.
        at: its place.
    """
    if at + 1 >= len(line.lower):
        return "O"
    if _points(line, at):
        return "D"
    before, following = line.letters[at - 1] if at else "", line.tags_at(at + 1)
    if before == "I" and _is_particle(line, at - 1):
        return "S"
    if before == "I":
        return "D" if not following or following & lex.NOUN else "O"
    if before and before in "NPM":
        return "W" if following & lex.AUXILIARY and line.lower[at - 1] in lex.lexicon().person_nouns else "S"
    return "O" if following & (lex.AUXILIARY | lex.MODAL | lex.PRESENT) and not following & lex.NOUN else "S"


def _is_particle(line: Line, at: int) -> bool:
    """Whether a preposition belongs to the verb of saying before it: "pointed out that", "cried out that"."""
    known = lex.lexicon()
    cues = known.verb_phrases.get(known.verbs.get(line.lower[at - 1], ""), ()) if at else ()
    return any(cue.words[1:] == (line.lower[at],) and "that" in cue.frames for cue in cues)


def _points(line: Line, at: int) -> bool:
    """Whether "that" points at the noun behind it, and joins no clause: "were held that year", and not "said that year would be hard"."""
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

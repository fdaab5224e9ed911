"""Deeds named: forms in -ing behind a verb of telling that are nouns: "reported shelling of the village", "condemned fighting near Gao"."""

from csto_events.language.lexicon import PLURAL, lexicon
from csto_events.language.line import Line, is_told_of, predicate_follows

_DEEDS = frozenset(("bombing", "burning", "fighting", "looting", "rioting", "shelling", "shooting"))
_TELLING = frozenset("allege cite claim condemn confirm deny describe deplore mention report".split())
_BEHIND = frozenset((",", ".", "along", "around", "at", "between", "by", "from", "in", "inside", "near", "of", "on", "outside"))
"""What stands behind a noun, and not before the object of a verb: "denied shelling the village"."""


def names_deed(line: Line, at: int) -> bool:
    """Tell whether a form in -ing names what was done, and is no verb.

    Args:
        line: the sentence, whose words before the position have their letters.
        at: the position of the form.
    """
    if line.lower[at] not in _DEEDS or at + 1 >= len(line.lower):
        return False
    if is_told_of(line, at):
        return True  # "two days of fighting that left 200 servicemen dead"
    known, letter, before = lexicon(), line.letters[at - 1] if at else "", line.lower[at - 1]
    if letter in ("N", "P"):  # "Border fighting kills almost 100", and not "The men fighting killed 100"
        return not line.tags_at(at - 1) & PLURAL and before not in known.person_nouns and predicate_follows(line, at + 1)
    return letter in tuple("VEBG") and line.lower[at + 1] in _BEHIND and known.verbs.get(before) in _TELLING

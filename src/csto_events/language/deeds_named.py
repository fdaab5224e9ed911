"""Deeds named: forms in -ing behind a verb of telling that are nouns: "reported shelling of the village", "condemned fighting near Gao"."""

from csto_events.language.lexicon import lexicon
from csto_events.language.line import Line, predicate_follows

_DEEDS = frozenset(("bombing", "burning", "fighting", "looting", "rioting", "shelling", "shooting"))
_FIGHTS = frozenset((("border", "fighting"), ("border", "shelling"), ("street", "fighting"), ("factional", "fighting")))
"""What is fought and where, in two words: "Border fighting kills almost 100"."""
_COSTING = (["claimed"], ["displaced"], ["killed"], ["left"])
"""Verbs of what fighting did: "two days of fighting that left 200 servicemen dead"."""
_TELLING = frozenset("allege cite claim condemn confirm deny describe deplore mention report".split())
_BEHIND = frozenset((",", ".", "along", "around", "at", "between", "by", "from", "in", "inside", "near", "of", "on", "outside"))
"""What stands behind a noun, and not before the object of a verb: "denied shelling the village"."""


def names_deed(line: Line, at: int) -> bool:
    """Tell whether a form in -ing names what was done, and is no verb.

    Args:
        line: the sentence, whose words before the position have their letters.
        at: the position of the form.
    """
    if line.lower[at : at + 2] == ["fighting", "that"] and line.lower[at + 2 : at + 3] in _COSTING:
        return True
    if tuple(line.lower[max(0, at - 1) : at + 1]) in _FIGHTS and predicate_follows(line, at + 1):
        return True
    if line.lower[at] not in _DEEDS or not at or line.letters[at - 1] not in tuple("VEBG") or line.lower[at + 1 : at + 2] == []:
        return False
    return line.lower[at + 1] in _BEHIND and lexicon().verbs.get(line.lower[at - 1]) in _TELLING

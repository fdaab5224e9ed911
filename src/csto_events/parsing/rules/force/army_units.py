"""Units of armies: whose they are who attack: "Units of the Azerbaijani armed forces shelled the town"."""

from csto_events.language.phrases import Phrase
from csto_events.model import Party
from csto_events.model.checks import made
from csto_events.parsing.parties import behind_of
from csto_events.parsing.passage import Passage

_UNITS = frozenset("detachments elements members servicemen soldiers subdivision subdivisions troops unit units".split())
_ARMIES = frozenset(("army", "forces", "military"))


def of_army(passage: Passage, noun: Phrase | None) -> Party | None:
    """Give units with the army or armed forces of a state that they are of; None of all others.

    Args:
        passage: the sentence.
        noun: the noun phrase of the units, as "units" of "units of the armed forces of Azerbaijan".
    """
    army = behind_of(passage, noun) if noun is not None and passage.lower[noun.head] in _UNITS else None
    if noun is None or army is None or army.kind != "noun" or passage.lower[army.head] not in _ARMIES:
        return None
    entity = passage.actor(army)
    if entity is None or not entity.startswith(("body:", "state:")):
        return None
    first = noun.first + (passage.lower[noun.first] in ("the", "a"))
    return made(Party, entity, passage.text(first, passage.phrases.with_prepositions(army, ("of",))))

"""Offices of bodies: what "the commission's president" and "the assembly's speaker" are of: no state, but the body named before."""

from csto_events.language.phrases import new_phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.institutions import institutions
from csto_events.parsing.who.mentions import Mention
from csto_events.parsing.who.names import DESCRIPTIONS

_GENITIVES = frozenset(("'s", "’s", "'"))
_OTHERS = frozenset(("association", "bank", "bloc", "chamber", "club", "company", "group", "party", "union"))


def body_before(passage: Passage, title: Mention) -> tuple[str | None] | None:
    """Give the body of "the commission's president" as the text has named it, in a tuple of one; None where no such body stands before the title.

    Args:
        passage: the sentence.
        title: the title.
    """
    if title.of is not None:
        return None
    if title.owner is not None:
        return (None,) if title.owner.kind == "description" and DESCRIPTIONS.get(title.owner.name or "", "state") != "state" else None
    at = title.first - 2
    if at < passage.sentence.first or passage.lower[at + 1] not in _GENITIVES or not (passage.lower[at] in institutions() or passage.lower[at] in _OTHERS):
        return None
    held = passage.names.at(at)
    first = held.first if held is not None else at - (at > passage.sentence.first and passage.lower[at - 1] == "the")
    owner = passage.names.entity_of(passage.sentence, new_phrase("noun", first, at + 1, passage.phrases.at(at).position))
    return (owner if owner is not None and owner.startswith(("org:", "body:")) else None,)

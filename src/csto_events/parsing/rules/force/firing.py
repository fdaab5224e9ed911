"""Firing: who uses arms to attack with them, and whether those are guns or the heavier ones that shell."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import MEANS
from csto_events.parsing.passage import Passage

FIRING = frozenset(("fire", "lob"))
"""Verbs whose object is what is fired, and whose target stands behind "on" or "at"."""
_HEAVY = frozenset(
    (
        "artillery battery cannon cannons gunboat gunboats gunship gunships howitzer howitzers mortar mortars rocket rockets shell shells "
        "tank tanks warship warships"
    ).split()
)
"""What shells are fired from."""


def use_of_arms(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give the verb of using arms of which an attack is the purpose: the "used" of "used mortars to shell a village".

    Args:
        passage: the sentence.
        verb: a verb of attacking.
    """
    arms = passage.phrases.previous(verb) if verb.form == "infinitive" and not verb.passive else None
    if arms is None or arms.kind != "noun" or MEANS.isdisjoint(passage.lower[arms.first : arms.after]):
        return None
    using = passage.phrases.previous(arms)
    return using if using is not None and using.kind == "verb" and using.lemma in ("use", "employ") and not using.passive else None


def fires_first(passage: Passage, verb: Phrase) -> bool:
    """Tell whether a verb says only who was the first to fire: "accused the guards of firing first", and not "fired first on a bus"."""
    return passage.lower[verb.after] == "first" and passage.lower[verb.after + 1] not in ("at", "on")


def kind_of_fire(passage: Passage, verb: Phrase, actor: Phrase | None) -> str:
    """Give what it is to fire on somebody: shelling by artillery or with shells, else an attack; nothing for verbs that say it themselves.

    Args:
        passage: the sentence.
        verb: a verb of attacking.
        actor: who attacks.
    """
    if verb.lemma not in FIRING:
        return ""
    fired = passage.phrases.object(verb)
    behind = passage.lower[verb.after : min(verb.after + _FARTHEST_MEANS, passage.sentence.after)]
    words = {*(passage.lower[actor.first : actor.after] if actor is not None else ()), *(passage.lower[fired.first : fired.after] if fired is not None else ())}
    means = behind[behind.index("with") :] if "with" in behind else []
    return "attack" if _HEAVY.isdisjoint(words) and _HEAVY.isdisjoint(means) else "shelling"


_FARTHEST_MEANS = 8
"""Tokens behind a verb in which its means stand: "fired on the village with mortars"."""

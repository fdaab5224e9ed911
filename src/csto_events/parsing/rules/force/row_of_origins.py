"""Rows of origins: the states that a sentence names behind its move: "2,500 troops were deployed to Kazakhstan, from Russia, Belarus and Armenia"."""

from csto_events.parsing.parties import joined
from csto_events.parsing.passage import Passage
from csto_events.parsing.troops import Move

_ARRIVING = frozenset(("arrive", "come"))


def come_from(passage: Passage, move: Move) -> tuple[str, ...]:
    """Give the states from which troops come that the sentence tells behind a comma, or right behind "arrived".

    Args:
        passage: the sentence.
        move: what it says of troops.

    Returns:
        The ids of several states; nothing where troops leave, where one state alone is named or somebody else does something before.
    """
    verb, phrases = move.verb, passage.phrases
    if verb is None or "from" not in passage.sentence.vocabulary or move.trigger.kind == "leaving" or move.trigger.value in ("withdrawn", "withdrawing"):
        return ()
    for at in range(verb.position + 1, len(phrases) - 1):
        one, before = phrases[at], phrases[at - 1]
        if one.kind == "verb":
            return ()
        is_apart = before.kind == "," or (before is verb and verb.lemma in _ARRIVING)
        if one.kind == "I" and phrases.word(one) == "from" and is_apart and phrases[at + 1].kind == "noun":
            named = [passage.names.entity_of(passage.sentence, state) for state in joined(passage, phrases[at + 1])]
            states = tuple(dict.fromkeys(state for state in named if state is not None and state.startswith("state:")))
            return states if len(states) > 1 and len(states) == len(named) else ()
    return ()

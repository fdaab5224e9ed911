"""Rows of states by whom troops are given: "contingents of the Republic of Armenia, the Kyrgyz Republic and Russia", "Russia: 60 observers"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.troops import OF_STATES, owner_of_army

_BETWEEN = frozenset((",", "and", "the"))


def row_of_states(passage: Passage, troops: Phrase) -> tuple[str, ...]:
    """Give the states of a row right behind the "of" or "from" of troops.

    Args:
        passage: the sentence.
        troops: the noun phrase of the troops.

    Returns:
        Their ids in the order of the text; nothing where no state stands there.
    """
    return _row(passage, troops)[0]


def end_of_row(passage: Passage, troops: Phrase) -> int:
    """Give the token behind the row of states of some troops, or behind these where there is none.

    Args:
        passage: the sentence.
        troops: the noun phrase of the troops.
    """
    return _row(passage, troops)[1]


def _row(passage: Passage, troops: Phrase) -> tuple[tuple[str, ...], int]:
    """The states of a row, and the token behind the last one."""
    preposition = passage.phrases.next(troops, "") if passage.lower[troops.head] in OF_STATES else None
    if preposition is None or preposition.kind != "I" or passage.lower[preposition.first] not in ("of", "from"):
        return (), troops.after
    found: dict[str, None] = {}
    army = passage.phrases.next(preposition)
    owner = owner_of_army(passage, army) if army is not None and army.kind == "noun" else None
    at, end = owner.first if owner is not None else preposition.after, troops.after
    while at < passage.sentence.after:
        if passage.lower[at] in _BETWEEN:
            at += 1
            continue
        mention = passage.names.at(at)
        if mention is None or mention.entity is None or mention.kind != "state" or mention.adjective or passage.lower[mention.after] == "'s":
            break
        found[mention.entity] = None
        at = end = mention.after
    return tuple(found), end


def state_of_item(passage: Passage, troops: Phrase) -> str | None:
    """Give the state with which an item of a list begins that says no more than whom it sends: "Russia: 60 observers, to be based in Jermuk".

    Args:
        passage: the sentence.
        troops: the noun phrase of the troops.
    """
    if ":" not in passage.sentence.letters:
        return None
    phrases = passage.phrases
    verb = phrases.previous(troops, "")
    is_sent = verb is not None and verb.kind == "verb" and verb.lemma in _SENDING and phrases.subject(verb) is None
    colon = phrases.previous(verb if is_sent and verb is not None else troops, "")
    named = phrases.previous(colon, "") if colon is not None and colon.kind == ":" else None
    if colon is None or named is None or named.kind != "noun" or any(passage.lower[one.first].isalnum() for one in phrases[: named.position]):
        return None
    if any(one.form == "finite" for one in phrases.verbs() if not (is_sent and one is verb)):
        return None  # "Mali: 500 troops will leave"
    state = passage.names.at(named.first)
    is_alone = state is not None and state.kind == "state" and not state.adjective and (state.first, state.after) == (named.first, named.after)
    others = (passage.state_at(one.entity) for one in passage.names.within(colon.after, passage.sentence.after) if one.entity is not None)
    return state.entity if state is not None and is_alone and state.entity not in set(others) else None


_SENDING = frozenset(("contribute", "deploy", "provide", "send"))

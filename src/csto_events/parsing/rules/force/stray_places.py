"""Stray places: those that a sentence names and to which its troops do not move: where it is decided, where they come from, where others go."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.asserted.circumstances import is_where_it_is_decided
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.moves import VERBS, move_of
from csto_events.parsing.triggers import triggers
from csto_events.parsing.troops import Move, is_troops
from csto_events.parsing.who.mentions import Mention

_FRONTED = frozenset(("after", "amid", "before", "despite", "following", "since", "until", "with"))
LONGEST_OPENING = 4
"""Tokens before a place with which a sentence opens, or before the last one of a row: "In Syria and Libya"."""


def elsewhere(passage: Passage, move: Move, host: str | None) -> tuple[tuple[int, int], ...]:
    """Give the tokens of the places that are not where troops move.

    Args:
        passage: the sentence.
        move: what it says of troops.
        host: the state to which, in which or from which they move.
    """
    named = [one for one in passage.mentions() if one.entity is not None and not one.adjective and one.entity.startswith(("state:", "place:"))]
    end = end_of_opening(passage, move) if named else 0
    strays = (
        one
        for one in named
        if one.first >= end
        or is_of_decider(passage, one, move)
        or _is_origin(passage, one, move)
        or _is_of_other(passage, one, move, host)
        or (host is None and _is_of_move_before(passage, one, move))
    )
    return tuple((one.first, one.after) for one in strays)


def end_of_opening(passage: Passage, move: Move) -> int:
    """Where the words end with which a sentence opens and which alone speak of a move: "After the withdrawal of NATO troops, Russia sent"; else its end."""
    opening = passage.phrases.previous(passage.phrases.at(move.at), "RD")
    is_fronted = opening is not None and opening.first - passage.sentence.first <= 1 and passage.phrases.word(opening) in _FRONTED
    if move.trigger.kind != "noun" or not is_fronted or (move.verb is not None and move.verb.first > move.at):
        return passage.sentence.after
    comma = passage.sentence.letters.find(",", move.at - passage.sentence.first)
    return passage.sentence.first + comma if comma >= 0 else passage.sentence.after


def is_of_decider(passage: Passage, place: Mention, move: Move) -> bool:
    """Tell whether a place is where those are who decide of troops: "the Senate in Abuja declined to send", and not "the force in Gao is to leave"."""
    told = move.verb.first if move.verb is not None and move.trigger.kind != "noun" else move.at
    if place.first > told or (move.trigger.kind != "noun" and (move.verb is None or move.verb.form == "finite")):
        return False
    if move.trigger.kind != "noun" and move.verb is not None and is_where_it_is_decided(passage.sentence, move.verb, place.first):
        return True
    above = next((one for one in passage.phrases.verbs() if one.form == "finite" and one.first > place.first), None)
    subject = passage.phrases.subject(above) if above is not None and above.first < told else None
    if subject is None or not subject.after <= place.first or is_troops(passage, subject) or subject is move.troops:
        return False
    return passage.phrases.with_prepositions(subject, ("in", "at", "of", "for")) >= place.after


def _is_origin(passage: Passage, place: Mention, move: Move) -> bool:
    """Whether troops that are sent come from a place: "sent 200 troops from Warsaw"; those that leave are from where they are."""
    if move.trigger.kind in ("leaving", "changing") or move.trigger.value in ("withdrawn", "withdrawing") or "from" not in passage.sentence.vocabulary:
        return False
    before = passage.phrases.previous(passage.phrases.at(place.first), "RD")
    while before is not None and before.kind in ",C" and (earlier := passage.phrases.previous(before, "")) is not None:  # "from Chad and Niger"
        if earlier.kind != "noun" or passage.entity_in(earlier, "state") is None:
            break
        before = passage.phrases.previous(earlier, "RD")
    return before is not None and before.first > move.troops.first and passage.phrases.word(before) == "from" and not _is_of_base(passage, before)


def _is_of_base(passage: Passage, preposition: Phrase) -> bool:
    """Whether "from" is that of where somebody works: "operate from Gao"."""
    verb = passage.phrases.previous(preposition)
    return verb is not None and verb.kind == "verb" and verb.lemma == "operate"


def _is_of_other(passage: Passage, place: Mention, move: Move, host: str | None) -> bool:
    """Whether a place in another state is of another deed: "will hold the summit in Kazan and send observers to Baku"."""
    state = passage.state_at(place.entity)
    if host is None or state in (None, host):
        return False
    if place.first < move.at:
        return place.first - passage.sentence.first > LONGEST_OPENING or passage.sentence.letters[0] != "I"
    return any(move.at < one.first < place.first and one is not move.verb for one in passage.phrases.verbs())


def _is_of_move_before(passage: Passage, place: Mention, move: Move) -> bool:
    """Whether a place is where others go of whom the clause before tells: "Kenya will send men to Freetown, and India has offered two battalions"."""
    if move.verb is None or place.first > move.verb.first:
        return False
    if not any(place.after <= start < move.verb.first for start in passage.phrases.joined_clauses(with_subject=True)):
        return False
    table = triggers("force", VERBS)
    return any(one.first < place.first and one.lemma in table and move_of(passage, one) is not None for one in passage.phrases.verbs())

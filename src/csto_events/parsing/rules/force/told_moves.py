"""Told moves: what a move of troops comes to as a record: who goes where and how far it has come, and whether that is told at all."""

from collections.abc import Iterator

import attrs

from csto_events.language.phrases import Phrase
from csto_events.model import Contingent, Party, Quantity, Status
from csto_events.parsing.candidate import Candidate, Passed, Value
from csto_events.parsing.gapping import spread_hosts
from csto_events.parsing.nationalities import with_joined
from csto_events.parsing.parties import prepositional, told_in_order
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.alliances import is_by_it
from csto_events.parsing.rules.force.bare_numbers import counts_on, stand_for_troops
from csto_events.parsing.rules.force.contributors import who_goes
from csto_events.parsing.rules.force.foretold import STEPS
from csto_events.parsing.rules.force.hosts import goes_to_own_base, host_of_move, is_direct, is_somewhere
from csto_events.parsing.rules.force.missions import commanded_next, commander_of, mandate_of, with_equipment
from csto_events.parsing.rules.force.move_dates import day_of
from csto_events.parsing.rules.force.phases import is_none, none_stay, phase_of, verb_of_mood
from csto_events.parsing.rules.force.senders import sent_by_person
from csto_events.parsing.rules.force.state_rows import end_of_row
from csto_events.parsing.rules.force.stray_places import elsewhere
from csto_events.parsing.triggers import triggers
from csto_events.parsing.troops import Move, is_force_abroad, is_named_force, is_troops
from csto_events.parsing.when.dating import date_of
from csto_events.parsing.who.names import Mention

SELDOM_TROOPS = frozenset(
    (
        "serve remain stay operate guard man camp patrol hand go leave pull return move order provide land fly ship base transfer rush depart cross enter "
        "place supply second assign head sail call recall relieve replace follow add host lead command roll protect secure"
    ).split()
)
"""Verbs that speak of other things too: without troops beside them they are not even passed over."""


@attrs.frozen
class _Told:
    """What a sentence says of a move: where it is to or from, who goes, and how far it has come."""

    host: str | None
    place: Mention | None
    organisation: str | None
    contingents: tuple[Contingent, ...]
    personnel: Quantity | None
    phase: str | None
    status: Status | None

    @property
    def at_home(self) -> bool:
        """Whether it seems to be to a state whose own troops go."""
        return self.host is not None and any(one.contributor == self.host for one in self.contingents)


def deployments_of(passage: Passage, move: Move) -> Iterator[Candidate | Passed]:
    """Give the deployments that a move comes to, or why it comes to none.

    Args:
        passage: the sentence.
        move: what it says of troops.
    """
    told = _told(passage, move)
    if _is_generic(passage, move, told):
        yield passed(passage, move.at, "generic")
        return
    leans = told.host is None and (_is_spoken_of(passage, move) if told.organisation is None else _leave_by_flag(passage, move))
    are_further = move.trigger.kind in _ON_THE_MOVE and counts_on(passage, move.troops)
    if not (leans or are_further or _is_known(move, told)):
        if move.trigger.word not in SELDOM_TROOPS:
            yield passed(passage, move.at, "unresolved")
        return
    is_unplaced = told.host is None and not leans and _needs_host(passage, move, told)
    goes_on = is_unplaced and are_further and move.trigger.kind == "leaving"  # "Another 300 have already left"
    if not ((is_unplaced and not goes_on) or _is_one_man(told) or _is_return(move, told)):
        yield from spread_hosts(passage, _candidate(passage, move, told, leans=leans or goes_on, are_further=are_further))


def passed(passage: Passage, at: int, reason: str) -> Passed:
    """Say why the token at which a move would be told is passed over."""
    return Passed("deployment", passage.sentence, (at, at + 1), reason)  # type: ignore[arg-type]


def _told(passage: Passage, move: Move) -> _Told:
    """Who goes where, and how far it has come; of nobody, where none go: "no troops will be sent"."""
    host, place = host_of_move(passage, move)
    organisation, contingents, personnel = sent_by_person(passage, move, host, who_goes(passage, move))
    contingents = with_equipment(passage, move.troops, contingents)
    phase, status = phase_of(passage, move)
    if is_none(passage, move.troops) or _is_no_move(passage, move):
        status = status if none_stay(passage, move) else "denied"
        personnel, contingents = None, tuple(attrs.evolve(one, personnel=None) for one in contingents)
    return _Told(host, place, organisation, contingents, personnel, phase, status)


def _is_generic(passage: Passage, move: Move, told: _Told) -> bool:
    """Whether it is no move of some day: "promised no troops", "sending troops abroad requires a vote", "has sent soldiers only twice"."""
    if told.status == "denied" and move.trigger.value == "announced" and is_none(passage, move.troops):
        return True
    if move.verb is None:
        return False
    return _is_habit(passage, move.verb) or (told.host is None and told.personnel is None and _is_counted(passage, move))


def _is_known(move: Move, told: _Told) -> bool:
    """Whether a sentence says by itself whose the troops are or where, or tells of all of a force."""
    return bool(told.host or told.organisation or told.contingents or told.phase == "completed" or _is_counted_force(move, told.personnel))


def _is_one_man(told: _Told) -> bool:
    """Whether nobody but one man goes: "a general flew out of Mali"."""
    return told.personnel is not None and told.personnel.value == 1 and not told.contingents and told.organisation is None


def _is_return(move: Move, told: _Told) -> bool:
    """Whether troops come home, or are there: "Tajik soldiers landed in Dushanbe", "in Lebanon, which has 60,000 soldiers"."""
    return told.at_home and (move.trigger.word in ("land", "arrive", "return", "touch") or move.trigger.kind == "holding")


def _candidate(passage: Passage, move: Move, told: _Told, *, leans: bool, are_further: bool) -> Candidate:
    if told.at_home:
        told = attrs.evolve(told, host=None, place=None)  # "Tajikistan will send 200 soldiers, officials in Dushanbe said": nobody sends troops to itself
    commander = commander_of(passage)
    leader = commanded_next(passage) if commander is None else None
    verb, place = verb_of_mood(passage, move), told.place
    span = _stretch(passage, move, place, verb, are_several=len(told.contingents) > 1)
    left = (place.entity,) if place is not None and place.entity is not None and is_direct(passage, move, place) else None  # "left Kidal"
    return Candidate(
        "deployment",
        passage.sentence,
        (span, leader[1]) if leader is not None else (span,),
        move.at,
        _fields(passage, move, told, leader[0] if leader is not None else commander, verb),
        verb,
        told.status,
        leans=leans or (told.organisation is None and not told.contingents and is_by_it(passage, move.sender)),
        where=left,
        elsewhere=elsewhere(passage, move, told.host),
        counts_on=are_further,
    )


def _fields(passage: Passage, move: Move, told: _Told, commander: Party | None, verb: Phrase | None) -> dict[str, Value | tuple[Contingent, ...]]:
    """The fields of a deployment, with its day where that is not only the day on which it was discussed."""
    fields: dict[str, Value | tuple[Contingent, ...]] = {
        "host": told.host,
        "organisation": told.organisation,
        "contingents": told.contingents,
        "personnel": told.personnel,
        "phase": told.phase,
        "commander": commander,
        "mandate": mandate_of(passage, move),
    }
    is_discussed = told.status == "possible" and (move.trigger.kind == "noun" or verb is not move.verb)
    if not is_discussed and move.trigger.word != "hand":
        fields |= day_of(passage, move, verb, told.phase, told.status)
    return fields


def lemma_of(passage: Passage, at: int) -> str:
    """Give the noun of a deployment as the table has it: "withdrawal" of "withdrawals"."""
    word = passage.lower[at]
    return word if word in triggers("force", frozenset(("noun",))) else word.removesuffix("s")


_ON_THE_MOVE = frozenset(("adding", "awaiting", "following", "leaving", "sending", "staying"))


def _is_no_move(passage: Passage, move: Move) -> bool:
    """Whether there is no such move: "there has been no deployment of troops"."""
    return move.trigger.kind == "noun" and passage.lower[passage.phrases.at(move.at).first] == "no"


def _stretch(passage: Passage, move: Move, place: Mention | None, verb: Phrase | None, *, are_several: bool) -> tuple[int, int]:
    first, after = min(move.at, move.troops.first), max(move.at + 1, move.troops.after)
    for part in (place, move.verb, verb):
        if part is not None:
            first, after = min(first, part.first), max(after, part.after)
    if move.sender is not None:
        first, after = min(first, move.sender.first), max(after, move.sender.first)
    if are_several:
        after = max(after, end_of_row(passage, move.troops))
        first = min(first, *(_first_joined(passage, one).first for one in (move.sender, move.troops) if one is not None))
        first = min(first, with_joined(passage, move.troops)[0].first)
    return max(first, passage.sentence.first), min(after, passage.sentence.after)


def _first_joined(passage: Passage, noun: Phrase) -> Phrase:
    """The first of several noun phrases: Kenya in "Kenya and Rwanda sent troops", "the Armenian" in "the Armenian and Kyrgyz units"."""
    while (before := passage.phrases.joined_before(noun)) is not None:
        noun = before
    return noun


def _is_counted_force(move: Move, personnel: Quantity | None) -> bool:
    """Whether a verb of number says how many a force is, or troops by number serve in one; where, the text says elsewhere."""
    return personnel is not None and personnel.value != 1 and move.trigger.kind in ("numbering", "holding", "staying", "leaving")


def _needs_host(passage: Passage, move: Move, told: _Told) -> bool:
    """Whether a verb that speaks of other things too says nothing of a deployment without the state where it is."""
    personnel, contingents = told.personnel, told.contingents
    if (
        move.trigger.kind in ("numbering", "composing", "relieving", "following")
        or len(contingents) > 1
        or (contingents and stand_for_troops(passage, move.troops))
    ):
        return False
    is_of_troops = move.trigger.word not in SELDOM_TROOPS or move.trigger.word == "pull"  # which is read with its "out" alone
    if is_of_troops and move.trigger.kind not in ("holding", "being", "changing"):
        return is_force_abroad(passage, move.troops)
    known = personnel is not None or any(one.personnel is not None for one in contingents) or is_named_force(passage, move.troops)
    if move.trigger.kind == "holding" and known and contingents and passage.lower[move.troops.head] == "contingent":
        return False
    if move.trigger.kind == "changing" and contingents and passage.lower[move.troops.head] in ("contingent", "garrison", "presence"):
        return False
    if move.trigger.kind == "leaving" and contingents and is_somewhere(passage, move):
        return False  # "the last Armenian peacekeepers are flown home"
    is_own = move.trigger.kind == "changing" or (bool(contingents) and (move.trigger.kind == "leaving" or _is_given(passage, move)))
    return not (known and (is_own or told.organisation is not None or is_somewhere(passage, move)))


def _is_spoken_of(passage: Passage, move: Move) -> bool:
    """Whether troops with an article are those just spoken of, and what is said of them is of all of them: "the force was withdrawn in March"."""
    if move.trigger.kind == "noun" and lemma_of(passage, move.troops.head) == move.trigger.word:
        return move.verb is not None and move.at == move.verb.head and not move.verb.negated
    if move.trigger.kind == "noun":
        return _are_they(passage, move.troops) or _are_those_withdrawn(passage, move)
    verb, troops = move.verb, (move.sender if move.trigger.kind == "numbering" else None) or move.troops
    if verb is not None and told_in_order(passage, verb) is not None:
        return passage.phrases.object(verb) is None  # "Kyrgyz units were the first to leave"
    nation = passage.names.at(troops.first)
    opening = _first_joined(passage, troops) if nation is not None and nation.adjective else troops  # "the Armenian and Kyrgyz units"
    is_named = passage.lower[opening.first] in ("the", "this") and is_troops(passage, troops)
    if verb is None or verb.form != "finite" or not (is_named or _are_they(passage, troops)):
        return False
    if move.trigger.kind in ("numbering", "commanding"):
        return True
    elsewhere = [noun for preposition, noun in prepositional(passage, verb) if passage.lower[preposition.first] in _FROM]
    days = {date.first for date in passage.sentence.dates}
    if goes_to_own_base(passage, verb) and not verb.negated:
        return True
    abroad = [noun for noun in elsewhere if noun.first not in days and passage.lower[noun.first : noun.after] != ["the", "country"]]
    if verb.negated or passage.phrases.object(verb) is not None or abroad:
        return False
    return move.trigger.kind == "leaving" or date_of(passage.sentence, move.at) is not None


def _are_they(passage: Passage, troops: Phrase) -> bool:
    return passage.lower[troops.first : troops.after] == ["they"]


def _leave_by_flag(passage: Passage, move: Move) -> bool:
    """Whether the troops of an organisation leave where the text has said that they are: "CSTO troops will start leaving in two days"."""
    verb = move.verb
    is_leaving = verb is not None and move.trigger.word in ("leave", "depart") and not (verb.negated or verb.passive)
    return is_leaving and passage.phrases.object(verb) is None and is_troops(passage, move.troops)  # type: ignore[arg-type]


def _are_those_withdrawn(passage: Passage, move: Move) -> bool:
    """Whether a withdrawal is of troops of which the text has just spoken: "the withdrawal of the contingent will begin in two days"."""
    verb, troops, noun = move.verb, move.troops, passage.phrases.at(move.at)
    if verb is None or troops is noun or move.trigger.value != "withdrawn" or verb.negated or passage.phrases.subject(verb) is not noun:
        return False
    return passage.lower[troops.first] == "the" and not passage.mentions(troops) and verb.lemma in STEPS


_FROM = frozenset(("from", "of", "to", "into", "in", "at", "near"))


def _is_given(passage: Passage, move: Move) -> bool:
    """Whether the troops are what a verb gives, and not those who are given something: "provides 300 soldiers with boots"."""
    return move.trigger.kind in ("sending", "adding") and passage.lower[min(move.troops.after, passage.sentence.after - 1)] != "with"


def _is_habit(passage: Passage, verb: Phrase) -> bool:
    """Whether a gerund is the subject of what is said of such things: "sending troops abroad requires a vote"."""
    if verb.form != "gerund" or verb.first != verb.head:
        return False
    before = passage.phrases.previous(verb)
    return before is None or (before.kind in "QS" and done_beside(passage, verb) is None)


def done_beside(passage: Passage, gerund: Phrase) -> Phrase | None:
    """The past verb beside which a form in -ing tells what was done too: "failed to gather before approving the dispatch of 150 soldiers"."""
    joint = passage.phrases.previous(gerund)
    if gerund.form != "gerund" or joint is None or passage.phrases.word(joint) not in ("after", "before"):
        return None
    main = next((one for one in reversed(passage.phrases.verbs()) if one.after <= joint.first and one.form == "finite"), None)
    return main if main is not None and main.tense == "past" and not main.modal else None


def _is_counted(passage: Passage, move: Move) -> bool:
    """Whether a sentence counts how often troops were sent, and tells of no such time: "has sent soldiers only twice"."""
    if _HOW_OFTEN.isdisjoint(passage.sentence.vocabulary):
        return False
    return not _HOW_OFTEN.isdisjoint(passage.lower[move.at : min(move.troops.after + 3, passage.sentence.after)])


_HOW_OFTEN = frozenset(("once", "twice", "thrice", "times"))

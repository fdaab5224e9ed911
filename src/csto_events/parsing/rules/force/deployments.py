"""Force: troops that are sent to a state, are there, or leave it."""

from collections.abc import Iterator
from functools import cache

import attrs

from csto_events.language.phrases import Phrase
from csto_events.model import Contingent, Quantity
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.gapping import spread_hosts
from csto_events.parsing.nationalities import with_joined
from csto_events.parsing.parties import doer, governed_by, prepositional, told_in_order
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.alliances import is_by_it
from csto_events.parsing.rules.force.bare_numbers import counts_on, stand_for_troops
from csto_events.parsing.rules.force.contributors import who_goes
from csto_events.parsing.rules.force.foretold import STEPS, is_asked, is_only_ready, is_step_ahead, lend_sender
from csto_events.parsing.rules.force.hosts import goes_to_own_base, host_of_move, is_direct, is_somewhere
from csto_events.parsing.rules.force.missions import commanded_next, commander_of, equipment_of, mandate_of
from csto_events.parsing.rules.force.move_dates import day_of
from csto_events.parsing.rules.force.moves import VERBS, are_troops_before, move_of
from csto_events.parsing.rules.force.phases import BY_NOUN, is_called_for, is_none, is_only_talked_of, none_stay, phase_of, verb_of_mood
from csto_events.parsing.rules.force.senders import sent_by_person
from csto_events.parsing.rules.force.shares import giver_of_share
from csto_events.parsing.rules.force.state_rows import end_of_row
from csto_events.parsing.rules.force.stray_places import elsewhere
from csto_events.parsing.rules.force.told_aside import deployment_nouns, is_only_described, is_told_aside
from csto_events.parsing.rules.force.voted import vote_on
from csto_events.parsing.triggers import Trigger, forms, triggers
from csto_events.parsing.troops import UNITS, Move, are_police_for_state, is_force_abroad, is_named_force, is_troops, may_speak_of_troops
from csto_events.parsing.when.dating import date_of
from csto_events.parsing.who.names import Mention

_SELDOM_TROOPS = frozenset(
    (
        "serve remain stay operate guard man camp patrol hand go leave pull return move order provide land fly ship base transfer rush depart cross enter "
        "place supply second assign head sail call recall relieve replace follow add host lead command roll protect secure"
    ).split()
)
"""Verbs that speak of other things too: without troops beside them they are not even passed over."""


def _by_verb(passage: Passage) -> Found:
    table, may_move = triggers("force", VERBS), None
    moves: list[Move] = []
    shares: list[Move] = []
    for verb in passage.phrases.verbs():
        trigger = table.get(verb.lemma)
        if trigger is None:
            continue
        if may_move is None:
            may_move = may_speak_of_troops(passage)
        # who "has" something is looked up whatever it is, so that whom nobody knows is named by it
        leave = trigger.kind == "leaving" and "they" in passage.sentence.vocabulary
        move = move_of(passage, verb) if may_move or leave or trigger.kind == "holding" or verb.lemma == "deploy" else None
        if move is not None and not _is_not_told(passage, verb):
            (moves if giver_of_share(passage, verb) is None else shares).append(move)
        elif move is None and verb.lemma not in _SELDOM_TROOPS and trigger.kind == "sending":
            yield _passed(passage, verb.head, "other_world" if passage.phrases.object(verb) is not None else "generic")
    moves = moves or shares  # those of "will number 1,500, with Belarus contributing 300" are contingents of the whole
    for move in moves:
        is_ready = is_only_ready(passage, move)
        if is_ready:
            lend_sender(move, moves)
        if is_ready or is_asked(passage, move.verb) or is_only_talked_of(passage, move):
            yield _passed(passage, move.at, "generic")
        elif not (is_only_described(passage, move, moves) or is_told_aside(passage, move, moves)):
            yield from _deployments(passage, move)


def _is_not_told(passage: Passage, verb: Phrase) -> bool:
    in_order = told_in_order(passage, verb)
    return in_order is not None and in_order.negated


def _passed(passage: Passage, at: int, reason: str) -> Passed:
    return Passed("deployment", passage.sentence, (at, at + 1), reason)  # type: ignore[arg-type]


def _by_noun(passage: Passage) -> Found:
    """Read "the deployment of 100 soldiers to Mali", "the withdrawal of the contingent"."""
    for at in passage.positions(deployment_nouns()):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or noun.head != at:
            continue
        of = passage.phrases.next(noun, "")
        troops = passage.phrases.next(of, "R") if of is not None and of.kind == "I" and passage.lower[of.first] == "of" else noun
        own = _own_move(passage, noun) if troops is noun else None
        if own is not None:
            yield from _deployments(passage, own)
            continue
        trigger = triggers("force", frozenset(("noun",)))[_lemma(passage, at)]
        if troops is noun and (again := _again(passage, noun, trigger)):
            yield from (one for move in again for one in _deployments(passage, move))
            continue
        if troops is None or not (
            is_troops(passage, troops) or are_police_for_state(passage, troops) or (troops is noun and _has_troops_before(passage, noun))
        ):
            yield _passed(passage, at, "generic")
            continue
        if trigger.word == "mandate" and troops is noun:
            continue  # "the mission's mandate"
        verb = _verb_of(passage, noun)
        if is_called_for(passage, noun, verb):
            yield _passed(passage, at, "generic")
            continue
        if not is_step_ahead(passage, verb):
            yield from _deployments(passage, Move(troops=troops, verb=verb, trigger=trigger, at=at, sender=_sender_of_noun(passage, noun, verb)))
        yield from (one for move in _next_steps(passage, noun, troops, trigger, verb) for one in _deployments(passage, move))


def _again(passage: Passage, noun: Phrase, trigger: Trigger) -> list[Move]:
    """Read "The pullout is to be completed by June", of the one that the text has just spoken of."""
    if noun.after - noun.first > 2 or passage.lower[noun.first] != "the" or not passage.sentence.dates:
        return []
    return _next_steps(passage, noun, noun, trigger, None)


def _next_steps(passage: Passage, noun: Phrase, troops: Phrase, trigger: Trigger, first: Phrase | None) -> list[Move]:
    """What else is said of a move whose first verb is read: "the withdrawal of the soldiers began on Monday and was completed on Friday"."""
    steps = [one for one in passage.phrases.verbs() if one.first > noun.head and one is not first and one.lemma in STEPS and doer(passage, one) is noun]
    return [Move(troops=troops, verb=one, trigger=trigger, at=one.head) for one in steps]


_IN_HAND = frozenset(("begin", "start", "complete", "finish", "continue", "conclude", "end", "resume", "announce", "speed", "suspend"))


def _own_move(passage: Passage, noun: Phrase) -> Move | None:
    """Read "the soldiers completed their withdrawal from Mali", "Germany began its withdrawal from Mali"."""
    verb = passage.phrases.previous(noun)
    if verb is None or verb.kind != "verb" or verb.lemma not in _IN_HAND or (subject := doer(passage, verb)) is None:
        return None
    trigger = triggers("force", frozenset(("noun",)))[_lemma(passage, noun.head)]
    if is_troops(passage, subject) or (trigger.value == "withdrawn" and are_troops_before(passage, subject)):
        return Move(troops=subject, verb=verb, trigger=trigger, at=noun.head)
    place = governed_by(passage, noun, "from")
    left = passage.names.at(place.head) if place is not None else None
    is_of_state = (passage.actor(subject) or "").startswith("state:") and left is not None and left.kind == "state" and not left.adjective
    return Move(troops=noun, verb=verb, trigger=trigger, at=noun.head, sender=subject) if is_of_state and trigger.value == "withdrawn" else None


def _sender_of_noun(passage: Passage, noun: Phrase, verb: Phrase | None) -> Phrase | None:
    """Who sends or withdraws: who approved, ordered or announced it."""
    if verb is None or verb.passive or (BY_NOUN.get(verb.lemma) != "announced" and verb.form != "infinitive" and verb.lemma not in ("extend", "prolong")):
        return None
    subject = doer(passage, _done_beside(passage, verb) or verb)
    return subject if subject is not noun else None


_TROOP_WORDS = frozenset(
    "troops soldiers peacekeepers servicemen personnel contingent contingents battalion battalions brigade force forces helmets marines ground since "
    "guards observers paratroopers monitors advisers instructors trainers commanded commands".split()
)


@cache
def _verb_forms() -> frozenset[str]:
    """The forms of the verbs; for "have" and the like, which stand everywhere, the troops that are had."""
    apart = {"holding", "being", "adding", "guarding", "commanding", "hosting", "composing", "awaiting", "following"}
    return forms("force", VERBS - apart) | _TROOP_WORDS | {"mission", "follow"}


def _lemma(passage: Passage, at: int) -> str:
    word = passage.lower[at]
    return word if word in triggers("force", frozenset(("noun",))) else word.removesuffix("s")


def _has_troops_before(passage: Passage, noun: Phrase) -> bool:
    return any(passage.lower[position] in UNITS for position in range(noun.first, noun.head))


def _verb_of(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb whose subject the noun is, else the one whose object it is."""
    for verb in passage.phrases.verbs():
        is_of_force = passage.tokens.lower[verb.first : verb.first + 3] == ["made", "up", "of"]  # "the deployment of a force made up of troops from Chad"
        if verb.first > noun.head and verb.form == "finite" and not is_of_force and passage.phrases.subject(verb) is noun:
            return verb
    before = passage.phrases.previous(noun)
    if before is not None and passage.is_date(before):
        before = passage.phrases.previous(before, "RI")  # "announced on Monday the deployment"
    return before if before is not None and before.kind == "verb" else None


def _by_strength(passage: Passage) -> Found:
    """Read "the 2,000-strong force in Haiti" where no verb of the table speaks of it."""
    for count in passage.sentence.counts:
        if not count.quantity.text.endswith("-strong"):
            continue
        at = count.first
        troops = passage.phrases.at(at)
        if troops.kind == "noun" and (vote_on(passage, troops) is not None or _is_of_move(passage, troops)):
            continue  # "debated a 150-strong contingent", "the dispatch of a 150-strong contingent"
        raised = _raised_by(passage, troops)
        verb = raised or _verb_of(passage, troops)
        if troops.kind == "noun" and is_troops(passage, troops) and (verb is None or move_of(passage, verb) is None):
            raised = raised or (verb if verb is not None and verb.lemma in _RAISING else None)
            trigger = Trigger(word="strong", kind="staying", value="announced" if raised is not None else "under_way", example="")
            sender = doer(passage, raised) if raised is not None else None
            yield from _deployments(passage, Move(troops=troops, verb=raised, trigger=trigger, at=at, sender=sender))


def _is_of_move(passage: Passage, troops: Phrase) -> bool:
    of = passage.phrases.previous(troops, "")
    noun = passage.phrases.previous(of, "") if of is not None and passage.phrases.word(of) == "of" else None
    return noun is not None and noun.kind == "noun" and passage.lower[noun.head] in deployment_nouns()


def _raised_by(passage: Passage, troops: Phrase) -> Phrase | None:
    """The verb whose object a force is that comes to be: "agreed to create a 6,000-strong force", "will set up a 300-strong force"."""
    before = passage.phrases.previous(troops)
    if before is not None and before.kind == "I" and passage.phrases.word(before) == "up":
        verb = passage.phrases.previous(before)
        return verb if verb is not None and verb.lemma == "set" else None
    return before if before is not None and before.kind == "verb" and before.lemma in _RAISING and not before.passive else None


_RAISING = frozenset("activate assemble build create establish form launch raise".split())
"""Verbs by which a force comes to be, which is nowhere yet."""


def _deployments(passage: Passage, move: Move) -> Iterator[Candidate | Passed]:
    host, place = host_of_move(passage, move)
    organisation, contingents, personnel = sent_by_person(passage, move, host, who_goes(passage, move))
    if len(contingents) == 1 and (equipment := equipment_of(passage, move.troops)) is not None:
        contingents = (attrs.evolve(contingents[0], equipment=equipment),)
    phase, status = phase_of(passage, move)
    if is_none(passage, move.troops) or _is_no_move(passage, move):
        status = status if none_stay(passage, move) else "denied"
        personnel, contingents = None, tuple(attrs.evolve(one, personnel=None) for one in contingents)
    is_unasked = status == "denied" and move.trigger.value == "announced" and is_none(passage, move.troops)  # "promised no troops"
    if is_unasked or (move.verb is not None and (_is_habit(passage, move.verb) or (host is None and personnel is None and _is_counted(passage, move)))):
        yield _passed(passage, move.at, "generic")
        return
    leans = host is None and (_is_spoken_of(passage, move) if organisation is None else _leave_by_flag(passage, move))
    are_further = move.trigger.kind in _ON_THE_MOVE and counts_on(passage, move.troops)
    if not (leans or are_further or host or organisation or contingents or phase == "completed" or _is_counted_force(move, personnel)):
        if move.trigger.word not in _SELDOM_TROOPS:
            yield _passed(passage, move.at, "unresolved")
        return
    is_one_man = personnel is not None and personnel.value == 1 and not contingents and organisation is None  # "a general flew out of Mali"
    at_home = host is not None and any(one.contributor == host for one in contingents)
    is_return = at_home and (
        move.trigger.word in ("land", "arrive", "return", "touch") or move.trigger.kind == "holding"
    )  # "in Lebanon, which has 60,000 soldiers"
    unplaced = host is None and not leans and _needs_host(passage, move, personnel, contingents, has_flag=organisation is not None)
    goes_on = unplaced and are_further and move.trigger.kind == "leaving"  # "Another 300 have already left"
    leans, unplaced = leans or goes_on, unplaced and not goes_on
    if is_one_man or is_return or unplaced:
        return
    if at_home:
        host, place = None, None  # "Tajikistan will send 200 soldiers, officials in Dushanbe said": nobody sends troops to itself
    commander = commander_of(passage, move)
    leader = commanded_next(passage) if commander is None else None
    fields: dict[str, Value | tuple[Contingent, ...]] = {
        "host": host,
        "organisation": organisation,
        "contingents": contingents,
        "personnel": personnel,
        "phase": phase,
        "commander": leader[0] if leader is not None else commander,
        "mandate": mandate_of(passage, move),
    }
    verb = verb_of_mood(passage, move)
    span = _stretch(passage, move, place, verb, are_several=len(contingents) > 1)
    is_discussed = status == "possible" and (move.trigger.kind == "noun" or verb is not move.verb)  # and so the date that of the talk
    if not is_discussed and move.trigger.word != "hand":
        fields |= day_of(passage, move, verb, phase, status)
    left = (place.entity,) if place is not None and place.entity is not None and is_direct(passage, move, place) else None  # "left Kidal"
    yield from spread_hosts(
        passage,
        Candidate(
            "deployment",
            passage.sentence,
            (span, leader[1]) if leader is not None else (span,),
            move.at,
            fields,
            verb,
            status,
            leans=leans or (organisation is None and not contingents and is_by_it(passage, move.sender)),
            where=left,
            elsewhere=elsewhere(passage, move, host),
            counts_on=are_further,
        ),
    )


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


def _needs_host(passage: Passage, move: Move, personnel: Quantity | None, contingents: tuple[Contingent, ...], *, has_flag: bool) -> bool:
    """Whether a verb that speaks of other things too says nothing of a deployment without the state where it is."""
    if (
        move.trigger.kind in ("numbering", "composing", "relieving", "following")
        or len(contingents) > 1
        or (contingents and stand_for_troops(passage, move.troops))
    ):
        return False
    is_of_troops = move.trigger.word not in _SELDOM_TROOPS or move.trigger.word == "pull"  # which is read with its "out" alone
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
    return not (known and (is_own or has_flag or is_somewhere(passage, move)))


def _is_spoken_of(passage: Passage, move: Move) -> bool:
    """Whether troops with an article are those just spoken of, and what is said of them is of all of them: "the force was withdrawn in March"."""
    if move.trigger.kind == "noun" and _lemma(passage, move.troops.head) == move.trigger.word:
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
    return before is None or (before.kind in "QS" and _done_beside(passage, verb) is None)


def _done_beside(passage: Passage, gerund: Phrase) -> Phrase | None:
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


RULES = (
    Rule(
        name="force/deployment-verb",
        kind="deployment",
        reads="a verb of sending, staying or leaving, the troops that are its object or subject, and the state that they move to or from",
        why="the verb says that the troops are sent, are there or leave",
        triggers=_verb_forms,
        find=_by_verb,
        fires=(
            Fires(
                text="The CSTO sent 100 peacekeepers to Kazakhstan.",
                fields={"organisation": "org:csto", "host": "state:KAZ", "personnel.value": 100, "phase": "under_way"},
            ),
            Fires(
                text="Germany will send up to 800 soldiers to Lithuania.",
                fields={"contingents.0.contributor": "state:DEU", "status": "planned", "phase": "announced"},
            ),
            Fires(text="Uzbekistan refused to send troops to Ukraine.", fields={"phase": "declined", "status": "reported"}),
        ),
        near=("The bank deployed 100 servers to Iceland.", "If war broke out, Russia would send troops to Armenia.", "He sent a letter to Belarus."),
    ),
    Rule(
        name="force/deployment-strength",
        kind="deployment",
        reads="troops with their number and -strong before them, and the state that they are in",
        why="who numbers a force that stands in a state says that it is there",
        triggers=lambda: _TROOP_WORDS,
        find=_by_strength,
        fires=(
            Fires(text="The 2,000-strong UN force in Haiti is tired.", fields={"host": "state:HTI", "personnel.value": 2000, "phase": "under_way"}),
            Fires(text="Morale in the 300-strong Armenian contingent in Kosovo is high.", fields={"contingents.0.contributor": "state:ARM"}),
            Fires(text="The 500-strong NATO battalion in Latvia has a new band.", fields={"organisation": "org:nato", "host": "state:LVA"}),
        ),
        near=("A 2,000-strong crowd in Haiti cheered.", "Strong troops are needed in Haiti.", "The 300-strong choir of Armenia sang."),
    ),
    Rule(
        name="force/deployment-noun",
        kind="deployment",
        reads="deployment, dispatch, arrival or withdrawal of troops, and the state that they move to or from",
        why="the noun names the move, and the verb that it stands with how far it has come",
        triggers=deployment_nouns,
        find=_by_noun,
        fires=(
            Fires(text="The deployment of Russian troops to Belarus began.", fields={"host": "state:BLR", "phase": "under_way"}),
            Fires(
                text="Parliament approved the dispatch of 200 Tajik soldiers to Kazakhstan.",
                fields={"phase": "announced", "contingents.0.contributor": "state:TJK"},
            ),
            Fires(text="The withdrawal of the CSTO contingent from Kazakhstan was completed.", fields={"phase": "withdrawn"}),
        ),
        near=("The deployment of the software failed.", "The withdrawal of the offer was welcome.", "His arrival in Minsk was late."),
    ),
)

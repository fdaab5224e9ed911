"""Force: troops that are sent to a state, are there, or leave it."""

from functools import cache

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule
from csto_events.parsing.parties import doer, governed_by, told_in_order
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.foretold import STEPS, is_asked, is_only_ready, is_step_ahead, lend_sender
from csto_events.parsing.rules.force.moves import VERBS, are_troops_before, move_of
from csto_events.parsing.rules.force.phases import BY_NOUN, is_called_for, is_only_talked_of
from csto_events.parsing.rules.force.shares import giver_of_share
from csto_events.parsing.rules.force.told_aside import deployment_nouns, is_only_described, is_told_aside
from csto_events.parsing.rules.force.told_moves import SELDOM_TROOPS, deployments_of, done_beside, lemma_of, passed
from csto_events.parsing.rules.force.voted import as_voted, vote_on
from csto_events.parsing.triggers import Trigger, forms, triggers
from csto_events.parsing.troops import UNITS, Move, are_police_for_state, is_troops, may_speak_of_troops


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
        elif move is None and verb.lemma not in SELDOM_TROOPS and trigger.kind == "sending":
            yield passed(passage, verb.head, "other_world" if passage.phrases.object(verb) is not None else "generic")
    moves = moves or shares  # those of "will number 1,500, with Belarus contributing 300" are contingents of the whole
    for move in moves:
        is_ready = is_only_ready(passage, move)
        if is_ready:
            lend_sender(move, moves)
        if is_ready or is_asked(passage, move.verb) or is_only_talked_of(passage, move):
            yield passed(passage, move.at, "generic")
        elif not (is_only_described(passage, move, moves) or is_told_aside(passage, move, moves)):
            yield from deployments_of(passage, move)


def _is_not_told(passage: Passage, verb: Phrase) -> bool:
    in_order = told_in_order(passage, verb)
    return in_order is not None and in_order.negated


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
            yield from deployments_of(passage, own)
            continue
        trigger = triggers("force", frozenset(("noun",)))[lemma_of(passage, at)]
        if troops is noun and (again := _again(passage, noun, trigger)):
            yield from (one for move in again for one in deployments_of(passage, move))
            continue
        if troops is None or not (
            is_troops(passage, troops) or are_police_for_state(passage, troops) or (troops is noun and _has_troops_before(passage, noun))
        ):
            yield passed(passage, at, "generic")
            continue
        if trigger.word == "mandate" and troops is noun:
            continue  # "the mission's mandate"
        verb = _verb_of(passage, noun)
        if is_called_for(passage, noun, verb):
            yield passed(passage, at, "generic")
            continue
        if not is_step_ahead(passage, verb):
            made = deployments_of(passage, Move(troops=troops, verb=verb, trigger=trigger, at=at, sender=_sender_of_noun(passage, noun, verb)))
            yield from (as_voted(passage, noun, one) if isinstance(one, Candidate) else one for one in made)
        yield from (one for move in _next_steps(passage, noun, troops, trigger, verb) for one in deployments_of(passage, move))


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
    trigger = triggers("force", frozenset(("noun",)))[lemma_of(passage, noun.head)]
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
    subject = doer(passage, done_beside(passage, verb) or verb)
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
        if troops.kind == "noun" and is_troops(passage, troops) and (verb is None or not _tells_of_move(passage, verb)):
            raised = raised or (verb if verb is not None and (verb.lemma in _RAISING or _is_to_come(passage, troops, verb)) else None)
            trigger = Trigger(word="strong", kind="staying", value="announced" if raised is not None else "under_way", example="")
            sender = doer(passage, raised) if raised is not None else None
            yield from deployments_of(passage, Move(troops=troops, verb=raised, trigger=trigger, at=at, sender=sender))


def _tells_of_move(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb, or what is to be done by it, is a move that has its own record: "arrived", "is to be based"."""
    behind = passage.phrases.next(verb) if verb.lemma == "be" else None
    is_to_be = behind is not None and behind.kind == "verb" and behind.form == "infinitive"
    return move_of(passage, verb) is not None or (is_to_be and behind is not None and move_of(passage, behind) is not None)


def _is_to_come(passage: Passage, troops: Phrase, verb: Phrase) -> bool:
    """Whether a force of which nothing was told before is the subject of what is to come: "a 430-strong contingent will replace"."""
    return verb.tense == "future" and passage.lower[troops.first] in ("a", "an", "another") and passage.phrases.subject(verb) is troops


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

"""Hosts: the state to which, in which or from which troops move."""

from collections.abc import Container, Sequence

import attrs

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.counted import counted
from csto_events.parsing.parties import before_of, behind_of, governed_by, prepositional
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.contributors import leaves_from_elsewhere
from csto_events.parsing.rules.force.missions import state_in_name
from csto_events.parsing.rules.force.moves import VERBS
from csto_events.parsing.rules.force.named_missions import mission_of_move
from csto_events.parsing.rules.force.stray_places import end_of_opening, is_of_decider
from csto_events.parsing.said.tellers import is_teller_placed
from csto_events.parsing.triggers import triggers
from csto_events.parsing.troops import Move, is_garrison, is_named_force, is_troops, state_of_side
from csto_events.parsing.when.measures import measured_clauses
from csto_events.parsing.when.signings import is_of_signing
from csto_events.parsing.where.elsewhere import is_of_others
from csto_events.parsing.where.setting import asides, is_of_cause
from csto_events.parsing.who.names import Mention
from csto_events.parsing.who.placenames import BORDERS, KINDS_OF_PLACE, SOIL

_TO = frozenset(("to", "into", "in", "at", "inside", "across", "onto", "for", "on"))
_FROM = frozenset(("from", "out", "of", "in"))
_LEFT = frozenset(("from", "out"))
_AT = frozenset(("along", "around", "at", "in", "near", "on", "outside"))
_BEFORE = frozenset(("in", "to"))
_SPOTS = frozenset("it ground force mission province region country area zone capital district city town north south east west island enclave".split())
"""What troops are in or on where the text has named it before."""


def host_of_move(passage: Passage, move: Move) -> tuple[str | None, Mention | None]:
    """Find the state to which, in which or from which the troops move: behind the verb first, then behind the troops."""
    if move.host is not None:
        return _hosting(passage, move.host)
    told_aside = [*asides(passage.sentence), *((first, after) for _, first, after in measured_clauses(passage.sentence))]
    after = min(_end_of_what_is_told(passage, move.at), end_of_opening(passage, move), _end_of_those_there(passage, move))
    if told_aside:
        own = [aside for aside in told_aside if aside[0] <= move.at < aside[1]]
        told_aside = [aside for aside in told_aside if aside not in own]
        after = min([after, *(end for _, end in own)])  # "the group, whose 4,500-strong force lacks funds, met in Niamey"
    wanted = _AT if move.trigger.word == "presence" else _FROM if move.trigger.kind == "leaving" or move.trigger.value == "withdrawn" else _TO
    is_homeward = move.trigger.kind == "leaving" and move.trigger.word in ("arrive", "land")  # "arrived back in Dakar"
    start = move.at if leaves_from_elsewhere(passage, move) else min(move.at, move.troops.first)
    for named in passage.names.within(start, after):
        mention = _land_of(passage, named) if named.adjective else named
        if mention is None or not _is_of_map(mention) or (told_aside and _is_in(mention, told_aside)) or _is_of_teller(passage, mention, move):
            continue
        if is_of_others(passage.sentence, move.at, mention.first):
            continue
        state = passage.state_at(mention.entity)
        if state is None:
            continue
        if (_governed(passage, mention, _LEFT if is_homeward and mention.first > move.at else wanted) and not _is_origin(passage, mention, move)) or is_direct(
            passage, move, mention
        ):
            return state, mention
    before = _host_before(passage, move, told_aside)
    return before if before[0] is not None else (_host_of_mission(passage, move), None)


def _end_of_those_there(passage: Passage, move: Move) -> int:
    """Where the clause ends that has said where troops are: "Russia has 350 soldiers in the region, and 40 commandos landed in Conakry"."""
    if move.trigger.kind == "leaving" or _THERE.isdisjoint(passage.sentence.vocabulary):
        return passage.sentence.after
    joint = next((at for at in passage.phrases.joined_clauses(with_subject=True) if at > move.at), passage.sentence.after)
    if "there" in passage.lower[move.at : joint]:
        return joint
    spots = (noun for preposition, noun in prepositional(passage, move.troops) if passage.lower[preposition.first] in _AT and noun.after <= joint)
    return joint if any(passage.lower[noun.head] in _SPOTS for noun in spots) else passage.sentence.after


_THERE = _SPOTS | {"there"}


def _host_of_mission(passage: Passage, move: Move) -> str | None:
    """The state that stands in the name of a mission that moves or is moved to: "the SADC Mission in Mozambique", "UNMISS"."""
    for phrase in (move.sender, move.troops):
        mission = passage.names.at(phrase.head) if phrase is not None and is_named_force(passage, phrase) else None
        state = state_in_name(passage, mission.entity) if mission is not None and mission.entity is not None else None
        if state is not None:
            return state
    there = mission_of_move(passage, move)
    if there is not None and (state := state_in_name(passage, there)) is not None:
        return state
    where = next((one for one in passage.mentions(move.troops) if one.kind == "state" and not one.adjective and one.after == move.troops.head), None)
    is_of_alliance = where is not None and passage.lower[move.troops.head] in ("force", "mission") and (passage.actor(move.sender) or "").startswith("org:")
    return where.entity if where is not None and is_of_alliance else None  # "NATO reinforces its Kosovo force"


def _is_origin(passage: Passage, mention: Mention, move: Move) -> bool:
    """Whether a state is where other troops are from: "withdrew 2,000 soldiers, leaving 13,500 troops from Burundi and Kenya in the country"."""
    if "from" not in passage.sentence.vocabulary:
        return False
    phrases = passage.phrases
    before = phrases.previous(phrases.at(mention.first), "RC,")
    while before is not None and before.kind == "noun":
        before = phrases.previous(before, "RC,")
    if before is None or passage.lower[before.first] != "from":
        return False
    others = phrases.previous(before)
    if others is not None and others.after <= phrases.with_prepositions(move.troops):
        return False  # "all of its troops from Somalia"
    return others is not None and others is not move.troops and others.kind == "noun" and others.first > move.at and is_troops(passage, others)


def _is_of_map(mention: Mention) -> bool:
    """Whether a mention names a state or a place, and is no adjective."""
    return mention.entity is not None and not mention.adjective and mention.entity.startswith(("state:", "place:"))


def _land_of(passage: Passage, nation: Mention) -> Mention | None:
    """For the adjective that says whose land it is give all that names it: "Armenian territory", "several Armenian regions"."""
    land = passage.phrases.at(nation.first)
    is_land = passage.lower[land.head] in _LANDS or state_of_side(passage, land) is not None
    if nation.kind != "state" or nation.after > land.head or not is_land or passage.lower[land.first - 1] == "across":
        return None
    return attrs.evolve(nation, first=land.first, after=land.head + 1, adjective=False)


_LANDS = SOIL | {"territories"} | {f"{noun}s" for noun, kind in KINDS_OF_PLACE.items() if kind == "region"}
"""What lies in the state whose it is: one region is told by its name."""


def _is_in(mention: Mention, stretches: Sequence[tuple[int, int]]) -> bool:
    return any(first <= mention.first < after for first, after in stretches)


def _end_of_what_is_told(passage: Passage, at: int) -> int:
    """The end of the quotation that is a clause of its own, behind which somebody says it elsewhere: "“…,” Zas told reporters in Minsk"."""
    quoted = passage.reading.quoted
    if at not in quoted:
        return passage.sentence.after
    after = at
    while after < passage.sentence.after and after in quoted:
        after += 1
    return after if passage.tokens.words[after - 1] in _CLOSING else passage.sentence.after


_CLOSING = frozenset((",", ".", "!", "?"))


def _hosting(passage: Passage, phrase: Phrase) -> tuple[str | None, Mention | None]:
    """The state that has troops as guests, or in which the place is that has them."""
    around = governed_by(passage, phrase, "in", "at", "near", "outside") if is_garrison(passage, phrase) else None
    mention = passage.names.at(phrase.head if around is None else around.head)
    return (passage.state_at(mention.entity), mention) if mention is not None and mention.entity is not None and not mention.adjective else (None, None)


def is_direct(passage: Passage, move: Move, mention: Mention) -> bool:
    """Whether the host is the object of the verb itself: "left Mali", "patrol southern Lebanon"."""
    if move.verb is None or move.trigger.word not in ("leave", "depart", "enter", "patrol", "guard"):
        return False
    named, told = passage.phrases.at(mention.first), passage.phrases.object(move.verb)
    is_duty = move.trigger.word in ("patrol", "guard") and told is not None
    is_of_land = is_duty or (told is not None and passage.lower[told.head] in SOIL)  # "patrol the streets of Bamako", "left the territory of Kazakhstan"
    return named is told or (is_of_land and told is not None and behind_of(passage, told) is _first_of_name(passage, mention))


def _first_of_name(passage: Passage, mention: Mention) -> Phrase:
    """The phrase with which the name of a state begins: "the Republic" of "the Republic of Kazakhstan"."""
    named = passage.phrases.at(mention.first)
    before = before_of(passage, named)
    return before if before is not None and passage.lower[before.head] == "republic" else named


def _host_before(passage: Passage, move: Move, told_aside: Sequence[tuple[int, int]]) -> tuple[str | None, Mention | None]:
    """The host before the verb, and not where somebody else is: "In Mali, 100 soldiers were deployed", "Rahmon, who is to travel to Moscow, sent troops"."""
    named = [one for one in passage.names.within(passage.sentence.first, move.at) if _is_of_map(one) and not _is_in(one, told_aside)]
    others = _first_of_others(passage, move) if named else 0
    for mention in named:
        if others < mention.first:
            break
        if (
            _governed(passage, mention, _BEFORE)
            and not (
                _is_where_it_is_told(passage, mention, move)
                or is_of_decider(passage, mention, move)
                or is_of_cause(passage.sentence, mention.first, move.at)
                or is_of_signing(passage.sentence, move.at, mention.first)
            )
            and not any(one.kind == "S" and mention.after <= one.first < move.at for one in passage.phrases)  # "remain in Mali and that Chad has withdrawn"
        ):
            return passage.state_at(mention.entity), mention
    return None, None


def _first_of_others(passage: Passage, move: Move) -> int:
    """Where the first verb stands that is not of the move, and behind which nothing is told of where it goes."""
    table = triggers("force", VERBS - {"awaiting"})
    return next((one.first for one in passage.phrases.verbs() if _is_of_others(one, move, table)), passage.sentence.after)


def _is_of_others(verb: Phrase, move: Move, table: Container[str]) -> bool:
    """Whether a verb is not of the move, and what stands behind it neither: they met there, or spoke there, and sent troops elsewhere."""
    return verb is not move.verb and verb.lemma not in table and (verb.form == "finite" or (verb.form == "gerund" and verb.lemma in _TELLING))


_TELLING = frozenset("address answer appear arrive brief hold meet reply speak talk visit".split())
"""What somebody does who then tells of troops: "speaking in Minsk, Zas said that they would leave"."""


def _is_where_it_is_told(passage: Passage, mention: Mention, move: Move) -> bool:
    """Whether a place is of whoever tells of the troops: "at a meeting in Minsk, Zas said troops would leave".

    What a sentence begins with is of all of it, but for troops that have still to come: "in Minsk, Zas said that the bloc would send troops".
    """
    is_to_come = move.verb is not None and move.trigger.kind != "leaving" and (move.verb.tense == "future" or move.verb.modal == "would")
    if mention.first - passage.sentence.first <= 1 and not is_to_come:
        return _decides_at_home(passage, mention, move)
    cues = lexicon().verb_cues
    return any(one.form == "finite" and one.lemma in cues and mention.first < one.first < move.at and one is not move.verb for one in passage.phrases.verbs())


def _decides_at_home(passage: Passage, mention: Mention, move: Move) -> bool:
    """Whether somebody speaks or decides of troops in the capital of their own state: "In Yerevan, Pashinyan defended his decision to send soldiers"."""
    state = passage.names.state_behind(mention.entity or "")
    verb = next((one for one in passage.phrases.verbs() if one.form == "finite" and mention.first < one.first < move.at), None)
    subject = passage.phrases.subject(verb) if verb is not None and verb is not move.verb else None
    actor = passage.actor(subject) if subject is not None else None
    return mention.kind == "place" and state is not None and actor is not None and passage.names.side_of(actor) == state


def _is_of_teller(passage: Passage, mention: Mention, move: Move) -> bool:
    """Whether a place is of whoever tells of the troops behind them, or of an agreement on them: "500 troops will be sent, Zas said in Minsk"."""
    if is_teller_placed(passage.sentence, move.at, mention.first) or is_of_signing(passage.sentence, move.at, mention.first):
        return True
    cues = lexicon().verb_cues
    tells = (one for one in passage.phrases.verbs() if move.at < one.first < mention.first and one.form == "finite" and one.lemma in cues)
    return any(_comments(passage, verb) for verb in tells if verb is not move.verb and cues[verb.lemma].stance == "speech")


def _comments(passage: Passage, verb: Phrase) -> bool:
    """Whether a comma stands before a verb of saying or its subject, and no "that" behind it."""
    teller = passage.phrases.subject(verb)
    first = verb.first if teller is None or teller.first > verb.first else teller.first
    return passage.lower[first - 1] == "," and passage.lower[verb.after] != "that"


def _governed(passage: Passage, mention: Mention, prepositions: frozenset[str]) -> bool:
    lower, first, letters = passage.lower, passage.sentence.first, passage.sentence.letters
    position, farthest = mention.first - 1, max(first, mention.first - 9)
    if _opens_clause(passage, mention) or not BORDERS.isdisjoint(lower[mention.after : mention.after + 1]) or _is_dated(passage, position):
        return False  # "in February 2020 Chad agreed"
    if lower[position] == "of" and lower[position - 1] in _NAMED_LANDS:
        position -= 1  # "in the Georgian city of Gori"
    while position > farthest and lower[position] not in prepositions:
        if letters[position - first] not in "DANPC,RK" or _is_dated(passage, position):
            return False
        position -= 1
    if position < first or lower[position] not in prepositions:
        return False
    if position > first and lower[position] == "of" and "out" in prepositions:
        return lower[position - 1] == "out"
    return not _is_of_start(passage, position, prepositions)


_NAMED_LANDS = KINDS_OF_PLACE.keys() | SOIL | {"capital"}


def _is_dated(passage: Passage, token: int) -> bool:
    """Whether a token is of a date."""
    dates = passage.sentence.dates
    return bool(dates) and any(date.first <= token < date.after for date in dates)


def _opens_clause(passage: Passage, mention: Mention) -> bool:
    """Whether a state behind a coordinator is who does what follows: "moved troops to its border and Lithuania said"."""
    phrase = passage.phrases.at(mention.first)
    before = passage.phrases.previous(phrase)
    if before is None or before.kind != "C":
        return False
    behind = passage.phrases.next(phrase)
    return behind is not None and behind.kind == "verb" and behind.form == "finite"


def _is_of_start(passage: Passage, position: int, prepositions: frozenset[str]) -> bool:
    """Whether a place is that of where troops come from: "from a base in Germany to Romania"."""
    if "from" in prepositions or "from" not in passage.sentence.vocabulary or passage.lower[position] in ("to", "into", "for"):
        return False
    base = passage.phrases.previous(passage.phrases.at(position), "")
    start = passage.phrases.previous(base, "") if base is not None and base.kind == "noun" else None
    return start is not None and start.kind == "I" and passage.lower[start.first] == "from"


def is_somewhere(passage: Passage, move: Move) -> bool:
    """Whether a place that nobody knows, or the force itself, says where: "in North Kivu", "serve in it", "on the ground", "under his command"."""
    verb = move.verb
    if verb is None or move.host is not None:
        return verb is not None and is_garrison(passage, move.host)
    left = passage.phrases.object(verb) if move.trigger.word in ("leave", "depart") and counted(passage, move.troops) is not None else None
    if left is not None and _is_placed_nowhere(passage, left):
        return True
    for preposition, noun in prepositional(passage, move.troops if move.troops.first > verb.first else verb):
        word = passage.lower[preposition.first]
        mention = passage.names.at(noun.head)
        placed = mention is not None and (mention.is_of_nobody_known or mention.kind in ("place", "state")) and passage.tokens.words[noun.head][0].isupper()
        is_left = move.trigger.kind == "leaving" and word in ("from", "of") and placed
        if is_left or (word in _AT and (placed or passage.lower[noun.head] in _SPOTS or is_troops(passage, noun))):
            return True
    if move.trigger.kind == "leaving":
        behind = passage.lower[verb.after : min(verb.after + 2, passage.sentence.after)]
        return not {"home", "back"}.isdisjoint(behind) or goes_to_own_base(passage, verb)
    behind = passage.lower[move.troops.after : min(move.troops.after + 2, passage.sentence.after)]
    return behind[:1] in (["where"], ["there"]) or not {"abroad", "overseas"}.isdisjoint(behind)


def goes_to_own_base(passage: Passage, verb: Phrase) -> bool:
    """Tell whether troops go where they are at home: "returned to their permanent bases"."""
    base = governed_by(passage, verb, "to") if verb.lemma in ("go", "return") else None
    is_own = base is not None and (passage.lower[base.first] in ("its", "their") or not _OWN.isdisjoint(passage.lower[base.first : base.head]))
    return is_own and is_garrison(passage, base)


_OWN = frozenset(("home", "permanent"))


def _is_placed_nowhere(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is a name of nobody known: "are due to leave Zorbek"."""
    mention = passage.names.at(phrase.head)
    return mention is not None and mention.is_of_nobody_known

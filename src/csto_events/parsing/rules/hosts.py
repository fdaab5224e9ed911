"""Hosts: the state to which, in which or from which troops move."""

from collections.abc import Container, Sequence

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.counted import counted
from csto_events.parsing.names import Mention
from csto_events.parsing.parties import prepositional
from csto_events.parsing.passage import Passage
from csto_events.parsing.placenames import BORDERS
from csto_events.parsing.rules.moves import VERBS
from csto_events.parsing.setting import asides
from csto_events.parsing.triggers import triggers
from csto_events.parsing.troops import Move, is_named_force, is_troops, leaves_from_elsewhere

_TO = frozenset(("to", "into", "in", "at", "inside", "across", "onto", "for", "on"))
_FROM = frozenset(("from", "out", "of", "in"))
_LEFT = frozenset(("from", "out"))
_AT = frozenset(("in", "at", "on", "near"))
_SPOTS = frozenset("it ground force mission province region country area zone capital district city town north south east west island enclave".split())
"""What troops are in or on where the text has named it before."""


def host_of_move(passage: Passage, move: Move) -> tuple[str | None, Mention | None]:
    """Find the state to which, in which or from which the troops move: behind the verb first, then behind the troops."""
    if move.host is not None:
        return _hosting(passage, move.host)
    told_aside = [aside for aside in asides(passage.sentence) if not aside[0] <= move.at < aside[1]]
    wanted = _AT if move.trigger.word == "presence" else _FROM if move.trigger.kind == "leaving" or move.trigger.word in ("withdrawal", "pullout") else _TO
    is_homeward = move.trigger.kind == "leaving" and move.trigger.word in ("arrive", "land")  # "arrived back in Dakar"
    start = move.at if leaves_from_elsewhere(passage, move) else min(move.at, move.troops.first)
    for mention in passage.names.within(start, _end_of_what_is_told(passage, move.at)):
        if mention.entity is None or mention.adjective or mention.entity.partition(":")[0] not in ("state", "place") or _is_in(mention, told_aside):
            continue
        state = _state_of(passage, mention)
        if state is None:
            continue
        if (_governed(passage, mention, _LEFT if is_homeward and mention.first > move.at else wanted) and not _is_origin(passage, mention, move)) or is_direct(
            passage, move, mention
        ):
            return state, mention
    before = _host_before(passage, move, told_aside)
    return before if before[0] is not None else (_host_of_mission(passage, move), None)


def _host_of_mission(passage: Passage, move: Move) -> str | None:
    """The state that stands in the name of a mission: "the SADC Mission in Mozambique", "UNMISS"."""
    for phrase in (move.sender, move.troops):
        mission = passage.names.at(phrase.head) if phrase is not None and is_named_force(passage, phrase) else None
        place = passage.names.known(mission.entity).name.partition(" in ")[2] if mission is not None and mission.entity is not None else ""
        state = passage.names.named(place) if place else None
        if state is not None and state.startswith("state:"):
            return state
    return None


def _is_origin(passage: Passage, mention: Mention, move: Move) -> bool:
    """Whether a state is where other troops are from: "withdrew 2,000 soldiers, leaving 13,500 troops from Burundi and Kenya in the country"."""
    phrases = passage.phrases
    before = phrases.previous(phrases.at(mention.first), "RC,")
    while before is not None and before.kind == "noun":
        before = phrases.previous(before, "RC,")
    if before is None or phrases.word(before) != "from":
        return False
    others = phrases.previous(before)
    if others is not None and others.after <= phrases.with_prepositions(move.troops):
        return False  # "all of its troops from Somalia"
    return others is not None and others is not move.troops and others.kind == "noun" and others.first > move.at and is_troops(passage, others)


def _is_in(mention: Mention, stretches: Sequence[tuple[int, int]]) -> bool:
    return any(first <= mention.first < after for first, after in stretches)


def _end_of_what_is_told(passage: Passage, at: int) -> int:
    """The end of the quotation that is a clause of its own, behind which somebody says it elsewhere: "“…,” Zas told reporters in Minsk"."""
    quoted = passage.reading.quoted
    if at not in quoted:
        return passage.sentence.after
    after = next((position for position in range(at, passage.sentence.after) if position not in quoted), passage.sentence.after)
    return after if passage.tokens.words[after - 1] in _CLOSING else passage.sentence.after


_CLOSING = frozenset((",", ".", "!", "?"))


def _hosting(passage: Passage, phrase: Phrase) -> tuple[str | None, Mention | None]:
    """The state that has troops as guests, or in which the place is that has them."""
    mention = passage.names.at(phrase.head)
    return (_state_of(passage, mention), mention) if mention is not None and mention.entity is not None and not mention.adjective else (None, None)


def is_direct(passage: Passage, move: Move, mention: Mention) -> bool:
    """Whether the host is the object of the verb itself: "left Mali", "patrol southern Lebanon"."""
    takes_place = move.trigger.word in ("leave", "depart", "patrol", "guard")
    return takes_place and move.verb is not None and passage.phrases.at(mention.first) is passage.phrases.object(move.verb)


def _host_before(passage: Passage, move: Move, told_aside: Sequence[tuple[int, int]]) -> tuple[str | None, Mention | None]:
    """The host before the verb, and not where somebody else is: "In Mali, 100 soldiers were deployed", "Rahmon, who is to travel to Moscow, sent troops"."""
    table = triggers("force", VERBS)
    for mention in passage.names.within(passage.sentence.first, move.at):
        if any(one.first < mention.first and _is_of_others(one, move, table) for one in passage.phrases.verbs()):
            break
        if (
            mention.entity is not None
            and not (mention.adjective or _is_in(mention, told_aside) or _is_where_it_is_told(passage, mention, move))
            and mention.entity.partition(":")[0] in ("state", "place")
            and _governed(passage, mention, frozenset(("in", "to")))
            and not any(one.kind == "S" and mention.after <= one.first < move.at for one in passage.phrases)  # "remain in Mali and that Chad has withdrawn"
        ):
            return _state_of(passage, mention), mention
    return None, None


def _is_of_others(verb: Phrase, move: Move, table: Container[str]) -> bool:
    """Whether a verb is not of the move, and what stands behind it neither: they met there, or spoke there, and sent troops elsewhere."""
    return verb is not move.verb and verb.lemma not in table and (verb.form == "finite" or (verb.form == "gerund" and verb.lemma in _TELLING))


_TELLING = frozenset("address answer appear arrive brief hold meet reply speak talk visit".split())
"""What somebody does who then tells of troops: "speaking in Minsk, Zas said that they would leave"."""


def _is_where_it_is_told(passage: Passage, mention: Mention, move: Move) -> bool:
    """Whether a place is of whoever tells of the troops: "at a meeting in Minsk, Zas said troops would leave"; what a sentence begins with is of all of it."""
    cues = lexicon().verb_cues
    told = any(one.form == "finite" and one.lemma in cues and mention.first < one.first < move.at and one is not move.verb for one in passage.phrases.verbs())
    return told and mention.first - passage.sentence.first > 1


def _state_of(passage: Passage, mention: Mention) -> str | None:
    entity = mention.entity or ""
    return entity if entity.startswith("state:") else passage.names.country_of(entity)


def _governed(passage: Passage, mention: Mention, prepositions: frozenset[str]) -> bool:
    position = mention.first - 1
    steps = 0
    if _opens_clause(passage, mention) or not BORDERS.isdisjoint(passage.tokens.lower[mention.after : mention.after + 1]):
        return False
    dated = {at for date in passage.sentence.dates for at in range(date.first, date.after)}
    if position in dated:
        return False  # "in February 2020 Chad agreed"
    while position > passage.sentence.first and steps < 8 and passage.lower[position] not in prepositions:
        if position in dated or passage.sentence.letters[position - passage.sentence.first] not in "DANPC,RK":
            return False
        position, steps = position - 1, steps + 1
    if position > passage.sentence.first and passage.lower[position] == "of" and "out" in prepositions:
        return passage.lower[position - 1] == "out"
    return position >= passage.sentence.first and passage.lower[position] in prepositions and not _is_of_start(passage, position, prepositions)


def _opens_clause(passage: Passage, mention: Mention) -> bool:
    """Whether a state behind a coordinator is who does what follows: "moved troops to its border and Lithuania said"."""
    phrase = passage.phrases.at(mention.first)
    before, behind = passage.phrases.previous(phrase), passage.phrases.next(phrase)
    return before is not None and before.kind == "C" and behind is not None and behind.kind == "verb" and behind.form == "finite"


def _is_of_start(passage: Passage, position: int, prepositions: frozenset[str]) -> bool:
    """Whether a place is that of where troops come from: "from a base in Germany to Romania"."""
    base = passage.phrases.previous(passage.phrases.at(position), "")
    start = passage.phrases.previous(base, "") if base is not None and base.kind == "noun" else None
    return "from" not in prepositions and start is not None and start.kind == "I" and passage.phrases.word(start) == "from"


def is_somewhere(passage: Passage, move: Move) -> bool:
    """Whether a place that nobody knows, or the force itself, says where: "in North Kivu", "serve in it", "on the ground", "under his command"."""
    verb = move.verb
    if verb is None:
        return False
    left = passage.phrases.object(verb) if move.trigger.word in ("leave", "depart") and counted(passage, move.troops) is not None else None
    if left is not None and _is_placed_nowhere(passage, left):
        return True
    for preposition, noun in prepositional(passage, move.troops if move.troops.first > verb.first else verb):
        word = passage.phrases.word(preposition)
        mention = passage.names.at(noun.head)
        placed = mention is not None and (mention.is_of_nobody_known or mention.kind in ("place", "state")) and passage.tokens.words[noun.head][0].isupper()
        is_left = move.trigger.kind == "leaving" and word in ("from", "of") and placed
        if is_left or (word in _AT and (placed or passage.lower[noun.head] in _SPOTS or is_troops(passage, noun))):
            return True
    if move.trigger.kind == "leaving":
        behind = passage.tokens.lower[verb.after : min(verb.after + 2, passage.sentence.after)]
        return not {"home", "back"}.isdisjoint(behind)
    return passage.lower[min(move.troops.after, passage.sentence.after - 1)] in ("where", "there")


def _is_placed_nowhere(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is a name of nobody known: "are due to leave Zorbek"."""
    mention = passage.names.at(phrase.head)
    return mention is not None and mention.is_of_nobody_known

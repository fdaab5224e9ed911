"""Uses: what a verb of several uses says of troops by its frame or the word behind it: "left for Chad", "pulled out", "entered Bahrain"."""

from collections.abc import Mapping

from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import HARMED
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.trespass import trespassed
from csto_events.parsing.rules.harm.flight import ends_in_return, takes_flight
from csto_events.parsing.triggers import Trigger
from csto_events.parsing.troops import contributor_of, is_troops, power_behind

_PARTICLES: Mapping[str, frozenset[str]] = {
    "bring": frozenset(("home", "back")),
    "call": frozenset(("home", "back")),
    "pull": frozenset(("out", "back")),
    "hand": frozenset(("over",)),
    "take": frozenset(("over",)),
    "touch": frozenset(("down",)),
}
"""Verbs that speak of troops only with one of these words behind them."""
_HOMEWARD = frozenset(("go", "fly", "head", "sail", "ship", "travel", "move", "rush"))
_LIGHT = frozenset(("carry", "conduct", "perform", "resume"))
_TASKS = frozenset(("patrol", "patrols", "patrolling", "monitoring", "surveillance"))
"""What troops that are there do: "carries out the patrolling"."""
FARTHEST_PARTICLE = 8
"""Tokens behind a verb in which its particle stands: "pull its 800 soldiers out"."""


def as_used(passage: Passage, verb: Phrase, trigger: Trigger) -> Trigger | None:
    """Give what a verb says with its particle; None where that is missing, without which it speaks of other things."""
    if (kind := _other_kind(passage, verb)) is not None:
        return trigger._replace(kind=kind, value="under_way")
    behind = passage.lower[verb.after : min(verb.after + FARTHEST_PARTICLE, passage.sentence.after)]
    if _speaks_of_others(passage, verb, behind) or _leaves_as(passage, verb):
        return None
    if verb.lemma in _PARTICLES:
        return None if _PARTICLES[verb.lemma].isdisjoint(behind) else trigger
    if _is_homeward(verb, behind) or _is_carried_out(passage, verb) or _is_to_own_state(passage, verb):
        return trigger._replace(kind="leaving", value="withdrawn")
    left = passage.phrases.object(verb) if verb.lemma == "leave" and not verb.passive else None
    if left is not None and is_troops(passage, left):
        if passage.lower[passage.phrases.coordinated(left)[-1].after] in HARMED or (passage.lower[left.first] == "the" and passage.count_in(left) is None):
            return None  # "left 30 soldiers dead", "Mali is leaving the force"
        return trigger._replace(kind="holding", value="under_way")
    return trigger


def _is_homeward(verb: Phrase, behind: list[str]) -> bool:
    if verb.lemma in ("arrive", "land"):
        return behind[:1] in (["home"], ["back"])
    if verb.lemma == "send":
        return behind[:1] == ["home"]
    return verb.lemma in _HOMEWARD and ("home" in behind or "back" in behind or behind[:2] == ["out", "of"])


def ends_stay(passage: Passage, verb: Phrase) -> bool:
    """Tell whether somebody has left where they were: "flew home", "have left", "were withdrawn".

    Args:
        passage: the sentence.
        verb: a verb group.
    """
    if verb.form != "finite" or verb.tense != "past" or verb.negated or verb.modal:
        return False
    behind = passage.lower[verb.after : min(verb.after + FARTHEST_PARTICLE, passage.sentence.after)]
    return (verb.lemma in _GOING_AWAY and not _speaks_of_others(passage, verb, behind)) or _is_homeward(verb, behind)


_GOING_AWAY = frozenset(("depart", "leave", "return", "withdraw"))


def _is_carried_out(passage: Passage, verb: Phrase) -> bool:
    """Whether somebody takes troops out of where they are: "flew 500 soldiers out of Mali", "sent 500 soldiers home"."""
    carried = passage.phrases.object(verb) if (verb.lemma in _HOMEWARD or verb.lemma == "send") and not verb.passive else None
    behind = passage.lower[carried.after : carried.after + 2] if carried is not None else []
    is_away = behind == ["out", "of"] or (verb.lemma == "send" and behind[:1] == ["home"])
    return is_away and carried is not None and is_troops(passage, carried)


def _is_to_own_state(passage: Passage, verb: Phrase) -> bool:
    """Whether troops are taken from one state to their own: "Russia airlifted 500 soldiers from Mali to Ivanovo", "Russian troops flew from Mali to Pskov"."""
    if verb.lemma not in _CARRYING or not {"from", "to"} <= passage.sentence.vocabulary:
        return False
    carried = passage.phrases.object(verb)
    troops = carried if carried is not None and is_troops(passage, carried) else passage.phrases.subject(verb)
    if troops is None or not is_troops(passage, troops):
        return False
    above = carried if carried is troops else verb
    start = governed_by(passage, above, "from")
    goal = governed_by(passage, start, "to") if start is not None else None
    place = passage.entity_in(goal, "place", "state") if goal is not None else None
    own = contributor_of(passage, troops, passage.mentions(troops)) or (power_behind(passage, passage.phrases.subject(verb)) if carried is troops else None)
    return place is not None and own is not None and own in (place, passage.names.country_of(place))


_CARRYING = _HOMEWARD | {"airlift", "redeploy", "transfer", "transport"}


def _speaks_of_others(passage: Passage, verb: Phrase, behind: list[str]) -> bool:
    """Whether a verb lacks what makes it one of troops: "made up of", "crossed into", "carry out patrols", an order that is no order to do something."""
    if verb.lemma == "go":
        following = passage.phrases.next(verb, "RI")
        goes_on = following is not None and (following.form == "infinitive" or behind[1:2] in (["for"], ["until"], ["throughout"], ["."]))
        return behind[:1] == ["on"] and goes_on  # "went on to kill 12 people in Mali", "went on for hours"
    if verb.lemma == "hand":
        return _are_given_up(passage, verb)
    if verb.lemma in _EQUIPPING:
        return _equips(passage, verb)
    if verb.lemma == "return":
        return _is_back_at_work(behind)
    if verb.lemma == "make":
        return behind[:2] != ["up", "of"]
    if verb.lemma == "order":
        return _is_followed_by_infinitive(passage, verb)
    if verb.lemma == "enter":
        return not _enters_state(passage, verb)
    if verb.lemma == "cross":
        return _gets_away(passage, verb) or trespassed(passage, verb) is not None or ("into" not in behind and "from" not in behind)
    return verb.lemma in _LIGHT and _TASKS.isdisjoint(behind)


def _equips(passage: Passage, verb: Phrase) -> bool:
    """Whether troops get something, and nobody gets them: "to supply its forces in Syria", "provided the troops in Mali with shells"."""
    troops = passage.phrases.object(verb)
    if troops is None or passage.count_in(troops) is not None or passage.lower[troops.first] in ("a", "an", "another"):
        return False
    given = governed_by(passage, troops, "to", "for")
    return given is None and (
        verb.lemma == "supply" or governed_by(passage, troops, "with") is not None or "with" in passage.lower[troops.after : verb.after + 8]
    )


_EQUIPPING = frozenset(("provide", "supply"))


def _is_back_at_work(behind: list[str]) -> bool:
    """Whether troops give back what they got, or go on with what they do where they are: "returned fire", "returned to duty", "returned from a patrol"."""
    if behind[:1] == ["from"]:
        return not _TASKS.isdisjoint(behind[1:3])
    return behind[:1] == ["fire"] or (behind[:1] == ["to"] and not _WORK.isdisjoint(behind[1:3]))


_WORK = _TASKS | {"duties", "duty", "positions", "service", "work"}


def _leaves_as(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb says how something is left, and not that anybody leaves it: "left Mali exposed"."""
    left = passage.phrases.object(verb) if verb.lemma == "leave" and not verb.passive else None
    state = passage.phrases.next(left, "") if left is not None else None
    return state is not None and state.kind == "A" and passage.entity_in(left, "state", "place") is not None  # type: ignore[arg-type]


def _are_given_up(passage: Passage, verb: Phrase) -> bool:
    """Whether people are handed over, and no post: "two soldiers were handed over to the Red Cross"."""
    given = passage.phrases.next(verb, "RI")
    return verb.passive or (given is not None and given.kind == "noun" and passage.is_people(given))


def _other_kind(passage: Passage, verb: Phrase) -> str | None:
    """What a verb speaks of by its frame, where that is not what it mostly does: "left for Chad", "is headed by", "is home to"."""
    if verb.lemma in ("leave", "depart") and _is_bound_for(passage, verb):
        return "staying"
    if verb.lemma == "cross" and _is_entering(passage, verb) and trespassed(passage, verb) is None and not _gets_away(passage, verb):
        return "staying"
    if verb.lemma == "head" and verb.passive:
        return "commanding"
    if verb.lemma == "bring" and passage.lower[verb.after : min(verb.after + 1, passage.sentence.after)] == ["in"]:
        return "sending"  # "2,030 troops had been brought in"
    if verb.lemma == "be" and are_left(passage, verb):
        return "staying"
    return "hosting" if verb.lemma in ("be", "remain") and _is_home(passage, verb) else None


WITH_SEVERAL_USES = frozenset(
    (*"leave depart cross enter be remain order arrive land hand make return send".split(), *_PARTICLES, *_CARRYING, *_LIGHT, *_EQUIPPING)
)
"""Verbs of which their frame or what stands behind them says what they speak of."""


def are_left(passage: Passage, verb: Phrase) -> bool:
    """Tell whether troops still are somewhere: "are left in Mali", and not "are left behind"."""
    behind = passage.lower[verb.after : min(verb.after + 2, passage.sentence.after)]
    return behind[:1] == ["left"] and behind[1:] in (["in"], ["at"], ["on"], ["."])


def _gets_away(passage: Passage, verb: Phrase) -> bool:
    return takes_flight(passage, verb) or ends_in_return(passage, verb)


def _is_entering(passage: Passage, verb: Phrase) -> bool:
    """Whether troops of a state, or so many, cross into another one, and are not merely on their way home: "Senegalese troops crossed into Mali"."""
    subject = passage.phrases.subject(verb)
    if subject is None:
        return False
    near = passage.names.within(subject.first, passage.phrases.with_prepositions(subject, ("of", "from")))
    is_known = passage.count_in(subject) is not None or any(one.kind in ("state", "body") for one in near)  # "soldiers of the Burundian army"
    is_known = is_known and passage.lower[verb.after] != "back"
    return is_known and governed_by(passage, verb, "into") is not None and governed_by(passage, verb, "from") is None


def _enters_state(passage: Passage, verb: Phrase) -> bool:
    """Whether troops come into another state by name, uninvited by nobody: "Saudi troops entered Bahrain", and not "entered the town"."""
    entered = passage.phrases.object(verb)
    mention = passage.names.at(entered.head) if entered is not None else None
    is_state = mention is not None and mention.kind == "state" and not mention.adjective
    return is_state and trespassed(passage, verb) is None and not takes_flight(passage, verb)


def _is_bound_for(passage: Passage, verb: Phrase) -> bool:
    """Whether troops leave for somewhere, and so are on their way there: "left for Chad", "left from Dakar for Chad"."""
    following = passage.phrases.next(verb)
    if following is not None and passage.lower[following.first] == "from":
        start = passage.phrases.next(following)
        following = passage.phrases.next(start) if start is not None else None
    goal = passage.phrases.next(following) if following is not None and following.kind == "I" and passage.lower[following.first] == "for" else None
    return goal is not None and goal.kind == "noun" and passage.lower[goal.head] != "home"


def _is_home(passage: Passage, verb: Phrase) -> bool:
    """Whether somebody is "home to" or "host to" others."""
    behind = passage.lower[verb.head + 1 : min(verb.head + 3, passage.sentence.after)]
    return behind in (["home", "to"], ["host", "to"])


def _is_followed_by_infinitive(passage: Passage, verb: Phrase) -> bool:
    """Whether troops are told to do something, and not sent by that: "ordered their troops to pull back", "were ordered to leave"."""
    noun = passage.phrases.object(verb)
    following = passage.phrases.next(noun) if noun is not None else passage.phrases.next(verb)
    return following is not None and following.kind == "verb" and following.form == "infinitive"

"""Displacement: who flees, is evacuated, crosses into another state or leaves home, and where to, which is not where it happened."""

from collections.abc import Callable, Mapping

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.counted import Counted
from csto_events.parsing.parties import behind_of, doer, governed_by, infinitive_after, prepositional
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.counts import is_driven, number_before
from csto_events.parsing.rules.harm.flight import forced_to_go, takes_flight
from csto_events.parsing.rules.harm.victims import company, struck, sufferers
from csto_events.parsing.where.setting import places_in
from csto_events.parsing.who.placenames import BORDERS

_FEWEST_WHO_CROSS = 50
"""Fewer people who cross a border may be travellers."""
_FEWEST_EVACUATED = 1000
"""Fewer people, evacuated from nobody says where, may leave a building."""
_FEWEST_WHO_FLEE = 500
"""Fewer people, who flee from nobody says where, may get away from a scene."""
_HOMES = frozenset(
    (
        "home homes house houses village villages town towns city cities area areas region regions district districts settlement settlements zone zones border "
        "borderlands frontier valley province provinces county enclave neighbourhood neighbourhoods neighborhood neighborhoods community communities capital"
    ).split()
)
_REFUGEES = frozenset(("refugee", "refugees", "evacuees"))
_SEEKING = frozenset(("escape", "flee", "seek", "avoid", "find"))
_TOWARDS = frozenset(("to", "into", "in", "towards"))


def uprooted(passage: Passage, verb: Phrase) -> list[Counted]:
    """Give those of a verb of moving who lose their homes by it.

    Args:
        passage: the sentence.
        verb: the verb group: "fled", "have been evacuated", "crossed", "arrived", "left".

    Returns:
        Counts of people at large; none where the verb speaks of travellers, soldiers or officials.
    """
    moving = _READERS.get(verb.lemma, _fled)(passage, verb)
    return [
        one for one in moving if is_driven(passage, one) or ((verb.lemma == "flee" or takes_flight(passage, verb)) and _are_soldiers_abroad(passage, verb, one))
    ]


def places_left(passage: Passage, verb: Phrase) -> tuple[str, ...] | None:
    """Give where people are uprooted, which is not where they go; None where the sentence says it as any other."""
    noun = passage.phrases.object(verb)
    if verb.lemma in _HOSTING:
        return ()
    if verb.lemma == "evacuate" and (home := _home_of(passage, passage.phrases.subject(verb) if verb.passive else noun)) is not None:
        return (home,)
    if noun is not None and verb.lemma not in _READERS and (place := _place_of(passage, noun)) is not None:
        return (place,)
    ways = [*prepositional(passage, verb), *(prepositional(passage, noun) if noun is not None else ())]
    named = [one for way, goal in ways if passage.phrases.word(way) in _TOWARDS for one in passage.phrases.coordinated(goal)]  # "to Chad and South Sudan"
    goals = {passage.entity_in(goal, "state", "place") for goal in named} - {None}
    if not goals or (verb.lemma == "evacuate" and "from" not in passage.sentence.vocabulary):
        return None
    return tuple(place for place in places_in(passage.sentence, passage.names, verb.head) if place not in goals)


def _are_soldiers_abroad(passage: Passage, verb: Phrase, count: Counted) -> bool:
    """Whether soldiers in great number flee into another state: "more than 1,000 Afghan soldiers fled into Tajikistan"; a few gunmen get away."""
    known = lexicon().person_nouns.get(passage.lower[count.noun.head]) if count.noun is not None else None
    goal = governed_by(passage, verb, "into", "to", "across", "over")
    is_abroad = goal is not None and (passage.entity_in(goal, "state") is not None or passage.lower[goal.head] in BORDERS)
    return known is not None and known.group == "security_forces" and is_abroad and _floor(count) >= _FEWEST_WHO_CROSS


def _home_of(passage: Passage, people: Phrase | None) -> str | None:
    """The place of which people are: "500 residents of Aleppo"."""
    home = behind_of(passage, people) if people is not None and passage.lower[people.head] in _INHABITANTS else None
    named = passage.names.at(home.head) if home is not None and home.kind == "noun" else None
    return named.entity if named is not None and named.kind in ("place", "state") and not named.adjective else None


_INHABITANTS = frozenset(("residents", "inhabitants", "citizens", "people", "villagers"))


def _moving(passage: Passage, verb: Phrase) -> list[Counted]:
    subject = passage.phrases.subject(verb) or number_before(passage, verb) or forced_to_go(passage, verb) or doer(passage, verb)
    return [*sufferers(passage, subject, verb), *company(passage, verb)]


def _fled(passage: Passage, verb: Phrase) -> list[Counted]:
    """Read "fled across the border", "fled to Uganda", "fled Goma"."""
    noun = passage.phrases.object(verb)
    if (driven := _sent_away(passage, verb)) is not None:
        return struck(passage, driven)
    if noun is not None:
        return _moving(passage, verb) if not verb.passive and _place_of(passage, noun) is not None else []
    towards = passage.phrases.next(verb)
    day = passage.phrases.next(towards) if towards is not None and towards.kind == "I" else towards
    if towards is None or towards.kind in ".,;" or (day is not None and passage.is_date(day)):
        is_told = forced_to_go(passage, verb) is not None  # else a number alone may be of anything
        return [one for one in _moving(passage, verb) if _floor(one) >= _FEWEST_WHO_FLEE and (one.noun is not None or is_told)]
    is_away = passage.phrases.word(towards) in ("to", "into", "across", "from")
    return _moving(passage, verb) if is_away else []


def _sent_away(passage: Passage, verb: Phrase) -> Phrase | None:
    """Who takes flight from what happens: "the attack sent thousands fleeing"."""
    people = passage.phrases.previous(verb, "R") if verb.form == "gerund" and verb.lemma == "flee" else None
    sending = passage.phrases.previous(people, "R") if people is not None and people.kind == "noun" else None
    fled = passage.phrases.object(verb)
    if fled is not None and _place_of(passage, fled) is None:
        return None  # "sent 12 clerks home fleeing the noise"
    return people if sending is not None and sending.kind == "verb" and sending.lemma == "send" else None


def _place_of(passage: Passage, noun: Phrase) -> str | None:
    """The place that is fled: "Goma", "the Sudanese city of El Fasher"."""
    of = governed_by(passage, noun, "of")
    named = [passage.names.at(one.head) for one in (noun, of) if one is not None]
    return next((one.entity for one in named if one is not None and one.kind in ("place", "state") and not one.adjective), None)


def _evacuated(passage: Passage, verb: Phrase) -> list[Counted]:
    """Read "11,000 people were evacuated", "the region evacuated 300 residents from two villages"; a state takes its own nationals home."""
    noun = passage.phrases.object(verb)
    taken = _moving(passage, verb) if verb.passive or forced_to_go(passage, verb) is not None else struck(passage, noun) if noun is not None else []
    left = governed_by(passage, verb if noun is None else noun, "from")
    is_home = left is not None and (passage.lower[left.head] in _HOMES or passage.entity_in(left, "place", "state") is not None)
    is_of_town = left is None and _home_of(passage, passage.phrases.subject(verb) if verb.passive else noun) is not None
    fewest = 2 if is_home else _FEWEST_WHO_CROSS if is_of_town else _FEWEST_EVACUATED if left is None else None
    return [one for one in taken if fewest is not None and _floor(one) >= fewest and not _are_nationals(one, passage)]


def _crossed(passage: Passage, verb: Phrase) -> list[Counted]:
    """Read "some 2,300 people have crossed into Uganda", "crossed the border to Chad"."""
    noun, aim = passage.phrases.object(verb), infinitive_after(passage, verb)
    goal = governed_by(passage, verb if noun is None else noun, "into", "to")
    is_entering = goal is not None and passage.entity_in(goal, "state", "place") is not None
    if not is_entering or (noun is not None and passage.lower[noun.head] != "border") or (aim is not None and aim.lemma not in _SEEKING):
        return []
    return [one for one in _moving(passage, verb) if _floor(one) >= _FEWEST_WHO_CROSS]


def _driven(passage: Passage, verb: Phrase) -> list[Counted]:
    """Read "has driven 48,000 people across the border"."""
    noun = passage.phrases.object(verb) if not verb.passive else None
    border = governed_by(passage, verb if noun is None else noun, "across", "over")
    if border is None or passage.lower[border.head] not in BORDERS or (noun is None and not verb.passive):
        return []
    driven = struck(passage, noun) if noun is not None else _moving(passage, verb)
    return [one for one in driven if _floor(one) >= _FEWEST_WHO_CROSS]


def _arrived(passage: Passage, verb: Phrase) -> list[Counted]:
    """Read "2,300 refugees arrived in Chad"."""
    return [one for one in _moving(passage, verb) if one.noun is not None and passage.lower[one.noun.head] in _REFUGEES]


def _left(passage: Passage, verb: Phrase) -> list[Counted]:
    """Read "about 40,000 people have left their homes"."""
    noun, aim = passage.phrases.object(verb), infinitive_after(passage, verb)
    if aim is not None and aim.lemma not in _SEEKING:
        return []
    is_home = noun is not None and not verb.passive and passage.lower[noun.first] == "their" and passage.lower[noun.head] in _HOMES
    return _moving(passage, verb) if is_home else []


def _taken_in(passage: Passage, verb: Phrase) -> list[Counted]:
    """Read "Macedonia has taken in over 230,000 refugees", "Chad hosts 400,000 refugees"; who is yet to be taken in is not counted."""
    behind = passage.phrases.next(verb)
    if verb.lemma == "take":
        behind = passage.phrases.next(behind) if behind is not None and passage.lower[behind.first] == "in" else None
    if behind is None or behind.kind != "noun" or verb.passive or verb.form != "finite" or verb.modal or verb.tense == "future":
        return []
    return [one for one in struck(passage, behind) if one.noun is not None and passage.lower[one.noun.head] in _REFUGEES]


def _floor(count: Counted) -> int:
    return count.quantity.value or count.quantity.low or count.quantity.high or 0


def _are_nationals(count: Counted, passage: Passage) -> bool:
    mention = passage.names.at(count.noun.head) if count.noun is not None else None
    return mention is not None and mention.kind == "state"


_HOSTING = frozenset(("host", "shelter", "take"))
"""What a state does with those who have fled to it."""
_READERS: Mapping[str, Callable[[Passage, Phrase], list[Counted]]] = {
    "evacuate": _evacuated,
    "cross": _crossed,
    "drive": _driven,
    "arrive": _arrived,
    "leave": _left,
    **dict.fromkeys(_HOSTING, _taken_in),
}

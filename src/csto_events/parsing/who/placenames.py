"""Names of places by the words around them: names that are also those of people ("Austin"), and places that the registry does not know ("the town of Sake")."""

from collections.abc import Callable, Container, Sequence
from functools import cache
from typing import Literal, TypeAlias

from csto_events.language.date_words import date_words
from csto_events.language.lexicon import ADJECTIVE, NOUN, lexicon
from csto_events.language.tokens import Tokens
from csto_events.parsing.triggers import forms
from csto_events.parsing.who.mentions import Mention
from csto_events.parsing.who.rows_of_places import joined_places
from csto_events.registry import Registry

PlaceKind: TypeAlias = Literal["region", "city", "facility", "area"]

_LOCATIVE = frozenset(
    ("in", "at", "near", "from", "to", "into", "around", "outside", "inside", "towards", "toward", "through", "via", "across", "of", "off", "between", "over")
)
"""Prepositions that govern the name of a place."""
BETWEEN = frozenset(
    (
        *("the", "of", "city", "town", "village", "port", "capital", "province", "region", "district", "state", "nearby", "neighbouring", "neighboring"),
        *("cities", "towns", "villages", "ports", "provinces", "regions", "districts", "states", "department", "governorate", "county", "prefecture"),
        *("outskirts", "suburb", "suburbs", "vicinity", "environs", "surroundings", "streets", "centre", "center", "heart"),
        *("neighbourhood", "neighborhood", "area", "areas", "part", "parts"),
        *("airport", "bazaar", "market", "square", "squares", "territory", "soil"),
        *("highlands", "hills", "mountains", "valley", "coast", "island", "islands"),
        *("northern", "southern", "eastern", "western", "central", "downtown", "coastal", "north", "south", "east", "west"),
        *("northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern"),
        *("north-east", "north-west", "south-east", "south-west", "north-eastern", "north-western", "south-eastern", "south-western"),
    )
)
"""Words between a preposition and the name of a place: "in northern Kano", "near the town of Sake"."""


def settled(tokens: Tokens, mentions: list[Mention], unclear: Container[str], registry: Registry) -> list[Mention]:
    """Leave out names that can be those of people, unless the text places something at one of that name, and tell towns of one name apart.

    Args:
        tokens: the tokens of the text.
        mentions: the names that the registry knows, in order; those of namesakes are changed.
        unclear: names of places that are also other names, in lower case.
        registry: what is known of places.

    Returns:
        The mentions of what is meant; "North Waziristan District" is one.
    """
    places = _places(mentions)
    for at in places:
        mentions[at].after += _is_land(tokens, mentions[at].after)
    others = {at for at in places if _is_hotel(tokens, mentions[at]) or (at and _is_forename(tokens, mentions[at - 1], mentions[at]))}
    if others:
        mentions = [mention for at, mention in enumerate(mentions) if at not in others]
        places = _places(mentions)
    doubtful = {at for at in places if (mentions[at].name or "").lower() in unclear}
    if doubtful:
        states = {mention.entity for mention in mentions if mention.kind == "state"}
        placed = {mentions[at].name for at in doubtful if _is_placed(tokens, mentions, at) or _is_taken(tokens, mentions[at], states, registry)}
        others = {at for at in doubtful if mentions[at].name not in placed or _follows_forename(tokens, mentions[at].first)}
        mentions = [mention for at, mention in enumerate(mentions) if at not in others]
        places = _places(mentions)
    for at in places:
        if at + 1 < len(mentions) and _is_of_state(tokens, mentions, at):
            _take_into_state(mentions[at], mentions[at + 1], registry)
    return mentions


def _places(mentions: Sequence[Mention]) -> list[int]:
    return [at for at, mention in enumerate(mentions) if mention.kind == "place"]


def _is_hotel(tokens: Tokens, place: Mention) -> bool:
    """Whether a place only gives a hotel its name, which may stand anywhere."""
    return tokens.words[place.after : place.after + 1] == ["Hotel"]


def _is_of_state(tokens: Tokens, mentions: Sequence[Mention], at: int) -> bool:
    """Whether behind a town and a comma stands the state in which it lies: "Hyderabad, Pakistan"."""
    town, state = mentions[at], mentions[at + 1]
    if state.kind != "state" or state.adjective or tokens.lower[town.after : state.first] != [","]:
        return False
    further = mentions[at + 2] if at + 2 < len(mentions) else None
    if further is not None and further.first <= state.after + 1 and tokens.lower[state.after] in (",", "and", "or"):
        return False  # "visited Ankara, Egypt and Jordan"
    behind = tokens.lower[state.after] if state.after < len(tokens) else "."
    return not behind[0].isalnum() or behind in _ENDING or behind in date_words()["weekday"]  # not "1,230 in Abyei, Ethiopia for 640"


def _take_into_state(town: Mention, state: Mention, registry: Registry) -> None:
    """Take for another town one whose state is not that in which the known one lies."""
    countries = {one: registry.get(one).country for one in town.candidates if one.startswith("place:")}  # type: ignore[union-attr]
    named = {state.entity, *state.candidates}
    if None in countries.values() or not countries:
        return
    if named.isdisjoint(countries.values()):
        town.kind, town.entity, town.candidates = "unknown", None, ()
    elif town.entity is None or countries.get(town.entity) not in named:
        town.entity = next(one for one, country in countries.items() if country in named)


def _is_forename(tokens: Tokens, title: Mention, place: Mention) -> bool:
    """Whether the name of a place stands between a title and a surname: "Secretary of State Victoria Petrova"."""
    if title.kind != "title":
        return False
    surname = tokens.words[place.after] if place.after < len(tokens) else ""
    return title.after == place.first == place.after - 1 and surname.istitle() and surname.lower() not in lexicon().tags


def _is_land(tokens: Tokens, position: int) -> bool:
    return position < len(tokens) and tokens.words[position].istitle() and tokens.lower[position] in KINDS_OF_PLACE


def _is_placed(tokens: Tokens, mentions: Sequence[Mention], at: int) -> bool:
    """Whether a preposition governs a name, it stands in a row of places, or its state or a dateline follows."""
    mention = mentions[at]
    before = mention.first - 1
    while before >= 0 and tokens.lower[before] in BETWEEN and tokens.lower[before] not in _LOCATIVE:
        before -= 1
    if before >= 0 and tokens.lower[before] in _LOCATIVE:
        return True
    following = mentions[at + 1] if at + 1 < len(mentions) else None
    if following is not None and following.first == mention.after + 1 and following.kind == "state" and tokens.words[mention.after] == ",":
        return True
    previous = mentions[at - 1] if at else None
    in_a_row = previous is not None and previous.kind == "place" and previous.after == mention.first - 1
    return in_a_row and tokens.lower[mention.first - 1] in ("and", ",", "or")


def _is_taken(tokens: Tokens, place: Mention, states: Container[str | None], registry: Registry) -> bool:
    """Whether force is used on a town of a state of which the text speaks: "rebels captured Gao" in a text on Mali."""
    if _word_before(tokens, place) not in _force():
        return False
    return any(registry.get(one).country in states for one in (place.entity, *place.candidates) if one is not None and one.startswith("place:"))  # type: ignore[union-attr]


@cache
def _force() -> frozenset[str]:
    return forms("force", frozenset(("incident_verb", "taking")))


def _follows_forename(tokens: Tokens, first: int) -> bool:
    """Whether a word with a capital that is none of the language stands right before: "Lloyd Austin"."""
    before = tokens.words[first - 1] if first else ""
    return before[:1].isupper() and before.lower() not in lexicon().tags


def mint_called(tokens: Tokens, unknown: Sequence[Mention], mention_at: Callable[[int], Mention | None], mint: Callable[[str, str, str | None], str]) -> None:
    """Give the names that nobody knows and that a text calls places an id, wherever else in the text they stand.

    Args:
        tokens: the tokens of the text.
        unknown: the names that nobody knows, in order.
        mention_at: gives the mention that holds a token.
        mint: makes a place of its name, what sort of place it is, and the id of the state that the text gives behind the name.
    """
    known: dict[str, tuple[PlaceKind, str | None]] = {}
    unknown = [mention for mention in unknown if not _is_of_calendar(mention)]
    for mention in unknown:
        kind, state = _kind_of_called(tokens, mention) or _within_region(tokens, mention), _state_behind(tokens, mention, mention_at)
        is_told = (state is not None and _word_before(tokens, mention) in _LOCATIVE) or _is_near(tokens, mention) or _is_struck_in(tokens, mention)
        if kind is not None or is_told:
            known.setdefault(mention.name or "", (kind or "city", state.entity if state is not None else None))
    for mention in joined_places(tokens, unknown, mention_at, known, _violence()):
        known.setdefault(mention.name or "", ("city", None))
    for mention in unknown:
        if mention.name in known:
            mention.kind, mention.entity = "place", mint(mention.name, *known[mention.name])


def _is_of_calendar(mention: Mention) -> bool:
    """Whether a name is that of a month, weekday or season, behind which a comma opens a clause: "In May, Russia sent"."""
    words, name = date_words(), (mention.name or "").lower()
    return name in words["month"] or name in words["weekday"] or name in words["season"] or name in _SEASONS


BORDERS = frozenset(("border", "borders", "frontier", "frontiers"))
"""What is named by a state and does not lie in it: "sent soldiers to the Belarus border"."""
SOIL = frozenset(("territory", "soil", "land", "airspace"))
"""What a state has, and who is upon it is in the state: "entered Armenian territory"."""
KINDS_OF_PLACE: dict[str, PlaceKind] = {
    **dict.fromkeys(("city", "town", "village", "port", "settlement", "hamlet", "suburb", "municipality"), "city"),
    **dict.fromkeys(("district", "province", "region", "county", "oblast", "governorate", "prefecture", "department", "canton", "commune"), "region"),
    **dict.fromkeys(("airport", "airfield", "square"), "facility"),
    **dict.fromkeys(("valley", "island", "islands", "mountains", "desert", "peninsula", "gorge", "forest"), "area"),
}
"""Nouns for places (feature classes of GeoNames), and what sort of place they are."""


_CAMPS = frozenset(("camp", "base"))
"""Facilities by their name where something is at them; "the Petrov camp" can be his followers."""
LONGEST_NAME = 3
"""Words of the name of a district that nobody knows."""


def _kind_of_called(tokens: Tokens, mention: Mention) -> PlaceKind | None:
    """What a name is called: "the town of Sake", "Rutshuru territory", "Sake, a town west of Goma"."""
    lower, words = tokens.lower, tokens.words
    noun = lower[mention.first - 2].removesuffix("s") if mention.first > 1 and lower[mention.first - 1] == "of" else ""
    if noun in KINDS_OF_PLACE:
        return KINDS_OF_PLACE[noun]
    if noun == "area" and _is_in_area(tokens, mention):
        return "city"
    if mention.after - mention.first > 1 and lower[mention.after - 1] in KINDS_OF_PLACE:
        return KINDS_OF_PLACE[lower[mention.after - 1]]
    behind = lower[mention.after : mention.after + 5]
    if behind[:1] == [","] and behind[1:2] in (["a"], ["an"]):
        return next((KINDS_OF_PLACE[word] for word in behind[2:] if word in KINDS_OF_PLACE), None)
    if behind[:1] and behind[0] in _CAMPS:
        before = lower[max(0, mention.first - 2) : mention.first]
        return "facility" if before[-1:] and (before[-1] in _LOCATIVE or (before[-1] == "the" and before[0] in _LOCATIVE - {"of"})) else None
    is_name = mention.after - mention.first <= LONGEST_NAME and all(word.isalpha() and word[0].isupper() for word in words[mention.first : mention.after])
    return KINDS_OF_PLACE[behind[0]] if is_name and behind and behind[0] in KINDS_OF_PLACE and _word_before(tokens, mention) in _LOCATIVE | BETWEEN else None


def _is_in_area(tokens: Tokens, mention: Mention) -> bool:
    """Whether something happened around a name that is no common word: "in the area of Kok-Tash", and not "in the area of Cyber Defence"."""
    common = lexicon().tags
    is_there = tokens.lower[max(0, mention.first - 4) : mention.first] in (["in", "the", "area", "of"], ["from", "the", "area", "of"])
    return is_there and all(word not in common for word in tokens.lower[mention.first : mention.after])


def _within_region(tokens: Tokens, mention: Mention) -> PlaceKind | None:
    """Take what lies in a province for a town: "attacked Sariha, in Gezira province"."""
    behind, words = tokens.lower[mention.after : mention.after + 5], tokens.words[mention.after : mention.after + 5]
    is_inside = behind[:2] == [",", "in"] and len(behind) > 3 and words[2][0].isupper() and any(KINDS_OF_PLACE.get(word) == "region" for word in behind[3:])
    return "city" if is_inside else None


def _is_near(tokens: Tokens, mention: Mention) -> bool:
    """Whether something happened near a name, which is no part of another one: "near Naqoura", and not "near the Petrov farm"."""
    tags = lexicon().tags.get(tokens.lower[mention.after], 0) if mention.after < len(tokens) else 0
    is_alone = not tags & (NOUN | ADJECTIVE) or tokens.lower[mention.after] in date_words()["direction"]  # "near Naqoura last week"
    return _word_before(tokens, mention) == "near" and is_alone


def _is_struck_in(tokens: Tokens, mention: Mention) -> bool:
    """Whether violence is said to have been in a name, which ends its phrase: "killed in Kafra on Sunday", "attacked a base in Buulo Mareer"."""
    if _word_before(tokens, mention) not in ("in", "at") or tokens.lower[mention.first] in _SEASONS:
        return False
    words = tokens.words[mention.first : mention.after]
    if len(words) >= LONGEST_NAME or not all(word[0].isupper() and not word.isupper() and word.lower() not in lexicon().tags for word in words):
        return False
    behind = tokens.lower[mention.after] if mention.after < len(tokens) else "."
    tags = lexicon().tags.get(behind, 0)
    is_verb = (tags and not tags & (NOUN | ADJECTIVE)) or (behind in _violence() and behind.endswith("ed"))  # "clashes in Zvecan killed two"
    ends = is_verb or behind in _ENDING or behind in date_words()["weekday"] or not behind[0].isalnum()
    before = tokens.lower[max(0, mention.first - FARTHEST_VIOLENCE) : mention.first - 1]
    before = before[len(before) - before[::-1].index(".") :] if "." in before else before
    return ends and behind != "'s" and not _violence().isdisjoint(before)


FARTHEST_VIOLENCE = 10
"""Tokens from a word of violence to the name of the town where it was."""
_ENDING = frozenset(
    ("on", "last", "this", "alone", "and", "after", "before", "early", "late", "overnight", "when", "while", "during", "who", "which", "said", "by", "left")
)
_SEASONS = frozenset(("ramadan", "easter", "christmas", "lent", "nowruz"))


@cache
def _violence() -> frozenset[str]:
    return forms("harm", _HARM) | forms("force", _FORCE)


_HARM, _FORCE = frozenset(("transitive", "intransitive", "unrest_noun")), frozenset(("incident_verb", "incident_noun"))


def _word_before(tokens: Tokens, mention: Mention) -> str:
    return tokens.lower[mention.first - 1] if mention.first else ""


def _state_behind(tokens: Tokens, mention: Mention, mention_at: Callable[[int], Mention | None]) -> Mention | None:
    """The state that stands behind a name and a comma: "Sake, Congo", "in Semera, northern Ethiopia"."""
    lower, at = tokens.lower, mention.after + 1
    if lower[mention.after : at] != [","]:
        return None
    while (following := mention_at(at)) is None and at < len(lower) and (lower[at] in BETWEEN or lower[at] == "in"):
        at += 1
    return following if following is not None and following.kind == "state" and not following.adjective else None

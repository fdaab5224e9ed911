"""Setting: where a claim plays, found once for all candidates in the sentence around it."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Final

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.comparisons import beside_the_point
from csto_events.parsing.coreference import Names
from csto_events.parsing.dating import is_of_background, measured_clauses
from csto_events.parsing.mentions import Mention
from csto_events.parsing.placenames import BETWEEN, BORDERS
from csto_events.parsing.triggers import triggers

_PLACING = frozenset(
    ("in", "at", "near", "across", "throughout", "inside", "outside", "around", "to", "into", "from", "over", "within", "on", "off", "through")
)


def places_in(
    sentence: Sentence,
    names: Names,
    trigger: int | None = None,
    *,
    outside: Sequence[tuple[int, int]] = (),
    stays: bool = False,
    asks: bool = False,
) -> tuple[str, ...]:
    """Give the places of the claims of a sentence: those that a preposition of place governs, the narrowest of each country.

    Args:
        sentence: the sentence; what it names is found once for all of its claims.
        names: who and what is meant in the text.
        trigger: the token that called for the claim; what is told of another time has its own places.
        outside: stretches whose places are not the claim's: whoever tells it.
        stays: whether the claim is of something that does not move: in "will send troops to Minsk after a summit" the summit is not in Minsk.
        asks: whether somebody only asks or decides: in "asked for help after gunmen attacked Gao" nobody asked in Gao.

    Returns:
        The ids of the places, in the order of the text.
    """
    places = places_named(sentence, names)
    if not places:
        return ()
    clauses = (
        []
        if trigger is None
        else [*((first, after) for _, first, after in measured_clauses(sentence)), *_journeys(sentence), *asides(sentence), *beside_the_point(sentence)]
    )
    found = [
        (at, entity)
        for at, entity in places
        if not (outside and any(first <= at < after for first, after in outside))
        and not (stays and trigger is not None and _is_of_another_move(sentence, at, trigger))
        and not (asks and trigger is not None and _is_of_later_clause(sentence, at, trigger))
        and not (trigger is not None and _is_set_against(sentence, trigger, at))
        and not (trigger is not None and at < trigger and sentence.tokens.lower[at - 1] == "from" and _is_left_behind(sentence, at, trigger))
        and not (trigger is not None and _is_of_gathering(sentence, trigger, at))
        and not (clauses and not all((first <= at < after) == (trigger is not None and first <= trigger < after) for first, after in clauses))
    ]
    if len(found) > 1 and trigger is not None:
        found = _of_own_clause(sentence, found, trigger)
    entities = list(dict.fromkeys(entity for _, entity in found))
    return names.narrowest(entities) if len(entities) > 1 else tuple(entities)


def _is_of_later_clause(sentence: Sentence, at: int, trigger: int) -> bool:
    """Whether a place stands behind a conjunction that begins a clause: "appealed to the bloc when gunmen attacked Gao"."""
    phrases = sentence.phrases
    starts = [*phrases.joined_clauses(), *(one.first for one in phrases if one.kind == "S" and phrases.word(one) not in _OF_CONTENT)]
    return any(trigger < start < at for start in starts)


_OF_CONTENT = frozenset(("that", "whether", "if", "to", "how", "where"))


def _of_own_clause(sentence: Sentence, places: list[tuple[int, str]], trigger: int) -> list[tuple[int, str]]:
    """The places of the clause of a claim: "met in Astana and will meet in Moscow", "died in Goma, hours after talks opened in Luanda"; all if it has none."""
    told = (one.first for one in sentence.phrases if one.kind == "S" and sentence.phrases.word(one) in _AT_THE_TIME)
    starts = sorted((*sentence.phrases.joined_clauses(), *told))
    own = bisect_right(starts, trigger)
    return [(at, entity) for at, entity in places if bisect_right(starts, at) == own] or places


_AT_THE_TIME = frozenset(("after", "before", "while", "whereas", "although", "though"))


def places_named(sentence: Sentence, names: Names) -> tuple[tuple[int, str], ...]:
    """Give the places that a sentence names behind prepositions of place, each with its token; found once for all of its claims."""
    if sentence.places is None:
        sentence.places = _find_places(sentence, names)
    return sentence.places


def asides(sentence: Sentence) -> list[tuple[int, int]]:
    """What relative clauses in commas say: "the council, which met in Bishkek, spoke of the situation in Afghanistan"; the last one ends the sentence."""
    if _RELATIVES.isdisjoint(sentence.vocabulary):
        return []
    found, letters, words = [], sentence.letters, sentence.words
    for at in (at for at, word in enumerate(words) if word in _RELATIVES and at and letters[max(0, at - 2) : at].removesuffix("I")[-1:] == ","):
        if words[at - 1] in ("in", "during"):
            continue  # "an attack in Gao on Monday, in which 54 soldiers died"
        closing = letters.find(",", at)
        if closing >= 0 or letters[at - 1] == "I":
            found.append((sentence.first + at, sentence.first + closing if closing >= 0 else sentence.after))
    return found


_RELATIVES = frozenset(("which", "who", "whose", "whom"))


def _is_of_gathering(sentence: Sentence, trigger: int, at: int) -> bool:
    """Whether a place is where people met over what had happened elsewhere: "met in Minsk after an attack"; riot police act where the riot is."""
    if not is_of_background(sentence, trigger, at):
        return False
    verb = next((one for one in sentence.phrases.verbs() if one.form == "finite"), None)
    return verb is not None and verb.first < at and verb.lemma in _GATHERING


_GATHERING = frozenset(("meet", "convene", "gather", "assemble", "confer", "speak", "vote", "arrive", "travel", "fly"))


def _is_left_behind(sentence: Sentence, at: int, trigger: int) -> bool:
    """Whether a place is where somebody came from before they did something: "returned from South Africa and met"."""
    phrases = sentence.phrases
    return any(verb.form == "finite" and at < verb.first <= trigger and phrases[verb.position - 1].kind == "C" for verb in phrases.verbs())


_TRAVELLING = frozenset(("travel", "fly", "leave", "go", "head", "return", "arrive", "visit", "move", "depart", "continue"))


def _journeys(sentence: Sentence) -> list[tuple[int, int]]:
    """What is said of a journey before or after: in "met him in Kyiv before travelling on to Berlin" Berlin is not where they met."""
    if _ASIDE.isdisjoint(sentence.vocabulary):
        return []
    found: list[tuple[int, int]] = []
    for verb in sentence.phrases.verbs():
        if verb.form == "gerund" and verb.lemma in _TRAVELLING and sentence.tokens.lower[verb.first - 1] in _ASIDE and verb.first > sentence.first:
            comma = sentence.letters.find(",", verb.after - sentence.first)
            found.append((verb.first, sentence.first + comma if comma >= 0 else sentence.after))
    return found


_ASIDE = frozenset(("before", "after"))


def _find_places(sentence: Sentence, names: Names) -> tuple[tuple[int, str], ...]:
    """The places that a sentence names, each with its token."""
    found: list[tuple[int, str]] = []
    end = -1
    for mention in names.within(sentence.first, sentence.after):
        if mention.entity is None or mention.adjective or mention.people or not mention.entity.startswith(("state:", "place:")):
            continue
        is_named = _is_placed(sentence, names, mention) or _is_struck(sentence, mention) or _is_in_a_row(sentence, mention, end)
        if is_named and not (_is_of_speaker(sentence, mention.after) or _asks(sentence, mention)):
            found.append((mention.first, mention.entity))
            end = mention.after
    return tuple(found)


def _asks(sentence: Sentence, mention: Mention) -> bool:
    """Whether a state only wants what is done: "met at Israel's request", "at Qatar's invitation"."""
    behind = sentence.tokens.lower[mention.after : mention.after + 2]
    return len(behind) == 2 and behind[1] in _WISHES and behind[0] in ("'s", "'") and sentence.tokens.lower[mention.first - 1] == "at"


_WISHES = frozenset(("behest", "demand", "initiative", "insistence", "invitation", "request", "suggestion", "urging"))


def _is_struck(sentence: Sentence, mention: Mention) -> bool:
    """Whether a place is what arms strike: "an air strike hit Mekelle, killing 10 people"; a state may be struck by words."""
    if not (mention.entity or "").startswith("place:"):
        return False
    noun = sentence.phrases.at(mention.first)
    verb = sentence.phrases.previous(noun, "")
    return verb is not None and verb.kind == "verb" and verb.lemma in _striking() and not verb.passive and mention.after >= noun.after


@cache
def _striking() -> frozenset[str]:
    """Verbs of force and of taking a place, and what blasts and strikes do to one."""
    return frozenset(triggers("force", frozenset(("incident_verb", "taking")))) | {"hit", "raze", "rock", "shake", "target"}


def _is_set_against(sentence: Sentence, trigger: int, at: int) -> bool:
    """Whether a place is of a clause that a semicolon or "while" parts from that of the claim: "sent troops to Estonia, while Italy has 350 in Bulgaria"."""
    between = sentence.tokens.lower[min(trigger, at) : max(trigger, at)]
    return (";" in between and trigger < at) or "while" in between or "whereas" in between


def _is_in_a_row(sentence: Sentence, mention: Mention, end: int) -> bool:
    """Whether a name goes on a row whose last place ended there, and does nothing itself: "in Houston, Dallas and Austin"."""
    joined = sentence.tokens.lower[end : mention.first]
    return joined in ([","], ["and"], [",", "and"]) and (mention.after >= sentence.after or sentence.phrases.at(mention.after).kind != "verb")


def _is_placed(sentence: Sentence, names: Names, mention: Mention) -> bool:
    """Whether a preposition of place governs a name, over the words and other names that may stand between."""
    words, start, before = sentence.tokens.lower, sentence.first, _governing(sentence, mention.first)
    if mention.after < sentence.after and words[mention.after] in BORDERS:
        return False
    if words[mention.after : min(mention.after + 2, sentence.after)] == [",", "where"]:
        return True  # "visited Goris, where 12 people had died"
    while before > start and (over := _over(sentence, names, before)) is not None:
        before = over
    if before < start or words[before] not in _PLACING or (before > start and words[before - 1] == "based"):
        return False  # "a website based in the Netherlands"
    if before > start and _is_topic(sentence, mention, before):
        return False
    if words[before] == "from" and mention.after < sentence.after and words[mention.after] == "'s":
        return False  # "most of them from Turkey's 65th Brigade"
    return not (words[before] == "from" and before > start and _is_of_origin(sentence, before)) and not _is_of_part(words, before, start)


_TOPICAL = frozenset(
    (
        "briefing conference consultations data debate decision declaration discussion discussions document embargo focus information law meeting negotiations "
        "policy position pressure report resolution sanctions session statement summit talks views vote"
    ).split()
)
_AFFAIRS = frozenset(("situation", "crisis", "developments", "events"))
_ABOUT = frozenset(("on", "about", "over", "regarding", "concerning", "discuss", "discussed", "discussing"))


def _is_topic(sentence: Sentence, mention: Mention, preposition: int) -> bool:
    """Whether a state is what others speak of, or upon which they act: "called on Armenia", "a summit on Niger", "talks on the situation in Mali"."""
    words, before = sentence.tokens.lower, preposition - 1
    if words[preposition] == "on" and mention.kind == "state":
        return sentence.letters[before - sentence.first] in "EVBG" or words[before] in _TOPICAL
    if words[preposition] == "on" and words[before] in _TOPICAL:
        return True  # "a summit on Gaza"
    return words[before] in _AFFAIRS and not _ABOUT.isdisjoint(words[max(sentence.first, before - 3) : before])


def _over(sentence: Sentence, names: Names, before: int) -> int | None:
    """The token before a demonym, an owner or an adjective: "in the northern Afghan province of", "in Darfur's besieged capital"; None for others."""
    words, state = sentence.tokens.lower, names.at(before)
    if state is not None:
        return _governing(sentence, state.first) if state.adjective else None
    owner = names.at(before - 1) if words[before] == "'s" else None
    if owner is not None:
        return _governing(sentence, owner.first) if owner.kind in ("place", "state") else None
    letter, following = sentence.letters[before - sentence.first], words[before + 1]
    describes = letter in "AE" or (letter in "MN" and following in BETWEEN)  # "rebel-held Gao", "the flashpoint town of Kidal"
    return _governing(sentence, before) if describes and following not in ("of", "the") else None


def _is_of_origin(sentence: Sentence, preposition: int) -> bool:
    """Whether "from" says whence people are, before it is told what they do, or harmed: "marines from Georgia trained", "killed five soldiers from Chad"."""
    if sentence.letters[preposition - 1 - sentence.first] == "M" or sentence.tokens.lower[preposition - 1] in ("them", "whom"):
        return True  # "most of them from South Africa"
    words, verbs = sentence.tokens.lower, sentence.phrases.verbs()
    before = [verb for verb in verbs if verb.first < preposition]
    if words[preposition - 1] not in lexicon().person_nouns or (before and before[-1].lemma not in _HARMING):
        return False
    return words[sentence.phrases.at(preposition - 1).first - 1] != "of"  # "the withdrawal of the peacekeepers from Kazakhstan"


_HARMING = frozenset(("kill", "wound", "injure", "hurt", "capture", "detain", "arrest", "kidnap", "abduct"))


def _governing(sentence: Sentence, first: int) -> int:
    before = first - 1
    while before > sentence.first and sentence.tokens.lower[before] in BETWEEN:
        before -= 1
    return before


def _is_of_another_move(sentence: Sentence, at: int, trigger: int) -> bool:
    """Whether somebody else goes to or from a place, or before or after it: "will send troops to Minsk after a summit", "flew to Baku following talks"."""
    preposition, between = _governing(sentence, at), sentence.tokens.lower[at:trigger]
    if sentence.tokens.lower[preposition] not in _MOVING:
        return False
    if trigger < at:  # "kill 14 soldiers as junta turns to Moscow", "held a session and moved its headquarters from Libreville to Malabo"
        verb = sentence.phrases.at(preposition - 1)
        last = next((one for one in reversed(sentence.phrases.verbs()) if one.first < preposition), None)
        if last is not None and trigger < last.first and _is_joined_move(sentence, last):
            return True
        return verb.kind == "verb" and verb.first > trigger and sentence.tokens.lower[preposition] != "from"
    return not _BEHIND.isdisjoint(between) and "where" not in between


def _is_joined_move(sentence: Sentence, verb: Phrase) -> bool:
    """Whether a coordinator leads to a journey, or to what another one does: "and moved its headquarters to Malabo", "and Mali sent 200 men to Niger"."""
    before = sentence.phrases[verb.position - 1] if verb.position else None
    if before is not None and before.kind == "noun" and before.position:
        return sentence.phrases[before.position - 1].kind == "C" and sentence.phrases.subject(verb) is before
    return before is not None and before.kind == "C" and verb.lemma in _TRAVELLING


_MOVING = frozenset(("to", "into", "from", "off"))
_BEHIND = frozenset(("after", "following", "before", "during"))


def _is_of_speaker(sentence: Sentence, after: int) -> bool:
    """Whether a place is that of whoever speaks, since a verb of mere saying follows: "authorities in Almaty said"."""
    if after >= sentence.after:
        return False
    verb = sentence.phrases.at(after)
    cue = lexicon().verb_cues.get(verb.lemma) if verb.kind == "verb" and verb.first == after else None
    return cue is not None and cue.stance == "speech" and cue.frames >= _MERE_SAYING and "" not in cue.prepositions


_MERE_SAYING: Final = frozenset(("that", "bare"))


def _is_of_part(words: Sequence[str], preposition: int, start: int) -> bool:
    """Whether a place is that of a part: "including 103 in Almaty", "among them five officers shot in the town of Gressier"."""
    for position in range(preposition - 1, max(start, preposition - LONGEST_PART_OF_THEM) - 1, -1):
        if words[position] == "including":
            return preposition - position <= LONGEST_PART
        if words[position : position + 2] == ["among", "them"]:
            return True
        if words[position] in ",;":
            return False
    return False


LONGEST_PART, LONGEST_PART_OF_THEM = 6, 14
"""Tokens from "including", and from "among them", to the place of a part."""

"""Setting: where a claim plays, found once for all candidates in the sentence around it."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import compress, count
from typing import Final

from csto_events.language.asides import end_of_relative
from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.asserted.circumstances import is_where_it_is_decided
from csto_events.parsing.asserted.status import CAUSING
from csto_events.parsing.triggers import forms, triggers
from csto_events.parsing.when.by_then import clauses_until
from csto_events.parsing.when.comparisons import BESIDE, beside_the_point
from csto_events.parsing.when.dating import is_of_background
from csto_events.parsing.when.measures import measured_clauses
from csto_events.parsing.when.signings import is_of_signing
from csto_events.parsing.when.topics import AFFAIRS, is_of_topic, is_place_of_topic
from csto_events.parsing.where.elsewhere import MOVING, is_beside_town, is_of_document, is_of_next_deed, is_of_others, is_of_seat
from csto_events.parsing.where.heads import heads
from csto_events.parsing.where.meanwhile import is_of_meeting_meanwhile, meanwhile
from csto_events.parsing.where.origins import FIRED, is_of_origin
from csto_events.parsing.where.other_clauses import is_broken_with, of_own_joined_clause
from csto_events.parsing.where.owners import owns_words
from csto_events.parsing.where.protests import is_of_cause_of_protest
from csto_events.parsing.who.coreference import Names
from csto_events.parsing.who.mentions import Mention
from csto_events.parsing.who.placenames import BETWEEN, BORDERS, KINDS_OF_PLACE

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
    aims: bool = False,
) -> tuple[str, ...]:
    """Give the places of the claims of a sentence: those that a preposition of place governs, the narrowest of each country.

    Args:
        sentence: the sentence; what it names is found once for all of its claims.
        names: who and what is meant in the text.
        trigger: the token that called for the claim; what is told of another time has its own places.
        outside: stretches whose places are not the claim's: whoever tells it.
        stays: whether the claim is of something that does not move: in "will send troops to Minsk after a summit" the summit is not in Minsk.
        asks: whether somebody only asks or decides: in "asked for help after gunmen attacked Gao" nobody asked in Gao.
        aims: whether what is asked for or decided may be for somewhere else: in "decided to send troops to Kosovo" nobody decided in Kosovo.

    Returns:
        The ids of the places, in the order of the text.
    """
    places: Sequence[tuple[int, str]] = places_named(sentence, names)
    if not places:
        return ()
    for first, after in outside:
        places = [place for place in places if not first <= place[0] < after]
    if trigger is not None:
        places = [place for place in places if not _is_elsewhere(sentence, *place, trigger, stays=stays, asks=asks, aims=aims)]
        places = [place for place in places if not is_of_document(sentence, trigger, *place)] if aims else places
        for first, after in _clauses_apart(sentence):
            is_inside = first <= trigger < after
            places = [place for place in places if (first <= place[0] < after) == is_inside]
        places = _of_own_clause(sentence, places, trigger) if len(places) > 1 else places
        places = of_own_joined_clause(sentence, names, trigger, places) if places else places
    if len(places) < 2:
        return (places[0][1],) if places else ()
    return names.narrowest(list(dict.fromkeys(entity for _, entity in places)))


def _is_elsewhere(sentence: Sentence, at: int, entity: str, trigger: int, *, stays: bool, asks: bool, aims: bool) -> bool:
    """Whether a place is not that of what the claim tells, by the words between them."""
    return (
        (stays and _is_of_another_move(sentence, at, trigger))
        or (aims and trigger < at and (sentence.tokens.lower[_governing(sentence, at)] in MOVING or _is_of_infinitive(sentence, at, trigger)))
        or (asks and (_is_of_later_clause(sentence, at, trigger) or is_of_cause(sentence, at, trigger)))
        or _is_set_against(sentence, trigger, at)
        or (at < trigger and sentence.tokens.lower[at - 1] == "from" and _is_left_behind(sentence, at, trigger))
        or (sentence.tokens.lower[at - 1] == "from" and entity.startswith("place:") and is_broken_with(sentence, at))
        or _is_of_gathering(sentence, trigger, at)
        or is_of_meeting_meanwhile(sentence, trigger, at)
        or is_of_next_deed(sentence, trigger, at, stays=stays)
        or is_of_signing(sentence, trigger, at)
        or is_of_seat(sentence, trigger, at)
        or is_of_others(sentence, trigger, at)
        or is_of_cause_of_protest(sentence, trigger, at)
        or is_where_it_is_decided(sentence, sentence.phrases.at(trigger), at)
        or is_of_topic(sentence, trigger, at)
        or is_place_of_topic(sentence, trigger, at, entity)
    )


def _is_of_infinitive(sentence: Sentence, at: int, trigger: int) -> bool:
    """Whether a place is where something is to be done: "agreed to hold a conference in Nairobi"."""
    return any(trigger < verb.first < at and verb.form == "infinitive" for verb in sentence.phrases.verbs())


def _clauses_apart(sentence: Sentence) -> list[tuple[int, int]]:
    """The stretches whose places are of what they tell, and of nothing outside of them."""
    if _APART.isdisjoint(sentence.vocabulary):
        return []
    return [
        *((first, after) for _, first, after in measured_clauses(sentence)),
        *_journeys(sentence),
        *asides(sentence),
        *_led(sentence),
        *beside_the_point(sentence),
        *clauses_until(sentence),
        *heads(sentence),
    ]


def _is_of_later_clause(sentence: Sentence, at: int, trigger: int) -> bool:
    """Whether a place stands behind a conjunction that begins a clause: "appealed to the bloc when gunmen attacked Gao"."""
    if at <= trigger:
        return False
    letters, words, base = sentence.letters, sentence.words, sentence.first
    if any(trigger < start < at for start in sentence.phrases.joined_clauses()):
        return True
    return any(letters[one] == "S" and words[one] not in _OF_CONTENT for one in range(trigger + 1 - base, at - base))


def earlier_deeds(sentence: Sentence, trigger: int) -> list[tuple[int, int]]:
    """Give the clauses in which others did something, and nobody met, before somebody asks: "sent troops to Goma, and Togo turned down a request".

    Args:
        sentence: the sentence.
        trigger: the token that called for the request.
    """
    joints = [start for start in (*sentence.phrases.joined_clauses(with_subject=True), *_behind_opening(sentence)) if start <= trigger]
    if not joints:
        return []
    verbs = [verb for verb in sentence.phrases.verbs() if verb.first < max(joints) and verb.form == "finite"]
    met = any(verb.lemma in _GATHERING or verb.lemma in _TRAVELLING or verb.lemma in _TAKING_PLACE for verb in verbs)
    return [(sentence.first, max(joints))] if verbs and not met else []


_TAKING_PLACE = frozenset(("be", "begin", "hold", "open", "start", "take"))


def is_of_cause(sentence: Sentence, at: int, trigger: int) -> bool:
    """Tell whether a place is of what made somebody do it: "unrest in Haiti prompted its neighbour to send troops"."""
    return at < trigger and any(at < verb.first < trigger and verb.form == "finite" and verb.lemma in CAUSING for verb in sentence.phrases.verbs())


_OF_CONTENT = frozenset(("that", "whether", "if", "to", "how", "where"))


def _of_own_clause(sentence: Sentence, places: Sequence[tuple[int, str]], trigger: int) -> Sequence[tuple[int, str]]:
    """The places of the clause of a claim: "met in Astana and will meet in Moscow", "died in Goma, hours after talks opened in Luanda"; all if it has none."""
    semicolons = [one.first for one in sentence.phrases if one.kind == ";"] if ";" in sentence.vocabulary else []
    starts = [*sentence.phrases.joined_clauses(), *_behind_commas(sentence, semicolons), *_behind_opening(sentence), *semicolons]
    if not _AT_THE_TIME.isdisjoint(sentence.vocabulary):
        starts += [one.first for one in sentence.phrases if one.kind == "S" and sentence.phrases.word(one) in _AT_THE_TIME]
    if not _RELATIVES.isdisjoint(sentence.vocabulary):
        starts += _last_relative(sentence)
    starts += meanwhile(sentence)
    starts.sort()
    own = bisect_right(starts, trigger)
    told = [(at, entity) for at, entity in places if bisect_right(starts, at) == own]
    if not told and own and _goes_on(sentence, starts[own - 1]):
        told = [(at, entity) for at, entity in places if bisect_right(starts, at) == own - 1]
    return told or places


def _goes_on(sentence: Sentence, start: int) -> bool:
    """Whether a coordinator joins two deeds of one subject: "spread to Almaty, where crowds stormed an office and burned it"."""
    return start in sentence.phrases.joined_clauses() and start not in sentence.phrases.joined_clauses(with_subject=True)


def _behind_commas(sentence: Sentence, semicolons: Sequence[int]) -> list[int]:
    """Where clauses begin that only a comma parts from the one before: "While six died in Gao, four …", "Twelve killed in Gao, five die in Kidal"."""
    phrases = sentence.phrases
    found: list[int] = []
    for comma in (one for one in phrases if one.kind == ","):
        noun = phrases.next(comma, "RQ")
        verb = phrases.next(noun) if noun is not None and noun.kind == "noun" else None
        since = max((one for one in semicolons if one < comma.first), default=sentence.first)
        has_verb = any(since <= one.first < comma.first for one in phrases.verbs())
        if has_verb and verb is not None and verb.kind == "verb" and verb.form == "finite":
            found.append(comma.first)
    return found


def _behind_opening(sentence: Sentence) -> list[int]:
    """Where the main clause begins behind what went before it: "After the withdrawal of troops from Mali, fighting resumed in Niger"."""
    if sentence.words[0] not in _OPENINGS or sentence.letters[0] not in "IS":
        return []
    comma = sentence.letters.find(",")
    subject = sentence.phrases.next(sentence.phrases.at(sentence.first + comma), "R") if comma >= 0 else None
    verb = sentence.phrases.next(subject) if subject is not None and (subject.kind == "noun" or subject.form == "gerund") else None
    return [sentence.first + comma] if verb is not None and verb.kind == "verb" and verb.form == "finite" else []


_OPENINGS = frozenset(("after", "before", "despite", "following", "since"))


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
    for at in compress(count(), map(_RELATIVES.__contains__, words)):
        if not at or letters[max(0, at - 2) : at].removesuffix("I")[-1:] != "," or words[at - 1] in ("in", "during"):
            continue  # "an attack in Gao on Monday, in which 54 soldiers died"
        closing = end_of_relative(letters, at)
        if closing >= 0 or letters[at - 1] == "I":
            found.append((sentence.first + at, sentence.first + closing if closing >= 0 else sentence.after))
    return found


def _led(sentence: Sentence) -> list[tuple[int, int]]:
    """Who leads those of whom a sentence tells, and where they do: "The juntas, led by Tchiani in Niger and Goita in Mali, signed a pact"."""
    if _LED.isdisjoint(sentence.vocabulary):
        return []
    words, letters, found = sentence.words, sentence.letters, []
    for at in compress(count(), map(_LED.__contains__, words)):
        verb = next((one for one in sentence.phrases.verbs() if one.first > sentence.first + at and one.form == "finite"), None)
        is_aside = at > 0 and letters[at - 1] == "," and words[at + 1 : at + 2] == ["by"]
        if is_aside and verb is not None and letters[verb.first - 1 - sentence.first] == ",":
            found.append((sentence.first + at, verb.first - 1))
    return found


def _last_relative(sentence: Sentence) -> list[int]:
    """Where the relative clause begins that ends a sentence: "sent troops to Bunia to fight a group, which killed 55 people in Djaiba"."""
    last = max(at for at, word in enumerate(sentence.words) if word in _RELATIVES)
    is_last = last > 0 and sentence.letters[last - 1] == "," and "," not in sentence.letters[last:]
    return [sentence.first + last] if is_last else []


_RELATIVES = frozenset(("which", "who", "whose", "whom"))
_LED = frozenset(("led", "headed"))
_APART = _RELATIVES | BESIDE | _LED | frozenset(("after", "before", "time", ":"))
"""Words without which no stretch of a sentence has places of its own."""


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
        if is_named and not (_is_of_speaker(sentence, mention.after) or owns_words(sentence, mention)):
            found.append((mention.first, mention.entity))
            end = mention.after
    return tuple(found)


def _is_struck(sentence: Sentence, mention: Mention) -> bool:
    """Whether a place is what arms strike: "an air strike hit Mekelle, killing 10 people"; a state may be struck by words."""
    if not (mention.entity or "").startswith("place:"):
        return False
    noun = sentence.phrases.at(mention.first)
    before = sentence.phrases.previous(noun, "")
    while before is not None and before.kind == "I" and sentence.phrases.word(before) == "of":
        whole = sentence.phrases.previous(before, "")
        if whole is not None and sentence.tokens.lower[whole.head] in _STRIKES:
            return True  # "the shelling of Goris"
        is_town = whole is not None and sentence.tokens.lower[whole.head] in KINDS_OF_PLACE
        before = sentence.phrases.previous(whole, "") if whole is not None and is_town else None  # "attacked the village of Sobane"
    return before is not None and before.kind == "verb" and before.lemma in _striking() and not before.passive and mention.after >= noun.after


_STRIKES = frozenset(("shelling", "bombing", "bombardment"))
"""What is done to a place: "of" stands before where it was."""


@cache
def _striking() -> frozenset[str]:
    """Verbs of force and of taking a place, and what blasts and strikes do to one."""
    return frozenset(triggers("force", frozenset(("incident_verb", "taking")))) | {"hit", "raze", "rock", "shake", "target"}


def _is_set_against(sentence: Sentence, trigger: int, at: int) -> bool:
    """Whether a place is of a clause that a semicolon or "while" parts from that of the claim: "sent troops to Estonia, while Italy has 350 in Bulgaria"."""
    if _PARTING.isdisjoint(sentence.vocabulary):
        return False
    between = sentence.tokens.lower[min(trigger, at) : max(trigger, at)]
    return (";" in between and trigger < at) or "while" in between or "whereas" in between


_PARTING = frozenset((";", "while", "whereas"))


def _is_in_a_row(sentence: Sentence, mention: Mention, end: int) -> bool:
    """Whether a name goes on a row whose last place ended there, and does nothing itself: "in Houston, Dallas and Austin"."""
    joined = sentence.tokens.lower[end : mention.first]
    if joined not in ([","], ["and"], [",", "and"]):
        return False
    verb = sentence.phrases.at(mention.after) if mention.after < sentence.after else None
    return verb is None or verb.kind != "verb" or sentence.phrases.subject(verb) is not sentence.phrases.at(mention.first)


def _is_placed(sentence: Sentence, names: Names, mention: Mention) -> bool:
    """Whether a preposition of place governs a name, over the words and other names that may stand between."""
    words, start = sentence.tokens.lower, sentence.first
    behind = words[mention.after] if mention.after < sentence.after else ""
    before = _governing(sentence, mention.first - _names_town(sentence, mention, behind))
    if behind in BORDERS:
        return False
    if behind == "," and mention.after + 1 < sentence.after and words[mention.after + 1] == "where":
        return True  # "visited Goris, where 12 people had died"
    while before > start and (over := _over(sentence, names, before)) is not None:
        before = over
    if before < start or (words[before - 1] == "based" and before > start) or (behind == "'s" and _strikes_elsewhere(sentence, names, mention)):
        return False  # "a website based in the Netherlands"
    if is_beside_town(sentence, mention.first, mention.entity):
        return True
    if words[before] not in _PLACING and not (words[before] == "against" and mention.kind == "state" and words[before - 1] in _of_force()):
        return False
    if before > start and _is_topic(sentence, mention, before):
        return False
    if words[before] == "from" and before > start and words[before - 1] in FIRED:
        return False  # "rockets from Lebanon", "rockets fired from Lebanon"
    if words[before] == "from" and (behind == "'s" or (before > start and is_of_origin(sentence, before))):
        return False  # "most of them from Turkey's 65th Brigade"
    return not _is_of_part(sentence, before)


def _names_town(sentence: Sentence, mention: Mention, behind: str) -> bool:
    """Whether a name stands in commas behind the town that has it: "in the Malian capital, Bamako, on Friday"."""
    before = sentence.tokens.lower[max(sentence.first, mention.first - 2) : mention.first]
    is_closed = not behind or not behind[0].isalnum() or behind == "on"
    return is_closed and before[1:] == [","] and (before[0] == "capital" or before[0] in KINDS_OF_PLACE) and (mention.entity or "").startswith("place:")


def _strikes_elsewhere(sentence: Sentence, names: Names, mention: Mention) -> bool:
    """Whether a state is whose attack on another one is spoken of: "an end to Russia's war against Ukraine"."""
    deed = sentence.phrases.at(mention.first)
    following = sentence.phrases.next(deed, "") if sentence.tokens.lower[deed.head] in _of_force() else None
    if following is None or sentence.phrases.word(following) not in ("on", "against"):
        return False
    struck = names.at(sentence.phrases.at(following.after).head)
    return struck is not None and struck.kind == "state"


@cache
def _of_force() -> frozenset[str]:
    """Nouns of force: war, attack, invasion."""
    return forms("force", frozenset(("incident_noun",)))


_TOPICAL = frozenset(
    (
        "briefing conference consultations data debate decision declaration discussion discussions document embargo focus information law meeting negotiations "
        "policy position pressure report resolution sanctions session statement summit talks views vote"
    ).split()
)
_GROUND = frozenset(("territory", "soil"))
_ABOUT = frozenset(("on", "about", "over", "regarding", "concerning", "discuss", "discussed", "discussing"))


def _is_topic(sentence: Sentence, mention: Mention, preposition: int) -> bool:
    """Whether a state is what others speak of, or upon which they act: "called on Armenia", "a summit on Niger", "talks on the situation in Mali"."""
    words, before = sentence.tokens.lower, preposition - 1
    if not _GROUND.isdisjoint(words[preposition + 1 : mention.first]):
        return False  # "held on the territory of Kyrgyzstan"
    if words[preposition] == "on" and mention.kind == "state":
        return sentence.letters[before - sentence.first] in "EVBG" or words[before] in _TOPICAL
    if words[preposition] == "on" and words[before] in _TOPICAL:
        return True  # "a summit on Gaza"
    return words[before] in AFFAIRS and not _ABOUT.isdisjoint(words[max(sentence.first, before - 3) : before])


def _over(sentence: Sentence, names: Names, before: int) -> int | None:
    """The token before a demonym, an owner or an adjective: "in the northern Afghan province of", "in Darfur's besieged capital"; None for others."""
    words, state = sentence.tokens.lower, names.at(before)
    if state is not None:
        return _governing(sentence, state.first) if state.adjective else None
    owner = names.at(before - 1) if words[before] == "'s" else None
    if owner is not None:
        return _governing(sentence, owner.first) if owner.kind in ("place", "state", "description") else None
    letter, following = sentence.letters[before - sentence.first], words[before + 1]
    describes = letter in "AE" or (letter in "MN" and following in BETWEEN)  # "rebel-held Gao", "the flashpoint town of Kidal"
    return _governing(sentence, before) if describes and following not in ("of", "the") else None


def _governing(sentence: Sentence, first: int) -> int:
    before = first - 1
    while before > sentence.first and sentence.tokens.lower[before] in BETWEEN:
        before -= 1
    return before


def _is_of_another_move(sentence: Sentence, at: int, trigger: int) -> bool:
    """Whether somebody else goes to or from a place, or before or after it: "will send troops to Minsk after a summit", "flew to Baku following talks"."""
    preposition, between = _governing(sentence, at), sentence.tokens.lower[at:trigger]
    if sentence.tokens.lower[preposition] not in MOVING:
        return False
    if trigger < at:  # "kill 14 soldiers as junta turns to Moscow", "held a session and moved its headquarters from Libreville to Malabo"
        verb = sentence.phrases.at(preposition - 1)
        last = next((one for one in reversed(sentence.phrases.verbs()) if one.first < preposition), None)
        if last is not None and trigger < last.first and _is_joined_move(sentence, last):
            return True
        if last is not None and trigger < last.first and last.form == "infinitive" and last.lemma in _SENDING and verb is not last:
            return True  # "ministers, meeting in Brussels, agreed to send monitors to Georgia"
        return verb.kind == "verb" and verb.first > trigger and sentence.tokens.lower[preposition] != "from"
    return not _BEHIND.isdisjoint(between) and "where" not in between


def _is_joined_move(sentence: Sentence, verb: Phrase) -> bool:
    """Whether a coordinator leads to a journey, or to what another one does: "and moved its headquarters to Malabo", "and Mali sent 200 men to Niger"."""
    before = sentence.phrases[verb.position - 1] if verb.position else None
    if before is not None and before.kind == "noun" and before.position:
        return sentence.phrases[before.position - 1].kind == "C" and sentence.phrases.subject(verb) is before
    return before is not None and before.kind == "C" and (verb.lemma in _TRAVELLING or verb.lemma in _SENDING)


_SENDING = frozenset(("deploy", "dispatch", "send"))
_BEHIND = frozenset(("after", "following", "before", "during"))


def _is_of_speaker(sentence: Sentence, after: int) -> bool:
    """Whether a place is that of whoever speaks, since a verb of mere saying follows: "authorities in Almaty said"."""
    if after >= sentence.after:
        return False
    verb = sentence.phrases.at(after)
    cue = lexicon().verb_cues.get(verb.lemma) if verb.kind == "verb" and verb.first == after else None
    if cue is None or not cue.frames >= _MERE_SAYING or "" in cue.prepositions:
        return False
    return cue.stance == "speech" or (cue.stance == "belief" and not verb.passive)  # "few in Paris expected a short war"


_MERE_SAYING: Final = frozenset(("that", "bare"))


def _is_of_part(sentence: Sentence, preposition: int) -> bool:
    """Whether a place is that of a part: "including 103 in Almaty", "among them five officers shot in the town of Gressier"."""
    if _OF_PART.isdisjoint(sentence.vocabulary):
        return False
    words = sentence.tokens.lower
    for position in range(preposition - 1, max(sentence.first, preposition - LONGEST_PART_OF_THEM) - 1, -1):
        if words[position] == "including":
            return preposition - position <= LONGEST_PART
        if words[position : position + 2] == ["among", "them"]:
            return True
        if words[position] in ",;":
            return False
    return False


_OF_PART = frozenset(("including", "among"))
LONGEST_PART, LONGEST_PART_OF_THEM = 6, 14
"""Tokens from "including", and from "among them", to the place of a part."""

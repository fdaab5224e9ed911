"""Troops: which noun phrases are troops, and who may be where they are counted or sent."""

from functools import cache

import attrs

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.model import Body, Organisation
from csto_events.parsing.parties import behind_of, governed_by, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.servicemen import BEFORE_LAST, is_armed_by_words
from csto_events.parsing.triggers import Trigger, forms
from csto_events.parsing.who.known_names import groups_abroad
from csto_events.parsing.who.mentions import Mention
from csto_events.parsing.who.placenames import BORDERS

UNITS = frozenset(
    (
        "troops forces force contingent contingents unit units battalion battalions brigade brigades company regiment division mission army military "
        "personnel servicemen peacekeepers peacekeeping squadron detachment platoon instructors advisers observers battlegroup battlegroups garrison"
    ).split()
)
_LAW = frozenset(
    (
        "carabiniere chekist chekists coastguard coastguards cop cops doorkeeper doorkeepers gatekeeper gatekeepers gaoler gaolers investigator "
        "investigators jailer jailers lawman lawmen patrolman patrolmen policewoman policewomen prison-guard prison-guards prison-officer "
        "prison-officers turnkey turnkeys warden wardens"
    ).split()
)
_NO_TROOPS = frozenset(("police", "policeman", "policemen", "officer", "officers", "guard", "guards", "cadets", "recruits", *_LAW))


@attrs.define(kw_only=True, eq=False)
class Move:
    """What a sentence says of troops before it is a record."""

    troops: Phrase
    """The noun phrase that is troops, or stands for them."""
    verb: Phrase | None
    """The verb group that tells it."""
    trigger: Trigger
    """What it says, by the table."""
    at: int
    """The token that calls for the record."""
    sender: Phrase | None = None
    """Who sends, keeps or takes home; for a verb of number the force that it numbers."""
    host: Phrase | None = None
    """The state that has them as guests, where the verb says so."""


def is_garrison(passage: Passage, phrase: Phrase | None) -> bool:
    """Tell whether a noun phrase is where troops are quartered: "the base in Gyumri", "the airport"."""
    return phrase is not None and passage.lower[phrase.head] in _GARRISONS


_GARRISONS = frozenset(
    "airbase airfield airport barracks base bases camp compound facility fort fortress garrison headquarters installation outpost port post".split()
)


def is_troops(passage: Passage, phrase: Phrase | None) -> bool:
    """Whether a noun phrase is troops: soldiers, units, contingents, forces."""
    if phrase is None:
        return False
    word, before = passage.lower[phrase.head], passage.lower[phrase.first : phrase.head]
    if before and not _HARMED.isdisjoint(before):
        return False  # "14 wounded soldiers were flown to the capital"
    if word in _soldiers():
        if (word in _IN_CONTEXT or word in _OBSERVING) and not _is_of_forces(passage, phrase):
            return False
        return word not in _SETS or (_consists_of_troops(passage, phrase) and not (word in ("unit", "units") and _are_of_a_plant(passage, phrase)))
    if is_named_force(passage, phrase) or (word in ("helmets", "berets") and passage.lower[phrase.head - 1] in ("blue", "green")):
        return True
    if (word in POLICE and _are_abroad(passage, phrase)) or is_armed_by_words(passage, phrase):
        return True
    if before and word not in _VOICES and word in lexicon().person_nouns and not _ARMED.isdisjoint(before):
        return True
    of = behind_of(passage, phrase)
    is_counted = of is not None and passage.count_in(phrase) is not None
    return (is_counted or word in _PARTS) and (is_troops(passage, of) or (is_counted and word in _MEN and _is_armed_group(passage, of)))


@cache
def _soldiers() -> frozenset[str]:
    """The words for troops, in whatever they are counted; those of ranks are of single people, and who keeps the law at home is not sent."""
    titles = lexicon().titles
    soldiers = (word for word, noun in lexicon().person_nouns.items() if noun.group == "security_forces" and word not in _NO_TROOPS)
    return UNITS | frozenset(word for word in soldiers if word.removesuffix("s") not in titles)


def are_soldiers(people: str) -> bool:
    """Tell whether words for people are soldiers wherever they stand, and no police, pilots or agents: "paratroopers", "army officers", "border guards".

    Example:
        >>> are_soldiers("Armenian servicemen"), are_soldiers("service members"), are_soldiers("police officers")
        (True, True, False)
    """
    *before, last = people.lower().split()
    noun = lexicon().person_nouns.get(last)
    last = noun.plural if noun is not None else last
    if last in _soldiers() and last not in _IN_CONTEXT:
        return True
    if not _ARMED.isdisjoint(before) and (noun is not None or last == "personnel"):
        return True
    return bool(before) and before[-1] in BEFORE_LAST.get(last, ())


_IN_CONTEXT = frozenset(
    (
        "company division mission unit units personnel agent agents aviator aviators bodyguard bodyguards contractor contractors crewman crewmen crewmember "
        "crewmembers defender defenders escort escorts frontiersman frontiersmen navigator navigators pilot pilots recruit sailor sailors scout scouts "
        "seaman seamen security-guard security-guards sentinel sentinels veteran veterans warrior warriors"
    ).split()
)
"""Words for troops that are also for others: firms, trade missions, embassy staff, the pilots of an airline."""
_OBSERVING = frozenset(("observers", "advisers", "instructors", "mission"))
_CIVILIAN = frozenset(
    (
        "airline business diplomatic economic election elections electoral fact-finding humanitarian iaea imf insurance medical mining observation oil "
        "referendum rescue space state-owned technical trade"
    ).split()
)
"""Words before a mission, company or unit that say that it is none of troops."""
_EXERCISES = frozenset(("exercise_noun",))
_VOTES = frozenset(("election", "elections", "electoral", "polls", "referendum"))
_OF_FORCES = frozenset(
    (
        "airborne armed armoured armored army battlegroup combat defence defense deploy deployed deployment infantry mandate marine military monitoring "
        "motorised multinational nato naval navy observer peace peacekeeping police reconnaissance reinforcement reinforcements rifle security special "
        "stabilisation stabilization standby tank training troop"
    ).split()
)
_LOOKING_BACK = 15
"""Sentences in which forces may be spoken of before a company or mission that is of them."""


def _is_of_forces(passage: Passage, phrase: Phrase) -> bool:
    """Whether the words of a phrase, or the sentences up to it, say that a company, mission or pilots are of forces."""
    word = passage.lower[phrase.head]
    if not _CIVILIAN.isdisjoint(passage.lower[phrase.first : phrase.head]) or (word in _OBSERVING and not _VOTES.isdisjoint(passage.sentence.vocabulary)):
        return False
    if word == "observers" and not forms("force", _EXERCISES).isdisjoint(passage.sentence.vocabulary):
        return False  # "sent observers to the drills"
    if word not in _IN_CONTEXT or (word == "mission" and _is_of_peace(passage, phrase)):
        return True
    if word in ("unit", "units") and any(one.adjective and one.kind == "state" for one in passage.mentions(phrase)):
        return True  # "no Georgian unit"
    if word not in _BY_WHAT_IS_TOLD:
        verb = verb_of(passage, phrase)
        acts = verb is not None and passage.phrases.subject(verb) is phrase  # "the company left after soldiers came", and not "sent a company"
        own = passage.lower[phrase.first : passage.phrases.with_prepositions(phrase)] if acts else passage.sentence.vocabulary
        return not _words_of_forces().isdisjoint(own) or (not acts and not _RELIEVED.isdisjoint(own))
    sentences, index = passage.reading.sentences, passage.sentence.index
    return any(not _words_of_forces().isdisjoint(one.vocabulary) for one in sentences[max(0, index - _LOOKING_BACK) : index + 1])


_RELIEVED = frozenset(("relieve", "relieved", "relieving", "rotation"))
_BY_WHAT_IS_TOLD = frozenset(("mission", "unit", "units", "personnel"))
"""Of which forces they are may stand in the sentences before; firms and pilots are spoken of beside soldiers too."""


def _is_of_peace(passage: Passage, mission: Phrase) -> bool:
    """Whether a mission is one that organisations send, or in a state: "decided to send a mission to Armenia", "the mission in Somalia"."""
    host = governed_by(passage, mission, "in", "to")
    return (host is not None and passage.entity_in(host, "state") is not None) or any(_sends_missions(passage, one.entity) for one in passage.mentions())


def _sends_missions(passage: Passage, entity: str | None) -> bool:
    known = passage.names.known(entity) if entity is not None and entity.startswith("org:") else None
    return isinstance(known, Organisation) and known.kind in ("international_organisation", "military_alliance")


@cache
def _words_of_forces() -> frozenset[str]:
    return (_soldiers() - _IN_CONTEXT) | _OF_FORCES


_MEN = frozenset(("men", "women", "fighters", "mercenaries"))


def _is_armed_group(passage: Passage, phrase: Phrase | None) -> bool:
    """Whether a noun phrase names an armed group: "2,000 men of the Wagner Group"."""
    mention = passage.names.at(phrase.head) if phrase is not None and phrase.kind == "noun" else None
    return mention is not None and mention.entity is not None and passage.names.is_armed_group(mention.entity)


def is_force_abroad(passage: Passage, phrase: Phrase | None) -> bool:
    """Whether a noun phrase names a group of armed men that is sent abroad as troops are: "Wagner arrived in Mali", and not "its Wagner fighters"."""
    mention = passage.names.at(phrase.head) if phrase is not None and phrase.kind == "noun" else None
    return mention is not None and mention.entity in groups_abroad()


_HARMED = frozenset(("wounded", "injured", "dead", "killed", "slain", "fallen", "captured", "missing", "sick"))
_VOICES = frozenset(("spokesman", "spokeswoman", "spokesperson", "chief", "commander", "general", "officer", "official", "officials"))
_PARTS = frozenset("elements group number part column convoy half most some all rest remainder bulk majority third thirds quarter quarters".split())
_ARMED = frozenset(("army", "military", "navy", "naval", "marine"))
POLICE = frozenset(("police", "policemen", "officers", "gendarmes", "carabinieri"))


def is_named_force(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is the mission or standing force of an organisation, by name."""
    mention = passage.names.at(phrase.head)
    if mention is None or mention.entity is None or mention.kind != "body":
        return False
    body = passage.names.known(mention.entity)
    return isinstance(body, Body) and body.kind == "force" and (body.parent or "").startswith("org:")


def _are_abroad(passage: Passage, phrase: Phrase) -> bool:
    """Whether police are counted and of a state by name, as those of a mission are: "60 Egyptian police officers", "50 policemen from Kenya"."""
    if passage.count_in(phrase) is None:
        return False
    return any(one.adjective and one.kind == "state" for one in passage.mentions(phrase)) or whose(passage, phrase) is not None


def are_police_abroad(passage: Passage, phrase: Phrase, sender: Phrase | None) -> bool:
    """Whether a state or organisation sends counted police, or men, to a state: "Rwanda sent 300 police officers to Haiti"."""
    word = passage.lower[phrase.head]
    if passage.count_in(phrase) is None or word not in ABROAD:
        return False
    if (word in _WITH_MISSIONS or word == "men") and (sender is not None and _are_for_mission(passage, phrase)):
        return True
    goal = governed_by(passage, phrase, "to", "in", "at", "on") if word not in _WITH_MISSIONS or word in POLICE else None
    mention = passage.names.at(goal.head) if goal is not None else None
    state = passage.names.country_of(mention.entity) or mention.entity if mention is not None and mention.entity is not None else None
    state = state or (state_of_side(passage, goal) if goal is not None else None)
    power = power_behind(passage, sender)
    is_of_power = power is not None and power.startswith(("state:", "org:"))
    if word == "guards":  # "will deploy an extra 400 border guards"
        return (power or "").startswith("state:") and passage.lower[phrase.head - 1] in ("border", "frontier")
    if word in POLICE and goal is None and is_of_power and _is_in_mission(passage):
        return True  # "promised to send 600 more officers", where the text has spoken of a mission
    if word in STAFF and goal is None and is_of_power and not _FURTHER.isdisjoint(passage.lower[phrase.first : phrase.head]):
        return True  # "is sending ten more monitors"
    return state is not None and state.startswith("state:") and is_of_power and state != power


def state_of_side(passage: Passage, side: Phrase) -> str | None:
    """Give the state of "the Armenian side of the border"; None of a side that is a party to talks.

    Args:
        passage: the sentence.
        side: the noun phrase.
    """
    if passage.lower[side.head] != "side" or passage.lower[side.after : side.after + 2] != ["of", "the"]:
        return None
    line = governed_by(passage, side, "of")
    is_line = line is not None and passage.lower[line.head] in BORDERS
    return next((one.entity for one in passage.mentions(side) if one.kind == "state"), None) if is_line else None


_FURTHER = frozenset(("additional", "another", "further", "more"))


def _is_in_mission(passage: Passage) -> bool:
    """Whether the sentences before speak of peacekeepers or a mission abroad, in which police serve too."""
    sentences, index = passage.reading.sentences, passage.sentence.index
    return any(not _OF_MISSIONS.isdisjoint(one.vocabulary) for one in sentences[max(0, index - _LOOKING_BACK) : index])


_OF_MISSIONS = frozenset(("mission", "peacekeepers", "peacekeeping", "contingent", "contingents", "multinational"))


def are_police_for_state(passage: Passage, phrase: Phrase) -> bool:
    """Whether counted police are deployed to a state by name: "the deployment of 1,000 police officers to Haiti"."""
    goal = governed_by(passage, phrase, "to") if passage.lower[phrase.head] in POLICE and passage.count_in(phrase) is not None else None
    return goal is not None and passage.entity_in(goal, "state") is not None and passage.entity_in(goal, "place") is None


def _are_for_mission(passage: Passage, police: Phrase) -> bool:
    """Whether police are given to a mission or force: "pledged 1,000 police officers to lead the mission"."""
    return any(one.first > police.head and passage.lower[one.head] in ("mission", "force") and is_troops(passage, one) for one in passage.phrases)


STAFF = frozenset("monitors trainers mentors advisers advisors instructors observers sappers".split())
"""Who is sent abroad with troops, or as a mission of their own."""
_WITH_MISSIONS = POLICE | frozenset("medics engineers experts specialists technicians pilots doctors staff".split())
"""Who is of a mission where one is spoken of, and else works for anybody."""
ABROAD = _WITH_MISSIONS | STAFF | {"guards", "men"}
"""Who may be troops where they are counted and sent to another state."""


@cache
def _may_be_troops() -> frozenset[str]:
    """Every word without one of which a noun phrase is no troops, but for the names of forces and bare numbers."""
    soldiers = {word for word, noun in lexicon().person_nouns.items() if noun.group == "security_forces"}
    return UNITS | soldiers | ABROAD | _ARMED | _MEN | {"helmets", "berets", "troop", "guards", "members"}


def may_speak_of_troops(passage: Passage) -> bool:
    """Whether anything in a sentence can be troops: a word for them, the name of a body, or a number where the text has spoken of them."""
    words = passage.sentence.vocabulary
    if not _may_be_troops().isdisjoint(words):
        return True
    groups = groups_abroad()
    for mention in passage.mentions():
        if mention.kind == "body" or mention.entity in groups:
            return True
    has_number = bool(passage.sentence.counts) or "another" in words
    return has_number and are_spoken_of(passage, passage.sentence.after - 1)


_SPOKEN = frozenset(
    (
        "troops soldiers peacekeepers servicemen peacekeeping contingent contingents battalion battalions personnel force forces mission helmets "
        "paratroopers marines observers officers police brigade deployment reinforcement battlegroup"
    ).split()
)
SENTENCES_BACK = 3
"""Sentences of the paragraph in which a bare number finds the troops that it stands for."""


def are_spoken_of(passage: Passage, token: int) -> bool:
    """Whether the sentence before a token, or one right before it in the paragraph, speaks of troops."""
    return not _SPOKEN.isdisjoint(words_before(passage, token))


def words_before(passage: Passage, token: int) -> list[str]:
    """Give the words of the paragraph before a token, as far back as a bare number looks."""
    sentences, index = passage.reading.sentences, passage.sentence.index
    start = max(passage.reading.paragraph_at(passage.sentence.first)[0], sentences[max(0, index - SENTENCES_BACK)].first)
    if begins_with_first(passage):
        start = sentences[max(0, index - _PARAGRAPHS_BACK)].first
    return passage.lower[start:token]


_PARAGRAPHS_BACK = 2
"""Sentences, also of other paragraphs, in which those are looked for of whom some go first."""


def begins_with_first(passage: Passage) -> bool:
    """Whether a sentence begins with some of those of whom the text has just told: "The first 200 left on Friday"."""
    first, letters = passage.sentence.first, passage.sentence.letters
    return letters[2:3] == "M" and passage.lower[first] == "the" and passage.lower[first + 1] in ("first", "last")


_CIVIL = frozenset("housing heating cooling storage power care business mobile control generating dwelling apartment production relief".split())


def _are_of_a_plant(passage: Passage, phrase: Phrase) -> bool:
    """Whether units are parts of something, and no soldiers: "housing units", "units for the plant"."""
    if not _CIVIL.isdisjoint(passage.lower[phrase.first : phrase.head]):
        return True
    following = passage.phrases.next(phrase, "")
    return following is not None and following.kind == "I" and passage.lower[following.first] == "for"


_SETS = frozenset(("troops", "contingent", "contingents", "unit", "units", "force", "forces", "mission", "company", "detachment", "division"))


def _consists_of_troops(passage: Passage, phrase: Phrase) -> bool:
    """Whether what stands after the "of" of a contingent or force, if anybody, are troops: "a contingent of athletes" is none."""
    inner = behind_of(passage, phrase)
    if inner is None or inner.kind != "noun" or passage.lower[inner.head] not in lexicon().person_nouns:
        return True
    return is_troops(passage, inner) or (passage.lower[phrase.head] in ("contingent", "contingents") and passage.lower[inner.head] in POLICE)


def power_behind(passage: Passage, sender: Phrase | None) -> str | None:
    """The state or organisation that sends, or whose force is numbered."""
    if sender is None or sender.kind != "noun":
        return None
    actor = passage.actor(sender)
    power = passage.names.country_behind(actor) if actor is not None else None
    if power is not None:
        return power
    title = passage.names.at(sender.head)
    if title is not None and title.kind == "title" and title.of is not None and title.of.startswith("state:"):
        return title.of  # "the president of Chad"
    is_of = passage.phrases.with_prepositions(sender, ("of", "by")) > sender.after
    of = governed_by(passage, sender, "of", "by") if is_of else None  # "the senate of Nigeria", "the decision by Uganda"
    if of is not None and passage.lower[sender.first : of.after] == ["heads", "of", "state"]:
        of = governed_by(passage, of, "of")
    state = passage.actor(of) if of is not None else None
    if state is not None and state.startswith("org:") and passage.lower[sender.head] in _LEADERS:
        return state  # "leaders of ECOWAS"
    return state if state is not None and state.startswith("state:") else passage.names.possessor_of(sender)


_LEADERS = frozenset(("heads", "leaders", "members", "ministers", "presidents"))
"""Those of an organisation who send together what is sent in its name."""


def whose(passage: Passage, troops: Phrase) -> str | None:
    """The state whose troops they are, or from which they are."""
    return contributor_of(passage, troops, named_in(passage, troops)) or contributor_behind(passage, troops, with_origin=True)


def named_in(passage: Passage, phrase: Phrase) -> list[Mention]:
    """Who is named in a noun phrase, and behind its "of"."""
    return passage.names.within(phrase.first, passage.phrases.with_prepositions(phrase))


def contributor_of(passage: Passage, troops: Phrase, named: list[Mention]) -> str | None:
    """The state whose troops they are, among those named with them: "Armenian servicemen", "Russia's soldiers"."""
    for mention in named:
        if (
            mention.entity is not None
            and mention.entity.startswith("state:")
            and (mention.first < troops.head or mention.adjective or passage.lower[mention.after] == "'s")
        ):
            return mention.entity
    return None


def contributor_behind(passage: Passage, troops: Phrase, *, with_origin: bool = False) -> str | None:
    """The state whose troops they are by what follows: "soldiers from Mali", "half of the Armenian servicemen"."""
    following = passage.phrases.next(troops, "")
    if following is None or following.kind != "I":
        return None
    preposition = passage.lower[following.first]
    if preposition == "of" or (with_origin and preposition == "from"):
        inner = passage.phrases.next(following)
        if inner is None or inner.kind != "noun":
            return None
        if preposition == "of":
            inner = owner_of_army(passage, inner) or inner  # "units of the armed forces of Russia"
            bare = passage.names.at(inner.head) if passage.lower[troops.head] in OF_STATES else None
            owner = bare.entity if bare is not None and bare.kind == "state" and not bare.adjective else None  # "the contingents of Armenia"
            return owner or contributor_of(passage, inner, named_in(passage, inner)) or contributor_behind(passage, inner, with_origin=with_origin)
        state = passage.names.entity_of(passage.sentence, owner_of_army(passage, inner) or inner)
        return state if state is not None and state.startswith("state:") else None
    return None


OF_STATES = frozenset(("contingent", "contingents", "detachments", "peacekeepers", "servicemen", "soldiers", "troops", "unit", "units"))
"""Troops behind which "of" says whose they are: "the contingents of Armenia"."""


def owner_of_army(passage: Passage, army: Phrase) -> Phrase | None:
    """Give whose army it is: Russia in "units from the armed forces of Russia"."""
    return behind_of(passage, army) if passage.lower[army.head] in _ARMIES else None


_ARMIES = frozenset(("army", "armies", "forces", "military", "militaries"))

"""Arms: who is armed, what arms hit, what is fired, who is a crowd, and whether a text speaks of fighting."""

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.fighters import GROUPS, group_of
from csto_events.parsing.parties import behind_of, doer, governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import forms
from csto_events.parsing.who.placenames import BORDERS

_ARMED = frozenset(
    (
        "armed forces army troops soldiers servicemen gunmen militants terrorists rebels insurgents fighters bandits guerrillas militia militiamen jihadists "
        "guards aircraft jets drones missiles rockets artillery tanks warplanes helicopters mortars units attackers raiders border extremists navy warships "
        "separatists bomber bombers snipers commandos shells drone missile rocket warplane gunman militant rebel sniper shabaab taliban "
        "tank helicopter jet gunship gunships warship howitzer howitzers quadcopter quadcopters "
        "islamists islamist armies jihadis jihadist assailants paramilitaries mercenaries saboteurs gendarmerie gendarmes marines paratroopers gangs"
    ).split()
)
_OBJECTS = frozenset(
    (
        "base post checkpoint village town city convoy airport building patrol barracks border station column camp morgue morgues buildings residence market "
        "mosque church hospital school bridge positions position outpost garrison headquarters territory heights embassy ministry parliament offices shops "
        "bus train police bases posts checkpoints villages towns cities districts district region settlement settlements "
        "ambulance ambulances vehicle vehicles truck trucks restaurant hotel cafe nightclub mall stadium university college prison depot refinery plant port "
        "factory compound consulate shrine temple synagogue cathedral theatre courthouse palace minibus ferry tanker ship vessel "
        "target targets site sites airbase airfield airports bridges camps facility facilities hospitals schools hideout hideouts installations ports "
        "embassies consulates ministries mosques churches markets stations temples synagogues buses trains outposts garrisons "
        "battalion battalions brigade detachment detachments platoon regiment unit units "
        "car cars jeep jeeps motorcade house houses dormitory hostel bazaar warehouse helicopter helicopters watchtower watchtowers"
    ).split()
)
WEAPONS = frozenset(
    (
        "armed terrorist terror rocket missile drone mortar artillery suicide bomb air aerial cross-border tank deadly bloody military gun grenade car sniper "
        "insurgent rebel militant jihadist border arson mass"
    ).split()
)
"""Words for weapons and for those who use them, before a noun of force."""
BOMBS = frozenset("bomb bombs grenade grenades landmine landmines mine mines ied ieds drone drones".split())
MINES = frozenset(("mine", "mines"))
CHARGES = BOMBS | frozenset("belt bomb-laden charge charges device devices explosive explosives vest vests".split())
"""What goes off."""
EXPLOSIVE = (CHARGES | {"suicide", "car-bomb"}) - MINES - {"charge", "charges", "device", "devices"}
"""Words before a blast that make it one of arms; a mine may be one of coal."""
MEANS = frozenset(
    (
        "aircraft arms artillery bombs bullets clubs drones explosives firearms fire grenades gunfire guns helicopters howitzers jets knives machetes missiles "
        "mortars munitions rifles rockets shells sticks stones tanks vehicles warplanes weaponry weapons"
    ).split()
)
"""What people fight with, and not whom."""
FIRE = frozenset(("fire", "gunfire", "missile", "missiles", "rocket", "rockets", "drones", "shell", "shells", "mortars"))
"""What is opened, exchanged or launched."""
SHOTS = frozenset(("fire", "gunfire"))
SHELLS = FIRE - SHOTS - {"drones"}
"""What lands somewhere."""
IMPACTS = frozenset(("land", "hit", "strike", "fall", "explode", "slam", "crash", "rain"))
"""Verbs of what shells and missiles do."""
NOT_LETHAL = frozenset(("rubber", "tear", "gas", "water", "cannon", "stun", "warning", "blank", "blanks", "pepper"))
"""Words for what crowds are scattered with."""
HARMING = frozenset("kill wound injure hurt die perish lose shoot slay".split())
"""Verbs of harm done to people."""
HARMED = frozenset("dead wounded injured hurt missing".split())
"""What a fight leaves people: "left 30 soldiers dead"."""
_CROWDS = frozenset(
    (
        "looters protesters protestors demonstrators rioters crowd crowds protest workers students residents activists people opposition supporters mob mobs"
    ).split()
)


def is_power(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is a state, an organisation or a body of theirs."""
    return (passage.actor(phrase) or "").startswith(("state:", "org:", "body:"))


def is_armed(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is somebody or something that fights with arms."""
    if (by_words := armed_by_words(passage, phrase)) is not None:
        return by_words
    if passage.lower[phrase.head] in GROUPS and (inner := behind_of(passage, phrase)) is not None and inner.kind == "noun":
        return is_armed(passage, inner)  # "a group of gunmen"
    entity = passage.actor(phrase) or group_of(passage, phrase)
    return entity is not None and ((entity.startswith("body:") and "forces" in entity) or passage.names.is_armed_group(entity))


def bears_arms(passage: Passage, phrase: Phrase) -> bool:
    """Tell whether a noun phrase is armed, or people who bear arms on duty: "peacekeepers", "sappers"; the police and officials are blamed as well."""
    known = lexicon().person_nouns.get(passage.lower[phrase.head])
    on_duty = known is not None and known.group == "security_forces" and known.kind == "count" and known.singular not in _BLAMED
    return on_duty or is_armed(passage, phrase)


_BLAMED = frozenset("admiral agent captain colonel commodore defender detective general inspector investigator marshal officer sheriff superintendent".split())


def armed_by_words(passage: Passage, phrase: Phrase) -> bool | None:
    """Whether the words of a noun phrase say that it fights with arms; None where that depends on who is meant."""
    if passage.lower[phrase.first] in ("your", "my") or _is_of_others(passage, phrase):
        return False  # the armies of a game, or of ants
    return True if not _ARMED.isdisjoint(passage.lower[phrase.first : phrase.after]) else None


def has_arms(passage: Passage, phrase: Phrase) -> bool:
    """Tell whether the head of a noun phrase is somebody or something armed: "the drones", and not "the drone show"."""
    entity, inner = passage.actor(phrase) or "", behind_of(passage, phrase) if passage.lower[phrase.head] in GROUPS else None
    if inner is not None and inner.kind == "noun":
        return has_arms(passage, inner)  # "a wave of drones"
    return passage.lower[phrase.head] in _ARMED or "forces" in entity or passage.names.is_armed_group(entity)


def _is_of_others(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is of something that is neither people nor named: "an army of ants"."""
    inner = behind_of(passage, phrase)
    if inner is None or inner.kind != "noun":
        return False
    named = any(passage.tokens.words[at][0].isupper() or passage.lower[at] in _ARMED for at in range(inner.first, inner.after))
    return not (named or passage.is_people(inner) or passage.names.possessor_of(inner) is not None or passage.count_in(inner) is not None)


def is_hit(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is something that arms hit: a place, a state, a building, people."""
    if passage.lower[phrase.head] in _OBJECTS or passage.is_people(phrase):
        return True
    entity = passage.names.entity_of(passage.sentence, phrase)
    return entity is not None and entity.startswith(("state:", "place:", "body:"))


def is_crowd(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is a crowd: protesters, looters, a mob, and not "the Sudan People's Liberation Army"."""
    return passage.lower[phrase.head] not in _ARMED and not _CROWDS.isdisjoint(passage.lower[phrase.first : phrase.after])


_FIGHTING = frozenset(
    "rebels insurgents militants army troops soldiers servicemen peacekeepers truce ceasefire offensive frontline guerrillas mortars artillery shelling".split()
)
_CIVIL = frozenset("protesters demonstrators protest protests demonstration rioters riot riots police rally crowd looters fans students".split())
_GRIEVANCES = frozenset("blackouts corruption cuts election elections fares outages pensions poll prices tax taxes vote wages".split())
"""Over which people take to the streets: "clashes over power cuts"."""
_SENTENCES_BACK = 4


def fought_in_context(passage: Passage) -> str | None:
    """Give what clashes without parties are: fighting, or at a border, where the sentences before speak of that and of no crowd."""
    first = passage.reading.sentences[max(0, passage.sentence.index - _SENTENCES_BACK)].first
    words = frozenset(passage.lower[first : passage.sentence.after])
    if not _CIVIL.isdisjoint(words) or ("over" in passage.sentence.vocabulary and not _GRIEVANCES.isdisjoint(passage.sentence.vocabulary)):
        return None
    return "border_clash" if {"border", "frontier"} & words else "battle" if not _FIGHTING.isdisjoint(words) else None


def is_between_groups(passage: Passage, noun: Phrase) -> bool:
    """Tell whether clashes or violence are said to be between groups of people, and not between armies: "ethnic clashes"."""
    return not _BETWEEN_GROUPS.isdisjoint(passage.lower[noun.first : noun.head])


_BETWEEN_GROUPS = frozenset("communal ethnic intercommunal inter-communal inter-ethnic interethnic mob sectarian street".split())


def loses_people(passage: Passage, verb: Phrase) -> bool:
    """Tell whether who loses people loses them in a fight: an army, or a state "in the clashes"; people are lost to hunger and to emigration, too."""
    loser = doer(passage, verb)
    if loser is None or is_armed(passage, loser):
        return loser is not None
    fight = governed_by(passage, verb, "in", "during")
    return fight is not None and passage.lower[fight.head] in forms("force", _FIGHTS) and passage.entity_in(loser, "state") is not None


_FIGHTS = frozenset(("incident_noun",))


def is_on_border(passage: Passage, noun: Phrase) -> bool:
    """Tell whether something is said to be at a border."""
    where = governed_by(passage, noun, "on", "along", "at", "near")
    return where is not None and passage.lower[where.head] in BORDERS

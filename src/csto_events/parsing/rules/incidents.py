"""Armed incidents: who used force against whom."""

from functools import partial

from csto_events.language.phrases import Phrase
from csto_events.model import Party
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.counted import are_people
from csto_events.parsing.dating import date_of
from csto_events.parsing.parties import accused, agent, doer, governed_by, is_prevented, named_party, prepositional, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.placenames import BORDERS
from csto_events.parsing.setting import places_in
from csto_events.parsing.status import is_supposed
from csto_events.parsing.terms import verb_after
from csto_events.parsing.triggers import Trigger, by_form, forms, triggers

_NOUN, _VERB = frozenset(("incident_noun",)), frozenset(("incident_verb",))
_ARMED = frozenset(
    (
        "armed forces army troops soldiers servicemen gunmen militants terrorists rebels insurgents fighters bandits guerrillas militia militiamen jihadists "
        "guards aircraft jets drones missiles rockets artillery tanks warplanes helicopters mortars units attackers raiders border extremists navy warships "
        "separatists bomber bombers snipers commandos shells drone missile rocket warplane gunman militant rebel sniper shabaab taliban "
        "islamists islamist jihadis jihadist assailants paramilitaries mercenaries saboteurs marines paratroopers"
    ).split()
)
_WEAPONS = frozenset(
    (
        "armed terrorist terror rocket missile drone mortar artillery suicide bomb air aerial cross-border tank deadly bloody military gun grenade car sniper "
        "insurgent rebel militant jihadist border arson mass"
    ).split()
)
_OBJECTS = frozenset(
    (
        "base post checkpoint village town city convoy airport building patrol barracks border station column camp morgue morgues buildings residence market "
        "mosque church hospital school bridge positions position outpost garrison headquarters territory heights embassy ministry parliament offices shops "
        "bus train police bases posts checkpoints villages towns cities districts district region settlement settlements "
        "ambulance ambulances vehicle vehicles truck trucks restaurant hotel cafe nightclub mall stadium university college prison depot refinery plant port "
        "factory compound consulate shrine temple synagogue cathedral theatre courthouse palace minibus ferry tanker ship vessel"
    ).split()
)
_PEOPLE = frozenset(("civilians", "soldiers", "policemen", "officers", "guards", "servicemen", "peacekeepers", "villagers", "worshippers", "journalists"))
HAPPENS = frozenset(
    (
        "begin start break erupt take occur happen flare resume continue end last kill wound injure leave hit rock strike target destroy follow carry launch "
        "stage mount repel repulse condemn claim suffer face cause see witness spread shake grip turn hold report organise sweep engulf escalate subside "
        "rage disperse displace uproot suppress crush quell stop plan prepare attempt plot fail foil put"
    ).split()
)
"""Verbs that say that what a noun names took place, or how it went."""
_BORDER_PARTIES = ("state:",)


def _by_verb(passage: Passage) -> Found:
    """Read "gunmen attacked the base", "the army shelled the village", "Iraq invaded Kuwait", "border guards clashed"."""
    table = triggers("force", _VERB)
    for verb in passage.phrases.verbs():
        trigger = table.get(verb.lemma)
        if trigger is None:
            continue
        if _is_told_elsewhere(passage, verb):
            continue
        actor = agent(passage, verb) if verb.passive else accused(passage, verb) or doer(passage, verb)
        target = passage.phrases.subject(verb) if verb.passive else _target(passage, verb)
        if trigger.word == "clash":
            yield from _clashing(passage, verb, trigger, actor)
            continue
        is_force = not _is_of_words(passage, verb) and not _is_of_rubber(passage, verb) and _is_force(passage, trigger, actor, target)
        if not is_force or (trigger.word == "fire" and governed_by(passage, verb, "on", "at") is None):
            yield Passed(kind="armed_incident", sentence=passage.sentence, trigger=(verb.head, verb.head + 1), reason="other_world")
            continue
        yield incident(passage, trigger, verb.head, verb, actor, target)


def _is_told_elsewhere(passage: Passage, verb: Phrase) -> bool:
    """Whether what is fired stands as the object, which is read by itself, or what is done is a charge: "charged with assaulting police"."""
    thing = passage.phrases.object(verb) if verb.lemma == "fire" else None
    if thing is not None and passage.lower[thing.head] in FIRE:
        return True
    joint = passage.phrases.previous(verb) if verb.form == "gerund" else None
    above = passage.phrases.previous(joint) if joint is not None and joint.kind == "I" else None
    return above is not None and above.kind == "verb" and above.lemma in ("charge", "accuse") and above.passive


FIRE = frozenset(("fire", "missile", "missiles", "rocket", "rockets", "drones", "shells", "mortars"))
"""What is opened, exchanged or launched."""


def _is_of_rubber(passage: Passage, verb: Phrase) -> bool:
    """Whether what is fired is meant to scatter a crowd: "fired rubber bullets", "fired tear gas"."""
    noun = passage.phrases.object(verb) if verb.lemma == "fire" else None
    return noun is not None and not NOT_LETHAL.isdisjoint(passage.tokens.lower[noun.first : noun.after])


NOT_LETHAL = frozenset(("rubber", "tear", "gas", "water", "cannon", "stun", "warning", "blank", "blanks", "pepper"))
"""Words for what crowds are scattered with."""


def _is_of_words(passage: Passage, verb: Phrase) -> bool:
    """Whether somebody is bombarded with what is no weapon: "bombarded with questions"."""
    means = governed_by(passage, verb, "with") if verb.lemma == "bombard" else None
    return means is not None and not {passage.lower[at].removesuffix("s") for at in range(means.first, means.after)} & (_WEAPONS | {"shell", "fire"})


def _target(passage: Passage, verb: Phrase) -> Phrase | None:
    return governed_by(passage, verb, "on", "at") if verb.lemma == "fire" else passage.phrases.object(verb)


def _is_force(passage: Passage, trigger: Trigger, actor: Phrase | None, target: Phrase | None) -> bool:
    """Whether arms are used: by somebody armed, or against a place, a building or people; words and strikes of workers are none."""
    if actor is not None and is_crowd(passage, actor):
        return False  # which is unrest
    if _is_state_against_state(passage, actor, target):
        return True
    if trigger.value == "incursion" and actor is not None and (is_power(passage, actor) or is_armed(passage, actor)):
        return target is not None and (is_hit(passage, target) or is_armed(passage, actor))
    if actor is not None and is_armed(passage, actor):
        return target is not None
    if target is None or (actor is not None and not _may_attack(passage, actor)):
        return False
    return is_hit(passage, target) and (trigger.value == "shelling" or trigger.word in ("ambush", "storm", "bomb", "invade") or actor is None)


def is_power(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is a state, an organisation or a body of theirs."""
    return (passage.actor(phrase) or "").startswith(("state:", "org:", "body:"))


def _is_state_against_state(passage: Passage, actor: Phrase | None, target: Phrase | None) -> bool:
    """Whether a state strikes another; "attacked Estonia for its law" is one of words."""
    if actor is None or target is None or governed_by(passage, target, "for", "over") is not None:
        return False
    return all((passage.actor(one) or "").startswith("state:") and not passage.is_people(one) for one in (actor, target))


def _may_attack(passage: Passage, actor: Phrase) -> bool:
    entity = passage.actor(actor)
    if entity is None and passage.lower[actor.head] == "side":
        return passage.names.possessor_of(actor) is not None
    return (entity is None and passage.is_people(actor)) or (entity is not None and entity.startswith(("state:", "org:", "body:")))


def is_armed(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is somebody or something that fights with arms."""
    if passage.lower[phrase.first] in ("your", "my") or _is_of_others(passage, phrase):
        return False  # the armies of a game, or of ants
    if any(passage.lower[position] in _ARMED for position in range(phrase.first, phrase.after)):
        return True
    entity = passage.actor(phrase)
    return entity is not None and ((entity.startswith("body:") and "forces" in entity) or passage.names.is_armed_group(entity))


def _is_of_others(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is of something that is neither people nor named: "an army of ants"."""
    of = passage.phrases.next(phrase, "")
    inner = passage.phrases.next(of, "R") if of is not None and of.kind == "I" and passage.phrases.word(of) == "of" else None
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


def _clashing(passage: Passage, verb: Phrase, trigger: Trigger, actor: Phrase | None) -> Found:
    other = governed_by(passage, verb, "with", "against")
    parties = [one for one in (actor, other) if one is not None]
    armed = [one for one in parties if is_armed(passage, one) or (passage.actor(one) or "").startswith("state:")]
    if not armed or any(is_crowd(passage, one) for one in parties):
        yield Passed(kind="armed_incident", sentence=passage.sentence, trigger=(verb.head, verb.head + 1), reason="other_world")
        return
    yield incident(passage, trigger, verb.head, verb, actor, other)


def incident(passage: Passage, trigger: Trigger, at: int, verb: Phrase | None, actor: Phrase | None, target: Phrase | None, kind: str = "") -> Candidate:
    """Make an incident of who used force against whom."""
    fields: dict[str, Value] = {"kind": kind or trigger.value, "actor": named_party(passage, actor), "target": _attacked(passage, target)}
    around = [one for one in (verb, actor, target) if one is not None]
    span = (max(min([at, *(one.first for one in around)]), passage.sentence.first), max([at + 1, *(one.after for one in around)]))
    return Candidate(
        kind="armed_incident", sentence=passage.sentence, spans=(span,), trigger=at, fields=fields, verb=verb, where=_place_attacked(passage, target)
    )


def _place_attacked(passage: Passage, target: Phrase | None) -> tuple[str, ...] | None:
    """For "attacked Bamako" and "shelled the village of Sotk" give the place, which no preposition of place governs."""
    if target is None:
        return None
    named = [target, *(one for preposition, one in prepositional(passage, target) if passage.phrases.word(preposition) == "of")]
    for one in named[:2]:
        towns = passage.phrases.coordinated(one)
        places = [passage.entity_in(town, "place") if passage.names.possessor_of(town) is None else None for town in towns]
        if places[0] is not None:
            return tuple(dict.fromkeys(place for place in places if place is not None))
    return None


def _attacked(passage: Passage, target: Phrase | None) -> Party | None:
    """Whom an attack is against; for "its sovereign territory" the state that it is of."""
    if target is None:
        return None
    party = named_party(passage, target)
    place = _place_attacked(passage, target)
    if party is not None and place is not None and passage.entity_in(target, "place") is not None:
        return Party(entity=place[0], text=party.text)  # type: ignore[arg-type]
    owner = passage.names.possessor_of(target) or _antecedent_of(passage, target)
    if party is not None and party.entity is None and owner is not None:
        return Party(entity=owner, text=party.text)  # type: ignore[arg-type]
    return party


def _antecedent_of(passage: Passage, target: Phrase) -> str | None:
    """For "its territory" the last state that was named before it; none where an organisation of the same sentence says so of what it has."""
    if passage.lower[target.first] not in ("its", "their"):
        return None
    near = passage.names.within(max(0, passage.sentence.first - 120), target.first)
    before = [one for one in near if one.entity is not None and one.entity.startswith(("state:", "org:")) and not one.adjective]
    before = [one for one in before if one.kind == "state" or one.first >= passage.sentence.first]
    return before[-1].entity if before and before[-1].kind == "state" else None


def _by_noun(passage: Passage) -> Found:
    """Read "a rocket attack on the base", "the shelling of Goris", "the 44-day war", "border clashes broke out"."""
    table = by_form("force", _NOUN)
    for at in passage.positions(forms("force", _NOUN)):
        noun = passage.phrases.at(at)
        is_attempt = noun.head == at + 1 and passage.lower[noun.head] in ("attempt", "attempts", "bid")
        if noun.kind != "noun" or (noun.head != at and not is_attempt):
            continue
        trigger = table[passage.lower[at]]
        if passage.lower[noun.first] == "no" or is_supposed(passage.sentence, noun):
            yield Passed(kind="armed_incident", sentence=passage.sentence, trigger=(at, at + 1), reason="generic")
            continue
        kind = _kind_of(passage, noun, trigger)
        target = _attacked_by_noun(passage, noun)
        actor = governed_by(passage, noun, "by") or _carrier(passage, noun)
        if actor is None and target is None:
            actor, target = _fighting_states(passage, noun)
        if kind is None or not is_told(passage, noun, target, actor):
            yield Passed(kind="armed_incident", sentence=passage.sentence, trigger=(at, at + 1), reason="other_world" if kind is None else "generic")
            continue
        verb = verb_of(passage, noun)
        happens = verb if verb is not None and verb.lemma in HAPPENS and passage.phrases.subject(verb) is noun else None
        yield _incident_of_noun(passage, noun, trigger, kind, happens, actor, target)


def _incident_of_noun(
    passage: Passage, noun: Phrase, trigger: Trigger, kind: str, verb: Phrase | None, actor: Phrase | None, target: Phrase | None
) -> Candidate:
    made = incident(passage, trigger, noun.head, verb, actor, target, kind)
    span = (min(made.spans[0][0], noun.first), max(made.spans[0][1], noun.after))
    fields = {**made.fields, "actor": made.fields["actor"] or (_owner(passage, noun) if kind in _DONE_BY_SOMEBODY else None)}
    made.spans, made.fields, made.status = (span,), fields, "denied" if is_prevented(passage, noun) else None
    return made


_DONE_BY_SOMEBODY = frozenset(("attack", "shelling", "incursion"))


def _owner(passage: Passage, noun: Phrase) -> Party | None:
    """Whose deed it is by the state before the noun: "Russia's invasion", "an Israeli strike"."""
    owner = passage.names.possessor_of(noun)
    beside = next((one.entity for one in passage.mentions(noun) if one.kind == "state" and one.adjective), None)
    state = owner if owner is not None and owner.startswith("state:") else beside
    return Party(entity=state) if state is not None else None  # type: ignore[arg-type]


def _fighting_states(passage: Passage, noun: Phrase) -> tuple[Phrase | None, Phrase | None]:
    """For "a clash between Kyrgyzstan and Tajikistan" give both."""
    between = governed_by(passage, noun, "between")
    second = passage.phrases.next(between, "C") if between is not None else None
    parties = [one for one in (between, second) if one is not None and one.kind == "noun"]
    states = [one for one in parties if (passage.actor(one) or "").startswith(_BORDER_PARTIES) and passage.names.possessor_of(one) is None]
    return (states[0], states[1]) if len(parties) == len(states) == 2 else (None, None)


def _attacked_by_noun(passage: Passage, noun: Phrase) -> Phrase | None:
    for preposition, one in prepositional(passage, noun):
        word = passage.phrases.word(preposition)
        named = passage.lower[noun.head] in _BOMBED and passage.tokens.words[one.head][0].isupper()
        if passage.lower[one.head] in BORDERS:
            continue
        if word in ("on", "against", "of", "into") and (named or is_hit(passage, one)):
            return one
        if word == "for" and passage.lower[noun.head] == "battle" and passage.tokens.words[one.head][0].isupper() and passage.entity_in(one, "place"):
            return one
    return None


_SURE = frozenset(
    ("infiltration", "shelling", "airstrike", "incursion", "invasion", "firefight", "shootout", "bombardment", "ambush", "skirmish", "bombing", "hostility")
)


_BOMBED = frozenset(("shelling", "bombardment", "bombing"))


def _kind_of(passage: Passage, noun: Phrase, trigger: Trigger) -> str | None:
    """What sort of incident a noun is; None where nothing says that arms are used."""
    words = frozenset(passage.tokens.lower[noun.first : noun.head])
    if trigger.word == "clash":
        return _kind_of_clash(passage, noun, words)
    if trigger.word == "war":
        return "war" if _is_named_war(passage, noun, words) else None
    if trigger.word in _SURE or words & _WEAPONS:
        return trigger.value
    if trigger.word in ("fighting", "battle"):
        other = governed_by(passage, noun, "with", "against")
        if other is not None and not (is_armed(passage, other) or is_hit(passage, other) or passage.actor(other) is not None):
            return None  # "her battle with migraine"
        for_town = trigger.word == "battle" and _attacked_by_noun(passage, noun) is not None
        at_border = trigger.word == "fighting" and _is_on_border(passage, noun)
        return (
            trigger.value
            if for_town or at_border or _happens(passage, noun) or _harms(passage, noun) or _lasted(passage, noun) or words & {"heavy", "fierce"}
            else None
        )
    if trigger.word in ("attack", "assault", "raid") and (_by_armed(passage, noun) or _carrier(passage, noun) is not None):
        return trigger.value
    if trigger.word in ("strike", "attack", "raid") and _kills(passage, noun):
        return trigger.value
    if trigger.word in ("attack", "assault", "raid", "strike", "explosion", "aggression"):
        return trigger.value if _attacked_by_noun(passage, noun) is not None and trigger.word != "strike" else None
    return None


def _by_armed(passage: Passage, noun: Phrase) -> bool:
    """Read "attacks in which armed groups burned homes"."""
    of_it = passage.phrases.next(noun)
    which = passage.phrases.next(of_it) if of_it is not None and of_it.kind == "I" and passage.phrases.word(of_it) == "in" else None
    actor = passage.phrases.next(which) if which is not None and which.kind == "W" else None
    return actor is not None and actor.kind == "noun" and is_armed(passage, actor)


def _carrier(passage: Passage, noun: Phrase) -> Phrase | None:
    """For "Russian forces carried out 131 attacks" give the forces, for "an attack claimed by the Islamic State" the group."""
    claimed, verb = verb_after(passage, noun.after), verb_of(passage, noun)
    if claimed is not None and claimed.lemma == "claim" and claimed.first == claimed.head and (group := governed_by(passage, claimed, "by")) is not None:
        return group
    actor = passage.phrases.subject(verb) if verb is not None and verb.lemma in ("carry", "launch", "mount", "stage") and not verb.passive else None
    return actor if actor is not None and is_armed(passage, actor) else None


def _lasted(passage: Passage, noun: Phrase) -> bool:
    """Read "four days of fighting", "weeks of the worst fighting"."""
    of = passage.phrases.previous(noun, "")
    time = passage.phrases.previous(of, "") if of is not None and of.kind == "I" and passage.phrases.word(of) == "of" else None
    return time is not None and passage.lower[time.head] in ("hours", "days", "weeks", "months")


def _is_on_border(passage: Passage, noun: Phrase) -> bool:
    where = governed_by(passage, noun, "on", "along", "at", "near")
    return where is not None and passage.lower[where.head] in BORDERS


def _kind_of_clash(passage: Passage, noun: Phrase, words: frozenset[str]) -> str | None:
    if {"border", "cross-border"} & words or _is_on_border(passage, noun):
        return "border_clash"
    between = governed_by(passage, noun, "between")
    if between is not None:
        parties = passage.phrases.coordinated(between)
        if any(is_crowd(passage, one) for one in parties):
            return None
        states = [one for one in parties if (passage.actor(one) or passage.names.possessor_of(one) or "").startswith(_BORDER_PARTIES)]
        return "border_clash" if len(states) >= 2 else "battle" if any(is_armed(passage, one) for one in parties) else None
    return "battle" if {"armed", "military", "deadly"} & words else fought_in_context(passage)


_FIGHTING = frozenset("rebels insurgents militants army troops soldiers truce ceasefire offensive frontline guerrillas mortars artillery shelling".split())
_CIVIL = frozenset("protesters demonstrators protest protests demonstration rioters riot riots police rally crowd looters fans students".split())
_SENTENCES_BACK = 4


def fought_in_context(passage: Passage) -> str | None:
    """Give what clashes without parties are: fighting, or at a border, where the sentences before speak of that and of no crowd."""
    first = passage.reading.sentences[max(0, passage.sentence.index - _SENTENCES_BACK)].first
    words = frozenset(passage.tokens.lower[first : passage.sentence.after])
    if not _CIVIL.isdisjoint(words):
        return None
    return "border_clash" if {"border", "frontier"} & words else "battle" if not _FIGHTING.isdisjoint(words) else None


def _is_named_war(passage: Passage, noun: Phrase, words: frozenset[str]) -> bool:
    """Whether a war is one that was fought: with its days, its place, its date or its parties; not war as such."""
    if {"cold", "world", "trade", "price", "star", "civil"} & words and not {"civil"} & words:
        return False
    before = passage.tokens.lower[noun.first : noun.head]
    timed = any(word.endswith(("-day", "-week", "-month", "-year")) for word in before)
    placed = governed_by(passage, noun, "in", "between", "over", "with", "against") is not None
    named = any(one.adjective or one.kind in ("state", "place") for one in passage.names.within(noun.first, noun.head))
    return timed or named or (placed and passage.lower[noun.first] in ("the", "a", "this", "that")) or _is_dated(passage, noun)


def _is_dated(passage: Passage, noun: Phrase) -> bool:
    return any(noun.first <= date.first < noun.after + 3 for date in passage.sentence.dates)


def _happens(passage: Passage, noun: Phrase) -> bool:
    verb = verb_of(passage, noun)
    return verb is not None and verb.lemma in HAPPENS


def is_told(passage: Passage, noun: Phrase, target: Phrase | None, actor: Phrase | None) -> bool:
    """Whether a noun speaks of an incident that took place, and not of incidents as such."""
    if (
        target is not None
        or actor is not None
        or _by_armed(passage, noun)
        or _harms(passage, noun)
        or _kills(passage, noun)
        or _lasted(passage, noun)
        or _is_on_border(passage, noun)
        or _happens(passage, noun)
        or _is_dated(passage, noun)
    ):
        return True
    verb = verb_of(passage, noun)
    if verb is not None and verb.lemma in _TALKING and passage.phrases.object(verb) is noun:
        return False
    definite = passage.lower[noun.first] in ("the", "this", "these", "those", "that") or passage.names.possessor_of(noun) is not None
    return definite and (bool(places_in(passage.sentence, passage.names)) or date_of(passage.sentence, noun.head) is not None)


_TALKING = frozenset("raise discuss address investigate examine probe debate consider follow monitor mention".split())
"""Verbs whose object is only talked about: "will raise the clashes at a meeting on Thursday"."""


def _harms(passage: Passage, noun: Phrase) -> bool:
    """Whether somebody came to harm in it: "killed in an ambush", "lost six men in a raid"; what was told before has its article: "killed in the riots"."""
    joint = passage.phrases.previous(noun) if passage.lower[noun.first] not in ("the", "this", "these", "those", "that") else None
    if joint is None or joint.kind != "I" or passage.phrases.word(joint) not in ("in", "during", "by"):
        return False
    verb = next((one for one in reversed(passage.phrases.verbs()) if one.first < joint.first), None)
    return verb is not None and verb.lemma in HARMING and verb.form != "infinitive"


def _kills(passage: Passage, noun: Phrase) -> bool:
    """Whether an incident itself harms somebody: "shelling killed two people", "a strike in the south wounded a commander", "the attack left 12 dead"."""
    verb = verb_of(passage, noun)
    if verb is None or verb.lemma not in ("kill", "wound", "injure", "leave") or verb.passive or passage.phrases.subject(verb) is not noun:
        return False
    victims = passage.phrases.object(verb)  # "the strike killed the company"
    if verb.lemma == "leave":
        left = passage.lower[min(victims.after, passage.sentence.after - 1)] if victims is not None else ""
        return victims is not None and passage.count_in(victims) is not None and left in ("dead", "wounded", "injured")
    return victims is not None and (are_people(passage, victims) or (passage.actor(victims) or "").startswith("person:"))


HARMING = frozenset("kill wound injure hurt die perish lose".split())


_CROWDS = frozenset(
    (
        "looters protesters protestors demonstrators rioters crowd crowds protest workers students residents activists people opposition supporters mob mobs "
        "gangs"
    ).split()
)


def is_crowd(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is a crowd: protesters, looters, a mob."""
    return not _CROWDS.isdisjoint(passage.tokens.lower[phrase.first : phrase.after])


RULES = (
    Rule(
        name="force/incident-verb",
        kind="armed_incident",
        reads="somebody armed, a verb of attacking, and a place, building, force or people",
        why="the verb says that force was used, its subject by whom and its object against whom",
        triggers=partial(forms, "force", _VERB),
        find=_by_verb,
        fires=(
            Fires(text="Gunmen attacked a military base in Mali.", fields={"kind": "attack", "actor.text": "Gunmen", "where.0": "state:MLI"}),
            Fires(text="Azerbaijani forces shelled the village.", fields={"kind": "shelling"}),
            Fires(text="Iraq invaded Kuwait in August 1990.", fields={"kind": "incursion", "target.entity": "state:KWT", "when.edtf": "1990-08"}),
        ),
        near=("The critic attacked the film.", "If gunmen attacked the base, help would come.", "The workers struck a deal."),
    ),
    Rule(
        name="force/incident-noun",
        kind="armed_incident",
        reads="an attack, strike, shelling, clash, battle or war with its weapon, target, parties, place or date",
        why="the noun names the use of force",
        triggers=partial(forms, "force", _NOUN),
        find=_by_noun,
        fires=(
            Fires(text="A rocket attack on the base was reported.", fields={"kind": "attack", "target.text": "base"}),
            Fires(text="Border clashes between Kyrgyzstan and Tajikistan broke out in April 2021.", fields={"kind": "border_clash", "when.edtf": "2021-04"}),
            Fires(text="The 44-day war ended in November 2020.", fields={"kind": "war", "when.edtf": "2020-11"}),
        ),
        near=("He had a heart attack.", "A war would ruin us all.", "The raid on the fridge was a success."),
    ),
)

"""Armed incidents and unrest: who used force against whom, and crowds that protest, riot or clash."""

from functools import cache, partial

from csto_events.language.phrases import Phrase
from csto_events.model import Party
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.parties import agent, governed_by, named_party, prepositional, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.setting import date_of, places_of
from csto_events.parsing.status import governor
from csto_events.parsing.triggers import Trigger, by_form, forms, triggers

_NOUN, _VERB = frozenset(("incident_noun",)), frozenset(("incident_verb",))
_UNREST_NOUN, _UNREST_VERB = frozenset(("unrest_noun",)), frozenset(("unrest_verb",))
_ARMED = frozenset(
    (
        "armed forces army troops soldiers servicemen gunmen militants terrorists rebels insurgents fighters bandits guerrillas militia militiamen jihadists "
        "guards aircraft jets drones missiles rockets artillery tanks warplanes helicopters mortars units attackers raiders border extremists navy warships "
        "separatists bombers snipers commandos shells"
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
        "hospital school bridge positions position outpost garrison headquarters territory heights embassy ministry parliament offices shops bus train police "
        "bases posts checkpoints villages towns cities districts district region settlement settlements"
    ).split()
)
_PEOPLE = frozenset(("civilians", "soldiers", "policemen", "officers", "guards", "servicemen", "peacekeepers", "villagers", "worshippers", "journalists"))
_HAPPENS = frozenset(
    (
        "begin start break erupt take occur happen flare resume continue end last kill wound injure leave hit rock strike target destroy follow carry launch "
        "stage mount repel repulse condemn claim suffer face cause see witness spread shake grip turn hold report organise sweep engulf escalate subside "
        "disperse suppress crush quell stop plan prepare attempt plot fail foil put"
    ).split()
)
_BORDER_PARTIES = ("state:",)


# ---- armed incidents


def _by_verb(passage: Passage) -> Found:
    """Read "gunmen attacked the base", "the army shelled the village", "Iraq invaded Kuwait", "border guards clashed"."""
    table = triggers("force", _VERB)
    for verb in passage.phrases.verbs():
        trigger = table.get(verb.lemma)
        if trigger is None:
            continue
        actor = agent(passage, verb) if verb.passive else passage.phrases.subject(verb)
        target = passage.phrases.subject(verb) if verb.passive else _target(passage, verb)
        if trigger.word == "clash":
            yield from _clashing(passage, verb, trigger, actor)
            continue
        if not _is_force(passage, trigger, actor, target) or (trigger.word == "fire" and governed_by(passage, verb, "on", "at") is None):
            yield Passed(kind="armed_incident", sentence=passage.sentence, trigger=(verb.head, verb.head + 1), reason="other_world")
            continue
        yield _incident(passage, trigger, verb.head, verb, actor, target)


def _target(passage: Passage, verb: Phrase) -> Phrase | None:
    return governed_by(passage, verb, "on", "at") if verb.lemma == "fire" else passage.phrases.object(verb)


def _is_force(passage: Passage, trigger: Trigger, actor: Phrase | None, target: Phrase | None) -> bool:
    """Whether arms are used: by somebody armed, or against a place, a building or people; words and strikes of workers are none."""
    if trigger.value == "incursion" and actor is not None and (passage.actor(actor) is not None or _is_armed(passage, actor)):
        return target is not None and (_is_hit(passage, target) or _is_armed(passage, actor))
    if actor is not None and _is_armed(passage, actor):
        return target is not None
    if target is None or (actor is not None and not _may_attack(passage, actor)):
        return False
    return _is_hit(passage, target) and (trigger.value == "shelling" or trigger.word in ("ambush", "storm", "bomb", "invade") or actor is None)


def _may_attack(passage: Passage, actor: Phrase) -> bool:
    entity = passage.actor(actor)
    return (entity is None and passage.is_people(actor)) or (entity is not None and entity.startswith(("state:", "org:", "body:")))


def _is_armed(passage: Passage, phrase: Phrase) -> bool:
    if any(passage.lower(position) in _ARMED for position in range(phrase.first, phrase.after)):
        return True
    entity = passage.actor(phrase)
    return entity is not None and entity.startswith("body:") and "forces" in entity


def _is_hit(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is something that arms hit: a place, a state, a building, people."""
    if passage.lower(phrase.head) in _OBJECTS or passage.is_people(phrase):
        return True
    entity = passage.names.entity_of(passage.sentence, phrase)
    return entity is not None and entity.startswith(("state:", "place:", "body:"))


def _clashing(passage: Passage, verb: Phrase, trigger: Trigger, actor: Phrase | None) -> Found:
    other = governed_by(passage, verb, "with", "against")
    parties = [one for one in (actor, other) if one is not None]
    armed = [one for one in parties if _is_armed(passage, one) or (passage.actor(one) or "").startswith("state:")]
    if not armed or any(_is_crowd(passage, one) for one in parties):
        yield Passed(kind="armed_incident", sentence=passage.sentence, trigger=(verb.head, verb.head + 1), reason="other_world")
        return
    yield _incident(passage, trigger, verb.head, verb, actor, other)


def _incident(passage: Passage, trigger: Trigger, at: int, verb: Phrase | None, actor: Phrase | None, target: Phrase | None, kind: str = "") -> Candidate:
    fields: dict[str, Value] = {"kind": kind or trigger.value, "actor": named_party(passage, actor), "target": _attacked(passage, target)}
    around = [one for one in (verb, actor, target) if one is not None]
    span = (max(min([at, *(one.first for one in around)]), passage.sentence.first), max([at + 1, *(one.after for one in around)]))
    return Candidate(kind="armed_incident", sentence=passage.sentence, spans=(span,), trigger=at, fields=fields, verb=verb)


def _attacked(passage: Passage, target: Phrase | None) -> Party | None:
    """Whom an attack is against; for "its sovereign territory" the state that it is of."""
    if target is None:
        return None
    party = named_party(passage, target)
    owner = passage.names.possessor_of(target) or _antecedent_of(passage, target)
    if party is not None and party.entity is None and owner is not None:
        return Party(entity=owner, text=party.text)  # type: ignore[arg-type]
    return party


def _antecedent_of(passage: Passage, target: Phrase) -> str | None:
    """For "its territory" the last state that was named before it and is no part of the sentence's actor."""
    if passage.lower(target.first) not in ("its", "their"):
        return None
    before = [
        one
        for one in passage.names.within(max(0, passage.sentence.first - 120), target.first)
        if one.entity is not None and one.entity.startswith("state:") and not one.adjective
    ]
    return before[-1].entity if before else None


def _by_noun(passage: Passage) -> Found:
    """Read "a rocket attack on the base", "the shelling of Goris", "the 44-day war", "border clashes broke out"."""
    table = by_form("force", _NOUN)
    for at in passage.positions(forms("force", _NOUN)):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or noun.head != at:
            continue
        trigger = table[passage.lower(at)]
        if passage.lower(noun.first) == "no":
            yield Passed(kind="armed_incident", sentence=passage.sentence, trigger=(at, at + 1), reason="generic")
            continue
        kind = _kind_of(passage, noun, trigger)
        target = _attacked_by_noun(passage, noun)
        actor = governed_by(passage, noun, "by")
        if kind is None or not _is_told(passage, noun, target, actor):
            yield Passed(kind="armed_incident", sentence=passage.sentence, trigger=(at, at + 1), reason="other_world" if kind is None else "generic")
            continue
        verb = verb_of(passage, noun)
        happens = verb if verb is not None and verb.lemma in _HAPPENS and passage.phrases.subject(verb) is noun else None
        yield _incident_of_noun(passage, noun, trigger, kind, happens, actor, target)


def _incident_of_noun(
    passage: Passage, noun: Phrase, trigger: Trigger, kind: str, verb: Phrase | None, actor: Phrase | None, target: Phrase | None
) -> Candidate:
    made = _incident(passage, trigger, noun.head, verb, actor, target, kind)
    span = (min(made.spans[0][0], noun.first), max(made.spans[0][1], noun.after))
    return Candidate(kind="armed_incident", sentence=passage.sentence, spans=(span,), trigger=noun.head, fields=made.fields, verb=verb)


def _attacked_by_noun(passage: Passage, noun: Phrase) -> Phrase | None:
    for preposition, one in prepositional(passage, noun):
        word = passage.phrases.word(preposition)
        named = passage.lower(noun.head) in _BOMBED and passage.tokens.words[one.head][0].isupper()
        if passage.lower(one.head) in ("border", "frontier"):
            continue
        if word in ("on", "against", "of", "into") and (named or _is_hit(passage, one)):
            return one
    return None


_SURE = frozenset(("shelling", "airstrike", "incursion", "invasion", "firefight", "shootout", "bombardment", "ambush", "skirmish", "bombing", "hostility"))


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
        return trigger.value if _happens(passage, noun) or "heavy" in words or "fierce" in words else None
    if trigger.word in ("attack", "assault", "raid", "strike", "explosion"):
        return trigger.value if _attacked_by_noun(passage, noun) is not None and trigger.word != "strike" else None
    return None


def _is_on_border(passage: Passage, noun: Phrase) -> bool:
    where = governed_by(passage, noun, "on", "along", "at", "near")
    return where is not None and passage.lower(where.head) in ("border", "frontier")


def _kind_of_clash(passage: Passage, noun: Phrase, words: frozenset[str]) -> str | None:
    if {"border", "cross-border"} & words or _is_on_border(passage, noun):
        return "border_clash"
    between = governed_by(passage, noun, "between")
    if between is not None:
        parties = passage.phrases.coordinated(between)
        if any(_is_crowd(passage, one) for one in parties):
            return None
        states = [one for one in parties if (passage.actor(one) or passage.names.possessor_of(one) or "").startswith(_BORDER_PARTIES)]
        return "border_clash" if len(states) >= 2 else "battle" if any(_is_armed(passage, one) for one in parties) else None
    return "battle" if {"armed", "military", "deadly"} & words else None


def _is_named_war(passage: Passage, noun: Phrase, words: frozenset[str]) -> bool:
    """Whether a war is one that was fought: with its days, its place, its date or its parties; not war as such."""
    if {"cold", "world", "trade", "price", "star", "civil"} & words and not {"civil"} & words:
        return False
    before = passage.tokens.lower[noun.first : noun.head]
    timed = any(word.endswith(("-day", "-week", "-month", "-year")) for word in before)
    placed = governed_by(passage, noun, "in", "between", "over", "with", "against") is not None
    named = any(one.adjective or one.kind in ("state", "place") for one in passage.names.within(noun.first, noun.head))
    return timed or named or (placed and passage.lower(noun.first) in ("the", "a", "this", "that")) or _is_dated(passage, noun)


def _is_dated(passage: Passage, noun: Phrase) -> bool:
    return any(noun.first <= date.first < noun.after + 3 for date in passage.sentence.dates)


def _happens(passage: Passage, noun: Phrase) -> bool:
    verb = verb_of(passage, noun)
    return verb is not None and verb.lemma in _HAPPENS


def _is_told(passage: Passage, noun: Phrase, target: Phrase | None, actor: Phrase | None) -> bool:
    """Whether a noun speaks of an incident that took place, and not of incidents as such."""
    if target is not None or actor is not None or _is_on_border(passage, noun) or _happens(passage, noun) or _is_dated(passage, noun):
        return True
    made = Candidate(kind="armed_incident", sentence=passage.sentence, spans=((noun.first, noun.after),), trigger=noun.head, fields={})
    definite = passage.lower(noun.first) in ("the", "this", "these", "those", "that") or passage.names.possessor_of(noun) is not None
    return definite and (bool(places_of(made, passage.names)) or date_of(made) is not None)


# ---- unrest


_CROWDS = frozenset(
    "protesters protestors demonstrators rioters crowd crowds protest workers students residents activists people opposition supporters mob mobs".split()
)


def _is_crowd(passage: Passage, phrase: Phrase) -> bool:
    return any(passage.lower(position) in _CROWDS for position in range(phrase.first, phrase.after))


def _unrest_by_noun(passage: Passage) -> Found:
    """Read "protests in Kazakhstan", "riots broke out over fuel prices", "an attempted coup"."""
    table = by_form("harm", _UNREST_NOUN)
    for at in passage.positions(forms("harm", _UNREST_NOUN)):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or noun.head != at:
            continue
        trigger = table[passage.lower(at)]
        if passage.lower(noun.first) == "no":
            yield Passed(kind="unrest", sentence=passage.sentence, trigger=(at, at + 1), reason="generic")
            continue
        if (trigger.word == "clash" and not _is_civil_clash(passage, noun)) or _is_other_world(passage, noun):
            yield Passed(kind="unrest", sentence=passage.sentence, trigger=(at, at + 1), reason="other_world")
            continue
        if not _is_told(passage, noun, None, None) and not _is_located(passage, noun):
            yield Passed(kind="unrest", sentence=passage.sentence, trigger=(at, at + 1), reason="generic")
            continue
        verb = verb_of(passage, noun)
        happens = verb if verb is not None and verb.lemma in _HAPPENS else None
        yield _unrest(passage, trigger, at, noun, happens)


def _is_other_world(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun is a look-alike: "a protest note", "the car rally", "the rally of the rouble"."""
    words = set(passage.tokens.lower[noun.first : noun.head])
    return bool(words & {"car", "motor", "dakar", "market", "stock", "bond", "election", "campaign", "formal", "diplomatic", "official"})


def _is_civil_clash(passage: Passage, noun: Phrase) -> bool:
    if {"border", "cross-border", "armed", "military"} & set(passage.tokens.lower[noun.first : noun.head]):
        return False
    between = governed_by(passage, noun, "between", "with")
    if between is None:
        return True
    parties = passage.phrases.coordinated(between)
    return any(_is_crowd(passage, one) or "police" in passage.tokens.lower[one.first : one.after] for one in parties)


def _is_located(passage: Passage, noun: Phrase) -> bool:
    """Whether a place or time of its own stands behind the noun, or a state before it."""
    if any(one.adjective for one in passage.names.within(noun.first, noun.head)):
        return True
    for preposition, one in prepositional(passage, noun):
        if passage.phrases.word(preposition) in ("in", "at", "near", "across", "throughout", "outside"):
            return (
                any(mention.entity is not None and mention.kind in ("state", "place") for mention in passage.mentions(one))
                or "country" in (passage.tokens.lower[one.first : one.after])
            )
    return False


def _unrest(passage: Passage, trigger: Trigger, at: int, noun: Phrase | None, verb: Phrase | None) -> Candidate:
    base = noun or passage.phrases.at(at)
    cause, end = _cause(passage, base, *((verb,) if verb is not None else ()))
    against = governed_by(passage, base, "against")
    first, after = base.first, max(passage.phrases.with_prepositions(base, ("in", "of", "against", "at", "across")), base.after)
    if verb is not None:
        subject = passage.phrases.subject(verb)
        first, after = min(first, verb.first, subject.first if subject is not None else verb.first), max(after, verb.after)
    fields: dict[str, Value] = {"kind": trigger.value, "cause": cause, "against": named_party(passage, against)}
    span = (max(first, passage.sentence.first), max(after, end if end <= after + 8 else after))
    return Candidate(kind="unrest", sentence=passage.sentence, spans=(span,), trigger=at, fields=fields, verb=verb)


def _cause(passage: Passage, *phrases: Phrase) -> tuple[str | None, int]:
    for phrase in phrases:
        noun = governed_by(passage, phrase, "over", "about")
        if noun is not None:
            end = passage.phrases.with_prepositions(noun, ("of", "in", "for"))
            return passage.text(noun.first, end), end
    return None, 0


def _unrest_by_verb(passage: Passage) -> Found:
    """Read "thousands protested in Minsk", "crowds looted shops", "protesters clashed with police"."""
    table = triggers("harm", _UNREST_VERB)
    for verb in passage.phrases.verbs():
        trigger = table.get(verb.lemma)
        subject = passage.phrases.subject(verb)
        if trigger is None or subject is None:
            continue
        crowd = _is_crowd(passage, subject) or (passage.actor(subject) is None and (passage.is_people(subject) or passage.count_in(subject) is not None))
        placed = bool(
            places_of(Candidate(kind="unrest", sentence=passage.sentence, spans=((verb.first, verb.after),), trigger=verb.head, fields={}), passage.names)
        )
        wants = governor(passage.sentence, verb) if verb.form == "infinitive" else None
        if (
            not crowd
            or not (placed or verb.lemma in ("clash", "riot", "loot"))
            or (wants is not None and wants.kind == "verb" and wants.lemma in ("fail", "refuse"))
        ):
            yield Passed(kind="unrest", sentence=passage.sentence, trigger=(verb.head, verb.head + 1), reason="other_world" if not crowd else "unresolved")
            continue
        if trigger.word == "clash" and not (_is_crowd(passage, subject) or _is_crowd(passage, governed_by(passage, verb, "with") or subject)):
            continue
        yield _unrest(passage, trigger, verb.head, None, verb)


@cache
def _unrest_verb_forms() -> frozenset[str]:
    return forms("harm", _UNREST_VERB)


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
    Rule(
        name="harm/unrest-noun",
        kind="unrest",
        reads="a protest, riot, clash, coup or looting that happens, or with its place or date",
        why="the noun names the unrest",
        triggers=partial(forms, "harm", _UNREST_NOUN),
        find=_unrest_by_noun,
        fires=(
            Fires(text="Protests broke out in Kazakhstan over fuel prices.", fields={"kind": "protest", "cause": "fuel prices", "where.0": "state:KAZ"}),
            Fires(text="The riots in Almaty began on 5 January 2022.", fields={"kind": "riot", "when.edtf": "2022-01-05"}),
            Fires(text="Clashes between protesters and police erupted in Minsk.", fields={"kind": "clashes"}),
        ),
        near=("The car rally crossed Mali.", "If protests broke out, shops would close.", "Armenia sent a protest note."),
    ),
    Rule(
        name="harm/unrest-verb",
        kind="unrest",
        reads="a crowd and a verb of protesting, rioting, looting or clashing with police",
        why="the verb says what the crowd did",
        triggers=_unrest_verb_forms,
        find=_unrest_by_verb,
        fires=(
            Fires(text="Thousands of people protested in Minsk.", fields={"kind": "protest", "where.0": "place:BY/minsk"}),
            Fires(text="Crowds looted shops in Almaty.", fields={"kind": "looting"}),
            Fires(text="Protesters clashed with police in Tbilisi.", fields={"kind": "clashes"}),
        ),
        near=("Shares rallied in Minsk.", "If people protested in Minsk, we would know.", "The seasons march on."),
    ),
)

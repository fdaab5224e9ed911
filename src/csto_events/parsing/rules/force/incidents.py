"""Armed incidents by their verbs: who attacks, shells, invades or clashes with whom."""

from itertools import takewhile

import attrs

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase, new_phrase
from csto_events.model import Party, Status
from csto_events.model.checks import made
from csto_events.parsing.armed import FIRE, IMPACTS, MEANS, NOT_LETHAL, SHELLS, SHOTS, WEAPONS, has_arms, is_armed, is_crowd, is_hit, is_on_border, is_power
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.nationalities import nationalities
from csto_events.parsing.parties import accused, agent, doer, governed_by, named_party, prepositional, verb_above
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.army_units import of_army
from csto_events.parsing.rules.force.firing import FIRING, fires_first, kind_of_fire, use_of_arms
from csto_events.parsing.rules.force.ministries import of_ministry
from csto_events.parsing.rules.force.sides import Sides, are_of_border, fighting, is_contest, is_each_other, side, verb_of_headline
from csto_events.parsing.rules.force.trespass import TELLING, trespassed, trespasser, whence
from csto_events.parsing.triggers import Trigger, by_form, forms, triggers
from csto_events.parsing.troops import is_troops
from csto_events.parsing.who.mentions import is_person
from csto_events.parsing.who.placenames import BORDERS, KINDS_OF_PLACE, SOIL

_VERB = frozenset(("incident_verb",))
_VERBS = _VERB | {"targeting", "trespassing"}
_MILITARY = frozenset(
    (
        "base bases position positions site sites target targets facility facilities infrastructure airbase airfield airport airports camp camps depot depots "
        "hideout hideouts installations port ports refinery headquarters convoy village villages town towns"
    ).split()
)
"""What states strike with arms, and not with words or balls."""


def _by_verb(passage: Passage) -> Found:
    """Read "gunmen attacked the base", "the army shelled the village", "Iraq invaded Kuwait", "border guards clashed"."""
    table = triggers("force", _VERBS)
    for verb in passage.phrases.verbs():
        trigger = table.get(verb.lemma)
        if trigger is None:
            continue
        if trigger.kind == "trespassing":
            if (entered := trespassed(passage, verb)) is not None:
                crossing = incident(passage, trigger, verb.head, verb, trespasser(passage, verb), entered)
                yield attrs.evolve(crossing, elsewhere=whence(passage, verb, entered))
            continue
        if _is_told_elsewhere(passage, verb):
            continue
        if trigger.word == "occupy" and _is_lasting(passage, verb):
            yield Passed("armed_incident", passage.sentence, (verb.head, verb.head + 1), "generic")
            continue
        used = use_of_arms(passage, verb) or verb
        actor = agent(passage, verb) if verb.passive else accused(passage, used) or _by_themselves(passage, doer(passage, used))
        target = passage.phrases.subject(verb) if verb.passive else _target(passage, verb)
        if target is not None and is_each_other(passage, target):
            yield _each_other(passage, verb, trigger, target)
            continue
        actor, target = _whole(passage, actor), _whole(passage, target)
        if trigger.word in _FOUGHT or trigger.word == "clash":
            yield from _clashing(passage, verb, trigger, actor) if trigger.word == "clash" else _fought(passage, verb, trigger, actor, target)
            continue
        is_force = (
            not _is_of_words(passage, verb)
            and not _is_of_rubber(passage, verb)
            and (_is_force(passage, trigger, actor, target) or _is_charged(passage, verb, target))
        )
        if not is_force or (trigger.word in FIRING and governed_by(passage, verb, "on", "at") is None):
            yield Passed("armed_incident", passage.sentence, (verb.head, verb.head + 1), "other_world")
            continue
        yield incident(passage, trigger, verb.head, used, actor, target, kind_of_fire(passage, verb, actor))


def _by_headline(passage: Passage) -> Found:
    """Read "Suicide bomber strikes mosque in Mogadishu", whose verb looks like a noun, and what other verbs tell."""
    hidden = verb_of_headline(passage)
    trigger = by_form("force", _VERB).get(passage.lower[hidden[1]]) if hidden is not None else None
    if hidden is not None and trigger is not None:
        yield incident(passage, trigger, hidden[1], None, hidden[0], hidden[2])
    yield from _by_verb(passage)


def _is_told_elsewhere(passage: Passage, verb: Phrase) -> bool:
    """Whether what is fired stands as the object, which is read by itself, or what is done is a charge: "charged with assaulting police"."""
    if verb.lemma in FIRING:
        beside = (passage.phrases.object(verb), passage.phrases.previous(verb))
        fired = [thing for one in beside if one is not None for thing in (one, governed_by(passage, one, "of"))]  # "a barrage of rockets"
        if fires_first(passage, verb) or any(thing is not None and thing.kind == "noun" and passage.lower[thing.head] in FIRE for thing in fired):
            return True
    lands = (agent(passage, verb) if verb.passive else passage.phrases.subject(verb)) if verb.lemma in IMPACTS else None
    if lands is not None and passage.lower[lands.head] in SHELLS | SHOTS:
        return True
    joint = passage.phrases.previous(verb) if verb.form == "gerund" else None
    above = passage.phrases.previous(joint) if joint is not None and joint.kind == "I" else None
    return above is not None and above.kind == "verb" and above.lemma in ("charge", "accuse") and above.passive


def _is_lasting(passage: Passage, verb: Phrase) -> bool:
    """Whether ground is held, and not just taken: "troops occupy parts of Syria", "still occupied the hills", and not a headline's "Rebels occupy town"."""
    is_sentence = passage.tokens.words[passage.sentence.after - 1] in ".!"
    return "still" in passage.sentence.vocabulary or (is_sentence and verb.tense == "present" and not (verb.perfect or verb.progressive or verb.passive))


def _is_of_rubber(passage: Passage, verb: Phrase) -> bool:
    """Whether what is fired is meant to scatter a crowd: "fired rubber bullets", "fired tear gas"."""
    noun = passage.phrases.object(verb) if verb.lemma in FIRING else None
    return noun is not None and not NOT_LETHAL.isdisjoint(passage.lower[noun.first : noun.after])


def _is_of_words(passage: Passage, verb: Phrase) -> bool:
    """Whether somebody is attacked with what is no weapon: "bombarded with questions", "hit with new sanctions"."""
    means = governed_by(passage, verb, "with")
    if means is None or verb.lemma != "bombard":
        return means is not None and passage.lower[means.head] in _HARMLESS
    words = passage.lower[means.first : means.after]
    return MEANS.isdisjoint(words) and WEAPONS.isdisjoint(word.removesuffix("s") for word in words)


_HARMLESS = frozenset(
    "sanctions tariffs tariff duties levies fines bans ban words criticism rhetoric accusations insults claims remarks statements demands lawsuits cuts".split()
)
"""With what others are attacked in words and laws."""


def _target(passage: Passage, verb: Phrase) -> Phrase | None:
    return governed_by(passage, verb, "on", "at") if verb.lemma in FIRING else passage.phrases.object(verb)


def _is_force(passage: Passage, trigger: Trigger, actor: Phrase | None, target: Phrase | None) -> bool:
    """Whether arms are used: by somebody armed, or against a place, a building or people; words and strikes of workers are none."""
    if actor is not None and is_crowd(passage, actor):
        return False  # which is unrest
    if trigger.word in ("hit", "target") and (actor is None or target is None or not _hits(passage, actor, target)):
        return False  # "the town was hit on Monday", as by a storm
    if _is_state_against_state(passage, actor, target):
        return True
    if trigger.value == "incursion" and actor is not None and (is_power(passage, actor) or is_armed(passage, actor)):
        return target is not None and (is_hit(passage, target) or is_armed(passage, actor))
    if actor is not None and is_armed(passage, actor):
        return target is not None
    if target is None or (actor is not None and not _may_attack(passage, actor)):
        return False
    if actor is not None and is_power(passage, actor) and _is_military(passage, target):
        return True
    return is_hit(passage, target) and (trigger.value == "shelling" or trigger.word in ("ambush", "storm", "bomb", "fire", "invade") or actor is None)


def _hits(passage: Passage, actor: Phrase, target: Phrase) -> bool:
    """Whether somebody hits something with arms: "drones hit the depot", "Israel hit Beirut"."""
    return (has_arms(passage, actor) and is_hit(passage, target)) or (is_power(passage, actor) and _is_military(passage, target))


def _is_charged(passage: Passage, verb: Phrase, target: Phrase | None) -> bool:
    """Whether a state or organisation is accused of attacking what arms hit: "accused Russia of attacking a hospital"."""
    charged = (accused(passage, verb) or _denier(passage, verb)) if target is not None and passage.actor(target) is None else None
    return charged is not None and target is not None and is_power(passage, charged) and is_hit(passage, target) and not passage.is_people(target)


def _by_themselves(passage: Passage, actor: Phrase | None) -> Phrase | None:
    """For the pronoun of "the rebels denied they had attacked civilians" give the rebels."""
    is_pronoun = actor is not None and actor.first == actor.head and passage.lower[actor.head] == "they"
    above = passage.phrases.previous(actor, "RS") if actor is not None and is_pronoun else None
    subject = doer(passage, above) if above is not None and above.lemma == "deny" else None
    return subject or actor


def _denier(passage: Passage, verb: Phrase) -> Phrase | None:
    """For "Russia denied attacking the hospital" give Russia."""
    above = verb_above(passage, verb) if verb.form == "gerund" else None
    return doer(passage, above) if above is not None and above.lemma == "deny" else None


def _is_military(passage: Passage, target: Phrase) -> bool:
    """Whether a state that attacks something does so with arms: "struck Hodeidah", "attacked nine sites", "hit the town of Goris"."""
    if governed_by(passage, target, "for", "over") is not None:
        return False
    of = governed_by(passage, target, "of") if passage.lower[target.head] in KINDS_OF_PLACE else None
    named = passage.names.at((of or target).head)
    if named is not None and (named.entity or "").startswith("place:") and passage.names.possessor_of(of or target) is None:
        return True
    return not _MILITARY.isdisjoint(passage.lower[target.first : target.after])


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


def _each_other(passage: Passage, verb: Phrase, trigger: Trigger, target: Phrase) -> Candidate | Passed:
    """Read "Tajik and Kyrgyz soldiers shelled each other", "the two sides bombed each other's positions"."""
    subjects = passage.phrases.subjects(verb)
    is_of_words = is_contest(passage, target) or (target.after - target.first > _PRONOUN and not is_hit(passage, target))
    sides = fighting(passage, subjects) if not is_of_words else None
    if sides is not None:
        kind = trigger.value if trigger.value == "shelling" else "" if are_of_border(passage, sides, target) else "battle"
        return fight(passage, verb.head, verb, sides, kind)
    are_both = not is_of_words and trigger.value == "shelling" and len(subjects) == 1 and passage.lower[subjects[0].head] == "sides"
    if not are_both:
        return Passed("armed_incident", passage.sentence, (verb.head, verb.head + 1), "other_world")
    return incident(passage, trigger, verb.head, verb, subjects[0], None)


_PRONOUN = 2
"""Tokens of "each other"."""


def _clashing(passage: Passage, verb: Phrase, trigger: Trigger, actor: Phrase | None) -> Found:
    other = _opponent(passage, verb)
    if other is None and len(subjects := passage.phrases.subjects(verb)) == 2:
        actor, other = subjects  # "Kyrgyz and Tajik troops clashed"
    parties = [one for one in (actor, other) if one is not None]
    if other is None and (sides := fighting(passage, parties)) is not None:
        actor, other = parties = list(sides)  # "troops from Kyrgyzstan and Tajikistan clashed"
    armed = [one for one in parties if is_armed(passage, one) or (passage.actor(one) or "").startswith("state:")]
    if not armed or is_contest(passage, verb) or any(is_crowd(passage, one) for one in parties):
        yield Passed("armed_incident", passage.sentence, (verb.head, verb.head + 1), "other_world")
        return
    kind = "" if _is_border_clash(passage, verb, parties) else "battle"
    yield fight(passage, verb.head, verb, (actor, other), kind) if actor and other else incident(passage, trigger, verb.head, verb, actor, other, kind)


def _fought(passage: Passage, verb: Phrase, trigger: Trigger, actor: Phrase | None, target: Phrase | None) -> Found:
    """Read "the army fought the rebels", "rebels and soldiers fought near Sake"; diseases and fires are fought too, and by nobody with arms."""
    other = target or _opponent(passage, verb)
    parties = [one for one in (actor, other) if one is not None] if other is not None else passage.phrases.subjects(verb)
    is_told = verb.form == "finite" and not is_contest(passage, verb) and not (target is not None and is_contest(passage, target))
    sides = fighting(passage, parties) if is_told else None
    if sides is None:
        yield Passed("armed_incident", passage.sentence, (verb.head, verb.head + 1), "other_world")
        return
    yield fight(passage, verb.head, verb, sides, trigger.value)


def _opponent(passage: Passage, verb: Phrase) -> Phrase | None:
    """Whom somebody fights, behind "with" or "against"; what stands behind "with" may be the arms: "clashed with tanks and mortars"."""
    other = governed_by(passage, verb, "with", "against")
    return governed_by(passage, verb, "against") if other is not None and passage.lower[other.head] in MEANS else other


_FOUGHT = frozenset(("battle", "fight"))
"""Verbs that take whom one fights as their object."""


def fight(passage: Passage, at: int, verb: Phrase | None, sides: Sides, kind: str = "") -> Candidate:
    """Make an incident of two sides that fight each other, neither of which attacks."""
    made = incident(passage, triggers("force", _VERB)["clash"], at, verb, *sides, kind)
    return attrs.evolve(made, fields={**made.fields, "actor": side(passage, sides[0]), "target": side(passage, sides[1])}, where=None)


def _is_border_clash(passage: Passage, verb: Phrase, parties: list[Phrase]) -> bool:
    """Whether those who clash are of two states, or do so at a border."""
    sides = {*passage.phrases.subjects(verb), *parties}
    words = {passage.lower[at] for side in sides for at in range(side.first, side.after)}
    spoken = (one.entity for side in sides for one in passage.mentions(side) if one.entity is not None and one.kind in ("state", "body"))
    states = {passage.names.country_behind(entity) for entity in spoken}
    return len(states) > 1 or not BORDERS.isdisjoint(words) or is_on_border(passage, verb)


def incident(passage: Passage, trigger: Trigger, at: int, verb: Phrase | None, actor: Phrase | None, target: Phrase | None, kind: str = "") -> Candidate:
    """Make an incident of who used force against whom."""
    actor, target = _whole(passage, actor), _whole(passage, target)
    are_several = verb is not None and verb.passive and passage.lower[verb.first] in ("were", "are", "have", "being")
    are_several = are_several or (verb is not None and verb.lemma == "come" and target is not None and passage.phrases.joined_before(target) is not None)
    where = _place_attacked(passage, target, are_several=are_several) if target is not None else None
    attacker = of_ministry(passage, actor) or of_army(passage, actor) or _attacker(passage, actor)
    attacked = _attacked(passage, target, where, attacker) if target is not None else None
    fields: dict[str, Value] = {"kind": kind or trigger.value, "actor": attacker, "target": attacked}
    first, after = at, at + 1
    for one in (verb, actor, target):
        if one is not None:
            first, after = min(first, one.first), max(after, one.after)
    span = (max(first, passage.sentence.first), after)
    status: Status | None = "denied" if actor is not None and passage.lower[actor.first] == "no" else None  # "no drone hit the depot"
    return Candidate("armed_incident", passage.sentence, (span,), at, fields, verb, status, where=where)


def _whole(passage: Passage, party: Phrase | None) -> Phrase | None:
    """For the bare number of "four of our outposts" give all of it."""
    if party is None or passage.sentence.letters[party.head - passage.sentence.first] != "M":
        return party
    of = passage.phrases.next(party, "")
    inner = passage.phrases.next(of, "R") if of is not None and of.kind == "I" and passage.phrases.word(of) == "of" else None
    return new_phrase("noun", party.first, inner.after, inner.position) if inner is not None and inner.kind == "noun" else party


def _place_attacked(passage: Passage, target: Phrase, *, are_several: bool) -> tuple[str, ...] | None:
    """For "attacked Bamako" and "shelled the village of Sotk" give the place, which no preposition of place governs."""
    parts = takewhile(lambda pair: passage.phrases.word(pair[0]) == "of", prepositional(passage, target))
    for one in (target, *(part for _, part in parts), *_included(passage, target)):
        row = [*(_towns_before(passage, one) if are_several else []), *passage.phrases.coordinated(one)]
        places = [_town(passage, town) for town in row] if _town(passage, one) is not None else []
        if places:
            return tuple(dict.fromkeys(place for place in places if place is not None))
    return None


def _included(passage: Passage, towns: Phrase) -> list[Phrase]:
    """The first of the towns that are named behind what they are: "several towns, including Jermuk and Goris,"."""
    behind = towns.position + 1
    while behind + 1 < len(passage.phrases) and passage.phrases[behind].kind == "I" and passage.phrases[behind + 1].kind == "noun":
        behind += 2  # "several towns inside Armenia, among them Jermuk"
    comma, joint, first, second = (*passage.phrases[behind : behind + 4], None, None, None, None)[:4]
    if first is not None and passage.lower[first.head] == "them":
        first = second
    is_aside = comma is not None and comma.kind == "," and joint is not None and passage.phrases.word(joint) in ("including", "among")
    return [first] if is_aside and first is not None and first.kind == "noun" else []


def _towns_before(passage: Passage, last: Phrase) -> list[Phrase]:
    """The towns of a row before its last one, which alone is read as the subject: "Jermuk, Goris and Kapan were shelled"."""
    found: list[Phrase] = []
    while (joint := passage.phrases.previous(found[0] if found else last, "")) is not None and joint.kind in ",C":
        before = passage.phrases.previous(joint, ",C")
        if before is None or before.kind != "noun" or _town(passage, before) is None:
            break
        found.insert(0, before)
    return found


def _town(passage: Passage, phrase: Phrase) -> str | None:
    """The place that a noun phrase names, and not what is there: "Goma", and not "Goma's airport"."""
    return passage.entity_in(phrase, "place") if passage.names.possessor_of(phrase) is None else None


def _attacker(passage: Passage, actor: Phrase | None) -> Party | None:
    """Who attacks; for "Kyrgyz troops" and "Russian jets" the state whose they are, and not for "Kyrgyz villagers"."""
    party = named_party(passage, actor)
    if actor is None or party is None or party.entity is not None or "former" in passage.lower[actor.first : actor.head]:
        return party
    state = nationalities(passage, actor)
    is_arms = is_troops(passage, actor) or passage.lower[actor.head] in _ARMS
    return made(Party, state[0], party.text) if is_arms and len(state) == 1 else party


_ARMS = frozenset("aircraft artillery bombers drones gunboats helicopters jets missiles planes tanks warplanes warships".split())


def _attacked(passage: Passage, target: Phrase, place: tuple[str, ...] | None, attacker: Party | None) -> Party | None:
    """Whom an attack is against; for "its sovereign territory" the state that it is of."""
    party = named_party(passage, target)
    if party is None:
        return None
    if place is not None and passage.entity_in(target, "place") is not None:
        return Party(entity=passage.entity_in(target, "place"), text=party.text)  # type: ignore[arg-type]
    if _is_of_unknown_place(passage, target, party):
        return Party(text=party.text)
    if party.entity is not None:
        return party
    owner = passage.names.possessor_of(target) or _antecedent_of(passage, target, attacker) or _of_state(passage, target)
    return Party(entity=owner, text=party.text) if owner is not None else party  # type: ignore[arg-type]


def _of_state(passage: Passage, target: Phrase) -> str | None:
    """For "the territory of Armenia" give Armenia."""
    of = governed_by(passage, target, "of") if passage.lower[target.head] in SOIL else None
    return passage.entity_in(of, "state") if of is not None else None


def _is_of_unknown_place(passage: Passage, target: Phrase, party: Party) -> bool:
    """Whether one name that nobody knows is attacked, which is a town as likely as a person: "fired rockets at Metula", "attacked Metula"."""
    is_minted = is_person(party.entity) and "~" in party.entity and "-" not in party.entity
    return is_minted and target.after - target.first == 1 and passage.lower[target.after] != ","  # "attacked Karimov, a journalist"


def _antecedent_of(passage: Passage, target: Phrase, attacker: Party | None) -> str | None:
    """For "its territory" the last state that was named before it; none where an organisation of the same sentence says so of what it has.

    Nobody attacks what is theirs: in "Armenia accused Azerbaijan of shelling its positions" they are Armenia's.
    """
    if passage.lower[target.first] not in ("its", "their"):
        return None
    if passage.lower[target.first] == "their" and (people := _people_before(passage, target, attacker)) is not None:
        return next((one.entity for one in passage.mentions(people) if one.kind == "state" and one.adjective), None)
    near = passage.names.within(max(0, passage.sentence.first - 120), target.first)
    before = [one for one in near if one.entity is not None and one.entity.startswith(("state:", "org:")) and not one.adjective]
    before = [one for one in before if one.kind == "state" or one.first >= passage.sentence.first]
    if passage.lower[target.first + 1] != "own":
        before = [one for one in before if attacker is None or one.entity != attacker.entity]
    return before[-1].entity if before and before[-1].kind == "state" else None


def _people_before(passage: Passage, target: Phrase, attacker: Party | None) -> Phrase | None:
    """The peacekeepers of "Six Russian peacekeepers died when their car was shelled", whose car it is; those who attack it have another."""
    for one in reversed(passage.phrases[: target.position]):
        known = lexicon().person_nouns.get(passage.lower[one.head]) if one.kind == "noun" else None
        are_several = known is not None and (known.kind != "count" or known.singular != passage.lower[one.head])
        if are_several and (attacker is None or (attacker.text or "") not in passage.text(one.first, one.after)):
            return one
    return None


RULES = (
    Rule(
        name="force/incident-verb",
        kind="armed_incident",
        reads="somebody armed, a verb of attacking, and a place, building, force or people; soldiers who cross into a state against its will",
        why="the verb says that force was used, its subject by whom and its object against whom",
        triggers=lambda: forms("force", _VERB) | TELLING | {"targeted", "targeting"},
        find=_by_headline,
        fires=(
            Fires(text="Gunmen attacked a military base in Mali.", fields={"kind": "attack", "actor.text": "Gunmen", "where.0": "state:MLI"}),
            Fires(text="Azerbaijani forces shelled the village.", fields={"kind": "shelling"}),
            Fires(text="Iraq invaded Kuwait in August 1990.", fields={"kind": "incursion", "target.entity": "state:KWT", "when.edtf": "1990-08"}),
            Fires(text="Congo accused Rwandan troops of crossing into its territory.", fields={"kind": "incursion", "actor.text": "Rwandan troops"}),
        ),
        near=("The critic attacked the film.", "If gunmen attacked the base, help would come.", "The workers struck a deal."),
    ),
)

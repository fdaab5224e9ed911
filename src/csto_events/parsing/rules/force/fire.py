"""Fire: who opens it, who comes under it, and where missiles land."""

import attrs

from csto_events.language.numerals import number_words
from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import FIRE, HARMING, IMPACTS, SHELLS, SHOTS, bears_arms, fought_in_context, is_armed, is_crowd, is_hit, is_on_border, is_power
from csto_events.parsing.asserted.supposed import is_supposed
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule
from csto_events.parsing.parties import accused, agent, before_of, doer, does, governed_by, is_time, prepositional
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.firing import fires_first
from csto_events.parsing.rules.force.incident_nouns import owner_of
from csto_events.parsing.rules.force.incidents import fight, incident
from csto_events.parsing.rules.force.opened_up import opened_up
from csto_events.parsing.rules.force.sides import Sides, antecedent, are_of_border, between, fighting, in_headline, is_each_other
from csto_events.parsing.triggers import triggers

_VERB = frozenset(("incident_verb",))
_LINES = frozenset(("border", "frontier", "line", "boundary", "loc"))
"""Words for what two states share, behind "across", "along" and the like."""
_GUNS = frozenset(("artillery",))
"""What is used against a target, and neither opened nor exchanged."""
_SHOOTING = frozenset(("open", "exchange", "trade", "return", "launch", "fire", "lob", "come"))
_BEFORE_FIRE = frozenset(("artillery", "mortar", "rocket", "shell", "tank", "missile"))


def _by_fire(passage: Passage) -> Found:
    """Read "opened fire on the posts", "exchanged fire", "came under artillery fire", "launched missiles at Israel", "shot at a patrol"."""
    yield from _by_shooting(passage)
    for at in passage.positions(FIRE | _GUNS):
        noun = passage.phrases.at(at)
        accused = _accused_of(passage, noun)
        if accused is not None:
            target = governed_by(passage, noun, "on", "at", "towards")
            yield incident(passage, triggers("force", _VERB)["attack"], noun.head, None, accused, target)
            continue
        if noun.head == at and passage.lower[at - 1] in _EXCHANGING and (sides := in_headline(passage, noun, at - 1)) is not None:
            yield fight(passage, at, None, sides, "" if are_of_border(passage, sides, noun) else "battle")
            continue
        if noun.kind == "noun" and noun.head == at and (told := _told_by_noun(passage, noun)) is not None:
            yield told
            continue
        if passage.lower[at] == "shell" and noun.after - noun.first < 2:
            continue  # the company
        if (struck := _struck_by(passage, noun, at) or _by_whose_fire(passage, noun, at)) is not None:
            yield struck
            continue
        if (harming := _harmed_by(passage, noun, at)) is not None:
            yield incident(passage, triggers("force", _VERB)["shell"], noun.head, harming, None, None)
            continue
        before = passage.phrases.previous(_barrage(passage, noun)) if noun.kind == "noun" and noun.head == at else None
        under = before is not None and before.kind == "I" and passage.lower[before.first] == "under"
        verb = passage.phrases.previous(before) if under and before is not None else before
        if verb is None or verb.kind != "verb" or verb.lemma not in _SHOOTING or under != (verb.lemma == "come"):
            continue
        sides = _exchanging(passage, noun, verb) if verb.lemma in _EXCHANGING else None
        if sides is not None:
            yield fight(passage, noun.head, verb, sides, "" if _is_across_border(passage, noun) or are_of_border(passage, sides, noun) else "battle")
            continue
        yield _under_fire(passage, noun, verb) if under else _shot(passage, noun, verb)


def _told_by_noun(passage: Passage, noun: Phrase) -> Candidate | Passed | None:
    return _exchange(passage, noun) or _used_against(passage, noun) or _fired_by(passage, noun) or _impact(passage, noun)


def _by_shooting(passage: Passage) -> Found:
    """Read "border guards shot first at a patrol"."""
    if "first" in passage.sentence.vocabulary:
        yield from _by_first_shots(passage)
    if "up" in passage.sentence.vocabulary:
        yield from opened_up(passage)
    for verb in () if _SHOT.isdisjoint(passage.sentence.vocabulary) else passage.phrases.verbs():
        target = governed_by(passage, verb, "at") if verb.lemma == "shoot" and not verb.passive and passage.phrases.object(verb) is None else None
        if target is not None and is_each_other(passage, target):
            sides = fighting(passage, passage.phrases.subjects(verb))
            if sides is not None:
                yield fight(passage, verb.head, verb, sides, "" if are_of_border(passage, sides, target) else "battle")
            continue
        actor = antecedent(passage, accused(passage, verb) or doer(passage, verb)) if target is not None else None
        if actor is None or target is None or is_crowd(passage, target) or not is_hit(passage, target):
            continue
        if is_armed(passage, actor) or is_power(passage, actor):
            yield incident(passage, triggers("force", _VERB)["attack"], verb.head, verb, actor, target)


def _by_first_shots(passage: Passage) -> Found:
    """Read "accused Kyrgyz troops of firing first", "the guards shot first": whom they shot at goes without saying."""
    for verb in passage.phrases.verbs():
        shoots = verb.lemma in ("fire", "shoot") and not verb.passive and fires_first(passage, verb)
        actor = antecedent(passage, accused(passage, verb) or doer(passage, verb)) if shoots else None
        if actor is not None and (is_armed(passage, actor) or is_power(passage, actor)):
            yield incident(passage, triggers("force", _VERB)["attack"], verb.head, verb, actor, None)


_SHOT = frozenset(("shot", "shooting"))


def _accused_of(passage: Passage, noun: Phrase) -> Phrase | None:
    """For "accused Azerbaijan of opening fire" give Azerbaijan."""
    if noun.kind != "noun" or passage.lower[noun.first : noun.after] != ["opening", "fire"]:
        return None
    of = passage.phrases.previous(noun)
    accused = passage.phrases.previous(of) if of is not None and of.kind == "I" and passage.lower[of.first] == "of" else None
    above = passage.phrases.previous(accused) if accused is not None and accused.kind == "noun" else None
    return accused if above is not None and above.kind == "verb" and above.lemma in ("accuse", "suspect") else None


def _barrage(passage: Passage, noun: Phrase) -> Phrase:
    """For the rockets of "dozens of rockets", "a barrage of rockets" give the dozens or the barrage."""
    whole = before_of(passage, noun)
    is_one = whole is not None and whole.kind == "noun" and (passage.count_in(whole) is not None or passage.lower[whole.head] in _BARRAGES)
    return whole if whole is not None and is_one else noun


_BARRAGES = frozenset(("barrage", "salvo", "volley", "wave", "series", "number", "swarm"))


def _used_against(passage: Passage, noun: Phrase) -> Candidate | None:
    """Read "accused Tajik forces of using mortars against villages", "the army used drones against the camp", "drones were used against the town"."""
    used = passage.phrases.next(noun)
    if used is not None and used.kind == "verb" and used.lemma == "use" and used.passive:
        struck, by = governed_by(passage, used, "against"), agent(passage, used)
        kind = "attack" if passage.lower[noun.head] == "drones" else "shell"
        return incident(passage, triggers("force", _VERB)[kind], noun.head, used, by, struck) if struck is not None and is_hit(passage, struck) else None
    verb, target = passage.phrases.previous(noun), governed_by(passage, noun, "against", "on")
    actor = (accused(passage, verb) or doer(passage, verb)) if verb is not None and verb.lemma == "use" and not verb.passive else None
    hits = target is not None and is_hit(passage, target)
    if actor is None or not hits or not (is_armed(passage, actor) or is_power(passage, actor)):
        return None
    return incident(passage, triggers("force", _VERB)["attack" if passage.lower[noun.head] == "drones" else "shell"], noun.head, verb, actor, target)


def _fired_by(passage: Passage, noun: Phrase) -> Candidate | None:
    """Read "three drones fired by the Houthis at Jazan", "missiles launched by Iran"."""
    verb = passage.phrases.next(noun)
    is_fired = verb is not None and verb.kind == "verb" and verb.lemma in ("fire", "launch")
    if verb is not None and is_fired and (target := _interceptor(passage, noun, verb)) is not None:
        made = incident(passage, triggers("force", _VERB)["attack"], noun.head, verb, None, target)
        return attrs.evolve(made, where=()) if governed_by(passage, verb, "at", "towards") is None else made
    by = agent(passage, verb) if verb is not None and is_fired else None
    if verb is None or by is None or not (is_armed(passage, by) or is_power(passage, by)):
        return None
    return incident(passage, triggers("force", _VERB)["attack"], noun.head, verb, by, governed_by(passage, by, "at", "on", "into", "towards"))


def _interceptor(passage: Passage, noun: Phrase, verb: Phrase) -> Phrase | None:
    """Whom a missile was fired at that they intercepted: "Israel intercepted a missile fired from Yemen"."""
    before = passage.phrases.previous(noun)
    target = passage.phrases.subject(before) if before is not None and before.lemma in ("intercept", "down") else None
    if agent(passage, verb) is not None:
        return None
    from_there = governed_by(passage, verb, "from")
    return governed_by(passage, verb, "at", "towards") or (target if from_there is not None and target is not None and is_power(passage, target) else None)


def _impact(passage: Passage, noun: Phrase) -> Candidate | None:
    """Read "four rockets landed near the airport", "shells hit a school", "the house was hit by two shells"."""
    verb = next((one for one in passage.phrases.verbs() if one.lemma in IMPACTS and does(passage, noun, one)), None)
    if verb is None or passage.lower[noun.head] not in SHELLS:
        return None
    struck = passage.phrases.subject(verb) if verb.passive else passage.phrases.object(verb)
    target = struck or governed_by(passage, verb, "near", "in", "on", "at", "outside", "into")
    if target is None or not (is_hit(passage, target) or passage.tokens.words[target.head][0].isupper()):
        return None
    made = incident(passage, triggers("force", _VERB)["shell"], noun.head, verb, None, target)
    return attrs.evolve(made, fields={**made.fields, "actor": owner_of(passage, noun)})


_EXCHANGING = frozenset(("exchange", "trade"))


def _exchange(passage: Passage, noun: Phrase) -> Candidate | Passed | None:
    """Read "an exchange of fire between Kyrgyz and Tajik guards", "two were wounded in an exchange of gunfire"."""
    at, exchange = noun.head, before_of(passage, noun)
    if exchange is None or passage.lower[exchange.head] not in _EXCHANGES:
        return None
    if passage.lower[exchange.first] == "no" or is_supposed(passage.sentence, exchange):
        return Passed("armed_incident", passage.sentence, (at, at + 1), "generic")
    parties = between(passage, noun) or between(passage, exchange)
    sides = fighting(passage, parties)
    at_border = is_on_border(passage, noun) or _is_across_border(passage, noun) or (sides is not None and are_of_border(passage, sides, noun))
    kind = "border_clash" if at_border else "battle"
    made = incident(passage, triggers("force", _VERB)["clash"], at, None, None, None, kind) if sides is None else fight(passage, at, None, sides, kind)
    made.spans = ((exchange.first, max(noun.after, *(one.after for one in parties)) if parties else noun.after),)
    return made


_EXCHANGES = frozenset(("exchange", "exchanges"))


def _exchanging(passage: Passage, noun: Phrase, verb: Phrase) -> Sides | None:
    """Both sides of "soldiers exchanged fire with militants", "Armenia and Azerbaijan exchanged fire"."""
    subjects, other = passage.phrases.subjects(verb), governed_by(passage, noun, "with") if passage.lower[noun.after] == "with" else None
    return fighting(passage, subjects if other is None else [*subjects[-1:], other])


def _is_across_border(passage: Passage, noun: Phrase) -> bool:
    """Whether fire is exchanged over the border of two states, or by the soldiers of two: "across the Line of Control"."""
    line = governed_by(passage, noun, "across", "along", "over", "on", "at")
    return line is not None and not _LINES.isdisjoint(passage.lower[line.first : line.after])


def _harmed_by(passage: Passage, noun: Phrase, at: int) -> Phrase | None:
    """The verb of harm that shells do: "three were wounded by mortar fire", "killed in rocket fire"."""
    is_shelling = noun.kind == "noun" and noun.head == at and passage.lower[at] == "fire" and bool(_BEFORE_FIRE & set(passage.lower[noun.first : at]))
    joint = passage.phrases.previous(noun) if is_shelling else None
    if joint is None or joint.kind != "I" or passage.lower[joint.first] not in ("by", "in", "from"):
        return None
    verb = next((one for one in reversed(passage.phrases.verbs()) if one.first < joint.first), None)
    return verb if verb is not None and verb.lemma in HARMING and verb.form != "infinitive" else None


def _by_whose_fire(passage: Passage, noun: Phrase, at: int) -> Candidate | None:
    """Read "a soldier was killed by Azerbaijani fire", "Azerbaijani fire killed a soldier"."""
    is_fire = noun.kind == "noun" and noun.head == at and passage.lower[at] in ("fire", "gunfire") and passage.lower[noun.first] not in ("a", "the")
    owner = owner_of(passage, noun) if is_fire else None
    by = passage.phrases.previous(noun) if owner is not None else None
    if by is not None and passage.phrases.word(by) in ("by", "from"):
        verb = passage.phrases.previous(by)
    else:
        verb = next((one for one in passage.phrases.verbs() if one.first > at and passage.phrases.subject(one) is noun and not one.passive), None)
    if owner is None or verb is None or verb.lemma not in HARMING or verb.form != "finite":
        return None
    made = incident(passage, triggers("force", _VERB)["attack"], noun.head, verb, None, None)
    return attrs.evolve(made, fields={**made.fields, "actor": owner}, spans=((min(noun.first, verb.first), max(noun.after, verb.after)),))


def _struck_by(passage: Passage, noun: Phrase, at: int) -> Candidate | None:
    """Read "the compound was hit by mortar fire", "a convoy was struck by gunfire"; houses are hit by a fire, too."""
    by = passage.phrases.previous(noun) if noun.kind == "noun" and noun.head == at and passage.lower[at] in SHOTS else None
    verb = passage.phrases.previous(by) if by is not None and passage.lower[by.first] == "by" else None
    target = passage.phrases.subject(verb) if verb is not None and verb.passive and verb.lemma in _HITTING else None
    shells = not _BEFORE_FIRE.isdisjoint(passage.lower[noun.first : at])
    if target is None or not is_hit(passage, target) or not (shells or passage.lower[at] == "gunfire"):
        return None
    return incident(passage, triggers("force", _VERB)["shell" if shells else "attack"], noun.head, verb, None, target)


_HITTING = frozenset(("hit", "strike", "target", "pound"))


def _under_fire(passage: Passage, noun: Phrase, verb: Phrase) -> Candidate | Passed:
    """Read "the town of Goris came under artillery fire"; "the minister came under fire for his words" is blame."""
    target = passage.phrases.subject(verb)
    hit = target is not None and is_hit(passage, target) and (bears_arms(passage, target) or not passage.is_people(target))
    hit = hit and target is not None and passage.phrases[target.position + 1].kind != "A"  # "the car firm"
    matter = governed_by(passage, noun, "for", "over")
    if not hit or (matter is not None and passage.entity_in(matter, "place") is None):  # "came under fire over Rutshuru"
        return Passed("armed_incident", passage.sentence, (noun.head, noun.head + 1), "other_world")
    shells = bool(_BEFORE_FIRE & set(passage.lower[noun.first : noun.after]))
    trigger = triggers("force", _VERB)["shell" if shells else "attack"]
    source = governed_by(passage, noun, "from")
    actor = source if source is not None and (is_armed(passage, source) or (passage.actor(source) or "").startswith("state:")) else None
    made = incident(passage, trigger, noun.head, verb, actor, target)
    return attrs.evolve(made, fields={**made.fields, "actor": made.fields["actor"] or owner_of(passage, noun)})


def _aimed_at(passage: Passage, fire: Phrase) -> Phrase | None:
    """At what somebody fires, and not at what hour: "opened fire at 6:20 a.m. on the village"."""
    clock = number_words().guards["clock"]
    for preposition, one in prepositional(passage, fire):
        is_hour = is_time(passage, one) or passage.lower[one.head] in clock or passage.is_date(one)
        if passage.lower[preposition.first] in _AIMING and not is_hour:
            return one
    return None


_AIMING = frozenset(("on", "at", "towards", "against", "into"))


def _shot(passage: Passage, noun: Phrase, verb: Phrase) -> Candidate | Passed:
    actor, target = antecedent(passage, accused(passage, verb) or doer(passage, verb)), _aimed_at(passage, noun)
    is_fire = passage.lower[noun.head] in SHOTS and verb.lemma in ("open", "exchange", "trade", "return")
    sides = fighting(passage, passage.phrases.subjects(verb)) if is_each_other(passage, target) and not verb.passive else None
    if sides is not None:
        return fight(passage, noun.head, verb, sides, "" if are_of_border(passage, sides, noun) else "battle")
    hits = target is not None and (is_hit(passage, target) or (passage.is_name(target) and actor is not None and is_armed(passage, actor)))
    of_words = verb.lemma in _EXCHANGING and not _is_across_border(passage, noun) and governed_by(passage, noun, "over", "about") is not None
    fits = (is_fire and not of_words) or (verb.lemma in ("launch", "fire", "lob") and hits)
    if verb.lemma in _EXCHANGING and fits and actor is not None and passage.lower[actor.head] == "sides":
        kind = "border_clash" if _is_across_border(passage, noun) else fought_in_context(passage) or "battle"
        made = incident(passage, triggers("force", _VERB)["clash"], noun.head, verb, None, None, kind)
        return attrs.evolve(made, spans=((actor.first, noun.after),))  # "the two sides exchanged fire near Vorukh"
    if actor is None or not fits or not (is_armed(passage, actor) or is_power(passage, actor) or (is_fire and passage.is_people(actor))):
        return Passed("armed_incident", passage.sentence, (noun.head, noun.head + 1), "other_world")
    both = verb.lemma in _EXCHANGING
    at_border = both and ("border" in passage.lower[actor.first : actor.after] or is_power(passage, actor) or _is_across_border(passage, noun))
    trigger = triggers("force", _VERB)["clash" if at_border else "attack"]
    return incident(passage, trigger, noun.head, verb, actor, target, "battle" if both and not at_border else "")


RULES = (
    Rule(
        name="force/incident-fire",
        kind="armed_incident",
        reads="somebody who opens or exchanges fire or launches missiles at a target, or a place that comes under fire",
        why="the phrase says that weapons were fired, its subject by whom, or at what",
        triggers=lambda: FIRE | _GUNS | {"fired", "firing", "shooting", "shot"},
        find=_by_fire,
        fires=(
            Fires(text="Soldiers opened fire on the village.", fields={"kind": "attack", "actor.text": "Soldiers", "target.text": "village"}),
            Fires(text="The village came under mortar fire.", fields={"kind": "shelling", "target.text": "village"}),
            Fires(text="Rebels fired rockets at the airport.", fields={"kind": "attack", "target.text": "airport"}),
        ),
        near=("The minister came under fire for his words.", "The firm launched rockets into the market.", "If soldiers opened fire, the talks would end."),
    ),
)

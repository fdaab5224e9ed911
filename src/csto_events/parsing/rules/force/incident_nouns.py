"""Armed incidents by their nouns: attacks, strikes, shelling, clashes, battles and wars, with what says that they took place."""

from functools import partial

from csto_events.language.noun_phrases import DEFINITE
from csto_events.language.phrases import Phrase
from csto_events.model import Party
from csto_events.parsing.armed import (
    EXPLOSIVE,
    HARMING,
    WEAPONS,
    bears_arms,
    fought_in_context,
    is_armed,
    is_between_groups,
    is_crowd,
    is_hit,
    is_on_border,
    is_power,
)
from csto_events.parsing.asserted.supposed import is_supposed
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule
from csto_events.parsing.counted import are_people
from csto_events.parsing.participles import verb_of_participle
from csto_events.parsing.parties import agent, doer, governed_by, is_prevented, is_time, party, prepositional, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.attackers import attacker_behind_of
from csto_events.parsing.rules.force.implied_sides import FOUGHT, implied_sides
from csto_events.parsing.rules.force.incidents import fight, incident
from csto_events.parsing.rules.force.none_happened import is_report_denied, is_untold, none_happened
from csto_events.parsing.rules.force.sides import antecedent, are_of_border, between, fighting, in_headline
from csto_events.parsing.rules.force.wanted import CARRYING, CARRYING_WAR, is_only_wanted
from csto_events.parsing.said.blame import blame_for, culprit_of, culprits_place, voice_of_blame
from csto_events.parsing.terms import verb_after
from csto_events.parsing.triggers import Trigger, by_form, forms
from csto_events.parsing.when.dating import date_of
from csto_events.parsing.where.setting import places_in
from csto_events.parsing.who.mentions import is_person
from csto_events.parsing.who.placenames import BORDERS, KINDS_OF_PLACE

_NOUN = frozenset(("incident_noun",))
HAPPENS = frozenset(
    (
        "begin start break erupt take occur happen flare resume continue end last kill wound injure leave hit rock strike target destroy follow carry launch "
        "stage mount repel repulse condemn claim suffer face cause see witness spread shake grip turn hold report organise sweep engulf escalate subside "
        "rage survive disperse displace uproot suppress crush quell stop plan prepare attempt plot fail foil put"
    ).split()
)
"""Verbs that say that what a noun names took place, or how it went."""
_BORDER_PARTIES = ("state:",)


def _by_noun(passage: Passage) -> Found:
    """Read "a rocket attack on the base", "the shelling of Goris", "the 44-day war", "border clashes broke out"."""
    table = by_form("force", _NOUN)
    for at in passage.positions(forms("force", _NOUN)):
        noun = passage.phrases.at(at)
        is_attempt = noun.head == at + 1 and passage.lower[noun.head] in ("attempt", "attempts", "bid")
        if noun.kind != "noun" or (noun.head != at and not is_attempt):
            continue
        trigger = table[passage.lower[at]]
        if trigger.word == "explosion" and not EXPLOSIVE.isdisjoint(passage.lower[noun.first : at]):
            continue  # which the rule of blasts reads
        if passage.lower[noun.first] in ("any", "no") and (denied := none_happened(passage, noun, _kind_of(passage, noun, trigger))) is not None:
            yield denied
            continue
        is_of_words = not _ONLY_OF_TONGUE.isdisjoint(passage.lower[noun.first : noun.head])
        if is_of_words or passage.lower[noun.first] == "no" or is_supposed(passage.sentence, noun) or is_untold(passage, noun):
            yield Passed("armed_incident", passage.sentence, (at, at + 1), "other_world" if is_of_words else "generic")
            continue
        if trigger.word in ("clash", "battle") and (sides := in_headline(passage, noun, at)) is not None:
            yield fight(passage, at, None, sides, "" if are_of_border(passage, sides, noun) else "battle")
            continue
        implied = implied_sides(passage, noun) if trigger.word in FOUGHT else None
        kind = "border_clash" if implied is not None and trigger.word == "clash" else _kind_of(passage, noun, trigger)
        target = _attacked_by_noun(passage, noun)
        by = governed_by(passage, noun, "by")
        actor = by if by is not None and not is_time(passage, by) else _carrier(passage, noun)
        target = target or (_repeller(passage, noun) if actor is not None else None)
        sides = fighting(passage, between(passage, noun)) or implied if actor is None and target is None else None
        if kind is None or not (sides or is_told(passage, noun, target, actor)):
            yield Passed("armed_incident", passage.sentence, (at, at + 1), "other_world" if kind is None else "generic")
            continue
        verb = verb_of(passage, noun)
        is_of_it = verb is not None and verb.lemma in HAPPENS and passage.phrases.subject(verb) is noun
        happens = verb if is_of_it or is_only_wanted(passage, noun, verb) else None
        if sides is not None:
            at_border = is_on_border(passage, noun) or is_on_border(passage, happens or noun)
            fought = fight(passage, noun.head, happens, sides, "border_clash" if at_border else kind)
            fought.spans = ((min(fought.spans[0][0], noun.first), fought.spans[0][1]),)
            fought.fields = {**fought.fields, **_undated(passage, noun)}
            fought.status = "denied" if is_prevented(passage, noun) else fought.status
            yield fought
            continue
        yield _incident_of_noun(passage, noun, trigger, kind, happens, actor, target)


def _incident_of_noun(
    passage: Passage, noun: Phrase, trigger: Trigger, kind: str, verb: Phrase | None, actor: Phrase | None, target: Phrase | None
) -> Candidate:
    made = incident(passage, trigger, noun.head, verb, actor, target, kind)
    span = (min(made.spans[0][0], noun.first), max(made.spans[0][1], noun.after))
    is_done = kind in _DONE_BY_SOMEBODY or (kind == "war" and target is not None)  # "Russia's war against Ukraine", and not "Sudan's war"
    fields = {**made.fields, "actor": made.fields["actor"] or (owner_of(passage, noun) if is_done else None), **_undated(passage, noun)}
    prevented = is_prevented(passage, noun)
    beaten = _beaten_off(passage, noun) if prevented else None
    if beaten is not None and fields["actor"] is None and is_armed(passage, beaten):
        fields["actor"] = party(passage, beaten)
    made.spans, made.fields, made.status = (span,), fields, "denied" if prevented and beaten is None else None
    made.source, made.elsewhere = voice_of_blame(passage, noun), culprits_place(passage, noun)
    return made


def _undated(passage: Passage, noun: Phrase) -> dict[str, None]:
    """Give no date to what only stands in the subject of what happened then: "the toll from the clashes rose to 94 on Sunday"."""
    date = date_of(passage.sentence, noun.head)
    verb = next((one for one in reversed(passage.phrases.verbs()) if date is not None and noun.after <= one.first < date.first), None)
    joint = passage.phrases.previous(noun)
    subject = passage.phrases.subject(verb) if verb is not None and verb.form == "finite" else None
    is_within = subject is not None and subject.first < noun.first and joint is not None and joint.kind == "I" and joint.position > subject.position
    return {"when": None} if is_within else {}


_DONE_BY_SOMEBODY = frozenset(("attack", "shelling", "incursion"))


def owner_of(passage: Passage, noun: Phrase) -> Party | None:
    """Whose deed it is by the state before the noun: "Russia's invasion", "an Israeli strike"."""
    owner = passage.names.possessor_of(noun)
    beside = next((one.entity for one in passage.mentions(noun) if one.kind == "state" and one.adjective), None)
    fights = owner is not None and (owner.startswith("state:") or passage.names.is_armed_group(owner))
    doer = owner if fights else beside
    return Party(entity=doer) if doer is not None else None  # type: ignore[arg-type]


def _attacked_by_noun(passage: Passage, noun: Phrase) -> Phrase | None:
    if (under := _under_attack(passage, noun)) is not None:
        return under
    blame, attacker = blame_for(passage, noun), attacker_behind_of(passage, noun)
    for preposition, one in (*prepositional(passage, noun), *_behind_carried(passage, noun)):
        word = passage.lower[preposition.first]
        named = passage.lower[noun.head] in _BOMBED and passage.tokens.words[one.head][0].isupper()
        if blame is not None and one.first >= blame.culprit.first > noun.head:
            break  # "blamed the attack on Russia"
        if one is attacker or passage.lower[one.head] in BORDERS or passage.is_date(one) or (word == "of" and _is_of_part(passage, noun, preposition)):
            continue
        if word in ("on", "against", "of", "into") and (named or is_hit(passage, one)):
            return one
        if word == "for" and passage.lower[noun.head] == "battle" and passage.tokens.words[one.head][0].isupper() and passage.entity_in(one, "place"):
            return one
    return None


def _behind_carried(passage: Passage, noun: Phrase) -> list[tuple[Phrase, Phrase]]:
    """The prepositions behind a participle that only says that it was done: "the attack carried out on the embassy", "launched against the base"."""
    verb = passage.phrases.next(noun, "")
    is_participle = verb is not None and verb.kind == "verb" and verb.first == verb.head and verb.lemma in CARRYING and passage.phrases.object(verb) is None
    return prepositional(passage, verb) if verb is not None and is_participle else []


def _is_of_part(passage: Passage, noun: Phrase, of: Phrase) -> bool:
    """Whether "of" goes with another noun: "a raid in the centre of Goma", "in the town of Goma", and not "the battle for the town of Goma"."""
    if _is_over_day(passage, noun, of):
        return False
    if passage.lower[of.first - 1] not in KINDS_OF_PLACE:
        return True
    where = passage.phrases.previous(passage.phrases.at(of.first - 1))
    return where is not None and passage.phrases.word(where) in _INSIDE


def _is_over_day(passage: Passage, noun: Phrase, of: Phrase) -> bool:
    """Whether "of" stands right behind a noun, or with a day between them: "the bombing on Monday of a market"."""
    day = passage.phrases.previous(of)
    return of.first <= noun.after or (day is not None and passage.is_date(day) and day.position - noun.position <= _DAY)


_DAY = 2
"""Phrases of a day behind its noun: "on Monday"."""
_INSIDE = frozenset(("around", "at", "in", "inside", "near", "outside"))
"""Prepositions of where something happens, which is not yet what it is against."""


def _under_attack(passage: Passage, noun: Phrase) -> Phrase | None:
    """For "a base came under drone attack" give the base; ministers and governments come under attack for their words."""
    under = passage.phrases.previous(noun, "") if "under" in passage.sentence.vocabulary else None
    verb = passage.phrases.previous(under) if under is not None and under.kind == "I" and passage.phrases.word(under) == "under" else None
    target = passage.phrases.subject(verb) if verb is not None and verb.lemma in ("come", "be") else None
    if target is None or governed_by(passage, noun, "for", "over") is not None or not is_hit(passage, target):
        return None
    is_of_arms = not WEAPONS.isdisjoint(passage.tokens.lower[noun.first : noun.head]) or not is_power(passage, target)
    return target if is_of_arms and (bears_arms(passage, target) or not passage.is_people(target)) else None


_SURE = frozenset(
    (
        "infiltration",
        "shelling",
        "airstrike",
        "incursion",
        "invasion",
        "firefight",
        "gunbattle",
        "gunfight",
        "shootout",
        "bombardment",
        "ambush",
        "skirmish",
        "bombing",
        "hostility",
    )
)
_BOMBED = frozenset(("shelling", "bombardment", "bombing", "airstrike", "airstrikes"))


def _kind_of(passage: Passage, noun: Phrase, trigger: Trigger) -> str | None:
    """What sort of incident a noun is; None where nothing says that arms are used."""
    words = frozenset(passage.lower[noun.first : noun.head])
    if trigger.word == "clash":
        return _kind_of_clash(passage, noun, words)
    if trigger.word == "war":
        return "war" if _is_named_war(passage, noun, words) else None
    if trigger.word in _SURE or not WEAPONS.isdisjoint(words):
        return trigger.value
    if trigger.word in ("fighting", "battle"):
        other = governed_by(passage, noun, "with", "against")
        if other is not None and not (is_armed(passage, other) or is_hit(passage, other) or passage.actor(other) is not None):
            return None  # "her battle with migraine"
        for_town = trigger.word == "battle" and _attacked_by_noun(passage, noun) is not None
        at_border = trigger.word == "fighting" and is_on_border(passage, noun)
        return (
            trigger.value
            if for_town or at_border or _happens(passage, noun) or _harms(passage, noun) or _lasted(passage, noun) or words & {"heavy", "fierce"}
            else None
        )
    return trigger.value if trigger.word in _UNSURE and _is_of_arms(passage, noun, trigger.word) else None


_UNSURE = frozenset(("attack", "assault", "raid", "strike", "explosion", "aggression"))
"""Nouns of force that speak of other things too."""


def _is_of_arms(passage: Passage, noun: Phrase, word: str) -> bool:
    """Whether a strike or attack is one with arms: by who carries it out, whom it harms, or what it is on."""
    if word in ("strike", "attack", "raid") and (_kills(passage, noun) or _harms(passage, noun)) and not _is_of_workers(passage, noun):
        return True
    target, carrier = _attacked_by_noun(passage, noun), _carrier(passage, noun)
    is_carried = carrier is not None
    if word == "strike":
        return carrier is not None and (target is not None or is_armed(passage, carrier))
    return target is not None or (word in ("attack", "assault", "raid") and (is_carried or _by_armed(passage, noun) or _is_by_fighters(passage, noun)))


def _repeller(passage: Passage, noun: Phrase) -> Phrase | None:
    """Whom an attack was against that they repelled: "the army repelled an attack by rebels"."""
    verb = verb_of(passage, noun)
    repels = (
        verb is not None and not verb.passive and (verb.lemma in ("repel", "repulse") or passage.tokens.lower[verb.head : verb.head + 2] == ["fought", "off"])
    )
    defender = passage.phrases.subject(verb) if verb is not None and repels else None
    return defender if defender is not None and (is_armed(passage, defender) or is_power(passage, defender)) else None


def _beaten_off(passage: Passage, noun: Phrase) -> Phrase | None:
    """Who fell in an attack that was foiled, and so was tried: "thwarted an attack on a base, killing three gunmen"."""
    foiling = verb_of(passage, noun)
    if foiling is None or foiling.passive or not _UNTRIED.isdisjoint(passage.lower[noun.first : noun.head]):
        return None
    for verb in passage.phrases.verbs():
        if verb.first < noun.after or verb.lemma not in _FELLING or verb.passive or verb.negated or verb.modal:
            continue
        joined = passage.phrases[verb.position - 1].kind == "C" and passage.phrases.subject(verb) is passage.phrases.subject(foiling)
        if verb_of_participle(passage, verb) is foiling or joined:
            return passage.phrases.object(verb)
    return None


_UNTRIED = frozenset("alleged impending planned possible potential suspected".split())
_FELLING = frozenset("eliminate injure kill neutralise neutralize shoot wound".split())


def _is_by_fighters(passage: Passage, noun: Phrase) -> bool:
    by = governed_by(passage, noun, "by")
    return by is not None and is_armed(passage, by)


def _is_of_workers(passage: Passage, noun: Phrase) -> bool:
    """Whether nobody is struck in a strike: "killed in a strike over pay", "during a general strike"."""
    is_labour = not _LABOUR.isdisjoint(passage.lower[noun.first : noun.head])
    return is_labour or governed_by(passage, noun, "over", "for") is not None


_LABOUR = frozenset("hunger general rail lightning bus train miners pilots workers teachers doctors labour labor".split())


def _by_armed(passage: Passage, noun: Phrase) -> bool:
    """Read "attacks in which armed groups burned homes"."""
    if "W" not in passage.sentence.letters:
        return False
    of_it = passage.phrases.next(noun)
    which = passage.phrases.next(of_it) if of_it is not None and of_it.kind == "I" and passage.lower[of_it.first] == "in" else None
    actor = passage.phrases.next(which) if which is not None and which.kind == "W" else None
    return actor is not None and actor.kind == "noun" and is_armed(passage, actor)


def _carrier(passage: Passage, noun: Phrase) -> Phrase | None:
    """For "Russian forces carried out 131 attacks" give the forces, for "an attack claimed by the Islamic State" the group.

    A state is one where arms are sure: "Israel launched air strikes", "killed a commander in a strike".
    """
    if (culprit := culprit_of(passage, noun)) is not None:
        return culprit
    if not _CLAIMS.isdisjoint(passage.sentence.vocabulary) and (claimer := _claimer(passage, noun)) is not None:
        return claimer
    verb = verb_of(passage, noun)
    if (carrying := _carried_by(passage, noun) or attacker_behind_of(passage, noun)) is not None:
        return carrying
    carrying_words = CARRYING_WAR if passage.lower[noun.head] == "war" else CARRYING
    if verb is not None and verb.lemma in carrying_words and not (verb.passive or verb.negated):
        actor = antecedent(passage, passage.phrases.subject(verb) or doer(passage, verb))
        target = _attacked_by_noun(passage, noun) if actor is not None and is_power(passage, actor) and not _is_of_tongue(passage, noun) else None
        return actor if actor is not None and (target is not None or is_armed(passage, actor)) else None
    harming = _harming(passage, noun)
    if harming is None or harming.passive or harming.lemma not in _HARMING_OTHERS or passage.phrases.object(harming) is None:
        return None  # "49 soldiers killed in attacks"
    actor = passage.phrases.subject(harming)
    return actor if actor is not None and (is_power(passage, actor) or is_armed(passage, actor)) else None


def _carried_by(passage: Passage, noun: Phrase) -> Phrase | None:
    """Who carried it out by a passive, or by a participle right behind it: "the attack was carried out by fighters", "an attack launched by rebels"."""
    verbs = (one for one in passage.phrases.verbs() if one.lemma in CARRYING and not one.negated and (one.passive or one.first == one.head))
    verb = next((one for one in verbs if passage.phrases.subject(one) is noun or noun.after == one.first), None)
    by = agent(passage, verb) if verb is not None else None
    return by if by is not None and (is_armed(passage, by) or (is_power(passage, by) and _attacked_by_noun(passage, noun) is not None)) else None


def _claimer(passage: Passage, noun: Phrase) -> Phrase | None:
    """For "an attack claimed by the group", "the group claimed the attack" and "claimed responsibility for the attack" give the group."""
    claimed = verb_after(passage, noun.after)
    if claimed is not None and claimed.lemma == "claim" and claimed.first == claimed.head and (by := governed_by(passage, claimed, "by")) is not None:
        return by
    before = passage.phrases.previous(noun)
    if before is not None and passage.lower[before.first] == "for":
        said = passage.phrases.previous(before)
        before = passage.phrases.previous(said) if said is not None and passage.lower[said.head] == "responsibility" else None
    if before is None or before.kind != "verb" or before.lemma != "claim" or before.negated or before.passive:
        return None
    group = passage.phrases.subject(before)
    return group if group is not None and is_armed(passage, group) else None


_CLAIMS = frozenset(("claim", "claims", "claimed", "claiming"))
_HARMING_OTHERS = frozenset(("kill", "wound", "injure"))


def _is_of_tongue(passage: Passage, noun: Phrase) -> bool:
    """Whether somebody is attacked with words: "launched a scathing attack on the bloc"."""
    return not _OF_TONGUE.isdisjoint(passage.lower[noun.first : noun.head])


_ONLY_OF_TONGUE = frozenset("verbal scathing blistering stinging rhetorical veiled".split())
_OF_TONGUE = _ONLY_OF_TONGUE | frozenset("personal furious fresh thinly political legal".split())


def _lasted(passage: Passage, noun: Phrase) -> bool:
    """Read "four days of fighting", "weeks of the worst fighting"."""
    of = passage.phrases[noun.position - 1] if noun.position > 1 else None
    if of is None or of.kind != "I" or passage.lower[of.first] != "of":
        return False
    return passage.lower[passage.phrases[of.position - 1].head] in ("hours", "days", "weeks", "months")


def _kind_of_clash(passage: Passage, noun: Phrase, words: frozenset[str]) -> str | None:
    if is_between_groups(passage, noun):
        return None
    if {"border", "cross-border"} & words or is_on_border(passage, noun):
        return "border_clash"
    parties = between(passage, noun)
    if parties:
        if any(is_crowd(passage, one) for one in parties):
            return None
        states = [one for one in parties if (passage.actor(one) or passage.names.possessor_of(one) or "").startswith(_BORDER_PARTIES)]
        return "border_clash" if len(states) >= 2 else "battle" if any(is_armed(passage, one) for one in parties) else None
    return "battle" if {"armed", "military", "deadly"} & words else fought_in_context(passage)


_OF_WAR = frozenset("prisoner prisoners victims veterans act acts weapons spoils".split())
"""What is of war, and says of none that it was fought."""


def _is_named_war(passage: Passage, noun: Phrase, words: frozenset[str]) -> bool:
    """Whether a war is one that was fought: with its days, its place, its date or its parties; not war as such."""
    is_of_war = bool(noun.first) and passage.lower[noun.first - 1] == "of" and passage.lower[noun.first - 2] in _OF_WAR
    if is_of_war or passage.tokens.lower[noun.after : noun.after + 2] == ["of", "words"]:
        return False
    if {"cold", "world", "trade", "price", "star"} & words and "civil" not in words:
        return False
    before = passage.lower[noun.first : noun.head]
    timed = any(word.endswith(("-day", "-week", "-month", "-year")) for word in before)
    placed = governed_by(passage, noun, "in", "between", "over", "with", "against") is not None
    named = any(one.adjective or one.kind in ("state", "place") for one in passage.names.within(noun.first, noun.head))
    return timed or named or (placed and passage.lower[noun.first] in ("the", "a", "this", "that")) or _is_dated(passage, noun)


def _is_dated(passage: Passage, noun: Phrase) -> bool:
    dates = passage.sentence.dates
    return bool(dates) and any(noun.first <= date.first < noun.after + 3 for date in dates)


def _happens(passage: Passage, noun: Phrase) -> bool:
    verb = verb_of(passage, noun)
    return verb is not None and verb.lemma in HAPPENS


def _is_of_kind(passage: Passage, noun: Phrase) -> bool:
    """Whether attacks of a kind are judged: "attacks on peacekeepers may constitute war crimes", "attacks on civilians are crimes"."""
    verb = verb_of(passage, noun) if noun.first == noun.head and passage.lower[noun.head].endswith("s") else None
    if verb is None or verb.first < noun.first or verb.passive or verb.perfect or verb.tense == "past":
        return False
    return verb.lemma in _JUDGED


_JUDGED = frozenset(("be", "constitute", "amount", "violate", "breach"))


def is_told(passage: Passage, noun: Phrase, target: Phrase | None, actor: Phrase | None) -> bool:
    """Whether a noun speaks of an incident that took place, and not of incidents as such."""
    if _is_of_kind(passage, noun):
        return False
    if target is not None or actor is not None or _by_armed(passage, noun) or _happens(passage, noun):
        return True
    if _is_dated(passage, noun) or _lasted(passage, noun) or _harms(passage, noun) or _kills(passage, noun) or is_on_border(passage, noun):
        return True
    verb = verb_of(passage, noun)
    if verb is not None and verb.lemma in _TALKING and passage.phrases.object(verb) is noun:
        return False
    definite = passage.lower[noun.first] in DEFINITE or passage.names.possessor_of(noun) is not None or is_report_denied(passage, noun)
    return definite and (bool(places_in(passage.sentence, passage.names)) or date_of(passage.sentence, noun.head) is not None)


_TALKING = frozenset("raise discuss address investigate examine probe debate consider follow monitor mention".split())
"""Verbs whose object is only talked about: "will raise the clashes at a meeting on Thursday"."""


def _harms(passage: Passage, noun: Phrase) -> bool:
    """Whether somebody came to harm in it: "killed in an ambush", "lost six men in a raid"; what was told before has its article: "killed in the riots"."""
    is_known = passage.lower[noun.first] in DEFINITE and not _is_of_record(passage, noun)
    return not is_known and _harming(passage, noun) is not None


def _is_of_record(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun is said to be the worst of its kind, and so is told for the first time: "in the worst border clashes since 2020"."""
    return any(word == "worst" or (word.endswith("iest") and len(word) > _SHORTEST) for word in passage.lower[noun.first + 1 : noun.head])


_SHORTEST = 6
"""Letters of a word in -iest that is no superlative at most: "priest"."""


def _harming(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb of the harm that was done in an incident: "killed in an ambush", "wounded during a raid", "died after shelling"."""
    joint = passage.phrases.previous(noun)
    if joint is None or passage.lower[joint.first] not in ("in", "during", "by", "after"):
        return None
    for verb in reversed(passage.phrases.verbs()):
        if verb.first < joint.first:
            return verb if verb.lemma in HARMING and verb.form != "infinitive" else None
    return None


def _kills(passage: Passage, noun: Phrase) -> bool:
    """Whether an incident itself harms somebody: "shelling killed two people", "a strike in the south wounded a commander", "the attack left 12 dead"."""
    verb = verb_of(passage, noun)
    if verb is None or verb.lemma not in ("kill", "wound", "injure", "leave") or verb.passive or passage.phrases.subject(verb) is not noun:
        return False
    victims = passage.phrases.object(verb)  # "the strike killed the company"
    if verb.lemma == "leave":
        left = passage.lower[min(victims.after, passage.sentence.after - 1)] if victims is not None else ""
        return victims is not None and passage.count_in(victims) is not None and left in ("dead", "wounded", "injured")
    return victims is not None and (are_people(passage, victims) or is_person(passage.actor(victims)))


RULES = (
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

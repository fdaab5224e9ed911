"""Unrest: crowds that protest, riot, loot or clash, and power that is seized."""

from collections.abc import Callable, Mapping
from functools import cache, partial
from itertools import takewhile

import attrs

from csto_events.language.noun_phrases import DEFINITE
from csto_events.language.phrases import Phrase
from csto_events.model import Status
from csto_events.parsing.armed import armed_by_words, is_armed, is_crowd, is_hit
from csto_events.parsing.asserted.status import governor
from csto_events.parsing.asserted.supposed import is_supposed, only_says_who
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.parties import behind_of, doer, governed_by, named_party, prepositional, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.incident_nouns import HAPPENS, is_told
from csto_events.parsing.rules.harm.counted_since import is_the_nth, undated_if_counted
from csto_events.parsing.rules.harm.crowds import are_some_of, demanded, gather_to_demand, is_turned_on
from csto_events.parsing.rules.harm.looted import LOOTING, are_shops_looted, is_in_a_town, is_nearby
from csto_events.parsing.rules.harm.outbreaks import is_of_people
from csto_events.parsing.rules.talk.gatherings import SCHEDULED
from csto_events.parsing.triggers import Trigger, by_form, forms, triggers
from csto_events.parsing.where.setting import places_in
from csto_events.parsing.who.institutions import institutions

_UNREST_CROWD = frozenset(("unrest_crowd",))
_UNREST_NOUN, _UNREST_VERB = frozenset(("unrest_noun",)), frozenset(("unrest_verb",))


_FAMILY = frozenset(("mother", "father", "wife", "husband", "daughter", "son", "sister", "brother", "parents"))


def _unrest_by_noun(passage: Passage) -> Found:
    """Read "protests in Kazakhstan", "riots broke out over fuel prices", "an attempted coup"."""
    table = by_form("harm", _UNREST_NOUN)
    for at in passage.positions(forms("harm", _UNREST_NOUN)):
        noun = _action_of(passage, passage.phrases.at(at))
        trigger = table[passage.lower[at]]
        if not _names_unrest(passage, noun, at, trigger):
            continue
        if passage.lower[noun.first] == "no" or is_the_nth(passage, noun):
            yield Passed("unrest", passage.sentence, (at, at + 1), "generic")
            continue
        dates = passage.sentence.dates
        is_month = bool(dates) and any(date.first <= at < date.after for date in dates)
        if is_month or not is_of_people(passage, noun, trigger) or _is_other_world(passage, noun):
            yield Passed("unrest", passage.sentence, (at, at + 1), "other_world")
            continue
        possible = _is_expected(passage, noun)
        if (not possible and is_supposed(passage.sentence, noun)) or only_says_who(passage.sentence, noun):
            yield Passed("unrest", passage.sentence, (at, at + 1), "generic")
            continue
        grown = _grown_into(passage, noun)
        if not (possible or grown or noun.kind == "verb" or is_told(passage, noun, None, None) or _is_located(passage, noun) or _is_in_protest(passage, noun)):
            yield Passed("unrest", passage.sentence, (at, at + 1), "generic")
            continue
        verb = grown or verb_of(passage, noun)
        is_of_it = verb is not None and (grown is not None or verb.lemma in HAPPENS) and not _grows(passage, noun, verb)
        happens = verb if verb is not None and is_of_it and not _is_to_end(passage, noun, verb) else None
        made = undated_if_counted(passage, unrest_of(passage, trigger, at, noun, happens))
        yield attrs.evolve(made, status="possible") if possible else made


_GROWING = frozenset("degenerate descend develop escalate evolve grow spill spiral turn".split())
"""What a protest does before it is a riot."""


def _grown_into(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb by which a protest becomes something else: "protests erupted, escalating into mass riots"."""
    into = passage.phrases.previous(noun)
    verb = passage.phrases.previous(into) if into is not None and passage.phrases.word(into) == "into" else None
    if verb is None or verb.kind != "verb" or verb.lemma not in _GROWING:
        return None
    before = passage.lower[passage.sentence.first : verb.first]  # "turned into a riot of colour"
    return verb if not forms("harm", _UNREST_NOUN).isdisjoint(before) else None


def _grows(passage: Passage, noun: Phrase, verb: Phrase) -> bool:
    """Whether unrest is there, whatever becomes of it: "the protests did not turn into riots"."""
    into = passage.phrases.next(verb) if verb.lemma in _GROWING and verb.first > noun.first else None
    is_harmless = into is not None and verb.negated and into.kind == "A"  # "the rally did not turn violent"
    return into is not None and (is_harmless or passage.phrases.word(into) == "into")


_ENDING = frozenset(("contain", "crush", "curb", "disperse", "end", "halt", "quell", "repel", "stop", "suppress"))
"""Verbs whose object is there already, also where they are a purpose: "used tear gas to disperse a rally"."""


def _is_to_end(passage: Passage, noun: Phrase, verb: Phrase) -> bool:
    """Whether unrest that is there already has not yet been ended: "in an attempt to end riots", "will end the riots"."""
    is_purpose = verb.form == "infinitive" or (bool(verb.modal or verb.tense == "future") and passage.lower[noun.first] in DEFINITE)
    return verb.lemma in _ENDING and verb.first < noun.first and is_purpose


def _is_still_planned(passage: Passage, trigger: Trigger, noun: Phrase | None, verb: Phrase | None) -> bool:
    """Whether unrest is set for a day, and not told by whom or where it was prepared: "a rally was planned", "the riots were planned abroad"."""
    if verb is not None and noun is not None and _stands_behind(passage, noun, verb) and verb.lemma in SCHEDULED and passage.lower[verb.after] == "for":
        return True  # "protests planned for Saturday were banned"
    if verb is None or not verb.passive or verb.lemma not in SCHEDULED or verb.negated:
        return False
    if verb.lemma != "plan" or verb.tense != "past" or noun is None or passage.lower[noun.first] not in DEFINITE:
        return True
    behind = passage.lower[verb.after : verb.after + 2]
    if trigger.value != "protest":
        return behind[0] in ("for", "on") or any(date.first == verb.after for date in passage.sentence.dates)
    return behind[0] not in _ORGANISED and behind != ["in", "advance"]


def _stands_behind(passage: Passage, noun: Phrase, verb: Phrase) -> bool:
    """Whether a participle says of which unrest it is spoken: "protests planned", "the protest, planned"."""
    return verb.first == verb.head and (verb.first == noun.after or (verb.first == noun.after + 1 and passage.lower[noun.after] == ","))


_ORGANISED = frozenset(("abroad", "and", "beforehand", "by", "from", "outside"))
"""What stands behind the planning of a protest that is over."""


def _action_of(passage: Passage, noun: Phrase) -> Phrase:
    """For "an action of protest" the action, which is what takes place."""
    of = passage.phrases.previous(noun) if noun.after - noun.first == 1 else None
    action = passage.phrases.previous(of) if of is not None and of.kind == "I" and passage.lower[of.first] == "of" else None
    return action if action is not None and action.kind == "noun" and passage.lower[action.head] in _ACTIONS else noun


_ACTIONS = frozenset(("action", "actions", "act", "acts", "wave", "rally", "rallies", "march", "marches"))


def _names_unrest(passage: Passage, noun: Phrase, at: int, trigger: Trigger) -> bool:
    """Whether a word is the head of a noun phrase; "coup attempt" and "looting in Vanadzor" name it as well."""
    if noun.kind == "verb":
        return (
            noun.form == "gerund"
            and noun.first == at == noun.head
            and passage.phrases.object(noun) is None
            and (_is_located(passage, noun) or _is_reported(passage, noun))
        )
    if noun.kind == "noun" and noun.head != at and passage.lower[noun.head] in _ACTIONS and trigger.word == "protest":
        return True  # "a protest action", "an action of protest"
    is_attempt = trigger.value == "coup_attempt" and noun.head == at + 1 and passage.lower[noun.head] in _BEHIND_COUP
    return noun.kind == "noun" and (noun.head == at or is_attempt)


_BEHIND_COUP = frozenset(("attempt", "attempts", "bid", "plot", "d'etat", "d'état", "d’etat", "d’état"))


def _is_reported(passage: Passage, noun: Phrase) -> bool:
    """Read "looting was reported"."""
    verb = passage.phrases.next(noun)
    return verb is not None and verb.kind == "verb" and verb.lemma == "report" and verb.passive


def _is_expected(passage: Passage, noun: Phrase) -> bool:
    """Read "further riots are possible"."""
    verb = verb_of(passage, noun)
    return verb is not None and verb.lemma == "be" and verb.after < passage.sentence.after and passage.lower[verb.after] in ("possible", "likely", "probable")


def _is_in_protest(passage: Passage, noun: Phrase) -> bool:
    """Read "blocked roads in protest at gas bills"."""
    before, after = noun.first - 1, noun.after
    if after - noun.first > 1 or before < passage.sentence.first or after >= passage.sentence.after:
        return False
    return passage.lower[before] == "in" and passage.lower[after] in ("at", "against", "over")


def _is_other_world(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun is a look-alike: "a protest note", "the car rally", "the rally of the rouble"."""
    verb = verb_of(passage, noun)
    if (verb is not None and verb.lemma in ("win", "lose") and verb.first < noun.first) or (
        passage.lower[noun.head] == "coup" and governed_by(passage, noun, "for") is not None
    ):
        return True
    words = passage.lower[noun.first : noun.head]
    return not _OTHER_WORLDS.isdisjoint(words) or ("'s" in words and not _FAMILY.isdisjoint(words) and passage.names.possessor_of(noun) is None)


_OTHER_WORLDS = frozenset(("car", "motor", "dakar", "market", "stock", "bond", "election", "campaign", "formal", "diplomatic", "official"))


def _is_located(passage: Passage, noun: Phrase) -> bool:
    """Whether a place or time of its own stands behind the noun, or a state before it."""
    if any(one.adjective for one in passage.names.within(noun.first, noun.head)):
        return True
    for preposition, one in prepositional(passage, noun):
        if passage.lower[preposition.first] in ("in", "at", "near", "across", "throughout", "outside"):
            return (
                any(mention.entity is not None and mention.kind in ("state", "place") for mention in passage.mentions(one))
                or "country" in (passage.lower[one.first : one.after])
                or ((town := passage.names.at(one.head)) is not None and town.is_of_nobody_known and passage.is_name(one))
            )
    return False


def unrest_of(passage: Passage, trigger: Trigger, at: int, noun: Phrase | None, verb: Phrase | None) -> Candidate:
    """Make the unrest that a noun names or a verb tells of."""
    base = noun or passage.phrases.at(at)
    cause, end = _cause(passage, base, verb)
    against = governed_by(passage, base, "against")
    if against is not None and not _is_opponent(passage, against):
        end = _end_of_cause(passage, against)
        cause, against = cause or passage.text(against.first, end), None
    first, after = base.first, max(passage.phrases.with_prepositions(base, ("in", "of", "against", "at", "across")), base.after)
    if verb is not None:
        subject = passage.phrases.subject(verb)
        first, after = min(first, verb.first, subject.first if subject is not None else verb.first), max(after, verb.after)
    fields: dict[str, Value] = {"kind": trigger.value, "cause": cause, "against": named_party(passage, against)}
    span = (max(first, passage.sentence.first), max(after, end if end <= after + _FARTHEST_CAUSE else after))
    status: Status | None = "planned" if _is_still_planned(passage, trigger, noun, verb) else None
    return Candidate("unrest", passage.sentence, (span,), at, fields, verb, status, where=_place_shaken(passage, verb))


_FARTHEST_CAUSE = 16
"""Tokens behind unrest within which its cause ends."""


def _is_opponent(passage: Passage, noun: Phrase) -> bool:
    """Whether those against whom people march are somebody, and no policy, which is why they march: "against President Vucic", "against quotas"."""
    return passage.is_people(noun) or passage.actor(noun) is not None or passage.lower[noun.head] in _OPPONENTS or passage.lower[noun.head] in institutions()


_OPPONENTS = frozenset(("junta", "regime", "authorities", "coalition", "leadership", "forces", "establishment", "elite", "presidency"))


def _place_shaken(passage: Passage, verb: Phrase | None) -> tuple[str, ...] | None:
    """For "clashes shook Almaty" give Almaty, which no preposition governs."""
    if verb is None or verb.lemma not in ("shake", "rock", "grip", "hit", "sweep", "engulf"):
        return None
    shaken = passage.phrases.object(verb)
    place = passage.entity_in(shaken, "place", "state") if shaken is not None else None
    return (place,) if place is not None else None


def _cause(passage: Passage, base: Phrase, verb: Phrase | None) -> tuple[str | None, int]:
    noun = governed_by(passage, base, "over", "about") or (governed_by(passage, verb, "over", "about") if verb is not None else None)
    if noun is None:
        return demanded(passage, verb)
    things = takewhile(lambda one: passage.tokens.words[one.first].islower(), passage.phrases.coordinated(noun)[1:])  # "over water and power cuts"
    end = _end_of_cause(passage, [noun, *things][-1])
    return passage.text(noun.first, end), end


def _end_of_cause(passage: Passage, last: Phrase) -> int:
    """Where a cause ends: behind "a sharp rise in fuel prices", and before the place of the protest, as in "over prices in Minsk"."""
    inside = governed_by(passage, last, "in")
    is_place = inside is not None and passage.names.entity_of(passage.sentence, inside) is not None
    return passage.phrases.with_prepositions(last if is_place or inside is None else inside, ("of", "for"))


def _unrest_by_verb(passage: Passage) -> Found:
    """Read "thousands protested in Minsk", "crowds looted shops", "protesters clashed with police"."""
    table = triggers("harm", _UNREST_VERB)
    for verb in passage.phrases.verbs():
        trigger = table.get(verb.lemma)
        if trigger is not None and are_shops_looted(passage, verb):
            yield unrest_of(passage, trigger, verb.head, None, verb)
            continue
        if trigger is None or (subject := doer(passage, verb)) is None or (verb.passive and verb.lemma in LOOTING):
            continue
        crowd = (
            (trigger.value == "coup_attempt" and _seizes_power(passage, verb))
            or is_crowd(passage, subject)
            or (
                passage.actor(subject) is None
                and (passage.is_people(subject) or passage.count_in(subject) is not None)
                and not armed_by_words(passage, subject)
            )
        )
        wants = governor(passage.sentence, verb) if crowd and verb.form == "infinitive" else None
        if (
            not crowd
            or (verb.lemma in _DEEDS and not _DEEDS[verb.lemma](passage, verb, subject))
            or _is_about_sport(passage)
            or not (verb.lemma in _PLACELESS or _is_placed(passage, verb, subject))
            or (wants is not None and wants.kind == "verb" and wants.lemma in ("fail", "refuse"))
        ):
            yield Passed("unrest", passage.sentence, (verb.head, verb.head + 1), "other_world" if not crowd else "unresolved")
            continue
        if trigger.word == "clash" and not (is_crowd(passage, subject) or is_crowd(passage, governed_by(passage, verb, "with") or subject)):
            continue
        made = unrest_of(passage, trigger, verb.head, None, verb)
        tried = (
            wants is not None and wants.kind == "verb" and (wants.lemma in ("try", "attempt") or (wants.lemma == "seek" and trigger.value == "coup_attempt"))
        )
        yield attrs.evolve(made, status="reported") if tried else made


def _is_placed(passage: Passage, verb: Phrase, subject: Phrase) -> bool:
    """Whether it is told where people did something, in a place by name or in the streets of one, or that so many protested: "around 300 people protested"."""
    is_anybody = passage.lower[subject.head] in _ANYBODY
    count = passage.count_in(subject) if is_anybody and verb.lemma in _PROTESTS else None
    is_crowded = count is not None and (count.low is None or count.low >= _CROWD)
    return is_crowded or bool(places_in(passage.sentence, passage.names)) or (is_anybody and is_in_a_town(passage, verb))


_PROTESTS = frozenset(("protest", "demonstrate"))
_CROWD = 10
"""People who are a crowd by their number, wherever they protest."""


_ANYBODY = frozenset(("people", "protesters", "demonstrators", "supporters", "opponents", "residents", "citizens", "hundreds", "thousands", "dozens"))


def _seizes_power(passage: Passage, verb: Phrase, subject: Phrase | None = None) -> bool:
    power = passage.phrases.object(verb)
    return power is not None and passage.lower[power.head] == "power" and (subject is None or not passage.is_people(subject) or is_armed(passage, subject))


def _scattered(passage: Passage) -> Found:
    """Read "police fired rubber bullets at protesters", "troops dispersed demonstrators"."""
    table = by_form("harm", _UNREST_CROWD)
    for at in passage.positions(forms("harm", _UNREST_CROWD)):
        crowd = passage.phrases.at(at)
        verb = _scattering(passage, crowd) if crowd.kind == "noun" and crowd.head == at else None
        if verb is None or verb.negated:  # "police did not use force against the demonstrators" denies no demonstration
            yield Passed("unrest", passage.sentence, (at, at + 1), "generic")
            continue
        yield unrest_of(passage, table[passage.lower[at]], at, crowd, verb)


def _scattering(passage: Passage, crowd: Phrase) -> Phrase | None:
    """The verb by which police or troops break up a crowd."""
    for verb in passage.phrases.verbs():
        acts = _acting(passage, verb)
        police = passage.phrases.subject(acts) if not acts.passive else None
        if police is None or not (is_armed(passage, police) or not _POLICE.isdisjoint(passage.lower[police.first : police.after])):
            continue
        thing = passage.phrases.object(verb)
        if (thing is crowd or (thing is not None and are_some_of(passage, thing, crowd))) and verb.lemma in (
            "disperse",
            "beat",
            "charge",
            "scatter",
            "club",
            "repel",
        ):
            return acts
        if thing is not None and is_turned_on(passage, verb, thing) is crowd:
            return verb
    return None


def _acting(passage: Passage, verb: Phrase) -> Phrase:
    """For the purpose of "used water cannon to disperse protesters" give the use, which took place."""
    if verb.form != "infinitive" or verb.lemma not in _ENDING:
        return verb
    above = next((one for one in reversed(passage.phrases.verbs()) if one.first < verb.first and one.form == "finite"), None)
    return above if above is not None and above.lemma in ("use", "fire", "deploy", "spray", "lob") else verb


_POLICE = frozenset(("police", "policemen", "officers", "gendarmes"))


_ROADS = frozenset(("road", "roads", "highway", "highways", "street", "streets", "bridge", "motorway", "railway", "square", "crossing", "entrance"))


def _blocks_road(passage: Passage, verb: Phrase, subject: Phrase) -> bool:
    road = passage.phrases.object(verb)
    is_road = road is not None and passage.lower[road.head] in _ROADS and "protest" not in passage.sentence.words  # which is read by itself
    return is_road and not is_armed(passage, subject) and passage.is_people(subject)


def _fills_streets(passage: Passage, verb: Phrase, subject: Phrase) -> bool:
    streets = governed_by(passage, verb, "to", "into", "onto")
    return streets is not None and passage.lower[streets.head] in ("streets", "squares")


def _packs_streets(passage: Passage, verb: Phrase, subject: Phrase) -> bool:
    """Read "protesters flooded Freedom Square"; tourists fill squares too."""
    street = passage.phrases.object(verb)
    is_street = street is not None and passage.lower[street.head] in ("street", "streets", "square", "squares", "avenue", "boulevard")
    who = passage.lower[subject.first : passage.phrases.with_prepositions(subject)]
    return is_street and (not _MANIFEST.isdisjoint(passage.sentence.vocabulary) or any(word.startswith(_PROTESTING) for word in who))


_PROTESTING = ("protest", "demonstrat", "riot", "loot", "mob", "crowd", "gang")
_MANIFEST = frozenset("flags slogans banners placards chanting chanted demanding protest protesting rally revolution resignation".split())
"""Words of a sentence about a crowd that shows what it wants."""


def _done_by_protesters(passage: Passage, verb: Phrase, subject: Phrase) -> bool:
    """Whether those who storm or block are a crowd that protests, and not soldiers or people at large."""
    words = passage.lower[subject.first : subject.after]
    return passage.phrases.object(verb) is not None and any(word.startswith(_PROTESTING) for word in words)


def _attacked_by_protesters(passage: Passage, verb: Phrase, subject: Phrase) -> bool:
    thing = passage.phrases.object(verb)
    return thing is not None and is_hit(passage, thing) and _done_by_protesters(passage, verb, subject)


def _gathers(passage: Passage, verb: Phrase, subject: Phrase) -> bool:
    """Whether those who gather are protesters, or do so to demand something, and it is told where."""
    is_placed = bool(places_in(passage.sentence, passage.names)) or is_in_a_town(passage, verb) or is_nearby(passage, verb, subject)
    who = passage.lower[subject.first : passage.phrases.with_prepositions(subject)]
    return is_placed and (any(word.startswith(_PROTESTING[:2]) for word in who) or gather_to_demand(passage, verb, subject))


_THROWN = frozenset("stone stones rock rocks bottles bricks cocktails petrol fireworks eggs".split())


def _throws_at_police(passage: Passage, verb: Phrase, subject: Phrase) -> bool:
    """Read "protesters threw stones at police"."""
    thrown = passage.phrases.object(verb)
    is_thrown = thrown is not None and not _THROWN.isdisjoint(passage.lower[thrown.first : thrown.after])
    return is_thrown and is_crowd(passage, subject)


def _pelts(passage: Passage, verb: Phrase, subject: Phrase) -> bool:
    """Read "tens of thousands of students pelted the embassy with stones"; players and teachers are pelted with other things."""
    pelted = passage.phrases.object(verb)
    thrown = governed_by(passage, pelted, "with") if pelted is not None and is_hit(passage, pelted) else None
    if thrown is None or _THROWN.isdisjoint(passage.lower[thrown.first : thrown.after]):
        return False
    who = behind_of(passage, subject) if passage.count_in(subject) is not None else None
    return is_crowd(passage, who if who is not None and who.kind == "noun" else subject)


_DEEDS: Mapping[str, Callable[[Passage, Phrase, Phrase], bool]] = {
    "seize": _seizes_power,
    **dict.fromkeys(("take", "pour"), _fills_streets),
    **dict.fromkeys(("flood", "fill", "pack"), _packs_streets),
    "block": _blocks_road,
    **dict.fromkeys(("storm", "ransack", "torch", "empty", "set", "occupy"), _done_by_protesters),
    "pelt": _pelts,
    "attack": _attacked_by_protesters,
    "gather": _gathers,
    **dict.fromkeys(("throw", "hurl"), _throws_at_police),
}
_PLACELESS = frozenset(("clash", "riot", "loot", *_DEEDS))
"""Verbs of unrest wherever it is."""
_SPORT = frozenset(("referee", "umpire", "striker", "goalkeeper", "penalty", "midfielder", "coach"))


def _is_about_sport(passage: Passage) -> bool:
    return not _SPORT.isdisjoint(passage.sentence.vocabulary)


@cache
def _unrest_verb_forms() -> frozenset[str]:
    return forms("harm", _UNREST_VERB)


RULES = (
    Rule(
        name="harm/unrest-crowd",
        kind="unrest",
        reads="police or troops who scatter protesters, demonstrators or rioters",
        why="who is scattered as a protester has protested",
        triggers=partial(forms, "harm", _UNREST_CROWD),
        find=_scattered,
        fires=(
            Fires(text="Police fired rubber bullets at protesters in Minsk.", fields={"kind": "protest", "where.0": "place:BY/minsk"}),
            Fires(text="Soldiers dispersed demonstrators outside the ministry.", fields={"kind": "protest"}),
            Fires(text="Officers used tear gas against rioters in Bishkek.", fields={"kind": "riot"}),
        ),
        near=("Protesters are young.", "If police dispersed the protesters, more would come.", "The mayor thanked the demonstrators."),
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

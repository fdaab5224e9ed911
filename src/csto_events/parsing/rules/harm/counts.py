"""Harm: how many were killed, wounded, missing, captured, displaced; how many were detained, charged, freed; which arms were seized."""

from collections.abc import Iterator, Mapping
from functools import cache, partial

import attrs

from csto_events.language.date_words import date_words
from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.model import CasualtyFigure, EnforcementFigure, Party, Quantity, RecordKind, Status
from csto_events.model.checks import made
from csto_events.parsing.armed import loses_people
from csto_events.parsing.asserted.status import governor
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.counted import Counted, counted, end_of_group
from csto_events.parsing.gapping import gapped
from csto_events.parsing.in_order import counts_in_order
from csto_events.parsing.participles import agent_of, doer_beside, goes_on_with, verb_of_participle
from csto_events.parsing.parties import behind_of, party
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.captives import CAPTIVES, are_captives, are_handed_back, is_of_captors
from csto_events.parsing.rules.harm.counters import counting_words, places_of_telling, teller_of
from csto_events.parsing.rules.harm.deaths import FATALLY, LIVES, death_of, is_fatal, with_its_end
from csto_events.parsing.rules.harm.earlier_counts import day_of_earlier_count, is_earlier_count
from csto_events.parsing.rules.harm.flight import forced_to_go
from csto_events.parsing.rules.harm.nobody import ANYBODY, is_denied_before, not_a_single, of_whom
from csto_events.parsing.rules.harm.of_others import tells_of_others
from csto_events.parsing.rules.harm.outcomes import HOSTAGES, OUTCOMES, SIGNS_OF_OUTCOME, harmed_by, has_its_particle, what_came_of_it
from csto_events.parsing.rules.harm.rates import is_rate
from csto_events.parsing.rules.harm.taken_back import before_taken_back
from csto_events.parsing.rules.harm.undivided import is_shared_out, undivided
from csto_events.parsing.rules.harm.victims import company, struck, sufferers, tallied
from csto_events.parsing.said.retractions import is_withdrawn_behind, with_retraction
from csto_events.parsing.triggers import Trigger, forms, triggers
from csto_events.parsing.when.comparisons import MULTIPLES
from csto_events.parsing.who.mentions import speaker_above

_TRANSITIVE = frozenset(("transitive", "weapons", "down", "up", "combatants"))
_ACTIVE = _TRANSITIVE | {"lives", "losing", "fleeing", "handing"}
_WEAPONS = frozenset(
    (
        "weapons weapon rifles rifle guns gun pistols pistol firearms firearm grenades grenade arms machineguns launchers mines "
        "bombs explosives shotguns cartridges rounds"
    ).split()
)


def figure(kind: RecordKind, value: str, quantity: Quantity | None, group: str | None) -> CasualtyFigure | EnforcementFigure:
    """Make a figure of a report out of the value of its trigger."""
    name = value.partition("/")[2]
    if kind == "casualty_report":
        return made(CasualtyFigure, name, quantity, group)
    return made(EnforcementFigure, name, quantity, None if group is not None and group.lower() == "weapons" else group)


def report(passage: Passage, kind: RecordKind, trigger: Trigger, count: Counted, at: int, verb: Phrase | None, by: Party | None = None) -> Candidate | Passed:
    """Make a report of one figure; words for things that are no people belong to another world."""
    if trigger.value.endswith("/weapons_seized"):
        if count.noun is None or passage.lower[count.noun.head] not in _WEAPONS:
            return passed(passage, kind, at, "other_world")
    elif (
        not (count.people or (trigger.kind in LEAVING and _are_households(passage, count)))
        or (trigger.kind == "handing" and not (are_captives(passage, count) or are_handed_back(passage, verb, count.noun)))
        or (trigger.word == "hold" and passage.lower[count.phrase.head] in _OF_EVENTS)
        or (trigger.kind in ("combatants", "yielding") and not is_combatant(passage, count))
    ):
        return passed(passage, kind, at, "other_world")
    if is_rate(passage, max(count.after, verb.after if verb is not None else 0)):
        return passed(passage, kind, at, "generic")
    start = count.phrase.first
    if not MULTIPLES.isdisjoint(passage.lower[max(passage.sentence.first, start - 2) : start]):
        return passed(passage, kind, at, "generic")  # "more than double the 49 deaths that it had reported"
    if verb is not None and verb.form == "infinitive" and (above := governor(passage.sentence, verb)) is not None and above.lemma in ("try", "attempt"):
        return passed(passage, kind, at, "conditional")
    fields: dict[str, Value] = {"figures": (figure(kind, trigger.value, count.quantity, count.group),)}
    by = by if trigger.word not in _MUTUAL else None
    if by is not None and kind == "enforcement_report":
        fields["by"] = by
    first, after = min(start, at), max(end_of_group(passage, count), passage.phrases.at(at).after if at < passage.sentence.after else at + 1)
    if verb is not None:
        first, after = min(first, verb.first - (passage.lower[verb.first - 1] in FATALLY)), max(after, verb.after)
    fields |= _times_of(passage, kind, start)
    status: Status | None = "reported" if count.quantity.high == 0 and verb is not None and not verb.modal else None
    status = "possible" if verb is not None and _is_foreseen(passage, verb) else "retracted" if is_withdrawn_behind(passage.sentence, at) else status
    told_by = None if counting_words().isdisjoint(passage.sentence.vocabulary) else teller_of(passage, passage.phrases.at(min(at, start)))
    made = Candidate(kind, passage.sentence, ((first, after),), at, fields, verb, status, told_by)
    made.elsewhere = places_of_telling(passage, told_by, at)
    if any(first <= date.first < behind for first, behind in made.elsewhere for date in passage.sentence.dates):
        made.fields = {**fields, "when": None}
    return with_retraction(passage, made)


def _times_of(passage: Passage, kind: RecordKind, start: int) -> dict[str, Value]:
    """Say as of when a number holds; one that another has replaced was told earlier: "up from 13 dead reported the previous day"."""
    if kind == "casualty_report" and is_earlier_count(passage, start):
        return {"cumulative": True, "when": day_of_earlier_count(passage, passage.phrases.at(start).after), "where": ()}
    return as_of_day(passage)


def as_of_day(passage: Passage) -> dict[str, Value]:
    """Say as of which day all numbers of a sentence hold: "as of 15 January, 225 people had been killed, including 19 officers"."""
    dates = passage.sentence.dates
    as_of = next((date for date in dates if date.first > passage.sentence.first + 1 and _is_as_of(passage, date.first)), None) if dates else None
    return {"as_of": as_of, "when": None} if as_of is not None else {}


def _is_foreseen(passage: Passage, verb: Phrase) -> bool:
    """Whether harm is only expected: "the toll is expected to rise to 100", "is likely to exceed 100"; nobody plans it."""
    if verb.form != "infinitive" or verb.perfect:
        return False
    above = passage.phrases.previous(verb, "RQ")
    return above is not None and (above.lemma in _FORESEEING if above.kind == "verb" else passage.phrases.word(above) == "likely")


_FORESEEING = frozenset("estimate expect fear forecast predict project".split())
LEAVING = frozenset(("fleeing", "uprooting", "moving"))
_HOUSEHOLDS = frozenset(("families", "households"))


def _are_households(passage: Passage, count: Counted) -> bool:
    """Whether those who lose their homes are counted by families: "some 3,000 families have left their homes"."""
    return count.noun is not None and passage.lower[count.noun.head] in _HOUSEHOLDS


_OF_EVENTS = frozenset(("another", "one", "others"))
"""What may be held as a meeting is, and not as prisoners are: "another was held in May"."""
_MUTUAL = frozenset(("exchange", "swap"))
"""What two do, so that no one of them is who did it."""


def is_combatant(passage: Passage, count: Counted) -> bool:
    """Whether those who are counted fight with arms; candidates and rivals are eliminated too, and nobody harms them."""
    noun = lexicon().person_nouns.get(passage.lower[count.noun.head]) if count.noun is not None else None
    return noun is not None and noun.group in ("security_forces", "attackers")


def _is_of_forces(passage: Passage, noun: Phrase) -> bool:
    word = lexicon().person_nouns.get(passage.lower[noun.head])
    return word is not None and word.group == "security_forces"


def _is_as_of(passage: Passage, first: int) -> bool:
    """Whether a day is that as of which something is known: "as of 11 January", "as of the morning of 11 January"."""
    if passage.lower[first - 1] == "of" and passage.lower[first - 2] in date_words()["daytime"]:
        first -= 2
    first -= passage.lower[first - 1] in ("early", "late")
    if passage.lower[first - 1] == "on":
        return any(passage.lower[at : at + 2] == ["as", "of"] for at in range(max(passage.sentence.first, first - _HOUR), first - 2))
    first -= passage.lower[first - 1] == "the"
    return passage.lower[first - 1] == "of" and passage.lower[first - 2] == "as"


_HOUR = 7
"""Tokens from "as of" to the day of an hour: "as of 7:30 a.m. local time on Friday"."""


def passed(passage: Passage, kind: RecordKind, at: int, reason: str) -> Passed:
    """Pass over a trigger, with the reason."""
    return Passed(kind, passage.sentence, (at, at + 1), reason)  # type: ignore[arg-type]


def verbs_of_harm(passage: Passage, kind: RecordKind, classes: frozenset[str]) -> Iterator[tuple[Phrase, Trigger]]:
    """Give the verb groups of a sentence that are of harm, each with its trigger."""
    table = _verb_triggers(classes)
    for verb in passage.phrases.verbs():
        known = table.get(verb.lemma)
        if known is None or (kind == "enforcement_report" and is_of_captors(passage, verb)):
            continue
        trigger, by_outcome = known
        if by_outcome is not None and not SIGNS_OF_OUTCOME.isdisjoint(passage.sentence.vocabulary):
            trigger = by_outcome.get(what_came_of_it(passage, verb)) or trigger
        if by_outcome is not None and trigger is None and is_fatal(passage, verb.head):
            trigger = by_outcome.get("to_death") or by_outcome.get("dead")
        if trigger is not None and trigger.value.startswith(kind) and has_its_particle(passage, verb, trigger) and not _describes(passage, verb):
            yield verb, undivided(passage, verb, with_its_end(passage, verb.head, trigger))


def _describes(passage: Passage, verb: Phrase) -> bool:
    """Whether a participle right behind a verb only describes its object: "freed captured jihadists", "evacuated wounded soldiers"."""
    before = passage.phrases[verb.position - 1] if verb.position else None
    if before is None or before.kind != "verb" or before.after != verb.first or verb.first != verb.head or before.lemma in _WITH_GERUND:
        return False
    described = passage.phrases.object(verb)
    return described is not None and passage.count_in(described) is None


_WITH_GERUND = frozenset(("admit", "deny"))
"""Verbs that take a deed as their object: "denied losing any men"."""


@cache
def _verb_triggers(classes: frozenset[str]) -> Mapping[str, tuple[Trigger | None, Mapping[str, Trigger] | None]]:
    """What the verbs of some classes say, by lemma: by themselves, and by what came of it where they are of harm with their outcome alone."""
    table, outcomes = triggers("harm", classes), _by_outcome() if "transitive" in classes else {}
    return {lemma: (table.get(lemma), outcomes.get(lemma)) for lemma in {**table, **outcomes}}


@cache
def _by_outcome() -> Mapping[str, Mapping[str, Trigger]]:
    """The verbs that are of harm with their outcome alone, by lemma and outcome."""
    found: dict[str, dict[str, Trigger]] = {}
    for outcome in frozenset(OUTCOMES.values()):
        for lemma, trigger in triggers("harm", frozenset((outcome,))).items():
            found.setdefault(lemma, {})[outcome] = trigger
    return found


def is_passive(passage: Passage, verb: Phrase) -> bool:
    """Whether the subject of a transitive verb suffers what it says: it is passive, or has no object ("12 killed in clash")."""
    if verb.passive:
        return True
    if verb.first != verb.head or verb.form != "finite" or passage.sentence.letters[verb.head - passage.sentence.first] != "E":
        return False
    return harmed_by(passage, verb) is None


def _passive(passage: Passage, kind: RecordKind) -> Found:
    for verb, trigger in verbs_of_harm(passage, kind, _TRANSITIVE | {"handing"}):
        if not is_passive(passage, verb):
            continue
        subject = _victim_before(passage, verb)
        if tells_of_others(passage, verb, subject):
            continue
        harmed = [*sufferers(passage, subject, verb), *company(passage, verb)] or tallied(passage, verb)
        if harmed and death_of(passage, trigger, subject) is not None:
            continue
        if not harmed and trigger.kind != "handing":
            yield from denied_without_number(passage, kind, trigger, verb, subject)
        by = party(passage, agent_of(passage, verb))
        for one in harmed:
            yield report(passage, kind, trigger, with_group(passage, one), verb.head, verb, by)


def _victim_before(passage: Passage, verb: Phrase) -> Phrase | None:
    """The subject of a passive; of a participle alone the counted noun phrase right before it: "the funeral of the 10 miners killed in the blast"."""
    if (some := _some_of_whom(passage, verb)) is not None:
        return some
    before = number_before(passage, verb)
    if before is not None and not verb.passive and passage.count_in(before) is not None and before.after == verb.first:
        return before
    return (
        passage.phrases.subject(verb)
        or goes_on_with(passage, verb)
        or before_taken_back(passage, verb)
        or before
        or _found(passage, verb)
        or _some_of_the_harmed(passage, verb)
        or _before_relative(passage, verb)
    )


def _some_of_the_harmed(passage: Passage, verb: Phrase) -> Phrase | None:
    """For "three of the 12 detained were released" give the three."""
    participle = passage.phrases.previous(verb)
    all_of_them = number_before(passage, participle) if participle is not None and participle.kind == "verb" else None
    of = passage.phrases.previous(all_of_them, "") if all_of_them is not None else None
    return number_before(passage, of) if of is not None and of.kind == "I" and passage.lower[of.first] == "of" else None


def _before_relative(passage: Passage, verb: Phrase) -> Phrase | None:
    """For the main verb of "170 people, 18 of whom had been released, had been detained" give the people."""
    phrases = passage.phrases
    if verb.position < 6 or phrases[verb.position - 1].kind != ",":
        return None
    at = next((one.position for one in phrases if one.kind == "W" and one.position < verb.position and passage.lower[one.first] == "whom"), 0)
    is_part = at > 3 and passage.lower[phrases[at - 1].first] == "of" and phrases[at - 3].kind == ","
    return phrases[at - 4] if is_part and phrases[at - 4].kind == "noun" else None


def _some_of_whom(passage: Passage, verb: Phrase) -> Phrase | None:
    """For the verb of "18 of whom had been released" give the 18."""
    at = verb.position
    if at < 3 or passage.phrases[at - 1].kind != "W" or passage.lower[passage.phrases[at - 1].first] != "whom":
        return None
    some = passage.phrases[at - 3]
    return some if some.kind == "noun" and passage.lower[passage.phrases[at - 2].first] == "of" else None


def _found(passage: Passage, verb: Phrase) -> Phrase | None:
    """Who is found in a state that a participle names: "Two officers were found beheaded"."""
    before = passage.phrases.previous(verb)
    is_found = before is not None and before.kind == "verb" and before.passive and before.lemma in ("find", "discover", "leave")
    if before is not None and is_found:
        return passage.phrases.subject(before)
    return _before_mark(passage, verb)


def _before_mark(passage: Passage, verb: Phrase) -> Phrase | None:
    """Who is said in others' words to have come to harm: "dozens of attackers were “liquidated”"."""
    at = verb.position
    copula = passage.phrases[at - 2] if at > 1 and passage.phrases[at - 1].kind == "Q" else None
    is_plain = copula is not None and copula.kind == "verb" and copula.lemma == "be" and not (copula.negated or copula.modal or copula.tense == "future")
    return passage.phrases.subject(copula) if copula is not None and is_plain else None


def with_group(passage: Passage, count: Counted) -> Counted:
    """Give a bare number behind "and" the group of the clause before it, which it does not repeat: "12 officers were killed and 317 were wounded"."""
    phrases, at = passage.phrases, count.phrase.position
    if count.noun is not None or count.quantity.high == 0 or at < 2 or phrases[at - 1].kind != "C":
        return count
    earlier = phrases[at - 2]
    if earlier.kind != "verb" or not is_passive(passage, earlier):
        return count
    subject = passage.phrases.subject(earlier)
    whole = sufferers(passage, subject, earlier)
    return attrs.evolve(count, group=whole[0].group) if len(whole) == 1 else count


def number_before(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give the noun phrase right before a verb, where it stands for the subject: "in Almaty 12 people were killed"."""
    before = passage.phrases.previous(verb)
    return before if before is not None and before.kind == "noun" else None


def denied_without_number(passage: Passage, kind: RecordKind, trigger: Trigger, verb: Phrase, noun: Phrase | None) -> Iterator[Candidate | Passed]:
    """Read what is denied, which needs no number; what is claimed does: "denied that its soldiers had been killed"."""
    noun = of_whom(passage, noun)
    is_anybody = noun is not None and passage.lower[noun.head] in ANYBODY
    is_denied = is_denied_before(passage, verb) or (verb.negated and noun is not None and (is_anybody or passage.lower[noun.first] == "any"))
    if noun is not None and (is_anybody or passage.is_people(noun)) and trigger.kind in ("transitive", "intransitive", "up", "losing") and is_denied:
        group = passage.text(noun.head, noun.head + 1) if not is_anybody else None
        fields: dict[str, Value] = {"figures": (figure(kind, trigger.value, None, group),)}
        span = (min(noun.first, verb.first), max(noun.after, verb.after))
        yield Candidate(kind=kind, sentence=passage.sentence, spans=(span,), trigger=verb.head, fields=fields, verb=verb, status="denied")
        return
    yield passed(passage, kind, verb.head, "no_quantity")


def _active(passage: Passage, kind: RecordKind) -> Found:
    for verb, trigger in verbs_of_harm(passage, kind, _ACTIVE):
        if trigger.word == "take" and trigger.kind == "lives" and LIVES.isdisjoint(passage.sentence.vocabulary):
            continue  # "took a decision"
        noun = harmed_by(passage, verb) if not verb.passive else None
        if noun is None or (trigger.kind == "losing" and is_shared_out(passage, passage.phrases.next(noun))):
            continue
        counts = _struck_by(passage, verb, trigger, noun)
        if trigger.kind in ("lives", "losing") and not (counts and _is_loss(passage, verb, trigger, counts[0])):
            is_denied = verb.negated or is_denied_before(passage, verb)
            if trigger.kind == "losing" and not counts and is_denied and (_is_of_forces(passage, noun) or passage.lower[noun.head] == "men"):
                yield from denied_without_number(passage, kind, trigger, verb, noun)
            continue
        if not counts and trigger.kind != "handing":
            yield from denied_without_number(passage, kind, trigger, verb, noun)
        by = party(passage, _doer(passage, verb))
        for one in counts:
            yield report(passage, kind, trigger, not_a_single(passage, verb, one), verb.head, verb, by)


def _doer(passage: Passage, verb: Phrase) -> Phrase | None:
    """Who does it; for the pronoun of "police said they had arrested 26 people" the police."""
    above = verb_of_participle(passage, verb)
    if above is not None and above.passive:
        return agent_of(passage, above)
    subject = doer_beside(passage, verb) or passage.phrases.subject(above or verb)
    return speaker_above(passage.sentence, subject) if subject is not None and passage.lower[subject.first : subject.after] == ["they"] else subject


_SELVES = frozenset(("themselves", "himself", "herself"))
_HOMES = frozenset(
    (
        "home homes house houses village villages town towns country city cities region regions area areas district districts camp camps "
        "fighting violence war conflict"
    ).split()
)


def is_driven(passage: Passage, count: Counted) -> bool:
    """Whether those who flee are people at large; gunmen and officials who flee get away."""
    noun = lexicon().person_nouns.get(passage.lower[count.noun.head]) if count.noun is not None else None
    is_held = count.noun is not None and passage.lower[count.noun.head] in _HELD
    return count.quantity.value != 1 and not is_held and (noun is None or noun.group in ("people", "civilians", "women", "children"))


_HELD = frozenset("captives convicts detainees hostages inmates prisoners".split())
"""Who flees from where he is held."""


def _struck_by(passage: Passage, verb: Phrase, trigger: Trigger, noun: Phrase) -> list[Counted]:
    """Whom an active verb strikes: its object, those beside it, those whose lives are taken, or the subject itself."""
    word = passage.lower[noun.head]
    if word in _SELVES:  # "killed himself and four others"
        others = (counted(passage, one) for one in passage.phrases.coordinated(noun) if one is not noun)
        return [*_sufferers(passage, verb), *(one for one in others if one is not None and one.people)]
    if trigger.kind == "losing" and (shares := counts_in_order(passage, verb)):
        return shares
    if trigger.kind == "fleeing":  # one who fled is a story, and no count
        return [one for one in _sufferers(passage, verb) if is_driven(passage, one)] if word in _HOMES or passage.lower[noun.first] in _HOMES else []
    if trigger.kind == "lives" and word in LIVES and passage.count_in(noun) is None:
        inner = behind_of(passage, noun)
        return struck(passage, inner) if inner is not None and inner.kind == "noun" else []
    return [*(_with_group_of_object(passage, verb, one) for one in struck(passage, noun)), *company(passage, verb, of_subject=False)]


def _sufferers(passage: Passage, verb: Phrase) -> list[Counted]:
    """Those who do what befalls them: "killed himself", "fled their homes"."""
    return sufferers(passage, passage.phrases.subject(verb) or number_before(passage, verb) or forced_to_go(passage, verb), verb)


def _with_group_of_object(passage: Passage, verb: Phrase, count: Counted) -> Counted:
    """Give a bare number the group of the object before "and": "killed two sappers and wounded three"."""
    if count.noun is not None or count.quantity.high == 0 or verb.position < 3 or passage.phrases[verb.position - 1].kind != "C":
        return count
    earlier = passage.phrases[verb.position - 2]
    whole = counted(passage, earlier) if earlier.kind == "noun" and passage.phrases[earlier.position - 1].kind == "verb" else None
    return attrs.evolve(count, group=whole.group) if whole is not None else count


def _is_loss(passage: Passage, verb: Phrase, trigger: Trigger, count: Counted) -> bool:
    taken = passage.phrases.object(verb) if trigger.word == "take" else None  # "took 35 wounded to hospital", and "took the lives of 35"
    are_people = passage.is_people(count.noun or count.phrase) or (count.noun is not None and count.people)  # "207 Armenian and 80 Azerbaijani soldiers"
    if trigger.kind == "lives" and (taken is None or passage.lower[taken.head] in LIVES) and are_people:
        return True
    if count.noun is None:
        return False
    word = passage.lower[count.noun.head]
    if word in LIVES or trigger.kind != "losing":
        return word in LIVES
    return is_combatant(passage, count) or (word in ("men", "people") and loses_people(passage, verb))


_VERBS = frozenset(("transitive", "weapons", "lives", "losing", "down", "up", "fleeing", "combatants"))


def _verb_words(classes: frozenset[str], kind: RecordKind) -> frozenset[str]:
    """The words that call for the rules of verbs; the outcome for all verbs that are of harm with it alone."""
    outcomes = (word for word, outcome in OUTCOMES.items() if any(one.value.startswith(kind) for one in triggers("harm", frozenset((outcome,))).values()))
    return forms("harm", classes, kind) | frozenset(outcomes) | (HOSTAGES | FATALLY if kind == "casualty_report" else CAPTIVES | {"handed"})


def _verb_rules(kind: RecordKind) -> tuple[Rule, ...]:
    """The rules that casualties and enforcement share: the grammar of counting whom something happened to."""
    harmed, done = ("casualty", "12 people were killed.") if kind == "casualty_report" else ("enforcement", "12 men were arrested.")
    killed = kind == "casualty_report"
    return (
        Rule(
            name=f"harm/{harmed}-passive",
            kind=kind,
            reads="a counted subject of a passive verb, or of a participle without an object",
            why="the subject of a passive is the one to whom it happens",
            triggers=partial(_verb_words, _TRANSITIVE, kind),
            find=partial(gapped(_passive), kind=kind),
            fires=(
                Fires(text=done, fields={"figures.0.quantity.value": 12}),
                Fires(text="Eight soldiers and 13 officers were killed." if killed else "Eight women and 13 men were detained.", fields={"status": "reported"}),
                Fires(
                    text="At least 40 were killed in Almaty." if killed else "At least 40 were detained in Almaty.",
                    fields={"figures.0.quantity.low": 40, "where.0": "place:KZ/almaty"},
                ),
            ),
            near=(
                "If 12 people were killed, the talks would end." if killed else "If 12 men were arrested, the talks would end.",
                "A hundred servers were killed by the update." if killed else "Forty cars were released by the company.",
                "Were 12 people killed?" if killed else "Were 12 men arrested?",
            ),
        ),
        Rule(
            name=f"harm/{harmed}-active",
            kind=kind,
            reads="a counted object of an active verb",
            why="the object is the one to whom it happens",
            triggers=partial(_verb_words, _VERBS, kind),
            find=partial(gapped(_active), kind=kind),
            fires=(
                Fires(text="The blast killed 12 people." if killed else "Police detained 12 people.", fields={"figures.0.quantity.value": 12}),
                Fires(
                    text="Shelling wounded dozens of villagers." if killed else "Police arrested dozens of villagers.", fields={"figures.0.group": "villagers"}
                ),
                Fires(text="The floods claimed 30 lives." if killed else "Troops seized 30 rifles.", fields={"figures.0.quantity.value": 30}),
            ),
            near=(
                "Barcelona killed the game." if killed else "The bank seized the house.",
                "The decision killed three bills." if killed else "The studio released two films.",
                "The blast could have killed 12 people." if killed else "Police could have detained 12 people.",
            ),
        ),
    )


RULES = (
    *_verb_rules("casualty_report"),
    *_verb_rules("enforcement_report"),
)

"""Tolls: counts of harm that rise, numbers of the harmed, and people who were taken to hospital or into custody."""

from collections.abc import Iterator
from functools import cache, partial

import attrs

from csto_events.language.phrases import Phrase
from csto_events.model import RecordKind
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule
from csto_events.parsing.counted import Counted, counted
from csto_events.parsing.gapping import gapped
from csto_events.parsing.participles import goes_on_with
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.among_dead import are_among_dead
from csto_events.parsing.rules.harm.counts import passed, report
from csto_events.parsing.rules.harm.earlier_counts import is_earlier_count
from csto_events.parsing.rules.harm.earlier_tellers import tell_by_other
from csto_events.parsing.rules.harm.estimates import PUTTING, close_to, group_among, group_in_number, is_of_roads, put_at, put_by_others
from csto_events.parsing.rules.harm.numbers_again import CORRECTING, MOVING, harm_told_before
from csto_events.parsing.rules.harm.parts import HARMED, NUMBERS, WHOLE, total_before
from csto_events.parsing.rules.harm.some_of_them import some_of_them
from csto_events.parsing.rules.harm.taken_back import before_taken_back
from csto_events.parsing.rules.harm.treated import treated_in
from csto_events.parsing.rules.harm.undivided import undivided
from csto_events.parsing.rules.harm.victims import spelled_out, struck, sufferers, tallied
from csto_events.parsing.rules.harm.war_losses import are_of_war
from csto_events.parsing.said.corrections import RIGHT, tells_of_earlier_version
from csto_events.parsing.said.tellers import tells_before
from csto_events.parsing.said.tellers_again import is_of_other
from csto_events.parsing.triggers import Trigger, by_form, forms


def _toll(passage: Passage, kind: RecordKind) -> Found:
    """Read "the death toll rose to 31 from 24", "put the toll at 225", "a toll of 12 dead"."""
    tolls = by_form("harm", TOLLS)
    for at in passage.positions(forms("harm", TOLLS, kind)):
        phrase, trigger = passage.phrases.at(at), tolls[passage.lower[at]]
        if phrase.kind != "noun" or (trigger.kind == "tally" and not _is_tally(passage, phrase, at)):
            continue
        if is_of_roads(passage, phrase):
            yield passed(passage, kind, at, "other_world")
            continue
        of = passage.phrases.next(phrase, "")
        if of is not None and passage.phrases.word(of) == "of" and (word := passage.phrases.next(of)) is not None:
            trigger = undivided(passage, word, trigger)  # "the toll of dead and wounded"
        ahead = _ahead(passage, phrase)
        found: list[tuple[Phrase, Phrase | None]] = [ahead] if ahead is not None else list(_tolls(passage, phrase))
        found.sort(key=lambda one: passage.lower[one[0].first - 1] == "from")  # "revised from 24 to 18"
        if not found:
            yield passed(passage, kind, at, "no_quantity")
        group = group_among(passage, phrase)
        for position, (noun, verb) in enumerate(found):
            count = counted(passage, noun)
            state = _state_of(passage, count) if count is not None else None
            if count is None or (state is not None and (trigger.kind == "tally" or is_earlier_count(passage, noun.first))):
                trigger = state or trigger  # "losses at 71 dead, later raised to 80"
                continue
            if group is not None and count.noun is None:
                count.group = group
            made = report(passage, kind, trigger, count, at, verb)
            if isinstance(made, Passed):  # a toll of money
                yield made
                break
            _as_told(passage, phrase, noun, made, first=not position)
            yield made
            yield from _told_beside(passage, made, count, trigger) if not position else ()


def _told_beside(passage: Passage, made: Candidate, whole: Counted, trigger: Trigger) -> Found:
    """Report what others put a toll at, and its parts behind it: "stood at 50 -- 42 soldiers and eight guards"."""
    yield from put_by_others(passage, made)
    for one in spelled_out(passage, whole):
        yield report(passage, made.kind, trigger, one, made.trigger, made.verb)


def _as_told(passage: Passage, phrase: Phrase, noun: Phrase, made: Candidate, *, first: bool) -> None:
    """Say of a toll whether it takes the place of another one, is the one before it, or a sum."""
    is_of_earlier = not _EARLIER.isdisjoint(passage.lower[phrase.first : phrase.head])
    is_earlier = is_of_earlier and passage.lower[noun.first - 1] != "to"  # "corrected an earlier toll of 24 to 18"
    made.corrects = (first or is_of_earlier) and not is_earlier and _is_corrected(passage, phrase)
    if is_earlier:
        made.spans, made.fields = ((phrase.first, noun.after),), {**made.fields, "when": None, "cumulative": True}
    elif not (first or is_of_earlier):
        made.spans, made.fields = ((noun.first, noun.after),), {**made.fields, "cumulative": True, "where": ()}
        tell_by_other(passage, made, noun)
        _date_apart(passage, made, noun)
    elif _is_raised(passage, phrase):
        made.fields = {**made.fields, "cumulative": True}


def _state_of(passage: Passage, count: Counted) -> Trigger | None:
    """Of whom the number of a sum already is, the dead or the wounded: "put losses at 74 dead and 171 wounded"."""
    states = by_form("harm", _STATES)
    return states.get(passage.lower[count.after]) or states.get(passage.lower[count.phrase.head])


_STATES = frozenset(("adjective", "transitive"))
_EARLIER = frozenset(("earlier", "former", "initial", "previous", "prior"))
"""What a toll is that another one has replaced: "revising an earlier toll of eight"."""
TOLLS = frozenset(("toll", "tally"))
_AMOUNTING = frozenset("bring put raise estimate take reach exceed top total number stand rise climb cross pass surpass".split())


def _is_tally(passage: Passage, phrase: Phrase, at: int) -> bool:
    """Whether losses or casualties are a sum that moves or is put at a number: "put Russian casualties at 1,610"; a count of their own is another matter."""
    before, behind = passage.phrases.previous(phrase), passage.phrases.next(phrase)
    if phrase.head != at or passage.count_in(phrase) is not None or not passage.lower[at].endswith("s"):
        return False
    if passage.lower[at] == "losses" and not are_of_war(passage, phrase):  # firms have losses too
        return False
    verbs = [verb for verb in (before, behind) if verb is not None and verb.kind == "verb"]
    verbs += [verb for verb in passage.phrases.verbs() if passage.phrases.subject(verb) is phrase]
    return any(verb.lemma in _AMOUNTING for verb in verbs)


def _is_corrected(passage: Passage, phrase: Phrase) -> bool:
    """Whether a toll is put in the place of an earlier one: "revised the death toll to 29", "the toll was lowered to 29"."""
    before, behind = passage.phrases.previous(phrase), passage.phrases.next(phrase)
    return any(verb is not None and verb.kind == "verb" and verb.lemma in CORRECTING and verb.passive == (verb is behind) for verb in (before, behind))


def _is_raised(passage: Passage, phrase: Phrase) -> bool:
    """Whether a toll is the sum that what is told before adds to: "raising the toll to 40"."""
    verb = passage.phrases.previous(phrase)
    return verb is not None and verb.kind == "verb" and verb.form == "gerund"


def _tolls(passage: Passage, phrase: Phrase) -> Iterator[tuple[Phrase, Phrase | None]]:
    """The counts that a toll reaches: after "to", "at", "of", "stood at", "was"; one after "from" is an earlier one."""
    end = _end_of_clause(passage, phrase)
    verb = next((one for one in passage.phrases.verbs() if phrase.head < one.first < end), None)
    before = passage.phrases.previous(phrase)
    if before is not None and before.kind == "verb" and before.form == "finite" and before.lemma in MOVING:
        verb = before
    following = passage.phrases.next(verb, "RA") if verb is not None else None
    if following is not None and following.kind == "verb" and following.form == "infinitive":
        verb = following  # "the toll is expected to rise to 100"
    yield from ((count.phrase, None) for count in tallied(passage, phrase))
    if before is not None and before.lemma == "put" and (near := close_to(passage, phrase)) is not None:
        yield near, before
    for preposition in passage.phrases:
        if not phrase.head < preposition.first < end or preposition.kind not in ("I", "verb"):
            continue
        if preposition.kind == "verb" and preposition.lemma not in ("be", "reach", "exceed", "hit", "pass", "cross", "top", "climb", "rise", "surpass"):
            continue
        if preposition.kind == "I" and (passage.lower[preposition.first] not in ("to", "at", "of", "from") or is_of_other(passage, preposition)):
            continue
        noun = passage.phrases.next(preposition)
        if noun is not None and noun.kind == "noun" and passage.count_in(noun) is not None and not _is_difference(passage, noun):
            yield noun, verb


def _is_difference(passage: Passage, noun: Phrase) -> bool:
    """Whether a number is how much more or less another one is: "12 more than a week ago"."""
    return "than" in passage.lower[noun.head + 1 : noun.head + 3] or passage.lower[noun.head] in ("times", "fold")


def _date_apart(passage: Passage, made: Candidate, noun: Phrase) -> None:
    """Give an earlier count the date right behind it, and not that of the later one: "climbed to 31 on Tuesday, from 24 on Monday"."""
    if passage.lower[noun.first - 1] != "from":
        return
    made.when = next((date for date in passage.sentence.dates if noun.after <= date.first <= noun.after + 1), None)
    if made.when is None:
        made.fields = {**made.fields, "when": None}


def _end_of_clause(passage: Passage, phrase: Phrase) -> int:
    """The token at which somebody else's count begins: "put the toll at 12, while Hamas put it at 40", "at 12; officials had spoken of 40"."""
    semicolons = (one.first for one in passage.phrases if one.kind == ";" and one.first > phrase.head)
    contrasts = (one.first for one in passage.phrases if one.kind == "S" and one.first > phrase.head and passage.lower[one.first] in ("while", "whereas"))
    joined = (start for start in passage.phrases.joined_clauses(with_subject=True) if start > phrase.head)
    others = (at for at in passage.positions(NUMBERS) if at >= phrase.after)  # "and the number of the wounded to 60"
    return min((*contrasts, *joined, *others, *semicolons, *_spliced(passage, phrase)), default=passage.sentence.after)


def _spliced(passage: Passage, phrase: Phrase) -> Iterator[int]:
    """Where a headline goes on behind a comma with what somebody else does: "raises toll to 59, Dushanbe puts its dead at 41"."""
    for verb in passage.phrases.verbs():
        subject = passage.phrases[verb.position - 1] if verb.first > phrase.after and verb.form == "finite" and verb.lemma in MOVING else None
        if subject is not None and subject.kind == "noun" and passage.phrases[subject.position - 1].kind == "," and not verb.passive:
            yield subject.first


def _ahead(passage: Passage, phrase: Phrase) -> tuple[Phrase, Phrase] | None:
    """The count that stands before a heavy toll: "the bodies bring to over 600 the toll of the quake"."""
    count = passage.phrases.previous(phrase, "")
    to = passage.phrases.previous(count, "") if count is not None and count.kind == "noun" and passage.count_in(count) is not None else None
    verb = passage.phrases.previous(to) if to is not None and to.kind in "IT" and passage.lower[to.first] == "to" else None
    return (count, verb) if count is not None and verb is not None and verb.kind == "verb" and verb.lemma in ("bring", "raise", "take") else None


# ---- the number of


def _number(passage: Passage, kind: RecordKind) -> Found:
    """Read "the number of detainees rose to 9,900", "bringing the number of dead to 30", "put it at 40" of a toll."""
    if kind == "casualty_report":
        yield from put_at(passage, kind)
    for at in passage.positions(NUMBERS):
        noun = passage.phrases.at(at)
        is_number = noun.kind == "noun" and noun.head == at
        told = _harm_after_of(passage, noun, kind) if is_number and passage.lower[at] != "figure" else None
        trigger = told or (harm_told_before(passage, noun, kind) if is_number else None)
        if trigger is None:
            continue
        found, group = list(_tolls(passage, noun)), group_in_number(passage, noun, by_form("harm", HARMED))
        if not found:
            yield passed(passage, kind, at, "no_quantity")
        for position, (reached, verb) in enumerate(found):
            count = counted(passage, reached)
            if count is not None:
                made = report(passage, kind, trigger, count if count.group is not None else attrs.evolve(count, group=group), at, verb)
                if isinstance(made, Candidate):
                    if position:
                        _date_apart(passage, made, reached)
                        tell_by_other(passage, made, reached)
                    yield Candidate(
                        kind=kind,
                        sentence=made.sentence,
                        spans=made.spans,
                        trigger=at,
                        fields={**made.fields, **WHOLE[kind]},
                        source=made.source,
                        when=made.when,
                        is_of_other=made.is_of_other,
                        corrects=not position and (_is_corrected(passage, noun) or _is_put_right(passage, noun)),
                    )


def _harm_after_of(passage: Passage, noun: Phrase, kind: RecordKind) -> Trigger | None:
    """What a number is of: the dead, detainees, people killed."""
    of = passage.phrases.next(noun, "")
    if of is None or of.kind != "I" or passage.lower[of.first] != "of":
        return None
    counted_there = passage.phrases.next(of, "")
    if counted_there is not None and passage.count_in(counted_there) is not None:
        return None  # "a total of 37 workers died" counts the workers, and not the total
    table = by_form("harm", HARMED)
    for position in range(of.after, min(of.after + 6, passage.sentence.after)):
        trigger = table.get(passage.lower[position])
        if trigger is not None and trigger.value.startswith(kind):
            return undivided(passage, passage.phrases.at(position), trigger)
        if passage.sentence.letters[position - passage.sentence.first] in "VXZI,;.":
            return None
    return None


def _is_of_earlier_version(passage: Passage, noun: Phrase) -> bool:
    """Whether a figure is put in the place of what an earlier version of the text said, in its sentence or the one before."""
    first = passage.reading.sentences[max(0, passage.sentence.index - 1)].first
    return tells_of_earlier_version(passage.lower[first : noun.first])


def _is_put_right(passage: Passage, noun: Phrase) -> bool:
    """Whether a figure is said to be the right one: "the correct figure is 12", "clarified that the figure was 12"."""
    if not RIGHT.isdisjoint(passage.lower[noun.first : noun.head]) or _is_of_earlier_version(passage, noun):
        return True
    that = passage.phrases.previous(noun)
    cue = passage.phrases.previous(that) if that is not None and that.kind == "S" else that
    return cue is not None and cue.kind == "verb" and cue.lemma in ("clarify", "correct")


# ---- taken to hospital, into custody


_PLACED = frozenset(
    "take rush fly evacuate bring admit send treat place keep hold remain be stay put transfer airlift end throw land linger languish leave".split()
)
_DRIVEN = frozenset("drive force expel evict chase displace uproot".split())
_PLACES = frozenset(("place", "driven", "police_place"))
_STATIONS = frozenset(("station", "stations"))
"""Where the police take people: words that are verbs too, whose other forms call for nothing."""


@cache
def _place_words(kind: RecordKind) -> frozenset[str]:
    """The words for where people are taken, or from where they are driven."""
    return forms("harm", frozenset(("place", "driven")), kind) | (_STATIONS if kind == "enforcement_report" else frozenset())


_TOWARDS = {"police_place": ("to",), "place": ("to", "in", "into", "at", "under", "behind"), "driven": ("from",)}
_NAMED_FULLY = {"care": "intensive", "station": "police", "stations": "police"}
"""Places by the word that goes before: "in intensive care", "to police stations"."""
_ASKED = frozenset(("questioning", "interrogation"))
"""What people are taken for, and not to."""


def _moved(passage: Passage, kind: RecordKind) -> Found:
    """Read "61 people were taken to hospital", "took three men into custody", "30 people remain in detention", "drove 900 people from their homes"."""
    table = by_form("harm", _PLACES)
    for at in passage.positions(_place_words(kind)):
        noun, trigger = passage.phrases.at(at), table[passage.lower[at]]
        is_place = noun.head == at and (noun.kind == "noun" or trigger.word in _ASKED)
        for one, treats in treated_in(passage, noun) if is_place and trigger.kind == "place" else ():
            yield report(passage, kind, trigger, one, at, treats)
        before = passage.phrases.previous(noun) if is_place else None
        towards = ("for",) if trigger.word in _ASKED else _TOWARDS[trigger.kind]
        if before is None or before.kind != "I" or passage.lower[before.first] not in towards:
            continue
        if trigger.kind == "driven" and noun.after < passage.sentence.after and passage.lower[noun.after] == "to":
            continue  # "drove 30 pupils from their homes to the museum"
        if are_among_dead(passage, before):
            continue
        if passage.lower[at - 1] != _NAMED_FULLY.get(trigger.word, passage.lower[at - 1]):
            continue
        harmed, verb = _who_lies_there(passage, before) or _who_is_moved(passage, before, trigger)
        if not harmed:
            yield passed(passage, kind, at, "no_quantity")
        whole = _whole_of_whom(passage, harmed[0].first, kind) if harmed else None
        for one in harmed:
            made = report(passage, kind, trigger, one, at, verb)
            yield attrs.evolve(made, trigger=whole) if whole is not None and isinstance(made, Candidate) else made


def _whole_of_whom(passage: Passage, count: int, kind: RecordKind) -> int | None:
    """The word of harm whose voice those share who are told of behind a cue: "500 were injured, she says, of whom 400 are in hospital"."""
    if "whom" not in passage.sentence.vocabulary:
        return None
    of = next((at for at in range(count - 2, passage.sentence.first, -1) if passage.lower[at : at + 2] == ["of", "whom"]), None)
    if of is None or passage.lower[of - 1] != "," or any(one.kind in ";:" for one in passage.phrases if of < one.first < count):
        return None
    total = total_before(passage, of, kind)
    return total.at if total is not None else None


def _who_lies_there(passage: Passage, before: Phrase) -> tuple[list[Counted], None] | None:
    """Who is told to be somewhere without a verb: "…, with 400 in hospital and 62 in intensive care", "of whom 400 in hospital", "three of them there"."""
    some = some_of_them(passage, passage.phrases.previous(before, ""))
    if some is not None:
        return [some], None
    count = counted(passage, passage.phrases.previous(before, ""))
    joint = passage.phrases.previous(count.phrase, "") if count is not None and count.after == before.first else None
    earlier = passage.phrases.previous(joint, "") if joint is not None else None
    if count is None or joint is None or earlier is None:
        return None
    is_added = (passage.phrases.word(joint) in ("with", "including") and earlier.kind == ",") or passage.lower[earlier.first : joint.after] == ["of", "whom"]
    is_gapped = joint.kind in ",C" and count.noun is None and passage.lower[earlier.head] in by_form("harm", frozenset(("place",)))
    return ([count], None) if is_added or is_gapped else None


def _who_is_moved(passage: Passage, before: Phrase, trigger: Trigger) -> tuple[list[Counted], Phrase | None]:
    """Who is taken somewhere, by the verb before the preposition, or in a headline without one: "Three in custody after shooting"."""
    verb = next((one for one in reversed(passage.phrases.verbs()) if one.after <= before.first), None)
    if verb is None:
        count = counted(passage, passage.phrases.previous(before)) if before.position == 1 else None
        return ([count] if count is not None else []), None
    beside = passage.phrases.previous(before)
    if verb.lemma not in (_DRIVEN if trigger.kind == "driven" else _PLACED) or (beside is not None and beside.kind == "noun" and tells_before(passage, beside)):
        return [], None
    who = passage.phrases.object(verb) if not verb.passive else None
    if who is not None and who.first < before.first:
        harmed = struck(passage, who)
    else:
        who = passage.phrases.subject(verb) or goes_on_with(passage, verb) or before_taken_back(passage, verb) or passage.phrases.previous(verb)
        harmed = sufferers(passage, who, verb) if who is not None and who.kind == "noun" else []
    return ([] if who is None or passage.lower[who.head] in ("body", "bodies", "remains") else harmed), verb


@cache
def _number_words(*, killed: bool) -> frozenset[str]:
    return NUMBERS | PUTTING if killed else NUMBERS


def _rules(kind: RecordKind) -> tuple[Rule, ...]:
    """The rules that casualties and enforcement share: numbers of the harmed, places where they are taken."""
    harmed, killed = ("casualty", True) if kind == "casualty_report" else ("enforcement", False)
    return (
        Rule(
            name=f"harm/{harmed}-number",
            kind=kind,
            reads="the number of the harmed and what it reaches, is or comes from",
            why="the number of somebody is how many they are",
            triggers=partial(_number_words, killed=killed),
            find=partial(_number, kind=kind),
            fires=(
                Fires(
                    text="The number of dead rose to 31." if killed else "The number of detainees rose to 31.",
                    fields={"figures.0.quantity.value": 31},
                ),
                Fires(text="The number of wounded stands at 12." if killed else "The number of arrests stands at 12.", fields={"figures.0.quantity.value": 12}),
                Fires(text="The total of deaths was put at 90." if killed else "The total of arrests was put at 90.", fields={"figures.0.quantity.value": 90}),
            ),
            near=(
                "The number of cars rose to 31.",
                "The number of dead is not known." if killed else "The number of detainees is not known.",
                "A phone number was lost.",
            ),
        ),
        Rule(
            name=f"harm/{harmed}-moved",
            kind=kind,
            reads="counted people who are taken to, kept or remain in " + ("hospital" if killed else "custody or detention"),
            why="where they are taken says what happened to them",
            triggers=partial(_place_words, kind),
            find=partial(_moved, kind=kind),
            fires=(
                Fires(text="Nine people were taken to hospital." if killed else "Nine people were taken into custody.", fields={"figures.0.quantity.value": 9}),
                Fires(
                    text="Medics rushed 12 children to hospital." if killed else "Police took 12 students into custody.",
                    fields={"figures.0.quantity.value": 12},
                ),
                Fires(text="Thirty people remain in hospital." if killed else "Thirty people remain in detention.", fields={"figures.0.quantity.value": 30}),
            ),
            near=(
                "The minister was taken to a new hospital." if killed else "The boy was taken into his aunt’s custody.",
                "Two ambulances went to hospital." if killed else "Two bills stayed in committee.",
                "If 12 people were taken to hospital, beds would run out." if killed else "If 12 people were taken into custody, others would march.",
            ),
        ),
    )


RULES = (
    *_rules("casualty_report"),
    *_rules("enforcement_report"),
    Rule(
        name="harm/casualty-toll",
        kind="casualty_report",
        reads="a toll and the number that it reaches, comes from or is put at",
        why="a toll is a count of the dead",
        triggers=partial(forms, "harm", TOLLS, "casualty_report"),
        find=partial(gapped(_toll), kind="casualty_report"),
        fires=(
            Fires(text="The death toll rose to 31.", fields={"figures.0.quantity.value": 31}),
            Fires(text="Prosecutors put the death toll at 225.", fields={"figures.0.quantity.value": 225}),
            Fires(text="The toll stands at 164.", fields={"figures.0.kind": "killed"}),
        ),
        near=("The toll road opened.", "The war took its toll.", "The death toll is not known."),
    ),
)

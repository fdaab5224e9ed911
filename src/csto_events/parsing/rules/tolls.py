"""Tolls and parts: counts of harm that rise, parts of totals, and people who were taken to hospital or into custody."""

from collections.abc import Iterator
from functools import cache, partial
from typing import NamedTuple

from csto_events.language.phrases import Phrase
from csto_events.model import RecordKind
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.counted import Counted, counted
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm import figure, passed, report
from csto_events.parsing.triggers import Trigger, by_form, forms, triggers
from csto_events.parsing.victims import struck, sufferers, tallied

_HARMED = frozenset(("person", "adjective", "noun", "noun_of", "toll", "transitive", "intransitive", "condition"))


def _toll(passage: Passage, kind: RecordKind) -> Found:
    """Read "the death toll rose to 31 from 24", "put the toll at 225", "a toll of 12 dead"."""
    trigger = triggers("harm", frozenset(("toll",)))["toll"]
    for at in passage.positions(forms("harm", frozenset(("toll",)), kind)):
        phrase = passage.phrases.at(at)
        if phrase.kind != "noun":
            continue
        found = list(_tolls(passage, phrase))
        if not found:
            yield passed(passage, kind, at, "no_quantity")
        for position, (noun, verb) in enumerate(found):
            count = counted(passage, noun)
            if count is None:
                continue
            made = report(passage, kind, trigger, count, at, verb)
            if isinstance(made, Passed):  # a toll of money
                yield made
                break
            made.corrects = not position and _is_corrected(passage, phrase)
            if position:  # what it was before
                made.spans, made.fields = ((noun.first, noun.after),), {**made.fields, "cumulative": True, "where": ()}
            elif _is_raised(passage, phrase):
                made.fields = {**made.fields, "cumulative": True}
            yield made


_CORRECTING = frozenset("revise correct lower amend adjust cut downgrade upgrade reduce".split())


def _is_corrected(passage: Passage, phrase: Phrase) -> bool:
    """Whether a toll is put in the place of an earlier one: "revised the death toll to 29", "the toll was lowered to 29"."""
    before, behind = passage.phrases.previous(phrase), passage.phrases.next(phrase)
    return any(verb is not None and verb.kind == "verb" and verb.lemma in _CORRECTING and verb.passive == (verb is behind) for verb in (before, behind))


def _is_raised(passage: Passage, phrase: Phrase) -> bool:
    """Whether a toll is the sum that what is told before adds to: "raising the toll to 40"."""
    verb = passage.phrases.previous(phrase)
    return verb is not None and verb.kind == "verb" and verb.form == "gerund"


def _tolls(passage: Passage, phrase: Phrase) -> Iterator[tuple[Phrase, Phrase | None]]:
    """The counts that a toll reaches: after "to", "at", "of", "stood at", "was"; one after "from" is an earlier one."""
    verb = next((one for one in passage.phrases.verbs() if one.first > phrase.head), None)
    yield from ((count.phrase, None) for count in tallied(passage, phrase))
    for preposition in passage.phrases:
        if preposition.first <= phrase.head or preposition.kind not in ("I", "verb"):
            continue
        if preposition.kind == "verb" and preposition.lemma not in ("be", "reach", "exceed", "hit", "pass", "top", "climb", "rise", "surpass"):
            continue
        if preposition.kind == "I" and passage.phrases.word(preposition) not in ("to", "at", "of", "from"):
            continue
        noun = passage.phrases.next(preposition)
        if noun is not None and noun.kind == "noun" and passage.count_in(noun) is not None:
            yield noun, verb
        if passage.phrases[min(preposition.position + 1, len(passage.phrases) - 1)].kind in ";":
            return


# ---- the number of


_NUMBERS = frozenset(("number", "total", "count", "tally"))


def _number(passage: Passage, kind: RecordKind) -> Found:
    """Read "the number of detainees rose to 9,900", "bringing the number of dead to 30"."""
    for at in passage.positions(_NUMBERS):
        noun = passage.phrases.at(at)
        trigger = _harm_after_of(passage, noun, kind) if noun.kind == "noun" and noun.head == at else None
        if trigger is None:
            continue
        found = list(_tolls(passage, noun))
        whole: dict[str, Value] = {"cumulative": True} if kind == "casualty_report" else {}
        if not found:
            yield passed(passage, kind, at, "no_quantity")
        for position, (reached, verb) in enumerate(found):
            count = counted(passage, reached)
            if count is not None:
                made = report(passage, kind, trigger, count, at, verb)
                if isinstance(made, Candidate):
                    yield Candidate(
                        kind=kind,
                        sentence=made.sentence,
                        spans=made.spans,
                        trigger=at,
                        fields={**made.fields, **whole},
                        corrects=not position and _is_corrected(passage, noun),
                    )


def _harm_after_of(passage: Passage, noun: Phrase, kind: RecordKind) -> Trigger | None:
    """What a number is of: the dead, detainees, people killed."""
    of = passage.phrases.next(noun, "")
    if of is None or of.kind != "I" or passage.phrases.word(of) != "of":
        return None
    table = by_form("harm", _HARMED)
    for position in range(of.after, min(of.after + 6, passage.sentence.after)):
        trigger = table.get(passage.lower(position))
        if trigger is not None and trigger.value.startswith(kind):
            return trigger
        if passage.sentence.letters[position - passage.sentence.first] in "VXZI,;.":
            return None
    return None


# ---- parts of totals


_PARTS = frozenset(("including", "among", "them", "whom"))


def _part(passage: Passage, kind: RecordKind) -> Found:
    """Read "including two officers", "among them three children", "four of them minors", "nine of them were children", "among the dead are"."""
    for at in passage.positions(_PARTS):
        word = passage.lower(at)
        if word in ("them", "whom"):
            yield from _some_of_them(passage, at, kind)
            continue
        if word == "among" and (found := _among_the_harmed(passage, at, kind) or _are_among(passage, at, kind)) is not None:
            yield found
            continue
        noun = passage.phrases.next(passage.phrases.at(at), "RO")
        if word == "among":
            follows = at + 1 < passage.sentence.after and passage.lower(at + 1) in ("them", "whom")
            noun = passage.phrases.next(passage.phrases.at(at + 1), "R") if follows else None
        total = _total_before(passage, at, kind) or _total_behind(passage, at, kind)
        if noun is None or noun.kind != "noun" or total is None:
            continue
        for item in passage.phrases.coordinated(noun):
            yield from _as_part(passage, kind, total, counted(passage, item), at)


class Total(NamedTuple):
    """What was counted before a part: the part shares its voice and how it is asserted."""

    value: str
    at: int
    """The word of harm; the part's own first word where the total stands in another sentence."""


def _as_part(passage: Passage, kind: RecordKind, total: Total, part: Counted | None, at: int, *, of_before: bool = False) -> Found:
    here = passage.phrases.at(total.at)
    verb = here if here.kind == "verb" else None
    where = _place_behind(passage, part) if part is not None and part.noun is None else ()
    if part is not None and where:  # a report of its own, for it is of another place than the total
        fields = {"figures": (figure(kind, total.value, part.quantity, None),)}
        span = (part.first, part.after)
        yield Candidate(kind=kind, sentence=passage.sentence, spans=(span,), trigger=total.at, fields=fields, verb=verb, part_of=True, where=where)
    elif part is not None and part.group is not None and part.people:
        fields = {"figures": (figure(kind, total.value, part.quantity, part.group),)}
        span = (min(at, part.first), max(part.after, at + 1))
        yield Candidate(kind=kind, sentence=passage.sentence, spans=(span,), trigger=total.at, fields=fields, verb=verb, part_of=of_before)


def _place_behind(passage: Passage, part: Counted) -> tuple[str, ...]:
    """The place of a number alone: "including 103 in Almaty"."""
    preposition = passage.phrases.next(part.phrase, "")
    noun = passage.phrases.next(preposition, "") if preposition is not None and passage.phrases.word(preposition) in ("in", "at", "near") else None
    place = passage.entity_in(noun, "place", "state") if noun is not None and noun.kind == "noun" else None
    return (place,) if place is not None else ()


def _some_of_them(passage: Passage, at: int, kind: RecordKind) -> Found:
    """Read "four of them minors" beside a total, "of whom five were children", and "nine of them were children" in a sentence of its own."""
    found = _group_of_them(passage, at)
    if found is None:
        return
    count, group, is_own = found
    quantity = passage.count_in(count)
    if quantity is None or not passage.is_people(group):
        return
    first = min(count.first, at)
    total = _total_before(passage, first, kind) or _total_of_subject(passage, max(group.after, at + 1), kind)
    before = passage.reading.sentences[passage.sentence.index - 1] if passage.sentence.index else None
    of_before = total is None and is_own and before is not None and count.first == passage.sentence.first
    if of_before and before is not None:
        earlier = _total_before(Passage(before, passage.names), before.after, kind)
        total = earlier._replace(at=at) if earlier is not None else None
    if total is not None:
        part = Counted(quantity=quantity, phrase=count, noun=group, group=passage.text(group.head, group.head + 1), people=True)
        yield from _as_part(passage, kind, total, part, at, of_before=of_before)


def _group_of_them(passage: Passage, at: int) -> tuple[Phrase, Phrase, bool] | None:
    """The number of "four of them" or "of whom five", what they are, and whether a verb says so."""
    pronoun = passage.phrases.at(at)
    of, following = passage.phrases.previous(pronoun, ""), passage.phrases.next(pronoun, "")
    if of is None or following is None or of.kind != "I" or passage.phrases.word(of) != "of":
        return None
    before = passage.phrases.previous(of, "")
    if passage.lower(at) == "whom" and following.kind == "noun":
        count, following = following, passage.phrases.next(following, "")
    elif before is not None and before.kind == "noun":
        count = before
    else:
        return None
    is_own = following is not None and following.kind == "verb" and following.lemma == "be"
    group = passage.phrases.next(following, "R") if following is not None and is_own else following
    return (count, group, is_own) if group is not None and group.kind == "noun" else None


def _total_of_subject(passage: Passage, after: int, kind: RecordKind) -> Total | None:
    """What becomes of the subject in which a part stands: "six hikers, five of them students, were killed"."""
    closing = passage.phrases.at(after) if after < passage.sentence.after else None
    verb = passage.phrases.next(closing, "R-") if closing is not None and closing.kind in ",-)" else None
    trigger = triggers("harm", _BEFALLING).get(verb.lemma) if verb is not None and verb.kind == "verb" else None
    return Total(trigger.value, verb.head) if verb is not None and trigger is not None and trigger.value.startswith(kind) else None


_BEFALLING = frozenset(("transitive", "intransitive"))


def _among_the_harmed(passage: Passage, at: int, kind: RecordKind) -> Candidate | None:
    """Read "among the dead are two children"."""
    noun = passage.phrases.next(passage.phrases.at(at), "R")
    trigger = by_form("harm", _HARMED).get(passage.lower(noun.head)) if noun is not None and noun.kind == "noun" else None
    verb = passage.phrases.next(noun) if noun is not None else None
    if trigger is None or not trigger.value.startswith(kind) or verb is None or verb.kind != "verb" or verb.lemma != "be":
        return None
    part = counted(passage, passage.phrases.object(verb))
    return next((one for one in _as_part(passage, kind, Total(trigger.value, at), part, at) if isinstance(one, Candidate)), None)


def _are_among(passage: Passage, at: int, kind: RecordKind) -> Candidate | None:
    """Read "two children were among the dead"."""
    noun, verb = passage.phrases.next(passage.phrases.at(at), "R"), passage.phrases.previous(passage.phrases.at(at))
    trigger = by_form("harm", _HARMED).get(passage.lower(noun.head)) if noun is not None and noun.kind == "noun" else None
    if trigger is None or not trigger.value.startswith(kind) or verb is None or verb.lemma != "be":
        return None
    part = counted(passage, passage.phrases.subject(verb))
    return next((one for one in _as_part(passage, kind, Total(trigger.value, at), part, at, of_before=True) if isinstance(one, Candidate)), None)


def _total_before(passage: Passage, at: int, kind: RecordKind) -> Total | None:
    """What was counted before a part: the last word of harm before it."""
    table = by_form("harm", frozenset(("adjective", "noun", "noun_of", "toll", "transitive", "intransitive")))
    for position in range(at - 1, passage.sentence.first - 1, -1):
        trigger = table.get(passage.lower(position))
        if trigger is not None and trigger.value.startswith(kind):
            return Total(trigger.value, position)
    return None


def _total_behind(passage: Passage, at: int, kind: RecordKind) -> Total | None:
    """What was counted around a part in commas: "eleven people, including 3 children, were killed"."""
    comma = passage.phrases.previous(passage.phrases.at(at), "")
    total = passage.phrases.previous(comma, "") if comma is not None and comma.kind == "," else None
    if total is None or total.kind != "noun" or passage.count_in(total) is None:
        return None
    verb = next((one for one in passage.phrases.verbs() if one.first > at and one.form == "finite"), None)
    trigger = triggers("harm", _BEFALLING).get(verb.lemma) if verb is not None and (verb.passive or verb.lemma in ("die", "perish", "drown")) else None
    return Total(trigger.value, verb.head) if verb is not None and trigger is not None and trigger.value.startswith(kind) else None


# ---- taken to hospital, into custody


_PLACED = frozenset("take rush bring admit send treat place keep hold remain be stay put transfer airlift end throw land linger languish".split())
_DRIVEN = frozenset("drive force expel evict chase displace uproot".split())
_TOWARDS = {"place": ("to", "in", "into", "at", "under", "behind"), "driven": ("from",)}


def _moved(passage: Passage, kind: RecordKind) -> Found:
    """Read "61 people were taken to hospital", "took three men into custody", "30 people remain in detention", "drove 900 people from their homes"."""
    table = by_form("harm", frozenset(("place", "driven")))
    for at in passage.positions(forms("harm", frozenset(("place", "driven")), kind)):
        noun, trigger = passage.phrases.at(at), table[passage.lower(at)]
        before = passage.phrases.previous(noun) if noun.kind == "noun" and noun.head == at else None
        if before is None or before.kind != "I" or passage.phrases.word(before) not in _TOWARDS[trigger.kind]:
            continue
        if trigger.kind == "driven" and noun.after < passage.sentence.after and passage.lower(noun.after) == "to":
            continue  # "drove 30 pupils from their homes to the museum"
        harmed, verb = _who_is_moved(passage, before, trigger)
        if not harmed:
            yield passed(passage, kind, at, "no_quantity")
        for one in harmed:
            yield report(passage, kind, trigger, one, at, verb)


def _who_is_moved(passage: Passage, before: Phrase, trigger: Trigger) -> tuple[list[Counted], Phrase | None]:
    """Who is taken somewhere, by the verb before the preposition, or in a headline without one: "Three in custody after shooting"."""
    verb = next((one for one in reversed(passage.phrases.verbs()) if one.after <= before.first), None)
    if verb is None:
        count = counted(passage, passage.phrases.previous(before)) if before.position == 1 else None
        return ([count] if count is not None else []), None
    if verb.lemma not in (_DRIVEN if trigger.kind == "driven" else _PLACED):
        return [], None
    who = passage.phrases.object(verb) if not verb.passive else None
    if who is not None and who.first < before.first:
        harmed = struck(passage, who)
    else:
        who = passage.phrases.subject(verb) or passage.phrases.previous(verb)
        harmed = sufferers(passage, who, verb) if who is not None and who.kind == "noun" else []
    return ([] if who is None or passage.lower(who.head) in ("body", "bodies", "remains") else harmed), verb


@cache
def _number_words() -> frozenset[str]:
    return _NUMBERS


def _rules(kind: RecordKind) -> tuple[Rule, ...]:
    """The rules that casualties and enforcement share: numbers of the harmed, parts of totals, places where they are taken."""
    harmed, killed = ("casualty", True) if kind == "casualty_report" else ("enforcement", False)
    return (
        Rule(
            name=f"harm/{harmed}-part",
            kind=kind,
            reads="including or among them, and a counted group, after a count of harm",
            why="the group is a part of the total before it, and shares what happened",
            triggers=lambda: _PARTS,
            find=partial(_part, kind=kind),
            fires=(
                Fires(
                    text="Fire killed 23 people, including three children." if killed else "Police detained 23 people, including three children.",
                    fields={"figures.0.group": "children"},
                ),
                Fires(
                    text="Twelve were killed, among them two officers." if killed else "Twelve were arrested, among them two officers.",
                    fields={"figures.0.group": "officers"},
                ),
                Fires(
                    text="The raid left nine wounded, including four women." if killed else "Police arrested nine men, including four officers.",
                    fields={"figures.0.quantity.value": 4},
                ),
            ),
            near=("Five states met, including Armenia.", "He was among the first.", "The list has ten names, including three ministers."),
        ),
        Rule(
            name=f"harm/{harmed}-number",
            kind=kind,
            reads="the number of the harmed and what it reaches, is or comes from",
            why="the number of somebody is how many they are",
            triggers=_number_words,
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
            triggers=partial(forms, "harm", frozenset(("place", "driven")), kind),
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
        triggers=partial(forms, "harm", frozenset(("toll",)), "casualty_report"),
        find=partial(_toll, kind="casualty_report"),
        fires=(
            Fires(text="The death toll rose to 31.", fields={"figures.0.quantity.value": 31}),
            Fires(text="Prosecutors put the death toll at 225.", fields={"figures.0.quantity.value": 225}),
            Fires(text="The toll stands at 164.", fields={"figures.0.kind": "killed"}),
        ),
        near=("The toll road opened.", "The war took its toll.", "The death toll is not known."),
    ),
)

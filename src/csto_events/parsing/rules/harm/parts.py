"""Parts: groups within a count of harm, in its sentence or in the next one."""

import itertools
from collections.abc import Iterator, Mapping
from functools import partial
from typing import NamedTuple

import attrs

from csto_events.language.phrases import Phrase
from csto_events.language.verbgroups import says
from csto_events.model import RecordKind
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule, Value
from csto_events.parsing.counted import Counted, are_people, counted, end_of_group, is_all_but, named_by_head
from csto_events.parsing.parties import before_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.counters import teller
from csto_events.parsing.rules.harm.counts import as_of_day, figure, is_passive
from csto_events.parsing.rules.harm.deaths import LIVES, loses_own_life
from csto_events.parsing.rules.harm.nobody import is_denied_apart
from csto_events.parsing.rules.harm.some_of_them import are_in_condition
from csto_events.parsing.rules.harm.victims import struck
from csto_events.parsing.said.tellers import tells_before
from csto_events.parsing.triggers import by_form, forms, triggers

HARMED = frozenset(("person", "adjective", "noun", "noun_of", "toll", "transitive", "intransitive", "condition"))
NUMBERS = frozenset(("number", "total", "count", "tally", "figure"))
_PARTS = frozenset(("including", "among", "them", "whom"))
_THE_HARMED = frozenset(("adjective", "person"))


def _part_words(kind: RecordKind) -> frozenset[str]:
    return _PARTS | forms("harm", _THE_HARMED, kind) | {"those"} | (_VICTIMS if kind == "casualty_report" else frozenset())


def _of_the_harmed(passage: Passage, kind: RecordKind) -> Found:
    """Read "nine of the dead were women", "three of those detained are minors"."""
    if "of" not in passage.sentence.words:
        return
    classes = _THE_HARMED | {"transitive"} if "those" in passage.sentence.words else _THE_HARMED
    table = by_form("harm", classes)
    for at in passage.positions(forms("harm", classes, kind)):
        here = passage.phrases.at(at)
        those = here if here.kind == "noun" else passage.phrases.previous(here, "")
        if those is None or those.kind != "noun" or passage.lower[those.first] not in ("the", "those") or here.head != at:
            continue
        count, verb = _fronted(passage, those, here) or (before_of(passage, those), passage.phrases.next(here))
        quantity = passage.count_in(count) if count is not None and count.kind == "noun" else None
        group = passage.phrases.object(verb) if verb is not None and verb.kind == "verb" and verb.lemma == "be" and not verb.negated else None
        if count is None or quantity is None or quantity.high == 0 or group is None or not are_people(passage, group):
            continue
        part = Counted(quantity=quantity, phrase=count, noun=group, group=named_by_head(passage, group), people=True)
        of_before = passage.count_in(those) is None  # else the total stands in the sentence: "of the 225 dead, 19 were policemen"
        yield from _as_part(passage, kind, Total(table[passage.lower[at]].value, at), part, min(count.first, those.first), of_before=of_before)


def _fronted(passage: Passage, those: Phrase, here: Phrase) -> tuple[Phrase, Phrase | None] | None:
    """The number and the verb of "of the dead, 149 were residents of Almaty"."""
    of, comma = passage.phrases.previous(those, ""), passage.phrases.next(here, "")
    if of is None or passage.phrases.word(of) != "of" or comma is None or comma.kind != ",":
        return None
    before, count = passage.phrases.previous(of, ""), passage.phrases.next(comma, "")
    if (before is not None and before.kind not in ",;CQ") or count is None or count.kind != "noun":
        return None
    return count, passage.phrases.next(count)


def _part(passage: Passage, kind: RecordKind) -> Found:
    """Read "including two officers", "among them three children", "four of them minors", "nine of them were children", "among the dead are"."""
    yield from _of_the_harmed(passage, kind)
    yield from _included(passage, kind)
    yield from _of_the_victims(passage, kind)
    for at in () if _PARTS.isdisjoint(passage.sentence.vocabulary) else passage.positions(_PARTS):
        word = passage.lower[at]
        if word in ("them", "whom"):
            yield from _some_of_them(passage, at, kind)
            continue
        if word == "among" and (found := _among_the_harmed(passage, at, kind) or _are_among(passage, at, kind)) is not None:
            yield found
            continue
        noun = passage.phrases.next(passage.phrases.at(at), "RO")
        if word == "among":
            follows = at + 1 < passage.sentence.after and passage.lower[at + 1] in ("them", "whom")
            noun = passage.phrases.next(passage.phrases.at(at + 1), "R") if follows else None
        noun = _of_those(passage, noun)
        total = _total_behind(passage, at, kind) if _is_in_subject(passage, at) else total_before(passage, at, kind) or _total_behind(passage, at, kind)
        if noun is None or noun.kind != "noun" or total is None or is_denied_apart(passage, total.at, at):
            continue
        for item in _items(passage, noun):
            yield from _as_part(passage, kind, total, counted(passage, item), at)


def _of_those(passage: Passage, noun: Phrase | None) -> Phrase | None:
    """For the "those" of "225 bodies, including those of 19 policemen" give the policemen."""
    if noun is None or passage.lower[noun.first : noun.after] != ["those"] or passage.lower[noun.after] != "of":
        return noun
    return passage.phrases.next(passage.phrases.at(noun.after), "R")


def _items(passage: Passage, noun: Phrase) -> Iterator[Phrase]:
    """The parts that are listed, over the places behind them: "including 103 in Almaty and two children"."""
    items = [noun, *itertools.takewhile(partial(_is_of_list, passage), passage.phrases.coordinated(noun)[1:])]
    yield from items
    place = _governed_place(passage, items[-1])
    joint = passage.phrases.next(place, "") if place is not None else None
    further = passage.phrases.next(joint, "") if joint is not None and joint.kind in ",C" else None
    if further is None or further.kind != "noun" or passage.count_in(further) is None:
        return
    behind = passage.phrases.next(further)
    if behind is None or behind.kind != "verb":  # else a new clause
        yield from _items(passage, further)


def _is_of_list(passage: Passage, item: Phrase) -> bool:
    """Whether what is joined begins no clause: "four minors, and two officers were hurt", "four minors, a spokesman for the army said"."""
    behind = passage.phrases.next(item)
    return not tells_before(passage, item) and (behind is None or behind.kind != "verb" or behind.form != "finite" or passage.lower[behind.head] == "aged")


class Total(NamedTuple):
    """What was counted before a part: the part shares its voice and how it is asserted."""

    value: str
    at: int
    """The word of harm; the part's own first word where the total stands in another sentence."""


def _included(passage: Passage, kind: RecordKind) -> Found:
    """Read "the dead included a lieutenant and two women", "those killed included five children", "the victims included three nurses"."""
    for at in passage.positions(_INCLUDED):
        total = _total_named(passage, at - 1, kind)
        noun = passage.phrases.at(at + 1) if total is not None and at + 1 < passage.sentence.after else None
        if total is None or noun is None or noun.kind != "noun" or noun.first != at + 1 or _is_of_condition(passage, at):
            continue
        is_apart = _before_number(passage, at - 1) == at - 2  # "the 19 dead" are told in the same sentence
        parts = (one for part in struck(passage, noun) for one in _as_part(passage, kind, total, part, at - 1, of_before=is_apart))
        told = [one for one in parts if isinstance(one, Candidate)]
        if told:
            fields: dict[str, Value] = {"figures": tuple(one.fields["figures"][0] for one in told)}  # type: ignore[index, misc]
            yield attrs.evolve(told[0], fields=fields, spans=((told[0].spans[0][0], told[-1].spans[0][1]),))


def _is_of_condition(passage: Passage, at: int) -> bool:
    """Whether the verb is that of "the dead include", which the rule of conditions reads."""
    harmed = passage.phrases.at(at - 1)
    whole = passage.phrases.previous(harmed) if harmed.kind in ("A", "verb") else harmed
    return passage.phrases.at(at).kind == "verb" and passage.lower[at - 1] not in _VICTIMS and passage.count_in(whole) is None


_INCLUDED = frozenset(("included", "include"))


def _of_the_victims(passage: Passage, kind: RecordKind) -> Found:
    """Read "five of the victims were children"."""
    for at in passage.positions(_VICTIMS):
        earlier, here = _total_named(passage, at, kind), passage.phrases.at(at)
        count, verb = before_of(passage, here), passage.phrases.next(here)
        quantity = passage.count_in(count)
        group = passage.phrases.object(verb) if verb is not None and verb.lemma == "be" and not verb.negated else None
        if count is not None and quantity is not None and earlier is not None and group is not None and are_people(passage, group):
            part = Counted(quantity=quantity, phrase=count, noun=group, group=named_by_head(passage, group), people=True)
            yield from _as_part(passage, kind, earlier, part, count.first, of_before=True)


_VICTIMS = frozenset(("victims",))
_SENTENCES_BACK = 3
"""Sentences in which the total is looked for whose victims are spoken of."""


def _total_named(passage: Passage, at: int, kind: RecordKind) -> Total | None:
    """What became of "the dead", "the 19 killed", "those killed", or of "the victims" of whom the sentence before tells."""
    opening = _before_number(passage, at)
    if opening < passage.sentence.first or passage.lower[opening] not in ("the", "those"):
        return None
    if passage.lower[at] in _VICTIMS:
        last = range(passage.sentence.index - 1, max(-1, passage.sentence.index - 1 - _SENTENCES_BACK), -1)
        before = (passage.reading.sentences[index] for index in last)
        earlier = next((total for one in before if (total := total_before(Passage(one, passage.names), one.after, kind)) is not None), None)
        return earlier._replace(at=at) if earlier is not None else None
    classes = _THE_HARMED | {"transitive"} if passage.lower[opening] == "those" or opening < at - 1 else _THE_HARMED
    trigger = by_form("harm", classes).get(passage.lower[at])
    return Total(trigger.value, at) if trigger is not None and trigger.value.startswith(kind) else None


def _before_number(passage: Passage, at: int) -> int:
    """The token before a word and its number: "the" in "the 19 dead"."""
    opening, base = at - 1, passage.sentence.first
    while opening > base and passage.sentence.letters[opening - base] == "M":
        opening -= 1
    return opening


def _as_part(passage: Passage, kind: RecordKind, total: Total, part: Counted | None, at: int, *, of_before: bool = False) -> Found:
    here = passage.phrases.at(total.at)
    verb = here if here.kind == "verb" else None
    where = _place_behind(passage, part) if part is not None and part.noun is None else ()
    times = as_of_day(passage) if len(passage.sentence.dates) == 1 else {}
    fields: dict[str, Value]
    if part is not None and where:  # a report of its own, for it is of another place than the total
        fields = {"figures": (figure(kind, total.value, part.quantity, None),), **times}
        span = (part.first, part.after)
        yield Candidate(kind=kind, sentence=passage.sentence, spans=(span,), trigger=total.at, fields=fields, verb=verb, part_of=True, where=where)
    elif part is not None and part.group is not None and part.people:
        number = _number_of(passage, here)
        fields = {"figures": (figure(kind, total.value, part.quantity, part.group),), **times, **(WHOLE[kind] if number is not None else {})}
        span = (min(at, part.first), max(end_of_group(passage, part), at + 1))
        told_by = teller(passage, passage.phrases.previous(number or here))
        yield Candidate(kind=kind, sentence=passage.sentence, spans=(span,), trigger=total.at, fields=fields, verb=verb, part_of=of_before, source=told_by)


WHOLE: Mapping[RecordKind, Mapping[str, Value]] = {"casualty_report": {"cumulative": True}, "enforcement_report": {}}
"""What the number of the harmed says beside the figure: it counts from the beginning."""


def _number_of(passage: Passage, harmed: Phrase) -> Phrase | None:
    """For the dead of "the number of dead" give the number; "a total of 225 bodies" counts the bodies."""
    noun = before_of(passage, harmed) if passage.count_in(harmed) is None else None
    return noun if noun is not None and noun.kind == "noun" and passage.lower[noun.head] in NUMBERS else None


def _place_behind(passage: Passage, part: Counted) -> tuple[str, ...]:
    """The place of a number alone: "including 103 in Almaty"."""
    noun = _governed_place(passage, part.phrase)
    place = passage.entity_in(noun, "place", "state") if noun is not None else None
    return (place,) if place is not None else ()


def _governed_place(passage: Passage, phrase: Phrase) -> Phrase | None:
    preposition = passage.phrases.next(phrase, "")
    noun = passage.phrases.next(preposition, "") if preposition is not None and passage.lower[preposition.first] in ("in", "at", "near") else None
    return noun if noun is not None and noun.kind == "noun" else None


def _some_of_them(passage: Passage, at: int, kind: RecordKind) -> Found:
    """Read "four of them minors" beside a total, "of whom five were children", and "nine of them were children" in a sentence of its own."""
    found = _group_of_them(passage, at)
    if found is None:
        yield from _critical_of_them(passage, at, kind)
        return
    count, group, is_own = found
    quantity = passage.count_in(count)
    citizens = passage.names.at(group.head)
    if quantity is None or is_all_but(passage, count) or not (passage.is_people(group) or (citizens is not None and citizens.people)):
        return  # "11 of them Italians"
    first = min(count.first, at)
    further = list(itertools.takewhile(partial(_is_of_list, passage), passage.phrases.coordinated(group)[1:]))  # "19 of them soldiers and 11 civilians"
    total = _total_of_subject(passage, max((further or [group])[-1].after, at + 1), kind) or total_before(passage, first, kind)
    of_before = total is None and is_own and count.first == passage.sentence.first
    if of_before:
        earlier = total_of_last_sentence(passage, kind)
        total = earlier._replace(at=at) if earlier is not None else None
    if total is not None:
        part = Counted(quantity=quantity, phrase=count, noun=group, group=named_by_head(passage, group), people=True)
        yield from _as_part(passage, kind, total, part, at, of_before=of_before)
        for item in further:
            yield from _as_part(passage, kind, total, counted(passage, item), item.first, of_before=of_before)


def _critical_of_them(passage: Passage, at: int, kind: RecordKind) -> Found:
    """Read "wounding six people, two of them critically", "12 were hurt, six of them gravely"."""
    if kind != "casualty_report" or at + 1 >= passage.sentence.after or passage.lower[at + 1] not in _GRAVELY:
        return
    count = counted(passage, before_of(passage, passage.phrases.at(at)))
    total = total_before(passage, count.first, kind) if count is not None else None
    if count is not None and total is not None:
        verb = passage.phrases.at(total.at)
        yield Candidate(
            kind=kind,
            sentence=passage.sentence,
            spans=((count.first, at + 2),),
            trigger=total.at,
            fields={"figures": (figure(kind, "casualty_report/critical", count.quantity, None),)},
            verb=verb if verb.kind == "verb" else None,
        )


_GRAVELY = frozenset(("critically", "gravely"))


def _group_of_them(passage: Passage, at: int) -> tuple[Phrase, Phrase, bool] | None:
    """The number of "four of them" or "of whom five", what they are, and whether a verb says so."""
    pronoun = passage.phrases.at(at)
    of, following = passage.phrases.previous(pronoun, ""), passage.phrases.next(pronoun, "")
    if of is None or following is None or of.kind != "I" or passage.lower[of.first] != "of":
        return None
    before = passage.phrases.previous(of, "")
    if passage.lower[at] == "whom" and following.kind == "noun":
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
    if verb is None or verb.kind != "verb":
        return None
    state = passage.phrases.next(verb, "R") if verb.lemma == "be" else None
    word = passage.lower[state.head] if state is not None and state.kind == "A" else None
    kinds = _LOSING if loses_own_life(passage, verb) else _BEFALLING
    trigger = triggers("harm", kinds).get(verb.lemma) if word is None else triggers("harm", frozenset(("adjective",))).get(word)
    return Total(trigger.value, verb.head) if trigger is not None and trigger.value.startswith(kind) else None


_BEFALLING = frozenset(("transitive", "intransitive"))
_LOSING = frozenset(("losing",))


def _among_the_harmed(passage: Passage, at: int, kind: RecordKind) -> Candidate | None:
    """Read "among the dead are two children", "among the 164 people killed were two children"."""
    noun = passage.phrases.next(passage.phrases.at(at), "R")
    if noun is not None and passage.lower[noun.head] in _VICTIMS and kind == "casualty_report":
        return _among_the_victims(passage, noun, kind)
    harmed = _harm_of(passage, noun, kind) if noun is not None else None
    verb = passage.phrases.next(harmed[1]) if harmed is not None else None
    if harmed is None or verb is None or verb.kind != "verb" or verb.lemma != "be" or noun is None or are_in_condition(passage, noun):
        return None
    part = counted(passage, passage.phrases.object(verb))
    is_apart = passage.count_in(noun) is None
    return next((one for one in _as_part(passage, kind, Total(harmed[0], at), part, at, of_before=is_apart) if isinstance(one, Candidate)), None)


def _among_the_victims(passage: Passage, victims: Phrase, kind: RecordKind) -> Candidate | None:
    """Read "among the victims were three children", of whose death or wounds the text has just told."""
    verb, total = passage.phrases.next(victims), _total_named(passage, victims.head, kind)
    if total is None or verb is None or verb.lemma != "be":
        return None
    part = counted(passage, passage.phrases.object(verb))
    return next((one for one in _as_part(passage, kind, total, part, victims.first, of_before=True) if isinstance(one, Candidate)), None)


def _harm_of(passage: Passage, noun: Phrase, kind: RecordKind) -> tuple[str, Phrase] | None:
    """What became of "the dead", of "the 19 dead" or of "the 164 people killed", and the phrase that says so."""
    trigger = by_form("harm", HARMED).get(passage.lower[noun.head]) if noun.kind == "noun" else None
    told = noun
    is_number = passage.sentence.letters[noun.head - passage.sentence.first] == "M"
    if trigger is None and passage.count_in(noun) is not None and (is_number or passage.is_people(noun)):
        told = passage.phrases.next(noun, "") or noun
        table = by_form("harm", HARMED if is_number and told.kind == "A" else _BY_PARTICIPLE)
        trigger = table.get(passage.lower[told.head]) if told.after - told.first == 1 else None
    return (trigger.value, told) if trigger is not None and trigger.value.startswith(kind) else None


_BY_PARTICIPLE = frozenset(("transitive", "adjective"))


def _are_among(passage: Passage, at: int, kind: RecordKind) -> Candidate | None:
    """Read "two children were among the dead", "two children were among 164 people killed"."""
    noun, verb = passage.phrases.next(passage.phrases.at(at), "R"), passage.phrases.previous(passage.phrases.at(at))
    harmed = _harm_of(passage, noun, kind) if noun is not None else None
    if harmed is None or verb is None or verb.lemma != "be":
        return None
    part = counted(passage, passage.phrases.subject(verb))
    is_apart = noun is harmed[1]  # "among the dead", whose total stands elsewhere
    return next((one for one in _as_part(passage, kind, Total(harmed[0], at), part, at, of_before=is_apart) if isinstance(one, Candidate)), None)


def total_before(passage: Passage, at: int, kind: RecordKind) -> Total | None:
    """What was counted before a part: the last word of harm before it."""
    table, letters = by_form("harm", frozenset(("adjective", "noun", "noun_of", "toll", "transitive", "intransitive"))), passage.sentence.letters
    base = passage.sentence.first
    for position in range(at - 1, passage.sentence.first - 1, -1):
        if passage.lower[position] == ";":
            return None
        trigger = table.get(passage.lower[position])
        if trigger is None and passage.lower[position] in LIVES and (taken := _lives_taken(passage, position)) is not None:
            return taken if taken.value.startswith(kind) else None
        if trigger is None:
            continue
        letter, is_of_kind = letters[position - base], trigger.value.startswith(kind)
        if is_of_kind and (trigger.kind not in _BEFALLING or letter in "VEBG"):
            return None if letter == "N" and _is_why(passage, position, at) else Total(trigger.value, position)
        # "10 were killed and 200 detained, including 12 journalists", "put losses at 35, including"
        if not is_of_kind and (letter in "VEBGA" or (letter == "N" and "M" in letters[passage.phrases.at(position).first - base : at - base])):
            return None
    return None


def _is_why(passage: Passage, harm: int, part: int) -> bool:
    """Whether a noun of harm only says what something was done over, and counts nobody: "detained 12 over the deaths, including two officers"."""
    over = passage.phrases.previous(passage.phrases.at(harm), "RDQ")
    is_topic = over is not None and over.kind in "IS" and passage.phrases.word(over) in _OVER
    return is_topic and "M" not in passage.sentence.letters[passage.phrases.at(harm).first - passage.sentence.first : part - passage.sentence.first]


_OVER = frozenset(("about", "after", "following", "for", "into", "over", "with"))
"""Prepositions that name what something is done or said about."""


def _lives_taken(passage: Passage, at: int) -> Total | None:
    """What the verb before lives says of them: "claimed the lives of 170 people, including", "cost 30 lives, among them"."""
    lives = passage.phrases.at(at)
    verb = passage.phrases.previous(lives)
    if verb is None or verb.kind != "verb" or lives.head != at:
        return None
    trigger = triggers("harm", _LOSING if loses_own_life(passage, verb) else _LOSING_LIVES).get(verb.lemma)
    return Total(trigger.value, verb.head) if trigger is not None and not verb.passive else None


_LOSING_LIVES = frozenset(("lives",))


def _whole_before(passage: Passage, at: int) -> Phrase | None:
    """The counted noun phrase before the comma of a part: "30 people, including", "23 of their citizens, including"."""
    comma = passage.phrases.previous(passage.phrases.at(at), "")
    noun = passage.phrases.previous(comma, "-") if comma is not None and comma.kind in ",-" else None
    if noun is None or noun.kind != "noun" or passage.count_in(noun) is not None:
        return noun if noun is not None and noun.kind == "noun" else None
    number = before_of(passage, noun)
    return number if number is not None and number.kind == "noun" and passage.count_in(number) is not None else None


def _is_in_subject(passage: Passage, at: int) -> bool:
    """Whether a part stands in commas behind the subject of a verb that follows: "30 people, including three children, were arrested"."""
    total = _whole_before(passage, at)
    if total is None or _verb_around(passage, at) is None:
        return False
    before = passage.phrases.previous(total, "R")
    return before is None or before.kind in "C;,SQ" or (before.kind == "verb" and before.form == "finite" and says(before.lemma))


def _total_behind(passage: Passage, at: int, kind: RecordKind) -> Total | None:
    """What was counted around a part in commas: "eleven people, including 3 children, were killed"."""
    total, verb = _whole_before(passage, at), _verb_around(passage, at)
    whole = counted(passage, total) if verb is not None else None
    if total is None or verb is None or (whole is not None and not whole.people):
        return None  # "12 firms, including two neighbours, were hurt"
    return _befallen(passage, verb, kind, opens=_opens_clause(passage, total))


def _verb_around(passage: Passage, at: int) -> Phrase | None:
    """The finite verb right behind a part in commas, the second of which may be missing: "30 people, including three children were arrested"."""
    verb = next((one for one in passage.phrases.verbs() if one.first > at and one.form == "finite"), None)
    closing = passage.phrases.previous(verb, "RQ") if verb is not None else None
    part = passage.phrases.next(passage.phrases.at(at), "RO")
    return verb if closing is not None and (closing.kind in ",-" or closing is part) else None


def _opens_clause(passage: Passage, total: Phrase) -> bool:
    """Whether a total is surely a subject: not joined to another noun phrase, or "and 50 others"."""
    joint = passage.phrases.previous(total, "R")
    if joint is None or joint.kind != "C" or passage.lower[total.head] in ("others", "more"):
        return True
    before = passage.phrases.previous(joint)
    return before is not None and before.kind == "verb" and before.form == "finite"  # "four died and 12, including two officers, were hurt"


def _befallen(passage: Passage, verb: Phrase, kind: RecordKind, *, opens: bool) -> Total | None:
    """What becomes of the subject of a verb: "were killed", "died", "wounded" behind "12 were killed and 50", and "were dead" where it opens a clause."""
    state = passage.phrases.next(verb, "R") if verb.lemma == "be" and opens else None
    if state is not None and state.kind == "A":
        trigger = triggers("harm", frozenset(("adjective",))).get(passage.lower[state.head])
    else:
        loses = loses_own_life(passage, verb)
        suffers = loses or verb.lemma in ("die", "perish", "drown") or is_passive(passage, verb)
        trigger = triggers("harm", _LOSING if loses else _BEFALLING).get(verb.lemma) if suffers else None
    return Total(trigger.value, verb.head) if trigger is not None and trigger.value.startswith(kind) else None


def total_of_last_sentence(passage: Passage, kind: RecordKind) -> Total | None:
    """Give what was counted last in the sentence before."""
    before = passage.reading.sentences[passage.sentence.index - 1] if passage.sentence.index else None
    return total_before(Passage(before, passage.names), before.after, kind) if before is not None else None


def _part_rule(kind: RecordKind) -> Rule:
    """The rule that casualties and enforcement share."""
    harmed, killed = ("casualty", True) if kind == "casualty_report" else ("enforcement", False)
    return Rule(
        name=f"harm/{harmed}-part",
        kind=kind,
        reads="including or among them, and a counted group, after a count of harm",
        why="the group is a part of the total before it, and shares what happened",
        triggers=partial(_part_words, kind),
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
    )


RULES = (_part_rule("casualty_report"), _part_rule("enforcement_report"))

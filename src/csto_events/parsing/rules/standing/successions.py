"""Successions: who gets an office that the words before name, and appointments that are told by the noun."""

from collections.abc import Iterator

from csto_events.language.dates import DateMention
from csto_events.language.lexicon import verb_forms
from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule, Value
from csto_events.parsing.parties import governed_by, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.tenures import is_office, made_tenure, person_at, person_named
from csto_events.parsing.terms import dates_for, intended, value_of, verb_before
from csto_events.parsing.who.mentions import Mention, is_person
from csto_events.parsing.who.times_of_office import is_of_the_past

_HIS = frozenset(("his", "her", "him"))
_IN_PLACE = frozenset(("place", "replace", "replacement", "stead", "succeed", "successor"))
_FOLLOWING = frozenset(("replace", "succeed"))


def _in_place(passage: Passage) -> Found:
    """Read "fired Ivanov as defence minister and named Petrov to replace him", "Petrov was appointed in his place"."""
    for at in passage.positions(_IN_PLACE):
        verb = verb_before(passage, at) if _is_of_somebody(passage, at) else None
        if verb is None or value_of("office_other", verb.lemma) != "since":
            continue
        is_passive = verb.passive or _is_reduced(passage, verb)
        people = person_at(passage, _bearer_before(passage, verb) if is_passive else passage.phrases.object(verb))
        left = _left(passage, verb.first) or _left_before(passage)
        if left is None or not people:
            continue
        office, of = left
        title = Mention(people[0].first, people[0].after, "title", office=office, of=of)
        yield from _made(passage, people[0], title, verb, at + 1 + (passage.lower[at + 1] == "him"))
    yield from _in_office(passage)
    yield from _replaced_with(passage)


def _is_reduced(passage: Passage, verb: Phrase) -> bool:
    """Whether a participle stands for a passive: "Ivanov was dismissed and Petrov named in his place", "with Petrov named to succeed him"."""
    behind = passage.phrases.next(verb, "")
    return verb.first == verb.head and behind is not None and (behind.kind == "I" or behind.form == "infinitive")


def _replaced_with(passage: Passage) -> Iterator[Candidate]:
    """Read "replaced Defence Minister Ivanov with Petrov", "sacked Defence Minister Ivanov, replacing him with Petrov"."""
    for verb in passage.phrases.verbs() if "with" in passage.sentence.vocabulary else ():
        replaced = passage.phrases.object(verb) if verb.lemma == "replace" and not verb.passive and verb.form in ("finite", "gerund") else None
        people = person_at(passage, governed_by(passage, replaced, "with")) if replaced is not None else []
        told = verb_before(passage, verb.first) if verb.form == "gerund" else verb
        if replaced is None or not people or told is None or told.negated or told.modal:
            continue
        titled = passage.names.at(replaced.head)
        left = _office_of(passage, titled, titled) if titled is not None and _is_title(titled) else _left(passage, verb.first)
        if left is not None:
            office, of = left
            title = Mention(people[0].first, people[0].after, "title", office=office, of=of)
            yield from _made(passage, people[0], title, told, people[0].after)


def _in_office(passage: Passage) -> Iterator[Candidate]:
    """Read since when somebody had the office of "Petrov is to be secretary general; he will replace Ivanov, in office since 2023"."""
    for verb in passage.phrases.verbs() if {"office", "since"} <= passage.sentence.vocabulary else ():
        replaced = person_at(passage, passage.phrases.object(verb)) if verb.lemma in _FOLLOWING and not verb.passive else []
        words = passage.lower[replaced[0].after : replaced[0].after + 4] if replaced else []
        title = next((one for one in reversed(passage.names.within(passage.sentence.first, verb.first)) if _is_title(one)), None)
        if title is None or words not in ([",", "in", "office", "since"], ["in", "office", "since"]):
            continue
        dates = {name: date for name, date in dates_for(passage, replaced[0].after, "", verb).items() if name == "since"}
        if dates:
            old = Mention(replaced[0].first, replaced[0].after, "title", office=title.office, of=title.of)
            yield made_tenure(passage, replaced[0], old, dates)


def _is_of_somebody(passage: Passage, at: int) -> bool:
    """Whether a word for a successor is that of somebody just told of: "to replace him", "in his place", "as her successor"."""
    if passage.lower[at] in _FOLLOWING:
        return passage.lower[at - 1] == "to" and passage.lower[at + 1] in _HIS
    return passage.lower[at - 1] in _HIS and passage.lower[at - 2] in ("in", "as")


def _bearer_before(passage: Passage, verb: Phrase) -> Phrase | None:
    """The subject of a passive, over what stands beside it in commas: "Petrov, previously head of the guard, was appointed"."""
    subject = passage.phrases.subject(verb) or passage.phrases.previous(verb)
    first = passage.phrases[0]
    is_aside = subject is not None and passage.phrases.previous(verb, "") is not None and passage.lower[verb.first - 1] == ","
    return first if is_aside and first.kind == "noun" and passage.lower[first.after] == "," else subject


def _made(passage: Passage, person: Mention, title: Mention, verb: Phrase, end: int) -> Iterator[Candidate]:
    asserted = intended(passage, verb)
    if asserted == "no" or verb.negated:
        return
    dates = {name: date for name, date in dates_for(passage, verb.head, "since", verb).items() if not _is_of_one_before(passage, person, date)}
    made = made_tenure(passage, person, title, dates, verb=verb, status=None if asserted == "as the verb says" else asserted)
    (first, after), *_ = made.spans
    made.spans = ((first, max(after, end)),)
    yield made


def _is_of_one_before(passage: Passage, person: Mention, date: Value) -> bool:
    """Whether a date is that of who leaves: "was sacked on January 10, and Petrov was appointed in his place"."""
    if not isinstance(date, DateMention) or date.after > person.first:
        return False
    return any(one.form == "finite" and one.first < date.first for one in passage.phrases.verbs())


def _left_before(passage: Passage) -> tuple[str, str | None] | None:
    if not passage.sentence.index:
        return None
    before = Passage(passage.reading.sentences[passage.sentence.index - 1], passage.names)
    return _left(before, before.sentence.after)


def _left(passage: Passage, end: int) -> tuple[str, str | None] | None:
    """The office that somebody leaves or loses before a token, and what it is of: "dismissed Defence Minister Ivanov", "fired Ivanov as defence minister"."""
    for verb in reversed(passage.phrases.verbs()):
        leaving = value_of("office_other", verb.lemma) == "until" or value_of("office_self", verb.lemma) == "until"
        if verb.first >= end or not leaving or verb.negated or verb.modal or verb.form != "finite":
            continue
        around = [*passage.names.within(verb.after, end), *passage.mentions(passage.phrases.subject(verb))] if not verb.passive else passage.mentions()
        title = next((one for one in around if one.first < end and one.office is not None and _is_title(one)), None)
        if title is None:
            return None
        person = next((one for one in around if is_person(person_named(passage, one)) and one.kind != "pronoun"), None)
        return _office_of(passage, person, title) if person is not None else (title.office or "", title.of)
    return None


def _office_of(passage: Passage, person: Mention, title: Mention) -> tuple[str, str | None]:
    """The office of somebody by a title, and what it is of as far as anybody knows."""
    fields = made_tenure(passage, person, title, {}).fields
    return str(fields["office"]), str(of) if (of := fields["of"]) is not None else None


def _is_title(mention: Mention) -> bool:
    return mention.kind in ("title", "person") and is_office(mention.office or "") and not is_of_the_past(mention.office or "")


# ---- appointments as nouns


_APPOINTMENT = frozenset(("appointment",))
_SETTLING = frozenset(("announce", "approve", "confirm", "endorse"))


def _appointed(passage: Passage) -> Found:
    """Read "approved the appointment of Taalatbek Masadykov as secretary general from 1 January"."""
    for at in passage.positions(_APPOINTMENT):
        noun = passage.phrases.at(at)
        verb = verb_of(passage, noun) if noun.kind == "noun" and noun.head == at and passage.lower[at + 1] == "of" else None
        if verb is None or verb.lemma not in _SETTLING or verb.modal:
            continue
        named = passage.names.within(at + 2, passage.sentence.after)
        title = next((one for one in named if one.kind == "title" and one.bearer is None and "as" in passage.lower[at : one.first]), None)
        people = [one for one in named if title is not None and one.first < title.first and is_person(person_named(passage, one))]
        if title is None or not people or not _is_title(title) or not set(passage.lower[title.first - 2 : title.first]) & {"as"}:
            continue
        yield from _of_noun(passage, people[0], title, noun, verb)


def _of_noun(passage: Passage, person: Mention, title: Mention, noun: Phrase, verb: Phrase) -> Iterator[Candidate]:
    asserted = intended(passage, verb)
    if asserted == "no" or verb.negated:
        return
    made = made_tenure(passage, person, title, dates_for(passage, title.head, "since", verb), status=None if asserted == "as the verb says" else asserted)
    made.verb = verb
    (first, after), *_ = made.spans
    made.spans = ((min(first, noun.first), after),)
    yield made


RULES = (
    Rule(
        name="standing/successor",
        kind="tenure",
        reads="somebody who is appointed in the place of somebody whose office has just been named",
        why="who is put in somebody's place gets the office that this one leaves",
        triggers=lambda: verb_forms(_FOLLOWING) | {"appointed", "place", "replacement", "stead", "successor"},
        find=_in_place,
        fires=(
            Fires(
                text="Tokayev fired Murat Bektanov as defence minister and named Ruslan Zhaksylykov to replace him.",
                fields={"person": "person:ruslan-zhaksylykov", "office": "defence minister"},
            ),
            Fires(
                text="The president dismissed Prime Minister Askar Mamin. Alikhan Smailov was appointed in his place.",
                fields={"person": "person:alikhan-smailov", "office": "prime minister"},
            ),
            Fires(text="Prime Minister Askar Mamin resigned and Tokayev named Alikhan Smailov as his successor.", fields={"office": "prime minister"}),
        ),
        near=(
            "Tokayev did not fire Murat Bektanov as defence minister or name anybody to replace him.",
            "The coach was fired and Ivan Petrov was named to replace him.",
            "The president praised the defence minister. Ivan Petrov was named to replace the cook.",
        ),
    ),
    Rule(
        name="standing/appointment-noun",
        kind="tenure",
        reads="the appointment of somebody as something, which is approved, confirmed or announced",
        why="whose appointment is settled has the office from then on",
        triggers=lambda: _APPOINTMENT,
        find=_appointed,
        fires=(
            Fires(
                text="The council approved the appointment of Taalatbek Masadykov as CSTO secretary general from 1 January 2026.",
                fields={"office": "secretary general", "of": "org:csto", "since.edtf": "2026-01-01"},
            ),
            Fires(text="The SCO announced the appointment of Nurlan Yermekbayev as secretary general.", fields={"person": "person:nurlan-yermekbayev"}),
            Fires(text="Parliament confirmed the appointment of Alikhan Smailov as prime minister.", fields={"office": "prime minister"}),
        ),
        near=(
            "The council did not approve the appointment of Ivan Petrov as secretary general.",
            "The council discussed the appointment of Ivan Petrov as secretary general.",
            "The council approved the appointment of a new secretary general.",
        ),
    ),
)

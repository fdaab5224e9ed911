"""Visits: who travels where, and what for."""

from functools import partial

import attrs

from csto_events.language.date_words import date_words
from csto_events.language.phrases import Phrase
from csto_events.model import Status
from csto_events.parsing.asserted.status import governor
from csto_events.parsing.asserted.unconfirmed import LEFT_UNDONE
from csto_events.parsing.candidate import SPEAKER, Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.parties import agent, doer, end_of_verb_phrase, governed_by, infinitive_after, prepositional, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.gatherings import CALLED_OFF, is_put_off_to_a_day, led_by, off_forms
from csto_events.parsing.rules.talk.invitees import as_invited, invitee
from csto_events.parsing.rules.talk.travellers import traveller_behind, where_told
from csto_events.parsing.triggers import Trigger, by_form, forms, triggers
from csto_events.parsing.who.mentions import is_person
from csto_events.parsing.who.names import Mention

_VERBS = frozenset(("visiting", "travelling"))
_NOUN = frozenset(("visit_noun",))
_DELEGATIONS = frozenset(("delegation", "mission", "envoy", "team"))
_PURPOSES = frozenset(("talks", "negotiations", "meeting", "meetings", "summit", "consultations", "session", "conference", "funeral", "inauguration"))
_TO = ("to", "in", "into", "at")


def _by_verb(passage: Passage) -> Found:
    """Read "the president visited Minsk", "Zas arrived in Almaty for talks", "will go to Kazakhstan"."""
    table = triggers("talk", _VERBS)
    for verb in passage.phrases.verbs():
        trigger = table.get(verb.lemma) or (_DUE if verb.lemma == "be" and passage.tokens.lower[verb.after : verb.after + 2] == ["due", "in"] else None)
        if trigger is None:
            continue
        if verb.lemma == "head" and _leads(passage, verb):
            yield Passed("visit", passage.sentence, (verb.head, verb.head + 1), "other_world")
            continue
        invited = invitee(passage, verb)
        traveller = invited[0] if invited is not None else _traveller(passage, verb)
        visitor = _visitor(passage, traveller, of_verb=trigger.kind == "travelling")
        if verb.lemma == "expect" and not verb.passive:
            continue
        where = _where_to(passage, verb, trigger, visitor)
        if visitor is None or where is None:
            if trigger.kind == "visiting" or (visitor is not None and verb.lemma == "arrive"):
                yield Passed("visit", passage.sentence, (verb.head, verb.head + 1), "unresolved")
            continue
        around = [one for one in (traveller,) if one is not None]
        others = _companions(passage, verb, traveller)
        for who, party in [*((other, [one, *around]) for one, other in others), (visitor, around)]:
            made = _visit(passage, who, where, verb, verb.head, party)
            made = attrs.evolve(made, status="planned") if verb.lemma == "expect" or trigger is _DUE else made
            made = as_invited(made, verb, is_refused=invited[1]) if invited is not None else made
            yield _off_after_all(passage, made, verb)
        for further in _further_places(passage, where):
            yield _visit(passage, visitor, further, verb, verb.head, around)


def _traveller(passage: Passage, verb: Phrase) -> Phrase | None:
    return agent(passage, verb) if verb.passive and verb.lemma != "expect" else doer(passage, verb) or traveller_behind(passage, verb)


def _leads(passage: Passage, verb: Phrase) -> bool:
    """Whether somebody is at the head of something, and goes nowhere: "heads the secretariat in Moscow"; a delegation goes where it is sent."""
    noun = passage.phrases.object(verb)
    return noun is not None and passage.lower[noun.head] not in (*_DELEGATIONS, "home", "east", "north", "south", "west") and not passage.is_date(noun)


def _where_to(passage: Passage, verb: Phrase, trigger: Trigger, visitor: str | None) -> Mention | None:
    """Where somebody goes: a place, else for a visitor who is known a town that nobody knows, or a building."""
    where = _destination(passage, verb, trigger)
    if visitor is None or where is not None:
        return where
    return _unknown_town(passage, verb, trigger, visitor) or _facility(passage, verb, trigger)


def _companions(passage: Passage, verb: Phrase, traveller: Phrase | None) -> list[tuple[Phrase, str]]:
    """Who comes with the last one of "Aliyev and Pashinyan arrived in Washington"; a visit is of one."""
    together = passage.phrases.subjects(verb) if traveller is not None and not verb.passive else []
    people = [(one, passage.actor(one) or "") for one in together if one is not traveller and traveller in together]
    return [(one, actor) for one, actor in people if is_person(actor)]


_DUE = Trigger(word="due", kind="travelling", value="in", example="Zelensky is due in Vilnius.")


def _further_places(passage: Passage, where: Mention) -> list[Mention]:
    """For "travelled to Moscow and Kyiv" give Kyiv."""
    phrase = passage.phrases.at(where.after - 1)
    return [place for one in passage.phrases.coordinated(phrase)[1:] if (place := _place_in(passage, one)) is not None]


def _visitor(passage: Passage, traveller: Phrase | None, *, of_verb: bool) -> str | None:
    """Who travels: a person with a name, or a delegation of a state or organisation."""
    actor = passage.actor(traveller)
    if traveller is None:
        return None
    if passage.lower[traveller.head] == "i" and traveller.head in passage.reading.quoted:
        return SPEAKER
    actor = actor or _named_beside(passage, traveller)
    if is_person(actor):
        return actor
    if passage.lower[traveller.head] in _DELEGATIONS:
        return passage.names.possessor_of(traveller) or next((passage.actor(one) for one in led_by(passage, traveller)), None)
    return actor if not of_verb and actor is not None and actor.startswith(("body:", "org:")) else None


def _named_beside(passage: Passage, traveller: Phrase) -> str | None:
    """For "his successor, Mark Rutte, went" give Rutte."""
    comma = passage.phrases.next(traveller, "")
    named = passage.phrases.next(comma, "") if comma is not None and comma.kind == "," else None
    closes = passage.phrases.next(named, "") if named is not None and named.kind == "noun" else None
    return passage.actor(named) if closes is not None and closes.kind == "," and passage.is_people(traveller) else None


def _destination(passage: Passage, verb: Phrase, trigger: Trigger) -> Mention | None:
    if trigger.kind == "visiting":
        noun = passage.phrases.subject(verb) if verb.passive else passage.phrases.object(verb)
        return _place_in(passage, noun) if noun is not None else None
    wanted = ("for", "to") if trigger.value == "for" or verb.lemma == "head" else _TO
    for preposition, noun in prepositional(passage, verb):
        if passage.phrases.word(preposition) in wanted and (place := _place_in(passage, noun)) is not None:
            return place
    there = where_told(passage, verb)
    return _place_in(passage, there) if there is not None and trigger.value != "for" else None


_FACILITIES = frozenset("headquarters base barracks hospital camp garrison academy university outpost shipyard plant factory checkpoint hq".split())


def _unknown_town(passage: Passage, verb: Phrase, trigger: Trigger, visitor: str) -> Mention | None:
    """The town that nobody knows to which somebody whom the registry knows went on a given day."""
    if "~" in visitor or trigger.value == "for" or trigger.kind != "travelling" or not passage.sentence.dates:
        return None
    noun = governed_by(passage, verb, "to")
    mention = passage.names.at(noun.head) if noun is not None and passage.is_name(noun) and noun.after - noun.first == 1 else None
    return mention if mention is not None and mention.is_of_nobody_known else None


def _facility(passage: Passage, verb: Phrase, trigger: Trigger) -> Mention | None:
    """A place by its name that nobody knows: "visited Peshawar Corps Headquarters"."""
    noun = passage.phrases.object(verb) if trigger.kind == "visiting" and not verb.passive else None
    mention = passage.names.at(noun.head) if noun is not None and passage.lower[noun.head] in _FACILITIES else None
    return mention if mention is not None and mention.is_of_nobody_known else None


def _place_in(passage: Passage, noun: Phrase) -> Mention | None:
    """The state or place that a noun phrase names, by its last word: "Minsk", "the Kazakh capital"; "the Minsk summit" names none."""
    return next(
        (
            one
            for one in passage.mentions(noun)
            if one.entity is not None and not one.adjective and one.entity.startswith(("state:", "place:")) and _ends_with(passage, noun, one)
        ),
        None,
    )


def _ends_with(passage: Passage, noun: Phrase, place: Mention) -> bool:
    """Whether a noun phrase ends with a place, or with a length of time behind it: "visited Kinshasa two days after the attack"."""
    behind = passage.sentence.letters[place.after - passage.sentence.first] if place.after < noun.after else ""
    return place.after == noun.after or (behind == "M" and passage.lower[noun.head] in date_words()["unit"])


def _visit(passage: Passage, visitor: str, where: Mention, verb: Phrase | None, at: int, around: list[Phrase]) -> Candidate:
    purpose, end = _purpose(passage, where)
    firsts, afters = [at, where.first], [at + 1, where.after, end]
    for one in (*around, *((verb,) if verb is not None else ())):
        firsts.append(one.first)
        afters.append(one.after)
    destination = where.entity if where.entity is not None and where.entity.startswith(("state:", "place:")) else None
    fields: dict[str, Value] = {"visitor": visitor, "destination": destination, "purpose": purpose}
    span = (max(min(firsts), passage.sentence.first), max(afters))
    return Candidate(
        kind="visit", sentence=passage.sentence, spans=(span,), trigger=at, fields=fields, verb=verb, where=(where.entity,) if where.entity is not None else ()
    )


def _purpose(passage: Passage, where: Mention) -> tuple[str | None, int]:
    """What a visit is for, in the words of the text: "for talks on gas", "to meet his counterpart"."""
    phrase = passage.phrases.at(where.after - 1)
    infinitive = infinitive_after(passage, phrase)
    if infinitive is not None:
        end = end_of_verb_phrase(passage, infinitive)
        return passage.text(infinitive.first, end), end
    noun = governed_by(passage, phrase, "for")
    if noun is not None and passage.lower[noun.head] in _PURPOSES:
        end = passage.phrases.with_prepositions(noun, ("with", "on", "of", "between"))
        return passage.text(noun.first, end), end
    return None, where.after


def _by_noun(passage: Passage) -> Found:
    """Read "paid a visit to Minsk", "Putin’s visit to Armenia", "is on a visit to Tajikistan"."""
    table = by_form("talk", _NOUN)
    for at in passage.positions(forms("talk", _NOUN)):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or noun.head != at:
            continue
        trigger = table[passage.lower[at]]
        place = governed_by(passage, noun, trigger.value, "to", "in")
        where = _place_in(passage, place) if place is not None else None
        visitor, who, verb = _who_visits(passage, noun)
        if where is None and verb is not None and (there := _is_there(passage, noun, verb) or where_told(passage, verb)) is not None:
            where = _place_in(passage, there)
        if visitor is None or where is None:
            yield Passed("visit", passage.sentence, (at, at + 1), "generic" if where is None else "unresolved")
            continue
        made = _visit(passage, visitor, where, verb, at, [noun, *who])
        invited = invitee(passage, verb) if verb is not None else None
        made = as_invited(made, verb, is_refused=invited[1]) if invited is not None and verb is not None else made
        off = _called_off(passage, noun)
        if verb is not None and verb.lemma == "expect" and verb.passive:
            made = attrs.evolve(made, status="planned")
        before = passage.phrases.previous(noun, "DRA")
        if before is not None and passage.phrases.word(before) in ("after", "following") and verb is not None and verb.lemma in ("return", "fly", "leave"):
            made = attrs.evolve(made, status="reported")  # "will fly home after a two-day visit"
        yield _put_off(passage, made, off) if off is not None else made


def _called_off(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb by which a visit does not take place: "called off his visit to Moscow scheduled for June", "the visit to Ankara was postponed"."""
    for verb in passage.phrases.verbs():
        off = verb.lemma in ("call", "put") and "off" in passage.tokens.lower[verb.after : verb.after + 1 + (passage.lower[verb.after] == "it")]
        if not (off or verb.lemma in CALLED_OFF):
            continue
        behind = passage.phrases.next(verb)
        behind = passage.phrases.next(behind) if behind is not None and off else behind
        behind = _past_day(passage, behind)
        if behind is noun or passage.phrases.object(verb) is noun or (verb.passive and verb.first > noun.first and _is_of(passage, verb, noun)):
            return verb
    return None


def _put_off(passage: Passage, made: Candidate, off: Phrase) -> Candidate:
    """Give a visit that is called off, or that may be: "postponed until March" does not date it."""
    is_kept = off.negated and off.tense == "past" and not off.perfect  # "did not cancel his visit to Minsk"
    status: Status = "reported" if is_kept else "planned" if off.negated or off.modal not in ("", "will") or _is_left(passage, off) else "denied"
    is_undated = is_put_off_to_a_day(passage, off) or (status == "denied" and _is_of_another_deed(passage))
    return attrs.evolve(made, status=status, fields={**made.fields, "when": None} if is_undated else made.fields)


def _is_of_another_deed(passage: Passage) -> bool:
    """Whether a date is of what was to be done at the place of a visit: "called off a trip to Minsk, where he was to have met him on Sunday"."""
    return any(date.first > where for where in passage.positions(_WHERE) for date in passage.sentence.dates)


_WHERE = frozenset(("where",))


def _off_after_all(passage: Passage, made: Candidate, travel: Phrase) -> Candidate:
    """Give a journey that somebody was to make, denied where it is called off behind: "was due to travel to Minsk on Tuesday, put off her visit"."""
    if passage.sentence.vocabulary.isdisjoint(off_forms()) or not (travel.form == "infinitive" or travel.passive):
        return made
    trips = [passage.phrases.at(at) for at in passage.positions(forms("talk", _NOUN) | {"it"}) if at > travel.after]
    for one in trips:
        off = _called_off(passage, one) if passage.lower[one.first] in _SAME else None
        if off is not None and off.first > travel.first and not (off.negated or off.modal or _is_left(passage, off)):
            (first, after), *_ = made.spans
            return attrs.evolve(made, status="denied", spans=((first, max(after, off.after, one.after + (passage.lower[one.after] == "off"))),))
    return made


def _is_left(passage: Passage, off: Phrase) -> bool:
    """Whether a visit is not called off so far: "refused to cancel his visit", "threatened to call off the trip", "did not want to"."""
    above = governor(passage.sentence, off) if off.form == "infinitive" else None
    return above is not None and above.kind == "verb" and (above.negated or above.lemma in _NOT_YET)


_NOT_YET = LEFT_UNDONE | {"threaten", "want", "wish"}
_SAME = frozenset(("her", "his", "it", "that", "the", "their"))


def _is_there(passage: Passage, noun: Phrase, verb: Phrase) -> Phrase | None:
    """Where somebody is on a visit: "was in Minsk on a working visit"."""
    on = passage.phrases.previous(noun)
    is_on = verb.lemma in ("be", "stay", "remain") and on is not None and passage.phrases.word(on) in ("on", "for", "during")
    return governed_by(passage, verb, "in") if is_on else None


def _past_day(passage: Passage, behind: Phrase | None) -> Phrase | None:
    """For the day of "cancelled on Monday his visit" give what stands behind it."""
    day = passage.phrases.next(behind) if behind is not None and behind.kind == "I" else behind
    return passage.phrases.next(day) if day is not None and day.kind == "noun" and passage.is_date(day) else behind


def _is_of(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Whether a verb is that of a visit, and not of something else behind it: "after the visit of Zas to Minsk a talk was cancelled"."""
    subject = passage.phrases.subject(verb)
    before = passage.phrases.previous(noun, "DRA")
    is_of_time = before is not None and passage.phrases.word(before) in ("after", "before", "during", "following")
    return subject is noun or subject is None or not is_of_time


def _who_visits(passage: Passage, noun: Phrase) -> tuple[str | None, list[Phrase], Phrase | None]:
    verb = verb_of(passage, noun) or next((one for one in reversed(passage.phrases.verbs()) if one.after <= noun.first), None)
    for mention in passage.names.within(noun.first, noun.head):
        if is_person(mention.entity):
            is_told = verb is not None and (passage.phrases.subject(verb) is noun or _is_apposed(passage, noun, verb))
            return mention.entity, [], verb if is_told else None
    if passage.lower[noun.first] in ("his", "her") and passage.names.at(noun.first) is not None:
        main = next((one for one in passage.phrases.verbs() if one.first > noun.after and one.form == "finite"), None)
        subject = passage.phrases.subject(main) if main is not None else None
        actor = passage.actor(subject)
        if is_person(actor) and subject is not None and subject.first > noun.first:
            return actor, [], None
    if (beside := _on_a_visit(passage, noun) or traveller_behind(passage, noun)) is not None:
        return _visitor(passage, beside, of_verb=False), [beside], None
    by = governed_by(passage, noun, "by", "of")
    visitor = _visitor(passage, by, of_verb=False)
    if visitor is not None and by is not None:
        return visitor, [by], verb
    subject = passage.phrases.subject(verb) if verb is not None else None
    if verb is not None and (invited := invitee(passage, verb)) is not None:
        subject = invited[0]
    if subject is noun or verb is None:
        return None, [], verb
    return _visitor(passage, subject, of_verb=False), [subject] if subject is not None else [], verb


def _is_apposed(passage: Passage, noun: Phrase, verb: Phrase) -> bool:
    """Whether a visit behind a comma is that of the verb before it: "will arrive on Saturday, his first visit to China"."""
    before = passage.phrases.previous(noun)
    return before is not None and before.kind == "," and verb.after <= before.first


def _on_a_visit(passage: Passage, noun: Phrase) -> Phrase | None:
    """Who is on a visit by an aside: "Macron, on a state visit to Britain until Thursday, will join"."""
    on = passage.phrases.previous(noun)
    comma = passage.phrases.previous(on, "R") if on is not None and passage.phrases.word(on) == "on" else None
    before = passage.phrases.previous(comma, "") if comma is not None and comma.kind == "," else None
    return before if before is not None and before.kind == "noun" else None


RULES = (
    Rule(
        name="talk/visit-verb",
        kind="visit",
        reads="a named person or a delegation, a verb of visiting or travelling, and a state or place",
        why="the verb says that its subject goes there (PLOVER codebook: CONSULT)",
        triggers=lambda: forms("talk", _VERBS) | {"due"},
        find=_by_verb,
        fires=(
            Fires(text="Stanislav Zas visited Yerevan.", fields={"visitor": "person:stanislav-zas", "destination": "place:AM/yerevan"}),
            Fires(text="Nikol Pashinyan arrived in Moscow for talks.", fields={"destination": "place:RU/moscow", "purpose": "talks"}),
            Fires(text="Vladimir Putin will go to Kazakhstan.", fields={"destination": "state:KAZ", "status": "planned"}),
        ),
        near=("Troops arrived in Kazakhstan.", "The proposal went to Moscow.", "If Putin visited Yerevan, we would know."),
    ),
    Rule(
        name="talk/visit-noun",
        kind="visit",
        reads="a visit, trip or tour with whose it is and where it goes",
        why="the noun names the journey",
        triggers=partial(forms, "talk", _NOUN),
        find=_by_noun,
        fires=(
            Fires(text="Vladimir Putin paid a visit to Armenia.", fields={"visitor": "person:vladimir-putin", "destination": "state:ARM"}),
            Fires(text="Pashinyan’s trip to Minsk was short.", fields={"visitor": "person:nikol-pashinyan", "destination": "place:BY/minsk"}),
            Fires(text="Zas is on a visit to Tajikistan.", fields={"destination": "state:TJK"}),
        ),
        near=("A visit to the dentist is due.", "The tour of the band ended.", "No visit to Minsk is planned."),
    ),
)

"""Exercises: troops that train together."""

from collections.abc import Iterator
from functools import partial

import attrs

from csto_events.language.phrases import Phrase
from csto_events.model import Status
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.counted import counted
from csto_events.parsing.held_beside import time_and_places, told_beside
from csto_events.parsing.nationalities import several, with_joined
from csto_events.parsing.parties import governed_by, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.called_off import at_home, called_off, is_only_part, says_whether_held, verb_over
from csto_events.parsing.rules.force.drawn_in import OF_TAKING_PART, has_troops_next, partakers_of_verb
from csto_events.parsing.rules.force.exercise_flags import flag_of, organisation_of
from csto_events.parsing.rules.force.exercise_lists import listed_among
from csto_events.parsing.rules.force.exercise_names import (
    dubbed,
    is_bare_name,
    known_as,
    listed_in_quotes,
    name_beside,
    name_of,
    several_named,
    verb_before_quoted,
)
from csto_events.parsing.rules.force.exercise_numbers import EXERCISE_NOUNS, are_troops, counts_beside, personnel_of, troops_among
from csto_events.parsing.rules.force.exercise_partners import (
    GATHER,
    TAKE_PART,
    agreed_to_hold,
    behind_gathered,
    behind_verb,
    due_to_hold,
    first_from,
    inverted_verb,
    led_by,
    participants_of,
    states_among,
    stays_away,
    takes_part,
)
from csto_events.parsing.rules.force.exercise_places import host_of, hosting, is_on_range
from csto_events.parsing.rules.force.exercise_stages import end_behind, ends_a_part, ends_on, stage_of
from csto_events.parsing.rules.force.exercised import is_of_power
from csto_events.parsing.rules.force.partakers import held_with, origins_of, states_of
from csto_events.parsing.rules.talk.gatherings import SCHEDULED
from csto_events.parsing.said.content import is_title
from csto_events.parsing.said.items import opening_infinitive
from csto_events.parsing.triggers import forms, triggers
from csto_events.parsing.troops import is_troops
from csto_events.parsing.when.dating import date_of, is_of_clause_before
from csto_events.parsing.when.lasting import is_bound


def sign_of(passage: Passage, noun: Phrase, kind: str) -> str | None:
    """What the words before a noun say of it: "joint exercises", "the anti-terrorist operation"."""
    table = triggers("force", frozenset((kind,)))
    found = [table[passage.lower[position]].value for position in range(noun.first, noun.head) if passage.lower[position] in table]
    return next((one for one in found if one != "other"), found[0] if found else None)


def _exercise(passage: Passage) -> Found:
    for at in passage.positions(forms("force", EXERCISE_NOUNS)):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or noun.head < at:
            continue
        is_none = passage.lower[noun.first] == "no"
        if is_none or is_of_power(passage, noun, at):
            yield Passed("exercise", passage.sentence, (at, at + 1), "generic" if is_none else "other_world")
            continue
        if named := [*_several(passage, noun, several_named(passage, noun, at)), *_listed(passage, noun, at)]:
            yield from named
            continue
        name, end = name_of(passage, noun, at)
        if (not name and _is_stayed_away_from(passage, noun)) or _is_wanted_off(passage, noun):
            yield Passed("exercise", passage.sentence, (at, at + 1), "generic")
            continue
        organisation = organisation_of(passage, noun)
        participants = participants_of(passage, noun)
        if not name and _is_the_one_before(passage, noun):
            told = _training(passage, noun, at, end, {"name": None, "organisation": organisation, "participants": participants})
            if any(told.fields.get(one) for one in ("participants", "personnel", "started", "ended")):
                yield attrs.evolve(told, leans=True)
                continue
        if not name and organisation is None and sign_of(passage, noun, "exercise_sign") is None and not _of_troops(passage, noun, participants):
            yield Passed("exercise", passage.sentence, (at, at + 1), "other_world")
            continue
        if not name and organisation is None and len(participants) < 1 and not _is_placed(passage, noun):
            yield Passed("exercise", passage.sentence, (at, at + 1), "generic")
            continue
        yield _training(passage, noun, at, end, {"name": name, "organisation": organisation, "participants": participants})
        yield from _another(passage, noun)


def _several(passage: Passage, noun: Phrase, names: list[tuple[int, int]]) -> Found:
    """Give each of several exercises, held in several states "respectively", its own."""
    if not names:
        return
    hosts: list[str | None] = [None] * len(names)
    states = [one.entity for one in passage.mentions() if one.kind == "state" and not one.adjective and one.first > names[-1][0]]
    if "respectively" in passage.sentence.vocabulary and len(states) == len(names):
        hosts = [*states]
    for (first, after), host in zip(names, hosts, strict=True):
        fields: dict[str, Value] = {"name": passage.text(first, after), "participants": participants_of(passage, noun)}
        one = _training(passage, noun, first, after, fields | {"organisation": organisation_of(passage, noun)})
        spans = one.spans if first == names[0][0] else ((first, after),)
        one = attrs.evolve(one, spans=spans, fields={**one.fields, "personnel": None})  # how many are in each nobody says
        yield attrs.evolve(one, fields={**one.fields, "host": host}, where=(host,)) if host is not None else one


def _listed(passage: Passage, noun: Phrase, at: int) -> Found:
    """Give those of several exercises that are named, each where it is held, and all of them under the flag of whoever holds them."""
    listed = listed_among(passage, noun)
    if not listed:
        return
    fields: dict[str, Value] = {"organisation": organisation_of(passage, noun), "participants": participants_of(passage, noun)}
    for one in listed:
        made = _training(passage, noun, one.first, one.after, fields | {"name": passage.text(one.first, one.after)})
        told = {**made.fields, "host": one.host, "personnel": one.personnel}
        spans = ((made.spans[0][0], one.after),) if one is listed[0] else ((one.first, one.after),)
        yield attrs.evolve(made, fields=told, where=(one.host,) if one.host is not None else (), spans=spans)
    if fields["organisation"] is not None:
        made = _training(passage, noun, at, noun.after, fields | {"name": None})
        yield attrs.evolve(made, fields={**made.fields, "host": None, "personnel": None}, where=())


def _is_the_one_before(passage: Passage, noun: Phrase) -> bool:
    """Whether "the drills" are those that the text has just spoken of: they have an article, no sign of their own, and a verb that says more of them."""
    verb, joining = verb_of(passage, stage_of(passage, noun) or noun), _verb_of_taking_part(passage, noun)
    is_subject = verb is not None and verb.first > noun.first and not verb.negated and (verb.lemma in _HAPPENS | GATHER or called_off(passage, verb))
    is_joined = joining is not None and not joining.negated
    return (is_subject or is_joined) and passage.lower[noun.first] in ("the", "these") and noun.head - noun.first <= 1 and _spoken_before(passage)


def _of_troops(passage: Passage, noun: Phrase, participants: tuple[str, ...]) -> bool:
    """Whether troops or two states train: "1,500 servicemen took part in drills", "drills were conducted by Serbia and Hungary", on a range."""
    plain = passage.lower[noun.head] in ("exercise", "exercises")
    is_led = led_by(passage, noun) is not None
    have_troops = any(are_troops(passage, one.noun) for one in counts_beside(passage, noun))  # type: ignore[arg-type]
    are_two = len(participants) > 1 and (not plain or bool(several(passage, noun)))
    of_force = is_led or flag_of(passage, noun) is not None or _of_allies(passage, noun) or is_on_range(passage, noun)
    return of_force or have_troops or are_two or _has_troops_next(passage, noun)


def _has_troops_next(passage: Passage, noun: Phrase) -> bool:
    """Whether an exercise of which nothing military is said has soldiers in the next sentence: "The exercise opened in Mali. It involves 1,500 men"."""
    verb = verb_of(passage, noun)
    return verb is not None and verb.lemma in _HAPPENS and passage.phrases.subject(verb) is noun and has_troops_next(passage)


def _of_allies(passage: Passage, noun: Phrase) -> bool:
    """Whether allies hold it, who are so in arms: "the allies will hold an exercise"."""
    verb = verb_of(passage, noun)
    holding = (passage.phrases.subjects(verb) or agreed_to_hold(passage, verb)) if verb is not None and verb.lemma in TAKE_PART else []
    return any(passage.lower[one.head] in ("allies", "armies", "militaries", "navies") for one in holding if one is not noun)


def _another(passage: Passage, noun: Phrase) -> Found:
    """Read on in "Poland opened the exercise Winged Lynx and Estonia ran Spring Frost"."""
    for verb in passage.phrases.verbs():
        state, named = passage.phrases.subject(verb), passage.phrases.object(verb)
        if verb.first < noun.after or verb.lemma not in ("run", "hold", "host", "open", "stage") or state is None or named is None:
            continue
        actor = passage.actor(state)
        if actor is None or not actor.startswith("state:") or not all(passage.tokens.words[at][0].isupper() for at in range(named.first, named.after)):
            continue
        if named.after - named.first > 1 and all(is_bare_name(passage, at) for at in range(named.first, named.after)):
            fields: dict[str, Value] = {"name": passage.text(named.first, named.after), "host": actor}
            yield _dated(
                Candidate(kind="exercise", sentence=passage.sentence, spans=((state.first, named.after),), trigger=verb.head, fields=fields, verb=verb)
            )


def _is_wanted_off(passage: Passage, noun: Phrase) -> bool:
    """Whether somebody only wants an exercise called off: "wants the drills cancelled"."""
    off = passage.phrases.next(noun)
    wanting = passage.phrases.previous(noun) if off is not None and off.kind == "verb" and off.first == off.head and called_off(passage, off) else None
    return wanting is not None and wanting.kind == "verb" and wanting.lemma in ("want", "like", "wish")


def _main_verb(passage: Passage, noun: Phrase, stage: Phrase | None) -> Phrase | None:
    """The verb of an exercise, over a relative clause: "the exercise that was planned has been called off"."""
    above = verb_over(passage, noun)
    if above is not None and says_whether_held(passage, above):
        return above  # "cancelled the exercises planned for October"
    off = next((verb for verb in passage.phrases.verbs() if verb.first > noun.head and called_off(passage, verb)), None)
    if off is not None and is_only_part(passage, noun, off):
        return None
    if off is not None and (off.passive or noun in passage.phrases.subjects(off)):
        return off
    if stage is not None and (told := verb_of(passage, stage)) is not None and passage.phrases.subject(told) is stage:
        return None if ends_a_part(passage, stage, told) else told
    relative = _verb_of_taking_part(passage, noun) or _relative_verb(passage, noun) or behind_gathered(passage, noun)
    if relative is not None:
        return relative
    beside = name_beside(passage, noun)
    known = known_as(passage, noun)
    named = dubbed(passage, noun.head) if known is None else (known.first, known.after)
    if named is not None and (main := next((one for one in passage.phrases.verbs() if one.first >= named[1] and one.form == "finite"), None)) is not None:
        return main
    behind = passage.phrases[beside.position + 2] if beside is not None and beside.position + 2 < len(passage.phrases) else None
    return verb_of(passage, noun) or (
        behind if behind is not None and behind.kind == "verb" else _verb_of_quoted(passage, noun) or verb_before_quoted(passage, noun)
    )


def _verb_of_quoted(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb behind a name in quotation marks: "the exercise “Search” will be held"."""
    quoted = passage.phrases.next(noun, "Q")
    if quoted is None or quoted is passage.phrases.next(noun, ""):
        return None
    names = [quoted, *listed_in_quotes(passage, quoted)]
    return next((verb for verb in passage.phrases.verbs() if verb.form == "finite" and passage.phrases.subject(verb) in names), None)


def _verb_of_taking_part(passage: Passage, noun: Phrase) -> Phrase | None:
    """For "175 soldiers will take part in the drills" give the verb, which says whether they are to come."""
    if (inverted := inverted_verb(passage, noun)) is not None:
        return inverted
    before = passage.phrases.previous(noun)
    part = passage.phrases.previous(before) if before is not None and passage.lower[before.first] == "in" else None
    verb = passage.phrases.previous(part) if part is not None and part.kind == "noun" and passage.lower[part.head] == "part" else part
    return verb if verb is not None and verb.kind == "verb" and takes_part(verb) else None


def _is_stayed_away_from(passage: Passage, noun: Phrase) -> bool:
    """Whether somebody takes no part in an exercise, of which nothing else is said: "declined to take part in the drills"."""
    verb = _verb_of_taking_part(passage, noun) or passage.phrases.previous(noun)
    return verb is not None and verb.kind == "verb" and verb.lemma in _JOINING and stays_away(passage, verb)


_JOINING = frozenset(("attend", "join", "participate", "take"))


def _relative_verb(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb of "by the exercise Rubezh of the force, which will take place"."""
    if (before := passage.phrases.previous(noun)) is None or before.kind != "I":
        return None
    end = passage.phrases.with_prepositions(noun, ("of", "with", "by", "in"))
    comma = passage.phrases.at(end) if end < passage.sentence.after else None
    which = passage.phrases.next(comma, "") if comma is not None and comma.kind == "," else None
    verb = passage.phrases.next(which) if which is not None and passage.lower[which.first] == "which" else None
    return verb if verb is not None and verb.kind == "verb" else None


def _training(passage: Passage, noun: Phrase, at: int, end: int, fields: dict[str, Value]) -> Candidate:
    stage = stage_of(passage, noun)
    verb = _main_verb(passage, noun, stage)
    beside = name_beside(passage, noun)
    host = (
        host_of(passage, noun)
        or hosting(passage, verb)
        or (hosting(passage, verb_of(passage, beside)) if beside is not None else None)
        or at_home(passage, verb)
    )
    fields |= {"host": host, "personnel": personnel_of(passage, noun)}
    firsts, afters = [one.first for one in with_joined(passage, noun)], [noun.after, end, *(one.after for one in behind_verb(passage, noun))]
    if verb is not None:
        firsts += [verb.first, *(one.first for one in passage.phrases.subjects(verb) or due_to_hold(passage, verb))]
        afters.append(verb.after)
    span = (max(min(firsts), passage.sentence.first), max(afters))
    status: Status | None = None
    if verb is not None and called_off(passage, verb):
        status = "planned" if verb.negated else "denied"
    elif _is_prepared(passage, noun) or (verb is None and (item := opening_infinitive(passage)) is not None and item.lemma in TAKE_PART):
        status = "planned"
    elif verb is not None and verb.form == "infinitive" and verb is inverted_verb(passage, noun):
        status = "reported"  # "In the exercise “Rubezh” participate troops"
    if verb is not None and (verb.passive or _is_scheduled_aside(passage, verb)) and not verb.negated and verb.lemma in SCHEDULED:
        status = status or "planned"
    verb = None if status is not None and verb is not None and verb.form == "infinitive" else verb  # "asked the bloc to cancel its drills"
    made = Candidate(kind="exercise", sentence=passage.sentence, spans=(span,), trigger=at, fields=fields, verb=verb, status=status)
    made.elsewhere = origins_of(passage, held_with(passage, noun))
    is_between = stage is not None and (told := verb_of(passage, stage)) is not None and ends_a_part(passage, stage, told)
    return made if is_between else _with_aside(passage, noun, _dated(made))


def _is_scheduled_aside(passage: Passage, verb: Phrase) -> bool:
    """Whether a participle behind a comma says for when something is: "the exercise, scheduled for May, is"."""
    return verb.first == verb.head and passage.phrases[verb.position - 1].kind == "," and passage.lower[verb.after] in ("for", "to", "in")


def _is_prepared(passage: Passage, noun: Phrase) -> bool:
    """Whether an exercise is only made ready for: "discussed preparations for the exercise", "is preparing the drills"."""
    before = passage.phrases.previous(noun)
    if before is not None and before.kind == "verb":
        return before.lemma == "prepare" and not before.passive
    what = passage.phrases.previous(before) if before is not None and passage.lower[before.first] in ("for", "of") else None
    return what is not None and (passage.lower[what.head] in _READYING if what.kind == "noun" else what.lemma in ("prepare", "train"))


_READYING = frozenset(("plans", "preparation", "preparations", "readiness"))


def _dated(made: Candidate) -> Candidate:
    date = date_of(made.sentence, made.trigger)
    if date is None:
        return made
    if is_of_clause_before(made.sentence, made.trigger, date):
        return attrs.evolve(made, fields={**made.fields, "when": None})
    until = is_bound(made.sentence, date)
    ended = ends_on(made.sentence, made.trigger, made.verb, date)
    fields = {**made.fields, "ended" if ended or until else "started": date}
    if not ended and (end := end_behind(made.sentence, date)) is not None:
        fields["ended"] = end
    return attrs.evolve(made, fields={**fields, "when": None} if until else fields)


def _with_aside(passage: Passage, noun: Phrase, made: Candidate) -> Candidate:
    """Give an exercise the time and place of what is said of it in commas: "the drills, which took place in Belarus in May, involved"."""
    told = told_beside(passage, noun)
    if told is None:
        return made
    if told.form == "infinitive" and made.status is None:
        made = attrs.evolve(made, status="planned")
    date, places = time_and_places(passage, made.trigger, told)
    if date is None:
        return made
    if is_bound(passage.sentence, date):  # "the drills, which will run through October 14, involve"
        behind = next((one for one in passage.phrases.verbs() if one.form == "finite" and one.first > date.first), made.verb)
        return attrs.evolve(made, fields={**made.fields, "ended": date, "when": None}, verb=behind)
    name = "ended" if ends_on(passage.sentence, told.first, told, date) else "started"
    verb = made.verb if made.verb is not None and made.verb.tense == "future" else told
    return attrs.evolve(made, fields={**made.fields, name: date}, when=date, where=made.where or places, verb=verb)


def _is_placed(passage: Passage, noun: Phrase) -> bool:
    return host_of(passage, noun) is not None


SENTENCES_BACK = 3
"""Sentences before a name with a year in which exercises must be spoken of."""


def _by_name(passage: Passage) -> Found:
    """Read "Rubezh-2024 will take place in Tajikistan", "“Interaction” was held in May" where the text has just spoken of exercises."""
    for first, after, behind in (*_named_with_year(passage), *_named_in_quotes(passage)):
        verb = next((one for one in passage.phrases.verbs() if one.first >= behind and one.form == "finite"), None)
        if verb is None or verb.lemma not in _HAPPENS or not _exercises_before(passage):
            continue
        place = _place_behind(passage, verb)
        if place is None and date_of(passage.sentence, first) is None:
            continue
        fields: dict[str, Value] = {"name": passage.text(first, after), "host": place}
        yield _dated(Candidate(kind="exercise", sentence=passage.sentence, spans=((first, verb.after),), trigger=first, fields=fields, verb=verb))


def _named_with_year(passage: Passage) -> Iterator[tuple[int, int, int]]:
    for mention in passage.mentions():
        words = passage.tokens.words[mention.after - 1]
        if mention.is_of_nobody_known and words[-2:].isdecimal() and words[0].isupper() and "-" in words:
            yield mention.first, mention.after, mention.after


def _named_in_quotes(passage: Passage) -> Iterator[tuple[int, int, int]]:
    """Names in quotation marks with which a clause begins, right before its verb."""
    for quotation in passage.reading.quotations_from(passage.sentence.first, passage.sentence.after):
        behind, before = quotation.after + 1, quotation.first - 2
        opens = before < passage.sentence.first or passage.phrases.at(before).kind in ",C"
        if opens and quotation.closed and behind < passage.sentence.after and is_title(passage, quotation) and passage.phrases.at(behind).kind == "verb":
            yield quotation.first, quotation.after, behind


def _place_behind(passage: Passage, verb: Phrase) -> str | None:
    """The state in which something takes place by the words behind its verb."""
    noun = governed_by(passage, verb, "in", "at", "near")
    mention = passage.names.at(noun.head) if noun is not None else None
    return passage.state_at(mention.entity) if mention is not None and not mention.adjective else None


_HAPPENS = frozenset(("take", "begin", "start", "hold", "end", "conclude", "open", "run", "conduct", "finish", "last", "continue", "close", "schedule"))


def _exercises_before(passage: Passage) -> bool:
    return _spoken_before(passage) and forms("force", EXERCISE_NOUNS).isdisjoint(passage.sentence.vocabulary)


def _spoken_before(passage: Passage) -> bool:
    first = passage.reading.sentences[max(0, passage.sentence.index - SENTENCES_BACK)].first
    return not forms("force", EXERCISE_NOUNS).isdisjoint(passage.lower[first : passage.sentence.first])


def _taking_part(passage: Passage) -> Found:
    """Read "Some 2,500 soldiers will take part", "Contingents from Belgium and Spain are participating" behind a sentence that speaks of an exercise."""
    if not _exercises_before(passage):
        return
    for verb in passage.phrases.verbs():
        subjects = partakers_of_verb(passage, verb)
        if not subjects:
            continue
        first = first_from(passage, subjects) if subjects[0].first < verb.first else []
        states = [*first, *(one for subject in subjects for one in (subject, *states_of(passage, subject)))]
        before = [one for one in passage.phrases[: first[0].position] if one.kind == "noun"] if first else []
        fields: dict[str, Value] = {"participants": states_among(passage, states), "personnel": troops_among(passage, [*before, *subjects])}
        if any(fields.values()):
            told = passage.phrases.subject(verb) or verb
            span = (
                min(verb.first, told.first, *(one.first for one in (*before, *states))),
                max(verb.after + (verb.lemma == "take"), *(one.after for one in states)),
            )
            yield Candidate(kind="exercise", sentence=passage.sentence, spans=(span,), trigger=verb.head, fields=fields, verb=verb, leans=True, where=())


def _trained(passage: Passage) -> Found:
    """Read "marines from Georgia and Romania trained together"."""
    for verb in passage.phrases.verbs():
        subject = passage.phrases.subject(verb) if verb.lemma == "train" and not verb.passive else None
        if subject is None or not is_troops(passage, subject):
            continue
        during = governed_by(passage, verb, "during")
        name = passage.text(during.first, during.after) if during is not None and passage.is_name(during) and during.after - during.first > 1 else None
        if name is None and not {"together", "jointly"} & set(passage.lower[verb.first : min(verb.after + 3, passage.sentence.after)]):
            yield Passed("exercise", passage.sentence, (verb.head, verb.head + 1), "generic")
            continue
        count = counted(passage, subject)
        fields: dict[str, Value] = {
            "name": name,
            "participants": states_among(passage, [*passage.phrases.subjects(verb), *states_of(passage, subject)]),
            "host": host_of(passage, subject),
            "personnel": count.quantity if count is not None else None,
        }
        span = (subject.first, verb.after)
        yield _dated(Candidate(kind="exercise", sentence=passage.sentence, spans=(span,), trigger=verb.head, fields=fields, verb=verb))


RULES = (
    Rule(
        name="force/exercise-name",
        kind="exercise",
        reads="a name with a year, as exercises have, that takes place, begins or ends, after sentences that speak of exercises",
        why="what is named as one of the exercises just spoken of is an exercise",
        triggers=lambda: frozenset(("place", "begin", "begins", "began", "started", "held", "ended", "opened", "conducted")),
        find=_by_name,
        fires=(
            Fires(
                text="The CSTO plans six exercises. The first, Rubezh-2024, will take place in Tajikistan.",
                fields={"name": "Rubezh-2024", "host": "state:TJK", "status": "planned"},
            ),
            Fires(text="Joint drills are due in Belarus. Zapad-2025 will begin in September.", fields={"name": "Zapad-2025"}),
            Fires(text="Two exercises were planned. Search-2023 was held in Belarus.", fields={"name": "Search-2023", "host": "state:BLR"}),
        ),
        near=("Expo-2017 was held in Astana.", "He planned two exercises. The Euro-2024 qualifier may be held in Minsk if it rains.", "Rubezh-2024 is a film."),
    ),
    Rule(
        name="force/exercise-part",
        kind="exercise",
        reads="states or troops that take part, or that it involves, after sentences that speak of an exercise, in a sentence that does not name it",
        why="what troops take part in is the exercise that was just spoken of",
        triggers=lambda: OF_TAKING_PART,
        find=_taking_part,
        fires=(
            Fires(text="NATO began drills in Poland. Some 2,500 soldiers will take part.", fields={"personnel.value": 2500}),
            Fires(text="The CSTO held joint drills in Armenia. Contingents from Belarus and Russia are taking part.", fields={"participants.1": "state:RUS"}),
            Fires(text="The joint exercise in Ghana began. Togo and Benin are participating.", fields={"participants.0": "state:TGO"}),
            Fires(
                text="The CSTO held drills in Armenia. Over 900 servicemen from Belarus, Russia and Tajikistan were involved.",
                fields={"participants.2": "state:TJK", "personnel.low": 901},
            ),
        ),
        near=("Togo and Benin are participating.", "NATO began drills in Poland. The minister took part in a meeting.", "The drills began. Voters took part."),
    ),
    Rule(
        name="force/exercise-verb",
        kind="exercise",
        reads="troops that train together",
        why="the verb names the training, its adverb that it is a common one",
        triggers=lambda: frozenset(("trained", "train", "training")),
        find=_trained,
        fires=(
            Fires(text="Marines from Georgia and Romania trained together.", fields={"participants.0": "state:GEO", "participants.1": "state:ROU"}),
            Fires(text="Some 300 soldiers from Serbia and Cyprus will train together.", fields={"personnel.value": 300, "status": "planned"}),
            Fires(text="Polish and Czech paratroopers trained jointly in Slovakia.", fields={"host": "state:SVK"}),
        ),
        near=("The wrestlers trained together in Minsk.", "Soldiers trained all day.", "If the soldiers trained together, they would win."),
    ),
    Rule(
        name="force/exercise",
        kind="exercise",
        reads="an exercise, drill or manoeuvre with a name, an organisation or a military sign",
        why="the noun names the training, its sign that it is one of troops",
        triggers=partial(forms, "force", EXERCISE_NOUNS),
        find=_exercise,
        fires=(
            Fires(text="The exercise “Rubezh 2021” was held in Kyrgyzstan.", fields={"name": "Rubezh 2021", "host": "state:KGZ"}),
            Fires(text="The CSTO will hold joint exercises in Tajikistan.", fields={"organisation": "org:csto", "status": "planned"}),
            Fires(text="Russia and Belarus began military drills.", fields={"participants.0": "state:RUS", "participants.1": "state:BLR"}),
        ),
        near=("Doctors recommend physical exercise.", "If the CSTO held joint exercises, Tajikistan would host them.", "The fire drill took an hour."),
    ),
)

"""Talk: who met. What was said is read in `statements`."""

from collections.abc import Iterator, Mapping
from functools import cache

import attrs

from csto_events.language.lexicon import verb_forms
from csto_events.language.phrases import Phrase
from csto_events.model import Status
from csto_events.parsing.asserted.status import POSSIBLE
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.held_beside import as_told_beside
from csto_events.parsing.parties import agent, governed_by, joined
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.attendance import (
    OFFICIALS,
    ahead,
    are_officials_met,
    attending,
    called_by_head,
    called_for_a_day,
    holders,
    is_bare_clause,
    is_sure_meeting,
    is_to_be,
    meeting_party,
    meetings_before,
    participants_of,
    reaching,
    scheduled_aside,
    speaks_of_officials,
    undated,
    whose_officials,
)
from csto_events.parsing.rules.talk.due_meetings import due_ahead, is_at_what_comes, is_to_be_held, off_after_all, put_ahead
from csto_events.parsing.rules.talk.gatherings import (
    SCHEDULED,
    counted_meeting,
    due,
    earlier_of_series,
    end_of_calling_off,
    further_with,
    goes_on_about,
    included,
    is_unplanned,
    is_wished,
    last_joined,
    led_by,
    object_met,
    of_parties,
    of_two,
    pair,
    scheduled,
)
from csto_events.parsing.rules.talk.met_for import MEET, meets_a_thing, met_for, verb_met_for
from csto_events.parsing.rules.talk.present_below import present_below, with_evidence_below
from csto_events.parsing.rules.talk.spoken import BY_TELEPHONE, SPEAKING, calls_officials, speak_together
from csto_events.parsing.rules.talk.summits import over_part, summit_held
from csto_events.parsing.where.setting import places_in
from csto_events.parsing.who.mentions import is_person

_NOUNS: Mapping[str, str] = {
    "meeting": "",
    "meetings": "",
    "summit": "",
    "session": "",
    "talks": "",
    "videoconference": "online",
    "teleconference": "online",
    "sitting": "",
    "conference": "",
    "negotiations": "",
    "consultations": "",
    "conversation": "",
    "conversations": "",
    "call": "",
    "calls": "",
    "talk": "",
}
_MEETINGS = frozenset(_NOUNS)
_HELD = frozenset(
    "hold take open convene begin start end attend host chair conclude resume close gather meet have occur finish address co-chair conduct wrap".split()
)
_CALLS = frozenset(("call", "calls", "conversation", "conversations", "talk"))
_BEHIND_SEEN = frozenset(("in", "at", "on", ",", ".", "and"))
_RECEIVE = frozenset(("receive", "host", "welcome"))
_SESSIONS: Mapping[str, str] = {
    "extraordinary": "extraordinary",
    "extra-ordinary": "extraordinary",
    "emergency": "extraordinary",
    "special": "extraordinary",
    "informal": "informal",
    "regular": "ordinary",
    "ordinary": "ordinary",
    "annual": "ordinary",
}
_ONLINE = frozenset(("online", "videoconference", "remotely", "virtually", "virtual", "teleconference", "video", "remote"))


@cache
def _meet_forms() -> frozenset[str]:
    return verb_forms(MEET | _RECEIVE | {"see", "speak", "talk", "phone", "telephone"}) | BY_TELEPHONE | {"called", "discussed"}


def _format(passage: Passage, first: int, after: int) -> str | None:
    words = passage.tokens.lower[max(passage.sentence.first, first) : min(after, passage.sentence.after)]
    if not _ONLINE.isdisjoint(words):
        return "online"
    is_in_person = "in-person" in words or ("person" in words and any(words[at : at + 2] == ["in", "person"] for at in range(len(words))))
    return "in_person" if is_in_person else None


def _convened(passage: Passage, phrases: list[Phrase | None]) -> str | None:
    """The body or organisation whose meeting it is."""
    for phrase in phrases:
        if phrase is None:
            continue
        entity = passage.names.entity_of(passage.sentence, phrase)
        if entity is not None and entity.startswith(("org:", "body:")):
            return entity
        inside = passage.entity_in(phrase, "body", "org")
        if inside is not None:
            return inside
    return None


def _noun(passage: Passage) -> Found:
    """Read a meeting, summit, session or talks with whose it is, or in a sentence that says that it is held."""
    for at in passage.positions(_MEETINGS):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or not (noun.head == at or _is_of_heads(passage, at)) or _is_told_otherwise(passage, noun, at):
            continue
        owners = _owners(passage, noun)
        convened = _convened(passage, owners if noun.head == at else owners[1:])
        between = _between(passage, noun)
        participants = participants_of(passage, [*between, *led_by(passage, noun)]) or of_two(passage, between, noun)
        verb = _held(passage, noun)
        if verb is not None and is_wished(passage, verb):
            yield Passed("meeting", passage.sentence, (at, at + 1), "generic")
            continue
        convened = convened or called_by_head(passage, verb)
        if verb is not None and participants and noun not in passage.phrases.subjects(verb):
            participants = participants_of(passage, [*holders(passage, verb), *between]) or of_two(passage, between, noun)
        if verb is not None and convened is None and not participants:
            subject = passage.phrases.subject(verb) or due(passage, verb)
            convened = _convened(passage, [subject, *_whose(passage, subject)])
            participants = participants_of(passage, holders(passage, verb)) if subject is not noun else ()
            participants = participants or pair(passage, subject) or whose_officials(passage, subject)
            if not participants and verb.passive and (by := agent(passage, verb)) is not None:
                participants = participants_of(passage, passage.phrases.coordinated(by))  # "will be co-chaired by Macron"
            convened = convened or (None if len(participants) > 1 else of_told(earlier_of_series(passage, noun)))
        if convened is None and not participants and _is_located(passage, noun):
            convened = _convened(passage, _main_subject(passage, noun))
        present = attending(passage, noun)
        convened = convened or of_told(meetings_before(passage, noun, present))
        people, below = present_below(passage)
        participants = tuple(dict.fromkeys((*participants_of(passage, present), *participants, *people)))
        if verb is None and len(participants) == 1:
            participants = tuple(dict.fromkeys(participants_of(passage, _visitors(passage, noun)) + participants))
        end = due_ahead(passage, noun) if verb is None else None
        is_told = _takes_place(passage, noun, verb) if verb is not None else (end is not None and is_sure_meeting(passage, noun)) or summit_held(passage, noun)
        nobody = convened is None and not participants and not is_told
        if nobody or _is_modifier(passage, at) or _is_for_news(passage, at) or (verb is None and end is None and not _is_located(passage, noun)):
            yield _unheld(passage, noun, at, participants if convened is None else ())
            continue
        end = noun.after if verb is None and end is None and is_at_what_comes(passage, noun) else end
        made = off_after_all(passage, noun, verb, _each(passage, noun, verb, convened, participants))
        yield from with_evidence_below(put_ahead(reaching(made, present), end), below if people else None)


FEWEST_CALLED = 2
"""Who talk in one call; of several calls with more there is one with each."""


def _unheld(passage: Passage, noun: Phrase, at: int, participants: tuple[str, ...]) -> Candidate | Passed:
    """A meeting of which nothing says that it takes place, and one for which there are no plans, which is denied."""
    if len(participants) > 1 and is_unplanned(passage, noun):
        return attrs.evolve(meeting(passage, noun, None, None, participants), status="denied")
    return Passed("meeting", passage.sentence, (at, at + 1), "generic")


def _each(passage: Passage, noun: Phrase, verb: Phrase | None, convened: str | None, participants: tuple[str, ...]) -> Iterator[Candidate]:
    """One meeting, or one with each of those whom "17 meetings, including with" names."""
    others = included(passage, noun) if verb is not None and participants and passage.lower[noun.first] != "no" else []
    if passage.lower[noun.head] in ("calls", "conversations") and len(participants) > FEWEST_CALLED:
        others = _between(passage, noun)
    for phrase in others:
        for one in participants_of(passage, [phrase]):
            made = meeting(passage, noun, verb, convened, (participants[0], one))
            yield attrs.evolve(made, spans=((made.spans[0][0], phrase.after),))
    if not others:
        yield meeting(passage, noun, verb, convened, participants)


def _is_told_otherwise(passage: Passage, noun: Phrase, at: int) -> bool:
    """Whether a call or conversation is not said to be by telephone, or a verb tells of a meeting: "met for talks"."""
    if passage.lower[at] in _CALLS and passage.lower[at - 1] not in BY_TELEPHONE:
        return True
    verb = verb_met_for(passage, noun)
    return verb is not None and _can_meet(passage, verb, *_who_meets(passage, verb)[2:])


def _is_of_heads(passage: Passage, at: int) -> bool:
    """Whether a meeting in capitals is one of heads: "the Summit of Heads of State", which looks like one name."""
    return passage.tokens.lower[at + 1 : at + 3] == ["of", "heads"]


def meeting(passage: Passage, noun: Phrase, verb: Phrase | None, convened: str | None, participants: tuple[str, ...]) -> Candidate:
    """Make a meeting of the noun phrase that stands for it."""
    session = _session(passage, noun)
    first, after = noun.first, passage.phrases.with_prepositions(noun, ("of", "between", "with", "in", "on", "by"))
    off = end_of_calling_off(passage, verb) if verb is not None else None
    if verb is not None:
        first, after = min([first, verb.first, *(one.first for one in passage.phrases.subjects(verb))]), max(after, off or verb.after)
    status: Status | None = None if verb is None or off is None else "reported" if verb.negated else "planned" if verb.modal in POSSIBLE else "denied"
    status = ahead(passage, verb) or status
    fields: dict[str, Value] = {
        "convened": convened,
        "participants": participants,
        "session": session,
        "format": _NOUNS.get(passage.lower[noun.head]) or _format(passage, first, after + 4),
        **undated(passage, verb),
    }
    made = Candidate(kind="meeting", sentence=passage.sentence, spans=((first, after),), trigger=noun.head, fields=fields, verb=verb, status=status)
    return as_told_beside(passage, noun, made) if "when" not in fields else made


def of_told(meetings: list[tuple[Passage, Phrase]]) -> str | None:
    """Whose "the next summit" is, or "the summit" at which somebody is: that of the summits told of before."""
    for earlier, told in meetings:
        holding = _held(earlier, told)
        convened = _convened(earlier, [*_owners(earlier, told), earlier.phrases.subject(holding) if holding is not None else None])
        if convened is not None:
            return convened
        named = {one.entity for one in earlier.mentions() if one.kind == "organisation"}
        if len(named) == 1:
            return named.pop()
    return None


def _owners(passage: Passage, noun: Phrase) -> list[Phrase | None]:
    """The phrases that can say whose meeting it is: itself ("the CSTO summit") and what follows of, between or with."""
    owners: list[Phrase | None] = [noun]
    preposition = passage.phrases.next(noun, "")
    steps = 0
    while preposition is not None and preposition.kind == "I" and passage.phrases.word(preposition) in ("of", "at", "in", "from") and steps < 4:
        after = passage.phrases.next(preposition, "R")
        if after is None or after.kind != "noun":
            break
        owners.append(after)
        preposition, steps = passage.phrases.next(last_joined(passage, after), ""), steps + 1
    return owners


def _between(passage: Passage, noun: Phrase) -> list[Phrase]:
    preposition = of_parties(passage, noun)
    if preposition is None:
        return []
    after = passage.phrases.next(preposition, "R")
    if after is None or after.kind != "noun":
        return []
    if passage.lower[after.head] in ("participation", "presence", "involvement"):  # "talks with the participation of"
        of = passage.phrases.next(after, "")
        after = passage.phrases.next(of, "R") if of is not None and of.kind == "I" else None
        if after is None or after.kind != "noun":
            return []
    further = governed_by(passage, after, "with") if passage.phrases.word(preposition) == "of" else None  # "a meeting of Zas with Tokayev"
    parties = joined(passage, after) if passage.phrases.word(preposition) == "between" else passage.phrases.coordinated(after)
    return [*parties, further] if further is not None else parties


def _held(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb that says that the meeting takes place: with it as object or subject."""
    for verb in passage.phrases.verbs():
        if verb.lemma not in _HELD and not (
            verb.passive and (verb.lemma in SCHEDULED or end_of_calling_off(passage, verb) is not None or called_for_a_day(passage, verb))
        ):
            continue
        subjects = [counted_meeting(passage, one) for one in passage.phrases.subjects(verb)]
        if noun in subjects or goes_on_about(passage, noun, verb) or object_met(passage, verb) is noun:
            return verb
        if is_to_be(passage, verb, noun) or is_bare_clause(passage, verb, noun) or is_to_be_held(passage, verb, noun):
            return verb
        after = passage.phrases.object(verb)
        if (
            verb.lemma == "take"
            and after is not None
            and passage.lower[after.head] in ("part", "place")
            and (noun.first > verb.first or passage.phrases.subject(verb) is noun)
        ):
            return verb
    return scheduled_aside(passage, noun)


def _is_located(passage: Passage, noun: Phrase) -> bool:
    """Whether the meeting stands as something that takes place: "at the session", "during the talks"."""
    before = over_part(passage, passage.phrases.previous(noun))
    if before is None or passage.phrases.word(before) not in ("at", "during", "after", "before", "in", "following", "for"):
        return False
    if passage.phrases.word(before) == "for":
        verb = next((one for one in reversed(passage.phrases.verbs()) if one.after <= before.first), None)
        return verb is not None and verb.lemma in MEET  # "gathered for the 24th meeting"
    return before.kind in "IS" or before.kind == "verb"


def _takes_place(passage: Passage, noun: Phrase, verb: Phrase) -> bool:
    """Whether a meeting whose parties are not named is said to be held somewhere."""
    return (
        is_sure_meeting(passage, noun)
        and verb.lemma in ("take", "hold", "begin", "start", "end", "open", "schedule", "plan", "slate", "set")
        and (bool(places_in(passage.sentence, passage.names)) or (verb.lemma in SCHEDULED and bool(passage.sentence.dates)))
    )


def _main_subject(passage: Passage, noun: Phrase) -> list[Phrase | None]:
    """For "during the meeting, the leaders of the bloc exchanged gifts" give the leaders and what they are of; "the leaders decided at a summit" too."""
    party = meeting_party(passage, noun, OFFICIALS)
    return [party, *_whose(passage, party)] if party is not None else []


def _visitors(passage: Passage, noun: Phrase) -> list[Phrase]:
    """Who has talks with somebody, beside which they do something: "Putin said after talks with Xi", "in a call with Xi, Putin said"."""
    behind, before = passage.phrases.next(noun), passage.phrases.previous(noun)
    if not _is_located(passage, noun) or before is None or behind is None or passage.phrases.word(behind) != "with":
        return []
    verb = next((one for one in reversed(passage.phrases.verbs()) if one.first < noun.first and one.form == "finite"), None)
    if before.first == passage.sentence.first:
        verb = next((one for one in passage.phrases.verbs() if one.form == "finite"), None)
    subject = passage.phrases.subject(verb) if verb is not None and not verb.passive else None
    if subject is None or (subject.first > noun.first and passage.lower[subject.first - 1] != ","):
        return []
    return [subject] if subject.first < noun.first or is_person(passage.actor(subject)) else []


def _is_for_news(passage: Passage, at: int) -> bool:
    """Whether those who meet are reporters: "at a news conference with his counterpart"."""
    return passage.lower[at] == "conference" and passage.lower[at - 1] in ("news", "press")


def _is_modifier(passage: Passage, at: int) -> bool:
    return at + 1 < passage.sentence.after and passage.sentence.letters[at + 1 - passage.sentence.first] == "N"


def _verb(passage: Passage) -> Found:
    """Read somebody with a name who meets somebody with a name, or a body that meets."""
    for verb in passage.phrases.verbs():
        if verb.lemma in _RECEIVE:
            yield from _received(passage, verb)
        if verb.lemma == "see":
            yield from _seen(passage, verb)
        if verb.lemma not in MEET and not speak_together(passage, verb, _met(passage, verb) if verb.lemma in SPEAKING else []):
            continue
        subjects, others, convened, participants = _who_meets(passage, verb)
        if meets_a_thing(passage, verb) or not _can_meet(passage, verb, convened, participants):
            yield Passed("meeting", passage.sentence, (verb.head, verb.head + 1), "other_world" if others else "generic")
            continue
        if verb.tense == "present" and not verb.progressive and verb.form == "finite" and not verb.modal and not passage.sentence.dates and _is_habit(passage):
            yield Passed("meeting", passage.sentence, (verb.head, verb.head + 1), "generic")
            continue
        yield _met_together(passage, verb, subjects, others, convened, participants)
        apart = further_with(passage, others[-1]) if others and convened is None else []
        if len(both := participants_of(passage, subjects + apart)) > len(participants_of(passage, subjects)):
            yield _met_together(passage, verb, subjects, apart, None, both)


def _who_meets(passage: Passage, verb: Phrase) -> tuple[list[Phrase], list[Phrase], str | None, tuple[str, ...]]:
    """The subjects of a verb of meeting, whom they meet, what body it is that meets, and who takes part."""
    meeting = scheduled(passage, verb) or verb
    subject, subjects, others = passage.phrases.subject(meeting), passage.phrases.subjects(meeting), _met(passage, verb)
    participants = participants_of(passage, subjects + others)
    participants = pair(passage, subject) if not participants and not others else participants
    convened = _convened(passage, [subject, *_whose(passage, subject)])
    convened = None if convened is not None and "~" in convened and "/council-of" not in convened and speaks_of_officials(passage, subject) else convened
    if convened is None and len(participants) < 2:
        participants += tuple(one for one in whose_officials(passage, others[0] if others else subject) if one not in participants)
    return subjects, others, convened, participants


def _can_meet(passage: Passage, verb: Phrase, convened: str | None, participants: tuple[str, ...]) -> bool:
    """Whether enough is known of those who meet: a body, two of them, or officials somewhere."""
    if participants and calls_officials(passage, verb, _met(passage, verb) if verb.lemma in SPEAKING else []):
        return True
    return convened is not None or len(participants) > 1 or _officials_meet(passage, passage.phrases.subject(scheduled(passage, verb) or verb), verb)


def _met_together(
    passage: Passage, verb: Phrase, subjects: list[Phrase], others: list[Phrase], convened: str | None, participants: tuple[str, ...]
) -> Candidate:
    first = min([verb.first, *(one.first for one in subjects)])
    after = max([verb.after, *(other.after for other in others)])
    meeting = passage.phrases.object(verb) if verb.lemma == "convene" and not verb.passive else None
    if (told := met_for(passage, verb)) is not None:
        meeting, present = told, [*_between(passage, told), *led_by(passage, told)]
        after = max([after, passage.phrases.with_prepositions(told, ("of", "between", "with", "on", "by")), *(one.after for one in present)])
        named = _convened(passage, _owners(passage, told))
        convened = named if named is not None and (convened is None or "~" not in named) else convened
        participants = tuple(dict.fromkeys((*participants, *participants_of(passage, present))))
    session = _session(passage, meeting) if meeting is not None and passage.lower[meeting.head] in _MEETINGS else None
    fields: dict[str, Value] = {"convened": convened, "participants": participants, "format": _format(passage, verb.first, verb.after + 8), "session": session}
    return Candidate(kind="meeting", sentence=passage.sentence, spans=((first, after),), trigger=verb.head, fields=fields, verb=verb)


def _session(passage: Passage, noun: Phrase) -> str | None:
    """What kind of meeting a noun phrase says that it is: "an extraordinary session"."""
    return next((_SESSIONS[word] for word in passage.tokens.lower[noun.first : noun.head + 1] if word in _SESSIONS), None)


def _received(passage: Passage, verb: Phrase) -> Found:
    """Read "Xi received Macron", "received a delegation led by Macron": one named person receives another."""
    noun = passage.phrases.subject(verb) if verb.passive else passage.phrases.object(verb)
    noun = next(iter(led_by(passage, noun)), noun) if noun is not None else None
    host = agent(passage, verb) if verb.passive else passage.phrases.subject(verb)
    people = participants_of(passage, [one for one in (host, noun) if one is not None])
    are_officials = len(people) > 0 and is_person(people[0]) and verb.lemma != "welcome" and are_officials_met(passage, noun)
    if host is None or noun is None or not (are_officials or (len(people) > 1 and all(map(is_person, people)))):
        return
    people = tuple(dict.fromkeys((*people, *whose_officials(passage, noun)))) if are_officials else people
    span = (min(host.first, noun.first), max(verb.after, host.after, noun.after))
    fields: dict[str, Value] = {"participants": people, "format": _format(passage, verb.first, verb.after + 8)}
    yield Candidate(kind="meeting", sentence=passage.sentence, spans=(span,), trigger=verb.head, fields=fields, verb=verb)


def _seen(passage: Passage, verb: Phrase) -> Found:
    """Read "saw Erdogan in Tirana on Friday": one person calls on another, at a place or time that is given."""
    noun, subject = passage.phrases.object(verb), passage.phrases.subject(verb)
    if noun is None or subject is None or verb.passive:
        return
    if passage.lower[noun.after] not in _BEHIND_SEEN and all(date.first != noun.after for date in passage.sentence.dates):
        return  # more than where and when stands there: "saw Erdogan smile"
    people = participants_of(passage, [subject, noun])
    if len(people) < 2 or not all(map(is_person, people)):
        return
    if passage.sentence.dates or places_in(passage.sentence, passage.names):
        yield _met_together(passage, verb, [subject], [noun], None, people)


def _officials_meet(passage: Passage, subject: Phrase | None, verb: Phrase) -> bool:
    """Whether officials without names meet at a place or time that is given: "our ministers met in Dushanbe last week"."""
    if subject is None or passage.lower[subject.head] not in OFFICIALS or passage.phrases.object(verb) is not None:
        return False
    return bool(places_in(passage.sentence, passage.names, verb.head))


def _is_habit(passage: Passage) -> bool:
    return bool({"year", "month", "week", "regularly", "annually", "twice", "usually", "often", "every"} & set(passage.sentence.words))


def _met(passage: Passage, verb: Phrase) -> list[Phrase]:
    noun = passage.phrases.object(verb) if verb.lemma != "discuss" else None
    day = noun if noun is not None and any(date.first == noun.first for date in passage.sentence.dates) else None
    if noun is None or day is not None:
        preposition, noun = passage.phrases.next(day or verb), None
        if preposition is not None and passage.phrases.word(preposition) == "with":
            noun = passage.phrases.next(preposition)
        elif verb.lemma in SPEAKING:
            noun = governed_by(passage, verb, "with", "to")
    return passage.phrases.coordinated(noun) if noun is not None and noun.kind == "noun" else []


def _whose(passage: Passage, subject: Phrase | None) -> list[Phrase | None]:
    """For "leaders of the member states of the CSTO" the phrases after of."""
    return _owners(passage, subject)[1:] if subject is not None else []


RULES = (
    Rule(
        name="talk/meeting-noun",
        kind="meeting",
        reads="a meeting, summit, session or talks, with whose it is or who takes part, as something that takes place",
        why="the noun names the meeting, and the verb or preposition around it says that it is held",
        triggers=lambda: (_MEETINGS - _CALLS) | BY_TELEPHONE,
        find=_noun,
        fires=(
            Fires(text="An extraordinary session of the Collective Security Council was held on 10 January 2022.", fields={"session": "extraordinary"}),
            Fires(text="The CSTO summit opened in Yerevan.", fields={"convened": "org:csto", "where.0": "place:AM/yerevan"}),
            Fires(text="Leaders of the CSTO held a videoconference.", fields={"format": "online", "convened": "org:csto"}),
        ),
        near=("Climbers reached the summit of Mount Ararat.", "If the CSTO summit opens, we will go.", "The guards waited in the meeting room."),
    ),
    Rule(
        name="talk/meeting-verb",
        kind="meeting",
        reads="a body that meets, or two named people or states of which one meets the other",
        why="the verb says that they came together",
        triggers=_meet_forms,
        find=_verb,
        fires=(
            Fires(text="The Collective Security Council met in Yerevan.", fields={"where.0": "place:AM/yerevan"}),
            Fires(text="Vladimir Putin met Alexander Lukashenko in Sochi.", fields={"participants.0": "person:vladimir-putin"}),
            Fires(text="Nikol Pashinyan will meet with Vladimir Putin.", fields={"status": "planned"}),
        ),
        near=("The harvest did not meet expectations.", "Will Putin and Zelensky ever meet?", "The proposal met with silence."),
    ),
)

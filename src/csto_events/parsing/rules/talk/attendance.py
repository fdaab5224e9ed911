"""Attendance: who is at a meeting by the words that say who attends, chairs or hosts it, and which meeting "the meeting" is."""

from collections.abc import Container, Iterator

from csto_events.language.phrases import Phrase
from csto_events.model import Status
from csto_events.parsing.asserted.status import governor
from csto_events.parsing.candidate import Candidate
from csto_events.parsing.holders_in_order import HEADS, holders_in_order
from csto_events.parsing.parties import acting_for, agent, before_of, doer, governed_by, joined
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.gatherings import SCHEDULED, attendants, end_of_calling_off, is_attended, is_put_off_to_a_day, led_by, verb_of_plan
from csto_events.parsing.rules.talk.met_for import MEET
from csto_events.parsing.said.complements import calls_no_meeting
from csto_events.parsing.who.mentions import is_person
from csto_events.parsing.who.times_of_office import is_over

SENTENCES_BACK = 3
"""How far back "the meeting" looks for the one that was just told of."""
_OFFICES = frozenset("ambassador chancellor chief counterpart counterparts delegation emir envoy king minister premier president sultan".split())
_ATTENDING = frozenset(
    "attend attends attended attending join joined part chair chairs chaired chairing co-chaired host hosts hosted hosting preside presided presides".split()
)
_CHAIRING = frozenset(("chair", "co-chair", "host", "attend", "preside"))
_TRAVELLING = frozenset(("arrive", "come", "fly", "go", "travel", "leave", "depart"))


def state_of_office(passage: Passage, phrase: Phrase) -> str | None:
    """Give the state of an office-holder without a name: "his Kazakh counterpart", "the Turkish defence minister", "the president of Somalia".

    Args:
        passage: the sentence.
        phrase: the noun phrase.
    """
    if passage.lower[phrase.head] not in _OFFICES or _named_behind(passage, phrase) is not None or is_over(" ".join(passage.lower[phrase.first : phrase.head])):
        return None
    title, of = passage.names.at(phrase.head), governed_by(passage, phrase, "of", "from")
    inside = passage.entity_in(phrase, "state") or (title.of if title is not None else None)
    owner = passage.actor(of) if inside is None and of is not None and of.position == phrase.position + 2 else inside
    return owner if owner is not None and owner.startswith("state:") else None


def of_whom(passage: Passage, phrase: Phrase) -> Phrase:
    """Give the person for the state behind the name, "Presidents Vladimir Putin of Russia and Xi Jinping of China", or for the counterpart before it.

    Any other phrase is given back: "his Kazakh counterpart, Tokayev," is Tokayev, and "his Kazakh counterpart" nobody else.

    Args:
        passage: the sentence.
        phrase: the noun phrase.
    """
    named = _named_behind(passage, phrase) if passage.lower[phrase.head] == "counterpart" else None
    if named is not None:
        return named
    before = before_of(passage, phrase)
    is_of_person = before is not None and is_person(passage.actor(before)) and passage.entity_in(phrase, "state") is not None
    return before if before is not None and is_of_person else phrase


def _named_behind(passage: Passage, phrase: Phrase) -> Phrase | None:
    """The name that a comma gives: "his Russian counterpart, Sergei Shoigu"; in "his Tajik counterpart, Putin and Zas" nobody knows whose name it is."""
    comma = passage.phrases.next(phrase, "")
    named = passage.phrases.next(comma) if comma is not None and comma.kind == "," else None
    closing = passage.phrases.next(named, "") if named is not None else None
    return named if named is not None and is_person(passage.actor(named)) and (closing is None or closing.kind in ",.I") else None


def attending(passage: Passage, noun: Phrase) -> list[Phrase]:
    """Give who attends or chairs a meeting, by any verb of the sentence: "was attended by", "which was chaired by", "Attending the summit were"."""
    if _ATTENDING.isdisjoint(passage.sentence.vocabulary):
        return []
    found: list[Phrase] = []
    for verb in passage.phrases.verbs():
        if verb.negated or not (verb.lemma in _CHAIRING or is_attended(passage, verb)) or not _is_of(passage, verb, noun):
            continue
        if verb.form == "gerund" and (behind := _inverted(passage, noun)) is not None:
            found += passage.phrases.coordinated(behind)
        elif is_attended(passage, verb):
            found += _who_will(passage, verb) if verb.form == "infinitive" else attendants(passage, verb)
        else:
            by = agent(passage, verb) if verb.passive else None
            chairing = passage.phrases.coordinated(by) if by is not None else passage.phrases.subjects(verb)
            found += [one for one in chairing if is_person(passage.actor(one))]
    return found or led_by(passage, noun)


def _is_of(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Whether a verb is said of a meeting: it is its object, its subject, or what stands before "which"."""
    if verb.passive:
        return noun in passage.phrases.subjects(verb) or _is_relative(passage, verb, noun)
    behind = governed_by(passage, verb, "in", "over", "at")
    return passage.phrases.object(verb) is noun or behind is noun


def _is_relative(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Whether "which" before a verb goes on about a meeting and what it is of: "the summit of the council, which was attended by"."""
    between = passage.phrases[noun.position + 1 : verb.position]
    return bool(between) and between[-1].kind == "W" and all(one.kind in ("noun", "I", ",", "W") for one in between)


def _inverted(passage: Passage, noun: Phrase) -> Phrase | None:
    """The list behind the verb of "Attending the summit were Putin and Rahmon"."""
    verb = passage.phrases.next(noun)
    return passage.phrases.object(verb) if verb is not None and verb.kind == "verb" and verb.lemma == "be" and verb.after - verb.first == 1 else None


def _who_will(passage: Passage, verb: Phrase) -> list[Phrase]:
    """Who arrives somewhere to attend a meeting, or is expected to."""
    above = _journey(passage, verb) or governor(passage.sentence, verb)
    return passage.phrases.subjects(above) if above is not None and above.kind == "verb" else []


def _journey(passage: Passage, verb: Phrase) -> Phrase | None:
    """The journey whose purpose an infinitive is: "arrived in Astana on Monday to attend the summit"."""
    before = next((one for one in reversed(passage.phrases[: verb.position]) if one.kind in ("verb", "C", "S", "W")), None)
    return before if before is not None and before.kind == "verb" and before.lemma in _TRAVELLING else None


def undated(passage: Passage, verb: Phrase | None) -> dict[str, None]:
    """Give no date to a meeting to which somebody has come, or which somebody has announced, on a day, or that is put off: "postponed until May"."""
    if verb is not None and announced(passage, verb) is not None and not called_for_a_day(passage, verb):
        return {"when": None}
    if verb is not None and end_of_calling_off(passage, verb) is not None and is_put_off_to_a_day(passage, verb):
        return {"when": None}
    journey = _journey(passage, verb) if verb is not None and verb.form == "infinitive" else None
    if verb is None or journey is None or journey.tense != "past":
        return {}
    return {"when": None} if all(date.first < verb.first for date in passage.sentence.dates) else {}


def ahead(passage: Passage, verb: Phrase | None) -> Status | None:
    """Tell how a meeting that lies ahead is asserted: "is scheduled for May" plans it, "proposed holding" makes it possible."""
    if verb is None or verb.negated:
        return None
    above = passage.phrases.previous(verb) if verb.form == "gerund" else None
    if above is not None and above.kind == "verb" and above.lemma in _PROPOSING:
        return "possible"
    if verb.form != "finite":
        return None
    return "planned" if verb.lemma in SCHEDULED or called_for_a_day(passage, verb) or announced(passage, verb) is not None else None


_PROPOSING = frozenset(("propose", "suggest", "consider", "discuss", "recommend", "mull"))


def called_for_a_day(passage: Passage, verb: Phrase) -> bool:
    """Tell whether a meeting is called for a day to come: "called an urgent session on Mali for Thursday", "a session was called for Monday"."""
    if verb.lemma not in _CALLING or passage.lower[verb.first] == "had":
        return False
    return any(date.first > verb.after and passage.lower[date.first - 1] == "for" for date in passage.sentence.dates)


_CALLING = frozenset(("announce", "call", "schedule", "convene", "summon"))


def called_by_head(passage: Passage, verb: Phrase | None) -> str | None:
    """Give the organisation whose head calls a meeting: "ECOWAS chair Bola Tinubu called an emergency summit", "the bloc's chair convened a session"."""
    if verb is None or verb.lemma not in _CALLING or verb.passive:
        return None
    power = acting_for(passage, passage.phrases.subject(verb))
    return power if power is not None and power.startswith("org:") else None


def announced(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give the meeting that somebody announces or calls, which lies ahead: "announced an emergency summit in Abuja", "called a session of the council"."""
    noun = passage.phrases.object(verb) if verb.lemma in _ANNOUNCING and not verb.passive and not verb.negated else None
    if noun is None or passage.lower[noun.first] == "the":
        return None
    return None if verb.lemma == "call" and calls_no_meeting(passage, noun) else noun  # "called talks in Minsk fruitful"


_ANNOUNCING = frozenset(("announce", "call", "summon"))


def holders(passage: Passage, verb: Phrase) -> list[Phrase]:
    """Give who holds a meeting: the subjects of the verb, or of that on which it hangs, unless it announces one "between" others."""
    meeting = announced(passage, verb)
    if meeting is not None and governed_by(passage, meeting, "between", "of") is not None:
        return []
    subjects = passage.phrases.subjects(verb)
    acting = doer(passage, verb) if not subjects else None
    return [acting] if acting is not None else subjects


def scheduled_aside(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give the verb that says when a meeting is to be: "the next meeting of the ministers, scheduled for May", "called a meeting for Friday".

    One that is told something has come together: "told an emergency summit on Monday that".
    """
    above = passage.phrases.previous(noun, "RD")
    if above is not None and above.kind == "verb" and _is_told(passage, above, noun):
        return above
    if above is not None and above.kind == "verb" and (called_for_a_day(passage, above) or announced(passage, above) is noun):
        return above
    behind = passage.phrases.with_prepositions(noun, ("of", "on", "in", "between"))
    comma = passage.phrases.at(behind) if behind < passage.sentence.after else None
    verb = passage.phrases.next(comma) if comma is not None and comma.kind == "," else None
    return verb if verb is not None and verb.lemma in SCHEDULED and verb.first == verb.head and passage.lower[verb.after] in ("for", "to", "in") else None


def _is_told(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Whether somebody speaks before those who meet: "told a CSTO summit that", "told a videoconference"."""
    is_speech = verb.lemma == "tell" and not (verb.passive or verb.negated or verb.modal)
    return is_speech and passage.lower[noun.head] in _TOLD and passage.phrases.object(verb) is noun


_TOLD = frozenset(("meeting", "session", "summit", "videoconference"))


def is_sure_meeting(passage: Passage, noun: Phrase) -> bool:
    """Tell whether a meeting whose parties nobody names is surely one: "the talks", and "the next session of the Council", with a capital."""
    if passage.lower[noun.head] in ("talks", "negotiations", "summit", "meeting", "meetings"):
        return True
    of = governed_by(passage, noun, "of") if passage.lower[noun.head] == "session" else None
    return of is not None and passage.tokens.words[of.head] in ("Assembly", "Council")


def reaching(found: Iterator[Candidate], present: list[Phrase]) -> Iterator[Candidate]:
    """Give meetings with evidence that holds those who are present too."""
    for made in found:
        (first, after), *_ = made.spans
        if present:
            first, after = min(first, *(one.first for one in present)), max(after, *(one.after for one in present))
        made.spans = ((first, after),)
        yield made


def meetings_before(passage: Passage, noun: Phrase, present: list[Phrase]) -> list[tuple[Passage, Phrase]]:
    """Give the meetings of the sentences before, the last one first, of which one is meant by "the meeting" at which somebody is present."""
    if not present or noun.after - noun.first != 2 or passage.lower[noun.first] not in ("the", "this"):
        return []
    return meetings_told(passage)


def meetings_told(passage: Passage) -> list[tuple[Passage, Phrase]]:
    """Give the meetings of the sentences right before, the last sentence first."""
    found = []
    for index in range(passage.sentence.index - 1, max(-1, passage.sentence.index - 1 - SENTENCES_BACK), -1):
        earlier = Passage(passage.reading.sentences[index], passage.names)
        found += [(earlier, earlier.phrases.at(at)) for at in earlier.positions(MEETINGS)]
    return found


MEETINGS = frozenset(("meeting", "summit", "session", "talks", "conference", "videoconference", "negotiations", "consultations"))


def meeting_party(passage: Passage, noun: Phrase, officials: Container[str]) -> Phrase | None:
    """Give who meets by what they do there: "the leaders decided at a summit", "the council, at its 12th meeting, decided", "at a meeting, it decided".

    Args:
        passage: the sentence.
        noun: the meeting.
        officials: words for those who meet for a state or body.
    """
    joint = passage.phrases.previous(noun)
    comma = passage.phrases.previous(joint, "") if joint is not None and passage.phrases.word(joint) == "at" else None
    named = passage.phrases[comma.position - 1] if comma is not None and comma.kind == "," and comma.position else None
    if named is not None and (passage.actor(before_of(passage, named) or named) or "").startswith(("body:", "org:")):
        return before_of(passage, named) or named
    earlier = next((one for one in reversed(passage.phrases.verbs()) if one.first < noun.first and one.form == "finite"), None)
    deciding = passage.phrases.subject(earlier) if earlier is not None else None
    is_party = deciding is not None and (passage.lower[deciding.head] in officials or is_of_body_told_of(passage, noun, deciding))
    if is_party:
        return deciding
    verb = _main_verb(passage, noun)
    subject = passage.phrases.subject(verb) if verb is not None else None
    return subject if subject is not None and subject.first > noun.head else None


def _main_verb(passage: Passage, noun: Phrase) -> Phrase | None:
    """The first finite verb behind a meeting, over a participle of it in commas: "at its 12th meeting, held on 24 March, the council decided"."""
    behind = (one for one in passage.phrases.verbs() if one.first > noun.head and one.form == "finite")
    verb = next(behind, None)
    is_aside = verb is not None and verb.lemma == "hold" and verb.first == verb.head and verb.position <= noun.position + 2
    return next(behind, None) if is_aside else verb


def is_of_body_told_of(passage: Passage, noun: Phrase, subject: Phrase) -> bool:
    """Tell whether who does something after a meeting is the body that met: "the council condemned the coup after an emergency meeting"."""
    entity = passage.actor(subject)
    is_of_all = not _ALL.isdisjoint(passage.tokens.lower[noun.first : noun.head])
    return is_of_all and passage.lower[noun.first] in ("a", "an") and entity is not None and entity.startswith(("body:", "org:"))


_ALL = frozenset("emergency extraordinary closed-door regular special ordinary informal annual".split())
"""What the meeting of a body is, and no talks with others."""


OFFICIALS = frozenset(
    "ambassadors chiefs commanders delegates delegations diplomats envoys heads leaders ministers negotiators officials presidents representatives".split()
)


def participants_of(passage: Passage, phrases: list[Phrase]) -> tuple[str, ...]:
    """Give the people and states that noun phrases mean, each once."""
    found: list[str] = []
    phrases = _as_people(passage, phrases)
    for phrase in (of_whom(passage, one) for one in phrases):
        actor = passage.actor(phrase)
        actor = actor or (passage.entity_in(phrase, "state") if passage.lower[phrase.head] in OFFICIALS else state_of_office(passage, phrase))
        if actor is not None and "~" in actor and passage.lower[phrase.first] == "the" and not _has_title(passage, phrase):
            continue  # "the Aras" is a river, and no person
        if actor is not None and actor.startswith(("person:", "state:")) and actor not in found:
            found.append(actor)
    return tuple(found)


def _as_people(passage: Passage, phrases: list[Phrase]) -> list[Phrase]:
    """The people for the office that is told of them together: "the Russian and Belarusian presidents, Putin and Lukashenko,"."""
    offices = [phrase for phrase in phrases if passage.lower[phrase.head] in HEADS]
    for office in offices:
        if (held := holders_in_order(passage, office)) is not None:
            rest = [one for one in phrases if one not in held.phrases and not held.first.first <= one.first <= held.last.first]
            phrases = [*held.phrases, *rest]
    return [one for one in phrases if not _is_state_of_office(passage, one)]


def _is_state_of_office(passage: Passage, phrase: Phrase) -> bool:
    """Whether an adjective only says of what state the first is of those whose office follows: "Russian and Belarusian presidents Putin and Lukashenko"."""
    joint, mention = passage.phrases.next(phrase, ""), passage.names.at(phrase.head)
    if joint is None or joint.kind != "C" or mention is None or mention.kind != "state" or not mention.adjective or mention.people:
        return False
    behind = passage.phrases.next(joint, "")
    return behind is not None and not HEADS.isdisjoint(passage.lower[behind.first : behind.head])


def _has_title(passage: Passage, phrase: Phrase) -> bool:
    mention = passage.names.at(phrase.head)
    return mention is not None and mention.office is not None


def speaks_of_officials(passage: Passage, phrase: Phrase | None) -> bool:
    """Whether a phrase is about officials: "the foreign ministers", "the Ministers of Foreign Affairs"."""
    return phrase is not None and not OFFICIALS.isdisjoint(passage.tokens.lower[phrase.first : phrase.after])


def are_officials_met(passage: Passage, phrase: Phrase | None) -> bool:
    """Whether somebody receives or calls officials without names: "received the heads of delegations", and not "received ministers' letters"."""
    return phrase is not None and passage.lower[phrase.first] in ("the", "both") and passage.lower[phrase.head] in OFFICIALS


def whose_officials(passage: Passage, subject: Phrase | None) -> tuple[str, ...]:
    """The states of "the foreign ministers of Turkey and Greece"."""
    if subject is None or not speaks_of_officials(passage, subject) or is_over(" ".join(passage.lower[subject.first : subject.head])):
        return ()
    if (held := holders_in_order(passage, subject)) is not None:
        return held.people
    behind = passage.phrases.next(subject, "")
    field = passage.phrases.next(behind) if behind is not None and behind.kind == "I" else None
    if field is not None and passage.lower[field.head] in _FIELDS:
        behind = passage.phrases.next(field, "")
    after = passage.phrases.next(behind, "R") if behind is not None and behind.kind == "I" and passage.phrases.word(behind) in ("of", "from") else None
    states = participants_of(passage, joined(passage, after)) if after is not None and after.kind == "noun" else ()
    return states if len(states) > 1 else ()


_FIELDS = frozenset("affairs defence defense interior security energy finance".split())
"""What ministers are of, before the state: "the Ministers of Foreign Affairs of Kenya and Rwanda"."""


def is_bare_clause(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Tell whether a clause without a relative pronoun says who holds a meeting: "the summit Kazakhstan hosted"."""
    is_open = verb.position == noun.position + 2 and passage.phrases.object(verb) is None and verb.lemma not in MEET  # "at the summit Putin met"
    subject = passage.phrases.subject(verb) if is_open and not verb.passive else None
    return subject is not None and subject.position == noun.position + 1


def is_to_be(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Tell whether it is a meeting that "is to be held" or "is due to open"."""
    above = verb_of_plan(passage, verb)
    return above is not None and noun in passage.phrases.subjects(above)

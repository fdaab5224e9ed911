"""Gatherings: who is meant where a text tells of a meeting by "the two leaders", "the next summit", "separately with" or "chaired by"."""

from functools import cache

from csto_events.language.lexicon import verb_forms
from csto_events.language.phrases import Phrase
from csto_events.parsing.asserted.status import governor
from csto_events.parsing.nationalities import several
from csto_events.parsing.parties import agent, governed_by, prepositional, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.mentions import is_person

SENTENCES_BACK = 2
"""How far back "the two leaders" looks for the two."""
LOOK_BACK = 30
"""Sentences in which "the next summit" finds whose summit it is."""
_TWO = frozenset(("two", "both", "pair", "duo"))
_PEOPLE = frozenset(
    "men women heads leaders presidents ministers premiers officials diplomats "
    "politicians generals counterparts envoys negotiators sides pair duo two both".split()
)
_IN_SERIES = frozenset(("next", "previous", "last", "upcoming", "following", "coming", "first"))
_LED = frozenset(("chair", "head", "host", "attend", "lead", "convene", "open"))


def pair(passage: Passage, phrase: Phrase | None) -> tuple[str, ...]:
    """Give the two persons for whom "the two leaders", "the pair" or "they" stands: those of whom the sentences right before speak, and no third."""
    if phrase is None or not _is_pair(passage, phrase):
        return ()
    first, sentences = passage.sentence.index, passage.reading.sentences
    found: set[str] = set()
    ordered: list[str] = []
    for index in range(first - 1, max(-1, first - 1 - SENTENCES_BACK), -1):
        spoken = [one.entity for one in passage.names.within(sentences[index].first, sentences[index].after) if is_person(one.entity)]
        ordered = [*dict.fromkeys(entity for entity in spoken if entity not in found and entity is not None), *ordered]
        found.update(ordered)
        if len(found) >= 2:
            break
    return tuple(ordered) if len(ordered) == 2 else ()


def of_two(passage: Passage, between: list[Phrase], noun: Phrase) -> tuple[str, ...]:
    """Give whose meeting it is by a pair between whom it is, or by its nationalities: "talks between the two leaders", "Tajik-Kyrgyz talks"."""
    return pair(passage, between[0]) if len(between) == 1 else several(passage, noun) or _callers(passage, noun)


def _callers(passage: Passage, noun: Phrase) -> tuple[str, ...]:
    """Who are on the telephone where one tells another something: "Pashinyan informed Lukashenko of it during a phone call on 14 November"."""
    before = passage.phrases.previous(noun)
    if passage.lower[noun.head] not in _CALLS or before is None or passage.phrases.word(before) not in ("during", "in", "by", "over"):
        return ()
    verb = next((one for one in reversed(passage.phrases.verbs()) if one.after <= before.first), None)
    if verb is None or verb.lemma not in _TELLING or verb.passive or verb.negated or verb.modal or verb.form != "finite":
        return ()
    people = [passage.actor(one) for one in (passage.phrases.subject(verb), passage.phrases.object(verb))]
    both = tuple(one for one in people if is_person(one))
    return both if len(set(both)) == len(people) else ()


_CALLS = frozenset(("call", "conversation"))
_TELLING = frozenset("assure brief congratulate inform invite notify thank tell update urge warn".split())
"""What one does to another on the telephone."""


def _is_pair(passage: Passage, phrase: Phrase) -> bool:
    if passage.lower[phrase.first : phrase.after] == ["they"]:
        return any(_are_two(passage, one) for one in passage.phrases[: phrase.position] if one.kind == "noun") or _begins_with_person(passage)
    return _are_two(passage, phrase)


def _are_two(passage: Passage, phrase: Phrase) -> bool:
    words = passage.lower[phrase.first : phrase.after]
    return words[-1] in _PEOPLE and not _TWO.isdisjoint(words)


def _begins_with_person(passage: Passage) -> bool:
    """Whether the sentence before has a person for its subject, so that "they" may be two."""
    if passage.sentence.index == 0:
        return False
    before = Passage(passage.reading.sentences[passage.sentence.index - 1], passage.names)
    verb = next(iter(before.phrases.verbs()), None)
    return verb is not None and is_person(before.actor(before.phrases.subject(verb)))


def further_with(passage: Passage, last: Phrase) -> list[Phrase]:
    """Give whom somebody meets apart from the others: "met with Putin and, separately, with Aliyev"."""
    at = last.position + 1
    is_joined = False
    while at < len(passage.phrases) and passage.phrases[at].kind in ",CR":
        is_joined = is_joined or passage.phrases[at].kind == "C"
        at += 1
    preposition = passage.phrases[at] if at < len(passage.phrases) else None
    if not is_joined or preposition is None or passage.lower[preposition.first] != "with":
        return []
    noun = passage.phrases.next(preposition)
    return passage.phrases.coordinated(noun) if noun is not None and noun.kind == "noun" else []


def included(passage: Passage, noun: Phrase) -> list[Phrase]:
    """Give with whom some of several meetings were: "held 17 meetings, including with Lavrov and Wang Yi"."""
    words = passage.lower
    for at in range(noun.after, min(noun.after + _FARTHEST_INCLUDED, passage.sentence.after - 2)):
        if words[at] == "including" and words[at + 1] == "with":
            return passage.phrases.coordinated(passage.phrases.at(at + 2))
    return []


_FARTHEST_INCLUDED = 12


def led_by(passage: Passage, noun: Phrase) -> list[Phrase]:
    """Give by whom a meeting is chaired, hosted or attended, where a participle behind it says so: "an emergency summit chaired by Tinubu"."""
    for position in range(noun.position + 1, min(noun.position + 8, len(passage.phrases))):
        one = passage.phrases[position]
        if one.kind == "verb":
            is_participle = one.after - one.first == 1 and one.lemma in _LED
            by = governed_by(passage, one, "by") if is_participle else None
            return passage.phrases.coordinated(by) if by is not None and passage.lower[one.after] == "by" else []
        if one.kind not in ("I", "noun", ",", "R"):
            return []
    return []


def earlier_of_series(passage: Passage, noun: Phrase) -> list[tuple[Passage, Phrase]]:
    """Give the meetings of the same name that the text has told of before, the last one first: whose "the next summit" is, they say."""
    words = passage.lower[noun.first : noun.after]
    if words[0] not in ("the", "its") or _IN_SERIES.isdisjoint(words):
        return []
    word, found = passage.lower[noun.head], []
    for index in range(passage.sentence.index - 1, max(-1, passage.sentence.index - 1 - LOOK_BACK), -1):
        sentence = passage.reading.sentences[index]
        if word in sentence.words:
            earlier = Passage(sentence, passage.names)
            found += [(earlier, earlier.phrases.at(at)) for at in reversed(earlier.positions(frozenset((word,))))]
    return found


def is_unplanned(passage: Passage, noun: Phrase) -> bool:
    """Whether a meeting is one for which there are no plans."""
    before = passage.phrases.previous(noun)
    plans = passage.phrases.previous(before) if before is not None and passage.lower[before.first] in ("for", "of") else None
    return plans is not None and passage.lower[plans.first] == "no" and passage.lower[plans.head] in ("plans", "plan", "talk", "question")


def object_met(passage: Passage, verb: Phrase) -> Phrase | None:
    """What a verb has for an object; of "two days of negotiations" what is counted: "have wrapped up two days of negotiations"."""
    noun = passage.phrases.object(verb)
    following = passage.phrases.next(verb)
    if noun is None and following is not None and passage.lower[following.first] in ("up", "off"):
        noun = passage.phrases.next(following)
    return counted_meeting(passage, noun) if noun is not None else None


def counted_meeting(passage: Passage, noun: Phrase) -> Phrase | None:
    """For "a round of talks" give the talks; another noun phrase itself."""
    of = passage.phrases.next(noun, "") if noun.kind == "noun" and passage.lower[noun.head] in _STRETCHES else None
    return passage.phrases.next(of, "R") if of is not None and passage.lower[of.first] == "of" else noun


_STRETCHES = frozenset(("day", "days", "hours", "week", "weeks", "round", "rounds", "series"))


def is_attended(passage: Passage, verb: Phrase) -> bool:
    """Tell whether a verb is of who comes to a meeting: "attended", "took part in"."""
    return verb.lemma in ("attend", "join") or (verb.lemma == "take" and passage.lower[verb.after : verb.after + 1] == ["part"])


_WISHED = frozenset(("hope", "want", "wish", "offer", "propose", "seek", "aim", "dream", "volunteer", "like"))


def is_wished(passage: Passage, verb: Phrase) -> bool:
    """Whether a meeting is no more than somebody's wish: "had hoped to host the summit"."""
    above = passage.phrases.previous(verb) if verb.form == "infinitive" else None
    stays_away = verb.negated or (above is not None and above.kind == "verb" and (above.negated or above.lemma in ("refuse", "decline")))
    if is_attended(passage, verb) and stays_away:
        return True  # where somebody stays away, nothing is said of the meeting itself
    return above is not None and above.kind == "verb" and above.lemma in _WISHED


SCHEDULED = frozenset(("schedule", "plan", "slate", "set", "expect", "arrange"))
"""Verbs in whose passive a meeting lies ahead."""
CALLED_OFF = frozenset(("abandon", "cancel", "postpone", "scrap"))
"""Verbs of meetings and visits that do not take place, beside "call off" and "put off"."""


def end_of_calling_off(passage: Passage, verb: Phrase) -> int | None:
    """Give the token after a verb by which a meeting does not take place: "was postponed", "was called off", "put off"; None for other verbs."""
    is_off = verb.lemma in ("call", "put") and passage.lower[verb.after] == "off"
    return verb.after + is_off if is_off or verb.lemma in CALLED_OFF else None


@cache
def off_forms() -> frozenset[str]:
    """Give the words of which one stands wherever something is called off."""
    return verb_forms(CALLED_OFF) | {"off"}


def is_put_off_to_a_day(passage: Passage, off: Phrase) -> bool:
    """Tell whether a date behind a verb of calling off is none of what is called off: "postponed until March"."""
    return any(date.first > off.after and passage.lower[date.first - 1] in ("until", "till", "to") for date in passage.sentence.dates)


def scheduled(passage: Passage, verb: Phrase) -> Phrase | None:
    """The verb that has the subject of an infinitive: "are due to meet", "are scheduled to meet", "agreed to meet"."""
    above = governor(passage.sentence, verb) if verb.form == "infinitive" else None
    if above is None or above.kind != "verb":
        return None
    is_plan = above.lemma == "be" or (above.passive and above.lemma in SCHEDULED) or (above.lemma in _AGREEING and not above.negated)
    return above if is_plan else None


_AGREEING = frozenset(("agree", "decide", "intend", "plan", "prepare"))
"""Verbs of those who will meet: "agreed to meet again"."""


def goes_on_about(passage: Passage, noun: Phrase, verb: Phrase) -> bool:
    """Tell whether a relative clause behind whose meeting it is goes on about the meeting: "the session of the council, which will take place in May"."""
    relative = passage.phrases.previous(verb)
    comma = passage.phrases.previous(relative, "") if relative is not None and relative.kind == "W" else None
    end = passage.phrases.with_prepositions(noun)
    return comma is not None and comma.kind == "," and end == comma.first and end > noun.after


def last_joined(passage: Passage, noun: Phrase) -> Phrase:
    """Give for "Heads of State and Government of" give the Government."""
    joint = passage.phrases.next(noun, "")
    joined_noun = passage.phrases.next(joint, "") if joint is not None and joint.kind == "C" and passage.lower[noun.head] in ("state", "states") else None
    return joined_noun if joined_noun is not None and joined_noun.kind == "noun" else noun


def of_parties(passage: Passage, noun: Phrase) -> Phrase | None:
    """The preposition of "talks with Zas", "a meeting in Almaty with Zas", "talks took place between them"."""
    words = ("between", "with", "of")
    if (first := passage.phrases.next(noun, "")) is not None and first.kind == "I" and passage.lower[first.first] in words:
        return first
    verb = verb_of(passage, noun)
    hanging = [*prepositional(passage, noun), *(prepositional(passage, verb) if verb is not None and verb.first > noun.first else ())]
    return next((one for one, _ in hanging if passage.lower[one.first] in words[:2]), None)


def attendants(passage: Passage, verb: Phrase | None) -> list[Phrase]:
    """Give those of the list before "attended" or behind "was attended by"; of persons and states the persons: "in Mali, Putin and Rahmon attended"."""
    if verb is None or verb.negated or not is_attended(passage, verb):
        return []
    found: list[Phrase] = []
    if verb.passive:
        by = agent(passage, verb)
        at, step, end = (by.position, 1, len(passage.phrases)) if by is not None else (0, 1, 0)
    else:
        at, step, end = verb.position - 1, -1, -1
    while at != end and passage.phrases[at].kind in ("noun", "C", ",", "I", ";"):
        found += [passage.phrases[at]] if passage.phrases[at].kind == "noun" else []
        at += step
    people = [one for one in found if is_person(passage.actor(one))]
    return sorted(people if len(people) > 1 else found, key=lambda one: one.first)


def due(passage: Passage, verb: Phrase) -> Phrase | None:
    """For the infinitive of "the council is to hold a meeting" and "is expected to hold" give the council."""
    above = verb_of_plan(passage, verb)
    return passage.phrases.subject(above) if above is not None else None


def verb_of_plan(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give the verb that says that what an infinitive tells is to come: "is to hold", "is due to open", "is expected to meet"."""
    above = passage.phrases.previous(verb, "RA") if verb.form == "infinitive" else None
    return above if above is not None and above.kind == "verb" and (above.lemma == "be" or above.passive) else None

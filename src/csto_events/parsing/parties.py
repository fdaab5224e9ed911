"""Parties: who acts, to whom, and by whom, as the phrases around a verb or a noun say."""

from csto_events.language.lexicon import TIME, lexicon
from csto_events.language.phrases import Phrase, Phrases
from csto_events.model import Party
from csto_events.model.checks import made
from csto_events.parsing.asserted.status import governor
from csto_events.parsing.asserted.unprevented import is_not_prevented
from csto_events.parsing.fighters import GROUPS, group_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.where.sites import site_meant
from csto_events.parsing.who.descriptions import is_military_alliance
from csto_events.parsing.who.mentions import is_person, speaker_above
from csto_events.parsing.who.times_of_office import is_over

FARTHEST = 10
"""How many phrases behind a verb or noun its prepositional phrases are looked for."""


def acting_for(passage: Passage, phrase: Phrase | None) -> str | None:
    """Tell who acts, as an id: for an office-holder the state or body that they hold the office of."""
    if phrase is None:
        return None
    actor = passage.actor(phrase)
    if actor is None:
        title = passage.names.at(phrase.head)
        if title is not None and title.kind == "title":
            return title.of if not is_over(title.office) else None  # "the former president of Kyrgyzstan"
        return _state_of_authorities(passage, phrase)
    is_government = actor.startswith("body:") and actor.partition("/")[2].startswith("government")
    if is_government or is_person(actor):
        return passage.names.country_behind(actor) or actor
    return actor


def _state_of_authorities(passage: Passage, phrase: Phrase) -> str | None:
    """The state of "the Georgian authorities", "the authorities of Mali"; those of a region or of rebels are of none."""
    if passage.lower[phrase.head] not in _AUTHORITIES or not _OF_NO_STATE.isdisjoint(passage.tokens.lower[phrase.first : phrase.head]):
        return None
    of = behind_of(passage, phrase)
    owner = passage.names.possessor_of(phrase) or (passage.actor(of) if of is not None else None)
    return owner if owner is not None and owner.startswith("state:") else None


_AUTHORITIES = frozenset(("authorities", "leadership"))
_OF_NO_STATE = frozenset("breakaway city de-facto de facto islamic local occupation palestinian provincial rebel regional self-proclaimed separatist".split())


def named_party(passage: Passage, noun: Phrase | None) -> Party | None:
    """Give somebody who takes part, by name where there is one, and by the words without article; None for a pronoun without a name."""
    if noun is None:
        return None
    noun = site_meant(passage.sentence, noun) or noun
    entity = passage.actor(noun)
    is_one_word = noun.after - noun.first == 1
    if is_one_word and entity is None and passage.sentence.letters[noun.head - passage.sentence.first] == "O":
        return None
    first = noun.first + (not is_one_word and passage.lower[noun.first] in ("the", "a", "an"))
    entity = entity or group_of(passage, noun)
    return made(Party, entity, passage.text(first, _end_of_party(passage, noun)))


def _end_of_party(passage: Passage, noun: Phrase) -> int:
    """Where the words for somebody end: who a group is of belongs to it, "a group of gunmen"."""
    inner = behind_of(passage, noun) if passage.lower[noun.head] in GROUPS else None
    return inner.after if inner is not None and inner.kind == "noun" else noun.after


def joined(passage: Passage, first: Phrase) -> list[Phrase]:
    """Give a noun phrase and those joined to it; a second one behind a coordinator belongs to it, whatever verb follows."""
    parties = passage.phrases.coordinated(first)
    if len(parties) == 1:
        joint = passage.phrases.next(first, "")
        second = passage.phrases.next(joint) if joint is not None and joint.kind == "C" else None
        parties += [second] if second is not None and second.kind == "noun" else []
    return parties


def does(passage: Passage, noun: Phrase, verb: Phrase) -> bool:
    """Tell whether a noun phrase is what does it: the drone of "a drone hit a bus", "a bus was hit by a drone"."""
    return (agent(passage, verb) if verb.passive else passage.phrases.subject(verb)) is noun


def verb_of(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give the verb whose subject a noun phrase is, else the one right before it; found once for all rules."""
    known, position = passage.sentence.verbs_of, noun.position
    if position not in known:
        known[position] = _verb_of(passage, noun)
    return known[position]


def _verb_of(passage: Passage, noun: Phrase) -> Phrase | None:
    phrases, head = passage.phrases, noun.head
    described: Phrase | None = None
    for verb in phrases.verbs():
        if verb.first > head and verb.form == "finite" and _is_subject(phrases, noun, verb):
            base = passage.sentence.first
            if passage.sentence.letters.count("Q", noun.after - base, verb.first - base) % 2:
                break  # the verb that tells who says it; not so in "The drill, “Frontier”, will be held"
            if described is not None:
                return verb if verb.tense == "future" else described
            if verb.tense != "present" or phrases[verb.position - 1].kind != "W":
                return verb
            described = verb  # "the summit, which opens in Minsk, will bring together"
    if described is not None:
        return described
    before = phrases.previous(noun)
    if before is not None and before.kind == "I" and passage.lower[before.first] in _PARTICLES:
        before = phrases.previous(before)
    if before is not None and before.kind == "verb":
        return before
    whole = before_of(passage, noun) if before is not None and before.kind == "I" else None
    return verb_of(passage, whole) if whole is not None and passage.lower[whole.head] in _SERIES else None


def _is_subject(phrases: Phrases, noun: Phrase, verb: Phrase) -> bool:
    """Whether a noun phrase is the subject of a verb behind it, or one of several."""
    last = phrases.subject(verb)
    if last is noun or last is None or last.position <= noun.position:
        return last is noun
    return phrases[noun.position + 1].kind in ",C" and noun in phrases.subjects(verb)


_SERIES = frozenset(("round", "series", "set", "string"))
"""What several things are together, of which a verb tells by this word: "will hold a series of drills"."""
_PARTICLES = frozenset(("up", "out", "off", "over"))
"""What may stand between a verb and its object: "carried out an operation"."""


def agent(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give the noun phrase after the "by" of a passive verb; "by the evening" says when."""
    by = governed_by(passage, verb, "by")
    return by if by is not None and not is_time(passage, by) else None


def is_time(passage: Passage, noun: Phrase) -> bool:
    """Tell whether a noun phrase without a name is one of time: "the evening"."""
    return passage.names.at(noun.head) is None and bool(lexicon().tags.get(passage.lower[noun.head], 0) & TIME)


def governed_by(passage: Passage, phrase: Phrase, *prepositions: str) -> Phrase | None:
    """Give the noun phrase that one of the prepositions governs behind a phrase, before the next verb or clause."""
    sentence = passage.sentence
    if sentence.vocabulary.isdisjoint(prepositions):
        return None
    lower, dates = passage.lower, sentence.dates
    for preposition, noun in sentence.governed.get(phrase.position) or prepositional(passage, phrase):
        if lower[preposition.first] in prepositions and not (dates and passage.is_date(noun)):
            return noun
    return None


def object_over_day(passage: Passage, verb: Phrase) -> Phrase | None:
    """For "announced on Sunday their withdrawal" give the withdrawal, as for "announced their withdrawal"."""
    behind = passage.phrases.next(verb)
    if behind is not None and behind.kind == "I":
        behind = passage.phrases.next(behind)
        if behind is None or not passage.is_date(behind):
            return None
    if behind is not None and passage.is_date(behind):
        behind = passage.phrases.next(behind)
    return behind if behind is not None and behind.kind == "noun" else passage.phrases.object(verb)


def prepositional(passage: Passage, phrase: Phrase) -> list[tuple[Phrase, Phrase]]:
    """Give the prepositions behind a phrase with their noun phrases, up to the next verb or clause; found once for all rules."""
    known, position = passage.sentence.governed, phrase.position
    found = known.get(position)
    if found is None:
        found = known[position] = _prepositional(passage.phrases, position + 1)
    return found


def _prepositional(phrases: Phrases, start: int) -> list[tuple[Phrase, Phrase]]:
    found: list[tuple[Phrase, Phrase]] = []
    for one in phrases[start : start + FARTHEST]:
        kind = one.kind
        if kind == "I":
            following = phrases.next(one, "RQ")
            if following is not None and following.kind == "noun":
                found.append((one, following))
        elif kind in _ENDS:
            break
    return found


_BREAKS = frozenset("SW;:.")
_ENDS = _BREAKS | {"verb"}
"""What ends the clause, or begins another one."""
_ENDS_OF_VERB_PHRASE = _ENDS | frozenset(",C()Q-")


def infinitive_after(passage: Passage, phrase: Phrase) -> Phrase | None:
    """Give the infinitive that hangs on a verb or noun: "asked the bloc to send", "the decision to send"."""
    for verb in passage.phrases.verbs():
        if verb.first > phrase.first:
            is_near = verb.form == "infinitive" and verb.position <= phrase.position + FARTHEST and passage.lower[verb.first] == "to"
            return verb if is_near and _is_of_one_clause(passage, phrase.after, verb.first) else None
    return None


def _is_of_one_clause(passage: Passage, first: int, after: int) -> bool:
    """Whether no clause ends or begins among some tokens."""
    base = passage.sentence.first
    return _BREAKS.isdisjoint(passage.sentence.letters[first - base : after - base])


def behind_of(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give the phrase that an "of" right behind a noun phrase governs: "the company" in "an employee of the company"."""
    phrases, position = passage.phrases, noun.position + 1
    of = phrases[position] if position < len(phrases) else None
    return phrases.next(of) if of is not None and of.kind == "I" and passage.lower[of.first] == "of" else None


def before_of(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give the phrase before an "of" that governs a noun phrase: "an employee" for the company in "an employee of the company"."""
    of = passage.phrases.previous(noun, "")
    return passage.phrases.previous(of, "") if of is not None and of.kind == "I" and passage.lower[of.first] == "of" else None


def end_of_verb_phrase(passage: Passage, verb: Phrase) -> int:
    """Give the token after a verb, its object and what follows it by prepositions, up to the next clause."""
    last = passage.phrases.object(verb) or verb
    end = last.after
    for one in passage.phrases[last.position + 1 :]:
        if one.kind in _ENDS_OF_VERB_PHRASE:
            return end - len(_PURPOSE) if passage.lower[max(0, end - len(_PURPOSE)) : end] == _PURPOSE else end  # "send forces in order to guard it"
        end = one.after
    return end


_PURPOSE = ["in", "order"]
_LONGEST_QUOTED = 6


def end_over_quoted(passage: Passage, verb: Phrase) -> int:
    """Give the token after a verb and its object, over words in quotation marks between them: "to deploy “without delay” a new force"."""
    opening = passage.phrases.next(verb, "")
    end = end_of_verb_phrase(passage, verb)
    if opening is None or opening.kind != "Q":
        return end
    inside = passage.phrases[opening.position + 1 : opening.position + _LONGEST_QUOTED]
    closing = next((one for one in inside if one.kind == "Q"), None)
    noun = passage.phrases.next(closing, "") if closing is not None else None
    return max(end, noun.after) if noun is not None and noun.kind == "noun" else end


def doer(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give who does what a verb says: its subject; for "begun to pull out", "rules out sending" that of the verb above."""
    subject = passage.phrases.subject(verb)
    is_place = subject is not None and verb.form == "infinitive" and passage.lower[subject.first : subject.after] in _PLACES
    if (subject is not None and not is_place) or verb.form == "finite":
        return subject
    above = (_copula_above(passage, verb) or governor(passage.sentence, verb)) if verb.form == "infinitive" else verb_above(passage, verb)
    return doer(passage, above) if above is not None and above.kind == "verb" and above.first < verb.first else None


def _copula_above(passage: Passage, infinitive: Phrase) -> Phrase | None:
    """For "are due to arrive" and "were the first to leave" give "are" and "were"."""
    adjective = passage.phrases.previous(infinitive, "RQ")
    is_told = adjective is not None and (adjective.kind == "A" or passage.lower[adjective.first : adjective.after] in _PLACES)
    before = passage.phrases.previous(adjective) if adjective is not None and is_told else None
    return before if before is not None and before.kind == "verb" and before.lemma == "be" else None


def told_in_order(passage: Passage, infinitive: Phrase) -> Phrase | None:
    """Give the verb that tells who did something before or after the rest: "were" in "were the first to leave".

    Args:
        passage: the sentence.
        infinitive: what they did.
    """
    place = passage.phrases.previous(infinitive) if infinitive.form == "infinitive" else None
    is_place = place is not None and passage.lower[place.first : place.after] in _PLACES
    return _copula_above(passage, infinitive) if is_place else None


_PLACES = (["the", "first"], ["the", "last"])
"""What somebody is who does something before or after the rest."""


def verb_above(passage: Passage, gerund: Phrase) -> Phrase | None:
    """For "has ruled out sending" give "has ruled"."""
    before = passage.phrases.previous(gerund, "RI")
    return before if before is not None and before.kind == "verb" else None


def is_prevented(passage: Passage, noun: Phrase) -> bool:
    """Whether an attack is kept from happening: "foiled an attack", "the attack was thwarted"."""
    verb = verb_of(passage, noun)
    if verb is None or verb.lemma not in ("foil", "thwart", "prevent", "avert") or verb.negated or verb.modal:
        return False
    return not is_not_prevented(passage.sentence, verb)  # "failed to prevent the attack"


def accused(passage: Passage, verb: Phrase) -> Phrase | None:
    """For "accused Kyrgyzstan of shelling a mosque" give Kyrgyzstan."""
    of = passage.phrases.previous(verb) if verb.form == "gerund" else None
    before = passage.phrases.previous(of) if of is not None and of.kind == "I" and passage.lower[of.first] == "of" else None
    if before is not None and before.kind == "C":  # "accused Kyrgyzstan of attacking an ambulance, killing eight, and of shelling a mosque"
        above = next((one for one in reversed(passage.phrases.verbs()) if one.first < before.first and one.form != "gerund"), None)
        return passage.phrases.object(above) if above is not None and above.lemma in _CHARGING and not above.passive else None
    above = passage.phrases.previous(before) if before is not None and before.kind == "noun" else None
    return before if above is not None and above.kind == "verb" and above.lemma in _CHARGING else None


_CHARGING = frozenset(("accuse", "suspect"))


def party(passage: Passage, noun: Phrase | None) -> Party | None:
    """Give somebody who takes part, by name where there is one, and by the words without article."""
    if noun is None:
        return None
    noun = site_meant(passage.sentence, noun) or noun
    entity = passage.actor(noun)
    if entity is None and passage.lower[noun.head] == "it":
        noun = speaker_above(passage.sentence, noun) or noun
    first = noun.first + (passage.lower[noun.first] in ("the", "a", "an") and noun.after - noun.first > 1)
    return made(Party, entity, passage.text(first, _end_of_party(passage, noun)))


def is_alliance(passage: Passage, entity: str) -> bool:
    """Tell whether what an id stands for is a military alliance."""
    return is_military_alliance(passage.names.known(entity))

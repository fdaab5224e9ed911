"""Moves: which troops a verb sends, keeps, numbers or takes home, and who does it."""

from collections.abc import Callable, Mapping
from functools import cache

from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import HARMING
from csto_events.parsing.parties import agent, doer, governed_by, is_alliance, prepositional
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.appositions import over_apposition
from csto_events.parsing.rules.force.bare_numbers import stand_for_troops
from csto_events.parsing.rules.force.contributors import is_composed_of
from csto_events.parsing.rules.force.following import following
from csto_events.parsing.rules.force.senders import sender_of, sender_of_gerund
from csto_events.parsing.rules.force.uses import WITH_SEVERAL_USES, as_used, ends_stay
from csto_events.parsing.rules.harm.captives import are_handed_back
from csto_events.parsing.rules.harm.counts import is_passive
from csto_events.parsing.triggers import Trigger, forms, triggers
from csto_events.parsing.troops import ABROAD, POLICE, STAFF, Move, are_police_abroad, is_force_abroad, is_garrison, is_troops
from csto_events.parsing.who.mentions import is_person

VERBS = frozenset(
    (
        *("sending", "staying", "leaving", "holding", "being", "numbering", "relieving", "changing", "adding", "guarding", "commanding", "hosting"),
        *("composing", "awaiting", "following"),
    )
)


def move_of(passage: Passage, verb: Phrase) -> Move | None:
    """Read what a verb says of troops.

    Args:
        passage: the sentence.
        verb: a verb group.

    Returns:
        The troops that it sends, keeps, numbers or takes home; None where it speaks of none.
    """
    trigger = triggers("force", VERBS).get(verb.lemma)
    if trigger is not None and verb.lemma in WITH_SEVERAL_USES:
        trigger = as_used(passage, verb, trigger)
    move = _READERS[trigger.kind](passage, verb, trigger) if trigger is not None else None
    return move if move is None or not _are_harmed(passage, move) else None


def _are_harmed(passage: Passage, move: Move) -> bool:
    """Whether a participle only says which soldiers were killed or left: "three peacekeepers stationed in Mali flew home", which is no strength."""
    verb = move.verb
    is_participle = verb is not None and verb.first == verb.head == move.troops.after and passage.count_in(move.troops) is not None
    later = [one for one in passage.phrases.verbs() if one.first > move.at] if is_participle else []
    return any((one.lemma in HARMING or ends_stay(passage, one)) and passage.phrases.subject(one) is move.troops for one in later)


def _are_meant(passage: Passage, phrase: Phrase | None) -> bool:
    of_troops = (is_troops, stand_for_troops, is_force_abroad)
    return phrase is not None and phrase.kind == "noun" and any(tells(passage, phrase) for tells in of_troops)


def _sent(passage: Passage, verb: Phrase, trigger: Trigger) -> Move | None:
    noun = passage.phrases.object(verb) if verb.lemma != "account" else governed_by(passage, verb, "for")
    if verb.passive and noun is not None and passage.lower[noun.first] in ("a", "an", "the"):
        return None  # "was sent a bill"
    following = passage.phrases.next(verb) if trigger.value == "announced" and not verb.passive else None
    if following is not None and following.form == "infinitive":
        return None  # "the army promised to investigate"
    if (noun is None and verb.lemma in _INTRANSITIVE) or is_passive(passage, verb):
        troops = _moving(passage, verb, doer(passage, verb))
        if troops is not None:
            return Move(troops=troops, verb=verb, trigger=trigger, at=verb.head, sender=agent(passage, verb))
    if noun is None and verb.lemma == "deploy" and not verb.passive and _deploys_itself(passage, verb):
        return Move(troops=doer(passage, verb), verb=verb, trigger=trigger, at=verb.head, sender=doer(passage, verb))  # type: ignore[arg-type]
    if noun is not None and not _are_meant(passage, noun):
        noun = next((one for one in passage.phrases.coordinated(noun)[1:] if is_troops(passage, one)), noun)  # "sent fighter jets and 200 soldiers"
    if noun is not None and (guards := _guarding(passage, noun)) is not None:
        return Move(troops=guards, verb=verb, trigger=trigger, at=verb.head, sender=sender_of(passage, verb))
    if noun is not None and ((are_troops := _are_meant(passage, noun)) or passage.lower[noun.head] in ABROAD):
        sender = sender_of(passage, verb)
        if are_troops or are_police_abroad(passage, noun, sender):
            return Move(troops=noun, verb=verb, trigger=trigger, at=verb.head, sender=sender)
    return _sent_before(passage, verb, trigger) if noun is None or passage.sentence.letters[noun.head - passage.sentence.first] == "O" else None


def _deploys_itself(passage: Passage, verb: Phrase) -> bool:
    """Whether an alliance goes somewhere by its troops: "the CSTO deployed to Kazakhstan in January"."""
    actor, goal = passage.actor(doer(passage, verb)), governed_by(passage, verb, "to")
    return actor is not None and is_alliance(passage, actor) and goal is not None and passage.entity_in(goal, "state", "place") is not None


def _guarding(passage: Passage, sent: Phrase) -> Phrase | None:
    """The troops that go with what is sent: "a convoy of 50 trucks escorted by 2,000 soldiers", "a field hospital with 45 servicemen"."""
    aboard = passage.phrases.at(sent.after + 1) if passage.lower[sent.after : sent.after + 1] == ["with"] and sent.after + 1 < passage.sentence.after else None
    if aboard is not None and passage.count_in(aboard) is not None and is_troops(passage, aboard):
        return None if is_troops(passage, sent) else aboard
    verb = passage.phrases.at(min(passage.phrases.with_prepositions(sent), passage.sentence.after - 1))
    guards = agent(passage, verb) if verb.kind == "verb" and verb.first == verb.head and verb.lemma in _ESCORTING else None
    return guards if guards is not None and is_troops(passage, guards) and not is_troops(passage, sent) else None


_ESCORTING = frozenset(("accompany", "escort", "guard", "protect"))


def _moving(passage: Passage, verb: Phrase, subject: Phrase | None) -> Phrase | None:
    """Which noun phrase before a verb is the troops that move: of a list the one that is counted."""
    troops = subject if _are_meant(passage, subject) else None
    before = passage.phrases.previous(verb) if troops is None else None
    if before is not subject and _are_meant(passage, before) and _are_carried(passage, before) and not _are_doers(passage, before, verb):
        troops = before
    if troops is not None and passage.count_in(troops) is not None:
        return troops
    return _first_of_list(passage, verb) or troops


def _are_doers(passage: Passage, troops: Phrase | None, verb: Phrase) -> bool:
    """Whether troops before a finite verb are only those by whom something is done: "the handful needed by the force are left"."""
    by = passage.phrases.previous(troops, "") if troops is not None else None
    is_participle = passage.sentence.letters[verb.first - passage.sentence.first] == "E"  # "led by the soldiers sent to Mali"
    return by is not None and passage.phrases.word(by) == "by" and not is_participle


def _are_carried(passage: Passage, troops: Phrase | None) -> bool:
    """Whether troops before a verb move with what it is told of: "a column of soldiers left", and not "the withdrawal of soldiers left Mali exposed"."""
    of = passage.phrases.previous(troops, "") if troops is not None else None
    if of is None or passage.phrases.word(of) != "of":
        return True
    load = passage.phrases.previous(of, "")
    if load is None or load.kind != "noun":
        return True
    word = passage.lower[load.head]
    return not (passage.is_people(load) or word in _LEFT_BEHIND or word in triggers("force", frozenset(("noun",))))


_LEFT_BEHIND = frozenset("bodies deaths families loss remains".split())


def _first_of_list(passage: Passage, verb: Phrase) -> Phrase | None:
    """The troops that open a list of what moves: "320 soldiers with small arms, 40 trucks and six tanks arrived"."""
    last = passage.phrases.subject(verb)
    if last is None or last.position == 0 or passage.phrases[last.position - 1].kind != "C":
        return None
    for position in range(last.position - 1, max(-1, last.position - LONGEST_LIST), -1):
        one = passage.phrases[position]
        if one.kind not in ("noun", "C", ",", "I"):
            return None
        is_placed = passage.phrases.is_object_of_preposition(one) and not any(date.first == one.first for date in passage.sentence.dates)
        if one.kind == "noun" and is_troops(passage, one) and not is_placed:  # "by Friday 320 soldiers, …"
            return one
    return None


LONGEST_LIST = 16
"""Phrases in which the troops that open a list stand before its last noun."""


_INTRANSITIVE = frozenset(("deploy", "fly", "ship", "move", "transfer", "redeploy"))
"""Verbs of which those who are sent can be the subject."""


def _sent_before(passage: Passage, verb: Phrase, trigger: Trigger) -> Move | None:
    """Read "the sending of 100 soldiers" and "the 1,000 soldiers that Rwanda had sent"."""
    following = passage.phrases.next(verb)
    if verb.form == "gerund" and following is not None and following.kind == "I" and passage.lower[following.first] == "of":
        noun = passage.phrases.next(following, "R")
        return Move(troops=noun, verb=verb, trigger=trigger, at=verb.head, sender=sender_of_gerund(passage, verb)) if _are_meant(passage, noun) else None  # type: ignore[arg-type]
    subject = doer(passage, verb) if not verb.passive else None
    if subject is None or subject.position < 1:
        return None
    joint = passage.phrases[subject.position - 1]
    before = passage.phrases.previous(subject, "WS") if joint.kind in ("noun", "W") or passage.lower[joint.first] == "that" else None
    if before is None or before.kind != "noun" or not is_troops(passage, before):
        return None
    return Move(troops=before, verb=verb, trigger=trigger, at=verb.head, sender=subject)


def _themselves(passage: Passage, verb: Phrase, trigger: Trigger) -> Move | None:
    """Read "the soldiers serve in Mali", "the contingent left Mali", "withdrew its soldiers"."""
    subject, noun = doer(passage, verb), _taken_home(passage, verb) or _last_of(passage, passage.phrases.object(verb))
    if trigger.kind == "leaving" and noun is not None and passage.lower[noun.head] == "them" and (sent := _sent_first(passage, verb)) is not None:
        return Move(troops=sent.troops, verb=verb, trigger=trigger, at=verb.head, sender=subject, host=governed_by(passage, sent.troops, "to", "in", "into"))
    if (trigger.kind == "leaving" or trigger.word in ("base", "camp", "garrison", "station")) and noun is not None and is_troops(passage, noun):
        if trigger.word == "return" and are_handed_back(passage, verb, noun):
            return None
        return Move(troops=noun, verb=verb, trigger=trigger, at=verb.head, sender=subject)
    if noun is not None and trigger.kind == "leaving" and _is_no_country(passage, noun):
        return None
    is_of_a_thing = verb.lemma in ("withdraw", "serve") and noun is not None and not any(date.first == noun.first for date in passage.sentence.dates)
    if is_of_a_thing or (trigger.word in _DUTIES and verb.modal in ("can", "could")):
        return None  # "withdrew an earlier figure", "served 3,000 meals", "600 men cannot guard every barracks"
    if (trigger.kind == "staying" and _say_what_became(passage, verb)) or (trigger.word == "return" and _returns_within(passage, verb)):
        return None
    troops = _moving(passage, verb, subject)
    if troops is None and trigger.kind == "leaving" and subject is not None and are_troops_before(passage, subject):
        troops = subject
    if troops is None or (trigger.word == "return" and verb.passive and are_handed_back(passage, verb, troops)):
        return None
    return Move(troops=troops, verb=verb, trigger=trigger, at=verb.head)


def _last_of(passage: Passage, noun: Phrase | None) -> Phrase | None:
    """For "the last" of "withdrew the last of its 1,500 troops" give the troops, all of whom have left then."""
    of = passage.phrases.next(noun, "") if noun is not None and passage.lower[noun.first : noun.after] == ["the", "last"] else None
    troops = passage.phrases.next(of, "R") if of is not None and passage.phrases.word(of) == "of" else None
    return troops if troops is not None and is_troops(passage, troops) else noun


def are_troops_before(passage: Passage, they: Phrase) -> bool:
    """Whether "they" are troops that the sentence before in the paragraph has sent or told to be somewhere, and nobody else whom it begins with."""
    sentence = passage.sentence
    is_they = passage.lower[they.first : they.after] == ["they"] and sentence.index > 0
    if not is_they or sentence.first == passage.reading.paragraph_at(sentence.first)[0]:
        return False
    before = passage.reading.sentences[sentence.index - 1]
    if before.moves_troops is None:
        before.moves_troops = _moves_troops(Passage(before, passage.names))
    return before.moves_troops


def _moves_troops(passage: Passage) -> bool:
    """Whether a sentence tells of troops that go or are somewhere, and does not begin with other people; found once, as "they" may stand for "they"."""
    verbs = passage.phrases.verbs()
    main = next((one for one in verbs if one.form == "finite"), None)
    first = passage.phrases.subject(main) if main is not None else None
    if first is not None and passage.is_people(first) and not is_troops(passage, first):
        return False
    return any(move_of(passage, one) is not None for one in verbs)


def _returns_within(passage: Passage, verb: Phrase) -> bool:
    """Whether troops only go back to where they are based in a state, which they do not leave: "returned to their bases in Mali"."""
    base = governed_by(passage, verb, "to")
    place = governed_by(passage, base, "in", "at", "near") if base is not None and is_garrison(passage, base) else None
    return place is not None and passage.entity_in(place, "state", "place") is not None


def _is_no_country(passage: Passage, left: Phrase) -> bool:
    """Whether what is left is a room, an event or a man: "300 soldiers left the hall"."""
    actor = passage.actor(left) or ""
    return passage.lower[left.head] in _ROOMS or (is_person(actor) and "~" not in actor)


_ROOMS = frozenset("hall room building cinema stadium church stage table court courtroom meeting ceremony party session funeral".split())


def _say_what_became(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb of staying says what became of soldiers, and not where they serve: "remain missing", "were left in critical condition", "stay in jail"."""
    if verb.lemma not in _LASTING:
        return False
    behind = passage.lower[verb.head + 1 : min(verb.after + FARTHEST_PLIGHT, passage.sentence.after)]
    plights = _plights()
    told = next((at for at, word in enumerate(behind) if word in plights), None)
    if told is None or (behind[told - 1] == "the" and behind[told] in _BUILDINGS):
        return False  # "Israeli soldiers remain in the hospital"
    return all(word in _BEFORE_PLIGHT or word.endswith("ly") for word in behind[:told])


_LASTING = frozenset(("remain", "stay", "be"))
FARTHEST_PLIGHT = 6
"""Tokens behind a verb of staying in which it says what became of somebody: "remain in a very serious condition"."""
_BEFORE_PLIGHT = frozenset(
    "left in under behind on still a an the their local intensive serious stable medical hospital military army police being very".split()
)
"""What stands between a verb of staying and what became of somebody."""


@cache
def _plights() -> frozenset[str]:
    """Words for where the wounded and the captured are, and how they are."""
    return forms("harm", frozenset(("place", "condition", "adjective"))) | _CAPTIVE


_BUILDINGS = frozenset(("hospital", "clinic", "jail", "prison", "ward"))
_CAPTIVE = frozenset(
    "hostage hostages captive captives captivity prisoner prisoners condition treatment care stranded trapped besieged treated held detained hospitalised "
    "hospitalized imprisoned jailed unconscious ill sick infected ward quarantine".split()
)


def _sent_first(passage: Passage, verb: Phrase) -> Move | None:
    """What was sent before it is taken home: "deployed 2,500 troops to Kazakhstan and withdrew them"."""
    table = triggers("force", frozenset(("sending",)))
    sending = [one for one in passage.phrases.verbs() if one.after <= verb.first and one.lemma in table]
    return move_of(passage, sending[-1]) if sending else None


def _taken_home(passage: Passage, verb: Phrase) -> Phrase | None:
    """What stands behind the particle of a verb: "pull out all of its troops"."""
    if verb.lemma not in ("pull", "bring", "call"):
        return None
    particle = passage.phrases.next(verb)
    noun = passage.phrases.next(particle) if particle is not None and passage.lower[particle.first] in ("out", "back", "home") else None
    return noun if noun is not None and noun.kind == "noun" else None


_DUTIES = frozenset(("guard", "man", "patrol", "operate", "serve"))


def _held(passage: Passage, verb: Phrase, trigger: Trigger) -> Move | None:
    """Read "Turkey has 5,000 soldiers in Syria", "the force has 1,900 personnel", "the force in Lebanon, which has 1,900"."""
    noun, subject = passage.phrases.object(verb), _force_there(passage, doer(passage, verb))
    has_many = is_troops(passage, subject) or (passage.actor(subject) or "").startswith("state:")
    are_abroad = noun is not None and (are_police_abroad(passage, noun, subject) or _are_of_mission(passage, noun, subject))
    if noun is None or not (is_troops(passage, noun) or are_abroad or (has_many and stand_for_troops(passage, noun))):
        return None
    if trigger.word == "have" and not is_troops(passage, subject) and not _is_told_where(passage, verb, noun):
        return None
    are_men = passage.is_people(noun) or passage.lower[noun.head] in ("troops", "personnel", "men")
    if are_men and is_troops(passage, subject) and passage.count_in(noun) is not None:
        trigger = trigger._replace(kind="numbering")
    return Move(troops=noun, verb=verb, trigger=trigger, at=verb.head, sender=subject)


def _are_of_mission(passage: Passage, police: Phrase, subject: Phrase | None) -> bool:
    """Whether counted police or monitors are those of a mission: "the Kenya-led mission in Haiti has about 400 officers"."""
    is_mission = subject is not None and passage.lower[subject.head] in ("contingent", "mission") and is_troops(passage, subject)
    return is_mission and passage.lower[police.head] in POLICE | STAFF and passage.count_in(police) is not None


def _is_told_where(passage: Passage, verb: Phrase, troops: Phrase) -> bool:
    """Whether it is said where a state has soldiers, without which they are its army: "has 100,000 fighters", and not "has 347 soldiers in UNIFIL"."""
    behind = passage.lower[troops.after : troops.after + FARTHEST_PLACE]
    places = (one for one in passage.mentions() if one.first >= troops.first and one.kind in ("place", "state", "body", "description"))
    if passage.lower[troops.head] in _SENT_OUT or not _SOMEWHERE.isdisjoint(behind) or any(places):
        return True
    spots = (one for preposition, one in [*prepositional(passage, troops), *prepositional(passage, verb)] if passage.phrases.word(preposition) in _AT)
    return any(passage.tokens.words[one.head][0].isupper() or _is_force(passage, one) or not (is_troops(passage, one) or passage.is_date(one)) for one in spots)


def _is_force(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun phrase is a force of several that the text has spoken of: "has 38 soldiers in the mission", and not "in its force"."""
    return passage.lower[noun.first : noun.after] in (["the", "force"], ["the", "mission"], ["the", "contingent"])


FARTHEST_PLACE = 6
"""Tokens behind soldiers in which "there" or "abroad" says where they are."""
_SENT_OUT = frozenset(("contingent", "contingents", "detachment", "garrison", "mission", "presence"))
_SOMEWHERE = frozenset("abroad country ground region there".split())
_AT = frozenset(("at", "in", "inside", "near", "on"))


def _force_there(passage: Passage, subject: Phrase | None) -> Phrase | None:
    """For the state that a relative clause seems to go on about give the force that is there: "the force in Lebanon, which has"."""
    subject = over_apposition(passage, subject)
    joint = passage.phrases.previous(subject) if subject is not None and subject.position > 1 else None
    force = passage.phrases.previous(joint) if joint is not None and joint.kind == "I" and passage.phrases.word(joint) in ("in", "for") else None
    return force if force is not None and force.kind == "noun" and is_troops(passage, force) else subject


def _changed(passage: Passage, verb: Phrase, trigger: Trigger) -> Move | None:
    """Read "may cut its contingent", "doubled its contribution to 1,200 troops", "reinforced the garrison with 350 men", "was reduced to 1,000 men"."""
    if is_passive(passage, verb):
        force = doer(passage, verb)
        if force is not None and passage.lower[force.head] in ("army", "military"):
            return None  # "the army was reduced to 100,000 soldiers"
        return _numbered(passage, verb, trigger._replace(kind="numbering", value="under_way"))
    noun, subject = passage.phrases.object(verb), doer(passage, verb)
    if noun is None:
        return None
    for preposition, level in prepositional(passage, noun):
        word = passage.lower[preposition.first]
        is_number = passage.sentence.letters[level.head - passage.sentence.first] == "M"
        is_bare = is_number and trigger.value == "under_way" and is_troops(passage, noun)  # "doubled its contingent to 4,000"
        if word in ("to", "with") and passage.count_in(level) is not None and (is_bare or is_troops(passage, level)):
            new = trigger if word == "to" else trigger._replace(kind="sending", value="under_way")
            return Move(troops=level, verb=verb, trigger=new, at=verb.head, sender=subject)
    return Move(troops=noun, verb=verb, trigger=trigger, at=verb.head, sender=subject) if is_troops(passage, noun) else None


def _commanded(passage: Passage, verb: Phrase, trigger: Trigger) -> Move | None:
    """Read "the mission in Mali is headed by Major General Petrov", "the force, commanded by General Petrov,"."""
    is_aside = not verb.passive and is_passive(passage, verb) and passage.phrases[verb.position - 1].kind == ","
    by = agent(passage, verb) if verb.passive or is_aside else None
    troops, person = (passage.phrases.subject(verb), by) if verb.passive or is_aside else (passage.phrases.object(verb), passage.phrases.subject(verb))
    named = _in_commas(passage, person) if person is not None and passage.actor(person) is None and passage.is_people(person) else person
    if troops is None or not is_troops(passage, troops) or not is_person(passage.actor(named)):
        return None
    return Move(troops=troops, verb=verb, trigger=trigger, at=verb.head)


def _in_commas(passage: Passage, officer: Phrase) -> Phrase | None:
    """The name behind an officer: "led by a Polish general, Jan Nowak"."""
    comma = passage.phrases.next(officer, "")
    return passage.phrases.next(comma, "") if comma is not None and comma.kind == "," else None


def _hosted(passage: Passage, verb: Phrase, trigger: Trigger) -> Move | None:
    """Read "Djibouti hosts 4,000 American troops", "Qatar is home to 10,000 US troops", "the base houses 3,000 soldiers"."""
    noun, host = passage.phrases.object(verb) if verb.lemma in ("host", "house") else governed_by(passage, verb, "to"), doer(passage, verb)
    troops = noun if noun is not None and is_troops(passage, noun) else None
    is_now = verb.lemma in ("host", "house") and (verb.tense != "past" or verb.perfect)  # and not "hosted 3,000 soldiers during the drills"
    trigger = trigger._replace(kind="staying") if is_now and is_garrison(passage, host) else trigger
    return Move(troops=troops, verb=verb, trigger=trigger, at=verb.head, host=host) if troops is not None else None


def _present(passage: Passage, verb: Phrase, trigger: Trigger) -> Move | None:
    """Read "the force has been in Mali since 2013", "991 are on the ground"."""
    if (number := _number_told(passage, verb)) is not None:
        force = governed_by(passage, number[0], "of")
        return Move(troops=number[1], verb=verb, trigger=trigger._replace(kind="numbering"), at=verb.head, sender=force or number[0])
    following, subject = passage.phrases.next(verb), None
    if passage.lower[verb.first - 1] == "there" and verb.first > passage.sentence.first and following is not None:  # "there are 500 soldiers in Mali"
        subject, following = following, passage.phrases.next(following)
    if following is not None and following.kind == "A" and passage.lower[following.first] in _THERE:
        following = passage.phrases.next(following)
    if following is None or following.kind != "I" or passage.lower[following.first] not in ("in", "on", "at") or passage.lower[following.after] in _WAITING:
        return None
    troops = subject or passage.phrases.subject(verb)
    return Move(troops=troops, verb=verb, trigger=trigger, at=verb.head) if troops is not None and _are_meant(passage, troops) else None


def _awaited(passage: Passage, verb: Phrase, trigger: Trigger) -> Move | None:
    """Read "about 3,000 Russian troops are expected in Almaty on Friday"."""
    is_now = verb.passive and verb.first < verb.head and verb.tense == "present" and not verb.modal
    where = passage.phrases.next(verb) if is_now else None
    place = passage.phrases.next(where, "R") if where is not None and passage.phrases.word(where) in ("in", "at") else None
    troops = passage.phrases.subject(verb) if place is not None and passage.entity_in(place, "state", "place") is not None else None
    return Move(troops=troops, verb=verb, trigger=trigger, at=verb.head) if troops is not None and is_troops(passage, troops) else None


def _number_told(passage: Passage, verb: Phrase) -> tuple[Phrase, Phrase] | None:
    """The number of troops and how many they are: "the total number of the forces was 2,030 people"."""
    subject, told = passage.phrases.subject(verb), passage.phrases.object(verb)
    if subject is None or told is None or not _is_strength(passage, subject) or _is_of_harmed(passage, subject):
        return None
    is_plain = passage.phrases.previous(verb).kind == "noun"  # type: ignore[union-attr]
    counts_men = passage.lower[told.head] in _MEN or is_troops(passage, told) or _is_number(passage, told)
    return (subject, told) if is_plain and counts_men and passage.count_in(told) is not None and verb.form == "finite" else None


_WAITING = frozenset(("alert", "call", "leave", "standby"))
"""What soldiers are on who are nowhere yet: "500 more are on standby"."""
_THERE = frozenset(("present", "active", "operational", "available", "due"))
"""Adjectives of troops that are somewhere, and not "injured"."""


def _numbered(passage: Passage, verb: Phrase, trigger: Trigger) -> Move | None:
    """Read "the force will number 631 soldiers", "the contingent consists of 500 men", "is made up of troops from Chad and Niger"."""
    noun, following = passage.phrases.object(verb), passage.phrases.next(verb)
    if verb.lemma in _GROWING or trigger.word in triggers("force", _CHANGES):
        noun = governed_by(passage, verb, "to")
    elif noun is None and following is not None and following.kind == "I" and passage.lower[following.first] in ("of", "up"):
        noun = governed_by(passage, verb, "of")
    subject = doer(passage, verb)
    if noun is None or noun.kind != "noun" or subject is None or not (passage.count_in(noun) is not None or is_composed_of(passage, noun)):
        return None
    is_force = (is_troops(passage, subject) or _is_strength(passage, subject)) and not _is_of_harmed(passage, subject)
    of_force = is_force and (is_troops(passage, noun) or passage.lower[noun.head] in _MEN or _is_number(passage, noun))
    nationals = passage.names.at(noun.head)
    of_force = of_force or (is_force and nationals is not None and nationals.kind == "state")
    of_it = passage.lower[subject.head] in ("it", "they") and is_troops(passage, noun)
    return Move(troops=noun, verb=verb, trigger=trigger, at=verb.head, sender=subject) if of_force or of_it else None


_CHANGES = frozenset(("changing",))
_GROWING = frozenset(("rise", "grow", "fall", "drop", "swell", "shrink"))
_MEN = frozenset(("men", "women", "officers", "people", "members", "monitors", "observers", "experts", "staff", "personnel", "policemen"))


def _is_strength(passage: Passage, subject: Phrase) -> bool:
    """Whether a noun phrase is the number of some troops: "troop numbers", "the strength of the contingent"."""
    if passage.lower[subject.head] not in ("numbers", "strength", "size", "number"):
        return False
    of = governed_by(passage, subject, "of")
    return is_troops(passage, of) or not {"troop", "troops", "force"}.isdisjoint(passage.lower[subject.first : subject.head])


def _is_of_harmed(passage: Passage, subject: Phrase) -> bool:
    """Whether a number is one of those who were harmed: "the number of soldiers killed in May has risen to 105", "of killed soldiers has risen"."""
    of, before = governed_by(passage, subject, "of"), passage.phrases.previous(subject)
    if before is not None and before.kind == "verb" and before.lemma in HARMING:
        return True
    return of is not None and any(one.lemma in HARMING for one in passage.phrases.verbs() if of.after <= one.first <= of.after + 2)


def _is_number(passage: Passage, noun: Phrase) -> bool:
    return passage.sentence.letters[noun.head - passage.sentence.first] == "M"


def _relieving(passage: Passage, verb: Phrase, trigger: Trigger) -> Move | None:
    """Read "it will be relieved by a Bangladeshi company"."""
    troops = agent(passage, verb) if verb.passive else None
    return Move(troops=troops, verb=verb, trigger=trigger, at=verb.head) if troops is not None and is_troops(passage, troops) else None


_READERS: Mapping[str, Callable[[Passage, Phrase, Trigger], Move | None]] = {
    "sending": _sent,
    "adding": _sent,
    "staying": _themselves,
    "guarding": _themselves,
    "leaving": _themselves,
    "holding": _held,
    "changing": _changed,
    "being": _present,
    "numbering": _numbered,
    "composing": _numbered,
    "relieving": _relieving,
    "commanding": _commanded,
    "hosting": _hosted,
    "awaiting": _awaited,
    "following": following,
}

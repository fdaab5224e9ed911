"""Troops: which noun phrases are troops, whose they are, and how many of them."""

import itertools
from collections.abc import Iterator
from functools import cache

import attrs

from csto_events.language.lexicon import TIME, lexicon
from csto_events.language.phrases import Phrase
from csto_events.model import Body, Contingent, Quantity
from csto_events.model.checks import made
from csto_events.parsing.counted import Counted, counted
from csto_events.parsing.mentions import Mention
from csto_events.parsing.parties import behind_of, governed_by, joined
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import Trigger

UNITS = frozenset(
    (
        "troops forces force contingent contingents unit units battalion battalions brigade brigades company regiment division mission army military "
        "personnel servicemen peacekeepers peacekeeping squadron detachment platoon instructors advisers observers battlegroup battlegroups garrison"
    ).split()
)
_NO_TROOPS = frozenset(("police", "policeman", "policemen", "officer", "officers", "guard", "guards", "cadets", "recruits"))


@attrs.define(kw_only=True, eq=False)
class Move:
    """What a sentence says of troops before it is a record."""

    troops: Phrase
    """The noun phrase that is troops, or stands for them."""
    verb: Phrase | None
    """The verb group that tells it."""
    trigger: Trigger
    """What it says, by the table."""
    at: int
    """The token that calls for the record."""
    sender: Phrase | None = None
    """Who sends, keeps or takes home; for a verb of number the force that it numbers."""
    host: Phrase | None = None
    """The state that has them as guests, where the verb says so."""


def is_troops(passage: Passage, phrase: Phrase | None) -> bool:
    """Whether a noun phrase is troops: soldiers, units, contingents, forces."""
    if phrase is None:
        return False
    word, before = passage.lower[phrase.head], passage.lower[phrase.first : phrase.head]
    if before and not _HARMED.isdisjoint(before):
        return False  # "14 wounded soldiers were flown to the capital"
    if word in _soldiers():
        return word not in _SETS or (_consists_of_troops(passage, phrase) and not (word in ("unit", "units") and _are_of_a_plant(passage, phrase)))
    if is_named_force(passage, phrase) or (word in ("helmets", "berets") and passage.lower[phrase.head - 1] in ("blue", "green")):
        return True
    if word in _POLICE and _are_abroad(passage, phrase):
        return True
    if before and word not in _VOICES and word in lexicon().person_nouns and not _ARMED.isdisjoint(before):
        return True
    of = behind_of(passage, phrase)
    is_counted = of is not None and passage.count_in(phrase) is not None
    return (is_counted or word in _PARTS) and (is_troops(passage, of) or (is_counted and word in _MEN and _is_armed_group(passage, of)))


@cache
def _soldiers() -> frozenset[str]:
    """The words for troops, in whatever they are counted."""
    return UNITS | frozenset(word for word, noun in lexicon().person_nouns.items() if noun.group == "security_forces" and word not in _NO_TROOPS)


_MEN = frozenset(("men", "women", "fighters", "mercenaries"))


def _is_armed_group(passage: Passage, phrase: Phrase | None) -> bool:
    """Whether a noun phrase names an armed group: "2,000 men of the Wagner Group"."""
    mention = passage.names.at(phrase.head) if phrase is not None and phrase.kind == "noun" else None
    return mention is not None and mention.entity is not None and passage.names.is_armed_group(mention.entity)


_HARMED = frozenset(("wounded", "injured", "dead", "killed", "slain", "fallen", "captured", "missing", "sick"))
_VOICES = frozenset(("spokesman", "spokeswoman", "spokesperson", "chief", "commander", "general", "officer", "official", "officials"))
_PARTS = frozenset(
    ("elements", "group", "number", "part", "column", "convoy", "half", "most", "some", "all", "rest", "remainder", "bulk", "majority", "third", "quarter")
)
_ARMED = frozenset(("army", "military", "navy", "naval", "marine"))
_POLICE = frozenset(("police", "policemen", "officers", "gendarmes", "carabinieri"))


def is_named_force(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase is the mission or standing force of an organisation, by name."""
    mention = passage.names.at(phrase.head)
    if mention is None or mention.entity is None or mention.kind != "body":
        return False
    body = passage.names.known(mention.entity)
    return isinstance(body, Body) and body.kind == "force" and (body.parent or "").startswith("org:")


def _are_abroad(passage: Passage, phrase: Phrase) -> bool:
    """Whether police are counted and of a state by name, as those of a mission are: "60 Egyptian police officers", "50 policemen from Kenya"."""
    if passage.count_in(phrase) is None:
        return False
    return any(one.adjective and one.kind == "state" for one in passage.mentions(phrase)) or _whose(passage, phrase) is not None


def are_police_abroad(passage: Passage, phrase: Phrase, sender: Phrase | None) -> bool:
    """Whether a state or organisation sends counted police, or men, to a state: "Rwanda sent 300 police officers to Haiti"."""
    word = passage.lower[phrase.head]
    if passage.count_in(phrase) is None or word not in ABROAD:
        return False
    if word in _WITH_MISSIONS and (sender is not None and _are_for_mission(passage, phrase)):
        return True
    goal = governed_by(passage, phrase, "to", "in", "at", "on") if word not in _WITH_MISSIONS or word in _POLICE else None
    mention = passage.names.at(goal.head) if goal is not None else None
    state = passage.names.country_of(mention.entity) or mention.entity if mention is not None and mention.entity is not None else None
    power = _power_behind(passage, sender)
    is_of_power = power is not None and power.startswith(("state:", "org:"))
    return state is not None and state.startswith("state:") and is_of_power and state != power


def are_police_for_state(passage: Passage, phrase: Phrase) -> bool:
    """Whether counted police are deployed to a state by name: "the deployment of 1,000 police officers to Haiti"."""
    goal = governed_by(passage, phrase, "to") if passage.lower[phrase.head] in _POLICE and passage.count_in(phrase) is not None else None
    return goal is not None and passage.entity_in(goal, "state") is not None and passage.entity_in(goal, "place") is None


def _are_for_mission(passage: Passage, police: Phrase) -> bool:
    """Whether police are given to a mission or force: "pledged 1,000 police officers to lead the mission"."""
    return any(one.first > police.head and passage.lower[one.head] in ("mission", "force") and is_troops(passage, one) for one in passage.phrases)


_STAFF = frozenset("monitors trainers mentors advisers advisors instructors observers sappers".split())
"""Who is sent abroad with troops, or as a mission of their own."""
_WITH_MISSIONS = _POLICE | frozenset("medics engineers experts specialists technicians pilots doctors staff".split())
"""Who is of a mission where one is spoken of, and else works for anybody."""
ABROAD = _WITH_MISSIONS | _STAFF | {"men"}
"""Who may be troops where they are counted and sent to another state."""


@cache
def _may_be_troops() -> frozenset[str]:
    """Every word without one of which a noun phrase is no troops, but for the names of forces and bare numbers."""
    soldiers = {word for word, noun in lexicon().person_nouns.items() if noun.group == "security_forces"}
    return UNITS | soldiers | ABROAD | _ARMED | _MEN | {"helmets", "berets", "troop"}


def may_speak_of_troops(passage: Passage) -> bool:
    """Whether anything in a sentence can be troops: a word for them, the name of a body, or a number where the text has spoken of them."""
    words = passage.sentence.vocabulary
    if not _may_be_troops().isdisjoint(words):
        return True
    if "body" in [mention.kind for mention in passage.mentions()]:
        return True
    has_number = bool(passage.sentence.counts) or "another" in words
    return has_number and are_spoken_of(passage, passage.sentence.after - 1)


_SPOKEN = frozenset(
    (
        "troops soldiers peacekeepers servicemen peacekeeping contingent contingents battalion battalions personnel force forces mission helmets "
        "paratroopers marines observers officers police brigade deployment reinforcement battlegroup"
    ).split()
)
SENTENCES_BACK = 3
"""Sentences of the paragraph in which a bare number finds the troops that it stands for."""


def are_spoken_of(passage: Passage, token: int) -> bool:
    """Whether the sentence before a token, or one right before it in the paragraph, speaks of troops."""
    return not _SPOKEN.isdisjoint(_words_before(passage, token))


def _words_before(passage: Passage, token: int) -> list[str]:
    """The words of the paragraph before a token, as far back as a bare number looks."""
    sentences, index = passage.reading.sentences, passage.sentence.index
    start = max(passage.reading.paragraph_at(passage.sentence.first)[0], sentences[max(0, index - SENTENCES_BACK)].first)
    return passage.lower[start:token]


_CIVIL = frozenset("housing heating cooling storage power care business mobile control generating dwelling apartment production relief".split())


def _are_of_a_plant(passage: Passage, phrase: Phrase) -> bool:
    """Whether units are parts of something, and no soldiers: "housing units", "units for the plant"."""
    if not _CIVIL.isdisjoint(passage.lower[phrase.first : phrase.head]):
        return True
    following = passage.phrases.next(phrase, "")
    return following is not None and following.kind == "I" and passage.lower[following.first] == "for"


_SETS = frozenset(("troops", "contingent", "contingents", "unit", "units", "force", "forces", "mission", "company", "detachment", "division"))


def _consists_of_troops(passage: Passage, phrase: Phrase) -> bool:
    """Whether what stands after the "of" of a contingent or force, if anybody, are troops: "a contingent of athletes" is none."""
    inner = behind_of(passage, phrase)
    if inner is None or inner.kind != "noun" or passage.lower[inner.head] not in lexicon().person_nouns:
        return True
    return is_troops(passage, inner) or (passage.lower[phrase.head] in ("contingent", "contingents") and passage.lower[inner.head] in _POLICE)


def who_goes(passage: Passage, move: Move) -> tuple[str | None, tuple[Contingent, ...], Quantity | None]:
    """Find under whose flag, who contributes how many, and how many in all."""
    named = _named_in(passage, move.troops)
    organisation = _flag_among(passage, named)
    with_origin = (move.trigger.kind != "leaving" and move.trigger.value != "withdrawn") or leaves_from_elsewhere(passage, move)
    contributor = _contributor(passage, move.troops, named) or _contributor_behind(passage, move.troops, with_origin=with_origin)
    count = counted(passage, move.troops) or _all_of(passage, move.troops) or _strength_of(passage, move)
    count = _men_of_units(passage, move.troops) if count is not None and _are_units(passage, count) else count
    quantity = count.quantity if count is not None else None
    whole = _part_of(passage, move.troops)
    if whole is not None:
        part, named = counted(passage, whole), _named_in(passage, whole)
        organisation = organisation or _flag_among(passage, named)
        contributor = _contributor(passage, whole, named) or _contributor_behind(passage, whole) or contributor
        quantity = part.quantity if part is not None else quantity
    sender = _power_behind(passage, move.sender)
    if sender is not None and sender.startswith("org:"):
        organisation = organisation or sender
    elif sender is not None and sender.startswith("state:") and contributor is None:
        contributor, others = sender, _who_else_sends(passage, move.sender)
        if others:
            together = tuple(Contingent(contributor=one) for one in others)  # type: ignore[arg-type]
            return organisation or _mandate_of(passage), together, quantity
    if sender is None and contributor is None and organisation is None:
        owner = _owner_of(passage, move.troops)
        contributor, organisation = (owner, None) if owner is None or owner.startswith("state:") else (None, owner)
    organisation = organisation or _mandate_of(passage)
    listed = tuple(_listed(passage, move)) if passage.sentence.counts else ()
    is_behind = move.verb is not None and move.verb.first > move.troops.first
    are_from = with_origin or is_behind or not (sender or "").startswith("state:")  # and not "Chad withdrew its troops from Burundi and Kenya"
    if not listed and (origins := (_from_several(passage, move.troops) if are_from else []) or _made_up_of(passage, move)):
        return organisation, tuple(Contingent(contributor=one) for one in origins), quantity  # type: ignore[arg-type]
    if listed and (contributor is None or any(one.contributor == contributor for one in listed) or quantity is None):
        return organisation, listed, quantity if contributor is None else None
    if contributor is not None:
        return organisation, (made(Contingent, contributor, quantity), *listed), None
    return organisation, (), quantity


def leaves_from_elsewhere(passage: Passage, move: Move) -> bool:
    """Whether a verb of leaving says what is left, so that where its troops are from is another state: "troops from Malawi left Congo"."""
    verb = move.verb if move.trigger.kind == "leaving" else None
    if verb is None or verb.first < move.troops.first:
        return False
    left = passage.phrases.object(verb) or governed_by(passage, verb, "from")
    return left is not None and passage.entity_in(left, "state", "place") is not None


def _all_of(passage: Passage, troops: Phrase) -> Counted | None:
    """How many all of them are: "all of its roughly 4,500 troops"."""
    of = passage.phrases.next(troops, "") if passage.lower[troops.head] == "all" else None
    return counted(passage, passage.phrases.next(of)) if of is not None and passage.phrases.word(of) == "of" else None


def _men_of_units(passage: Passage, units: Phrase) -> Counted | None:
    """How many soldiers units are: "two battalions, about 1,600 soldiers, to Mozambique"."""
    opening, men, closing = (*passage.phrases[units.position + 1 : units.position + 4], None, None, None)[:3]
    is_aside = opening is not None and opening.kind in ",-(" and closing is not None and closing.kind in ",-)."
    count = counted(passage, men) if is_aside and men is not None and men.kind == "noun" and is_troops(passage, men) else None
    return count if count is not None and not _are_units(passage, count) else None


def _strength_of(passage: Passage, move: Move) -> Counted | None:
    """How many a contingent is that somebody has: "has the largest contingent with 5,800 troops"."""
    if move.trigger.kind != "holding" or passage.lower[move.troops.head] not in ("contingent", "force", "presence"):
        return None
    strength = governed_by(passage, move.troops, "with", "of", "at")
    return counted(passage, strength) if strength is not None and is_troops(passage, strength) else None


_UNITS = frozenset("battalions companies brigades regiments divisions units contingents platoons squadrons detachments missions forces groups".split())


def _are_units(passage: Passage, count: Counted) -> bool:
    """Whether battalions and the like are counted, and not soldiers."""
    word = passage.lower[count.noun.head] if count.noun is not None else ""
    is_one = count.quantity.value == 1 and f"{word}s" in _UNITS  # "one battalion each"
    return (word in _UNITS and count.quantity.qualifier != "vague") or is_one


def _power_behind(passage: Passage, sender: Phrase | None) -> str | None:
    """The state or organisation that sends, or whose force is numbered."""
    if sender is None or sender.kind != "noun":
        return None
    actor = passage.actor(sender)
    power = passage.names.country_behind(actor) if actor is not None else None
    if power is not None:
        return power
    of = governed_by(passage, sender, "of") if passage.phrases.with_prepositions(sender) > sender.after else None  # "the senate of Nigeria"
    state = passage.actor(of) if of is not None else None
    return state if state is not None and state.startswith("state:") else passage.names.possessor_of(sender)


def _who_else_sends(passage: Passage, sender: Phrase | None) -> tuple[str, ...]:
    """The states of several that send together, all of them: "Togo, Ghana and Benin agreed to send troops"; none where one does."""
    phrases = passage.phrases
    for verb in phrases.verbs():
        if phrases.subject(verb) is sender:
            senders = phrases.subjects(verb)
            break
    else:
        return ()
    powers = [_power_behind(passage, one) for one in senders] if len(senders) > 1 else []
    states = tuple(dict.fromkeys(one for one in powers if one is not None and one.startswith("state:")))
    return states if len(states) > 1 else ()


def _owner_of(passage: Passage, troops: Phrase) -> str | None:
    """Whose troops they are by a pronoun: "its troops"."""
    if passage.lower[troops.first] != "its":
        return None
    entity = passage.names.it_within(passage.sentence, troops)
    owner = passage.names.country_behind(entity) if entity is not None else None
    return owner if owner is not None and owner.partition(":")[0] in ("state", "org") else None


def _named_in(passage: Passage, phrase: Phrase) -> list[Mention]:
    """Who is named in a noun phrase, and behind its "of"."""
    return passage.names.within(phrase.first, passage.phrases.with_prepositions(phrase))


def _flag_among(passage: Passage, named: list[Mention]) -> str | None:
    """The organisation whose force a noun phrase names: "CSTO troops", "KFOR"."""
    for mention in named:
        flag = passage.names.country_behind(mention.entity) if mention.entity is not None and mention.kind in ("organisation", "body") else None
        if flag is not None and flag.startswith("org:"):
            return flag
    return None


def _contributor(passage: Passage, troops: Phrase, named: list[Mention]) -> str | None:
    """The state whose troops they are, among those named with them: "Armenian servicemen", "Russia's soldiers"."""
    for mention in named:
        if (
            mention.entity is not None
            and mention.entity.startswith("state:")
            and (mention.first < troops.head or mention.adjective or passage.lower[mention.after] == "'s")
        ):
            return mention.entity
    return None


def _whose(passage: Passage, troops: Phrase) -> str | None:
    """The state whose troops they are, or from which they are."""
    return _contributor(passage, troops, _named_in(passage, troops)) or _contributor_behind(passage, troops, with_origin=True)


def _contributor_behind(passage: Passage, troops: Phrase, *, with_origin: bool = False) -> str | None:
    """The state whose troops they are by what follows: "soldiers from Mali", "half of the Armenian servicemen"."""
    following = passage.phrases.next(troops, "")
    if following is None or following.kind != "I":
        return None
    preposition = passage.lower[following.first]
    if preposition == "of" or (with_origin and preposition == "from"):
        inner = passage.phrases.next(following)
        if inner is None or inner.kind != "noun":
            return None
        if preposition == "of":
            return _contributor(passage, inner, _named_in(passage, inner)) or _contributor_behind(passage, inner, with_origin=with_origin)
        state = passage.names.entity_of(passage.sentence, inner)
        return state if state is not None and state.startswith("state:") else None
    return None


def _part_of(passage: Passage, troops: Phrase) -> Phrase | None:
    """For "100 Armenian servicemen among the peacekeepers sent" the part: "100 Armenian servicemen"."""
    preposition = passage.phrases.previous(troops)
    if preposition is None or preposition.kind != "I" or passage.lower[preposition.first] not in ("among", "of"):
        return None
    part = passage.phrases.previous(preposition)
    return part if part is not None and part.kind == "noun" and passage.count_in(part) is not None else None


_FLAGS = frozenset(("mandate", "auspices", "flag", "mission", "force", "umbrella", "framework", "command", "battlegroup", "contingent", "brigade"))


def _mandate_of(passage: Passage) -> str | None:
    """The organisation under whose mandate, or as part of whose force, the troops go."""
    if _FLAGS.isdisjoint(passage.sentence.vocabulary):
        return None
    for mention in passage.mentions():
        if mention.entity is None or mention.kind not in ("organisation", "body", "description"):
            continue
        flag = passage.names.country_behind(mention.entity)
        if flag is None or not flag.startswith("org:"):
            continue
        phrase = passage.phrases.at(mention.first)
        before = passage.phrases.previous(phrase)
        if phrase.kind == "noun" and passage.lower[phrase.head] in _FLAGS and before is not None and before.kind == "I":
            return flag
        if before is not None and before.kind == "I" and passage.lower[before.first] == "of":
            earlier = passage.phrases.previous(before)
            if earlier is not None and earlier.kind == "noun" and passage.lower[earlier.head] in _FLAGS:
                return flag
    return None


def _from_several(passage: Passage, troops: Phrase) -> tuple[str, ...]:
    """The states from which troops are that are counted together: "17,586 soldiers from Uganda, Burundi and Kenya"; none where they come from one."""
    origin = governed_by(passage, troops, "from")
    if origin is None:
        return ()
    named = [passage.names.entity_of(passage.sentence, one) for one in joined(passage, origin)]
    states = tuple(dict.fromkeys(one for one in named if one is not None and one.startswith("state:")))
    return states if len(states) > 1 and len(states) == len(named) else ()


_COMPOSED = frozenset("make compose comprise consist draw include".split())


def is_composed_of(passage: Passage, troops: Phrase) -> bool:
    """Whether troops without a number are told by the states that they are from: "comprises soldiers from Kenya and Uganda"."""
    return is_troops(passage, troops) and _whose(passage, troops) is not None


def _composed_of(passage: Passage, force: Phrase) -> tuple[str, ...]:
    """The states whose troops a force has, in an aside: "the force, made up of troops from Chad and Niger, was deployed", "a force made up of"."""
    verb = passage.phrases.next(force, ",")
    if verb is None or verb.lemma not in _COMPOSED or verb.first != verb.head:
        return ()
    troops = passage.phrases.object(verb) or governed_by(passage, verb, "of")
    return _from_several(passage, troops if troops is not None and is_troops(passage, troops) else verb)


def _made_up_of(passage: Passage, move: Move) -> tuple[str, ...]:
    """The states whose troops a force has: "was deployed in Goma with contingents from South Africa, Malawi and Tanzania"."""
    if composed := _composed_of(passage, move.troops):
        return composed
    if move.verb is None or "with" not in passage.sentence.vocabulary:
        return ()
    phrases = passage.phrases
    for preposition, units in itertools.pairwise(phrases[move.verb.position + 1 :]):
        if preposition.kind == "verb":
            return ()
        if preposition.kind == "I" and passage.lower[preposition.first] == "with" and units.kind == "noun" and is_troops(passage, units):
            return _with_most(passage, _from_several(passage, units))
    return ()


def _with_most(passage: Passage, others: tuple[str, ...]) -> tuple[str, ...]:
    """The states of a list, and before them the one that most are from: "most of them from Kenya, with smaller units from Jamaica and Benin"."""
    if not others or "most" not in passage.sentence.vocabulary:
        return others
    them = next((one for one in passage.phrases if one.kind == "noun" and passage.lower[one.head] in ("them", "whom", "most")), None)
    origin = governed_by(passage, them, "from") if them is not None else None
    largest = passage.entity_in(origin, "state") if origin is not None else None
    return tuple(dict.fromkeys((largest, *others))) if largest is not None else others


def _is_of_list(passage: Passage, move: Move, demonym: int) -> bool:
    """Whether a demonym behind a number stands for people: "4,500 Ugandans", "500 Belarusian" before "and 70 Armenian servicemen", and the last of them."""
    noun = passage.phrases.at(demonym)
    if noun.head == demonym:
        return True
    joint = passage.phrases.previous(noun, "")
    before = passage.phrases.previous(joint, "") if joint is not None and joint.kind in ",C" else None
    mention = passage.names.at(before.head) if before is not None and before.kind == "noun" else None
    return noun is not move.troops and passage.is_people(noun) and mention is not None and mention.adjective and mention.kind == "state"


def _listed(passage: Passage, move: Move) -> Iterator[Contingent]:
    """Read lists of contributors: "500 from Belarus, 200 from Tajikistan", "Belarus contributed 500 troops, Tajikistan 200"."""
    found: list[Contingent] = []
    low, high = passage.between_semicolons(move.at)
    for count in (one for one in passage.sentence.counts if low <= one.first < high):
        after = count.after
        state = passage.names.at(after + 1) if after < passage.sentence.after and passage.lower[after] in ("from", "by") else None
        people = passage.names.at(after) if after < passage.sentence.after else None
        if people is not None and people.kind == "state" and people.first == after and _is_of_list(passage, move, after):
            state = people  # "4,500 Ugandans"
        if state is None and count.first > passage.sentence.first:
            joint = passage.lower[count.first - 1]  # "Ethiopia for 640", "followed by Ethiopia with 640"
            for_it = (move.trigger.word == "account" and joint == "for") or (
                joint == "with" and move.at < count.first and passage.lower[count.first - 3] in ("by", "and", ",")
            )
            before = passage.names.at(count.first - 1 - for_it)
            if for_it and before is not None:
                before = attrs.evolve(before, after=count.first)
            is_duration = bool(lexicon().tags.get(passage.lower[after], 0) & TIME)  # "to Mali two days after"
            state = before if before is not None and before.after == count.first and not (before.adjective or is_duration) else None
        if state is not None and state.entity is not None and state.entity.startswith("state:"):
            found.append(Contingent(contributor=state.entity, personnel=count.quantity))  # type: ignore[arg-type]
    if not found:
        return
    main = counted(passage, move.troops)
    sender = passage.actor(move.sender) if move.sender is not None and move.sender.kind == "noun" else None
    if main is not None and sender is not None and sender.startswith("state:") and all(one.contributor != sender for one in found):
        yield Contingent(contributor=sender, personnel=main.quantity)  # type: ignore[arg-type]
    yield from found

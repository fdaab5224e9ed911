"""Contributors: under whose flag troops go, whose they are, and how many of them."""

import itertools
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TypeAlias

import attrs

from csto_events.language.lexicon import TIME, lexicon
from csto_events.language.phrases import Phrase
from csto_events.model import Contingent, Quantity
from csto_events.model.checks import made
from csto_events.parsing.counted import Counted, counted
from csto_events.parsing.in_order import numbers_in_order
from csto_events.parsing.nationalities import several
from csto_events.parsing.parties import before_of, behind_of, governed_by, joined
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.alliances import alliance_meant
from csto_events.parsing.rules.force.named_missions import mission_of_move
from csto_events.parsing.rules.force.row_of_origins import come_from
from csto_events.parsing.rules.force.shares import giver_of_count
from csto_events.parsing.rules.force.state_rows import row_of_states, state_of_item
from csto_events.parsing.rules.force.strengths import numbered_aside, origin_in_row, strength_listed, strength_with
from csto_events.parsing.troops import POLICE, UNITS, Move, contributor_behind, contributor_of, is_troops, named_in, owner_of_army, power_behind, whose
from csto_events.parsing.who.mentions import Mention

Going: TypeAlias = tuple[str | None, tuple[Contingent, ...], Quantity | None]
"""Under whose flag troops go, who contributes how many, and how many they are in all."""


def who_goes(passage: Passage, move: Move) -> Going:
    """Find under whose flag, who contributes how many, and how many in all; an aside may say so: "the force, which numbers 300 men, left"."""
    found = organisation, contingents, quantity = _who_goes(passage, move)
    if len(contingents) < 2 and (nationals := several(passage, move.troops)):
        together = quantity or (contingents[0].personnel if contingents else None)
        return organisation, tuple(Contingent(contributor=one) for one in nationals), together  # type: ignore[arg-type]
    aside = (
        (numbered_aside(passage, move.troops) or strength_with(passage, move) or strength_listed(passage, move.troops))
        if quantity is None and all(one.personnel is None for one in contingents)
        else None
    )
    if aside is None:
        return found
    there = Move(troops=aside, verb=None, trigger=move.trigger._replace(kind="numbering", value="under_way"), at=aside.first)
    flag, others, number = _who_goes(passage, there)
    if len(contingents) == 1 and not others:
        return organisation, (attrs.evolve(contingents[0], personnel=number),), None
    if number is None and len(others) == 1 and aside.first > move.at:
        number = others[0].personnel  # "the mission deployed with 300 Kenyan soldiers", and so numbers 300
    return organisation or flag, others or contingents, number


def _who_goes(passage: Passage, move: Move) -> Going:
    named = named_in(passage, move.troops)
    organisation = _flag_among(passage, named) or _flag_behind(passage, move.troops)
    with_origin = (move.trigger.kind != "leaving" and move.trigger.value != "withdrawn") or leaves_from_elsewhere(passage, move)
    is_shifted = move.trigger.word in _SHIFTING and (power_behind(passage, move.sender) or "").startswith("state:")
    origin = with_origin and not is_shifted
    contributor = contributor_of(passage, move.troops, named) or contributor_behind(passage, move.troops, with_origin=origin)
    count = counted(passage, move.troops) or _all_of(passage, move.troops) or _strength_of(passage, move)
    if count is None or _are_units(passage, count):
        count = _men_of_units(passage, move.troops) or (_counted_with(passage, move.troops) if count is None else None)
    quantity = count.quantity if count is not None and not _are_unnamed_each(passage, move) else None
    whole = _part_of(passage, move.troops) or _unit_before(passage, move.troops)
    if whole is not None:
        part, named = counted(passage, whole), named_in(passage, whole)
        organisation = organisation or _flag_among(passage, named)
        contributor = contributor_of(passage, whole, named) or contributor_behind(passage, whole) or contributor
        quantity = part.quantity if part is not None else quantity
    sender = power_behind(passage, move.sender) or alliance_meant(passage, move.sender)
    if sender is not None and sender.startswith("org:"):
        organisation = organisation or sender
    elif sender is not None and sender.startswith("state:") and contributor is None:
        contributor, others = sender, _who_else_sends(passage, move.sender)
        if others:
            shares = _shares(passage, move, len(others), quantity)
            together = tuple(map(partial(made, Contingent), others, shares or itertools.repeat(None)))
            return organisation or _mandate_of(passage) or _flag_of_mission(passage, move), together, None if shares else quantity
    if sender is None and contributor is None and organisation is None:
        owner = state_of_item(passage, move.troops) or _owner_of(passage, move.troops)
        contributor, organisation = (owner, None) if owner is None or owner.startswith("state:") else (None, owner)
    organisation = organisation or _mandate_of(passage) or _flag_of_mission(passage, move)
    listed = tuple(_listed(passage, move, with_origin=with_origin)) if passage.sentence.counts else ()
    is_behind = move.verb is not None and move.verb.first > move.troops.first
    are_from = with_origin or is_behind or not (sender or "").startswith("state:")  # and not "Chad withdrew its troops from Burundi and Kenya"
    if not listed and (origins := (_from_several(passage, move.troops) if are_from else []) or _made_up_of(passage, move) or come_from(passage, move)):
        return organisation, tuple(Contingent(contributor=one) for one in origins), quantity  # type: ignore[arg-type]
    if listed and (contributor is None or any(one.contributor == contributor for one in listed) or quantity is None):
        return organisation, listed, quantity if contributor is None else None
    if contributor is not None:
        return organisation, (made(Contingent, contributor, quantity), *listed), None
    return organisation, (), quantity


_SHIFTING = frozenset(("move", "redeploy", "transfer"))
"""Verbs by which a state takes its own troops from one state to another: "moved 500 troops from Armenia to Kazakhstan"."""


def _shares(passage: Passage, move: Move, senders: int, quantity: Quantity | None) -> list[Quantity]:
    """How many each of several sends: the numbers in their order, or one that is that of each; none where they are counted together."""
    shares = numbers_in_order(passage, move.verb, senders) if move.verb is not None else []
    return [quantity] * senders if quantity is not None and not shares and _is_of_each(passage, move) else shares


def _is_of_each(passage: Passage, move: Move) -> bool:
    """Whether the number is that of each of several: "Togo and Benin each sent 500 soldiers", "sent 500 soldiers each"."""
    if "each" not in passage.sentence.vocabulary or move.verb is None or move.sender is None:
        return False
    behind = passage.phrases.next(move.troops)
    is_behind = behind is not None and behind.first == behind.head and passage.lower[behind.head] == "each"
    return is_behind or "each" in passage.lower[move.sender.after : move.verb.after]


def _are_unnamed_each(passage: Passage, move: Move) -> bool:
    """Whether it is the number of each of some that are not named, so that how many go in all is not told: "each country will send 100 soldiers"."""
    return move.sender is not None and passage.lower[move.sender.first] in ("each", "every")


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
    """How many soldiers units are: "two battalions, about 1,600 soldiers, to Mozambique", "a Kyrgyz contingent, 150 soldiers, arrived"."""
    men = _in_commas(passage.phrases[units.position + 1 : units.position + 4])
    count = counted(passage, men) if men is not None and is_troops(passage, men) else None
    return count if count is not None and not _are_units(passage, count) else None


def _in_commas(aside: Sequence[Phrase]) -> Phrase | None:
    """The noun phrase between two commas, dashes or brackets."""
    is_aside = len(aside) == 3 and aside[0].kind in ",-(" and aside[1].kind == "noun" and aside[2].kind in ",-)."
    return aside[1] if is_aside else None


def _unit_before(passage: Passage, men: Phrase) -> Phrase | None:
    """The unit whose men are counted in commas behind it: "the Belarusian company of the force, about 100 men, guarded the airfield"."""
    if passage.count_in(men) is None or _in_commas(passage.phrases[men.position - 1 : men.position + 2]) is None:
        return None
    named = passage.phrases[men.position - 2]
    unit = before_of(passage, named) or named
    return unit if unit.kind == "noun" and passage.lower[unit.head] in UNITS and passage.count_in(unit) is None else None


def _counted_with(passage: Passage, troops: Phrase) -> Counted | None:
    """The number of two sorts together: "100 police and defence force personnel"."""
    joint = passage.phrases.previous(troops, "")
    first = passage.phrases.previous(joint, "") if joint is not None and passage.phrases.word(joint) == "and" else None
    is_bare = passage.sentence.letters[troops.first - passage.sentence.first] != "D"
    return counted(passage, first) if is_bare and first is not None and first.kind == "noun" and passage.lower[first.head] in POLICE else None


def _strength_of(passage: Passage, move: Move) -> Counted | None:
    """How many a contingent is that somebody has: "has the largest contingent with 5,800 troops"."""
    if move.trigger.kind != "holding" or passage.lower[move.troops.head] not in ("contingent", "force", "presence"):
        return None
    strength = governed_by(passage, move.troops, "with", "of", "at")
    return counted(passage, strength) if strength is not None and is_troops(passage, strength) else None


_UNITS = frozenset("battalions companies brigades regiments divisions units contingents platoons squadrons detachments missions forces groups".split())


_STATES = frozenset(("countries", "nations", "states"))


def _are_units(passage: Passage, count: Counted) -> bool:
    """Whether battalions and the like, or states, are counted, and not soldiers."""
    word = passage.lower[count.noun.head] if count.noun is not None else ""
    is_one = count.quantity.value == 1 and f"{word}s" in _UNITS  # "one battalion each"
    return (word in _UNITS and count.quantity.qualifier != "vague") or is_one or word in _STATES


def _who_else_sends(passage: Passage, sender: Phrase | None) -> tuple[str, ...]:
    """The states of several that send together, all of them: "Togo and Benin agreed to send troops", "the offer by Togo and Benin"; none where one does."""
    phrases = passage.phrases
    of = governed_by(passage, sender, "of", "by") if sender is not None else None
    verb = next((one for one in phrases.verbs() if phrases.subject(one) is sender), None)
    senders = joined(passage, of) if of is not None and of.first < (verb.first if verb is not None else of.after) else []
    if len(senders) < 2:
        senders = phrases.subjects(verb) if verb is not None else []
    powers = [power_behind(passage, one) for one in senders] if len(senders) > 1 else []
    states = tuple(dict.fromkeys(one for one in powers if one is not None and one.startswith("state:")))
    return states if len(states) > 1 else ()


def _owner_of(passage: Passage, troops: Phrase) -> str | None:
    """Whose troops they are by a pronoun: "its troops", "half of its troops"."""
    troops = behind_of(passage, troops) or troops
    if passage.lower[troops.first] != "its":
        return None
    opens = troops.first == passage.sentence.first  # "Germany has 1,000 soldiers there. Its last ones left"
    entity = passage.names.it_before(passage.sentence) if opens else passage.names.it_within(passage.sentence, troops)
    owner = passage.names.country_behind(entity) if entity is not None else None
    return owner if owner is not None and owner.partition(":")[0] in ("state", "org") else None


def _flag_of_mission(passage: Passage, move: Move) -> str | None:
    """The organisation of the mission that stands by name behind the troops: "contributes 1,200 soldiers to UNIFIL"."""
    mission = mission_of_move(passage, move)
    organisation = passage.names.country_behind(mission) if mission is not None else None
    return organisation if organisation is not None and organisation.startswith("org:") else None


def _flag_among(passage: Passage, named: list[Mention]) -> str | None:
    """The organisation whose force a noun phrase names: "CSTO troops", "KFOR"."""
    for mention in named:
        flag = passage.names.country_behind(mention.entity) if mention.entity is not None and mention.kind in ("organisation", "body") else None
        if flag is not None and flag.startswith("org:"):
            return flag
    return None


def _flag_behind(passage: Passage, troops: Phrase) -> str | None:
    """The organisation from which troops are: "2,500 soldiers from the CSTO arrived"."""
    origin = governed_by(passage, troops, "from")
    mention = passage.names.at(origin.head) if origin is not None else None
    return _flag_among(passage, [mention]) if mention is not None else None


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
        if phrase.kind == "noun" and passage.lower[phrase.head] in _FLAGS and before is not None and before.kind == "I" and passage.lower[before.first] != "by":
            return flag
        if before is not None and before.kind == "I" and passage.lower[before.first] == "of":
            earlier = passage.phrases.previous(before)
            if earlier is not None and earlier.kind == "noun" and passage.lower[earlier.head] in _FLAGS:
                return flag
    return None


def _from_several(passage: Passage, troops: Phrase) -> tuple[str, ...]:
    """The states from which troops are that are counted together: "17,586 soldiers from Uganda, Burundi and Kenya"; none where they come from one."""
    if len(row := row_of_states(passage, troops)) > 1:
        return row
    origin = governed_by(passage, troops, "from")
    if origin is None:
        return ()
    origin = owner_of_army(passage, origin) or origin
    named = [passage.names.entity_of(passage.sentence, one) for one in joined(passage, origin)]
    states = tuple(dict.fromkeys(one for one in named if one is not None and one.startswith("state:")))
    return states if len(states) > 1 and len(states) == len(named) else ()


_COMPOSED = frozenset("make compose comprise consist draw include".split())


def is_composed_of(passage: Passage, troops: Phrase) -> bool:
    """Whether troops without a number are told by the states that they are from: "comprises soldiers from Kenya and Uganda"."""
    return is_troops(passage, troops) and whose(passage, troops) is not None


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
    is_row = mention is not None and mention.adjective and mention.kind == "state"
    return noun is not move.troops and passage.is_people(noun) and (is_row or _is_among_them(passage, move, noun))


def _is_among_them(passage: Passage, move: Move, noun: Phrase) -> bool:
    """Whether soldiers are told to be among those who move: "2,500 troops, among them 2,000 Russian paratroopers and 200 Tajik servicemen"."""
    if _ASIDE.isdisjoint(passage.sentence.vocabulary) or noun.first <= move.troops.after or not is_troops(passage, noun):
        return False
    between = passage.lower[move.troops.after : noun.first]
    opening = next((at for at, word in enumerate(between, move.troops.after) if word in _ASIDE), None)
    behind = passage.phrases.next(noun)
    if behind is not None and behind.kind == "verb" and behind.form == "finite":
        return False  # "said that among them 500 Malian soldiers had fallen ill"
    return opening is not None and not any(opening < verb.first < noun.first for verb in passage.phrases.verbs())


_ASIDE = frozenset(("including", "them"))
"""What opens a list of those who are of a whole: "including", "among them"."""


def _listed(passage: Passage, move: Move, *, with_origin: bool) -> Iterator[Contingent]:
    """Read lists of contributors: "500 from Belarus, 200 from Tajikistan", "Belarus contributed 500 troops, Tajikistan 200"."""
    found: list[Contingent] = []
    low, high = _clause_around(passage, move.at)
    for count in (one for one in passage.sentence.counts if low <= one.first < high):
        after = count.after
        is_from = after < passage.sentence.after and passage.lower[after] in ("from", "by")
        state = passage.names.at(after + 1 + (passage.lower[after + 1] == "the")) if is_from else None
        state = state or (origin_in_row(passage, count.first) if with_origin else None)
        state = state or (giver_of_count(passage, count.first) if move.trigger.kind != "leaving" else None)
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
    is_one_of_them = main is not None or _go_on_with_verb(passage, move)
    if is_one_of_them and sender is not None and sender.startswith("state:") and all(one.contributor != sender for one in found):
        yield Contingent(contributor=sender, personnel=main.quantity if main is not None else None)  # type: ignore[arg-type]
    yield from found


def _clause_around(passage: Passage, at: int) -> tuple[int, int]:
    """The clause around a token, up to another one that has its own list: "numbers 3,000 men, while Belarus is sending 500, Tajikistan 200"."""
    low, high = passage.between_semicolons(at)
    if len(passage.sentence.counts) < 3:
        return low, high
    starts = list(passage.phrases.joined_clauses(with_subject=True))
    if not _SET_APART.isdisjoint(passage.sentence.vocabulary):
        starts += [one.first for one in passage.phrases if one.kind == "S" and passage.phrases.word(one) in _SET_APART]
    return max((one for one in starts if low < one <= at), default=low), min((one for one in starts if at < one < high), default=high)


_SET_APART = frozenset(("whereas", "while"))


def _go_on_with_verb(passage: Passage, move: Move) -> bool:
    """Whether the next state behind a comma or "and" has a number and no verb, and so that of the first: "sent a company, Tajikistan 200 soldiers"."""
    if move.verb is None or move.verb.passive or move.verb.first > move.troops.first:
        return False
    joint = passage.phrases.at(min(passage.phrases.with_prepositions(move.troops), passage.sentence.after - 1))
    state = passage.names.at(joint.after) if joint.kind in ",C" else None
    return state is not None and state.kind == "state" and not state.adjective and any(one.first == state.after for one in passage.sentence.counts)

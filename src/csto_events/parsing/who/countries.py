"""Countries: which state "the country" is, and whose a body is by its name or the words behind it."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence
from csto_events.language.tokens import Tokens
from csto_events.model import AnyEntity, State
from csto_events.parsing.triggers import forms
from csto_events.parsing.who.bare_bodies import is_voice_from_abroad, owns_body
from csto_events.parsing.who.known_names import states_no_more
from csto_events.parsing.who.mentions import Mention


def country_meant(mention: Mention, heard: Sequence[Mention], reading: Reading) -> str | None:
    """For "the country" give the state that has just been named, else the one of which the text has spoken most.

    Args:
        mention: the words.
        heard: the mentions of states before them, in order.
        reading: the text as read.

    Returns:
        The id of the state; None where none has been named.
    """
    gone = states_no_more()
    heard = [one for one in heard if one.entity not in gone] or heard
    named, here = heard, reading.sentence_at(mention.first)
    if reading.tokens.lower[mention.first - 2] in _INSIDE:
        named = [one for one in heard if one.first < here.first or not (_is_of_guests(one, reading) or _has_guests(mention, one, here))]
        if all(_is_of_people(one, reading) for one in named):
            return None
    named = _without_partners(named, heard, here, reading)
    if not named:
        return None
    last = named[-1]
    if here.index - reading.sentence_at(last.first).index <= 1 and not _is_of_people(last, reading):
        return last.entity
    spoken = Counter(one.entity for one in named)
    return max(reversed(named), key=lambda one: (spoken[one.entity], not one.adjective)).entity


def of_guests_beside_town(
    state: str | None,
    heard: Sequence[Mention],
    within: Callable[[int, int], list[Mention]],
    reading: Reading,
    country_of: Callable[[str], str | None],
) -> bool:
    """Tell whether a state is only that of soldiers told of behind a town of another one: "Sankoh returned to Freetown. Nigerian troops watched."."""
    named = [one for one in heard if one.entity == state]
    if not named or not all(one.adjective and _is_of_guests(one, reading) for one in named):
        return False
    towns = within(0, reading.sentence_at(named[0].first).first)
    lands = {country_of(one.entity) for one in towns if one.kind == "place" and one.entity is not None}
    return bool(lands) and lands.isdisjoint((state, None))


def _without_partners(named: Sequence[Mention], heard: Sequence[Mention], here: Sentence, reading: Reading) -> Sequence[Mention]:
    """Leave out with whom the state of the sentence before broke, or whom it thanked: "Niger ended the accord with France"; not for soldiers of that state."""
    if not _POSSESSING.isdisjoint(here.vocabulary):
        return named
    first = reading.sentences[here.index - 1].first if here.index else here.first
    partners = [one for one in named if first <= one.first < here.first and _is_partner(one, heard, reading)]
    if not partners:
        return named
    kept = [one for one in named if one not in partners]
    before = [one for one in kept if one.first < here.first]
    guests = {one.entity for one in heard if one.first >= here.first}
    return named if before and before[-1].entity in guests else kept


_POSSESSING = frozenset(("it", "its", "they", "their"))


def _is_partner(state: Mention, heard: Sequence[Mention], reading: Reading) -> bool:
    """Whether a state is only one that another one parts with or addresses: "cut ties with Ukraine", "expelled the envoy of France", "thanked Russia"."""
    sentence, words = reading.sentence_at(state.first), reading.tokens.lower
    if state.adjective:
        return False
    verb = next((one for one in reversed(sentence.phrases.verbs()) if one.first < state.first), None)
    if verb is None or verb.passive or not (verb.lemma in _ADDRESSING or verb.lemma in _PARTING):
        return False
    subject = sentence.phrases.subject(verb)
    if subject is None or not subject.first < verb.first:
        return False
    acts = words[subject.head] in _FOR_STATES or any(subject.first <= one.first < verb.first for one in heard)
    before = words[state.first - 1 - (words[state.first - 1] == "the")]
    addressed = sentence.phrases.object(verb) if verb.lemma in _ADDRESSING else None
    is_addressed = addressed is not None and (addressed.first <= state.first < addressed.after or before == "of")
    return acts and (is_addressed or (verb.lemma in _PARTING and before == "with"))


_FOR_STATES = frozenset(("it", "junta", "government", "authorities", "rulers"))
_PARTING = frozenset("annul break cancel cut denounce end renounce revoke scrap sever terminate".split())
_ADDRESSING = frozenset(("expel", "summon", "thank"))


def country_here(mention: Mention, reading: Reading, within: Callable[[int, int], list[Mention]], country_of: Callable[[str], str | None]) -> str | None:
    """For "the country" give that of the town before it in its sentence, else that of those behind it who tell of it: "…, doctors in Sudan said".

    Args:
        mention: the words.
        reading: the text as read.
        within: gives the mentions among some tokens.
        country_of: gives the state of a place.

    Returns:
        The id of the state; None where the sentence names a state before, or no town.
    """
    sentence = reading.sentence_at(mention.first)
    named = within(sentence.first, sentence.after)
    if any(one.kind == "state" and one.first < mention.first for one in named):
        return None
    towns = [country_of(one.entity) for one in named if one.kind == "place" and one.entity is not None and one.first < mention.first]
    if towns:
        return towns[-1]
    voice = [one for one in named if one.kind == "state" and one.first > mention.after and sentence.tokens.lower[one.first - 1] == "in"]
    return voice[-1].entity if len(voice) == 1 and "," in sentence.tokens.lower[mention.after : voice[0].first] else None


def subjects_for_it(sentence: Sentence, it: Phrase) -> list[Phrase]:
    """Give whom "it" may mean: who says what it begins, "Mali left and Togo said it would stay", then with whom the sentence begins."""
    opening = opening_subject(sentence, it.first)
    behind, above = sentence.phrases.next(it, "R"), sentence.phrases.previous(it, "RS")
    cue = lexicon().verb_cues.get(above.lemma) if above is not None and above.kind == "verb" and above.form == "finite" else None
    is_told = cue is not None and cue.stance == "speech" and behind is not None and behind.kind == "verb" and behind.form == "finite"
    teller = sentence.phrases.subject(above) if is_told and above is not None else None
    is_named = teller is not None and teller.first < it.first and sentence.letters[teller.head - sentence.first] == "P"
    return [one for one in (teller if is_named else None, opening) if one is not None]


def opening_subject(sentence: Sentence, before: int) -> Phrase | None:
    """Give the noun phrase with which a sentence begins, behind a clause of circumstance that of the main clause: "When Russia left, Mali asked"."""
    comma = sentence.letters.find(",") if sentence.letters[:1] == "S" else -1
    first = sentence.first + comma + 1 if comma >= 0 and sentence.first + comma < before else sentence.first
    nouns = (one for one in sentence.phrases if one.kind == "noun" and one.first >= first)
    subject = next((one for one in nouns if not sentence.phrases.is_object_of_preposition(one)), None)
    return subject if subject is not None and subject.first < before else None


def _is_of_guests(state: Mention, reading: Reading) -> bool:
    """Whether a state is that of soldiers who are in the country of somebody else: "French soldiers are in the country", "troops from Mali in the country"."""
    if not state.adjective:
        return _are_soldiers_from(state, reading.tokens)
    return _is_of_people(state, reading) and lexicon().person_nouns[reading.tokens.lower[state.after]].group == "security_forces"


def _are_soldiers_from(state: Mention, tokens: Tokens) -> bool:
    """Whether soldiers are said to be from a state, alone or in a list: "13,500 troops from Burundi, Djibouti and Uganda"."""
    at = state.first - 1
    while at > 0 and (tokens.lower[at] in (",", "and") or tokens.words[at][0].isupper()):
        at -= 1
    noun = lexicon().person_nouns.get(tokens.lower[at - 1]) if at > 0 and tokens.lower[at] == "from" else None
    return noun is not None and noun.group == "security_forces"


def _has_guests(mention: Mention, state: Mention, sentence: Sentence) -> bool:
    """Whether a state has soldiers in the country, which then is another one: "France has 1,500 soldiers in the country"."""
    if state.adjective:
        return False
    verb = next((one for one in reversed(sentence.phrases.verbs()) if one.first < mention.first), None)
    subject = sentence.phrases.subject(verb) if verb is not None and not verb.passive else None
    guests = sentence.phrases.object(verb) if verb is not None and subject is not None and subject.first <= state.first < subject.after else None
    word = sentence.tokens.lower[guests.head] if guests is not None else ""
    noun = lexicon().person_nouns.get(word)
    are_soldiers = word == "personnel" or (noun is not None and noun.group == "security_forces")  # "about 1,100 military personnel"
    return are_soldiers and verb is not None and verb.lemma in _KEEPING


_KEEPING = frozenset("base contribute deploy have keep leave maintain retain send station withdraw".split())
_INSIDE = frozenset(("in", "into", "to", "from", "across", "inside", "of"))


def _is_of_people(named: Mention, reading: Reading) -> bool:
    """Whether a demonym says where people are from, who may be anywhere: "Russian paratroopers"."""
    return named.adjective and reading.tokens.lower[min(named.after, len(reading.tokens) - 1)] in lexicon().person_nouns


def owner_behind(mention: Mention, tokens: Tokens, mention_at: Callable[[int], Mention | None]) -> str | None:
    """For "the Permanent Council of the OSCE" give the OSCE, for "the Health Ministry in Bishkek" Bishkek."""
    words = tokens.lower[mention.after : mention.after + 2]
    kinds = _OWNING.get(words[0], ()) if words else ()
    owner = mention_at(mention.after + 1 + (words[1:] == ["the"])) if kinds else None
    return owner.entity if owner is not None and owner.kind in kinds and not owner.adjective else None


_OWNING = {"of": ("organisation", "state"), "in": ("place",)}
"""What can own a body, by the preposition that puts it behind its name."""


def is_named(entity: str | None, mentions: Sequence[Mention]) -> bool:
    """Tell whether a text speaks of a state or organisation, or of a body of it, anywhere, also in a title: "the Belgian prime minister"."""
    bodies = f"body:{(entity or '').partition(':')[2].lower()}/"
    spoken = (one for mention in mentions for one in (mention.entity, mention.owner.entity if mention.owner is not None else None) if one is not None)
    return any(one == entity or one.lower().startswith(bodies) for one in spoken)


def organisation_in_focus(parent: str, heard: Sequence[str | None]) -> str | None:
    """Give the organisation of which a text speaks that says nothing of another one.

    Args:
        parent: the organisation that has the body by default; that of all states has one council that everybody calls so.
        heard: the organisations named so far.

    Returns:
        The id of the one named last: the "Ministerial Council" in a report on the GCC is not the OSCE's; None where the default holds.
    """
    named = [one for one in heard if one is not None and "~" not in one]
    return named[-1] if named and parent not in named and parent != "org:un" else None


def chair_of(mention: Mention, sentence: Sentence, within: Callable[[int, int], list[Mention]]) -> str | None:
    """For "Rahmon chaired a meeting of the Security Council", "held a meeting of", "took over as head of" give Rahmon, who chairs that of his state."""
    before = sentence.tokens.lower[max(sentence.first, mention.first - 4) : mention.first]
    is_headed = before[:1] == ["as"] and before[2:] == ["of", "the"]
    is_held = not _HOLDING.isdisjoint(sentence.vocabulary) and before[2:] == ["of", "the"] and before[1] in ("meeting", "session", "sitting")
    if not is_headed and not is_held and _CHAIRING.isdisjoint(sentence.vocabulary):
        return None
    named = [one for one in within(sentence.first, mention.first) if one.kind in ("person", "title", "state")]
    if is_held:
        named = [one for one in named if one.kind in ("person", "title")]
    return named[0].entity if named else None


_HOLDING = frozenset(("held", "holds", "hold"))
_CHAIRING = frozenset("chair chairs chaired chairing convene convenes convened convening preside presides presided presiding summoned".split())


def body_in_focus(
    candidates: Sequence[str | None], spoken: Sequence[str | None], country_behind: Callable[[str], str | None], otherwise: Callable[[], str | None]
) -> str | None:
    """Give the body whose state a text has named last and most often; None where another one that has such a body is named as often.

    Args:
        candidates: the bodies of one name.
        spoken: the states of which the text has spoken.
        country_behind: gives the state that has a body.
        otherwise: gives the body where the state named last is not that named most.
    """
    last, told = {entity: position for position, entity in enumerate(spoken)}, Counter(spoken)
    owners = {owner: one for one in candidates if one is not None and (owner := country_behind(one)) in last}
    if not owners:
        return otherwise()
    latest = max(owners, key=lambda owner: last[owner])
    most = max(told[owner] for owner in owners)
    if told[latest] < most:
        return otherwise()
    return owners[latest] if sum(told[owner] == most for owner in owners) == 1 else None


def tells_its_state(name: str, owner: AnyEntity) -> bool:
    """Tell whether no other state can have a body of that name: "the IDF", "the Bundeswehr", "the Kenya Defence Forces"."""
    is_own_name = name.isupper() or (" " not in name and name.lower() not in lexicon().tags)
    return isinstance(owner, State) and (is_own_name or any(word in name for word in (owner.name, *owner.demonyms)))


def owner_after(sentence: Sentence, phrase: Phrase, mention_at: Callable[[int], Mention | None], state_behind: Callable[[str], str | None]) -> str | None:
    """For "the Ministry" of "the Ministry of Mali" give Mali, which "of" joins to it; for "the defence ministry in Bamako" too, its capital."""
    preposition = sentence.phrases.next(phrase, "")
    word = sentence.phrases.word(preposition) if preposition is not None and preposition.kind == "I" else ""
    head = sentence.tokens.lower[phrase.head]
    is_named = word == "in" and ((head == "ministry" and phrase.head - phrase.first > 1) or (head in _SEATED and sentence.tokens.lower[phrase.first] == "the"))
    if preposition is None or not (word == "of" or is_named):
        return None
    owner = mention_at(preposition.after) or mention_at(preposition.after + 1)
    if word == "in" and (owner is None or not (owner.entity or "").startswith("place:")):
        return None
    return state_behind(owner.entity) if owner is not None and owner.entity is not None else None


_SEATED = frozenset(("cabinet", "government", "parliament"))
"""What a state has one of, where its capital is: "the government in Yerevan"."""


def state_in_focus(
    sentence: Sentence, phrase: Phrase, reading: Reading, within: Callable[[int, int], list[Mention]], country_of: Callable[[str], str | None]
) -> str | None:
    """For "the interior ministry" and "its border service" give the one state of which the paragraph, or else the text so far, speaks.

    Where the text names no state, that of which a ministry is, is the one in which all the places lie that it names.
    """
    if reading.tokens.lower[phrase.first] not in ("the", "its"):
        return None
    judges, is_military = _judges(sentence, phrase), _is_military(reading.tokens.lower[phrase.first : phrase.after])
    for first in (reading.paragraph_at(sentence.first)[0], 0):
        named = within(first, phrase.first)
        told = _spoken_of(named, judges, reading.tokens, is_military=is_military)
        if not told or (first and all(owns_body(one, reading.tokens) for one in told)):
            continue
        if is_voice_from_abroad(told, named, reading.tokens, country_of):
            break
        return _one_of({one.entity for one in told})
    if is_military or reading.tokens.lower[phrase.head] not in _OF_STATES:
        return None  # an army tells of strikes abroad too, and towns have councils
    named = within(0, phrase.first)
    if any(one.kind == "state" and not owns_body(one, reading.tokens) for one in named):
        return None
    places = [one for one in named if one.kind == "place" and one.entity is not None and not _is_pointed_at(one, reading.tokens)]
    lands = {country_of(one.entity or "") for one in places}
    return _one_of(lands) if lands else _told_behind(sentence, phrase, reading, within, country_of)


def _told_behind(
    sentence: Sentence, phrase: Phrase, reading: Reading, within: Callable[[int, int], list[Mention]], country_of: Callable[[str], str | None]
) -> str | None:
    """The state in which something has happened that its ministry tells in a text that names no other: "164 had died in Kazakhstan"."""
    words = reading.tokens.lower
    if words[phrase.head] != "ministry" or words[phrase.head - 1] in _OUTWARD or words[phrase.after : phrase.after + 1] == ["of"]:
        return None
    behind = [one for one in within(phrase.after, sentence.after) if words[one.first - 1] in ("in", "across", "throughout") and not one.adjective]
    told = {one.entity if one.kind == "state" else country_of(one.entity) for one in behind if one.kind in ("state", "place") and one.entity is not None}
    state = _one_of(told)
    if state is None:
        return None
    named = within(0, len(words))
    others = {one.entity if one.kind == "state" else country_of(one.entity) for one in named if one.kind in ("state", "place") and one.entity is not None}
    return state if others == {state} else None


_OUTWARD = frozenset(("affairs", "defence", "defense", "emergencies", "emergency", "foreign", "situations"))
"""What a ministry is of that does things in other states too."""


def _spoken_of(named: Sequence[Mention], judges: tuple[int, int], tokens: Tokens, *, is_military: bool) -> list[Mention]:
    """The states of which a text speaks apart from its judges, up to where it is sure that they are several and more than those of bodies."""
    told: list[Mention] = []
    states, are_more = set(), False
    for one in named:
        if one.kind != "state" or one.entity is None or judges[0] <= one.first < judges[1] or (are_more and one.entity in states):
            continue
        if _is_beside_matter(one, tokens, is_military=is_military):
            continue
        told.append(one)
        states.add(one.entity)
        are_more = are_more or not owns_body(one, tokens)
        if are_more and len(states) > 1:
            break
    return told


def _one_of(states: set[str | None]) -> str | None:
    return states.pop() if len(states) == 1 else None


def _is_beside_matter(state: Mention, tokens: Tokens, *, is_military: bool) -> bool:
    """Whether a state is only named for its attack or embassy, as one with which somebody deals, or as one in which somebody has lived."""
    is_beside = attacks(state, tokens, is_military=is_military) or _is_pointed_at(state, tokens) or _is_of_mission(state, tokens)
    return is_beside or _is_of_life(state, tokens)


def _is_of_life(state: Mention, tokens: Tokens) -> bool:
    """Whether a state is only named as one in which somebody was once: "who studied in France", "a colonel who served with the UN in Mali"."""
    at, farthest = state.first - 1, max(0, state.first - _LONGEST_LIFE)
    if state.adjective or at < 0 or tokens.lower[at] not in ("in", "from"):
        return False
    while at > farthest and tokens.words[at] not in (",", ".", ";"):
        if tokens.lower[at] in _LIVED:
            return True
        at -= 1
    return False


_LIVED = frozenset("born educated exile exiled graduated lived schooled served serving studied studying taught trained worked".split())
_LONGEST_LIFE = 8
"""Tokens before a state among which it is told what somebody did there."""


def _is_of_mission(state: Mention, tokens: Tokens) -> bool:
    """Whether a state is only named for its embassy or people in another one: "hurt at the French embassy in Niamey, the interior ministry said"."""
    return state.adjective and not _ABROAD.isdisjoint(tokens.lower[state.after : state.after + 1])


_ABROAD = frozenset("ambassador consul consulate diplomat diplomats embassy expatriates journalist journalists tourist tourists".split())
_OF_STATES = frozenset(("cabinet", "government", "ministry", "parliament", "service"))
"""Words for bodies that only states have."""
_MILITARY = frozenset(("army", "air", "defence", "defense", "forces", "military", "navy"))


def _is_military(words: Sequence[str]) -> bool:
    return not _MILITARY.isdisjoint(words) and "administration" not in words


def attacks(state: Mention, tokens: Tokens, *, is_military: bool) -> bool:
    """Tell whether a state is only named for its attack, of which those who were attacked tell: "killed in an Israeli strike, the health ministry said"."""
    behind = tokens.lower[state.after : state.after + (3 if state.adjective else 1)]
    if behind[:1] == ["police"]:
        return False  # "Georgian police fired tear gas, and the interior ministry said"
    return (state.adjective or not is_military) and not _attacking().isdisjoint(behind)


def _is_pointed_at(state: Mention, tokens: Tokens) -> bool:
    """Whether a state is only that from or to which something goes, or with whom somebody deals: "drones from Russia", "talks with Iran", "links to Rwanda"."""
    before = state.first - 1 - (state.first > 1 and tokens.lower[state.first - 1] == "the")
    is_pointed_at = not state.adjective and before >= 0 and tokens.lower[before] in _POINTING and tokens.lower[before - 1] != "according"
    return is_pointed_at and not (tokens.lower[before] == "to" and _are_troops_sent(tokens, before))


def _are_troops_sent(tokens: Tokens, to: int) -> bool:
    """Whether soldiers stand before "to", so that things happen where they go: "has sent troops to Kazakhstan"."""
    nouns = (lexicon().person_nouns.get(word) for word in tokens.lower[max(0, to - _NEAR) : to])
    return any(noun is not None and noun.group == "security_forces" for noun in nouns)


_NEAR = 5
"""Tokens before a preposition among which its noun stands."""
_POINTING = frozenset(("against", "from", "to", "towards", "with"))


@cache
def _attacking() -> frozenset[str]:
    return forms("force", frozenset(("incident_noun", "incident_verb"))) | frozenset("drone drones missile missiles rocket rockets fire launched".split())


def _judges(sentence: Sentence, phrase: Phrase) -> tuple[int, int]:
    """The tokens of whoever only condemns or praises what is done elsewhere: "the United States condemned the attack on the police"."""
    verb = next((one for one in reversed(sentence.phrases.verbs()) if one.first < phrase.first and one.form == "finite"), None)
    cue = lexicon().verb_cues.get(verb.lemma) if verb is not None else None
    return (sentence.first, verb.first) if verb is not None and cue is not None and not cue.frames & {"that", "bare"} else (0, 0)

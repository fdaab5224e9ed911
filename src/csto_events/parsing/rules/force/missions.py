"""Missions: what troops are to do, who commands them, and where one is by its name."""

from functools import cache

import attrs

from csto_events.language.lexicon import lexicon, verb_forms
from csto_events.language.phrases import Phrase
from csto_events.model import Contingent, Party, State
from csto_events.parsing.parties import agent, behind_of, end_of_verb_phrase, infinitive_after
from csto_events.parsing.passage import Passage
from csto_events.parsing.troops import UNITS, Move, is_troops
from csto_events.parsing.who.mentions import is_person

_LEADING = frozenset(("command", "lead", "head"))
_FORCES = UNITS - {"army", "military"}
_TASKS = frozenset(
    (
        "guard protect help assist support patrol monitor observe train keep secure restore fight combat maintain ensure enforce oversee defend evacuate "
        "reinforce stabilise stabilize supervise police escort clear prevent deter counter safeguard strengthen"
    ).split()
)
"""What troops are sent to do."""


def state_in_name(passage: Passage, mission: str) -> str | None:
    """Give the state that stands in the name of a mission: "the SADC Mission in Mozambique", "UNMISS".

    Args:
        passage: the sentence.
        mission: the id of the mission.
    """
    name = passage.names.known(mission).name
    place = name.partition(" in ")[2] or (name.removesuffix(" Force") if name.endswith(" Force") else "")  # "the Kosovo Force"
    state = passage.names.registry.resolve(place) if place else None
    return state.id if isinstance(state, State) else None


def mandate_of(passage: Passage, move: Move) -> str | None:
    """What troops are to do, in the words of the text: "guard airports" in "sent 100 men to guard airports"."""
    if _words_of_tasks().isdisjoint(passage.sentence.vocabulary):
        return None
    if move.verb is not None and move.trigger.kind in ("staying", "guarding") and move.verb.lemma in _TASKS and passage.phrases.object(move.verb) is not None:
        return passage.text(move.verb.head, _end_of_task(passage, move.verb))
    for start in (move.troops, move.verb):
        task = infinitive_after(passage, start) if start is not None else None
        if task is not None and task is not move.verb and task.lemma in _TASKS:
            return passage.text(task.head, max(_end_of_task(passage, task), task.after))
    return None


@cache
def _words_of_tasks() -> frozenset[str]:
    """The forms of the verbs of what troops are sent to do."""
    return verb_forms(_TASKS)


def _end_of_task(passage: Passage, task: Phrase) -> int:
    """The token after a task and all that it is done to: "guard the bridge, the airport in Gao and two depots"."""
    end, phrases = end_of_verb_phrase(passage, task), passage.phrases
    while end < passage.sentence.after:
        joint = phrases.at(end)
        further = phrases.next(joint, "R") if joint.kind == "C" else None
        if further is not None and further.kind == "verb" and further.form == "infinitive":
            end = end_of_verb_phrase(passage, further)  # "stabilise and normalise the situation"
            continue
        noun = phrases.next(joint, "RC") if joint.kind in ",C" else None
        if noun is None or noun.kind != "noun":
            break
        after = phrases.with_prepositions(noun, ("of", "in", "at", "on", "near"))
        following = phrases.at(after) if after < passage.sentence.after else None
        if following is None or following.kind not in (",", "C", "."):
            break
        end = after
    return end


_EQUIPMENT = frozenset(
    (
        "vehicles vehicle tanks helicopters helicopter aircraft jets fighters howitzers trucks carriers drones ships launchers guns mortars warships lorries "
        "boats batteries artillery"
    ).split()
)


def with_equipment(passage: Passage, troops: Phrase, contingents: tuple[Contingent, ...]) -> tuple[Contingent, ...]:
    """Give the one state that contributes troops what these bring; where several do, nobody says whose it is."""
    equipment = _equipment_of(passage, troops) if len(contingents) == 1 else None
    return contingents if equipment is None else (attrs.evolve(contingents[0], equipment=equipment),)


def _equipment_of(passage: Passage, troops: Phrase) -> str | None:
    """What troops bring, in the words of the text: "250 vehicles" in "2,030 servicemen and 250 vehicles", "20 tanks" in "a battalion with 20 tanks"."""
    brought: list[Phrase] = []
    for one in passage.phrases[troops.position + 1 :]:
        is_told = brought or passage.lower[one.first - 1] == "with"  # "with tanks and artillery"
        if one.kind == "noun" and passage.lower[one.head] in _EQUIPMENT and (is_told or passage.count_in(one) is not None):
            brought.append(one)
        elif (one.kind == "noun" and brought) or (one.kind != "noun" and passage.lower[one.first] not in _JOINING):
            break
    brought = brought or (_brought_before(passage, troops) if troops.position else [])
    return passage.text(brought[0].first, brought[-1].after) if brought else None


_JOINING = frozenset((",", "and", "of", "plus", "with"))
"""What stands between troops and what they bring."""


def _brought_before(passage: Passage, troops: Phrase) -> list[Phrase]:
    """What is sent before the troops that it goes with: "sent ten armoured vehicles and 200 soldiers"."""
    phrases, at = passage.phrases, troops.position
    brought: list[Phrase] = []
    while at > 2 and phrases[at - 1].kind in ",C" and phrases[at - 2].kind == "noun" and passage.lower[phrases[at - 2].head] in _EQUIPMENT:
        at -= 2
        brought.insert(0, phrases[at])
    return brought if phrases[at - 1].kind == "verb" else []


def commander_of(passage: Passage) -> Party | None:
    """Who commands them: "Colonel Petrov commands the soldiers", "led by Petrov", "under Major General Petrov"."""
    if _words_of_command().isdisjoint(passage.sentence.vocabulary):
        return None
    for mention in passage.mentions():
        if mention.kind != "person" or not is_person(mention.entity):
            continue
        if _commands(passage, passage.phrases.at(mention.first)):
            return Party(entity=mention.entity, text=passage.text(mention.first, mention.after))  # type: ignore[arg-type]
    return None


@cache
def _words_of_command() -> frozenset[str]:
    """The words without one of which nobody is said to command troops."""
    return verb_forms(_LEADING) | {"commander", "leadership", "under"}


def _commands(passage: Passage, person: Phrase) -> bool:
    """Whether a noun phrase is the subject of a verb of command over troops, or stands behind "led by", "under", "its commander,"."""
    before, after = passage.phrases.previous(person), _told_of(passage, person)
    if after is not None and after.kind == "verb" and after.lemma in _LEADING and not after.passive and is_troops(passage, passage.phrases.object(after)):
        return True
    if before is None:
        return False
    if before.kind == "I":
        return _stands_under(passage, before)
    is_apposed = before.kind == ","
    if is_apposed:
        before = passage.phrases.previous(before)
    if before is None or before.kind != "noun":
        return False
    is_their_own = passage.lower[before.head] == "commander" and not (is_apposed and _is_of_army(passage, before))
    return is_their_own or _is_officer_under(passage, before)


def _told_of(passage: Passage, person: Phrase) -> Phrase | None:
    """What stands behind a name, or behind the "who" of what is told of it: "General Petrov, who commands the force, said"."""
    after = passage.phrases.next(person)
    joint = passage.phrases.next(after, "") if after is not None and after.kind == "," else None
    return passage.phrases.next(joint) if joint is not None and joint.kind == "W" and passage.phrases.word(joint) == "who" else after


def _is_of_army(passage: Passage, commander: Phrase) -> bool:
    """Whether a commander is not said to be that of the troops: "300 men will go, the army commander, General Petrov, said", and not "its commander"."""
    words = passage.lower[commander.first : commander.head]
    return words[:1] not in (["its"], ["their"], ["whose"]) and _FORCES.isdisjoint(words) and behind_of(passage, commander) is None


def _stands_under(passage: Passage, preposition: Phrase) -> bool:
    word, earlier = passage.lower[preposition.first], passage.phrases.previous(preposition)
    if word == "by":
        return earlier is not None and earlier.kind == "verb" and earlier.lemma in _LEADING
    if word == "of" and earlier is not None and earlier.kind == "noun" and passage.lower[earlier.head] in ("command", "leadership"):
        return True
    return word == "under" and passage.lower[preposition.after] in lexicon().titles


def _is_officer_under(passage: Passage, noun: Phrase) -> bool:
    """Whether the noun before a name stands behind "under" or "led by": "under an Italian officer, Major General Petrov"."""
    before = passage.phrases.previous(noun)
    if before is None or before.kind != "I" or not passage.is_people(noun):
        return False
    return passage.lower[before.first] == "under" or (passage.lower[before.first] == "by" and _stands_under(passage, before))


def commanded_next(passage: Passage) -> tuple[Party, tuple[int, int]] | None:
    """Find who commands troops by the next sentence of the paragraph, and where: "Its commander is General Petrov", "It is commanded by General Petrov".

    Args:
        passage: the sentence that tells of the troops.
    """
    following = passage.next_in_paragraph()
    if following is None or following.words[0] not in _ITS_AND_IT:
        return None
    behind = Passage(following, passage.names)
    told = _commander_who_is(behind) if following.words[1:2] == ["commander"] else _commanding(behind)
    person = next((one for one in behind.mentions(told[1]) if one.kind == "person" and one.entity is not None), None) if told is not None else None
    if told is None or person is None:
        return None
    return Party(entity=person.entity, text=behind.text(person.first, person.after)), (told[0].first, person.after)  # type: ignore[arg-type]


_ITS_AND_IT = frozenset(("it", "its", "their", "they"))


def _commander_who_is(behind: Passage) -> tuple[Phrase, Phrase] | None:
    """The commander and who is it, of "Its commander is General Petrov"."""
    officer = behind.phrases[0]
    verb = behind.phrases.next(officer, "") if officer.after == behind.sentence.first + 2 else None
    named = behind.phrases.next(verb, "R") if verb is not None and verb.lemma == "be" and not (verb.negated or verb.modal) else None
    return (officer, named) if named is not None else None


def _commanding(behind: Passage) -> tuple[Phrase, Phrase] | None:
    """The first phrase and who commands, of "It is commanded by General Petrov"."""
    subject = behind.phrases[0]
    verb = behind.phrases.next(subject, "R") if subject.after == behind.sentence.first + 1 else None
    commands = ("command",) if behind.lower[subject.first] == "it" else ("command", "head", "lead")  # organisations are led, too
    if verb is None or verb.lemma not in commands or not verb.passive or verb.negated or verb.modal or verb.tense == "future":
        return None
    named = agent(behind, verb)
    return (subject, named) if named is not None else None

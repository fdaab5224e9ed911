"""Meetings by who is there, in a sentence that calls them only "it"."""

from collections.abc import Sequence

from csto_events.language.tokens import ITEM_MARKS
from csto_events.parsing.candidate import Fires, Found, Passed, Rule
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.attendance import meetings_told, participants_of
from csto_events.parsing.rules.talk.gatherings import attendants
from csto_events.parsing.rules.talk.meetings import meeting, of_told
from csto_events.parsing.who.mentions import is_person

_ATTENDED = frozenset(("attended",))
_MEETINGS = frozenset(("conference", "meeting", "negotiations", "session", "summit", "talks"))
_FARTHEST_NAME = 8
"""Tokens from the beginning of an item to the name in it."""
_MOST_ITEMS = 40


def _attended(passage: Passage) -> Found:
    """Read "It is attended by Lukashenko and Rahmon", behind a sentence that tells of a meeting, and "The meeting was attended by:" before a list."""
    for at in passage.positions(_ATTENDED):
        verb = passage.phrases.at(at)
        subject = passage.phrases.subject(verb)
        if not verb.passive or verb.negated or subject is None:
            continue
        is_list = passage.lower[at + 1 : at + 3] == ["by", ":"]
        if not (passage.lower[subject.first : subject.after] == ["it"] or (is_list and passage.lower[subject.head] in _MEETINGS)):
            continue
        present = _listed(passage, at + 3) if is_list else participants_of(passage, attendants(passage, verb))
        told = meetings_told(passage)
        if not (told or is_list) or not present:
            yield Passed("meeting", passage.sentence, (at, at + 1), "unresolved")
            continue
        yield meeting(passage, subject, verb, of_told(told), present)


def _listed(passage: Passage, first: int) -> tuple[str, ...]:
    """The persons of a list behind a colon: one to an item, that stands between semicolons or on a line of its own behind a dash."""
    reading, sentence = passage.reading, passage.sentence
    if first < sentence.after:
        words = passage.tokens.lower[first : sentence.after]
        parting = (";",) if ";" in words else (",", "and")
        return _persons(passage, [first, *(first + at + 1 for at, word in enumerate(words) if word in parting)])
    items = []
    for item in reading.sentences[sentence.index + 1 : sentence.index + 1 + _MOST_ITEMS]:
        if item.words[0] not in ITEM_MARKS:
            break
        items.append(item.first + 1)
    return _persons(passage, items)


def _persons(passage: Passage, starts: Sequence[int]) -> tuple[str, ...]:
    """The first person behind each of some tokens, once."""
    named = (_first_person(passage, at) for at in starts)
    return tuple(dict.fromkeys(one for one in named if one is not None))


def _first_person(passage: Passage, first: int) -> str | None:
    names, reading = passage.names, passage.reading
    for one in names.within(first, first + _FARTHEST_NAME):
        item = reading.sentence_at(one.first)
        entity = names.entity_of(item, item.phrases.at(one.first)) if one.kind == "unknown" else one.entity
        if is_person(entity):
            return entity
    return None


RULES = (
    Rule(
        name="talk/meeting-attended",
        kind="meeting",
        reads='a passive of attending whose subject is "it", behind a sentence that tells of a meeting, or a meeting, before a colon and a list',
        why="who attends what was just spoken of is at that meeting",
        triggers=lambda: _ATTENDED,
        find=_attended,
        fires=(
            Fires(
                text="The CSTO session has begun in Minsk. It is attended by Vladimir Putin and Sadyr Japarov.",
                fields={"convened": "org:csto", "participants.0": "person:vladimir-putin"},
            ),
            Fires(text="A summit of the SCO opened. It was attended by Xi Jinping and Vladimir Putin.", fields={"convened": "org:sco"}),
            Fires(text="The meeting was attended by: Stanislav Zas; Vladimir Makei.", fields={"participants.1": "person:vladimir-makei"}),
            Fires(text="The talks began in Astana. It was attended by Kassym-Jomart Tokayev.", fields={"participants.0": "person:kassym-jomart-tokayev"}),
        ),
        near=("The school is old. It is attended by 300 pupils.", "The CSTO summit ended. It was not attended by Nikol Pashinyan.", "He attended it."),
    ),
)

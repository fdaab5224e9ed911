"""Meetings by who is there, in a sentence that calls them only "it"."""

from csto_events.parsing.candidate import Fires, Found, Passed, Rule
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.attendance import meetings_told, participants_of
from csto_events.parsing.rules.talk.gatherings import attendants
from csto_events.parsing.rules.talk.meetings import meeting, of_told

_ATTENDED = frozenset(("attended",))


def _attended(passage: Passage) -> Found:
    """Read "It is attended by Lukashenko and Rahmon", behind a sentence that tells of a meeting."""
    for at in passage.positions(_ATTENDED):
        verb = passage.phrases.at(at)
        subject = passage.phrases.subject(verb)
        if not verb.passive or verb.negated or subject is None or passage.lower[subject.first : subject.after] != ["it"]:
            continue
        told, present = meetings_told(passage), participants_of(passage, attendants(passage, verb))
        if not told or not present:
            yield Passed("meeting", passage.sentence, (at, at + 1), "unresolved")
            continue
        yield meeting(passage, subject, verb, of_told(told), present)


RULES = (
    Rule(
        name="talk/meeting-attended",
        kind="meeting",
        reads='a passive of attending whose subject is "it", behind a sentence that tells of a meeting',
        why="who attends what was just spoken of is at that meeting",
        triggers=lambda: _ATTENDED,
        find=_attended,
        fires=(
            Fires(
                text="The CSTO session has begun in Minsk. It is attended by Vladimir Putin and Sadyr Japarov.",
                fields={"convened": "org:csto", "participants.0": "person:vladimir-putin"},
            ),
            Fires(text="A summit of the SCO opened. It was attended by Xi Jinping and Vladimir Putin.", fields={"convened": "org:sco"}),
            Fires(text="The talks began in Astana. It was attended by Kassym-Jomart Tokayev.", fields={"participants.0": "person:kassym-jomart-tokayev"}),
        ),
        near=("The school is old. It is attended by 300 pupils.", "The CSTO summit ended. It was not attended by Nikol Pashinyan.", "He attended it."),
    ),
)

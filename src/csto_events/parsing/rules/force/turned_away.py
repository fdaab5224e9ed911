"""Missions turned away: a state that will not have the troops or observers of others: "Yerevan turned away a CSTO monitoring mission"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule
from csto_events.parsing.parties import agent, doer, governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.refusals import flag_of
from csto_events.parsing.troops import is_troops

_GUESTS = frozenset(("contingent", "force", "forces", "mission", "peacekeepers", "soldiers", "troops"))


def _turned_away(passage: Passage) -> Found:
    if "away" not in passage.sentence.vocabulary:
        return
    for verb in passage.phrases.verbs():
        if not _turns_away(passage, verb):
            continue
        guests = passage.phrases.subject(verb) if verb.passive else passage.phrases.object(verb)
        refusing = agent(passage, verb) if verb.passive else doer(passage, verb)
        flag = flag_of(passage, guests) if guests is not None and is_troops(passage, guests) else None
        if guests is None or refusing is None or flag is None:
            continue
        host = passage.actor(refusing)
        place = governed_by(passage, guests, "in", "from")
        is_elsewhere = place is not None and passage.entity_in(place, "state", "place") not in (None, host)
        if host is None or not host.startswith("state:") or verb.negated or is_elsewhere:
            yield Passed("deployment", passage.sentence, (verb.head, verb.head + 1), "generic")
            continue
        span = (min(refusing.first, verb.first, guests.first), max(refusing.after, verb.after, guests.after))
        fields = {"organisation": flag, "host": host, "phase": "declined"}
        yield Candidate("deployment", passage.sentence, (span,), verb.head, fields, verb)


def _turns_away(passage: Passage, verb: Phrase) -> bool:
    return verb.lemma == "turn" and verb.after < passage.sentence.after and passage.lower[verb.after] == "away"


RULES = (
    Rule(
        name="force/deployment-turned-away",
        kind="deployment",
        reads="a state that turns away the mission or troops of an organisation",
        why="who is turned away by a state is not let in there",
        triggers=lambda: _GUESTS,
        find=_turned_away,
        fires=(
            Fires(
                text="Yerevan turned away a CSTO monitoring mission.",
                fields={"organisation": "org:csto", "host": "state:ARM", "phase": "declined", "status": "reported"},
            ),
            Fires(text="Armenia has turned away a CSTO peacekeeping mission.", fields={"host": "state:ARM", "phase": "declined"}),
            Fires(text="UN peacekeepers were turned away by Mali in May.", fields={"organisation": "org:un", "host": "state:MLI"}),
        ),
        near=("Poland turned away refugees.", "Armenia did not turn away the CSTO mission.", "If Mali turned away UN peacekeepers, others would come."),
    ),
)

"""States that will have no part in a force: "Cape Verde refused to take part in the ECOWAS force", "Togo will not join the mission"."""

from collections.abc import Iterator

from csto_events.language.phrases import Phrase
from csto_events.model import Contingent
from csto_events.model.checks import made
from csto_events.parsing.asserted.status import refusing
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.parties import doer, governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.exercise_numbers import EXERCISE_NOUNS
from csto_events.parsing.rules.force.exercise_partners import participates
from csto_events.parsing.triggers import forms
from csto_events.parsing.who.known_names import senders_of_soldiers

_FORCES = frozenset(("force", "intervention", "mission"))
_MISSIONS = _FORCES | {"contingent", "deployment", "operation"}
_ARMED = frozenset(("armed", "military", "multinational", "peacekeeping", "standby", "stabilisation", "stabilization"))
_PEACE = frozenset("contingent deployment peacekeepers peacekeeping soldiers troops".split())
_SENTENCES_BACK = 2
"""How many sentences before speak of the troops with which a state refuses to go."""


def _declined(passage: Passage) -> Found:
    """Read "refused to take part in the force", "declined to join the military intervention in Niger", "will not participate in the mission".

    Where the text has just spoken of troops that are sent, also "refused to take part" and "in the operation".
    """
    for verb in passage.phrases.verbs():
        if verb.lemma == "intervene" and _is_refused(passage, verb):
            yield from _stays_out(passage, verb)
            continue
        if not (_takes_part(passage, verb) and _is_refused(passage, verb)):
            continue
        force = _joined(passage, verb)
        states, organisation = _states(passage, doer(passage, verb)), flag_of(passage, force) if force is not None else None
        is_told = force is not None and _is_of_soldiers(passage, force, organisation)
        if not states or not (is_told or _is_of_troops(passage, verb, force)):
            if force is not None and passage.lower[force.head] in _FORCES:
                yield Passed("deployment", passage.sentence, (verb.head, verb.head + 1), "unresolved")
            continue
        place = governed_by(passage, force, "in", "to") if force is not None else None
        fields: dict[str, Value | tuple[Contingent, ...]] = {
            "organisation": organisation,
            "host": passage.state_at(passage.entity_in(place, "state", "place")) if place is not None else None,
            "contingents": tuple(made(Contingent, actor, None, None) for _, actor in states),
            "phase": "declined",
        }
        span = (min(verb.first, *(one.first for one, _ in states)), force.after if force is not None else verb.after + (verb.lemma == "take"))
        yield Candidate("deployment", passage.sentence, (span,), verb.head, fields, verb, "reported", leans=not is_told)


def _stays_out(passage: Passage, verb: Phrase) -> Iterator[Candidate]:
    """Read "The CSTO declined to intervene in Kyrgyzstan", of an alliance that sends soldiers, and of a state or a place of it by name."""
    subject, place = doer(passage, verb), governed_by(passage, verb, "in")
    actor, host = passage.actor(subject), passage.state_at(passage.entity_in(place, "state", "place")) if place is not None else None
    if subject is None or host is None or actor not in senders_of_soldiers():
        return
    fields: dict[str, Value | tuple[Contingent, ...]] = {"organisation": actor, "host": host, "phase": "declined"}
    yield Candidate("deployment", passage.sentence, ((subject.first, verb.after),), verb.head, fields, verb, "reported")


def _is_of_soldiers(passage: Passage, force: Phrase, organisation: str | None) -> bool:
    """Whether a force is one of soldiers by its own words: "the ECOWAS force", "the peacekeeping mission"."""
    is_armed = organisation in senders_of_soldiers() or not _ARMED.isdisjoint(passage.lower[force.first : force.head])
    return passage.lower[force.head] in _FORCES and is_armed


def _is_of_troops(passage: Passage, verb: Phrase, mission: Phrase | None) -> bool:
    """Whether what a state refuses to take part in is a mission of the troops of which the text speaks, and no exercise and no summit."""
    if verb.form != "infinitive" or (passage.lower[mission.head] not in _MISSIONS if mission is not None else verb.lemma == "join"):
        return False
    sentences, index = passage.reading.sentences, passage.sentence.index
    near = sentences[max(0, index - _SENTENCES_BACK) : index + 1]
    is_peace = any(not _PEACE.isdisjoint(one.vocabulary) for one in near)
    return is_peace and all(forms("force", EXERCISE_NOUNS).isdisjoint(one.vocabulary) for one in near)


def _states(passage: Passage, subject: Phrase | None) -> list[tuple[Phrase, str]]:
    """The states that a subject and those joined in front of it name: "Togo and Benin"; none where somebody else is among them."""
    found: list[tuple[Phrase, str]] = []
    while subject is not None:
        actor = passage.actor(subject)
        if actor is None or not actor.startswith("state:"):
            return []
        found.insert(0, (subject, actor))
        subject = passage.phrases.joined_before(subject)
    return found


def flag_of(passage: Passage, force: Phrase) -> str | None:
    """Give the organisation whose force it is: "the ECOWAS force", "the ECOWAS Standby Force".

    Args:
        passage: the sentence.
        force: the force.
    """
    body = passage.entity_in(force, "body")
    owner = passage.entity_in(force, "org") or (passage.names.country_behind(body) if body is not None else None)
    return owner if owner is not None and owner.startswith("org:") else None


def _is_refused(passage: Passage, verb: Phrase) -> bool:
    """Whether somebody will not do what a verb says: "refused to join", "will not take part", "would not participate"."""
    if verb.form == "infinitive":
        return refusing(passage.sentence, verb) is not None
    return verb.negated and (verb.tense == "future" or verb.modal == "would") and not verb.passive


def _takes_part(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb is one of taking part: "to participate", "to take part", "to join"."""
    return verb.lemma == "join" or participates(passage, verb)


def _joined(passage: Passage, verb: Phrase) -> Phrase | None:
    """What a verb of taking part is of, as far as it is said."""
    if verb.lemma == "join":
        return passage.phrases.object(verb)
    part = passage.phrases.object(verb) if verb.lemma == "take" else None
    return (governed_by(passage, part, "in") if part is not None else None) or governed_by(passage, verb, "in")


RULES = (
    Rule(
        name="force/deployment-refused",
        kind="deployment",
        reads="a state that refuses to take part in a force, or will not, and the force",
        why="who will have no part in a force sends nobody to it",
        triggers=lambda: _FORCES | {"intervene", "join", "participate", "take"},
        find=_declined,
        fires=(
            Fires(text="Cape Verde refused to take part in the ECOWAS force.", fields={"contingents.0.contributor": "state:CPV", "phase": "declined"}),
            Fires(text="The CSTO declined to intervene in Kyrgyzstan in 2010.", fields={"organisation": "org:csto", "host": "state:KGZ"}),
            Fires(text="Togo will not join the military intervention in Niger.", fields={"contingents.0.contributor": "state:TGO", "host": "state:NER"}),
            Fires(text="Chad declined to participate in the peacekeeping mission in Mali.", fields={"host": "state:MLI", "phase": "declined"}),
        ),
        near=(
            "Chad refused to take part in the trade mission.",
            "The CSTO did not intervene in the debate.",
            "The minister refused to take part in the vote.",
            "If Togo refused to join the ECOWAS force, nobody would notice.",
        ),
    ),
)

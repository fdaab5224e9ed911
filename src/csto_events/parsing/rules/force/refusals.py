"""States that will have no part in a force: "Cape Verde refused to take part in the ECOWAS force", "Togo will not join the mission"."""

from csto_events.language.phrases import Phrase
from csto_events.model import Contingent
from csto_events.model.checks import made
from csto_events.parsing.asserted.status import governor
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.parties import doer, governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.known_names import senders_of_soldiers

_FORCES = frozenset(("force", "intervention", "mission"))
_ARMED = frozenset(("armed", "military", "multinational", "peacekeeping", "standby", "stabilisation", "stabilization"))
_REFUSING = frozenset(("decline", "refuse"))


def _declined(passage: Passage) -> Found:
    """Read "refused to take part in the force", "declined to join the military intervention in Niger", "will not participate in the mission"."""
    for verb in passage.phrases.verbs():
        force = _joined(passage, verb) if _is_refused(passage, verb) else None
        if force is None:
            continue
        states, organisation = _states(passage, doer(passage, verb)), _flag(passage, force)
        is_of_soldiers = organisation in senders_of_soldiers() or not _ARMED.isdisjoint(passage.lower[force.first : force.head])
        if not states or not is_of_soldiers:
            yield Passed(kind="deployment", sentence=passage.sentence, trigger=(verb.head, verb.head + 1), reason="unresolved")
            continue
        place = governed_by(passage, force, "in", "to")
        entity = passage.entity_in(place, "state", "place") if place is not None else None
        fields: dict[str, Value | tuple[Contingent, ...]] = {
            "organisation": organisation,
            "host": entity if entity is None or entity.startswith("state:") else passage.names.country_of(entity),
            "contingents": tuple(made(Contingent, actor, None, None) for _, actor in states),
            "phase": "declined",
        }
        span = (min(verb.first, *(one.first for one, _ in states)), force.after)
        yield Candidate(kind="deployment", sentence=passage.sentence, spans=(span,), trigger=verb.head, fields=fields, verb=verb, status="reported")


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


def _flag(passage: Passage, force: Phrase) -> str | None:
    """The organisation whose force it is: "the ECOWAS force", "the ECOWAS Standby Force"."""
    body = passage.entity_in(force, "body")
    owner = passage.entity_in(force, "org") or (passage.names.country_behind(body) if body is not None else None)
    return owner if owner is not None and owner.startswith("org:") else None


def _is_refused(passage: Passage, verb: Phrase) -> bool:
    """Whether somebody will not do what a verb says: "refused to join", "will not take part", "would not participate"."""
    if verb.form == "infinitive":
        above = governor(passage.sentence, verb)
        return above is not None and above.kind == "verb" and above.lemma in _REFUSING and not (above.negated or above.modal)
    return verb.negated and (verb.tense == "future" or verb.modal == "would") and not verb.passive


def _joined(passage: Passage, verb: Phrase) -> Phrase | None:
    """The force that a verb of taking part is of."""
    if verb.lemma == "join":
        force = passage.phrases.object(verb)
    elif verb.lemma == "participate":
        force = governed_by(passage, verb, "in")
    else:
        part = passage.phrases.object(verb) if verb.lemma == "take" else None
        force = governed_by(passage, part, "in") if part is not None and passage.lower[part.head] == "part" else None
    return force if force is not None and passage.lower[force.head] in _FORCES else None


RULES = (
    Rule(
        name="force/deployment-refused",
        kind="deployment",
        reads="a state that refuses to take part in a force, or will not, and the force",
        why="who will have no part in a force sends nobody to it",
        triggers=lambda: _FORCES,
        find=_declined,
        fires=(
            Fires(text="Cape Verde refused to take part in the ECOWAS force.", fields={"contingents.0.contributor": "state:CPV", "phase": "declined"}),
            Fires(text="Togo will not join the military intervention in Niger.", fields={"contingents.0.contributor": "state:TGO", "host": "state:NER"}),
            Fires(text="Chad declined to participate in the peacekeeping mission in Mali.", fields={"host": "state:MLI", "phase": "declined"}),
        ),
        near=(
            "Chad refused to take part in the trade mission.",
            "The minister refused to take part in the vote.",
            "If Togo refused to join the ECOWAS force, nobody would notice.",
        ),
    ),
)

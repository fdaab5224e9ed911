"""Missions that begin and end: "the CSTO's peacekeeping mission in Kazakhstan ended on January 19"."""

from collections.abc import Mapping

from csto_events.language.phrases import Phrase
from csto_events.model.force import Phase
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.parties import governed_by, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.exercise_stages import ENDING
from csto_events.parsing.rules.force.missions import state_in_name
from csto_events.parsing.when.dating import date_of
from csto_events.parsing.who.known_names import senders_of_soldiers

_MISSION = frozenset(("mission",))
_BEGINS = frozenset(("begin", "start", "launch", "commence", "deploy"))
_ENDS = ENDING | {"terminate", "expire"}
_LEAVING = frozenset(("withdrawal", "withdraw", "withdrawing", "withdrawn", "pullout", "drawdown"))
_ARMED = frozenset(("peacekeeping", "military", "stabilisation", "stabilization", "stabilising", "stabilizing", "peace", "support"))
_CIVIL = frozenset(
    "assessment border civilian diplomatic election electoral fact-finding inspection monitoring observation observer police rescue trade training".split()
)
_PHASES: Mapping[tuple[bool, bool], Phase] = {
    (True, False): "under_way",
    (True, True): "announced",
    (False, False): "withdrawn",
    (False, True): "withdrawing",
}
"""What a deployment does by whether its mission begins, and whether that lies ahead."""


def _stages(passage: Passage) -> Found:
    """Read "the CSTO mission in Kazakhstan began", "the UN peacekeeping mission in Mali will end in December"."""
    for at in passage.positions(_MISSION):
        noun = passage.phrases.at(at)
        verb = verb_of(passage, noun) if noun.kind == "noun" and _is_head(passage, noun, at) else None
        if verb is None or verb.negated or verb.lemma not in _BEGINS | _ENDS or verb.form == "gerund":
            continue
        if verb.lemma in _ENDS and not _LEAVING.isdisjoint(passage.sentence.vocabulary):
            continue  # "ended its mission in Congo, ordering a withdrawal of troops": the withdrawal says more
        organisation, host = _by_name(passage, noun) or (_whose(passage, noun, verb), _host(passage, noun))
        if organisation is None or host is None or not _is_of_soldiers(passage, noun, organisation):
            yield Passed("deployment", passage.sentence, (at, at + 1), "unresolved")
            continue
        yield _stage(passage, noun, verb, organisation, host)


def _is_head(passage: Passage, noun: Phrase, at: int) -> bool:
    """Whether a noun phrase is a mission, and not of one: the word is its head or stands in the name of a mission that ends it."""
    named = passage.names.at(at)
    return noun.head == at or (named is not None and named.kind == "body" and named is passage.names.at(noun.head))


def _stage(passage: Passage, noun: Phrase, verb: Phrase, organisation: str, host: str) -> Candidate:
    begins = verb.lemma in _BEGINS
    ahead = verb.tense == "future" or bool(verb.modal) or verb.form == "infinitive"
    fields: dict[str, Value] = {"organisation": organisation, "host": host, "phase": _PHASES[begins, ahead]}
    date = date_of(passage.sentence, noun.head)
    if date is not None:
        fields["started" if begins else "ended"] = date
    span = (min(noun.first, verb.first), max(passage.phrases.with_prepositions(noun, ("of", "in")), verb.after))
    return Candidate(kind="deployment", sentence=passage.sentence, spans=(span,), trigger=noun.head, fields=fields, verb=verb)


def _by_name(passage: Passage, noun: Phrase) -> tuple[str | None, str | None] | None:
    """The organisation and the state of a mission that has a name: "the African Union Mission in Somalia"."""
    body = passage.entity_in(noun, "body")
    state = state_in_name(passage, body) if body is not None else None
    return (passage.names.country_behind(body), state) if body is not None and state is not None else None


def _whose(passage: Passage, noun: Phrase, verb: Phrase) -> str | None:
    """The organisation whose mission it is: "the CSTO mission", "the bloc's mission", "the mission of the CSTO", "the CSTO launched a mission"."""
    of, subject = governed_by(passage, noun, "of"), passage.phrases.subject(verb)
    owner = passage.entity_in(noun, "org") or passage.names.possessor_of(noun) or (passage.actor(of) if of is not None else None)
    if owner is None and subject is not noun and not verb.passive:
        owner = passage.actor(subject)
    return owner if owner is not None and owner.startswith("org:") else None


def _host(passage: Passage, noun: Phrase) -> str | None:
    """The state in which a mission is."""
    place = governed_by(passage, noun, "in", "to")
    return passage.state_at(passage.entity_in(place, "state", "place")) if place is not None else None


def _is_of_soldiers(passage: Passage, noun: Phrase, organisation: str) -> bool:
    """Whether a mission is one of soldiers, and no mission of observers of a vote or of trade."""
    words = passage.lower[noun.first : noun.head]
    return _CIVIL.isdisjoint(words) and (organisation in senders_of_soldiers() or not _ARMED.isdisjoint(words))


RULES = (
    Rule(
        name="force/deployment-mission",
        kind="deployment",
        reads="a mission of an organisation in a state, and a verb of beginning or ending",
        why="the mission of a military organisation in a state is its soldiers there",
        triggers=lambda: _MISSION,
        find=_stages,
        fires=(
            Fires(
                text="The CSTO's peacekeeping mission in Kazakhstan ended on January 19, 2022.",
                fields={"organisation": "org:csto", "host": "state:KAZ", "phase": "withdrawn", "ended.edtf": "2022-01-19"},
            ),
            Fires(text="The UN peacekeeping mission in Mali began in 2013.", fields={"host": "state:MLI", "phase": "under_way", "started.edtf": "2013"}),
            Fires(text="The UN launched a peacekeeping mission in Mali in 2013.", fields={"organisation": "org:un", "phase": "under_way"}),
            Fires(text="The African Union mission in Somalia will end in December 2024.", fields={"phase": "withdrawing", "status": "planned"}),
        ),
        near=(
            "The EU's election observation mission in Kenya ended on Friday.",
            "The trade mission in Kazakhstan ended on Friday.",
            "The CSTO mission in Kazakhstan did not end.",
            "The mission of the CSTO is to keep the peace.",
        ),
    ),
)

"""Troops that are voted on: "approved a 150-strong contingent", "put off a vote on a 150-strong contingent", "authorised up to 1,495 troops"."""

from functools import cache
from typing import NamedTuple

import attrs

from csto_events.language.lexicon import verb_forms
from csto_events.language.phrases import Phrase
from csto_events.model import Contingent, Quantity, Status
from csto_events.model.checks import made
from csto_events.parsing.asserted.status import mood
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.parties import doer
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.contributors import who_goes
from csto_events.parsing.rules.force.foretold import DISCUSSING
from csto_events.parsing.triggers import Trigger
from csto_events.parsing.troops import UNITS, Move, is_troops
from csto_events.parsing.when.dating import date_of
from csto_events.parsing.who.names import Mention

_APPROVING = frozenset(("approve", "authorise", "authorize", "back", "endorse", "okay", "ratify"))
_REJECTING = frozenset(("block", "oppose", "reject", "veto"))
_VOTING = frozenset(("decide", "vote"))
_VOTES = frozenset("ballot debate decision discussion hearing motion resolution talks vote votes".split())
_LEAVE = frozenset(("approval", "authorisation", "authorization", "backing", "consent", "go-ahead"))
_ON = frozenset(("about", "against", "for", "on", "over", "to"))
_NEW = frozenset(("a", "an", "another", "its", "up", "some", "about", "around", "roughly", "nearly", "almost", "over", "more", "at"))
"""Words with which those troops begin who are nowhere yet: "up to 1,495 troops", and not "the 2,000-strong force in Kosovo"."""
_GOALS = ("for", "to", "into", "in")
_LAWMAKERS = frozenset("assembly cabinet deputies government lawmakers legislators legislature mps parliament parliamentarians senate senators".split())
_TROOPS = frozenset("battalion battalions contingent contingents force forces paratroopers peacekeepers personnel servicemen soldiers troops".split())


@cache
def _words_of_vote() -> frozenset[str]:
    """The words without one of which a sentence tells of no vote; "okayed" is no form that the lexicon has."""
    return verb_forms(_APPROVING | DISCUSSING | _REJECTING | _VOTING) | _VOTES | _LEAVE | {"okay", "okayed"}


class Vote(NamedTuple):
    """What those who decide do about troops."""

    verb: Phrase
    """The verb that says it."""
    sense: str
    """Whether they approve, reject or only talk of them: `approved`, `rejected`, `open`."""


def vote_on(passage: Passage, troops: Phrase) -> Vote | None:
    """Tell what is decided of troops that are still to be sent; None where nobody decides of them, or they are there.

    Args:
        passage: the sentence.
        troops: the noun phrase of the troops.
    """
    if _words_of_vote().isdisjoint(passage.sentence.vocabulary) or _are_there(passage, troops):
        return None
    before = passage.phrases.previous(troops)
    if before is None or before.kind not in ("verb", "I"):
        return None
    if before.kind == "verb":
        sense = _sense_of(before)
        return Vote(before, sense) if sense is not None and not before.passive else None
    word, above = passage.phrases.word(before), passage.phrases.previous(before)
    if word not in _ON or above is None:
        return None
    if above.kind == "verb" and above.lemma in _VOTING:
        return Vote(above, _HOW.get(word, "open"))
    if above.kind != "noun":
        return None
    verb = next((one for one in reversed(passage.phrases.verbs()) if one.first < above.first and one.form == "finite"), None)
    if verb is None or passage.lower[above.head] not in _VOTES | _LEAVE:
        return None
    is_given = passage.lower[above.head] in _LEAVE and verb.lemma in ("get", "give", "grant", "receive", "win")
    return Vote(verb, "approved" if is_given else "open")


def as_voted(passage: Passage, noun: Phrase, made: Candidate) -> Candidate | Passed:
    """Say of a move that a noun names what a vote or a debate makes of it: "voted against the dispatch of 150 soldiers", "to debate on Friday the dispatch".

    Args:
        passage: the sentence.
        noun: the noun phrase of the move.
        made: the deployment as read.
    """
    if (
        _words_of_vote().isdisjoint(passage.sentence.vocabulary)
        or made.status not in ("reported", None)
        or made.fields.get("phase") not in (None, "under_way", "withdrawing")
    ):
        return made
    vote = _vote_on_move(passage, noun)
    if vote is None or any(one.first > noun.head and passage.phrases.subject(one) is noun for one in passage.phrases.verbs()):
        return made
    is_leaving = made.fields.get("phase") == "withdrawing"
    told: tuple[str, Status] | None = ("announced", "possible") if vote.sense == "open" else _phase(passage, vote, noun.head)
    if told is None or (is_leaving and vote.sense == "rejected"):
        return Passed("deployment", passage.sentence, (noun.head, noun.head + 1), "unresolved")
    fields = {name: value for name, value in made.fields.items() if name not in ("started", "announced", "ended")}
    return attrs.evolve(made, status=told[1], fields={**fields, "phase": "withdrawing" if is_leaving else told[0]})


def _vote_on_move(passage: Passage, noun: Phrase) -> Vote | None:
    """The vote or talk above a move, over the day of it: "voted on Friday for the dispatch", "is due to debate on Friday the dispatch"."""
    above = passage.phrases.previous(noun)
    word = passage.phrases.word(above) if above is not None else ""
    if word == "of" and above is not None and passage.lower[above.first - 1] in _FAVOUR:
        above, word = passage.phrases.previous(passage.phrases.at(above.first - 1)), "for"  # "voted in favour of the dispatch"
    if above is not None and (passage.is_date(above) or (above.kind == "I" and word in _HOW)):
        above = passage.phrases.previous(above, "RI")
        above = passage.phrases.previous(above, "RI") if above is not None and passage.is_date(above) else above
    if above is None:
        return None
    if above.kind == "verb" and above.lemma in _VOTING and word in _HOW:
        return Vote(above, _HOW[word])
    if word in ("for", "against"):
        return None
    is_noun = above.kind == "noun" and passage.lower[above.head] in _VOTES
    is_talk = is_noun and (word == "on" or passage.lower[above.first - 1] == "to")
    is_open = is_talk or (above.kind == "verb" and above.lemma in DISCUSSING and not above.negated)
    return Vote(above, "open") if is_open else None


_HOW = {"for": "approved", "against": "rejected", "on": "open"}
_FAVOUR = frozenset(("favor", "favour"))


def _sense_of(verb: Phrase) -> str | None:
    if verb.lemma in _APPROVING:
        return "approved"
    return "rejected" if verb.lemma in _REJECTING else "open" if verb.lemma in DISCUSSING else None


def _are_there(passage: Passage, troops: Phrase) -> bool:
    """Whether troops are those whom the text knows, or who are somewhere: "debated the 150-strong contingent in Kazakhstan"."""
    opening = passage.lower[troops.first]
    is_new = opening in _NEW or passage.sentence.letters[troops.first - passage.sentence.first] == "M"
    return not is_new or passage.lower[troops.after] in ("already", "stationed", "deployed", "based") or passage.is_name(troops)


def _by_vote(passage: Passage) -> Found:
    for count in passage.sentence.counts if not _words_of_vote().isdisjoint(passage.sentence.vocabulary) else ():
        troops = passage.phrases.at(count.first)
        if troops.kind != "noun" or not is_troops(passage, troops):
            continue
        vote = vote_on(passage, troops)
        if vote is None or _have_task(passage, troops):
            continue
        found = _voted(passage, troops, vote)
        yield found if found is not None else Passed("deployment", passage.sentence, (count.first, count.first + 1), "unresolved")


def _have_task(passage: Passage, troops: Phrase) -> bool:
    """Whether it is what troops may do that is decided: "authorised 500 troops to use force"."""
    following = passage.phrases.next(troops)
    return following is not None and following.kind == "verb" and following.form == "infinitive"


def _voted(passage: Passage, troops: Phrase, vote: Vote) -> Candidate | None:
    """The troops, and how far it has come with them; None where nobody knows whose they are or where they are to go, or nothing was decided."""
    told = _phase(passage, vote, troops.head)
    goal, host = _goal(passage, troops)
    trigger = Trigger(word="vote", kind="sending", value="announced", example="")
    organisation, contingents, personnel = who_goes(passage, Move(troops=troops, verb=None, trigger=trigger, at=troops.first))
    if not contingents and organisation is None and (sender := _state_that_decides(passage, vote)) not in (None, host):
        contingents, personnel = (made(Contingent, sender, personnel),), None
    is_counted_unit = not UNITS.isdisjoint(passage.lower[troops.first : troops.after])
    if told is None or not (host or contingents or (is_counted_unit and _is_strong(personnel))) or any(one.contributor == host for one in contingents):
        return None
    phase, status = told
    fields: dict[str, Value | tuple[Contingent, ...]] = {
        "host": host,
        "organisation": organisation,
        "contingents": contingents,
        "personnel": personnel,
        "phase": phase,
    }
    if phase == "announced" and status == "reported" and passage.sentence.dates:
        fields["announced"] = date_of(passage.sentence, vote.verb.head)
    span = (min(vote.verb.first, troops.first), max(troops.after, goal.after if goal is not None else 0))
    where = (goal.entity,) if goal is not None and goal.entity is not None else ()
    return Candidate("deployment", passage.sentence, (span,), troops.head, fields, None, status, leans=host is None, where=where)


def _is_strong(personnel: Quantity | None) -> bool:
    return personnel is not None and personnel.text.endswith("-strong")


def _phase(passage: Passage, vote: Vote, trigger: int) -> tuple[str, Status] | None:
    """How far it has come: who may approve troops has not, and who did not approve them has decided nothing that is told."""
    asserted = mood(passage.sentence, vote.verb, trigger)
    if asserted in ("conditional", "question", "denied"):
        return None
    if vote.sense == "rejected":
        return ("declined", "reported") if asserted == "reported" else None
    if vote.sense == "open" or passage.lower[vote.verb.first - 1] == "yet":  # "has yet to approve"
        return "announced", "possible"
    return "announced", "planned" if asserted == "planned" else "possible" if asserted == "possible" else "reported"


def _goal(passage: Passage, troops: Phrase) -> tuple[Mention | None, str | None]:
    """Where troops are to go: "for Kazakhstan", "for the mission in Mozambique"."""
    for mention in passage.names.within(troops.after, passage.phrases.with_prepositions(troops, (*_GOALS, "of"))):
        entity = mention.entity or ""
        if not mention.adjective and entity.startswith(("state:", "place:")) and passage.lower[mention.first - 1] in (*_GOALS, "the"):
            return mention, passage.state_at(entity)
    return None, None


def _state_that_decides(passage: Passage, vote: Vote) -> str | None:
    """The state whose government or parliament decides: "Pretoria authorised", "Kyrgyzstan’s parliament approved", "Kyrgyz MPs debated"."""
    decider = doer(passage, vote.verb)
    actor = passage.actor(decider)
    if actor is not None and actor.startswith("body:"):
        actor = passage.names.country_behind(actor)
    if actor is None and decider is not None and passage.lower[decider.head] in _LAWMAKERS:
        actor = passage.entity_in(decider, "state") or passage.names.possessor_of(decider)
    return actor if actor is not None and actor.startswith("state:") else None


RULES = (
    Rule(
        name="force/deployment-voted",
        kind="deployment",
        reads="troops by number that are approved, rejected, debated or voted on, and where they are to go",
        why="who decides of troops that are nowhere yet says that they are to be sent, may be or will not",
        triggers=lambda: _TROOPS,
        find=_by_vote,
        fires=(
            Fires(
                text="Kyrgyzstan’s parliament approved a 150-strong contingent for Kazakhstan.",
                fields={"host": "state:KAZ", "contingents.0.contributor": "state:KGZ", "phase": "announced", "status": "reported"},
            ),
            Fires(text="Kyrgyz MPs put off a vote on a 150-strong contingent for Kazakhstan.", fields={"status": "possible", "phase": "announced"}),
            Fires(text="Pretoria authorised up to 1,495 troops for Mozambique.", fields={"contingents.0.contributor": "state:ZAF", "host": "state:MOZ"}),
        ),
        near=(
            "The council authorised 500 troops to use force.",
            "Parliament did not approve a 150-strong contingent for Kazakhstan.",
            "The commander approved 150 soldiers for promotion.",
        ),
    ),
)

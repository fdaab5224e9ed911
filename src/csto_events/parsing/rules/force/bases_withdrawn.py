"""Bases that a state gives up in another one, or does not: "denied that it was planning to withdraw its 201st base from Tajikistan"."""

from csto_events.language.phrases import Phrase
from csto_events.model import Contingent
from csto_events.model.checks import made
from csto_events.parsing.asserted.status import mood
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.parties import doer, governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.garrisons import BASES
from csto_events.parsing.troops import power_behind
from csto_events.parsing.when.dating import date_of

_GIVING_UP = frozenset(("close", "evacuate", "remove", "shut", "withdraw"))


def _given_up(passage: Passage) -> Found:
    for verb in passage.phrases.verbs():
        base = _base_of(passage, verb) if verb.lemma in _GIVING_UP else None
        if base is None:
            continue
        giver, there = _giver(passage, verb), _place(passage, verb, base)
        owner = _owner(passage, base, giver)
        host = passage.state_at(passage.entity_in(there, "state", "place")) if there is not None else None
        asserted = mood(passage.sentence, verb, verb.head)
        if owner is None or host is None or owner == host or asserted in ("conditional", "question"):
            yield Passed("deployment", passage.sentence, (verb.head, verb.head + 1), "unresolved" if owner is None or host is None else "conditional")
            continue
        is_over = asserted == "reported" and not verb.progressive and (verb.tense == "past" or verb.perfect or verb.form == "infinitive")
        fields: dict[str, Value | tuple[Contingent, ...]] = {
            "host": host,
            "contingents": (made(Contingent, owner, None, None),),
            "phase": "withdrawn" if is_over else "withdrawing",
        }
        if is_over and passage.sentence.dates:
            fields["ended"] = date_of(passage.sentence, verb.head)
        parts = [one for one in (verb, base, giver, there) if one is not None]
        span = (min(one.first for one in parts), max(one.after for one in parts))
        yield Candidate("deployment", passage.sentence, (span,), verb.head, fields, verb)


def _base_of(passage: Passage, verb: Phrase) -> Phrase | None:
    """The base that is given up, of which there is one: "withdraw its 201st base", "the base was closed", and not "withdrew from the base"."""
    base = passage.phrases.subject(verb) if verb.passive else passage.phrases.object(verb)
    return base if base is not None and base.kind == "noun" and passage.lower[base.head] in BASES else None


def _giver(passage: Passage, verb: Phrase) -> Phrase | None:
    """Who gives a base up; for the infinitive of "has no plans to withdraw" who has none."""
    if verb.passive:
        return None
    above = next((one for one in reversed(passage.phrases.verbs()) if one.first < verb.first and one.form == "finite"), None)
    return doer(passage, verb) or (passage.phrases.subject(above) if above is not None and verb.form == "infinitive" else None)


def _owner(passage: Passage, base: Phrase, giver: Phrase | None) -> str | None:
    """The state whose base it is: "the Russian base", "its base" for whoever gives it up."""
    owner = passage.names.possessor_of(base)
    if owner is None and passage.lower[base.first] in ("its", "their"):
        owner = power_behind(passage, giver)
    return owner if owner is not None and owner.startswith("state:") else None


def _place(passage: Passage, verb: Phrase, base: Phrase) -> Phrase | None:
    """Where a base is: "from Tajikistan", "in Gyumri"."""
    return governed_by(passage, base, "from", "in", "at", "near") or governed_by(passage, verb, "from", "in")


RULES = (
    Rule(
        name="force/base-given-up",
        kind="deployment",
        reads="a verb of withdrawing or closing, the base of a state, and the other state that it is in",
        why="whose base is withdrawn takes home the soldiers who are there",
        triggers=lambda: BASES,
        find=_given_up,
        fires=(
            Fires(
                text="Russia will withdraw its 201st base from Tajikistan.",
                fields={"host": "state:TJK", "contingents.0.contributor": "state:RUS", "phase": "withdrawing", "status": "planned"},
            ),
            Fires(text="Russia will not close its base in Armenia.", fields={"host": "state:ARM", "status": "denied", "phase": "withdrawing"}),
            Fires(text="The Russian base in Gyumri has been closed.", fields={"host": "state:ARM", "phase": "withdrawn", "status": "reported"}),
        ),
        near=(
            "Russia withdrew from the base.",
            "If Russia closed its base in Armenia, much would change.",
            "The firm closed its base in Armenia.",
        ),
    ),
)

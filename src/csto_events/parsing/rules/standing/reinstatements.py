"""Reinstatements: a suspension that ends, so that a state is a member again."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Fires, Found, Passed, Rule
from csto_events.parsing.parties import agent, governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.terms import Named, listed, memberships, organisation_in, owner_within, value_of
from csto_events.parsing.triggers import forms
from csto_events.parsing.who.names import Mention


def _lifted(passage: Passage) -> Found:
    """Read "Gabon's suspension from the AU was lifted" and "ECOWAS lifted the suspension of Mali"."""
    for at in passage.positions(forms("standing", frozenset(("suspension",)))):
        noun = passage.phrases.at(at)
        verb = next((one for one in passage.phrases.verbs() if _ends(passage, one, noun)), None) if noun.kind == "noun" and noun.head == at else None
        if verb is None:
            continue
        organisation, states = _from(passage, verb, noun), _whose(passage, noun)
        if organisation is None or not states:
            yield Passed("membership", passage.sentence, (at, at + 1), "unresolved")
            continue
        yield from memberships(passage, states, organisation, "member", at=at, verb=verb, bound="since")


def _ends(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    if value_of("restores", verb.lemma) is None:
        return False
    return passage.phrases.subject(verb) is noun if verb.passive else passage.phrases.object(verb) is noun


def _from(passage: Passage, verb: Phrase, noun: Phrase) -> Mention | None:
    """The organisation that a state was suspended from, or that ends the suspension."""
    behind = governed_by(passage, noun, "from")
    ender = agent(passage, verb) if verb.passive else passage.phrases.subject(verb)
    return next((one for phrase in (behind, ender) if phrase is not None and (one := organisation_in(passage.mentions(phrase))) is not None), None)


def _whose(passage: Passage, noun: Phrase) -> list[Named]:
    owner = owner_within(passage, noun.first, noun.head)
    of = governed_by(passage, noun, "of", "on") if owner is None else None
    return [owner] if owner is not None else listed(passage, of)


RULES = (
    Rule(
        name="standing/suspension-lifted",
        kind="membership",
        reads="the suspension of a state from an organisation, with a verb of lifting or ending",
        why="whose suspension ends is a member as before (Constitutive Act of the African Union, article 30)",
        triggers=lambda: forms("standing", frozenset(("suspension",))),
        find=_lifted,
        fires=(
            Fires(
                text="Gabon's suspension from the African Union was lifted on 30 April 2025.",
                fields={"state": "state:GAB", "organisation": "org:au", "standing": "member", "since.edtf": "2025-04-30"},
            ),
            Fires(text="ECOWAS lifted the suspension of Mali.", fields={"state": "state:MLI", "organisation": "org:ecowas", "standing": "member"}),
            Fires(text="The African Union will lift its suspension of Guinea.", fields={"state": "state:GIN", "status": "planned"}),
        ),
        near=(
            "ECOWAS called for the suspension of Mali.",
            "If ECOWAS lifted the suspension of Mali, trade would recover.",
            "The suspension of flights from Mali was lifted.",
            "Mali hopes that its suspension will end.",
        ),
    ),
)

"""Killings: attacks by gunmen and other armed groups that a text tells by those who died alone: "Jihadists killed 20 traders near the border"."""

from csto_events.language.noun_phrases import DEFINITE, POSSESSIVES
from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Fires, Found, Rule
from csto_events.parsing.fighters import are_band
from csto_events.parsing.parties import doer
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.incidents import incident
from csto_events.parsing.triggers import Trigger, forms

_KILLING = frozenset(("kill", "killed", "kills"))
_KNOWN = DEFINITE | POSSESSIVES
"""Words before an armed group of which a text has told."""
_ATTACKERS = frozenset(
    "assailants attackers bandits extremists fighters gunman gunmen insurgents islamists jihadis jihadists militants raiders rebels terrorists".split()
)
"""The words for those who fight for no state and are told to kill."""
_ATTACK = Trigger(word="kill", kind="incident_verb", value="attack", example="Gunmen killed 12 soldiers in Mali.")
_TOLD = frozenset(("incident_noun", "incident_verb", "marching", "operation_noun", "taking", "taking_town", "targeting"))
_SENTENCES_BACK = 2
"""Sentences of the paragraph before that may have told of the attack already."""


def _killed(passage: Passage) -> Found:
    if _KILLING.isdisjoint(passage.sentence.vocabulary):
        return
    for verb in passage.phrases.verbs():
        if verb.lemma != "kill" or verb.passive or verb.form != "finite" or verb.perfect or verb.modal or verb.negated:
            continue
        killers, killed = doer(passage, verb), passage.phrases.object(verb)
        if killers is None or killed is None or not _are_new(passage, verb, killers) or passage.count_in(killed) is None or _is_told(passage):
            continue
        yield incident(passage, _ATTACK, verb.head, verb, killers, killed if passage.is_people(killed) else None)


def _are_new(passage: Passage, verb: Phrase, killers: Phrase) -> bool:
    """Whether an armed group is named by words that nothing before has told of, and not by what is told of it aside: "gunmen who killed"."""
    is_main = passage.phrases[verb.position - 1].kind != "W"
    return is_main and passage.lower[killers.first] not in _KNOWN and are_band(passage, killers)


def _is_told(passage: Passage) -> bool:
    """Whether the sentence, or one right before it in the paragraph, tells of an attack or a fight by other words."""
    sentences, index = passage.reading.sentences, passage.sentence.index
    start = passage.reading.paragraph_at(passage.sentence.first)[0]
    near = [one for one in sentences[max(0, index - _SENTENCES_BACK) : index + 1] if one.first >= start]
    return any(not forms("force", _TOLD).isdisjoint(one.vocabulary) for one in near)


RULES = (
    Rule(
        name="force/incident-killing",
        kind="armed_incident",
        reads="an armed group that killed people by number, in a text that has not told of the attack by other words",
        why="who kills people by arms has attacked them",
        triggers=lambda: _ATTACKERS,
        find=_killed,
        fires=(
            Fires(text="Jihadists killed 20 traders near Gao.", fields={"kind": "attack", "actor.text": "Jihadists", "target.text": "20 traders"}),
            Fires(text="Gunmen killed 12 soldiers in Mali on Friday.", fields={"kind": "attack", "where.0": "state:MLI"}),
            Fires(text="Militants kill 12 in Mali", fields={"actor.text": "Militants"}),
        ),
        near=("Gunmen have killed 500 people in Mali since 2012.", "The gunman killed himself.", "Police killed 12 gunmen."),
    ),
)

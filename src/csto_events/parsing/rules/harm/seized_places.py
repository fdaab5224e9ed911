"""Seized places: crowds that take a building, a square or an airport, which is a riot: "rioters seized the airport"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import is_armed, is_crowd, is_hit
from csto_events.parsing.candidate import Fires, Found, Rule
from csto_events.parsing.parties import agent, doer
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.unrest import unrest_of
from csto_events.parsing.triggers import Trigger

_SEIZING = frozenset(("seize", "seized", "seizes", "seizing"))
_PUBLIC = frozenset(("hall", "mansion", "office", "square", "studio", "studios"))
"""Places of the authorities and of everybody: "the mayor's office"."""
_RIOT = Trigger(word="seize", kind="unrest_verb", value="riot", example="Rioters seized the airport.")


def _seized(passage: Passage) -> Found:
    for verb in passage.phrases.verbs():
        if verb.lemma != "seize" or verb.form == "participle":
            continue
        crowd = agent(passage, verb) if verb.passive else doer(passage, verb)
        place = passage.phrases.subject(verb) if verb.passive else _taken(passage, verb, crowd)
        if crowd is None or place is None or not is_crowd(passage, crowd) or is_armed(passage, crowd):
            continue
        if (is_hit(passage, place) or passage.lower[place.head] in _PUBLIC) and not passage.is_people(place):
            yield unrest_of(passage, _RIOT, verb.head, None, verb)


def _taken(passage: Passage, verb: Phrase, crowd: Phrase | None) -> Phrase | None:
    """What is seized: the object, or what a relative clause tells of: "the airport, which rioters had seized"."""
    taken = passage.phrases.object(verb)
    if taken is not None or crowd is None or not crowd.position:
        return taken
    joint = passage.phrases[crowd.position - 1]
    told = passage.phrases.previous(joint, ",") if joint.kind == "W" and passage.phrases.word(joint) == "which" else None
    of = passage.phrases.previous(told, "") if told is not None and told.kind == "noun" else None
    return passage.phrases.previous(of, "") if of is not None and passage.phrases.word(of) == "of" else told


RULES = (
    Rule(
        name="harm/unrest-seizure",
        kind="unrest",
        reads="a crowd that seizes a building, a facility or a town",
        why="who takes a place as a crowd has rioted there",
        triggers=lambda: _SEIZING,
        find=_seized,
        fires=(
            Fires(text="Rioters seized the airport in Almaty.", fields={"kind": "riot", "where.0": "place:KZ/almaty"}),
            Fires(text="Protesters seized the mayor's office on January 5.", fields={"kind": "riot"}, published="2022-01-12"),
            Fires(text="Demonstrators seized the parliament building.", fields={"kind": "riot"}),
        ),
        near=("Police seized weapons from rioters.", "Protesters seized the moment.", "If rioters seized the airport, troops would come."),
    ),
)

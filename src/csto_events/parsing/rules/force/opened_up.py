"""Opening up: fire that is opened without the word: "opened up with artillery on the village", "opened up on the convoy with mortars"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import is_armed, is_crowd, is_hit, is_power
from csto_events.parsing.candidate import Found
from csto_events.parsing.parties import accused, doer
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.incidents import incident
from csto_events.parsing.triggers import triggers

_VERB = frozenset(("incident_verb",))
_SHELLING = frozenset(("artillery", "howitzers", "mortar", "mortars", "rockets", "tanks"))
_GUNS = _SHELLING | {"guns", "rifles"}


def opened_up(passage: Passage) -> Found:
    """Read "forces opened up with artillery on the village"; a state opens up on its plans, too.

    Args:
        passage: the sentence.
    """
    for verb in passage.phrases.verbs():
        if verb.lemma != "open" or verb.passive or passage.lower[verb.after : verb.after + 1] != ["up"]:
            continue
        guns, target = _behind(passage, verb, "with"), _behind(passage, verb, "on")
        actor = accused(passage, verb) or doer(passage, verb)
        has_guns = guns is not None and passage.lower[guns.head] in _GUNS
        if actor is None or target is None or is_crowd(passage, target) or not is_hit(passage, target):
            continue
        if is_armed(passage, actor) or (has_guns and is_power(passage, actor)):
            kind = "shell" if guns is not None and passage.lower[guns.head] in _SHELLING else "attack"
            yield incident(passage, triggers("force", _VERB)[kind], verb.head, verb, actor, target)


def _behind(passage: Passage, verb: Phrase, word: str) -> Phrase | None:
    """The noun phrase behind a preposition in the clause of a verb, over others: the village of "opened up with artillery on the village"."""
    for one in passage.phrases[verb.position + 1 :]:
        if one.kind in "SW;," or one.kind == "verb":
            return None
        if one.kind == "I" and passage.phrases.word(one) == word:
            noun = passage.phrases.next(one, "")
            if noun is not None and noun.kind == "noun" and not passage.is_date(noun):
                return noun
    return None

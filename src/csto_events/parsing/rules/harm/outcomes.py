"""Outcomes: the words behind a verb that make it one of harm, and the object that may stand behind them."""

from functools import cache

from csto_events.language.phrases import Phrase, new_phrase
from csto_events.parsing.counted import counted
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import Trigger, triggers

OUTCOMES = {"death": "to_death", "alive": "alive", "dead": "dead", "free": "free", "hostage": "hostage", "prisoner": "hostage", "captive": "hostage"}
"""Words behind a verb or its object that say what came of it, and the class of verbs that take them."""
_OUTCOME_WORDS = frozenset(OUTCOMES)
HOSTAGES = frozenset(("hostages", "prisoners", "captives"))
SIGNS_OF_OUTCOME = _OUTCOME_WORDS | HOSTAGES
"""Words without which nothing is said of an outcome."""
_LONGEST_OBJECT = 8
"""Tokens between a verb and its outcome."""


def has_its_particle(passage: Passage, verb: Phrase, trigger: Trigger) -> bool:
    """Whether the word stands there that makes a verb one of harm: "rounded up", "gunned down"."""
    if trigger.word == "hand" and trigger.kind == "handing":
        return not _OVER.isdisjoint(passage.lower[verb.after : min(verb.after + _LONGEST_OBJECT, passage.sentence.after)])
    if trigger.kind not in ("down", "up"):
        return True
    return verb.after < passage.sentence.after and passage.lower[verb.after] == trigger.kind


def what_came_of_it(passage: Passage, verb: Phrase) -> str:
    """The class of the outcome that follows a verb or its object, or nothing."""
    outcome = _outcome(passage, verb)
    return outcome[0] if outcome is not None else "hostage" if _takes_hostages(passage, verb) else ""


def _takes_hostages(passage: Passage, verb: Phrase) -> bool:
    """Read "seized hundreds of hostages": the object says what came of them."""
    count = counted(passage, passage.phrases.object(verb)) if verb.lemma in ("take", "seize") and not verb.passive else None
    return count is not None and count.noun is not None and passage.lower[count.noun.head] in HOSTAGES


def _outcome(passage: Passage, verb: Phrase) -> tuple[str, int] | None:
    """The outcome that follows a verb or its object, and the token behind it: "hacked to death", "beat two men to death", "set free"."""
    if _OUTCOME_WORDS.isdisjoint(passage.sentence.vocabulary):
        return None
    lower, after = passage.lower, min(verb.after + _LONGEST_OBJECT, passage.sentence.after)
    for position in range(verb.after, after):
        word = lower[position]
        if word in OUTCOMES and (word != "death" or lower[position - 1] == "to"):
            return OUTCOMES[word], position + 1
        if word in (",", ";", "and"):
            break
    return None


def harmed_by(passage: Passage, verb: Phrase) -> Phrase | None:
    """The object of a verb of harm, behind its outcome too: "shot to death two judges", "set free 12 men"."""
    noun = passage.phrases.object(verb) or _behind_particle(passage, verb)
    if _OUTCOME_WORDS.isdisjoint(passage.sentence.vocabulary):
        return noun
    outcome = _outcome(passage, verb)
    behind = outcome[1] if outcome is not None else None
    if noun is not None and passage.lower[noun.head] in OUTCOMES and noun.after - noun.first > 1:  # "20 villagers hostage"
        return new_phrase("noun", noun.first, noun.after - 1, noun.position)
    if noun is not None and passage.lower[noun.head] not in OUTCOMES and (behind is None or noun.first < behind - 1):
        return noun
    if behind is None or behind >= passage.sentence.after:
        return noun
    phrase = passage.phrases.at(behind)
    return phrase if phrase.kind == "noun" and phrase.first >= behind - 1 and phrase.head >= behind else None


def _behind_particle(passage: Passage, verb: Phrase) -> Phrase | None:
    """The object of a verb behind the word that belongs to it: "gunned down four guards", "handed over three hostages"."""
    behind = passage.phrases[verb.position + 1 : verb.position + 3] if verb.lemma in _with_particle() else []
    is_object = len(behind) == 2 and behind[1].kind == "noun" and passage.phrases.word(behind[0]) in _PARTICLES
    return behind[1] if is_object else None


_OVER = frozenset(("over", "back"))
_PARTICLES = _OVER | {"down", "up"}


@cache
def _with_particle() -> frozenset[str]:
    """The verbs that say harm with a particle alone."""
    return frozenset(triggers("harm", frozenset(("down", "up")))) | {"hand"}

"""Wounds that kill: who is fatally shot or mortally wounded is dead, and the wounded who have died are counted once."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import Trigger, triggers

FATALLY = frozenset(("fatally", "mortally", "lethally"))
_WOUNDED = "casualty_report/wounded"
_KILLED = "casualty_report/killed"
_DYING = frozenset(("intransitive",))


def with_its_end(passage: Passage, at: int, trigger: Trigger) -> Trigger:
    """Give what a word of wounding says with the adverb before it: "fatally wounded" is of the killed."""
    return trigger._replace(value=_KILLED) if trigger.value == _WOUNDED and is_fatal(passage, at) else trigger


def is_fatal(passage: Passage, at: int) -> bool:
    """Tell whether the adverb before a word says that whom it strikes dies: "fatally shot", "mortally wounded"."""
    return passage.lower[at - 1] in FATALLY or (passage.lower[at + 1] in FATALLY and passage.lower[at] in ("shot", "stabbed", "injured", "wounded"))


def death_of(passage: Passage, trigger: Trigger, harmed: Phrase | None) -> Phrase | None:
    """Give the verb by which the wounded that a noun phrase counts died: "two wounded soldiers later died", "a soldier wounded on Monday has died"."""
    if harmed is None or trigger.value != _WOUNDED:
        return None
    dying = triggers("harm", _DYING)
    for verb in passage.phrases.verbs():
        word = dying.get(verb.lemma)
        is_deed = word is not None and word.value == _KILLED and not (verb.negated or verb.modal or verb.tense == "future")
        if is_deed and verb.form == "finite" and verb.first >= harmed.after and passage.phrases.subject(verb) is harmed:
            return verb
    return None


def wounding_before(passage: Passage, verb: Phrase, harmed: Phrase | None) -> bool:
    """Tell whether a participle of wounding parts those who died from their verb: the wounding has its own day in "a soldier wounded on Monday has died"."""
    table = triggers("harm", frozenset(("transitive",)))
    inner = passage.phrases.next(harmed) if harmed is not None else None
    known = table.get(inner.lemma) if inner is not None and inner.kind == "verb" and inner.first < verb.first else None
    return known is not None and known.value == _WOUNDED


LIVES = frozenset(("lives", "life"))


def loses_own_life(passage: Passage, verb: Phrase) -> bool:
    """Tell whether a verb with its object says that people die: "lost their lives"; what else is lost has an object of its own."""
    noun = passage.phrases.object(verb) if verb.lemma == "lose" and not verb.passive else None
    return noun is not None and passage.lower[noun.head] in LIVES and passage.lower[noun.first] in ("their", "his", "her")

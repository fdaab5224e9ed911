"""Participles behind a comma, and infinitives behind a verb of going on: whose deed they tell is said by the clause before them."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.asserted.status import GOING_ON
from csto_events.parsing.parties import is_time
from csto_events.parsing.passage import Passage


def verb_of_participle(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give the finite verb whose subject does what a participle behind a comma tells: "searched" for "police searched a mosque, arresting two imams".

    Args:
        passage: the sentence.
        verb: the verb group.

    Returns:
        The verb; None for any other form, and where a participle opens its sentence.
    """
    phrases, at = passage.phrases, verb.position
    if verb.form != "gerund":
        return None
    while at > 1 and phrases[at - 1].kind in "RC":
        at -= 1
        if phrases[at].kind == "C" and (joined := _participle_before(passage, at)) is not None:
            at = joined
    if at < 2 or phrases[at - 1].kind != ",":
        return None
    return next((one for one in reversed(phrases[: at - 1]) if one.kind == "verb" and one.form == "finite"), None)


def _participle_before(passage: Passage, joint: int) -> int | None:
    """Where the participle stands that a joint joins to the next: "beating" in "dispersed the rally, beating women and detaining dozens"."""
    earlier = next((one for one in reversed(passage.phrases[:joint]) if one.kind in "verb,;:.SW"), None)
    return earlier.position if earlier is not None and earlier.kind == "verb" and earlier.form == "gerund" else None


def doer_beside(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give who does what a participle behind "with" tells: "the town saw unrest, with police arresting 12 people"."""
    noun = passage.phrases.previous(verb, "R") if verb.form == "gerund" else None
    with_them = passage.phrases.previous(noun, "") if noun is not None and noun.kind == "noun" else None
    return noun if with_them is not None and passage.lower[with_them.first : with_them.after] == ["with"] else None


def agent_of(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give who does what a passive tells, behind "by" right after it, or behind how long, when and where: "were detained for six hours by police"."""
    by = passage.phrases.next(verb)
    while by is not None and by.kind == "I" and passage.lower[by.first] in _TIMING:
        time = passage.phrases.next(by)
        if time is None or time.kind != "noun" or not (is_time(passage, time) or passage.is_date(time) or passage.entity_in(time, "place", "state")):
            break
        by = passage.phrases.next(time)
    if by is None or by.kind != "I" or passage.lower[by.first] != "by":
        return None
    noun = passage.phrases.next(by)
    is_how = noun is not None and noun.after - noun.first == 1 and passage.lower[noun.first] in _HOW
    return noun if noun is not None and noun.kind == "noun" and not is_how and not is_time(passage, noun) else None


_HOW = frozenset("accident air chance force hand land law lot mistake rail road sea surprise train".split())
"""What is nobody behind "by", but how something is done: "held by force"."""

_TIMING = frozenset(("at", "for", "in", "near", "on"))


def goes_on_with(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give the subject of the verb on which an infinitive hangs that only says that it begins or goes on: "72 men continue to be held in captivity"."""
    above = passage.phrases.previous(verb, "RQ") if verb.form == "infinitive" else None
    is_of_course = above is not None and above.kind == "verb" and above.lemma in GOING_ON and not above.passive
    return passage.phrases.subject(above) if is_of_course and above is not None else None

"""Two words of harm for one number: "killed or wounded", "killed and wounded" are casualties, which are not divided."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import Trigger, by_form

JOINTS = frozenset(("or", "and"))
_KINDS = frozenset(("transitive", "intransitive", "weapons", "down", "up", "combatants", "adjective"))
_SHARED = {"casualty_report/killed": "casualty_report/wounded", "casualty_report/wounded": "casualty_report/killed"}
"""Who is killed is not wounded, so that both words with "and" share out one number; who is wounded can be captured too."""


def undivided(passage: Passage, word: Phrase, trigger: Trigger) -> Trigger:
    """For a word of harm joined to another, with nobody between them, give casualties.

    Args:
        passage: the sentence.
        word: the verb group or adjective of harm.
        trigger: what it says by itself.

    Returns:
        The trigger of casualties for both words of "killed or wounded" and "killed and wounded", else the trigger itself.
    """
    if JOINTS.isdisjoint(passage.sentence.vocabulary) or not trigger.value.startswith("casualty_report/"):
        return trigger
    for step in (-1, 1):
        here = word.position - (step < 0 and _is_copula(passage.phrases[word.position - 1]))
        joint, other = here + step, here + 2 * step
        while step > 0 and other + 2 < len(passage.phrases) and passage.phrases[joint].kind == "," and _is_of_harm(passage, passage.phrases[other]):
            joint, other = joint + 2, other + 2  # "killed, wounded or captured"
        if 0 <= other < len(passage.phrases) and _shares(passage, trigger, passage.phrases[joint], passage.phrases[other]):
            return trigger._replace(value="casualty_report/casualties")
    return trigger


def _is_copula(verb: Phrase) -> bool:
    """Whether a verb has the word of harm behind it: "were killed or went missing"."""
    return verb.kind == "verb" and verb.lemma in ("be", "become", "fall", "go")


def _is_of_harm(passage: Passage, other: Phrase) -> bool:
    return other.kind in ("verb", "A") and passage.lower[other.head] in by_form("harm", _KINDS)


def is_shared_out(passage: Passage, word: Phrase | None) -> bool:
    """Tell whether a word of harm behind those whom somebody lost shares them with another: "lost 300 men killed and wounded"."""
    trigger = by_form("harm", _KINDS).get(passage.lower[word.head]) if word is not None and word.kind in ("verb", "A") else None
    return word is not None and trigger is not None and undivided(passage, word, trigger) is not trigger


def _shares(passage: Passage, trigger: Trigger, joint: Phrase, other: Phrase) -> bool:
    """Whether a word joined by "or" is of harm too, or one joined by "and" of the other half."""
    word = passage.lower[joint.first]
    if word not in JOINTS or not (other.kind in ("verb", "A") or passage.lower[other.first] == "either"):
        return False
    told = passage.phrases.next(other) if _is_copula(other) else other
    joined = by_form("harm", _KINDS).get(passage.lower[(told or other).head])
    if joined is None or not joined.value.startswith("casualty_report/"):
        return False
    if word == "or":
        return True
    first, last = passage.phrases[joint.position - 1], passage.phrases[joint.position + 1]
    has_number = first.passive and passage.count_in(passage.phrases.object(last)) is not None  # "12 were killed and wounded 317"
    return joined.value == _SHARED.get(trigger.value) and not has_number

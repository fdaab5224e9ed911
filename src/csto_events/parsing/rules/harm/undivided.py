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
        here = word.position - _opens(passage.phrases[word.position - 1]) if step < 0 else _behind(passage, word)
        joint, other = here + step, here + 2 * step
        while step > 0 and other + 2 < len(passage.phrases) and passage.phrases[joint].kind == "," and _is_of_harm(passage, passage.phrases[other]):
            joint, other = joint + 2, other + 2  # "killed, wounded or captured"
        if 0 <= other < len(passage.phrases) and _shares(passage, trigger, passage.phrases[joint], passage.phrases[other]):
            return trigger._replace(value="casualty_report/casualties")
    return trigger


def _opens(verb: Phrase) -> bool:
    """Whether a verb has the word of harm behind it: "were killed or went missing", "drowned or were shot dead"."""
    return verb.kind == "verb" and verb.lemma in _OPENING


_OPENING = frozenset(("be", "become", "fall", "go", "shoot", "stab"))


def _behind(passage: Passage, word: Phrase) -> int:
    """The position of the adjective with which a verb of harm ends: "shot dead or wounded"."""
    behind = passage.phrases.next(word, "") if word.kind == "verb" else None
    return behind.position if behind is not None and behind.kind == "A" and passage.lower[behind.head] == "dead" else word.position


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
    told = passage.phrases.next(other) if _opens(other) else other
    joined = by_form("harm", _KINDS).get(passage.lower[(told or other).head])
    if joined is None or not joined.value.startswith("casualty_report/"):
        return False
    if word == "or":
        return joined.value != trigger.value or _goes_on(passage, trigger, passage.phrases[joint.position - 1])
    first, last = passage.phrases[joint.position - 1], passage.phrases[joint.position + 1]
    has_number = first.passive and passage.count_in(passage.phrases.object(last)) is not None  # "12 were killed and wounded 317"
    return joined.value == _SHARED.get(trigger.value) and not has_number


def _goes_on(passage: Passage, trigger: Trigger, word: Phrase) -> bool:
    """Whether something else stands before two words that say the same: the "killed" of "killed, maimed or wounded"."""
    comma = passage.phrases.previous(word, "")
    first = passage.phrases.previous(comma, "") if comma is not None and comma.kind == "," else None
    if first is None or not _is_of_harm(passage, first):
        return False
    return by_form("harm", _KINDS)[passage.lower[first.head]].value != trigger.value

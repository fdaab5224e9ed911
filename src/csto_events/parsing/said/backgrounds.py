"""Backgrounds: where the writer tells on behind what somebody asks, promises or agrees to: "agreed to help after riots killed 20"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_ASKING = frozenset("appeal ask beg call demand invite plead request seek urge".split())
_JOINTS = frozenset(("after", "as", "amid"))
_REQUESTS = frozenset(("appeal", "ask", "invoke", "request"))
_BREAKING_OUT = frozenset("attack break clash collapse cross erupt escalate fire flee invade kill seize shell storm wound injure die topple oust".split())
"""What happens to nobody's wish, so that it tells why something is asked or agreed to, and no condition of it."""
_DENYING = frozenset(("deny", "reject", "dismiss"))
"""Verbs of whose content each word may be denied."""
_HARMING = frozenset("claim injure kill leave wound displace".split())
_UNREST = frozenset(
    "bloodshed clashes conflict crisis disorder fighting mutiny protest protests rebellion riot riots rioting turmoil uprising unrest violence war".split()
)


def before_background(passage: Passage, cue: Phrase, start: int, end: int) -> int:
    """Find where the writer goes on to tell what happened, behind a content that is an infinitive or a noun.

    Args:
        passage: the sentence.
        cue: the verb or noun that has the content.
        start: the first token of the content.
        end: the token after it so far.

    Returns:
        The token after the content.
    """
    if start in passage.reading.quoted or cue.lemma in _DENYING:
        return end
    is_asked = (cue.lemma or passage.lower[cue.head]) in _ASKING
    words = passage.lower[start + 1 : end]
    has_joint, has_relative = not _JOINTS.isdisjoint(words), is_asked and not _RELATIVES.isdisjoint(words)
    if not (has_joint or has_relative):
        return end
    for phrase in passage.phrases:
        if not start < phrase.first < end:
            continue
        if has_joint and phrase.kind in "SI" and _tells_why(passage, cue, phrase):
            return _before_measure(passage, phrase)
        if has_relative and (at := _relative_of_unrest(passage, phrase, start)) is not None:
            return at
    return end


_RELATIVES = frozenset(("that", "which"))


def _tells_why(passage: Passage, cue: Phrase, joint: Phrase) -> bool:
    """Whether behind "after", "as" or "amid" it is told what has come about: "after Tokayev appealed to it", "as fighting killed 12"."""
    word = passage.phrases.word(joint)
    if word not in _JOINTS or joint.first in passage.reading.quoted:
        return False
    verb = next((one for one in passage.phrases.verbs() if one.first > joint.first), None)
    if verb is None or verb.form != "finite" or verb.modal or verb.negated or not (verb.tense == "past" or verb.perfect):
        return False
    if any(one.kind in ",;C:Q" for one in passage.phrases[joint.position + 1 : verb.position]):
        return False
    is_dead = verb.lemma == "leave" and "dead" in passage.lower[verb.after : verb.after + _NEAR]
    if word == "amid":
        return is_dead or verb.lemma in _HARMING
    subject = passage.phrases.next(joint)
    is_told = subject is not None and subject.kind == "noun" and passage.lower[subject.head] not in _OWN and cue.tense != "present"
    return is_told and (is_dead or verb.lemma in _BREAKING_OUT or verb.lemma in _REQUESTS)


_NEAR = 5
"""Tokens behind "left" among which the dead are told of."""
_OWN = frozenset(("he", "she", "they", "it", "we", "i"))


def _before_measure(passage: Passage, joint: Phrase) -> int:
    """For "to help hours after Tokayev appealed" give "hours", for "to help, after" the comma."""
    before = passage.phrases.previous(joint, "")
    if before is None or before.kind != "noun" or passage.lower[before.head] not in _MEASURES:
        return before_comma(passage, joint)
    first = before.head
    while first > before.first and passage.sentence.letters[first - 1 - passage.sentence.first] in "DM":
        first -= 1
    return first - (passage.lower[first - 1] == ",")


_MEASURES = frozenset("hour hours day days week weeks month months".split())


def _relative_of_unrest(passage: Passage, phrase: Phrase, start: int) -> int | None:
    """For "help in quelling protests in which dozens have been killed" give "in", for "in ending unrest that has killed 40" "that"."""
    word = passage.phrases.word(phrase)
    before = passage.phrases.previous(phrase, "") if word in _RELATIVES else None
    verb = next((one for one in passage.phrases.verbs() if one.first > phrase.first), None) if before is not None else None
    if before is None or verb is None or verb.form != "finite" or verb.modal or not (verb.perfect or verb.tense == "past"):
        return None
    if phrase.kind == "W" and word == "which" and passage.lower[before.first] in ("in", "during", "at"):
        return before_comma(passage, before)
    is_for_help = not _HELP.isdisjoint(passage.lower[start : start + _NEAR])
    is_unrest = is_for_help and before.kind == "noun" and passage.lower[before.head] in _UNREST and verb.first - phrase.after <= 1
    return phrase.first if is_unrest and verb.lemma in _HARMING else None


_HELP = frozenset(("help", "assistance", "aid", "support", "troops"))
"""What somebody asks for against unrest, who need not tell how many died in it."""


def before_comma(passage: Passage, joint: Phrase) -> int:
    """Give the comma before a joint where there is one, else the joint: where what is said ends, ", after"."""
    before = passage.phrases.previous(joint, "")
    return before.first if before is not None and before.kind == "," else joint.first

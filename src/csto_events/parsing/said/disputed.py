"""What is disputed behind a comma: "49 were killed, a figure that Baku disputes", ", a claim denied by Baku", ", which Baku denied"."""

from typing import TypeAlias

from csto_events.language.lexicon import Cue, lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.verbgroups import says
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import cue_of
from csto_events.parsing.said.sources import source_before, source_of_passive

Dispute: TypeAlias = tuple[Phrase, Cue, int, tuple[Phrase, int]]
"""The verb, its cue and where that ends, and who disputes it with the token behind that."""
VERDICTS = frozenset(("account", "figure", "number", "toll", "total", "version"))
"""What else than a claim can be disputed."""
_FARTHEST = 8
"""Phrases between the comma and the verb."""


def dispute_behind(passage: Passage, pause: int) -> Dispute | None:
    """Give who disputes what stands before a comma or dash; None where the sentence goes on with something else.

    Args:
        passage: the sentence.
        pause: the token of the comma or dash.
    """
    opening = passage.phrases.at(pause + 1)
    is_told = opening.kind == "noun" and (passage.lower[opening.head] in VERDICTS or passage.lower[opening.head] in lexicon().noun_cues)
    if not is_told and passage.lower[opening.first] not in ("which", "something"):
        return None
    within = passage.phrases[opening.position + 1 : opening.position + _FARTHEST]
    verb = next((one for one in within if one.kind == "verb"), None)
    found = cue_of(passage, verb) if verb is not None else None
    if verb is None or found is None or found[0].status != "denied" or verb.negated or verb.modal or verb.form != "finite":
        return None
    voice = _voice(passage, verb, found[1], opening)
    return (verb, *found, voice) if voice is not None else None


def _voice(passage: Passage, verb: Phrase, after: int, opening: Phrase) -> tuple[Phrase, int] | None:
    if verb.position == opening.position + 1 and passage.lower[after] == "by":
        return source_of_passive(passage, verb)
    ends = after < passage.sentence.after and (passage.sentence.letters[after - passage.sentence.first] in ".,;I" or passage.lower[after] == "as")
    before = source_before(passage, verb) if ends and not verb.passive else None
    return before if before is not None and before[0].first > opening.first else None


_DENYING = frozenset(("deny", "dispute", "refute"))
_TAKEN_UP = frozenset(("it", "this", "that"))
_JOINTS = frozenset((",", ";", "-", "–", "—", "but", "and", "though", "although", "while", "yet", "however"))


def denied_behind(passage: Passage, end: int) -> Dispute | None:
    """Give who denies what stands before a semicolon or conjunction: "Baku said it was responding to fire; Yerevan denied it".

    Args:
        passage: the sentence.
        end: the token behind what was said.
    """
    if _TAKEN_UP.isdisjoint(passage.sentence.vocabulary):
        return None
    verb = next((one for one in passage.phrases.verbs() if one.first > end and one.form == "finite"), None)
    if verb is None or verb.lemma not in _DENYING or verb.negated or verb.modal or verb.passive:
        return None
    behind = passage.lower[verb.after : min(verb.after + 2, passage.sentence.after)]
    found, voice = cue_of(passage, verb), source_before(passage, verb)
    if found is None or voice is None or behind[:1] == [] or behind[0] not in _TAKEN_UP or behind[1:] not in ([], ["."], [";"], [","]):
        return None
    is_next = voice[0].first > end and _JOINTS.issuperset(passage.lower[end : voice[0].first])
    return (verb, *found, voice) if is_next else None


def takes_up(passage: Passage, verb: Phrase, content: tuple[int, int]) -> bool:
    """Tell whether somebody denies only what the same sentence has told before: the "this" of "; Yerevan denied this"."""
    is_short = content[1] - content[0] == 1 and passage.lower[content[0]] in _TAKEN_UP
    return is_short and verb.lemma in _DENYING and any(one.form == "finite" and says(one.lemma) for one in passage.phrases.verbs() if one.first < verb.first)

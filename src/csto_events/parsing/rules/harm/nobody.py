"""Nobody: counts of one that a negated verb makes none of, "did not lose a single soldier", and what is denied without a number."""

import attrs

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.model import Quantity
from csto_events.parsing.counted import Counted
from csto_events.parsing.parties import behind_of
from csto_events.parsing.passage import Passage

_NEGATORS = frozenset(("not", "n't", "never"))
ANYBODY = frozenset(("anybody", "anyone"))
"""Whom a negated verb does nothing to, without a number: "did not detain anyone"."""


def not_a_single(passage: Passage, verb: Phrase, count: Counted) -> Counted:
    """Give the zero of "did not lose a single soldier", whose words are "not lose a single"; any other count as it is.

    Args:
        passage: the sentence.
        verb: the verb that strikes those who are counted.
        count: who is counted.
    """
    if not verb.negated or "single" not in passage.sentence.vocabulary:
        return count
    first, lower = count.phrase.first, passage.lower
    if lower[first : first + 2] not in (["a", "single"], ["one", "single"]) or lower[verb.head - 1] not in _NEGATORS or verb.head + 1 != first:
        return count
    words = passage.text(verb.head - 1, first + 2)
    return attrs.evolve(count, quantity=Quantity(value=0, low=0, high=0, qualifier="exact", text=words))


def of_whom(passage: Passage, noun: Phrase | None) -> Phrase | None:
    """Give whom "any" is of: for "any of its soldiers" the soldiers."""
    inner = behind_of(passage, noun) if noun is not None and passage.lower[noun.first] in ("any", "some", "none", "all") else None
    return inner if inner is not None and inner.kind == "noun" else noun


def is_denied_before(passage: Passage, verb: Phrase) -> bool:
    """Tell whether a verb of denying governs the clause: "denied that soldiers had been captured", and not "rejected talks after soldiers had been killed"."""
    for earlier in reversed(passage.phrases.verbs()):
        if earlier.first >= verb.first:
            continue
        cue = lexicon().verb_cues.get(earlier.lemma)
        if cue is not None and cue.status == "denied":
            between = passage.phrases[earlier.position + 1 : verb.position]
            is_one_clause = not any(earlier.after <= start < verb.first for start in passage.phrases.joined_clauses(with_subject=True))
            return not earlier.negated and is_one_clause and all(one.kind not in "SW" or passage.phrases.word(one) == "that" for one in between)
        if earlier.form == "finite":
            return False
    return False


_DENYING = frozenset(("denied", "denies", "deny", "denying"))


def is_denied_apart(passage: Passage, harm: int, part: int) -> bool:
    """Tell whether a word of harm is only denied in a clause before the one of a part: "who denied any deaths, now name 23, among them a child".

    Args:
        passage: the sentence.
        harm: the token of the word of harm.
        part: the first token of the part.
    """
    if _DENYING.isdisjoint(passage.sentence.vocabulary):
        return False
    before = next((one for one in reversed(passage.phrases.verbs()) if one.first < harm), None)
    is_denied = before is not None and before.lemma == "deny" and not before.negated
    return is_denied and any(harm < one.first < part and one.form == "finite" and _is_behind_comma(passage, one) for one in passage.phrases.verbs())


def _is_behind_comma(passage: Passage, verb: Phrase) -> bool:
    before = passage.phrases.previous(verb, "RC")
    return before is not None and before.kind == ","

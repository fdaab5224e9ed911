"""Back-references: "since the offensive", "after the attack", where the text has told of it before and the words say nothing new of it."""

from collections.abc import Sequence

from csto_events.language.noun_phrases import DEFINITE
from csto_events.language.phrases import Phrase
from csto_events.model import Party
from csto_events.parsing.candidate import Candidate, Passed

_KINDS = frozenset(("armed_incident", "operation", "unrest"))
_JOINTS = frozenset(("after", "before", "during", "following", "since", "until"))
"""Words before what only says when something else was."""
_HANGING = ("against", "at", "in", "near", "of", "on")
_SCATTERING = frozenset(("beat", "break", "charge", "clear", "disperse", "fire", "repel", "scatter", "shoot", "spray", "use"))
"""What police do to a crowd of which the sentence before has told: "used tear gas to disperse the demonstrators"."""
_LATEST = 20
"""Events of a kind among which the one is looked for that is pointed back at."""
_DAY = 2
"""Tokens between a noun and its day: "the attack on the 3rd"."""


def without_back_references(candidates: Sequence[Candidate]) -> tuple[list[Candidate], list[Passed]]:
    """Leave out incidents, operations and unrest that only point back at one told before.

    Args:
        candidates: the candidates of a document, in the order of the text.

    Returns:
        The other candidates; and those that are left out, as passed over.
    """
    kept: list[Candidate] = []
    passed: list[Passed] = []
    told: dict[tuple[str, object], list[Candidate]] = {}
    for one in candidates:
        if one.kind not in _KINDS:
            kept.append(one)
            continue
        known = told.setdefault((one.kind, one.fields.get("kind")), [])
        if known and _is_told_again(one, known[-_LATEST:]):
            passed.append(Passed(kind=one.kind, sentence=one.sentence, trigger=(one.trigger, one.trigger + 1), reason="generic", rule=one.rule))
            continue
        kept.append(one)
        if one.status in (None, "reported") and not (one.verb is not None and (one.verb.negated or one.verb.modal)):
            known.append(one)
    return kept, passed


def _is_told_again(one: Candidate, known: Sequence[Candidate]) -> bool:
    event = _pointing_back(one)
    if event is not None:
        return any(_says_no_more(one, event, earlier) for earlier in known)
    crowd = _scattered(one)
    return crowd is not None and one.sentence.index - known[-1].sentence.index == 1 and _says_no_more(one, crowd, known[-1])


def _scattered(one: Candidate) -> Phrase | None:
    """The crowd of "police fired tear gas to disperse the crowd"; None where the sentence has a day or a place of its own."""
    sentence = one.sentence
    noun = sentence.phrases.at(one.trigger)
    is_plain = one.kind == "unrest" and one.status is None and noun.kind == "noun" and not sentence.dates and "IP" not in sentence.letters
    if not is_plain or sentence.tokens.lower[noun.first] not in DEFINITE:
        return None
    above = one.verb or sentence.phrases.previous(noun)
    if above is None or above.kind != "verb" or above.negated or above.modal:
        return None
    return noun if above.first < noun.first and above.lemma in _SCATTERING else None


def _pointing_back(one: Candidate) -> Phrase | None:
    """The noun phrase of "since the offensive"; None where it has a day, or a clause that says more of it."""
    sentence = one.sentence
    noun = sentence.phrases.at(one.trigger)
    if one.status is not None or noun.kind != "noun" or sentence.tokens.lower[noun.first] not in DEFINITE:
        return None
    joint = sentence.phrases.previous(noun)
    if joint is None or sentence.phrases.word(joint) not in _JOINTS:
        return None
    end = sentence.phrases.with_prepositions(noun, _HANGING)
    has_day = any(noun.first <= date.first <= end + _DAY for date in sentence.dates)
    behind = sentence.phrases.at(end) if end < sentence.after else None
    is_told_on = behind is not None and (behind.kind == "W" or sentence.tokens.lower[end] == "that" or (behind.kind == "verb" and behind.form == "finite"))
    return noun if not (has_day or is_told_on) else None


def _says_no_more(one: Candidate, event: Phrase, earlier: Candidate) -> bool:
    """Whether an incident has no party, place or name that the earlier one has not."""
    if earlier.sentence.first >= one.sentence.first:
        return False
    fields, known = one.fields, earlier.fields
    if any(value is not None and not _is_same(value, known.get(name)) for name, value in fields.items() if name not in ("when", "where")):
        return False
    words, tokens = earlier.sentence.vocabulary, one.sentence.tokens
    end = one.sentence.phrases.with_prepositions(event, _HANGING)
    named = [tokens.lower[at] for at in range(event.after, end) if tokens.words[at][0].isupper()]
    return words.issuperset(tokens.lower[event.first + 1 : event.head]) and words.issuperset(named)


def _is_same(value: object, known: object) -> bool:
    if isinstance(value, Party) and isinstance(known, Party):
        return (value.entity is not None and value.entity == known.entity) or value.text == known.text
    return value == known

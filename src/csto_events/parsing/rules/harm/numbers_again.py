"""Numbers told again: what a figure is of that is only called one, as "rights groups put the number at 200" behind "80 people were detained"."""

from csto_events.language.phrases import Phrase
from csto_events.language.verbgroups import says
from csto_events.model import RecordKind
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.counters import teller
from csto_events.parsing.rules.harm.parts import HARMED, total_before
from csto_events.parsing.said.corrections import RIGHT
from csto_events.parsing.triggers import Trigger, by_form, triggers

CORRECTING = frozenset("revise correct lower amend adjust cut downgrade upgrade reduce".split())
MOVING = CORRECTING | frozenset(("bring", "raise", "put", "take", "update", "increase", "rise", "climb"))
_ORGANISERS = frozenset(("organiser", "organisers", "organizer", "organizers"))
"""Who counts those that came, and nobody who was harmed."""


def harm_told_before(passage: Passage, noun: Phrase, kind: RecordKind) -> Trigger | None:
    """Give what a figure is of that is only called one, where it moves or is given: "11 were killed; it later corrected the figure to seven".

    Args:
        passage: the sentence.
        noun: the noun phrase of the figure.
        kind: the record type that is called for.

    Returns:
        What happened to those whom the clause before counts; None where it counts none, or it is not sure whom.
    """
    before, behind = passage.phrases.previous(noun), passage.phrases.next(noun)
    verbs = [verb for verb in (before, behind) if verb is not None and verb.kind == "verb"]
    moves = any(verb.lemma in MOVING or (verb is behind and verb.lemma == "be" and verb.form == "finite") for verb in verbs)
    rest = [word for word in passage.lower[noun.first + 1 : noun.head] if word not in RIGHT]
    if not moves or rest or passage.lower[noun.first] not in ("the", "that", "this", "its", "their") or passage.lower[noun.after] == "of":
        return None
    value = _value_before(passage, noun, kind)
    if value is None or _is_unsure(passage, noun, value):
        return None
    return next((one for one in triggers("harm", HARMED).values() if one.value == value), None)


def _value_before(passage: Passage, noun: Phrase, kind: RecordKind) -> str | None:
    """What was counted last before a figure: in its clause, in the one that a semicolon ends, else in the sentence before."""
    total = total_before(passage, noun.first, kind)
    if total is None:
        clause = _clause_before(passage, noun)
        total = total_before(*clause, kind) if clause is not None else None
    return total.value if total is not None else None


def _clause_before(passage: Passage, noun: Phrase) -> tuple[Passage, int] | None:
    """The passage of the clause before that of a figure, and the token at which it ends."""
    semicolon = next((one.first for one in reversed(passage.phrases) if one.kind == ";" and one.first < noun.first), None)
    if semicolon is not None:
        return passage, semicolon
    index = passage.sentence.index
    before = passage.reading.sentences[index - 1] if index else None
    return (Passage(before, passage.names), before.after) if before is not None else None


def _is_unsure(passage: Passage, noun: Phrase, value: str) -> bool:
    """Whether a figure that somebody puts may be of others: of those who came, or of the wounded beside the dead."""
    verb = passage.phrases.previous(noun)
    who = passage.phrases.subject(verb) if verb is not None and teller(passage, verb) is not None else None
    if who is not None and not _ORGANISERS.isdisjoint(passage.lower[who.first : who.after]):
        return True
    own = total_before(passage, noun.first, "casualty_report") or total_before(passage, noun.first, "enforcement_report")
    there, end = (passage, noun.first) if own is not None else _clause_before(passage, noun) or (passage, noun.first)
    opening = end if there is passage else passage.sentence.first
    if own is None and any(
        one.form == "finite" and one is not verb and opening <= one.first < noun.first and not says(one.lemma) for one in passage.phrases.verbs()
    ):
        return True  # "12 were killed; troops were sent and analysts put the number at 3,000"
    letters, first = there.sentence.letters, there.sentence.first
    told = {one.value for at in range(first, end) if letters[at - first] in "VEBGA" and (one := by_form("harm", _TOLD).get(there.lower[at])) is not None}
    return bool(told - {value})


_TOLD = frozenset(("adjective", "transitive", "intransitive"))

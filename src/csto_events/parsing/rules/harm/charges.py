"""Charges that are brought against people, or that they face: "charges were brought against 19 people", "nineteen people face charges"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Fires, Found, Passed, Rule
from csto_events.parsing.counted import Counted, counted
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.counts import report
from csto_events.parsing.triggers import triggers

_CHARGES = frozenset(("charges", "indictments"))
_BRINGING = frozenset(("bring", "file", "lay", "level", "press"))
_FACING = frozenset(("face",))
_TRANSITIVE = frozenset(("transitive",))


def _charged(passage: Passage) -> Found:
    """Read "charges have been brought against 19 people", "prosecutors filed charges against 19", "19 people face criminal charges"."""
    for at in passage.positions(_CHARGES):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or noun.head != at:
            continue
        verb = _verb_of(passage, noun)
        people = _accused(passage, noun, verb) if verb is not None else None
        if verb is None or people is None:
            yield Passed(kind="enforcement_report", sentence=passage.sentence, trigger=(at, at + 1), reason="no_quantity")
            continue
        yield report(passage, "enforcement_report", triggers("harm", _TRANSITIVE)["charge"], people, at, verb)


def _verb_of(passage: Passage, charges: Phrase) -> Phrase | None:
    """The verb by which charges are brought, or faced."""
    behind, before = passage.phrases.next(charges), passage.phrases.previous(charges)
    if behind is not None and behind.kind == "verb" and behind.passive and behind.lemma in _BRINGING:
        return behind
    is_active = before is not None and before.kind == "verb" and not before.passive and before.lemma in _BRINGING | _FACING
    return before if is_active else None


def _accused(passage: Passage, charges: Phrase, verb: Phrase) -> Counted | None:
    """Who is charged, where a number says how many: the subject of facing, or who stands behind "against"."""
    behind = governed_by(passage, verb, "against") or governed_by(passage, charges, "against")
    people = counted(passage, passage.phrases.subject(verb) if verb.lemma in _FACING else behind)
    return people if people is not None and people.people else None


RULES = (
    Rule(
        name="harm/enforcement-charges",
        kind="enforcement_report",
        reads="charges, a verb of bringing or facing them, and how many people",
        why="those against whom charges are brought, and those who face them, are charged",
        triggers=lambda: _CHARGES,
        find=_charged,
        fires=(
            Fires(text="Charges have been brought against 19 people.", fields={"figures.0.kind": "charged", "figures.0.quantity.value": 19}),
            Fires(text="Prosecutors filed charges against 12 officers.", fields={"figures.0.group": "officers"}),
            Fires(text="Nine activists face criminal charges.", fields={"figures.0.quantity.value": 9}),
        ),
        near=(
            "Charges were brought against the minister.",
            "The firm faces charges of 12 million roubles.",
            "If charges were brought against 19 people, nobody said so.",
        ),
    ),
)

"""Replaced counts: what was told before of those of whom a clause tells, behind "up from" or "down from"."""

from functools import partial

from csto_events.model import RecordKind
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule
from csto_events.parsing.counted import counted
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.counts import figure
from csto_events.parsing.rules.harm.earlier_counts import OPENINGS, REVISING, day_of_earlier_count, number_of_earlier_count
from csto_events.parsing.rules.harm.parts import NUMBERS, WHOLE, total_before
from csto_events.parsing.rules.harm.tolls import TOLLS
from csto_events.parsing.triggers import by_form, forms
from csto_events.parsing.when.several import is_year

_HARM = frozenset(("adjective", "noun", "transitive", "intransitive"))
_APART = frozenset(("per", "percent", "%", "years", "days", "weeks", "months"))


def _replaced(passage: Passage, kind: RecordKind) -> Found:
    """Read the 24 of "36 people were killed, up from 24" and "revising an earlier count of 24", which was told earlier."""
    for at in passage.positions(OPENINGS):
        first = number_of_earlier_count(passage, at) if passage.lower[at - 1] in (",", "-") else None
        number = passage.phrases.at(first) if first is not None else None
        is_bare = number is not None and number.kind == "noun" and number.first == first and passage.lower[number.head] not in forms("harm", TOLLS)
        is_bare = is_bare and first is not None and not is_year(passage.lower[first]) and passage.lower[first - 2] not in forms("harm", TOLLS)
        count = counted(passage, number) if is_bare else None
        total = total_before(passage, at, kind) if count is not None and count.noun is None and passage.lower[count.after] not in _APART else None
        before, is_compared = frozenset(passage.lower[passage.sentence.first : at]), passage.lower[at] == "compared"
        is_own = is_compared or passage.lower[at] in REVISING
        if (
            count is None
            or total is None
            or passage.lower[count.after] in by_form("harm", _HARM)
            or (not is_own and not before.isdisjoint(NUMBERS | forms("harm", TOLLS)))
            or not _is_counted_before(passage, at)
        ):
            continue
        fields = {
            "figures": (figure(kind, total.value, count.quantity, None),),
            "where": (),
            "when": day_of_earlier_count(passage, count.after),
            **({} if is_compared else WHOLE[kind]),
        }
        yield Candidate(kind=kind, sentence=passage.sentence, spans=((count.first, count.after),), trigger=total.at, fields=fields)


def _is_counted_before(passage: Passage, at: int) -> bool:
    """Whether another count stands before, which the later one replaces."""
    return any(phrase.kind == "noun" and phrase.first < at and passage.count_in(phrase) is not None for phrase in passage.phrases)


def _rule(kind: RecordKind) -> Rule:
    harmed, done = ("casualty", "killed") if kind == "casualty_report" else ("enforcement", "arrested")
    return Rule(
        name=f"harm/{harmed}-replaced",
        kind=kind,
        reads="a bare number behind up from, down from or revising an earlier count of, after a clause that counts the harmed",
        why="the clause says what happened to so many; the number is how many had been told before",
        triggers=partial(forms, "harm", _HARM, kind),
        find=partial(_replaced, kind=kind),
        fires=(
            Fires(text=f"36 people were {done}, up from 24.", fields={"figures.0.quantity.value": 24}),
            Fires(text=f"At least 36 people were {done}, down from 40 on Monday.", fields={"figures.0.quantity.value": 40}),
            Fires(text=f"The ministry said 36 people had been {done}, up from 24.", fields={"figures.0.quantity.value": 24}),
        ),
        near=(
            "Prices rose by 12 roubles, up from four.",
            f"36 people were {done} by officers who came up from 24 villages.",
            f"36 people were {done}, up from 24 per cent of the crew.",
        ),
    )


RULES = (_rule("casualty_report"), _rule("enforcement_report"))

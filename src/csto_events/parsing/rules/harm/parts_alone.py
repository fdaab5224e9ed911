"""Parts alone: a number without a noun and who they are, behind a sentence that counts them all: "16 people died. Six were women and two were children"."""

from collections.abc import Iterator
from functools import partial

from csto_events.language.phrases import Phrase
from csto_events.model import RecordKind
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule
from csto_events.parsing.counted import Counted, are_people, named_by_head
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.counts import figure
from csto_events.parsing.rules.harm.parts import total_of_last_sentence

_BEING = frozenset(("were", "was", "are"))
_NEAR = 4
"""Phrases between a word of harm and whom it counts."""


def _alone(passage: Passage, kind: RecordKind) -> Found:
    """Read "Six were women", "At least three are police officers, and two were children" where the sentence before counts more of them."""
    sentence = passage.sentence
    if sentence.letters[0] not in "MRDI" or not sentence.index or _BEING.isdisjoint(sentence.vocabulary):
        return
    parts = list(_parts(passage))
    total = total_of_last_sentence(passage, kind) if parts else None
    if total is None or not _holds(Passage(passage.reading.sentences[sentence.index - 1], passage.names), total.at, parts):
        return
    figures = tuple(figure(kind, total.value, part.quantity, part.group) for part in parts)
    span = (parts[0].first, max(part.after for part in parts))
    yield Candidate(kind=kind, sentence=sentence, spans=(span,), trigger=parts[0].first, fields={"figures": figures}, part_of=True)


def _parts(passage: Passage) -> Iterator[Counted]:
    """The numbers with which a sentence begins and goes on, and who they are."""
    for verb in passage.phrases.verbs():
        count, group = passage.phrases[verb.position - 1] if verb.position else None, passage.phrases.next(verb, "")
        if verb.lemma != "be" or verb.negated or verb.modal or verb.form != "finite" or count is None or group is None:
            return
        if not _is_number_alone(passage, count) or not _opens(passage, count) or group.kind != "noun" or not _are_group(passage, group):
            return
        quantity = passage.count_in(count)
        if quantity is None or quantity.high == 0:
            return
        yield Counted(quantity=quantity, phrase=count, noun=group, group=named_by_head(passage, group), people=True)


def _is_number_alone(passage: Passage, count: Phrase) -> bool:
    return count.kind == "noun" and passage.sentence.letters[count.head - passage.sentence.first] == "M" and passage.count_in(count) is not None


def _opens(passage: Passage, count: Phrase) -> bool:
    """Whether a number begins the sentence, or its next clause."""
    return count.first == passage.sentence.first or passage.phrases[count.position - 1].kind == "C"


def _are_group(passage: Passage, group: Phrase) -> bool:
    """Whether a noun phrase says who people are: "police officers", and not "ours", "the work of rebels"."""
    is_named = passage.lower[group.first] not in ("the", "a", "an", "its", "his", "their") and passage.count_in(group) is None
    return is_named and are_people(passage, group) and passage.sentence.letters[group.head - passage.sentence.first] in "NPA"


def _holds(before: Passage, harm: int, parts: list[Counted]) -> bool:
    """Whether the word of harm in the sentence before counts as many as the parts, and nobody else is counted there."""
    here = before.phrases.at(harm)
    near = [one for one in before.phrases if one.kind == "noun" and before.count_in(one) is not None and not before.is_date(one)]
    if len(near) != 1 or abs(near[0].position - here.position) > _NEAR:
        return False
    whole = before.count_in(near[0])
    least = sum(part.quantity.low or part.quantity.value or 0 for part in parts if part.quantity is not None)
    most = whole.high if whole is not None else 0
    return most is None or most >= least


def _rule(kind: RecordKind) -> Rule:
    harmed, killed = ("casualty", True) if kind == "casualty_report" else ("enforcement", False)
    total = "The blast killed 16 people. " if killed else "Police detained 16 people. "
    return Rule(
        name=f"harm/{harmed}-part-alone",
        kind=kind,
        reads="a number without a noun and who they are, behind a sentence with one count of harm",
        why="a number without a noun is of those who were counted last (Quirk et al. 1985, 6.48)",
        triggers=lambda: frozenset((".",)),
        find=partial(_alone, kind=kind),
        fires=(
            Fires(text=f"{total}Six were women.", fields={"figures.0.group": "women"}),
            Fires(text=f"{total}At least three were police officers.", fields={"figures.0.group": "officers"}),
            Fires(text=f"{total}Six were women and two were children.", fields={"figures.1.quantity.value": 2}),
        ),
        near=("Twenty ministers met. Six were women.", f"{total}None were women.", f"{total}Six were not women."),
    )


RULES = (_rule("casualty_report"), _rule("enforcement_report"))

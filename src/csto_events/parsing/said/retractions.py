"""Retractions: figures that the same sentence, or the next one, says were taken back."""

from collections.abc import Callable, Iterator, Sequence

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.model import Attribution
from csto_events.parsing.candidate import Candidate, Source
from csto_events.parsing.draft import Draft
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import source
from csto_events.parsing.said.sources import source_of_passive
from csto_events.parsing.who.coreference import Names

_SENTENCES_BACK = 1
"""Sentences before the retraction in which the figure is looked for."""


def is_withdrawn_behind(sentence: Sentence, trigger: int) -> bool:
    """Tell whether a clause behind a figure says that it was taken back: "reported 49 deaths, a number that it later withdrew"."""
    if _WITHDRAWN.isdisjoint(sentence.vocabulary):
        return False
    verb = next((one for one in sentence.phrases.verbs() if one.first > trigger and sentence.tokens.lower[one.head] in _WITHDRAWN), None)
    if verb is None or verb.negated or sentence.phrases.object(verb) is not None:
        return False
    between = sentence.phrases[sentence.phrases.at(trigger).position : verb.position]
    figure = next((one for one in reversed(between) if one.kind == "noun" and sentence.tokens.lower[one.head] in _FIGURES), None)
    if figure is None or any(one.kind == "verb" and one.form == "finite" for one in between[figure.position - between[0].position :]):
        return False
    before = sentence.phrases.previous(figure, "")
    return before is not None and before.kind in ",-(" and sentence.tokens.lower[figure.first] in ("a", "the")


_WITHDRAWN = frozenset(("withdrew", "withdrawn", "retracted", "recanted", "disowned"))
_FIGURES = frozenset(("claim", "count", "figure", "number", "report", "statement", "tally", "toll"))
_TAKEN_BACK = frozenset(("withdrawn", "retracted", "recanted", "rescinded"))
_TOLD = _FIGURES | {"estimate", "figures", "numbers", "reports", "statistics"}


def with_retraction(passage: Passage, made: Candidate) -> Candidate:
    """Say of a figure that it was taken back: "the figure of 164 dead was later withdrawn", "a toll of 164 published on Sunday was retracted".

    Args:
        passage: the sentence.
        made: the report of the figure.
    """
    if _TAKEN_BACK.isdisjoint(passage.sentence.vocabulary):
        return made
    if made.verb is not None and _is_of_retraction(passage, made.verb):
        made.verb = None  # "the toll of 26 was not withdrawn" says nothing of the dead
    verb = _verb_of_retraction(passage)
    subject = passage.phrases.subject(verb) if verb is not None else None
    if verb is not None and subject is not None and subject.first <= made.trigger < verb.first:
        made.status, made.source = "retracted", _retractor(passage, verb)
        made.spans = ((made.spans[0][0], max(made.spans[0][1], verb.after)),)
    return made


def _is_of_retraction(passage: Passage, verb: Phrase) -> bool:
    return verb.passive and passage.lower[verb.head] in _TAKEN_BACK


def _verb_of_retraction(passage: Passage) -> Phrase | None:
    """The passive that says that something told was taken back; who may or will take it back has not done so."""
    for verb in passage.phrases.verbs():
        if _is_of_retraction(passage, verb) and verb.form == "finite" and not (verb.negated or verb.modal or verb.tense == "future"):
            subject = passage.phrases.subject(verb)
            is_out_of_use = passage.lower[verb.after] == "from"  # "the report on the dead was withdrawn from the agenda"
            if subject is not None and passage.lower[subject.head] in _TOLD and not is_out_of_use:
                return verb
    return None


def _retractor(passage: Passage, verb: Phrase) -> Source | None:
    """Give who took a figure back: "was later withdrawn by the ministry"; None where nobody says who."""
    by = source_of_passive(passage, verb)
    return source(passage, *by, (verb.first, verb.after)) if by is not None else None


def taken_back(names: Names, claims: Sequence[Draft], voiced: Callable[[Source | None], Attribution | None]) -> Iterator[Draft]:
    """Give the reports that are taken back without their number by a passive: "164 had died, but the figure was later withdrawn".

    Args:
        names: who is meant in a text.
        claims: what is claimed in it.
        voiced: gives the attribution to a source.

    Returns:
        For each such passive the report told last before it, as retracted.
    """
    is_told = bool(claims) and not _TAKEN_BACK.isdisjoint(names.reading.vocabulary)
    for sentence in names.reading.sentences if is_told else ():
        if _TAKEN_BACK.isdisjoint(sentence.vocabulary) or _TOLD.isdisjoint(sentence.vocabulary):
            continue
        passage = Passage(sentence, names)
        verb = _verb_of_retraction(passage)
        subject = passage.phrases.subject(verb) if verb is not None else None
        if verb is None or subject is None or passage.lower[subject.first] not in _KNOWN or subject.after != verb.first:
            continue
        start = passage.tokens.starts[subject.first]
        told = [one for one in claims if one.figures and sentence.index - _SENTENCES_BACK <= one.sentence and one.spans[-1][1] <= start]
        if told and told[-1].status == "reported" and (told[-1].attribution is not None or passage.lower[subject.head] not in _OF_SOMEBODY):
            span = (start, passage.tokens.ends[verb.after - 1])
            fields = {**told[-1].fields, "when": None, "figures": told[-1].figures[:1]}
            attribution = voiced(_retractor(passage, verb))
            yield Draft(told[-1].kind, told[-1].rule, [*told[-1].spans, span], fields, "retracted", attribution, sentence.index)


_OF_SOMEBODY = frozenset(("claim", "report", "reports", "statement"))
"""What is of some figure told before only where somebody told that: "12 died before the report was withdrawn" may be of another."""
_KNOWN = frozenset(("the", "that", "this", "its"))
"""Words before a figure that the text has just told."""

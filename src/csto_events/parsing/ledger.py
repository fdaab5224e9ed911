"""The ledger: the words that called for a record of which none came, once a sentence, each with the reason."""

from collections.abc import Container, Iterable, Mapping
from operator import attrgetter
from typing import TypeAlias

from csto_events.language.reading import Sentence
from csto_events.model import Document, PassedOver, Reason, RecordKind
from csto_events.model.parsed import passed_over
from csto_events.model.values import cut
from csto_events.parsing.asserted.status import unasserted
from csto_events.parsing.candidate import Passed

Line: TypeAlias = tuple[bool, tuple[int, int], str, Reason]
"""A line to be, the better before the worse: whether no better reason is known than that the words are unresolved, the words, the rule and the reason."""
Lines: TypeAlias = dict[Sentence, dict[tuple[RecordKind, str], Line]]
"""The lines of each sentence; one for each record type and words in lower case."""


def looked_at(lines: Lines, passed: Iterable[Passed], coded: Mapping[int, Container[str]]) -> None:
    """Add to the lines what rules have passed over, with what they know of it, where its sentence has no record of that kind.

    Args:
        lines: the lines so far, of words that nobody has looked at; a better one takes the place of a worse one.
        passed: what rules have passed over.
        coded: the kinds of records that have evidence in each sentence.
    """
    for one in passed:
        sentence, trigger = one.sentence, one.trigger
        if one.kind not in coded.get(sentence.index, ()):
            (first, after), tokens = trigger, sentence.tokens
            words = tokens.lower[first] if after - first == 1 else tokens.exact(first, after).lower().replace("’", "'")
            here, key = lines.setdefault(sentence, {}), (one.kind, words)
            line = one.reason == "unresolved", trigger, one.rule, one.reason
            if key not in here or line < here[key]:
                here[key] = line


def ledger(lines: Lines, document: Document) -> list[PassedOver]:
    """Make the ledger of its lines.

    Args:
        lines: the lines.
        document: the document.

    Returns:
        The ledger, in the order in which it stands in a bundle.
    """
    made: list[PassedOver] = []
    for sentence in sorted(filter(lines.get, lines), key=attrgetter("first")):
        tokens = sentence.tokens
        words, exact = tokens.words, tokens.exact
        evidence = cut(document.id, tokens.text, tokens.starts[sentence.first], tokens.ends[sentence.after - 1])
        is_hypothetical = sentence.conditionals or "?" in sentence.vocabulary
        here = [
            (kind, words[at] if after - at == 1 else exact(at, after), at, rule, reason)
            for (kind, _), (_, (at, after), rule, reason) in lines[sentence].items()
        ]
        here.sort()
        for kind, trigger, at, rule, reason in here:
            if is_hypothetical and reason in ("unresolved", "generic"):
                reason = unasserted(sentence, at) or reason  # noqa: PLW2901 -- a question or a condition is why nothing is claimed, whatever else is unknown
            made.append(passed_over(evidence, trigger, kind, rule, reason))
    return made

"""The ledger: the words that called for a record of which none came, once a sentence, each with the reason."""

from collections.abc import Container, Iterable, Mapping
from typing import TypeAlias

from csto_events.language.reading import Sentence
from csto_events.model import Document, Evidence, PassedOver, Reason, RecordKind
from csto_events.model.parsed import passed_over
from csto_events.model.values import cut
from csto_events.parsing.candidate import Passed
from csto_events.parsing.status import unasserted

Key: TypeAlias = tuple[int, RecordKind, str]
"""Of what a line is the only one: the first token of the sentence, the record type, and the words in lower case."""
Line: TypeAlias = tuple[bool, tuple[int, int], str, Reason, Sentence]
"""A line to be, the better before the worse: whether no better reason is known than that the words are unresolved, the words, the rule, the reason,
and the sentence, which is no longer compared."""


def looked_at(lines: dict[Key, Line], passed: Iterable[Passed], coded: Mapping[int, Container[str]]) -> None:
    """Add to the lines what rules have passed over, with what they know of it, where its sentence has no record of that kind.

    Args:
        lines: the lines so far, of words that nobody has looked at; a better one takes the place of a worse one.
        passed: what rules have passed over.
        coded: the kinds of records that have evidence in each sentence.
    """
    for one in passed:
        sentence, trigger = one.sentence, one.trigger
        if one.kind not in coded.get(sentence.index, ()):
            key = sentence.first, one.kind, sentence.tokens.exact(*trigger).lower().replace("’", "'")
            line = one.reason == "unresolved", trigger, one.rule, one.reason, sentence
            if key not in lines or line < lines[key]:
                lines[key] = line


def ledger(lines: Mapping[Key, Line], document: Document) -> list[PassedOver]:
    """Make the ledger of its lines.

    Args:
        lines: the lines.
        document: the document.

    Returns:
        The ledger, in the order in which it stands in a bundle.
    """
    made: dict[tuple[int, str, str], PassedOver] = {}
    evidence: dict[int, Evidence] = {}
    for (first, kind, _), (_, (at, after), rule, reason, sentence) in lines.items():
        tokens = sentence.tokens
        words = tokens.words[at] if after - at == 1 else tokens.exact(at, after)
        if first not in evidence:
            evidence[first] = cut(document.id, tokens.text, tokens.starts[first], tokens.ends[sentence.after - 1])
        if (sentence.conditionals or "?" in sentence.vocabulary) and reason in ("unresolved", "generic"):
            reason = unasserted(sentence, at) or reason  # noqa: PLW2901 -- a question or a condition is why nothing is claimed, whatever else is unknown
        made[first, kind, words] = passed_over(evidence[first], words, kind, rule, reason)
    return [made[place] for place in sorted(made)]

"""Running rules over a bundle."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from csto_events.model import Bundle, Finding, Findings
from csto_events.registry import Registry
from csto_events.validation import attribution, duplicates, evidence, figures, polarity, references, standing, time, values
from csto_events.validation.rule import Context, Rule

RULES: tuple[Rule, ...] = (
    *references.RULES,
    *evidence.RULES,
    *values.RULES,
    *polarity.RULES,
    *time.RULES,
    *standing.RULES,
    *figures.RULES,
    *duplicates.RULES,
    *attribution.RULES,
)
"""Every rule of the package."""

_PARTS = {"documents": 0, "entities": 1, "records": 2, "passed_over": 3}


def validate(bundle: Bundle, *, registry: Registry | None = None, rules: Sequence[Rule] | None = None) -> Findings:
    """Look for what an analyst should not rely on.

    Args:
        bundle: what to look at; it is not changed.
        registry: what is known of members, chairs and offices; the registry of the package where none is given.
        rules: the rules to run; all of the package where none are given. Their order does not matter.

    Returns:
        The findings, in the order of the bundle, those of one place by the name of the rule.

    Example:
        >>> from csto_events.model import Deployment, Document, Evidence
        >>> from csto_events.model.ids import record_id
        >>> document = Document.of("Armenia did not send peacekeepers.", published="2022-01-11")
        >>> evidence = Evidence(document=document.id, start=0, end=33, exact="Armenia did not send peacekeepers")
        >>> sent = Deployment(id=record_id("deployment", document.id, 0, 33), evidence=(evidence,), rule="force/sent")
        >>> for finding in validate(Bundle(documents=(document,), records=(sent,))):
        ...     print(finding.path, finding.severity, finding.rule, finding.message, sep=" | ")
        records[0].status | error | polarity/negated-as-fact | reported, where the text says 'not send'
    """
    context = Context(bundle, registry)
    found = [finding for rule in (RULES if rules is None else rules) for finding in rule.findings(context)]
    return Findings(tuple(sorted(found, key=_place)))


def _place(finding: Finding) -> tuple[int, tuple[tuple[str, int], ...], str, str]:
    """Where a finding stands in the bundle: numbers in a path count as numbers."""
    steps = tuple(_steps(finding.path))
    return _PARTS.get(steps[0][0], len(_PARTS)) if steps else -1, steps, finding.rule, finding.message


def _steps(path: str) -> Iterator[tuple[str, int]]:
    for name, position in _step().findall(path):
        yield name, int(position or -1)


@cache
def _step() -> re.Pattern[str]:
    return re.compile(r"([^.\[\]]+)(?:\[(\d+)\])?")

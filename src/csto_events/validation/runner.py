"""Running rules over a bundle."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from csto_events.errors import CstoEventsError, RuleError
from csto_events.model import AnyRecord, Bundle, Finding, Findings, SetAside
from csto_events.registry import Registry
from csto_events.validation.rule import Context, Rule
from csto_events.validation.rules import RULES, all_rules, chosen

_PARTS = {"documents": 0, "entities": 1, "records": 2, "passed_over": 3}


def validate(
    bundle: Bundle, *, registry: Registry | None = None, rules: Sequence[Rule] | None = None, select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> Findings:
    """Look for what an analyst should not rely on.

    Args:
        bundle: what to look at; it is not changed.
        registry: what is known of members, chairs and offices; the registry of the package where none is given.
        rules: the rules to run; all of the package and of installed ones where none are given. Their order does not matter.
        select: of these, the names, themes or tiers of the rules to run; all where empty.
        ignore: those to leave out; they win over `select`. What the schema says (the tier *must*) cannot be ignored.

    Returns:
        The findings, in the order of the bundle, those of one place by the name of the rule. What a record suppresses is in `set_aside`.

    Raises:
        RuleError: for a word that is no rule, theme or tier, or a rule of another package that fails.

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
    known = all_rules() if rules is None else rules
    context = Context(bundle, registry, tiers={rule.name: rule.tier for rule in (*RULES, *known)})
    running = chosen(select=select, ignore=ignore, rules=known) if select or ignore else known
    found = sorted((finding for rule in running for finding in _found(rule, context)), key=_place)
    return _without_suppressed(found, bundle) if any(record.suppressed for record in bundle.records) else Findings(tuple(found))


def _found(rule: Rule, context: Context) -> Iterator[Finding]:
    """Run a rule; one that fails is named, and nobody takes a silent rule for a good bundle."""
    try:
        yield from rule.findings(context)
    except CstoEventsError:
        raise
    except Exception as error:
        raise RuleError(f"{rule.name}: it failed with {type(error).__name__}: {error}; mend the rule, or ignore it") from error


def _without_suppressed(found: Sequence[Finding], bundle: Bundle) -> Findings:
    """Divide findings from those that the record at their place sets aside."""
    kept, aside = [], []
    for finding in found:
        reason = _reason(finding, bundle.records)
        if reason is None:
            kept.append(finding)
        else:
            aside.append(SetAside(finding=finding, reason=reason))
    return Findings(tuple(kept), tuple(aside))


def _reason(finding: Finding, records: Sequence[AnyRecord]) -> str | None:
    part, position = next(_steps(finding.path), ("", -1))
    if finding.tier != "should" or part != "records" or not 0 <= position < len(records):
        return None
    return next((one.reason for one in records[position].suppressed if one.rule == finding.rule), None)


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

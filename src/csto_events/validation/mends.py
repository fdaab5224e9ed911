"""Mends: making the changes that findings carry, and nothing else."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Final

from csto_events.model import Bundle, Edit, Finding, Findings
from csto_events.model.reader import structure_bundle
from csto_events.model.schema import Json, unstructure
from csto_events.registry import Registry
from csto_events.validation.rule import Rule
from csto_events.validation.runner import validate

_MOST_ROUNDS: Final = 10


def mended(
    bundle: Bundle,
    *,
    registry: Registry | None = None,
    rules: Sequence[Rule] | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> tuple[Bundle, Findings]:
    """Make every change that mends a finding beyond doubt, until there is none left to make.

    Args:
        bundle: the bundle; it is not changed.
        registry: as for `validate`.
        rules: as for `validate`.
        select: as for `validate`.
        ignore: as for `validate`.

    Returns:
        The bundle with the changes, and the findings whose changes were made, in the order in which they were.

    Raises:
        RuleError: as `validate`.

    Example:
        >>> from csto_events.validation import rule_of
        >>> bad = rule_of("references/minted-as-resolved").bad()
        >>> good, made = mended(bad)
        >>> good.entities[0].resolved, [finding.rule for finding in made]
        (False, ['references/minted-as-resolved'])
    """
    select, ignore = tuple(select), tuple(ignore)
    made: list[Finding] = []
    for _ in range(_MOST_ROUNDS):
        findings = validate(bundle, registry=registry, rules=rules, select=select, ignore=ignore)
        changed, used = _applied(bundle, [finding for finding in findings if finding.fix is not None])
        if not used:
            break
        bundle = changed
        made += used
    return bundle, Findings(tuple(made))


def _applied(bundle: Bundle, findings: Sequence[Finding]) -> tuple[Bundle, list[Finding]]:
    """Make the changes of findings; where they do not go together, those that can be made one by one."""
    used = _compatible(findings)
    changed = _changed(bundle, [finding.fix for finding in used if finding.fix is not None]) if used else None
    if changed is not None:
        return changed, used
    used = []
    for finding in findings:
        alone = _changed(bundle, [finding.fix]) if finding.fix is not None else None
        if alone is not None and alone != bundle:
            return alone, [finding]
    return bundle, used


def _compatible(findings: Sequence[Finding]) -> list[Finding]:
    """The findings whose changes touch different objects: a path that is changed twice waits for the next round."""
    used, touched = [], set[str]()
    for finding in findings:
        at = finding.fix.at if finding.fix is not None else ""
        if not any(at == other or at.startswith((f"{other}.", f"{other}[")) or other.startswith((f"{at}.", f"{at}[")) for other in touched):
            used.append(finding)
            touched.add(at)
    return used


def _changed(bundle: Bundle, edits: Sequence[Edit]) -> Bundle | None:
    """The bundle with changes made; None where they cannot be made, or what comes out cannot exist."""
    plain: Any = unstructure(bundle)
    gone: list[tuple[list[Json], int]] = []
    for edit in edits:
        held, step = _holder(plain, edit.at)
        if held is None or (edit.removes and not isinstance(held, list)):
            return None
        if edit.removes:
            gone.append((held, step))
        elif isinstance(held[step], dict):
            held[step] |= edit.changes.to_plain()
        else:
            return None
    for items, position in sorted(gone, key=lambda pair: -pair[1]):
        del items[position]
    result = structure_bundle(plain)
    return None if result.faults else result.bundle


def _holder(plain: Any, path: str) -> tuple[Any, Any]:
    """What holds the object at a path, and the name or position under which it does."""
    held, steps = plain, [int(position) if position else name for name, position in _step().findall(path)]
    try:
        for step in steps[:-1]:
            held = held[step]
        held[steps[-1]]
    except (LookupError, TypeError):
        return None, 0
    return held, steps[-1]


@cache
def _step() -> re.Pattern[str]:
    return re.compile(r"([^.\[\]]+)|\[(\d+)\]")

"""Which rules there are: those of the package, those that other packages add, and a choice of them."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Final

from csto_events.errors import RuleError, UnknownRuleError
from csto_events.validation import (
    attribution,
    casualties,
    deployments,
    duplicates,
    evidence,
    figures,
    polarity,
    provenance,
    quantities,
    references,
    standing,
    statements,
    style,
    time,
    values,
)
from csto_events.validation.rule import Rule

GROUP: Final = "csto_events.rules"
"""The group of entry points by which a package adds rules: each names a `Rule`, or a list of them."""

RULES: tuple[Rule, ...] = (
    *references.RULES,
    *evidence.RULES,
    *values.RULES,
    *quantities.RULES,
    *polarity.RULES,
    *time.RULES,
    *standing.RULES,
    *figures.RULES,
    *casualties.RULES,
    *deployments.RULES,
    *statements.RULES,
    *attribution.RULES,
    *provenance.RULES,
    *duplicates.RULES,
    *style.RULES,
)
"""Every rule of the package."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Give every rule: those of the package, then those that installed packages add, by name.

    Returns:
        The rules.

    Raises:
        RuleError: if what a package adds cannot be loaded, is no rule, or has the name of another rule.

    Example:
        >>> all_rules()[0].name
        'references/dangling'
    """
    added = [rule for point in sorted(entry_points(group=GROUP), key=lambda point: point.name) for rule in _loaded(point)]
    taken = {rule.name: "csto-events" for rule in RULES}
    for rule in added:
        if rule.name in taken:
            raise RuleError(f"{rule.name}: two rules of this name are installed; give one of them another name")
        taken[rule.name] = rule.name
    return (*RULES, *sorted(added, key=lambda rule: rule.name))


def _loaded(point: EntryPoint) -> Iterator[Rule]:
    try:
        found = point.load()
        rules = [found] if isinstance(found, Rule) else list(found)
    except Exception as error:  # whatever a stranger's module raises when it is imported
        raise RuleError(f"{point.value}: it cannot be loaded ({type(error).__name__}: {error}); mend or remove the package that adds it") from error
    for rule in rules:
        if not isinstance(rule, Rule):
            raise RuleError(f"{point.value}: {rule!r} is no rule; name a function under @rule, or a list of such")
        yield rule


def chosen(*, select: Iterable[str] = (), ignore: Iterable[str] = (), rules: Sequence[Rule] | None = None) -> tuple[Rule, ...]:
    """Choose rules by name, theme or tier.

    Args:
        select: the names, themes (`polarity`) or tiers (`must`) of the rules to keep; all where empty.
        ignore: those to leave out; they win over `select`. A theme leaves its rules of the tier *should* out.
        rules: the rules to choose from; all of the package and of installed ones where None.

    Returns:
        The rules, in their order.

    Raises:
        UnknownRuleError: for a word that is no name, theme or tier, or that would leave out what the schema says.

    Example:
        >>> [rule.name for rule in chosen(select=("standing",), ignore=("standing/chair-against-registry",))]
        ['standing/contributor-not-a-member', 'standing/membership-against-registry', 'standing/tenure-against-registry']
    """
    rules = all_rules() if rules is None else tuple(rules)
    select, ignore = frozenset(select), frozenset(ignore)
    known = {word for rule in rules for word in _words_of(rule)}
    for word in sorted(select | ignore):
        if word not in known:
            near = get_close_matches(word, sorted(known), n=3)
            raise UnknownRuleError(f"{word!r} is no rule, theme or tier; give {' or '.join(near) or 'one of ' + ', '.join(sorted(_themes(rules)))}")
    for word in sorted(ignore):
        if not any(word in _words_of(rule) and rule.tier == "should" for rule in rules):
            raise UnknownRuleError(f"{word} is what the schema says, and cannot be ignored; leave it out of the rules that you select")
    return tuple(rule for rule in rules if (not select or select & _words_of(rule)) and not (rule.tier == "should" and ignore & _words_of(rule)))


def rule_of(name: str) -> Rule:
    """Give a rule by its name.

    Args:
        name: `theme/what-is-wrong`.

    Returns:
        The rule.

    Raises:
        RuleError: if there is none of that name; the message names near ones.

    Example:
        >>> rule_of("values/quantity-outside-evidence").tier
        'must'
    """
    found = next((rule for rule in all_rules() if rule.name == name), None)
    if found is None:
        names = [rule.name for rule in all_rules()]
        near = get_close_matches(name, names, n=3) or [one for one in names if name in one][:3]
        raise UnknownRuleError(f"{name!r} is no rule; give {' or '.join(near) or 'one of those that csto-events rule lists'}")
    return found


def _words_of(rule: Rule) -> frozenset[str]:
    return frozenset((rule.name, rule.name.partition("/")[0], rule.tier))


def _themes(rules: Sequence[Rule]) -> set[str]:
    return {rule.name.partition("/")[0] for rule in rules}

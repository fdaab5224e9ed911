"""Which rules read: all of them, some, or all but some, by name, theme or record type."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from csto_events.errors import UnknownRuleError
from csto_events.parsing.candidate import Rule
from csto_events.parsing.rules import RULES


def chosen(*, select: Iterable[str] = (), ignore: Iterable[str] = (), rules: Sequence[Rule] = RULES) -> tuple[Rule, ...]:
    """Choose rules.

    Args:
        select: the names, themes or record types of the rules to keep; all where empty.
        ignore: those to leave out; they win over `select`.
        rules: the rules to choose from.

    Returns:
        The rules, in their order.

    Raises:
        UnknownRuleError: for a word that is no name, theme or record type; the message names near ones.

    Example:
        >>> [rule.name for rule in chosen(select=("visit",))]
        ['talk/visit-verb', 'talk/visit-noun']
        >>> any(rule.name.startswith("harm/") for rule in chosen(ignore=("harm",)))
        False
    """
    select, ignore = tuple(select), tuple(ignore)
    if not (select or ignore):
        return tuple(rules)
    known = {word for rule in rules for word in _words_of(rule)}
    for word in (*select, *ignore):
        if word not in known:
            near = get_close_matches(word, sorted(known), n=3)
            raise UnknownRuleError(f"{word!r} is no rule, theme or record type; give {' or '.join(near) or 'one of ' + ', '.join(sorted(_themes(rules)))}")
    return tuple(rule for rule in rules if (not select or set(select) & _words_of(rule)) and not set(ignore) & _words_of(rule))


def _words_of(rule: Rule) -> set[str]:
    return {rule.name, rule.name.partition("/")[0], rule.kind}


def _themes(rules: Sequence[Rule]) -> set[str]:
    return {rule.name.partition("/")[0] for rule in rules}

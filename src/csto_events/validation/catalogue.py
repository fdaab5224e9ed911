"""The rules as a page to read: made of their passports, so that it cannot say anything else than they do."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from csto_events.validation.rule import Rule


def theme_of(rule: Rule) -> str:
    """Give the theme of a rule: what stands before the stroke of its name.

    Args:
        rule: the rule.

    Returns:
        The theme.

    Example:
        >>> from csto_events.validation import RULES
        >>> theme_of(RULES[0])
        'references'
    """
    return rule.name.partition("/")[0]


def explain(rule: Rule) -> str:
    """Explain one rule: what it finds, why that harms, what it rests on, and where it fires in its own bad example.

    Args:
        rule: the rule.

    Returns:
        A section in Markdown, without a line feed at its end.

    Example:
        >>> from csto_events.validation import RULES
        >>> print(explain(RULES[0]).splitlines()[0])
        ### `references/dangling`
    """
    words = f", on “{rule.on}”" if rule.on else ""
    return "\n".join(
        (
            f"### `{rule.name}`",
            "",
            f"{rule.title} ({rule.severity}). {rule.why}",
            "",
            f"- Rests on: {rule.source}.",
            f"- In its smallest bad bundle it is found at `{rule.at}`{words}.",
        )
    )


def catalogue(rules: Sequence[Rule]) -> str:
    r"""Explain rules in their order, with a table at the head and a heading for each theme.

    Args:
        rules: the rules; those of one theme stand together.

    Returns:
        The page in Markdown, with a line feed at its end.

    Example:
        >>> catalogue(())
        '| rule | severity | what it finds |\n|---|---|---|\n'
    """
    return "\n".join(_lines(rules)) + "\n"


def _lines(rules: Sequence[Rule]) -> Iterator[str]:
    yield "| rule | severity | what it finds |"
    yield "|---|---|---|"
    for rule in rules:
        yield f"| [`{rule.name}`](#{rule.name.replace('/', '')}) | {rule.severity} | {rule.title} |"
    for theme, members in groupby(rules, theme_of):
        yield from ("", f"## {theme.capitalize()}")
        for rule in members:
            yield from ("", explain(rule))

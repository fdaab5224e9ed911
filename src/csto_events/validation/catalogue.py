"""The rules as a page to read: made of their passports and smallest bundles, so that it cannot say anything else than they do."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from csto_events.model import Bundle
from csto_events.model.schema import Json, unstructure
from csto_events.validation.rule import Context, Rule
from csto_events.validation.works import cited

_DERIVED = ("id", "sha256", "start", "end", "document")
"""Fields that follow from others, and are left out where two bundles are compared."""


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


def contrast(rule: Rule) -> tuple[tuple[str, str, str], ...]:
    """Give what makes the difference between the smallest bundle on which a rule fires and the one on which it does not.

    Args:
        rule: the rule.

    Returns:
        Rows of path, value where it fires, value where it is silent, as JSON; a field that is not there is empty.

    Example:
        >>> from csto_events.validation import rule_of
        >>> contrast(rule_of("attribution/relayed-by-its-source"))
        (('records[0].attribution.relayed_by', '"person:stanislav-zas"', 'null'),)
    """
    bad, good = (dict(_leaves(unstructure(make()), "")) for make in (rule.bad, rule.good))
    paths = [path for path in dict.fromkeys((*bad, *good)) if bad.get(path) != good.get(path)]
    kept = [path for path in paths if _tells(path, path in bad and path in good) or path == rule.at]
    return tuple((path, bad.get(path, ""), good.get(path, "")) for path in kept or paths)


def _tells(path: str, in_both: bool) -> bool:
    """Whether a value is worth showing: one that follows from others is not, and of an entity that only one bundle has the id is enough."""
    field = path.rpartition(".")[2]
    return field == "id" if path.startswith("entities[") and not in_both else field not in _DERIVED


def _leaves(value: Json, path: str) -> Iterator[tuple[str, str]]:
    """Each value that holds no other, by its path, as JSON."""
    if isinstance(value, dict) and value:
        for name, inner in value.items():
            yield from _leaves(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list) and value:
        for position, inner in enumerate(value):
            yield from _leaves(inner, f"{path}[{position}]")
    elif value not in ([], {}):
        yield path, json.dumps(value, ensure_ascii=False)


def explain(rule: Rule) -> str:
    """Explain one rule: what it finds, why that harms, what it rests on, how it is mended, and the smallest bundles.

    Args:
        rule: the rule.

    Returns:
        A section in Markdown, without a line feed at its end.

    Example:
        >>> from csto_events.validation import RULES
        >>> print(explain(RULES[0]).splitlines()[0])
        ### `references/dangling`
    """
    return "\n".join(_section(rule))


def _section(rule: Rule) -> Iterator[str]:
    first = next(rule.findings(Context(rule.bad(), tiers={rule.name: rule.tier})), None)
    yield from (f"### `{rule.name}`", "", f"{rule.title}. **{rule.tier}**, {rule.severity}{', mended by `--fix`' if rule.mends else ''}.", "", rule.why, "")
    yield f"- Rests on: {rule.source}."
    for work in cited(rule.source):
        yield f"    - {work}"
    if first is not None:
        yield f"- Says: `{first.path}`: {first.message}; {first.mend}."
    texts = _texts(rule.bad())
    if texts:
        yield f"- Text: “{texts}”"
    yield from ("", "| field | fires | is silent |", "|---|---|---|")
    for path, bad, good in contrast(rule):
        yield f"| `{path}` | {_cell(bad)} | {_cell(good)} |"


def _texts(bundle: Bundle) -> str:
    return " / ".join(document.text for document in bundle.documents if document.text)


def _cell(words: str) -> str:
    shown = words if len(words) <= 100 else f"{words[:99]}…"
    return "`` {} ``".format(shown.replace("|", "\\u007c")) if words else "–"


def catalogue(rules: Sequence[Rule]) -> str:
    r"""Explain rules in their order, with a table at the head and a heading for each theme.

    Args:
        rules: the rules; those of one theme stand together.

    Returns:
        The page in Markdown, with a line feed at its end.

    Example:
        >>> catalogue(())
        '| rule | tier | severity | what it finds |\n|---|---|---|---|\n'
    """
    return "\n".join(_lines(rules)) + "\n"


def _lines(rules: Sequence[Rule]) -> Iterator[str]:
    yield "| rule | tier | severity | what it finds |"
    yield "|---|---|---|---|"
    for rule in rules:
        yield f"| [`{rule.name}`](#{rule.name.replace('/', '')}) | {rule.tier} | {rule.severity} | {rule.title} |"
    for theme, members in groupby(rules, theme_of):
        yield from ("", f"## {theme.capitalize()}")
        for rule in members:
            yield from ("", explain(rule))


def plain(rule: Rule) -> Mapping[str, Json]:
    """Give the passport of a rule as plain data.

    Args:
        rule: the rule.

    Returns:
        Its name, tier, severity, title, why, source, whether it mends, and the difference of its smallest bundles.

    Example:
        >>> from csto_events.validation import RULES
        >>> plain(RULES[0])["tier"]
        'must'
    """
    rows: list[Json] = [{"path": path, "fires": bad, "is_silent": good} for path, bad, good in contrast(rule)]
    said = {"name": rule.name, "tier": rule.tier, "severity": rule.severity, "title": rule.title, "why": rule.why, "source": rule.source}
    return {**said, "mends": rule.mends, "contrast": rows}

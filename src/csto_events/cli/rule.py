"""`csto-events rule`: what a validation rule finds, and why."""

import click

from csto_events.cli import options, streams
from csto_events.validation import all_rules, rule_of
from csto_events.validation.catalogue import explain, plain


def _names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    return [rule.name for rule in all_rules() if rule.name.startswith(incomplete)]


@click.command("rule", epilog=options.Example("csto-events rule values/quantity-outside-evidence").epilog)
@click.argument("name", required=False, shell_complete=_names)
@options.text_or_json
def command(name: str | None, form: str) -> None:
    """Print what a validation rule finds, why that harms, and the smallest bundles on which it fires and does not.

    Without a name, the rules are listed. The names are those at the end of each line of csto-events validate.
    """
    rules = all_rules() if name is None else (rule_of(name),)
    if form == "json":
        streams.put_json([dict(plain(rule)) for rule in rules])
    elif name is None:
        streams.put("".join(f"{rule.name}\t{rule.tier}\t{rule.severity}\t{rule.title}\n" for rule in rules))
    else:
        streams.put(f"{explain(rules[0])}\n")

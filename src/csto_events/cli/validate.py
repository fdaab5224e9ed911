"""`csto-events validate`: a saved bundle in, what is wrong with it out."""

import click

from csto_events import _api
from csto_events.cli import inputs, options
from csto_events.cli.findings import keep_mended, put_diff, put_findings
from csto_events.registry import Registry
from csto_events.validation import chosen, mended


@click.command("validate", epilog=options.Example("csto-events validate bundle.json").epilog)
@options.file
@options.from_format
@click.option("--select", multiple=True, metavar="RULE", help="Run only this rule, theme or tier: time/fact-in-the-future, time, must. Can be given often.")
@click.option("--ignore", multiple=True, metavar="RULE", help="Leave this rule or theme of the tier should out; it wins over --select. Can be given often.")
@click.option("--fix", is_flag=True, help="First make the changes that mend a finding beyond doubt: in FILE, or on stdout where it is -.")
@click.option("--diff", is_flag=True, help="Print what --fix would change, and change nothing.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "github", "sarif"]), default="text", show_default=True, help="Lines for people, or for a program."
)
@options.registry
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    *,
    from_format: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fix: bool,
    diff: bool,
    form: str,
    registry: Registry | None,
) -> None:
    """Check a saved bundle, in any format that is read, for what is wrong in it.

    One finding a line: where, how grave, what was found, what to do, and the rule, which csto-events rule explains. Without --select and --ignore,
    those of the table tool.csto-events in the pyproject.toml of the project hold.
    """
    source, settings = inputs.source_of(file, from_format), options.settings(ctx)
    select, ignore = select or settings.select, ignore or settings.ignore
    if fix or diff:
        better, made = mended(source.bundle, registry=registry, select=select, ignore=ignore)
        if diff:
            put_diff(source, better)
            ctx.exit(options.FINDINGS_CODE if made else 0)
        source = keep_mended(source, better, made)
    findings = _api.validate(source.bundle, registry=registry, select=select, ignore=ignore)
    if not (fix and file == "-"):  # there stdout has the bundle
        put_findings(source, findings, form, chosen(select=select, ignore=ignore))
    ctx.exit(0 if findings.ok else options.FINDINGS_CODE)

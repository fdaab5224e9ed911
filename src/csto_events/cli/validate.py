"""`csto-events validate`: a saved bundle in, what is wrong with it out."""

import click

from csto_events import _api
from csto_events.cli import options, streams
from csto_events.registry import Registry


@click.command("validate", epilog=options.Example("csto-events validate bundle.json").epilog)
@options.file
@options.text_or_json
@options.registry
@click.pass_context
def command(ctx: click.Context, file: str, form: str, registry: Registry | None) -> None:
    """Check a saved bundle for what is wrong in it.

    One finding a line: where, how grave, what was found, what to do.
    """
    findings = _api.validate(streams.bundle_of(file), registry=registry)
    streams.put_items(findings, str, form)
    ctx.exit(0 if findings.ok else options.FINDINGS_CODE)

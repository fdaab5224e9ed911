"""`csto-events show`: a saved bundle in, a table out."""

import click

from csto_events.cli import inputs, options, streams


@click.command("show", epilog=options.Example("csto-events show bundle.json --ledger").epilog)
@options.file
@options.from_format
@options.ledger
def command(file: str, from_format: str | None, ledger: bool) -> None:
    """Print a saved bundle, in any format that is read, as a table."""
    streams.put_table(inputs.bundle_of(file, from_format), ledger=ledger)

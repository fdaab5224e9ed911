"""`csto-events show`: a saved bundle in, a table out."""

import click

from csto_events.cli import options, streams


@click.command("show", epilog=options.Example("csto-events show bundle.json --ledger").epilog)
@options.file
@options.ledger
def command(file: str, ledger: bool) -> None:
    """Print a saved bundle as a table."""
    streams.put_table(streams.bundle_of(file), ledger=ledger)

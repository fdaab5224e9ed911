"""`csto-events parse`: a text in, its records out."""

import click

from csto_events import _api
from csto_events.cli import options, streams
from csto_events.cli.streams import Form
from csto_events.registry import Registry


@click.command("parse", epilog=options.Example("csto-events parse article.txt --published 2022-01-12 --format table").epilog)
@options.file
@options.published
@click.option("--url", help="Where it was published.")
@click.option("--title", help="Its headline, if it does not stand in the text.")
@click.option("--format", "form", type=click.Choice(["json", "jsonl", "table"]), help="What to print. Default: table on a terminal, else json.")
@options.ledger
@options.registry
def command(file: str, form: Form | None, ledger: bool, registry: Registry | None, **source: str | None) -> None:
    """Read an article and print its claims.

    Each claim comes with who says so, how it is asserted and the words that say it.
    """
    bundle = _api.parse(streams.text_of(file), registry=registry, **source)
    streams.put_notices(bundle)
    streams.put_bundle(bundle, form, ledger=ledger)

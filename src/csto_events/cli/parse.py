"""`csto-events parse`: a text in, its records out."""

import click

from csto_events import _api
from csto_events.cli import options, streams
from csto_events.cli.streams import Form
from csto_events.parsing.document import TextFormat
from csto_events.registry import Registry


@click.command("parse", epilog=options.Example("csto-events parse article.txt --published 2022-01-12 --format table").epilog)
@options.file
@options.input_format
@options.published
@click.option("--url", help="Where it was published. Default: what a page says.")
@click.option("--title", help="Its headline, if it does not stand in the text. Default: what a page says.")
@click.option("--format", "form", type=click.Choice(["json", "jsonl", "table"]), help="What to print. Default: table on a terminal, else json.")
@options.words
@options.select
@options.ignore
@options.ledger
@options.registry
def command(
    file: str,
    input_format: TextFormat | None,
    form: Form | None,
    ledger: bool,
    registry: Registry | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    **source: str | None,
) -> None:
    """Read an article, plain text or a saved page, and print its claims.

    Each claim comes with who says so, how it is asserted and the words that say it. Pages need csto-events[html].
    """
    article, format = streams.article_of(file, input_format)
    bundle = _api.parse(article, format=format, registry=registry, select=select, ignore=ignore, limits=options.limits(), **source)
    streams.put_notices(bundle)
    streams.put_bundle(bundle, form, ledger=ledger)

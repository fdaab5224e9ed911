"""`csto-events parse`: texts in, their records out."""

import click

from csto_events import _api
from csto_events.cli import inputs, options, streams
from csto_events.cli.streams import Form
from csto_events.model import Bundle
from csto_events.parsing.document import TextFormat
from csto_events.registry import Registry


@click.command("parse", epilog=options.Example("csto-events parse article.txt --published 2022-01-12 --format table").epilog)
@options.inputs
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
@click.pass_context
def command(
    ctx: click.Context,
    /,
    files: tuple[str, ...],
    *,
    input_format: TextFormat | None,
    form: Form | None,
    ledger: bool,
    registry: Registry | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    **source: str | None,
) -> None:
    """Read articles, plain texts or saved pages, and print their claims.

    Each claim comes with who says so, how it is asserted and the words that say it. Several articles become one bundle; --published is then the day
    of each. Pages need csto-events[html].
    """
    for name in ("url", "title") if len(files) > 1 else ():
        if source[name] is not None:
            raise click.UsageError(f"--{name} is of one article, and there are {len(files)}; read each by itself", ctx)
    bundles: list[Bundle] = []
    for file in files:
        options.reading(ctx, file)
        article, format = inputs.article_of(file, input_format)
        bundles.append(_api.parse(article, format=format, registry=registry, select=select, ignore=ignore, limits=options.limits(), **source))
        streams.put_notices(bundles[-1])
    streams.put_bundle(bundles[0].merge(*bundles[1:]), form, ledger=ledger)

"""`csto-events explain`: which rules looked at a place of a text, and what each made of it."""

import click

from csto_events import _api
from csto_events.cli import inputs, options, streams
from csto_events.parsing.document import TextFormat
from csto_events.registry import Registry


@click.command("explain", epilog=options.Example("csto-events explain article.txt --at 120").epilog)
@options.file
@click.option("--at", type=int, required=True, metavar="OFFSET", help="The place: how many characters stand before it in the document's text.")
@options.input_format
@options.published
@options.words
@options.select
@options.ignore
@options.text_or_json
@options.registry
def command(file: str, at: int, input_format: TextFormat | None, form: str, registry: Registry | None, published: str | None, **rules: tuple[str, ...]) -> None:
    """Print which rules looked at a place, which fired, which passed over and why.

    One line for each rule that a word of the sentence there called.
    """
    article, format = inputs.article_of(file, input_format)
    found = _api.explain(article, at=at, published=published, format=format, registry=registry, **rules)
    streams.put_explanation(found, form)

"""`csto-events evaluate`: gold records in, and how much of them the parser finds out."""

import click

from csto_events import _api
from csto_events.cli import options, streams
from csto_events.registry import Registry


@click.command("evaluate", epilog=options.Example("csto-events evaluate examples/gold").epilog)
@click.argument("gold", metavar="GOLD_DIR", callback=options.placed, shell_complete=options.files)
@click.option("--misses", is_flag=True, help="Print each record that is missed and each that is false, to stderr.")
@click.option("--resamples", type=click.IntRange(1, 100_000), default=1000, show_default=True, help="How often to draw again for the intervals.")
@click.option("--seed", type=int, default=0, show_default=True, help="What the drawing begins with; the same seed gives the same intervals.")
@options.words
@options.select
@options.ignore
@options.text_or_json
@options.registry
def command(
    gold: str, *, misses: bool, resamples: int, seed: int, form: str, registry: Registry | None, select: tuple[str, ...], ignore: tuple[str, ...]
) -> None:
    """Check the parser against gold records of your own: recall, precision and fields, with 95 % intervals.

    GOLD_DIR has a JSON file for each text; or is a folder of PolNeAR or a file of counts from the keys of MUC-4.
    """
    found = _api.evaluate(gold, registry=registry, select=select, ignore=ignore, resamples=resamples, seed=seed)
    for line in found.misses() if misses else ():
        streams.say(line)
    if form == "json":
        streams.put_json(found.plain())
    else:
        streams.put(found.table())

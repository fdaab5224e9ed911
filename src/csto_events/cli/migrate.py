"""`csto-events migrate`: a saved bundle in another version of the schema."""

import click

from csto_events import _api
from csto_events.cli import inputs, options, streams


@click.command("migrate", epilog=options.Example("csto-events migrate bundle.json --to 1.0").epilog)
@options.file
@click.option("--to", metavar="VERSION", help="The version of the schema, such as 1.0. Default: the one that this release writes.")
def command(file: str, to: str | None) -> None:
    """Print a saved bundle as JSON of another version of the schema.

    Files of older versions are read by every command as they are; this is for other programs, and for older releases. Nothing is lost: what has
    no place in an older version stands in `extra` there.
    """
    streams.put_json(_api.migrate(inputs.bundle_of(file) if file == "-" else file, to=to, limits=options.limits()))

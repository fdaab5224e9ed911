"""`csto-events schema`: the schema of a bundle."""

import click

from csto_events import _api
from csto_events.cli import options, streams


@click.command("schema", epilog=options.Example("csto-events schema").epilog)
def command() -> None:
    """Print the JSON Schema (2020-12) of a bundle."""
    streams.put_json(_api.json_schema())

"""`csto-events completion`: what makes a shell complete commands, options and files."""

import click
from click.shell_completion import get_completion_class

from csto_events.cli import options, streams


@click.command("completion", epilog=options.Example("csto-events completion bash").epilog)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script of a shell.

    Put it where your shell loads it: for bash in ~/.local/share/bash-completion/completions/csto-events.
    """
    script = get_completion_class(shell)
    if script is not None:
        streams.put(script(ctx.find_root().command, {}, "csto-events", "_CSTO_EVENTS_COMPLETE").source())

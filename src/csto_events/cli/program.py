"""The program: its commands, how it ends, and what it says when something is wrong."""

import os
import sys
from io import TextIOWrapper
from typing import Final

import click

from csto_events.cli import account, completion, convert, evaluate, explain, migrate, parse, registry, rule, schema, show, streams, validate
from csto_events.cli.options import DATA_CODE, PLACE, Example, limit
from csto_events.errors import CstoEventsError, UnknownRuleError

INTERRUPTED: Final = 130


class Program(click.Group):
    """A group of commands that turns every error into words on stderr and an exit code, in this one place."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was asked for.

        Args:
            ctx: what click knows of the call.

        Returns:
            What the command returns.
        """
        try:
            return super().invoke(ctx)
        except click.exceptions.Exit:
            raise
        except click.ClickException:
            raise
        except UnknownRuleError as error:
            command = self.commands[ctx.invoked_subcommand or ""]
            raise click.UsageError(str(error), click.Context(command, info_name=command.name, parent=ctx)) from None
        except BrokenPipeError:
            _leave_quietly()
            ctx.exit(0)
        except KeyboardInterrupt:
            click.echo("csto-events: interrupted", err=True)
            ctx.exit(INTERRUPTED)
        except Exception as error:  # the last resort: words and a code, never a traceback
            if os.environ.get("CSTO_EVENTS_TRACEBACK") or (isinstance(error, OSError) and not isinstance(error, CstoEventsError)):
                raise  # the system's own are of the standard streams: `main` says them
            streams.complain(error, ctx.meta.get(PLACE))
            ctx.exit(DATA_CODE)


def main() -> None:
    """Run `csto-events` with the arguments of the process."""
    _speak_utf8()
    try:
        try:
            program(prog_name="csto-events")
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        _leave_quietly()
        sys.exit(0)
    except OSError as error:
        if os.environ.get("CSTO_EVENTS_TRACEBACK"):
            raise
        _leave_quietly()
        click.echo(f"csto-events: {error.filename or 'standard output'}: {str(error.strerror or 'closed').lower()}; send it where it can be written", err=True)
        sys.exit(DATA_CODE)


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale; a stream that the caller closed becomes one that says so when it is written to."""
    sys.stdout = sys.stdout or open(os.devnull, encoding="utf-8")  # noqa: SIM115 -- open for reading alone, as long as the process
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def _leave_quietly() -> None:
    """Point stdout at nothing, so that Python finds no broken pipe when it flushes at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


program = Program(
    "csto-events",
    help="Turn news about the CSTO and alliances like it into typed events: who claims what, in which words.\n\nData goes to stdout, messages to stderr.",
    commands={
        command.name or "": command
        for command in (
            parse.command,
            explain.command,
            validate.command,
            rule.command,
            show.command,
            convert.command,
            migrate.command,
            evaluate.command,
            *account.COMMANDS,
            registry.command,
            schema.command,
            completion.command,
        )
    },
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=Example("csto-events parse article.txt --published 2022-01-12").epilog,
    params=[limit],
)
click.version_option(package_name="csto-events", prog_name="csto-events", message="%(prog)s %(version)s")(program)
